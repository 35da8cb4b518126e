"""Where a story happened: by its prepositions, its headline and the distance told; not where somebody spoke."""

from __future__ import annotations

import pytest

from app.engine.linking.places import is_region, place_sound, ranked_places

_BODY = "Residents of the area said the roof had come down. Help was slow to come, they said."


def _likeliest(title: str, text: str) -> str | None:
    ranked = [name for name, weight in ranked_places(title, text) if weight >= 1]
    return ranked[0] if ranked else None


@pytest.mark.parametrize(
    "title",
    ["What we know about the attack on Kutum", "Rights chief urges inquiry into Kutum bombing", "Four die in clashes near Kutum"],
)
def test_a_headline_tells_where_something_happened(title: str) -> None:
    assert _likeliest(title, _BODY) == "Kutum"


def test_the_first_word_of_a_headline_has_its_capital_by_its_place() -> None:
    assert _likeliest("Rail strike idles freight", _BODY) is None
    assert _likeliest("Kutum: three die", f"{_BODY} Nobody came to Kutum.") == "Kutum"


def test_where_somebody_spoke_is_not_where_it_happened() -> None:
    text = "The bombardment of Kutum killed nine. It must be looked into, he said in Geneva. He was speaking in Geneva."
    assert _likeliest("Rights chief urges inquiry", text) == "Kutum"


@pytest.mark.parametrize(
    "text",
    ["Kutum, about 120 kilometres north of the capital, was hit.", "The residents of Kutum fled.", "The streets of Kutum were empty."],
)
def test_distances_and_what_a_town_has_mark_a_place(text: str) -> None:
    assert _likeliest("Nine die", text) == "Kutum"


def test_a_laboratory_and_a_mayor_are_no_places() -> None:
    assert _likeliest("Nine die", "Researchers at Yale's Humanitarian Research Lab saw it. Mayor Leocadia Calloway came.") is None


def test_two_spellings_of_one_town_sound_alike() -> None:
    assert place_sound("Gulyaipole") == place_sound("Huliaipole")


def test_a_province_holds_many_towns() -> None:
    assert is_region("Oddar Meanchey Province")
    assert not is_region("Kutum")
