"""The interface's own words in the user's language. No Qt here: the application installs a look-up, others only ask.

Text that the user reads is written in English where it is used, inside `tr` or `counted`, so that a reader of the code
sees it and the extraction finds it. A constant that is made before a language is chosen is `marked` where it stands and
goes through `tr` where it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from string import Formatter
from typing import Any
from unicodedata import bidirectional

Lookup = Callable[[str, int | None], str]
"""English text and, where the text depends on a number, that number -> the text in the user's language."""

_LEFT, _OPEN, _CLOSE = "\u2066", "\u2068", "\u2069"
"""From the second to the third a piece of text keeps its own direction and does not change that of its neighbours; from
the first it runs from left to right, as figures do: Qt takes the sentence's direction for what has no letter."""


def _english(text: str, _n: int | None) -> str:
    return text


class _Isolating(Formatter):
    """Fills in values so that "L10N188" or a Latin name stays in one piece inside a sentence from right to left.

    Spaces at the ends of a value stay outside: inside they would stand on the far side of it. What runs from right to
    left itself is a part of the sentence.
    """

    def format_field(self, value: Any, format_spec: str) -> str:
        filled = format(value, format_spec)
        inner = filled.strip()
        if not inner or (way := _way(inner)) == "right":
            return filled
        return filled.replace(inner, f"{_OPEN if way else _LEFT}{inner}{_CLOSE}")


def _way(text: str) -> str:
    """The direction of the first letter that stands in no isolated piece, else of any letter; "" without one."""
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if depth == 0 and kind in ("L", "R", "AL", "RLI"):
            return "left" if kind == "L" else "right"
        depth += (kind in ("LRI", "RLI", "FSI")) - (kind == "PDI")
    return "left" if any(bidirectional(letter) == "L" for letter in text) else ""


_lookup: Lookup = _english
_format: Callable[[str, Mapping[str, object]], str] = str.format_map
_forms: tuple[tuple[re.Pattern[str], str], ...] = ()
_told: dict[str, str] = {}


def install(lookup: Lookup | None, *, right_to_left: bool = False, sentences: Iterable[str] = ()) -> None:
    """Ask `lookup` from now on; None: English as it stands in the code. `sentences` are the forms that `told` knows."""
    global _lookup, _format, _forms  # one language a process, like the locale
    _lookup = lookup or _english
    _forms = tuple((_pattern(form), form) for form in sorted(sentences, key=_fast, reverse=True) if "{" in form)
    _told.clear()
    formatter = _Isolating()
    _format = (lambda text, values: formatter.vformat(text, (), values)) if right_to_left else str.format_map


def lookup() -> Lookup:
    """What is asked now. Whoever keeps what was told asks again after another one was installed."""
    return _lookup


def is_english() -> bool:
    """Whether text is shown as it stands in the code."""
    return _lookup is _english


def tr(text: str, /, **values: object) -> str:
    """`text` in the user's language, its {names} filled with `values`, which are not translated."""
    found = _lookup(text, None) if text else text
    return _format(found, values) if values else found


def counted(one: str, many: str, n: int, /, **values: object) -> str:
    """The form of a text that fits the number `n`, which fills {n}; English has two forms, other languages more."""
    found = _lookup(many, n)
    if found == many and n == 1:
        found = one
    return _format(found, {**values, "n": f"{n:,}"})


def marked(text: str) -> str:
    """`text` as it is: says that it is shown to the user elsewhere, through `tr`."""
    return text


def told(text: str) -> str:
    """A sentence that engine or actions said in English, in the user's language, where its form is known.

    They say what is wrong, or what is being done, in English, because the command line does too.
    """
    if _lookup is _english or not text:
        return text
    if text not in _told:
        _told[text] = _retold(text)
    return _told[text]


def _retold(text: str) -> str:
    found = _lookup(text, None)
    if found != text:
        return found
    for pattern, form in _forms:
        if (match := pattern.fullmatch(text)) is not None:
            return _format(
                _lookup(form, None), {name: _lookup(value, None) for name, value in match.groupdict().items()}
            )
    return text


def _fast(form: str) -> int:
    """How much of a form stands fast: of two that fit, the one that says more of a sentence is meant."""
    return sum(len(part) for part, *_ in Formatter().parse(form))


def _pattern(form: str) -> re.Pattern[str]:
    parts = []
    for part, name, *_ in Formatter().parse(form):
        parts += [re.escape(part), f"(?P<{name}>.+?)" if name else ""]
    return re.compile("".join(parts), re.DOTALL)
