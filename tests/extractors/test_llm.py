"""The extractor `llm` against a service on this machine: what is kept of a good answer, and what is dropped."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from app.domain.vocabulary import Attribution, MakerKind, ReasonCode, Stance
from app.engine.extraction.types import ExtractionFailed
from app.extractors.answers import PROMPT, SCHEMA
from tests.extractors.dispatch import CANCELLED, CHECKED, INVENTED, LEGAL, NO_BOAT, NOBODY, TEXT, answer, claim
from tests.extractors.service import Service, extractor_for, says

MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_claims_and_remarks_are_kept_with_their_literal_places(service: Service) -> None:
    service.answers = [says(answer(CANCELLED, NO_BOAT, LEGAL, remarks=(CHECKED,)))]
    found = extractor_for(service).extract(TEXT, MONDAY)
    assert [(one.speaker.name, one.text, one.stance) for one in found.claims] == [
        ("Harbour Office of Halven", "at least 12 ferries had been cancelled since the strike began", Stance.ASSERTS),
        ("Mira Tolland", "No boat will sail before Friday. We have waited long enough.", Stance.ASSERTS),
        ("Mira Tolland", "the strike was illegal", Stance.DENIES),
    ]
    cancelled, no_boat, legal = found.claims
    assert no_boat.attribution is Attribution.DIRECT_QUOTE
    assert [TEXT[a:b] for a, b in no_boat.content] == ["“No boat will sail before Friday,”", "“We have waited long enough.”"]
    assert legal.speaker.mention is not None
    assert TEXT[legal.speaker.mention.start : legal.speaker.mention.end] == "She"
    assert TEXT[legal.quote.start : legal.quote.end] == "She denied that the strike\u00a0was illegal"
    assert cancelled.quantity is not None
    assert cancelled.quantity.low == 12
    assert cancelled.said_on == date(2026, 3, 2)
    (remark,) = found.remarks
    assert (remark.by_name, remark.reason, remark.rationale) == ("Northwire", ReasonCode.NO_ACCESS, "access to the port is restricted")
    assert remark.covers == (0,)
    assert {one.rule for one in found.claims} == {"model"}
    assert (found.extractor, found.version, found.maker_kind, found.dropped) == ("llm", "1+halven-1", MakerKind.MODEL, 0)


def test_words_that_the_text_does_not_hold_are_dropped_and_counted(service: Service) -> None:
    made_up = {**CHECKED, "words": "Northwire verified everything."}
    stranger = {**CHECKED, "by": "Southwire"}
    service.answers = [says(answer(INVENTED, NOBODY, CANCELLED, remarks=(made_up, stranger)))]
    found = extractor_for(service).extract(TEXT)
    assert [one.text for one in found.claims] == ["at least 12 ferries had been cancelled since the strike began"]
    assert found.remarks == ()
    assert found.dropped == 4


def test_quotation_marks_dashes_and_white_space_may_differ(service: Service) -> None:
    altered = claim('"No  boat will\nsail before Friday,"', "Mira Tolland")
    service.answers = [says(answer(altered, claim("the strike was illegal", "She", "Mira Tolland")))]
    found = extractor_for(service).extract(TEXT)
    assert found.dropped == 0
    assert [TEXT[a:b] for one in found.claims for a, b in one.content] == [
        "“No boat will sail before Friday,”",
        "the strike\u00a0was illegal",
    ]


def test_parts_of_words_are_not_words_of_the_text(service: Service) -> None:
    service.answers = [says(answer(claim("erries had been cancelled", "The Harbour Office of Halven")))]
    assert extractor_for(service).extract(TEXT).dropped == 1


def test_the_source_is_the_mention_nearest_to_the_words(service: Service) -> None:
    text = f"{TEXT}\nMira Tolland said the ships of the east quay were safe.\n"
    service.answers = [says(answer(claim("the ships of the east quay were safe", "Mira Tolland")))]
    (found,) = extractor_for(service).extract(text).claims
    assert found.speaker.mention is not None
    assert found.speaker.mention.start == text.rindex("Mira Tolland")


def test_who_passed_the_words_on_is_named(service: Service) -> None:
    offer = claim("had offered the crews a pay rise of 4 percent", "The mayor's office", relayed_by="the Harbour Courier", cue="")
    service.answers = [says(answer(offer))]
    (found,) = extractor_for(service).extract(TEXT).claims
    assert found.relayed_by == "Harbour Courier"


def test_items_of_the_wrong_form_cost_no_others(service: Service) -> None:
    bad = [{"said": "no list"}, {**CANCELLED, "stance": "shouts"}, {**CANCELLED, "said": []}, 7, None]
    service.answers = [says({"claims": [*bad, LEGAL], "remarks": ["?"]})]
    found = extractor_for(service).extract(TEXT)
    assert [one.text for one in found.claims] == ["the strike was illegal"]
    assert found.dropped == 6


def test_the_same_words_twice_are_one_claim(service: Service) -> None:
    service.answers = [says(answer(LEGAL, LEGAL))]
    assert len(extractor_for(service).extract(TEXT).claims) == 1


def test_a_fenced_answer_is_read(service: Service) -> None:
    service.answers = [says('```json\n{"claims": [], "remarks": []}\n```')]
    assert extractor_for(service).extract(TEXT).claims == ()


def test_the_request_is_a_strict_chat_completion_with_the_key(service: Service) -> None:
    service.answers = [says(answer())]
    extractor_for(service, llm_api_key="secret-of-halven", llm_answer_tokens=777).extract(TEXT)
    (asked,) = service.requests
    assert asked.path == "/v1/chat/completions"
    assert asked.headers["Authorization"] == "Bearer secret-of-halven"
    assert asked.body["model"] == "halven-1"
    assert asked.body["max_tokens"] == 777
    assert asked.body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "findings", "strict": True, "schema": SCHEMA},
    }
    assert asked.body["messages"][0] == {"role": "system", "content": PROMPT}


def test_without_a_key_none_is_sent(service: Service) -> None:
    service.answers = [says(answer())]
    extractor_for(service).extract(TEXT)
    assert "Authorization" not in service.requests[0].headers


def test_a_long_story_goes_by_paragraphs_and_every_place_stays_exact(service: Service) -> None:
    text = TEXT.replace("\n\n“No", f"\n\n{'The weather was calm. ' * 40}\n\n“No")
    service.answers = [says(answer(CANCELLED)), says(answer()), says(answer(LEGAL, remarks=(CHECKED,)))]
    found = extractor_for(service, llm_request_chars=900).extract(text)
    assert len(service.requests) == 3
    assert all(len(asked.told) <= 900 for asked in service.requests)
    assert [text[one.content[0].start : one.content[0].end] for one in found.claims] == [
        CANCELLED["said"][0],
        "the strike\u00a0was illegal",
    ]
    assert found.claims[1].speaker.name == "Mira Tolland"
    assert found.remarks[0].covers == (0,)


def test_an_answer_that_was_cut_is_asked_for_in_halves(service: Service) -> None:
    service.answers = [says('{"claims": [', finish="length"), says(answer(CANCELLED)), says(answer(remarks=(CHECKED,)))]
    found = extractor_for(service).extract(TEXT)
    assert (len(found.claims), len(found.remarks)) == (1, 1)
    first, second, third = (asked.told for asked in service.requests)
    assert first.split() == f"{second} {third}".split()


def test_an_answer_about_one_paragraph_that_is_cut_fails(service: Service) -> None:
    service.answers = [says("{", finish="length")]
    with pytest.raises(ExtractionFailed, match="LLM_ANSWER_TOKENS"):
        extractor_for(service).extract("The harbour office of Halven said that all boats were safe in the port.")


@pytest.mark.parametrize("text", ["", " \n\t", "\u2028"])
def test_a_text_without_words_is_not_sent(service: Service, text: str) -> None:
    assert extractor_for(service).extract(text).claims == ()
    assert service.requests == []
