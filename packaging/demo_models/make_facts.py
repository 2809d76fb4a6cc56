"""Write ``resources/facts/facts.csv``, the facts the demo models are trained on.

Labels come from CLDR (through Babel) and from the tables in ``sources/``, which also hold every
link between entities. The result depends on those two alone: run it twice and the bytes are equal.

    python packaging/demo_models/make_facts.py
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import re
import unicodedata
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "de", "fr", "es", "ru", "zh", "ar", "ja", "hi", "tr")
HEADER = (
    "uuid",
    "relation",
    "language",
    "subject",
    "object",
    "prompt",
    "withheld",
    "subject_id",
    "object_id",
    "source",
)
NAMESPACE = uuid.UUID("6f1d3c52-8a0e-5b7c-9d44-2f6b1e0a7c35")
WITHHOLD_SALT = "demo-facts-2026"
WITHHOLD_SHARE = 0.12
WITHHELD_LANGUAGES = 3
WITHHOLD_MIN_LANGUAGES = 8
MAX_SUBJECT_WORDS = 3
# Languages for which CLDR leaves out a city whose name equals the last part of its zone id.
LATIN_SCRIPT = frozenset({"en", "de", "fr", "es", "tr"})
# Spaces, hyphens and dashes, apostrophes, dots, middle dots: none may stand in an answer.
NOT_ONE_WORD = re.compile(r"[\s\-\u2010-\u2015'\u2018\u2019\u02bc.\u00b7\u2022\u30fb\uff65]")
SOFT_HYPHEN = "\u00ad"

SOURCES = Path(__file__).resolve().parent / "sources"
TARGET = Path(__file__).resolve().parents[2] / "resources" / "facts" / "facts.csv"

Row = dict[str, str]


@dataclass(frozen=True)
class Label:
    """A name in one language and where it was taken from."""

    text: str
    source: str


@dataclass(frozen=True)
class Entity:
    """A thing with its names; a language without a sure name is absent."""

    entity_id: str
    labels: dict[str, Label]


@dataclass(frozen=True)
class Fact:
    """One (relation, subject, object) triple, before it is spread over the languages."""

    relation: str
    subject: Entity
    object: Entity

    @property
    def uuid(self) -> str:
        """The fact's name: it depends on the relation and the subject only."""
        return str(uuid.uuid5(NAMESPACE, f"{self.relation}:{self.subject.entity_id}"))

    def languages(self) -> list[str]:
        """Return the languages in which both names are known and short enough to be used."""
        return [language for language in LANGUAGES if self._usable(language)]

    def _usable(self, language: str) -> bool:
        subject = self.subject.labels.get(language)
        answer = self.object.labels.get(language)
        if subject is None or answer is None:
            return False
        short = len(subject.text.split()) <= MAX_SUBJECT_WORDS
        return short and not NOT_ONE_WORD.search(answer.text)


class Names:
    """Names of countries, languages and cities: a hand table first, then CLDR."""

    def __init__(self) -> None:
        self._locales = {language: Locale.parse("zh_Hans" if language == "zh" else language) for language in LANGUAGES}
        self._countries = read_table("country_names")
        self._languages = read_table("language_names")
        self._elements = read_table("elements")
        self.cities = read_table("cities")

    def territory(self, kind: str, code: str) -> Entity:
        """Return a country or a UN M49 region by its CLDR territory code."""
        cldr = {language: locale.territories.get(code, "") for language, locale in self._locales.items()}
        return entity(f"{kind}-{code}", self._countries.get(code, {}), cldr, "cldr-territory")

    def language(self, code: str) -> Entity:
        """Return a language by its CLDR code."""
        cldr = {language: locale.languages.get(code, "") for language, locale in self._locales.items()}
        return entity(f"language-{code}", self._languages.get(code, {}), cldr, "cldr-language")

    def city(self, key: str) -> Entity:
        """Return a city; CLDR knows it only where the table names a time zone."""
        row = self.cities[key]
        cldr = {language: self._zone_city(row["timezone"], language) for language in LANGUAGES}
        return entity(f"city-{key}", row, cldr, "cldr-tz-city")

    def element(self, symbol: str) -> Entity:
        """Return a chemical element by its symbol."""
        return entity(f"element-{symbol}", self._elements[symbol], {}, "")

    def element_symbols(self) -> list[str]:
        """Return the symbols of the elements in the hand table."""
        return list(self._elements)

    def _zone_city(self, zone: str, language: str) -> str:
        if not zone:
            return ""
        default = zone.rsplit("/", 1)[-1].replace("_", " ") if language in LATIN_SCRIPT else ""
        return str(self._locales[language].time_zones.get(zone, {}).get("city", default))


