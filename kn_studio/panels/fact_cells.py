"""The columns of the facts table, as a list and as a coverage grid, and how a fact fills them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kn_studio.translation import changed, counted, joined, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.fact_table import BUILTIN, FactTable, FoundFact, LanguageColumn
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.sort_keys import Keys, titled

SUBJECT, OBJECT, RELATION, NUMBER, SOURCE, IN = "subject", "object", "relation", "languages", "source", "in:"
"""What the library calls these columns where facts are put in their order; `IN` stands before a language's code."""

Make = Callable[[FoundFact], tuple[Cell, ...]]

_RANK, _RELATION, _COUNT, _SOURCE = 74, 66, 58, 104
"""Pixels that these columns take."""

_WORDS = 170
"""Pixels that subject and answer take at least, before further columns find room."""

_MOST_RANKS = 4


def list_columns(page: FactTable) -> tuple[tuple[Column, ...], Make]:
    """Subject, answer, the rank in each asked language, relation, number of languages, data set."""
    ranked = page.ranked[:_MOST_RANKS]
    columns = _of_words()
    room = _WORDS
    for code in ranked:
        room += _RANK
        columns.append(_rank_column(code, page.model, room))
    if not page.relation:
        room += _RELATION
        columns.append(Column(tr("Relation"), room=room, key=RELATION, rising=True))
    room += _COUNT
    hint = tr("In how many languages it has labels")
    columns.append(Column(tr("Lang."), figures=True, hint=hint, room=room, key=NUMBER))
    room += _SOURCE
    hint = tr("Where the fact is from")
    columns.append(Column(tr("Data set"), hint=hint, room=room, width=_SOURCE, key=SOURCE, rising=True))

    def make(row: FoundFact) -> tuple[Cell, ...]:
        known = dict(row.known)
        cells = [*_names(row), *(_rank(code, known) for code in ranked)]
        if not page.relation:
            cells.append(Cell(row.relation, token="muted"))
        cells.append(
            Cell(
                str(row.languages),
                figures=True,
                token="muted",
                spoken=counted("in {n} language", "in {n} languages", row.languages),
            )
        )
        cells.append(Cell(tr(BUILTIN) if row.builtin else row.source, token="muted", tooltip=_source(row)))
        return tuple(cells)

    return _marked(columns, page), make


def coverage_columns(page: FactTable) -> tuple[tuple[Column, ...], Make]:
    """Subject, answer, and one narrow column a language: a mark for a label, a rank where the model was asked."""
    columns = _of_words()
    room = _WORDS
    for each in page.columns:
        width = 9 * len(each.code) + 24
        room += width
        title = joined((each.autonym, each.english))
        columns.append(
            Column(each.code, hint=title, room=room, width=width, centred=True, key=IN + each.code, rising=True)
        )

    def make(row: FoundFact) -> tuple[Cell, ...]:
        known = dict(row.known)
        return (*_names(row), *(_coverage(each, row, known) for each in page.columns))

    return _marked(columns, page), make


def _of_words() -> list[Column]:
    return [
        Column(tr("Subject"), True, key=SUBJECT, rising=True), Column(tr("Answer"), True, key=OBJECT, rising=True),
    ]  # fmt: skip


def keys_of(columns: Sequence[Column], order: Sequence[tuple[str, bool]]) -> Keys:
    """The order by the places of its columns; those that the table does not show now are left out."""
    places = {column.key: place for place, column in enumerate(columns)}
    return tuple((places[name], falling) for name, falling in order if name in places)


def order_of(columns: Sequence[Column], keys: Keys) -> tuple[tuple[str, bool], ...]:
    """The same order by the names of its columns."""
    return tuple((columns[place].key, falling) for place, falling in keys)


def _marked(columns: Sequence[Column], page: FactTable) -> tuple[Column, ...]:
    """The titles with the marks of the order."""
    titles = titled([column.title for column in columns], keys_of(columns, page.in_force))
    return tuple(replace(column, title=title) for column, title in zip(columns, titles, strict=True))


def _rank_column(code: str, model: str, room: int) -> Column:
    english = names.name(code).english or code
    hint = tr(
        "Rank among the relation's candidates in {english}, as {model} answers; 1 = known",
        english=english,
        model=model or tr("the model"),
    )
    return Column(tr("rank {code}", code=code), figures=True, hint=hint, room=room, key=IN + code, rising=True)


def _names(row: FoundFact) -> tuple[Cell, Cell]:
    tooltip = f"{changed(names.isolate(row.subject), names.isolate(row.object))}\n{_source(row)}".strip()
    mark = tr(", ").join((row.subject, tr(BUILTIN))) if row.builtin else ""
    return (
        Cell(row.subject, row.right_to_left, tooltip=tooltip, spoken=mark),
        Cell(row.object, row.right_to_left, tooltip=tooltip),
    )


def _source(row: FoundFact) -> str:
    if not row.builtin:
        return row.source
    return (
        tr("ships with the program ({source})", source=tr(row.source)) if row.source else tr("ships with the program")
    )


def _rank(code: str, known: dict[str, int]) -> Cell:
    rank = known.get(code, 0)
    english = names.name(code).english or code
    if not rank:
        return Cell("", figures=True, spoken=tr("not asked in {english}", english=english))
    spoken = (
        tr("known in {english}", english=english)
        if rank == 1
        else tr("rank {rank} in {english}", rank=wording.integer(rank), english=english)
    )
    return Cell(wording.integer(rank), figures=True, token="good" if rank == 1 else "muted", spoken=spoken)


def _coverage(column: LanguageColumn, row: FoundFact, known: dict[str, int]) -> Cell:
    english = column.english or column.code
    if rank := known.get(column.code, 0):
        text = (
            tr("known in {english}", english=english)
            if rank == 1
            else tr("rank {rank} in {english}", rank=wording.integer(rank), english=english)
        )
        short = str(rank) if rank < 100 else "99+"
        return Cell(short, token="good" if rank == 1 else "muted", tooltip=text, spoken=text, centred=True)
    if column.code in row.has:
        text = tr("has a label in {english}", english=english)
        return Cell("", dot=-1 if column.position is None else column.position, tooltip=text, spoken=text)
    return Cell(
        "", tooltip=tr("no label in {english}", english=english), spoken=tr("no label in {english}", english=english)
    )
