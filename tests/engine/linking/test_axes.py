"""Which own sentences answer one question in opposite ways, field by field, and that the lexicon holds together."""

from __future__ import annotations

import re

import pytest

from app.engine.linking.axes import AXES, axis_hits, yes_phrases
from app.engine.linking.clause_words import folded_stem
from app.engine.linking.names import fold
from app.engine.linking.synonyms import SYNONYMS
from app.engine.linking.terms import stem

OPPOSITE = {
    "war": [
        ("the brigade had captured the village", "the village remains in our hands"),
        ("the northern troops had fired first", "its soldiers had only returned fire"),
        ("the column was surrounded", "the column had broken out of the ring"),
        ("the garrison had surrendered", "the garrison is still fighting"),
        ("the army had broken the ceasefire", "the army had observed the ceasefire"),
        ("the boat had sunk", "the boat was still afloat"),
        ("a patrol crossed the border", "the patrol stayed inside its own territory and in its own airspace"),
    ],
    "diplomacy": [
        ("the border is closed", "the border was open"),
        ("talks were held in May", "no talks had taken place"),
        ("it had lifted the sanctions", "it had imposed sanctions"),
        ("the envoy refused to sign", "the envoy had signed the paper"),
        ("it kept its promise", "it had broken its promise"),
        ("the offer was unconditional", "the offer came with preconditions"),
    ],
    "disasters": [
        ("the dam held", "the dam collapsed"),
        ("all miners were rescued", "nine miners are still trapped"),
        ("the crew was found alive", "the crew was killed"),
        ("the fire was deliberately lit", "the fire came from a short circuit"),
        ("the ferry was overloaded", "the ferry was within its capacity"),
        ("the exits were locked", "the exits were open"),
        ("the hull was seaworthy", "the hull was rusted through"),
        ("villagers were evacuated", "villagers stayed in their homes"),
    ],
    "transport": [
        ("the brakes failed", "the brakes worked"),
        ("the driver was sober", "the driver was drunk"),
        ("the bus was speeding", "the bus was within the speed limit"),
        ("the signal was green", "the train passed a red signal"),
        ("the trams are running", "the trams are at a standstill"),
        ("the parcels were delivered", "the parcels never arrived"),
    ],
    "work": [
        ("the wages were paid in full", "the wages were not paid"),
        ("the crews are on strike", "the crews are back at work"),
        ("the clerk was dismissed", "the clerk was reinstated"),
        ("management made an offer", "management had withdrawn its offer"),
        ("overtime was voluntary", "there was forced overtime"),
        ("talks are continuing", "talks broke down"),
    ],
    "votes": [
        ("the vote was rigged", "the vote was free and fair"),
        ("the observers were admitted", "the observers were barred"),
        ("its list had won", "its list had lost"),
        ("the mayor has resigned", "the mayor remains in office"),
        ("there was a record turnout", "there was a low turnout"),
        ("the votes were counted", "the votes were annulled"),
    ],
    "courts": [
        ("the clerk was guilty", "the clerk was innocent"),
        ("the letter was forged", "the letter was genuine"),
        ("the driver confessed", "the confession was coerced"),
        ("he was at the scene", "he had an alibi"),
        ("the charges were dropped", "the charges were upheld"),
        ("the board knew of it", "the board knew nothing"),
    ],
    "business": [
        ("the mill made a profit", "the mill made a loss"),
        ("it had paid the ransom", "it refused to pay"),
        ("the product was recalled", "the product remains on sale"),
        ("the stocks are sufficient", "there is a shortage"),
        ("the merger was approved", "it had blocked the merger"),
        ("it raised prices", "it cut prices"),
    ],
    "health": [
        ("the cook was infected", "the cook tested negative"),
        ("the patients were treated", "the patients were turned away"),
        ("the nurse was vaccinated", "the nurse was unvaccinated"),
        ("there is an epidemic", "there was only ordinary flu"),
        ("he died of the virus", "he died of a heart attack"),
        ("the minister is seriously ill", "the minister is perfectly healthy"),
    ],
    "protest_and_crime": [
        ("the march was peaceful", "the march turned violent"),
        ("officers fired live rounds", "officers fired rubber bullets"),
        ("the man was arrested", "the man is still at large"),
        ("the girl was kidnapped", "the girl left voluntarily"),
        ("the boy carried a knife", "the boy was unarmed"),
        ("the shop was looted", "there was no looting and nothing was stolen"),
    ],
    "environment_and_persons": [
        ("the plant dumped sludge", "the sludge was properly treated"),
        ("lead was above the limit", "lead was below the limit"),
        ("the water is rising", "the water is falling"),
        ("the general is in hospital", "the general is at his desk"),
        ("the senator left the country", "the senator is still in the country"),
        ("she never met the banker", "she had met with the banker"),
    ],
    "general": [
        ("the account is true", "the account is a fabricated story"),
        ("exports rose", "exports had fallen"),
        ("it was deliberate", "it was an accident"),
        ("the report was published", "the report was kept secret"),
        ("the raid was lawful", "the raid was illegal"),
        ("the search has ended", "the search is still going on"),
    ],
}
SAME = {
    "war": [
        ("the brigade had seized the village", "the village was captured"),
        ("the fort was encircled", "the fort was surrounded"),
        ("troops returned fire", "the soldiers only defended themselves and fired back"),
        ("the boat sank", "the boat was torpedoed"),
        ("the guards withdrew", "the guards had pulled out"),
        ("the soldiers opened fire", "the market was closed"),
    ],
    "disasters": [
        ("nine were killed", "nine people had died"),
        ("the dam burst", "the dam collapsed"),
        ("the ferry was overloaded", "the ferry was overcrowded"),
        ("sirens sounded", "the villagers were warned"),
        ("the fire was deliberately lit", "it was arson"),
        ("a parade was planned", "the river is wide"),
    ],
    "work_and_votes": [
        ("the wages are unpaid", "no wages had been paid"),
        ("the crews walked off the job", "the crews are on strike"),
        ("the vote was rigged", "ballots were stuffed"),
        ("the observers were barred", "the observers were not admitted"),
        ("the mayor resigned", "the mayor stepped down"),
        ("the union met the board", "the ballots are green"),
    ],
    "courts_and_crime": [
        ("the letter was forged", "the letter was fake"),
        ("the clerk was acquitted", "the clerk is innocent"),
        ("the man was detained", "the man was arrested"),
        ("she was beaten", "she was kicked and punched"),
        ("he took bribes", "he took cash and kickbacks"),
        ("the court sits in March", "the guard wore grey"),
    ],
    "health_and_general": [
        ("the cook tested positive", "the cook was infected"),
        ("exports fell", "exports had declined"),
        ("the report is false", "the report is untrue"),
        ("the raid was unlawful", "the raid was illegal"),
        ("the patients were turned away", "the patients were left untreated"),
        ("the bridge is old", "the clinic is in the valley"),
    ],
}


