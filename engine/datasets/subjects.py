"""The subject of a sentence whose file does not name it, from what the sentences of its relation have in common.

Sentences made from one template differ in their subject only: what all of them begin with and end with, cut at the
borders of words, is the template's, and what stands between is the subject. Where that could go wrong the subject is
left open: too few different sentences, a shared word that looks like part of a name (all of "Lake …"), or sentences
about one fact that do not agree.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from unicodedata import category

ENOUGH = 5
"""Different sentences of a template from which on what they share is believed to be the template's."""


@dataclass(slots=True)
class _Shared:
    """What the sentences of one template begin and end with; a few of them, to know that they differ."""

    prefix: str
    suffix: str
    some: set[str] = field(default_factory=set)

    def add(self, text: str) -> None:
        if not text.startswith(self.prefix):
            self.prefix = _shared_start(self.prefix, text)
        if not text.endswith(self.suffix):
            self.suffix = _shared_start(self.suffix[::-1], text[::-1])[::-1]
        if len(self.some) < ENOUGH:
            self.some.add(text)

    def frame(self) -> tuple[str, str] | None:
        """Prefix and suffix cut at borders of words.

        None where too few sentences differ, and in scripts that may be written without spaces.
        """
        if len(self.some) < ENOUGH:
            return None
        prefix, suffix = self.prefix, self.suffix
        while prefix and not prefix[-1].isspace():
            prefix = prefix[:-1]
        while suffix and (suffix[0].isalnum() or suffix[0] in "-_"):
            suffix = suffix[1:]
        cut = self.prefix[len(prefix) :] + self.suffix[: len(self.suffix) - len(suffix)]
        return None if any(category(sign) == "Lo" for sign in cut) else (prefix, suffix)


_OPENINGS = [["The"], ["A"], ["An"], ["In"], ["On"], ["For"], ["As"], ["At"], ["By"], ["To"]]
"""Sentences that begin with one of these and the subject: the word is the template's."""


class Subjects:
    """Learns the frames of templates in a first pass, and finds subjects in a second.

    A template is known by a key, such as relation and position among the sentences of a fact.
    """

    def __init__(self) -> None:
        self._shared: dict[Hashable, _Shared] = {}
        self._frames: dict[Hashable, tuple[str, str] | None] = {}
        self._doubtful: set[Hashable] = set()

    def learn(self, key: Hashable, text: str) -> None:
        """Take note of a sentence that was made from a template."""
        shared = self._shared.get(key)
        if shared is None:
            self._shared[key] = _Shared(text, text, {text})
        else:
            shared.add(text)

    def find(self, sentences: Sequence[tuple[Hashable, str]]) -> str:
        """The one subject that all sentences about a fact agree on, "" if there is none."""
        found = {subject for key, text in sentences if (subject := self._in(key, text))}
        doubtful = any(key in self._doubtful for key, _ in sentences)
        return found.pop() if len(found) == 1 and not doubtful else ""

    def _in(self, key: Hashable, text: str) -> str:
        if key not in self._frames:
            frame = self._frames[key] = self._shared[key].frame() if key in self._shared else None
            if frame and _holds_name(*frame):
                self._doubtful.add(key)
        frame = self._frames[key]
        if frame is None:
            return ""
        prefix, suffix = frame
        if len(prefix) + len(suffix) >= len(text) or not (text.startswith(prefix) and text.endswith(suffix)):
            return ""
        subject = text[len(prefix) : len(text) - len(suffix)].strip()
        return "" if "[Y]" in subject else subject


def _holds_name(prefix: str, suffix: str) -> bool:
    """Whether the word before the subject or the one behind it looks like part of a name that all share."""
    before, after = prefix.split(), suffix.split()
    behind = suffix[:1].isspace() and bool(after) and _name_like(after[0])
    return behind or (bool(before) and _name_like(before[-1]) and before not in _OPENINGS)


def _shared_start(one: str, other: str) -> str:
    length = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]


def _name_like(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()
