"""Predicate classes: the things parties disagree about, with the words that say them. Data; patterns apply to folded text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from app.engine.linking.names import fold
from app.engine.linking.wordlists import words


class About(StrEnum):
    """Which party a class is about: the one acting, the one acted on, or none (the place and what is counted decide)."""

    AGENT = "agent"
    PATIENT = "patient"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Predicate:
    """One class: `forms` is a pattern over folded text; `sentence` words a neutral proposition ("" for a class that only counts); `counted` names the dimension of a quantity."""

    name: str
    about: About
    forms: str
    sentence: str
    counted: str = ""
    """Wording of a quantity proposition with {noun}; "" when a number beside the predicate does not measure it."""


_TERRITORY = "city|town|village|settlement|districts?|bridge|airport|airfield|area|territory|hill|station|port|part|north|south|east|west|cent(?:re|er)"

PREDICATES: tuple[Predicate, ...] = (
    Predicate(
        "encircle",
        About.PATIENT,
        r"surround(?:ed|ing|s)?|encircl(?:ed|ing|es?)|encirclement|(?:closed |tightened )?(?:a|the) ring around|sealed off|(?<=been )cut off|(?<=were )cut off|(?<=was )cut off|(?<=is )cut off|(?<=are )cut off|besieg(?:ed|ing)|trapped|(?:in|into) (?:a |the )?[\"']?cauldrons?",
        "{adjective} troops were surrounded{where}",
    ),
    Predicate(
        "control",
        About.AGENT,
        r"seiz(?:ed|es|ing)|captur(?:ed|es|ing)|recaptur(?:ed|es|ing)|retak(?:en|es|ing)|retook|liberat(?:ed|es|ing)|occup(?:ied|ies|ying)"
        r"|(?:taken?|took|takes|taking|gained|seized|established|have|has|had) (?:full |complete |total )?control|controls|controlled|controlling|(?<!gun )(?<!arms )(?<!birth )(?<!damage )(?<!border )control(?= (?:of|over|at|the|all|most|some|more|about|around|parts?|an?|[a-z]+)\b)"
        r"|(?:still|now) h(?:old|olds|eld|olding)|in (?:full )?control of|in (?:our|their|its|his|government|army|rebel|enemy) hands"
        r"|remain(?:ed|s)? in(?= (?:the )?(?:\w+ )?(?:" + _TERRITORY + r")\b)"
        r"|h(?:old|olds|eld|olding)(?= (?:on to |onto )?(?:the|all|most|both|parts?|any|every) (?:\w+ ){0,2}?(?:" + _TERRITORY + r")\b)",
        "{party} controls {place}",
        "Share controlled",
    ),
    Predicate(
        "kill",
        About.NONE,
        r"kill(?:ed|s|ing)?|died|dead|dies|death toll|(?<!civilian )deaths|(?<!civilian )fatalities|lost (?:his|her|their) li(?:fe|ves)|(?:\d[\d,.]*|dozens of|hundreds of|scores of|ten|twelve|twenty) bodies"
        r"|(?:any|no|without) (?:(?!civilian)\w+ ){0,2}casualties",
        "People were killed{where}",
        "{noun} killed",
    ),
    Predicate("injure", About.NONE, r"injur(?:ed|ing|ies)|wounded|wounding|hurt", "People were injured{where}", "{noun} injured"),
    Predicate("missing", About.NONE, r"missing|unaccounted for", "People were missing{where}", "{noun} missing"),
    Predicate(
        "detain",
        About.NONE,
        r"arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|taken prisoner|taken captive"
        r"|(?:rebels|soldiers|fighters|troops|servicemen|militants|people|men) (?:had been|have been|has been|were|was) captured",
        "People were detained{where}",
        "{noun} detained",
    ),
    Predicate(
        "stall",
        About.AGENT,
        r"(?:made|make|makes|making|had) no (?:\w+ )?(?:gains?|progress|advances?|headway)",
        "{adjective} forces made no gains{where}",
    ),
    Predicate(
        "advance",
        About.AGENT,
        r"advanc(?:ed|es|ing)|(?:made|make|makes|making) (?!no\b)(?:\w+ )?(?:gains|advances|progress|headway)|gain(?:ed|ing|s) (?:new )?ground"
        r"|push(?:ed|ing|es) (?:north|south|east|west|forward|ahead|on|deeper|through)|mov(?:ed|ing|es) (?:forward|closer)|broke(?:n)? through",
        "{adjective} forces advanced{where}",
    ),
    Predicate(
        "repel",
        About.AGENT,
        r"repel(?:led|s|ling)?|thwart(?:ed|s|ing)?|repuls(?:ed|es|ing)|beat(?:en)? (?:back|off)|fend(?:ed|ing)? off|push(?:ed|ing) back|driven? back",
        "{adjective} forces repelled attacks{where}",
        "{noun} repelled",
    ),
    Predicate(
        "retreat",
        About.AGENT,
        r"retreat(?:ed|s|ing)?|withdr(?:ew|awn|awing)|pull(?:ed|ing) (?:back|out)|flee(?:ing)?|fled|surrender(?:ed|ing|s)?",
        "{adjective} forces withdrew{where}",
    ),
    Predicate("enter", About.AGENT, r"enter(?:ed|s|ing)|infiltrat(?:ed|es|ing)|broke(?:n)? into", "{adjective} forces entered {place}"),
    Predicate(
        "cross", About.AGENT, r"cross(?:ed|es|ing)(?: into| over| the border)?", "{adjective} drones or forces crossed the border{where}"
    ),
    Predicate(
        "strike",
        About.AGENT,
        r"struck|strik(?:es|ing)|hit(?:s|ting)?|bomb(?:ed|s|ing)|bombard(?:ed|s|ing)|shell(?:ed|s|ing)|attack(?:ed|ing)|fired on|carried out (?:the|a|an) \w*(?:attack|strike)",
        "{party} struck targets{where}",
    ),
    Predicate(
        "shoot_down",
        About.AGENT,
        r"sh(?:ot|oot|ooting|oots) down|down(?:ed|ing)|intercept(?:ed|s|ing)|brought down",
        "{adjective} forces shot down aircraft or drones{where}",
        "{noun} shot down",
    ),
    Predicate(
        "destroy",
        About.NONE,
        r"destroy(?:ed|s|ing)|burn(?:ed|t|ing)|damag(?:ed|es|ing)|loss(?:es)?(?= (?:at|of) )"
        r"|lost(?= (?:at least |about |around |up to |more than |over |some )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|several|dozens))",
        "",
        "{noun} destroyed or lost",
    ),
    Predicate("flood", About.NONE, r"flood(?:ed|s|ing)|under water|inundated", "Homes were flooded{where}", "{noun} flooded"),
    Predicate("sink", About.NONE, r"s[au]nk|sinking|capsiz(?:ed|ing)", "A vessel sank{where}"),
    Predicate(
        "come_down",
        About.NONE,
        r"crash(?:ed|es|ing)|c[ao]me down|fell(?= (?:into|onto|in|on)\b)|went down",
        "An aircraft or drone came down{where}",
    ),
    Predicate(
        "evacuate",
        About.NONE,
        r"evacuat(?:ed|es|ing)|displac(?:ed|es|ing)|moved to|spent the night|sheltered|took shelter|left their homes",
        "People were evacuated{where}",
        "{noun} evacuated or sheltered",
    ),
    Predicate(
        "aboard",
        About.NONE,
        r"on board|aboard|carr(?:ied|ying)(?= (?:\w+ ){0,3}\d[\d,.]* (?:passengers|people|tourists|crew|travellers|pilgrims|migrants)\b)",
        "People were on board{where}",
        "{noun} on board",
    ),
    Predicate(
        "walk_out",
        About.NONE,
        r"walk(?:ed|ing) out|(?:went|gone|are|were|was|be|been|remained) on strike|downed tools|stopped work(?:ing)?|stop(?:ped)? work"
        r"|(?:joined|join|joining|took part in|observed|followed) (?:the |this |a )?(?:\w+ )?(?:strike|walkout|stoppage)|stayed away from work|laid down tools",
        "Workers walked out{where}",
        "{noun} on strike",
    ),
    Predicate(
        "turnout",
        About.NONE,
        r"turnout|turn-out|cast (?:their |a )?(?:votes?|ballots?)|(?:had |have )?voted(?! (?:for|against|to|in favou?r))",
        "People voted{where}",
        "Turnout in {noun}",
    ),
    Predicate(
        "gather",
        About.NONE,
        r"marched|rallied|demonstrated|turned out(?= (?:in|on|for|to)\b)|attended(?= (?:the |a )?(?:\w+ )?(?:rally|march|protest|demonstration|meeting|vigil|concert|gathering)\b)"
        r"|took to the streets|gathered(?= (?:in|on|at|outside)\b)|(?:took|taken|taking) part in (?:the |a )?(?:\w+ )?(?:rally|march|protest|demonstration)",
        "People gathered{where}",
        "{noun} gathered",
    ),
    Predicate(
        "lay_off",
        About.NONE,
        r"(?:cut|cuts|cutting|lose|lost|losing|shed|axe|axed|eliminate|eliminated|abolish)(?= (?:\w+ |[\d,.]+ ){0,4}?(?:jobs|posts|positions)\b)"
        r"|(?:jobs|posts|positions) (?:would be|will be|were|had been|have been|are being|are) (?:cut|lost|axed|eliminated)|los[et] (?:their|his|her) (?:jobs?|posts?)"
        r"|laid off|made redundant|lay off|redundanc(?:y|ies)|layoffs|job (?:cuts|losses)",
        "Jobs were cut{where}",
        "{noun} cut",
    ),
    Predicate("resign", About.AGENT, r"resign(?:ed|s|ing)?|step(?:ped|ping|s) down|quit", "{party} resigned"),
    Predicate(
        "violate", About.AGENT, r"(?:violat|breach)(?:ed|es|ing)|broke(?:n)? the (?:ceasefire|truce)", "{party} violated the ceasefire"
    ),
    Predicate("agree", About.NONE, r"agreed (?:to|on) (?:a |the )?(?:ceasefire|truce|deal)", "The parties agreed to a ceasefire"),
    Predicate(
        "cut_off",
        About.NONE,
        r"cut (?:off )?(?:the |a |all )?(?:\w+ ){0,2}(?:roads?|routes?|lines?)|(?:roads?|routes?|lines?) (?:is|are|was|were) cut",
        "Supply routes were cut{where}",
    ),
    Predicate(
        "open_route",
        About.NONE,
        r"(?:roads?|routes?|lines?|corridor)\b.{0,40}?\b(?:remain(?:ed|s)? open|(?:is|are|was|were) open|still (?:being )?used)",
        "Supply routes remained open{where}",
    ),
)
"""In the order in which a tie between classes is broken."""

BY_NAME: dict[str, Predicate] = {predicate.name: predicate for predicate in PREDICATES}

PEOPLE = words(
    "people person persons body bodies victim victims dead deaths fatalities passenger passengers resident residents others lives inhabitants"
)
"""Nouns that all count people: "67 bodies" and "41 people killed" measure the same."""

WHOLE_GROUPS = frozenset(("kill", "injure", "missing", "evacuate", "walk_out", "gather", "lay_off", "aboard", "detain", "turnout"))
"""Classes that count whoever takes part, whatever the noun: "180 passengers" and "250 people" on board measure the same."""

GROWING = frozenset(
    ("kill", "injure", "missing", "detain", "destroy", "flood", "evacuate", "shoot_down", "repel", "walk_out", "turnout", "gather")
)
"""Classes whose counts add up over days: a higher figure of a later day brings an earlier one up to date."""

AIMED = frozenset(("strike",))
"""Classes whose target tells two deeds apart: a depot that was hit says nothing about a clinic."""

PLANNED = frozenset(("lay_off", "walk_out"))
"""Classes of which a plan ("would cut 400 jobs") is what parties argue about."""

JOBS = words("job jobs post posts position positions")
"""What is lost when people are laid off."""

FORCES = words(
    "troops forces soldiers units servicemen fighters army military garrison group groups men infantry marines paratroopers drones aircraft jets"
    " planes navy brigade brigades defenders personnel vehicles position positions ships"
)
"""Nouns behind "its" that stand for the speaker's own side."""

