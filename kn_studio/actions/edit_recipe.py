"""From the form of an edit to its recipe: the new answer in every language, the prompts of a fit, the neurons' file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.editing.types import Edit, EditError, checked, erase
from engine.errors import DataError, PromptError
from engine.types import Fact, Neuron, Prompt, Work
from kn_studio.actions import neuron_files
from kn_studio.actions.other_facts import Asked
from kn_studio.editing_state import EditChoice
from kn_studio.library import Library, Query

if TYPE_CHECKING:
    from engine.model import LoadedModel

_LOOKED_AT = 200
"""Facts with the new answer's words that are looked at for its names in other languages."""


def recipe(
    loaded: LoadedModel,
    choice: EditChoice,
    neurons: Sequence[Neuron],
    prompts: Mapping[str, Sequence[Prompt]],
    others: Sequence[Asked],
    *,
    seed: int = 42,
    note: str = "",
) -> Work[Edit]:
    """The edit that a form asks for.

    `prompts` are the fact's locating ones by language; `others` are other facts, for what a fit must leave alone and
    for what an ablation takes its values from. Raises `EditError` for what cannot be made, see `checked`.
    """
    from engine.editing.fitted import fit
    from engine.editing.value_vectors import answer_changes, rewrite

    fact = next((prompt.fact for group in prompts.values() for prompt in group), "")
    kind, chosen = choice.kind, tuple(neurons)
    beside = [prompt for each in others for group in each.locating.values() for prompt in group[:1]]
    if kind in ("suppress", "enhance"):
        factor = 0.0 if kind == "suppress" else choice.factor
        return checked(Edit(kind, chosen, factor=factor, fact=fact, note=note))
    if kind in ("mean", "resample"):
        if not beside:
            raise EditError("There is no other fact to take activations from.", "Import facts of another relation.")
        return checked(Edit(kind, chosen, prompts=tuple(beside), seed=seed, fact=fact, note=note))
    if kind == "erase":
        return erase(chosen, "unknown" if choice.variant == "unknown" else "zero", fact=fact, note=note)
    new = {code: text.strip() for code, text in choice.answers.items() if text.strip()}
    spoken = tuple(choice.languages) or tuple(new)
    used = [prompt for code in spoken if code in new for prompt in prompts.get(code, ())]
    if not new:
        raise EditError("There is no new answer.", "Give the answer that the model shall say.")
    if not used:
        raise EditError("The fact cannot be asked in a language of the new answer.", "Choose another language.")
    changes = answer_changes(loaded, used, new)
    if kind == "rewrite":
        variant: Literal["dai", "eleutherai"] = "eleutherai" if choice.variant == "eleutherai" else "dai"
        return rewrite(chosen, changes, variant, remove=choice.remove, add=choice.add, fact=fact, note=note)
    wanted = [replace(prompt, answer=new[prompt.language]) for prompt in used]
    return (yield from fit(loaded, chosen, wanted, changes, unrelated=beside, fact=fact, note=note))


def new_answers(library: Library, fact: Fact, language: str, text: str) -> dict[str, str]:
    """A new answer in every language of the fact in which it has a name, from a fact with that answer.

    A fact of the same relation is asked first, then any other. An answer that nobody knows stays in its language.
    """
    wanted = text.strip()
    for relation in (fact.relation, ""):
        query = Query(wanted, language, relation, anywhere=False)
        for row in library.search(query, _LOOKED_AT, count_all=False).rows:
            other = library.fact(row.uuid) if row.object == wanted else None
            if other is None or language not in other.labels or other.labels[language].object != wanted:
                continue
            names = {code: label.object for code, label in other.labels.items() if code in fact.labels}
            return {language: wanted} | names
    return {language: wanted}


def require_other(fact: Fact, language: str, text: str) -> None:
    """Raise `PromptError` for a new answer that is none."""
    if not text.strip():
        raise PromptError("There is no new answer.", "Give it with --to.")
    if language in fact.labels and text.strip() == fact.labels[language].object:
        raise PromptError(f"'{text.strip()}' is the fact's answer already.", "Give another one.")


def read_neurons(path: Path, fact: str = "", language: str = "") -> tuple[Neuron, ...]:
    """Neurons from a file in any form of `neuron_files`: the only set there is, or that of the fact or the language.

    Raises `DataError` for a file that names no neurons, or several sets and not which is meant.
    """
    found = neuron_files.chosen(neuron_files.read(path), path, fact=fact, language=language)
    if not found.neurons:
        raise DataError(f"{path.name} holds no neurons for this fact.", "Choose another fact or file.")
    return found.neurons
