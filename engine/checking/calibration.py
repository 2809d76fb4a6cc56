"""Learning how far a model's scores can be trusted: neurons from train, every choice on dev, figures from test only.

Nothing that is reported of test went into a choice. Whether the checker may judge at all is decided on train and dev
too: it must not where facts are few, where the model does not know the relation in this language, or where the best
score is no better than chance.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from engine.checking.asked import PARTS, Ground
from engine.checking.claims import fold, right_answers
from engine.checking.fitting import NEVER
from engine.checking.kinds import degenerate, sources
from engine.checking.metrics import always_true
from engine.checking.readings import readouts, said
from engine.checking.scored import Scored
from engine.checking.scorers import SAID
from engine.checking.sources import Located
from engine.checking.table import Table
from engine.checking.types import Calibration, Figure, Known, Labelled, ScorerKey, ScorerResult, Searched
from engine.methods.amig import AmigParams
from engine.ranking import Candidates, Question, ranked
from engine.statistics import bootstrap_mean
from engine.types import Step, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

FEWEST_FACTS = 30
"""Facts below which a calibration is made but never judges."""


@dataclass(frozen=True)
class _Read:
    """All that a model was asked for a calibration; what follows needs it no more."""

    language: str
    table: Table
    scored: Scored
    known: Known
    known_by_relation: Mapping[str, Known]
    searched: Searched
    shared: tuple[str, ...]
    left_out: int


def calibrate(
    loaded: LoadedModel,
    ground: Ground,
    language: str,
    *,
    elsewhere: Mapping[str, Located] | None = None,
    created: str = "",
) -> Work[Calibration]:
    """Calibrate a checker for claims of the ground's relations in one language.

    `elsewhere` is what `engine.checking.kinds.located` found in other languages, by language: the neurons that all
    languages share are looked for among these. Raises `PromptError` where facts are too few to make three parts of.
    """
    read = yield from _read(loaded, ground, language, elsewhere or {})
    yield Step(0, 0, "Measuring the scores")
    setup, table = ground.setup, read.table
    results = read.scored.results(setup)
    best = best_scorer(results)
    test = table.part("test")
    return Calibration(
        fingerprint=loaded.info.fingerprint,
        language=language,
        relations=tuple(ground.relations),
        scorer=best,
        results=results,
        sets=read.scored.sets,
        weights=read.scored.weights,
        known=read.known,
        always_true=always_true(table.truths[test], [table.subjects[number] for number in test], seed=setup.seed),
        claims={part: len(table.part(part)) for part in PARTS},
        split=setup.split,
        target_risk=setup.target_risk,
        refusal=_refusal(read, ground, best, results),
        left_out=read.left_out,
        prompts=setup.prompts,
        seed=setup.seed,
        settings=(setup.settings or AmigParams()).in_force(),
        created=created or datetime.now(UTC).isoformat(timespec="seconds"),
        shared=read.shared,
        searched=read.searched,
        known_by_relation=read.known_by_relation,
    )


def known(loaded: LoadedModel, ground: Ground, language: str) -> Work[tuple[Known, dict[str, Known]]]:
    """What a calibration would find that the model knows: of all relations together, and of each where there are
    several. Forward passes alone; claims, prompts and right answers are those of `calibrate`. Raises `PromptError` as
    it does.
    """
    rows, _ = ground.rows(loaded, language)
    return (yield from _known(loaded, ground, language, rows))


def _read(loaded: LoadedModel, ground: Ground, language: str, elsewhere: Mapping[str, Located]) -> Work[_Read]:
    """Make the claims, ask the model for them, and score them."""
    setup = ground.setup
    yield Step(0, 0, "Making the claims")
    rows, left_out = ground.rows(loaded, language)
    yield Step(0, len(rows), f"{len(rows)} claims in {language}")
    known, by_relation = yield from _known(loaded, ground, language, rows)
    claims = [row.claim for row in rows]
    among = {(relation, language): objects for relation, objects in ground.objects(language).items()}
    told = yield from said(loaded, claims, among)
    read = yield from readouts(loaded, claims, setup.settings)
    table = Table(rows, told, read, pooled=setup.split == "relation")
    pairs, searched = yield from degenerate(loaded, table, setup.degenerate, setup.seed)
    yield Step(len(rows), len(rows), "Comparing the scores")
    scored = Scored.of(table, loaded.info.width, sources(table, language, pairs, elsewhere), setup.seed)
    shared = (language, *elsewhere) if elsewhere else ()
    return _Read(language, table, scored, known, by_relation, searched, shared, left_out)


class _Hit(NamedTuple):
    """Whether a fact's right object ranks first, and how likely guessing would have put it there."""

    subject: str
    first: bool
    chance: float


