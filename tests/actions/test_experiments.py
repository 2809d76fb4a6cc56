"""Experiments from the window's side: remembered before anything is computed, read while they run, gone on with."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from engine.errors import DataError, DeviceLostError, KnownError, ModelError, OutOfMemoryError, PromptError
from engine.types import Landed, Step
from kn_studio.actions import experiment_probe, experiment_results, experiments
from kn_studio.actions.context import Host
from kn_studio.experiment_intents import CompareExperiments, ExportExperiment, ProbeExperiment, RunExperiment
from kn_studio.experiment_state import Found, RunLine, Way
from kn_studio.experiments.folder import SUMMARY, Folder
from kn_studio.experiments.journal import JOURNAL
from kn_studio.library.store import LibraryStore
from kn_studio.session.store import Store
from tests.engine.tiny import finish

ROOT = Path(__file__).resolve().parents[2]
RECIPE = {
    "facts": 2, "languages": "en", "top_k": 4, "sentences": 1, "prompts": 1, "tests": 1, "others": 1, "draws": 1,
}  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Iterator[LibraryStore]:
    with LibraryStore.open() as found:
        yield found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "s.kns") as found:
        yield found


@pytest.fixture(scope="session")
def folder_of_model(tmp_path_factory: pytest.TempPathFactory) -> str:
    import torch

    from tests.engine.tiny import build, tokenizer_of

    folder = tmp_path_factory.mktemp("tiny-gpt2")
    build("gpt2", dtype=torch.float32, n_positions=256).save_pretrained(folder)
    tokenizer_of("gpt2").save_pretrained(folder)
    return str(folder)


def asked(model: str, folder: Path, **more: Any) -> RunExperiment:
    return RunExperiment("localisation", {**RECIPE, **more.pop("recipe", {})}, (model,), folder, **more)


def test_a_run_is_loaded_as_it_is_told_and_remembers_how(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    """The device, the float type and the processes of a run stand in its line, and in its folder what settles rows."""
    way = Way("cpu", "float64", 1)
    intent = asked(folder_of_model, tmp_path / "run", recipe={"arms": "random"}, way=way)
    line = finish(experiments.run(Host(), store, library, intent))
    assert line.way == way
    assert store.experiments.lines()[0].way == way
    assert shown(store, line.folder).line.way == way
    assert Folder.read(line.folder).grounds[0]["dtype"] == "float64"
    opened = finish(experiments.open_run(None, line.folder))
    assert opened.way == Way("cpu", "float64")
    (line.folder / SUMMARY).unlink()
    again = replace(intent, resume=True, way=opened.way)
    assert finish(experiments.run(Host(), store, library, again)).state == "finished"


def test_a_choice_that_finds_nothing_is_remembered_nowhere(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    with pytest.raises(PromptError, match="There is no relation 'P999'"):
        finish(
            experiments.run(
                Host(), store, library, asked(folder_of_model, tmp_path / "run", recipe={"relations": "P999"})
            )
        )
    assert store.experiments.lines() == ()
    assert not (tmp_path / "run").exists()


def shown(store: Store, folder: Path) -> Found:
    line = next((each for each in store.experiments.lines() if each.folder == folder), None)
    return finish(experiment_results.show(line or RunLine(folder, "", {}, ())))


def test_a_run_is_remembered_stopped_read_and_gone_on_with(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    host = Host()
    with closing(experiments.run(host, store, library, asked(folder_of_model, folder))) as work:
        landed = [said.extra["line"] for said in work if isinstance(said, Landed)][:1]
        assert landed
    first = next(iter(store.experiments.lines()))
    assert (first.folder, first.key, first.models) == (folder, "localisation", (folder_of_model,))
    whole = shown(store, folder)
    assert whole.complete
    assert whole.line.state == "finished"
    assert (whole.line.done, whole.line.total) == (2, 2)
    assert whole.verdicts
    assert {each.facts for each in whole.estimates} >= {"all"}
    assert host.loaded is None, "a run has a holder of its own"

    other = tmp_path / "other"
    with closing(experiments.run(host, store, library, asked(folder_of_model, other))) as work:
        lines = []
        for said in work:
            if isinstance(said, Landed):
                lines.append(said.extra["line"])
            if lines and lines[-1].done == 1:
                break
    assert [line.done for line in lines] == [0, 1]
    remembered = next(each for each in store.experiments.lines() if each.folder == other)
    assert (remembered.state, remembered.done, remembered.total) == ("stopped", 1, 2)
    part = shown(store, other)
    assert not part.complete
    assert part.line.state == "stopped"
    assert part.verdicts == (), "nothing is judged before all units are there"
    drawn = {each.metric for each in part.estimates}
    assert "specificity" in drawn
    assert "p_before" not in drawn, "what is not drawn is not computed while a run goes on"

    line = finish(experiments.run(host, store, library, asked(folder_of_model, other, resume=True)))
    assert (line.state, line.done) == ("finished", 2)
    again = shown(store, other)
    assert again.estimates == whole.estimates
    assert [each.verdict for each in again.verdicts] == [each.verdict for each in whole.verdicts]


def test_figures_so_far_are_those_that_a_summary_of_these_units_would_give(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    finish(experiments.run(Host(), store, library, asked(folder_of_model, folder)))
    whole = shown(store, folder)
    (folder / "summary.json").unlink()
    part = shown(store, folder)
    assert not part.complete
    wanted = {(each.arm, each.operation, each.language, each.metric, each.facts): each for each in whole.estimates}
    assert part.estimates
    for each in part.estimates:
        assert each == wanted[each.arm, each.operation, each.language, each.metric, each.facts]


@pytest.mark.slow
def test_a_killed_run_stands_in_the_list_and_goes_on(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    folder, path = tmp_path / "run", store.path
    store.close()
    code = f"""
    import os, signal
    from pathlib import Path
    from engine.types import Landed, Step
    from kn_studio.actions import experiments
    from kn_studio.actions.context import Host
    from kn_studio.experiment_intents import RunExperiment
    from kn_studio.library.store import LibraryStore
    from kn_studio.session.store import Store
    intent = RunExperiment("localisation", {RECIPE!r}, ({folder_of_model!r},), Path({str(folder)!r}))
    with LibraryStore.open() as library, Store.open(Path({str(path)!r})) as store:
        for said in experiments.run(Host(), store, library, intent):
            if isinstance(said, Landed) and said.extra["line"].done == 1:
                os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, check=False, env=dict(os.environ), timeout=120
    )
    assert done.returncode == -signal.SIGKILL
    with Store.open(path) as again:
        _, _, (line,) = finish(experiments.read(again))
        assert (line.state, line.done, line.total) == ("stopped", 1, 2)
        finish(experiments.run(Host(), again, library, asked(folder_of_model, folder, resume=True)))
        gone_on = shown(again, folder)
        plain = tmp_path / "plain"
        finish(experiments.run(Host(), again, library, asked(folder_of_model, plain)))
        assert gone_on.estimates == shown(again, plain).estimates


