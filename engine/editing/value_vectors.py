"""Erasing and rewriting value vectors: what a neuron writes, changed in closed form.

The value vector v of a neuron is its column of the down-projection. Dai et al. 2022 (arXiv 2104.08696, section 5.1)
rewrite a fact by v − λ₁·e(old) + λ₂·e(new) with λ₁ = 1 and λ₂ = 8, e being the tokens' word embeddings; erase one by
replacing v by the embedding of the unknown token (section 5.2). Two variants of the rewrite have been published as
code, and both are here: the authors' own brings each embedding to the length of v, EleutherAI's takes it as it is,
twice on either side.

In the models of that paper the word embeddings are the rows of the unembedding too. Where they are two matrices, only
the unembedding decides what a vector in the stream says, so that one is taken here, in tied and untied models alike.

Sums are made on the processor in float32 or better, so that the same recipe gives the same numbers on every device.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import torch

from engine.editing.types import (
    DAI_LAMBDAS,
    ELEUTHERAI_LAMBDAS,
    AnswerChange,
    Edit,
    EditError,
    Tokens,
    checked,
)
from engine.targets import answer_ids

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch import Tensor

    from engine.model import LoadedModel
    from engine.types import Neuron, Prompt


def answer_changes(
    loaded: LoadedModel, prompts: Sequence[Prompt], new: Mapping[str, str], *, keep_old: bool = False
) -> tuple[AnswerChange, ...]:
    """What each language's answer shall become, with the tokens both have behind its prompts; each change once.

    The prompts carry the old answers, `new` the new one by language; a prompt in another language changes nothing.
    `keep_old`: the old answers are not taken away. Raises `EditError` for an answer that this model cannot write, and
    where no prompt is in a language of `new`; `PromptError` for a prompt that is none.
    """
    found: dict[AnswerChange, None] = {}
    for prompt in prompts:
        if prompt.language not in new:
            continue
        answer = new[prompt.language].strip()
        old = "" if keep_old else prompt.answer.strip()
        old_ids, new_ids = answer_ids(loaded, prompt, [old or answer, answer])
        for text, ids in ((answer, new_ids), (old or answer, old_ids)):
            if not ids:
                raise EditError(
                    f"This model cannot write the answer '{text}'.", "Write it in other words, or leave the language."
                )
        found[AnswerChange(prompt.language, old, answer, old_ids if old else (), new_ids)] = None
    if not found:
        raise EditError("No prompt is in a language of the new answer.", "Give the answer in a language of the fact.")
    return tuple(found)


def rewrite(
    neurons: Sequence[Neuron],
    answers: Sequence[AnswerChange],
    variant: Literal["dai", "eleutherai"] = "dai",
    *,
    tokens: Tokens = "first",
    remove: float | None = None,
    add: float | None = None,
    fact: str = "",
    note: str = "",
) -> Edit:
    """A rewrite from the answers' tokens; `remove` is λ₁ and `add` λ₂, where None the variant's own."""
    lambdas = DAI_LAMBDAS if variant == "dai" else ELEUTHERAI_LAMBDAS
    return checked(
        Edit(
            "rewrite",
            tuple(neurons),
            answers=tuple(answers),
            variant=variant,
            tokens=tokens,
            remove=lambdas[0] if remove is None else remove,
            add=lambdas[1] if add is None else add,
            fact=fact,
            note=note,
        )
    )


def changed_columns(loaded: LoadedModel, edit: Edit, places: Sequence[int], columns: Tensor) -> Tensor:
    """The value vectors `columns` (hidden size, n) as an edit leaves them; `places` are the n neurons' in the edit.

    `columns` is on the processor, in float32 or better, and stays as it is. Raises `EditError` for an edit that does
    not fit this model.
    """
    match edit.kind:
        case "suppress" | "enhance":
            return columns * edit.factor
        case "erase":
            return _erased(loaded, edit, columns)
        case "rewrite":
            return _rewritten(loaded, edit, columns)
        case "fitted":
            delta = torch.from_numpy(edit.values[list(places)].copy()).to(columns.dtype).T
            if delta.shape != columns.shape:
                raise EditError("This edit was fitted on a model of another size.", "Fit it again on this model.")
            return columns + delta
        case "mean" | "resample":
            raise EditError(
                f"An edit of the kind {edit.kind} sets activations and has no counterpart in the weights.",
                "Measure it live, or choose suppress, erase or a rewrite.",
            )


def output_embeddings(loaded: LoadedModel, tokens: Sequence[int]) -> Tensor:
    """Rows of the unembedding, (tokens, hidden size), on the processor in float32 or better.

    Raises `EditError` where the unembedding does not read the layers' stream, or does not have the tokens.
    """
    weight: Tensor = loaded.module(loaded.family.unembedding).weight
    hidden = loaded.weight(0).shape[0]
    if weight.ndim != 2 or weight.shape[1] != hidden:
        raise EditError(
            "The output embeddings of this model are of another size than what its neurons write.",
            "Use a fitted rewrite, or suppress the neurons.",
        )
    if not all(0 <= token < weight.shape[0] for token in tokens):
        raise EditError("The edit names tokens that this model does not have.", "Make the edit again on this model.")
    return exact(weight.detach()[torch.tensor(list(tokens), device=weight.device)])


def exact(values: Tensor) -> Tensor:
    """A copy on the processor, in float32 or better."""
    return values.cpu().to(torch.float64 if values.dtype == torch.float64 else torch.float32, copy=True)


def direction(loaded: LoadedModel, answers: Sequence[tuple[int, ...]], tokens: Tokens) -> Tensor:
    """What stands for answers, (hidden size,): the mean over the different answers of each one's embedding.

    So an edit in many languages is no larger than one in a single language, and a spelling that languages share counts
    once.
    """
    different = list(dict.fromkeys(answers))
    parts = [output_embeddings(loaded, ids[:1] if tokens == "first" else ids).mean(0) for ids in different]
    return torch.stack(parts).mean(0)


def _rewritten(loaded: LoadedModel, edit: Edit, columns: Tensor) -> Tensor:
    lengths = columns.norm(dim=0)

    def sized(embedding: Tensor) -> Tensor:
        """The embedding for each neuron, (hidden size, n)."""
        embedding = embedding.to(columns.dtype)[:, None]
        if edit.variant == "eleutherai":
            return embedding.expand_as(columns)
        size = embedding.norm()
        if size == 0:
            raise EditError("The embedding of an answer is zero, so it has no direction.", "Choose another answer.")
        result: Tensor = embedding / size * lengths
        return result

    after = columns + edit.add * sized(direction(loaded, [change.new_ids for change in edit.answers], edit.tokens))
    old = [change.old_ids for change in edit.answers if change.old_ids]
    if old:
        after = after - edit.remove * sized(direction(loaded, old, edit.tokens))
    return after


def _erased(loaded: LoadedModel, edit: Edit, columns: Tensor) -> Tensor:
    if edit.variant == "zero":
        return torch.zeros_like(columns)
    unknown = loaded.tokenizer.unk_token_id
    if unknown is None:
        raise EditError("This model has no unknown token.", "Erase with zero instead.")
    return output_embeddings(loaded, [unknown]).to(columns.dtype).T.expand_as(columns).clone()
