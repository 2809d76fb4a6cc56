"""What the mapping's dialog is told: the record in plain words, and values that come back as they went."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace

from engine.families import Family, family
from kn_studio.app_state import AppState, JobLine, Message
from kn_studio.viewmodels import model
from kn_studio.viewmodels.mapping import FIELDS, MappingView, changed, values, view
from tests.viewmodels import small

RECORD = replace(family("gpt2"), model_type="wild")
MAPPING = json.dumps(asdict(RECORD))
PROBED = replace(small.MODEL, family="wild", probed=True, mapping=MAPPING)


def test_every_part_of_a_record_can_be_edited() -> None:
    assert {field.name for field in FIELDS} == {field.name for field in fields(Family)} - {"model_type"}
    switches = {field.name for field in FIELDS if field.sort == "switch"}
    assert switches == {field.name for field in fields(Family) if field.type == "bool"}
    assert all(field.label and field.hint for field in FIELDS)


def test_values_come_back_as_they_went() -> None:
    assert Family(**json.loads(changed(MAPPING, values(MAPPING)))) == RECORD
    other = json.loads(changed(MAPPING, {**values(MAPPING), "down": "  mlp.fc_out ", "gated": True}))
    assert Family(**other) == replace(RECORD, down="mlp.fc_out", gated=True)


def test_the_row_says_who_says_so() -> None:
    def rows(state: AppState) -> dict[str, tuple[str, str]]:
        return {label: (value, role) for label, value, role in model.view(state).rows}

    known = AppState(model=small.MODEL)
    assert not any("found by" in label for label in rows(known))
    assert not model.view(known).probed
    found = AppState(model=PROBED)
    assert rows(found)["Neurons found by"] == ("the model's structure (not yet confirmed)", "warn")
    assert model.view(found).probed
    kept = AppState(model=replace(PROBED, mapping_given=True))
    assert rows(kept)["Neurons found by"] == ("a mapping you kept", "text")
    assert rows(replace(found, level="plain"))["Switches found by"][1] == "warn"


def test_the_dialog_follows_the_state() -> None:
    assert view(AppState()) == view(AppState(model=small.MODEL)) == MappingView()
    idle = view(AppState(model=PROBED))
    assert (idle.name, idle.model_type, idle.mapping, idle.kept) == (PROBED.id, "wild", MAPPING, False)
    assert idle.can_test
    job = JobLine("job-1", "Loading x", text="Testing the neurons")
    busy = view(AppState(model=PROBED, job=job, model_busy="x"))
    assert (busy.can_test, busy.busy) == (False, "Testing the neurons")
    failed = view(AppState(model=PROBED, message=Message("error", "It failed.", "Try again.")))
    assert (failed.problem, failed.hint) == ("It failed.", "Try again.")
    assert view(AppState(model=PROBED, message=Message("info", "Fine."))).problem == ""
    revised = view(AppState(model=replace(PROBED, revision="v2", mapping_given=True)))
    assert (revised.name, revised.kept) == (f"{PROBED.id}@v2", True)
    devices = {where: view(AppState(model=replace(PROBED, device=where))).device for where in ("cpu", "cuda:0+cuda:1")}
    assert devices == {"cpu": "cpu", "cuda:0+cuda:1": "spread"}
