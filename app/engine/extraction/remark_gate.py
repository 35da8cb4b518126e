"""The words one of which every remark of checking holds: a sentence without any costs one look. Data, no decisions."""

from __future__ import annotations

from app.engine.extraction.remark_lexicon import ASK_VERBS, FORMS, UNCHECKED
from app.engine.linking.wordlists import words

_FREQUENT = words("known find finding learn learned learning learns")
"""Verbs of checking only beside one of the words below."""
_OTHERS = words(
    "unclear clear certain uncertain survive survives survived sign signs trace traces accurate correct incorrect inaccurate misleading holds stands stood independent independently wrong bogus invented evidence proof false untrue baseless unfounded fabricated debunked debunk debunks impossible possible accounts account versions version "
    "right true authenticity genuine verification confirmation corroboration verifiable evidence contradict contradicts contradicted contradicting "
    "refute refutes refuted refuting disprove disproves disproved disproven disproving belie belies belied undercut undercuts undermine undermines undermined belying undercutting undermining counter odds "
    "inconsistent spoken spoke talked geolocated ruled rules truth open source sources witness nobody match matches matched matching support supports supported tally tallies bear bears borne bore fit square agree agrees agreed rated "
    "opinion generated either context deceptive half-truth half-true cherry-picked uncheckable untestable vague doctored manipulated altered faked fake forgery montage retouched spliced hoax fabrication "
    "saw discovered detected spotted noticed encountered toured searched inspector read mention conflict conflicted differ differed diverge diverged conflicting contradictory "
    "filmed recorded dates otherwise nor neither looking examining investigating reviewing assessing studying stand hold checkable finding findings"
)
GATE: frozenset[str] = (
    frozenset(part for form, (verb, _) in FORMS.items() if verb not in ASK_VERBS for part in form.split("-") if form not in _FREQUENT)
    | UNCHECKED
    | _OTHERS
) - words("fact double cross")
