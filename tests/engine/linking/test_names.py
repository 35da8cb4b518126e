"""One name, one key: what meets and what never does."""

from __future__ import annotations

import pytest

from app.engine.linking.names import name_key
from app.engine.linking.places import place_sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Congo", "Republic of the Congo"),
        ("Democratic Republic of the Congo", "Republic of the Congo"),
        ("Niger", "Nigeria"),
        ("Guinea", "Guinea-Bissau"),
        ("Guinea", "Equatorial Guinea"),
        ("Sudan", "South Sudan"),
        ("North Korea", "South Korea"),
        ("Estmark army", "Estmark navy"),
    ],
)
def test_two_actors_with_similar_names_stay_two(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@pytest.mark.parametrize(
    ("short", "full"), [("UN", "the United Nations"), ("U.N.", "United Nations"), ("WHO", "World Health Organisation")]
)
def test_a_well_known_abbreviation_is_its_full_name(short: str, full: str) -> None:
    assert name_key(short) == name_key(full)


def test_a_small_word_is_no_abbreviation() -> None:
    assert name_key("Doctors who care") == "doctors who care"


@pytest.mark.parametrize("spelling", ["El-Tarfa", "al-Tarfah", "Al Tarffa", "el-Terfa"])
def test_spellings_of_an_arabic_name_sound_alike(spelling: str) -> None:
    assert place_sound(spelling) == place_sound("Al Tarfa")


@pytest.mark.parametrize(("one", "other"), [("Al Tarfa", "Al Tarfiya"), ("Velm", "Valm"), ("Tarfa", "Al Tarfa"), ("Brenn", "Brennau")])
def test_other_names_sound_different(one: str, other: str) -> None:
    assert place_sound(one) != place_sound(other)
