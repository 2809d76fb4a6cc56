"""The living state: one signal per change, in order, also when a listener changes it again."""

from __future__ import annotations

import json

import pytest

from kn_studio import view_state
from kn_studio.app_state import AppState
from kn_studio.fact_state import FactSearch
from kn_studio.state import State


def test_an_update_is_told_once_and_only_if_anything_differs() -> None:
    state = State()
    heard: list[tuple[AppState, AppState]] = []
    state.changed.connect(lambda old, new: heard.append((old, new)))
    state.update(share=0.7, station="facts")
    state.update(share=0.7)
    assert len(heard) == 1
    old, new = heard[0]
    assert (old.share, new.share, new.station) == (None, 0.7, "facts")
    assert state.value is new


def test_updates_of_a_listener_are_told_after_the_first_was_heard_by_all() -> None:
    state = State()
    first: list[float | None] = []
    second: list[float | None] = []

    def answer(_old: AppState, new: AppState) -> None:
        first.append(new.share)
        if new.share == 0.6:
            state.update(share=0.9)

    state.changed.connect(answer)
    state.changed.connect(lambda _old, new: second.append(new.share))
    state.update(share=0.6)
    assert first == second == [0.6, 0.9]


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError):
        State().update(no_such_field=1)


def test_a_share_is_kept_only_where_it_was_moved() -> None:
    for share in (None, 0.5, 0.9):
        kept = view_state.unpack(view_state.pack(AppState(share=share)), lambda _uuid: None)
        assert kept.get("share") == share
    older = {name: value for name, value in view_state.pack(AppState(share=0.5)).items() if name != "share_moved"}
    assert "share" not in view_state.unpack(older, lambda _uuid: None), (
        "older sessions wrote down what nobody had moved"
    )


def test_the_order_of_the_facts_is_kept_and_older_sessions_have_none() -> None:
    order = (("object", True), ("in:de", False))
    packed = json.loads(json.dumps(view_state.pack(AppState(search=FactSearch("x", order=order)))))
    assert view_state.unpack(packed, lambda _uuid: None)["search"].order == order
    del packed["search"]["order"]
    assert view_state.unpack(packed, lambda _uuid: None)["search"] == FactSearch("x")
