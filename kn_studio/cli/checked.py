"""What `kn-studio check` prints: verdicts with their reasons, and the calibration behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from engine.checking.types import BASELINES, Calibration, Figure, ScorerResult
from engine.types import ModelInfo
from kn_studio.checking_state import CheckedClaim, Checks
from kn_studio.cli.output import Console

_OF_A_RELATION = ("auroc", "balanced_accuracy", "f1", "f1_wrong", "coverage", "risk")


def checked_document(checks: Checks, used: Sequence[Calibration], info: ModelInfo) -> dict[str, Any]:
    """The command's document. `calibration` is the first of those in use, `calibrations` are all of them."""
    shown = [_calibration(each) for each in used]
    document: dict[str, Any] = {
        "model": {"id": info.id, "kind": info.kind, "fingerprint": info.fingerprint},
        "claims": [_claim(row) for row in checks.rows],
        "bad": [{"line": row.line, "text": row.text, "reason": row.reason} for row in checks.bad],
        "total": checks.total,
        "calibration": shown[0] if shown else None,
        "calibrations": shown,
        "seconds": checks.seconds,
    }
    if not shown:
        document["reason"] = "Nothing was calibrated for these claims, so none is judged."
    return document


def _claim(row: CheckedClaim) -> dict[str, Any]:
    found: dict[str, Any] = {
        "subject": row.subject,
        "relation": row.relation,
        "object": row.object,
        "language": row.language,
        "score": row.score,
        "verdict": row.verdict,
        "confidence": row.confidence,
        "own_answer": row.own_answer,
        "baseline": _baseline(row),
        "scorer": row.scorer,
        "reason": row.reason,
        "scores": {key: value for key, value in row.scores.items() if key not in BASELINES},
        "evidence": [
            {
                "neuron": each.neuron,
                "claimed": each.claimed,
                "own": each.own,
                "written_claimed": each.written_claimed,
                "written_own": each.written_own,
            }
            for each in row.evidence
        ],
        "fact": row.fact or None,
        "right_answers": row.right,
        "notes": row.notes,
        "prompts": row.prompts,
    }
    if row.line:
        found["line"] = row.line
    if row.same_as is not None:
        found["same_as"] = row.same_as
    return found


def _baseline(row: CheckedClaim) -> dict[str, Any]:
    """The scores that need no choice of neurons, and why one is missing."""
    scores: dict[str, Any] = {key: row.scores.get(key) for key in BASELINES}
    if None in scores.values():
        scores["reason"] = "Neurons are not read where they decide nothing, and PMI and rank need something to compare."
    return scores


def _calibration(found: Calibration) -> dict[str, Any]:
    test = found.in_use.test
    return {
        "language": found.language,
        "relations": found.relations,
        "scorer": found.scorer,
        "auroc": test.auroc.value if test else None,
        "auroc_low": test.auroc.low if test else None,
        "auroc_high": test.auroc.high if test else None,
        # A checker that never judges covers nothing, whatever its curve would allow.
        "coverage": 0.0 if found.refusal else test.coverage.value if test else None,
        "risk": None if found.refusal or test is None else test.risk.value,
        "n": test.n if test else 0,
        "fingerprint": found.fingerprint,
        "refusal": found.refusal,
        "known": _figure(found.known.share),
        "claims": dict(found.claims),
        "created": found.created,
        "split": found.split,
        "shared": found.shared,
        "degenerate": None if found.searched is None else asdict(found.searched),
        "scorers": {row.scorer: _scorer(row) for row in found.results},
        "by_relation": _by_relation(found),
    }


def _by_relation(found: Calibration) -> dict[str, Any]:
    """How the scorer in use does on each relation's unseen claims, and what the model knows of the relation; empty for
    a single one.
    """
    return {
        relation: {
            "n": test.n,
            "known": _figure(found.known_by_relation[relation].share) if relation in found.known_by_relation else None,
            **{name: _figure(getattr(test, name)) for name in _OF_A_RELATION},
        }
        for relation, test in found.in_use.by_relation.items()
    }


def _scorer(row: ScorerResult) -> dict[str, Any]:
    """One scorer on unseen claims; differences of AUROCs are to log P, and to matching random neurons."""
    return {
        "dev_auroc": _figure(row.dev_auroc),
        "auroc": _figure(row.test.auroc) if row.test else None,
        "over_log_probability": _figure(row.gain),
        "over_random": _figure(row.over_random),
        "n": row.test.n if row.test else 0,
        "reason": row.reason,
    }


def _figure(figure: Figure) -> dict[str, float | None]:
    return {"value": figure.value, "low": figure.low, "high": figure.high}


def _spoken(figure: Mapping[str, float | None]) -> str:
    if figure["value"] is None:
        return "not defined"
    span = "" if figure["low"] is None else f" [{figure['low']:.2f}, {figure['high']:.2f}]"
    return f"{figure['value']:.2f}{span}"


def tell_checked(document: Mapping[str, Any], console: Console) -> None:
    """The same for people: one line a claim, bad lines, one line a calibration."""
    for claim in document["claims"]:
        sure = "" if claim["confidence"] is None else f" ({claim['confidence']:.0%})"
        indent = "  " if "same_as" in claim else ""
        said = f"{claim['subject']} | {claim['relation']} | {claim['object']} [{claim['language']}]"
        console.say(f"{indent}{said}: {claim['verdict']}{sure}; its own answer: {claim['own_answer'] or 'none'}")
        for sentence in (claim["reason"], *claim["notes"]):
            if sentence:
                console.say(f"{indent}  {sentence}")
    for bad in document["bad"]:
        console.say(f"line {bad['line']}: {bad['reason']}")
    for found in document["calibrations"]:
        auroc = found["auroc"]
        area = "" if auroc is None else f", AUROC {auroc:.2f}"
        covered = "" if found["coverage"] is None else f", judges {found['coverage']:.0%}"
        wrong = "" if found["risk"] is None else f", {found['risk']:.0%} of that wrongly"
        about = f"{found['language']}, {len(found['relations'])} relations, by {found['scorer'].replace('_', ' ')}"
        console.say(
            f"Calibrated: {about}{area}{covered}{wrong} ({found['n']} unseen claims). {found['refusal']}".strip()
        )
        for relation, each in found["by_relation"].items():
            console.say(f"  {relation}: AUROC {_spoken(each['auroc'])} ({each['n']} unseen claims)")
    if document.get("reason"):
        console.say(document["reason"])
