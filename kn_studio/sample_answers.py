"""What the made-up model answers on held-out prompts: every picture begins from the same."""

from __future__ import annotations


def before(place: int) -> float:
    """The answer's probability in the language of this place, with the weights as they were loaded."""
    return 0.9 - 0.04 * (place % 5)
