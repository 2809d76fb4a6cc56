"""How many of a table's claims may be called supported where nothing is to be found."""

from __future__ import annotations

from math import comb

ONE = 0.025
"""A claim is supported where its 95 % interval lies above the margin, so each errs this often at most."""


def most_by_chance(claims: int) -> int:
    """So many claims, erring by themselves, are supported by chance at most; more in under one run of a hundred."""
    found = 0
    while _more_than(found, claims) >= 0.01:
        found += 1
    return found


def _more_than(found: int, claims: int) -> float:
    return sum(comb(claims, each) * ONE**each * (1 - ONE) ** (claims - each) for each in range(found + 1, claims + 1))
