"""Whom a sentence names as the one who tried to check: the subject of the verb, or whom a pronoun or "but" takes up."""

from __future__ import annotations

import re
from dataclasses import replace

from app.domain.vocabulary import ActorKind
from app.engine.extraction.checker_staff import earlier_body, staff_body, tells_a_trade
from app.engine.extraction.checkers import DESCRIBED, INDEPENDENT, NEITHER, PRESS, checker_named, is_itself
from app.engine.extraction.checkers_known import Checker, full_name
from app.engine.extraction.fact_checkers import is_fact_checker
from app.engine.extraction.noun_phrases import subject_before
from app.engine.extraction.remark_words import BODIES, CHECKERS, EXAMINERS, OUTLET, SAID, STAFF
from app.engine.extraction.tokens import COMMAS, HARD_STOPS, Tokens
from app.engine.extraction.types import Span
from app.engine.linking.plans import guess_kind

_NAME_TAIL = re.compile(r"(?:The |the )?[A-Z][\w.&’'-]*(?: (?:of the|for the|of|for|and|the|&) (?=[A-Z])| ?[A-Z][\w.&’'-]*)*$")
_WHO = re.compile(r",?\s+(?:which|that|who)$")
_FOR = re.compile(r"\b(?:for|of|at|from|with) (?:the )?$")
_LEADING = re.compile(r"(?P<name>(?:[Tt]he )?[A-Z][\w.&-]*(?: (?:& )?[A-Z][\w.&-]*)*)(?:[’']s)?(?P<more>(?: [a-z-]+){1,3})?")
_OWN = re.compile(
    r"(?:We|(?:This|Our|The) (?:own )?(?:newspaper|paper|news agency|broadcaster|channel|reporters?|correspondents?|journalists?|team|newsroom|website|station))\b"
)
"""The article's own outlet at the start of a clause, or a team whose full name was told before."""
_OWN_WORK = re.compile(r"Our (?:own )?reporting\b")
_ITSELF_LAST = re.compile(
    r"(?: to| by| from| with| for) (?P<by>(?:this|our) [a-z]+(?: [a-z]+)?)$|(?:,| and| but| so) (?P<joined>(?:the|this|our) [a-z]+(?: [a-z]+)?)$"
)
"""The outlet right before "which": "refused to show its books to this newspaper, which", or of a clause that "and" joins."""
_PLURAL_NOUN = re.compile(r"[A-Z][a-z]+s")
"""One word at the start of a sentence ("Rescuers"): its capital says nothing."""
_MOST_RETOLD = 3
_WHOSE = re.compile(r" (?:of|from|with|at) (?:the )?(?P<body>[A-Z][\w.&-]*(?: (?:of |for |the )?[A-Z][\w.&-]*)*)")
_BARE = frozenset(f"the {noun}" for noun in ("organisation", "organization", "body", "agency", "group", "society", "charity"))
_SPEAKS_FOR = re.compile(
    r"\b(?:for|of) (?:the )?(?P<name>[A-Z][\w.&-]*(?: (?:of |for |the )?[A-Z][\w.&-]*)*)|\b(?:[Aa]n? |[Tt]he )?(?P<whose>(?!(?:An?|The|Its|Their|One|Two) )[A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*) (?:spokes\w+|officials?|envoy)\b"
)
"""For whom somebody speaks who says what "the organisation" could not check."""
_SMALL_WORD = re.compile(r"[a-z-]{2,}")
_JOINS = frozenset({"and", "but", "yet", "so", "thus", "therefore", "then"})
_PRONOUNS = frozenset({"it", "they"})
_OTHER_PRONOUNS = frozenset({"he", "she", "you", "i", "who", "nobody", "none"})
_NOBODY = re.compile(r"(?:(?:far|now|then|date|yet) )?(?:nobody|no one|no-one)\b", re.IGNORECASE)
_THEIR_PRESS = re.compile(
    r"(?:its|their) (?:own )?(?:[a-z]+ )?(?:reporters?|correspondents?|journalists?|newsroom|team|stringers?|inspectors?|monitors|observers|investigators)$"
)
"""Who checks for the outlet or the mission that says so: "The Gazette reported that its correspondent had confirmed"."""
_OUTSIDERS = re.compile(r"(?:independent|neutral|impartial|outside) [a-z]+$", re.IGNORECASE)
"""Nobody in particular who could check: the article tells it itself."""
_OPENERS = frozenset({",", ";", "so", "and", "but"})


