"""The pure pipeline: on claims given by hand, on the sample dispatches, on any text."""

from __future__ import annotations

from datetime import UTC, date, datetime
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.vocabulary import Attribution, ClaimType, ContradictionKind, PropositionKind, Stance
from app.engine.analyse import Analysis, analyse, identify, side_of
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import ExtractedClaim, Extraction, Quantity, Span, Speaker, Story
from app.engine.linking.plans import plan_actor

NOW = datetime(2025, 11, 5, 12, tzinfo=UTC)
TITLE = "Two accounts of Halven"
BODY = "Sarduna's army and the Highland Front fight in the town of Halven."


def claim(speaker: str, text: str, stance: Stance = Stance.ASSERTS, story: int = 0, quantity: Quantity | None = None) -> ExtractedClaim:
    """A claim without literal spans, for an extractor that reads nothing."""
    none = Span(0, 0)
    kind = "person" if speaker.istitle() and speaker.count(" ") < 2 and "Front" not in speaker else "other"
    return ExtractedClaim(
        text,
        Speaker(speaker, kind, None),
        stance,
        ClaimType.FACT,
        Attribution.PARAPHRASE,
        None,
        (none,),
        none,
        quantity,
        None,
        None,
        0.9,
        story,
    )


class Canned:
    """An extractor that gives the same claims for every text."""

    name = "canned"
    version = "1"

    def __init__(self, *claims: ExtractedClaim, stories: int = 1) -> None:
        self.claims = claims
        self.stories = stories

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        """The canned claims, `published_at` unused."""
        whole = Span(0, len(text))
        story = Story(whole, Span(0, len(TITLE)), (), None, (Span(len(TITLE) + 1, len(text)),))
        return Extraction(self.name, self.version, (story,) * self.stories, self.claims, (), (("Halven", "Halvena"),))


def sample(file: str) -> Analysis:
    """One sample dispatch, through the embedded extractor."""
    return analyse(files("app.samples").joinpath(file).read_text(encoding="utf-8"), RulesExtractor(), NOW)


def sides(analysis: Analysis) -> set[frozenset[str]]:
    """The pairs of sides that contradict each other."""
    return {frozenset({analysis.claimants[f.first].side, analysis.claimants[f.second].side}) for f in analysis.findings}


def test_a_denial_meets_what_it_denies_and_names_both_parties() -> None:
    analysis = analyse(
        f"{TITLE}\n{BODY}",
        Canned(
            claim("Sarduna's army", "rebels of the Highland Front were surrounded in Halven"),
            claim("the Highland Front", "its fighters were surrounded there", Stance.DENIES),
        ),
        NOW,
    )
    (finding,) = analysis.findings
    assert (finding.first, finding.second, finding.kinds) == (0, 1, (ContradictionKind.DENIAL,))
    assert "Highland Front" in finding.explanation
    assert "Sarduna's Army" in finding.explanation


def test_the_story_gives_its_event_with_the_alias_the_text_declares() -> None:
    story = analyse(f"{TITLE}\n{BODY}", Canned(claim("Sarduna's army", "it had retaken Halven")), NOW).stories[0]
    assert (story.event.title, story.event.place_name, story.event.place_aliases) == (TITLE, "Halven", ("Halvena",))
    assert story.event.starts_on == date(2025, 11, 5)


def test_claims_of_two_stories_are_never_compared() -> None:
    claims = (
        claim("Sarduna's army", "it had retaken Halven"),
        claim("the Highland Front", "Sarduna's army had retaken Halven", Stance.DENIES, story=1),
    )
    assert analyse(f"{TITLE}\n{BODY}", Canned(*claims, stories=2), NOW).findings == ()


def test_counts_are_compared_in_the_unit_of_their_proposition() -> None:
    here = Span(0, 0)
    analysis = analyse(
        f"{TITLE}\n{BODY}",
        Canned(
            claim("Sarduna's army", "the ferry carried 180 passengers", quantity=Quantity(None, 180, None, "passengers", None, here)),
            claim("the Highland Front", "more than 250 people were on board", quantity=Quantity(250, None, None, "people", None, here)),
        ),
        NOW,
    )
    assert [f.kinds for f in analysis.findings] == [(ContradictionKind.QUANTITY,)]
    assert analysis.stories[0].propositions[0].kind is PropositionKind.QUANTITY


def test_a_last_name_alone_is_the_person_named_in_full_later_in_the_story() -> None:
    found = identify([claim("Dellin", "the list is long"), claim("Mara Dellin", "the list is complete")])
    assert found[0].key == found[1].key
    assert found[0].plan.name == "Mara Dellin"


def test_a_ministry_stands_on_the_side_of_its_state() -> None:
    assert side_of(plan_actor(Speaker("Russian defense ministry", "other", None))) == "Russia"
    assert side_of(plan_actor(Speaker("the Highland Front", "other", None))) == "Highland Front"


@pytest.mark.parametrize(
    ("file", "pair"),
    [
        ("01-pokrovsk-surrounded.txt", {"Russia", "Ukraine"}),
        ("02-pokrovsk-two-accounts.txt", {"Russia", "Ukraine"}),
        ("05-ferry-toll-corrected.txt", {"Istmar", "Lake Rescuers' Union"}),
        ("06-depot-strike-denied.txt", {"Kestria", "Norvale"}),
        ("11-halven-who-holds-town.txt", {"Highland Front", "Sarduna"}),
    ],
)
def test_the_parties_of_a_sample_contradict_each_other(file: str, pair: set[str]) -> None:
    assert sides(sample(file)) == {frozenset(pair)}


@pytest.mark.parametrize("file", ["10-lighthouse-reopens.txt", "12-flood-figures-agree.txt"])
def test_samples_that_agree_give_no_contradiction(file: str) -> None:
    assert sample(file).findings == ()


def test_a_party_that_acknowledges_what_it_denied_contradicts_its_own_side() -> None:
    assert frozenset({"Norvale"}) in sides(sample("08-depot-drone-acknowledged.txt"))


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300)
    | st.just("\r\n\r\n")
    | st.sampled_from([f"{TITLE}\n\n{BODY} It was not so, the Front said.", "\x00", "said said said"])
)
def test_any_text_can_be_analysed_and_always_alike(text: str) -> None:
    analysis = analyse(text, RulesExtractor(), NOW)
    assert analysis == analyse(text, RulesExtractor(), NOW)
    assert len(analysis.claimants) == len(analysis.positions) == len(analysis.extraction.claims)
    assert all(f.first < f.second for f in analysis.findings)


def test_a_figure_that_tops_the_highest_loss_another_gives_is_found_in_a_sample() -> None:
    (found,) = (one for one in sample("07-depot-not-verified.txt").findings if one.rule == "quantity")
    assert "9,000 tonnes" in found.explanation