def test_a_folder_that_moved_is_damaged_or_in_use_is_said_in_a_sentence(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    finish(experiments.run(Host(), store, library, asked(folder_of_model, folder)))
    moved = tmp_path / "moved"
    folder.rename(moved)
    gone = shown(store, folder)
    assert gone.line.state == "missing"
    assert str(folder) in gone.line.fault
    assert "moved" in gone.line.hint
    found = finish(experiments.open_run(store, moved))
    assert (found.state, found.done) == ("finished", 2)
    assert [line.folder for line in store.experiments.lines()] == [moved, folder]

    import fcntl

    with (moved / JOURNAL).open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert shown(store, moved).line.state == "in use"
    with (moved / JOURNAL).open("ab") as file:
        file.write(b"no line of ours\n")
    broken = shown(store, moved)
    assert broken.line.state == "damaged"
    assert "damaged" in broken.line.fault
    finish(experiments.forget(store, moved))
    assert [line.folder for line in store.experiments.lines()] == [folder]
    assert moved.is_dir()


def test_what_cannot_be_run_is_refused_in_the_windows_own_words(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / JOURNAL).write_text("")
    with pytest.raises(DataError, match="already holds") as caught:
        finish(experiments.run(Host(), store, library, asked(folder_of_model, folder)))
    assert "--" not in caught.value.hint
    with pytest.raises(ModelError, match="No model"):
        finish(experiments.run(Host(), store, library, RunExperiment("localisation", RECIPE)))
    with pytest.raises(KnownError, match="No language"):
        finish(experiments.run(Host(), store, library, asked(folder_of_model, folder, recipe={"languages": " "})))
    with pytest.raises(KnownError, match="no setting"):
        finish(experiments.run(Host(), store, library, asked(folder_of_model, folder, recipe={"other": 1})))
    with pytest.raises(DataError, match="holds no run"):
        finish(experiments.open_run(store, tmp_path))
    assert store.experiments.lines() == ()


def test_a_fault_of_a_unit_is_kept_with_the_run(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.experiments.localisation import Localisation

    def broken(*_: object) -> Any:
        yield Step(0, 1)
        raise ModelError("This unit went wrong.", "Choose another model, or go on with --resume.")

    monkeypatch.setattr(Localisation, "rows", broken)
    with pytest.raises(ModelError):
        finish(experiments.run(Host(), store, library, asked(folder_of_model, tmp_path / "run")))
    (line,) = store.experiments.lines()
    assert (line.state, line.fault) == ("failed", "This unit went wrong.")
    assert "--resume" not in line.hint
    assert shown(store, tmp_path / "run").line.fault == "This unit went wrong."


@pytest.mark.parametrize(
    ("fault", "kind"),
    [("CUDA out of memory.", OutOfMemoryError), ("CUDA error: an illegal memory access", DeviceLostError)],
)
def test_a_fault_of_the_device_is_kept_with_the_run_and_says_what_to_try(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    fault: str, kind: type[OutOfMemoryError | DeviceLostError],
) -> None:  # fmt: skip
    from engine.experiments.localisation import Localisation

    def broken(*_: object) -> Any:
        yield Step(0, 1)
        raise RuntimeError(fault)

    monkeypatch.setattr(Localisation, "rows", broken)
    intent = asked(folder_of_model, tmp_path / "run", recipe={**RECIPE, "batch_mb": 100})
    with pytest.raises(kind) as raised:
        finish(experiments.run(Host(), store, library, intent))
    (line,) = store.experiments.lines()
    assert (line.state, line.fault) == ("failed", raised.value.what)
    if isinstance(raised.value, OutOfMemoryError):
        assert raised.value.batch == 50 * 2**20, "half of what the recipe has, not of what the window's model has"
    else:
        assert raised.value.model is not None


def test_two_runs_are_paired_fact_by_fact(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    finish(experiments.run(Host(), store, library, asked(folder_of_model, one)))
    lines = (one / JOURNAL).read_text("utf-8").splitlines()
    other.mkdir()
    changed = []
    for text in lines:
        said = json.loads(text)
        for row in said.get("rows", ()):
            row[4] = True
            row[7]["specificity"] = 1.25
        changed.append(json.dumps(said, ensure_ascii=False))
    (other / JOURNAL).write_text("\n".join(changed) + "\n", "utf-8")
    known = [text.replace(", false, ", ", true, ") for text in lines]
    (one / JOURNAL).write_text("\n".join(known) + "\n", "utf-8")
    paired = finish(experiment_results.compare(CompareExperiments(one, other)))
    assert paired.reason == ""
    mine = [line for line in paired.lines if line.metric == "specificity"]
    assert mine
    for line in mine:
        assert line.second == pytest.approx(1.25)
        assert line.difference == pytest.approx(1.25 - line.first)
        assert line.n == 2
    assert all(line.difference == 0 for line in paired.lines if line.metric == "auroc")


def test_a_runs_figures_and_rows_are_written(
    store: Store, library: LibraryStore, folder_of_model: str, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    finish(experiments.run(Host(), store, library, asked(folder_of_model, folder)))
    rows, figures = tmp_path / "rows.parquet", tmp_path / "figures.jsonl"
    assert finish(experiment_results.export(ExportExperiment("rows", folder, rows))) > 0
    mine, own = pq.read_table(rows).to_pylist(), pq.read_table(folder / "results.parquet").to_pylist()
    assert len(mine) == len(own)
    assert mine[0]["specificity"] == own[0]["specificity"]
    count = finish(experiment_results.export(ExportExperiment("figures", folder, figures)))
    written = [json.loads(line) for line in figures.read_text("utf-8").splitlines()]
    assert len(written) == count == len(shown(store, folder).estimates)
    assert {"arm", "operation", "metric", "n", "mean", "low", "high"} <= set(written[0])


def test_the_cost_is_counted_up_from_measured_units(
    library: LibraryStore, folder_of_model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.experiments.localisation import Localisation

    def slow(_self: object, _loaded: object, _prepared: object, _unit: object) -> Any:
        yield Step(0, 1)
        time.sleep(0.05)
        return ()

    monkeypatch.setattr(Localisation, "rows", slow)
    intent = ProbeExperiment("localisation", {**RECIPE, "facts": 80}, (folder_of_model,))
    host = Host()
    cost = finish(experiment_probe.probe(host, library, intent))
    assert cost.units == 80
    assert cost.measured == 2
    assert 0.05 <= cost.unit < 0.5
    assert cost.seconds >= 80 * cost.unit
    assert host.loaded is None


def test_a_probe_that_finds_no_memory_says_which_batches_to_try(
    library: LibraryStore, folder_of_model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model is the probe's own; nobody else knows how large its batches were."""
    from engine.experiments.localisation import Localisation

    def full(_self: object, _loaded: object, _prepared: object, _unit: object) -> Any:
        yield Step(0, 1)
        raise MemoryError

    monkeypatch.setattr(Localisation, "rows", full)
    intent = ProbeExperiment("localisation", {**RECIPE, "batch_mb": 64}, (folder_of_model,))
    with pytest.raises(OutOfMemoryError) as raised:
        finish(experiment_probe.probe(Host(), library, intent))
    assert raised.value.batch == 32 * 2**20


def test_every_experiment_describes_its_own_form() -> None:
    catalogue, models, lines = finish(experiments.read(None))
    assert lines == ()
    assert "demo-bert" in models
    for each in catalogue:
        assert {"facts", "languages", "seed", "batch_mb"} <= {setting.name for setting in each.settings}
        assert all(setting.kind in ("int", "float", "str") for setting in each.settings)
        assert each.question
        assert each.defaults["seed"] == 42


def test_models_in_the_cache_are_offered_where_their_weights_are_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, files in (("models--ada--small", ("config.json", "model.safetensors")), ("models--ada--half", ())):
        folder = tmp_path / name / "snapshots" / "abc"
        folder.mkdir(parents=True)
        (folder / "config.json").write_text("{}")
        for file in files:
            (folder / file).write_text("{}")
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    assert experiments.at_hand() == ("demo-bert", "demo-gpt", "ada/small")
