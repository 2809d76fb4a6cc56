"""The measured figures as Markdown tables for a model card."""

from __future__ import annotations

from typing import Any

from targets import verdicts

ARMS = {
    "own": "top 20 located neurons",
    "random": "random neurons, same layers",
    "matched": "activation-matched neurons",
    "other_relation": "same neurons, facts of other relations",
    "same_relation": "same neurons, other facts of the relation",
}


def percent(value: dict[str, float]) -> str:
    """A share with its interval."""
    return f"{100 * value['mean']:.1f} [{100 * value['low']:.1f}, {100 * value['high']:.1f}]"


def number(value: dict[str, float]) -> str:
    """A number with its interval."""
    return f"{value['mean']:.3f} [{value['low']:.3f}, {value['high']:.3f}]"


def text_table(head: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def tables(result: dict[str, Any]) -> str:
    """All tables of one measured model."""
    verdict = text_table(["target", "asked", "measured", ""], verdicts(result))
    parts = [
        verdict,
        _accuracy(result["accuracy"]),
        _effects(result["effects"]),
        _shared(result["language_independent"]),
    ]
    if "pairs" in result:
        parts.append(_pairs(result["pairs"]))
    off = result["ffn_off"]
    names = {"on": "all on", "answer": "off at the answer", "other": "off elsewhere", "all": "off everywhere"}
    parts.append(text_table([names[key] for key in names], [[number(off[key]) for key in names]]))
    return "\n\n".join(parts)


def _accuracy(accuracy: dict[str, Any]) -> str:
    columns = list(accuracy["train"]["by_language"])
    rows = []
    for split, groups in accuracy.items():
        cells = [
            f"{100 * groups['by_language'][c]['mean']:.1f}" if c in groups["by_language"] else "–" for c in columns
        ]
        rows.append([split.replace("_", ", "), percent(groups["all"]), *cells])
    table = text_table(["% right", "all", *columns], rows)
    columns = list(accuracy["train"]["by_relation"])
    rows = [
        [
            split.replace("_", ", "),
            *(f"{100 * groups['by_relation'][c]['mean']:.1f}" if c in groups["by_relation"] else "–" for c in columns),
        ]
        for split, groups in accuracy.items()
    ]
    return table + "\n\n" + text_table(["% right", *columns], rows)


def _effects(effects: dict[str, Any]) -> str:
    rows = [
        [
            ARMS[arm],
            number(v["relative_drop"]),
            number(v["absolute_relative_drop"]),
            number(v["log_odds_loss"]),
            percent(v["flips"]),
            f"{v['relative_drop']['n']} / {v['prompts']}",
        ]
        for arm, v in effects.items()
    ]
    head = [
        "switched off",
        "relative drop of P",
        "mean of its size",
        "log-odds lost",
        "answers flipped, %",
        "facts / prompts",
    ]
    layers = ", ".join(f"{n:.1f}" for n in effects["own"]["by_layer"])
    return text_table(head, rows) + f"\n\nOf the 20 neurons, by layer: {layers}."


def _shared(shared: dict[str, Any]) -> str:
    rows = [
        ["neurons per fact and language", number(shared["neurons_per_language"])],
        ["neurons shared by the three languages", number(shared["neurons_per_fact"])],
        ["the same, sets of shuffled facts of the relation", number(shared["shuffled"])],
        ["times the shuffled", f"{shared['times_shuffled']:.1f}"],
        ["facts with at least one, %", percent(shared["coverage"])],
        ["relative drop in the other languages", number(shared["drop"])],
        ["the same, random neurons", number(shared["random_drop"])],
        ["difference", number(shared["drop_minus_random"])],
        ["difference, facts with at least one", number(shared["drop_minus_random_where_any"])],
        ["log-odds lost in the other languages", number(shared["log_odds_loss"])],
    ]
    languages = ", ".join(f"{name} {value:.2f}" for name, value in shared["by_language"].items())
    return text_table(["language-independent neurons", ""], rows) + f"\n\nDrop by tested language: {languages}."


def _pairs(pairs: dict[str, Any]) -> str:
    head = [
        "pairs of",
        "thresholds",
        "pairs per fact",
        "facts with one, %",
        "super-additive per fact",
        "single drop",
        "pair drop",
        "interaction (log P)",
    ]
    rows = []
    for arm, values in pairs.items():
        for key, v in values.items():
            if "/" in key:
                numbers = [
                    f"{v[n]:.3f}" if v[n] is not None else "–"
                    for n in ("single_drop", "pair_drop", "interaction_log_p")
                ]
                shares = [
                    number(v["pairs_per_fact"]),
                    percent(v["facts_with_a_pair"]),
                    number(v["super_additive_per_fact"]),
                ]
                rows.append([arm, key, *shares, *numbers])
    singles = ", ".join(f"{arm} {number(v['strongest_single_drop'])}" for arm, v in pairs.items())
    return text_table(head, rows) + f"\n\nStrongest single drop, mean over facts: {singles}."
