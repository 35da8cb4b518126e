"""Wordings of agency copy about real parties, each once misread."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

_TELLERS = "Two officials said the depot was empty. "


def _told(text: str) -> list[tuple[str, str, str]]:
    return [(c.speaker.name, c.stance.value, c.text) for c in RulesExtractor().extract(text + "\n").claims]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Secretary-General Ada Lund condemned the raid and called for an inquiry.", []),
        ("A teacher who asked not to be named said jets hit the depot.", [("teacher", "asserts", "jets hit the depot")]),
        (
            'The Front said its men "remain in full control of the airport" and that what the army showed was old footage.',
            [
                ("Front", "asserts", 'its men "remain in full control of the airport"'),
                ("Front", "asserts", "what the army showed was old footage"),
            ],
        ),
        (
            'The army said rebels opened "unprovoked" fire on a post in Velm and that its troops responded, killing 12 men.',
            [
                ("army", "asserts", 'rebels opened "unprovoked" fire on a post in Velm'),
                ("army", "asserts", "its troops responded, killing 12 men"),
            ],
        ),
        (
            "The ministry released a short video that it said showed the strike.",
            [("ministry", "asserts", "a short video showed the strike")],
        ),
        (
            "Ada Lund, head of the Miners' Union, said the boy, identified as Bo Berg, was hit in the back.",
            [("Ada Lund", "asserts", "the boy, identified as Bo Berg, was hit in the back")],
        ),
        (
            "Prosecutors said the engineers warned in June that the drains were failing.",
            [
                ("Prosecutors", "asserts", "the engineers warned in June that the drains were failing"),
                ("engineers", "asserts", "the drains were failing"),
            ],
        ),
        (
            "Orrin Air said the memos described a fault that was fixed.",
            [("Orrin Air", "asserts", "the memos described a fault that was fixed")],
        ),
        (
            "The court saw two memos in which managers acknowledged that some bolts were missing.",
            [("managers", "acknowledges", "some bolts were missing")],
        ),
        (
            "Ada Lund said the agency had no information that would justify a ban.",
            [("Ada Lund", "asserts", "the agency had no information that would justify a ban")],
        ),
    ],
)
def test_agency_copy_is_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "denial",
    [
        "Ada Lund disputed that, saying she had seen coal in it.",
        "Ada Lund disputed this, saying she had seen coal in it.",
        "Ada Lund disagreed, saying she had seen coal in it.",
    ],
)
def test_who_disputes_this_and_says_more_denies_what_was_told_before(denial: str) -> None:
    assert _told(_TELLERS + denial)[1:] == [
        ("Ada Lund", "denies", "the depot was empty"),
        ("Ada Lund", "asserts", "she had seen coal in it"),
    ]


def test_who_only_disagrees_is_followed_by_what_they_say_instead() -> None:
    assert _told(_TELLERS + "Ada Lund disagreed.")[1:] == []


def test_a_contention_that_somebody_calls_baseless_is_denied() -> None:
    told = _told('Bo Berg said the boat was empty, a contention the palace called "baseless and shameful".')
    assert told == [("Bo Berg", "asserts", "the boat was empty"), ("palace", "denies", "the boat was empty")]


def test_a_claim_of_something_called_laughable_is_denied() -> None:
    told = _told('The Taliban said two posts were captured. An officer told AFP that the Taliban claim of captured posts was "laughable".')
    assert told[1:] == [("officer", "denies", "two posts were captured")]


def test_reports_termed_a_rumour_are_denied() -> None:
    told = _told('Villagers said a man had died. Bo Berg said there was no confirmation of it and termed the reports "just a rumour".')
    assert ("Bo Berg", "denies", "a man had died") in told


def test_the_group_that_denies_an_accusation_is_the_one_accused() -> None:
    told = _told("Medics at the clinic said four had died. Israel has accused Hamas of using schools, which the group denies.")
    assert told[-1] == ("Hamas", "denies", "Hamas used schools")


def test_a_version_of_events_is_all_that_was_told_not_its_last_point() -> None:
    told = _told(
        "Pakistan's military said rebels had fired first. It said three soldiers had died.\n\nBo Berg rejected Islamabad's version of events."
    )
    assert told[-1] == ("Bo Berg", "denies", "rebels had fired first")


def test_parties_that_accuse_each_other_make_a_claim_each() -> None:
    assert _told("Pakistan and Afghanistan accused each other on Monday of starting the fire.") == [
        ("Pakistan", "asserts", "Afghanistan started the fire"),
        ("Afghanistan", "asserts", "Pakistan started the fire"),
    ]


def test_a_joint_statement_of_two_states_is_a_claim_of_each() -> None:
    told = _told("Egypt and Qatar, which have mediated, said talks would resume.")
    assert told == [("Egypt", "asserts", "talks would resume"), ("Qatar", "asserts", "talks would resume")]


@pytest.mark.parametrize("name", ["Trinidad and Tobago", "Police and residents", "The Ministry of Health and Social Affairs"])
def test_one_name_with_and_in_it_is_one_speaker(name: str) -> None:
    assert len(_told(f"{name} said talks would resume.")) == 1


def test_a_town_in_capitals_before_a_colon_says_nothing() -> None:
    told = _told("NEW DELHI: Farmers alleged that a man was shot dead.")
    assert told == [("Farmers", "asserts", "a man was shot dead")]


def test_initials_keep_their_dots() -> None:
    assert _told("Superintendent H.S. Rekhi said he was dead.")[0][0] == "H.S. Rekhi"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("TUV SUD", "other"),
        ("Medics at Al-Ahli Arab Hospital", "unnamed"),
        ("Iran's Revolutionary Guards", "armed_force"),
        ("al-Shabab", "armed_group"),
    ],
)
def test_kinds_of_names_that_look_like_a_persons(name: str, kind: str) -> None:
    assert RulesExtractor().extract(f"{name} said the road was shut.\n").claims[0].speaker.kind == kind


def test_the_number_of_a_product_counts_nothing() -> None:
    claim = RulesExtractor().extract("Boeing denied that parts of the 787 Dreamliner fuselage were badly fastened.\n").claims[0]
    assert claim.quantity is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('Bo Berg said officers responded "promptly" and left.', [("Bo Berg", "asserts", 'officers responded "promptly" and left')]),
        (
            "The military, in a statement signed by Maj. Bo Berg, rejected as untrue reports that troops had been withdrawn.",
            [("military", "denies", "troops had been withdrawn")],
        ),
        (
            "Bo Berg accused militias of rustling 300 cows, which he said led to reprisals.",
            [
                ("Bo Berg", "asserts", "militias rustled 300 cows"),
                ("Bo Berg", "asserts", "militias of rustling 300 cows led to reprisals"),
            ],
        ),
        ("Bo Berg charged that the firm had known of the cracks.", [("Bo Berg", "asserts", "the firm had known of the cracks")]),
        (
            '"It\'s completely false that there was a leak," Orrin manager Bo Berg told reporters.',
            [("Bo Berg", "denies", "there was a leak")],
        ),
        (
            "A judge fined the firm, a ruling Orrin Oil says it has complied with.",
            [("Orrin Oil", "asserts", "it has complied with")],
        ),
        (
            "The mayor brushed aside an early police report that found the alarm was off.",
            [("early police report", "asserts", "the alarm was off")],
        ),
        (
            "Ada Lund said the mine would open, something Bo Berg said would carry a price.",
            [("Ada Lund", "asserts", "the mine would open"), ("Bo Berg", "asserts", "would carry a price")],
        ),
        (
            "Bo Berg conceded that the halls were damaged but declined to elaborate.",
            [("Bo Berg", "acknowledges", "the halls were damaged")],
        ),
        ("Two men told Estonian broadcaster ERR they had been hurt.", [("Two men", "asserts", "they had been hurt")]),
        (
            'Ministers have defended their claim that lists fell after the Doctors\' Union accused them of "massaging" the numbers.',
            [("Ministers", "asserts", "lists fell"), ("Doctors' Union", "asserts", "them massaged the numbers")],
        ),
        ('The Pentagon put the toll at "several hundred".', [("Pentagon", "asserts", 'the toll at "several hundred"')]),
    ],
)
def test_agency_copy_with_several_parts_is_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


def test_reports_called_fairy_tales_are_denied() -> None:
    assert _told('Kyiv said 100 had died. Bo Berg said the reports were "fairy tales".')[1:] == [("Bo Berg", "denies", "100 had died")]


def test_who_rules_out_any_such_thing_denies_what_was_told_before() -> None:
    told = _told("The pilot had been drinking, prosecutors said, contradicting Orrin Air, which had ruled out any such thing.")
    assert told[1:] == [("Orrin Air", "denies", "The pilot had been drinking")]


def test_a_spokesman_of_nobody_speaks_for_the_body_that_spoke_last() -> None:
    told = _told("Orrin Council denied that anyone was struck off. A spokesperson said everybody was asked first.")
    assert told[-1] == ("Orrin Council", "asserts", "everybody was asked first")


def test_a_dateline_with_its_town_in_small_letters_says_nothing() -> None:
    told = _told("Fire in the harbour\n\nOslo/Tallinn (dpa) - The quay was shut, prosecutors said.")
    assert told == [("prosecutors", "asserts", "The quay was shut")]


@pytest.mark.parametrize(
    "denial",
    [
        'Bo Berg said that the Indian statement was "a pack of lies" intended to justify a war.',
        'India\'s claims were "completely inconsistent with the facts," Bo Berg said.',
        "Bo Berg disputed that timeline.",
        "Bo Berg has said he disagrees with that conclusion.",
    ],
)
def test_denials_that_point_to_a_statement(denial: str) -> None:
    assert _told(f"India's army said drones had been fired. {denial}")[1:] == [("Bo Berg", "denies", "drones had been fired")]


def test_a_point_disputed_by_somebody_is_denied_by_them() -> None:
    told = _told("An officer said the planes kept away, a point disputed by Chinese state media, which published audio.")
    assert told == [("officer", "asserts", "the planes kept away"), ("Chinese state media", "denies", "the planes kept away")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "He denied a Pakistani allegation that India had struck a dam.",
            [("He", "denies", "India had struck a dam")],
        ),
        (
            "Ada Lund won 71%, the board said, compared with 20% for Bo Berg, an independent who claims to have won.",
            [("board", "asserts", "Ada Lund won 71%"), ("independent", "asserts", "independent had won")],
        ),
        (
            "The board had received nothing, but the Reform Party produced a file it says it handed over.",
            [("Reform Party", "asserts", "it handed over")],
        ),
        (
            "Open Watch accused guards of killing 11 people; the ministry put the number at four and said all had been armed.",
            [
                ("Open Watch", "asserts", "guards killed 11 people"),
                ("ministry", "asserts", "the number at four"),
                ("ministry", "asserts", "all had been armed"),
            ],
        ),
        (
            "The firm countered that prices were low, and pointed to an audit that turned up nothing.",
            [("firm", "asserts", "prices were low")],
        ),
        (
            'Observers noted "unjustified changes of the results" at some schools, where the opposition says boxes were stuffed.',
            [
                ("Observers", "asserts", '"unjustified changes of the results" at some schools'),
                ("opposition", "asserts", "boxes were stuffed"),
            ],
        ),
        ("The minister accused them of spreading panic.", [("minister", "asserts", "them spread panic")]),
    ],
)
def test_several_speakers_of_one_sentence_keep_their_words(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("U.S. Secretary of State Marco Rubio", "Marco Rubio"),
        ("Speaker of the House Mike Johnson", "Mike Johnson"),
        ("U.N. Secretary-General Antonio Guterres", "Antonio Guterres"),
    ],
)
def test_what_an_office_is_of_is_no_part_of_a_name(named: str, name: str) -> None:
    assert _told(f"{named} said the talks were over.")[0][0] == name


def test_a_product_named_after_a_firm_is_not_the_firm() -> None:
    told = _told("A Tesla Model S hit a truck on Monday. Tesla said the driver was asleep.")
    assert told == [("Tesla", "asserts", "the driver was asleep")]


def test_a_dateline_of_two_agencies_makes_no_caption() -> None:
    told = _told("Count disputed in the north\n\nMAPUTO (Lusa/Reuters) — The party said boxes were stuffed.")
    assert told == [("party", "asserts", "boxes were stuffed")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Families say they had no warning - but Brynwater insists texts were sent.",
            [("Families", "asserts", "they had no warning"), ("Brynwater", "asserts", "texts were sent")],
        ),
        (
            "A note was shared at 9 - ten minutes after, according to the brigade, the first call was made.",
            [("brigade", "asserts", "the first call was made")],
        ),
        (
            "The mayor accused pickets of blocking depots and threatening drivers, prompting an angry answer.",
            [("mayor", "asserts", "pickets blocked depots and threatened drivers")],
        ),
        ("Both sides blamed the other.", []),
        ("A neighbor, Bill Koenig, testified he heard a splash.", [("Bill Koenig", "asserts", "he heard a splash")]),
        (
            "Reports online that the dam is failing are false, Ada Lund says.",
            [("Ada Lund", "denies", "the dam is failing")],
        ),
        (
            "A clinic denies that the lights failed, as a union claimed earlier.",
            [("clinic", "denies", "the lights failed")],
        ),
        (
            'Ada Lund told a rally in Saginaw, Michigan, on Thursday that "they spent it all."',
            [("Ada Lund", "asserts", "they spent it all.")],
        ),
        (
            "Kenyan police have denied holding seven men, even as lawyers say they saw them.",
            [("Kenyan police", "denies", "Kenyan police held seven men"), ("lawyers", "asserts", "they saw them")],
        ),
        ("Bo Berg claimed a secret unit did it, without offering evidence.", [("Bo Berg", "asserts", "a secret unit did it")]),
        ("Amnesty's Irungu Houghton said 13 had died.", [("Irungu Houghton", "asserts", "13 had died")]),
        (
            "The National Agency has in the past rejected any suggestion that it detains people.",
            [("National Agency", "denies", "it detains people")],
        ),
        ("The defense contends the sample was bad.", [("defense", "asserts", "the sample was bad")]),
        ("13:40 - Rail operator Trenitalia says the line is open.", [("Trenitalia", "asserts", "the line is open")]),
    ],
)
def test_local_papers_courts_and_live_pages_are_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


def test_the_company_of_a_lead_is_the_firm_named_behind_it() -> None:
    told = _told("The company that owns it insists texts were sent.\n\nCorvan, which runs the pool, says its system shows this.")
    assert {speaker for speaker, _, _ in told} == {"Corvan"}


def test_a_claim_rubbished_is_denied() -> None:
    assert _told("Bo Berg said pickets had hit a driver. Ada Lund rubbished the claim.")[-1] == (
        "Ada Lund",
        "denies",
        "pickets had hit a driver",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army yesterday repeated that troops had started it.", [("army", "asserts", "troops had started it")]),
        (
            "Volker Berg said his office had received credible reports that 70 had died.",
            [("Volker Berg", "asserts", "his office had received credible reports that 70 had died")],
        ),
        (
            "Cambodia accused Thailand on Wednesday of firing at a village and asked for observers to be sent.",
            [("Cambodia", "asserts", "Thailand fired at a village")],
        ),
        (
            "Bo Berg said few had stayed in the town and evacuating them was no longer possible.",
            [("Bo Berg", "asserts", "few had stayed in the town"), ("Bo Berg", "asserts", "evacuating them was no longer possible")],
        ),
        (
            'Ada Lund accused Brussels of "openly financing" the party.',
            [("Ada Lund", "asserts", "Brussels openly financed the party")],
        ),
    ],
)
def test_agency_copy_from_abroad_is_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


def test_the_paramilitaries_are_who_was_introduced_as_such() -> None:
    told = _told(
        "The army fought the paramilitary Rapid Support Forces. Open Lawyers, a rights group, said 40 had died. The paramilitaries said 112 had died."
    )
    assert told[-1][0] == "Rapid Support Forces"


def test_both_assertions_are_denied_each() -> None:
    told = _told("Bo Berg said the tanker was sinking. The ship belonged to a bank, Bo Berg said. Aurelia Shipping denied both assertions.")
    assert {text for name, stance, text in told if stance == "denies"} == {"the tanker was sinking", "The ship belonged to a bank"}


def test_a_denied_allegation_is_what_was_alleged_not_what_was_said_last() -> None:
    told = _told(
        'The bloc alleged that boxes had been stuffed. "We won," said Narek Berg. The board\'s chair, Ada Lund, dismissed the allegation, saying all was well.'
    )
    assert ("Ada Lund", "denies", "boxes had been stuffed") in told


def test_a_dateline_in_slashes_makes_no_caption() -> None:
    told = _told("Civilians leave the town\n\nMELITOPOL, April 8. /TASS/. The bridge was open, Bo Berg said.")
    assert told == [("Bo Berg", "asserts", "The bridge was open")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The road to the mine of London-listed Blackridge Gold is shut. Blackridge said its work went on.",
            [("Blackridge Gold", "asserts", "its work went on")],
        ),
        (
            "A lawyer, Esi Larbi, alleged that her clients had been beaten in custody and denied access to counsel.",
            [("Esi Larbi", "asserts", "her clients had been beaten in custody and denied access to counsel")],
        ),
        (
            "According to Pavel Renko, chief doctor at City Hospital No. 2, 23 people were being treated.",
            [("Pavel Renko", "asserts", "23 people were being treated")],
        ),
        (
            "Nadia Oskar says six homes rang Kalskgaz between Friday and Monday to complain of a smell.",
            [("Nadia Oskar", "asserts", "six homes rang Kalskgaz between Friday and Monday to complain of a smell")],
        ),
        (
            "Kofi Berg said officers had fired only tear gas and rubber bullets after they came under attack.",
            [("Kofi Berg", "asserts", "officers had fired only tear gas and rubber bullets after they came under attack")],
        ),
        ("The office said only that it had opened a case.", [("office", "asserts", "it had opened a case")]),
        (
            "Police have admitted that live rounds were used, two days after saying that only gas had been fired.",
            [("Police", "acknowledges", "live rounds were used"), ("Police", "asserts", "only gas had been fired")],
        ),
        ('A note refers to "the result" without saying what it was.', []),
        (
            "Marit Lunde accused the food authority of sitting on the results. The authority confirmed the death but would not discuss the tests.",
            [("Marit Lunde", "asserts", "the food authority sat on the results"), ("food authority", "acknowledges", "the death")],
        ),
        (
            "The port was shut, according to the harbour union, while the operator said ships were being served.",
            [("harbour union", "asserts", "The port was shut"), ("operator", "asserts", "ships were being served")],
        ),
        ("A driver, who gave his name only as Mauricio, said he saw gas.", [("Mauricio", "asserts", "he saw gas")]),
        (
            "On the second day of the strike Andes Terminal admitted that work had come to a halt, but said this was because the gates were blocked.",
            [
                ("Andes Terminal", "acknowledges", "work had come to a halt"),
                ("Andes Terminal", "asserts", "this was because the gates were blocked"),
            ],
        ),
    ],
)
def test_copy_about_cities_and_firms_is_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


def test_the_minister_is_who_holds_the_office_written_with_capitals() -> None:
    told = _told('An inquiry was ordered, the Interior Minister, Yaw Dartey, announced. "These were outsiders," the Minister said.')
    assert [name for name, _, _ in told] == ["Yaw Dartey", "Yaw Dartey"]


def test_a_shortened_name_with_the_same_first_and_last_word_is_one_person() -> None:
    told = _told("Nana Osei Brempa said it was so. Nana Brempa said he had seen two bodies.")
    assert {name for name, _, _ in told} == {"Nana Osei Brempa"}


def test_the_man_is_the_nameless_one_who_spoke() -> None:
    told = _told("A former worker at Vestby has said that it was known. The man, who fears the firm, said it was hidden.")
    assert {name for name, _, _ in told} == {"former worker at Vestby"}


def test_a_union_that_a_lead_describes_is_the_one_named_behind_it() -> None:
    told = _told(
        "The port was shut on Wednesday, the dockworkers' union said.\n\n\"All stayed away,\" said Rodrigo Berg, president of the Dockworkers' Federation of Velm."
    )
    assert told[0][0] == "Dockworkers' Federation of Velm"


def test_a_dateline_with_an_accent_is_one() -> None:
    assert _told("QUELLÉN, Chile — The port was shut, the mayor said.") == [("mayor", "asserts", "The port was shut")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The army accused guerrillas of the Liberation Front of killing five men, but the group said the dead had hit a mine.",
            [
                ("army", "asserts", "guerrillas of the Liberation Front killed five men"),
                ("Liberation Front", "asserts", "the dead had hit a mine"),
            ],
        ),
        (
            'Bo Berg accused the firm of "hiding behind agencies".',
            [("Bo Berg", "asserts", "the firm hid behind agencies")],
        ),
        ("One worker, Grace W., who asked that her full name not be used, showed the paper a message.", []),
        ("Pfizer denies withholding any data.", [("Pfizer", "denies", "Pfizer withheld any data")]),
        (
            "The talks ended after floods killed 80 people and displaced some 50,000, Ada Lund said.",
            [("Ada Lund", "asserts", "The talks ended after floods killed 80 people and displaced some 50,000")],
        ),
    ],
)
def test_copy_about_rebels_and_factories_is_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


def test_his_statements_are_those_of_who_spoke_before() -> None:
    told = _told('Joseph Berg said the doses were unsafe. The agency told him that his statements were "incorrect and harmful".')
    assert told[1:] == [("agency", "denies", "the doses were unsafe")]


def test_an_office_told_of_nobody_is_no_one_named_without_it() -> None:
    told = _told("The faction is led by Ivan Berg. Some 80 people died, according to the human rights ombudsman.")
    assert told == [("human rights ombudsman", "asserts", "Some 80 people died")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The lawyer questioned the witness for three hours.", []),
        ("The management had confirmed this to him only last week.", []),
        (
            "Three residents said they heard a siren, but only once the mud had come.",
            [("Three residents", "asserts", "they heard a siren, but only once the mud had come")],
        ),
        (
            "Gunmen Overrun Army Post in Northern Province\n\nThe post was stormed at dawn, the army said.",
            [("army", "asserts", "The post was stormed at dawn")],
        ),
    ],
)
def test_copy_about_trials_and_headlines_in_capitals_is_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told
