"""Names of languages for people: in the language itself, in English, and which way it is written."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.translation import joined, tr

_NAMES = """
af Afrikaans Afrikaans|am አማርኛ Amharic|an Aragonés Aragonese|ar العربية Arabic|arz مصرى Egyptian_Arabic
as অসমীয়া Assamese|ast Asturianu Asturian|az Azərbaycanca Azerbaijani|azb تۆرکجه South_Azerbaijani
ba Башҡортса Bashkir|be Беларуская Belarusian|bg Български Bulgarian|bn বাংলা Bengali|br Brezhoneg Breton
bs Bosanski Bosnian|ca Català Catalan|ce Нохчийн Chechen|ceb Cebuano Cebuano|ckb کوردیی_ناوەندی Central_Kurdish
cs Čeština Czech|cv Чӑвашла Chuvash|cy Cymraeg Welsh|da Dansk Danish|de Deutsch German|dv ދިވެހި Dhivehi
el Ελληνικά Greek|en English English|eo Esperanto Esperanto|es Español Spanish|et Eesti Estonian|eu Euskara Basque
fa فارسی Persian|fi Suomi Finnish|fo Føroyskt Faroese|fr Français French|fy Frysk West_Frisian|ga Gaeilge Irish
gd Gàidhlig Scottish_Gaelic|gl Galego Galician|gu ગુજરાતી Gujarati|he עברית Hebrew|hi हिन्दी Hindi
hr Hrvatski Croatian|ht Kreyòl_ayisyen Haitian_Creole|hu Magyar Hungarian|hy Հայերեն Armenian
ia Interlingua Interlingua|id Bahasa_Indonesia Indonesian|io Ido Ido|is Íslenska Icelandic|it Italiano Italian
ja 日本語 Japanese|jv Basa_Jawa Javanese|ka ქართული Georgian|kk Қазақша Kazakh|km ខ្មែរ Khmer|kn ಕನ್ನಡ Kannada
ko 한국어 Korean|ku Kurdî Kurdish|ky Кыргызча Kyrgyz|la Latina Latin|lb Lëtzebuergesch Luxembourgish
lmo Lombard Lombard|lo ລາວ Lao|lt Lietuvių Lithuanian|lv Latviešu Latvian|mg Malagasy Malagasy
mk Македонски Macedonian|ml മലയാളം Malayalam|mn Монгол Mongolian|mr मराठी Marathi|ms Bahasa_Melayu Malay
mt Malti Maltese|my မြန်မာ Burmese|nb Norsk_bokmål Norwegian_Bokmål|nds Plattdüütsch Low_German|ne नेपाली Nepali
nl Nederlands Dutch|nn Norsk_nynorsk Norwegian_Nynorsk|no Norsk Norwegian|oc Occitan Occitan|or ଓଡ଼ିଆ Odia
pa ਪੰਜਾਬੀ Punjabi|pl Polski Polish|pnb پنجابی Western_Punjabi|ps پښتو Pashto|pt Português Portuguese
ro Română Romanian|ru Русский Russian|sa संस्कृतम् Sanskrit|scn Sicilianu Sicilian|sco Scots Scots|sd سنڌي Sindhi
sh Srpskohrvatski Serbo-Croatian|si සිංහල Sinhala|sk Slovenčina Slovak|sl Slovenščina Slovenian|so Soomaali Somali
sq Shqip Albanian|sr Српски Serbian|su Basa_Sunda Sundanese|sv Svenska Swedish|sw Kiswahili Swahili|ta தமிழ் Tamil
te తెలుగు Telugu|tg Тоҷикӣ Tajik|th ไทย Thai|tk Türkmençe Turkmen|tl Tagalog Tagalog|tr Türkçe Turkish
tt Татарча Tatar|ug ئۇيغۇرچە Uyghur|uk Українська Ukrainian|ur اردو Urdu|uz Oʻzbekcha Uzbek|vi Tiếng_Việt Vietnamese
vo Volapük Volapük|wa Walon Walloon|war Winaray Waray|yi ייִדיש Yiddish|yo Yorùbá Yoruba|yue 粵語 Cantonese
zh 中文 Chinese|zh-classical 文言 Classical_Chinese|zh-hans 简体中文 Simplified_Chinese
zh-hant 繁體中文 Traditional_Chinese|zu isiZulu Zulu
"""
_RIGHT_TO_LEFT = frozenset({"ar", "arz", "azb", "ckb", "dv", "fa", "he", "pnb", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True)
class LanguageName:
    """A language's code and names. `right_to_left` is the direction of its main script."""

    code: str
    autonym: str
    english: str
    right_to_left: bool

    @property
    def long(self) -> str:
        """العربية · Arabic · ar."""
        return joined(dict.fromkeys((self.autonym, self.english, self.code)))


def name(code: str) -> LanguageName:
    """The names of a language by its code; regions (`pt-BR`) fall back to the base, unknown codes to themselves."""
    whole = code.replace("_", "-").lower()
    base = whole.split("-")[0]
    autonym, english = _TABLE.get(whole) or _TABLE.get(base) or (code, "")
    return LanguageName(code, autonym, tr(english), base in _RIGHT_TO_LEFT)


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


def english_names() -> tuple[str, ...]:
    """All names in English, for who translates them."""
    return tuple(english for _, english in _TABLE.values())


def _read() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    for entry in _NAMES.replace("\n", "|").split("|"):
        if entry.strip():
            code, autonym, english = entry.split()
            table[code] = (autonym.replace("_", " "), english.replace("_", " "))
    return table


_TABLE = _read()
