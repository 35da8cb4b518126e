"""Words that introduce what somebody says: forms, stance, and what they need around them. Data, written by hand.

Each row: forms | stance | needs. `needs` says when the word is a cue:
clause = a clause may follow directly; that = only with "that", a quotation, or after what was said; quote = only with a quotation;
seem = like clause, but the subject must be a source of evidence (maps, figures); object = what follows is a noun phrase that is itself
disputed or accused; name = a thing and what it is called ("called the plan a mistake"); blame = a person or thing and for what; pledge = like
that, or an infinitive ("vowed to stay"); figure = a number and what it counts ("put the toll at 40", "counted 40 boats"); change = a figure that becomes another ("raised the toll to 40");
measure = a named measure and its number ("gave a magnitude of 6.1"); cause = a thing and what brought it about ("attributed the fire to a fault"); request = like that, or somebody and an infinitive ("urged them to leave").
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.vocabulary import Stance
from app.engine.linking.wordlists import words

_ROWS = """
said says say saying|asserts|clause
told tells tell telling|asserts|clause
added adds add adding|asserts|that
stated states stating|asserts|that
claimed claims claim claiming|asserts|clause
wrote writes write writing written|asserts|that
tweeted tweets tweeting posted posts posting|asserts|that
announced announces announce announcing|asserts|clause
reported reports report reporting|asserts|that
reiterated reiterates reiterate reiterating repeated repeats repeating|asserts|that
declared declares declare declaring proclaimed proclaims proclaim proclaiming|asserts|clause
insisted insists insist insisting|asserts|clause
argued argues argue arguing|asserts|clause
asserted asserts assert asserting|asserts|clause
alleged alleges allege alleging|asserts|clause
contended contends contend contending|asserts|clause
charged|asserts|that
maintained maintains maintain maintaining|asserts|that
noted notes note noting|asserts|clause
observed observes observing|asserts|that
explained explains explain explaining|asserts|clause
warned warns warn warning cautioned cautions cautioning|asserts|clause
suggested suggests suggest suggesting|asserts|clause
estimated estimates estimate estimating|asserts|clause
predicted predicts predict predicting|asserts|clause
projected projects projecting|asserts|that
forecasts|asserts|that
speculated speculates speculating|asserts|that
concluded concludes conclude concluding|asserts|clause
stressed stresses stress stressing emphasized emphasised emphasizing emphasising emphasizes emphasises emphasize|asserts|that
underlined underlining underscored|asserts|that
recalled recalls recalling|asserts|that
remarked remarks remarking commented commenting|asserts|that
replied replies replying responded responds responding answered answers answering retorted countered counters countering|asserts|that
complained complains complain complaining lamented laments lamenting|asserts|that
joked jokes joking quipped quips|asserts|that
boasted boasts boasting bragged|asserts|that
testified testifies testifying|asserts|that
revealed reveals revealing disclosed discloses disclosing|asserts|that
indicated indicates indicate indicating signaled signalled signaling|asserts|that
implied implies implying hinted hints hinting|asserts|that
pointed points pointing|asserts|that
continued continues continuing|asserts|that
interjected exclaimed|asserts|that
clarified clarifies clarifying|asserts|that
assured assures assuring reassured reminded reminds reminding informed informs informing|asserts|that
confessed confesses|acknowledges|that
accepted accepts accepting|acknowledges|that
swore swears swearing attested attests|asserts|that
protested protests protesting objected objects objecting|asserts|that
reckoned reckons reckon reckoning|asserts|clause
calculated calculates calculating|asserts|that
asked asks ask asking|questions|that
questioned questioning doubted doubting doubt doubts|questions|object
wondered wonders wonder wondering|questions|that
acknowledged acknowledges acknowledge acknowledging|acknowledges|clause
admitted admits admit admitting|acknowledges|clause
conceded concedes concede conceding|acknowledges|clause
confirmed confirms confirm confirming|acknowledges|clause
denied denies deny denying|denies|object
disagreed disagrees|denies|object
disputed disputes dispute disputing contested contests contesting|denies|object
contradicted contradicts contradicting|denies|object
attributed attributes attributing ascribed ascribes|asserts|cause
rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes refute refuting rebutted rebutting rubbished repudiated repudiates|denies|object
accused accuses accuse accusing|asserts|object
called calls call calling described describes describe describing labeled labelled labels labeling labelling branded branding dubbed termed terming referred refers referring|asserts|name
characterized characterised characterizes characterizing portrayed portrays portraying decried|asserts|name
blamed blames blaming|asserts|blame
criticized criticised criticizes criticising criticizing faulted condemned condemns condemning|asserts|blame
praised praises praising blasted slammed denounced denounces denouncing mocked attacked hailed lauded|asserts|blame
believed believes believe believing|asserts|clause
thought thinks think thinking|asserts|clause
feared fears fear fearing|asserts|that
felt feels feel|asserts|that
hoped hopes hope hoping|asserts|that
expects expect|asserts|that
knew knows know|asserts|that
agreed agrees agree agreeing|asserts|that
vowed vows vowing pledged pledges pledging promised promises promise promising threatened threatens threatening|asserts|pledge
urged urges urging demanded demands demanding|asserts|request
shows show showed shown showing|asserts|seem
found finds find finding|asserts|that
read reads|asserts|quote
shouted yelled chanted chanting screamed cried shouting exclaiming thundered fumed snapped muttered yells yelling shouts screams screaming barked intoned typed retweeted|asserts|quote
sang sings tells sneered scoffed recounted recounts gushed|asserts|quote
mused muses opined opines|asserts|that
ruled rules|asserts|that
learned|asserts|that
proposed proposes proposing|asserts|that
determined determines|asserts|that
assessed assesses assessing|asserts|that
affirmed affirms affirming|asserts|that
put puts putting|asserts|figure
counted counts|asserts|figure
measured measures registered registers|asserts|figure
revised revises raised lowered corrected upgraded downgraded|asserts|change
gave gives|asserts|measure
spoke speaks|asserts|figure
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
RULED_OUT = Cue("ruled out", Stance.DENIES, "object")
WENT_ON = Cue("went on", Stance.ASSERTS, "that")
CONTINUED = Cue("continued quotation", Stance.ASSERTS, "clause")

