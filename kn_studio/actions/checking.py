"""Check claims and files of claims: what the model says of each, judged where it was calibrated."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.checking.types import Calibration, Checked, Claim
from engine.errors import KnownError, PromptError
from engine.types import Landed, Step, Work
from kn_studio.actions import calibrations
from kn_studio.actions.claim_files import LONGEST_TEXT, claims_of
from kn_studio.actions.claims import ClaimReader, Ready
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import part
from kn_studio.checking_state import BadClaim, CheckedClaim, Checks, TypedClaim
from kn_studio.library.store import LibraryStore
from kn_studio.session.checking import in_order

if TYPE_CHECKING:
    from kn_studio.session.store import Store

BLOCK = 64
"""Claims of a file that are asked together, and kept as soon as they are answered."""

_READING = 0.1
"""The share of the whole that reading a file's claims counts for."""


def check_claims(
    host: Host, store: Store | None, library: LibraryStore, claims: Sequence[TypedClaim], *, elsewhere: bool = True
) -> Work[Checks]:
    """Check typed claims, and with `elsewhere` the same claims in further languages, each behind its own.

    Yields `Landed` with "checks" for what is finished, which the session keeps. Raises `PromptError` for a claim that
    cannot be asked, before anything is computed.
    """
    checker = _Checker(host, store, library, evidence=True)
    yield Step(0, len(claims), "Reading the claims")
    asked: list[Ready] = []
    for typed in claims:
        ready = checker.reader.ready(typed)
        place = len(asked)
        asked.append(ready)
        if elsewhere:
            asked += checker.reader.elsewhere(ready, place, checker.languages)
    if not asked:
        raise PromptError("There is no claim to check.", "Give subject, relation and object.")
    checker.begin("", len(claims))
    for place in range(0, len(asked), BLOCK):
        share = place / len(asked), min(1.0, (place + BLOCK) / len(asked))
        yield from part(checker.block(asked[place : place + BLOCK]), *share)
        yield checker.landed()
    return checker.checks()


def check_file(
    host: Host, store: Store | None, library: LibraryStore, path: Path, language: str = "en"
) -> Work[Checks]:
    """Check the claims of a file, see `claims_of`; a line that cannot be asked is a row with its reason.

    Claims of one relation and language are asked together, block by block; what is finished is kept when the work is
    stopped. Raises `DataError` for a file that cannot be read.
    """
    checker = _Checker(host, store, library, evidence=False)
    yield Step(0, 0, f"Reading {path.name}")
    asked: list[Ready] = []
    total = 0
    for total, each in enumerate(claims_of(path, language), 1):
        if total % 50 == 0:
            yield Step(0, 0, f"Reading {path.name}: {total:,} lines")
        checker.take(each, asked)
    checker.begin(path.name, total)
    # What is asked together shares the candidates, and a stable order keeps equal files equal.
    asked.sort(key=lambda ready: (ready.claim.relation, ready.claim.language))
    for place in range(0, len(asked), BLOCK):
        share = [_READING + (1 - _READING) * min(1.0, at / len(asked)) for at in (place, place + BLOCK)]
        yield from part(checker.block(asked[place : place + BLOCK]), share[0], share[1])
        yield checker.landed()
    return checker.checks()


