"""The shipped fonts draw everything that the demo and the interface show, under names of their own."""

from __future__ import annotations

import csv
from pathlib import Path

import make_fonts
import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = sorted((ROOT / "resources" / "fonts").iterdir())
AGAIN = "run: python packaging/fonts/make_fonts.py"


def covered(family: str = "") -> set[int]:
    found: set[int] = set()
    for path in FONTS:
        with TTFont(path, lazy=True) as font:
            if not family or font["name"].getDebugName(1) == family:
                found |= set(font.getBestCmap())
    return found


def test_all_characters_of_the_facts_and_the_interface_are_covered() -> None:
    points = covered()
    missing = {letter for letter in make_fonts.characters() if ord(letter) not in points}
    assert not missing, AGAIN


@pytest.mark.parametrize(
    ("language", "families"),
    [
        ("ar", ("KN Sans Arabic", "KN Sans")),
        ("hi", ("KN Sans Devanagari", "KN Sans")),
        ("zh", ("KN Sans SC", "KN Sans")),
        ("ja", ("KN Sans JP", "KN Sans")),
        ("ru", ("KN Sans",)),
        ("tr", ("KN Sans",)),
    ],
)
def test_each_language_has_its_face(language: str, families: tuple[str, ...]) -> None:
    letters: set[str] = set()
    for name in ("facts.csv", "templates.csv"):
        with (ROOT / "resources" / "facts" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["language"] == language:
                    letters |= set(row.get("text") or row["subject"] + row["object"])
    points = set().union(*(covered(family) for family in families))
    assert letters
    assert not {letter for letter in letters if ord(letter) not in points}, AGAIN


def test_every_face_of_the_script_is_there_and_small() -> None:
    assert {path.name for path in FONTS} == {face.file for face in make_fonts.FACES}
    # The Chinese faces hold the characters of the interface in Chinese.
    assert sum(path.stat().st_size for path in FONTS) < 4_000_000


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_names_licence_and_weight(path: Path) -> None:
    face = next(face for face in make_fonts.FACES if face.file == path.name)
    with TTFont(path, lazy=True) as font:
        names = font["name"]
        assert names.getDebugName(1) == face.family
        for number in (1, 3, 4, 6, 16):
            assert "Noto" not in (names.getDebugName(number) or "").partition(";")[0]
        assert "Open Font License" in names.getDebugName(13)
        assert font["OS/2"].usWeightClass == face.weight


@pytest.mark.parametrize("style", ["Regular", "SemiBold"])
def test_a_line_of_arabic_is_hardly_higher_than_one_of_latin(style: str) -> None:
    """And no letter that is used reaches out of it."""
    with TTFont(ROOT / "resources" / "fonts" / f"KNSansArabic-{style}.ttf") as font:
        above, below = font["hhea"].ascent, -font["hhea"].descent
        assert above + below <= 1.55 * font["head"].unitsPerEm
        assert (font["OS/2"].usWinAscent, font["OS/2"].usWinDescent) == (above, below)
        assert (font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender) == (above, -below)
        outlines, letters = font["glyf"], font.getBestCmap()
        said = {letter for letter in make_fonts.characters() if "\u0600" <= letter <= "\u06ff"}
        glyphs = [outlines[letters[ord(letter)]] for letter in said]
        assert max(glyph.yMax for glyph in glyphs if glyph.numberOfContours) <= above
        assert -min(glyph.yMin for glyph in glyphs if glyph.numberOfContours) <= below


@pytest.mark.parametrize(("family", "script", "features"), [
    ("KN Sans Arabic", "arab", {"init", "medi", "fina"}),
    ("KN Sans Devanagari", "dev2", {"half", "akhn"}),
])  # fmt: skip
def test_shaping_is_kept(family: str, script: str, features: set[str]) -> None:
    path = next(path for path in FONTS if path.stem == family.replace(" ", "") + "-Regular")
    with TTFont(path) as font:
        table = font["GSUB"].table
        assert script in {record.ScriptTag for record in table.ScriptList.ScriptRecord}
        assert features <= {record.FeatureTag for record in table.FeatureList.FeatureRecord}


def test_the_licence_is_shipped() -> None:
    text = (ROOT / "resources" / "licences" / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in text
    assert "PERMISSION & CONDITIONS" in text