def subject_named(text: str, s: Tokens, verb: int, check: str = "", left: int = _MOST_RETOLD) -> Checker | None:
    """The checker that is the subject of the verb at token `verb` (`check`: its group's words); None when it is a party.

    "It" and "they" are who said so ("Reuters said it could not ..."), or, where a check was independent, the outlet itself; the subject is
    sought through `left` verbs of saying at most.
    """
    if left == 0:
        return None
    subject = subject_before(s, verb)
    if subject is None:
        joined = verb > 0 and s.lower[verb - 1] in _JOINS | COMMAS
        return _leading_name(text, s, verb, check, left) if joined else _own_work(text, s, verb)
    first, end = subject
    words = _WHO.sub("", text[s.starts[first] : s.ends[end - 1]]).split(", ")[0]
    if words.lower() in _PRONOUNS:
        return _of_pronoun(text, s, subject, check, left)
    if _NOBODY.match(words) and " at " not in words and (first == 0 or s.lower[first - 1] in _OPENERS):
        return Checker(s.span_of(first, end), "")
    if _THEIR_PRESS.match(words) or is_itself(words):
        said = _said_before(s, first)
        sayer = subject_named(text, s, said, "", left - 1) if said else None
        if said and (sayer is None or _is_party(sayer) or ((sayer.is_outlet or not is_itself(words)) and _THEIR_PRESS.match(words))):
            return None if sayer is None or _is_party(sayer) else sayer
    if words.lower() in _OTHER_PRONOUNS:
        return None
    if _OUTSIDERS.match(words) and left == _MOST_RETOLD:
        return Checker(s.span_of(first, end), "")
    if first == 0 and _PLURAL_NOUN.fullmatch(words) and guess_kind(words) is ActorKind.OTHER and not _is_known_checker(s, words):
        return None
    neither = (
        NEITHER.match(words) is not None
        or s.lower[first] in ("neither", "no")
        or (first > 0 and s.lower[first - 1] in ("neither", "nor", "no"))
    )
    return _named_at(text, s, first, words, check, neither=neither)


def _named_at(text: str, s: Tokens, first: int, words: str, check: str, *, neither: bool) -> Checker | None:
    """The checker that the words of a subject (from token `first`) name; None for a party."""
    itself = _ITSELF_LAST.search(words)
    part = ("by" if itself["by"] else "joined") if itself is not None else ""
    if itself is not None and is_itself(itself[part]) and len(words) > len(itself[part]) + 1:
        return Checker(Span(s.starts[first] + itself.start(part), s.starts[first] + itself.end(part)), "")
    at, who = _naming(words, neither=neither)
    speaks_for = _SPEAKS_FOR.search(text, s.span.start, s.starts[first]) if who.lower() in _BARE else None
    who = (speaks_for["name"] or speaks_for["whose"]) if speaks_for is not None else who
    name = _resolved(text, s, s.span.start, who, check) if who else None
    span = Span(s.starts[first] + at, s.starts[first] + len(words))
    return (
        None
        if name is None
        else replace(checker_at(s, span, name), described=tells_a_trade(text, span.end) or earlier_body(text, span.start, who) is not None)
    )


def _is_known_checker(s: Tokens, word: str) -> bool:
    return word.lower() in CHECKERS | EXAMINERS or is_fact_checker(word) or s.own.named_by(word) is not None


def _is_party(named: Checker) -> bool:
    return not (named.is_outlet or named.is_trade or named.is_ngo)


def _said_before(s: Tokens, first: int) -> int:
    """Token of the verb of saying right before the clause that opens at token `first`; 0 when there is none."""
    said = first - 2 if first >= 2 and s.lower[first - 1] == "that" else first - 1
    return said if said > 0 and s.lower[said] in SAID else 0


def _of_pronoun(text: str, s: Tokens, subject: tuple[int, int], check: str, left: int) -> Checker | None:
    """Whom "it" or "they" mean: who said so, who opens the clause, else who opens the sentence before."""
    first, end = subject
    said = _said_before(s, first)
    if said:
        return subject_named(text, s, said, check, left - 1)
    led = _leading_name(text, s, 0, check, left) if first > 0 else None
    if led is not None and not _is_party(led):
        return led
    return _taken_up(text, s, end, check) if first == 0 else None


