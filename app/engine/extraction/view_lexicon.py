"""Words that tell what somebody wants, backs, expects or speaks of, without a statement one could check. Data, written by hand.

Each row: forms | kind | complements. The complement names what may follow: to = an infinitive, with or without somebody in front ("to stay", "voters to stay");
thing = a noun phrase or a gerund; clause = a clause; as = a thing and what it is seen as; how = a clause that opens with "how" or "why"; any other word = that
preposition with its object ("for", "about").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.engine.linking.wordlists import words


class ViewKind(StrEnum):
    """What somebody does with the matter of a view."""

    WANTS = "wants"
    FOR = "for"
    AGAINST = "against"
    EXPECTS = "expects"
    SPEAKS_OF = "speaks_of"
    ASKS = "asks"
    SHOWS = "shows"
    APPEARS = "appears"


_ROWS = """
hope hopes hoped hoping|wants|to for clause
want wants wanted|wants|to somebody
plan plans planned|wants|to
decide decides decided|wants|to
seek seeks sought|wants|to
refuse refuses refused refusing|wants|to
decline declines declined declining|wants|to
prefer prefers preferred|wants|to thing somebody
propose proposes proposed proposing|wants|to thing somebody
demand demands demanded|wants|thing
threaten threatens threatened threatening|wants|to
vow vows vowed vowing|wants|to
pledge pledges pledged promise promises promised|wants|to
push pushes pushed pushing|wants|for
plead pleads pleaded pleading|wants|for
petition petitioned petitions|wants|for to
lobby lobbied lobbies|wants|for to
urge urges urged urging|wants|somebody thing
encourage encourages encouraged encouraging|wants|somebody
call calls called calling|wants|for on
argue argues argued arguing|wants|for against
balk balks balked balking|against|toward at
endorse endorses endorsed endorsing|for|thing
support supports supported supporting|for|thing
praise praises praised praising applaud applauds applauded lauded lauds hailed hails|for|thing
congratulate congratulates congratulated congratulating|for|thing
tout touts touted touting|for|thing
defend defends defended defending|for|thing
vouch vouches vouched vouching|for|for
apologize apologizes apologized apologise apologises apologised|speaks_of|for
oppose opposes opposed|against|thing
criticize criticizes criticized criticizing criticise criticises criticised criticising|against|thing
chide chides chided rebuke rebukes rebuked rebuking|against|thing
denounce denounces denounced denouncing condemn condemns condemned condemning|against|thing
decry decries decried decrying bemoan bemoans bemoaned lament laments lamented lamenting|against|thing
blast blasts blasted blasting slam slams slammed slamming lambaste lambasted lambasting assail assails assailed assailing deride derides derided|against|thing
mock mocks mocked mocking ridicule ridicules ridiculed ridiculing|against|thing
reject rejects rejected rejecting dismiss dismisses dismissed dismissing|against|thing
disavow disavows disavowed disavowing repudiate repudiates repudiated rebut rebuts rebutted|against|thing
blame blames blamed blaming|against|thing
accuse accuses accused accusing|against|thing
complain complains complained complaining|against|about of
rail rails railed railing|against|against about
lash lashes lashed lashing|against|out
expect expects expected|expects|to clause somebody
worry worries worried worrying fear fears feared fearing|expects|clause
predict predicts predicted predicting|expects|thing
envision envisions envisioned|expects|thing
think thinks thought|expects|clause
know knows knew|expects|clause
see sees saw view views viewed regard regards regarded portray portrays portrayed portraying|expects|as
recognize recognizes recognized|expects|clause
remember remembers remembered remembering recall recalls recalled recalling|speaks_of|thing how
cite cites cited citing|speaks_of|thing
mention mentions mentioned mentioning|speaks_of|thing
describe describes described describing|speaks_of|thing how
outline outlines outlined outlining articulate articulates articulated|speaks_of|thing how
discuss discusses discussed discussing|speaks_of|thing
highlight highlights highlighted|speaks_of|thing
emphasize emphasizes emphasized emphasizing stress stresses stressed stressing|speaks_of|thing how
reference references referenced|speaks_of|thing
reiterate reiterates reiterated reiterating reaffirm reaffirms reaffirmed|speaks_of|thing
reveal reveals revealed disclose discloses disclosed|speaks_of|thing how
announce announces announced announcing|speaks_of|thing
acknowledge acknowledges acknowledged acknowledging|speaks_of|thing how
explain explains explained explaining|speaks_of|thing how
express expresses expressed expressing voice voiced voicing|speaks_of|thing
imply implies implied|speaks_of|thing
tell tells told|wants|somebody about
ask asks asked asking|asks|about how somebody for
wonder wonders wondered wondering|asks|how about
refer refers referred referring allude alludes alluded alluding|speaks_of|toward
talk talks talked talking|speaks_of|about of out
speak speaks spoke speaking|speaks_of|about of out
joke jokes joked joking boast boasts boasted boasting|speaks_of|about of
speculate speculates speculated speculating|speaks_of|about
warn warns warned warning|speaks_of|of against somebody
hint hints hinted hinting|speaks_of|at
remind reminds reminded reminding|speaks_of|thing
show shows showed|shows|clause
tweet tweets tweeted|speaks_of|thing
"""
HELD: dict[str, frozenset[str]] = {
    "expected": words("to in at for"),
    "known": words("for as"),
    "believed": words("to"),
    "thought": words("to"),
    "rumored": words("to"),
    "rumoured": words("to"),
    "reported": words("to"),
    "said": words("to"),
    "accused": words("of"),
    "criticized": words("for"),
    "criticised": words("for"),
    "asked": words("to about if whether how why what"),
}
"""Participles behind "be" for what nobody named holds ("is expected to resign"), each with the words that may follow."""
REPORTEDLY: frozenset[str] = words("reportedly")
"""Adverbs for what nobody named tells."""
PARTICLES: frozenset[str] = words("down up out away off over back in through")
"""Behind a verb they make another one ("back down", "see through")."""
VIEW_NOUNS: frozenset[str] = words(
    "hope hopes decline declines demand demands vow vows pledge pledges promise promises push petition petitions urge urges call calls "
    "praise hails balk object blame fear fears worry worries view views regard regards mention highlight highlights reference references voice "
    "plan plans support supports question talk talks joke jokes boast hint hints show shows tweet tweets express stress slam blast rebuke rebukes lament laments outline "
    "outlines propose"
)
"""Forms that are nouns as often as verbs."""


@dataclass(frozen=True, slots=True)
class ViewCue:
    """One word: its first form as lemma, the kind of view, and the complements it may take."""

    lemma: str
    kind: ViewKind
    takes: frozenset[str]


def _table() -> dict[str, ViewCue]:
    table: dict[str, ViewCue] = {}
    for row in _ROWS.strip().splitlines():
        forms, kind, takes = row.split("|")
        first = forms.split()[0]
        for form in forms.split():
            table[form] = ViewCue(first, ViewKind(kind), frozenset(takes.split()))
    return table


VIEW_CUES: dict[str, ViewCue] = _table()
"""View cue by lower-case form."""
VIEW_WORDS: frozenset[str] = frozenset(VIEW_CUES) | frozenset(HELD) | REPORTEDLY
"""Every word whose absence means that a sentence tells no view."""
