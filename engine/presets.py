"""Settings of a run by name: the project's own, and what published programs use, to compare with their numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from engine.errors import KnownError

_SHARE = 0.5


@dataclass(frozen=True)
class Preset:
    """A method, the settings of it that differ from its own, and how neurons are chosen from the scores.

    `threshold` stands for every language, None for each language's own; `share` is that of the prompts which must
    agree.
    """

    key: str
    method: str
    params: Mapping[str, Any] = field(default_factory=dict)
    threshold: float | None = None
    share: float = _SHARE


OWN = Preset("own", "amig")
"""Paths from each blanked word by Gauss nodes, more of them where the scores do not add up."""
_AMIG: Mapping[str, Any] = MappingProxyType(
    {"baseline": "mean", "rule": "left", "steps": 20, "tolerance": 0.0, "multiplier": "activation", "blanked": "tokens"}
)

PRESETS: tuple[Preset, ...] = (
    OWN,
    Preset("amig-scripts", "amig", _AMIG, share=0.0),
    Preset(
        "easyedit",
        "ig_zero",
        MappingProxyType({"rule": "left", "steps": 1, "tolerance": 0.0}),
        threshold=0.2,
        share=0.4,
    ),
    Preset("reference-exact", "amig", _AMIG),
)
"""In the order in which they are offered.

What the AMIG scripts do: thresholds of 0.3 in English and 0.2 in Chinese, which are the project's own too, and the
coarse neurons of all prompts put together without a vote. `reference-exact` has their scores for answers of one token,
which do not add up to the change that they explain, with this program's choice of neurons. `easyedit` has the settings
that EasyEdit ships for knowledge neurons; it takes one gradient, with a layer at zero: no converged integral.
"""


def preset(key: str) -> Preset:
    """The preset of a key. Raises `KnownError` for an unknown one, naming the known ones."""
    for each in PRESETS:
        if each.key == key:
            return each
    raise KnownError(f"There is no preset '{key}'.", f"Use one of {', '.join(each.key for each in PRESETS)}.")
