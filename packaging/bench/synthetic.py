"""A data set in mLAMA's layout with invented names in nine scripts, of any size, for timing and for tests.

Every name is put together from syllables by a seeded generator: no row is anybody's data, and the same arguments give
the same files byte for byte.
"""

from __future__ import annotations

import json
import random
import uuid
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

LANGUAGES = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "fi", "pl", "cs", "sk", "sl", "hr", "ro", "hu", "tr", "vi"),
    *("id", "ms", "ca", "gl", "eu", "cy", "ga", "la", "af", "sq", "et", "lv", "lt", "az", "ceb", "ru", "uk", "be"),
    *("bg", "sr", "el", "he", "ar", "fa", "ur", "hi", "bn", "ta", "th", "ka", "hy", "zh", "ja", "ko"),
)
"""mLAMA's 53 codes."""

RELATIONS = (
    *("P19", "P20", "P27", "P30", "P31", "P36", "P37", "P39", "P47", "P101", "P103", "P106", "P108", "P127", "P131"),
    *("P136", "P138", "P140", "P159", "P176", "P178", "P190", "P264", "P276", "P279", "P361", "P364", "P407", "P413"),
    *("P449", "P463", "P495", "P527", "P530", "P740", "P937", "P1001", "P1303", "P1376", "P1412", "P17"),
    *("place_of_birth", "place_of_death"),
)
"""The 43 that have rows."""

_SYLLABLES = """
en: ba ke lo mi nu ra se ti vo za dor len mar nis pol rin tas ver wen yor
ru uk be bg sr: ба ке ло ми ну ра се ти во за дор лен мар нис пол рин
el: βα κε λο μι νυ ρα σε τι φο ζα δορ λεν μαρ νις πολ
he: א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת
ar fa ur: ا ب ت ث ج ح د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي
hi: क का कि गी जो टा डे ता दि ना पु बा मी रा लो वा सी हे
bn: ক কা কি গী জো টা ডে তা দি না পু বা মী রা লো সী
ta: க கா கி சோ டா டெ தா தி நா பு மா மீ ரா லோ வா
th: กา คี งู จา ดี ตา นา บี ปู มา ยี รา ลา วี สา
ka: ბა კე ლო მი ნუ რა სე ტი ვო ზა დორ
hy: բա կե լո մի նու րա սե տի վո զա
zh: 安 北 成 大 东 方 国 海 和 江 金 京 兰 林 明 南 宁 平 清 山 上 台 天 文 西 新 阳 永 云 中 州
ja: ア イ ウ カ キ ク サ シ ス タ チ ツ ナ ニ ノ ハ ヒ マ ミ ヤ ラ リ ロ 山 川 田 中 村 木 本 大 小 松
ko: 가 나 다 라 마 바 사 아 자 차 카 타 파 하 고 노 도 로 모 보 소 오
"""
_BY_LANGUAGE = {
    code: parts.split()
    for codes, parts in (line.split(":") for line in _SYLLABLES.strip().splitlines())
    for code in codes.split()
}
_DENSE = frozenset({"zh", "ja", "ko"})
_TEMPLATES = {"zh": "[X]的{}是[Y]。", "ja": "[X]の{}は[Y]です。", "tr": "[X] {} [Y] dir.", "hi": "[X] {} [Y] है।"}


def write_mlama(folder: Path, rows: int, languages: Sequence[str] = LANGUAGES, seed: int = 0) -> int:
    """Write `mlama1.1` into a folder, with about as many rows; each fact is in the first language. Returns the rows."""
    written = 0
    for name, text, count in _files(rows, languages, seed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written += count
    return written


def write_mlama_zip(path: Path, rows: int, languages: Sequence[str] = LANGUAGES, seed: int = 0) -> int:
    """The same as a zip archive. Returns the rows."""
    written = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, text, count in _files(rows, languages, seed):
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED, 1)
            written += count
    return written


def _files(rows: int, languages: Sequence[str], seed: int) -> Iterator[tuple[str, str, int]]:
    """Name, text and number of rows of each file. The share of facts that a language has falls from 1 to 0.2."""
    shares = [1 - 0.8 * place / max(len(languages) - 1, 1) for place in range(len(languages))]
    facts = max(1, round(rows / sum(shares) / len(RELATIONS)))
    yield "mlama1.1/README.md", "Invented names in the layout of mLAMA 1.1.\n", 0
    ids = _ids(facts, seed)
    for language, share in zip(languages, shares, strict=True):
        chance = random.Random(f"{seed} {language}")
        objects = [_name(chance, language) for _ in range(400)]
        templates = []
        for number, relation in enumerate(RELATIONS):
            lines = []
            subject, before = "", ""
            for line, (name, subject_id, object_id) in enumerate(ids[relation]):
                if chance.random() < share or share == 1:
                    subject, before = subject if subject_id == before else _name(chance, language), subject_id
                    row = {
                        "sub_uri": subject_id,
                        "obj_uri": object_id,
                        "obj_label": objects[(int(object_id[1:]) + 37 * number) % len(objects)],
                        "sub_label": subject,
                        "lineid": line,
                        "uuid": name,
                    }
                    lines.append(json.dumps(row))
            yield f"mlama1.1/{language}/{relation}.jsonl", "".join(f"{line}\n" for line in lines), len(lines)
            text = _TEMPLATES.get(language, "[X] {} [Y] .").format(_word(chance, language))
            templates.append(json.dumps({"relation": relation, "template": text}) + "\n")
        yield f"mlama1.1/{language}/templates.jsonl", "".join(templates), 0


def _ids(facts: int, seed: int) -> dict[str, list[tuple[str, str, str]]]:
    """For each relation the uuid, subject and object of its facts; every seventh subject has two answers."""
    chance = random.Random(f"{seed} ids")
    found = {}
    for relation in RELATIONS:
        rows: list[tuple[str, str, str]] = []
        for number in range(facts):
            subject = rows[-1][1] if number % 7 == 6 else f"Q{chance.randrange(1000, 10**8)}"
            name = uuid.UUID(int=chance.getrandbits(128), version=4)
            rows.append((str(name), subject, f"Q{chance.randrange(1, 400)}"))
        found[relation] = rows
    return found


def _name(chance: random.Random, language: str) -> str:
    words = 1 if language in _DENSE else chance.choice((1, 1, 2))
    return " ".join(_word(chance, language).capitalize() for _ in range(words))


def _word(chance: random.Random, language: str) -> str:
    return "".join(chance.choices(_BY_LANGUAGE.get(language, _BY_LANGUAGE["en"]), k=chance.randrange(2, 5)))
