"""`kn-studio facts known`, as the contract has it: ranks by fact and language, kept in the library."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.types import Step, Work
from kn_studio.actions.context import shipped_models
from kn_studio.cli import known as command
from kn_studio.fact_intents import RankFacts
from kn_studio.library.store import LibraryStore
from kn_studio.session.store import Store
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
FIELDS = {"rank", "probability", "candidates", "known"}

shipped = pytest.mark.skipif("demo-bert" not in shipped_models(), reason="the demo models are not there")


@shipped
@pytest.mark.parametrize("model", ["demo-bert", "demo-gpt"])
def test_a_shipped_model_knows_the_shipped_facts(run: Run, model: str) -> None:
    ran = run("facts", "known", model, "--languages", "en,zh", "--relations", "capital", "--limit", "12", "--json")
    assert ran.code == 0, ran.err
    found = ran.document
    assert {"facts", "share_known"} <= set(found)
    assert len(found["facts"]) == 12
    for fact in found["facts"]:
        assert fact["relation"] == "P36"
        assert set(fact["languages"]) == {"en", "zh"}
        for at in fact["languages"].values():
            assert set(at) == FIELDS
            assert 1 <= at["rank"] <= at["candidates"]
            assert at["known"] == (at["rank"] == 1)
            assert 0 < at["probability"] <= 1
    for language, share in found["share_known"].items():
        known = [fact["languages"][language]["known"] for fact in found["facts"]]
        assert share == pytest.approx(sum(known) / len(known))
        assert share > 0.8


def test_what_a_model_cannot_be_asked_is_counted_and_the_ranks_are_kept(run: Run, bert: Path) -> None:
    found = run("facts", "known", bert, "--languages", "en", "--relations", "P36,P30", "--json").document
    assert {fact["relation"] for fact in found["facts"]} <= {"P36", "P30"}
    ranked = {fact["uuid"]: fact["languages"]["en"] for fact in found["facts"]}
    assert ranked
    assert found["left_out"]["en"] > len(ranked)
    fingerprint = run("inspect", bert, "--json").document["fingerprint"]
    with LibraryStore.open() as library:
        kept = {row.uuid: row for row in library.known(fingerprint, ranked)}
    assert {uuid: (row.rank, row.candidates, row.known) for uuid, row in kept.items()} == {
        uuid: (at["rank"], at["candidates"], at["known"]) for uuid, at in ranked.items()
    }
    told = run("facts", "known", bert, "--languages", "en", "--relations", "P36")
    assert "could not be asked" in told.out


def test_a_limit_is_shared_evenly_over_the_relations(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def ranked(_host: object, _library: object, intent: RankFacts) -> Work[None]:
        asked.append(intent.facts)
        yield Step(1, 1)

    monkeypatch.setattr(command, "load_model", lambda *_: (None, None))
    monkeypatch.setattr(command, "rank", ranked)
    monkeypatch.setattr(command, "_document", lambda *_: {"facts": [], "share_known": {}, "left_out": {}})
    for relations in ("P36,P30", "P30,P36,P30"):
        assert run("facts", "known", "m", "--relations", relations, "--limit", "6", "--languages", "en").code == 0
    assert run("facts", "known", "m", "--limit", "6").code == 0
    with LibraryStore.open() as library:
        told = [[fact.relation for uuid in uuids if (fact := library.fact(uuid)) is not None] for uuids in asked]
        some = min(6, len(library.relations()))
    assert told[0] == ["P36"] * 3 + ["P30"] * 3
    assert told[1] == ["P30"] * 3 + ["P36"] * 3
    assert (len(told[2]), len(set(told[2]))) == (6, some)


@pytest.mark.parametrize(
    ("found", "limit", "expected"),
    [
        ((("a", "b", "c"), ("d",), ("e", "f", "g")), 6, ("a", "b", "c", "d", "e", "f")),
        ((("a", "b"), ("c",)), 1, ("a",)),
        ((("a", "b"), ("c",)), None, ("a", "b", "c")),
        ((), 3, ()),
    ],
)
def test_what_few_facts_leave_goes_to_the_others(
    found: tuple[tuple[str, ...], ...], limit: int | None, expected: tuple[str, ...]
) -> None:
    assert command.dealt(found, limit) == expected


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--languages", "zz"], "No fact is known in the language 'zz'."),
        (["--relations", "mother"], "There is no relation 'mother'."),
        (["--limit", "0"], "0 is no number from 1"),
    ],
)
def test_what_is_not_there_is_said_before_the_model_is_loaded(run: Run, options: list[str], said: str) -> None:
    ran = run("facts", "known", "no-such-model", *options, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


@pytest.mark.slow
@shipped
def test_interrupting_ends_with_3_and_keeps_what_was_answered(tmp_path: Path) -> None:
    environment = {**os.environ, "KN_STUDIO_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "kn_studio", "facts", "known", "demo-gpt", "--json"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "facts" in line and not line.startswith("  0%"):
                process.send_signal(signal.SIGINT)
                break
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (3, ""), err
    with LibraryStore.open(tmp_path / "home" / "library.db") as library:
        kept = library.known(fingerprint_of(environment), library.uuids())
        assert 0 < len(kept) < library.stats().rows


def fingerprint_of(environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "kn_studio", "inspect", "demo-gpt", "--json"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return str(json.loads(done.stdout)["fingerprint"])


def test_a_session_takes_the_model_and_a_remark_says_where_the_ranks_are(run: Run, bert: Path, tmp_path: Path) -> None:
    file = tmp_path / "known.kns"
    options = ("--languages", "en", "--relations", "P36", "--session", file)
    ran = run("facts", "known", bert, *options)
    assert ran.code == 0
    assert "the ranks are kept in the library" in ran.err
    with Store.open(file, readonly=True) as store:
        (info,) = store.models()
    assert run("inspect", bert, "--session", file, "--json").document["fingerprint"] == info.fingerprint
    with Store.open(file, readonly=True) as store:
        assert len(store.models()) == 1, "the same model once"
