"""Edits as the document of `kn-studio edit`, and as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from engine.editing.types import Edit, in_words
from engine.types import ModelInfo
from kn_studio.cli.output import Console
from kn_studio.editing_state import EditedAnswer, EditEffect, SideEffect, Spoken

Document = dict[str, Any]


def edited_document(
    info: ModelInfo, edit: Edit, effect: EditEffect, *, live: bool, edited: str, restored: str
) -> Document:
    """Everything that was measured. `before`, `after` and their controls are of the fact's own answer at the held-out
    prompts where the language has any; `new` is the same of a rewrite's new answer. Probability, rank and top are of
    one kind: by the mean of these prompts' probabilities.
    """
    fit = None if edit.fit is None else asdict(edit.fit)
    return {
        "model": {name: getattr(info, name) for name in ("id", "kind", "layers", "width", "fingerprint")},
        "fact": effect.fact,
        "operation": "rewrite" if edit.kind == "fitted" else edit.kind,
        "variant": "fitted" if edit.kind == "fitted" else edit.variant,
        "where": "activations" if live else "weights",
        "recipe": in_words(edit),
        "factor": edit.factor,
        "neurons": edit.neurons,
        "languages": {code: _language(effect, code) for code in _codes(effect)},
        "locality": _locality(effect.sides, control=False),
        "control": {"locality": _locality(effect.sides, control=True)},
        "sides": [asdict(side) for side in effect.sides],
        "flipped": [asdict(each) for each in effect.flipped],
        "perplexity": [asdict(each) for each in effect.perplexity],
        "reverse": [asdict(each) for each in effect.reverse],
        "fit": fit,
        "left_out": [{"language": code, "reason": reason} for code, reason in effect.left_out.items()],
        "restored": restored == info.fingerprint,
        "fingerprint_before": info.fingerprint,
        "fingerprint_edited": edited,
        "fingerprint_after_undo": restored,
        "seconds": effect.seconds,
    } | ({"reason": effect.reason} if effect.reason else {})


def _codes(effect: EditEffect) -> list[str]:
    return list(dict.fromkeys(answer.language for answer in effect.answers))


def _language(effect: EditEffect, language: str) -> Document:
    """One language; the held-out prompts where there are any, and the locating ones beside."""
    mine = [answer for answer in effect.answers if answer.language == language]
    old, new = ([answer for answer in mine if answer.new is wanted] for wanted in (False, True))
    shown = _best(old)
    made = _answer(shown) | {"used": shown.used, "held_out": shown.paraphrase, "prompts": shown.prompts}
    located = next((answer for answer in old if not answer.paraphrase), None)
    if located is not None and located is not shown:
        made["locating"] = _answer(located)
    if new:
        best = _best(new)
        made["new"] = _answer(best) | {"succeeded": best.after.rank == 1}
    return made


def _best(answers: Sequence[EditedAnswer]) -> EditedAnswer:
    return next((answer for answer in answers if answer.paraphrase), answers[0])


def _answer(answer: EditedAnswer) -> Document:
    return {
        "answer": answer.answer,
        "before": _spoken(answer.before),
        "after": _spoken(answer.after),
        "control": {"probability_mean": answer.control_mean, "probability_sd": answer.control_sd},
        "matched": {"probability_mean": answer.matched_mean, "probability_sd": answer.matched_sd},
    }


def _spoken(spoken: Spoken) -> Document:
    return {"probability": spoken.probability, "rank": spoken.rank, "top": [asdict(each) for each in spoken.top]}


def _locality(sides: Sequence[SideEffect], *, control: bool) -> Document:
    """Means over all other facts that were asked, those of the same subject and relation among them."""
    rows = [
        (side.facts, side.control_kl if control else side.kl_mean, side.control_top1 if control else side.top1_kept)
        for side in sides
    ]
    known = [(count, kl, kept) for count, kl, kept in rows if kl is not None and kept is not None]
    count = sum(each for each, _, _ in known)
    if not count:
        return {"facts": 0, "kl_mean": None, "top1_kept": None, "reason": "No other fact can be asked."}
    kl = sum(each * kl for each, kl, _ in known) / count
    kept = sum(each * kept for each, _, kept in known) / count
    return {"facts": count, "kl_mean": kl, "top1_kept": kept}


def tell_edited(made: Document, console: Console) -> None:
    """The document for people."""
    console.say(f"{made['model']['id']}: {made['recipe']} In the {made['where']}.")
    for code, found in made["languages"].items():
        used = "" if found["used"] else "  (not used to find the neurons)"
        console.say(f"  {code}  {found['answer']}: {_change(found)}{used}")
        if "new" in found:
            new = found["new"]
            console.say(f"      → {new['answer']}: {_change(new)}{'  ranked first' if new['succeeded'] else ''}")
    local, control = made["locality"], made["control"]["locality"]
    if local["facts"]:
        beside = f"; random neurons: {control['kl_mean']:.4f} nats" if control["kl_mean"] is not None else ""
        console.say(
            f"Other facts ({local['facts']} prompts): KL {local['kl_mean']:.4f} nats, likeliest answer kept in "
            f"{local['top1_kept']:.0%}{beside}."
        )
    for name, place in made["written"].items():
        console.say(f"Wrote the {name} {place}.")
    proof = "bit for bit as before" if made["restored"] else "NOT as before"
    console.say(f"Taken back: the weights are {proof} ({made['fingerprint_after_undo'][:12]}).")


def _change(found: Document) -> str:
    control = found["control"]["probability_mean"]
    beside = "" if control is None else f", random neurons {control:.4f}"
    before, after = found["before"], found["after"]
    ranks = f"rank {before['rank']:g} → {after['rank']:g}"
    return f"p {before['probability']:.4f} → {after['probability']:.4f}, {ranks}{beside}"
