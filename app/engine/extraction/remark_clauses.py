"""Who failed to check what, and why: the clause around the words that tell of a failed check."""

from __future__ import annotations

import re

from app.engine.extraction import remark_words as lexicon
from app.engine.extraction.check_subjects import subject_named
from app.engine.extraction.checkers import checker_named, is_anybody
from app.engine.extraction.checkers_known import Checker
from app.engine.extraction.joint_checkers import joint_checkers
from app.engine.extraction.own_outlet import OwnOutlet
from app.engine.extraction.remark_lexicon import ASK_VERBS, LOOSE_VERBS, SEE_VERBS
from app.engine.extraction.remark_media import points_to_media
from app.engine.extraction.remark_reasons import BECAUSE, BECAUSE_FIRST, tells_a_reason, told_anywhere, told_beside
from app.engine.extraction.remark_types import Clause, Hit
from app.engine.extraction.tokens import Tokens

_SENTENCE_BEFORE = 250
_CHECKS_FIRST = 3
"""So many words before the remark state nothing by themselves ("On Friday, Reuters could not ...")."""
_IS_WHICH = re.compile(r"\b(?:which|that)\b", re.IGNORECASE)
_NOUN_BEFORE = 30
"""So far before ", which X could not verify" stands the noun it is about."""
_HAMPERED = re.compile(r"\b(?:hampered|hindered|prevented|blocked|complicated|impeded)$", re.IGNORECASE)
_OPEN_QUESTION = re.compile(r" (?:how many|how much|who|whose|whether|which|what)\b")
_HOW_MANY = re.compile(r"\b(?:how many|how much|whether|whose account|who was right)\b[^,;]*$", re.IGNORECASE)
_ASKED_FIRST = re.compile(r"\W*(?:who|whose|which|what|where|when|how|why|whether)\b", re.IGNORECASE)
_FACTS = re.compile(r"\b(?:identit(?:y|ies)|cause|motive|whereabouts|nationalit(?:y|ies)|names?)\b", re.IGNORECASE)
"""What is found out, not claimed."""
_CONFIRMED = re.compile(r"could.*(?:confirm|corrobor|authentic|substantiat)")
_ABILITY = re.compile(
    r"\b(?:could|can|cannot|able|unable|position|way|means|failed|yet to|possible|independently)\b|n['’]t be", re.IGNORECASE
)
_STOP = re.compile(r"[;:–—.]\s")
_OF_A_CAUSE = re.compile(r" what (?:\w+ )?(?:caus|kill|trigger|start|sank|brought|led|happened|went|was)\w*\b")
"""What experts find out of things, and nobody claimed."""
_IS_RIGHT = re.compile(r"\b(?:right|true|correct|accurate|wrong|lying)\b")
_DESCRIBED_BY = re.compile(r",\s+(?:which|who)\s[^,;]{1,80},\s*$")
"""What describes the subject between commas: "the footage, which carries no date, has not been verified"."""
_OF_THINGS = frozenset({"check", "test", "assess", "learn"})
"""What is done to gates and brakes as well."""
_WHATEVER = frozenset({"what", "whatever", "nothing", "anything", "everything", "all", "much", "none", "little", "few"})
"""They open what was to be checked: "nothing it says can be verified"."""
_OFFICIAL = re.compile(r"\b(?:officially|formally|publicly)\b", re.IGNORECASE)
_MADE = re.compile(r"(?:ma[dk]es?|making|left|leaves|leaving|render(?:s|ed|ing))\b", re.IGNORECASE)
_ALL_OF_IT = re.compile(
    r"\b(?:none|much|most|little|some|all|any) of (?:it|this|that|these|those|them|which)\b|^\W*(?:neither|none)\b", re.IGNORECASE
)
"""What was said, told by a pronoun only."""


def clause_of(text: str, s: Tokens, body: str, hit: Hit) -> Clause | None:
    """The clause of a failed check; None when a party tells what it does not know, or the check was of facts and not of words."""
    return _active(text, s, body, hit) if hit.is_active else _passive(text, s, body, hit)


