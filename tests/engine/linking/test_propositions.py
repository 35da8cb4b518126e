"""Which statements are about one proposition, on sentences of our own."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.linking.propositions import Grouped, KnownProposition, Statement, group_statements
from app.engine.positions import Range

ARMY, FRONT = "Sarduna's army", "Highland Front"
PEOPLE_41 = Range(41, None, None, None, "people")


def say(index: int, speaker: str, text: str, stance: Stance = Stance.ASSERTS, quantity: Range | None = None) -> Statement:
    """One statement."""
    return Statement(index, text, stance, quantity, speaker)


ENCIRCLED = (
    say(
        0, "Russian Defense Ministry", "two groups were wearing down Ukrainian soldiers that were surrounded in some districts of the city"
    ),
    say(1, "Ukrainian Military", "its soldiers were surrounded in Pokrovsk", Stance.DENIES),
    say(2, "Russian Defense Ministry", 'Ukrainian troops were trapped in a "cauldron" in both cities'),
    say(3, "Ukrainian General Staff", "the garrison was trapped", Stance.DENIES),
    say(4, "Ukrainian Military", "none of its units there had been encircled"),
    say(5, "Russia", "its forces were advancing south inside Pokrovsk"),
    say(6, "Mayor Jorun Hask", "the winter had been mild"),
)
FERRY = (
    say(
        0, "Istmar's Transport Ministry", "at least 41 people were killed when the ferry capsized on Lake Orrin", Stance.ASSERTS, PEOPLE_41
    ),
    say(
        1,
        "Lake Rescuers' Union",
        "67 bodies were carried to the pier, all killed in the accident",
        Stance.ASSERTS,
        Range(None, 67, None, None, "bodies"),
    ),
    say(2, "Lake Rescuers' Union", "more than 250 people had been on board", Stance.ASSERTS, Range(250, None, None, None, "people")),
    say(3, "Orrin Line", "nobody was killed"),
    say(4, "Istmar's Transport Ministry", "12 people were injured", Stance.ASSERTS, Range(None, 12, None, None, "people")),
)


def groups(result: Grouped) -> set[frozenset[int]]:
    """The grouping as sets of statement indexes, free statements alone."""
    by: dict[str, set[int]] = {}
    for g in result.groupings:
        label = g.proposition_id or (f"new {g.new_key}" if g.new_key is not None else f"free {g.index}")
        by.setdefault(label, set()).add(g.index)
    return {frozenset(members) for members in by.values()}


def test_surrounded_trapped_and_encircled_meet_with_their_denials() -> None:
    result = group_statements(ENCIRCLED, places=("Pokrovsk", "Krasnoarmeysk"))
    assert frozenset({0, 1, 2, 3, 4}) in groups(result)
    draft = result.drafts[result.groupings[1].new_key or 0]
    assert draft.text == "Ukrainian soldiers were surrounded in Pokrovsk"
    assert draft.kind is PropositionKind.YES_NO


def test_a_negated_text_turns_the_stance_and_the_reason_says_so() -> None:
    result = group_statements(ENCIRCLED, places=("Pokrovsk",))
    assert result.groupings[4].stance is Stance.DENIES
    assert "negates" in result.groupings[4].reason
    assert [g.stance for g in result.groupings[:4]] == [Stance.ASSERTS, Stance.DENIES, Stance.ASSERTS, Stance.DENIES]


def test_what_nobody_else_speaks_of_stays_free() -> None:
    free = group_statements(ENCIRCLED, places=("Pokrovsk",)).groupings[6]
    assert (free.proposition_id, free.new_key, free.score) == (None, None, 0.0)


def test_a_denial_gets_a_proposition_even_when_nobody_asserts_it() -> None:
    result = group_statements([say(0, FRONT, "it had sold timber abroad", Stance.DENIES)])
    assert result.drafts[0].text == "Highland Front had sold timber abroad"


def test_the_same_predicate_about_the_other_party_is_another_proposition() -> None:
    result = group_statements([say(0, ARMY, "it had retaken Halven"), say(1, FRONT, "its fighters still held Halven")], places=("Halven",))
    assert groups(result) == {frozenset({0}), frozenset({1})}


def test_the_same_predicate_in_another_town_is_another_proposition() -> None:
    result = group_statements(
        [say(0, ARMY, "rebels were surrounded in Halven"), say(1, FRONT, "its fighters were surrounded in Cordane", Stance.DENIES)],
        places=("Halven",),
    )
    assert groups(result) == {frozenset({0}), frozenset({1})}


def test_counts_of_one_thing_meet_and_counts_of_others_do_not() -> None:
    result = group_statements(FERRY, places=("Lake Orrin",))
    assert groups(result) == {frozenset({0, 1, 3}), frozenset({2}), frozenset({4})}
    draft = result.drafts[result.groupings[0].new_key or 0]
    assert (draft.kind, draft.unit, draft.text) == (PropositionKind.QUANTITY, "people", "People killed on Lake Orrin")
    assert result.groupings[3].stance is Stance.DENIES


def test_a_number_that_does_not_measure_the_predicate_makes_no_quantity() -> None:
    result = group_statements(
        [
            say(
                0,
                "Ukraine",
                "up to 200 Russian soldiers in the city had made no progress",
                Stance.ASSERTS,
                Range(None, None, 200, None, "soldiers"),
            ),
            say(1, "Ukraine", "there were 40 in another town, Kupiansk", Stance.ASSERTS, Range(None, 40, None, None, None)),
        ],
        places=("Pokrovsk",),
    )
    assert all(d.kind is PropositionKind.YES_NO for d in result.drafts)
    assert groups(result) == {frozenset({0}), frozenset({1})}


def test_shares_of_one_whole_meet() -> None:
    result = group_statements(
        [
            say(0, "Russian Military", "it now controls more than 30% of Kestria", Stance.ASSERTS, Range(30, None, None, "%", "Kestria")),
            say(
                1,
                "Kestrian maps",
                "Russian control at around 30 percent of Kestria",
                Stance.ASSERTS,
                Range(None, 30, None, "percent", "Kestria"),
            ),
        ],
        places=("Brenn",),
    )
    assert groups(result) == {frozenset({0, 1})}
    assert result.drafts[0].text == "Share of Kestria controlled by Russia"


def test_wishes_and_possibilities_join_nothing() -> None:
    result = group_statements(
        [say(0, ARMY, "it wanted to capture Halven"), say(1, ARMY, "capturing Halven would open the valley")], places=("Halven",)
    )
    assert result.drafts == ()


def test_nearly_equal_wording_meets_without_a_predicate_class() -> None:
    result = group_statements(
        [
            say(0, ARMY, "the drying hall had working ventilation since October"),
            say(1, FRONT, "the drying hall had no working ventilation since October"),
        ]
    )
    assert groups(result) == {frozenset({0, 1})}
    assert {g.stance for g in result.groupings} == {Stance.ASSERTS, Stance.DENIES}


def test_new_statements_find_the_propositions_already_on_record() -> None:
    for statements, places in ((ENCIRCLED, ("Pokrovsk",)), (FERRY, ("Lake Orrin",))):
        first = group_statements(statements, places=places)
        known = [KnownProposition(f"prp_{d.key}", d.text, d.kind, d.unit) for d in first.drafts]
        again = group_statements(statements, known, places)
        assert again.drafts == ()
        assert [g.proposition_id for g in again.groupings] == [None if g.new_key is None else f"prp_{g.new_key}" for g in first.groupings]


def test_a_single_late_denial_finds_its_proposition() -> None:
    known = [KnownProposition("prp_1", "Ukrainian troops were surrounded in Pokrovsk", PropositionKind.YES_NO)]
    late = group_statements([say(0, "Ukraine", "Pokrovsk was encircled", Stance.DENIES)], known, ("Pokrovsk",))
    assert late.groupings[0].proposition_id == "prp_1"


@given(st.permutations(ENCIRCLED + tuple(say(s.index + 10, s.speaker_name, s.text, s.stance, s.quantity) for s in FERRY)))
def test_the_groups_do_not_depend_on_the_order_of_the_statements(statements: list[Statement]) -> None:
    ordered = sorted(statements, key=lambda s: s.index)
    mixed, plain = group_statements(statements, places=("Pokrovsk",)), group_statements(ordered, places=("Pokrovsk",))
    assert groups(mixed) == groups(plain)
    assert {d.text for d in mixed.drafts} == {d.text for d in plain.drafts}
    assert {g.index: (g.stance, g.score, g.reason) for g in mixed.groupings} == {
        g.index: (g.stance, g.score, g.reason) for g in plain.groupings
    }


STATEMENTS = st.lists(
    st.tuples(
        st.text(max_size=80) | st.sampled_from([s.text for s in ENCIRCLED + FERRY]),
        st.sampled_from(Stance),
        st.sampled_from([None, PEOPLE_41, Range(None, 3, None, "%", "Land")]),
        st.text(max_size=20) | st.just(ARMY),
    ),
    max_size=8,
)


@settings(max_examples=150, deadline=None)
@given(STATEMENTS, st.lists(st.text(max_size=15), max_size=2))
def test_any_statements_give_one_grouping_each_and_only_drafts_in_use(
    rows: list[tuple[str, Stance, Range | None, str]], places: list[str]
) -> None:
    statements = [Statement(at, *row) for at, row in enumerate(rows)]
    result = group_statements(statements, places=places)
    assert result == group_statements(statements, places=places)
    assert [g.index for g in result.groupings] == [s.index for s in statements]
    assert {g.new_key for g in result.groupings} - {None} == {d.key for d in result.drafts}
    assert all(g.reason and 0 <= g.score <= 1 for g in result.groupings)
    assert all(d.text for d in result.drafts)


def test_a_denial_that_repeats_another_party_s_words_lends_them_no_speaker() -> None:
    taken = "it had taken the whole of Velkhar"
    found = group_statements([say(0, FRONT, taken), say(1, ARMY, taken, Stance.DENIES)])
    assert [draft.text for draft in found.drafts] == ["Highland Front had taken the whole of Velkhar"]
