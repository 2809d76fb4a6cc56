"""The sentences and figures of the Languages station."""

from __future__ import annotations

from collections.abc import Sequence

from kn_studio.translation import counted, figures, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording

_NAMED = 4
"""Up to so many languages are named in a sentence; more are counted."""


def expected(value: float) -> str:
    """A mean count: 12, 3.2, 0.3, 0.04; what is nearly nothing reads <0.001."""
    if value <= 0:
        return "0"
    if value < 0.001:
        return "<0.001"
    if value < 0.95:
        return f"{value:.1g}"
    return f"{value:.1f}".removesuffix(".0") if value < 9.95 else wording.integer(round(value))


def p_value(value: float) -> str:
    """ "p < 0.001", "p = 0.02"."""
    return "p < 0.001" if value < 0.001 else f"p = {value:.2g}"


def interval(low: float | None, high: float | None) -> str:
    """An interval of probabilities with a dash; "" where there is none."""
    if low is None or high is None:
        return ""
    first, last = wording.probability(low), wording.probability(high)
    return first if first == last else figures(f"{first}–{last}")


def signed(value: float) -> str:
    """A change of a probability with its sign."""
    text = f"{abs(value):.3f}" if abs(value) < 0.0095 else f"{abs(value):.2f}"
    return text if float(text) == 0 else f"{'−' if value < 0 else '+'}{text}"


def english(code: str) -> str:
    """A language's name inside an English sentence."""
    return names.name(code).english or names.isolate(code)


def listed(codes: Sequence[str]) -> str:
    """ "English, Chinese and Arabic", or "10 languages"."""
    return (
        wording.listing(map(english, codes))
        if len(codes) <= _NAMED
        else counted("{n} language", "{n} languages", len(codes))
    )


def by_whom(codes: Sequence[str], needed: int) -> str:
    """ "by English and Chinese", "by all 10 languages", "by at least 2 of the 3 languages"."""
    if needed < len(codes):
        return counted(
            "by at least {needed} of {n} language",
            "by at least {needed} of the {n} languages",
            len(codes),
            needed=needed,
        )
    return tr("by {value}{listed}", value=tr("all ") if len(codes) > _NAMED else "", listed=listed(codes))


def at_most(count: str) -> str:
    """A number for a sentence: "fewer than 0.1" where a table says "<0.1"."""
    return tr("fewer than {number}", number=count.removeprefix("<")) if count.startswith("<") else count


def shared_sentence(
    count: int, union: int, chance: float, p: float | None, codes: Sequence[str], needed: int, level: str
) -> str:
    """ "12 of 40 neurons are shared by English and Chinese; by chance we would expect 0.3 (p < 0.001)"."""
    if not union:
        return tr("No {word} is chosen in any language at these settings", word=wording.word("neuron", level))
    few = at_most(expected(chance))
    significance = f" ({p_value(p)})" if level != "plain" and count and p is not None else ""
    if not count:
        return tr(
            "None of {neurons} is shared {by_whom}; by chance we would expect {few}",
            neurons=wording.neurons(union, level),
            by_whom=by_whom(codes, needed),
            few=few,
        )
    return counted(
        "{of} is shared {by_whom}; by chance we would expect {few}{significance}",
        "{of} are shared {by_whom}; by chance we would expect {few}{significance}",
        count,
        of=wording.of_neurons(wording.integer(count), union, level),
        by_whom=by_whom(codes, needed),
        few=few,
        significance=significance,
    )


def only_by(codes: Sequence[str], whole: int, level: str, count: int) -> str:
    """The title of a region: "5 neurons of English and Chinese, of no other language"."""
    of = tr("{neurons} of {listed}", neurons=wording.neurons(count, level), listed=listed(codes))
    return of if len(codes) == whole else tr("{of}, and of no other", of=of)


def nothing_shared(
    codes: Sequence[str], needed: int, threshold: float | None, level: str, positive: bool = True
) -> str:
    """Nothing shared is a result: what would have to change."""
    neuron = wording.word("neuron", level)
    if threshold is None:
        slider = wording.word("Shared by", level)
        way = tr(": lower “{slider}” on the Neurons station", slider=slider) if positive else ""
        return tr(
            "No {neuron} has a positive score that is shared {by_whom}, at any threshold{way}.",
            neuron=neuron,
            by_whom=by_whom(codes, needed),
            way=way,
        )
    return tr(
        "Nothing is shared at this threshold. At {threshold:g} the first {neuron} is.",
        threshold=threshold,
        neuron=neuron,
    )


def nothing_among(codes: Sequence[str], needed: int, number: int | None, level: str) -> str:
    """The same where each language has an equal number of its strongest."""
    neuron = wording.word("neuron", level)
    if number is None:
        return tr(
            "No {neuron} has a positive score that is shared {by_whom}, whatever their number.",
            neuron=neuron,
            by_whom=by_whom(codes, needed),
        )
    return tr(
        "Nothing is shared among so few. With {number:,} of each language the first {neuron} is.",
        number=number,
        neuron=neuron,
    )
