"""Two runs of one experiment side by side."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.app_state import AppState
from kn_studio.experiment_intents import CompareExperiments
from kn_studio.experiment_state import Described, PairedLine, RunLine
from kn_studio.translation import joined, paragraph, tr
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels.experiment_forms import worded


@dataclass(frozen=True)
class ComparedLine:
    """A figure in both runs, and the difference; `apart`: its interval leaves 0 out."""

    arm: str
    operation: str
    metric: str
    line: PairedLine
    apart: bool


@dataclass(frozen=True)
class ComparisonView:
    """The card. `others` are runs of the same experiment, by folder and text; `asks` what compares with each.

    `partial` names those of the two that are not complete.
    """

    others: tuple[tuple[str, str], ...] = ()
    asks: tuple[CompareExperiments, ...] = ()
    names: tuple[str, str] = ("", "")
    settings: str = ""
    partial: str = ""
    message: str = ""
    lines: tuple[ComparedLine, ...] = ()


def comparison_view(state: AppState) -> ComparisonView:
    """The card for this state; without another run of the same experiment it has nothing to offer."""
    now = state.experiments
    mine, paired = now.run(now.wanted), now.paired
    if mine is None:
        return ComparisonView()
    able = [each for each in now.runs if each.key == mine.key and each.folder != mine.folder and _readable(each)]
    others = tuple((str(each.folder), _named(each)) for each in able)
    asks = tuple(CompareExperiments(mine.folder, each.folder) for each in able)
    described = words.in_words(now.described(mine.key), state.level)
    if paired is None or described is None or paired.first != mine.folder:
        return ComparisonView(others, asks)
    second = now.run(paired.second)
    lines = tuple(
        ComparedLine(
            words.arm(described, each.arm), words.operation(described, each.operation),
            words.metric(described, each.metric), each,
            each.low is not None and each.high is not None and (each.low > 0 or each.high < 0),
        )
        for each in paired.lines
    )  # fmt: skip
    named = _short(mine, paired.models[0]), _short(second, paired.models[1]) if second else paired.second.name
    return ComparisonView(
        others, asks, named, _settings(mine, second, described), _partial(mine, second),
        worded(paired.reason), lines,
    )  # fmt: skip


def _readable(line: RunLine) -> bool:
    return line.state not in ("missing", "damaged") and line.done > 0


def _named(line: RunLine) -> str:
    return joined((line.folder.name, tr(", ").join(line.models), words.recipe(line)))


def _short(line: RunLine, model: str) -> str:
    return f"{line.folder.name} ({model})" if model else line.folder.name


def _partial(*lines: RunLine | None) -> str:
    """A run that was stopped, or still runs, has fewer facts than it was made for."""
    return paragraph(
        *(
            tr("{folder} is not complete: {units}.", folder=each.folder.name, units=words.units(each))
            for each in lines
            if each is not None and each.done < each.total
        )
    )


def _settings(mine: RunLine, other: RunLine | None, described: Described) -> str:
    """What the two recipes have differently."""
    if other is None:
        return ""
    both = dict.fromkeys((*mine.recipe, *other.recipe))
    names = [name for name in both if mine.recipe.get(name, "") != other.recipe.get(name, "")]
    if not names:
        return tr("Both have the same settings.")
    told = tr(", ").join(
        tr(
            "{name} {name2} and {name3}",
            name=words.setting(described, name),
            name2=words.value(described, name, mine.recipe.get(name, "")),
            name3=words.value(described, name, other.recipe.get(name, "")),
        )
        for name in names
    )
    return tr("Their settings differ: {told}.", told=told)
