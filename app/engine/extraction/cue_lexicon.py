"""Words that introduce what somebody says: forms, stance, and what they need around them. Data, written by hand.

Each row: forms | stance | needs. `needs` says when the word is a cue:
clause = a clause may follow directly; that = only with "that", a quotation, or after what was said; seem = like clause, but the
subject must be a source of evidence (maps, figures); object = what follows is a noun phrase that is itself disputed or accused.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.vocabulary import Stance
from app.engine.linking.wordlists import words

_ROWS = """
said says say saying|asserts|clause
told tells telling|asserts|clause
added adds adding|asserts|that
stated stating|asserts|clause
claimed claims claim claiming|asserts|clause
wrote writes writing|asserts|clause
tweeted tweets tweeting posted|asserts|that
announced announces announcing|asserts|clause
reported reports reporting|asserts|that
reiterated reiterates reiterating repeated repeating|asserts|that
declared declares declaring|asserts|clause
insisted insists insist insisting|asserts|clause
argued argues argue arguing|asserts|clause
asserted asserts assert asserting|asserts|clause
alleged alleges allege alleging|asserts|clause
contended contends contend contending|asserts|clause
maintained maintains maintaining|asserts|that
noted notes noting|asserts|clause
observed observes observing|asserts|that
explained explains explaining|asserts|clause
warned warns warning|asserts|clause
suggested suggests suggest suggesting|asserts|clause
estimated estimates estimate estimating|asserts|clause
predicted predicts predicting|asserts|clause
concluded concludes concluding|asserts|clause
stressed stresses stressing emphasized emphasised emphasizing emphasising|asserts|that
recalled recalls recalling|asserts|that
remarked remarking|asserts|that
replied replies replying responded responds responding answered retorted countered|asserts|that
complained complains complaining lamented laments|asserts|that
joked quipped|asserts|that
testified testifies testifying|asserts|that
revealed reveals revealing disclosed discloses|asserts|that
indicated indicates indicating|asserts|that
pointed|asserts|that
continued|asserts|that
asked asks asking|questions|that
questioned questioning doubted doubting disputed disputing|questions|object
wondered wonders wondering|questions|that
acknowledged acknowledges acknowledge acknowledging|acknowledges|clause
admitted admits admit admitting|acknowledges|clause
conceded concedes concede conceding|acknowledges|clause
confirmed confirms confirm confirming|acknowledges|clause
denied denies deny denying|denies|object
rejected rejects rejecting dismissed dismisses dismissing refuted refutes refuting rebutted|denies|object
accused accuses accuse accusing|asserts|object
believed believes believe believing|asserts|clause
thought thinks think thinking|asserts|clause
feared fears|asserts|that
felt|asserts|that
hoped hopes|asserts|that
agreed agrees|asserts|that
vowed vows pledged pledges promised promises|asserts|that
shows show showed shown showing|asserts|seem
found finds finding|asserts|that
read reads|asserts|that
shouted yelled chanted|asserts|that
mused opined argues|asserts|that
ruled|asserts|that
learned|asserts|that
proposed|asserts|that
urged urges|asserts|that
"""


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue word: its first form as lemma, the stance it expresses, and what it needs to count (see the module's text)."""

    lemma: str
    stance: Stance
    needs: str


def _table() -> dict[str, Cue]:
    table: dict[str, Cue] = {}
    for row in _ROWS.strip().splitlines():
        forms, stance, needs = row.split("|")
        words = forms.split()
        for form in words:
            table.setdefault(form, Cue(words[0], Stance(stance), needs))
    return table


CUES: dict[str, Cue] = _table()
"""Cue by lower-case form."""

CUE_FORMS: frozenset[str] = frozenset(CUES) | {"according"}
"""Every word whose absence means that a sentence without quotation marks attributes nothing."""

ACCORDING = Cue("according to", Stance.ASSERTS, "clause")
CONTINUED = Cue("continued quotation", Stance.ASSERTS, "clause")

WITH_LISTENER: frozenset[str] = frozenset({"told", "tells", "telling", "warned", "reminded", "informed", "assured", "asked"})
"""Cues whose first object is who was spoken to, not what was said."""

BELIEF: frozenset[str] = frozenset({"believed", "thought", "feared", "felt", "hoped", "learned"})
"""Lemmas that report a state of mind: no statement was made, so the claim is less sure."""

EVIDENCE_NOUNS: frozenset[str] = words(
    "maps map figures data poll polls survey surveys images footage video videos records documents study studies report reports "
    "statistics results photographs photos imagery tracking estimates numbers analysis research evidence emails transcript chart"
)
"""What can "show" something."""

STANCE_WHEN_NEGATED: dict[Stance, Stance | None] = {
    Stance.DENIES: Stance.QUESTIONS,
    Stance.ACKNOWLEDGES: Stance.QUESTIONS,
    Stance.ASSERTS: None,
    Stance.QUESTIONS: None,
}
"""\"did not deny", "declined to confirm" leave the matter open; "did not say" says nothing (None = no claim)."""

REFUSALS: frozenset[str] = frozenset({"declined", "refused", "declines", "refuses", "unwilling"})
"""\"declined to confirm": a verb that negates the infinitive after it."""

NOUNS_TOO: frozenset[str] = words(
    "claims claim reports report notes fears hopes questions estimate estimates show shows forecast doubts doubt disputes dispute reads read "
    "posts promises answers find finds"
)
"""Forms that are nouns as often as verbs."""
