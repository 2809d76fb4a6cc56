"""What is missing before a run can go on: its model, or the model's weights as they were then."""

from __future__ import annotations

from dataclasses import replace

from engine.editing.types import EditLine, suppress
from engine.types import Neuron
from kn_studio.editing_state import Edits
from kn_studio.session.store import Store
from kn_studio.viewmodels.run_model import missing
from tests.viewmodels.small import state, three_languages


def test_the_model_its_name_or_its_edits_are_missing() -> None:
    edit = suppress((Neuron(0, 1),))
    with Store.temporary() as store:
        shown = state(three_languages(store))
        assert shown.run is not None
        assert shown.model is not None
        run = store.run(shown.run)
        clean = run.spec.fingerprint
        assert missing(shown, run, "to go on") == ""
        assert missing(replace(shown, model=None), run, "to go on") == f"Load {run.spec.model} to go on."
        edited = replace(
            shown, model=replace(shown.model, fingerprint="e" * 64), edits=Edits((EditLine(1, edit),), clean, "e" * 64)
        )
        assert missing(edited, run, "to go on").startswith("Take the edits of the model back to go on")
        under = replace(run, spec=replace(run.spec, fingerprint="e" * 64, edits=(edit,)))
        assert missing(edited, under, "to go on") == ""
        assert "apply them again to go on" in missing(shown, under, "to go on")
