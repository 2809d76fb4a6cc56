"""Neuron files of other programs, read and written."""

from __future__ import annotations

import json
import os
import string
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import DataError, SessionError
from engine.types import Neuron, finished
from kn_studio.actions.edit_recipe import read_neurons
from kn_studio.actions.export import export_neurons
from kn_studio.actions.neuron_files import ENDINGS, FORMS, NeuronForm, NeuronSet, chosen, read, write
from kn_studio.session.store import Store
from tests.session.made import INFO, LOCATING, SELECTION, SPEC

NEURONS = st.lists(st.builds(Neuron, st.integers(0, 40), st.integers(0, 30_000)), max_size=6, unique=True).map(tuple)


@given(by_fact=st.dictionaries(st.text(string.ascii_letters, min_size=1), NEURONS, min_size=1, max_size=4))
def test_what_is_written_by_fact_is_read_again(
    by_fact: dict[str, tuple[Neuron, ...]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    by_fact.pop("neurons", None)
    if not any(by_fact.values()):
        return
    path = tmp_path_factory.mktemp("sets") / "n.json"
    for form in ("eleutherai", "amig"):
        sets = [NeuronSet(neurons, fact, "P36" if form == "amig" else "") for fact, neurons in by_fact.items()]
        assert write(path, form, sets) == tuple(by_fact)
        assert read(path) == tuple(sets)


@given(sets=st.lists(NEURONS, min_size=1, max_size=4).filter(any))
def test_a_lape_file_keeps_every_neuron_in_its_layer(
    sets: list[tuple[Neuron, ...]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("sets") / "n.pth"
    spoken = write(path, "lape", [NeuronSet(each, language=f"l{n}") for n, each in enumerate(sets)], layers=41)
    assert spoken == tuple(f"l{n}" for n in range(len(sets)))
    assert [each.neurons for each in read(path)] == [tuple(sorted(each)) for each in sets]
    assert all(len(layers) == 41 for layers in torch.load(path, weights_only=True))


def test_the_forms_that_others_write_are_read(tmp_path: Path) -> None:
    """EleutherAI's and AMIG's dictionaries, LAPE's lists of tensors, this program's documents."""
    path = tmp_path / "n.json"
    path.write_text('{"a-1": [[9, 2141], [9, 7]], "a-2": []}', "utf-8")
    assert read(path) == (NeuronSet((Neuron(9, 2141), Neuron(9, 7)), "a-1"), NeuronSet((), "a-2"))
    path.write_text('{"a-1": {"neurons": [[9, 2141]], "relation_name": "P36(capital)"}}', "utf-8")
    assert read(path) == (NeuronSet((Neuron(9, 2141),), "a-1", "P36(capital)"),)
    path.write_text('{"model": {}, "neurons": [{"layer": 1, "index": 2, "score": 0.5}]}', "utf-8")
    assert read(path) == (NeuronSet((Neuron(1, 2),)),)
    lape = tmp_path / "n.pth"
    torch.save(
        [[torch.tensor([3, 5]), torch.tensor([], dtype=torch.long)], [torch.tensor([1]), torch.tensor([2])]], lape
    )
    assert [each.neurons for each in read(lape)] == [(Neuron(0, 3), Neuron(0, 5)), (Neuron(0, 1), Neuron(1, 2))]


def test_the_set_that_is_meant_is_chosen_and_otherwise_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    sets = (NeuronSet((Neuron(0, 1),), "a-1"), NeuronSet((Neuron(0, 2),), "a-2"), NeuronSet((), "a-3"))
    write(path, "eleutherai", sets)
    assert read_neurons(path, "a-2") == (Neuron(0, 2),)
    with pytest.raises(DataError, match="3 facts, not of a-9"):
        read_neurons(path, "a-9")
    with pytest.raises(DataError, match="3 facts, and it is not said"):
        read_neurons(path)
    with pytest.raises(DataError, match="no neurons for this fact"):
        read_neurons(path, "a-3")
    languages = (NeuronSet((Neuron(0, 1),), language="1"), NeuronSet((Neuron(0, 2),), language="2"))
    assert chosen(languages, path, language="2").neurons == (Neuron(0, 2),)
    with pytest.raises(DataError, match="by its place: 1, 2"):
        chosen(languages, path, fact="a-1")


class _Runs:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, (f"touch {self.mark}",)

    def __init__(self, mark: Path) -> None:
        self.mark = mark


def test_nothing_in_a_file_is_ever_run(tmp_path: Path) -> None:
    mark, path = tmp_path / "was_run", tmp_path / "n.pth"
    torch.save([[_Runs(mark)]], path)
    with pytest.raises(DataError, match="nothing in it was run"):
        read(path)
    path.write_bytes(f"cos\nsystem\n(S'touch {mark}'\ntR.".encode())
    with pytest.raises(DataError, match="neither JSON nor"):
        read(path)
    assert not mark.exists()


@pytest.mark.parametrize(
    "text", ["[[-1, 2]]", '{"a": [[1]]}', '{"a": {"relation_name": "x"}}', '{"a": []}', "[" * 100_000]
)
def test_a_file_without_neurons_is_said(text: str, tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    path.write_text(text, "utf-8")
    with pytest.raises(DataError, match=r"n\.json"):
        read(path)


@pytest.mark.parametrize("found", [[], [[torch.tensor([0.5])]], [[torch.tensor([-1])]], {"a": 1}, 7])
def test_tensors_that_are_no_neurons_are_said(found: object, tmp_path: Path) -> None:
    path = tmp_path / "n.pth"
    torch.save(found, path)
    with pytest.raises(DataError, match="names no neurons"):
        read(path)


@pytest.mark.parametrize("form", FORMS)
def test_a_runs_neurons_are_written_in_every_form(form: NeuronForm, tmp_path: Path) -> None:
    with Store.temporary() as store:
        with pytest.raises(SessionError, match="no run with neurons"):
            finished(export_neurons(store, form, tmp_path / f"n{ENDINGS[form]}"))
        store.add_model(INFO)
        run = store.begin_run(SPEC)
        store.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5)
        path = tmp_path / f"n{ENDINGS[form]}"
        assert finished(export_neurons(store, form, path)) == (("en",) if form == "lape" else ("u-1",))
        (only,) = read(path)
        assert set(only.neurons) == {each.neuron for each in SELECTION.neurons}
        assert only.relation == (LOCATING[0].relation if form == "amig" else "")
        with pytest.raises(SessionError, match=r"ends in \.(json|pth), not '\.txt'"):
            finished(export_neurons(store, form, tmp_path / "n.txt"))
        with pytest.raises(SessionError, match="no neurons in 'zh'"):
            finished(export_neurons(store, form, path, "zh"))
        with pytest.raises(SessionError, match="no run 7"):
            finished(export_neurons(store, form, path, run=7))


def test_a_json_form_holds_one_language(tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    path.write_text("[[0, 1]]", "utf-8")
    sets = [NeuronSet((Neuron(0, 1),), "a", "", code) for code in ("en", "zh")]
    with pytest.raises(DataError, match="one language, and there are en, zh"):
        write(path, "amig", sets)
    with pytest.raises(DataError, match="cannot be written"):
        write(tmp_path / "no" / "n.json", "amig", sets[:1])
    assert json.loads(path.read_text("utf-8")) == [[0, 1]]
    assert [each.name for each in tmp_path.iterdir()] == ["n.json"]
