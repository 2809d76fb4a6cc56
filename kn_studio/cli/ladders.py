"""The models of a command: those that are named, or those of a ladder with the settings that suit their sizes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from engine.errors import KnownError

if TYPE_CHECKING:
    from engine.experiments.base import Recipe


def models_of(
    named: Sequence[str], ladder_key: str | None, recipe: type[Recipe]
) -> tuple[tuple[str, ...], Mapping[str, float]]:
    """The models, and the settings of a ladder that the recipe has.

    Raises `KnownError` where there are neither or both, and for an unknown ladder.
    """
    from engine.experiments.ladders import ladder
    from engine.methods.base import options

    if ladder_key is None:
        if not named:
            raise KnownError("No model is named.", "Name one or more, or a ladder of them with --ladder.")
        return tuple(named), {}
    if named:
        raise KnownError("A ladder names its models itself.", "Leave out either --ladder or the models.")
    chosen = ladder(ladder_key)
    has = {each.name for each in options(recipe)}
    return chosen.models, {name: value for name, value in chosen.settings.items() if name in has}
