"""What the Experiments station says of experiments is in the user's language: names, prose, claims and evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
import ts_files
from make_translations import source
from ts_files import LANGUAGES

from engine.experiments import EXPERIMENTS
from engine.experiments import evolvability_claims as evolvability
from engine.experiments import fact_checking_claims as fact_checking
from engine.experiments import localisation_claims as localisation
from engine.experiments.across_models import Trend, told_trend, trend
from engine.experiments.fact_checking_measures import ARMS
from engine.experiments.summaries import told
from engine.perturbations import REASONS
from engine.statistics import Interval
from kn_studio import translation
from kn_studio.actions.experiments import described
from kn_studio.viewmodels import experiment_forms as forms
from kn_studio.viewmodels import experiment_wording as words

NAMES = {
    "Adam", "BERT", "DBSCAN", "Dai", "EleutherAI", "Holm", "LLaMA", "Mono", "Pythia", "Qwen", "Seq",
    "Spearman", "TempLAMA", "arXiv", "log", "means", "peft", "studio", "tuning", "weights", "both", "preset",
    "reproduction", "golden", "strict", "degeneracy", "threshold", "source", "other", "used", "left", "out", "located",
    "random", "matched", "parts", "all", "train", "dev", "test", "dropout", "Apache", "ADDED", "REPLACED",
    "Jaccard", "Rho", "rho", "high", "low", "Prob", "GPT", "FFN", "nat",
}  # fmt: skip
"""Names, symbols, and keys that stand in quotation marks because files and settings have them."""

INTERVAL, BARE = Interval(0.25, 0.125, 0.5, 12), Interval(0.25, None, None, 1)


@cache
def catalogue(language: str) -> dict[str, str]:
    return {text: found[0] for text, found in ts_files.read(source(language), language).translations.items()}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Another language of the interface, as the application installs it."""
    known = catalogue(request.param)
    translation.install(lambda text, _n: known.get(text, text), right_to_left=request.param == "ar")
    return str(request.param)


def english(text: str) -> list[str]:
    """English words of a text, names and keys apart."""
    return [word for word in re.findall(r"[A-Za-z]{3,}", text) if word not in NAMES and word.upper() != word]


