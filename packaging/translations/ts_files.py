"""Reads and writes Qt Linguist files, and has Qt's own program compile them."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from interface_text import Message

CONTEXT = "kn_studio"

LANGUAGES = {"zh": "zh_CN", "ar": "ar"}
"""Language of the interface -> its name in Qt, which knows the forms for numbers."""

FORMS = {"zh": 1, "ar": 6}
"""How many forms a text has that depends on a number: in Arabic for 0, 1, 2, few, many and others."""

Translations = dict[str, tuple[str, ...]]
"""English text -> its translation, or one for each sort of number; a missing one is "" or not there."""


@dataclass(frozen=True)
class Catalogue:
    """One language's file. `spare` holds what is in the file and not in the program any more."""

    language: str
    translations: Translations


def read(path: Path, language: str) -> Catalogue:
    """What stands in a file; nothing where there is none."""
    found: Translations = {}
    if path.is_file():
        for message in ElementTree.parse(path).iter("message"):
            translation = message.find("translation")
            forms = [translation] if translation is not None else []
            if message.get("numerus") == "yes" and translation is not None:
                forms = list(translation.iter("numerusform"))
            found[message.findtext("source", "")] = tuple(form.text or "" for form in forms)
    return Catalogue(language, found)


def write(path: Path, language: str, messages: Mapping[str, Message], known: Translations) -> None:
    """Write all messages in the order of their text, with the translations that are known."""
    root = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, message in sorted(messages.items()):
        forms = known.get(text, ())
        wanted = FORMS[language] if message.counts else 1
        forms = forms if len(forms) == wanted else ("",) * wanted
        node = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.counts else {})
        for file in sorted(message.files):
            ElementTree.SubElement(node, "location", filename=f"../../{file}")
        ElementTree.SubElement(node, "source").text = text
        if message.counts:
            ElementTree.SubElement(node, "extracomment").text = f"For one: {message.one}"
        translation = ElementTree.SubElement(node, "translation", {} if all(forms) else {"type": "unfinished"})
        if message.counts:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def compile_file(source: Path, target: Path) -> None:
    """Compile a file with `lrelease`, which comes with PySide6. Exits with a sentence when that fails."""
    place = importlib.util.find_spec("PySide6")
    assert place is not None
    assert place.origin is not None
    program = Path(place.origin).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    # A program that shows text from the old file holds it mapped, and would be gone if it changed under it.
    made = target.with_suffix(".new")
    done = subprocess.run([program, "-silent", source, "-qm", made], capture_output=True, text=True, check=False)
    if not done.returncode and made.is_file():
        made.replace(target)
    else:
        raise SystemExit(f"lrelease could not compile {source.name}: {done.stderr.strip() or done.stdout.strip()}")
