"""Claims, what a checker learned before it may judge them, and what it says, as frozen values.

NumPy-free and torch-free, so that sessions, view-models and tests use them without a model. Everything a calibration
holds is plain numbers and texts: it is written as JSON, never pickled.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, get_args

from engine.errors import DataError
from engine.types import Neuron, Prompt

VERSION = 2
"""Of the way scores are made; a calibration of another version is stale."""
FEWEST_OF_RELATION = 5
"""Facts of train and dev; of fewer no interval of what a model knows of a relation says anything."""

Verdict = Literal["supported", "contradicted", "cannot tell"]
Part = Literal["train", "dev", "test"]
SplitBy = Literal["subject", "object", "relation"]
SetKind = Literal["kn", "dkn", "likn", "random"]
DegenerateBy = Literal["published", "strict"]
"""The rule of degenerate neurons: that of the published code, or the stricter one that a search has by default."""
Reading = Literal["attribution", "activation", "written"]
"""What is read of a set of neurons: AMIG for (query, object), activation at the open slot, or activation at the object
written out in the slot."""

ScorerKey = Literal[
    "log_probability", "pmi", "typed_rank", "all_attribution",
    "kn_attribution", "kn_activation", "kn_written",
    "dkn_attribution", "dkn_activation", "dkn_written",
    "likn_attribution", "likn_activation", "likn_written",
    "random_attribution", "random_activation", "random_written",
    "combined",
]  # fmt: skip
SCORERS: tuple[ScorerKey, ...] = get_args(ScorerKey)
BASELINES: tuple[ScorerKey, ...] = ("log_probability", "pmi", "typed_rank", "all_attribution")
"""Scorers that need no choice of neurons."""


@dataclass(frozen=True)
class Claim:
    """A statement to be checked: the object is what is claimed, and every prompt asks for it in its slot.

    `fact` is the uuid of the fact that the subject and relation belong to, "" for a claim from elsewhere.
    """

    subject: str
    relation: str
    object: str
    language: str
    prompts: tuple[Prompt, ...]
    fact: str = ""


@dataclass(frozen=True)
class Labelled:
    """A claim that is known to be right or wrong. `subject_key` names the subject in all languages and relations."""

    claim: Claim
    truth: bool
    part: Part
    subject_key: str


@dataclass(frozen=True)
class Figure:
    """A figure with its bootstrap interval; all None where it is not defined, `low` and `high` where no interval is."""

    value: float | None
    low: float | None = None
    high: float | None = None

    @property
    def covers_half(self) -> bool:
        """Whether the interval leaves room for .5, or is not known."""
        return self.low is None or self.high is None or self.low <= 0.5 <= self.high


@dataclass(frozen=True)
class Metrics:
    """How verdicts agree with the truth, on one set of claims.

    The counts are of claims: `true_positive` are right claims called right. Precision, recall and F1 are given for the
    class of right claims and for that of wrong ones. `brier` and `log_loss` are those of the confidence curve.
    `coverage` is the share of claims that are not abstained from, `risk` the share of wrong verdicts among those.
    `curve` pairs coverage with risk for every confidence threshold; `roc` pairs false with true positive rates.
    """

    n: int
    subjects: int
    true_positive: int
    false_positive: int
    false_negative: int
    true_negative: int
    precision: Figure
    recall: Figure
    f1: Figure
    precision_wrong: Figure
    recall_wrong: Figure
    f1_wrong: Figure
    balanced_accuracy: Figure
    auroc: Figure
    coverage: Figure = Figure(None)
    risk: Figure = Figure(None)
    brier: Figure = Figure(None)
    log_loss: Figure = Figure(None)
    curve: tuple[tuple[float, float], ...] = ()
    roc: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Curve:
    """From a score to the probability that the claim is right.

    "platt": 1 / (1 + exp(−(slope · score + intercept))). "isotonic": linear between the points (`x`, `y`), flat beyond
    them.
    """

    kind: Literal["platt", "isotonic"]
    slope: float = 0.0
    intercept: float = 0.0
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()


@dataclass(frozen=True)
class NeuronSet:
    """The neurons that a scorer reads for the claims of one relation ("" for all relations).

    The score is the mean over the neurons of (reading − shift) / scale; `shift` and `scale` are the mean and standard
    deviation over the train claims for activations, 0 and 1 for attributions. `t`: a neuron is kept if more than t
    times the largest count of train facts located it; `facts` is how many train facts located any.
    """

    scorer: ScorerKey
    relation: str
    t: float
    neurons: tuple[Neuron, ...]
    shift: tuple[float, ...]
    scale: tuple[float, ...]
    facts: int


@dataclass(frozen=True)
class Weights:
    """The combined score: intercept + Σ coefficient · (score − mean) / deviation; a missing one counts as its mean."""

    scorers: tuple[ScorerKey, ...]
    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    coefficients: tuple[float, ...]
    intercept: float


@dataclass(frozen=True)
class ScorerResult:
    """One scorer's row: its threshold and confidence curve from dev, its figures from test.

    A claim is called right if its score exceeds `threshold`. `abstain_below` is the least confidence at which a verdict
    is given; above 1 no verdict ever is. `dev_auroc` is what scorers were compared by. `draws` are the AUROCs of
    further random draws on test. `reason` says why there is no result, or what limits it. `by_relation` are figures on
    test of the relations one by one.

    Three figures are differences of AUROCs on the same claims. `dev_lead`, on dev: over the best score that takes no
    look at neurons, of the combined score over the best single one; its interval allows for the number of scorers.
    `gain`, on test: over log P. `over_random`, on test: over the mean of ten draws of as many random neurons of the
    same layers. `risks` are the shares of wrong verdicts among the surest tenth of the test claims, the surest two
    tenths, and so on to all of them.
    """

    scorer: ScorerKey
    threshold: float | None = None
    abstain_below: float = 2.0
    curve: Curve | None = None
    dev_auroc: Figure = Figure(None)
    test: Metrics | None = None
    by_relation: Mapping[str, Metrics] = field(default_factory=dict)
    draws: tuple[float, ...] = ()
    reason: str = ""
    dev_lead: Figure = Figure(None)
    gain: Figure = Figure(None)
    over_random: Figure = Figure(None)
    risks: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class Searched:
    """The search for degenerate neurons: the rule in use, the train facts that were searched, and how many of them have
    such neurons by either rule."""

    by: DegenerateBy
    facts: int
    having: Mapping[DegenerateBy, int]


@dataclass(frozen=True)
class Known:
    """How much of the relations the model knows in this language, on train and dev facts.

    `share` of the true objects rank first among the candidates, other right ones taken out; `chance` is what guessing
    among them would give.
    """

    share: Figure
    chance: float
    facts: int


@dataclass(frozen=True)
class Calibration:
    """What a checker learned about one model, one language and some relations, and how well it did on unseen claims.

    `scorer` is the one in use: the best on dev of those that take no look at neurons, or one that is surely better.
    `refusal` is not empty where the checker must always say that it cannot tell: too few facts, a model that does not
    know the relation, or scores no better than chance. `always_true` are the figures on test of calling every claim
    right. `claims` counts them by part, `settings` are those of AMIG, and `prompts` how many prompts each claim was
    asked with at most. `shared` are the languages whose common neurons are read, this one first; `searched` tells of
    degenerate ones. `known_by_relation` is empty for a single relation, and in calibrations that were made before it
    was looked at.
    """

    fingerprint: str
    language: str
    relations: tuple[str, ...]
    scorer: ScorerKey
    results: tuple[ScorerResult, ...]
    sets: tuple[NeuronSet, ...]
    weights: Weights | None
    known: Known
    always_true: Metrics
    claims: Mapping[Part, int]
    split: SplitBy = "subject"
    target_risk: float = 0.1
    refusal: str = ""
    left_out: int = 0
    prompts: int = 2
    seed: int = 42
    settings: Mapping[str, Any] = field(default_factory=dict)
    version: int = VERSION
    created: str = ""
    shared: tuple[str, ...] = ()
    searched: Searched | None = None
    known_by_relation: Mapping[str, Known] = field(default_factory=dict)

    def result(self, scorer: ScorerKey) -> ScorerResult:
        """The row of a scorer."""
        return next(found for found in self.results if found.scorer == scorer)

    @property
    def in_use(self) -> ScorerResult:
        """The row of the scorer in use."""
        return self.result(self.scorer)

    def neurons(self, scorer: ScorerKey, relation: str) -> NeuronSet | None:
        """The neurons that a scorer reads for a relation; None where it reads none."""
        mine = [found for found in self.sets if found.scorer == scorer]
        return next((found for found in mine if found.relation in (relation, "")), None)

    def unknown(self, relation: str) -> str:
        """Why a calibration of several relations says nothing of this one; "" where it may."""
        known = self.known_by_relation.get(relation)
        if known is None:
            return ""
        if known.facts < FEWEST_OF_RELATION:
            return f"Only {known.facts} facts of {relation} were calibrated on; {FEWEST_OF_RELATION} are needed."
        if known.share.low is None or known.share.low <= known.chance:
            share = f"{100 * known.share.value:.0f} %" if known.share.value is not None else "none"
            return f"The model does not know {relation} in this language: it gets {share} of it right."
        return ""


@dataclass(frozen=True)
class Evidence:
    """One neuron's attribution and its activation with the claim written out, for the claimed object and for the
    model's own answer."""

    neuron: Neuron
    claimed: float
    own: float
    written_claimed: float
    written_own: float


