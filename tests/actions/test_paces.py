"""How long earlier runs of the loaded model took."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from engine.methods import method
from engine.types import Work
from kn_studio.actions import paces
from kn_studio.actions.plan import settings
from kn_studio.intents import LocateNeurons
from kn_studio.run_pace import RunPace, expected
from kn_studio.session.records import Run, RunStatus
from tests.session.made import SPEC


class Runs:
    """A session that knows its runs only."""

    def __init__(self, *runs: Run) -> None:
        self._runs = runs

    def runs(self) -> tuple[Run, ...]:
        return self._runs


def run(id: int, given: dict[str, Any], seconds: float, **changes: Any) -> Run:
    key = changes.pop("method", "amig")
    status: RunStatus = changes.pop("status", "done")
    params = settings(method(key), given, 42).in_force()
    spec = replace(SPEC, method=key, params=params, seed=42, **changes)
    return Run(id, spec, status, 4, "2026-03-02", seconds, "1.0")


def read(*runs: Run) -> tuple[RunPace, ...]:
    store: Any = Runs(*runs)
    found: tuple[RunPace, ...] = ended(paces.read(store, SPEC.fingerprint))
    return found


def ended(work: Work[Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def test_the_newest_finished_run_of_the_same_model_method_and_settings_tells() -> None:
    found = read(
        run(1, {}, 8.0),
        run(2, {}, 4.0),
        run(3, {"rule": "left"}, 40.0),
        run(4, {}, 400.0, fingerprint="another"),
        run(5, {}, 4000.0, status="stopped"),
        run(6, {}, 2.0, method="activation"),
    )
    assert expected(found, LocateNeurons(), 24) == 24.0
    assert expected(found, LocateNeurons(params={"rule": "left"}), 2) == 20.0
    assert expected(found, LocateNeurons(method="activation"), 2) == 1.0
    assert expected(found, LocateNeurons(method="ig_zero"), 2) is None
    assert expected(found, LocateNeurons(params={"steps": 3}), 2) is None


def test_a_run_of_a_method_or_setting_that_is_gone_tells_nothing() -> None:
    strange = replace(run(1, {}, 8.0), spec=replace(SPEC, method="of tomorrow"))
    older = replace(run(2, {}, 8.0), spec=replace(SPEC, params={"pace": 3}))
    assert read(strange, older) == ()


@pytest.mark.parametrize(("landed", "seconds"), [(0, 8.0), (4, 0.0)])
def test_a_run_that_measured_nothing_tells_nothing(landed: int, seconds: float) -> None:
    assert read(replace(run(1, {}, seconds), landed=landed)) == ()


def test_without_a_session_nothing_is_known() -> None:
    assert ended(paces.read(None, SPEC.fingerprint)) == ()
