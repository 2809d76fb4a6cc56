"""Small libraries and ways to run work, for tests of actions."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from engine.types import Landed, Step
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.store import Store

FACTS = """uuid,relation,language,subject,object
f-1,P36,en,France,Paris
f-1,P36,zh,法国,巴黎
f-2,P36,en,Germany,Berlin
f-2,P36,zh,德国,柏林
f-3,P36,en,Japan,Tokyo
"""
TEMPLATES = """relation,language,split,text
P36,en,train,The capital of [X] is [Y].
P36,en,train,"In [X], the capital is [Y]."
P36,en,train,[Y] is the capital of [X].
P36,en,held,"[X] has the capital [Y]."
P36,zh,train,[X]的首都是[Y]。
P36,zh,held,[X]国的首都是[Y]。
"""


def library(folder: Path) -> BuiltinLibrary:
    """Three facts with templates, one of which has its slot first."""
    folder.mkdir(exist_ok=True)
    (folder / "facts.csv").write_text(FACTS, encoding="utf-8")
    (folder / "templates.csv").write_text(TEMPLATES, encoding="utf-8")
    return BuiltinLibrary(folder)


def finish(work: Any) -> tuple[Any, list[Step | Landed]]:
    """Run work to its end; returns its result and what it said."""
    said = []
    while True:
        try:
            said.append(next(work))
        except StopIteration as end:
            return end.value, said


def landed(said: Iterable[Step | Landed], what: str) -> list[Landed]:
    """What landed of one sort."""
    return [each for each in said if isinstance(each, Landed) and each.what == what]


def rows(store: Store, run: int) -> dict[str, Any]:
    """Everything of a run that must not depend on interruptions; arrays as bytes."""
    found = store.run(run)
    scores = {}
    for number in store.landed(run):
        each = store.scores(run, number)
        arrays = (each.values, each.activations, each.f, each.f_baseline, each.gap, each.nodes, each.converged)
        scores[number] = (*(np.ascontiguousarray(array).tobytes() for array in arrays), each.answer)
    return {
        "spec": found.spec,
        "status": found.status,
        "message": found.message,
        "scores": scores,
        "selections": store.selections(run),
        "effects": store.effects(run),
    }
