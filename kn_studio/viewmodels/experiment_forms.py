"""The forms that an experiment's English sentences are made by, so that a pattern is translated once and not each
sentence: "Training {neurons} alone teaches more new facts than {others} ({where})."

The engine says claims, rules and what they rest on in English, because files and reports do too. The window knows a
sentence by its form and tells it in the user's language, and what fills it likewise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from string import Formatter
from types import MappingProxyType

from kn_studio import translation
from kn_studio.translation import marked, tr, turned

NAMES = frozenset(
    {
        "AMIG", "AUROC", "Apache-2.0", "B-KN", "DBSCAN", "DKN", "EleutherAI", "IG", "Jaccard", "K-means", "KN", "LIKN",
        "LLaMA2", "MIT", "Mono-KN", "NTC", "P", "Rho", "SR", "Seq-KN", "T_high", "T_low", "log P", "m-BERT", "m-GPT",
        marked("Dai et al."),
    }
)  # fmt: skip
"""Names of methods, models, licences and symbols: as in the papers, in every language."""

FIGURES = frozenset(
    {"n", "count", "mean", "low", "high", "margin", "fewest", "share", "level", "guessing", "factor", "rising", "times"}
)
"""What these names stand for holds no space, so that a form cannot take more for a number than it is."""

FORMS = (
    # Arms that were left out.
    marked("The arm '{arm}' was left out, and this claim needs it."),
    marked("The arms '{arm}' and '{other}' were left out, and this claim needs them."),
    # Rules.
    marked("{rule} A checker that refuses to judge gives no verdict: cannot tell."),
    marked(
        "Supported if the 95 % interval of {difference} lies above 0; not supported if it lies below 0, or wholly "
        "within ±{margin}, which is too small to matter; else, and for fewer than {fewest} facts, cannot tell."
    ),
    marked(
        "Supported if the 95 % interval of {margin} nats minus the paired difference in KL (Mono minus '{control}', in "
        "its own language, known facts) lies above 0, so that a smaller difference counts as none; not supported if it "
        "lies below 0; else, and for fewer than {fewest} facts, cannot tell."
    ),
    marked(
        "Supported if the 95 % interval of {difference} lies above −{margin}; not supported if it lies below; else, "
        "and for fewer than {fewest} facts, cannot tell."
    ),
    marked(
        "Supported if the 95 % interval over facts of Spearman's rho between {figure} and the number of parameters "
        "lies above 0 and at most {share} of all orders of the models rise as much; not supported if both hold "
        "downwards, or if the interval of the slope lies within ±{margin} per tenfold parameters, too small to matter; "
        "else, for fewer than {count} models and for fewer than {fewest} facts, cannot tell."
    ),
    # What a rule holds against 0.
    marked("the paired difference in '{metric}' ({first} minus {second}, with the sign turned; {edit}, known facts)"),
    marked("the paired difference in '{metric}' ({first} minus {second}; {edit}, known facts)"),
    marked("{difference} (known facts; over facts and over trainings)"),
    marked("{difference} (over trainings)"),
    marked("{difference} (known facts)"),
    marked("'{arm}' in its own languages"),
    marked("'{arm}' in the other languages used"),
    marked("'{arm}' in the languages left out"),
    marked("the difference in differences, {first} minus {second}"),
    marked("the share regained, {first} minus {second}"),
    marked("the share retained, {first} minus {second}"),
    marked("the share of clean answers kept, {first} minus {second}"),
    marked("the paired difference in right answers on the prompts trained, {first} minus {second}"),
    marked("the paired difference in right answers in other words, {first} minus {second}"),
    marked("the paired difference in right answers to old facts, {first} minus {second}"),
    marked("the paired difference in steps until the answer comes first, random minus {second}"),
    marked("the share of {neurons} among the most changed less that by chance"),
    marked("the paired difference in that share, {first} minus {second}"),
    marked("the paired difference, topology minus {other}, of the {figure} above that of random partitions"),
    marked("the paired difference in {figure}, topology minus {other}"),
    # Claims.
    marked("{claim} ({language}, masked model)."),
    marked("{claim} ({language}, causal model)."),
    marked("{score} tells right claims from wrong ones"),
    marked("{score} tells right claims from wrong ones."),
    marked("{score} beats log P"),
    marked("{score} beats log P."),
    marked("{score} beats that of random ones"),
    marked("{score} beats that of random ones."),
    marked("AMIG's neurons are more specific than {others}."),
    marked("That holds with neurons taken from another fact: more specific than {others}."),
    marked(
        "A rewrite of the located neurons ({variant}) puts the new answer first more often than the same rewrite of "
        "random neurons."
    ),
    marked("An edit of the located neurons ({edit}) leaves other facts of the relation as much as that of {others}."),
    marked("An edit of the located neurons ({edit}) leaves facts of other relations as much as that of {others}."),
    marked(
        "Under {group} perturbations, suppressing {neurons} ({medium}) makes answers waver more than suppressing "
        "{others}."
    ),
    marked("Under {group} perturbations, suppressing {neurons} ({medium}) makes answers waver more."),
    marked("Under {group} perturbations, doubling {neurons} (values) steadies answers more than doubling {others}."),
    marked(
        "Under {group} perturbations, doubling {neurons} (values) regains missed answers more than doubling {others}."
    ),
    marked("Under {group} perturbations, doubling {neurons} (values) keeps more answers right."),
    marked("Doubling {neurons} (values) loses more clean answers than doubling {others}."),
    marked("Training {neurons} alone teaches new facts as well as training the whole model ({where})."),
    marked("Training {neurons} alone teaches more new facts than {others} ({where})."),
    marked("New answers come first sooner when {neurons} are trained than with random neurons of the same layers."),
    marked("Training {neurons} alone keeps more old facts than {others}."),
    marked("Full fine-tuning changes {neurons} more often than {others}."),
    marked("{figure} grows with the number of parameters, with as many candidates in every model."),
    marked("{figure} grows with the number of parameters, with the same share of every model's neurons."),
    marked("The gap between a part and all clusters off is larger by topology than by {other}."),
    marked("Topology's {figure} is further above its random partitions than that of {other}."),
    # What a reading rests on. Longer endings come first, since what stands before them is told by itself.
    marked("{evidence} It needs both languages, zh and en."),
    marked("{evidence} IG from zero, as published: {why}"),
    marked("{evidence} AMIG, a path per word: {why}"),
    marked("{evidence} The model gets {share} of the facts right, guessing {guessing}."),
    marked("{evidence} {count} models are too few to tell."),
    marked("{evidence} Left out, since their share was cut: {models}."),
    marked("{count} facts in a language are known to all models. {trend}"),
    marked("{trend} By model: {figures}."),
    marked(
        "Rho {rho} and {count} models, P of an order that rises as much {rising}. Slope per tenfold parameters: "
        "{slope}. Largest less smallest model: {ends}."
    ),
    marked("Rho {rho} and {count} models. Slope per tenfold parameters: {slope}. Largest less smallest model: {ends}."),
    marked("Only {count} facts that all models know have this figure, fewer than {fewest}."),
    marked("Only 1 fact that all models know has this figure, fewer than {fewest}."),
    marked("Known facts: {known}; over trainings: {trainings}. All facts: {every}."),
    marked("Known facts: {known}. All facts: {every}."),
    marked("Over trainings: {trainings}."),
    marked("Difference in AUROC {difference}; AUROC {own}."),
    marked("Difference in AUROC {difference}."),
    marked("AUROC {mean} [{low}, {high}] over {n} subjects."),
    marked("AUROC {mean}, no interval, {n} subjects."),
    marked("{count} scores; farthest from 0.5 is {arm}, AUROC {own}."),
    marked("The checker, with {scorer}, refuses to judge."),
    marked("With {scorer}: share of wrong verdicts {risk}, of {share} of the claims; calling all right {level}."),
    marked("{mean} [{low}, {high}] over {n} facts"),
    marked("{mean}, no interval over {n} facts"),
    marked("{mean} no interval over {n} facts"),
    marked("{mean} [{low}, {high}] over {n} trainings"),
    marked("{mean}, no interval over {n} trainings"),
    marked("{mean} no interval over {n} trainings"),
    marked("{mean} [{low}, {high}] over {n} subjects"),
    marked("{mean}, no interval, {n} subjects"),
    # Why a figure is missing.
    marked("Not defined: the effect of suppression on other facts cannot be told from 0 ({interval})."),
    marked("Not defined: the effect of enhancement on other facts cannot be told from 0 ({interval})."),
    marked("No pair passes the rule (T_low {low}, T_high {high}), so there is no DKN."),
    # Arms, operations and metrics.
    marked("{figure}, equal number"),
    marked("{figure}, equal share"),
    marked("{neurons}: attribution"),
    marked("{neurons}: activation"),
    marked("{neurons}: activation, object written out"),
    marked("times {factor}, values"),
    marked("times {factor}, weights"),
    marked("Diff. in diff.: {kind}"),
    marked("Fluctuation: {kind}"),
    marked("Retained: {kind}"),
    marked("Regained: {kind}"),
    marked("Fluctuation under the edit less that of the unedited model, in nats; {kind}."),
    marked("log P of the perturbed query less that of the clean one, both under the edit; {kind}."),
    marked("Share right when perturbed, of those right when clean and unedited; {kind}."),
    marked("Share right under the edit, of those right when clean and missed when perturbed, unedited; {kind}."),
    marked("Risk at {share}"),
    marked("Share of wrong verdicts if the surest {share} of the claims are judged."),
    # What is wrong with a run's folder.
    marked("{folder} is not there any more."),
    marked("{folder} holds no run any more."),
    marked("{file} cannot be read."),
    marked("This run is of another version: {fault}"),
    # Figures and what was published.
    marked("Neurons suppressed, {group} perturbations"),
    marked("Neurons enhanced, {group} perturbations"),
    marked("Missed answers that enhancing regains, {group} perturbations"),
    marked("{model}, English, {name}"),
    marked("{model}, Chinese, {name}"),
    marked("GPT-2, {name}"),
    marked("LLaMA2, {name}"),
    marked("LLaMA2-7B, {name}"),
    marked("values, {kind}"),
    marked("weights, {kind}"),
)
"""In the order in which they are tried."""

WHOLE = (
    marked("All scores combined beat log P"),
    marked("All scores combined beat log P."),
    marked("Random neurons of the same layers do as well as located ones"),
    marked("Random neurons of the same layers do as well as located ones."),
    marked("The checker's verdicts are better than calling every claim right"),
    marked("The checker's verdicts are better than calling every claim right."),
    marked("On random weights no score tells right claims from wrong ones"),
    marked("On random weights no score tells right claims from wrong ones."),
    marked("How well each score tells right claims from wrong ones"),
    marked("AUROC not measured."),
    marked("It was not tried: the setting weights=both does."),
    marked("not measured"),
    marked("no score"),
    marked("no fact to measure it on"),
    marked("There is no fact to measure it on."),
    marked("No fact."),
    marked("One fact alone gives no interval."),
    marked("The probability is too small to divide by."),
    marked("No fact that all models know has this figure."),
    marked("There are fewer than two sizes of models."),
    marked("The figure is the same in all models."),
    marked("No pair passes the rule for any fact, so there is no DKN to measure."),
    marked("No pair of any fact's candidates passes T_low and T_high, so there are no degenerate neurons to train."),
    marked("The package peft is not installed (the extra 'tuning' of kn-studio), so nothing low-rank was trained."),
    marked("Nothing to measure it on."),
    marked("Of the orders of the models, not of facts: it has no interval."),
    marked("Settled or counted: it has no interval."),
    marked("The checker refuses to judge."),
    marked("Too few train facts have degenerate neurons: the checker's row counts them."),
    marked("The languages share no neurons, or only one was calibrated."),
    marked("Too few claims have this score, or none was called so."),
    marked("all models"),
    marked("If it was moved, open it where it is now; else take the run off the list."),
    marked("Another program is writing to this folder."),
    marked("Wait for it, then look again."),
    marked("What can be read of it stays; begin a new run."),
    marked("Press Go on: it is written anew from the rows."),
    marked("These are runs of two different experiments."),
    marked("One of the runs has no finished unit yet."),
    marked("The two runs have no fact in common that both models know."),
)
"""What has no form though it looks like one, and what is only said once an experiment has run, or of its folder."""


_NAME = 60
"""Letters from which on a text is no name of an arm, a metric or a figure any more."""


def _pattern(form: str) -> re.Pattern[str]:
    parts = []
    for fast, name, *_ in Formatter().parse(form):
        parts += [re.escape(fast), f"(?P<{name}>{_HOLDS[name in FIGURES]})" if name else ""]
    return re.compile("".join(parts), re.DOTALL)


_HOLDS = (".+?", r"\S+?")
_JOIN = re.compile(r"(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])")
"""Where a Latin word or a number meets Chinese: a space stands there, whatever fills the form."""

_PATTERNS = tuple((_pattern(form), form) for form in FORMS)
_told: dict[str, str] = {}
_in: list[object] = []
"""What was told already, and by which look-up: one language at a time."""


def worded(text: str) -> str:
    """A sentence, a title or a name of an experiment in the user's language; what is not known stays as it is."""
    if translation.is_english():
        return text
    if _in != [translation.lookup()]:
        _told.clear()
        _in[:] = [translation.lookup()]
    if text not in _told:
        _told[text] = _retold(text)
    return _told[text]


