"""Persons: life, place, family, words. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

PERSONS: tuple[tuple[str, str, str], ...] = (
    (
        "in_hospital",
        """
        in hospital; hospitalised; hospitalized; taken to hospital; in a clinic; intensive care; undergoing surgery; underwent surgery; had
        surgery; on life support; recovering from surgery; bedridden; in a coma; admitted to hospital; at a clinic
        """,
        """
        working normally; at his desk; at her desk; resting at home; in his office; in her office; back at work; carrying out his duties;
        carrying out her duties; working as usual; playing tennis; out and about
        """,
    ),
    (
        "present",
        """
        present; was present; were present; was there; were there; in attendance; taken part; sat at the table; in the hall; appeared in
        person; at the meeting; came to the meeting; was at the meeting; showed up; turned up; spoke at; witnessed; among the guests
        """,
        """
        absent; was absent; were absent; stayed away; boycotted; was not there; were not there; did not attend; never attended; missed the
        meeting; sent a deputy; no-show; did not appear; failed to appear; failed to attend; failed to turn up; never appeared; not on
        board; left before; excused himself; excused herself; sent his deputy; sent her deputy; was represented by; pulled out of the
        meeting; his chair was empty; her chair was empty
        """,
    ),
    (
        "met",
        """
        met with; met him; met her; met them; meets; secret meeting; secret meetings; secretly met; had dinner; dined with; had lunch;
        received him; received her; shook hands; shaken hands; known each other; knows him; knows her; friends with; close friend; close
        friends; old friends; saw each other; visited him; visited her; in contact; had contact
        """,
        """
        never met; not met; have never met; had never met; has never met; never saw; never seen; never spoke; never spoken; never heard of;
        never heard of him; never heard of her; does not know him; does not know her; did not know him; did not know her; no contact; no
        contacts; no meeting; no meetings; a stranger; strangers; total stranger; complete stranger; never visited; no dealings; never
        dealt with; only by chance
        """,
    ),
    (
        "said_it",
        """
        used the words; used the word; was recorded saying; heard saying; heard him say; heard her say; promised them; threatened to; own
        words; literal words; uttered; voiced; on tape; on the recording; quoted correctly; bragged; boasted
        """,
        """
        never said; never told; did not say; not said; never wrote; misquoted; misquotation; mistranslated; mistranslation; misunderstood;
        misheard; misinterpreted; misreported; words were twisted; twisted his words; twisted her words; out of context; taken out of
        context; quoted out of context; put into his mouth; put words; never used the word; never used the words; never used such words;
        invented quote; invented quotes; fabricated quote; fabricated quotes; no such words; no such remark; no such thing; nothing of the
        kind; said nothing; kept silent; remained silent; stayed silent; was silent; words were distorted; wrongly quoted; never
        threatened; never promised; never called; account was hacked; translation error; never mentioned
        """,
    ),
    (
        "in_country",
        """
        in the country; inside the country; still in the country; on home soil; in the capital; arrived in the country; entered the
        country; came to the country; in his residence; in her residence; in the palace; at the palace; on our soil
        """,
        """
        abroad; went abroad; fled abroad; left the country; fled the country; has left the country; had left the country; out of the
        country; outside the country; in exile; into exile; overseas; flew out; fled to; flown out; sought asylum; on foreign soil; flew
        abroad; in hiding abroad; never entered the country; never set foot; moved abroad; granted asylum; not in the country; escaped
        abroad; living abroad; emigrated
        """,
    ),
    (
        "married",
        "married; marriage; is married; was married; wife of; husband of; still married; engaged to; spouse",
        """
        divorced; unmarried; divorce; split from; broke up; marriage was annulled; widowed; left her husband; left his wife; engagement was
        broken
        """,
    ),
    (
        "related",
        """
        related to; father of; mother of; son of; daughter of; brother of; sister of; cousin of; relative of; nephew of; uncle of;
        brother-in-law; sister-in-law; family member; family members; next of kin
        """,
        """
        not related; unrelated; no relation; no relative; not his child; not her child; not his son; not his daughter; namesake; a
        namesake; no family ties; paternity test was negative; not a relative
        """,
    ),
    (
        "citizen",
        """
        citizen; citizenship; national of; nationals; holds a passport; passport holder; resident permit; born in; naturalised;
        naturalized; own citizens; own nationals; dual citizen; holds citizenship
        """,
        """
        foreigner; foreigners; foreign national; foreign nationals; foreign citizen; foreign citizens; not citizens; non-citizen;
        noncitizens; stateless; illegal immigrant; illegal immigrants; stripped of citizenship; stripped of his citizenship; stripped of
        her citizenship; lost citizenship; foreign fighters; born abroad; undocumented; without papers; foreign-born
        """,
    ),
    (
        "of_age",
        """
        minors; underage; under-age; teenager; teenagers; under 18; under eighteen; schoolboy; schoolgirl; schoolchildren; 14-year-old;
        15-year-old; 16-year-old; 17-year-old; juvenile; juveniles; adolescent
        """,
        """
        adult; adults; of age; of legal age; over 18; over eighteen; grown man; grown men; grown woman; grown-up; grown-ups; 18-year-old;
        19-year-old; 20-year-old; not a minor; no children; not children; all adults; turned 18
        """,
    ),
    (
        "employed_by",
        """
        employee of; employees of; employed by; worked for; works for; working for; on its payroll; on the payroll; on their payroll; hired
        by; our employee; its employee; our staff; staff member; agent of; acted for; recruited by; in the pay of; in its service; in the
        service of; belongs to the; soldier of; one of ours; one of our; our man; under contract; contracted by
        """,
        """
        never employed; not employed; not an employee; no employee; former employee; not a member; never a member; none of ours; no ties;
        unknown to us; not known to us; no longer works; subcontractor; outside contractor; independent contractor; freelance; freelancer;
        self-employed; private person; private individual; private citizen; private company; civilian contractor; not ours; left the
        company; left years; no such person; nobody of that name; no one of that name; dismissed long; not on our payroll; not part of
        """,
    ),
    (
        "educated",
        """
        holds a degree; doctorate; qualified as; wrote the thesis; own thesis; earned his degree; earned her degree; studied at; passed the
        exam; passed the examination; licensed as
        """,
        """
        no degree; fake degree; forged degree; forged diploma; fake diploma; bought his degree; bought her degree; bought diploma; never
        graduated; never studied; never enrolled; dropped out; plagiarised; plagiarized; plagiarism; ghostwriter; ghostwritten; copied his
        thesis; copied her thesis; not qualified; failed the exam; failed the examination; no diploma; without a degree; impostor
        """,
    ),
    (
        "equal_treatment",
        """
        treated equally; equal treatment; impartially; regardless of; same rules; fairly treated; treated fairly; no distinction; on merit;
        on its merits; even-handed; evenly distributed; distributed fairly; fairly distributed; equal rights; unbiased; non-discriminatory
        """,
        """
        discriminated; discriminated against; discrimination; discriminatory; unequal; unequally; unfairly; treated unfairly; unfair
        treatment; preferential; preferential treatment; privileged; singled out; favouritism; racist; racism; because of his skin; because
        of her skin; because of their faith; because of their religion; double standards; selectively; sidelined; disadvantaged;
        segregated; went only to; given only to; preferred its own; nepotism
        """,
    ),
    (
        "open_to_press",
        """
        journalists were admitted; admitted journalists; reporters were admitted; press was admitted; interviews were given; accredited;
        free to report; journalists were allowed; reporters were allowed; journalists were free; free press; press freedom; uncensored;
        broadcast live
        """,
        """
        journalists were barred; barred journalists; reporters were barred; expelled journalists; journalists were expelled; reporters were
        expelled; press was barred; barred reporters; barred the press; accreditation was withdrawn; withdrew accreditation; censored;
        censorship; cameras were confiscated; confiscated cameras; confiscated phones; smashed cameras; taken off the air; off the air;
        newspaper was closed; closed the newspaper; banned from reporting; gagged; muzzled; silenced; gag order; blacked out; internet was
        cut; internet shutdown; jammed; blocked websites; blocked the website
        """,
    ),
)