GENERIC_PLACES = r"(?:the|this|that|both|these|those|two|each) (?:\w+ )?(?:city|cities|town|towns|village|location|locations|area|areas|place|places)(?! (?:of|around|near)\b)|there|here"
"""Words that point to the event's place without naming it."""


@cache
def pattern_of(name: str) -> re.Pattern[str]:
    """The compiled pattern of a class, over folded text."""
    return re.compile(rf"(?<![\w-])(?:{BY_NAME[name].forms})(?![\w-])")


@lru_cache(maxsize=4096)
def predicates_in(text: str) -> frozenset[str]:
    """Names of the classes whose words occur in a text, read or not: a cheap test before reading it."""
    return frozenset(predicate.name for _, _, predicate in class_hits(fold(text)))


@lru_cache(maxsize=8192)
def predicates_among(names: frozenset[str], text: str) -> frozenset[str]:
    """As `predicates_in`, of these classes only: the fewer, the cheaper."""
    return frozenset(predicate.name for _, _, predicate in _hits(fold(text), names))


@lru_cache(maxsize=4096)
def class_hits(folded: str) -> tuple[tuple[int, int, Predicate], ...]:
    """Where the classes' words stand in a folded text: (start, end, class), class by class in the order of `PREDICATES`."""
    return tuple(_hits(folded, _ALL))


_ALL = frozenset(BY_NAME)


def _hits(folded: str, names: frozenset[str]) -> Iterator[tuple[int, int, Predicate]]:
    starts = [match.start() for match in _beginnings(names).finditer(folded)]
    for predicate, pattern in _patterns(names) if starts else ():
        done = 0
        for start in starts:
            found = pattern.match(folded, start) if start >= done else None
            if found is not None:
                done = found.end()
                yield start, done, predicate


@cache
def _patterns(names: frozenset[str]) -> tuple[tuple[Predicate, re.Pattern[str]], ...]:
    return tuple((predicate, pattern_of(predicate.name)) for predicate in PREDICATES if predicate.name in names)


@cache
def _beginnings(names: frozenset[str]) -> re.Pattern[str]:
    """Matches wherever a word of one of the classes begins, overlapping or not: asked there alone, the classes cost a third."""
    return re.compile(rf"(?=(?<![\w-])(?:{'|'.join(p.forms for p in PREDICATES if p.name in names)})(?![\w-]))")
