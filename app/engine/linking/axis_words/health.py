"""Health: illness, outbreaks, care. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

HEALTH: tuple[tuple[str, str, str], ...] = (
    (
        "ill",
        """
        ill; sick; unwell; injured; wounded; infected; hurt; in hospital; hospitalised; hospitalized; critically ill; gravely ill;
        seriously ill; in critical condition; critical condition; in a serious condition; in intensive care; on a ventilator; in a coma;
        diagnosed with; suffers from; suffering from; fell ill; fallen ill; taken ill; falling ill; became ill; hospital treatment; taken
        to hospital; rushed to hospital; admitted to hospital; was injured; were injured; been injured; badly hurt; badly injured;
        seriously injured; severely injured; injuries; injury; feverish; bedridden; incapacitated; unable to work; unfit to stand; unfit
        for trial; unfit to govern; ailing; suffered burns; suffered injuries; has cancer; suffered a stroke; suffered a heart attack;
        sickened; food poisoning
        """,
        """
        healthy; unhurt; unharmed; uninjured; recovered; in good health; recovering; in good shape; doing well; alive and well; feels well;
        feeling well; perfectly well; in excellent health; in perfect health; perfectly healthy; fully recovered; made a full recovery; has
        recovered; had recovered; have recovered; no one was hurt; nobody was hurt; no one was injured; nobody was injured; no one hurt;
        nobody hurt; without a scratch; escaped unhurt; escaped uninjured; escaped unharmed; fit and well; fit to stand; fit to work; fit
        for work; working from; in stable condition; discharged from hospital; left hospital; in the best of health; symptom-free; no
        symptoms; routine check; routine examination; routine check-up
        """,
    ),
    (
        "infected",
        """
        infected; infection; infections; tested positive; tests positive; positive test; positive tests; caught the virus; caught the
        disease; contagious; infectious; positive for; new cases; cases were found; cases have been; cases were confirmed; confirmed cases;
        confirmed case; carried the virus
        """,
        """
        uninfected; tested negative; negative test; negative tests; negative for; free of the virus; free of the disease; free of disease;
        free of infection; free from infection; no cases; no case; not a single case; not one case; virus-free; disease-free; false alarm;
        false positive; tests were negative; all tests were negative; test was negative; no sign of infection; no trace of the virus; zero
        cases; without a single case
        """,
    ),
    (
        "outbreak",
        """
        outbreak; epidemic; pandemic; wave of infections; spread of; spread through; spreading fast; spreading rapidly; rising cases; cases
        are rising; cases rose; cases are climbing; thousands of cases; hundreds of cases; dozens of cases; rampant; declared an emergency;
        health emergency; reached the city; wave of illness; has broken out; rapidly spreading; uncontrolled; gripped by
        """,
        """
        no wave; no spread; isolated case; isolated cases; single case; a few cases; a handful of cases; cases are falling; cases fell;
        cases are declining; ordinary flu; common flu; seasonal flu; usual for the season; normal for the season; stamped out; eradicated;
        stopped the spread; outbreak is over; epidemic is over; declared over; no cause for alarm; no reason to panic; no reason for
        concern; no cause for concern; panic-mongering; scaremongering; no emergency; ended the outbreak; subsided
        """,
    ),
    (
        "cause_of_death",
        """
        died of the disease; died of the virus; died from the virus; died of hunger; died of cold; died of the vaccine; died from the
        vaccine; died of poisoning; died of starvation; died because of; died as a result of; died for lack of; died of neglect; died of
        injuries; died of his injuries; died of her injuries; died of their injuries; caused the death; caused the deaths; starved to
        death; froze to death; linked to the deaths; died of wounds; died from a beating; died after a beating; died after being beaten;
        beaten to death; died waiting
        """,
        """
        died of natural causes; natural causes; natural death; died naturally; died of old age; old age; of a heart attack; heart attack;
        heart failure; pre-existing; pre-existing condition; pre-existing conditions; previous illness; underlying illness; underlying
        condition; underlying conditions; died of other; unrelated to; chronic illness; long illness; drug overdose; died of a stroke; a
        stroke; cardiac arrest; died peacefully; died in his sleep; died in her sleep; other illnesses; weak heart; heart disease; died of
        pneumonia; epileptic fit
        """,
    ),
    (
        "treated",
        """
        treated; were treated; was treated; been treated; received treatment; given treatment; receiving treatment; operated on; given
        medicine; got medicine; received medicine; received care; cared for; given a bed; seen by a doctor; seen within; all patients were
        treated; attended to; medicine was given
        """,
        """
        turned away; turned patients away; untreated; went untreated; left untreated; without treatment; refused treatment; denied
        treatment; denied care; refused admission; not admitted; refused to treat; refused patients; no treatment; no care; left lying;
        left in the corridor; waited for hours; waited hours; no doctor came; no ambulance; ambulance never came; ambulance was refused;
        refused an ambulance; no bed; no beds; left to die; operations were cancelled; without medicine; without care
        """,
    ),
    (
        "vaccinated",
        """
        vaccinated; vaccinate; vaccination; vaccinations; inoculated; immunised; immunized; jabbed; got the vaccine; received the vaccine;
        received a vaccine; vaccinated against; had been vaccinated; doses were given; had both doses; fully vaccinated; immunisation
        """,
        """
        unvaccinated; refused vaccination; refused the vaccine; no vaccine; no vaccines; without vaccine; vaccine refusers; doses expired;
        expired doses; doses were wasted; doses were destroyed; vaccine ran out; anti-vaccine
        """,
    ),
    (
        "quarantined",
        """
        quarantined; quarantine; in quarantine; in isolation; self-isolating; lockdown; locked down; under lockdown; wore masks; wearing
        masks; mask-wearing; kept apart; under quarantine
        """,
        """
        broke quarantine; left quarantine; escaped from quarantine; ignored quarantine; lifted the quarantine; lockdown was lifted;
        quarantine was lifted; lockdown is over; restrictions were lifted; without masks; no masks; travelled freely; moved freely; not
        isolated; held a party; attended a party; quarantine is over; never isolated
        """,
    ),
    (
        "malpractice",
        """
        botched; botched operation; medical error; medical errors; malpractice; wrong dose; wrong diagnosis; misdiagnosed; misdiagnosis;
        wrong medicine; wrong drug; surgical error; left in the wound; wrong leg; wrong patient; failed to diagnose; failed to recognise;
        dirty instruments; unsterile; expired medicine; expired drugs; unlicensed doctor; fake doctor; overdosed; doctors' error;
        unhygienic; poor hygiene
        """,
        """
        correct dose; correct diagnosis; right dose; right diagnosis; correctly diagnosed; according to guidelines; in line with
        guidelines; by the guidelines; followed guidelines; standard of care; rare complication; known complication; known risk; could not
        have been prevented; could not be prevented; all that could be done; all possible care; properly treated; treated correctly;
        correctly treated; followed the guidelines; everything was done
        """,
    ),
)
