"""Where what was said starts and ends: behind colons, before the reporter's own words, without what is no statement."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

EXTRACTOR = RulesExtractor()


def told(text: str) -> list[tuple[str, str]]:
    return [(c.stance.value, c.text) for c in EXTRACTOR.extract(text).claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Ada Lund disagrees: the dam had not moved, she said after a visit.", [("asserts", "the dam had not moved")]),
        ("The union has put out its notice: six ships were late, it says.", [("asserts", "six ships were late")]),
        (
            "The firm denied having hired guards: they had come alone, it said.",
            [("denies", "firm had hired guards"), ("asserts", "they had come alone")],
        ),
        (
            "The firm denied any mass sacking; two men had left, it said.",
            [("denies", "any mass sacking"), ("asserts", "two men had left")],
        ),
        (
            "Ada Lund ruled out a theory heard in the port, namely that a lamp had burst: “I keep the lamp here.”",
            [("denies", "a lamp had burst"), ("asserts", "I keep the lamp here.")],
        ),
    ],
)
def test_what_was_said_starts_behind_a_colon(text: str, claims: list[tuple[str, str]]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Six boats had sunk, Ada Lund said, waving a list, and two were missing.",
            [("asserts", "Six boats had sunk"), ("asserts", "two were missing")],
        ),
        ("The army left the port, Ada Lund said on Monday, three days after the siege ended.", [("asserts", "The army left the port")]),
        ("Rebels took the mill and seized the port, Ada Lund said, opening a second front.", None),
    ],
)
def test_the_reporters_own_words_behind_the_attribution_are_left_out(text: str, claims: list[tuple[str, str]] | None) -> None:
    found = told(text)
    assert claims is None or found == claims
    assert not any(word in words for _, words in found for word in ("waving", "siege", "opening"))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor announced three days of mourning.",
        "The union rejected an offer of 6%.",
        "Each accused the other of having left the talks.",
        "The firm's own expert, Ada Lund, found the clock slow.",
    ],
)
def test_what_is_no_statement_is_no_claim(text: str) -> None:
    assert told(text) == []


def test_a_figure_dismissed_is_the_one_told_before() -> None:
    found = told("The rebels said 40 soldiers had died. The army dismissed that figure.")
    assert found == [("asserts", "40 soldiers had died"), ("denies", "40 soldiers had died")]


def test_a_count_inside_what_was_said_is_no_second_claim() -> None:
    assert told("The mission said its teams had counted 41 boats.") == [("asserts", "its teams had counted 41 boats")]


@pytest.mark.parametrize("verb", ["accepted", "swore", "attested", "protested"])
def test_verbs_of_the_court_tell_what_was_said(verb: str) -> None:
    assert [words for _, words in told(f"Ada Lund {verb} that she had been at the port.")] == ["she had been at the port"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("She held up a ticket which, Ada Lund said, showed the car had been there.", ["showed the car had been there"]),
        ("Sabotage, said Ada Lund: a worker cut the cable.", ["a worker cut the cable"]),
        ('It rained, according to Ada Lund: "We had no boats."', ["It rained", "We had no boats."]),
        (
            "The wall had passed every test, Ada Lund said, the roof fell in the storm.",
            ["The wall had passed every test", "the roof fell in the storm"],
        ),
        ("Ada Lund's figure is 41,500.", ["41,500"]),
    ],
)
def test_words_around_an_attribution_are_cut_where_its_speaker_starts_again(text: str, claims: list[str]) -> None:
    assert [words for _, words in told(text)] == claims


@pytest.mark.parametrize("denial", ["Not true, according to Tom Berg.", '"Nonsense," Tom Berg said.', "That is a lie, Tom Berg said."])
def test_a_bare_denial_denies_what_was_told_before(denial: str) -> None:
    assert told(f"Ada Lund said the dam had burst. {denial}") == [("asserts", "the dam had burst"), ("denies", "the dam had burst")]


def test_a_denial_through_a_lawyer_is_the_clients() -> None:
    (claim,) = EXTRACTOR.extract("The builder, Lund Works, through its lawyer denied having used sand.").claims
    assert claim.text.endswith("had used sand")
    assert "lawyer" not in claim.speaker.name


@pytest.mark.parametrize(
    "denial",
    [
        "The mill called that a lie.",
        "The mill dismissed the story as rubbish.",
        "The mill called this “plain wrong”.",
        "That was contradicted by the mill.",
    ],
)
def test_who_calls_a_statement_untrue_denies_it(denial: str) -> None:
    assert told(f"Ada Lund said the dam had burst. {denial}") == [("asserts", "the dam had burst"), ("denies", "the dam had burst")]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The port was calm, Ada Lund wrote; a ship had left.", ["The port was calm", "a ship had left"]),
        ("The port was calm, Ada Lund said; the navy put the losses at 40.", ["The port was calm", "the losses at 40"]),
        ('Ada Lund told us: "He threw a cup. It broke." Two cooks quit, she said.', ["He threw a cup.", "It broke.", "Two cooks quit"]),
        ("Observers described the vote as calm.", ["the vote as calm"]),
        ("The army reported killing seven men.", ["killing seven men"]),
        ("Police reported one death, later correcting the figure to three.", ["one death"]),
        ("Did it know? It did not, Ada Lund said.", []),
    ],
)
def test_each_statement_ends_where_the_next_one_starts(text: str, claims: list[str]) -> None:
    assert [words for _, words in told(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The patrol had left, Ada Lund said, and did not fire.", ["The patrol had left", "The patrol did not fire"]),
        ("Two mills were shut and would stay so, Ada Lund said.", ["Two mills were shut", "Two mills would stay so"]),
        ("The boy had drowned, said the doctor, Ada Lund, and there was no wound.", ["The boy had drowned", "there was no wound"]),
        ("They had fired twice, retorted deputy Ada Lund.", ["They had fired twice"]),
        (
            "One man had died, Ada Lund said; a second, first reported dead, was alive.",
            ["One man had died", "a second, first reported dead, was alive"],
        ),
        ("The wall was old, Ada Lund said, “and we knew it”.", ["The wall was old", "we knew it"]),
        ("Ada Lund spoke of a trap laid by the firm.", ["a trap laid by the firm"]),
        ("The firm says the part is safe and blames cheap leads used by buyers.", ["the part is safe", "cheap leads used by buyers"]),
        ("By the count of the port police there were 28,000.", ["there were 28,000"]),
        ("Ada Lund defended the price: no house would pay more.", ["no house would pay more"]),
        ("The guild said 412 were hurt; the mill's figure is 57, among them six boys.", ["412 were hurt", "57, among them six boys"]),
        ("Fishermen reported a crack in the dam.", ["a crack in the dam"]),
    ],
)
def test_a_party_is_heard_to_the_end_and_no_further(text: str, claims: list[str]) -> None:
    assert [words for _, words in told(text)] == claims


def test_an_allegation_called_baseless_is_denied() -> None:
    found = told("Tom Berg said a guard was hurt, an allegation Norvale called baseless.")
    assert found[-1] == ("denies", "a guard was hurt")


def test_a_capital_inside_a_name_is_no_verb() -> None:
    found = told("Observers from the Lake States Forum described the vote as calm but noted that counting had stopped.")
    assert found == [("asserts", "the vote as calm"), ("asserts", "counting had stopped")]


def test_an_allegation_of_two_parts_is_denied_from_its_start() -> None:
    found = told("Tom Berg said a patrol had crossed the river and that a guard was hurt. The navy rejected the allegation.")
    assert found[-1] == ("denies", "a patrol had crossed the river")


def test_fires_blamed_on_a_lamp_are_nobodys_claim() -> None:
    assert told("Shares fell over fires blamed on its new lamp.") == []


@pytest.mark.parametrize("opening", ["He's", "They’re", "He is"])
def test_what_somebody_is_claiming_now_is_a_claim(opening: str) -> None:
    assert [words for _, words in told(f"{opening} claiming that the vote was stolen.")] == ["the vote was stolen"]