def shown(value: Any) -> Iterator[str]:
    """All words of a description as it is shown."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from shown(each)
    else:
        for name in words.DESCRIBING[type(value).__name__]:
            yield from shown(getattr(value, name))


@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda each: each.key)
def test_no_word_of_a_description_stays_english(experiment: Any, language: str) -> None:
    told = words.in_words(described(experiment))
    texts = [*shown(told), *(forms.worded(each) for claim in experiment.claims for each in (claim.text, claim.rule))]
    texts += [forms.worded(words.choice(key)) for each in described(experiment).settings for key in each.choices]
    assert len(texts) > 60
    assert {text: left for text in texts if (left := english(text))} == {}


def evidence() -> list[str]:
    """What the engine says claims rest on, and why figures are missing, with each of its endings."""
    arms, whole = (SimpleNamespace(arms=(), of_trainings=each) for each in (False, True))
    noted = " It needs both languages, zh and en."
    why = localisation.success_rate([{}, {}, {}, {}])[1]
    refused = f" {localisation.ARMS[localisation.MAIN]}: {why}  {localisation.ARMS['ig_zero']}: {why}"
    known = f"Known facts: {told(INTERVAL)}. All facts: {told(None)}."
    rising = replace(Trend((("demo-a", 0.5), ("demo-b", 0.75)), 12), rank=INTERVAL, slope=INTERVAL, ends=BARE)
    trends = [told_trend(replace(rising, rising=0.042)), told_trend(rising), told_trend(trend({}, {}, 1))]
    few = {"f": ("P1", 0.5)}
    trends += [told_trend(trend({"demo-a": few, "demo-b": few}, {"demo-a": 1.0, "demo-b": 2.0}, 1))]
    ending = " Left out, since their share was cut: demo-a, demo-b. 2 models are too few to tell."
    return [
        known, known + noted, known + refused, f"Known facts: {told(BARE)}. All facts: {told(INTERVAL)}.",
        *(f"12 facts in a language are known to all models. {each}{ending}" for each in trends),
        evolvability._evidence(arms, INTERVAL, INTERVAL, INTERVAL),  # type: ignore[arg-type]
        evolvability._evidence(arms, INTERVAL, BARE, BARE),  # type: ignore[arg-type]
        evolvability._evidence(arms, INTERVAL, BARE, None),  # type: ignore[arg-type]
        evolvability._evidence(arms, None, None, None),  # type: ignore[arg-type]
        evolvability._evidence(whole, INTERVAL, INTERVAL, INTERVAL),  # type: ignore[arg-type]
        *(f"AUROC {fact_checking._told(each)}." for each in (INTERVAL, BARE, None)),
        f"Difference in AUROC {fact_checking._told(None)}.",
        f"Difference in AUROC {fact_checking._told(INTERVAL)}; AUROC {fact_checking._told(BARE)}.",
        f"3 scores; farthest from 0.5 is {ARMS['kn_written']}, AUROC {fact_checking._told(INTERVAL)}.",
        f"The checker, with {ARMS['combined']}, refuses to judge. The model gets 12.5% of the facts "
        "right, guessing 2.5%.",
        f"With log P: share of wrong verdicts {fact_checking._told(INTERVAL)}, of 50.0% of the claims; calling all "
        "right 0.500.",
        *REASONS.values(), *forms.WHOLE,
    ]  # fmt: skip


def test_no_word_of_what_a_claim_rests_on_stays_english(language: str) -> None:
    for text in evidence():
        found = forms.worded(text)
        assert found != text or not english(text)
        assert english(found.replace("demo-a", "").replace("demo-b", "")) == [], text


def test_a_claim_in_a_language_names_its_kind_of_model(language: str) -> None:
    for claim in EXPERIMENTS[3].claims:
        found = forms.worded(f"{claim.text.rstrip('.')} (en, masked model).")
        assert [word for word in english(found) if word != "en"] == []


def test_what_is_not_known_and_what_is_a_name_stays_as_it_is(language: str) -> None:
    for text in ("demo-bert", "log P", "AUROC", "3.944", "", "EleutherAI/pythia-70m", "Nobody said this."):
        assert forms.worded(text) == text


def test_figures_and_names_survive_the_turn(language: str) -> None:
    found = forms.worded(f"Known facts: {told(INTERVAL)}. All facts: {told(BARE)}.")
    assert re.sub(r"[\u2066-\u2069]", "", found).count("0.250") == 2
    assert "[" in found
    assert "12" in found


def test_in_english_nothing_is_looked_at_again() -> None:
    experiment = described(EXPERIMENTS[0])
    assert words.in_words(experiment) is experiment
    assert forms.worded("Depth") == "Depth"


def marking(mark: str) -> translation.Lookup:
    def look(text: str, _n: int | None) -> str:
        return f"{mark}{text}"

    return look


def test_another_language_is_asked_anew() -> None:
    experiment = described(EXPERIMENTS[0])
    made: list[str] = []
    for mark in ("«", "»"):
        translation.install(marking(mark))
        found = words.in_words(experiment)
        assert found is not None
        assert words.in_words(experiment) is found
        made.append(found.title)
    assert made == [f"«{experiment.title}", f"»{experiment.title}"]


def test_keys_are_never_told(language: str) -> None:
    for experiment in map(described, EXPERIMENTS):
        found = words.in_words(experiment)
        assert found is not None
        assert list(found.arms) == list(experiment.arms)
        assert [each.arms for each in found.pictures] == [each.arms for each in experiment.pictures]
        assert [each.operations for each in found.pictures] == [each.operations for each in experiment.pictures]
        assert [each.key for each in found.metrics] == [each.key for each in experiment.metrics]
        assert [(each.name, each.choices, each.default) for each in found.settings] == [
            (each.name, each.choices, each.default) for each in experiment.settings
        ]


def test_every_form_is_one_that_the_engine_says() -> None:
    """A form that nothing of an experiment has is dead, or stands behind one that takes its place."""
    used = set()
    pending = [text for each in EXPERIMENTS for text in shown(described(each))]
    pending += [text for each in EXPERIMENTS for claim in each.claims for text in (claim.text, claim.rule)]
    pending += [f"{claim.text.rstrip('.')} (en, {kind} model)." for claim in EXPERIMENTS[3].claims
                for kind in ("masked", "causal")]  # fmt: skip
    pending += evidence()
    while pending:
        found = forms._parts(pending.pop().strip())
        if found is not None:
            used.add(found[0])
            pending += found[1].values()
    unused = {form for form in forms.FORMS if form not in used}
    assert unused <= SELDOM


SELDOM = {
    "{mean} no interval over {n} facts",
    "{mean} no interval over {n} trainings",
    "The arm '{arm}' was left out, and this claim needs it.",
    "The arms '{arm}' and '{other}' were left out, and this claim needs them.",
    "{folder} is not there any more.",
    "{folder} holds no run any more.",
    "{file} cannot be read.",
    "This run is of another version: {fault}",
    "Only 1 fact that all models know has this figure, fewer than {fewest}.",
    "Only {count} facts that all models know have this figure, fewer than {fewest}.",
    "No pair passes the rule (T_low {low}, T_high {high}), so there is no DKN.",
    "Not defined: the effect of suppression on other facts cannot be told from 0 ({interval}).",
    "Not defined: the effect of enhancement on other facts cannot be told from 0 ({interval}).",
}
"""Forms of what takes a damaged folder, a whole run, one with arms left out, or one of an older version to be said."""
