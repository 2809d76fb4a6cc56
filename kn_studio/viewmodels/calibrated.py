"""Calibrations as a frozen view: the list, the curves of the one in focus, its confusion, all scorers."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.checking.types import BASELINES, Calibration, DegenerateBy, Metrics, Part, ScorerResult, SplitBy
from kn_studio.app_state import AppState
from kn_studio.checking_intents import Calibrate, ShowCalibration
from kn_studio.checking_state import CalibrationLine
from kn_studio.translation import headed, joined, marked, paragraph, statement, told, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.relation_figures import RelationsView, relations_view

Points = tuple[tuple[float, float], ...]

_PARTS: tuple[Part, ...] = ("train", "dev", "test")
FIGURES = (
    "AUROC",
    marked("Over log P"),
    marked("Over random"),
    marked("Balanced accuracy"),
    marked("Precision"),
    marked("Recall"),
    "F1",
    marked("F1 of wrong claims"),
    marked("Judged"),
    marked("Wrong of these"),
)
"""What is told of every score, in the order of `ScorerLine.figures`."""
_RULES: dict[DegenerateBy, str] = {
    "published": marked("the published rule (at most 20 % lost alone, more than 25 % together)"),
    "strict": marked("the stricter rule (5 % and 30 %)"),
}
SPLITS: tuple[tuple[SplitBy, str], ...] = (
    ("subject", marked("Unseen subjects")),
    ("object", marked("Unseen objects")),
    ("relation", marked("Unseen relations")),
)
"""What the claims of the figures do not share with those that were learned from."""
_SPLIT_BY: tuple[tuple[SplitBy, str], ...] = (
    ("subject", marked("subject")),
    ("object", marked("object")),
    ("relation", marked("relation")),
)


@dataclass(frozen=True)
class ListLine:
    """One calibration. `state` says in a word what may be done with it, in the colour `token`; `tip` says all."""

    language: str
    position: int
    relations: str
    scorer: str
    auroc: str
    auroc_range: str
    baseline: str
    coverage: str
    risk: str
    n: str
    state: str
    token: str
    tip: str
    ask: ShowCalibration


@dataclass(frozen=True)
class CurveLine:
    """A line of a plot; `main` is the score in use."""

    name: str
    points: Points
    main: bool


@dataclass(frozen=True)
class Confusion:
    """Counts of unseen claims, every one of them judged: right ones called right and wrong, wrong ones likewise."""

    right_right: int
    right_wrong: int
    wrong_right: int
    wrong_wrong: int


@dataclass(frozen=True)
class ScorerLine:
    """One scorer on unseen claims. `in_use` decides; `quiet` ones are controls.

    `figures` are texts with intervals, see `FIGURES`; the tip repeats them, since a narrow table shows the first ones.
    """

    name: str
    figures: tuple[str, ...]
    in_use: bool
    quiet: bool
    tip: str


@dataclass(frozen=True)
class FocusView:
    """The calibration in focus. `operating` is the coverage and risk at which it judges; `target` the risk asked for.

    `roc_summary` and `risk_summary` say in words what the plots show.
    """

    title: str
    sentence: str
    roc: tuple[CurveLine, ...] = ()
    risk: tuple[CurveLine, ...] = ()
    operating: tuple[float, float] | None = None
    target: float = 0.0
    confusion: Confusion | None = None
    scorers: tuple[ScorerLine, ...] = ()
    roc_summary: str = ""
    risk_summary: str = ""
    claims: str = ""
    relations: RelationsView = field(default_factory=RelationsView)


@dataclass(frozen=True)
class CalibrationView:
    """The card. `current` is the row in focus; `relations` are pairs of code and text to calibrate, "" for all.

    `ask` calibrates the chosen languages over all relations; `why_not` says why it cannot now.
    """

    lines: tuple[ListLine, ...] = ()
    current: int = -1
    focus: FocusView | None = None
    relations: tuple[tuple[str, str], ...] = ()
    ask: Calibrate | None = None
    ask_text: str = marked("Calibrate")
    why_not: str = ""
    message: str = ""
    hint: str = ""
    level: str = "research"


def languages(state: AppState) -> tuple[str, ...]:
    """The station's languages in the order of their colours: the chosen ones, those calibrated, those of claims."""
    claimed, calibrated = (row.language for row in state.checks.rows), (line.language for line in state.calibrations)
    return tuple(dict.fromkeys([*state.languages, *calibrated, *claimed]))


