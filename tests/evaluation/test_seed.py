"""One news file and its key of literal phrases."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.engine.analyse import analyse
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.spans import spans_record
from app.evaluation.data import BadData
from app.evaluation.figures import Evaluation, Figure
from app.evaluation.seed import evaluate_seed, normalised
from tests.evaluation.shared_data import SHARED, WHY_NOT

NEWS = """Norvale Troops Surrounded in Velm, Estmark Says

The Estmark defence ministry said on Monday that at least 300 Norvale troops were surrounded in Velm. \
The Norvale military denied that its troops were surrounded in Velm.

Harbour Post could not verify either side's statements because access to the town is restricted.
"""
KEY: dict[str, Any] = {
    "attributions": [
        {
            "id": 1,
            "type": "core",
            "source": "Estmark defence ministry",
            "content": "Norvale troops were surrounded in Velm",
            "stance": "asserts",
        },
        {"id": 2, "type": "core", "source": "Norvale military", "content": "its troops were surrounded", "stance": "denies"},
    ],
    "verification_remarks": [{"id": 3, "by": "Harbour Post", "status": "unable_to_verify"}],
    "contradictions": [{"a": 1, "b": 2}],
    "must_not_contradict": [],
    "quantities": ["at least 300 Norvale troops"],
}


def evaluated(folder: Path, **changed: Any) -> Evaluation:
    (folder / "news.txt").write_text(NEWS, encoding="utf-8")
    (folder / "key.json").write_text(json.dumps(KEY | changed), encoding="utf-8")
    return evaluate_seed(folder, RulesExtractor())


def named(outcome: Evaluation, name: str) -> Figure:
    return next(figure for figure in outcome.figures if figure.name == name)


def test_everything_of_the_key_is_found(tmp_path: Path) -> None:
    outcome = evaluated(tmp_path)
    for name in ("core claims", "stance of those found", "contradictions found", "verification remarks"):
        assert named(outcome, name).value == 1, name
    assert named(outcome, "claims outside the key").value == 0
    assert named(outcome, "contradictions shown").value == 1
    assert outcome.misses == ()


def test_statements_joined_under_one_cue_do_not_shift_the_pairs(tmp_path: Path) -> None:
    joined = "Norvale's mayor said that the road was open and that the bridge was closed.\n\nThe Estmark defence ministry said on Monday"
    news = NEWS.replace("The Estmark defence ministry said on Monday", joined)
    (tmp_path / "news.txt").write_text(news, encoding="utf-8")
    (tmp_path / "key.json").write_text(json.dumps(KEY), encoding="utf-8")
    assert named(evaluate_seed(tmp_path, RulesExtractor()), "contradictions found").value == 1


def test_a_quantity_is_read_with_hedge_and_noun(tmp_path: Path) -> None:
    assert named(evaluated(tmp_path), "quantities (the engine's own grammar)").value == 1
    assert named(evaluated(tmp_path, quantities=["up to 300 Norvale troops"]), "quantities (the engine's own grammar)").value == 0


def test_a_source_is_one_of_its_words_not_letters_of_them(tmp_path: Path) -> None:
    letters = [{**KEY["attributions"][0], "source": "mark defence"}, KEY["attributions"][1]]
    outcome = evaluated(tmp_path, attributions=letters)
    assert named(outcome, "core claims").part == 1
    assert [(miss.kind, miss.id) for miss in outcome.misses] == [("core: other source", "1")]


def test_a_claim_that_the_key_does_not_know_is_outside_of_it(tmp_path: Path) -> None:
    outcome = evaluated(tmp_path, attributions=KEY["attributions"][:1], contradictions=[])
    assert named(outcome, "claims outside the key").value == 1
    assert [miss.kind for miss in outcome.misses] == ["not in the key"]


def test_another_stance_is_told(tmp_path: Path) -> None:
    other = [KEY["attributions"][0], {**KEY["attributions"][1], "stance": "asserts"}]
    outcome = evaluated(tmp_path, attributions=other)
    assert named(outcome, "stance of those found").part == 1
    assert [miss.kind for miss in outcome.misses] == ["wrong stance"]


def test_a_forbidden_contradiction_is_counted(tmp_path: Path) -> None:
    figure = named(evaluated(tmp_path, must_not_contradict=[{"a": 1, "b": 2}]), "forbidden contradictions shown")
    assert (figure.value, figure.met) == (1, False)


def test_phrases_are_compared_without_quotation_marks_commas_and_case() -> None:
    assert normalised("“Over 1,300\nyears”,  the union’s") == "over 1 300 years the union's"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"attributions": [{"id": 1}]}, "attributions/0/type"),
        ({"contradictions": [{"a": 1, "b": 9}]}, "attribution 9"),
    ],
)
def test_a_wrong_key_is_told_with_the_place(tmp_path: Path, changed: dict[str, Any], said: str) -> None:
    with pytest.raises(BadData, match=re.escape(said)):
        evaluated(tmp_path, **changed)


@pytest.mark.skipif(not (SHARED / "evals" / "seed_eval.py").exists(), reason=WHY_NOT)
def test_the_figures_are_those_of_the_reference_scorer(tmp_path: Path) -> None:
    seed = SHARED / "corpus" / "seed"
    analysis = analyse((seed / "news.txt").read_bytes().decode(), RulesExtractor())
    pairs = [(pair.first, pair.second, pair.kinds[0].value, pair.score) for pair in analysis.findings]
    record = spans_record("news", analysis.extraction, pairs)
    (tmp_path / "pred.jsonl").write_text(json.dumps(record), encoding="utf-8")
    scorer = [sys.executable, SHARED / "evals" / "seed_eval.py", seed / "news.txt", seed / "key.json", "--pred", tmp_path / "pred.jsonl"]
    said = subprocess.run(scorer, check=True, capture_output=True, text=True).stdout
    outcome = evaluate_seed(seed, RulesExtractor())
    for theirs, ours in {"core": "core claims", "float": "continued quotations", "soft": "soft claims"}.items():
        figure = named(outcome, ours)
        assert f"{theirs}: {figure.part} of {figure.whole} found" in said
    extra, shown = named(outcome, "claims outside the key").value, named(outcome, "contradictions shown").value
    assert f"not in the key {extra}\n" in said
    assert f"\ncontradictions: {named(outcome, 'contradictions found').part} of 5 reported; {shown} pairs" in said