def _known(
    loaded: LoadedModel, ground: Ground, language: str, rows: Sequence[Labelled]
) -> Work[tuple[Known, dict[str, Known]]]:
    """How many of train and dev's right objects rank first at their first prompt, other right ones taken out: of all
    relations together, and of each where there are several.
    """
    right = right_answers(ground.facts, ground.rights)
    found: dict[str, list[_Hit]] = {}
    for relation, texts in ground.objects(language).items():
        asked = [row for row in rows if row.truth and row.part != "test" and row.claim.relation == relation]
        questions = []
        for claim in (row.claim for row in asked):
            others = tuple(text for text in texts if text != claim.object and fold(text) in right[claim.fact])
            questions.append(Question(claim.prompts[0], others))
        places = yield from ranked(loaded, questions, Candidates(loaded, texts))
        found[relation] = [
            _Hit(row.subject_key, place.rank == 1, 1 / max(place.candidates, 1))
            for row, place in zip(asked, places, strict=True)
        ]
    several = {relation: _share(hits) for relation, hits in found.items() if len(found) > 1}
    return _share([hit for hits in found.values() for hit in hits]), several


def _share(hits: Sequence[_Hit]) -> Known:
    """With an interval over subjects; nothing is known of no facts."""
    if not hits:
        return Known(Figure(None), 1.0, 0)
    share = bootstrap_mean([hit.first for hit in hits], groups=[hit.subject for hit in hits], draws=2000)
    return Known(Figure(share.mean, share.low, share.high), sum(hit.chance for hit in hits) / len(hits), len(hits))


def best_scorer(results: Sequence[ScorerResult]) -> ScorerKey:
    """The scorer that verdicts are given by, chosen on dev.

    It is the best of those that take no look at neurons, unless one that does is surely ahead of it: the interval of
    the paired difference lies above 0, with allowance for how many were tried. The combined score must surely be ahead
    of every single one. Neurons, their t and the weights of the combined score were chosen for how well they do, t even
    on the same claims of dev, so that a mere lead would be no evidence; besides, they take many times as long to read.
    A score that some claims lack has no lead, and controls are never in use.
    """
    plain = _highest([row for row in results if row.scorer in SAID])
    others = [row for row in results if row.scorer not in SAID and not row.scorer.startswith("random")]
    if plain is None:
        found = _highest([row for row in others if row.scorer != "combined"])
        return "log_probability" if found is None else found.scorer
    return (_highest([row for row in others if (row.dev_lead.low or 0.0) > 0]) or plain).scorer


def _highest(results: Sequence[ScorerResult]) -> ScorerResult | None:
    """The row of the best AUROC on dev, the first of several; None where none has any."""
    known = [row for row in results if row.dev_auroc.value is not None]
    return max(known, key=lambda row: row.dev_auroc.value or 0.0, default=None)


def _refusal(read: _Read, ground: Ground, best: ScorerKey, results: Sequence[ScorerResult]) -> str:
    """Why the checker must always say that it cannot tell; "" where it may judge. Test has no part in it."""
    known = read.known
    facts = len({row.claim.fact for row in read.table.rows})
    if facts < FEWEST_FACTS:
        return f"Only {facts} facts were there to calibrate on; {FEWEST_FACTS} are needed."
    if known.share.low is None or known.share.low <= known.chance:
        hits = f"{100 * known.share.value:.0f} %" if known.share.value is not None else "none"
        return f"The model does not know this in the language '{read.language}': it gets {hits} of the facts right."
    compared = sum(result.dev_auroc.value is not None for result in results)
    strict = read.scored.strict_auroc(best, compared, ground.setup.seed) if compared else Figure(None)
    if strict.low is None or strict.low <= 0.5:
        return "No score tells right claims from wrong ones better than chance here."
    least = next(result.abstain_below for result in results if result.scorer == best)
    if least >= NEVER:
        risk = f"{100 * ground.setup.target_risk:.0f} %"
        return f"At no confidence are at most {risk} of the verdicts wrong."
    return ""
