"""The interface's own words in the user's language. No Qt here: the application installs a look-up, others only ask.

Text that the user reads is written in English where it is used, inside `tr` or `counted`, so that a reader of the code
sees it and the extraction finds it. A constant that is made before a language is chosen is `marked` where it stands and
goes through `tr` where it is shown.

What is `Said` remembers how it was said, so that the state, which keeps it while the language changes, can have it said
`again`. That is lost where such a text is cut or joined with others by hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import wraps
from string import Formatter
from typing import Any, ParamSpec
from unicodedata import bidirectional

from kn_studio import typesetting

P = ParamSpec("P")

Lookup = Callable[[str, int | None], str]
"""English text and, where the text depends on a number, that number -> the text in the user's language."""

_LEFT, _RIGHT, _OPEN, _CLOSE = "\u2066", "\u2067", "\u2068", "\u2069"
"""From the third to the last a piece of text keeps its own direction and does not change that of its neighbours; from
the first it runs from left to right, as figures do: Qt takes the sentence's direction for what has no letter; from the
second from right to left."""
_DOT = " · "
_BETWEEN = re.compile(r"(?<=[.?!]) (?=[A-Z'“])")
"""Where one sentence of several ends."""
_TURN = "\u200f"
"""Seen nowhere; a line that begins with it runs from right to left, whatever its first letter is."""
_MARKS = dict.fromkeys(map(ord, (_LEFT, _RIGHT, _OPEN, _CLOSE, _TURN)))
_PREFIX = re.compile(r"(?<!\w)([وف]?)([بلك])\u0640([\u2066\u2068]*)ال")
"""An Arabic preposition of one letter before a word with the article: written in one word with it."""
_CHANGE = re.compile(r"([\u2066\u2068]+[^\u2066-\u2069]*\u2069+) → ([\u2066\u2068]+[^\u2066-\u2069]*\u2069+)")
"""What was and what is, each in a piece of its own."""


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
        if not inner or _way(inner) == "right":
            return filled
        return filled.replace(inner, _kept(inner))


_ISOLATING = _Isolating()


def _kept(text: str) -> str:
    """`text` as an isolated piece."""
    return f"{_OPEN if _way(text) else _LEFT}{text}{_CLOSE}"


def _way(text: str) -> str:
    """The direction of the first letter that stands in no isolated piece, else of any letter; "" without one."""
    for kind in _outside(text):
        if kind in ("L", "R", "AL", "RLI"):
            return "left" if kind == "L" else "right"
    return "left" if any(bidirectional(letter) == "L" for letter in text) else ""


def _turned(text: str) -> bool:
    """Whether a letter that stands in no isolated piece runs from right to left."""
    return any(kind in ("R", "AL") for kind in _outside(text))


def _outside(text: str) -> Iterator[str]:
    """The bidirectional kinds of the letters that stand in no isolated piece; what opens a piece among them."""
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if depth == 0:
            yield kind
        depth += (kind in ("LRI", "RLI", "FSI")) - (kind == "PDI")


_lookup: Lookup = _english
_format: Callable[[str, Mapping[str, object]], str] = str.format_map
_right_to_left = False
_close_set = False
_forms: tuple[tuple[re.Pattern[str], str], ...] = ()
_told: dict[str, str] = {}
_named: Callable[[str], str] = str


def install(
    lookup: Lookup | None, *, right_to_left: bool = False, close_set: bool = False, sentences: Iterable[str] = (),
    named: Callable[[str], str] = str,
) -> None:  # fmt: skip
    """Ask `lookup` from now on; None: English as it stands in the code. `sentences` are the forms that `told` knows.

    `close_set`: the writing has no spaces between words, as Chinese. `named` gives the name of the language that a
    sentence calls by its code, as the command line does.
    """
    global _lookup, _format, _forms, _right_to_left, _close_set, _named  # one language a process, like the locale
    _lookup, _named = lookup or _english, named
    _right_to_left, _close_set = right_to_left, close_set
    _forms = tuple((_pattern(form), form) for form in sorted(sentences, key=_fast, reverse=True) if "{" in form)
    _told.clear()
    _format = _isolating if right_to_left else typesetting.filled if close_set else str.format_map


def _isolating(text: str, values: Mapping[str, object]) -> str:
    return _fitted(_ISOLATING.vformat(text, (), values))


def _fitted(text: str) -> str:
    """A filled sentence from right to left: its prepositions written with their words, its arrows as `changed` says."""
    return _CHANGE.sub(f"{_LEFT}\\1 → \\2{_CLOSE}", _PREFIX.sub(_prefixed, text))


