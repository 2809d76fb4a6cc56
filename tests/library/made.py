"""Small libraries made by hand."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.datasets.base import CandidateRow, FactRow, Origin, RelationRow, TemplateRow
from engine.types import finished
from kn_studio.library import Query
from kn_studio.library.store import LibraryStore

MLAMA = Origin("mLAMA", "CC BY-NC 4.0", "Kassner et al. 2021", "https://example.org/mlama")
MPARAREL = Origin("mParaRel", "none stated", "Fierro and Søgaard 2022")

Item = FactRow | TemplateRow | RelationRow | CandidateRow

CITIES: tuple[Item, ...] = (
    RelationRow("P36", "en", "capital"),
    RelationRow("P36", "zh", "首都"),
    TemplateRow("P36", "en", "The capital of [X] is [Y] ."),
    TemplateRow("P36", "zh", "[X]的首都是[Y]。"),
    FactRow("P36", "en", "Île-de-France", "Paris", "u-1", "Q13917", "Q90", 1),
    FactRow("P36", "zh", "法兰西岛", "法国巴黎", "u-1", "Q13917", "Q90", 1),
    FactRow("P36", "ja", "フランス", "パリ", "u-1", "Q13917", "Q90", 1),
    FactRow("P36", "en", "İstanbul Province", "Istanbul", "u-2", "Q1", "Q406", 2),
    FactRow("P36", "tr", "İstanbul ili", "İstanbul", "u-2", "Q1", "Q406", 2),
    FactRow("P36", "en", "European Union", "Brussels", "u-3", "Q458", "Q239", 3),
    FactRow("P36", "en", "European Union", "Strasbourg", "u-4", "Q458", "Q6602", 4),
    FactRow("P36", "fr", "Union européenne", "Bruxelles", "u-3", "Q458", "Q239", 3),
    FactRow("P17", "en", "Salzburg", "Austria", "u-5", "Q34713", "Q40", 1),
    FactRow("P17", "en", "Salzburg", "Germany", "u-6", "Q999", "Q183", 2),
    FactRow("P17", "hi", "इस्पार्टा", "तुर्की", "u-7", "Q5", "Q43", 3),
    FactRow("P17", "ar", "القاهرة", "مصر", "u-8", "Q85", "Q79", 4),
    FactRow("P17", "th", "กรุงเทพมหานคร", "ไทย", "u-9", "Q1861", "Q869", 5),
    FactRow("P17", "ko", "서울", "대한민국", "u-10", "Q8684", "Q884", 6),
)


def fill(library: LibraryStore, items: Iterable[Item], origin: Origin = MLAMA, key: str = "mlama") -> dict[str, int]:
    """Import items; what was added, by count."""
    with library.importing() as batch:
        batch.begin(key, origin)
        for item in items:
            assert batch.add(item) is None
        finished(batch.finish())
        return batch.imported


def uuids(library: LibraryStore, text: str, **options: object) -> list[str]:
    """The uuids that a search finds, in their order."""
    return [row.uuid for row in library.search(Query(text, **options)).rows]  # type: ignore[arg-type]


def empty(folder: Path) -> Path:
    """A folder without shipped facts."""
    (folder / "nothing").mkdir(exist_ok=True)
    return folder / "nothing"
