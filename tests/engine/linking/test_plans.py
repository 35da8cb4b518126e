"""What a new actor looks like: name, kind and parent guessed from its words."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import ActorKind
from app.engine.extraction.types import Speaker
from app.engine.linking.plans import ActorPlan, guess_kind, plan_actor, plan_party


def plan(name: str, kind: str = "other", represents: str | None = None) -> ActorPlan:
    """The plan for a speaker of that name."""
    return plan_actor(Speaker(name, kind, None, represents))


@pytest.mark.parametrize(
    ("written", "name", "kind", "parent"),
    [
        ("Russian defense ministry", "Russian Defense Ministry", ActorKind.GOVERNMENT_BODY, "Russia"),
        ("Ukraine's General Staff", "Ukrainian General Staff", ActorKind.ARMED_FORCE, "Ukraine"),
        ("Seoul's spy agency", "South Korean Spy Agency", ActorKind.GOVERNMENT_BODY, "South Korea"),
        ("Norvale's foreign ministry", "Norvale's Foreign Ministry", ActorKind.GOVERNMENT_BODY, "Norvale"),
        ("Moscow", "Russia", ActorKind.STATE, None),
        ("the U.S.", "United States", ActorKind.STATE, None),
        ("Kremlin", "Kremlin", ActorKind.GOVERNMENT_BODY, "Russia"),
        ("the Highland Front", "Highland Front", ActorKind.ARMED_GROUP, None),
        ("Lake Rescuers' Union", "Lake Rescuers' Union", ActorKind.NGO, None),
        ("Reuters", "Reuters", ActorKind.MEDIA, None),
        ("the AP", "Associated Press", ActorKind.MEDIA, None),
        ("Finland's foreign minister", "Finnish Foreign Minister", ActorKind.PERSON, "Finland"),
        ("Ukrainian President Volodymyr Zelenskiy", "Volodymyr Zelenskiy", ActorKind.PERSON, "Ukraine"),
        ("Mara Dellin", "Mara Dellin", ActorKind.PERSON, None),
        ("European Union", "European Union", ActorKind.INTERGOVERNMENTAL_ORG, None),
        ("Brenn Fuels", "Brenn Fuels", ActorKind.COMPANY, None),
        ("the fire service in Brenn", "Fire Service in Brenn", ActorKind.GOVERNMENT_BODY, None),
        ("Institute for War Studies", "Institute for War Studies", ActorKind.OTHER, None),
        ("Committee to Protect Reporters", "Committee to Protect Reporters", ActorKind.OTHER, None),
        ("the Farmers' Party", "Farmers' Party", ActorKind.OTHER, None),
        ("People's Liberation Army", "People's Liberation Army", ActorKind.ARMED_FORCE, None),
        ("Brenn Motors Co", "Brenn Motors Co", ActorKind.COMPANY, None),
        ("the M7 rebel group", "M7 Rebel Group", ActorKind.ARMED_GROUP, None),
        ("South Korea's Joint Chiefs of Staff", "South Korean Joint Chiefs of Staff", ActorKind.ARMED_FORCE, "South Korea"),
        ("the Civil Defense", "Civil Defense", ActorKind.GOVERNMENT_BODY, None),
        ("Dr. Samir al-Tarin", "Samir al-Tarin", ActorKind.PERSON, None),
        ("Prime Minister Sheikh Amina", "Sheikh Amina", ActorKind.PERSON, None),
    ],
)
def test_name_kind_and_parent_follow_the_words(written: str, name: str, kind: ActorKind, parent: str | None) -> None:
    assert plan(written) == ActorPlan(name, kind, parent)


@pytest.mark.parametrize("written", ["analysts", "a monitor", "an expert", "two officials", "Ukrainian maps", "media reports", ""])
def test_a_description_stays_unnamed_and_invents_no_person(written: str) -> None:
    assert plan(written).kind is ActorKind.UNNAMED
    assert plan(written).parent_name is None


def test_both_casings_give_one_display_name() -> None:
    assert plan("Russian defense ministry").name == plan("Russian Defense Ministry").name


def test_a_short_form_in_brackets_becomes_an_alias() -> None:
    assert plan("Velm-based NGO River Watch Union (RWU)") == ActorPlan("River Watch Union", ActorKind.NGO, None, ("RWU",))


def test_who_a_speaker_represents_becomes_the_parent() -> None:
    assert plan("the garrison command", represents="Norvale").parent_name == "Norvale"


def test_a_person_named_like_a_capital_is_not_a_state() -> None:
    assert plan("Sofia", "person").kind is ActorKind.PERSON


def test_the_extractors_hint_decides_where_the_words_do_not() -> None:
    assert plan("Takaichi", "person").kind is ActorKind.PERSON
    assert plan("Takaichi").kind is ActorKind.OTHER


def test_a_party_nobody_knows_is_taken_for_a_state() -> None:
    assert plan_party("Norvale") == ActorPlan("Norvale", ActorKind.STATE, None)
    assert plan_party("Kyiv").name == "Ukraine"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Agence Sable", ActorKind.MEDIA),
        ("Radio Norvale", ActorKind.MEDIA),
        ("Radio Operators Ministry", ActorKind.GOVERNMENT_BODY),
    ],
)
def test_an_outlet_may_lead_its_name_with_what_it_is(name: str, kind: ActorKind) -> None:
    assert guess_kind(name) is kind
