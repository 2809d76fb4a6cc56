"""Locating without a window: done, stopped at every step, failing, resumed, killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.answers import answer
from engine.datasets.base import FactRow, Origin
from engine.errors import DeviceLostError, KnownError, ModelError, OutOfMemoryError, PromptError
from engine.hooks import count_hooks
from engine.methods import method
from engine.model import LoadedModel
from engine.selection import select
from engine.types import Step
from kn_studio.actions import locate
from kn_studio.actions.context import Host
from kn_studio.fact_intents import TypeFact
from kn_studio.intents import LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.records import Choice
from kn_studio.session.store import Store
from tests.actions.made import finish, landed, library, rows
from tests.engine.tiny import fresh, tiny

ROOT = Path(__file__).resolve().parents[2]
BOTH = LocateNeurons(facts=("f-1", "f-2"), languages=("en", "zh"))
TYPED = LocateNeurons(
    typed=TypeFact(("The capital of France is [Y].", "In France, the capital is [Y]."), "Paris", "en")
)


@pytest.fixture
def facts(tmp_path: Path) -> BuiltinLibrary:
    return library(tmp_path / "facts")


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as made:
        yield made


def clean(loaded: LoadedModel) -> bool:
    return count_hooks(loaded) == 0 and torch.is_grad_enabled()


@pytest.mark.parametrize("model_type", ["bert", "gpt2"])
def test_a_run_scores_chooses_and_measures(model_type: str, facts: BuiltinLibrary, store: Store) -> None:
    host = Host(tiny(model_type))
    run, said = finish(locate.locate(host, store, facts, BOTH))
    causal = model_type == "gpt2"
    assert run.status == "done"
    assert run.landed == len(run.spec.prompts) == 2 * ((2 if causal else 3) + 1)
    assert [each.prompt for each in landed(said, "prompt")] == list(range(run.landed))
    assert [(p.language, p.held_out) for p in run.spec.measuring] == [("en", True), ("zh", True)] * 2
    assert [item.text for item in run.spec.left_out] == (
        ["[Y] is the capital of France.", "[Y] is the capital of Germany."] if causal else []
    )
    assert store.facts() == facts.facts()[:2]
    assert {info.fingerprint for info in store.models()} == {host.require().info.fingerprint}
    steps = [each for each in said if isinstance(each, Step) and each.total]
    assert [each.done for each in steps] == sorted(each.done for each in steps)
    assert steps[-1].done <= steps[-1].total == run.landed * 3


def test_what_is_kept_is_what_the_engine_gives(facts: BuiltinLibrary, store: Store) -> None:
    loaded = tiny("bert")
    run, _ = finish(locate.locate(Host(loaded), store, facts, BOTH))
    amig = method("amig")
    for number, prompt in enumerate(run.spec.prompts):
        scores, _ = finish(amig.score(loaded, prompt, amig.Params()))
        np.testing.assert_array_equal(store.scores(run.id, number).values, scores.values)
        assert store.scores(run.id, number).answer == scores.answer
        assert scores.answer.probability == pytest.approx(answer(loaded, prompt).probability, rel=1e-9)
    for chosen in store.selections(run.id):
        mine = [
            number
            for number, prompt in enumerate(run.spec.prompts)
            if (prompt.fact, prompt.language) == (chosen.fact, chosen.language)
        ]
        stack = np.stack([store.scores(run.id, number).values for number in mine])
        assert chosen.threshold == (0.3 if chosen.language == "en" else 0.2)
        assert chosen.selection == select(stack, threshold=chosen.threshold, share=0.5)
        assert len(chosen.selection.neurons) > 0


def test_effects_are_measured_on_held_out_prompts_and_typed_prompts_serve_both(
    facts: BuiltinLibrary, store: Store
) -> None:
    run, _ = finish(locate.locate(Host(tiny("gpt2")), store, facts, BOTH))
    for language, fact, effect in store.effects(run.id):
        assert effect.held_out
        assert effect.prompts == tuple(
            prompt for prompt in run.spec.measuring if (prompt.fact, prompt.language) == (fact, language)
        )
    run, _ = finish(locate.locate(Host(tiny("gpt2")), store, facts, TYPED))
    ((language, fact, effect),) = store.effects(run.id)
    assert (language, fact, effect.held_out) == ("en", "", False)
    assert effect.prompts == run.spec.prompts


ONE_SIDE = {
    "one template": ("The capital of [X] is [Y].,train",),
    "only the held-out one has its slot last": ("[Y] is the capital of [X].,train", "[X] has the capital [Y].,held"),
    "only the locating one has its slot last": ("[X] has the capital [Y].,train", "[Y] is the capital of [X].,held"),
}


@pytest.mark.parametrize("case", ONE_SIDE)
def test_where_one_side_alone_can_be_asked_it_serves_both(case: str, tmp_path: Path, store: Store) -> None:
    folder = tmp_path / "sides"
    folder.mkdir()
    (folder / "facts.csv").write_text("uuid,relation,language,subject,object\nf,P36,en,France,Paris\n", "utf-8")
    rows = "".join(f"P36,en,{text.split(',')[1]},{text.split(',')[0]}\n" for text in ONE_SIDE[case])
    (folder / "templates.csv").write_text(f"relation,language,split,text\n{rows}", "utf-8")
    run, _ = finish(locate.locate(Host(tiny("gpt2")), store, BuiltinLibrary(folder), LocateNeurons(("f",), ("en",))))
    ((_language, _fact, effect),) = store.effects(run.id)
    assert [prompt.text[-4:] for prompt in run.spec.prompts] == ["[Y]."]
    assert effect.prompts == run.spec.prompts
    assert not effect.held_out
    assert [item.text[:3] for item in run.spec.left_out] == ["[Y]"] * (len(ONE_SIDE[case]) - 1)


def test_a_subject_that_holds_the_slot_is_said_to_be_the_reason(tmp_path: Path, store: Store) -> None:
    facts = library(tmp_path / "facts")
    uuid = finished_import(facts, FactRow("P36", "en", "the [Y] land", "Paris", "odd"))
    with pytest.raises(PromptError, match=r"'the \[Y\] land' holds \[Y\]"):
        finish(locate.locate(Host(tiny("bert")), store, facts, LocateNeurons((uuid,), ("en",))))


def finished_import(facts: BuiltinLibrary, row: FactRow) -> str:
    with facts.importing() as batch:
        batch.begin("csv", Origin("Mine"))
        batch.add(row)
        finish(batch.finish())
    return row.uuid


def test_the_choice_is_obeyed_and_remembered(facts: BuiltinLibrary, store: Store) -> None:
    host = Host(tiny("bert"))
    run, _ = finish(locate.locate(host, store, facts, TYPED, Choice({"en": 0.9}, 1.0)))
    (chosen,) = store.selections(run.id)
    assert (chosen.threshold, chosen.share, run.spec.choice) == (0.9, 1.0, Choice({"en": 0.9}, 1.0))
    run, _ = finish(locate.locate(host, store, facts, TYPED, Choice(top_k=4)))
    (chosen,) = store.selections(run.id)
    assert (len(chosen.selection.neurons), chosen.threshold, chosen.top_k) == (4, None, 4)


def test_a_fact_the_model_does_not_know_is_said_before_locating_and_located(
    facts: BuiltinLibrary, store: Store
) -> None:
    run, said = finish(locate.locate(Host(tiny("bert")), store, facts, TYPED))
    (doubt,) = landed(said, "doubt")
    assert "does not know" in doubt.extra["text"]
    assert said.index(doubt) < said.index(landed(said, "prompt")[0])
    assert run.status == "done"
    assert "does not know" in run.message


def test_an_empty_selection_is_a_result_with_a_reason(facts: BuiltinLibrary, store: Store) -> None:
    run, _ = finish(locate.locate(Host(tiny("bert")), store, facts, TYPED, Choice({"en": 1.0})))
    assert run.status == "done"
    (chosen,) = store.selections(run.id)
    assert chosen.selection.neurons == ()
    assert "threshold" in chosen.selection.reason
    assert store.effects(run.id) == ()


@pytest.mark.parametrize(
    ("intent", "said"),
    [
        (LocateNeurons(), "no fact to locate"),
        (LocateNeurons(facts=("f-9",)), "There is no fact 'f-9'"),
        (LocateNeurons(facts=("f-3",), languages=("zh",)), "not known in the language 'zh'"),
        (LocateNeurons(facts=("f-1",), languages=("xx",)), "not known in the language 'xx'"),
        (LocateNeurons(typed=TypeFact((), "Paris", "en")), "no prompt"),
        (LocateNeurons(typed=TypeFact(("A [Y].",), " ", "en")), "no answer"),
        (LocateNeurons(typed=TypeFact(("No slot.",), "Paris", "en")), "no answer slot"),
        (LocateNeurons(typed=TypeFact(("[Y] and [Y].",), "Paris", "en")), "2 answer slots"),
        (LocateNeurons(typed=TypeFact(("[Y] is the capital of France.",), "Paris", "en")), "No prompt is left"),
        (LocateNeurons(facts=("f-1",), method="magic"), "no method 'magic'"),
        (LocateNeurons(facts=("f-1",), params={"flavour": 1}), "no setting 'flavour'"),
        (LocateNeurons(facts=("f-1",), params={"steps": 0}), "out of range for steps"),
        (LocateNeurons(facts=("f-1",), method="activation", params={"rule": "gauss"}), "no setting 'rule'"),
    ],
)
def test_bad_input_is_said_before_anything_is_written(
    intent: LocateNeurons, said: str, facts: BuiltinLibrary, store: Store
) -> None:
    with pytest.raises(KnownError) as error:
        finish(locate.locate(Host(tiny("gpt2")), store, facts, intent))
    assert said in str(error.value)
    assert error.value.hint
    assert store.runs() == ()


def test_without_a_model_it_is_said(facts: BuiltinLibrary, store: Store) -> None:
    with pytest.raises(ModelError, match="No model is loaded"):
        finish(locate.locate(Host(), store, facts, BOTH))


def test_of_several_facts_one_that_cannot_be_asked_is_left_out(tmp_path: Path, store: Store) -> None:
    facts = library(tmp_path / "facts")
    table = tmp_path / "facts" / "facts.csv"
    table.write_text(table.read_text(encoding="utf-8") + "f-4,P36,en,Nowhere,\u200b\n", encoding="utf-8")
    host = Host(tiny("bert"))
    with pytest.raises(PromptError):
        finish(locate.locate(host, store, facts, LocateNeurons(facts=("f-4",))))
    run, _ = finish(locate.locate(host, store, facts, LocateNeurons(facts=("f-4", "f-1"))))
    assert {prompt.fact for prompt in run.spec.prompts} == {"f-1"}
    assert all("Nowhere" in item.text and item.reason for item in run.spec.left_out)


def test_stopped_at_each_step_and_resumed_it_is_the_same(facts: BuiltinLibrary, store: Store) -> None:
    loaded = tiny("bert")
    whole, said = finish(locate.locate(Host(loaded), store, facts, BOTH))
    expected = rows(store, whole.id)
    for stop in range(1, len(said) + 1, max(1, len(said) // 8)):
        work = locate.locate(Host(loaded), store, facts, BOTH)
        for _ in range(stop):
            next(work)
            assert clean(loaded)
        work.close()
        assert clean(loaded)
        run = store.runs()[-1]
        assert run.status == "stopped"
        again, _ = finish(locate.resume(Host(loaded), store, run.id))
        assert again.status == "done"
        assert rows(store, run.id) == expected
        store.delete_run(run.id)


def test_a_run_that_is_done_is_not_done_again(facts: BuiltinLibrary, store: Store) -> None:
    host = Host(tiny("bert"))
    run, _ = finish(locate.locate(host, store, facts, TYPED))
    again, said = finish(locate.resume(host, store, run.id))
    assert again == run
    assert said == []


def test_another_model_does_not_resume_a_run(facts: BuiltinLibrary, store: Store) -> None:
    work = locate.locate(Host(tiny("bert")), store, facts, TYPED)
    next(work)
    work.close()
    with pytest.raises(ModelError, match="another model"):
        finish(locate.resume(Host(tiny("gpt2")), store, 1))
    assert store.run(1).status == "stopped"


@pytest.mark.parametrize(
    ("error", "raised", "said"),
    [
        (RuntimeError("boom"), RuntimeError, "RuntimeError: boom"),
        (MemoryError(), OutOfMemoryError, "even one sequence"),
        (torch.AcceleratorError("CUDA error: device-side assert triggered"), DeviceLostError, "GPU or its driver"),
    ],
)
def test_a_model_that_fails_leaves_what_landed_and_no_hook(
    error: Exception,
    raised: type[Exception],
    said: str,
    facts: BuiltinLibrary,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded = fresh("bert")
    work = locate.locate(Host(loaded), store, facts, BOTH)
    while not landed([next(work)], "prompt"):
        pass

    def broken(*_args: object, **_kwargs: object) -> object:
        raise error

    monkeypatch.setattr(loaded.downs[1], "forward", broken)
    with pytest.raises(raised):
        finish(work)
    assert clean(loaded)
    run = store.run(1)
    assert (run.status, run.landed) == ("failed", 1)
    assert said in run.message
    monkeypatch.undo()
    again, _ = finish(locate.resume(Host(loaded), store, 1))
    assert again.status == "done"


_KILLED = """
import os, sys
from pathlib import Path
import torch
torch.set_num_threads(1)
from kn_studio.actions import locate
from kn_studio.actions.context import Host
from kn_studio.intents import LocateNeurons
from kn_studio.session.store import Store
from tests.actions.made import library
from tests.engine.tiny import tiny
store = Store.create(Path(sys.argv[1]) / "s.kns")
intent = LocateNeurons(facts=("f-1", "f-2"), languages=("en", "zh"))
for said in locate.locate(Host(tiny("gpt2")), store, library(Path(sys.argv[1]) / "facts"), intent):
    print(type(said).__name__, getattr(said, "what", ""), flush=True)
"""


def test_killed_in_the_middle_and_resumed_it_has_the_rows_of_an_uninterrupted_run(
    tmp_path: Path, facts: BuiltinLibrary
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(_KILLED), str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        prompts = 0
        for line in process.stdout:
            prompts += line.split() == ["Landed", "prompt"]
            if prompts == 4:
                os.kill(process.pid, signal.SIGKILL)
                break
        process.wait()
    time.sleep(0.05)
    host = Host(tiny("gpt2"))
    with Store.open(tmp_path / "s.kns") as store:
        assert not store.readonly
        killed = store.run(1)
        assert killed.status == "interrupted"
        assert 4 <= killed.landed <= len(killed.spec.prompts)
        finish(locate.resume(host, store, 1))
        whole, _ = finish(locate.locate(host, store, facts, BOTH))
        assert rows(store, 1) == rows(store, whole.id)
