"""Statements without a predicate class meet when aligned words answer one question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.linking.questions import Asked, questions_of

MILL, UNION = "Garrow Mills", "Textile Workers' Union"


def one(text: str, speaker: str) -> Asked:
    """A text and who said it."""
    return Asked(text, speaker, speaker)


def opposite(left: str, right: str, first: str = MILL, second: str = UNION) -> bool | None:
    """True when the two answer one question in opposite ways, False in the same way, None when they share no question."""
    found = questions_of([one(left, first), one(right, second)])
    return found[0].answers[0] != found[0].answers[1] if found else None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("wages had been paid on time", "the company had not paid wages for March"),
        ("its observers were barred from nine polling stations", "observers had been admitted to every polling station"),
        ("Brandt had lost the election", "its candidate, Ilse Brandt, had won the mayoral race"),
        ("the documents had been forged", "the documents were genuine"),
        ("the dam was intact", "the dam had been breached"),
        ("residents had been warned two hours before the flood", "the residents had received no warning"),
        ("the crew had made a distress call", "no distress call was received"),
        ("water levels were falling", "the river was still rising"),
        ("the plant would stay open", "the company planned to close the plant"),
    ],
)
def test_opposite_answers_to_one_question_meet(left: str, right: str) -> None:
    assert opposite(left, right) is True


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the dam had been breached", "the dam had collapsed"),
        ("the documents had not been forged", "the documents were genuine"),
        ("no wages had been paid", "wages were still unpaid"),
    ],
)
def test_the_same_answer_in_other_words_is_no_opposite(left: str, right: str) -> None:
    assert opposite(left, right) is False


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the bridge was open", "the school was closed"),
        ("the road was open on Monday", "the road was closed on Tuesday"),
        ("Brandt had won the election", "Hask had lost the election"),
        ("the talks would resume", "the talks had been suspended"),
        ("the tap water might be unsafe", "the tap water was safe"),
        ("the union accepted the offer", "the company rejected the offer"),
        ("the harvest was good", "the harbour was closed"),
    ],
)
def test_other_things_days_names_tenses_and_possibilities_do_not_meet(left: str, right: str) -> None:
    assert opposite(left, right) is None


def test_a_party_that_agrees_with_itself_leaves_the_question_to_those_that_differ() -> None:
    found = questions_of([one("the gates were open", MILL), one("the gates were opened", MILL), one("the gates were still closed", UNION)])
    assert [sorted(q.answers) for q in found] == [[0, 1, 2]]


TEXTS = st.sampled_from(
    [
        "the mill was running",
        "the mill had been shut down",
        "two lines of the mill were running",
        "wages had been paid",
        "no wages were paid",
        "the vote was rigged",
        "the vote was free and fair",
        "it had made a call",
    ]
) | st.text(max_size=50)


@given(st.lists(TEXTS, unique=True, max_size=6))
def test_the_order_of_the_texts_does_not_change_the_questions(texts: list[str]) -> None:
    asked = [one(text, f"Party {text[:1]}") for text in texts]
    turned = asked[::-1]

    def groups(given_in: list[Asked]) -> set[frozenset[tuple[str, bool]]]:
        return {frozenset((given_in[at].text, yes) for at, yes in q.answers.items()) for q in questions_of(given_in)}

    assert groups(asked) == groups(turned)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("there was no fraud", "ballot boxes had been stuffed in the north"),
        ("its instruments had recorded no tremor", "a small tremor had brought down the roof"),
        ("no siren had sounded", "the siren had worked"),
        ("no more than ten people had been hurt", "ten people were unhurt"),
    ],
)
def test_nothing_of_the_kind_answers_whatever_tells_of_it(left: str, right: str) -> None:
    assert opposite(left, right) is True


def test_an_offered_chance_is_not_taken_yet() -> None:
    assert opposite("its commanders had been offered the chance to surrender", "no commander had surrendered") is None
