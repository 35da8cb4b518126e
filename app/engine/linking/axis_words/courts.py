"""Courts and inquiries: guilt, evidence, consent, what was known. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

COURTS: tuple[tuple[str, str, str], ...] = (
    (
        "bribed",
        """
        bribe; bribes; bribed; bribery; kickbacks; kickback; embezzled; embezzlement; took bribes; took a bribe; took money; took cash;
        took payments; accepted money; accepted a bribe; accepted bribes; accepted cash; accepted gifts; received bribes; received a bribe;
        paid bribes; paid a bribe; bribing; corruption; bought off; hush money; on the take; envelopes of cash; lined his pockets; lined
        her pockets; enriched himself; enriched herself; slush fund; skimmed; skimming; stole public money; bribe-taking
        """,
        """
        took no money; took no bribe; took no bribes; accepted nothing; received no money; accepted no money; accepted no gifts; not one
        crown; not a single crown; incorruptible; paid no bribes; legitimate payment; consulting fee; consultancy fee; ordinary loan;
        lawful fee; personal savings; gift from a friend; clean hands
        """,
    ),
    (
        "guilty",
        """
        guilty; convicted; responsible; to blame; liable; culpable; at fault; pleaded guilty; found guilty; committed the; committed a
        crime; committed the crime; proven guilty; the perpetrator; incriminated; implicated; bears responsibility; bears full
        responsibility; guilt was proven; proved his guilt; proved her guilt; caught red-handed; bear the blame; planned the murder;
        carried out the murder; broke the law
        """,
        """
        innocent; acquitted; cleared; exonerated; blameless; pleaded not guilty; found not guilty; innocence; acquittal; no wrongdoing; did
        nothing wrong; done nothing wrong; had no part; wrongly accused; falsely accused; wrongly convicted; a scapegoat; made a scapegoat;
        exoneration; vindicated; without guilt; no responsibility; clean record; cleared of; cleared his name; cleared her name; wrongful
        conviction; guiltless; committed no crime; no fault of; acted lawfully; acted within the law
        """,
    ),
    (
        "genuine",
        """
        genuine; authentic; is genuine; were genuine; real document; real documents; original document; original documents; authenticity;
        authenticated; real signature; own handwriting; own signature; his signature; her signature; signed by him; signed by her;
        recording is real; video is real; images are real; photographs are real; unaltered; unedited; valid licence; valid permit; valid
        passport; unmanipulated; bona fide; truly signed; in his handwriting; in her handwriting; in his own hand; in her own hand
        """,
        """
        forged; fake; faked; fabricated; doctored; falsified; forgery; bogus; forge; forging; forgeries; counterfeit; counterfeited; phony;
        phoney; manufactured; digitally altered; spliced; cut together; artificially generated; deepfake; deep fake; computer-generated;
        out of context; taken out of context; old pictures; old video; years-old; backdated; back-dated; concocted; retouched; hoax; a
        hoax; someone else signed; staged by actors; a montage; tampered with; was faked; sexed up
        """,
    ),
    (
        "held",
        """
        in custody; detained; arrested; jailed; in prison; imprisoned; behind bars; held; in detention; captive; abducted; kidnapped; taken
        hostage
        """,
        "released; freed; at liberty; set free; let go; on bail; at large; free",
    ),
    (
        "voluntary",
        """
        voluntarily; voluntary; willingly; of her own accord; of his own accord; of their own accord; freely; by choice; of her own free
        will; of his own free will; consent; consented
        """,
        """
        forced; coerced; against her will; against his will; against their will; under duress; under pressure; under torture; torture;
        beaten out; forcibly; compelled; pressured; tortured; at gunpoint
        """,
    ),
    (
        "lawful",
        """
        legal; lawful; legally; lawfully; constitutional; authorised; authorized; licensed; permitted; legality; in accordance with the
        law; in line with the law; in accordance with the constitution; within the law; complied with the law; under the law; permissible;
        legitimate; legitimately; rightful; rightfully; licit; authorised by; with a permit; with a licence; with a warrant; with a court
        order; had a warrant; statutory; valid licence; valid permit; in keeping with the law; by law
        """,
        """
        illegal; unlawful; illegally; unlawfully; unconstitutional; unauthorised; unauthorized; unlicensed; without permission; illegality;
        against the law; broke the law; broken the law; breaking the law; violated the law; violates the law; breached the law; breach of
        the law; breach of law; violated the constitution; in violation of; contrary to the law; illicit; illicitly; without a licence;
        without a warrant; without a court order; no warrant; no legal basis; without legal basis; no licence; no permit; criminal offence;
        illegitimate; wrongful; wrongfully; arbitrary; arbitrarily; prohibited by; outside the law; crime under; forbidden by; void; null
        and void
        """,
    ),
    (
        "told",
        "informed; told; consulted; notified; briefed; aware; knew; known",
        "unaware; uninformed; in the dark; kept from",
    ),
    (
        "cooperated",
        "cooperated; cooperating; cooperation; complied; handed over; disclosed; published; shared",
        "obstructed; concealed; hid; hidden; withheld; covered up; destroyed; deleted",
    ),
    (
        "involved",
        "involved; involvement; part in; role in; behind; took part; hand in; links to; linked to; connection; complicit",
        "",
    ),
    (
        "spent",
        "spent; misused; diverted; misspent; siphoned; embezzled; stole; stolen; pocketed",
        "properly spent; accounted for; returned",
    ),
    (
        "lied",
        "lied; lying; misled; deceived; misleading",
        "honest; told the truth; truthful",
    ),
    (
        "demanded",
        "asked for; asked; demand; demanded; demands; ransom; extortion; blackmail",
        "",
    ),
    (
        "threatened",
        "threatened; threatening; threats; threat; intimidated; intimidation; intimidating",
        "",
    ),
    (
        "charges",
        """
        charged with; indicted; prosecuted; put on trial; stood trial; stands accused; faces charges; faced charges; charges were filed;
        filed charges; filed a complaint; charges were brought; brought charges; charges were upheld; upheld the charges; upheld the
        conviction; conviction was upheld; upheld the verdict; upheld the sentence; appeal was dismissed; appeal was rejected; rejected the
        appeal; dismissed the appeal; case goes ahead; case will go ahead; sent to trial; under investigation; is a suspect; named as a
        suspect
        """,
        """
        charges were dropped; dropped the charges; charges dropped; dropped charges; case was dropped; dropped the case; case was closed;
        closed the case; closed the inquiry; uncharged; without charge; not charged; no charges; no case to answer; case was dismissed;
        dismissed the case; threw out the case; case collapsed; conviction was overturned; conviction was quashed; quashed the conviction;
        overturned the conviction; overturned the verdict; verdict was overturned; quashed; pardoned; amnestied; amnesty; only a witness;
        no suspect; not a suspect; inquiry was closed; dismissed the complaint; appeal was granted; allowed the appeal; case is closed;
        withdrew the complaint; complaint was withdrawn; withdrew the charges
        """,
    ),
    (
        "knew",
        """
        knew; knew of; knew about; has known; was aware; were aware; had been aware; well aware; fully aware; had been told; had been
        warned; had been informed; been informed; received the letter; received the memo; read the report; saw the report; had seen the
        report; signed off on; knowingly; with full knowledge; deliberately ignored; knew all along; with his knowledge; with her
        knowledge; with their knowledge; kept informed
        """,
        """
        knew nothing; did not know; not known; had no knowledge; no knowledge; had no idea; was unaware; were unaware; not aware; was not
        told; never told; had not been told; never informed; not informed; had never seen; never read; never received the; without his
        knowledge; without her knowledge; without their knowledge; without my knowledge; without our knowledge; unwittingly; unknowingly;
        only learned; only learnt; learned of it only; heard of it only; learned only; behind his back; behind her back; unbeknown; came as
        a surprise; kept in ignorance; kept from him; kept from her
        """,
    ),
    (
        "evidence_planted",
        """
        planted evidence; planted on him; planted on her; planted by; evidence was planted; put there by; smuggled into; fabricated
        evidence; evidence was fabricated; invented evidence; manufactured evidence; tampered with evidence; tampered evidence; tampering
        with evidence; tampered with the evidence; destroyed evidence; evidence was destroyed; hid evidence; set-up; a set-up; frame-up;
        swapped samples; samples were swapped; lost the evidence; contaminated evidence; brought by the police; bribed witnesses; coached
        witnesses; paid witnesses
        """,
        """
        found at his home; found at her home; found in his home; found in her home; found in his car; found in her car; found in his flat;
        found in her flat; found in his bag; found in her bag; found during a search; found in a search; caught red-handed; in his
        possession; in her possession; his fingerprints; her fingerprints; lawfully obtained; properly obtained; chain of custody; solid
        evidence; overwhelming evidence; ample evidence; hard evidence; irrefutable; witnesses saw
        """,
    ),
    (
        "evidence",
        """
        evidence shows; evidence showed; there is evidence; there was evidence; has evidence; had evidence; have evidence; solid evidence;
        clear evidence; overwhelming evidence; proof of; proof that; backed by evidence; supported by evidence; well documented;
        corroborated; substantiated
        """,
        """
        no evidence; no proof; without evidence; without proof; unproven; unproved; not proven; not proved; never proved; never proven;
        lack of evidence; lack of proof; insufficient evidence; not a shred; not a shred of evidence; evidence is lacking; unsubstantiated;
        uncorroborated; based on rumour; hearsay; circumstantial; mere speculation; pure speculation; baseless; unsupported by; thin
        evidence; found nothing; turned up nothing; came up empty
        """,
    ),
    (
        "consent",
        """
        consented; consensual; with her consent; with his consent; with their consent; gave consent; gave her consent; gave his consent;
        gave their consent; agreed to it; by mutual agreement; by mutual consent; signed a consent; signed consent; informed consent;
        patient had agreed
        """,
        """
        without consent; without her consent; without his consent; without their consent; no consent; against her wishes; against his
        wishes; raped; sexually assaulted; molested; groped; sexual harassment; non-consensual; forced himself; forced herself; held her
        down; against the will
        """,
    ),
    (
        "alibi",
        """
        at the scene; was at the scene; were at the scene; seen at the scene; placed at the scene; near the scene; at the crime scene; seen
        leaving; seen entering; seen running; seen near; caught on camera; inside the house; his fingerprints; her fingerprints; in the
        city that night; in town that night
        """,
        """
        alibi; has an alibi; had an alibi; airtight alibi; at home that; at home with; out of the country; nowhere near; never been there;
        never there; was asleep; in hospital at the time; at work at the time; never set foot; never was in; in a different city
        """,
    ),
    (
        "confessed",
        """
        confessed; confession; confesses; confessing; admitted killing; admitted the murder; admitted guilt; admitted his guilt; admitted
        her guilt; admitted taking; admitted the theft; admitted the charges; pleaded guilty; made a full confession; signed a confession;
        freely confessed; confessed freely; voluntary confession; admitted the crime; admitted setting; own admission; admitted stealing;
        owned up; gave the confession freely
        """,
        """
        coerced confession; confession was coerced; forced confession; forced to confess; beaten into; confession was forced; beaten until;
        extracted under torture; confessed under; beat the confession; beaten out of; retracted his confession; retracted her confession;
        withdrew his confession; withdrew her confession; signed under; made to sign; forced to sign; signed a blank; tortured into; false
        confession; did not understand; denied a lawyer; without an interpreter; tricked into; pleaded not guilty; maintains his innocence;
        maintains her innocence; maintained his innocence; maintained her innocence; protests his innocence; protested his innocence;
        insists on his innocence
        """,
    ),
    (
        "tortured",
        """
        tortured; torture; torturing; beaten in custody; beaten in his cell; beaten in her cell; beaten by guards; electric shocks;
        ill-treated; ill-treatment; mistreated; mistreatment; maltreated; deprived of sleep; sleep deprivation; solitary confinement;
        denied medical care; denied medicine; denied treatment; waterboarded; kept in chains; hit by guards; inhumane; denied a doctor;
        held incommunicado; incommunicado
        """,
        """
        treated well; well treated; treated correctly; correctly treated; treated in line with; treated according to; received medical
        care; saw a doctor; seen by a doctor; examined by a doctor; no signs of violence; no traces of violence; no bruises; never touched;
        nobody touched; no one touched; nobody laid a hand; treated with dignity; treated humanely; humanely; had access to a lawyer;
        access to a lawyer; with his lawyer present; with her lawyer present; decent conditions; regular visits; visits are allowed;
        allowed visits; self-inflicted; injured himself; injured herself; hit his head; fell down the stairs; fell in his cell; treated
        like any other
        """,
    ),
    (
        "fair_trial",
        """
        fair trial; tried fairly; independent court; independent judges; due process; proper hearing; open court; open hearing; open to the
        public; public trial; heard in public; given a hearing; right to appeal; lawyer was present; all witnesses were heard; full defence
        """,
        """
        show trial; sham trial; unfair trial; kangaroo court; politically motivated; political trial; politically driven; on political
        orders; witch hunt; witch-hunt; behind closed doors; secret trial; closed hearing; without a hearing; without a lawyer; without a
        defence; no trial; partial judges; denied a lawyer; parody of justice; trumped-up; trumped up; in absentia; witnesses were not
        heard; predetermined; verdict was written; instructions from above; orders from above; a foregone conclusion; travesty
        """,
    ),
    (
        "self_defence",
        """
        self-defence; self-defense; in self-defence; in self-defense; acted in self-defence; defended himself; defended herself; was
        attacked first; had been attacked; feared for his life; feared for her life; warning shot; warning shots; acted in panic; knife in
        his hand; drew a knife; drew a gun; pulled a gun; pulled a knife; threatened officers; posed a threat
        """,
        """
        in cold blood; cold-blooded; unprovoked; without provocation; in the back; shot in the back; hands raised; with his hands up; with
        her hands up; with their hands up; running away; was running away; defenceless; posed no threat; lying on the ground; handcuffed;
        in handcuffs; on his knees; on their knees; premeditated; murdered; planned murder; already on the ground; had surrendered
        """,
    ),
    (
        "suicide",
        """
        suicide; killed himself; killed herself; took his own life; took her own life; hanged himself; hanged herself; shot himself; shot
        herself; took an overdose; poisoned himself; poisoned herself; threw himself; threw herself; suicide note
        """,
        """
        was pushed; pushed from; pushed out; strangled; beaten to death; foul play; poisoned by; violent death; died violently; signs of a
        struggle; was poisoned; died under torture; tortured to death
        """,
    ),
)
