"""Sentences parsed by hand, one word a line: the word, its part of speech, its dependency, the place of its head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.engine.extraction.types import Span
from app.extractors.parsed_words import Word


@dataclass(eq=False)
class HandWord:
    """A word of a parse without any library."""

    i: int
    idx: int
    text: str
    pos_: str
    dep_: str
    head: HandWord = field(init=False)
    children: list[HandWord] = field(default_factory=list)


@dataclass(frozen=True)
class Parse:
    """A sentence with its words, parts of speech, dependencies and heads."""

    sentence: str
    rows: tuple[tuple[str, str, str, int], ...]

    def spans(self) -> Iterator[Span]:
        at = 0
        for word, *_ in self.rows:
            at = self.sentence.index(word, at)
            yield Span(at, at + len(word))
            at += len(word)

    def by_hand(self) -> Sequence[Word]:
        words = [HandWord(i, span.start, row[0], row[1], row[2]) for i, (row, span) in enumerate(zip(self.rows, self.spans(), strict=True))]
        for word, row in zip(words, self.rows, strict=True):
            word.head = words[row[3]]
            if row[3] != word.i:
                words[row[3]].children.append(word)
        return words


def parse(sentence: str, rows: str) -> Parse:
    """The sentence with rows such as "said VERB ROOT 3"."""
    found = [re.split(r"\s+", row.strip()) for row in rows.strip().splitlines()]
    return Parse(sentence, tuple((word, pos, dep, int(head)) for word, pos, dep, head in found))


NORMAL = parse(
    "The ministry said that twelve boats sank.",
    """
    The DET det 1
    ministry NOUN nsubj 2
    said VERB ROOT 2
    that SCONJ mark 6
    twelve NUM nummod 5
    boats NOUN nsubj 6
    sank VERB ccomp 2
    . PUNCT punct 2
    """,
)
INVERTED = parse(
    '"No boat will sail," said Mira Tolland, head of the union.',
    """
    " PUNCT punct 7
    No DET det 2
    boat NOUN nsubj 4
    will AUX aux 4
    sail VERB ccomp 7
    , PUNCT punct 7
    " PUNCT punct 7
    said VERB ROOT 7
    Mira PROPN compound 9
    Tolland PROPN nsubj 7
    , PUNCT punct 9
    head NOUN appos 9
    of ADP prep 11
    the DET det 14
    union NOUN pobj 12
    . PUNCT punct 7
    """,
)
AROUND = parse(
    "The bridge, the mayor said, was closed.",
    """
    The DET det 1
    bridge NOUN nsubjpass 8
    , PUNCT punct 8
    the DET det 4
    mayor NOUN nsubj 5
    said VERB parataxis 8
    , PUNCT punct 8
    was AUX auxpass 8
    closed VERB ROOT 8
    . PUNCT punct 8
    """,
)
ACCORDING = parse(
    "According to the harbour office, two ferries collided.",
    """
    According VERB prep 8
    to ADP prep 0
    the DET det 4
    harbour NOUN compound 4
    office NOUN pobj 1
    , PUNCT punct 8
    two NUM nummod 7
    ferries NOUN nsubj 8
    collided VERB ROOT 8
    . PUNCT punct 8
    """,
)
ADDING = parse(
    "The army denied losses, adding that it held the town.",
    """
    The DET det 1
    army NOUN nsubj 2
    denied VERB ROOT 2
    losses NOUN dobj 2
    , PUNCT punct 2
    adding VERB advcl 2
    that SCONJ mark 8
    it PRON nsubj 8
    held VERB ccomp 5
    the DET det 10
    town NOUN dobj 8
    . PUNCT punct 2
    """,
)
DECLINED = parse(
    "The mayor declined to confirm that the dam broke.",
    """
    The DET det 1
    mayor NOUN nsubj 2
    declined VERB ROOT 2
    to PART aux 4
    confirm VERB xcomp 2
    that SCONJ mark 8
    the DET det 7
    dam NOUN nsubj 8
    broke VERB ccomp 4
    . PUNCT punct 2
    """,
)
NESTED = parse(
    "The army said the town fell, Northwire reported.",
    """
    The DET det 1
    army NOUN nsubj 2
    said VERB ccomp 8
    the DET det 4
    town NOUN nsubj 5
    fell VERB ccomp 2
    , PUNCT punct 8
    Northwire PROPN nsubj 8
    reported VERB ROOT 8
    . PUNCT punct 8
    """,
)
COORDINATED = parse(
    "The union met members and said the strike was legal.",
    """
    The DET det 1
    union NOUN nsubj 2
    met VERB ROOT 2
    members NOUN dobj 2
    and CCONJ cc 2
    said VERB conj 2
    the DET det 7
    strike NOUN nsubj 8
    was AUX ccomp 5
    legal ADJ acomp 8
    . PUNCT punct 2
    """,
)
RELATIVE = parse(
    "The minister, who said the dam was safe, left.",
    """
    The DET det 1
    minister NOUN nsubj 10
    , PUNCT punct 1
    who PRON nsubj 4
    said VERB relcl 1
    the DET det 6
    dam NOUN nsubj 7
    was AUX ccomp 4
    safe ADJ acomp 7
    , PUNCT punct 1
    left VERB ROOT 10
    . PUNCT punct 10
    """,
)
SILENT = parse(
    "The mayor did not say the dam broke.",
    """
    The DET det 1
    mayor NOUN nsubj 4
    did AUX aux 4
    not PART neg 4
    say VERB ROOT 4
    the DET det 6
    dam NOUN nsubj 7
    broke VERB ccomp 4
    . PUNCT punct 4
    """,
)
WOULD = parse(
    "The mayor would say the dam broke.",
    """
    The DET det 1
    mayor NOUN nsubj 3
    would AUX aux 3
    say VERB ROOT 3
    the DET det 5
    dam NOUN nsubj 6
    broke VERB ccomp 3
    . PUNCT punct 3
    """,
)
NOUN = parse(
    "The report of the army was late.",
    """
    The DET det 1
    report NOUN nsubj 5
    of ADP prep 1
    the DET det 4
    army NOUN pobj 2
    was AUX ROOT 5
    late ADJ acomp 5
    . PUNCT punct 5
    """,
)
ALL = {
    "normal": NORMAL,
    "inverted": INVERTED,
    "around": AROUND,
    "according": ACCORDING,
    "adding": ADDING,
    "declined": DECLINED,
    "nested": NESTED,
    "coordinated": COORDINATED,
    "relative": RELATIVE,
    "silent": SILENT,
    "would": WOULD,
    "noun": NOUN,
}
