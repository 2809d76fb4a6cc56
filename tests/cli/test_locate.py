"""`kn-studio inspect`, `locate`, `resume` and `export` on tiny models: fields, numbers, sessions, Ctrl+C."""

from __future__ import annotations

import csv
import json
import math
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.intervention import effect
from engine.methods import base, method
from engine.model import LoadedModel, load
from engine.selection import select
from engine.targets import target
from engine.types import Neuron, Prompt
from kn_studio.session.store import Store
from tests.actions.made import finish
from tests.cli.conftest import Run
from tests.engine.naive import integrated

ROOT = Path(__file__).resolve().parents[2]
TYPED = ("--prompt", "The capital of France is [Y].", "--prompt", "In France the capital is [Y].", "--answer", "Paris")
GERMANY = "37c74c8b-4875-5046-9590-dae8e2509969"
FACTS = 8
SIDES = {
    "before", "after", "control_after_mean", "control_after_sd", "matched_after_mean", "matched_after_sd",
}  # fmt: skip


def engine(folder: Path) -> LoadedModel:
    """The same model, loaded by the engine alone."""
    loaded: LoadedModel = finish(load(str(folder)))[0]
    return loaded


def check_block(block: dict[str, Any], threshold: float) -> None:
    """One language's fields of the contract."""
    for prompt in block["prompts"]:
        wanted = {
            "text", "language", "answer", "answer_tokens", "answer_ids", "probability", "log_probability", "rank",
            "top", "gap_max", "neurons",
        }  # fmt: skip
        assert wanted <= set(prompt)
        assert math.log(prompt["probability"]) == pytest.approx(prompt["log_probability"])
        assert len(prompt["answer_tokens"]) == len(prompt["answer_ids"])
        assert set(prompt["top"][0]) == {"token", "probability"}
        found = [neuron["score"] for neuron in prompt["neurons"]]
        assert found == sorted(found, reverse=True)
        assert all(score > threshold * found[0] for score in found)
    for neuron in block["neurons"]:
        assert set(neuron) == {"layer", "index", "score", "votes"}
        place = (neuron["layer"], neuron["index"])
        voters = [p for p in block["prompts"] if place in {(n["layer"], n["index"]) for n in p["neurons"]}]
        assert len(voters) == neuron["votes"] >= math.ceil(block["share"] * len(block["prompts"]))
    assert block["threshold"] == threshold
    assert block["refined"] is (len(block["prompts"]) > 1)
    if block["effect"] is None:
        assert block["reason"]
        return
    assert set(block["effect"]["suppress"]) == set(block["effect"]["enhance"]) == SIDES
    assert isinstance(block["effect"]["held_out"], bool)


def test_inspect(run: Run, gpt2: Path) -> None:
    found = run("inspect", gpt2, "--json").document
    wanted = {
        "id", "family", "kind", "layers", "width", "gated", "parameters", "dtype", "device", "mask_token", "eos_token",
        "site", "fingerprint", "self_test", "probed", "fast", "memory",
    }  # fmt: skip
    assert wanted <= set(found)
    assert (found["probed"], found["fast"]) == (False, True)
    assert found["memory"]["weights_mb"] == found["parameters"] * 4 // 10**6
    assert (found["family"], found["kind"], found["layers"], found["width"]) == ("gpt2", "causal", 3, 24)
    assert found["self_test"]["passed"] is True
    assert set(found["self_test"]) == {"passed", "gap", "restored"}
    assert run("inspect", gpt2, "--dtype", "float64", "--json").document["dtype"] == "float64"
    assert "self-test passed" in run("inspect", gpt2).out


