"""What a source's words tell by themselves: display name, kind of actor, party spoken for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from app.domain.vocabulary import ActorKind
from app.engine.extraction.grammar_words import PREPOSITIONS
from app.engine.extraction.members import names_trade
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.reference_core import core_of, without_place
from app.engine.linking.actor_lexicon import FAMILY_NAMES_FIRST, PERSON_TITLES
from app.engine.linking.names import family_forms, fold, name_key, person_words, speaks_for
from app.engine.linking.plans import guess_kind, parent_of
from app.engine.linking.wordlists import words as lexicon

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_ISSUED_BY = re.compile(
    r"^(?:an? |the |its |one )?(?:[\w’'-]+ ){0,2}?(?:(?:statement|letter|communiqu[eé]|note|message|release|memo|announcement)s? "
    r"(?:(?:released|issued|published|signed|sent|posted|circulated|put out|read out) )?(?:by|from)"
    r"|(?:report|study|review|audit|survey|inquiry|examination|analysis|investigation|assessment|tally|count|estimate|check)s? (?:(?:published|released|issued|written|compiled) )?by) (?P<issuer>.+)$",
    re.IGNORECASE,
)
"""A paper speaks for those who issued it."""
_POSTNOMINAL_ENDS = ("KC", "QC", "CBE", "OBE", "MBE", "PhD")
_POSTNOMINAL = re.compile(rf"(?<=[a-z],)? (?:{'|'.join(_POSTNOMINAL_ENDS)})$")
_CLOCK = re.compile(r"^\d{1,2} (?=[A-Z])")
_INDEFINITE = re.compile(r"^(?:an?|another|some|several|many|other|two|three|four) ", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_MEMBER = re.compile(r"^(?:(?:[A-Z][a-z]+|[a-z-]+) ){1,3}(?P<name>[A-Z][\w’'-]+ [A-Z][\w’'-]+) (?:of|from|at|for) ")
"""A role, a name and where he belongs ("Geologist Omar Leni of the national university")."""
_POST = r"(?:spokes(?:man|woman|person)|commander|chairman|chairwoman|chair|secretary|chief|head|director|official|minister|leader)"
_BEFORE_NAME = re.compile(rf"^(?:the |an? )?(?P<org>[\w’'. -]+?)(?:['’]s)? (?:deputy |top |senior |chief )?{_POST}\b", re.IGNORECASE)
_BEHIND_NAME = (
    re.compile(rf", (?:an? |the )?(?:[\w-]+ ){{0,2}}?{_POST} (?:for|of|at|with|in) (?P<org>(?:the )?[\w’'. -]+)", re.IGNORECASE),
    re.compile(rf", (?P<org>(?:the )?[\w’'. -]+?)['’]s (?:\w+ ){{0,2}}?{_POST}\b", re.IGNORECASE),
)
_ROLE_THEN_NAME = re.compile(
    r"^(?P<role>[^,]{2,80}), (?P<name>(?:[A-Z][\w’'.-]+ (?:(?:de|del|van|von|al|bin) )?){0,3}[A-Z][\w’'-]+)(?:,(?: [a-z].*)?)?$"
)
_PLACE_THEN_ONE = re.compile(
    r"^(?P<place>(?:an?|the) [^,]{2,60}), (?:[a-z-]+ )?(?P<role>[a-z-]+) (?P<name>[A-Z][\w’'-]+(?: (?:(?:de|del|van|von|al|bin) )?[A-Z][\w’'-]+)+)(?:,.*)?$"
)
"""Behind what is told of a place, who lives or works there ("[In Velm,] a village in the east, resident Ada Lund, 65")."""
_COMPLEMENT = re.compile(r" (?:of|at|for|in) ")
_ONE_OF_THEM = re.compile(r"^[Oo]ne of [^,]{2,60}, (?:[a-z][\w’'-]* ){1,3}(?P<name>[A-Z][\w’'.-]+(?: [A-Z][\w’'-]+)+)$")
"""One of many, by trade and name ("One of those freed, engineer Petra Solheim")."""
_KNOWN_AS = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) [a-z][\w -]{2,50} (?:known|identified)(?: only| simply)? as (?P<name>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*)(?:,.*)?"
)
"""Whoever is called by a name: "the witness known as K"."""
_ROLE_THEN_TRADE = re.compile(
    r"^(?:[Aa]n?|[Aa]nother|[Tt]he|[Oo]ne) (?P<role>[a-z][^,]{2,50}), (?!wh)(?:[a-z][\w’'-]* ){1,5}(?P<name>[A-Z][\w’'.-]+(?: [A-Z][\w’'-]+)+)$"
)
"""One by role, then by trade and name ("A second defendant, former head of quality Petra Solheim")."""
_KIND_THEN_NAME = re.compile(
    r"^(?P<role>[^,]{2,60}), the (?P<name>[A-Z][\w’'.-]*(?: (?:(?:and|of|for|&) )?(?:the )?[A-Z][\w’'.-]*)+)(?:,(?: [a-z].*)?)?$"
)
_OWNERS = frozenset({ActorKind.COMPANY.value, ActorKind.NGO.value, ActorKind.MEDIA.value})
_BASED = re.compile(r"^(?:the )?(?:[A-Z][\w.]*-(?:based|headquartered|listed|registered) )(?=[A-Z])")
_GAVE_NAME = re.compile(
    r", who (?:gave (?:only )?(?:his|her|their) (?:first |given )?name(?: only)?(?: as|,)|identified (?:himself|herself|themselves)(?: only)? as|asked to be (?:named|identified) only (?:as|by (?:his|her) first name,)) (?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
)
"""Whoever told no more than a first name."""
_MEMBERS = re.compile(
    r"(?:guerrillas|rebels|fighters|insurgents|militants) (?:of|from) (?:the )?(?P<name>[A-Z][\w’'-]*(?: (?:of |the |for |and )*[A-Z][\w’'-]*)*)"
)
"""Whose men they are: they speak as the group."""
_BODYS_PERSON = re.compile(r"(?P<org>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})['’]s (?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){1,2})")
_IN_COURT = frozenset({"defence", "defense", "prosecution"})
"""Sides of a trial, no offices."""
_OWNED_ROLE = re.compile(r"^(?P<org>(?:[Tt]he )?[\w’'. -]+?)['’]s? (?:[\w-]+ ){0,3}[a-z-]+$")
BODY_NOUNS: frozenset[str] = lexicon(
    "firm company group agency bank union operator charity party network association organisation organization broadcaster "
    "fund front militia movement institute court council observatory watchdog regulator ngo newspaper coalition alliance league trust airline"
)
"""Nouns for a body whose name may follow between commas."""
_FORM = re.compile(r"^(?:Miss|Madam|Dame|[Nn]eighbou?ring|[Rr]ival|[Ff]ellow|[Nn]earby|\d{1,3}-year-old(?: [a-z-]+){0,2}) (?=[A-Z])")
_RANK = re.compile(r"^(?:(?:Brig|Lt|Maj|Vice|Rear|Chief)\.? )?(?:Col|Gen|Lt|Maj|Capt|Adm|Brig|Sgt|Cmdr)\.? (?=[A-Z])")
_ISSUED_GATE, _POST_GATE = Gate(_ISSUED_BY), Gate(_BEFORE_NAME)
_FIGHTING = lexicon("paramilitary jihadist militant rebel insurgent separatist guerrilla islamist extremist armed")
"""Words one of which `_IRREGULAR` needs."""
_LONGEST = 300
_PROPER = re.compile(
    r"(?P<what>[a-z][\w’'-]*(?: [a-z][\w’'-]*){0,2}|[A-Z][a-z]*(?:maker|builder|tailer|surer|ender|rewer|iner|rator)) "
    r"(?:the )?(?P<name>[A-Z][\w’'&-]*(?: (?:of |the |and |for |& )*[A-Z][\w’'&-]*)+)"
)
"""What is said of a body before its name: "opposition Reform Party", "Brewer Halden Group"."""
_CALLED = re.compile(
    r"(?:[a-z][\w-]* ){0,3}(?P<what>site|group|organisation|organization|network|collective|outlet|platform|charity|project|website|newspaper|broadcaster) "
    r"(?P<name>[A-Z][\w’'&-]*)"
)
"""A body of one word behind what it is: "fact-checking site Contraste"."""
_OUTLETS = lexicon("site outlet platform website newspaper broadcaster network")
_IRREGULAR = re.compile(
    r"(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* )?(?:main |largest |biggest |outlawed |exiled )?"
    r"(?:paramilitary|jihadist|militant|rebel|insurgent|separatist|guerrilla|islamist|extremist|armed)(?: (?:group|movement|militia|faction|force|army|alliance))?"
    r" (?P<name>[A-Z][\w’'-]*(?: (?:of |the |for |and )*[A-Z][\w’'-]*)*)"
)
"""Who fights a state belongs to none: "Sudan's paramilitary Rapid Support Forces" do not speak for Sudan."""
_STATE_AND_FIGHTERS = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w-]*)?['’]s? (?P<name>[A-Z][\w’'-]*(?: [A-Za-z][\w’'-]*)*)")


def _only_describes(what: list[str]) -> bool:
    """True for adjectives and nouns that name nobody by themselves: no trade, no plural, nothing joined by a preposition."""
    small = what[0][0].islower()
    return not small or not (names_trade(what[-1]) or what[-1].endswith("s") or any(w in PREPOSITIONS or w == "and" for w in what))


@dataclass(frozen=True, slots=True)
class Reference:
    """A source's words understood without context."""

    name: str
    kind: str
    represents: str | None
    key: frozenset[str]
    """The folded words of the whole reference, titles included."""
    definite: bool
    """True for "the ministry" or "officials": words that may point back to a longer name."""
    titled: bool
    """True for a person named with a title."""
    affiliation: str | None
    """The words for the body a person speaks for ("the ministry" in "Ilse Varen, a spokeswoman for the ministry")."""