@dataclass
class _Checker:
    """Asks claims in blocks and gathers their rows. With `evidence`, neurons are shown beside each verdict."""

    host: Host
    store: Store | None
    library: LibraryStore
    evidence: bool
    rows: list[CheckedClaim] = field(default_factory=list)
    bad: list[BadClaim] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._began = time.monotonic()
        self._loaded = self.host.require()
        info = self._loaded.info
        self.reader = ClaimReader(self._loaded, self.library)
        self._found = calibrations.find(info.fingerprint, info.id, self.store)
        self._file, self._total, self._batch = "", 0, 0
        self._kept = (0, 0)
        self._copied: set[int] = set()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that there are calibrations in."""
        return tuple(dict.fromkeys(each.language for each in self._found.calibrations))

    def begin(self, file: str, total: int) -> None:
        """Write down what is going to be checked."""
        self._file, self._total = file, total
        if self.store is not None and not self.store.readonly:
            self._batch = self.store.checking.begin(self.checks())
            self._keep()

    def take(self, each: TypedClaim | BadClaim, asked: list[Ready]) -> None:
        """Make a line of a file ready to be asked, or a row with the reason why not."""
        if isinstance(each, BadClaim):
            self.bad.append(each)
            return
        try:
            asked.append(self.reader.ready(each))
        except KnownError as error:
            self.bad.append(_bad(each, error))

    def block(self, asked: Sequence[Ready]) -> Work[None]:
        """Ask some claims together, and keep their rows."""
        try:
            rows = yield from self._checked(asked)
        except KnownError:
            # One of them cannot be asked after all: ask each alone, so that it costs itself and nothing else.
            rows = []
            for ready in asked:
                try:
                    rows += yield from self._checked([ready])
                except KnownError as error:
                    if not self._file:
                        raise
                    self.bad.append(_bad(ready.typed, error))
        self.rows += rows
        self._keep()

    def checks(self) -> Checks:
        """What is finished so far."""
        info = self._loaded.info
        seconds = round(time.monotonic() - self._began, 3)
        rows, bad = in_order(self.rows), in_order(self.bad)
        return Checks(rows, bad, self._file, self._total, info.fingerprint, info.id, seconds, self._found.damaged)

    def landed(self) -> Landed:
        """Says that rows are finished."""
        return Landed("checks", 0, extra={"found": self.checks()})

    def _checked(self, asked: Sequence[Ready]) -> Work[list[CheckedClaim]]:
        from engine.checking.check import calibration_for, check
        from engine.checking.setup import Setup

        fingerprint = self._loaded.info.fingerprint
        used = [calibration_for(self._found.calibrations, fingerprint, ready.claim) for ready in asked]
        claims = [
            ready.claim
            if isinstance(found, Calibration)
            else replace(ready.claim, prompts=ready.claim.prompts[: Setup().prompts])
            for ready, found in zip(asked, used, strict=True)
        ]
        among = {
            (claim.relation, claim.language): self.reader.candidates(claim.relation, claim.language) for claim in claims
        }
        for found in used:
            self._copy(found)
        told = yield from check(
            self._loaded, claims, self._found.calibrations, among, evidence=10 if self.evidence else 0
        )
        return [
            self._row(ready, claim, each, found)
            for ready, claim, each, found in zip(asked, claims, told, used, strict=True)
        ]

    def _row(self, ready: Ready, claim: Claim, found: Checked, used: Calibration | str) -> CheckedClaim:
        typed, verdict, reason, confidence = ready.typed, found.verdict, found.reason, found.confidence
        if isinstance(used, str):
            how = calibrations.command(self._loaded.info.id, claim.language, claim.relation)
            reason = f"{used} Run `{how}`."
        elif ready.fact is None:
            # Calibrated were subjects that the relation has; of anything else nobody knows how scores behave.
            verdict, confidence = "cannot tell", None
            reason = f"Claims were calibrated with subjects that the library has; '{typed.subject}' is none of them."
        elif not ready.candidate:
            verdict, confidence = "cannot tell", None
            reason = f"Claims were calibrated with objects that the library has; '{typed.object}' is none of them."
        asked = claim.prompts if isinstance(used, str) else claim.prompts[: used.prompts]
        return CheckedClaim(
            subject=typed.subject,
            relation=claim.relation,
            object=typed.object,
            language=claim.language,
            verdict=verdict,
            reason=reason,
            scorer=found.scorer,
            score=_finite(found.score),
            confidence=confidence,
            own_answer=found.own_answer,
            scores={key: value for key, value in found.scores.items() if math.isfinite(value)},
            evidence=found.evidence,
            fact=claim.fact,
            right=ready.right,
            notes=ready.notes,
            prompts=tuple(prompt.text for prompt in asked) if self.evidence else (),
            line=typed.line,
            same_as=ready.same_as,
        )

    def _copy(self, found: Calibration | str) -> None:
        """Copy a calibration into the session before anything is judged by it."""
        if isinstance(found, str) or self._batch == 0 or self.store is None or id(found) in self._copied:
            return
        self._copied.add(id(found))
        self.store.checking.keep_calibration(found)

    def _keep(self) -> None:
        """Commit the rows that are new."""
        if self.store is None or self._batch == 0:
            return
        rows, bad = self.rows[self._kept[0] :], self.bad[self._kept[1] :]
        self.store.checking.add(self._batch, rows, bad, round(time.monotonic() - self._began, 3), self._kept)
        self._kept = len(self.rows), len(self.bad)


def calibrations_in_use(checks: Checks, found: Sequence[Calibration]) -> Iterator[Calibration]:
    """The calibrations that the claims were judged by, each once, in the rows' order."""
    from engine.checking.check import calibration_for

    seen: list[Calibration] = []
    for row in checks.rows:
        claim = Claim(row.subject, row.relation, row.object, row.language, ())
        used = calibration_for(found, checks.fingerprint, claim)
        if isinstance(used, Calibration) and not any(used is each for each in seen):
            seen.append(used)
            yield used


def _bad(typed: TypedClaim, error: KnownError) -> BadClaim:
    written = typed.sentence or " | ".join((typed.subject, typed.relation, typed.object))
    return BadClaim(typed.line, written[:LONGEST_TEXT], error.what)


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