def pieces(text: str) -> Iterator[str]:
    """What has to be translated for a text to be told: itself, or what fills its form."""
    text = text.strip()
    if text in NAMES or not _has_letters(text):
        return
    if (parts := _parts(text)) is None:
        yield text
    else:
        for value in parts[1].values():
            yield from pieces(value)


def _retold(text: str) -> str:
    body = text.strip()
    if not _has_letters(body):
        return text
    found = tr(body)
    if found == body and (parts := _parts(body)) is not None:
        form, values = parts
        found = _JOIN.sub(" ", tr(form, **{name: worded(value) for name, value in values.items()}))
    return text.replace(body, _directed(found))


def _directed(text: str) -> str:
    """An Arabic text with Latin in it so that it runs from right to left wherever it is drawn.

    A name is isolated as a whole, since it stands beside axes and in cells; a sentence only begins by a mark, since a
    piece that is isolated is set badly where a line breaks in it.
    """
    if not (turned(text) and re.search(r"[A-Za-z0-9]", text)):
        return text
    if len(text) > _NAME or text.endswith((".", ":")):
        return f"\u200f{text}"
    return f"\u2067{text}\u2069"


def _parts(text: str) -> tuple[str, Mapping[str, str]] | None:
    """The form of a text and what fills it; None for one that has none."""
    if text in WHOLE:
        return None
    for pattern, form in _PATTERNS:
        if (match := pattern.fullmatch(text)) is not None:
            return form, MappingProxyType(match.groupdict())
    return None


def _has_letters(text: str) -> bool:
    return re.search(r"[^\W\d_]", text) is not None
