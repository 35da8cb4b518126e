"""Who looked at the pictures, records and visits by which a claim is weighed."""

from __future__ import annotations

from re import Match

from app.engine.extraction import remark_finding_words as lexicon
from app.engine.extraction.check_subjects import checker_at, subject_named
from app.engine.extraction.checker_staff import EXAMINING
from app.engine.extraction.checkers import checker_named
from app.engine.extraction.checkers_known import Checker, full_name
from app.engine.extraction.cue_lexicon import CUES
from app.engine.extraction.remark_words import BODIES, SAID
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span


def who_weighed(text: str, s: Tokens, body: str, match: Match[str]) -> Checker | None:
    """Who looked at the evidence, where the words tell ("seen by X", "X's analysis", "they said"); else the article itself; None for a party."""
    verb = s.at(s.span.start + match.start())
    said = next((i for i in range(verb - 1, 0, -1) if s.lower[i] in SAID and not s.quoted[i]), None)
    sayer = subject_named(text, s, said, "verified") if said is not None and match.re in (lexicon.NOT_SO, lexicon.REFUTED_BY) else None
    if said is not None and lexicon.ITS_WORK.search(body[: match.start()].rstrip()):
        sayer = subject_named(text, s, said, "verified")
        return sayer if sayer is not None and (sayer.is_trade or sayer.is_outlet or sayer.is_ngo) else None
    if sayer is not None and sayer.is_trade:
        return sayer
    looked = next((told for told in (pattern.search(body) for pattern in lexicon.LOOKED) if told is not None), None)
    if looked is not None:
        return _looked_at(text, s, body, looked)
    if said is None and looked_before(text, s):
        return _looked_in_the_sentence_before(text, s)
    named = subject_named(text, s, verb, "verified") if match.re is lexicon.CONTRADICTS else None
    if named is not None and (named.is_trade or named.own) and lexicon.SIGHT.search(body) is not None:
        return named
    named = _of_the_main_verb(text, s, match) if match.group().endswith("ing") and s.lower[verb - 1] == "," else None
    if named is not None and lexicon.SIGHT.search(body) is not None:
        return named
    if match.re not in (lexicon.NOT_SO, lexicon.SO, lexicon.REFUTED_BY) and lexicon.EVIDENCE_FIRST.match(body) is None:
        return None
    if said is not None:
        return sayer if sayer is not None and sayer.is_outlet and bool(sayer.name) else None
    return None if _is_retold(body, match) else Checker(Span(s.span.start, s.span.start + 1), "")


def looked_before(text: str, s: Tokens) -> str:
    """The sentence before, when it tells who looked at evidence that this one goes on with; else empty."""
    if lexicon.GOES_ON.match(text, s.span.start, s.span.end) is None:
        return ""
    before = text[text.rfind("\n", 0, s.span.start) + 1 : s.span.start].rstrip()
    last = before[max(before.rfind(end, 0, len(before) - 1) + len(end) if end in before[:-1] else 0 for end in (". ", ".” ", '." ')) :]
    return last if lexicon.LOOKED_ITSELF.match(last) is not None else ""


def _looked_in_the_sentence_before(text: str, s: Tokens) -> Checker | None:
    sentence = looked_before(text, s)
    looked = lexicon.LOOKED_ITSELF.match(sentence)
    name = checker_named(looked["by"], "verified", s.own) if looked is not None else None
    if looked is None or name is None:
        return None
    start = text.rfind(sentence, 0, s.span.start) + looked.start("by")
    return checker_at(s, Span(start, start + len(looked["by"])), name)


def looks_at_evidence(body: str) -> bool:
    """True when the sentence tells who looked at what ("which Delta Wire has read", "that the monitors counted")."""
    return any(pattern.search(body) is not None for pattern in lexicon.LOOKED[: lexicon.SURE_LOOKS])


def is_body(name: str) -> bool:
    """True for the name of a board, a laboratory and the like: they count as checkers where they looked at the evidence."""
    return " " in name and name.rsplit(" ", 1)[-1].lower() in BODIES | EXAMINING


def _of_the_main_verb(text: str, s: Tokens, match: Match[str]) -> Checker | None:
    """Who saw what a participle draws its conclusion from: "found the cases empty, belying the statement"; None for a party."""
    end = s.at(s.span.start + match.start())
    seen = next((i for i in range(1, end) if s.lower[i] in lexicon.SEEING and not s.quoted[i]), None)
    named = subject_named(text, s, seen, "verified") if seen is not None else None
    return named if named is not None and (named.is_trade or named.is_outlet) else None


def _looked_at(text: str, s: Tokens, body: str, looked: Match[str]) -> Checker | None:
    start, end = looked.start("by"), looked.end("by")
    words = looked["by"].rstrip(".")
    span = Span(s.span.start + start, s.span.start + end)
    if words.lower() == "we":
        return Checker(span, "")
    if words.lower() in lexicon.PRONOUNS:
        opens = lexicon.OPENS.match(body) if words.lower() in ("its", "it") else None
        opening = opens["by"] if opens is not None else ""
        if words.lower() == "it" and opening and s.own.named_by(opening) is None:
            return None
        name = checker_named(opening, "verified", s.own) if opening else full_name(text, s.span.start, None)
        return checker_at(s, span, name) if name else None
    if " " not in words and words.endswith("s") and looked.re is lexicon.LOOKED_FIRST and s.own.named_by(words) is None:
        return None
    named = full_name(text, s.span.start + start, words) or checker_named(words, "verified", s.own)
    return checker_at(s, span, named) if named is not None else None


def _is_retold(body: str, match: Match[str]) -> bool:
    """True where somebody else than the article judges."""
    if not (SAID | {"according"}).isdisjoint(body.lower().replace(",", " ").split()):
        return True
    return not (lexicon.JUDGING | CUES.keys()).isdisjoint(body[: match.start()].lower().split())
