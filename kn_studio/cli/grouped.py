"""Searches for degenerate neurons as the documents of `kn-studio degenerate`, and as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from math import isfinite
from typing import Any

import numpy as np

from engine.degeneracy.rules import found as judged
from engine.degeneracy.types import Clusters, Group, Merge, SetSearch, Tested, Thresholds, TopologySearch
from engine.types import Fact, ModelInfo, Neuron, Prompt
from kn_studio.actions.relation_groups import NO_NEURON, no_partitions
from kn_studio.cli.output import Console
from kn_studio.degeneracy_intents import SearchRelationGroups
from kn_studio.degeneracy_state import Degeneracy, RelationGroups, Served, Unit
from kn_studio.session.group_records import interaction_of, of_clusters

Document = dict[str, Any]


def grouped_document(found: Degeneracy, info: ModelInfo, fact: Fact | None, neurons: Sequence[Neuron]) -> Document:
    """Everything that a search found. `neurons` are all that are located; the candidates are the first of them."""
    search = found.search
    made: Document = {
        "model": _model(info),
        "fact": {"uuid": found.fact, "relation": fact.relation if fact else ""},
        "run": found.run,
        "language": found.language,
        "method": found.method,
        "prompts": _prompts(search.prompts, search.tested),
        "held_out_prompts": [] if search.held_out is None else _prompts(search.held_out_prompts, search.held_out),
        "neurons": list(neurons),
        "candidates": list(search.tested.neurons),
        "left_out": list(search.left_out),
        "before": search.tested.before,
    }
    made |= _clusters(search, found) if isinstance(search, TopologySearch) else _sets(search, found)
    made |= {"served": [_served(each) for each in found.served], "seed": search.seed, "seconds": found.seconds}
    reasons: list[str] = [each for each in (made.get("reason"), search.reason) if each]
    return made | ({"reason": " ".join(dict.fromkeys(reasons))} if reasons else {})


def groups_document(
    rows: Sequence[RelationGroups], intent: SearchRelationGroups, info: ModelInfo, seconds: float
) -> Document:
    """The table of a relation's facts with its means over all of them, and over those that the model knows."""
    return {
        "model": _model(info),
        "relation": intent.relation,
        "language": intent.language,
        "method": intent.method,
        "thresholds": dict(zip(("t_low", "t_high"), intent.thresholds, strict=True)),
        "all": _summary(rows),
        "known": _summary([row for row in rows if row.known]),
        "rows": [asdict(row) for row in rows],
        "seconds": round(seconds, 3),
    }


def tell_grouped(made: Document, console: Console) -> None:
    """The document for people."""
    low, high = made["thresholds"]["t_low"], made["thresholds"]["t_high"]
    console.say(f"{made['model']['id']}, {made['method']}, {made['seconds']:.1f} s")
    console.say(
        f"{len(made['candidates'])} of {len(made['neurons'])} neurons searched on {len(made['prompts'])} prompts; "
        f"p {made['before']:.4f} with nothing off"
    )
    tested = ", ".join(f"{count} {name}" for name, count in made["tested"].items() if count)
    missing = f"; {made['not_tested']} were not tested" if made["not_tested"] else ""
    console.say(f"tested: {tested}{missing}")
    console.say(
        f"{len(made['groups'])} groups at T_low {low:g} and T_high {high:g}; by chance "
        f"{_number(made['random_groups'])} among random and {_number(made['matched_groups'])} among matched neurons"
    )
    for group in made["groups"]:
        _tell_group(group, console)
    for each in made["served"]:
        console.say(
            f"  {each['neuron']!s:>10} is located in {each['located']} of {each['asked']} other facts"
            f" and carries {each['dropped']} of them"
        )
    if made.get("reason"):
        console.say(made["reason"])


