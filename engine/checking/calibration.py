"""Learning how far a model's scores can be trusted: neurons from train, every choice on dev, figures from test only.

Nothing that is reported of test went into a choice. Whether the checker may judge at all is decided on train and dev
too: it must not where facts are few, where the model does not know the relation in this language, or where the best
score is no better than chance.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING

from engine.checking.claims import Asking, fold, labelled, right_answers, subject_key
from engine.checking.fitting import NEVER
from engine.checking.metrics import always_true
from engine.checking.readings import readouts, said
from engine.checking.scored import FEWEST_SUBJECTS, Scored
from engine.checking.scorers import SAID
from engine.checking.setup import Given, Setup
from engine.checking.table import Table
from engine.checking.types import (
    SCORERS,
    Calibration,
    Figure,
    Known,
    Labelled,
    Part,
    ScorerKey,
    ScorerResult,
)  # fmt: skip
from engine.errors import PromptError
from engine.methods.amig import AmigParams
from engine.ranking import Candidates, Question, askable, ranked
from engine.statistics import bootstrap_mean
from engine.types import Fact, Prompt, Step, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

FEWEST_FACTS = 30
"""Facts below which a calibration is made but never judges."""
_PARTS: tuple[Part, ...] = ("train", "dev", "test")


def calibrate(
    loaded: LoadedModel,
    facts: Sequence[Fact],
    language: str,
    relations: Sequence[str],
    ask: Asking,
    *,
    given: Given | None = None,
    setup: Setup | None = None,
    created: str = "",
) -> Work[Calibration]:
    """Calibrate a checker for claims of some relations in one language.

    Give the facts of all languages and relations that are to be compared, so that splits and wrong objects agree
    between calibrations; only those of `relations` are read. `ask` gives a fact's prompts in a language. Raises
    `PromptError` where too few facts are left to make three parts of.
    """
    given, setup = given or Given(), setup or Setup()
    yield Step(0, 0, "Making the claims")
    rows, left_out = _askable_rows(loaded, facts, language, relations, ask, given, setup)
    _enough(rows, language)
    candidates = _candidates(facts, language, relations, given)
    yield Step(0, len(rows), f"{len(rows)} claims in {language}")
    known = yield from _known(loaded, facts, rows, candidates, given)
    claims = [row.claim for row in rows]
    told = yield from said(loaded, claims, {(relation, language): found for relation, found in candidates.items()})
    read = yield from readouts(loaded, claims, setup.settings)
    table = Table(rows, told, read, pooled=setup.split == "relation")
    yield Step(len(rows), len(rows), "Comparing the scores")
    scored = Scored.of(table, loaded.info.width, given, setup.seed)
    results = tuple([scored.result(key, setup) for key in SCORERS])
    best = best_scorer(results)
    test = table.part("test")
    return Calibration(
        fingerprint=loaded.info.fingerprint,
        language=language,
        relations=tuple(relations),
        scorer=best,
        results=results,
        sets=scored.sets,
        weights=scored.weights,
        known=known,
        always_true=always_true(table.truths[test], [table.subjects[number] for number in test], seed=setup.seed),
        claims={part: len(table.part(part)) for part in _PARTS},
        split=setup.split,
        target_risk=setup.target_risk,
        refusal=_refusal(scored, best, results, known, setup, language),
        left_out=left_out,
        prompts=setup.prompts,
        seed=setup.seed,
        settings=(setup.settings or AmigParams()).in_force(),
        created=created or datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _askable_rows(
    loaded: LoadedModel,
    facts: Sequence[Fact],
    language: str,
    relations: Sequence[str],
    ask: Asking,
    given: Given,
    setup: Setup,
) -> tuple[tuple[Labelled, ...], int]:
    """The labelled claims of the relations that the model can be asked, and how many facts were left out."""

    chosen = _chosen(facts, language, relations, setup)

    def usable(fact: Fact, spoken: str) -> Sequence[Prompt]:
        fitting = (prompt for prompt in ask(fact, spoken) if askable(loaded, [prompt]) is not None)
        return tuple(islice(fitting, setup.prompts)) if fact.uuid in chosen else ()

    found = labelled(
        facts, language, usable, seed=setup.seed, split=setup.split, rights=given.rights, prompts=setup.prompts
    )
    unasked = {
        row.claim.fact for row in found if any(askable(loaded, [prompt]) is None for prompt in row.claim.prompts)
    }
    rows = tuple(row for row in found if row.claim.fact not in unasked)
    return rows, len(chosen) - len({row.claim.fact for row in rows})


def _chosen(facts: Sequence[Fact], language: str, relations: Sequence[str], setup: Setup) -> frozenset[str]:
    """The uuids of the facts that are read: so many of each relation, drawn by seed and subject."""

    def drawn(fact: Fact) -> bytes:
        return hashlib.sha256(f"{setup.seed}:{subject_key(fact)}".encode()).digest()

    found: list[str] = []
    for relation in relations:
        spoken = [fact for fact in facts if fact.relation == relation and language in fact.labels]
        found += (fact.uuid for fact in sorted(spoken, key=drawn)[: setup.facts])
    return frozenset(found)


def _enough(rows: Sequence[Labelled], language: str) -> None:
    """Raises `PromptError` where dev or test would have too few subjects."""
    subjects = {part: len({row.subject_key for row in rows if row.part == part}) for part in _PARTS}
    if min(subjects.values()) < FEWEST_SUBJECTS:
        facts = len({row.claim.fact for row in rows})
        raise PromptError(
            f"{facts} facts in the language '{language}' are too few to calibrate on.",
            "Choose more relations, or another language.",
        )


def _candidates(
    facts: Sequence[Fact], language: str, relations: Sequence[str], given: Given
) -> dict[str, Collection[str]]:
    """What the objects of each relation are ranked among: what was given, and the objects of its facts."""
    found: dict[str, Collection[str]] = {}
    for relation in relations:
        spoken = [fact.labels[language] for fact in facts if fact.relation == relation and language in fact.labels]
        found[relation] = (*(given.candidates or {}).get(relation, ()), *(label.object for label in spoken))
    return found


def _known(
    loaded: LoadedModel,
    facts: Sequence[Fact],
    rows: Sequence[Labelled],
    candidates: Mapping[str, Collection[str]],
    given: Given,
) -> Work[Known]:
    """How many of train and dev's right objects rank first at their first prompt, other right ones taken out."""
    right = right_answers(facts, given.rights)
    hits: list[bool] = []
    chances: list[float] = []
    relations: list[str] = []
    for relation, texts in candidates.items():
        asked = [row.claim for row in rows if row.truth and row.part != "test" and row.claim.relation == relation]
        questions = []
        for claim in asked:
            others = tuple(text for text in texts if text != claim.object and fold(text) in right[claim.fact])
            questions.append(Question(claim.prompts[0], others))
        for place in (yield from ranked(loaded, questions, Candidates(loaded, texts))):
            hits.append(place.rank == 1)
            chances.append(1 / max(place.candidates, 1))
            relations.append(relation)
    share = bootstrap_mean(hits, draws=2000)
    return Known(Figure(share.mean, share.low, share.high), sum(chances) / len(chances), len(hits))


