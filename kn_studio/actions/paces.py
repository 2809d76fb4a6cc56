"""How long the session's runs of the loaded model took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import KnownError
from engine.types import Step, Work
from kn_studio.run_pace import RunPace

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store


def read(store: Store | None, fingerprint: str) -> Work[tuple[RunPace, ...]]:
    """The paces of the finished runs of the model with this fingerprint, newest first; none without a session."""
    yield Step(0, 1, "Reading the runs")
    runs = store.runs() if store is not None and fingerprint else ()
    done = [run for run in runs if run.spec.fingerprint == fingerprint and run.status == "done"]
    found = (_pace(run) for run in sorted(done, key=lambda run: -run.id) if run.landed and run.seconds > 0)
    return tuple(pace for pace in found if pace is not None)


def _pace(run: Run) -> RunPace | None:
    """None where this version does not know the method, or not with these settings."""
    from engine.methods import method
    from kn_studio.actions.plan import settings

    spec = run.spec
    try:
        how = method(spec.method)
        settings(how, dict(spec.params), spec.seed)
    except KnownError:
        return None
    own = settings(how, {}, spec.seed).in_force()
    whole = settings(how, dict(spec.params), spec.seed).in_force()
    params = {name: value for name, value in spec.params.items() if own.get(name) != value}
    for name in sorted(params, key=lambda name: name == "preset"):
        # A setting that follows from the others, as the number of steps from the rule, was not asked for; and those of
        # a preset follow from its name.
        rest = {key: value for key, value in params.items() if key != name}
        if settings(how, rest, spec.seed).in_force() == whole:
            params = rest
    return RunPace(spec.fingerprint, spec.method, params, run.seconds / run.landed)