def calibration_view(state: AppState) -> CalibrationView:
    """The calibrations of the loaded model."""
    labels = dict(state.relations)
    order = languages(state)
    lines = tuple(_line(each, order.index(each.language), labels, state.level) for each in state.calibrations)
    ask, why_not = _ask(state)
    spoken = overlap_wording.listed(state.languages)
    message = (
        ""
        if lines
        else tr("Nothing was calibrated for this model yet. Calibrate in {spoken} to get verdicts.", spoken=spoken)
    )
    codes = [code for code, _ in state.relations]
    relation = state.fact.relation if state.fact is not None else ""
    codes += [relation] if relation and relation not in codes else []
    offered = (("", tr("All relations")), *((code, said.relations((code,), labels)) for code in codes))
    hint = tr(
        "Asks right and wrong claims in {spoken}, and learns from them how far the scores can be trusted.",
        spoken=spoken,
    )
    focus = state.calibration
    return CalibrationView(
        lines, _current(state), _focus(focus, labels, state.level) if focus is not None else None, offered, ask,
        tr("Calibrate again") if lines else tr("Calibrate"), why_not, message, hint, state.level,
    )  # fmt: skip


def _ask(state: AppState) -> tuple[Calibrate | None, str]:
    if state.model is None:
        return None, tr("Load a model first.")
    if state.job is not None:
        return None, tr("“{title}” is running. The line at the bottom shows how far it is.", title=state.job.title)
    return Calibrate(state.languages), ""


def _current(state: AppState) -> int:
    found = state.calibration
    if found is None:
        return -1
    keys = [(line.language, line.relations) for line in state.calibrations]
    key = (found.language, found.relations)
    return keys.index(key) if key in keys else -1


def _line(line: CalibrationLine, place: int, labels: dict[str, str], level: str) -> ListLine:
    word, token, tip = _state(line)
    refused = bool(line.refusal)
    return ListLine(
        names.name(line.language).autonym, place, said.relations(line.relations, labels),
        said.scorer(line.scorer, level), said.figure(line.auroc), said.interval(line.auroc),
        said.figure(line.baseline_auroc), "–" if refused else said.figure(line.coverage, True),
        "–" if refused else said.figure(line.risk, True), wording.integer(line.n), word, token, tip,
        ShowCalibration(line.language, line.relations),
    )  # fmt: skip


def _state(line: CalibrationLine) -> tuple[str, str, str]:
    made = tr(" Made {created}.", created=line.created[:10]) if line.created else ""
    made = tr(" Figures are of {splits}.{made}", splits=tr(dict(SPLITS)[line.split]).lower(), made=made)
    if line.stale:
        return tr("stale"), "warn", tr("{stale} Calibrate again.{made}", stale=line.stale, made=made)
    if line.refusal:
        return tr("never judges"), "warn", f"{line.refusal}{made}"
    if line.shipped:
        return tr("shipped"), "muted", tr("It came with the program.{made}", made=made)
    return tr("own"), "text", tr("Calibrated on this computer.{made}", made=made)


def _focus(found: Calibration, labels: dict[str, str], level: str) -> FocusView:
    title = joined((overlap_wording.english(found.language), said.relations(found.relations, labels)))
    test = found.in_use.test
    curves = [found.in_use, *_beside(found)]
    plain = level == "plain"
    return FocusView(
        title,
        _sentence(found),
        tuple(
            CurveLine(said.scorer(row.scorer, level), row.test.roc, row is found.in_use)
            for row in curves
            if row.test is not None and row.test.roc
        ),
        tuple(
            CurveLine(said.scorer(row.scorer, level), row.test.curve, row is found.in_use)
            for row in curves
            if row.test is not None and row.test.curve
        ),
        _operating(found, test),
        found.target_risk,
        Confusion(test.true_positive, test.false_negative, test.false_positive, test.true_negative) if test else None,
        tuple(_scorers(found, level)),
        _roc_summary(curves, level),
        _risk_summary(found, test),
        "" if plain else _claims(found),
        relations_view(found, labels),
    )


def _beside(found: Calibration) -> list[ScorerResult]:
    """What the score in use is compared with: the best one without neurons, or else the best one with; and chance."""
    plain = said.needs_neurons(found.scorer)
    able = [
        row
        for row in found.results
        if row.test is not None
        and row.dev_auroc.value is not None
        and (row.scorer in BASELINES if plain else said.needs_neurons(row.scorer))
    ]
    best = max(able, key=lambda row: row.dev_auroc.value or 0.0, default=None)
    return [best] if best is not None else []


def _operating(found: Calibration, test: Metrics | None) -> tuple[float, float] | None:
    if found.refusal or test is None or test.coverage.value is None or test.risk.value is None:
        return None
    return test.coverage.value, test.risk.value


