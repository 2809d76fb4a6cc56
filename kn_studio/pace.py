"""How long a job will still take, from the steps it has told so far."""

from __future__ import annotations

from dataclasses import dataclass

_ENOUGH_SECONDS = 0.4


@dataclass
class Pace:
    """Time per step since the first one. A resumed job starts its count where it goes on, not at zero."""

    begun: float | None = None
    first: int = 0
    total: int = 0

    def seconds_left(self, done: int, total: int, now: float) -> float | None:
        """Seconds from `now` until `total` at the pace so far; None while too little is known.

        A change of `total` is another phase, whose pace is measured afresh.
        """
        if self.begun is None or total != self.total or done < self.first:
            self.begun, self.first, self.total = now, done, total
        passed, made = now - self.begun, done - self.first
        if total <= 0 or made <= 0 or passed < _ENOUGH_SECONDS:
            return None
        return max(0.0, passed / made * (total - done))
