"""The arms that are compared: who attributes, by which rule, on which prompt."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from bench import captum_arm, naive
from bench.peak import synchronize
from bench.shapes import WORDS, Shape, load, prompt_of
from engine.methods import method
from engine.methods.amig import AmigParams
from engine.targets import blank_id, target
from engine.types import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    import torch

    from engine.model import LoadedModel
    from engine.types import Prompt


PREVIEW = "fast, preview"


@dataclass(frozen=True)
class Arm:
    """One row of the table. `name` is who attributes; `words` is None where every token is one; `params` are the
    engine's settings, None for the arms that are not the engine's.
    """

    key: str
    name: str
    steps: int
    rule: str
    baseline: str = "mean"
    words: int | None = None
    params: Any = None

    @property
    def by_layer(self) -> bool:
        """Whether each layer is a piece of work of its own, so that some layers can stand for all."""
        return self.params is None


@dataclass(frozen=True)
class Case:
    """A model of one shape to run arms on. `generic` is the same model without its fast path."""

    shape: Shape
    loaded: LoadedModel

    @property
    def generic(self) -> LoadedModel:
        return replace(self.loaded, blocks=None)

    @property
    def has_fast_path(self) -> bool:
        return self.loaded.blocks is not None

    def prompt(self, arm: Arm) -> Prompt:
        return prompt_of(self.shape, arm.words)


@dataclass(frozen=True)
class Run:
    """One fact: `first` is the time to the first layer's scores, `nodes` the most on any path. A run over some layers
    is stretched to all of them.
    """

    seconds: float
    values: npt.NDArray[Any]
    first: float | None = None
    nodes: int | None = None


def arms(steps: int) -> tuple[Arm, ...]:
    """All arms. `steps` are those of the published rule."""
    same = AmigParams(baseline="mean", rule="left", steps=steps, tolerance=0.0, multiplier="activation")
    mean, per_word = AmigParams(baseline="mean"), AmigParams()
    few, fewest = mean.in_force()["steps"], per_word.in_force()["steps"]
    found = [Arm("naive", "naive", steps, "left"), Arm("captum", "captum", steps, "left")]
    for name in ("generic", "fast"):
        found += [
            Arm(f"{name}, same rule", name, steps, "left", params=same),
            Arm(f"{name}, default rule", name, few, "gauss", params=mean),
            Arm(f"{name}, mean of 10 words", name, few, "gauss", words=WORDS, params=mean),
            Arm(f"{name}, per word of 10", name, fewest, "gauss", "per_word", WORDS, per_word),
        ]
    found.append(Arm(PREVIEW, "fast", few, "gauss", params=AmigParams(baseline="mean", precision="preview")))
    return tuple(found)


def case_of(shape: Shape, device: torch.device) -> Case:
    """A fresh model of this shape."""
    return Case(shape, load(shape, device))


def missing(arm: Arm, case: Case) -> str | None:
    """Why an arm cannot run here, or None."""
    if arm.name == "captum" and not captum_arm.installed():
        return "captum is not installed"
    if arm.name == "fast" and not case.has_fast_path:
        return "the engine has no proven fast path for this model"
    return None


def sampled_layers(shape: Shape) -> tuple[int, ...]:
    """The layers that stand for all where time is short: cost is linear in the layer, so the two ends are enough."""
    return (0, shape.layers - 1)


def run(arm: Arm, case: Case, layers: Sequence[int] | None = None) -> Run:
    """Attribute one fact. `layers`: only these, for the arms that go layer by layer; the time is stretched to all."""
    if arm.params is not None:
        return _engine(arm, case)
    asked, blank = target(case.loaded, case.prompt(arm)), blank_id(case.loaded)
    chosen = tuple(range(case.shape.layers) if layers is None else layers)
    synchronize(case.loaded.device)
    start = time.perf_counter()
    if arm.name == "captum":
        scores = captum_arm.attribute(case.loaded, asked, blank, layers=chosen, steps=arm.steps)
    else:
        model = case.loaded.model
        scores = naive.attribute(model, naive.published_sites(model), asked, blank, layers=chosen, steps=arm.steps)
    values = scores.cpu().numpy()
    return Run((time.perf_counter() - start) * case.shape.layers / len(chosen), values)


def _engine(arm: Arm, case: Case) -> Run:
    loaded = case.generic if arm.name == "generic" else case.loaded
    prompt = case.prompt(arm)
    synchronize(loaded.device)
    start = time.perf_counter()
    first: float | None = None
    work = method("amig").score(loaded, prompt, arm.params)
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            scores = end.value
            break
        if first is None and isinstance(step, Step) and step.done >= 1:
            first = time.perf_counter() - start
    return Run(time.perf_counter() - start, scores.values, first, int(scores.nodes.max()))
