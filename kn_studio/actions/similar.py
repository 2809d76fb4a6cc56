"""What somebody may have meant who gave a model's name that is not there: the nearest of those that can be loaded."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from kn_studio import resources
from kn_studio.actions import model_cache
from kn_studio.model_aliases import ALIASES

_MOST, _ALIKE = 3, 0.6


def nearest(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """The names most like this one, the best first; letters' case and, where it has none, the owner do not count."""
    wanted = name.strip().partition("@")[0].lower()
    scored = []
    for each in dict.fromkeys(known):
        whole, last = each.lower(), each.lower().rpartition("/")[2]
        forms = (whole, last) if "/" not in wanted else (whole,)
        alike = max(difflib.SequenceMatcher(None, wanted, form, autojunk=False).ratio() for form in forms)
        if alike >= _ALIKE and each != name:
            scored.append((-alike, each))
    return tuple(each for _alike, each in sorted(scored)[:_MOST])


def known_names() -> tuple[str, ...]:
    """Shipped models, short names, and what lies in the Hub's cache; reads the disk."""
    shipped = sorted(path.parent.name for path in resources.path("models").glob("*/config.json"))
    ids = [each for one in ALIASES for each in (one.alias, one.id)]
    return (*shipped, *ids, *model_cache.ids())


def meant(name: str) -> str:
    """A sentence that names what may have been meant, with a space before it; "" where nothing is near."""
    found = nearest(name, known_names())
    if not found:
        return ""
    *first, last = found
    return f" Did you mean {', '.join(first)} or {last}?" if first else f" Did you mean {last}?"