def answered(text: str) -> dict[str, set[bool]]:
    """A sentence in our own words -> axis -> how it answers; a "not" or "no" outside a phrase turns the answer round."""
    folded = fold(text)
    turned = [m.start() for m in re.finditer(r"\b(?:not|no|never)\b", folded)]
    out: dict[str, set[bool]] = {}
    for start, end, axis, yes in axis_hits(folded):
        outside = sum(not start <= at < end for at in turned)
        out.setdefault(axis, set()).add(yes != (outside % 2 == 1))
    return out


def opposite_axes(left: str, right: str) -> list[str]:
    """Axes that the two sentences answer with one answer each, and not with the same one."""
    mine, theirs = answered(left), answered(right)
    return [axis for axis in mine if len(mine[axis]) == len(theirs.get(axis, ())) == 1 and mine[axis] != theirs[axis]]


@pytest.mark.parametrize(("left", "right"), [pair for pairs in OPPOSITE.values() for pair in pairs])
def test_sentences_that_exclude_each_other_answer_one_question_oppositely(left: str, right: str) -> None:
    assert opposite_axes(left, right)


@pytest.mark.parametrize(("left", "right"), [pair for pairs in SAME.values() for pair in pairs])
def test_sentences_that_agree_or_speak_of_other_things_answer_no_question_oppositely(left: str, right: str) -> None:
    assert opposite_axes(left, right) == []


def test_every_phrase_stands_on_one_side_of_an_axis() -> None:
    assert [axis.name for axis in AXES if set(axis.yes) & set(axis.no)] == []


def test_no_phrase_is_shorter_than_three_letters() -> None:
    assert [p for axis in AXES for p in (*axis.yes, *axis.no) if len(p) < 3] == []


def test_axes_have_names_of_their_own() -> None:
    assert len({axis.name for axis in AXES}) == len(AXES)


def test_phrases_are_found_as_they_are_written() -> None:
    lost = [p for axis in AXES for p in (*axis.yes, *axis.no) if axis.name not in {name for _, _, name, _ in axis_hits(p)}]
    assert lost == []


def test_a_phrase_inside_a_longer_word_is_no_hit() -> None:
    assert axis_hits("the open-air stage") == ()


def test_the_longest_phrase_wins() -> None:
    assert "working" not in answered("they opened fire on the crowd")


def test_a_phrase_keeps_what_its_last_words_answer() -> None:
    assert answered("the observers were barred")["allowed"] == {False}


def test_yes_phrases_are_those_of_the_axis() -> None:
    assert "signed" in yes_phrases("signed")


def test_no_synonym_stands_in_two_groups() -> None:
    owners: dict[str, set[str]] = {}
    for group in SYNONYMS:
        for word in group.split():
            owners.setdefault(stem(stem(word)), set()).add(group)
    assert [word for word, groups in owners.items() if len(groups) > 1] == []


@pytest.mark.parametrize(
    ("left", "right"), [("army", "navy"), ("dead", "injured"), ("state", "rebels"), ("hired", "dismissed"), ("rose", "fell")]
)
def test_words_of_different_kind_are_no_synonyms(left: str, right: str) -> None:
    assert folded_stem(left) != folded_stem(right)


@pytest.mark.parametrize(("left", "right"), [("knives", "dagger"), ("torn", "tearing"), ("froze", "freezing"), ("depot", "warehouses")])
def test_forms_and_synonyms_share_a_stem(left: str, right: str) -> None:
    assert folded_stem(left) == folded_stem(right)
