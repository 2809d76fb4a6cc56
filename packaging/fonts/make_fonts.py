"""Makes the subset fonts that ship with the app, from the Noto fonts, for the characters of the demo and the interface.

    python packaging/fonts/make_fonts.py [--sources FOLDER]...

The sources are those of Debian's packages fonts-noto-core, fonts-noto-extra and fonts-noto-cjk (SIL Open Font License
1.1). The families are renamed, so that they cannot be taken for, or hide, an installed font. Run it again when the
facts or the interface get new characters: tests/packaging_scripts/test_fonts.py says when that is due.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "resources" / "fonts"
SOURCES = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/opentype/noto"))

Span = tuple[int, int]

LATIN: tuple[Span, ...] = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F),
)  # fmt: skip
"""Latin, Greek and Cyrillic with their signs, so that facts typed in most European languages are covered too."""

SYMBOLS: tuple[Span, ...] = (
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2318, 0x2318), (0x2325, 0x2325), (0x2387, 0x2387), (0x23CE, 0x23CE),
    (0x2423, 0x2423), (0x2581, 0x2588), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2713, 0x2717),
)  # fmt: skip
"""Arrows, mathematical signs, the word mark of tokenizers, simple shapes."""

ARABIC: tuple[Span, ...] = (
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x600, 0x6FF),
    (0x200B, 0x200F),
    (0x2010, 0x2015),
    (0x2066, 0x2069),
)
DEVANAGARI: tuple[Span, ...] = ((0x20, 0x20), (0xA0, 0xA0), (0x900, 0x97F), (0x200B, 0x200D), (0x25CC, 0x25CC))
CJK: tuple[Span, ...] = ((0x3000, 0x303F), (0x3040, 0x30FF), (0xFF01, 0xFF5E), (0x31F0, 0x31FF))
"""Punctuation, kana and full-width forms."""
HAN: tuple[Span, ...] = ((0x3400, 0x9FFF), (0xF900, 0xFAFF))
HANGUL: tuple[Span, ...] = ((0x1100, 0x11FF), (0xAC00, 0xD7AF))

NAMES_ONLY: dict[str, Span] = {
    "Hebrew": (0x590, 0x5FF), "Thai": (0xE00, 0xE7F), "Tamil": (0xB80, 0xBFF), "Telugu": (0xC00, 0xC7F),
    "Bengali": (0x980, 0x9FF), "Georgian": (0x10A0, 0x10FF), "Armenian": (0x530, 0x58F), "Thaana": (0x780, 0x7BF),
    "Gurmukhi": (0xA00, 0xA7F), "Gujarati": (0xA80, 0xAFF), "Oriya": (0xB00, 0xB7F), "Kannada": (0xC80, 0xCFF),
    "Malayalam": (0xD00, 0xD7F), "Sinhala": (0xD80, 0xDFF), "Lao": (0xE80, 0xEFF), "Myanmar": (0x1000, 0x109F),
    "Ethiopic": (0x1200, 0x137F), "Khmer": (0x1780, 0x17FF),
}  # fmt: skip
"""Scripts of which only the characters that occur are shipped: languages are listed by their own names."""


@dataclass(frozen=True)
class Face:
    """One font file to make.

    It holds `whole` as far as the source does, and of `among` the characters that occur; those of the interface's
    translations only with `translated`. `number` is the source's place in a font collection. `line`: how far a line
    reaches above and below its foot, in thousandths of its size, where that is not the source's.
    """

    family: str
    style: str
    weight: int
    source: str
    whole: tuple[Span, ...] = ()
    among: tuple[Span, ...] = ()
    number: int = 0
    translated: bool = False
    line: tuple[int, int] | None = None

    @property
    def file(self) -> str:
        return f"{self.family.replace(' ', '')}-{self.style}.ttf"


ARABIC_LINE = (1069, 460)
"""As high as the Latin face, and as low as letters and their vowel signs reach. The source leaves room for the marks of
the Koran, which would set all lines of an Arabic text, and of a Latin one with a single Arabic name, at double space.
"""

FACES = (
    Face("KN Sans", "Regular", 400, "NotoSans-Regular.ttf", LATIN),
    Face("KN Sans", "SemiBold", 600, "NotoSans-SemiBold.ttf", LATIN),
    Face("KN Sans Arabic", "Regular", 400, "NotoSansArabic-Regular.ttf", ARABIC, line=ARABIC_LINE),
    Face("KN Sans Arabic", "SemiBold", 600, "NotoSansArabic-SemiBold.ttf", ARABIC, line=ARABIC_LINE),
    Face("KN Sans Devanagari", "Regular", 400, "NotoSansDevanagari-Regular.ttf", DEVANAGARI),
    Face("KN Sans Devanagari", "SemiBold", 600, "NotoSansDevanagari-SemiBold.ttf", DEVANAGARI),
    Face("KN Sans SC", "Regular", 400, "NotoSansCJK-Regular.ttc", CJK, HAN, 2, True),
    Face("KN Sans SC", "Bold", 700, "NotoSansCJK-Bold.ttc", CJK, HAN, 2, True),
    Face("KN Sans JP", "Regular", 400, "NotoSansCJK-Regular.ttc", CJK, HAN + HANGUL, 0),
    Face("KN Sans JP", "Bold", 700, "NotoSansCJK-Bold.ttc", CJK, HAN, 0),
    Face("KN Sans Symbols", "Regular", 400, "NotoSansMath-Regular.ttf", SYMBOLS),
    Face("KN Sans Shapes", "Regular", 400, "NotoSansSymbols2-Regular.ttf", SYMBOLS),
    *(
        Face(f"KN Sans {script}", "Regular", 400, f"NotoSans{script}-Regular.ttf", (), (span,))
        for script, span in NAMES_ONLY.items()
    ),
)


def characters(root: Path = ROOT, translated: bool = True) -> set[str]:
    """Every printable character of the shipped facts and of the program's text, `translated` or as it is written."""
    files = [*(root / "resources" / "facts").glob("*.csv"), *(root / "kn_studio").rglob("*.py")]
    files += (root / "engine").rglob("*.py")
    if translated:
        files += (root / "resources" / "translations").glob("*.ts")
    found: set[str] = set()
    for file in files:
        found |= set(file.read_text(encoding="utf-8"))
    return {character for character in found if character.isprintable()}


