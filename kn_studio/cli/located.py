"""A run of the session as the document of `kn-studio locate`, and as a table of scores for NumPy."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import KnownError
from engine.selection import located
from engine.types import Effect, Prompt, Scores
from kn_studio.session.records import Choice, Chosen, LeftOut, Run
from kn_studio.session.store import Store

Document = dict[str, Any]


@dataclass(frozen=True)
class _Landed:
    number: int
    prompt: Prompt
    scores: Scores


def document(store: Store, run: Run) -> Document:
    """What a run found. One fact and one language stand flat; several stand under `by_fact` and `by_language`."""
    landed = [_Landed(n, run.spec.prompts[n], store.scores(run.id, n)) for n in store.landed(run.id)]
    chosen = {(item.fact, item.language): item for item in store.selections(run.id)}
    effects = {(fact, language): effect for language, fact, effect in store.effects(run.id)}
    head = _head(store, run)
    facts = list(dict.fromkeys(prompt.fact for prompt in run.spec.prompts))
    blocks = {}
    for uuid in facts:
        mine = [item for item in landed if item.prompt.fact == uuid]
        languages = list(dict.fromkeys(p.language for p in run.spec.prompts if p.fact == uuid))
        by_language = {
            language: _block(run, mine, language, chosen.get((uuid, language)), effects.get((uuid, language)))
            for language in languages
        }
        blocks[uuid] = _named(store, uuid) | _joined(by_language)
    tail = {"seconds": round(run.seconds, 3)}
    if len(facts) == 1:
        return head | blocks[facts[0]] | {"left_out": _left_out(run.spec.left_out)} | tail
    return head | {"by_fact": blocks, "left_out": _left_out(run.spec.left_out)} | tail


def write_scores(store: Store, run: Run, path: Path) -> None:
    """Write `scores` (prompts, layers, width), `f`, `f_baseline`, `gap` (prompts, layers), `probability` (prompts).

    Beside them `prompts`, `languages` and `facts` say which prompt is which. Raises `KnownError` where the file cannot
    be written.
    """
    numbers = store.landed(run.id)
    found = [store.scores(run.id, number) for number in numbers]
    prompts = [run.spec.prompts[number] for number in numbers]
    arrays: dict[str, Any] = {
        name: np.stack([getattr(scores, name) for scores in found]) for name in ("f", "f_baseline", "gap")
    }
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            np.savez_compressed(
                file,
                scores=np.stack([scores.values for scores in found]),
                **arrays,
                probability=np.array([scores.answer.probability for scores in found]),
                prompts=np.array([prompt.text for prompt in prompts]),
                languages=np.array([prompt.language for prompt in prompts]),
                facts=np.array([prompt.fact for prompt in prompts]),
            )
        part.replace(path)
    except OSError as error:
        raise KnownError(f"{path} cannot be written ({error.strerror}).", "Choose another place.") from None
    finally:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)


def _head(store: Store, run: Run) -> Document:
    info = next((each for each in store.models() if each.fingerprint == run.spec.fingerprint), None)
    names = ("id", "kind", "layers", "width", "fingerprint", "dtype", "device")
    model = {name: getattr(info, name) for name in names} if info is not None else {"id": run.spec.model}
    head: Document = {"model": model, "method": run.spec.method, "params": {**run.spec.params, "seed": run.spec.seed}}
    head |= {"status": run.status, "run": run.id}
    return head | ({"note": run.message} if run.message else {})


def _named(store: Store, uuid: str) -> Document:
    fact = store.fact(uuid) if uuid else None
    return {"fact": {"uuid": uuid, "relation": fact.relation}} if fact is not None else {}


def _joined(by_language: dict[str, Document]) -> Document:
    """One language's block as it is; several under their codes, with all prompts and each one's neurons beside."""
    if len(by_language) == 1:
        return next(iter(by_language.values()))
    return {
        "prompts": [prompt for block in by_language.values() for prompt in block["prompts"]],
        "neurons": {language: block["neurons"] for language, block in by_language.items()},
        "by_language": by_language,
    }


def _block(
    run: Run, landed: Sequence[_Landed], language: str, chosen: Chosen | None, effect: Effect | None
) -> Document:
    choice = run.spec.choice
    mine = [item for item in landed if item.prompt.language == language]
    block: Document = {
        "prompts": [_prompt(item, choice) for item in mine],
        "left_out": _left_out([item for item in run.spec.left_out if item.language == language]),
        "neurons": [],
        "threshold": choice.threshold(language),
        "share": choice.share,
        "top_k": choice.top_k,
        "refined": False,
        "effect": None,
    }
    if chosen is None:
        return block | {"reason": "The run was stopped before the neurons were chosen."}
    block["neurons"] = [
        {**asdict(item.neuron), "score": item.score, "votes": item.votes} for item in chosen.selection.neurons
    ]
    block["refined"] = chosen.selection.refined
    if effect is not None:
        return block | {"effect": _effect(effect)}
    return block | {"reason": chosen.selection.reason or _unmeasured(run)}


def _prompt(item: _Landed, choice: Choice) -> Document:
    answer = item.scores.answer
    return {
        "text": item.prompt.text,
        "language": item.prompt.language,
        "answer": item.prompt.answer,
        "answer_tokens": list(answer.tokens),
        "answer_ids": list(answer.ids),
        "probability": answer.probability,
        "log_probability": answer.log_probability,
        "rank": answer.rank,
        "top": [asdict(token) for token in answer.top],
        "gap_max": item.scores.gap_max,
        "converged": bool(np.all(item.scores.converged)),
        "neurons": _located_in(item, choice),
    }


def _located_in(item: _Landed, choice: Choice) -> list[Document]:
    """The neurons that this prompt votes for, strongest first."""
    values = item.scores.values
    threshold = choice.threshold(item.prompt.language)
    if threshold is None:
        order = np.argsort(-values, axis=None, kind="stable")[: choice.top_k]
        places = [np.unravel_index(place, values.shape) for place in order]
        found = [(int(layer), int(index)) for layer, index in places if values[layer, index] > 0]
    else:
        chosen = np.argwhere(located(values[None], threshold)[0])
        found = [(int(layer), int(index)) for layer, index in chosen]
        found.sort(key=lambda place: -float(values[place]))
    return [{"layer": layer, "index": index, "score": float(values[layer, index])} for layer, index in found]


def _effect(effect: Effect) -> Document:
    made: Document = {
        "prompts": [{"text": p.text, "language": p.language, "answer": p.answer} for p in effect.prompts],
        "held_out": effect.held_out,
        "suppress": asdict(effect.suppress),
        "enhance": asdict(effect.enhance),
    }
    return made | ({"reason": effect.reason} if effect.reason else {})


def _left_out(unusable: Sequence[LeftOut]) -> list[Document]:
    return [item._asdict() for item in unusable]


def _unmeasured(run: Run) -> str:
    if run.status != "done":
        return "The run was stopped before the effect was measured."
    return "No held-out prompt can be used with this model."
