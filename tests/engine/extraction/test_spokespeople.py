"""Nameless voices: who speaks for a body, and whom "she" takes up when nobody is named."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.spokespeople import body_spoken_for, describes_one


def speakers(text: str) -> list[str]:
    return [claim.speaker.name for claim in RulesExtractor().extract(text).claims]


@pytest.mark.parametrize(
    ("mention", "body"),
    [
        ("a spokesman for the bank", "the bank"),
        ("A senior spokeswoman for Norvale Rail", "Norvale Rail"),
        ("an army spokesman", "the army"),
        ("the union's spokesperson", "the union"),
        ("A Norvale Rail spokesman", "Norvale Rail"),
        ("the spokesman", None),
        ("a senior spokesman", None),
        ("her spokeswoman", None),
        ("an army spokesman, Tom Berg", None),
        ("the army", None),
    ],
)
def test_the_body_of_a_nameless_spokesman(mention: str, body: str | None) -> None:
    assert body_spoken_for(mention) == body


@pytest.mark.parametrize("name", ["former teaching assistant", "One", "senior official at the regulator", "Another man", "fisherman"])
def test_a_description_of_one_person(name: str) -> None:
    assert describes_one(name)


@pytest.mark.parametrize("name", ["residents", "ministry", "Tom Berg", "Harbour Union", "report by the inspectorate"])
def test_what_is_no_description_of_one_person(name: str) -> None:
    assert not describes_one(name)


def test_a_nameless_spokesman_speaks_as_the_body_and_he_goes_on_for_it() -> None:
    text = "The Orrin Bank fell. No such firms exist, a spokesman for the bank said. He added that its losses were small. It said it was sound."
    assert speakers(text) == ["Orrin Bank"] * 3


def test_a_named_spokesman_speaks_for_himself() -> None:
    assert speakers("Army spokesman Tom Berg said it rained. The army spokesman said the road was open.") == ["Tom Berg", "Tom Berg"]


def test_she_is_the_nameless_person_who_spoke_last() -> None:
    text = "Mayor Ada Lund said it rained. A former teacher said a bolt had been fitted. It was taken off later, she claimed."
    assert speakers(text) == ["Ada Lund", "former teacher", "former teacher"]


def test_he_is_no_report() -> None:
    text = 'The report says the managers failed. The director, Hugo Veld, apologised. "We got this wrong," he said.'
    assert speakers(text)[-1] == "Hugo Veld"


def test_the_interior_minister_is_not_the_prime_minister() -> None:
    text = "Prime Minister Stela Brandt said she would stay. The interior minister said no officer had used force."
    assert speakers(text) == ["Stela Brandt", "interior minister"]


def test_a_name_with_an_ampersand_is_no_person() -> None:
    (claim,) = RulesExtractor().extract("S&P said the rating would fall.").claims
    assert (claim.speaker.name, claim.speaker.kind) == ("S&P", "other")


def test_one_of_several_is_the_one_named() -> None:
    assert speakers("One of the two states, Tuvasa, said it had applied for the money.") == ["Tuvasa"]


def test_neighbouring_is_no_part_of_a_name() -> None:
    assert speakers("Neighbouring Tolda said the border was open.") == ["Tolda"]


def test_the_force_is_the_police() -> None:
    assert speakers("Tom Berg, of Northmere Police, said it rained. The force said it had received a call.")[-1] == "Northmere Police"


def test_it_takes_up_a_body_that_opens_a_sentence_behind_the() -> None:
    text = "The Harbour Board said it had hired 30 cooks. The Nurses' Federation doubted that figure. Only nine had started work, it said."
    assert speakers(text)[-1] == "Nurses' Federation"


def test_the_source_of_according_to_goes_on_with_which() -> None:
    assert speakers("Rain fell at 03:00, according to the agency, which said 60 people were missing.") == ["agency", "agency"]


@pytest.mark.parametrize(
    ("description", "name"),
    [("A senior official at the bank", "senior official at Sarn Bank"), ("A bank executive", "Sarn Bank executive")],
)
def test_a_nameless_official_bears_the_name_of_the_body(description: str, name: str) -> None:
    assert speakers(f"Sarn Bank said it was sound. {description} said the books were open.")[-1] == name


def test_its_spokeswoman_speaks_for_the_body_whose_officials_spoke() -> None:
    text = "Officials at the Velm tax office said the books were open. Its spokeswoman said the doors were shut."
    assert speakers(text)[-1] == "Velm tax office"


def test_the_witness_is_not_whom_the_sentence_names() -> None:
    text = "Nina Holm gave evidence. It rained. Tom Berg had been warned twice, the witness said."
    assert speakers(text) == ["Nina Holm"]