def tell_groups(made: Document, console: Console) -> None:
    """The table for people."""
    console.say(f"{made['relation']} in {made['language']}, {made['method']}, {made['seconds']:.1f} s")
    for name, text in (("all", "facts"), ("known", "facts that the model knows")):
        part = made[name]
        if part is None:
            console.say(f"0 {text}")
            continue
        console.say(
            f"{part['facts']} {text}: {part['coverage']:.0%} have a group, mean {part['groups']:.2f} "
            f"({part['stands_out']:.2f} stand out), by chance {_number(part['random_groups'])} random "
            f"and {_number(part['matched_groups'])} matched"
        )
    for row in made["rows"]:
        strongest = "" if row["strongest"] is None else f"  strongest {row['strongest']:.3f}"
        console.say(
            f"  {row['subject']}, {row['object']}: {row['groups']} of {row['candidates']} candidates"
            f"  random {_number(row['random_groups'])}  matched {_number(row['matched_groups'])}{strongest}"
        )


def _model(info: ModelInfo) -> Document:
    return {name: getattr(info, name) for name in ("id", "kind", "layers", "width", "fingerprint")}


def _prompts(prompts: Sequence[Prompt], tested: Tested) -> list[Document]:
    before = np.exp(tested.log_probabilities[0]).tolist()
    return [
        {"text": prompt.text, "answer": prompt.answer, "probability": value}
        for prompt, value in zip(prompts, before, strict=True)
    ]


def _sets(search: SetSearch, found: Degeneracy) -> Document:
    rule = judged(search, search.thresholds)
    budget = search.budget
    made: Document = {
        "thresholds": asdict(search.thresholds),
        "low": list(rule.low),
        "groups": [_group(group, search) for group in rule.groups],
        "stands_out": rule.stands_out,
        "random_groups": rule.random_groups,
        "matched_groups": rule.matched_groups,
        "controls": [
            {"kind": each.kind, "draws": len(each.draws), "reason": each.reason or None} for each in search.controls
        ],
        "tested": _sizes(budget.tested),
        "possible": _sizes(budget.possible),
        "pruned": sum(budget.pruned.values()),
        "budget": budget.limit,
        "not_tested": budget.not_tested,
        "closest": None if rule.closest is None else _group(rule.closest, search),
    }
    if rule.random_groups is None:
        made["random_groups_reason"] = NO_NEURON
    if rule.matched_groups is None:
        made["matched_groups_reason"] = NO_NEURON
    return made | ({"reason": rule.reason} if rule.reason else {})


def _sizes(counts: Any) -> dict[str, int]:
    """Sets of one, of two, and of more neurons."""
    more = sum(count for size, count in counts.items() if size > 2)
    return {"singles": counts.get(1, 0), "pairs": counts.get(2, 0), "sets": more}


def _group(group: Group, search: SetSearch) -> Document:
    units = tuple((neuron,) for neuron in group.members)
    return {
        "members": list(group.members),
        **_figures(group),
        "again": _measured(search.again, units),
        "held_out": _measured(search.held_out, units),
    }


def _figures(group: Group) -> Document:
    made = asdict(group)
    del made["members"]
    return made


def _measured(tested: Tested | None, units: Sequence[Unit]) -> Document | None:
    """The same drops from other forward passes or prompts; None where they were not measured."""
    everyone = [neuron for unit in units for neuron in unit]
    if tested is None or tested.row(everyone) is None:
        return None
    return {
        "before": tested.before,
        "drop_single": [tested.drop(unit) for unit in units],
        "drop_joint": tested.drop(everyone),
        "interaction": interaction_of(tested, tuple(units)),
    }


