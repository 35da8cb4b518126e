"""What a denial denies: "rejected claims that ..." is about the claim's words, "denied the allegation" about what was said right before."""

from __future__ import annotations

import re

from app.engine.extraction.adjuncts import TIME
from app.engine.linking.wordlists import words

_NOUN = (
    r"(?:claims?|allegations?|accusations?|reports?|assertions?|suggestions?|charges?|rumou?rs?|statements?|speculation|the idea|the notion|theor(?:y|ies)|accounts?|versions?|"
    r"any suggestion|conclusions?|findings?|assessments?|characteri[sz]ations?|interpretations?)"
)
_REPORTED = re.compile(
    rf"^(?:[\w’'. -]{{0,60}}?['’]s? )?(?:the |any |all |such |these |media |press |an? )*(?:(?-i:[A-Z])[\w-]+ )?{_NOUN}(?: (?:by|from|in|heard|made|spread|told|published|put) [^,;]{{2,60}}?)?,?(?: namely)? (?:(?:that|of having) |(?=(?:it|they|he|she) (?:had|has|have|was|were|is|are|would|did)\b))",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"^(?:[\w’'. -]{{2,60}}?['’]s? ){_NOUN} (?:on|about|(?<!account )(?<!accounts )(?<!version )(?<!versions )of|concerning) ",
    re.IGNORECASE,
)
_DAY_BEHIND = re.compile(
    rf" (?:{TIME.pattern}|within (?:the|an|\w+) (?:hours?|minutes|days?)|at once|in full|in (?:its|their) entirety|altogether|outright|out of hand|as [\w “”\"]+)$"
)
_WHERE_BEHIND = re.compile(
    r" (?:in an? (?:[\w-]+ ){0,3}?(?:interview|statement|post|speech|letter|message|email|tweet|briefing)|by (?:e-?mail|telephone|phone))$"
)
"""Where somebody denied: no part of what is denied."""
_POINTING = words(
    "allegation allegations accusation accusations claim claims charge charges report reports assertion assertions suggestion account "
    "words version findings finding explanation explanations conclusion conclusions remarks statement statements figure figures number numbers count toll tally theory story idea announcement description estimate letter message speech comments contention argument notion rumour rumor conclusion "
    "timeline chronology depiction point assessment portrayal characterization characterisation insinuation narrative"
)
_COUNTS = words("figure figures number numbers count toll tally estimate")
_FALSE_THAT = re.compile(
    r"it(?:['’]s| is| was) (?:\w+ )?(?:false|untrue|not true|not correct|incorrect|a lie|a myth|nonsense) that (?P<what>.{8,})",
    re.IGNORECASE | re.DOTALL,
)
_DISAGREES = re.compile(rf"(?:it|he|she|they|we|I) (?:\w+ )?disagree[ds]? with (?:that|this|the) {_NOUN}$", re.IGNORECASE)
_REPORTS_FALSE = re.compile(
    rf"(?:the |these |those )?{_NOUN}(?: [^,;]{{2,40}}?)? that (?P<what>[^,;]{{8,}}?) (?:is|are|was|were) (?:\w+ly )?(?:false|untrue|wrong|incorrect|baseless|unfounded|fabricated|not true|not correct)",
    re.IGNORECASE,
)
_ANY_SUCH = re.compile(r"(?:any|no) such (?:thing|[a-z]+)|anything of the (?:kind|sort)|all of (?:it|this|that)")
_CHARGES = words("allegation allegations accusation accusations charge charges")
_ACCOUNTS = words("version account story narrative portrayal description")
_OWNED = re.compile(r"(?:[Tt]he |[Tt]his |[Tt]hat )?(?:(?P<noun>[\w-]+)['’]s?|(?P<name>[A-Z][\w-]+)) (?P<what>[a-z]+)")
_VERSION_OF = re.compile(r"(?<=['’]s (?:account|version)) of [^,;]{3,60}$|(?<=['’]s description) of [^,;]{3,60}$")
"""What somebody's account is about: whoever denies it denies the account."""
_JUDGED = re.compile(
    r"(?:[Tt]he )?(?P<owner>[\w-]+(?: [\w-]+){0,2}?)(?:['’]s?)? (?P<what>[a-z]+)(?: (?:of|about|on|that) [^,;]{2,60}?)? (?:is|was|are|were) (?P<verdict>[^;]{2,80})"
)
_POINTERS = words(
    "something the that this these those any all such both a his her its their it them which strongly categorically again disagreed disagrees"
)