_SERVES = re.compile(
    r"(?:an?|the|one|another|his|her|its|their) (?:[a-z][\w’'-]* ){0,3}?(?P<role>[a-z-]+) (?:for|to) (?=.*[A-Z])", re.IGNORECASE
)
"""A nameless person who works for a named one: "a lawyer for Mr. Cole", "an aide to President Smith"."""


def _serves(core: str) -> bool:
    match = _SERVES.match(core)
    return match is not None and match["role"].islower() and names_trade(match["role"]) and not match["role"].startswith("spokes")


def _kind_of(bare: str) -> ActorKind:
    kind = guess_kind(bare)
    member = _MEMBER.match(bare)
    if member is not None and kind is not ActorKind.PERSON and guess_kind(member["name"]) in (ActorKind.PERSON, ActorKind.OTHER):
        return ActorKind.PERSON
    if kind is not ActorKind.OTHER:
        return kind
    office = fold(bare.split(" of ", maxsplit=1)[0]).split()
    named = len(person_words(bare)) == 1 and " " in bare
    return ActorKind.PERSON if named or (office and not _IN_COURT.issuperset(office) and office[-1] in PERSON_TITLES) else kind


def _affiliation(words: str, core: str) -> str | None:
    if not _POST_GATE.opens(words.lower()):
        return None
    match = _BEFORE_NAME.match(core)
    if match is None and ", " in words:
        match = next((m for p in _BEHIND_NAME if (m := p.search(words)) is not None), None)
    return match["org"].strip() if match is not None else None


