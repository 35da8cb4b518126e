"""Links of dispatches to events."""

from __future__ import annotations

from app.evaluation.own_key.events import event_figures, event_misses, linked
from app.evaluation.own_key.schemas import Key
from tests.evaluation.own_key.told_claims import key_of, keyed, told

ONE = [keyed("01a", "the port had closed")]


def key(*labels: str) -> Key:
    made = key_of(*([] for _ in labels))
    for dispatch, label in zip(made.dispatches, labels, strict=True):
        dispatch.event = label
    return made


def test_a_dispatch_belongs_to_the_event_of_most_of_its_claims() -> None:
    claims = [told("c1", "one", event_id="flood"), told("c2", "two", event_id="port"), told("c3", "three", event_id="port")]
    assert linked(key("x"), {"a.txt": claims}) == {"a.txt": "port"}


def test_a_dispatch_without_claims_is_an_event_of_its_own() -> None:
    assert linked(key("x", "x"), {}) == {"a.txt": "a.txt", "b.txt": "b.txt"}


def test_links_that_are_the_labels_are_perfect_and_one_event_for_all_is_not() -> None:
    labels = key("port", "port", "flood")
    right = {file: [told(f"c{file}", "one", event_id=e)] for file, e in (("a.txt", "1"), ("b.txt", "1"), ("c.txt", "2"))}
    assert next(event_figures(labels, right)).value == 1
    mixed = {file: [told(f"c{file}", "one", event_id="1")] for file in ("a.txt", "b.txt", "c.txt")}
    figure = next(event_figures(labels, mixed))
    assert figure.value is not None
    assert figure.value < 0.8
    assert list(event_misses(labels, right)) == []
    assert {miss.kind for miss in event_misses(labels, mixed)} == {"event mixed"}


def test_dispatches_of_one_label_that_stand_apart_are_told() -> None:
    apart = {"a.txt": [told("c1", "one", event_id="1")], "b.txt": [told("c2", "one", event_id="2")]}
    assert [(miss.kind, miss.file) for miss in event_misses(key("port", "port"), apart)] == [
        ("event apart", "a.txt"),
        ("event apart", "b.txt"),
    ]
