"""The words and figures of the Check station: verdicts, scores, confidence, intervals."""

from __future__ import annotations

from engine.checking.types import BASELINES, Figure, ScorerKey, Verdict
from kn_studio.translation import counted, figures, marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording

VERDICTS: tuple[Verdict, ...] = ("supported", "contradicted", "cannot tell")

NOT_TRUTH = marked("This asks what the model stores, not what is true in the world.")

_SENTENCES: dict[Verdict, str] = {
    "supported": marked("The model's stored associations support this claim."),
    "contradicted": marked("The model's stored associations contradict this claim."),
    "cannot tell": marked("Cannot tell whether the model's stored associations support this claim."),
}
_SHORT: dict[Verdict, str] = {
    "supported": marked("Supported"),
    "contradicted": marked("Contradicted"),
    "cannot tell": marked("Cannot tell"),
}
_TOKENS: dict[Verdict, str] = {"supported": "accent", "contradicted": "bad", "cannot tell": "warn"}

_SETS = {
    "kn": marked("Knowledge neurons"),
    "dkn": marked("Degenerate neurons"),
    "likn": marked("Shared neurons"),
    "random": marked("Random neurons"),
}
_PLAIN_SETS = {
    "kn": marked("The fact's switches"),
    "dkn": marked("Backup switches"),
    "likn": marked("Shared switches"),
    "random": marked("Random switches"),
}
_READINGS = {
    "attribution": marked("attribution"), "activation": marked("activation"), "written": marked("object written in"),
}  # fmt: skip
_PLAIN_READINGS = {"attribution": "", "activation": marked(", how busy"), "written": marked(", answer written in")}
_SCORERS: dict[str, str] = {
    "log_probability": marked("log P of the object"),
    "pmi": marked("PMI of the object"),
    "typed_rank": marked("Rank among the objects"),
    "all_attribution": marked("All neurons, attribution"),
    "combined": marked("Combined score"),
}
_PLAIN_SCORERS: dict[str, str] = {
    "log_probability": marked("How likely the model finds it"), "pmi": marked("How much likelier than usual"),
    "typed_rank": marked("Its place among the answers"), "all_attribution": marked("All switches together"),
    "combined": marked("All of these together"),
}  # fmt: skip
_HINTS: dict[str, str] = {
    "log_probability": marked("Logarithm of the object's probability in its slot, mean over the prompts"),
    "pmi": marked("log P(object | prompt) − log P(object | prompt without the subject)"),
    "typed_rank": marked("−log of the object's rank among the relation's objects: 0 for the first"),
    "all_attribution": marked("Sum of the attribution of every neuron, close to the object's probability itself"),
    "combined": marked("Logistic regression over the scores, fitted on train claims"),
}
_PICTURED = 20
"""Claims that a share is pictured with."""


def verdict(found: Verdict) -> str:
    """The verdict as a sentence about the model, never about the world."""
    return tr(_SENTENCES[found])


def short(found: Verdict) -> str:
    """The verdict in a table."""
    return tr(_SHORT[found])


def token(found: Verdict) -> str:
    """The verdict's colour: none of them is the green of a thing that is right."""
    return _TOKENS[found]


def scorer(key: ScorerKey, level: str) -> str:
    """A score's name."""
    plain = level == "plain"
    if key in _SCORERS:
        return tr((_PLAIN_SCORERS if plain else _SCORERS)[key])
    kind, _, reading = key.partition("_")
    if plain:
        return f"{tr(_PLAIN_SETS[kind])}{tr(_PLAIN_READINGS[reading])}"
    return tr("{neurons}, {reading}", neurons=tr(_SETS[kind]), reading=tr(_READINGS[reading]))


def inside(key: ScorerKey, level: str) -> str:
    """A score's name inside a sentence."""
    name = scorer(key, level)
    return name if name.startswith("PMI") else f"{name[0].lower()}{name[1:]}"


def about(key: ScorerKey) -> str:
    """What a score is, in one sentence."""
    if key in _HINTS:
        return tr(_HINTS[key])
    kind, _, reading = key.partition("_")
    read = {
        "attribution": tr("their attribution for this object"),
        "activation": tr("their activation at the open slot"),
        "written": tr("their activation with the object written in the slot"),
    }[reading]
    return tr(
        "Mean over the {sets} of the relation of {read}, standardised on train claims",
        sets=tr(_SETS[kind]).lower(),
        read=read,
    )


def needs_neurons(key: ScorerKey) -> bool:
    """Whether a score rests on a choice of neurons that is meant to say something."""
    return key not in BASELINES and not key.startswith("random")


def score(value: float | None) -> str:
    """A score with three significant digits and a true minus sign; a dash where there is none."""
    if value is None or value != value:
        return "–"
    if value == 0:
        return "0"
    if abs(value) < 0.001:
        return f"{'−' if value < 0 else ''}{wording.small(value)}"
    return f"{value:.3g}".replace("-", "−")


def confidence(value: float | None) -> str:
    """A confidence as per cent, never more than it can be: 99 % at most; "" where there is none."""
    if value is None:
        return ""
    return wording.rounded_percent(min(0.99, max(0.01, value)))


def odds(value: float) -> str:
    """ "about 19 of 20": always of so many, so that claims can be compared."""
    near = round(value * _PICTURED)
    if near <= 0:
        return tr("less than 1 of {pictured}", pictured=_PICTURED)
    return (
        tr("about {near} of {pictured}", near=near, pictured=_PICTURED)
        if near < _PICTURED
        else tr("more than {pictured} of {pictured2}", pictured=_PICTURED - 1, pictured2=_PICTURED)
    )


def figure(found: Figure, percent: bool = False) -> str:
    """A figure alone: .97 as 0.97, or as per cent; a dash where it is not defined."""
    if found.value is None:
        return "–"
    return wording.rounded_percent(found.value) if percent else f"{found.value:.2f}"


def interval(found: Figure, percent: bool = False) -> str:
    """Its interval with a dash, "" where there is none."""
    if found.low is None or found.high is None:
        return ""
    if percent:
        return figures(f"{round(100 * found.low)}–{round(100 * found.high)} %")
    return figures(f"{found.low:.2f}–{found.high:.2f}")


def with_interval(found: Figure, percent: bool = False) -> str:
    """ "0.97 (0.93–0.99)"."""
    around = interval(found, percent)
    value = figure(found, percent)
    return tr("{value} ({around})", value=value, around=around) if around else value


def difference(found: Figure) -> str:
    """A difference with its interval: "−0.21 (−0.35 to −0.08)"; a dash where it is not defined."""
    if found.value is None:
        return "–"
    if found.low is None or found.high is None:
        return _signed(found.value)
    return tr(
        "{signed} ({signed2} to {signed3})",
        signed=_signed(found.value),
        signed2=_signed(found.low),
        signed3=_signed(found.high),
    )


def _signed(value: float) -> str:
    """Two decimals with their sign; what rounds to nothing has none."""
    text = f"{value:+.2f}"
    return "0.00" if float(text) == 0 else text.replace("-", "−")


def relations(codes: tuple[str, ...], labels: dict[str, str]) -> str:
    """ "P36 capital", or "7 relations"."""
    if len(codes) != 1:
        return counted("{n} relation", "{n} relations", len(codes))
    label = labels.get(codes[0], "")
    return f"{codes[0]} {names.isolate(label)}" if label and label != codes[0] else codes[0]


def claims(count: int) -> str:
    """ "1 claim", "108 claims"."""
    return counted("{n} claim", "{n} claims", count)
