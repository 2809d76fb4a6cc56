"""Numbers and words as people read them, on the plain and on the research level."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from kn_studio.translation import counted, figures, marked, remembered, tr

PLAIN = {
    "neuron": marked("switch"),
    "neurons": marked("switches"),
    "Neuron map": marked("Map of switches"),
    "Threshold": marked("How picky"),
    "Shared by": marked("In how many sentences"),
    "Neurons by layer": marked("Switches on each floor"),
    "layer": marked("floor"),
    "prompts": marked("sentences"),
    "prompt": marked("sentence"),
    "random": marked("random switches"),
    "matched": marked("equally busy"),
    "equally active": marked("equally busy ones"),
    "held-out templates": marked("unseen sentences"),
    "Held out": marked("Unseen"),
    "Topology": marked("Clusters"),
    "Factor": marked("How far"),
    "Act.": marked("How busy"),
    "Pushes up": marked("Makes likelier"),
    "Pushes down": marked("Makes less likely"),
    "Score": marked("How much it carries the answer"),
    "Suppress": marked("Turn off"),
    "Enhance": marked("Turn up"),
    "Score by language": marked("By language"),
    "Activation": marked("Turn it down or up"),
    "Score by prompt": marked("By sentence"),
    "Neurons": marked("Switches"),
    "layers": marked("floors"),
    "Prompt": marked("Sentence"),
    "Prompts": marked("Sentences"),
}
"""Research term -> its everyday name."""

_METHODS = {
    "amig": "AMIG",
    "ig_zero": marked("integrated gradients from zero"),
    "gradient_x_activation": marked("gradient × activation"),
    "activation": marked("activation alone"),
    "random": marked("random scores"),
}

_STATUSES = {
    "running": marked("running"),
    "done": marked("done"),
    "stopped": marked("stopped"),
    "interrupted": marked("interrupted"),
    "failed": marked("failed"),
}

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def word(term: str, level: str) -> str:
    """The research term, or on the plain level its everyday name where it has one."""
    return tr(PLAIN.get(term, term) if level == "plain" else term)


def neurons(count: int, level: str = "research") -> str:
    """ "23 neurons", "1 neuron"; on the plain level switches."""
    if level == "plain":
        return counted("{n} switch", "{n} switches", count)
    return counted("{n} neuron", "{n} neurons", count)


def of_neurons(some: str, count: int, level: str = "research") -> str:
    """ "3 of 23 neurons", "none of 1 switch": other languages have other forms after their "of"."""
    if level == "plain":
        return counted("{some} of {n} switch", "{some} of {n} switches", count, some=some)
    return counted("{some} of {n} neuron", "{some} of {n} neurons", count, some=some)


def layers(count: int, level: str = "research") -> str:
    """ "12 layers", "1 layer"; on the plain level floors."""
    if level == "plain":
        return counted("{n} floor", "{n} floors", count)
    return counted("{n} layer", "{n} layers", count)


def prompts(count: int, level: str = "research", held_out: int = 0) -> str:
    """ "5 prompts", "1 prompt"; on the plain level sentences. Those that nothing was located on are said to be
    `held_out`: "5 held-out prompts", "5 prompts, 2 of them held out", on the plain level unseen.
    """
    plain = level == "plain"
    if held_out and held_out == count:
        if plain:
            return counted("{n} unseen sentence", "{n} unseen sentences", count)
        return counted("{n} held-out prompt", "{n} held-out prompts", count)
    said = counted("{n} sentence", "{n} sentences", count) if plain else counted("{n} prompt", "{n} prompts", count)
    if not held_out:
        return said
    if plain:
        return tr("{prompts}, {n} of them unseen", prompts=said, n=held_out)
    return tr("{prompts}, {n} of them held out", prompts=said, n=held_out)


def mean_over(counts: Sequence[int], level: str, held_out: bool) -> str:
    """ "Mean over 2 held-out prompts a language", "Mean over 2 to 5 sentences a language": what is shown is the mean of
    the answers to so many; `counts` are those of the languages.
    """
    few, most = min(counts), max(counts)
    said = prompts(most, level, most if held_out else 0)
    if few != most:
        said = tr("{few} to {prompts}", few=few, prompts=said)
    return tr("Mean over {prompts} a language", prompts=said)


def landed(done: int, total: int, status: str, level: str) -> str:
    """How many of a run's prompts there are so far, and how it ended; "" where all are."""
    if done == total:
        return ""
    ended = "" if status == "running" else tr(", {status}", status=run_status(status))
    return tr("{landed} of {prompts}{ended}", landed=done, prompts=prompts(total, level), ended=ended)


