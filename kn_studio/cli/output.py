"""What a command says: one document or plain text on standard output, progress and remarks on standard error."""

from __future__ import annotations

import json
import math
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import asdict, is_dataclass
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

from engine import faults
from engine.types import Landed, Neuron, Step, Work

T = TypeVar("T")

_LINE_SECONDS = 2.0
_COUNTED = 100_000
"""More units than these are bytes or the like, of which nobody wants to read how many a second."""


class StoppedError(Exception):
    """The user pressed Ctrl+C; the work was closed at its next step."""


class Console:
    """Standard output and error of one command. With `as_json`, output is exactly one document."""

    def __init__(self, *, as_json: bool, quiet: bool) -> None:
        self.as_json = as_json
        self._quiet = quiet
        self._live = sys.stderr.isatty()
        self._open_line = False
        self._last_line = 0.0
        self._began: tuple[float, int, int] | None = None

    def document(self, value: Any) -> None:
        """Print the command's one JSON document."""
        print(json.dumps(jsonable(value), ensure_ascii=False, allow_nan=False, indent=None))

    def say(self, text: str) -> None:
        """Print plain text for people; nothing with `as_json`."""
        if not self.as_json:
            self._end_line()
            print(text)

    def remark(self, text: str) -> None:
        """Say something on standard error that is worth knowing even with `--quiet`."""
        self._end_line()
        print(f"kn-studio: {text}", file=sys.stderr)

    def progress(self, step: Step) -> None:
        """Show how far the work is, how fast it goes and how long it will take: one line that is written over in a
        terminal, now and then a line elsewhere.
        """
        now = time.monotonic()
        if self._quiet or not (step.text or step.total):
            return
        pace = self._pace(step, now)
        share = f"{step.done / step.total:4.0%} " if step.total else "     "
        if self._live:
            self._open_line = True
            print(f"\r\033[K{share}{step.text}{pace}", end="", file=sys.stderr, flush=True)
        elif now - self._last_line > _LINE_SECONDS:
            self._last_line = now
            print(f"{share}{step.text}{pace}", file=sys.stderr, flush=True)

    def flush(self) -> None:
        """End an open progress line and push out what was printed."""
        self._end_line()
        sys.stdout.flush()

    def drive(self, work: Work[T], on_landed: Callable[[Landed], None] | None = None) -> T:
        """Run work to its end, showing its steps. Ctrl+C closes it at its next step and raises `StoppedError`.

        What libraries print meanwhile goes to standard error.
        """
        self._began = None
        work = faults.told(work, lambda: None)
        with _interrupts() as stop, redirect_stdout(sys.stderr):
            try:
                while True:
                    said = next(work)
                    if isinstance(said, Step):
                        self.progress(said)
                    elif on_landed is not None:
                        on_landed(said)
                    if stop.is_set():
                        raise StoppedError
            except StopIteration as end:
                result: T = end.value
                return result
            finally:
                work.close()
                self._end_line()

    def _pace(self, step: Step, now: float) -> str:
        """The rate and the time left, once they can be told. What stood before the first step was not done here; a
        stage that counts otherwise begins anew.
        """
        if self._began is None or self._began[2] != step.total or step.done < self._began[1]:
            self._began = (now, step.done, step.total)
        began, first, total = self._began
        spent, done = now - began, step.done - first
        if not total or spent < 1 or done <= 0 or done * 20 < total - first:
            return ""
        rate = f"{_rate(done / spent)}, " if total < _COUNTED else ""
        return f"  {rate}{_duration(spent * (total - step.done) / done)} left"

    def _end_line(self) -> None:
        if self._open_line:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
            self._open_line = False


def jsonable(value: Any) -> Any:
    """The value with everything that JSON cannot hold put into what it can; no NaN, no infinity.

    A number that is not finite becomes null, with a `reason` beside it. A neuron becomes `[layer, index]`.
    """
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Neuron):
        return [value.layer, value.index]
    if isinstance(value, Path):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return jsonable(asdict(value))
    if isinstance(value, dict):
        made = {str(key): jsonable(item) for key, item in value.items()}
        if any(isinstance(item, float) and not math.isfinite(item) for item in value.values()):
            made.setdefault("reason", "A number here is not finite.")
        return made
    if isinstance(value, list | tuple):
        return [jsonable(item) for item in value]
    return value


@contextmanager
def _interrupts() -> Iterator[threading.Event]:
    """Ctrl+C sets the event; pressed again, it interrupts at once."""
    stop = threading.Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()
        with suppress(OSError):
            print("\nStopping after this step; press Ctrl+C again to stop at once.", file=sys.stderr)

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = signal.signal(signal.SIGINT, on_signal)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _rate(each_second: float) -> str:
    """ "12/s", "1.3/s", and of what takes longer "4.2 s each"."""
    if each_second < 1:
        return f"{1 / each_second:.1f} s each"
    return f"{each_second:.0f}/s" if each_second >= 10 else f"{each_second:.1f}/s"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