def _own_work(text: str, s: Tokens, verb: int) -> Checker | None:
    """The outlet itself for "our own reporting", which no noun ends."""
    found = _OWN_WORK.match(text, s.span.start, s.span.end)
    return Checker(Span(*found.span()), "") if found is not None and verb > 0 and found.end() == s.ends[verb - 1] else None


def _taken_up(text: str, s: Tokens, end: int, check: str) -> Checker | None:
    """Whom "it" at a sentence's start takes up: the society or outlet that opens the sentence before, in the same paragraph."""
    if "independently" in check.lower():
        return Checker(s.span_of(0, end), "")
    paragraph = text.rfind("\n", 0, s.span.start) + 1
    before = text[paragraph : s.span.start].rstrip()
    opens = paragraph + max(before.rfind(". ") + 2, before.rfind(".” ") + 3, before.rfind('." ') + 3, 0) if ". " in before else paragraph
    match = _LEADING.match(text, opens, s.span.start)
    name = _resolved(text, s, opens, match["name"], check) if match is not None else None
    if not name or match is None:
        return None
    found = checker_at(s, Span(*match.span("name")), name)
    return None if _is_party(found) else found


def _resolved(text: str, s: Tokens, at: int, words: str, check: str) -> str | None:
    """The checker's name: in full as told before offset `at`, the mission's for its inspectors, else as the words tell it."""
    owner = _WHOSE.search(words)
    is_people = owner is not None and words[: owner.start()].rsplit(" ", 1)[-1].lower() not in BODIES
    if owner is not None and is_people and owner.end() == len(words) and Checker(Span(0, 0), owner["body"]).is_trade:
        return owner["body"]
    return s.own.named_by(words) or full_name(text, at, words) or checker_named(words, check, s.own)


def checker_at(s: Tokens, span: Span, name: str) -> Checker:
    """Who is named at the span, known as the article's own outlet where the sentence's article is of that name."""
    return Checker(span, name, own=name in s.own.names)


def _naming(words: str, *, neither: bool) -> tuple[int, str]:
    """The part of a subject that names somebody: where it starts, and its words; who speaks for a body is not the body."""
    if neither and not NEITHER.match(words):
        words = f"no {words}"
    if neither or STAFF.match(words) or OUTLET.match(words) or staff_body(words) is not None:
        return 0, words
    tail = _NAME_TAIL.search(words)
    if tail is None or tail.start() == 0:
        return 0, words
    described = DESCRIBED.match(words)
    noun = described["noun"].lower() if described is not None else ""
    if noun in CHECKERS or noun in EXAMINERS:
        return 0, words
    if _FOR.search(words[: tail.start()]) and guess_kind(words[tail.start() :]) not in INDEPENDENT:
        return 0, ""
    return tail.start(), words[tail.start() :]


def _leading_name(text: str, s: Tokens, verb: int, check: str, left: int) -> Checker | None:
    """The name that opens the clause: the subject that "but could not verify" leaves out."""
    opens = next((i + 1 for i in range(verb - 1, -1, -1) if s.lower[i] in HARD_STOPS and not s.quoted[i]), 0)
    said = next((i for i in range(verb - 1, opens, -1) if s.lower[i] in SAID and not s.quoted[i]), None)
    if said is not None:
        return subject_named(text, s, said, check, left - 1)
    if opens >= len(s) or s.quoted[opens]:
        return None
    own = _OWN.match(text, s.starts[opens], s.span.end)
    if own is not None:
        named = full_name(text, s.starts[opens], own.group())
        return checker_at(s, Span(*own.span()), named or "")
    match = _LEADING.match(text, s.starts[opens], s.span.end)
    if match is None or match["name"].lower() in _PRONOUNS | _OTHER_PRONOUNS:
        return None
    end, is_body = match.end("name"), False
    for word in _SMALL_WORD.finditer(text, match.end("name"), match.end()):
        if word.group() in CHECKERS or word.group() in EXAMINERS or PRESS.fullmatch(word.group()):
            end, is_body = word.end(), True
            break
    if text[match.start() : end].rsplit(" ", 1)[-1].lower() in CHECKERS | EXAMINERS:
        owner = _WHOSE.match(text, end, s.span.end)
        end = owner.end() if owner is not None else end
    name = _resolved(text, s, s.span.start, text[match.start() : end], check)
    return checker_at(s, Span(match.start(), end), name) if name is not None and (name or is_body) else None
