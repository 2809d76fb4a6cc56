"""What the measured comparison of languages says: the effect of each set in each language, and the controls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kn_studio.app_state import ArmEffect, Comparison, Control
from kn_studio.translation import counted, figures, marked, told, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.plain_words import plainly

OPERATIONS = (("suppress", marked("Off")), ("enhance", "×2"))

_ARMS = {
    "shared": (marked("shared"), marked("The neurons that the languages share.")),
    "random": (marked("random"), marked("As many neurons of the same layers, drawn at random.")),
    "matched": (marked("equally active"), marked("For each neuron one of its layer that is about as active.")),
    "union": (marked("any language's"), marked("All neurons that any of the languages has.")),
    "seq": (
        marked("one after the other"),
        marked("Each language's neurons in turn; those in several are scaled several times."),
    ),
    "other_facts": (
        marked("another fact's"),
        marked("The neurons that the languages share for another fact of the same relation."),
    ),
}
_ORDER = ("shared", "random", "matched", "other_facts", "mono", "union", "seq")
_CONTROLS = frozenset({"random", "matched", "other_facts"})


@dataclass(frozen=True)
class EffectCell:
    """The answer's mean probability in one language with one set turned; "" where it was not asked.

    `change` is after − before, from −1 to 1, None where nothing was turned; `interval` is "" where there is none.
    """

    text: str = ""
    interval: str = ""
    change: float | None = None
    tooltip: str = ""


@dataclass(frozen=True)
class ArmRow:
    """One set of neurons. `quiet` for controls; `position` is the place of the language whose own neurons they are."""

    label: str
    hint: str
    cells: tuple[EffectCell, ...]
    quiet: bool = False
    position: int | None = None


@dataclass(frozen=True)
class EffectMatrix:
    """One operation: sets of neurons down, beginning with none, languages across."""

    key: str
    title: str
    codes: tuple[str, ...]
    rows: tuple[ArmRow, ...]


@dataclass(frozen=True)
class ControlRow:
    """How many neurons are shared: by this fact, by different ones, by chance. `main` is this fact's own."""

    label: str
    value: float
    text: str
    low: float | None = None
    high: float | None = None
    tooltip: str = ""
    main: bool = False


@dataclass(frozen=True)
class ComparisonView:
    """Everything that was measured. `stale` says why it is no longer about what is on the screen, "" if it is."""

    matrices: tuple[EffectMatrix, ...] = ()
    controls: tuple[ControlRow, ...] = ()
    verdict: str = ""
    stability: tuple[tuple[str, float | None], ...] = ()
    locality: str = ""
    specific: str = ""
    note: str = ""
    reason: str = ""
    stale: str = ""


def comparison_view(found: Comparison, positions: Mapping[str, int], level: str, stale: str) -> ComparisonView:
    """The measured comparison in words and numbers."""
    return ComparisonView(
        tuple(
            _matrix(found, key, figures(tr(title)), positions, level) for key, title in OPERATIONS if _of(found, key)
        ),
        _controls(found, level),
        verdict(found, level),
        tuple((code, found.stability[code]) for code in found.languages if code in found.stability),
        _locality(found),
        _specific(found, level),
        _note(found, level),
        told(found.reason),
        stale,
    )


def verdict(found: Comparison, level: str) -> str:
    """Whether the languages share more for this fact than for different facts of its relation, in one sentence."""
    same = next((control for control in found.controls if control.name == "same_relation"), None)
    if same is None or not found.count:
        return ""
    most = same.mean if same.high is None else same.high
    switches = wording.word("neurons", level)
    if found.count > most:
        return tr(
            "More than different facts of the relation share: these {switches} go with this fact, "
            "not only with its relation.",
            switches=switches,
        )
    return tr(
        "Different facts of the relation share as many: these {switches} may carry the "
        "relation or the wording rather than this fact.",
        switches=switches,
    )


def _of(found: Comparison, operation: str) -> list[ArmEffect]:
    return [effect for effect in found.effects if effect.operation == operation]


def _matrix(found: Comparison, key: str, title: str, positions: Mapping[str, int], level: str) -> EffectMatrix:
    effects = _of(found, key)
    codes = tuple(sorted({effect.language for effect in effects}, key=lambda code: positions.get(code, len(positions))))
    arms = sorted(dict.fromkeys(effect.arm for effect in effects), key=lambda arm: _place(arm, positions))
    cells = {(effect.arm, effect.language): effect for effect in effects}
    rows = tuple(_row(arm, [cells.get((arm, code)) for code in codes], found, positions, level) for arm in arms)
    return EffectMatrix(key, title, codes, (_before(effects, codes), *rows))


def _before(effects: Sequence[ArmEffect], codes: Sequence[str]) -> ArmRow:
    """What was answered before anything was turned."""
    found = {effect.language: wording.probability(effect.before) for effect in reversed(effects)}
    cells = (
        EffectCell(found[code], tooltip=tr("{long}\nbefore: {found}", long=names.name(code).long, found=found[code]))
        for code in codes
    )
    return ArmRow(tr("before"), tr("Nothing is turned off or up."), tuple(cells))


