"""Which event a story belongs to, on the sample dispatches and on headlines of our own."""

from __future__ import annotations

import json
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.linking.event_drafts import EventDraft, draft_event, draft_keys, event_keys
from app.engine.linking.events import KnownEvent, match_event
from app.engine.linking.proper_names import proper_names

SAMPLES = files("app.samples")
DISPATCHES = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))["dispatches"]
DAY = date(2025, 11, 4)
BATTLE = KnownEvent("evt_1", "Reported encirclement of Pokrovsk", ("Pokrovsk", "Krasnoarmeysk"), ("troops", "encircled", "army"), DAY)


def drafted(entry: dict[str, str]) -> EventDraft:
    """The draft of one sample dispatch."""
    text = (SAMPLES / entry["file"]).read_text(encoding="utf-8")
    return draft_event(entry["title"], text, (), date.fromisoformat(entry["published_at"][:10]))


def as_known(identifier: str, draft: EventDraft) -> KnownEvent:
    """A draft as it would be on record."""
    places = (draft.place_name, *draft.place_aliases) if draft.place_name else ()
    return KnownEvent(identifier, draft.title, places, draft.keywords, draft.starts_on)


def test_the_sample_dispatches_fall_into_their_events() -> None:
    known: list[KnownEvent] = []
    for entry in DISPATCHES:
        draft = drafted(entry)
        match = match_event(draft, known)
        label = entry["event"] or entry["file"]
        assert (match.id if match else None) == (label if label in {k.id for k in known} else None), entry["file"]
        if match is None:
            known.append(as_known(label, draft))


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("01-pokrovsk-surrounded.txt", "Pokrovsk"),
        ("05-ferry-toll-corrected.txt", "Lake Orrin"),
        ("08-depot-drone-acknowledged.txt", "Brenn"),
        ("11-halven-who-holds-town.txt", "Halven"),
    ],
)
def test_the_place_is_the_town_and_not_a_party_or_a_dateline(file: str, place: str) -> None:
    assert drafted(next(e for e in DISPATCHES if e["file"] == file)).place_name == place


def test_another_battle_in_the_same_region_is_another_event() -> None:
    draft = draft_event(
        "Army says rebels are encircled in Kupiansk", "Troops encircled rebels in Kupiansk, in the Donetsk region.", (), DAY
    )
    assert match_event(draft, [BATTLE]) is None


def test_other_wording_about_the_same_town_and_days_is_the_same_event() -> None:
    draft = draft_event(
        "Fight for a rail hub goes on", "Soldiers still fight in Pokrovsk, where an offensive began.", (), date(2025, 11, 6)
    )
    match = match_event(draft, [BATTLE])
    assert match is not None
    assert "Pokrovsk" in match.reason


def test_another_subject_in_the_same_town_is_another_event() -> None:
    draft = draft_event("Choir festival opens", "Singers from nine countries met in Pokrovsk for a festival.", (), DAY)
    assert match_event(draft, [BATTLE]) is None


def test_the_same_town_half_a_year_later_is_another_event() -> None:
    draft = draft_event("Army advances in Pokrovsk", "Troops advanced in Pokrovsk, the army said.", (), date(2026, 6, 1))
    assert match_event(draft, [BATTLE]) is None


def test_a_state_as_the_only_place_needs_more_terms_in_common() -> None:
    known = KnownEvent("evt_1", "Protests in Iran", ("Iran",), ("protests", "crackdown"), DAY)
    assert match_event(draft_event("Harvest festival in Iran", "Farmers in Iran sold more dates.", (), DAY), [known]) is None


def test_an_alias_the_text_declares_finds_the_event() -> None:
    draft = draft_event(
        "Troops encircled", "Troops were encircled in Pokrovsk.", (), DAY, [("Pokrovsk", "Krasnoarmeysk"), ("Brenn", "Brenna")]
    )
    assert draft.place_aliases == ("Krasnoarmeysk",)
    assert draft_keys(draft)[:2] == ("pokrovsk", "krasnoarmeysk")
    assert set(draft_keys(draft)) & set(event_keys([BATTLE.title], BATTLE.place_names, BATTLE.keywords))


SIEGE = KnownEvent("evt_7", "Siege of Al Tarfa tightens", ("Al Tarfa",), ("siege", "shelling", "militia", "camp"), DAY)


