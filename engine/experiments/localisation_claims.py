"""What `localisation` says in words, which claims it judges, and the figures that are no plain means. NumPy only.

Claims and rules were written as directions only, most of them before the first run. Those on resampling (keys that end
in "_resample") and the one on the specificity of the prompt came later, after a run on random weights had shown that
setting neurons to zero makes methods that start from zero look specific by itself. Success rate: arXiv 2308.13198,
equation 11.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.experiments.base import Claim, Metric, Picture, Published, Row, Scope
from engine.experiments.summaries import (
    EVERY,
    Estimate,
    Table,
    Values,
    Verdict,
    difference_of,
    estimate,
    estimates,
    judge,
    mean_of,
    of_means,
    rule_of,
    told,
)
from engine.experiments.worded import Words
from engine.statistics import Interval

NOTE = "@threshold: as many neurons as the method's own threshold leaves."

QUESTION = "Do the neurons that a method names carry the fact, and does it name better ones than others do?"

METHOD = (
    "A neuron is one input of a layer's second feed-forward matrix, read and changed where the answer is predicted. "
    "Facts are drawn by the seed, relation after relation, and never by how well anything works on them. Each fact is "
    "located in each language on its locating prompts by every method, once; effects are measured on other prompts of "
    "the fact, on facts of the same relation and on facts of other relations, all with other answers.",
    "At equal size every method names the same number of neurons, those of the highest mean score. At its own "
    "threshold (marked @threshold) it names what the threshold leaves; chance and matched neurons then get as many as "
    "AMIG. Both have all operations and references. Comparisons of methods rest on equal size, since every effect "
    "grows with the number of neurons.",
    "Suppression puts the neurons at a reference: zero, their mean over other facts, or what they are in another fact "
    "(resample). Enhancement doubles what sets them apart from the reference. Zero alone may push the model where it "
    "never is; so a finding should hold with all three.",
    "Random neurons of the same layers and neurons that are about as active (matched) stand beside the located ones: "
    "as arms of their own for AMIG's neurons, and at equal size for every method as control columns (10 and 3 draws). "
    "Sparse models flatter the random control.",
    "Specificity is the mean change of the answer's log-probability for the fact itself minus that for facts of other "
    "relations, signed so that more is better. Neurons that write towards an answer's token do so in any prompt, even "
    "in a model of random weights, where methods that start from zero reach a specificity above 1 nat with neurons at "
    "zero. So two more figures stand beside it, with claims that were added after that was seen: specificity with "
    "neurons taken from another fact (resample), which was near 0 there for every method, and specificity of the "
    "prompt, own answer in own prompts minus own answer in other facts' prompts, which was a tenth. What holds with "
    "zero alone says little of facts.",
    "AUROC tells how well the size of the change separates the fact's prompts from the others. A flip is an answer "
    "that leaves the first place when suppressed, or takes it when enhanced: in the whole vocabulary, or (typed) among "
    "the relation's answers by their first token.",
    "Intervals are 95 % bootstrap intervals; whole relations are drawn, as facts of one relation are no independent "
    "draws. With few relations they are too narrow rather than too wide; with fewer than five, facts are drawn, and "
    "the intervals hold for those relations only. Claims are judged one by one, without a correction for their number. "
    "No fact is left out for its outcome; figures are given for the facts that the model knows in every language used, "
    "and for all.",
)

ARMS: Mapping[str, str] = {
    "amig_per_word": "AMIG, a path per word",
    "amig_mean": "AMIG, mean baseline",
    "amig_zero": "AMIG, zero baseline",
    "ig_zero": "IG from zero, as published",
    "gradient_x_activation": "Gradient × activation",
    "activation": "Activation",
    "random": "Random, any layer",
    "random_layers": "Random, AMIG's layers",
    "matched": "As active as AMIG's",
}

OPERATION_TITLES: Mapping[str, str] = {
    "suppress_zero": "suppress to zero",
    "suppress_mean": "suppress to the mean",
    "suppress_resample": "suppress to another fact's",
    "enhance_zero": "double",
    "enhance_mean": "double beyond the mean",
    "enhance_resample": "double beyond another fact's",
    "both": "both operations",
}

METRICS = (
    Metric("neurons", "Neurons", "How many neurons the arm changes."),
    Metric("delta_log_p", "Δ log P, own fact", "log P after minus before, in nats, mean over the test prompts."),
    Metric("delta_log_p_same", "Δ log P, same relation", "The same for other facts of the relation."),
    Metric("delta_log_p_other", "Δ log P, other relations", "The same for facts of other relations."),
    Metric("specificity", "Specificity", "Own minus other relations, in nats, above 0 = the fact is hit more."),
    Metric("specificity_same", "Specificity in the relation", "Own minus same relation, in nats."),
    Metric("delta_log_p_answer", "Δ log P, answer elsewhere", "The fact's own answer in prompts of other relations."),
    Metric("specificity_prompt", "Specificity of the prompt", "Own answer in own minus in other facts' prompts, nats."),
    Metric("auroc", "AUROC", "|Δ log P| of own against other relations' prompts; 0.5 = no difference."),
    Metric("auroc_same", "AUROC in the relation", "|Δ log P| of own against the same relation's prompts."),
    Metric("flip", "Flips", "Share of prompts whose answer changes first place in the vocabulary."),
    Metric("flip_typed", "Flips, typed", "The same among the relation's answers, by first token."),
    Metric("p_before", "P before", "Probability of the answer, model unchanged."),
    Metric("p_after", "P after", "Probability of the answer, neurons changed."),
    Metric("relative_change", "Relative change of P", "(P after − before) / before, own fact."),
    Metric("p_before_other", "P before, others", "As P before, facts of other relations."),
    Metric("p_after_other", "P after, others", "As P after, facts of other relations."),
    Metric("relative_change_other", "Relative change, others", "As relative change, facts of other relations."),
    Metric("control_delta_log_p", "Δ log P, random control", "Own fact with 10 random draws of the same layers."),
    Metric("matched_delta_log_p", "Δ log P, matched control", "Own fact with 3 draws of equally active neurons."),
    Metric("log_perplexity_rise", "Rise of log-perplexity", "Nats per token of sentences, neurons off everywhere."),
    Metric("depth", "Depth", "Mean layer of the neurons, 0 = first, 1 = last."),
    Metric("converged", "Converged", "Share of layers whose scores add up to the change that they explain."),
    Metric("ratio_of_means", "ΔP, ratio of means", "Sum of changes of P over sum of P, own fact."),
    Metric("ratio_of_means_other", "ΔP, ratio of means, others", "The same for facts of other relations."),
    Metric("sr", "Success rate (SR)", "Own relative change over others', suppression plus enhancement (eq. 11)."),
    Metric("sr_paper_code", "SR, published code", "SR of absolute ratios, trimmed as in the published code."),
)

MARGIN, DEPTH_MARGIN, FLIP_MARGIN, SR_MARGIN = 0.05, 0.05, 0.02, 0.1

MAIN = "amig_per_word"
_PAIRS = {
    "more_than_random": ("random_layers", "than random neurons of the same layers", ""),
    "more_than_matched": ("matched", "than neurons that are about as active", ""),
    "more_than_ig_zero": (
        "ig_zero",
        "than integrated gradients from zero as published (B-KN)",
        "Chen et al. 2024, Table 1",
    ),
    "more_than_mean": ("amig_mean", "than its variant with the mean baseline, which the published code runs", ""),
    "more_than_gradient": ("gradient_x_activation", "than gradient × activation", ""),
    "more_than_activation": ("activation", "than the most active neurons", ""),
}

_AGAIN = ("more_than_matched", "more_than_ig_zero", "more_than_gradient", "more_than_activation")
"""Comparisons that are made with resampling too, since from zero to zero they favour methods that start there."""

CLAIMS = (
    Claim("specific", "Suppressing AMIG's neurons hits the fact more than facts of other relations.",
          rule_of("the specificity (zero, equal size, known facts)", MARGIN), "Chen et al. 2024, section 4", (MAIN,)),
    Claim("specific_same", "Suppressing AMIG's neurons hits the fact more than other facts of the same relation.",
          rule_of("the specificity in the relation (zero, equal size, known facts)", MARGIN), needs=(MAIN,)),
    Claim("specific_resample", "That holds with neurons taken from another fact instead of set to zero.",
          rule_of("the specificity (resample, equal size, known facts)", MARGIN), needs=(MAIN,)),
    Claim("specific_prompt", "Suppressing AMIG's neurons hits the answer more in the fact's prompts than elsewhere.",
          rule_of("the specificity of the prompt (zero, equal size, known facts)", MARGIN), needs=(MAIN,)),
    Claim("enhancing", "Enhancing AMIG's neurons raises the fact's answer more than those of other relations.",
          rule_of("the specificity (doubled, equal size, known facts)", MARGIN), "Chen et al. 2024, section 4",
          (MAIN,)),
    *(Claim(key, f"AMIG's neurons are more specific {words}.",
            rule_of("the paired difference in specificity (suppress to zero, equal size, known facts)", MARGIN), source,
            (MAIN, other))
      for key, (other, words, source) in _PAIRS.items()),
    *(Claim(f"{key}_resample", f"That holds with neurons taken from another fact: more specific {_PAIRS[key][1]}.",
            rule_of("the paired difference in specificity (resample, equal size, known facts)", MARGIN),
            needs=(MAIN, _PAIRS[key][0]))
      for key in _AGAIN),
    Claim("flips", "Suppressing AMIG's neurons makes more answers lose the first place than random ones do.",
          rule_of("the paired difference in flips (zero, equal size, known facts)", FLIP_MARGIN),
          needs=(MAIN, "random_layers")),
    Claim("late", "AMIG's neurons lie in the upper half of the layers.",
          rule_of("the mean depth minus one half (equal size, known facts)", DEPTH_MARGIN),
          "Chen et al. 2024, Fig. 3 (m-BERT)", (MAIN,)),
    Claim("chinese", "AMIG gains more over integrated gradients from zero in Chinese than in English.",
          rule_of("the difference, zh minus en, of the gains in specificity", MARGIN), "Chen et al. 2024, Table 1",
          (MAIN, "ig_zero")),
    Claim("success_rate", "AMIG's success rate as printed is above that of integrated gradients from zero.",
          rule_of("the difference of the success rates, if both are defined", SR_MARGIN), "Chen et al. 2024, Table 1",
          (MAIN, "ig_zero")),
)  # fmt: skip

_SAME = {"B-KN": "ig_zero@threshold", "AMIG": "amig_per_word@threshold", "English": "en", "Chinese": "zh"}

PUBLISHED = tuple(
    Published("SR", f"{model}, {language}, {name}", value,
              "arXiv v1, Table 1. Other model, facts and prompts; neurons at each method's own threshold, so not at "
              "equal size; trimmed by outcome and taken absolute in the published code; no controls.",
              ((_SAME[name], "both", _SAME[language], "sr"),))
    for model, language, name, value in (
        ("m-BERT", "English", "B-KN", "3.944"), ("m-BERT", "English", "AMIG", "4.035"),
        ("m-BERT", "Chinese", "B-KN", "5.579"), ("m-BERT", "Chinese", "AMIG", "10.285"),
        ("m-GPT", "English", "B-KN", "5.207"), ("m-GPT", "English", "AMIG", "5.603"),
        ("m-GPT", "Chinese", "B-KN", "5.439"), ("m-GPT", "Chinese", "AMIG", "7.859"),
    )
)  # fmt: skip

PICTURES = (
    Picture("Specificity of suppression at equal size", "specificity", tuple(ARMS),
            ("suppress_zero", "suppress_mean", "suppress_resample"),
            "Nats by which the own answer falls more than those of other relations; known facts, all languages."),
    Picture("Specificity of enhancement at equal size", "specificity", tuple(ARMS),
            ("enhance_zero", "enhance_mean", "enhance_resample"),
            "Nats by which the own answer rises more than those of other relations; known facts, all languages."),
    Picture("Specificity of the prompt at equal size", "specificity_prompt", tuple(ARMS),
            ("suppress_zero", "suppress_mean", "suppress_resample"),
            "Nats by which the answer falls more in the fact's own prompts than in those of other facts."),
    Picture("AUROC at equal size", "auroc", tuple(ARMS), ("suppress_zero", "suppress_resample"),
            "How well the size of the change tells the fact's prompts from those of other relations; 0.5 is chance."),
    Picture("Where the neurons lie", "layer_", ("amig_per_word", "ig_zero", "gradient_x_activation", "activation"),
            ("suppress_zero",), "Share of an arm's neurons in each layer, from the first to the last.", "profile"),
)  # fmt: skip

WORDS = Words(QUESTION, METHOD, ARMS, OPERATION_TITLES, NOTE, METRICS, CLAIMS, PUBLISHED, PICTURES)

_TRIM = {"suppress_zero": 20.0, "enhance_zero": 250.0}
"""Relative changes from which on the published code leaves a fact out."""


def summary(rows: Sequence[Row], seed: int) -> tuple[Estimate, ...]:
    """All means, and the figures that are ratios of means: for each arm, language and scope."""
    found = estimates(rows, seed)
    scopes: tuple[Scope, ...] = ("known", "all")
    for model, table in Table.by_model(rows).items():
        languages = table.languages()
        for arm in table.arms():
            narrow = table.only(arm)
            for scope in scopes:
                for language in (EVERY, *(languages if len(languages) > 1 else ())):
                    found += _ratios(model, narrow, arm, language, scope, seed)
    return tuple(found)


def _ratios(model: str, table: Table, arm: str, language: str, scope: Scope, seed: int) -> list[Estimate]:
    found = []
    for operation in ("suppress_zero", "enhance_zero"):
        for ending in ("", "_other"):
            columns = [
                table.values(arm, operation, f"{name}{ending}", scope, language) for name in ("p_before", "p_after")
            ]
            interval = of_means(columns, lambda means: (means[:, 1] - means[:, 0]) / means[:, 0], seed=seed)
            found.append(
                estimate(model, arm, operation, language, f"ratio_of_means{ending}", scope, interval, _unset(interval))
            )
    for metric, trimmed in (("sr", False), ("sr_paper_code", True)):
        interval, reason = success_rate(changes_of(table, arm, scope, language), trimmed=trimmed, seed=seed)
        found.append(estimate(model, arm, "both", language, metric, scope, interval, reason))
    return found


def _unset(interval: Interval | None) -> str:
    if interval is None or np.isfinite(interval.mean):
        return ""
    return "The probability is too small to divide by."


def changes_of(table: Table, arm: str, scope: Scope = "all", language: str = EVERY) -> tuple[Values, ...]:
    """Relative changes that the success rate is made of: own and other facts, suppressed and enhanced."""
    return tuple(
        table.values(arm, operation, metric, scope, language)
        for operation in _TRIM
        for metric in ("relative_change", "relative_change_other")
    )


def success_rate(changes: Sequence[Values], *, trimmed: bool = False, seed: int = 42) -> tuple[Interval | None, str]:
    """SR = own over other change suppressed, plus the same enhanced; or the reason why it is not defined.

    `changes` as of `changes_of`. It is refused where the interval of either change of other facts covers 0, for then
    it divides by nothing. `trimmed` takes absolute ratios and leaves out what the published code leaves out.
    """
    if trimmed:
        limits = [limit for limit in _TRIM.values() for _ in range(2)]
        changes = [_below(values, limit) for values, limit in zip(changes, limits, strict=True)]
    for values, name in ((changes[1], "suppression"), (changes[3], "enhancement")):
        other = mean_of(values, seed=seed)
        if other is None:
            return None, "There is no fact to measure it on."
        if other.low is None or other.high is None or other.low <= 0 <= other.high:
            return None, f"Not defined: the effect of {name} on other facts cannot be told from 0 ({told(other)})."
    return of_means(changes, _signed if not trimmed else _absolute, seed=seed), ""


def _signed(means: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    result: npt.NDArray[np.float64] = means[:, 0] / means[:, 1] + means[:, 2] / means[:, 3]
    return result


def _absolute(means: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.abs(means[:, 0] / means[:, 1]) + np.abs(means[:, 2] / means[:, 3])


def _below(values: Values, limit: float) -> Values:
    return {fact: each for fact, each in values.items() if each[1] <= limit}


def verdicts(rows: Sequence[Row], seed: int) -> tuple[Verdict, ...]:
    """Every claim judged for each model, on the facts that it knows; all facts stand beside in the evidence."""
    found = []
    for model, table in Table.by_model(rows).items():
        for claim in CLAIMS:
            known, margin, note = _evidence(table, claim.key, "known", seed)
            every, _, _ = _evidence(table, claim.key, "all", seed)
            evidence = f"Known facts: {told(known)}. All facts: {told(every)}.{note}"
            found.append(Verdict(claim.text, judge(known, margin), evidence, claim.rule, model, claim.key))
    return tuple(found)


def _evidence(table: Table, key: str, scope: Scope, seed: int) -> tuple[Interval | None, float, str]:
    """What a claim is judged by, with its margin and a remark."""

    def values(
        arm: str = MAIN, operation: str = "suppress_zero", metric: str = "specificity", language: str = EVERY
    ) -> Values:
        return table.values(arm, operation, metric, scope, language)

    name = key.removesuffix("_resample")
    if name in _PAIRS:
        operation = "suppress_zero" if name == key else "suppress_resample"
        first, second = values(operation=operation), values(_PAIRS[name][0], operation)
        return difference_of(first, second, seed=seed), MARGIN, ""
    plain: dict[str, dict[str, Any]] = {
        "specific": {},
        "specific_same": {"metric": "specificity_same"},
        "specific_prompt": {"metric": "specificity_prompt"},
        "specific_resample": {"operation": "suppress_resample"},
        "enhancing": {"operation": "enhance_zero"},
    }
    if key in plain:
        return mean_of(values(**plain[key]), seed=seed), MARGIN, ""
    if key == "flips":
        return difference_of(values(metric="flip"), values("random_layers", metric="flip"), seed=seed), FLIP_MARGIN, ""
    if key == "late":
        return of_means([values(metric="depth")], lambda m: m[:, 0] - 0.5, seed=seed), DEPTH_MARGIN, ""
    if key == "chinese":
        columns = [values(arm, language=code) for code in ("zh", "en") for arm in (MAIN, "ig_zero")]
        both = all(columns)
        note = "" if both else " It needs both languages, zh and en."
        gain = of_means(columns, lambda m: m[:, 0] - m[:, 1] - m[:, 2] + m[:, 3], seed=seed) if both else None
        return gain, MARGIN, note
    return _success_rates(table, scope, seed)


def _success_rates(table: Table, scope: Scope, seed: int) -> tuple[Interval | None, float, str]:
    changes = [changes_of(table, arm, scope) for arm in (MAIN, "ig_zero")]
    reasons = [success_rate(each, seed=seed)[1] for each in changes]
    if any(reasons):
        words = " ".join(f" {ARMS[arm]}: {why}" for arm, why in zip((MAIN, "ig_zero"), reasons, strict=True) if why)
        return None, SR_MARGIN, words
    gain = of_means([*changes[0], *changes[1]], lambda m: _signed(m[:, :4]) - _signed(m[:, 4:]), seed=seed)
    return gain, SR_MARGIN, ""
