"""The library's page as a frozen view: what was found, by what filters, and what ranking it would cost."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kn_studio.app_state import AppState
from kn_studio.fact_intents import RankFacts, SearchFacts
from kn_studio.fact_state import FactRow, FactSearch
from kn_studio.translation import counted, joined, marked, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording

MOST_COLUMNS = 40
"""Languages of the coverage grid; as many are shown as find room."""

BUILTIN = marked("built-in")


@dataclass(frozen=True)
class FoundFact:
    """One row of the table. `has` are the languages that it has labels in, `known` ranks by language."""

    uuid: str
    subject: str
    object: str
    relation: str
    languages: int
    right_to_left: bool
    source: str
    has: frozenset[str] = frozenset()
    known: tuple[tuple[str, int], ...] = ()
    builtin: bool = False


@dataclass(frozen=True)
class LanguageColumn:
    """A language of the coverage grid. `position` is its place among the chosen languages, else None."""

    code: str
    autonym: str
    english: str
    position: int | None


@dataclass(frozen=True)
class FactTable:
    """The library's page.

    `rows` are the first of `count`, `page` the stretch that came last; another `stamp` means other hits. `ranked` are
    the languages that the loaded model was asked in; `order` is what was asked for, `in_force` what the rows stand in.
    `nothing` stands in the table's place, `note` below it. `empty`: the library itself holds no fact.
    """

    text: str
    language: str
    relation: str
    all_of: tuple[str, ...]
    known: str
    count: int
    total: str
    stamp: int
    rows: tuple[FoundFact, ...]
    page: tuple[int, tuple[FoundFact, ...]] | None
    nothing: str
    note: str
    relations: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    known_options: tuple[tuple[str, str], ...]
    columns: tuple[LanguageColumn, ...]
    ranked: tuple[str, ...]
    chosen: str
    rank: RankFacts | None
    rank_hint: str
    model: str = ""
    empty: bool = False
    order: tuple[tuple[str, bool], ...] = ()
    in_force: tuple[tuple[str, bool], ...] = ()

    @property
    def narrowed(self) -> bool:
        """Whether any filter is on."""
        return bool(self.text or self.relation or self.all_of or self.known)

    @property
    def search(self) -> SearchFacts:
        """The present search as an intent, to change a part of it."""
        return SearchFacts(self.text, self.language, self.relation, self.all_of, self.known, self.order)


def table(state: AppState) -> FactTable:
    """The page for this state."""
    search = state.search
    labels = dict(state.relations)
    rank, hint = _rank(state)
    return FactTable(
        text=search.text,
        language=search.language,
        relation=search.relation,
        all_of=search.all_of,
        known=search.known,
        count=max(search.total, len(search.rows)),
        total=_total(search),
        stamp=search.stamp,
        rows=tuple(map(_found, search.rows)),
        page=(search.page.first, tuple(map(_found, search.page.rows))) if search.page else None,
        nothing="" if search.rows else _nothing(state),
        note=_note(state),
        relations=(("", tr("All relations")), *((code, _relation(search, code, labels[code])) for code in labels)),
        languages=tuple((code, names.name(code).long) for code in sorted(search.languages, key=names.order)),
        known_options=_known_options(search.asked),
        columns=_columns(state),
        ranked=search.asked,
        chosen=state.fact.uuid if state.fact else "",
        rank=rank,
        rank_hint=hint,
        model=state.model.id if state.model else "",
        empty=bool(state.library.stamp) and not state.relations,
        order=search.order,
        in_force=search.in_force or search.order,
    )


def ranking(page: FactTable, keys: tuple[str, ...]) -> tuple[RankFacts | None, str]:
    """The same ranking of the marked facts only (none marked: of all), and what it will cost in words."""
    if page.rank is None:
        return None, page.rank_hint
    count = len(keys) if len(keys) > 1 else page.count
    languages = len(page.rank.languages)
    text = f"{wording.integer(count)} {(tr('marked facts') if len(keys) > 1 else counted('fact', 'facts', count))}"
    cost = counted("{text} × {n} language", "{text} × {n} languages", languages, text=text)
    return (replace(page.rank, facts=keys) if len(keys) > 1 else page.rank), cost


def _found(row: FactRow) -> FoundFact:
    mirrored = names.right_to_left(row.language)
    known = tuple(sorted(row.known.items()))
    return FoundFact(
        row.uuid,
        row.subject,
        row.object,
        row.relation,
        row.languages,
        mirrored,
        row.source,
        row.has,
        known,
        row.builtin,
    )


def _total(search: FactSearch) -> str:
    if not search.total:
        return ""
    noun = counted("fact", "facts", search.total)
    return f"{('' if search.exact else tr('over '))}{wording.integer(search.total)} {noun}"


def _relation(search: FactSearch, code: str, label: str) -> str:
    count = wording.integer(search.counts[code]) if code in search.counts else ""
    return joined((*dict.fromkeys((label, code)), count))


def _known_options(asked: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Only where something was ranked."""
    if not asked:
        return ()
    several = (
        (("all", tr("Known in all asked languages")), ("any", tr("Known in any language"))) if len(asked) > 1 else ()
    )
    one = ((code, tr("Known in {english}", english=names.name(code).english or code)) for code in asked)
    return (("", tr("Known or not")), *several, *one)


def _columns(state: AppState) -> tuple[LanguageColumn, ...]:
    """The chosen languages first, then those of most facts."""
    chosen = list(state.languages)
    order = list(dict.fromkeys([*chosen, *state.search.all_of, *state.search.languages]))
    there = [code for code in order if code in state.search.languages or code in chosen]
    found = ((code, names.name(code)) for code in there[:MOST_COLUMNS])
    return tuple(
        LanguageColumn(code, each.autonym, each.english, chosen.index(code) if code in chosen else None)
        for code, each in found
    )


def _nothing(state: AppState) -> str:
    search = state.search
    if not search.relations and not state.library.stamp:
        return tr("The facts are being read.")
    if not search.relations:
        return tr("The library is empty. Get mLAMA, or import a file of your own.")
    where = tr(" in this relation") if search.relation else ""
    if search.all_of:
        where += tr(
            " that exists in {english}",
            english=wording.listing(names.name(code).english or code for code in search.all_of),
        )
    if search.known:
        where += tr(" that the model was found to know")
    return (
        tr("No fact has “{search}” in its subject or answer{where}.", search=search.text, where=where)
        if search.text
        else tr("No fact{where}.", where=where)
    )


def _note(state: AppState) -> str:
    """Said while nothing but the shipped facts is there."""
    sources = state.library.sources
    if sources and all(source.key == "builtin" for source in sources):
        return tr("Only the built-in facts are here.")
    return ""


def _rank(state: AppState) -> tuple[RankFacts | None, str]:
    """What the button asks for, or why it cannot."""
    if state.model is None and state.model_busy:
        return None, tr("{model_busy} is being loaded.", model_busy=state.model_busy)
    if state.model is None:
        return None, tr("Load a model first to rank facts.")
    if state.job is not None:
        return None, tr("“{title}” is running.", title=state.job.title)
    if not state.search.total:
        return None, tr("There is no fact to rank.")
    return RankFacts(state.languages), ""
