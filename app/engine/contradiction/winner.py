"""Rule "winner": of one vote or contest two parties name different winners."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.marks import Marks, alike
from app.engine.contradiction.match import Match
from app.engine.contradiction.order import in_order
from app.engine.contradiction.pairs import affirms
from app.engine.linking.clause_words import PRONOUNS, folded_stem, is_content
from app.engine.linking.names import fold, person_words
from app.engine.linking.wordlists import words
from app.engine.positions import Position

RULE = "winner"
SCORE = 0.75
"""Below what contests without review: a lead in one district is no lead in another."""
_OFFICE = r"(?:mayor|president|governor|chair(?:man|woman)?|leader|senator|chancellor|winner|victor)"
_HELPED = r"(?:(?:has|had|have|was|were|is|are) )?(?:been )?(?:clearly |narrowly |fairly )?"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?P<who>(?:i|we)) (?:am|are|remain) the (?:elected |rightful |true |legitimate |new |next )*{_OFFICE}\b",
        r"\b(?P<who>his|her|my|our|their) (?:own )?(?:lead|majority|victory|win|triumph)\b",
        r"\b(?:chosen|elected|voted for|picked|returned) (?P<who>us|me)\b",
        r"\b(?:given|gave|gives|handed) (?P<who>us|me|him|her|them) (?:an? |the |this )?(?:clear |narrow |new |second |third |fourth |further )*(?:mandate|term|majority|victory|win|lead)\b",
        r"\b(?:put|puts|had|have|has|left) (?P<who>him|her|me|us) (?:ahead|in front|in the lead|(?:[\w.,-]+ )?(?:votes|points|percent|per cent|%) (?:ahead|in front|up|clear))\b",
        r"\b(?P<who>he|she) (?:himself |herself )?(?:had|has) (?:already |clearly |narrowly |fairly )*(?:won|been elected)\b",
        r"\b(?:gave|gives|give|giving|handed|hands|put|puts|showed|shows) (?P<who>(?:[\w'.-]+ ){1,4}?)(?:an? |the )?(?:clear |narrow )?(?:majority|victory|win|lead|ahead|\d[\d.,]*)",
        rf"^(?P<who>.{{1,80}}?) (?:the )?(?:elected |new )?{_OFFICE} (?:by|with|after)\b",
        rf"^(?P<who>.{{1,80}}?) {_HELPED}(?:won|winning|leading|leads|led|ahead|re-elected|elected|the winner|winner|in the lead|victorious)\b",
    )
)
_CONTEST = re.compile(
    rf"\b(?:votes?|voters|elections?|ballots?|polls?|race|percent|per cent|points|tally|runoff|referendum|presidency|seats?|majority|city|town|mandate|term|{_OFFICE})\b|%"
    r"|\bwon (?:fairly|clearly|outright|narrowly|comfortably|honestly|by an?|\W*by an?)\b"
)
_HINT = re.compile(
    r"w[io]n|chose|given|gave|handed|in front|lead|led\b|ahead|elected|majority|victor|triumph|mayor|president|governor|chair|leader|senator|chancellor"
)
_SELF = words("i we my our us me")
_EVERYBODY = re.compile(r"^(?:both|each|all|neither|either)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|neither|would|could|might|may|if)\b|n't\b")
_NAMES_WINNER = alike(frozenset(("winner",)))
_LOST_SINCE = re.compile(r"\band (?:i |we )?(?:have|has|had)? ?not lost\b.*")


def winner(a: Position, b: Position) -> Match | None:
    """A match when both affirm a winner of a vote in one event and share no name of it; a pronoun stands for the claimant. Symmetric."""
    if a.claimant_id == b.claimant_id or a.event_id != b.event_id:
        return None
    mine, theirs = winner_named(a), winner_named(b)
    if not mine or not theirs or mine & theirs:
        return None
    told = [" ".join(sorted(mine)), " ".join(sorted(theirs))]
    if in_order(a, b)[0] is not a:
        told.reverse()
    return Match(ContradictionKind.CATEGORY, SCORE, "they name different winners of one vote", RULE, (("winners", " / ".join(told)),))


def winner_marks(position: Position) -> Marks | None:
    """One mark for all who affirm that somebody won or leads: the rule knows no votes apart."""
    return _NAMES_WINNER if winner_named(position) else None


def winner_named(position: Position) -> frozenset[str]:
    """Stems of the winner's name as the position tells it; empty when it tells none."""
    return _winner_in(position.text, position.claimant_name) if affirms(position) else frozenset()


@lru_cache(maxsize=8192)
def _winner_in(text: str, claimant: str) -> frozenset[str]:
    if _HINT.search(text.lower()) is None:  # most texts end here
        return frozenset()
    folded = _LOST_SINCE.sub("", " ".join(fold(text).split()))
    match = next((m for m in (pattern.search(folded) for pattern in _PATTERNS) if m is not None), None)
    if match is None or _NEGATED.search(folded) or _EVERYBODY.match(folded):
        return frozenset()
    who = match["who"].split()
    by_itself = all(word in PRONOUNS for word in who)
    if _CONTEST.search(folded) is None and not (by_itself and who[0] in _SELF):
        return frozenset()
    if by_itself:
        who = fold(" ".join(person_words(claimant)) or claimant).split()
    stems = (re.sub(r"\W|'s$", "", word) for word in who)
    return frozenset(folded_stem(word) for word in stems if word and is_content(word) and word not in _TITLES)


_TITLES = words("president candidate minister senator mayor governor incumbent leader challenger party captain tug commission court")
