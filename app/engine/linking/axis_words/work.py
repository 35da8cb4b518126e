"""Work: pay, strikes, dismissals. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

WORK: tuple[tuple[str, str, str], ...] = (
    (
        "paid",
        """
        paid; paying; payment; payments; settled; transferred; been paid; paid in full; fully paid; paid out; paid up; wages were paid;
        paid on time; received their wages; received their pay; compensated; paid every; transferred the money; reimbursed; paid back
        """,
        """
        unpaid; withheld; owed; owes; owe; arrears; in arrears; without wages; wages are owed; are owed; was owed; were owed; still owed;
        still owes; outstanding; underpaid; back pay; unpaid wages; wage arrears; failed to pay; refused to pay; withholding; non-payment;
        months behind; stopped paying; stopped pay; went unpaid
        """,
    ),
    (
        "dismissed",
        """
        dismissed; sacked; dismissal; dismissals; laid off; made redundant; layoffs; redundant; redundancies; job cuts; job losses; lose
        their jobs; lost their jobs; jobs would be lost; jobs were lost; jobs lost; lay off; cut jobs; fire workers; was fired; were fired;
        been fired; fired him; fired her; fired them; fired the workers; forced to resign; sacking; lost his job; lost her job; shown the
        door; forced out; made jobless; dismissing; terminated their contracts; contracts were terminated
        """,
        """
        reinstated; kept on; rehired; taken back; kept their jobs; kept his job; kept her job; jobs are safe; jobs were safe; jobs will be
        kept; keep their jobs; keep his job; still employed; stays in work; nobody was dismissed; no one was dismissed; nobody will be
        dismissed; no one will lose; nobody will lose; not one job; resigned voluntarily; of his own accord; of her own accord; of their own accord;
        left voluntarily; got his job back; got her job back; got their jobs back; all posts are safe
        """,
    ),
    (
        "attended",
        "attended; attend; took part; taken part; present; participated; joined; attending",
        "absent; boycotted; stayed away; skipped; boycott",
    ),
    (
        "striking",
        """
        on strike; went on strike; gone on strike; joined the strike; joined the walkout; walked off the job; downed tools; laid down their
        work; staged a walkout; joined the stoppage; strike continues; strike goes on; strike is continuing; remain on strike; still on
        strike; on the picket line; stayed off work
        """,
        """
        back at work; back to work; returned to work; reported for work; reported for duty; turned up for work; working normally; working
        as usual; crossed the picket line; crossed picket lines; crossed the picket; strike is over; strike was over; strike ended; strike
        has ended; called off the strike; strike was called off; strike collapsed; strike is crumbling; ended the strike; ended their
        strike; suspended the strike; at their posts; at their desks; resumed work; strikebreakers; went back to work
        """,
    ),
    (
        "strike_followed",
        """
        widely followed; well supported; strongly supported; massive turnout; almost everyone joined; overwhelming support; all workers
        joined; whole workforce; entire workforce
        """,
        """
        barely followed; little support; poorly followed; poorly supported; hardly anyone joined; limited effect; limited impact;
        negligible; minimal impact; minimal effect; most are working; most workers came; most came to work; services ran normally; most
        stayed at work; hardly noticed
        """,
    ),
    (
        "services_normal",
        """
        normal service; ran normally; services ran; trains ran; buses ran; flights took off; on timetable; to timetable; operating as
        normal; production continued; production is normal; production was normal; no disruption; no cancellations; emergency service was
        guaranteed; production unaffected
        """,
        """
        flights were cancelled; trains were cancelled; stranded passengers; passengers were stranded; operations were cancelled; operations
        were postponed; surgeries were postponed; production was halted; production halted; hit production; cost production; lost
        production; production lines stood still; not a single train; not a single bus
        """,
    ),
    (
        "offer_made",
        """
        made an offer; made a new offer; improved offer; tabled an offer; put forward an offer; offer was made; put an offer; submitted a
        proposal; presented a proposal; final offer; made a proposal; generous offer; offer is on the table; offer on the table; raised its
        offer; had offered
        """,
        """
        no offer; no offers; never offered; never made an offer; no new offer; no proposal; made no offer; made no proposal; received no
        offer; nothing on the table; withdrew its offer; withdrew the offer; withdrawn its offer; offer was withdrawn; without an offer;
        refused to make; not improved its offer
        """,
    ),
    (
        "talks_broken",
        """
        talks continue; talks are continuing; talks continued; still talking; still negotiating; talks resume; talks resumed; talks go on;
        negotiations continue; negotiations are continuing; at the table; back at the table; made progress; good progress; close to a deal;
        close to an agreement; nearing a deal; willing to talk; ready to talk; open to talks; ready to negotiate; willing to negotiate;
        available for talks; negotiated in good faith
        """,
        """
        talks broke down; talks have broken down; talks had broken down; talks collapsed; talks have collapsed; talks failed; broke off
        talks; broken off talks; broke off negotiations; broken off negotiations; broke off the talks; broken off the talks; walked out of
        talks; walked out of the talks; left the table; left the negotiating table; walked away from the table; refused to talk; refused to
        negotiate; refuses to negotiate; refuses to talk; refused to meet; made no progress; cancelled the talks; talks are over; unwilling
        to talk; unwilling to negotiate
        """,
    ),
    (
        "working_hours",
        """
        overtime was voluntary; voluntary overtime; legal limit; regular breaks; given breaks; breaks were given; within working hours;
        eight-hour; paid overtime; overtime was paid; rest breaks
        """,
        """
        forced overtime; compulsory overtime; unpaid overtime; without breaks; without a break; no breaks; no days off; without a day off;
        double shifts; twelve-hour; 12-hour; 14-hour; 16-hour; seven days a week; overtime was compulsory
        """,
    ),
    (
        "child_labour",
        """
        child labour; child labor; employed children; underage workers; employs children; children work; children worked; forced labour;
        forced labor; slave labour; bonded labour
        """,
        "over eighteen; over 18; only adults; age was checked; freely employed",
    ),
    (
        "union_free",
        """
        free to join; union is recognised; recognised the union; recognises the union; recognized the union; freedom of association;
        bargains with the union; union was recognised
        """,
        """
        union-busting; union busting; anti-union; victimisation; victimization; intimidated members; punished for joining; dismissed for
        joining; dismissed for organising; union was banned; banned the union; refuses to recognise; refused to recognise; threatened
        strikers; for joining the union; for their union activity; for union activity
        """,
    ),
)
