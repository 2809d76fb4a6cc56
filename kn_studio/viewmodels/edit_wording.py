"""What edits do, in words: as a sentence of the list, and as the beginning of a finding."""

from __future__ import annotations

from collections.abc import Sequence

from engine.editing.types import DAI_LAMBDAS, ELEUTHERAI_LAMBDAS, AnswerChange, Edit, EditKind, Variant
from kn_studio.translation import changed, headed, marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording

KINDS: tuple[tuple[EditKind, str], ...] = (
    ("suppress", marked("Suppress")),
    ("enhance", marked("Enhance")),
    ("erase", marked("Erase")),
    ("rewrite", marked("Rewrite")),
    ("mean", marked("Mean")),
    ("resample", marked("Resample")),
)
"""The kinds as the form offers them; a fitted rewrite is a variant of the rewrite there."""

RESEARCH_ONLY = frozenset({"mean", "resample"})

LAMBDAS = {"dai": DAI_LAMBDAS, "eleutherai": ELEUTHERAI_LAMBDAS}
"""What a closed rewrite takes the old embedding times, and the new one, by variant."""

_VARIANTS: dict[str, tuple[tuple[str, str], ...]] = {
    "erase": (("zero", marked("Zero")), ("unknown", marked("Unknown token"))),
    "rewrite": (("dai", marked("Dai")), ("eleutherai", "EleutherAI"), ("fitted", marked("Fitted"))),
}

_FORMULAS = {
    "suppress": marked(
        "Multiplies what these neurons add by 0, in the weights: for every text, not only for this fact."
    ),
    "enhance": marked(
        "Multiplies what these neurons add by the factor, in the weights: for every text, not only here."
    ),
    "mean": marked("Sets the activations to their mean over prompts of other facts. Measured only: the weights stay."),
    "resample": marked("Sets the activations to those at another fact's prompt. Measured only: the weights stay."),
    "zero": marked("Replaces the neurons' value vectors by 0 (Dai et al. 2022, section 5.2)."),
    "unknown": marked(
        "Replaces the neurons' value vectors by the unknown token's output embedding (Dai et al. 2022, 5.2)."
    ),
    "dai": marked(
        "Value vector − λ old · old + λ new · new, both embeddings brought to its length (code of Dai et al. 2022)."
    ),
    "eleutherai": marked("Value vector − λ old · old + λ new · new, the embeddings as they are (code of EleutherAI)."),
    "fitted": marked(
        "Fits a change of the value vectors until the new answers lead, and holds other answers where they are."
    ),
}


def kinds(level: str) -> tuple[tuple[str, str], ...]:
    """The segments of the form as key and text; ablations that are measured only are for research."""
    return tuple(
        (key, wording.word(text, level)) for key, text in KINDS if level != "plain" or key not in RESEARCH_ONLY
    )


def variants(segment: str, level: str) -> tuple[tuple[str, str], ...]:
    """The ways to do a kind, where there is a choice and research is wanted."""
    return tuple((key, tr(text)) for key, text in _VARIANTS.get(segment, ())) if level != "plain" else ()


def formula(kind: EditKind, variant: Variant) -> str:
    """What a kind does to the numbers, in one sentence with its source."""
    default = {"erase": "zero", "rewrite": "dai"}.get(kind, kind)
    return tr(_FORMULAS.get(variant or default, _FORMULAS[default]))


def sentence(edit: Edit, level: str) -> str:
    """An edit as the list tells it: languages by name, and every answer in its own direction."""
    which, prompts = wording.neurons(len(edit.neurons), level), wording.prompts(len(edit.prompts), level)
    if level == "plain" and (said := _plainly(edit, which)):
        return said
    match edit.kind:
        case "suppress":
            return tr("Suppressed {which} (times {factor:g}).", which=which, factor=edit.factor)
        case "enhance":
            return tr("Multiplied {which} by {factor:g}.", which=which, factor=edit.factor)
        case "mean":
            return tr("Set {which} to their mean over {prompts}, while measuring.", which=which, prompts=prompts)
        case "resample":
            return tr(
                "Set {which} to what they are at another fact's prompt (seed {seed}), while measuring.",
                which=which, seed=edit.seed,
            )  # fmt: skip
        case "erase":
            by = "0" if edit.variant == "zero" else tr("the unknown token's embedding")
            return tr("Replaced the value vectors of {which} by {by}.", which=which, by=by)
        case "rewrite" | "fitted":
            return _rewritten(edit, which, prompts)


def _plainly(edit: Edit, which: str) -> str:
    """The same in everyday words; "" for what is done for research alone."""
    match edit.kind:
        case "suppress" if edit.factor == 0:
            return tr("Turned {which} off.", which=which)
        case "suppress":
            return tr("Turned {which} down to ×{factor:g}.", which=which, factor=edit.factor)
        case "enhance":
            return tr("Turned {which} up to ×{factor:g}.", which=which, factor=edit.factor)
        case "erase":
            return tr("Erased what {which} write.", which=which)
        case "rewrite" | "fitted":
            pairs = tr("; ").join(map(_pair, edit.answers))
            return tr("Wrote another answer into {which} ({pairs}).", which=which, pairs=pairs)
    return ""


def _rewritten(edit: Edit, which: str, prompts: str) -> str:
    pairs = tr("; ").join(map(_pair, edit.answers))
    if edit.kind == "fitted":
        reached = edit.fit is None or edit.fit.converged
        return tr(
            "Fitted the value vectors of {which} on {prompts} ({pairs}){end}.", which=which, prompts=prompts,
            pairs=pairs, end="" if reached else tr(", without reaching its goal"),
        )  # fmt: skip
    scaled = tr("scaled to the value vectors") if edit.variant == "dai" else tr("as they are")
    return tr(
        "Rewrote the value vectors of {which} ({pairs}): {remove:g} times the old and {add:g} times the new "
        "embeddings, {scaled}.",
        which=which, pairs=pairs, remove=edit.remove, add=edit.add, scaled=scaled,
    )  # fmt: skip


def _pair(change: AnswerChange) -> str:
    new = names.isolate(change.new)
    if not change.language:
        return new
    old = names.isolate(change.old) if change.old else tr("(anything)")
    return headed(overlap_wording.english(change.language), changed(old, new))


def doing(edits: Sequence[Edit], level: str) -> str:
    """ "Suppressing 12 neurons", "These 2 edits together": how a finding begins."""
    if len(edits) != 1:
        return tr("These {count} edits together", count=len(edits))
    edit = edits[0]
    which = wording.neurons(len(edit.neurons), level)
    match edit.kind:
        case "suppress":
            if level == "plain":
                return tr("Turning {which} off", which=which)
            return tr("Suppressing {which}", which=which)
        case "enhance":
            return tr("Turning {which} to ×{factor:g}", which=which, factor=edit.factor)
        case "erase":
            return tr("Erasing {which}", which=which)
        case "mean":
            return tr("Setting {which} to their mean", which=which)
        case "resample":
            return tr("Setting {which} to another fact's", which=which)
        case "rewrite":
            return tr("Rewriting {which}", which=which)
        case "fitted":
            return tr("Fitting {which}", which=which)


def random(level: str) -> str:
    """How the control is called."""
    return tr("random switches") if level == "plain" else tr("random neurons")
