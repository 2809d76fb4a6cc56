"""The story of the shipped demo session, read once."""

from __future__ import annotations

from functools import cache

from kn_studio import resources
from kn_studio.session.store import Store
from kn_studio.story.telling import Telling, read

DEMO = resources.path("demo", "demo.kns")


@cache
def telling() -> Telling:
    with Store.open(DEMO, readonly=True) as store:
        return read(store)
