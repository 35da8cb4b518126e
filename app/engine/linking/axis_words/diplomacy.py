"""Diplomacy: talks, treaties, borders, envoys. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

DIPLOMACY: tuple[tuple[str, str, str], ...] = (
    (
        "agreed",
        """
        agreement; agreements; deal; accord; pact; settlement; agreed; agree; compromise; breakthrough; promise; promised; pledged;
        commitment; committed; undertaking; reached a deal; reached an agreement; reached a settlement; reached an accord; reached a
        compromise; struck a deal; agrees; agreeing; concluded an agreement; sealed a deal; come to terms; came to terms; signed a deal;
        agreement was reached; deal was reached; deal was struck; consented to
        """,
        """
        deadlock; deadlocked; stalemate; collapsed; broke down; broken down; without result; without a result; refused to sign; impasse;
        fell through; fallen through; broke off; broken off; came to nothing; failed to agree; failed to reach; ended in failure; ended
        without; inconclusive; at an impasse; walked out; no such promise; made no promise
        """,
    ),
    (
        "respected",
        """
        holding; held; respected; observed; honoured; honored; in force; complied; comply; abided; upheld; fulfilled; conform; in line
        with; was kept; were kept; been kept; being kept; met its obligations; met the terms
        """,
        """
        violated; breached; breach; breaches; violations; violation; collapsed; ignored; flouted; failed to honour; broke the; broke its;
        broke their; been broken; was broken; were broken
        """,
    ),
    (
        "inside",
        """
        inside; in its waters; in its territory; on its territory; within its borders; within its waters; within the zone; within the
        border
        """,
        "outside; in international waters; beyond its borders; beyond the border",
    ),
    (
        "in_force",
        """
        in force; in place; extended; renewed; retained; remain in force; remains in force; remains in place; remain in place; stay in
        force; stays in force; stays in place; stay in place; is maintained; are maintained; will remain; will stay
        """,
        """
        lifted; lift; scrapped; repealed; eased; removed; revoked; expired; were withdrawn; was withdrawn; been withdrawn; were dropped;
        was dropped; been dropped
        """,
    ),
    (
        "talking",
        """
        talks; talking; discussing; discussed; discussions; discussion; negotiate; negotiating; negotiations; dialogue; in contact; met;
        meeting; meet; meetings
        """,
        "",
    ),
    (
        "summoned",
        "summoned; called in; recalled",
        "",
    ),
    (
        "recognised",
        """
        recognised; recognized; recognises; recognizes; legitimate government; established diplomatic relations; established relations;
        established ties; opened an embassy
        """,
        """
        unrecognised; unrecognized; refused to recognise; refused to recognize; refuses to recognise; refuses to recognize; withdrew
        recognition; withdrawn recognition; withheld recognition; self-proclaimed; self-styled
        """,
    ),
    (
        "talks_held",
        """
        talks took place; talks have taken place; talks were held; held talks; hold talks; holding talks; meeting took place; meeting was
        held; held a meeting; talks have begun; talks had begun; talks began; talks started; talks are under way; talks are underway; talks
        were under way; talks are continuing; sat down with; at the negotiating table; back at the table; negotiations have begun;
        negotiations began; negotiations are under way; direct contact; direct contacts; telephone call; spoke by phone; spoken by phone;
        resumed talks; talks resumed
        """,
        """
        no talks; no negotiations; no dialogue; talks never took place; talks broke down; talks have broken down; talks collapsed; talks
        failed; talks were called off; called off the talks; broke off talks; broken off talks; broke off the talks; broken off the talks;
        cancelled the meeting; cancelled the talks; refused to talk; refuses to talk; refuses to negotiate; refused to negotiate; refused
        talks; walked out of the talks; left the talks; suspended talks; suspended the talks; talks are suspended; talks were suspended;
        talks are off; talks have stopped; nothing to discuss; nothing to talk about; boycotted the talks; stayed away from the talks; no
        phone call; no channel; cut off contact
        """,
    ),
    (
        "sanctioned",
        """
        imposed sanctions; imposes sanctions; imposing sanctions; sanctions imposed; asset freeze; froze the assets; froze assets; embargo
        imposed; imposed an embargo; travel ban; tightened sanctions; extended sanctions; extended the sanctions; sanctions will remain;
        sanctions stay
        """,
        """
        lifted sanctions; lifted the sanctions; sanctions lifted; sanctions were lifted; eased sanctions; eased the sanctions; sanctions
        eased; unfroze; unfrozen; released the assets; lifted the embargo; embargo was lifted; delisted; suspended the sanctions; dropped
        the sanctions; removed the sanctions; exempt from sanctions; sanctions relief; ended the embargo
        """,
    ),
    (
        "evaded_sanctions",
        """
        evaded sanctions; broke the embargo; violated the embargo; evading sanctions; sanctions-busting; supplied weapons; supplied arms;
        supplying weapons; supplying arms; sent weapons; sent arms; sending weapons; sending arms; armed the rebels; arming the rebels;
        shipped weapons; shipped arms; delivered weapons; delivered arms; sold weapons; sold arms; arms shipments; weapons shipments; arms
        deliveries; weapons deliveries; providing weapons; provided weapons; gave weapons; funded the rebels
        """,
        """
        only humanitarian aid; only food and medicine; only civilian goods; civilian goods; complied with the embargo; respected the
        embargo; humanitarian goods; in line with sanctions; complied with sanctions; strictly humanitarian; purely humanitarian; strictly
        neutral
        """,
    ),
    (
        "envoy_expelled",
        """
        expelled the ambassador; expelled the envoy; expelled diplomats; expelled the diplomats; ambassador expelled; ambassador was
        expelled; envoy was expelled; diplomats were expelled; thrown out of the country; persona non grata; recalled its ambassador;
        recalled the ambassador; recalled its envoy; ambassador was recalled; closed its embassy; closed the embassy; embassy was closed;
        shut its embassy; broke off relations; broken off relations; severed relations; severed ties; severed diplomatic; cut diplomatic
        ties; broke off ties; broke off diplomatic; downgraded relations; suspended relations
        """,
        """
        ambassador remains; ambassador is still; ambassador stays; envoy remains; envoy is still; remains at his post; remains at her post;
        returned to his post; returned to her post; embassy is open; embassy remains open; embassy is working; relations are normal;
        restored relations; restored ties; restored diplomatic; resumed relations; ties are intact; on consultations; for consultations;
        normal rotation; end of his term; end of her term; left on holiday; left on leave; term had ended
        """,
    ),
    (
        "signed",
        """
        signs; signatures; signatory; signed the; co-signed; put its name; put his name; put her name; put their names; signed; sign;
        signing; signature; initialled
        """,
        """
        refused to sign; declined to sign; refuses to sign; walked away from; remains unsigned; still unsigned; withheld its signature;
        would not sign; unsigned
        """,
    ),
    (
        "treaty_kept",
        """
        complied with the treaty; complied with the agreement; complied with the terms; abided by the agreement; abided by the treaty;
        honoured the agreement; honoured the treaty; honoured the deal; kept its word; kept its promise; kept its promises; kept their
        word; kept to the agreement; kept to the terms; met its obligations; met all its obligations; fulfilled its obligations; fulfilled
        its commitments; fulfilled the terms; fully complied; in full compliance; in compliance with; stuck to the agreement; stuck to the
        deal; kept its side
        """,
        """
        violated the treaty; violated the agreement; violated the terms; breached the treaty; breached the agreement; breached the
        contract; breached the terms; broke the agreement; broken the agreement; broke the treaty; broke its promise; broke its promises;
        broken its promise; broken its promises; broke its word; broken its word; broke the terms; reneged; withdrew from the treaty;
        withdrew from the agreement; pulled out of the treaty; pulled out of the deal; pulled out of the agreement; quit the treaty; in
        breach of; ignored the agreement; noncompliance; scrapped the deal; flouted the agreement; did not keep its word
        """,
    ),
    (
        "border_open",
        """
        border is open; border was open; border remains open; border reopened; border has reopened; reopened the border; opened the border;
        opened its border; opened its borders; crossing is open; crossing was open; crossing remains open; crossing has reopened; crossing
        reopened; frontier is open; crossings are open; borders are open; traffic is crossing; crossing freely
        """,
        """
        border is closed; border was closed; border remains closed; closed the border; closed its border; closed its borders; sealed the
        border; sealed its border; border sealed; crossing is closed; crossing was closed; crossing remains closed; crossing is shut;
        crossing was shut; crossings are closed; shut the border; shut its border; frontier is closed; shut the crossing; closed the
        crossing; borders are closed; turned away at the border
        """,
    ),
    (
        "refugees_returned",
        "returned to their villages; returned to their homes; returned voluntarily; back in their homes; repatriated; resettled",
        """
        deported; deportation; deportations; driven from their homes; driven out of their homes; forced from their homes; forced out of
        their homes; expelled from their homes; still in camps; living in camps; living in tents; pushed back across the border; pushbacks;
        pushback; prevented from returning; not allowed to return; afraid to return; forcibly transferred; fled their homes
        """,
    ),
    (
        "spied",
        """
        spied; spying; espionage; eavesdropped; wiretapped; bugged; bugging; tapped the phones; tapped phones; intelligence gathering;
        passed secrets; secret agent; secret agents; intelligence officer; intelligence officers; spy ship; spy plane; spy balloon
        """,
        """
        research vessel; scientific research; weather balloon; weather research; diplomats on duty; ordinary traveller; scientific
        expedition; survey ship; civilian aircraft
        """,
    ),
    (
        "meddled",
        """
        meddled; meddling; interfered; interfering; meddle; interfere; bought votes abroad; financed the opposition; fomented; fomenting;
        stirring up; instigating; destabilise; destabilising; destabilize; destabilizing; backing the coup; behind the coup
        """,
        "internal affair; internal matter; domestic affair; stays out of; purely internal; non-interference; did not interfere",
    ),
    (
        "invited",
        "invitation; invitations; welcomed as a guest; was asked to attend; given an invitation; received an invitation; on the guest list",
        """
        uninvited; disinvited; not invited; never invited; excluded from the talks; excluded from the summit; withdrew the invitation;
        invitation was withdrawn
        """,
    ),
    (
        "consulted",
        """
        informed beforehand; told in advance; told beforehand; notified in advance; notified beforehand; prior notice; advance notice;
        given notice; gave notice; warned in advance; with our knowledge; with its knowledge; with its consent; with our consent; with the
        consent of; informed in good time
        """,
        """
        unilaterally; without consulting; without consultation; without informing; without telling; over our heads; over its head; behind
        our backs; behind its back; behind their backs; never consulted; not consulted; learned of it from; learnt of it from; heard of it
        from; learned from the media; learned from the press; learnt from the press; kept in the dark; without our consent; without its
        consent; without our knowledge; without its knowledge; presented with a fait accompli; fait accompli
        """,
    ),
    (
        "conditions_set",
        """
        demanded concessions; set conditions; set preconditions; imposed conditions; issued an ultimatum; attached conditions; insisted on
        preconditions; precondition; preconditions
        """,
        "unconditional; unconditionally; without conditions; no ultimatum; no strings attached",
    ),
)
