"""What is asked in every field: truth, order in time, amount, leave. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

GENERAL: tuple[tuple[str, str, str], ...] = (
    (
        "rising",
        """
        rose; risen; rise; rises; rising; increased; increase; increasing; grew; grown; growing; growth; climbed; climbing; higher;
        improved; improving; jumped; up by; up from; went up; gone up; going up; is up; was up; were up; are up; increases; soared;
        soaring; surged; surging; doubled; tripled; trebled; gained; gains; upward; grows; expanded; expanding; expansion; record high;
        more than doubled; quadrupled; mounting; has risen; uptick; rebounded; accelerating
        """,
        """
        fell; fallen; fall; falling; decreased; decrease; decreasing; dropped; drop; dropping; declined; declining; decline; shrank;
        shrunk; shrinking; lower; receding; receded; worsened; worsening; plunged; down by; down from; went down; gone down; going down; is
        down; was down; were down; are down; falls; decreases; drops; declines; plunge; plummeted; plummeting; slumped; slump; halved;
        tumbled; slid; downward; shrinks; contracted; contraction; record low; dwindled; dwindling; diminished; eased off; reduction;
        slowing; has fallen; slowdown; stagnated; stagnant; stagnating; shrinkage; dipped
        """,
    ),
    (
        "accepted",
        """
        accepted; accept; approved; approve; backed; endorsed; supported; adopted; passed; ratified; upheld; granted; voted for; in favour
        of; passed parliament; passed by; was passed; been passed; won approval
        """,
        """
        rejected; voted against; reject; turned down; refused; vetoed; opposed; declined; voted down; overturned; annulled; struck down;
        dismissed as
        """,
    ),
    (
        "held_event",
        "take place; took place; taken place; go ahead; went ahead; begun; started; underway; under way; begin; start; launched",
        "cancelled; canceled; postponed; called off; scrapped; put off; abandoned; delayed",
    ),
    (
        "true",
        """
        true; accurate; factual; is correct; was correct; are correct; were correct; is right; was right; were right; are right; been
        confirmed; was confirmed; were confirmed; truth; the truth; the truth is; truthful; truthfully; accurately; well-founded; well
        founded; substantiated; proven; factually; a fact; established fact; undisputed; indisputable; stands by; stood by; reliable
        """,
        """
        false; untrue; wrong; incorrect; baseless; unfounded; fabricated; invented; fictitious; misleading; a lie; groundless; lies about;
        all lies; pack of lies; full of lies; blatant lie; outright lie; untruth; untruths; falsehood; falsehoods; incorrectly; inaccurate;
        inaccuracies; not correct; not so; no truth in; far from the truth; propaganda; fake news; disinformation; misinformation; rumour;
        rumours; rumor; rumors; slander; slanderous; libel; libellous; defamation; defamatory; smear; smear campaign; fairy tale; fairy
        tales; fiction; pure fiction; invention; inventions; pure invention; made up; made-up; exaggerated; exaggeration; grossly
        exaggerated; absurd; ridiculous; ludicrous; preposterous; fantasy; a myth; unsubstantiated; unjustified; without foundation;
        without any foundation; hoax; contrived; bears no relation; erroneous; distorted; unreliable; concocted; falsified; hearsay;
        gossip; cock-and-bull; hogwash
        """,
    ),
    (
        "left",
        "left; departed; fled; withdrew; withdrawn; gone; pulled out; flew out; quit",
        "stayed; remained; still there; remains; remain; still in; stay; staying",
    ),
    (
        "ended",
        """
        ended; concluded; called off; wound up; is over; was over; are over; were over; came to an end; come to an end; at an end; put an
        end; brought to an end; is ending; has ended; have ended; had ended; finished; finally ended; terminated; completed
        """,
        """
        continuing; continued; continue; ongoing; go on; goes on; going on; under way; underway; still going on; still under way; still
        continuing; still on; still fighting; still burning; still in progress; not over; far from over; has not ended; carried on
        """,
    ),
    (
        "ordered",
        """
        ordered; instructed; authorised; authorized; ordered the; on the orders; on orders; on his orders; on her orders; on their orders;
        on its orders; at the request of; commanded; instruct; instructs; instructing; instructions; at the behest; gave the order; gave
        orders; given orders; gave instructions; issued orders; issued instructions; ordering; decreed; told them to; told him to; told her
        to; on instructions; directive
        """,
        """
        without orders; no order; no orders; never gave; gave no order; gave no orders; gave no instructions; gave no such order; no such
        order; no instruction; without authorisation; without authority; without approval; on their own initiative; on his own initiative;
        on her own initiative; on its own initiative; own initiative; own account; on his own account; against orders; disobeyed; contrary
        to orders; acting alone; acted alone; acted on his own; acted on her own; acted on their own; rogue; of his own accord; of their
        own accord; without permission; unauthorised; unauthorized; without instruction; without an order
        """,
    ),
    (
        "began_ended",
        """
        has begun; had begun; have begun; has started; have started; got under way; commenced; broke out; is under way; are under way; was
        under way; still under way; still going on; is going on; are going on; still continuing; continued to; persists; still lasts; in
        progress; in full swing; not ended; not finished; far from over; has not ended; still on; never stopped; never ended; unabated;
        still in progress; has resumed
        """,
        """
        has ended; had ended; have ended; is over; was over; are over; were over; came to an end; come to an end; at an end; has ceased;
        had ceased; has stopped; have stopped; had stopped; has finished; wound up; wrapped up; broken off; called off; discontinued; died
        down; never began; never started; not begun; not started; has not begun; has not started; have not begun; have not started; yet to
        begin; yet to start; brought to an end; put an end; phased out; was ended; were ended
        """,
    ),
    (
        "first_after",
        """
        came first; happened first; preceded; had preceded; beforehand; prior to; earlier than; ahead of the; before it; before they;
        before he; before she; before any; minutes before; hours before; days before; weeks before; months before; before being; before
        then
        """,
        """
        came after; happened after; afterwards; afterward; later than; subsequent to; only after; after it; after they; after he; after
        she; minutes after; hours after; days after; weeks after; months after; after being; after that; hours later; days later; minutes
        later; long after; only later; in hindsight; subsequently; once it was over
        """,
    ),
    (
        "deliberate",
        """
        deliberate; deliberately; intentional; intentionally; on purpose; purposely; wilful; wilfully; willful; willfully; premeditated;
        knowingly; targeted; was targeted; were targeted; with intent; sabotage; sabotaged; by design; purposeful; in cold blood;
        systematic; systematically; intended to; consciously; orchestrated
        """,
        """
        accidental; accidentally; accident; an accident; by accident; unintentional; unintentionally; by mistake; a mistake; mistakenly; an
        oversight; oversight; misunderstanding; a misunderstanding; unplanned; inadvertent; inadvertently; unwittingly; unknowingly;
        technical fault; technical failure; mishap; coincidence; by chance; bad luck; no intention; never intended; without intent;
        computer error; clerical error; clerical mistake; human error; not planned; misjudgment; misjudgement; unforeseen; unfortunate
        accident; malfunction
        """,
    ),
    (
        "all_some",
        """
        all of the; all of them; every single; each of; entirely; totally; in full; without exception; every one; across the board; 100 per
        cent; 100 percent; one hundred percent; unanimously; all workers; all patients; all passengers; all residents
        """,
        """
        only some; only part; only a part; partly; partial; partially; not all; not every; not everyone; not everybody; not fully; not
        completely; only a few; only one; only two; just one; just two; half of; only half; a third of; a fraction; a small part; a
        minority; incomplete; a handful; a handful of; the majority but; with exceptions; individual cases; in some places; a small number;
        piecemeal; few of; none of
        """,
    ),
    (
        "known",
        """
        well known; known for; publicly known; common knowledge; open secret; widely known; has long been known; been identified; identity
        is known; whereabouts are known
        """,
        """
        unknown; not known; unidentified; not identified; not been identified; unclear; not clear; a mystery; mysterious; undetermined;
        unexplained; unsolved; unnamed; nobody knows; no one knows; not established; remains unclear; remains unknown; still unclear; still
        unknown; anonymous; undisclosed
        """,
    ),
    (
        "secret",
        """
        in public; publicly; published; made public; disclosed; disclosure; open to the public; transparent; transparency; on the record;
        declared openly; declassified; available to all; publicly available; accessible to all; for all to see; posted online
        """,
        """
        secret; secretly; in secret; secrecy; behind closed doors; confidential; confidentially; classified; hidden; concealed;
        undisclosed; covert; covertly; clandestine; clandestinely; kept quiet; kept secret; kept from the public; hushed up; covered up;
        cover-up; coverup; unpublished; suppressed; under wraps; locked away; kept under; off the record; buried the report; stealth;
        unannounced; swept under
        """,
    ),
    (
        "succeeded",
        """
        succeeded; successful; successfully; worked as planned; as intended; met its goals; met its goal; achieved its goal; achieved its
        goals; achieved its aims; accomplished; triumph; a success; full success; went well; went according to plan; went smoothly; without
        a hitch; without incident; paid off; bore fruit
        """,
        """
        a failure; unsuccessful; unsuccessfully; without success; botched; fiasco; a fiasco; debacle; a disaster; went wrong; gone wrong;
        came to nothing; in vain; fell flat; flopped; flop; a flop; backfired; thwarted; foiled; missed its goal; missed its goals; missed
        its aims; ineffective; to no avail; to no effect; did not work; did not succeed; ended in chaos; unfulfilled; fruitless; bungled
        """,
    ),
    (
        "possible",
        """
        possible; feasible; can be done; could be done; achievable; realistic; practicable; workable; affordable; within reach; attainable;
        can be repaired; can be saved; viable; doable
        """,
        """
        impossible; unfeasible; infeasible; cannot be done; could not be done; unrealistic; unachievable; unworkable; unaffordable; out of
        the question; out of reach; unattainable; beyond repair; hopeless; unviable; impracticable; technically impossible; no way of
        """,
    ),
    (
        "necessary",
        """
        necessary; essential; indispensable; urgently needed; unavoidable; inevitable; imperative; mandatory; compulsory; obligatory; no
        alternative; no choice; no other choice; last resort; justified; proportionate
        """,
        """
        unnecessary; needless; needlessly; not needed; not required; superfluous; avoidable; could have been avoided; optional;
        disproportionate; unjustified; without need; uncalled for; unwarranted; inappropriate; pointless; overreaction; gratuitous; over
        the top; preventable; could have been prevented
        """,
    ),
    (
        "prepared",
        """
        well prepared; was prepared; were prepared; is ready; are ready; was ready; were ready; on standby; preparations were complete;
        fully prepared; contingency plan; emergency plan; had a plan; drilled; rehearsed; plans were in place; measures were in place;
        precautions were taken; took precautions; taken precautions; took all precautions; measures were taken; took measures
        """,
        """
        unprepared; ill-prepared; badly prepared; poorly prepared; not prepared; not ready; caught off guard; caught unprepared; caught by
        surprise; taken by surprise; no plan; no plans; without a plan; no precautions; without precautions; took no precautions; took no
        measures; no measures; unready; improvised; overwhelmed; overstretched; never prepared; nothing was prepared; headless; chaotic
        """,
    ),
    (
        "improved",
        """
        improved; improving; is better; are better; got better; getting better; has improved; have improved; calmed; calming; normalised;
        back to normal; normalising; on the mend; brighter; stabilised; stabilized; upturn
        """,
        """
        worse; is worse; are worse; got worse; getting worse; worsened; worsening; deteriorated; deteriorating; deterioration; aggravated;
        escalated; escalating; has worsened; have worsened; catastrophic; intensified; downturn; dismal; bleak; out of hand; gone from bad;
        setback; setbacks
        """,
    ),
    (
        "claimed_responsibility",
        """
        claimed responsibility; claims responsibility; took responsibility; takes responsibility; admitted responsibility; accepted
        responsibility; accepts responsibility; accepted blame; admitted fault; admitted mistakes; admitted an error; acknowledged
        responsibility; apologised; apologized; apology; owned up; carried out the attack; carried out the bombing; carried out the raid;
        was behind the; our doing; their doing; our fighters did; admits responsibility
        """,
        """
        denied responsibility; denies responsibility; no responsibility; not responsible; rejected responsibility; rejects responsibility;
        refused to apologise; refuses to apologise; nothing to apologise; not its doing; not our fault; not its fault; no fault; nothing to
        do with; played no part; played no role; had no part; had no role; no part in; no role in; no involvement; never involved; neither
        ordered nor; had no hand; no hand in; not behind; others were behind; false flag; condemned the attack; blamed others; did not
        carry out; not carried out; others did; unconnected
        """,
    ),
    (
        "plan_stands",
        """
        will go ahead; going ahead; sticks to; stuck to; stick to the plan; plan stands; on the agenda; remains on; still planned; is
        planned; are planned; determined to; will be built; will proceed
        """,
        """
        scrapped; shelved; dropped the plan; dropped its plan; abandoned the plan; abandoned its plan; gave up the plan; withdrew the plan;
        withdrew its plan; plan was withdrawn; plan was dropped; plan was abandoned; plan is dead; cancelled the plan; called off the plan;
        off the table; off the agenda; no plans; no plan; no plans to; no such plan; no such plans; no intention; no intention of; not
        planned; never planned; ruled out; rules out; will not build; will not be built; put on hold; on hold; reversed its decision;
        reversed the decision; u-turn; backed down; backtracked; changed course; rethought
        """,
    ),
)