UNTRUE: frozenset[str] = words(
    "lie lies nonsense tale tales fairytale fairytales wrong untrue false baseless fabrication fabricated invention fairy fiction garbage rubbish slander fantasy hoax propaganda absurd "
    "disinformation misinformation unfounded groundless ridiculous exaggerated exaggeration inflated misleading inaccurate unsubstantiated laughable preposterous ludicrous incorrect inconsistent contrary unsupported distorted far-fetched bogus phony fake rumour rumor rumours rumors hearsay myth myths"
)
"""What a denied statement is called."""
TAKEN_SERIOUSLY: frozenset[str] = words(
    "true credible serious grave correct accurate fair plausible worrying shocking disturbing important justified alarming concerning believable "
    "well-founded vindication"
)
"""What an accusation may be called without denying it."""
BARE_DENIALS: frozenset[str] = frozenset(
    {
        "not true",
        "not so",
        "untrue",
        "nonsense",
        "rubbish",
        "false",
        "wrong",
        "lies",
        "a lie",
        "all lies",
        "that is not true",
        "that was not true",
        "this is not true",
        "it is not true",
        "that is a lie",
        "that was a lie",
        "that is false",
        "that is wrong",
        "that is nonsense",
        "it isn't true",
        "that's not true",
        "that's a lie",
        "absolute nonsense",
        "complete nonsense",
        "utter nonsense",
        "pure invention",
        "not a word of it is true",
        "not a word of that is true",
        "none of it is true",
        "none of that is true",
        "none of this is true",
        "nothing of the sort",
        "nothing of the kind",
        "that is untrue",
        "this is untrue",
        "that is simply not true",
        "this is simply not true",
        "this is false",
        "this is a lie",
        "this is nonsense",
    }
)
"""All of what somebody said, in small letters, when it only denies what was told before."""


_BARE_WORD = re.compile(r"[\w-]+")
_LONGEST_DENIAL = 90
_CALLED = frozenset({"is", "are", "was", "were"})
_LONGEST_VERDICT = 8


def denies_all(said: list[str]) -> bool:
    """True for "the allegation was simply false": the words, in small letters, that call what was told before untrue and say nothing else."""
    if not 3 <= len(said) <= _LONGEST_VERDICT or said[-1] not in UNTRUE:
        return False
    verb = next((i for i, word in enumerate(said) if word in _CALLED), 0)
    return 0 < verb <= 3 and all(w in _POINTERS or w in _POINTING for w in said[:verb]) and len(said) - verb <= 4


def denied_words(said: str) -> str:
    """What was denied without the words that name it a claim: "reports by the union that the road was shut" -> "the road was shut"."""
    match = _REPORTED.match(said) or _ABOUT.match(said)
    rest = said[match.end() :].strip() if match is not None else ""
    return rest if " " in rest else said


def says_untrue(said: str) -> bool:
    """True for words that only deny what was told before ("That is simply wrong")."""
    return said.lower().strip(" .!\"“”'‘’") in BARE_DENIALS or denies_all(_BARE_WORD.findall(said[:_LONGEST_DENIAL].lower()))


def called_false(said: str) -> str | None:
    """What is called false in "it is completely false that it rained": "it rained"; None for other words."""
    match = _FALSE_THAT.match(said) or _REPORTS_FALSE.fullmatch(said.strip(" .!"))
    return match["what"] if match is not None else None


def points_back(said: str) -> bool:
    """True for words that only point to an earlier claim ("the allegation", "those claims", "which")."""
    if says_untrue(said):
        return True
    parts = _DAY_BEHIND.sub("", _WHERE_BEHIND.sub("", said)).split()
    if owner_of(said) is not None or _ANY_SUCH.fullmatch(said) is not None:
        return True
    return 0 < len(parts) <= 3 and all(p.lower() in _POINTERS or p.lower() in _POINTING for p in parts)


def judged_untrue(said: str) -> str | None:
    """Whose statement the words call untrue and say nothing else: "army" in "the army's statement was baseless"; None when they do not."""
    match = _JUDGED.fullmatch(said.strip(" .,!\"“”'‘’"))
    if match is None or match["what"].lower() not in _POINTING or UNTRUE.isdisjoint(_BARE_WORD.findall(match["verdict"].lower())):
        return None
    return match["owner"]


def denies_a_figure(said: str) -> bool:
    """True for "the figure", "that toll": what is denied is a number."""
    return not _COUNTS.isdisjoint(said.lower().split())


def disagrees_with(said: str) -> bool:
    """True for "it disagrees with that conclusion": a denial of what was told before."""
    return _DISAGREES.match(said) is not None


def denies_a_charge(said: str) -> bool:
    """True for "the allegation", "those charges": what is denied was told as one."""
    return not _CHARGES.isdisjoint(said.lower().split())


def denies_both(said: str) -> bool:
    """True for "both claims": two points that were told before."""
    parts = said.lower().split()
    return parts[:1] == ["both"] and not _POINTING.isdisjoint(parts[1:2])


def denies_an_account(said: str) -> bool:
    """True for "Moscow's version of events": what is denied is all that was told, not its last point."""
    return not _ACCOUNTS.isdisjoint(said.lower().split())


def owner_of(said: str) -> str | None:
    """Whose claim words point to: "Israeli" in "the Israeli account", "union" in "the union's figures"; None when they name nobody's."""
    match = _OWNED.fullmatch(_VERSION_OF.sub("", _DAY_BEHIND.sub("", said)).strip(" .!\"“”'‘’"))
    if match is None or match["what"].lower() not in _POINTING:
        return None
    return match["noun"] or match["name"]