def codepoints(face: Face, found: set[str]) -> set[int]:
    """What the face is asked to hold."""
    occurring = {ord(character) for character in found}
    return {point for first, last in face.whole for point in range(first, last + 1)} | {
        point for first, last in face.among for point in occurring if first <= point <= last
    }


def rename(font: TTFont, face: Face) -> None:
    """Give the font its own family and weight; who made it, its licence and its version stay."""
    bold = face.weight > 400
    names = {
        1: face.family,
        2: "Bold" if bold else "Regular",
        3: f"{face.file.rsplit('.', 1)[0]};subset of {face.source}",
        4: f"{face.family} {face.style}",
        6: face.file.rsplit(".", 1)[0],
    }
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 8, 9, 11, 13, 14)]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    # A face of weight 600 is its family's bold one, so that no second family called "… SemiBold" appears.
    font["OS/2"].usWeightClass = face.weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0b1100001 | (0b100000 if bold else 0b1000000)
    font["head"].macStyle = 1 if bold else 0


def set_line(font: TTFont, above: int, below: int) -> None:
    """How far a line reaches above and below its foot, in thousandths of the size, for every system's way to ask."""
    unit = font["head"].unitsPerEm / 1000
    high, low = round(above * unit), round(below * unit)
    across, system = font["hhea"], font["OS/2"]
    across.ascent, across.descent, across.lineGap = high, -low, 0
    system.sTypoAscender, system.sTypoDescender, system.sTypoLineGap = high, -low, 0
    system.usWinAscent, system.usWinDescent = high, low


def to_truetype(font: TTFont) -> None:
    """Replace cubic outlines by quadratic ones, within half a unit.

    Text rasterizers darken the stems of cubic (CFF) outlines, which makes light text on a dark ground look bold.
    """
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, max_err=0.5, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = order
    font["glyf"].glyphs = glyphs
    font.recalcBBoxes = True
    del font["CFF "]
    largest = font["maxp"]
    largest.tableVersion = 0x00010000
    for field in (
        "maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
        "maxSizeOfInstructions", "maxComponentElements",
    ):  # fmt: skip
        setattr(largest, field, 1 if field == "maxZones" else 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def make(face: Face, source: Path, found: set[str], target: Path) -> Path:
    """Write one face; returns its path. All layout features stay, since shaping and marks depend on them."""
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.drop_tables += ["DSIG", "vhea", "vmtx", "VORG"]
    options.font_number = face.number
    font = subset.load_font(str(source), options)
    font.recalcTimestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codepoints(face, found))
    cutter.subset(font)
    if "CFF " in font:
        to_truetype(font)
    rename(font, face)
    if face.line is not None:
        set_line(font, *face.line)
    path = target / face.file
    font.save(path)
    return path


def find(name: str, folders: list[Path]) -> Path:
    """The source font; exits with a sentence if it is not installed."""
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise SystemExit(
        f"{name} was not found in {', '.join(map(str, folders))}.\n"
        "On Debian and Ubuntu:  apt-get install fonts-noto-core fonts-noto-extra fonts-noto-cjk"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sources", action="append", type=Path, help="a folder with the Noto fonts (repeatable)")
    folders = options.parse_args().sources or list(SOURCES)
    every, written = characters(), characters(translated=False)
    TARGET.mkdir(parents=True, exist_ok=True)
    total = 0
    for face in FACES:
        path = make(face, find(face.source, folders), every if face.translated else written, TARGET)
        total += path.stat().st_size
        print(f"{path.name:36} {path.stat().st_size / 1000:7.0f} kB")
    print(f"{'all':36} {total / 1000:7.0f} kB")


if __name__ == "__main__":
    main()
