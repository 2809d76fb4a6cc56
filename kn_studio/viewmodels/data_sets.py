"""The data sets of the library as a frozen view: their licences, what the last import did, what can be fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kn_studio.app_state import AppState
from kn_studio.fact_state import ImportReport, LibraryInfo, SkippedRow
from kn_studio.translation import as_read, counted, marked, told, tr
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.window import duration

MOST_PLACES = 200
"""Files and lines shown of one reason; the copied text has all."""

_SHIPPED = (marked("MIT; names from CLDR: Unicode-3.0"), marked("KN Studio; names of places: Unicode CLDR"))
"""What the library says of the facts that ship with the program; of other data sets its makers have the word."""

_COUNTED = (("facts", "fact"), ("rows", "label"), ("relations", "relation"), ("languages", "language"),
            ("templates", "template"))  # fmt: skip


@dataclass(frozen=True)
class Fetchable:
    """A data set that can be downloaded: what a user must know before agreeing."""

    key: str
    title: str
    what: str
    size: str
    licence: str
    terms: str
    citation: str
    url: str


MLAMA = Fetchable(
    "mlama",
    "mLAMA 1.1",
    marked(
        "37,535 facts of 43 relations in 53 languages, 843,143 labels in all, with one sentence a relation "
        "and language."
    ),
    "40.8 MB",
    "CC BY-NC 4.0",
    marked("Non-commercial use only, and its authors must be named."),
    "N. Kassner, P. Dufter, H. Schütze: Multilingual LAMA: Investigating Knowledge in Multilingual Pretrained Language "
    "Models. EACL 2021.",
    "https://github.com/norakassner/mlama",
)


@dataclass(frozen=True)
class SourceRow:
    """A data set in the library. `removable` is not for what ships with the program."""

    name: str
    facts: str
    licence: str
    citation: str
    url: str
    removable: bool
    mark: str = ""


@dataclass(frozen=True)
class SkippedGroup:
    """All rows that were left out for one reason. `places` are files with lines, `more` those not listed."""

    reason: str
    count: int
    places: tuple[str, ...]
    more: int = 0


@dataclass(frozen=True)
class ReportView:
    """What the last import did: a sentence on what came, one on what was there, and what was left out."""

    title: str
    imported: str
    unchanged: str
    groups: tuple[SkippedGroup, ...]
    skipped: int
    text: str


@dataclass(frozen=True)
class DataSetsView:
    """The page. `busy` names what runs, so that nothing else can be begun."""

    sources: tuple[SourceRow, ...] = ()
    summary: str = ""
    report: ReportView | None = None
    busy: str = ""
    has_mlama: bool = False


def _own_or_unknown(key: str) -> str:
    return tr("typed in by you") if key == "user" else tr("licence not known")


def data_sets(state: AppState) -> DataSetsView:
    """The page for this state."""
    info = state.library
    return DataSetsView(
        sources=tuple(
            SourceRow(
                tr(source.name),
                _many(source.facts, "fact"),
                as_read(told(source.licence)) or _own_or_unknown(source.key),
                as_read(told(source.citation)),
                source.url,
                removable=source.key != "builtin",
                mark=tr("ships with the program") if source.key == "builtin" else "",
            )
            for source in info.sources
        ),
        summary=_summary(info),
        report=report(state.report) if state.report else None,
        busy=state.job.title if state.job else "",
        has_mlama=any(source.key in ("mlama", "m_lama") for source in info.sources),
    )


def _there_already(what: str, several: bool) -> str:
    if several:
        return tr("{what} were there already.", what=what)
    return tr("{what} was there already.", what=what)


def report(done: ImportReport) -> ReportView:
    """What an import did, in words."""
    names = wording.listing(done.sources) if done.sources else tr("Import")
    skipped = len(done.skipped)
    imported = _counts(done.imported)
    unchanged = _counts(done.unchanged)
    return ReportView(
        title=tr("{names}, {duration}", names=names, duration=duration(done.seconds)),
        imported=tr("Added {imported}.", imported=imported) if imported else tr("Nothing new was added."),
        unchanged=_there_already(unchanged, _plural(done.unchanged)) if unchanged else "",
        groups=_groups(done.skipped),
        skipped=skipped,
        text=_as_text(done),
    )


def _summary(info: LibraryInfo) -> str:
    if not info.sources:
        return ""
    return tr(
        "{many} with {many2} in {many3}.",
        many=_many(info.facts, "fact"),
        many2=_many(info.rows, "label"),
        many3=_many(info.languages, "language"),
    )


def _counts(counts: Mapping[str, int]) -> str:
    return wording.listing(_many(counts[key], noun) for key, noun in _COUNTED if counts.get(key))


def _plural(counts: Mapping[str, int]) -> bool:
    there = [counts[key] for key, _ in _COUNTED if counts.get(key)]
    return len(there) > 1 or there != [1]


def _many(count: int, noun: str) -> str:
    if noun == "fact":
        return counted("{n} fact", "{n} facts", count)
    if noun == "label":
        return counted("{n} label", "{n} labels", count)
    if noun == "relation":
        return counted("{n} relation", "{n} relations", count)
    if noun == "template":
        return counted("{n} template", "{n} templates", count)
    return counted("{n} language", "{n} languages", count)


def _groups(skipped: tuple[SkippedRow, ...]) -> tuple[SkippedGroup, ...]:
    """The commonest reason first."""
    places: dict[str, list[str]] = {}
    for row in skipped:
        place = tr("{file}, line {line}", file=row.file, line=wording.integer(row.line)) if row.line else row.file
        places.setdefault(row.reason, []).append(place)
    order = sorted(places.items(), key=lambda item: -len(item[1]))
    return tuple(
        SkippedGroup(told(reason), len(found), tuple(found[:MOST_PLACES]), max(0, len(found) - MOST_PLACES))
        for reason, found in order
    )


def _as_text(done: ImportReport) -> str:
    """All that was left out, one row a line, for a table or a message to whoever made the data."""
    lines = [f"{row.file}\t{row.line or ''}\t{row.reason}" for row in done.skipped]
    return "\n".join(["file\tline\treason", *lines])
