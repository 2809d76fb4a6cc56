"""What an edit does to answers in many languages: the prompts, the model under an edit, and the columns of a row."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np
import torch

from engine.device import in_chunks, row_bytes, row_work, rows_a_step
from engine.editing.effect import divergence
from engine.editing.types import Edit
from engine.experiments.base import Item, Material
from engine.experiments.localisation_measures import others_of, rivals
from engine.hooks import Sites, write
from engine.targets import Target, answer_ids, target
from engine.types import FloatArray, Neuron, Prompt, Step, Work, frozen_array

if TYPE_CHECKING:
    from engine.editing.stack import EditStack
    from engine.model import LoadedModel

Kind = Literal["own", "same", "other"]

REWRITES = ("rewrite_dai", "rewrite_eleutherai", "rewrite_fitted")


@dataclass(frozen=True)
class Change:
    """One edit as it is carried out: neurons times factors at the answer's places, then edits of weights in turn."""

    scaling: tuple[tuple[Neuron, float], ...] = ()
    edits: tuple[Edit, ...] = ()


NOTHING = Change()


@dataclass(frozen=True)
class Question:
    """A prompt that is measured: the fact's own, or one of another fact with that fact's answer.

    `new` is the same prompt with the new answer (None: there is none, or the prompt is another fact's); `rivals` are
    the first tokens of the relation's other answers, the old one among them.
    """

    kind: Kind
    language: str
    old: Target
    new: Target | None = None
    rivals: tuple[int, ...] = ()


@dataclass(frozen=True)
class Told:
    """What is said to a question: of the old answer and of the new one Σ log p and the worst token's rank, whether the
    new one comes first among its rivals, and all log-probabilities (K, vocabulary) at the old answer's places.
    """

    old: float
    old_rank: int
    new: float | None
    new_rank: int | None
    new_typed: bool | None
    logs: FloatArray


def new_answer(
    loaded: LoadedModel, material: Material, item: Item, languages: Sequence[str], chance: np.random.Generator
) -> dict[str, str] | None:
    """Another object of the relation by language, drawn from the facts at hand; None where there is none.

    It is no right answer in any of the languages, has a name in all of them, and can be written by the model in each.
    """
    choices: dict[tuple[str, ...], dict[str, str]] = {}
    for other in material.pool:
        if other.fact.relation != item.fact.relation or other.fact.uuid == item.fact.uuid:
            continue
        names = {code: other.fact.labels[code].object.strip() for code in languages if code in other.fact.labels}
        right = {code: _right(item, code) for code in names}
        if len(names) == len(languages) and not any(names[code].casefold() in right[code] for code in languages):
            choices[tuple(names.values())] = names
    order = sorted(choices)
    for place in chance.permutation(len(order)):
        names = choices[order[place]]
        if all(answer_ids(loaded, item.prompts[code].all[0], [names[code]])[0] for code in languages):
            return names
    return None


def _right(item: Item, language: str) -> set[str]:
    own = item.fact.labels[language].object
    return {text.strip().casefold() for text in (own, *item.others.get(language, ()))}


def questions_of(
    loaded: LoadedModel, material: Material, item: Item, tests: Mapping[str, Sequence[Prompt]],
    new: Mapping[str, str] | None, count: int, chance: np.random.Generator,
) -> tuple[Question, ...]:  # fmt: skip
    """The fact's test prompts in every language, and `count` facts of the same and of other relations in each."""
    found: list[Question] = []
    for language, prompts in tests.items():
        for prompt in prompts:
            old = target(loaded, prompt)
            wanted = None if new is None else target(loaded, replace(prompt, answer=new[language]))
            others = {*rivals(loaded, material, item, prompt), old.answer_ids[0]}
            first = () if wanted is None else wanted.answer_ids[:1]
            found.append(Question("own", language, old, wanted, tuple(sorted(others - set(first)))))
        same, other = others_of(material, item, language, count, chance)
        found += [Question("same", language, target(loaded, prompt)) for prompt in same]
        found += [Question("other", language, target(loaded, prompt)) for prompt in other]
    return tuple(found)


def answered(
    loaded: LoadedModel, stack: EditStack, change: Change, questions: Sequence[Question]
) -> Work[tuple[Told, ...]]:
    """What is said to the questions under a change. The change is in force for one batch at a time."""
    sheets = {(asked.ids, asked.positions): asked for each in questions for asked in (each.old, each.new) if asked}
    lengths: dict[int, list[Target]] = {}
    for asked in sheets.values():
        lengths.setdefault(len(asked.ids), []).append(asked)
    logs: dict[tuple[tuple[int, ...], tuple[int, ...]], torch.Tensor] = {}
    for length, group in lengths.items():
        most = max(len(asked.positions) for asked in group)

        def compute(start: int, stop: int, group: list[Target] = group) -> None:
            part = group[start:stop]
            for asked, found in zip(part, _logs(loaded, stack, change, part), strict=True):
                logs[asked.ids, asked.positions] = found

        limit = rows_a_step(loaded, row_work(loaded, length, loaded.info.layers, most))
        for _ in in_chunks(len(group), row_bytes(loaded, length, 1, most), loaded.budget, compute, limit):
            yield Step(0, 0, "Asking under edits")
    return tuple(_told(each, logs) for each in questions)


