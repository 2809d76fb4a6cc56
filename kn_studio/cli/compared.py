"""Comparisons of languages as the documents of `kn-studio languages`, and as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from itertools import combinations
from statistics import median_low
from typing import Any

from engine.overlap import chance, holm, independent, sizes_of
from engine.types import Change, Effect, ModelInfo, Neuron
from kn_studio.actions.languages import Compared
from kn_studio.app_state import Control
from kn_studio.cli.output import Console
from kn_studio.relation_state import RelationOverlap, Summary
from kn_studio.session.records import Run
from kn_studio.session.store import Store

Document = dict[str, Any]

OPERATIONS = ("suppress", "enhance")


def compared_document(
    store: Store, run: Run, info: ModelInfo, found: Compared, left_out: Mapping[str, str]
) -> Document:
    """Everything that was found of one fact. `left_out` are languages that were asked for and cannot be compared."""
    made = found.comparison
    fact = store.fact(made.fact)
    controls = {each.name: each for each in made.controls}
    missing = {**left_out, **found.left_out}
    return {
        "model": _model(info),
        "fact": {"uuid": made.fact, "relation": fact.relation if fact else ""},
        "method": run.spec.method,
        "params": {**run.spec.params, "seed": run.spec.seed},
        "run": run.id,
        "languages": {code: _language(store, run, found, code) for code in made.languages},
        "at_least": made.at_least,
        "independent": [
            {**asdict(each.neuron), "languages": each.languages, "score": found.scores[each.neuron]}
            for each in found.shared
        ],
        "overlap": _overlap(found, info.width),
        "same_relation_control": _control(controls.get("same_relation"))
        | {"pairs_mean": found.pairs.get("same_relation"), "own_pairs_mean": found.pairs.get("own")},
        "other_relation_control": _control(controls.get("other_relation")),
        "effect": {code: _effect(found, code) for code in found.effects},
        "arms": [asdict(arm) for arm in made.effects],
        "locality": made.locality,
        "language_specific": _specific(found),
        "left_out": [{"language": code, "reason": reason} for code, reason in missing.items()],
        "seconds": made.seconds,
    } | ({"reason": made.reason} if made.reason else {})


def relation_document(found: RelationOverlap, info: ModelInfo) -> Document:
    """The table of a relation's facts with its means."""
    return {
        "model": _model(info),
        "relation": found.relation,
        "languages": found.languages,
        "at_least": found.at_least,
        "all": _summary(found.every),
        "known": _summary(found.known),
        "layers": found.layers,
        "left_out": found.left_out,
        "rows": [asdict(row) for row in found.rows],
        "seconds": found.seconds,
    }


def _model(info: ModelInfo) -> Document:
    return {name: getattr(info, name) for name in ("id", "kind", "layers", "width", "fingerprint")}


def _language(store: Store, run: Run, found: Compared, language: str) -> Document:
    """A language's neurons, and how well the model answers its locating prompts: mean probability, median rank."""
    numbers = [
        number
        for number in store.landed(run.id)
        if (run.spec.prompts[number].fact, run.spec.prompts[number].language) == (found.comparison.fact, language)
    ]
    answers = [store.scores(run.id, number).answer for number in numbers]
    choice = run.spec.choice
    return {
        "neurons": found.sets.neurons[language],
        "threshold": choice.threshold(language),
        "top_k": choice.top_k,
        "probability": sum(answer.probability for answer in answers) / len(answers),
        "rank": median_low(answer.rank for answer in answers),
        "prompts": len(numbers),
        "stability": found.sets.stability[language],
    }


def _overlap(found: Compared, width: int) -> list[Document]:
    """Every pair, then all of the languages, then at least so many of them where that was asked for."""
    sets, needed = found.sets.neurons, found.comparison.at_least
    codes = tuple(sets)
    parts: list[tuple[tuple[str, ...], int]] = [(part, 0) for part in combinations(codes, 2)]
    parts += [(codes, 0)] if len(codes) > 2 else []
    parts += [(codes, needed)] if needed < len(codes) else []
    rows = []
    for part, at_least in parts:
        some = {code: sets[code] for code in part}
        count, random = len(independent(some, at_least)), chance(sizes_of(some), width, at_least)
        row: Document = {"languages": part, "count": count, "expected": random.expected}
        row |= {"p_value": random.p_value(count), "at_least": at_least or len(part)}
        rows.append(row)
    corrected = holm([row["p_value"] for row in rows])
    return [row | {"p_holm": value} for row, value in zip(rows, corrected, strict=True)]


def _control(control: Control | None) -> Document:
    if control is None:
        return {"count_mean": None, "n": 0, "low": None, "high": None, "reason": "No such fact can be asked."}
    return {"count_mean": control.mean, "n": control.n, "low": control.low, "high": control.high}