def _active(text: str, s: Tokens, body: str, hit: Hit) -> Clause | None:
    """ "Reuters could not verify X because ..."."""
    verb = s.at(s.span.start + hit.start)
    joint = joint_checkers(text, s, verb, hit.words)
    named = joint[0] if joint else subject_named(text, s, verb, hit.words)
    if named is None:
        return None
    by = (named.span.start - s.span.start, named.span.end - s.span.start)
    before, after = body[: by[0]], body[hit.end :]
    because, first = BECAUSE.search(after), BECAUSE_FIRST.match(before)
    end = hit.end + (because.start() if because else len(after))
    is_fronted = not re.split("[:;]", body[hit.end : end])[0].strip(" .,\n")
    stop = max((m.end() for m in _STOP.finditer(body, 0, hit.start)), default=0)
    if not _may_tell(hit, f" {body[stop : hit.start].lower()}" if is_fronted else body[hit.end : end], named, own=named.own):
        return None
    embedded = lexicon.EMBEDDED.search(before)
    alone = first is not None or len(before.split()) <= _CHECKS_FIRST
    start = 0 if alone else embedded.start() if embedded else by[0]
    if is_fronted and not alone and (embedded is None or not embedded.group().strip(" ,;–—(")):
        start = stop
    target = (hit.end, end) if not is_fronted else (start, by[0]) if start < by[0] else (stop, hit.start)
    if hit.evidence:
        why = hit.words
    elif because or first:
        why = after[because.end() :] if because else first["why"] if first else ""
    else:
        why = _why(hit, body)
    if embedded and not alone and _IS_WHICH.search(embedded.group()) and target[0] == start:
        target = (max(0, start - _NOUN_BEFORE), by[0])
    joined = tuple(((other.span.start - s.span.start, other.span.end - s.span.start), other.assessor) for other in joint[1:])
    return Clause(by, named.assessor, start, alone, target, why, joined)


def _why(hit: Hit, body: str) -> str:
    """The reason that no "because" opens: the first place with words of a reason, else the first with any words."""
    before, after = body[: hit.start], body[hit.end :]
    places = (hit.why, told_beside(before, after), told_anywhere(before, after))
    return next((words for words in places if tells_a_reason(words)), next((words for words in places if words), ""))


def _may_tell(hit: Hit, told: str, named: Checker, *, own: bool) -> bool:
    """False for what others than outlets say of their own work: "could not establish the cause", "has not confirmed the result"."""
    is_open = _OPEN_QUESTION.match(told) is not None
    if hit.verb in SEE_VERBS:
        return (own or named.is_outlet) and lexicon.MEDIA_OBJECT.search(told) is not None
    if hit.verb in _OF_THINGS and not (is_open or names_a_target(told) or lexicon.IT.match(told)):
        return False
    if own or named.is_outlet:
        return hit.verb not in ASK_VERBS or names_a_target(told) or (is_open and hit.verb != "know") or _IS_RIGHT.search(told) is not None
    if hit.verb in LOOSE_VERBS and named.may_be_outlet and "independent" in f"{hit.words}{told[:20]}".lower():
        return True
    if hit.verb in LOOSE_VERBS and named.name.lower().rsplit(" ", 1)[-1] in lexicon.COURTS:
        return names_a_target(told)
    if hit.verb in LOOSE_VERBS | ASK_VERBS:
        return (named.may_be_outlet or named.is_trade) and ((is_open and not _OF_A_CAUSE.match(told)) or names_a_target(told))
    if hit.evidence:
        return lexicon.STATEMENT_WORD.search(told) is not None
    return hit.verb != "confirm" or _ABILITY.search(hit.words) is not None


def _passive(text: str, s: Tokens, body: str, hit: Hit) -> Clause | None:
    """ "The claim could not be verified, X said", "it was impossible to verify X"."""
    before, after = body[: hit.start], body[hit.end :]
    start = _clause_start(before)
    named = _passive_checker(text, s, body, hit, start) if hit.verb not in SEE_VERBS else None
    if named is None:
        return None
    asked_by_outlet = _ASKED_FIRST.match(before[start:]) is not None and named[1] in s.own.names
    asked_of_media = points_to_media(text[max(0, s.span.start - _SENTENCE_BEFORE) : s.span.start], after, hit.words)
    if not (asked_by_outlet or asked_of_media or _is_about_statements(hit, before[start:], after)):
        return None
    by, by_name, after_by = named
    saying = lexicon.SAYING.search(after)
    because, first = BECAUSE.search(after, after_by), BECAUSE_FIRST.match(before)
    stop = saying.start() if saying is not None and because is not None and saying.start() > because.end() else len(after)
    made = _MADE.match(hit.words) is not None
    if because or first:
        why = after[because.end() : stop] if because else first["why"] if first else ""
    elif made:
        why = before if before[start:].strip(" ,;–—").lower() in ("which", "that", "") else before[start:]
    elif _HAMPERED.search(hit.words) and after.startswith(" by "):
        why = after[4:]
    else:
        why = _why(hit, body)
    return Clause(by, by_name, *_passive_target(hit, body, start, (because, made, first is not None)), why)


