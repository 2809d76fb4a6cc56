"""The words and figures of the Check station: verdicts, scores, confidence, intervals."""

from __future__ import annotations

from engine.checking.types import BASELINES, Figure, ScorerKey, Verdict
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording

VERDICTS: tuple[Verdict, ...] = ("supported", "contradicted", "cannot tell")

NOT_TRUTH = "This asks what the model stores, not what is true in the world."

_SENTENCES: dict[Verdict, str] = {
    "supported": "The model's stored associations support this claim.",
    "contradicted": "The model's stored associations contradict this claim.",
    "cannot tell": "Cannot tell whether the model's stored associations support this claim.",
}
_SHORT: dict[Verdict, str] = {
    "supported": "Supported",
    "contradicted": "Contradicted",
    "cannot tell": "Cannot tell",
}
_TOKENS: dict[Verdict, str] = {"supported": "accent", "contradicted": "bad", "cannot tell": "warn"}

_SETS = {
    "kn": "Knowledge neurons", "dkn": "Degenerate neurons", "likn": "Shared neurons", "random": "Random neurons",
}  # fmt: skip
_PLAIN_SETS = {
    "kn": "The fact's switches", "dkn": "Backup switches", "likn": "Shared switches", "random": "Random switches",
}  # fmt: skip
_READINGS = {"attribution": "attribution", "activation": "activation", "written": "object written in"}
_PLAIN_READINGS = {"attribution": "", "activation": ", how busy", "written": ", answer written in"}
_SCORERS: dict[str, str] = {
    "log_probability": "log P of the object", "pmi": "PMI of the object", "typed_rank": "Rank among the objects",
    "all_attribution": "All neurons, attribution", "combined": "Combined score",
}  # fmt: skip
_PLAIN_SCORERS: dict[str, str] = {
    "log_probability": "How likely the model finds it", "pmi": "How much likelier than usual",
    "typed_rank": "Its place among the answers", "all_attribution": "All switches together",
    "combined": "All of these together",
}  # fmt: skip
_HINTS: dict[str, str] = {
    "log_probability": "Logarithm of the object's probability in its slot, mean over the prompts",
    "pmi": "log P(object | prompt) − log P(object | prompt without the subject)",
    "typed_rank": "−log of the object's rank among the relation's objects: 0 for the first",
    "all_attribution": "Sum of the attribution of every neuron, close to the object's probability itself",
    "combined": "Logistic regression over the scores, fitted on train claims",
}
_PICTURED = 20
"""Claims that a share is pictured with."""


def verdict(found: Verdict) -> str:
    """The verdict as a sentence about the model, never about the world."""
    return _SENTENCES[found]


def short(found: Verdict) -> str:
    """The verdict in a table."""
    return _SHORT[found]


def token(found: Verdict) -> str:
    """The verdict's colour: none of them is the green of a thing that is right."""
    return _TOKENS[found]


def scorer(key: ScorerKey, level: str) -> str:
    """A score's name."""
    plain = level == "plain"
    if key in _SCORERS:
        return (_PLAIN_SCORERS if plain else _SCORERS)[key]
    kind, _, reading = key.partition("_")
    if plain:
        return f"{_PLAIN_SETS[kind]}{_PLAIN_READINGS[reading]}"
    return f"{_SETS[kind]}, {_READINGS[reading]}"


def inside(key: ScorerKey, level: str) -> str:
    """A score's name inside a sentence."""
    name = scorer(key, level)
    return name if name.startswith("PMI") else f"{name[0].lower()}{name[1:]}"


def about(key: ScorerKey) -> str:
    """What a score is, in one sentence."""
    if key in _HINTS:
        return _HINTS[key]
    kind, _, reading = key.partition("_")
    read = {
        "attribution": "their attribution for this object",
        "activation": "their activation at the open slot",
        "written": "their activation with the object written in the slot",
    }[reading]
    return f"Mean over the {_SETS[kind].lower()} of the relation of {read}, standardised on train claims"


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
    return f"{min(99, max(1, round(100 * value)))} %"


def odds(value: float) -> str:
    """ "about 19 of 20": always of so many, so that claims can be compared."""
    near = round(value * _PICTURED)
    if near <= 0:
        return f"less than 1 of {_PICTURED}"
    return f"about {near} of {_PICTURED}" if near < _PICTURED else f"more than {_PICTURED - 1} of {_PICTURED}"


def figure(found: Figure, percent: bool = False) -> str:
    """A figure alone: .97 as 0.97, or as per cent; a dash where it is not defined."""
    if found.value is None:
        return "–"
    return f"{round(100 * found.value)} %" if percent else f"{found.value:.2f}"


def interval(found: Figure, percent: bool = False) -> str:
    """Its interval with a dash, "" where there is none."""
    if found.low is None or found.high is None:
        return ""
    if percent:
        return f"{round(100 * found.low)}–{round(100 * found.high)} %"
    return f"{found.low:.2f}–{found.high:.2f}"


def with_interval(found: Figure, percent: bool = False) -> str:
    """ "0.97 (0.93–0.99)"."""
    around = interval(found, percent)
    return f"{figure(found, percent)} ({around})" if around else figure(found, percent)


def difference(found: Figure) -> str:
    """A difference with its interval: "−0.21 (−0.35 to −0.08)"; a dash where it is not defined."""
    if found.value is None:
        return "–"
    if found.low is None or found.high is None:
        return _signed(found.value)
    return f"{_signed(found.value)} ({_signed(found.low)} to {_signed(found.high)})"


def _signed(value: float) -> str:
    """Two decimals with their sign; what rounds to nothing has none."""
    text = f"{value:+.2f}"
    return "0.00" if float(text) == 0 else text.replace("-", "−")


def relations(codes: tuple[str, ...], labels: dict[str, str]) -> str:
    """ "P36 capital", or "7 relations"."""
    if len(codes) != 1:
        return f"{wording.integer(len(codes))} relations"
    label = labels.get(codes[0], "")
    return f"{codes[0]} {names.isolate(label)}" if label and label != codes[0] else codes[0]


def claims(count: int) -> str:
    """ "1 claim", "108 claims"."""
    return f"{wording.integer(count)} claim{'' if count == 1 else 's'}"
