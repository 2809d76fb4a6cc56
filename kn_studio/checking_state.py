"""What the window shows of checked claims and calibrations, as frozen values. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.checking.types import Evidence, Figure, ScorerKey, SplitBy, Verdict


@dataclass(frozen=True)
class TypedClaim:
    """A claim as somebody typed it, or as a line of a file says it.

    `relation` is a code or a name; the subject and object are written in `language`. `sentence` is used where the three
    are empty: it is matched against the templates of its language. `line` is the line of the file, 0 for a typed one.
    """

    subject: str = ""
    relation: str = ""
    object: str = ""
    language: str = "en"
    sentence: str = ""
    line: int = 0


@dataclass(frozen=True)
class CheckedClaim:
    """A claim and what is said of it. The fields from `verdict` to `evidence` are those of `engine.checking.Checked`.

    `relation` is the code. `fact` is the uuid of the library's fact about this subject, "" where there is none, and
    `right` what the library has as right answers in this language. `notes` are sentences about what the claim lacks: an
    unknown subject, an object that is no candidate. `prompts` are the texts that were asked. `line` is the line of the
    file, 0 for a typed claim. `same_as` is the place among `Checks.rows` of the claim that this one repeats in another
    language, None for one that was asked for.
    """

    subject: str
    relation: str
    object: str
    language: str
    verdict: Verdict
    reason: str
    scorer: ScorerKey
    score: float | None
    confidence: float | None
    own_answer: str
    scores: Mapping[ScorerKey, float] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    fact: str = ""
    right: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    line: int = 0
    same_as: int | None = None


@dataclass(frozen=True)
class BadClaim:
    """A claim that could not be asked, and why: one sentence. `text` is what was written, cut where it is long."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True)
class Checks:
    """The claims that were checked last, in the order in which they were asked for.

    `file` is the name of the file that they are from, "" for typed ones. `total` is how many were asked for: more than
    `rows` and `bad` together while the work goes on, and after it was stopped; repetitions in other languages are not
    counted. `fingerprint` is the model's. `notes` are sentences about all of it, such as one on a damaged calibration.
    """

    rows: tuple[CheckedClaim, ...] = ()
    bad: tuple[BadClaim, ...] = ()
    file: str = ""
    total: int = 0
    fingerprint: str = ""
    model: str = ""
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class CalibrationLine:
    """A stored calibration as a list shows it. `auroc`, `coverage` and `risk` are those of the scorer in use on unseen
    claims, of which there are `n`; `baseline_auroc` is that of the best of the scores that need no neurons.

    `refusal` says why it never judges ("" where it may), `stale` why it does not hold for this model any more.
    `shipped`: it came with the program. `split` is what train, dev and test did not share. It is told from others by
    its language and relations.
    """

    language: str
    relations: tuple[str, ...]
    scorer: ScorerKey
    auroc: Figure
    baseline_auroc: Figure
    coverage: Figure
    risk: Figure
    n: int
    refusal: str = ""
    stale: str = ""
    shipped: bool = False
    created: str = ""
    split: SplitBy = "subject"
