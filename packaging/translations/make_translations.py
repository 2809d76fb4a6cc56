"""Keeps resources/translations/: one Qt Linguist file for each language of the interface, and its compiled form.

    python packaging/translations/make_translations.py               take up new text, drop what is gone, compile
    python packaging/translations/make_translations.py --check       exit code 1 when something is due or untranslated
    python packaging/translations/make_translations.py --missing zh  the text without a translation, as JSON
    python packaging/translations/make_translations.py --add zh FILE take translations from a JSON file first

Translations are written into the .ts files, with Qt Linguist or as JSON: {"English text": "translation"}, or a list of
its forms where it depends on a number.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from string import Formatter

sys.path.insert(0, str(Path(__file__).resolve().parent))

import ts_files
from interface_text import ROOT, Message, gather, sentences
from ts_files import FORMS, LANGUAGES, Translations

TARGET = ROOT / "resources" / "translations"
SENTENCES = TARGET / "sentences.json"
AGAIN = "run: python packaging/translations/make_translations.py"


def source(language: str) -> Path:
    """The file that people translate in."""
    return TARGET / f"kn_studio_{language}.ts"


def compiled(language: str) -> Path:
    """The file that the program reads."""
    return TARGET / f"kn_studio_{language}.qm"


def placeholders(text: str) -> list[str]:
    """The names of the values that a text takes, sorted; a format is part of it."""
    return sorted({f"{name}:{form}" for _, name, form, _ in Formatter().parse(text) if name is not None})


def problems(messages: dict[str, Message], language: str, known: Translations) -> list[str]:
    """What is wrong with a language's translations, a line for each."""
    found = [f"gone from the program: {text!r}" for text in known if text not in messages]
    for text, message in messages.items():
        forms = known.get(text, ())
        if len(forms) != (FORMS[language] if message.counts else 1) or not all(forms):
            found.append(f"not translated: {text!r}")
            continue
        for form in forms:
            lacking = set(placeholders(text)) ^ set(placeholders(form))
            # A form for one or two things may say so in a word.
            if lacking - ({"n:"} if message.counts else set()):
                found.append(f"other values: {text!r} and {form!r}")
    return found


def due(messages: dict[str, Message]) -> list[str]:
    """What is not as this script would make it."""
    found = []
    with tempfile.TemporaryDirectory() as place:
        for language in LANGUAGES:
            known = ts_files.read(source(language), language).translations
            found += [f"{language}: {each}" for each in problems(messages, language, known)]
            again, binary = Path(place, f"{language}.ts"), Path(place, f"{language}.qm")
            ts_files.write(again, language, messages, known)
            ts_files.compile_file(again, binary)
            if not compiled(language).is_file() or compiled(language).read_bytes() != binary.read_bytes():
                found.append(f"{compiled(language).name} is not what {source(language).name} says; {AGAIN}")
    if not SENTENCES.is_file() or SENTENCES.read_text(encoding="utf-8") != sentence_list():
        found.append(f"{SENTENCES.name} is not up to date; {AGAIN}")
    return found


def sentence_list() -> str:
    """The forms of sentences as the program reads them."""
    return json.dumps([form for form, _ in sentences()], ensure_ascii=False, indent=0) + "\n"


def _added(path: Path) -> Translations:
    """Translations from a JSON file."""
    told = json.loads(path.read_text(encoding="utf-8"))
    return {text: (forms,) if isinstance(forms, str) else tuple(forms) for text, forms in told.items()}


def update(messages: dict[str, Message], added: dict[str, Translations]) -> None:
    """Write all files anew."""
    TARGET.mkdir(exist_ok=True)
    for language in LANGUAGES:
        known = ts_files.read(source(language), language).translations | added.get(language, {})
        ts_files.write(source(language), language, messages, known)
        ts_files.compile_file(source(language), compiled(language))
        missing = sum(not all(known.get(text, ("",))) for text in messages)
        print(f"{language}: {len(messages) - missing} of {len(messages)} texts are translated")
    SENTENCES.write_text(sentence_list(), encoding="utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--check", action="store_true", help="change nothing; exit code 1 when something is due")
    options.add_argument("--missing", choices=LANGUAGES, help="print what is not translated")
    options.add_argument("--add", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations from a JSON file")
    told = options.parse_args()
    messages = gather()
    if told.missing:
        known = ts_files.read(source(told.missing), told.missing).translations
        lacking = [text for text in messages if not all(known.get(text, ("",)))]
        print(json.dumps({text: messages[text].one for text in sorted(lacking)}, ensure_ascii=False, indent=0))
    elif told.check:
        found = due(messages)
        print("\n".join(found) or "All text is translated.")
        raise SystemExit(1 if found else 0)
    else:
        update(messages, {told.add[0]: _added(Path(told.add[1]))} if told.add else {})


if __name__ == "__main__":
    main()