@pytest.mark.parametrize("name", ["El-Tarfa", "al-Tarfah", "Al-Tarffa", "El Terfa"])
def test_another_spelling_of_the_town_finds_the_event_and_joins_it(name: str) -> None:
    draft = draft_event(
        f"Militia shelling of camp in {name}", f"The siege went on. Shells hit a camp in {name}, doctors in {name} said.", (), DAY
    )
    assert set(draft_keys(draft)) & set(event_keys([SIEGE.title], SIEGE.place_names, SIEGE.keywords))
    match = match_event(draft, [SIEGE])
    assert match is not None
    assert name in match.reason


def test_a_town_that_only_begins_alike_is_another_event() -> None:
    draft = draft_event("Militia shelling of camp in Al Tarfiya", "The siege went on. Shells hit a camp in Al Tarfiya.", (), DAY)
    assert match_event(draft, [SIEGE]) is None


def test_a_story_without_headline_takes_its_first_words_as_title() -> None:
    assert draft_event(None, "The mill stood still.").title == "The mill stood still"
    assert draft_event(None, "").title


@given(st.text(max_size=80), st.text(max_size=300), st.lists(st.text(max_size=40), max_size=3), st.dates() | st.none())
def test_any_text_gives_a_draft_that_matches_itself_or_nothing(title: str, text: str, claims: list[str], day: date | None) -> None:
    draft = draft_event(title, text, claims, day)
    assert draft == draft_event(title, text, claims, day)
    match = match_event(draft, [as_known("evt_1", draft)])
    assert match is None or (match.id == "evt_1" and 0 <= match.score <= 1 and match.reason)


@given(st.permutations([as_known(e["file"], drafted(e)) for e in DISPATCHES]))
def test_the_match_does_not_depend_on_the_order_of_the_known_events(known: list[KnownEvent]) -> None:
    draft = drafted(DISPATCHES[1])
    assert match_event(draft, known) == match_event(draft, known[::-1])


DAM = KnownEvent("evt_8", "Dam at Quellar bursts", ("Quellar",), ("Quellar", "Marlen", "Hydra", "Osk", "dam", "victims", "cracks"), DAY)


def test_a_story_told_with_the_same_names_joins_although_the_town_is_spelt_otherwise() -> None:
    text = "At least 40 victims were found in Queyar after the dam burst. The engineer Ina Marlen blamed the firm Hydra for the dam."
    match = match_event(draft_event("Forty victims in Queyar", text, (), DAY), [DAM])
    assert match is not None
    assert "same names" in match.reason


def test_a_story_of_another_town_that_shares_the_region_and_its_armies_is_another_event() -> None:
    known = KnownEvent("evt_9", "Norvale troops near Tarsk", ("Tarsk",), ("Tarsk", "Lomar", "Onn", "troops", "shelling", "brigade"), DAY)
    text = "Norvale troops shelled a brigade in Brennau, in the Lomar hills, the commander Karl Onn said. Fighting in Brennau went on."
    assert match_event(draft_event("Shelling of Brennau", text, (), DAY), [known]) is None


def test_the_owner_of_an_army_is_no_name_of_the_event() -> None:
    text = "On Monday the Estmark army met Norvalian troops at the Orlen bridge, and Kestria's defence ministry praised the Orlen guard."
    assert proper_names("", text) == ("Orlen",)


def test_the_words_of_a_dateline_and_of_an_outlet_are_no_names_of_the_event() -> None:
    text = "MARLOW, March 3 (Northwire) - The bridge at Orlen was closed, the mayor Ina Sund told Dock Press."
    assert set(proper_names("", text)) == {"Orlen", "Ina", "Sund", "Dock"}


def test_a_follow_up_told_from_another_village_joins_when_it_names_the_place_and_the_people_of_the_event() -> None:
    known = KnownEvent("evt_1", "Landslide in Brenta", ("Brenta",), ("Brenta", "Quill", "Osric", "Halden", "slope"), DAY)
    told = EventDraft("Search ends", "Low Farrow", ("Quill", "Brenta", "Osric", "Halden", "toll"), date(2025, 11, 12))
    assert match_event(told, [known]) is not None
    stranger = EventDraft("Search ends", "Low Farrow", ("Quill", "Osric", "Halden", "toll"), date(2025, 11, 12))
    assert match_event(stranger, [known]) is None


def test_one_name_is_enough_for_the_next_day_of_a_strike_told_in_the_same_terms() -> None:
    known = KnownEvent("evt_1", "Tram strike idles the city", (), ("KVB", "drivers", "strike", "walkout"), DAY)
    told = EventDraft("Day two on the picket line", None, ("KVB", "drivers", "strike", "pickets"), date(2025, 11, 5))
    assert match_event(told, [known]) is not None
    assert match_event(EventDraft("Bread prices up", None, ("KVB", "bread", "prices"), date(2025, 11, 5)), [known]) is None
