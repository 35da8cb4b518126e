"""Rule "event question" in the standard disputes of elections, courts, firms, strikes, hospitals and spills."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import Stance
from app.engine.contradiction.event_question import event_question, event_question_marks
from app.engine.contradiction.event_question_words.companies import COMPANY_QUESTIONS
from app.engine.contradiction.event_question_words.courts import COURT_QUESTIONS
from app.engine.contradiction.event_question_words.health import HEALTH_QUESTIONS
from app.engine.contradiction.event_question_words.labour import LABOUR_QUESTIONS
from app.engine.contradiction.event_question_words.politics import POLITICS_QUESTIONS
from app.engine.positions import Position

SAYS, DENIES = Stance.ASSERTS, Stance.DENIES


def position(side: str, text: str, stance: Stance = SAYS) -> Position:
    """A position of a side in one event, on no proposition."""
    return Position(f"clm_{side}_{text}", f"act_{side}", side, f"act_{side}", side, text, stance, event_id="evt_1", words_stance=stance)


def answers(told: Position) -> frozenset[str]:
    """What a position answers, as "question True" or "question False"."""
    marks = event_question_marks(told)
    return marks.has if marks else frozenset()


OPPOSITE = {
    "were observers let in": ("two of her agents sat beside the clerk all day", "our observers were locked out of the hall"),
    "was every vote counted": ("every single vote was counted", "bags of ballots were found in a ditch"),
    "was the count stopped": ("counting was interrupted at three", "the count went on all night"),
    "were the boxes guarded": ("the boxes were never left alone", "boxes had been driven off in a private car"),
    "did the polls open on time": ("polling stations had opened punctually", "two stations ran out of ballot papers"),
    "has he the numbers": ("we have the numbers", "he is six votes short"),
    "has he the confidence": ("she has my full confidence", "the board has lost all trust in her"),
    "is he in the race": ("he had announced his candidacy", "he has no plans to run"),
    "was money taken": ("she had accepted an envelope from the builder", "I have never taken a cent"),
    "was the money declared": ("every donation was declared", "he had hidden the villa behind a firm"),
    "was there foreign money": ("the group is financed from abroad", "every crown comes from our own members"),
    "was there a tender": ("there was an open tender", "the job went to the mayor's cousin"),
    "was he chosen on merit": ("she was appointed on merit", "this is nepotism"),
    "did he leak it": ("the aide had passed the memo to a reporter", "nobody in my office talked"),
    "did he say it": ("three people heard him say it", "his remark was torn out of context"),
    "was a promise made": ("the firm promised residents a new road", "no such promise was ever made"),
    "was it already decided": ("the hearing was a sham", "nothing has been decided"),
    "was it done in the open": ("the sale was debated at two council sessions", "it was done behind the council's back"),
    "did the paper reach him": ("her secretary laid the letter before the chairman", "he never saw any such letter"),
    "was the hall full": ("the hall was packed to the rafters", "whole rows of empty seats greeted him"),
    "did he confess": ("he had confessed on Monday", "he maintains his innocence"),
    "was the confession forced": ("the statement was beaten out of him", "he spoke of his own free will, the confession was freely given"),
    "had he a lawyer": ("a lawyer was present throughout", "he was refused a lawyer for two days"),
    "was there a warrant": ("officers had shown a search warrant", "they came without any warrant"),
    "was it consensual": ("the encounter was consensual", "she told him no again and again"),
    "was it planted": ("the drugs had been planted", "a packet was found under his mattress"),
    "do the traces match": ("the fingerprints matched his", "the blood was somebody else's"),
    "is the witness truthful": ("the witness was entirely credible", "the driver has changed his story three times"),
    "did he sign it": ("her signature is at the foot of the letter", "I never saw the letter"),
    "did he flee": ("the driver sped away", "he waited for the police"),
    "did he act alone": ("he was a lone attacker", "he was part of a network"),
    "did he act on orders": ("the foreman told us to start the pump", "they did it on their own initiative"),
    "was it hatred": ("it was a hate crime", "it was a drunken brawl"),
    "is the case political": ("he is on trial for his articles", "she was jailed for tax fraud"),
    "were records destroyed": ("clerks were shredding files all weekend", "not a single page is missing"),
    "did they cooperate": ("we have answered every question", "the firm was stonewalling"),
    "is there an inquiry": ("prosecutors had opened a criminal investigation", "the case was closed in May"),
    "was the inquiry independent": ("the report is independent", "it is a whitewash"),
    "is he in good health": ("he is in excellent health", "she is too frail to travel"),
    "was it kept quiet": ("directors had known for months", "we first heard on Friday"),
    "did they act": ("the council acted promptly", "officials looked the other way"),
    "did complaints come in": ("neighbours had complained for weeks", "no complaint was ever registered"),
    "was it recalled": ("all jars were recalled", "the jars are still on sale"),
    "were the tests negative": ("all swabs were clean", "salmonella was detected in the cream"),
    "were data taken": ("intruders had copied patient records", "our data are safe"),
    "were card numbers taken": ("card numbers were for sale", "no card numbers were exposed"),
    "did it last long": ("they were in the system for weeks", "the break-in lasted less than an hour"),
    "was a ransom paid": ("the clinic had paid a ransom", "we refused to pay"),
    "were orders cancelled": ("two airlines have cancelled their orders", "the contract stands"),
    "was it delivered": ("the trams were delivered on time", "the yard is a year behind schedule"),
    "are there talks": ("the two banks are in talks about a merger", "the firm is not for sale"),
    "is it solvent": ("the builder is solvent", "it owes its suppliers millions"),
    "were the books right": ("an auditor had signed off the accounts", "managers had inflated sales"),
    "was it within budget": ("the bridge stayed within budget", "costs have doubled"),
    "are jobs lost": ("the mill is shedding 300 jobs", "no job losses were planned"),
    "did most join the strike": ("nearly all drivers stayed away", "barely a tenth joined"),
    "was service kept up": ("most ferries sailed", "not one bus left the depot"),
    "were strikebreakers used": ("the port had hired agency crews", "lorries were driven only by our own staff"),
    "were workers kept from working": ("pickets had threatened drivers", "anyone who wanted to work was let through"),
    "was the offer accepted": ("members accepted the offer", "nurses had turned down the proposal"),
    "were the wages paid": ("wages were always paid in full", "cleaners have gone three months without pay"),
    "is the rise backdated": ("the rise is backdated", "it applies only from next spring"),
    "were they overworked": ("he had been at the wheel for sixteen hours", "rest periods were respected"),
    "did children work there": ("children were sewing shirts in the cellar", "nobody under eighteen is employed"),
    "had they protection": ("all men wore helmets", "they worked without harnesses"),
    "were they trained": ("the guards were fully trained", "nobody had ever shown us how"),
    "were the rules kept": ("the crew followed every procedure", "managers had cut corners"),
    "was it checked over": ("the lift was checked every month", "it had never been inspected"),
    "did it pass": ("the ride passed its inspection in May", "an auditor had listed nine violations"),
    "was there enough": ("there were enough beds", "patients were lying in the corridor"),
    "was the patient treated": ("she was seen within minutes", "he was sent home twice"),
    "was the dose right": ("the patient received the prescribed dose", "it was ten times the dose, the wrong drug"),
    "did it make them ill": ("the dust had made children ill", "there is no link between the plant and the cases"),
    "was it clean": ("the kitchen was spotless", "rats were running over the shelves"),
    "were they cared for": ("detainees have hot meals", "they slept on the bare concrete"),
    "was the pupil bullied": ("the boy was bullied for a year", "there was no sign of bullying"),
    "were the exam papers leaked": ("questions were sold the night before", "the envelopes were sealed until nine"),
    "is it to close": ("the library is closing in June", "there are no plans to close it"),
    "was there a permit": ("the owner had a valid permit", "it was built without permission"),
    "did it get out": ("acid had leaked into the river", "nothing got out"),
    "was it a small spill": ("it was a minor leak", "hundreds of tonnes were lost"),
    "was nature harmed": ("dead fish lay on the banks", "no birds were harmed"),
    "are the readings normal": ("readings were normal", "levels were forty times the norm"),
    "were the victims compensated": ("every family was compensated", "we have not seen a cent"),
    "did they apologise": ("the bishop has apologised", "there was never a word of regret"),
}


@pytest.mark.parametrize(("asked", "one", "other"), [(asked, *told) for asked, told in OPPOSITE.items()], ids=list(OPPOSITE))
def test_each_question_is_answered_both_ways(asked: str, one: str, other: str) -> None:
    mine, theirs = position("Harl", one), position("Quent", other)
    assert event_question(mine, theirs) is not None
    assert f"{asked} True" in answers(mine)
    assert f"{asked} False" in answers(theirs)


NO_ANSWER = {
    "a no with the negation in it is no yes": ("the water of the river was not clean", "acid had leaked into the river"),
    "two who deny it": ("the monitors were not admitted", "our observers were locked out of the hall"),
    "a plan": ("the bank may be shedding jobs next year", "no job losses were planned"),
    "complaints of other things": ("residents had complained about the dust for years", "the dust limit was not in the permit"),
    "observers at another time": ("observers praised the calm of the voting", "the monitors were housed in an old barracks"),
    "nothing wrong done is not nothing done": ("our drivers did nothing wrong", "the council acted promptly"),
    "a trial of others": ("the witness was heard twice", "the defendant was questioned for an hour"),
}


@pytest.mark.parametrize(("one", "other"), NO_ANSWER.values(), ids=list(NO_ANSWER))
def test_these_do_not_clash(one: str, other: str) -> None:
    assert event_question(position("Harl", one), position("Quent", other)) is None


def test_a_negation_between_the_words_of_a_yes_is_a_no() -> None:
    assert "were observers let in False" in answers(position("Harl", "the monitors were not admitted"))
    assert "were they trained False" in answers(position("Harl", "the guards had not been trained"))


OF_FIELDS = (*POLITICS_QUESTIONS, *COURT_QUESTIONS, *COMPANY_QUESTIONS, *LABOUR_QUESTIONS, *HEALTH_QUESTIONS)


def test_every_question_has_its_two_answers_here() -> None:
    assert {name for name, _, _ in OF_FIELDS} == set(OPPOSITE)
