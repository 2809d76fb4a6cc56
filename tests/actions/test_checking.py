"""Claims as they are written, files with bad lines, calibrations that are kept, stale or damaged, and stopping."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.checking.setup import Setup
from engine.checking.types import Calibration, Curve
from engine.errors import DataError, PromptError
from engine.hooks import count_hooks
from engine.methods.amig import AmigParams
from engine.types import finished
from kn_studio import resources
from kn_studio.actions import calibrate, calibrations
from kn_studio.actions.checking import check_claims, check_file
from kn_studio.actions.claims import claim_of_sentence
from kn_studio.actions.context import Host
from kn_studio.checking_state import Checks, TypedClaim
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.library.store import LibraryStore
from kn_studio.session.store import Store
from tests.actions.made import finish, landed
from tests.engine.tiny import tiny

COUNTRIES = 34
QUICK = Setup(prompts=1, facts=COUNTRIES, settings=AmigParams(baseline="mean", steps=2, tolerance=0.0))
TEMPLATES = """relation,language,split,text
P36,en,train,The capital of [X] is [Y].
P36,en,train,[Y] is the capital of [X].
P36,en,train,"In [X], the capital is [Y]."
P36,zh,train,[X]的首都是[Y]。
P30,en,train,[Y] is where [X] lies.
"""


def world(folder: Path) -> LibraryStore:
    """Countries whose towns are digits, in English and some of them in Chinese; their part of the world has no template
    that a causal model can use."""
    rows = [f"f-{n},P36,en,land{n},{n % 10}" for n in range(COUNTRIES)]
    rows += [f"f-{n},P36,zh,国{n},{n % 10}" for n in range(8)] + ["g-1,P30,en,land1,Asia"]
    (folder / "facts.csv").write_text("uuid,relation,language,subject,object\n" + "\n".join(rows), encoding="utf-8")
    (folder / "templates.csv").write_text(TEMPLATES, encoding="utf-8")
    return BuiltinLibrary(folder)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibraryStore]:
    with world(tmp_path_factory.mktemp("world")) as opened:
        yield opened


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.temporary() as opened:
        yield opened


@pytest.fixture(scope="module")
def learned(library: LibraryStore) -> Calibration:
    """What is learned of a tiny random model, which never judges."""
    (found,) = finished(calibrate.learned(host(), library, ["en"], ["P36"], setup=QUICK))
    return found


def host() -> Host:
    return Host(tiny("gpt2"))


def judging(found: Calibration, **changes: object) -> Calibration:
    """The same made to judge: right above a log-probability of −5, surer the further away."""
    row = replace(found.result("log_probability"), threshold=-5.0, abstain_below=0.5, curve=Curve("platt", 1.0, 5.0))
    rows = tuple(row if each.scorer == row.scorer else each for each in found.results)
    return replace(found, scorer="log_probability", results=rows, refusal="", **changes)  # type: ignore[arg-type]


def claim(subject: str = "land1", object_: str = "1", language: str = "en", relation: str = "P36") -> TypedClaim:
    return TypedClaim(subject, relation, object_, language)


# Claims as they are written ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("The capital of land3 is 7.", "en", ("land3", "P36", "7")),
        ("  7 is the  capital of Land3", "en", ("Land3", "P36", "7")),
        ("国3的首都是7", "zh", ("国3", "P36", "7")),
        ("Atlantis is where land1 lies.", "en", ("land1", "P30", "Atlantis")),
    ],
)
def test_a_sentence_is_read_by_the_templates(
    library: LibraryStore, sentence: str, language: str, expected: tuple[str, str, str]
) -> None:
    found = claim_of_sentence(library, sentence, language)
    assert (found.subject, found.relation, found.object) == expected


def test_where_relations_share_a_template_the_object_decides(tmp_path: Path) -> None:
    rows = ("f-1,P17,en,Berlin,Germany", "f-2,P30,en,Berlin,Europe", "f-3,P131,en,Berlin,Brandenburg")
    (tmp_path / "facts.csv").write_text("uuid,relation,language,subject,object\n" + "\n".join(rows), encoding="utf-8")
    templates = "".join(f"{code},en,train,[X] is located in [Y].\n" for code in ("P17", "P30", "P131"))
    (tmp_path / "templates.csv").write_text(f"relation,language,split,text\n{templates}", encoding="utf-8")
    with BuiltinLibrary(tmp_path) as opened:
        found = [
            claim_of_sentence(opened, f"Berlin is located in {name}.", "en").relation
            for name in ("Germany", "europe", "Brandenburg")
        ]
    assert found == ["P17", "P30", "P131"]


def test_a_sentence_that_fits_nothing_is_told_with_one_that_would(library: LibraryStore) -> None:
    with pytest.raises(PromptError, match="fits no template") as caught:
        claim_of_sentence(library, "Bananas are yellow.", "en")
    hint = caught.value.hint.split("“")[1].split("”")[0]
    assert claim_of_sentence(library, hint, "en").subject.startswith("land")


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (claim(relation="capitol"), "no relation 'capitol'"),
        (claim(language="xx"), "No fact is known in the language 'xx'"),
        (claim(object_=" "), "The object is empty"),
        (claim(object_="Asia", relation="P30"), r"ends with \[Y\]"),
        (claim(language="zh", relation="P30"), "There are no templates for P30"),
    ],
)
def test_what_cannot_be_asked_is_said_before_anything_is_computed(
    library: LibraryStore, store: Store, wrong: TypedClaim, words: str
) -> None:
    with pytest.raises(PromptError, match=words):
        finished(check_claims(host(), store, library, [claim(), wrong]))
    assert store.checking.newest() == Checks()


def test_what_the_library_does_not_know_is_noted_and_asked_all_the_same(
    library: LibraryStore, store: Store, learned: Calibration
) -> None:
    calibrations.keep(judging(learned), tiny("gpt2").info.id)
    known, stranger, odd = finished(
        check_claims(host(), store, library, [claim(), claim("land99"), claim(object_="Tokyo")], elsewhere=False)
    ).rows
    assert known.fact == "f-1"
    assert known.right == ("1",)
    assert not known.notes
    assert known.verdict in ("supported", "contradicted")
    assert known.prompts == ("The capital of land1 is [Y].",)
    assert known.evidence
    assert stranger.fact == ""
    assert "no P36 of 'land99'" in stranger.notes[0]
    assert stranger.verdict == "cannot tell"
    assert stranger.confidence is None
    assert stranger.score is not None
    assert stranger.own_answer
    assert "'land99' is none of them" in stranger.reason
    assert odd.verdict == "cannot tell"
    assert odd.confidence is None
    assert odd.score is not None
    assert "none of the 10 objects" in odd.notes[0]


def test_a_claim_is_repeated_in_other_languages(library: LibraryStore, store: Store) -> None:
    found = finished(check_claims(host(), store, library, [claim("land2", "5"), claim("land20", "0")])).rows
    assert [(row.subject, row.object, row.language, row.same_as) for row in found] == [
        ("land2", "5", "en", None), ("国2", "5", "zh", 0), ("land20", "0", "en", None),
    ]  # fmt: skip
    assert all(row.verdict == "cannot tell" for row in found)
    assert "check" in found[1].reason
    assert "--calibrate --relations P36 --languages zh" in found[1].reason


# Files ------------------------------------------------------------------------------------------------------------

TABLE = """Subject,RELATION,object,Language,note
land1,P36,1,en,good
land2,p36,,en,
,P36,1,en,
land3,P99,1,en,
land4,P36,4,xx,
land5,P36,Tokyo,en,no candidate
国6,P36,6,zh,good
land7,P36
"Land8 ",P36, 8 ,,language is the default
"""


def test_bad_lines_cost_themselves_and_nothing_else(library: LibraryStore, store: Store, tmp_path: Path) -> None:
    file = tmp_path / "claims.csv"
    file.write_text(TABLE, encoding="utf-8-sig")
    found, said = finish(check_file(host(), store, library, file))
    assert [(row.line, row.subject) for row in found.rows] == [(2, "land1"), (7, "land5"), (8, "国6"), (10, "Land8")]
    reasons = {bad.line: bad.reason for bad in found.bad}
    assert sorted(reasons) == [3, 4, 5, 6, 9]
    for line, words in ((3, "object is empty"), (4, "subject"), (5, "'P99'"), (6, "'xx'"), (9, "2 cells")):
        assert words in reasons[line]
    assert found.total == 9
    assert found.file == "claims.csv"
    assert store.checking.newest() == replace(found, seconds=store.checking.newest().seconds)
    columns, rows = store.export("checks")
    table = [dict(zip(columns, row, strict=True)) for row in rows]
    assert [row["line"] for row in table if row["verdict"] is None] == [3, 4, 5, 6, 9]
    assert {row["reason"] for row in table} >= set(reasons.values())
    assert landed(said, "checks")[-1].extra["found"].rows == found.rows


def test_json_lines_say_the_same_as_a_table(library: LibraryStore, store: Store, tmp_path: Path) -> None:
    lines = [
        {"subject": "land1", "relation": "P36", "object": 1},
        {"sentence": "The capital of land2 is 2."},
        ["no object"],
        {"subject": "land3", "relation": "P36", "object": ["3"]},
    ]
    file = tmp_path / "claims.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in lines) + "\n{broken\n", encoding="utf-8")
    found = finished(check_file(host(), store, library, file))
    assert [(row.line, row.object) for row in found.rows] == [(1, "1"), (2, "2")]
    assert [bad.line for bad in found.bad] == [3, 4, 5]
    single = finished(check_claims(host(), store, library, [claim()], elsewhere=False)).rows[0]
    assert found.rows[0].score == pytest.approx(single.score, abs=1e-5)


@pytest.mark.parametrize(
    ("name", "text"), [("a.csv", ""), ("a.csv", "x,y\n1,2\n"), ("a.xlsx", "x"), ("none.csv", None)]
)
def test_a_file_without_claims_is_told(
    library: LibraryStore, store: Store, tmp_path: Path, name: str, text: str | None
) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(DataError):
        finished(check_file(host(), store, library, tmp_path / name))


def test_what_was_finished_before_a_stop_is_kept(
    library: LibraryStore, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kn_studio.actions.checking.BLOCK", 2)
    file = tmp_path / "claims.tsv"
    file.write_text("subject\trelation\tobject\n" + "".join(f"land{n}\tP36\t{n % 10}\n" for n in range(7)))
    work = check_file(host(), store, library, file)
    before = count_hooks(tiny("gpt2"))
    for said in work:
        assert count_hooks(tiny("gpt2")) == before
        if landed([said], "checks") and len(said.extra["found"].rows) == 4:  # type: ignore[union-attr]
            break
    work.close()
    kept = store.checking.newest()
    assert [row.subject for row in kept.rows] == ["land0", "land1", "land2", "land3"]
    assert kept.total == 7
    whole = finished(check_file(host(), store, library, file))
    for mine, theirs in zip(kept.rows, whole.rows, strict=False):
        assert mine.score == pytest.approx(theirs.score, abs=1e-5)


# Calibrations -----------------------------------------------------------------------------------------------------


def test_a_calibration_is_kept_by_model_language_and_relation(
    library: LibraryStore, store: Store, learned: Calibration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kn_studio.actions.calibrate._setup", lambda _relations, _split: QUICK)
    made, said = finish(calibrate.calibrate(host(), store, library, ["zh", "en"], ["P36"]))
    assert [replace(each, created="") for each in made] == [replace(learned, created="")]
    assert landed(said, "doubt")[0].extra["language"] == "zh"
    info = tiny("gpt2").info
    assert resources.home("calibrations", info.fingerprint, "en-P36.json").is_file()
    (kept,) = calibrations.find(info.fingerprint, info.id).kept
    assert kept.calibration == made[0]
    assert store.checking.calibrations(info.fingerprint) == made
    row = finished(check_claims(host(), store, library, [claim()], elsewhere=False)).rows[0]
    assert row.verdict == "cannot tell"
    assert row.reason == made[0].refusal
    with pytest.raises(PromptError, match="too few"):
        finished(calibrate.calibrate(host(), store, library, ["zh"], ["P36"]))
    with pytest.raises(PromptError, match="no relation 'P1'"):
        finished(calibrate.calibrate(host(), store, library, ["en"], ["P1"]))


def test_a_session_brings_the_calibrations_that_it_was_judged_by(
    library: LibraryStore, store: Store, learned: Calibration
) -> None:
    info = tiny("gpt2").info
    path = calibrations.keep(judging(learned), info.id)
    first = finished(check_claims(host(), store, library, [claim()], elsewhere=False)).rows[0]
    path.unlink()
    again = finished(check_claims(host(), store, library, [claim()], elsewhere=False)).rows[0]
    assert (again.verdict, again.confidence) == (first.verdict, first.confidence)
    assert first.verdict != "cannot tell"


@pytest.mark.parametrize("changes", [{"fingerprint": "other"}, {"version": 0}])
def test_a_stale_calibration_judges_nothing_and_says_what_to_run(
    library: LibraryStore, store: Store, learned: Calibration, changes: dict[str, object]
) -> None:
    info = tiny("gpt2").info
    calibrations.keep(judging(learned, **changes), info.id)
    row = finished(check_claims(host(), store, library, [claim()], elsewhere=False)).rows[0]
    assert row.verdict == "cannot tell"
    assert row.confidence is None
    assert "calibrate again" in row.reason
    assert "--calibrate --relations P36 --languages en" in row.reason
    (line,) = calibrations.lines(info.fingerprint, info.id)
    assert line.stale
    # One of another model by another name is none of this model's.
    assert calibrations.lines(info.fingerprint, "another-model") == (() if "fingerprint" in changes else (line,))


def test_a_damaged_calibration_is_left_out_with_a_sentence(
    library: LibraryStore, store: Store, learned: Calibration
) -> None:
    info = tiny("gpt2").info
    path = calibrations.keep(judging(learned), info.id)
    path.with_name("en-pooled.json").write_text('{"model": "x", "calibration": {}}', encoding="utf-8")
    found = finished(check_claims(host(), store, library, [claim()], elsewhere=False))
    assert found.rows[0].verdict != "cannot tell"
    assert "en-pooled.json cannot be read" in found.notes[0]


def test_names_of_files_hold_any_relation() -> None:
    assert calibrations.file_name("en", ["/people/person"]) == "en-%2Fpeople%2Fperson.json"
    assert calibrations.file_name("zh", ["P36", "P38"]) == "zh-pooled.json"
