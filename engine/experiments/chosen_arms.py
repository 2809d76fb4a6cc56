"""Which arms of an experiment are computed, and what its figures and claims say of those that were left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.errors import KnownError
from engine.experiments.base import Experiment, Recipe, Row, listed
from engine.experiments.summaries import Estimate, Verdict


def arms_of(experiment: Experiment, text: str) -> str:
    """Arms by their keys with commas between, as a recipe has them: in the experiment's order, "" for all.

    A name that is no key stands for all keys that begin with it and an underscore. Raises `KnownError` for any other,
    and for an experiment whose arms are made together.
    """
    named = listed(text)
    if not named:
        return ""
    if not experiment.optional:
        raise KnownError(
            f"The arms of '{experiment.key}' are made together, so that none can be left out.", "Leave out --arms."
        )
    chosen: set[str] = set()
    for name in named:
        group = {name} if name in experiment.optional else {k for k in experiment.optional if k.startswith(f"{name}_")}
        if not group:
            raise KnownError(
                f"'{experiment.key}' has no arm '{name}' to choose.", f"There are: {', '.join(experiment.optional)}."
            )
        chosen |= group
    return "" if chosen >= set(experiment.optional) else ",".join(k for k in experiment.optional if k in chosen)


def left_out(experiment: Experiment, recipe: Recipe) -> frozenset[str]:
    """The arms that a recipe leaves out."""
    return frozenset(arm for arm in experiment.optional if not recipe.computes(arm))


def figures(experiment: Experiment, rows: Sequence[Row], recipe: Recipe) -> tuple[Estimate, ...]:
    """The summary of all rows, without the reasons why arms have no figure that were left out."""
    missing = left_out(experiment, recipe)
    gone = missing | {claim.key for claim in experiment.claims if missing.intersection(claim.needs)}
    found = experiment.summary(rows, recipe)
    return tuple(each for each in found if each.arm.partition("@")[0] not in gone) if missing else tuple(found)


def verdicts(experiment: Experiment, rows: Sequence[Row], recipe: Recipe) -> tuple[Verdict, ...]:
    """Every claim judged; one that needs an arm which was left out cannot be told, and says which."""
    missing = left_out(experiment, recipe)
    found = experiment.verdicts(rows, recipe)
    if not missing:
        return tuple(found)
    needs = {claim.key: [arm for arm in claim.needs if arm in missing] for claim in experiment.claims}
    return tuple(
        replace(each, verdict="cannot tell", evidence=_why(experiment, needs[each.key])) if needs[each.key] else each
        for each in found
    )


def _why(experiment: Experiment, arms: Sequence[str]) -> str:
    """The sentence that names the missing arms by their titles; no claim needs more than three."""
    titles = [experiment.arms[arm] for arm in dict.fromkeys(arms)]
    if len(titles) == 1:
        return f"The arm '{titles[0]}' was left out, and this claim needs it."
    return f"The arms '{titles[0]}' and '{titles[1]}' were left out, and this claim needs them."