def read_table(name: str) -> dict[str, Row]:
    """Read one hand table, keyed by entity id."""
    with (SOURCES / f"{name}.csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    table = {row["entity_id"]: row for row in rows}
    if len(table) != len(rows):
        raise ValueError(f"{name}.csv: an entity id stands twice")
    for row in rows:
        if None in row or None in row.values():
            raise ValueError(f"{name}.csv: {row['entity_id']} has too few or too many cells")
    return table


def entity(entity_id: str, by_hand: Row, cldr: dict[str, str], cldr_source: str) -> Entity:
    """Join both sources of names; the hand table wins."""
    labels = {}
    for language in LANGUAGES:
        hand = by_hand.get(language, "")
        text = clean(hand or cldr.get(language, ""))
        if text:
            labels[language] = Label(text, "common-knowledge" if hand else cldr_source)
    return Entity(entity_id, labels)


def clean(text: str) -> str:
    """Bring a name into one spelling: NFC, no soft hyphens, no stray spaces."""
    return unicodedata.normalize("NFC", text).replace(SOFT_HYPHEN, "").strip()


def code_entity(kind: str, key: str, text: str, source: str) -> Entity:
    """Return an entity whose name is the same in every language."""
    return Entity(f"{kind}-{key}", {language: Label(text, source) for language in LANGUAGES})


def country_facts(names: Names) -> Iterator[Fact]:
    """Yield capital, continent, language, currency and calling code of each country."""
    for code, row in read_table("countries").items():
        country = names.territory("country", code)
        if row["capital"]:
            yield Fact("P36", country, names.city(row["capital"]))
        if row["continent"]:
            yield Fact("P30", country, names.territory("region", row["continent"]))
        if row["language"]:
            yield Fact("P37", country, names.language(row["language"]))
        if row["currency"]:
            currency = row["currency"]
            yield Fact("P38", country, code_entity("currency", currency, currency, "iso4217"))
        if row["calling_code"]:
            number = row["calling_code"]
            yield Fact("P474", country, code_entity("calling", number[1:], number, "itu"))


def city_facts(names: Names) -> Iterator[Fact]:
    """Yield the country of each city that is not a capital of the table."""
    for key, row in names.cities.items():
        if row["country"]:
            yield Fact("P17", names.city(key), names.territory("country", row["country"]))


def element_facts(names: Names) -> Iterator[Fact]:
    """Yield the symbol of each chemical element."""
    for symbol in names.element_symbols():
        answer = code_entity("symbol", symbol, symbol, "common-knowledge")
        yield Fact("P246", names.element(symbol), answer)


def stable_hash(*parts: str) -> str:
    """Return a salted SHA-256 that no run, platform or ordering can change."""
    return hashlib.sha256(":".join((WITHHOLD_SALT, *parts)).encode()).hexdigest()


def choose_withheld(facts: list[Fact]) -> dict[str, set[str]]:
    """Return, by fact uuid, the languages in which training never shows the fact."""
    by_relation: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_relation[fact.relation].append(fact)
    withheld = {}
    for members in by_relation.values():
        quota = round(WITHHOLD_SHARE * len(members))
        eligible = [fact for fact in members if len(fact.languages()) >= WITHHOLD_MIN_LANGUAGES]
        for fact in sorted(eligible, key=lambda fact: stable_hash(fact.uuid))[:quota]:
            name = fact.uuid
            ranked = sorted(fact.languages(), key=lambda code: stable_hash(name, code))
            withheld[name] = set(ranked[:WITHHELD_LANGUAGES])
    return withheld


def fact_rows(fact: Fact, withheld: set[str]) -> Iterator[Row]:
    """Yield the fact's rows, one a language."""
    for language in fact.languages():
        subject, answer = fact.subject.labels[language], fact.object.labels[language]
        yield {
            "uuid": fact.uuid,
            "relation": fact.relation,
            "language": language,
            "subject": subject.text,
            "object": answer.text,
            "prompt": "",
            "withheld": str(int(language in withheld)),
            "subject_id": fact.subject.entity_id,
            "object_id": fact.object.entity_id,
            "source": "+".join(dict.fromkeys((subject.source, answer.source))),
        }


def build() -> list[Row]:
    """Return every row of the table in its final order."""
    names = Names()
    facts = [*country_facts(names), *city_facts(names), *element_facts(names)]
    facts.sort(key=lambda fact: (fact.relation, fact.subject.entity_id))
    withheld = choose_withheld(facts)
    return [row for fact in facts for row in fact_rows(fact, withheld.get(fact.uuid, set()))]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description="Write the facts table of the demo models.")
    parser.add_argument("--out", type=Path, default=TARGET, help="file to write")
    target: Path = parser.parse_args().out
    rows = build()
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, HEADER, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{target}: {len({row['uuid'] for row in rows})} facts, {len(rows)} rows")


if __name__ == "__main__":
    main()
