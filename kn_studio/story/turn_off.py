"""Step 4: one switch for all lamps that lit up, one for the shared ones alone, and one for as many random ones."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.story.bars import Bar, basis, figures, loss_in_words
from kn_studio.story.choices import Choice, choices
from kn_studio.story.place import Place
from kn_studio.story.telling import Telling, Told
from kn_studio.translation import counted, paragraph, tr

OWN, SHARED, RANDOM = "own", "shared", "random"


@dataclass(frozen=True)
class Setting:
    """One switch: what it turns off, and whether that is off; `within`: only because it is part of what is thrown."""

    key: str
    text: str
    off: bool
    within: bool = False


@dataclass(frozen=True)
class TurnOffView:
    """The step. The first of `settings` is the big switch. `bars` are one a language, the control's last and grey."""

    settings: tuple[Setting, ...]
    bars: tuple[Bar, ...]
    choices: tuple[Choice, ...]
    caption: str
    control: str


@dataclass(frozen=True)
class _Measured:
    """One language's answer with a set off, beside as many random neurons and as active ones."""

    told: Told
    before: float
    after: float
    random: float
    matched: float


def view(telling: Telling, place: Place) -> TurnOffView:
    """Bars of both languages in the position that the switches stand in."""
    told = (telling.first, telling.told(place.second))
    own, shared = _own(told), _shared(telling, told)
    rows = shared if place.off == SHARED else own
    bars = tuple(_bar(row, place) for row in rows)
    known = tuple(row for row in rows if row.told.known)
    return TurnOffView(
        _settings(telling, told, place), bars + _controls(known, place), choices(telling, place),
        _caption(known, told, place.off), _control(known, place),
    )  # fmt: skip


def _own(told: tuple[Told, Told]) -> tuple[_Measured, ...]:
    """With each language's own lamps off, as its run measured them."""
    found = []
    for each in told:
        if each.effect is not None:
            off = each.effect.suppress
            found.append(_Measured(each, off.before, off.after, off.control_after_mean, off.matched_after_mean))
    return tuple(found)


def _shared(telling: Telling, told: tuple[Told, Told]) -> tuple[_Measured, ...]:
    """With the lamps off that both languages have. Where they share none, nothing changes."""
    pair = telling.pair(told[1].code)
    if pair is None or pair.switches is None:
        return tuple(_Measured(row.told, row.before, row.before, row.before, row.before) for row in _own(told))
    rows = {row.language: row for row in pair.switches.rows}
    return tuple(
        _Measured(each, row.probability[0], row.probability[-1], row.control_mean[-1], row.matched_mean[-1])
        for each in told
        if (row := rows.get(each.code)) is not None
    )


def _settings(telling: Telling, told: tuple[Told, Told], place: Place) -> tuple[Setting, ...]:
    pair = telling.pair(told[1].code)
    count = len(pair.neurons) if pair is not None else 0
    own, shared = tr("All switches that lit up"), tr("Only the shared switches")
    if place.numbers:
        sizes = tr("{one} and {two}", one=len(told[0].neurons), two=len(told[1].neurons))
        # What stands in brackets stays on one line.
        own = tr("All switches that lit up ({sizes})", sizes=sizes.replace(" ", "\u00a0"))
        shared = counted("Only the {n} shared switch", "Only the {n} shared switches", count)
    named = ((OWN, own), (SHARED, shared), (RANDOM, tr("As many random ones instead")))
    within = place.off == OWN and count > 0
    return tuple(
        Setting(key, text, place.off == key or (key == SHARED and within), key == SHARED and within)
        for key, text in named
    )


def _bar(row: _Measured, place: Place) -> Bar:
    now = _now(row, place.off)
    before = row.before if place.off else None
    return Bar(
        row.told.autonym, now, row.before, row.told.position, row.told.right_to_left,
        figures(now, before, place.numbers),
    )  # fmt: skip


def _now(row: _Measured, off: str) -> float:
    return {OWN: row.after, SHARED: row.after, RANDOM: row.random}.get(off, row.before)


def _controls(rows: tuple[_Measured, ...], place: Place) -> tuple[Bar, ...]:
    """The grey row: the mean over both languages with random ones off. It is there as soon as anything is off."""
    if place.off not in (OWN, SHARED) or not rows:
        return ()
    before = sum(row.before for row in rows) / len(rows)
    now = sum(row.random for row in rows) / len(rows)
    return (Bar(tr("Random ones"), now, before, None, False, figures(now, before, place.numbers)),)


def _caption(rows: tuple[_Measured, ...], told: tuple[Told, Told], off: str) -> str:
    """One sentence; one for each language only where they differ."""
    unknown = [each.spoken_of for each in told if not each.known]
    note = (
        tr("The model does not know this fact in {language}: there is nothing to lose.", language=unknown[0])
        if unknown
        else ""
    )
    if not off:
        return note or tr("Everything is on.")
    words = [(row.told.spoken_of, loss_in_words(row.before, _now(row, off))) for row in rows]
    if len({text for _, text in words}) == 1:
        return paragraph(words[0][1], note)
    return paragraph(*(tr("{language}: {what}", language=name, what=text) for name, text in words))


def _control(rows: tuple[_Measured, ...], place: Place) -> str:
    """What was drawn as control, and the harder one in figures."""
    if not place.off:
        return _basis(rows) if place.numbers else ""
    if not place.numbers or not rows:
        return tr("The honest check: as many random switches of the same floors.")
    before = sum(row.before for row in rows) / len(rows)
    busy = sum(row.matched for row in rows) / len(rows)
    said = tr(
        "The honest check: as many random switches of the same floors, mean of 10 draws. Equally busy ones: {busy}.",
        busy=figures(busy, before),
    )
    return paragraph(said, _basis(rows))


def _basis(rows: tuple[_Measured, ...]) -> str:
    """Which sentences the bars are of."""
    effect = rows[0].told.effect if rows else None
    return basis(effect) if effect is not None else ""
