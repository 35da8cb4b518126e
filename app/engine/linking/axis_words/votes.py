"""Votes and offices: who won, how it was counted, who stays. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

VOTES: tuple[tuple[str, str, str], ...] = (
    (
        "won",
        """
        won; win; wins; winning; victory; elected; re-elected; triumphed; winner; leading; in the lead; outright majority; won the vote;
        won the election; absolute majority; landslide; clear winner; swept to victory; victorious; victor; clear victory; finished first;
        took first place; carried the; has won; is ahead; are ahead; was ahead; were ahead; ahead by; ahead in; ahead with; most votes;
        most of the votes; a majority of the votes; majority of votes; president-elect; defeated his rival; defeated her rival; defeated
        its rival; clinched
        """,
        """
        lost; lose; losing; defeat; defeated; loser; trailing; loses; was defeated; were defeated; was beaten; were beaten; been beaten;
        conceded; concede; conceded defeat; concedes; finished second; runner-up; is behind; are behind; was behind; were behind; behind
        by; fell behind; minority of votes; without a majority; missed a majority; no majority; fell short of; second place; voted out;
        unseated; outvoted; failed to win
        """,
    ),
    (
        "allowed",
        """
        allowed; allow; admitted; permitted; let in; let through; given access; granted access; granted; free to leave; allows; allowing;
        permits; permit them; gave permission; given permission; granted permission; was admitted; were admitted; had access; full access;
        free access; unhindered; unimpeded; unrestricted; welcome to; invited in; free to enter; free to travel; could enter; gained
        access; got in
        """,
        """
        barred; prevented; blocked; blocking; turned away; turned back; refused entry; denied entry; denied access; refused access; kept
        out; stopped from; banned; excluded; forbidden; expelled; refused; obstructed; held up; ban; bans; forbade; forbids; prohibited;
        prohibits; prohibition; no access; without access; no permission; refused permission; denied permission; prevents; preventing; kept
        away; locked out; shut out; sent away; stopped at the door; removed from the; ejected; thrown out; off limits; excluding; shut the
        door on; hindered
        """,
    ),
    (
        "rigged",
        """
        rigged; rigging; altered; inflated; fraud; fraudulent; stuffed; stuffing; ballot-stuffing; manipulated; manipulation; falsified; irregularities;
        tampered; tampering; flawed; vote-rigging; vote rigging; ballot stuffing; stuffed ballot; stuffed ballots; stuffed with ballots;
        doctored results; falsification; falsify; falsifying; stole the election; stole the vote; election was stolen; vote was stolen;
        stolen election; stolen vote; votes were stolen; stolen from us; inflated figures; altered results; results were altered; changed
        the results; results were changed; vote-buying; vote buying; bought votes; buying votes; multiple voting; voted twice; dead people
        voted; names of the dead; multiple votes; carousel voting; massive fraud; widespread fraud; neither free nor fair; irregularity;
        pre-marked; pre-filled; cheated; tampered with
        """,
        """
        free and fair; properly conducted; fair vote; fair election; was fair; were fair; vote was clean; clean election; election was
        clean; count was clean; properly counted; counted properly; counted correctly; correctly counted; free of fraud; well organised;
        well organized; impeccable; above board; met international standards; in line with the law; according to the rules; genuine
        election; no evidence of fraud; correct count; count was correct; accurate count; ran smoothly
        """,
    ),
    (
        "resigned",
        """
        resigned; resign; resigns; stepped down; step down; quit; left the post; left office; resignation; standing down; resigning; has
        resigned; handed in his resignation; handed in her resignation; offered his resignation; offered her resignation; gave up his post;
        gave up her post; stood down; stands down; stand down; left his post; left her post; vacated the post; voted out; dismissed from
        office; relieved of; out of office; no longer president; no longer minister; no longer in charge; abdicated; steps down; stepping
        down; lost his post; lost her post; bowed out
        """,
        """
        in office; in his post; in her post; stay on; stayed on; remained in charge; remains chief; stays on; remains in office; remained
        in office; remain in office; still in office; stays in office; stayed in office; remains in charge; still in charge; still in
        power; remains in power; stays in power; serve out; will not resign; refused to resign; refuses to resign; refused to step down;
        refuses to step down; no plans to resign; no intention of resigning; clings to; remains at his post; remains at her post; remains
        president; still president; remains minister; still minister; still the president; seek re-election; serving his term; serving her
        term; continues in office; staying on; complete his term; complete her term
        """,
    ),
    (
        "turned_away",
        """
        turned away; turning away; kept out; refused entry; barred; denied entry; expelled; kept from; excluded; locked out; sent away;
        thrown out; expulsion; expulsions; ejected; removed from
        """,
        "",
    ),
    (
        "observers_admitted",
        """
        observers were admitted; observers were allowed; admitted observers; admitted the observers; monitors were admitted; monitors were
        allowed; observers were present; observers watched; monitors watched; monitors were present; in the presence of observers; under
        the eyes of; observers had access; monitors had access; observed the count; watched the count; followed the count; observers
        followed; witnesses of all parties; agents of all parties; open to observers; welcomed observers
        """,
        """
        observers were turned away; observers were barred; observers were expelled; observers were thrown out; monitors were turned away;
        monitors were expelled; monitors were barred; expelled observers; expelled the observers; barred observers; barred the observers;
        barred monitors; turned away observers; turned away monitors; without observers; without witnesses; in the absence of observers; no
        observers; no monitors; removed observers; removed the observers; excluded observers; observers were excluded; observers were
        removed; observers were kept; prevented from watching
        """,
    ),
    (
        "turnout",
        """
        high turnout; record turnout; strong turnout; heavy turnout; turned out in large numbers; turned out in great numbers; flocked to
        the polls; queued for hours; massive turnout; huge turnout; turned out in force; in record numbers; packed square; sea of people
        """,
        """
        low turnout; poor turnout; record low turnout; weak turnout; stayed home; few voters; empty polling stations; empty polling;
        polling stations were empty; deserted polling; largely deserted; sparse; sparsely attended
        """,
    ),
    (
        "counted",
        """
        votes were counted; all votes were counted; count is complete; count was completed; count is over; tallied; certified the result;
        certified the results; results stand; result stands; result was confirmed; upheld the result; upheld the results; confirmed the
        result; confirmed the results; declared valid; valid votes; results are final; result is final; counted twice
        """,
        """
        annulled; annul; invalidated; declared invalid; declared void; never counted; uncounted; recount; recounted; rerun; re-run; repeat
        election; count was stopped; count was suspended; stopped the count; stopped counting; halted the count; cancelled the results;
        struck out; missing ballots; ballots went missing; burned ballots; ballots were burned; interrupted the count
        """,
    ),
    (
        "coup",
        """
        coup; coup d'etat; putsch; overthrew; overthrow; toppled the government; took over the government; mutiny; mutinied; military
        takeover; unconstitutional takeover; insurrection
        """,
        """
        constitutional transfer; lawful transfer; orderly transfer; coup attempt failed; remained loyal; remain loyal; loyal to the
        government; loyal to the president; government is in control; invented plot; no plot; legal succession
        """,
    ),
    (
        "eligible",
        """
        eligible; qualified to stand; entitled to stand; allowed to stand; registration was accepted; on the ballot; accepted as a
        candidate; candidacy was accepted; admitted to the election; entitled to vote; on the roll; valid signatures; met the requirements;
        met all requirements
        """,
        """
        ineligible; disqualified; barred from standing; barred from running; banned from standing; banned from running; excluded from the
        election; struck off; removed from the list; off the ballot; registration was refused; refused to register; candidacy was rejected;
        invalid signatures; not entitled; missing from the list; missing from the register; deregistered; forged signatures
        """,
    ),
    (
        "majority",
        """
        a majority; clear majority; quorum; quorate; two-thirds majority; unanimous; unanimously; all voted for; voted in favour; voted in
        favor; voted yes; passed with; with the votes of; voted to approve
        """,
        """
        no majority; without a majority; lacked a majority; inquorate; not enough votes; too few votes; voted against; voted no; narrowly
        defeated; deeply divided; split vote; failed to pass; abstention; abstentions
        """,
    ),
    (
        "postponed_vote",
        """
        on the planned date; election will be held; election was held; vote was held; vote will be held; will go ahead; polls opened; polls
        were open; polling stations opened; opened on time; voting took place; vote took place
        """,
        """
        polls never opened; polling stations never opened; polls closed early; polling stations stayed closed; election was cancelled; vote
        was cancelled; opened late; voting was stopped; voting was suspended; opened hours late
        """,
    ),
)
