"""Made-up states of the Facts station for its pictures: a large library, what a model knows, an import's report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from zlib import crc32

from engine.types import Prompt, Template
from kn_studio.app_state import AppState, JobLine, Message
from kn_studio.fact_state import (
    FactBook,
    FactRow,
    ImportReport,
    LibraryInfo,
    SkippedRow,
    SourceLine,
    TableLook,
    TemplateLine,
)
from kn_studio.library import own
from kn_studio.translation import told, tr
from kn_studio.viewmodels.data_sets import MLAMA

TABLE = Path("my-capitals.csv")
FOLDER = Path("mpararel")

_MLAMA, _MPARAREL = "mLAMA 1.1", "mParaRel"
_TYPED = own.ORIGIN.name
_ROWS = 200
"""As many as are fetched at once."""

_ASKED = 2
"""Languages in which the made-up model was asked."""

_SUSPICIOUS: Mapping[str, str] = {
    "en": "[X]'s capital is [Y] , as everybody  knows.", "zh": "[X]的大写字母为[Y]。", "ar": "عاصمة [X] هي- [Y].",
    "hi": "[X] की राजधानी [Y] है।",
}  # fmt: skip


_FULL = ("No room is left on the disk for the fact library.", "Free some space, and import again.")
_IMPORTING = "P36, de: 120,000 rows"


def facts_states(full: AppState) -> dict[str, AppState]:
    """The station's further states by name, from a state in which a fact is chosen and a model loaded."""
    large = _large(full)
    search = large.search
    nothing = replace(search, text="Atlantis", rows=(), total=0, all_of=full.languages[:2])
    importing = JobLine("job-2", tr("Import facts"), 62, 156, told(_IMPORTING), 21.0)
    fault = Message("error", told(_FULL[0]), told(_FULL[1]))
    report = _report()
    return {
        "list": large,
        "coverage": large,
        "filtered": _known(large),
        "nothing": replace(large, search=nothing),
        "no-facts": AppState(library=LibraryInfo(stamp=1), theme=full.theme, model=full.model),
        "data-sets": replace(large, report=report),
        "clean-report": replace(large, report=replace(report, skipped=(), imported={}, unchanged=report.imported)),
        "importing": replace(large, job=importing),
        "import-fault": replace(large, message=fault),
        "own-fact": large,
        "type": large,
        "doubts": _doubtful(large),
        "template": _doubtful(large),
        "labels": large,
        "table": replace(large, table=_table()),
        "unready-table": replace(large, table=replace(_table(), guess={})),
        "folder": large,
        "consent": large,
    }


def _large(full: AppState) -> AppState:
    """A library as it is after mLAMA was imported, with some facts ranked."""
    shown = (full.search.rows * 8)[:_ROWS]
    rows = tuple(_spread(row, number, full) for number, row in enumerate(shown))
    asked = full.languages[:_ASKED]
    info = LibraryInfo(
        (
            *(replace(source, facts=source.facts) for source in full.library.sources if source.key == "builtin"),
            SourceLine(_MLAMA, "mlama", MLAMA.licence, MLAMA.citation, 37_535, MLAMA.url),
            SourceLine(_TYPED, "user", "", "", 2),
        ),
        38_090, 848_673, 53, 2,
    )  # fmt: skip
    known = full.search
    wide = replace(
        known, rows=rows, total=37_498, asked=asked, exact=True, relation="", stamp=7, in_force=(),
        languages=tuple(dict.fromkeys([*known.languages, *_MORE])),
    )  # fmt: skip
    return replace(full, library=info, search=wide)


def _spread(row: FactRow, number: int, full: AppState) -> FactRow:
    """A fact with labels in some languages only, and ranks in those in which it was asked.

    The fact on screen has what is said of it beside the list: all its labels, and the first rank.
    """
    languages, own = full.languages, number % 3 == 0
    has = frozenset(code for code in (*_ALL, *_MORE) if code in languages[:1] or hash_of(row.uuid, code) % 5)
    known = {code: rank(hash_of(row.subject, code)) for code in languages[:_ASKED] if code in has and number % 4 != 3}
    if full.fact is not None and row.uuid == full.fact.uuid:
        has, known = has | full.fact.labels.keys(), dict.fromkeys(languages[:_ASKED], 1)
    return replace(row, has=has, languages=len(has), known=known, builtin=own, source=row.source if own else _MLAMA)


