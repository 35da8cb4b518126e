"""Two sides answer in opposite ways a question of which an event has one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, Stance
from app.engine.contradiction.event_question import QUESTIONS, event_question, event_question_marks
from app.engine.contradiction.event_question_words.general import OF_MANY_THINGS
from app.engine.positions import Position
from tests.engine.contradiction.given_positions import pairs

SAYS, DENIES = Stance.ASSERTS, Stance.DENIES


def position(side: str, text: str, stance: Stance = SAYS) -> Position:
    """A position of a side in one event, on no proposition."""
    return Position(f"clm_{side}_{text}", f"act_{side}", side, f"act_{side}", side, text, stance, event_id="evt_1", words_stance=stance)


OPPOSITE = {
    "speed": ("the tram was going much too fast", "the driver kept to the limit"),
    "work": ("not a single ferry has left since noon", "most lines were running normally"),
    "surrender": ("some ninety men had given themselves up", "nobody surrendered, and the post fought on"),
    "rout": ("They ran", "the garrison left in good order"),
    "supplies": ("two convoys had reached the garrison", "the garrison is completely cut off"),
    "leaving": ("she had resigned in May", "she was dismissed for asking questions"),
    "peace": ("we were sitting on the ground and singing", "officers were pelted with bottles"),
    "means": ("officers used only water", "a doctor had removed rubber bullets from two men"),
    "alibi": ("he was abroad that week", "a porter saw him enter the archive"),
    "everybody out": ("every last resident is out", "forty people are still waiting for a bus"),
    "purpose": ("the driver aimed straight at us", "he had panicked"),
    "border": ("the balloon had flown nine kilometres into Ostmark's airspace", "the balloon never left Westmark"),
    "told": ("the families have been informed", "we have heard nothing from the mine"),
    "safety": ("the water is perfectly safe", "the wells were contaminated"),
    "offer": ("we put five percent on the table", "the letter contained no figure"),
    "truce": ("the agreement remains in force", "the truce no longer existed"),
    "captives": ("every one of the captives was alive", "two hostages had died of fever in the mine"),
    "shot down": ("its gunners had brought the glider down with a rocket", "an engine had caught fire"),
    "cargo": ("the lorry was loaded with ammunition", "the lorry was carrying medical supplies"),
    "vote": ("the election was free and fair", "officials had stuffed the boxes"),
    "armed": ("he had pulled a knife", "he was holding a phone"),
    "resisting": ("the man had attacked two officers", "he was already handcuffed"),
    "drink": ("the pilot was drunk", "he was sober"),
    "doors": ("the exits were clear and unlocked", "the back door was chained"),
    "alarm": ("the sirens sounded at six", "no siren was heard"),
    "agreement": ("they had signed an agreement in May", "we have promised nothing"),
    "force": ("one had a knee on his neck", "officers used no force on him"),
    "touching": ("he put his hand on my knee", "he never touched her"),
    "cameras": ("all cameras were recording", "the officers' cameras had been switched off"),
    "asked": ("parents were consulted for eight weeks", "none of us was asked"),
    "meeting": ("I briefed the mayor in person in May", "the two never met"),
    "doping": ("she used steroids before the final", "I have never taken any banned substance"),
    "profit": ("the yard made a profit last year", "the yard has lost money for six years"),
    "weather": ("extraordinary rainfall had filled the basin", "rainfall was below average"),
    "load": ("people were sitting on the roof of the boat", "the boat was well under its capacity"),
    "injuries": ("two boys had broken arms", "the square was cleared without a scratch"),
    "notice": ("tenants had three weeks' notice", "the bailiffs came out of the blue"),
    "law": ("the walkout was illegal", "the union had complied with the law"),
    "freedom": ("the last of the sailors walked free", "two of them were still in custody"),
    "defeat": ("his rival had conceded by noon", "she has never accepted the result"),
    "lines": ("the network was never cut", "phone lines were dead from noon"),
    "families": ("an officer rang the parents within minutes", "they learnt it from the radio"),
    "consent": ("every patient had signed a form", "the tests were done without her consent"),
    "watching": ("the patient was watched around the clock", "he had been left alone all night"),
    "leak": ("the pipe was sealed by midnight", "oil was still flowing on Sunday"),
    "reporting": ("the yard had alerted the coastguard at once", "the call came only after nine hours"),
    "help": ("crews arrived within minutes", "it was two hours before any ambulance came"),
    "money": ("the fund was fully funded", "it was nine million short"),
    "buyer": ("a buyer had signed on Friday", "not a single offer had come in"),
    "captain": ("the skipper was the last to leave", "the crew abandoned the passengers"),
    "result": ("the result stands", "the title was stripped from the club"),
    "chance": ("the judge was chosen by lot", "they had hand-picked the judge"),
    "recording": ("the tape was erased on Monday", "the cameras were out of service"),
    "loan": ("it was a private loan between friends", "he had pocketed the money"),
    "tampering": ("somebody had switched the bottles", "the seals were unbroken"),
    "staff": ("the dead carried staff cards", "none of them worked for the mine"),
    "self-defence": ("guards fired only after they were attacked", "one man was shot in the back"),
    "sea": ("a freak wave hit the bow", "the sea was calm"),
    "going ahead": ("lessons went ahead as planned", "the exam was called off"),
    "fighters": ("forty militants were killed", "those who died were mostly herders"),
    "executions": ("the men were lined up and shot", "all of them fell in a firefight"),
    "rescue": ("commandos had stormed the camp", "the captives were released as a gesture"),
    "leaving town": ("families are free to leave", "snipers shoot whoever attempts to cross"),
    "inspectors": ("the plant is open to any inspector", "monitors were denied entry"),
    "emptiness": ("nobody was inside", "the hall was packed with families"),
    "markings": ("each lorry bore the red cross", "the vehicles carried no markings"),
    "route": ("the army approved the route", "the convoy had not been announced"),
    "challenge": ("he was called upon twice to halt", "nobody shouted anything"),
    "saving": ("the crew took all hands off the boat", "the frigate sailed on"),
    "waters": ("it happened inside its own waters", "the boat was on the high seas"),
    "course": ("the liner had wandered far off its corridor", "it was exactly where it was meant to be"),
    "custody": ("he hanged himself", "he was beaten to death"),
    "going over": ("two guards were carried off", "they came of their own accord"),
    "crossing": ("trade over the pass resumed", "the barrier has not been lifted"),
    "hunger": ("people are eating leaves", "the shops are well stocked"),
    "signing": ("a draft was initialled by both leaders", "nothing was agreed"),
    "fighting": ("the operation is finished", "street fighting was continuing around the mill"),
}


@pytest.mark.parametrize(("one", "other"), OPPOSITE.values(), ids=list(OPPOSITE))
def test_opposite_answers_need_no_other_word_in_common(one: str, other: str) -> None:
    mine, theirs = position("Harl", one), position("Quent", other)
    found = event_question(mine, theirs)
    assert found is not None
    assert found == event_question(theirs, mine)
    assert found.kind is ContradictionKind.OPPOSED
    assert found.score < CONTESTED_FROM_SCORE
    marks = event_question_marks(mine), event_question_marks(theirs)
    assert marks[0] is not None
    assert marks[1] is not None
    assert marks[0].wants & marks[1].has


BY_DAY = {
    "warned": ("the port office had ignored several complaints", "it had received no such reports"),
    "mishap": ("the guard slipped when he fell off the ladder, after he tripped", "he was hit in the neck by a rifle butt"),
    "east": ("the rockets came from the eastern bank", "the shells were fired from positions west of the river"),
    "north": ("the drone flew in from the north", "the missile was launched from the southern coast"),
    "talk": ("the two sides had met on Monday", "nobody has called us"),
    "kept out": ("its observers were turned away at two schools", "no monitor from the league had asked to come in"),
    "customers": ("clients are leaving", "no customer has cancelled an order"),
    "inspected": ("the lift had passed its annual inspection", "the lift was never inspected"),
    "positive": ("listeria was found in two cheeses", "all samples were negative"),
    "crew": ("a crew was sent the same night", "not one engineer ever turned up"),
    "gas": ("he smelled tear gas", "no gas was fired at any time"),
    "taken away": ("nine soldiers were led away", "all our men are accounted for"),
    "from there": ("the raiders crossed from Ostmarkish territory", "not one gunman left our soil"),
    "part": ("two guards wearing the firm's badge beat a boy", "none of its staff were involved"),
    "paper": ("the office had been sent all the reports", "no such report had ever reached her desk, and no report had been received"),
    "corners": ("the firm had cut the time for checks", "its procedures had been followed, and staffing was unchanged"),
    "ordered": ("the men were acting on the orders of the mayor", "no such order was ever given"),
    "money": ("he had accepted 40,000 crowns from a builder", "he had taken no money"),
    "wages": ("all wages had been paid in full", "workers had been months without pay"),
    "gear": ("the men were all wearing helmets", "the men had no helmets and were sent up without harnesses"),
    "water": ("the operator opened the sluices at night", "no water had been released"),
    "signal": ("the signal was at red", "the driver had a green light"),
    "arming": ("the state is supplying the rebels with drones", "it had sent no weapons"),
    "outside": ("two missiles had struck the depot", "the fire had begun in a boiler"),
}


@pytest.mark.parametrize(("yes", "no"), BY_DAY.values(), ids=list(BY_DAY))
def test_disputes_of_daily_news_are_answered_in_opposite_ways(yes: str, no: str) -> None:
    assert event_question(position("Harl", yes), position("Quent", no)) is not None


NO_ANSWER = {
    "a denial that leaves it standing": (("the utility had been warned", SAYS), ("having ignored complaints", DENIES)),
    "one answer": (("the driver kept to the limit", SAYS), ("nobody was speeding", SAYS)),
    "a denied answer": (("the tram was going much too fast", DENIES), ("the driver kept to the limit", SAYS)),
    "a plan": (("the strikers would be dismissed", SAYS), ("she had resigned", SAYS)),
    "other things of which an event has many": (("The clock was faulty", SAYS), ("there was nothing wrong with the rail", SAYS)),
    "another place of the event": (
        ("ninety fighters surrendered near the mill", SAYS),
        ("none of its fighters had surrendered at the quarry", SAYS),
    ),
    "both answers": (("the fire was contained and is still burning", SAYS), ("the leak was sealed", SAYS)),
}


@pytest.mark.parametrize(("one", "other"), NO_ANSWER.values(), ids=list(NO_ANSWER))
def test_these_do_not_clash(one: tuple[str, Stance], other: tuple[str, Stance]) -> None:
    assert event_question(position("Harl", *one), position("Quent", *other)) is None


def test_a_thing_is_named_by_both_where_an_event_has_many() -> None:
    worn = position("Harl", "a worn valve had failed")
    assert event_question(worn, position("Quent", "The valve was new")) is not None


def test_one_side_does_not_contradict_itself() -> None:
    assert event_question(position("Harl", "They ran"), position("Harl", "the garrison left in good order")) is None


def test_names_are_unique_and_patterns_are_patterns() -> None:
    names = [name for name, _, _ in QUESTIONS]
    assert len(set(names)) == len(names)
    assert set(names) >= OF_MANY_THINGS
    for _, yes, no in QUESTIONS:
        for pattern in (*yes, *no):
            assert re.compile(pattern).search("") is None


@given(pairs())
def test_the_rule_is_symmetric(pair: tuple[Position, Position]) -> None:
    a, b = pair
    assert event_question(a, b) == event_question(b, a)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert event_question(position("Harl", text), position("Quent", "They ran")) == event_question(
        position("Quent", "They ran"), position("Harl", text)
    )
