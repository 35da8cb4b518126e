"""Words that decide how a clause is read when it is aligned with another: synonyms, light verbs, roles, irregular verbs. Data."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from app.engine.linking.synonyms import IRREGULAR_VERBS, PLURAL_OF, SYNONYMS
from app.engine.linking.terms import STOPWORDS, stem
from app.engine.linking.wordlists import words

SYNONYM_OF = {stem(stem(w)): stem(stem(group.split()[0])) for group in SYNONYMS for w in group.split()}
"""Stem -> the stem that stands for its group."""

_LEMMAS = (
    "accept accepted;begin began begun;break broke broken;bring brought;build built;buy bought;catch caught;choose chose chosen;come came;deal dealt;die died dying;child children;man men;woman women;person persons;"
    "draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;feed fed;feel felt;fight fought;find found;fly flew flown;forbid forbade forbidden;"
    "forget forgot forgotten;give gave given;go went gone;hear heard;hide hid hidden;hold held;keep kept;know knew known;lead led;leave left;lend lent;"
    "lie lay lain;lose lost;make made;mean meant;meet met;pay paid;ride rode ridden;ring rang rung;run ran;see saw seen;seek sought;sell sold;send sent;"
    "shake shook shaken;shoot shot;show shown;sing sang sung;sink sank sunk;sleep slept;speak spoke spoken;spend spent;stand stood;steal stole stolen;"
    "strike struck;swear swore sworn;sweep swept;swim swam swum;take took taken;teach taught;tell told;think thought;throw threw thrown;"
    "understand understood;wake woke woken;wear wore worn;win won;withdraw withdrew withdrawn;write wrote written;have had;do did done;get got gotten;"
    "rise rose risen;fall fell fallen;grow grew grown;shrink shrank shrunk;blow blew blown;flee fled;hang hung;lay laid;light lit;mourn;bind bound;bear bore borne;"
    "cut;hit;hurt;put;set;shut;quit;cost;let;spread;burst;cast;split;bet"
)
LEMMA_OF = {form: group.split()[0] for group in (*_LEMMAS.split(";"), *IRREGULAR_VERBS) for form in group.split()}
"""Irregular form -> its verb."""

LIGHT_VERBS = words(
    "make take give have get receive hold carry conduct issue put provide perform do reach show suffer cause face launch see experience occur happen lose record find detect register contain notice"
)
"""Verbs whose noun says what happened ("made a distress call")."""

AUXILIARIES = words(
    "was were is are am had has have been be being did do does would will remained remains remain stayed stay became becomes"
    " wasn't weren't isn't aren't hadn't hasn't haven't didn't doesn't don't won't wouldn't couldn't can't cannot could may might should must can"
)
MODALS = words("could may might should must can")
ADVERBS = words(
    "not never also still already now then only just even almost nearly since once again ever yet all both fully completely partly no longer to have been be"
    " properly repeatedly reportedly allegedly immediately first later earlier soon always"
)
ROLES = words(
    "company firm employer operator management union ministry government authority army military party group police team agency council board office"
    " client man woman suspect defendant minister president chief candidate leader driver captain crew official spokesman spokeswoman airline city owner regime"
    " commission court judge regulator watchdog club bank hospital side sides"
)
"""Subjects that may stand for a name ("the company" for the mill's owner)."""
PRONOUNS = words("it they he she we i you its their his her our my them him us this that these those there who which one")
HUMANS = words(
    "worker employee striker protester demonstrator teacher nurse driver miner doctor docker passenger resident villager supporter member marcher person people"
    " evacuee migrant voter tourist customer user pilgrim traveller inhabitant patient farmer"
)
"""Nouns that count people without telling which part of them is meant."""
PARTIAL = words(
    "some several many most part parts half few dozens partly partially certain other others two three four five six seven eight nine ten"
)
TIMES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
    " morning afternoon evening night spring summer autumn winter first second third fourth quarter"
)


@lru_cache(maxsize=8192)
def folded_stem(word: str) -> str:
    """A folded word -> the stem of its verb, or of the noun that stands for its synonyms."""
    found = stem(stem(LEMMA_OF.get(word) or PLURAL_OF.get(word, word)))  # "warnings" is a "warning", which is what "warned" tells
    return SYNONYM_OF.get(found, found)


@lru_cache(maxsize=8192)
def content_stem(word: str) -> str:
    """The stem of a word that tells what is spoken of, "" for any other."""
    return folded_stem(word) if is_content(word) else ""


def content_stems(tokens: Iterable[str]) -> frozenset[str]:
    """The stems of those words of a clause that tell what is spoken of."""
    return frozenset(map(content_stem, tokens)) - _NOTHING


_NOTHING = frozenset(("",))


@lru_cache(maxsize=8192)
def is_content(word: str) -> bool:
    """True for a word that tells what is spoken of: no auxiliary, pronoun, number, time or part."""
    plain = word not in AUXILIARIES and word not in PRONOUNS and word not in PARTIAL and word not in TIMES
    return plain and word not in STOPWORDS and word not in ADVERBS and not word[0].isdigit() and len(word) > 1