def _prefixed(found: re.Match[str]) -> str:
    """ "بـ" and "ال" as "بال", "لـ" and "ال" as "لل", of "لـ" and "اللغة" "للغة": no third of the same letter."""
    before, letter, opening = found.groups()
    if letter != "ل":
        return f"{opening}{before}{letter}ال"
    return f"{opening}{before}ل" if found.string[found.end() : found.end() + 1] == "ل" else f"{opening}{before}لل"


class Said(str):
    """Text in the user's language, with the function that said it and what that was given. Elsewhere it is plain text:
    a copy, a file and another process keep the words alone.
    """

    __slots__ = ("how",)

    how: tuple[Callable[..., str], tuple[Any, ...], Mapping[str, Any]]

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


def remembered(say: Callable[P, str]) -> Callable[P, str]:
    """A function that says something in the user's language, from values that do not depend on it: `again` asks it
    again.
    """

    @wraps(say)
    def saying(*args: P.args, **values: P.kwargs) -> str:
        said = Said(say(*args, **values))
        said.how = (saying, args, values)
        return said

    return saying


def again(text: str) -> str:
    """What was said in another language, in the one that is in force now; what nobody remembers stays as it is."""
    if not isinstance(text, Said):
        return text
    say, args, values = text.how
    return say(*map(_anew, args), **{name: _anew(value) for name, value in values.items()})


def _anew(value: Any) -> Any:
    if isinstance(value, str):
        return again(value)
    return tuple(map(_anew, value)) if type(value) in (tuple, list) else value


def lookup() -> Lookup:
    """What is asked now. Whoever keeps what was told asks again after another one was installed."""
    return _lookup


def is_english() -> bool:
    """Whether text is shown as it stands in the code."""
    return _lookup is _english


@remembered
def tr(text: str, /, **values: object) -> str:
    """`text` in the user's language, its {names} filled with `values`, which are not translated."""
    found = _lookup(text, None) if text else text
    return _format(found, values) if values else found


@remembered
def counted(one: str, many: str, n: int, /, **values: object) -> str:
    """The form of a text that fits the number `n`, which fills {n}; English has two forms, other languages more."""
    found = _lookup(many, n)
    if found == many and n == 1:
        found = one
    return _format(found, {**values, "n": f"{n:,}"})


@remembered
def paragraph(*sentences: str) -> str:
    """Whole sentences one after the other, those that say something; no space after a full stop as wide as a letter."""
    said = [sentence for sentence in sentences if sentence]
    if not _close_set:
        return " ".join(said)
    return typesetting.set_close(piece for sentence in said for piece in (sentence, " "))[:-1] if said else ""


@remembered
def statement(*clauses: str) -> str:
    """Clauses as one sentence, with the interface's semicolons between them and its full stop; "" without any."""
    said = [clause for clause in clauses if clause]
    return tr("{clauses}.", clauses=tr("; ").join(said)) if said else ""


@remembered
def headed(head: str, text: str) -> str:
    """What is spoken of and what is said of it, the interface's colon between them."""
    return tr("{head}: {text}", head=head, text=text)


def quoted(words: str) -> str:
    """Words of others, in the interface's quotes."""
    return tr("“{words}”", words=words)


def quotes() -> tuple[str, str]:
    """What the interface opens a quotation with, and what it closes it with."""
    opening, _, closing = tr("“{words}”").partition("{words}")
    return opening, closing


def joined(parts: Iterable[str], between: str = _DOT) -> str:
    """The parts that say something in one line, dots between them, in the order in which the interface is read.

    A part that runs the other way (a name in Arabic, "P36 capital" in the Arabic interface) would carry its neighbours
    with it, and the first would decide for all: so each of them stands for itself, and the line is the interface's.
    """
    return _joined(between, *parts)


@remembered
def _joined(between: str, *parts: str) -> str:
    said = [part for part in parts if part]
    if len(said) < 2:
        return "".join(said)
    if _right_to_left:
        return _TURN + between.join(map(_kept, said))
    return between.join(_kept(part) if _turned(part) else part for part in said)


def figures(text: str) -> str:
    """Figures with signs between them, as a day and a time: they are read from left to right in every language."""
    return f"{_LEFT}{text}{_CLOSE}" if _right_to_left and text else text


def turned(text: str) -> bool:
    """Whether a letter of `text` is read from right to left."""
    return any(bidirectional(letter) in ("R", "AL") for letter in text)