def _passive_target(hit: Hit, body: str, start: int, told: tuple[re.Match[str] | None, bool, bool]) -> tuple[int, bool, tuple[int, int]]:
    """Where the remark starts, whether it stands alone, and where the words are that name what was to be checked."""
    because, made, first = told
    before, after = body[: hit.start], body[hit.end :]
    behind = (hit.end, hit.end + (because.start() if because else len(after)))
    asked = _OPEN_QUESTION.match(body[hit.end :]) is not None
    is_behind = made or asked or (names_a_target(body[slice(*behind)]) and not names_a_target(before[start:]))
    alone = first or len(before[:start].split()) <= _CHECKS_FIRST
    is_inside = names_a_target(hit.words) and not names_a_target(before[start:])
    target = (hit.start, hit.end) if is_inside else behind if is_behind else (start, hit.start)
    return 0 if alone else start, alone, target


def _clause_start(before: str) -> int:
    """Where the clause that ends with the check starts: behind the last break, or at the noun that a relative clause describes."""
    closed = _DESCRIBED_BY.search(before)
    breaks = [m.start() for m in lexicon.BREAK.finditer(before) if closed is None or m.start() < closed.start()]
    if breaks:
        return breaks[-1]
    relative = lexicon.RELATIVE.search(before) if not lexicon.SAID.isdisjoint(before.lower().split()) else None
    return relative.start() if relative else 0


def names_a_target(words: str) -> bool:
    """True for words that name what was said or shown ("the claim", "the footage")."""
    return any(p.search(words) is not None for p in (lexicon.STATEMENT_WORD, lexicon.MEDIA_OBJECT, lexicon.WHAT_IS_SAID))


def _is_about_statements(hit: Hit, before: str, after: str) -> bool:
    """False for what was not confirmed officially or not found out ("the cause could not be established"): that is no check of a claim."""
    words = hit.words.lower()
    if "independent" in words or "verif" in words or "independent" in after[:20].lower():
        return True
    if _HOW_MANY.search(before) or _ALL_OF_IT.search(before):
        return True
    if _OFFICIAL.search(words):
        return False
    if hit.verb in ASK_VERBS and hit.verb != "know":
        return True
    return names_a_target(before + words + after) or (_FACTS.search(before) is None and _CONFIRMED.search(words) is not None)


def _passive_checker(text: str, s: Tokens, body: str, hit: Hit, start: int) -> tuple[tuple[int, int], str, int] | None:
    """Who checked (offsets in the sentence, name) and where in the rest to go on; None when it was a party."""
    told = _agent(body, hit, s.own)
    if told is not None:
        return told
    after = body[hit.end :]
    by = (None if _HAMPERED.search(hit.words) else lexicon.BY.search(after)) or lexicon.SAYING.search(after)
    if by is not None and is_anybody(by["by"]):
        return (hit.start, hit.end), "", by.end("by")
    if by is not None:
        name = checker_named(by["by"], hit.words, s.own)
        return (
            None if name is None else ((hit.end + by.start("by"), hit.end + by.end("by")), name, by.end("by") if by.re is lexicon.BY else 0)
        )
    first, end = s.at(s.span.start + start), s.at(s.span.start + hit.start)
    said = next((i for i in range(first, end - 1) if s.lower[i] in lexicon.SAID and s.lower[i + 1] != "to" and not s.quoted[i]), None)
    if said is None or said == first or not _WHATEVER.isdisjoint(s.lower[first:said]):
        return (hit.start, hit.end), "", 0
    named = subject_named(text, s, said)
    if named is None:
        return None
    return (named.span.start - s.span.start, named.span.end - s.span.start), named.name, 0


def _agent(body: str, hit: Hit, own: OwnOutlet) -> tuple[tuple[int, int], str, int] | None:
    """Who tried, where the words tell ("impossible for X to verify", "Northwire's attempts to verify", "efforts by Reuters to confirm")."""
    owner = lexicon.OWNER.search(body, 0, hit.start) if hit.tried and hit.agent is None else None
    by = hit.agent or (owner.span("by") if owner is not None else None)
    if by is None:
        return None
    words = body[slice(*by)].removeprefix("by ")
    name = "" if is_anybody(words) else checker_named(words, hit.words, own)
    return (by, name, 0) if name is not None else None