def _clusters(search: TopologySearch, found: Degeneracy) -> Document:
    """The fields of a topology search. `random_groups` and `matched_groups` are both the share of the random partitions
    of the same candidates that are degenerate by the same rule, since a partition uses all candidates and leaves no
    other neurons to draw.
    """
    mine = search.clustering("topology")
    units = [mine.components[number].members for number in mine.base]
    one = {
        "members": [list(unit) for unit in units],
        **_figures(of_clusters(mine)),
        "held_out": _measured(search.held_out, units),
    }
    sizes = search.tested.off.sum(axis=1)
    made: Document = {
        "thresholds": asdict(search.settings.thresholds),
        "settings": {name: value for name, value in asdict(search.settings).items() if name != "thresholds"},
        "groups": [one] if mine.degenerate else [],
        "stands_out": int(bool(_stands_out(mine, search.settings.thresholds))),
        "random_groups": mine.random_degenerate,
        "matched_groups": mine.random_degenerate,
        "tested": {
            "singles": int((sizes == 1).sum()), "pairs": int((sizes == 2).sum()), "sets": int((sizes > 2).sum()),
        },
        "budget": search.budget,
        "not_tested": search.not_tested,
        "closest": one if len(units) > 1 and not mine.degenerate else None,
        "tree": [_merge(merge) for merge in search.tree],
        "clusterings": {each.method: _clustering(each) for each in search.clusterings},
    }  # fmt: skip
    if mine.random_degenerate is None:
        made["random_groups_reason"] = no_partitions(mine)
    return made | ({"reason": mine.reason} if mine.reason else {})


def _stands_out(clusters: Clusters, thresholds: Thresholds) -> bool:
    return clusters.degenerate and clusters.p_value is not None and clusters.p_value <= thresholds.alpha


def _merge(merge: Merge) -> Document:
    log = merge.log_persistence
    made: Document = {
        "birth": merge.birth,
        "death": merge.death,
        "size": len(merge.members),
        "members": list(merge.members),
        "children": merge.children,
        "censored": merge.censored,
        "persistence": merge.persistence,
        "log_persistence": log if isfinite(log) else None,
    }
    return made if isfinite(log) else made | {"reason": "It is born at distance 0, whose logarithm is not finite."}


def _clustering(clusters: Clusters) -> Document:
    made = {
        "components": [asdict(component) | {"members": component.members} for component in clusters.components],
        "base": clusters.base,
        "drop_joint": clusters.drop_joint,
        "interaction": clusters.interaction,
        "degenerate": clusters.degenerate,
        "score": clusters.score,
        "null": {
            "mean": clusters.null_mean,
            "low": clusters.null_low,
            "high": clusters.null_high,
            "degenerate": clusters.random_degenerate,
            "draws": clusters.null_draws,
        },
        "p_value": clusters.p_value,
    }
    return made | ({"reason": clusters.reason} if clusters.reason else {})


def _served(served: Served) -> Document:
    return {
        "neuron": served.neuron,
        "asked": served.asked,
        "located": served.located,
        "dropped": served.dropped,
    }


def _summary(rows: Sequence[RelationGroups]) -> Document | None:
    """Means over facts, of controls over those that have one; `above_random` counts facts with more groups than the
    mean of their random draws, `controlled` those that have any.
    """
    if not rows:
        return None

    def mean(name: str) -> float | None:
        values = [value for row in rows if (value := getattr(row, name)) is not None]
        return float(np.mean(values)) if values else None

    names = ("candidates", "groups", "stands_out", "random_groups", "matched_groups")
    return {
        "facts": len(rows),
        "coverage": float(np.mean([row.groups > 0 for row in rows])),
        **{name: mean(name) for name in names},
        "with_groups": sum(row.groups > 0 for row in rows),
        "controlled": sum(row.random_groups is not None for row in rows),
        "above_random": sum(row.random_groups is not None and row.groups > row.random_groups for row in rows),
        "above_matched": sum(row.matched_groups is not None and row.groups > row.matched_groups for row in rows),
        "not_tested": sum(row.not_tested for row in rows),
    }


def _tell_group(group: Document, console: Console) -> None:
    names = [_names(member) for member in group["members"]]
    alone = ", ".join(f"{name} {drop:.0%}" for name, drop in zip(names, group["drop_single"], strict=True))
    chance = "" if group["p_value"] is None else f"  p {group['p_value']:.2g}"
    held_out = "" if not group["held_out"] else f"  held out {group['held_out']['drop_joint']:.0%}"
    console.say(
        f"  together {group['drop_joint']:.0%}, alone {alone}  interaction {group['interaction']:.3f}{chance}{held_out}"
    )


def _names(member: Any) -> str:
    return str(member) if isinstance(member, Neuron) else "+".join(map(str, member))


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:.2f}"