WITH_LISTENER: frozenset[str] = words(
    "told tells tell telling warned warns warning reminded reminds reminding informed informs informing assured assures assuring reassured asked asks ask asking"
)
"""Cues whose first object is who was spoken to, not what was said."""

BELIEF: frozenset[str] = words("believed thought feared felt hoped learned expects knew confident")
"""Lemmas that report a state of mind: no statement was made, so the claim is less sure."""

MEASURES: frozenset[str] = words(
    "magnitude depth toll turnout figure figures number numbers count total tally estimate share rate price cost costs losses damage level speed"
)
"""What has a number: nouns that "gave", "measured" or "put" take with it."""

EVIDENCE_NOUNS: frozenset[str] = words(
    "maps map figures data poll polls survey surveys images footage video videos records documents study studies report reports "
    "statistics results photographs photos imagery tracking estimates numbers analysis research evidence emails transcript chart polling paper inquiry laboratory lab "
    "investigation audit review probe census findings"
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
    "claims claim reports report notes note fears fear hopes hope questions estimate estimates show shows forecasts doubts doubt disputes reads "
    "read posts promises promise answers find finds remarks points states projects signals hints jokes stress calls labels pledges vows demands "
    "rules counters counts puts ask feel reject stress repeats indicates"
)
"""Forms that are nouns as often as verbs."""

TAG_VERBS: frozenset[str] = words(
    "said says asked asks wrote writes tweeted replied responded answered added remarked told explained recalled exclaimed quipped joked "
    "shouted yelled continued wondered insisted argued declared noted"
)
"""Forms of a sentence that only names the speaker of the quotation before it."""