@dataclass(frozen=True)
class Checked:
    """What is said of a claim.

    `score` is that of `scorer`, `confidence` how likely the verdict is right (None without calibration), `own_answer`
    what the model ranks first among the relation's objects. `scores` are all scorers' scores. `reason` says why the
    verdict is "cannot tell".
    """

    claim: Claim
    verdict: Verdict
    reason: str
    scorer: ScorerKey
    score: float | None
    confidence: float | None
    own_answer: str
    scores: Mapping[ScorerKey, float] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()


def calibration_out(calibration: Calibration) -> dict[str, Any]:
    """A calibration as values that JSON can write; neurons are [layer, index]."""
    plain = asdict(calibration)
    for written, own in zip(plain["sets"], calibration.sets, strict=True):
        written["neurons"] = [[neuron.layer, neuron.index] for neuron in own.neurons]
    return plain


def calibration_in(plain: Mapping[str, Any]) -> Calibration:
    """Read what `calibration_out` wrote. Raises `DataError` for anything else."""
    try:
        values = dict(plain)
        values["relations"] = tuple(plain["relations"])
        values["results"] = tuple(_result(row) for row in plain["results"])
        values["sets"] = tuple(_set(row) for row in plain["sets"])
        values["weights"] = None if plain["weights"] is None else Weights(**_tuples(plain["weights"]))
        values["known"] = _known(plain["known"])
        values["always_true"] = _metrics(plain["always_true"])
        # An earlier version has none of these; it is read all the same, so that it can be told to be stale.
        values["shared"] = tuple(plain.get("shared", ()))
        values["searched"] = Searched(**plain["searched"]) if plain.get("searched") else None
        by_relation = plain.get("known_by_relation", {})
        values["known_by_relation"] = {relation: _known(known) for relation, known in by_relation.items()}
        return Calibration(**values)
    except (KeyError, TypeError, ValueError) as error:
        raise DataError("The calibration cannot be read.", "Calibrate the model again.") from error