def _known(state: AppState) -> AppState:
    """The same list with nothing but the facts that the model knows in every language asked."""
    rows = tuple(row for row in state.search.rows if len(row.known) == _ASKED and {*row.known.values()} == {1})
    search = replace(state.search, rows=rows, all_of=state.languages, known="all", total=12_480)
    return replace(state, search=search)


def hash_of(*words: str) -> int:
    """The same number for the same words in every process."""
    return sum(place * ord(letter) for place, letter in enumerate("".join(words), 1))


def rank(number: int) -> int:
    """The rank of a right answer among all, by a `hash_of`: often the first."""
    return 1 if number % 5 < 3 else 2 + number % 190


def _doubtful(state: AppState) -> AppState:
    """The same fact asked with sentences that deserve doubt, and with several right answers."""
    fact, book = state.fact, state.book
    if fact is None or book is None:
        return state
    templates = dict(book.templates)
    prompts: list[Prompt] = []
    for code in state.languages:
        text = _SUSPICIOUS.get(code, "")
        if text and code in fact.labels:
            line = TemplateLine(
                text, False, own=code == state.languages[0], source=_MPARAREL if code == "hi" else _MLAMA
            )
            templates[code] = (line, *templates.get(code, ()))
            filled = Template(fact.relation, code, text).fill(fact.labels[code].subject)
            prompts.append(Prompt(filled, fact.labels[code].object, code, fact.uuid, fact.relation))
        prompts += [prompt for prompt in state.prompts if prompt.language == code]
    first = next((live for live in state.live), None)
    answers = MappingProxyType(dict.fromkeys(state.languages[:1], ("Bonn",)))
    doubtful = FactBook(fact, book.prompts, answers, MappingProxyType(templates))
    live = state.live
    if first is not None and prompts:
        words = tuple(word for word in prompts[0].text.replace("[Y]", " [Y] ").split(" ") if word)
        pieces = tuple(word if place == 0 or word == "[Y]" else f" {word}" for place, word in enumerate(words))
        live = (replace(first, prompt=prompts[0], tokens=pieces, ids=sample_ids(pieces), others={"Bonn": 2}), *live)
    return replace(state, book=doubtful, prompts=tuple(prompts), live=live, languages=(*state.languages, "sw"))


def sample_ids(tokens: tuple[str, ...]) -> tuple[int, ...]:
    """A number for each token, the same for the same one."""
    return tuple(crc32(token.encode()) % 119_547 for token in tokens)


def _report() -> ImportReport:
    skipped = (
        SkippedRow("mlama1.1/README.md", 0, "This is no data file."),
        *(SkippedRow(f"mlama1.1/{code}/date_of_birth.jsonl", 0, "The file is empty.") for code in _MORE),
        SkippedRow("mlama1.1/ja/P264.jsonl", 118, "The line is no JSON object."),
        SkippedRow("mlama1.1/ceb/P413.jsonl", 7, "The answer is empty."),
        SkippedRow("mlama1.1/ceb/P413.jsonl", 1_204, "The answer is empty."),
    )
    return ImportReport(
        {"facts": 37_535, "rows": 843_140, "relations": 43, "languages": 53, "templates": 2_597}, {"rows": 3}, skipped,
        38.4, (_MLAMA,),
    )  # fmt: skip


def _table() -> TableLook:
    columns = ("country", "capital", "lang", "question", "also", "qid")
    rows = (
        ("Germany", "Berlin", "en", "The capital of Germany is [Y].", "", "Q183"),
        ("ألمانيا", "برلين", "ar", "عاصمة ألمانيا هي [Y].", "", "Q183"),
        ("德国", "柏林", "zh", "德国的首都是[Y]。", "", "Q183"),
        ("Bolivia", "Sucre", "en", "The capital of Bolivia is [Y].", "La Paz", "Q750"),
        ("जर्मनी", "बर्लिन", "hi", "जर्मनी की राजधानी [Y] है।", "", "Q183"),
    )
    guess = {"subject": "country", "object": "capital", "language": "lang", "prompt": "question", "aliases": "also",
             "subject_id": "qid"}  # fmt: skip
    return TableLook(TABLE, "csv", "utf-8", columns, rows, guess)


_ALL = ("en", "de", "fr", "es", "zh", "ar", "hi", "ru", "tr", "ja")
_MORE = ("it", "nl", "pt", "sv", "pl", "fa", "he", "ko", "vi", "uk", "ca", "fi", "hu", "cs", "ceb")
