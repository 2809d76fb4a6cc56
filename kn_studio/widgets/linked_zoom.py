"""Several maps of one shape that always show the same neurons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from kn_studio.widgets.heat_axes import ZoomBox


class LinkedZoom:
    """While it is `on`, what is in view of one map comes into view of the others."""

    def __init__(self, first: ZoomBox) -> None:
        self._boxes: list[ZoomBox] = []
        self._still = False
        self.on = False
        self.join((first,))

    def join(self, boxes: Iterable[ZoomBox]) -> None:
        """Take in more of them."""
        for box in boxes:
            self._boxes.append(box)
            box.sigXRangeChanged.connect(partial(self._follow, box))

    @contextmanager
    def still(self) -> Iterator[None]:
        """Meanwhile each map may get other values and nobody follows; then all show what the first one shows."""
        self._still = True
        try:
            yield
        finally:
            self._still = False
        if self.on:
            self._follow(self._boxes[0])

    def _follow(self, leader: ZoomBox, *_: object) -> None:
        if self._still or not self.on:
            return
        self._still = True
        for box in self._boxes:
            if box is not leader:
                box.see(leader.region)
        self._still = False
