"""pip's faults become sentences, its output one counter, and the user's settings cannot send packages elsewhere."""

from __future__ import annotations

import io

import pytest
from setup import pip_install


@pytest.mark.parametrize(
    ("output", "what"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "WARNING: Retrying (Retry(total=4)) after by 'NewConnectionError(...: [Errno -3] Temporary "
            "failure in name resolution')'\nERROR: No matching distribution found for torch==2.13.0",
            "no network",
        ),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("ERROR: No matching distribution found for torch==2.13.0+cpu", "no wheel of the wanted torch"),
        ("ERROR: No matching distribution found for numpy==99", "no wheel of a pinned package"),
        ("noise\nERROR: something new", "something new"),
        ("", "could not install"),
    ],
)
def test_faults_are_explained(output: str, what: str) -> None:
    assert what in pip_install.explain(output).what


LINES = [
    "Looking in links: wheels",
    "Collecting numpy==2.4.6 (from -r lock (line 3))",
    "  Downloading numpy-2.4.6-cp311-cp311-linux_x86_64.whl.metadata (6.1 kB)",
    "  Downloading numpy-2.4.6-cp311-cp311-linux_x86_64.whl (16.1 MB)",
    "  Downloading torch-2.13.0-cp311-cp311-linux_x86_64.whl (812.3 MB)",
    "  Using cached six-1.0-py3-none-any.whl (10 kB)",
    "Processing /a folder/idna-3.20-py3-none-any.whl (65 kB)",
    "Installing collected packages: numpy, torch, six",
]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(out: io.StringIO) -> str:
    progress = pip_install.Progress(3, out)
    for line in LINES:
        progress.line(line)
    progress.end()
    return out.getvalue()


def test_progress_counts_each_package_once() -> None:
    text = shown(Terminal())
    assert "1/3 numpy" in text
    assert "2/3 torch 812.3 MB" in text
    assert "3/3 six" in text
    assert text.endswith("\x1b[2K")


def test_progress_without_a_terminal_shows_big_files_and_the_last_step() -> None:
    assert shown(io.StringIO()).splitlines() == ["  2/3 torch 812.3 MB", "  unpacking into .venv …"]


def test_settings_that_misdirect_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_FIND_LINKS", "/wheels")
    environ = pip_install.clean_environ({"MORE": "1"})
    assert "PIP_TARGET" not in environ
    assert "PYTHONPATH" not in environ
    assert environ["PIP_FIND_LINKS"] == "/wheels"
    assert environ["MORE"] == "1"
