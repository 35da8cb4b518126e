"""Closed word classes of English that tell where a noun phrase or clause starts and ends. Data."""

from __future__ import annotations

from app.engine.linking.wordlists import words

SUBJECT_PRONOUNS: frozenset[str] = words("he she it they we i you")
OBJECT_PRONOUNS: frozenset[str] = words("him her them me us you it himself herself")
SINGULAR_PERSON: frozenset[str] = frozenset({"he", "she"})
RELATIVES: frozenset[str] = frozenset({"who", "which"})
AUXILIARIES: frozenset[str] = words(
    "is are was were be been has have had do does did will would can could may might must shall should isn't aren't wasn't weren't "
    "hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t "
    "hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot"
)
BE: frozenset[str] = words("is are was were be been being isn't wasn't weren't")
MODALS: frozenset[str] = words("would could should might may can must will")
NEGATIONS: frozenset[str] = frozenset({"not", "never", "neither"})
GROUP_ADVERBS: frozenset[str] = words(
    "also later previously earlier once again still now then repeatedly since already just even often first further too recently ever "
    "long only always all both initially famously"
)
"""Adverbs inside a verb group; words in -ly count as well."""
SUBORDINATORS: frozenset[str] = words(
    "because while although though when whenever after before if but since where unless until whereas whether why how what so yet nor than"
)
COORDINATORS: frozenset[str] = words("but and while whereas although though as")
PREPOSITIONS: frozenset[str] = words(
    "of in at for from to on with by about over under near during against between among into through via per within without inside "
    "outside across behind beyond despite amid"
)
DETERMINERS: frozenset[str] = words(
    "the a an this that these those his her its their our my your some many most several both all one two three another no any"
)
LEADING: frozenset[str] = words(
    "but and or so meanwhile however also still then later earlier yet though now today yesterday tomorrow instead thus indeed "
    "nevertheless nonetheless elsewhere here there as that for"
)
"""Words in front of a subject that are no part of it."""
TIME_WORDS: frozenset[str] = words(
    "monday tuesday wednesday thursday friday saturday sunday monday's tuesday's wednesday's thursday's friday's saturday's sunday's "
    "today yesterday tomorrow tonight morning afternoon evening night week month year january february march april may june july august "
    "september october november december last next late early earlier later"
)
ABBREVIATIONS: frozenset[str] = words(
    "mr mrs ms dr sen rep gov gen col lt sgt prof rev st jr sr hon adm capt maj brig cmdr cpl supt insp det u.s u.n inc corp co ltd no vs"
)