@torch.no_grad()
def _logs(loaded: LoadedModel, stack: EditStack, change: Change, targets: Sequence[Target]) -> tuple[torch.Tensor, ...]:
    """Log-probabilities (K, vocabulary) of targets of one length, on the processor."""
    ids = torch.tensor([asked.ids for asked in targets], device=loaded.device)
    sites = Sites.of([asked.positions for asked in targets], loaded.device)
    with _in_force(loaded, stack, change, sites):
        found = loaded.logits(ids, sites).float().log_softmax(-1).cpu()
    return torch.split(found, [len(asked.positions) for asked in targets])


@contextmanager
def _in_force(loaded: LoadedModel, stack: EditStack, change: Change, sites: Sites) -> Iterator[None]:
    factors: dict[int, torch.Tensor] = {}
    for neuron, factor in change.scaling:
        row = factors.setdefault(neuron.layer, torch.ones(loaded.info.width, dtype=loaded.dtype))
        row[neuron.index] = factor
    changes = {layer: (lambda values, row=row: values * row.to(values.device)) for layer, row in factors.items()}
    with stack.only(change.edits), write(loaded, sites, changes):
        yield


def _told(question: Question, logs: Mapping[tuple[tuple[int, ...], tuple[int, ...]], torch.Tensor]) -> Told:
    values = logs[question.old.ids, question.old.positions]
    old, old_rank = _said(values, question.old.answer_ids)
    kept = frozen_array(values.numpy(), "float32")
    if question.new is None:
        return Told(old, old_rank, None, None, None, kept)
    others = logs[question.new.ids, question.new.positions]
    new, new_rank = _said(others, question.new.answer_ids)
    first = others[0]
    own = first[question.new.answer_ids[0]]
    typed = not question.rivals or bool(first[list(question.rivals)].max() < own)
    return Told(old, old_rank, new, new_rank, typed, kept)


def _said(values: torch.Tensor, tokens: Sequence[int]) -> tuple[float, int]:
    """Σ log p of the tokens from log-probabilities (K, vocabulary), and the worst one's rank from 1."""
    chosen = values.gather(1, torch.tensor(tokens)[:, None])
    return float(chosen.double().sum()), int((values > chosen).sum(1).max()) + 1


def effects(
    questions: Sequence[Question], before: Sequence[Told], after: Sequence[Told], sources: Collection[tuple[int, ...]]
) -> dict[str, float | None]:
    """The columns of one edit in one language, from its questions there.

    `sources`: the tokens of the new answer in the languages whose answers were written; "apart" columns hold where the
    new answer is spelled otherwise than all of these. Columns of the new answer are None where none was looked at.
    """
    own = [each for each in zip(questions, before, after, strict=True) if each[0].kind == "own"]
    found: dict[str, float | None] = {
        "delta_log_p": _mean(b.old - a.old for _, a, b in own),
        "relative_change": _mean(_relative(a, b) for _, a, b in own),
        "old_first": _mean(b.old_rank == 1 for _, _, b in own),
        "old_lost": _mean(b.old_rank > 1 for _, a, b in own if a.old_rank == 1),
        **_new(own, sources),
    }
    for kind in ("same", "other"):
        others = [(a, b) for each, a, b in zip(questions, before, after, strict=True) if each.kind == kind]
        found[f"kl_{kind}"] = _mean(divergence(a.logs, b.logs) for a, b in others)
        found[f"kept_{kind}"] = _mean(a.logs[0].argmax() == b.logs[0].argmax() for a, b in others)
        found[f"delta_log_p_{kind}"] = _mean(b.old - a.old for a, b in others)
        found[f"relative_change_{kind}"] = _mean(_relative(a, b) for a, b in others)
    return found


def _new(own: Sequence[tuple[Question, Told, Told]], sources: Collection[tuple[int, ...]]) -> dict[str, float | None]:
    known = [
        (each.new.answer_ids not in sources, b.new - a.new, b.new, b.new_rank, b.new_typed)
        for each, a, b in own
        if each.new is not None and a.new is not None and b.new is not None and b.new_rank is not None
    ]
    return {
        "delta_log_p_new": _mean(gain for _, gain, _, _, _ in known),
        "log_p_new": _mean(log for _, _, log, _, _ in known),
        "rank_new": _mean(rank for _, _, _, rank, _ in known),
        "success": _mean(rank == 1 for _, _, _, rank, _ in known),
        "success_typed": _mean(typed for _, _, _, _, typed in known),
        "delta_log_p_new_apart": _mean(gain for apart, gain, _, _, _ in known if apart),
        "success_apart": _mean(rank == 1 for apart, _, _, rank, _ in known if apart),
    }


def averaged(draws: Sequence[Mapping[str, float | None]]) -> dict[str, float | None]:
    """The mean of every column over the draws of a control."""
    return {name: _mean(draw[name] for draw in draws if draw[name] is not None) for name in draws[0]}


def _relative(before: Told, after: Told) -> float:
    return float(np.expm1(min(after.old - before.old, 700.0)))


def _mean(values: object) -> float | None:
    found = [float(value) for value in values]  # type: ignore[attr-defined]
    return float(np.mean(found)) if found else None