def _place(arm: str, positions: Mapping[str, int]) -> tuple[int, int, str]:
    kind, _, code = arm.partition(":")
    return (_ORDER.index(kind) if kind in _ORDER else len(_ORDER)), positions.get(code, len(positions)), arm


def _row(
    arm: str, effects: Sequence[ArmEffect | None], found: Comparison, positions: Mapping[str, int], level: str
) -> ArmRow:
    kind, _, code = arm.partition(":")
    if kind == "mono":
        language = names.name(code)
        english = language.english or code
        hint = tr(
            "As many of the strongest {word} of {english} alone.", word=wording.word("neurons", level), english=english
        )
        label, position = tr("strongest of {english}", english=english), positions.get(code)
    else:
        term, about = _ARMS.get(kind, (arm, ""))
        label, hint, position = wording.word(term, level), plainly(tr(about), level), None
    if kind == "shared":
        label = f"{label} ({wording.integer(found.count)})"
    cells = tuple(EffectCell() if effect is None else _cell(effect, label) for effect in effects)
    return ArmRow(label, hint, cells, kind in _CONTROLS, position)


def _cell(effect: ArmEffect, label: str) -> EffectCell:
    before, after = wording.probability(effect.before), wording.probability(effect.after)
    interval = overlap_wording.interval(effect.low, effect.high)
    language = names.name(effect.language).long
    said = tr(
        "{language}\n{label}: {before} → {after}, mean over {prompts}",
        language=language,
        label=label,
        before=before,
        after=after,
        prompts=wording.prompts(effect.prompts, held_out=effect.prompts if effect.held_out else 0),
    )
    said += (
        tr("\n95 % interval {interval}", interval=interval) if interval else tr("\nToo few prompts for an interval.")
    )
    return EffectCell(after, interval, effect.after - effect.before, said)


def _controls(found: Comparison, level: str) -> tuple[ControlRow, ...]:
    rows = [ControlRow(tr("this fact"), float(found.count), wording.integer(found.count), main=True)]
    rows += [_control(control) for control in found.controls]
    hint = tr("Expected of random {word}, as many in every layer.", word=wording.word("neurons", level))
    rows.append(ControlRow(tr("by chance"), found.expected, overlap_wording.expected(found.expected), tooltip=hint))
    return tuple(rows)


def _control(control: Control) -> ControlRow:
    label, hint = {
        "same_relation": (
            tr("same relation"),
            tr("One language's neurons of this fact and the others' of a different fact of its relation."),
        ),
        "other_relation": (tr("other relation"), tr("The same with facts of another relation.")),
    }.get(control.name, (control.name, ""))
    several = counted("\nMean over {n} fact.", "\nMean over {n} facts.", control.n)
    known = control.low is not None and control.high is not None
    edges = (overlap_wording.expected(edge or 0) for edge in (control.low, control.high))
    spread = f" ({figures('–'.join(edges))})" if known else ""
    text = f"{overlap_wording.expected(control.mean)}{spread}"
    return ControlRow(label, control.mean, text, control.low, control.high, hint + several)


def _locality(found: Comparison) -> str:
    if found.locality is None:
        return ""
    return tr("Unrelated answers change by {signed} on average.", signed=overlap_wording.signed(found.locality))


def _specific(found: Comparison, level: str) -> str:
    """How many of the shared neurons belong to single languages, which what is shared should not."""
    if found.specific is None or not found.count:
        return ""
    count = found.specific.count
    few = overlap_wording.at_most(overlap_wording.expected(found.specific.expected))
    p = f" ({overlap_wording.p_value(found.specific.p_value)})" if count and level != "plain" else ""
    if level == "plain":
        shared = counted("{n} shared switch", "{n} shared switches", found.count)
    else:
        shared = counted("{n} shared neuron", "{n} shared neurons", found.count)
    if not count:
        return tr(
            "Of {shared} none is language-specific by activation entropy; by chance {few}.", shared=shared, few=few
        )
    return counted(
        "Of {shared} {n} is language-specific by activation entropy; by chance {few}{p}.",
        "Of {shared} {n} are language-specific by activation entropy; by chance {few}{p}.",
        count,
        shared=shared,
        few=few,
        p=p,
    )


def _note(found: Comparison, level: str) -> str:
    asked = {effect.language: effect.prompts for effect in found.effects if effect.arm == "shared"}
    if not asked:
        return ""
    left_out = [code for code in asked if code not in found.languages]
    extra = tr("; {listed} not used to find them", listed=overlap_wording.listed(left_out)) if left_out else ""
    held_out = all(effect.held_out for effect in found.effects if effect.arm == "shared")
    return f"{wording.mean_over(list(asked.values()), level, held_out)}{extra}"