def unlettered(text: str) -> str:
    """`text` as figures where no letter of it says how it runs, as "+62", which would read "62+"."""
    return text if any(bidirectional(letter) in ("L", "R", "AL") for letter in text) else figures(text)


def bare(text: str) -> str:
    """`text` without marks of direction, which nobody sees: for a table that is taken into a spreadsheet."""
    return text.translate(_MARKS)


def changed(before: str, now: str) -> str:
    """What was and what is, an arrow between them. It points to what is now, so it runs from left to right in every
    script, as figures do.
    """
    return figures(f"{_kept(before)} → {_kept(now)}") if _right_to_left else f"{before} → {now}"


def as_read(text: str) -> str:
    """`text` so that it runs as the interface does also where its first letter is a Latin name's or a figure."""
    return f"{_TURN}{text}" if _right_to_left and _turned(text) else text


def one_way(text: str) -> str:
    """`text` as a piece of its own where all its letters run the same way: what ends it, as an ellipsis, is read last.

    Where they do not, the line's direction decides, as it does for the words.
    """
    ways = {"left" if kind == "L" else "right" for kind in map(bidirectional, text) if kind in ("L", "R", "AL")}
    if len(ways) != 1:
        return text
    return f"{_LEFT if ways == {'left'} else _RIGHT}{text}{_CLOSE}"


def marked(text: str) -> str:
    """`text` as it is: says that it is shown to the user elsewhere, through `tr`."""
    return text


def told(text: str) -> str:
    """Sentences that engine or actions said in English, in the user's language, where their forms are known.

    They say what is wrong, or what is being done, in English, because the command line does too.
    """
    return again(text) if isinstance(text, Said) else _told_now(text)


@remembered
def _told_now(text: str) -> str:
    if _lookup is _english or not text:
        return text
    if text not in _told:
        pieces = _BETWEEN.split(text)
        apart = [_retold(piece) for piece in pieces]
        # Sentences that are known one by one are not one with another inside.
        each = len(pieces) > 1 and all(now != then for now, then in zip(apart, pieces, strict=True))
        found = text if each else _retold(text)
        said = apart if each else _together(pieces)
        _told[text] = str(paragraph(*said)) if found == text else found
    return _told[text]


def _together(pieces: Sequence[str]) -> list[str]:
    """Sentences one after the other, as many at once as are known as one; what is not known stays."""
    said, start = [], 0
    while start < len(pieces):
        for end in range(len(pieces), start, -1):
            text = " ".join(pieces[start:end])
            if (found := _retold(text)) != text or end == start + 1:
                break
        said.append(found)
        start = end
    return said


def _retold(text: str) -> str:
    found = _lookup(text, None)
    if found != text:
        return found
    for pattern, form in _forms:
        if (match := pattern.fullmatch(text)) is not None:
            given = match.groupdict()
            codes = {name for found in _CODES.findall(form) for name in found}
            filled = {name: _named(value) if name in codes else _filling(value) for name, value in given.items()}
            if _clear(form) or all(filled[name] != given[name] or " " not in given[name] for name in given):
                return _format(_lookup(form, None), filled)
    return text


_CODES = re.compile(r"\b(?:[Ii]n|language) '\{(\w+)\}'|(?:\bin |, )\{(code|language)\}")
"""What a sentence's form calls a language: it is filled with a code. "Asking in {language}" does so too."""


def _filling(text: str) -> str:
    """What fills a form: a word, or a reason, which may be a sentence of its own without its full stop."""
    if not text:
        return text
    found = _retold(text)
    if found != text:
        return found
    whole = _retold(f"{text}.")
    return text if whole == f"{text}." else whole.rstrip(".。")


_CLEAR = 4
"""Letters of a word by which a form is known wherever it fits. One with shorter words alone, like "{n} of {total}",
would fit half a sentence; it is meant where each of its fillings is a single word or known itself.
"""


def _clear(form: str) -> bool:
    words = (word for part, *_ in Formatter().parse(form) for word in re.findall(r"[^\W\d_]+", part))
    return any(len(word) >= _CLEAR for word in words)


def _fast(form: str) -> int:
    """How much of a form stands fast: of two that fit, the one that says more of a sentence is meant."""
    return sum(len(part) for part, *_ in Formatter().parse(form))


def _pattern(form: str) -> re.Pattern[str]:
    parts = []
    for part, name, *_ in Formatter().parse(form):
        added = "*?" if part.endswith((".", "!", "?")) else "+?"  # after a whole sentence may come another one, or none
        parts += [re.escape(part), f"(?P<{name}>.{added})" if name else ""]
    return re.compile("".join(parts), re.DOTALL)
