"""How a run and a search went, in sentences that a paper can take: made from the settings that were in force alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from engine.controls import MATCHED_DRAWS, RANDOM_DRAWS
from engine.errors import KnownError
from engine.types import Effect, ModelInfo
from kn_studio.session.records import Choice, Run
from kn_studio.session.search_records import SearchRecord

_BASELINES = {
    "per_word": "one for each word of the prompt, which starts with that word blanked",
    "mean": "one, which starts at the mean of the words' blanked prompts",
    "zero": "one, which starts at zero",
}
_RULES = {"gauss": "the Gauss–Legendre rule", "midpoint": "the midpoint rule", "left": "the left Riemann sum"}
_OBJECTIVES = {
    "prob": "the probability of the answer, mean over its tokens",
    "logprob": "the log-probability of the answer, mean over its tokens",
}
_SEARCHES = {
    "pairs": "every pair among the strongest neurons (Chen et al. 2024, arXiv 2308.13198, equations 9 and 10)",
    "sets": "minimal sets of the strongest neurons by the rule of pairs (after arXiv 2308.13198, equations 9 and 10)",
    "topology": "clusters of neurons by their weights, kept where persistent and functional (after Chen et al. 2025,"
    " arXiv 2402.13731)",
}  # fmt: skip
_TOLD = ("baseline", "rule", "steps", "tolerance", "objective", "seed")


def run_text(run: Run, effects: Iterable[Effect], info: ModelInfo | None) -> str:
    """One paragraph on a run: model, method and its source, path, choice of neurons, measurement, controls, program."""
    sentences = (
        _scored(run, info), _path(run.spec.params), _chosen(run.spec.choice, _languages(run)),
        _measured(tuple(effects), run.spec.seed), _conditions(run), _computed(run),
    )  # fmt: skip
    return " ".join(each for each in sentences if each)


def search_texts(searches: Iterable[SearchRecord]) -> list[str]:
    """One paragraph for each way in which degenerate neurons were searched."""
    ways = dict.fromkeys(
        (each.method, each.t_low, each.t_high, each.random_groups is not None or each.matched_groups is not None)
        for each in searches
    )
    return [_search(*way) for way in ways]


def _scored(run: Run, info: ModelInfo | None) -> str:
    spec = run.spec
    title, source = _method(spec.method)
    revision = f", revision {info.revision}" if info is not None and info.revision else ""
    device = run.origin.device or (info.device if info is not None else "")
    where = f"{spec.dtype} on {device}" if device else spec.dtype
    many = len(spec.prompts)
    prompts = f"{many} prompt{'' if many == 1 else 's'} in {', '.join(_languages(run))}"
    return (
        f"The feed-forward neurons of {spec.model}{revision} ({where}; weights {spec.fingerprint[:12]}) were scored on"
        f" {prompts} by {title} ({source})."
    )


def _method(key: str) -> tuple[str, str]:
    """Title and source of a method; a session may hold one that this program does not have."""
    from engine.methods import method

    try:
        found = method(key)
    except KnownError:
        return f"the method “{key}”", "not known to this program"
    return found.title, found.reference


def _path(params: Mapping[str, Any]) -> str:
    """Path, rule, nodes, refinement, objective; what a method does not have is left out, other settings are listed."""
    parts = []
    if "baseline" in params:
        parts.append(f"Paths of integration: {_named(_BASELINES, params['baseline'])}.")
    if "rule" in params and "steps" in params:
        parts.append(f"Each was integrated by {_named(_RULES, params['rule'])} at {params['steps']} nodes.")
    elif params.get("steps"):
        parts.append(f"Steps: {params['steps']}.")
    if "tolerance" in params:
        parts.append(_refined(params))
    if "objective" in params:
        parts.append(f"The objective was {_named(_OBJECTIVES, params['objective'])}.")
    rest = {name: value for name, value in params.items() if name not in _TOLD and value is not None}
    if rest:
        parts.append(f"Further settings: {', '.join(f'{name} {value}' for name, value in rest.items())}.")
    return " ".join(parts)


def _refined(params: Mapping[str, Any]) -> str:
    gap = params["tolerance"]
    if params.get("precision") == "preview":
        return "The paths were walked in bfloat16, as a preview."
    if not gap:
        return "Nodes were not added where completeness does not hold."
    return f"Layers whose completeness gap exceeds {gap:g} of the change to be explained got up to 64 nodes."


def _chosen(choice: Choice, languages: tuple[str, ...]) -> str:
    if choice.top_k is not None:
        return f"The {choice.top_k} neurons with the highest mean score over a language's prompts were taken."
    by_value: dict[float | None, list[str]] = {}
    for language in languages:
        by_value.setdefault(choice.threshold(language), []).append(language)
    limits = ", ".join(f"{value:g} for {' and '.join(codes)}" for value, codes in by_value.items() if value is not None)
    return (
        f"A neuron counts as located in a prompt where its score is above a threshold ({limits}) times the highest of"
        f" all layers, and was taken where at least {choice.share:.0%} of a language's prompts agree."
    )


def _measured(effects: tuple[Effect, ...], seed: int) -> str:
    if not effects:
        return "What the neurons do was not measured."
    apart = sum(effect.held_out for effect in effects)
    where = "held-out prompts" if apart == len(effects) else "the prompts that they were located on"
    where = where if apart in (0, len(effects)) else "held-out prompts where there are some, else those located on"
    return (
        f"What they do was measured on {where}, with their activations at 0 and at twice their value, beside the same"
        f" of random neurons of the same layers and number ({RANDOM_DRAWS} draws, mean ± standard deviation; seed"
        f" {seed}) and of the nearest neurons of the same layers by mean |activation| ({MATCHED_DRAWS} disjoint draws)."
    )


def _conditions(run: Run) -> str:
    spec = run.spec
    edits = len(spec.edits)
    parts = [f"{edits} edit{' was' if edits == 1 else 's were'} in force in the weights."] if edits else []
    parts += ["The model was asked through its chat template."] if spec.chat_template else []
    parts += [f"The run did not finish ({run.landed} of {len(spec.prompts)} prompts)."] if run.status != "done" else []
    return " ".join(parts)


def _computed(run: Run) -> str:
    versions = {"KN Studio": run.engine_version, **run.origin.versions}
    named = ", ".join(f"{name} {number}" for name, number in versions.items())
    flag = run.origin.deterministic
    sure = "" if flag is None else f", deterministic algorithms {_switch(flag)}"
    return f"Computed with {named}, seed {run.spec.seed}{sure}."


def _switch(flag: bool | str) -> str:
    return flag if isinstance(flag, str) else "on" if flag else "off"


def _search(method: str, t_low: float | None, t_high: float | None, controlled: bool) -> str:
    text = f"Degenerate neurons were searched by {_named(_SEARCHES, method)}."
    if t_low is not None and t_high is not None:
        text += (
            f" A group counts where no proper part of it loses more than T_low = {t_low:g} of the fact's probability"
            f" when switched off, and the whole loses more than T_high = {t_high:g}."
        )
    if not controlled:
        return f"{text} There is no control."
    if method == "topology":
        return f"{text} The control are random partitions of the same neurons through the same filter."
    return (
        f"{text} Controls are the same search among random neurons of the candidates' layers and among the nearest by"
        " mean |activation|; p-values compare interactions with those of random sets of the same layers, adjusted over"
        " all sets by maxT (Westfall and Young)."
    )


def _languages(run: Run) -> tuple[str, ...]:
    return tuple(dict.fromkeys(prompt.language for prompt in run.spec.prompts))


def _named(words: Mapping[str, str], key: Any) -> str:
    return words.get(str(key), str(key))
