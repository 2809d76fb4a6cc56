"""Names of languages for people: in the language itself, in English, and which way it is written."""

from __future__ import annotations

from dataclasses import dataclass

_NAMES = """
af Afrikaans Afrikaans|ar العربية Arabic|az Azərbaycanca Azerbaijani|be Беларуская Belarusian
bg Български Bulgarian|bn বাংলা Bengali|ca Català Catalan|ceb Cebuano Cebuano
cs Čeština Czech|cy Cymraeg Welsh|da Dansk Danish|de Deutsch German
el Ελληνικά Greek|en English English|es Español Spanish|et Eesti Estonian
eu Euskara Basque|fa فارسی Persian|fi Suomi Finnish|fr Français French
ga Gaeilge Irish|gl Galego Galician|he עברית Hebrew|hi हिन्दी Hindi
hr Hrvatski Croatian|hu Magyar Hungarian|hy Հայերեն Armenian|id Bahasa_Indonesia Indonesian
it Italiano Italian|ja 日本語 Japanese|ka ქართული Georgian|kk Қазақша Kazakh
ko 한국어 Korean|la Latina Latin|lt Lietuvių Lithuanian|lv Latviešu Latvian
ms Bahasa_Melayu Malay|nl Nederlands Dutch|no Norsk Norwegian|pl Polski Polish
pt Português Portuguese|ro Română Romanian|ru Русский Russian|sk Slovenčina Slovak
sl Slovenščina Slovenian|sq Shqip Albanian|sr Српски Serbian|sv Svenska Swedish
sw Kiswahili Swahili|ta தமிழ் Tamil|te తెలుగు Telugu|th ไทย Thai
tl Tagalog Tagalog|tr Türkçe Turkish|uk Українська Ukrainian|ur اردو Urdu
uz Oʻzbekcha Uzbek|vi Tiếng_Việt Vietnamese|zh 中文 Chinese
"""
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True)
class LanguageName:
    """A language's code and names. `right_to_left` is the direction of its main script."""

    code: str
    autonym: str
    english: str
    right_to_left: bool

    @property
    def long(self) -> str:
        """العربية · Arabic · ar, with the autonym isolated so that its direction does not turn the rest."""
        names = dict.fromkeys(part for part in (self.autonym, self.english, self.code) if part)
        return " · ".join(isolate(part) if part == self.autonym else part for part in names)


def name(code: str) -> LanguageName:
    """The names of a language by its code; regions (`pt-BR`) fall back to the base, unknown codes to themselves."""
    base = code.replace("_", "-").split("-")[0].lower()
    autonym, english = _TABLE.get(base, (code, ""))
    return LanguageName(code, autonym, english, base in _RIGHT_TO_LEFT)


def right_to_left(code: str) -> bool:
    """Whether text in this language runs from right to left."""
    return name(code).right_to_left


def isolate(text: str) -> str:
    """`text` between first-strong isolates: it keeps its own direction and leaves that of its surroundings alone."""
    return f"\u2068{text}\u2069"


def order(code: str) -> str:
    """Key to sort languages by in lists: the English name where there is one."""
    names = name(code)
    return (names.english or names.code).casefold()


def _read() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    for entry in _NAMES.replace("\n", "|").split("|"):
        if entry.strip():
            code, autonym, english = entry.split()
            table[code] = (autonym.replace("_", " "), english)
    return table


_TABLE = _read()
