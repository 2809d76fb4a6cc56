"""All attribution methods, in the order in which they are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import KnownError
from engine.methods.activation import Activation
from engine.methods.amig import Amig
from engine.methods.gradient_times_activation import GradientXActivation
from engine.methods.integrated_gradients import IgZero
from engine.methods.random_control import RandomControl

if TYPE_CHECKING:
    from engine.methods.base import Method

METHODS: tuple[Method, ...] = (Amig(), IgZero(), GradientXActivation(), Activation(), RandomControl())


def method(key: str) -> Method:
    """The method of a key. Raises `KnownError` for an unknown one, naming the known ones."""
    for each in METHODS:
        if each.key == key:
            return each
    keys = ", ".join(each.key for each in METHODS)
    raise KnownError(f"There is no method '{key}'.", f"Use one of {keys}.")
