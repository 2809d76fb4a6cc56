"""What can be chosen before a run: the methods, each in a sentence, and the settings that change a result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.presets import PRESETS
from kn_studio.translation import marked


@dataclass(frozen=True)
class Setting:
    """A setting of a method as a form shows it. The first of `choices` (value, words) is the method's own; without
    any it is a number from `least` to `most`, left open for the method's own.
    """

    name: str
    title: str
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0


@dataclass(frozen=True)
class Offered:
    """A method with its settings; `formula` says what its scores are."""

    key: str
    sentence: str
    formula: str
    settings: tuple[Setting, ...] = ()


_BASELINE = Setting(
    "baseline",
    marked("Baseline"),
    (
        ("per_word", marked("each word blanked out")),
        ("mean", marked("their mean")),
        ("zero", marked("zero")),
    ),
)
_RULE = Setting(
    "rule",
    marked("Quadrature"),
    (("gauss", marked("Gauss")), ("midpoint", marked("midpoint")), ("left", marked("left, as published"))),
)
_STEPS = Setting("steps", marked("Steps"), least=1, most=1000)
_OBJECTIVE = Setting(
    "objective", marked("Objective"), (("prob", marked("probability")), ("logprob", marked("its logarithm")))
)
_PRECISION = Setting(
    "precision", marked("Precision"), (("full", marked("full")), ("preview", marked("preview, not for figures")))
)
_PATH = marked("score = (activation - start) × mean gradient on the path")

OFFERED: tuple[Offered, ...] = (
    Offered(
        "amig",
        marked("Follows the neurons from the prompt with a word blanked out to the whole prompt, for word after word."),
        _PATH,
        (_BASELINE, _RULE, _STEPS, _OBJECTIVE, _PRECISION),
    ),
    Offered(
        "ig_zero",
        marked("Follows the neurons from zero to what they are, as knowledge neurons were first found."),
        _PATH,
        (_RULE, _STEPS, _OBJECTIVE, _PRECISION),
    ),
    Offered(
        "gradient_x_activation",
        marked("One step instead of a path: quick and rough, to compare with."),
        marked("score = activation × gradient"),
        (_OBJECTIVE,),
    ),
    Offered(
        "activation",
        marked("How active a neuron is, whatever that does to the answer: to compare with."),
        marked("score = activation"),
    ),
    Offered(
        "random",
        marked("Random numbers: what every method has to beat."),
        marked("score = a random number from 0 to 1"),
        (Setting("seed", marked("Seed"), least=0, most=2**31 - 1),),
    ),
)
"""In the order of the engine's methods, whose keys, names of settings and choices these are."""

PRESET_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "own": (
            marked("KN Studio's own"),
            marked("Gauss nodes on a path for each blanked word, more of them where the scores do not add up."),
        ),
        "amig-scripts": (
            marked("As published (AMIG scripts)"),
            marked(
                "20 left nodes from the mean of all blanked tokens, and every neuron that any prompt locates. The "
                "scores do not add up to the change that they explain."
            ),
        ),
        "easyedit": (
            marked("EasyEdit-compatible (1 step, not a converged integral)"),
            marked("One gradient with a layer at zero, threshold 0.2, share 0.4: to compare with, not to report."),
        ),
    }
)
"""Each preset's name and its sentence."""
OFFERED_PRESETS = tuple(each for each in PRESETS if each.key in PRESET_WORDS)
"""The project's own first; the one that has the AMIG scripts' scores alone is for the command line."""
