"""The same numbers as the scorer that came with the corpus."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.spans import spans_record
from app.evaluation.figures import Evaluation
from app.evaluation.polnear.evaluate import evaluate_polnear
from app.evaluation.polnear.standoff import read_corpus
from tests.evaluation.shared_data import SHARED, WHY_NOT

CORPUS = SHARED / "corpus" / "polnear"
SCORER = SHARED / "evals" / "polnear_eval.py"
pytestmark = pytest.mark.skipif(not (SCORER.exists() and (CORPUS / "dev").exists()), reason=WHY_NOT)


@pytest.fixture(scope="module")
def outcome() -> Evaluation:
    return evaluate_polnear(CORPUS, RulesExtractor())


def test_the_figures_are_those_of_the_reference_scorer(tmp_path: Path, outcome: Evaluation) -> None:
    extractor = RulesExtractor()
    lines = []
    for one in read_corpus(CORPUS, "dev"):
        extraction = extractor.extract(one.text)
        lines.append(json.dumps(spans_record(one.name, extraction, (), extractor.views(one.text, extraction))))
    (tmp_path / "pred.jsonl").write_text("\n".join(lines), encoding="utf-8")
    scorer = [sys.executable, SCORER, CORPUS, "--split", "dev", "--pred", tmp_path / "pred.jsonl", "--json", tmp_path / "out.json"]
    subprocess.run(scorer, check=True, capture_output=True)
    theirs = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    ours = {figure.name: figure for figure in outcome.figures}
    for name, group in {"speech": "joined_speech", "joined": "joined"}.items():
        wanted = theirs[group]
        assert (ours[f"{name}, precision"].part, ours[f"{name}, precision"].whole) == (wanted["tp"], wanted["pred"])
        assert (ours[f"{name}, recall"].part, ours[f"{name}, recall"].whole) == (wanted["tp"], wanted["gold"])
        assert ours[f"{name}, F1"].value == pytest.approx(wanted["f1"], abs=1e-4)
    for kind in ("direct", "mixed", "indirect"):
        wanted = theirs[f"recall_{kind}"]
        assert (ours[f"{kind}, recall"].part, ours[f"{kind}, recall"].whole) == (wanted["tp"], wanted["gold"])


def test_every_attribution_that_was_not_found_is_among_the_misses(outcome: Evaluation) -> None:
    missed = sum(miss.kind.endswith("missed") for miss in outcome.misses)
    joined = next(figure for figure in outcome.figures if figure.name == "joined, recall")
    assert joined.whole is not None
    assert joined.part is not None
    assert missed == joined.whole - joined.part
