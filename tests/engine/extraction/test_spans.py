"""The plain form of an extraction."""

from __future__ import annotations

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.spans import spans_record

TEXT = '"The road is shut," Ada Lund said.\n\n"It stays shut."\n\nReuters could not verify the claims because of the storm.'


def test_a_record_holds_literal_spans_and_nothing_else() -> None:
    record = spans_record("news", RulesExtractor().extract(TEXT), [(0, 1, "denial", 0.9)])
    assert set(record) == {"doc", "attributions", "remarks", "contradictions"}
    first = record["attributions"][0]
    assert TEXT[slice(*first["source"])] == "Ada Lund"
    assert TEXT[slice(*first["cue"])] == "said"
    assert [TEXT[slice(*p)] for p in first["content"]] == ['"The road is shut,"']
    assert first["stance"] == "asserts"
    assert record["contradictions"] == [{"pair": [0, 1], "kind": "denial", "score": 0.9}]


def test_a_continued_quotation_takes_the_last_mention_as_source_and_has_no_cue() -> None:
    first, second = spans_record("news", RulesExtractor().extract(TEXT), [])["attributions"]
    assert second["source"] == first["source"]
    assert second["cue"] is None


def test_a_remark_names_checker_verdict_reason_and_covered_claims() -> None:
    (remark,) = spans_record("news", RulesExtractor().extract(TEXT), [])["remarks"]
    assert TEXT[slice(*remark["by"])] == "Reuters"
    assert (remark["verdict"], remark["covers"]) == ("unable_to_verify", [0, 1])
