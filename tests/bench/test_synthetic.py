"""The made-up data set has mLAMA's layout, the size that was asked for, and is the same again for the same seed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from engine.datasets import reading
from engine.datasets.base import Begin, FactRow, Skipped, TemplateRow


@pytest.mark.slow
@pytest.mark.parametrize("rows", [3000, 20_000])
def test_size_layout_and_repetition(tmp_path: Path, rows: int) -> None:
    from bench.synthetic import LANGUAGES, RELATIONS, write_mlama, write_mlama_zip

    languages = LANGUAGES if rows > 10_000 else ("en", "zh", "ar")
    written = write_mlama(tmp_path / "a", rows, languages, seed=3)
    assert abs(written - rows) < rows * 0.12
    items = list(reading([tmp_path / "a"]))
    facts = [item for item in items if isinstance(item, FactRow)]
    assert [item.key for item in items if isinstance(item, Begin)] == ["mlama"]
    assert len(facts) == written
    reasons = {item.reason for item in items if isinstance(item, Skipped)}
    assert reasons <= {"It is not a data file.", "The file is empty."}
    assert sum(isinstance(item, TemplateRow) for item in items) == len(languages) * len(RELATIONS)
    counts = Counter(fact.language for fact in facts)
    assert counts["en"] == max(counts.values()) == len({fact.uuid for fact in facts})
    several = Counter((fact.relation, fact.language, fact.subject_id) for fact in facts)
    assert max(several.values()) == 2
    named = {(fact.relation, fact.language, fact.subject_id): fact.subject for fact in facts}
    assert all(named[fact.relation, fact.language, fact.subject_id] == fact.subject for fact in facts)
    assert write_mlama_zip(tmp_path / "b.zip", rows, languages, seed=3) == written
    assert [item for item in reading([tmp_path / "b.zip"]) if isinstance(item, FactRow)] == facts
    write_mlama(tmp_path / "c", rows, languages, seed=4)
    assert [item for item in reading([tmp_path / "c"]) if isinstance(item, FactRow)] != facts