def _known(plain: Mapping[str, Any]) -> Known:
    return Known(**{**plain, "share": Figure(**plain["share"])})


def _result(plain: Mapping[str, Any]) -> ScorerResult:
    values = dict(plain)
    values["curve"] = None if plain["curve"] is None else Curve(**_tuples(plain["curve"]))
    for name in ("dev_auroc", "dev_lead", "gain", "over_random"):
        values[name] = Figure(**plain.get(name, {"value": None}))
    values["risks"] = tuple(Figure(**each) for each in plain.get("risks", ()))
    values["test"] = None if plain["test"] is None else _metrics(plain["test"])
    values["by_relation"] = {relation: _metrics(found) for relation, found in plain["by_relation"].items()}
    values["draws"] = tuple(plain["draws"])
    return ScorerResult(**values)


def _metrics(plain: Mapping[str, Any]) -> Metrics:
    values: dict[str, Any] = dict(plain)
    values.update((name, Figure(**value)) for name, value in plain.items() if isinstance(value, Mapping))
    for name in ("curve", "roc"):
        values[name] = tuple((float(first), float(second)) for first, second in plain[name])
    return Metrics(**values)


def _set(plain: Mapping[str, Any]) -> NeuronSet:
    values = _tuples(plain)
    values["neurons"] = tuple(Neuron(int(layer), int(index)) for layer, index in plain["neurons"])
    return NeuronSet(**values)


def _tuples(plain: Mapping[str, Any]) -> dict[str, Any]:
    """JSON's lists as the tuples that they were."""
    return {name: tuple(value) if _is_list(value) else value for name, value in plain.items()}


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)
