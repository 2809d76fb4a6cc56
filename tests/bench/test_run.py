"""The benchmark from its command line to its JSON, on tiny models."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from bench import peak, run, speed
from bench.arms import PREVIEW
from bench.machine import machine

SCRIPT = Path(run.__file__)
ROW = {"shape", "arm", "steps", "seconds_per_fact", "ratio_to_naive", "peak_mb", "gflops", "share_of_peak"}


@pytest.fixture
def quick_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "matmul_peak", lambda device: peak.matmul_peak(device, 64))


def measured(tmp_path: Path, *options: str) -> dict[str, Any]:
    file = tmp_path / "speed.json"
    assert run.main([*options, "--json", str(file)]) == 0
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


@pytest.mark.slow
@pytest.mark.usefixtures("quick_peak")
def test_quick_on_tiny_models_end_to_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("captum")
    found = measured(tmp_path, "--quick", "--shapes", "tiny,tiny-gpt", "--sections", "speed,suppression")
    assert found["torch"] == torch.__version__
    for shape in ("tiny", "tiny-gpt"):
        rows = {row["title"]: row for row in found["rows"] if row["shape"] == shape}
        assert {row["arm"] for row in rows.values()} == {"naive", "captum", "generic", "fast"}
        for row in rows.values():
            assert row.keys() >= ROW
            assert row["seconds_per_fact"] > 0
            assert row["gflops"] > 0
            assert row["share_of_peak"] > 0
            expected = rows["naive"]["seconds_per_fact"] / row["seconds_per_fact"]
            assert row["ratio_to_naive"] == pytest.approx(expected)
        assert rows["naive"]["extrapolated_from_layers"] == [0, 3]
        assert rows["naive"]["ratio_to_naive"] == 1
        assert rows["fast, same rule"]["steps"] == 20
        assert rows["fast, default rule"]["steps"] == 5
        assert rows["fast, per word of 10"]["baseline"] == "per_word"
        assert rows["fast, same rule"]["gflops"] < rows["generic, same rule"]["gflops"] < rows["naive"]["gflops"]
        assert all(row["first_layer_seconds"] for row in rows.values() if row["arm"] in ("generic", "fast"))
    assert {row["shape"] for row in found["suppression"]} == {"tiny", "tiny-gpt"}
    differences = {row["left"]: row["largest_difference"] for row in found["agreement"]}
    assert differences.pop(PREVIEW) < 0.05  # bfloat16, where this processor is quicker at it
    assert max(differences.values()) < 1e-3
    table = capsys.readouterr().out
    assert "fast, default rule" in table
    assert "ratio" in table.splitlines()[1]


@pytest.mark.usefixtures("quick_peak")
def test_rounds_are_all_told_and_the_median_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    few = [arm for arm in run.arms(10) if arm.key in ("naive", "generic, same rule", "fast, default rule")]
    monkeypatch.setattr(speed, "arms", lambda steps: few)
    options = ["--shapes", "tiny", "--sections", "speed", "--rounds", "3", "--steps", "10"]
    result = measured(tmp_path, *options)
    assert [row["arm"] for row in result["rows"]] == ["naive", "generic", "fast"]
    for row in result["rows"]:
        assert len(row["seconds"]) == 3
        assert row["seconds_per_fact"] == sorted(row["seconds"])[1]
        assert row["extrapolated_from_layers"] is None


@pytest.mark.slow
@pytest.mark.usefixtures("quick_peak")
def test_an_arm_that_cannot_run_is_left_out_with_a_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.captum_arm.installed", lambda: False)
    found = measured(tmp_path, "--quick", "--shapes", "tiny", "--sections", "speed")
    assert "captum" not in {row["arm"] for row in found["rows"]}
    assert any("captum is not installed" in note for note in found["notes"])


@pytest.mark.slow
@pytest.mark.usefixtures("quick_peak")
def test_memory_comes_from_a_process_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    naive = [arm for arm in run.arms(20) if arm.name == "naive"]
    monkeypatch.setattr(run, "arms", lambda steps: naive)
    (row,) = measured(tmp_path, "--shapes", "tiny", "--sections", "memory")["rows"]
    assert 0 < row["peak_mb"] < 500
    assert row.keys() >= ROW
    assert row["seconds_per_fact"] is None


def test_the_machine_is_told_without_its_name() -> None:
    text = machine(torch.device("cpu"))
    assert platform.node() not in text
    assert text.endswith(f", {os.cpu_count()} cores")
    assert len(text) > len(f", {os.cpu_count()} cores")


@pytest.mark.parametrize(
    "arguments",
    [["--shapes", "huge"], ["--sections", "taste"], ["--rounds", "0"], ["--steps", "15"], ["--threads", "many"]],
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run.main(arguments)
    assert caught.value.code == 2
    assert arguments[1] in capsys.readouterr().err


@pytest.mark.usefixtures("quick_peak")
def test_a_stopped_bench_keeps_the_shapes_it_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def shape(key: str, _options: object, _device: object, _rounds: int, result: dict[str, Any]) -> None:
        if key == "tiny-gpt":
            raise KeyboardInterrupt
        result["rows"].append({"shape": key})

    monkeypatch.setattr(run, "_measure_shape", shape)
    file = tmp_path / "speed.json"
    assert run.main(["--shapes", "tiny,tiny-gpt", "--json", str(file)]) == 3
    assert json.loads(file.read_text(encoding="utf-8"))["rows"] == [{"shape": "tiny"}]
    assert "Stopped" in capsys.readouterr().err


def test_bad_device_and_bad_folder_are_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["--device", "abacus"]) == 2
    assert "'abacus' is no device" in capsys.readouterr().err
    assert run.main(["--json", str(tmp_path / "nowhere" / "speed.json")]) == 2
    assert "does not exist" in capsys.readouterr().err


def test_the_script_runs_by_its_path_from_anywhere_and_without_qt(tmp_path: Path) -> None:
    script = (
        "import runpy, sys; sys.argv = ['run.py', '--help']\n"
        f"try: runpy.run_path({str(SCRIPT)!r}, run_name='__main__')\n"
        "except SystemExit as end: code = end.code\n"
        "assert 'PySide6' not in sys.modules and 'kn_studio' not in sys.modules\n"
        "sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert "--quick" in done.stdout
    assert "tiny" not in done.stdout