def best_scorer(results: Sequence[ScorerResult]) -> ScorerKey:
    """The scorer that verdicts are given by, chosen on dev.

    It is the best of those that take no look at neurons, unless one that does is surely better: the low end of its
    interval lies above their best AUROC, and it is the best of those. Neurons, their t and the weights of the combined
    score were chosen for how well they do, t even on the same claims of dev, so that their own AUROC there is too good,
    and a mere lead would be no evidence; besides, they take many times as long to read. Controls are never in use.
    """
    plain = _highest([row for row in results if row.scorer in SAID])
    others = [row for row in results if row.scorer not in SAID and not row.scorer.startswith("random")]
    if plain is not None:
        level = plain.dev_auroc.value
        others = [row for row in others if level is not None and (row.dev_auroc.low or 0.0) > level]
    found = _highest(others) or plain
    return "log_probability" if found is None else found.scorer


def _highest(results: Sequence[ScorerResult]) -> ScorerResult | None:
    """The row of the best AUROC on dev, the first of several; None where none has any."""
    known = [row for row in results if row.dev_auroc.value is not None]
    return max(known, key=lambda row: row.dev_auroc.value or 0.0, default=None)


def _refusal(
    scored: Scored,
    best: ScorerKey,
    results: Sequence[ScorerResult],
    known: Known,
    setup: Setup,
    language: str,
) -> str:
    """Why the checker must always say that it cannot tell; "" where it may judge. Test has no part in it."""
    facts = len({row.claim.fact for row in scored.table.rows})
    if facts < FEWEST_FACTS:
        return f"Only {facts} facts were there to calibrate on; {FEWEST_FACTS} are needed."
    if known.share.low is None or known.share.low <= known.chance:
        hits = f"{known.share.value:.0%}" if known.share.value is not None else "none"
        return f"The model does not know this in the language '{language}': it gets {hits} of the facts right."
    compared = sum(result.dev_auroc.value is not None for result in results)
    if not compared or not _above_half(scored.strict_auroc(best, compared, setup.seed)):
        return "No score tells right claims from wrong ones better than chance here."
    least = next(result.abstain_below for result in results if result.scorer == best)
    if least >= NEVER:
        return f"At no confidence are at most {setup.target_risk:.0%} of the verdicts wrong."
    return ""


def _above_half(figure: Figure) -> bool:
    return figure.low is not None and figure.low > 0.5