def _head_of(role: str) -> str:
    """The noun a role is about ("separatist group in the south")."""
    return _COMPLEMENT.split(role, maxsplit=1)[0].split()[-1]


def _named_by_role(words: str) -> Reference | None:
    """ "the foreman, Ned Sorley", "the firm, Viales del Sur": the name stands behind a role or a kind of body in small letters."""
    given = _GAVE_NAME.search(words) if " name" in words or " himself" in words or " herself" in words else None
    if given is not None:
        return replace(refer(given["name"]), kind=ActorKind.PERSON.value, titled=True)
    match = _ROLE_THEN_NAME.match(words) if ", " in words else None
    behind = _PLACE_THEN_ONE.match(words) if match is None and ", " in words else None
    if behind is not None and names_trade(behind["role"]) and not names_trade(_head_of(behind["place"])):
        return replace(refer(behind["name"]), kind=ActorKind.PERSON.value, titled=True)
    trade = _named_by_trade(words) if match is None and ", " in words else None
    if trade is not None:
        return trade
    body = _KIND_THEN_NAME.match(words) if match is None else None
    if match is None and body is not None and _head_of(body["role"]) in BODY_NOUNS:
        match = body
    if match is None:
        return None
    role, named = match["role"], refer(match["name"])
    if role[:7].lower() == "one of ":
        return named
    head = _head_of(role)
    if head in BODY_NOUNS:
        return replace(named, kind=ActorKind.OTHER.value if named.kind == ActorKind.PERSON.value else named.kind)
    office = role[:4].lower() == "the " and fold(head) in PERSON_TITLES
    if (head[:1].isupper() and not office) or head.isdigit() or " " not in named.name:
        return None
    if named.kind not in (ActorKind.PERSON.value, ActorKind.OTHER.value):
        return named if named.kind in _OWNERS else None
    affiliation = named.affiliation or _affiliation(words, core_of(role)) or _owner(role)
    return replace(named, kind=ActorKind.PERSON.value, affiliation=affiliation, titled=True)


def _named_by_trade(words: str) -> Reference | None:
    """ "One of those freed, engineer Petra Solheim", "A second defendant, former head of quality Petra Solheim": the name stands behind a trade."""
    one = _ONE_OF_THEM.match(words)
    if one is not None:
        return refer(one["name"])
    trade = _ROLE_THEN_TRADE.match(words)
    if trade is None or not names_trade(_head_of(trade["role"])):
        return None
    return replace(refer(trade["name"]), kind=ActorKind.PERSON.value, titled=True)