def _effect(found: Compared, language: str) -> Document:
    effect: Effect = found.effects[language]
    before, suppressed, enhanced = found.ranks[language]
    made: Document = {
        "searched": language in found.comparison.languages,
        "held_out": effect.held_out,
        "prompts": len(effect.prompts),
        "suppress": _change(effect.suppress, before, suppressed),
        "enhance": _change(effect.enhance, before, enhanced),
    }
    return made | ({"reason": effect.reason} if effect.reason else {})


def _change(change: Change, before: float, after: float) -> Document:
    return asdict(change) | {"rank_before": before, "rank_after": after}


def _specific(found: Compared) -> Document | None:
    if found.specific is None or found.specific_overlap is None:
        return None
    neurons = [[each.neuron.layer, each.neuron.index, each.language] for each in found.specific.neurons]
    return asdict(found.specific_overlap) | {"of": len(neurons), "neurons": neurons, "tokens": found.specific.tokens}


def _summary(summary: Summary | None) -> Document | None:
    return None if summary is None else asdict(summary)


def tell_compared(made: Document, console: Console) -> None:
    """The document for people."""
    count, languages = len(made["independent"]), list(made["languages"])
    union = {tuple(_place(n)) for each in made["languages"].values() for n in each["neurons"]}
    whole = made["overlap"][-1]
    rule = "all of" if made["at_least"] == len(languages) else f"at least {made['at_least']} of"
    console.say(f"{made['model']['id']}, {made['method']}, {made['seconds']:.1f} s")
    console.say(
        f"{count} of {len(union)} neurons are shared by {rule} {', '.join(languages)}; "
        f"by chance {whole['expected']:.2g} would be (p {whole['p_value']:.2g}, corrected {whole['p_holm']:.2g})."
    )
    for name, text in (("same_relation", "of the relation"), ("other_relation", "of other relations")):
        control = made[f"{name}_control"]
        if control["count_mean"] is not None:
            console.say(f"Different facts {text} share {control['count_mean']:.2f}{_interval(control)}.")
    for code, each in made["languages"].items():
        stability = "" if each["stability"] is None else f"  split-half {each['stability']:.2f}"
        known = f"p {each['probability']:.4f}  rank {each['rank']}"
        console.say(f"  {code:<4} {len(each['neurons']):>4} neurons  {known}{stability}")
    for item in made["independent"]:
        neuron = str(Neuron(item["layer"], item["index"]))
        console.say(f"  {neuron:>10}  score {item['score']:.2f}  {', '.join(item['languages'])}")
    _tell_effects(made, console)
    for item in made["left_out"]:
        console.say(f"left out: {item['language']} ({item['reason']})")
    if "reason" in made:
        console.say(made["reason"])


def _tell_effects(made: Document, console: Console) -> None:
    for code, effect in made["effect"].items():
        for operation in OPERATIONS:
            change = effect[operation]
            controls = f"random {change['control_after_mean']:.4f}, matched {change['matched_after_mean']:.4f}"
            left_out = "" if effect["searched"] else "  not searched"
            console.say(
                f"  {code:<4} {operation:>8}: {change['before']:.4f} -> {change['after']:.4f}  ({controls}){left_out}"
            )
    specific = made["language_specific"]
    if specific:
        console.say(
            f"{specific['count']} of them are among the {specific['of']} language-specific neurons; "
            f"by chance {specific['expected']:.2g} would be."
        )


def tell_relation(made: Document, console: Console) -> None:
    """The table for people."""
    console.say(f"{made['relation']} in {', '.join(made['languages'])}, {made['seconds']:.1f} s")
    for name, text in (("all", "facts"), ("known", "facts known in all of them")):
        part = made[name]
        if part is None:
            console.say(f"0 {text}")
            continue
        mixed = f", mixed facts {part['mixed']['mean']:.2f}{_interval(part['mixed'])}" if part["mixed"] else ""
        console.say(
            f"{part['facts']} {text}: {part['coverage']:.0%} share a neuron, mean {part['count']['mean']:.2f}"
            f"{_interval(part['count'])}, by chance {part['expected']:.3f}{mixed}"
        )
    for row in made["rows"]:
        mixed = "" if row["mixed"] is None else f"  mixed {row['mixed']}"
        console.say(
            f"  {row['subject']}, {row['object']}: {row['count']} of {min(row['sizes'].values())}"
            f"  by chance {row['expected']:.3f}  p {row['p_holm']:.2g}{mixed}  known in {len(row['known'])}"
        )
    if made["left_out"]:
        console.say(f"{made['left_out']} facts cannot be asked in all the languages.")


def _interval(part: Mapping[str, Any]) -> str:
    return "" if part["low"] is None else f" [{part['low']:.2f}, {part['high']:.2f}]"


def _place(neuron: Neuron | Sequence[int]) -> tuple[int, int]:
    return (neuron.layer, neuron.index) if isinstance(neuron, Neuron) else (neuron[0], neuron[1])