def _sentence(found: Calibration) -> str:
    """How well it did on claims about subjects that had no part in it."""
    if found.refusal:
        return tr("It never judges: {refusal}", refusal=told(found.refusal))
    test = found.in_use.test
    if test is None:
        return tr("It was not tried on unseen claims. {reason}", reason=told(found.in_use.reason)).strip()
    covered = said.with_interval(test.coverage, True)
    wrong = said.with_interval(test.risk, True)
    aim = wording.rounded_percent(found.target_risk)
    unseen = tr(dict(SPLITS)[found.split]).lower()
    return tr(
        "On {claims} about {unseen} it judged {covered}; {wrong} of those verdicts were wrong, "
        "where at most {aim} was aimed for.",
        claims=said.claims(test.n),
        unseen=unseen,
        covered=covered,
        wrong=wrong,
        aim=aim,
    )


def _roc_summary(rows: list[ScorerResult], level: str) -> str:
    parts = [
        headed(said.scorer(row.scorer, level), f"AUROC {said.with_interval(row.test.auroc)}")
        for row in rows
        if row.test is not None
    ]
    return tr("; ").join([*parts, tr("chance: 0.50")])


def _risk_summary(found: Calibration, test: Metrics | None) -> str:
    spot = _operating(found, test)
    if spot is None:
        return tr("It never judges.")
    return tr("Judges {spot} %, of which {spot2} % wrongly.", spot=round(100 * spot[0]), spot2=round(100 * spot[1]))


def _claims(found: Calibration) -> str:
    """What it was made of, for research."""
    train, dev, test = (wording.integer(found.claims.get(part, 0)) for part in _PARTS)
    known = said.with_interval(found.known.share, True)
    left_out = (
        tr(" {left_out} facts were left out.", left_out=wording.integer(found.left_out)) if found.left_out else ""
    )
    return tr(
        "Claims: {train} to find neurons, {dev} to compare scores, {test} to test; split by "
        "{split}, seed {seed}. The model ranks {known} of {facts} facts first, where guessing "
        "gives {chance} %.{left_out}{kinds}",
        train=train,
        dev=dev,
        test=test,
        split=tr(dict(_SPLIT_BY)[found.split]),
        seed=found.seed,
        known=known,
        facts=wording.integer(found.known.facts),
        chance=round(100 * found.known.chance),
        left_out=left_out,
        kinds=_kinds(found),
    )


def _kinds(found: Calibration) -> str:
    """Where degenerate and shared neurons come from."""
    told = ""
    searched = found.searched
    if searched is not None:
        by = tr("; ").join(
            tr(
                "{rule} by {words}{value}",
                rule=wording.integer(searched.having.get(rule, 0)),
                words=tr(words),
                value=tr(", in use") if rule == searched.by else "",
            )
            for rule, words in _RULES.items()
        )
        told = tr(
            " Facts with degenerate pairs, of {facts} that were searched: {by}.",
            facts=wording.integer(searched.facts),
            by=by,
        )
    if len(found.shared) > 1:
        told += tr(" Shared neurons are those of {listed}.", listed=overlap_wording.listed(found.shared))
    return told


def _scorers(found: Calibration, level: str) -> list[ScorerLine]:
    """Every scorer, the best first, and at the end what calling every claim right would give."""
    rows = [row for row in found.results if row.test is not None or level != "plain"]
    rows.sort(key=lambda row: -((row.test.auroc.value if row.test is not None else None) or -1.0))
    return [*(_scorer(row, row is found.in_use, level) for row in rows), _always(found.always_true)]


def _scorer(row: ScorerResult, in_use: bool, level: str) -> ScorerLine:
    quiet, test = row.scorer.startswith("random"), row.test
    name, tip = said.scorer(row.scorer, level), paragraph(statement(said.about(row.scorer)), told(row.reason))
    if test is None:
        return ScorerLine(name, ("–",) * len(FIGURES), in_use, True, tip)
    figures = (test.balanced_accuracy, test.precision, test.recall, test.f1, test.f1_wrong)
    texts = (
        said.with_interval(test.auroc), said.difference(row.gain), said.difference(row.over_random),
        *map(said.with_interval, figures), said.with_interval(test.coverage, True),
        said.with_interval(test.risk, True),
    )  # fmt: skip
    # What finds no room in a narrow window is told all the same.
    more = "\n".join(headed(tr(title), text) for title, text in zip(FIGURES, texts, strict=True) if text != "–")
    return ScorerLine(name, texts, in_use, quiet, f"{tip}\n{more}")


def _always(trivial: Metrics) -> ScorerLine:
    figures = (trivial.balanced_accuracy, trivial.precision, trivial.recall, trivial.f1, trivial.f1_wrong)
    wrong = (trivial.false_positive + trivial.true_negative) / max(1, trivial.n)
    tip = tr("Calling every claim right: a score that does no better has learned nothing.")
    texts = (
        "0.50",
        "–",
        "–",
        *map(said.with_interval, figures),
        wording.rounded_percent(1),
        wording.rounded_percent(wrong),
    )
    return ScorerLine(tr("Always right"), texts, False, True, tip)