def _person_of_body(bare: str) -> Reference | None:
    """ "Amnesty's Ada Lund": a person by the body she belongs to; not "Spain's Guardia Civil", as a state owns bodies."""
    match = _BODYS_PERSON.fullmatch(bare)
    if match is None or guess_kind(match["org"]) is ActorKind.STATE or guess_kind(match["name"]) is not ActorKind.PERSON:
        return None
    return replace(refer(match["name"]), affiliation=match["org"], titled=True)


def _owner(role: str) -> str | None:
    """The body whose officer a role names: "the operator" in "the operator's chief executive"."""
    match = _OWNED_ROLE.match(role)
    return match["org"].strip() if match is not None else None


def _is_name_alone(bare: str) -> bool:
    """True for capitalised words without an office or a trade: behind "the" they name a body ("the Popular Resistance")."""
    parts = bare.split()
    return len(parts) > 1 and all(part[:1].isupper() for part in parts) and person_words(bare) == parts and not names_trade(parts[-1])


def _fighters(bare: str) -> Reference | None:
    """An armed group by its own name, without the state it fights in ("Lebanon's Hezbollah")."""
    match = _IRREGULAR.fullmatch(bare) if not _FIGHTING.isdisjoint(bare.split()) else None
    if match is None:
        match = _STATE_AND_FIGHTERS.fullmatch(bare) if guess_kind(bare) is ActorKind.ARMED_GROUP and "eople's " not in bare else None
        if match is None or guess_kind(match["name"]) is not ActorKind.ARMED_GROUP:
            return None
    return replace(refer(match["name"]), kind=ActorKind.ARMED_GROUP.value, represents=None, key=frozenset(name_key(bare).split()))


@lru_cache(maxsize=4096)
def refer(words: str) -> Reference:
    """A source's words -> what they say by themselves. Titles stay out of a person's name; an article stays out of any name."""
    words = words[:_LONGEST]
    named = _named_by_role(words)
    if named is not None:
        return named
    known_as = _KNOWN_AS.fullmatch(words) if " as " in words else None
    if known_as is not None:
        return refer(known_as["name"])
    lower = words.lower()
    issued = _ISSUED_BY.match(words) if ("by " in lower or "from " in lower) and _ISSUED_GATE.opens(lower) else None
    if issued is not None:
        return refer(issued["issuer"])
    core = core_of(words)
    core = without_place(_CLOCK.sub("", core) if core[:1].isdigit() else core)
    core = _POSTNOMINAL.sub("", core) if core.endswith(_POSTNOMINAL_ENDS) else core
    core = _BASED.sub("", core)
    bare = _FORM.sub("", _POSSESSIVE.sub("", _ARTICLE.sub("", core))) or core
    proper = _PROPER.fullmatch(bare)
    if proper is not None and _only_describes(proper["what"].split()):
        return refer(proper["name"])
    called = _CALLED.fullmatch(bare)
    if called is not None:
        kind = ActorKind.MEDIA if called["what"] in _OUTLETS else ActorKind.NGO
        return replace(refer(called["name"]), kind=kind.value)
    members = _MEMBERS.fullmatch(bare)
    if members is not None:
        return refer(members["name"])
    known = _fighters(bare) or _person_of_body(bare)
    if known is not None:
        return known
    if _serves(core):
        return Reference(bare, ActorKind.UNNAMED.value, None, frozenset(name_key(bare).split()), core[:4].lower() == "the ", False, None)
    kind = _kind_of(bare)
    if kind is ActorKind.PERSON and core[:4].lower() == "the " and _is_name_alone(bare):
        kind = ActorKind.OTHER
    metonym = speaks_for(bare) if kind is ActorKind.STATE else None
    represents = metonym.name if metonym is not None else parent_of(bare, kind)
    member = _MEMBER.match(bare) if kind is ActorKind.PERSON else None
    person = member["name"].split() if member is not None else person_words(bare) if kind is ActorKind.PERSON else []
    name = _RANK.sub("", " ".join(person)) if person else bare
    definite = core[:4].lower() == "the " or not (bare[:1].isupper() or _INDEFINITE.match(core))
    affiliation = _affiliation(words, core) if kind is ActorKind.PERSON and represents is None else None
    return Reference(name, kind.value, represents, frozenset(name_key(bare).split()), definite, name != bare, affiliation)


def shortens(word: str, reference: Reference) -> bool:
    """True when the folded word is the family name of the person referred to."""
    parts = fold(reference.name).split()
    return len(parts) > 1 and (word in family_forms(parts[-1]) or (parts[0] == word and word in FAMILY_NAMES_FIRST))
