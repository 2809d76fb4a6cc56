"""Claims from a file as a frozen view: how far it got, how many of each verdict, and the rows."""

from __future__ import annotations

from dataclasses import dataclass

from engine.checking.types import Verdict
from kn_studio.app_state import AppState
from kn_studio.checking_state import CheckedClaim
from kn_studio.translation import headed, statement, told, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.claim_verdict import Ground

ALL, BAD = "all", "bad"


@dataclass(frozen=True)
class ClaimLine:
    """One line of the file. `row` is its number among the checked claims, −1 for a line that could not be asked.

    `verdict` None is such a line; `tip` says why.
    """

    row: int
    number: int
    claim: str
    relation: str
    language: str
    position: int
    right_to_left: bool
    verdict: Verdict | None
    confidence: str
    own: str
    tip: str
    sure: float = -1.0


@dataclass(frozen=True)
class BatchView:
    """The card. `filters` are the verdicts that occur, as key and text; `finding` is the sentence."""

    file: str = ""
    finding: str = ""
    progress: float | None = None
    filters: tuple[tuple[str, str], ...] = ()
    lines: tuple[ClaimLine, ...] = ()
    exportable: bool = False
    stopped: bool = False

    def of(self, key: str) -> tuple[ClaimLine, ...]:
        """The lines of a filter."""
        if key == ALL:
            return self.lines
        return tuple(line for line in self.lines if (BAD if line.verdict is None else line.verdict) == key)


def batch_view(state: AppState, shown: Ground) -> BatchView:
    """The claims of the file that was checked last; empty for typed claims."""
    checks = state.checks
    if not checks.file:
        return BatchView()
    # The same claims in other languages were not asked for by the file.
    rows = [(number, row) for number, row in enumerate(checks.rows) if row.same_as is None]
    lines = [_line(shown, number, row) for number, row in rows]
    lines += [
        ClaimLine(-1, bad.line, bad.text, "", "", -1, _turned(bad.text), None, "", "", told(bad.reason))
        for bad in checks.bad
    ]  # fmt: skip
    lines.sort(key=lambda line: line.number)
    done, running = len(rows) + len(checks.bad), state.job is not None and len(lines) < checks.total
    share = done / checks.total if running and checks.total else None
    return BatchView(
        checks.file, _finding(shown, done, running), share, _filters(tuple(lines)), tuple(lines),
        state.session_path is not None and bool(rows), not running and done < checks.total,
    )  # fmt: skip


def _line(shown: Ground, number: int, row: CheckedClaim) -> ClaimLine:
    tips = [told(row.reason) or said.verdict(row.verdict), *map(told, row.notes)]
    return ClaimLine(
        number, row.line, f"{row.subject} – {row.object}", row.relation, row.language, shown.position(row.language),
        names.right_to_left(row.language), row.verdict, said.confidence(row.confidence), row.own_answer,
        "\n".join(tips),        -1.0 if row.confidence is None else row.confidence,
    )  # fmt: skip


def _filters(lines: tuple[ClaimLine, ...]) -> tuple[tuple[str, str], ...]:
    """All, and each kind that occurs; without counts, so that a growing list leaves the switch alone."""
    there = {line.verdict for line in lines}
    found = [(verdict, said.short(verdict)) for verdict in said.VERDICTS if verdict in there]
    return ((ALL, tr("All")), *found, *(((BAD, tr("Not asked")),) if None in there else ()))


def _finding(shown: Ground, done: int, running: bool) -> str:
    """How far it is, and how many there are of each verdict."""
    checks = shown.checks
    verdicts = [row.verdict for row in checks.rows if row.same_as is None]
    counts = [(verdicts.count(verdict), said.short(verdict).lower()) for verdict in said.VERDICTS]
    counts.append((len(checks.bad), tr("not asked")))
    each = wording.listing(
        tr("{count} {verdict}", count=wording.integer(count), verdict=name) for count, name in counts if count
    )
    if done >= checks.total:
        return statement(headed(said.claims(done), each)) if each else tr("The file holds no claims.")
    how = tr("checked so far") if running else tr("checked before it was stopped")
    more = tr(": {each}", each=each) if each else ""
    return tr(
        "{done} of {claims} {how}{more}.",
        done=wording.integer(done),
        claims=said.claims(checks.total),
        how=how,
        more=more,
    )


def _turned(text: str) -> bool:
    """Whether the first strong letter runs from right to left."""
    return next(("\u0590" < letter < "\u08ff" for letter in text if letter.isalpha()), False)