def run_status(key: str) -> str:
    """How far a run is, in a word."""
    return tr(_STATUSES.get(key, key))


def method(key: str) -> str:
    """A method's name for people; a key that has none stands for itself."""
    return tr(_METHODS.get(key, key))


def size(count: int) -> str:
    """Bytes as people read them: 12 kB, 0.4 MB, 1.2 GB."""
    if count < 1e5:
        return f"{count / 1e3:.0f} kB"
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


def sample(size: int) -> str:
    """ "n = 108", in one piece on a line."""
    return figures(f"n\u00a0=\u00a0{size:,}")


def integer(number: int) -> str:
    """A whole number with commas between thousands."""
    return f"{number:,}"


def probability(value: float) -> str:
    """Two decimals, more only where these would read zero or one; a dash where there is no number."""
    if not math.isfinite(value):
        return "–"
    if value < 0.0005:
        return "<0.001" if value > 0 else "0.00"
    return f"{value:.3f}" if value < 0.0095 else f"{value:.2f}"


def percent(share: float) -> str:
    """A share as per cent with two significant digits: 0.02 %, 4.1 %, 120 %. The sign stands behind in every script."""
    if not math.isfinite(share):
        return "–"
    value = 100 * abs(share)
    if value == 0:
        return figures("0 %")
    if value < 0.01:
        return figures("<0.01 %")
    if value >= 10:
        return figures(f"{value:,.0f} %")
    digits = max(0, 1 - math.floor(math.log10(value)))
    return figures(f"{float(f'{value:.{digits}f}'):g} %")


def rounded_percent(share: float, digits: int = 0) -> str:
    """A share as per cent with so many decimals: 4 %, 92 %. The sign stands where that of `percent` does."""
    return figures(f"{100 * share:.{digits}f} %")


def share(value: float) -> str:
    """A share of a maximum with two decimals and a true minus sign; what rounds to nothing has no sign."""
    text = f"{value:.2f}"
    return text.removeprefix("-") if float(text) == 0 else text.replace("-", "−")


def small(value: float) -> str:
    """A size with two significant digits, as a power of ten below a thousandth: 0.41, 1.2×10⁻⁴."""
    if not math.isfinite(value):
        return "–"
    value = abs(value)
    if value == 0 or value >= 0.001:
        return f"{value:.2g}" if value < 100 else f"{value:,.0f}"
    mantissa, exponent = f"{value:.1e}".split("e")
    power = str(int(exponent)).translate(_RAISED)
    return f"10{power}" if mantissa == "1.0" else f"{mantissa.removesuffix('.0')}×10{power}"


def spread(values: Sequence[float], digits: int = 2) -> str:
    """One number where all agree, else the smallest and the largest with a dash between."""
    if not values:
        return ""
    low, high = (f"{edge:.{digits}f}" for edge in (min(values), max(values)))
    return low if low == high else figures(f"{low}–{high}")


def listing(items: Iterable[str]) -> str:
    """ "en, zh and ar"."""
    return _listed(*items)


@remembered
def _listed(*found: str) -> str:
    return "".join(found) if len(found) < 2 else tr("{most} and {last}", most=tr(", ").join(found[:-1]), last=found[-1])