@pytest.mark.parametrize("name", ["bert", "gpt2"])
def test_locate_prints_what_the_engine_finds(
    run: Run, name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    folder = request.getfixturevalue(name)
    file = tmp_path / "scores.npz"
    ran = run("locate", folder, *TYPED, "--json", "--scores", file)
    assert ran.code == 0
    assert "does not know this fact" in ran.err
    found = ran.document
    check_block(found, 0.3)
    assert {"model", "method", "params", "prompts", "left_out", "neurons", "threshold", "share", "refined", "effect",
            "seconds"} <= set(found)  # fmt: skip
    assert {"id", "kind", "layers", "width", "fingerprint"} <= set(found["model"])
    assert (found["method"], found["params"]["baseline"], found["params"]["steps"]) == ("amig", "per_word", 3)

    loaded = engine(folder)
    prompts = [Prompt(text, "Paris", "en") for text in TYPED[1:4:2]]
    amig = method("amig")
    scored = [finish(amig.score(loaded, prompt, amig.Params()))[0] for prompt in prompts]
    table = np.load(file)
    np.testing.assert_allclose(table["scores"], [scores.values for scores in scored], rtol=1e-6, atol=0)
    assert table["scores"].dtype in (np.float32, np.float64)
    for field in ("f", "f_baseline", "gap"):
        np.testing.assert_array_equal(table[field], [getattr(scores, field) for scores in scored])
    np.testing.assert_array_equal(table["probability"], [scores.answer.probability for scores in scored])

    chosen = select(table["scores"], threshold=0.3, share=0.5)
    assert [(n["layer"], n["index"], n["votes"]) for n in found["neurons"]] == [
        (item.neuron.layer, item.neuron.index, item.votes) for item in chosen.neurons
    ]
    neurons = [Neuron(n["layer"], n["index"]) for n in found["neurons"]]
    again, _ = finish(effect(loaded, prompts, neurons, seed=42))
    assert found["effect"]["suppress"]["after"] == pytest.approx(again.suppress.after, rel=1e-6)
    assert found["effect"]["enhance"]["matched_after_mean"] == pytest.approx(again.enhance.matched_after_mean, rel=1e-6)
    assert found["effect"]["held_out"] is False
    assert [prompt["text"] for prompt in found["effect"]["prompts"]] == [prompt.text for prompt in prompts]


def test_memory_is_a_bound_that_changes_no_number(run: Run, bert: Path, tmp_path: Path) -> None:
    assert run("inspect", bert, "--memory", "300", "--json").document["memory"]["batch_mb"] == 300
    tables = []
    for bound in ("1", "300"):
        file = tmp_path / f"{bound}.npz"
        run("locate", bert, *TYPED, "--memory", bound, "--dtype", "float64", "--scores", file, "--quiet")
        tables.append(np.load(file)["scores"])
    np.testing.assert_allclose(tables[0], tables[1], rtol=1e-9, atol=1e-15)
    ran = run("inspect", bert, "--memory", "0", "--quiet")
    assert ran.code == 2
    assert "memory" in ran.err


def test_the_published_code_s_settings_are_one_word(run: Run, bert: Path, tmp_path: Path) -> None:
    """Its path in float64: 20 left ends, the mean over every single token blanked, the activation as the factor."""
    file = tmp_path / "scores.npz"
    asked = ("--prompt", TYPED[1], "--answer", "Paris", "--dtype", "float64", "--preset", "reference-exact")
    found = run("locate", bert, *asked, "--scores", file, "--json").document
    wanted = {"baseline": "mean", "rule": "left", "steps": 20, "multiplier": "activation", "blanked": "tokens"}
    assert wanted.items() <= found["params"].items()
    loaded: LoadedModel = finish(load(str(bert), dtype="float64"))[0]
    exact = target(loaded, Prompt(TYPED[1], "Paris", "en"))
    exact = replace(exact, words=tuple((place,) for place in range(len(exact.ids))))
    nodes = [number / 20 for number in range(20)]
    slow = integrated(loaded, exact, "mean", loaded.tokenizer.mask_token_id, nodes, [1 / 20] * 20, False, True)
    np.testing.assert_allclose(np.load(file)["scores"][0], slow["values"], rtol=1e-9, atol=1e-15)
    kept = run("locate", bert, *asked, "--steps", "7", "--json").document["params"]
    assert (kept["steps"], kept["rule"]) == (7, "left")


def test_a_preview_says_that_it_is_one(run: Run, gpt2: Path) -> None:
    found = run("locate", gpt2, *TYPED, "--precision", "preview", "--json").document
    assert found["params"]["precision"] == "preview"
    assert found["prompts"][0]["probability"] == pytest.approx(
        run("locate", gpt2, *TYPED, "--json").document["prompts"][0]["probability"], rel=1e-6
    )


@pytest.mark.parametrize("name", ["bert", "gpt2"])
def test_scores_equal_a_slow_independent_loop_in_float64(
    run: Run, name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    folder, file = request.getfixturevalue(name), tmp_path / "scores.npz"
    exact = ("--dtype", "float64", "--steps", "4", "--tolerance", "0")
    found = run("locate", folder, *TYPED[:2], *TYPED[4:], *exact, "--scores", file, "--json").document
    loaded: LoadedModel = finish(load(str(folder), dtype="float64"))[0]
    points, weights = np.polynomial.legendre.leggauss(4)
    blank = loaded.tokenizer.mask_token_id if name == "bert" else loaded.tokenizer.eos_token_id
    asked = target(loaded, Prompt(TYPED[1], "Paris", "en"))
    slow = integrated(loaded, asked, "per_word", blank, list((points + 1) / 2), list(weights / 2))
    table = np.load(file)
    assert table["scores"].dtype == np.float64
    np.testing.assert_allclose(table["scores"][0], slow["values"], rtol=1e-9, atol=1e-15)
    np.testing.assert_allclose(table["f"][0], slow["f"], rtol=1e-9)
    np.testing.assert_allclose(table["f_baseline"][0], slow["f_baseline"], rtol=1e-9)
    gap = slow["values"].sum(1) - (slow["f"] - slow["f_baseline"])
    np.testing.assert_allclose(table["gap"][0], gap, atol=1e-12)
    assert found["params"]["steps"] == 4


def test_a_library_fact_is_measured_on_held_out_templates(run: Run, gpt2: Path) -> None:
    named = run("locate", gpt2, "--subject", "Germany", "--relation", "P36", "--language", "en", "--json").document
    by_uuid = run("locate", gpt2, "--fact", GERMANY, "--json").document
    for found in (named, by_uuid):
        found.pop("seconds")
    assert named == by_uuid
    check_block(named, 0.3)
    assert named["effect"]["held_out"] is True
    assert len(named["effect"]["prompts"]) == 2
    assert named["left_out"]
    assert all(item["reason"] and not item["text"].endswith("[Y].") for item in named["left_out"])
    elsewhere = run("locate", gpt2, "--subject", "Deutschland", "--relation", "P36", "--language", "en", "--json")
    assert elsewhere.document["fact"] == named["fact"]
    both = run("locate", gpt2, "--fact", GERMANY, "--language", "en,zh", "--json").document
    assert both["by_language"]["en"]["left_out"] == named["left_out"]
    assert {item["language"] for item in both["left_out"]} <= {"en", "zh"}


def test_several_languages_and_several_facts(run: Run, bert: Path) -> None:
    other = "33f437b9-2498-5502-a542-b272132d47f0"
    arguments = ("locate", bert, "--fact", GERMANY, "--language", "en", "--language", "zh", "--quiet", "--json")
    found = run(*arguments).document
    assert list(found["by_language"]) == list(found["neurons"]) == ["en", "zh"]
    check_block(found["by_language"]["en"], 0.3)
    check_block(found["by_language"]["zh"], 0.2)
    assert found["neurons"]["zh"] == found["by_language"]["zh"]["neurons"]
    both = run(*arguments, "--fact", other).document
    assert set(both["by_fact"]) == {GERMANY, other}
    for language in ("en", "zh"):
        assert both["by_fact"][GERMANY]["by_language"][language] == found["by_language"][language]


def test_options_reach_the_method_and_the_choice(run: Run, bert: Path) -> None:
    found = run("locate", bert, *TYPED, "--baseline", "mean", "--rule", "left", "--objective", "logprob",
                "--tolerance", "0", "--top-k", "4", "--json").document  # fmt: skip
    assert found["params"]["steps"] == 20
    assert (found["params"]["baseline"], found["params"]["rule"], found["params"]["tolerance"]) == ("mean", "left", 0.0)
    assert (found["threshold"], found["top_k"], len(found["neurons"])) == (None, 4, 4)
    assert all(len(prompt["neurons"]) <= 4 for prompt in found["prompts"])
    found = run("locate", bert, *TYPED, "--threshold", "0.6", "--share", "1", "--json").document
    check_block(found, 0.6)
    one = run("locate", bert, *TYPED[2:], "--method", "random", "--seed", "3", "--json").document
    other = run("locate", bert, *TYPED[2:], "--method", "random", "--seed", "4", "--json").document
    assert one["refined"] is False
    assert one["params"]["seed"] == 3
    assert one["prompts"][0]["neurons"] != other["prompts"][0]["neurons"]
    empty = run("locate", bert, *TYPED, "--threshold", "1", "--json").document
    assert (empty["neurons"], empty["effect"]) == ([], None)
    assert empty["reason"]


def test_presets_fill_in_what_is_not_said_and_are_written_down(run: Run, bert: Path) -> None:
    asked = ("locate", bert, *TYPED, "--json")
    easyedit = run(*asked, "--preset", "easyedit").document
    assert easyedit["method"] == "ig_zero"
    how = {name: easyedit["params"][name] for name in ("preset", "rule", "steps", "tolerance")}
    assert how == {"preset": "easyedit", "rule": "left", "steps": 1, "tolerance": 0.0}
    assert (easyedit["threshold"], easyedit["share"]) == (0.2, 0.4)
    told = run(*asked, "--preset", "easyedit", "--threshold", "0.5", "--share", "1", "--steps", "2").document
    assert (told["threshold"], told["share"], told["params"]["steps"]) == (0.5, 1.0, 2)
    scripts = run(*asked, "--preset", "amig-scripts").document
    assert (scripts["method"], scripts["params"]["steps"], scripts["share"]) == ("amig", 20, 0.0)
    own = run(*asked, "--preset", "own").document
    assert {**own, "seconds": 0} == {**run(*asked).document, "seconds": 0}
    wrong = run(*asked, "--preset", "easyedit", "--method", "amig")
    assert (wrong.code, "has no preset 'easyedit'. Use --method ig_zero." in wrong.err) == (2, True)


def test_a_session_is_made_appended_exported_and_resumed(run: Run, bert: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    first = run("locate", bert, *TYPED, "--session", session, "--json").document
    second = run("locate", bert, "--fact", GERMANY, "--session", session, "--json").document
    assert (first["run"], second["run"]) == (1, 2)
    with Store.open(session) as store:
        assert [found.status for found in store.runs()] == ["done", "done"]
        assert [fact.uuid for fact in store.facts()] == [GERMANY]
    done = run("export", session, "--what", "neurons", "--to", tmp_path / "n.csv", "--json").document
    with (tmp_path / "n.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert done["rows"] == len(table) == len(first["neurons"]) + len(second["neurons"])
    assert run("export", session, "--what", "facts", "--to", tmp_path / "f.csv", "--bom").code == 0
    assert (tmp_path / "f.csv").read_text(encoding="utf-8").startswith("\ufeff")
    assert run("export", session, "--what", "facts", "--to", tmp_path / "f.json", "--bom").code == 2
    amig = ("--what", "neurons", "--form", "amig", "--to", tmp_path / "n.json")
    found = run("export", session, *amig, "--json").document
    assert found["facts"] == [GERMANY]
    kept = json.loads((tmp_path / "n.json").read_text("utf-8"))[GERMANY]["neurons"]
    assert kept == [[each["layer"], each["index"]] for each in second["neurons"]]
    assert run("export", session, "--what", "runs", "--form", "amig", "--to", tmp_path / "r.json").code == 2
    assert run("export", session, "--what", "edits", "--to", tmp_path / "e.csv", "--json").document["rows"] == 0
    again = run("resume", session, "--run", "2", "--json").document
    assert again == second
    ran = run("resume", session)
    assert (ran.code, "nothing to resume" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "No fact is given."),
        (("--fact", GERMANY, "--subject", "Germany"), "--fact and --subject are given together."),
        (("--fact", "no-such"), "There is no fact 'no-such'."),
        (("--fact", GERMANY, "--language", "xx"), "not known in the language 'xx'."),
        (("--fact", GERMANY, "--answer", "Paris"), "--answer belongs to --prompt."),
        (("--subject", "Germny", "--relation", "P36", "--language", "en"), "Did you mean Germany?"),
        (("--subject", "Germany", "--relation", "P36", "--language", "xx"), "No fact is known in the language 'xx'."),
        (("--subject", "Germany", "--relation", "P99"), "There is no relation 'P99'."),
        (("--subject", "Germany"), "--subject needs --relation."),
        (("--prompt", "A [Y]."), "--prompt needs --answer."),
        (("--prompt", "No slot.", "--answer", "Paris"), "no answer slot"),
        (("--prompt", "[Y] and [Y].", "--answer", "Paris"), "2 answer slots"),
        (("--prompt", "The capital of [X] is [Y].", "--answer", "Paris"), "[X]"),
        (("--prompt", "[Y] it is.", "--answer", "Paris"), "No prompt is left to locate on"),
        (("--prompt", "It is [Y].", "--answer", ""), "The fact has no answer."),
        (("--prompt", "It is [Y].", "--answer", "x", "--language", "english!"), "is no language code"),
        (("--prompt", "It is [Y].", "--answer", "x", "--steps", "0"), "out of range for steps"),
        (("--prompt", "It is [Y].", "--answer", "x", "--method", "activation", "--rule", "left"), "no setting 'rule'"),
        (("--prompt", "It is [Y].", "--answer", "x", "--device", "cuda:77"), "cuda"),
        ((*TYPED, "--scores", "no/such/folder/x.npz"), "There is no folder"),
        ((*TYPED, "--session", "no/such/folder/s.kns"), "There is no folder"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(run: Run, gpt2: Path, arguments: tuple[str, ...], said: str) -> None:
    ran = run("locate", gpt2, *arguments, "--quiet", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("model", ["nowhere", "/no/such/folder", "owner/name"])
def test_a_model_that_is_not_there_is_said(run: Run, model: str) -> None:
    ran = run("inspect", model, "--offline", "--quiet", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert model in ran.err


def test_an_unknown_architecture_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "resnet"}', encoding="utf-8")
    ran = run("inspect", tmp_path, "--quiet")
    assert ran.code == 2
    assert "resnet" in ran.err


def test_a_session_that_is_none_or_open_elsewhere_is_left_alone(run: Run, bert: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.kns"
    wrong.write_text("not a session at all", encoding="utf-8")
    ran = run("locate", bert, *TYPED, "--session", wrong)
    assert (ran.code, wrong.read_text(encoding="utf-8")) == (2, "not a session at all")
    assert "no session of KN Studio" in ran.err
    with Store.create(tmp_path / "s.kns"):
        for command in (("locate", bert, *TYPED, "--session", tmp_path / "s.kns"), ("resume", tmp_path / "s.kns")):
            ran = run(*command)
            assert ran.code == 2
            assert "open elsewhere" in ran.err


@pytest.mark.parametrize(
    "wrong",
    [
        ("--prompt", "The capital.", "--answer", "Paris"),
        ("--prompt", "[Y] is [Y].", "--answer", "Paris"),
        ("--prompt", "The capital of France is [Y].", "--answer", " "),
        ("--prompt", "[Y] is the capital of France.", "--answer", "Paris"),
        ("--prompt", f"{'capital of ' * 60} [Y].", "--answer", "Paris"),
        ("--fact", "no-such-fact"),
        ("--subject", "Atlantis", "--relation", "P36"),
    ],
)
def test_what_cannot_be_asked_leaves_no_session_behind(
    run: Run, gpt2: Path, tmp_path: Path, wrong: tuple[str, ...]
) -> None:
    file = tmp_path / "new.kns"
    ran = run("locate", gpt2, *wrong, "--session", file, "--quiet", "--json")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("kn-studio: ")
    assert not list(tmp_path.glob("new*"))


@pytest.mark.slow
def test_ctrl_c_keeps_what_was_finished_and_the_run_goes_on_later(run: Run, gpt2: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    uuids = [argument for uuid in many_facts(FACTS) for argument in ("--fact", uuid)]
    command = [
        sys.executable,
        "-u",
        "-m",
        "kn_studio",
        "locate",
        str(gpt2),
        *uuids,
        "--session",
        str(session),
        "--json",
    ]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ}
    ) as process:
        while process.poll() is None and not scores_in(session):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 3, err
    assert "Stopped after" in err
    assert "resume" in err
    with Store.open(session) as store:
        stopped = store.run(1)
        assert stopped.status == "stopped"
        assert 0 < stopped.landed < len(stopped.spec.prompts)
    assert '"status": "stopped"' in out
    done = run("resume", session, "--quiet", "--json")
    assert done.code == 0
    assert done.document["status"] == "done"
    assert len(done.document["by_fact"]) == FACTS


def scores_in(session: Path) -> int:
    """How many score rows a session that another process writes holds by now."""
    try:
        with closing(sqlite3.connect(f"file:{session}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT count(*) FROM score").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def many_facts(count: int) -> list[str]:
    """The first capitals of the shipped facts."""
    from kn_studio.library.builtin import BuiltinLibrary

    return [fact.uuid for fact in BuiltinLibrary().facts() if fact.relation == "P36"][:count]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MemoryError(), ("The memory ran out", "--memory ")),
        (
            torch.OutOfMemoryError("Tried to allocate 2.50 GiB. GPU 0 has 4 GiB, of which 1.50 GiB is free."),
            ("2.5 GB more were needed, 1.5 GB are free", "--memory "),
        ),
        (torch.AcceleratorError("CUDA error: unknown error\nMore"), ("The GPU or its driver", "--device cpu")),
    ],
)
def test_a_device_that_fails_is_bad_input_with_a_way_out_and_keeps_what_landed(
    run: Run, bert: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, said: tuple[str, ...]
) -> None:
    score, scored = base.score_batch, list[int]()

    def failing(*arguments: Any) -> Any:
        scored.append(1)
        if len(scored) > 1:
            raise error
        return (yield from score(*arguments))

    session = tmp_path / "s.kns"
    with monkeypatch.context() as patched:
        patched.setattr(base, "score_batch", failing)
        ran = run("locate", bert, *TYPED, "--session", session)
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert all(words in ran.err for words in said)
    assert scores_in(session) == 1
    assert run("resume", session, "--json").code == 0


def test_half_precision_ends_although_its_rounding_leaves_gaps(run: Run, bert: Path, tmp_path: Path) -> None:
    scores = tmp_path / "half.npz"
    found = run("locate", bert, *TYPED, "--dtype", "float16", "--scores", scores, "--session", tmp_path / "h.kns")
    assert found.code == 0
    assert "--dtype bfloat16" in found.err
    with Store.open(tmp_path / "h.kns") as store:
        nodes = np.concatenate([store.scores(1, number).nodes for number in store.landed(1)])
    assert nodes.max() < 64, "more nodes do not make a coarse number finer"
