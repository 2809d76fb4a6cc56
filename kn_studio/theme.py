"""The visual language as values: colours by token, map ramps, language hues with marker shapes, fonts by role.

Widgets get a `Theme` through `apply_theme` and take every colour from it, so that a switch of the theme reaches
everything that is open and no colour is written down twice. Style sheet and palettes are made in `stylesheet.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QFont

ThemeName = Literal["light", "dark"]
FontRole = Literal["text", "heading", "label", "figures", "sentence"]

MARKERS = (
    "circle", "square", "triangle", "diamond", "pentagon", "triangle_down", "hexagon", "cross",
    "star", "triangle_left", "hourglass", "slanted_cross", "triangle_right", "bow_tie", "bar", "pillar",
)  # fmt: skip
"""Marker shapes in the order of the languages: colour never carries a meaning alone. There are two rounds of the hues,
so that a language whose hue is another one's has a shape of its own."""

HUES = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#B8A200", "#7A7A7A")
"""Language hues in order of use, safe for the common colour deficiencies."""

_DARKENED = MappingProxyType(
    {
        "#E69F00": "#A87400", "#009E73": "#00916A", "#CC79A7": "#C05C94", "#56B4E9": "#1A86C2", "#D55E00": "#D15C00",
        "#B8A200": "#907F00",
    }
)  # fmt: skip
"""Hues too pale for marks on the light grounds, that of a selected row and a bar's track among them, and what the light
theme draws instead."""

_LIGHTENED = MappingProxyType({"#0072B2": "#1583C6"})
"""The hue too deep for marks on the dark grounds, and what the dark theme draws instead."""

_SERIES: Mapping[ThemeName, tuple[str, ...]] = MappingProxyType(
    {
        "light": ("#5A42B5", "#8A5A2B", "#0E7F8C", "#1B1D23", "#A0308F", "#5F7A1F"),
        "dark": ("#B3A5FF", "#D6AE82", "#6FD3DC", "#E8E9ED", "#F08BE6", "#C3D37A"),
    }
)
"""Hues of a plot's series that are no languages: none of them is a language's, so that no series is taken for one."""

_LIGHT = MappingProxyType(
    {
        "background": "#F6F6F4", "panel": "#FFFFFF", "line": "#E3E3DE", "text": "#1B1D23", "muted": "#666A74",
        "grid": "#ECECE8", "accent": "#3553D0", "accent soft": "#E9EDFC", "on accent": "#FFFFFF",
        "good": "#157347", "warn": "#8A5607", "bad": "#BF3932", "track": "#EDEDE9",
    }
)  # fmt: skip
_DARK = MappingProxyType(
    {
        "background": "#131519", "panel": "#1A1D23", "line": "#2A2E36", "text": "#E8E9ED", "muted": "#98A0AC",
        "grid": "#22262D", "accent": "#8AA0FF", "accent soft": "#232A45", "on accent": "#131519",
        "good": "#4CC38A", "warn": "#E3B14D", "bad": "#F27A7A", "track": "#262A32",
    }
)  # fmt: skip
_HIGH_LIGHT = MappingProxyType(
    {
        "background": "#FFFFFF", "panel": "#FFFFFF", "line": "#5A5D66", "text": "#000000", "muted": "#3A3D45",
        "grid": "#EBEBEB", "accent": "#1A2F9E", "accent soft": "#E4E9FF", "on accent": "#FFFFFF",
        "good": "#0A4F2C", "warn": "#5C3900", "bad": "#8A1512", "track": "#E2E2E2",
    }
)  # fmt: skip
_HIGH_DARK = MappingProxyType(
    {
        "background": "#000000", "panel": "#0A0B0D", "line": "#8C93A0", "text": "#FFFFFF", "muted": "#D0D5DE",
        "grid": "#1C1F26", "accent": "#B8C6FF", "accent soft": "#1B2140", "on accent": "#000000",
        "good": "#7FE5B0", "warn": "#FFD27A", "bad": "#FFA8A8", "track": "#262A32",
    }
)  # fmt: skip
"""High contrast: words at least 7 : 1 on every ground behind them, edges at least 3 : 1."""
TOKENS = tuple(_LIGHT)

_POINTS = {"text": 13, "heading": 15, "label": 11, "figures": 13, "sentence": 15}
_SEMIBOLD = frozenset({"heading", "label", "sentence"})
_BEFORE: Mapping[ThemeName, float] = MappingProxyType({"light": 0.65, "dark": 0.55})
"""Share of the panel in a bar's "before" part: on a dark panel a tint of the same share would sink into the track."""


@dataclass(frozen=True)
class Theme:
    """All colours and fonts of one look. `scale` enlarges type, 0.8 to 2.0; `families` are those of `fonts.py`; `high`
    is the one of high contrast.
    """

    name: ThemeName
    tokens: Mapping[str, str]
    ramp_stops: tuple[str, ...]
    diverging_stops: tuple[str, ...]
    tint_stops: tuple[str, ...]
    hues: tuple[str, ...]
    scale: float = 1.0
    families: tuple[str, ...] = ()
    high: bool = False

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.name == "dark"

    def hex(self, token: str) -> str:
        """The token as `#RRGGBB`. Raises KeyError for a token that is not in `TOKENS`."""
        return self.tokens[token]

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The token as a QColor, with `alpha` in [0, 1]."""
        colour = QColor(self.tokens[token])
        colour.setAlphaF(alpha)
        return colour

    @property
    def ramp(self) -> list[QColor]:
        """Stops of the map ramp, low to high; low is the panel itself, so that silence is empty."""
        return [QColor(stop) for stop in self.ramp_stops]

    @property
    def diverging(self) -> list[QColor]:
        """Stops for differences: negative, through the panel colour, to positive; half of one stands out of it."""
        return [QColor(stop) for stop in self.diverging_stops]

    @property
    def tints(self) -> list[QColor]:
        """The same for the ground behind figures, quiet enough in the middle that they stay readable."""
        return [QColor(stop) for stop in self.tint_stops]

    def language_color(self, position: int) -> QColor:
        """The hue of the language at this position, at least 3 : 1 against each ground; they repeat after eight."""
        return QColor(self.hues[position % len(self.hues)])

    def before(self, solid: QColor) -> QColor:
        """The quieter form of a bar's colour, for its "before" part; an edge in `solid` says where that part ends."""
        return mix(solid, self.color("panel"), _BEFORE[self.name])

    def language_before(self, position: int) -> QColor:
        """The quieter form of a language's hue, for the "before" part of a bar."""
        return self.before(self.language_color(position))

    def series_color(self, number: int) -> QColor:
        """The hue of a plot's series that is no language, at least 3 : 1 against each ground; they repeat."""
        hues = _SERIES[self.name]
        return QColor(hues[number % len(hues)])

    def shared_color(self) -> QColor:
        """What all languages share is drawn in the text colour."""
        return self.color("text")

    def marker(self, position: int) -> str:
        """The marker shape of the language at this position, one of `MARKERS`.

        After sixteen languages the shapes come again with other hues than before: no two of 128 have both in common.
        """
        return MARKERS[(position + position // len(MARKERS)) % len(MARKERS)]

    def pixels(self, role: FontRole = "text") -> int:
        """Height of the role's type in pixels, scaled."""
        return max(8, round(_POINTS[role] * self.scale))

    def enlarged(self, pixels: int) -> int:
        """Pixels of something that must hold the type: as drawn, or more where type is larger, never less."""
        return round(pixels * max(1.0, self.scale))

    def font(self, role: FontRole = "text") -> QFont:
        """The font of a role: text, heading, label, figures (tabular) or sentence."""
        font = QFont()
        if self.families:
            font.setFamilies(list(self.families))
        font.setPixelSize(self.pixels(role))
        if role in _SEMIBOLD:
            font.setWeight(QFont.Weight.DemiBold)
        if role == "figures":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def quiet_font(self) -> QFont:
        """That of a label in regular weight, for names and figures inside a picture."""
        font = self.font("label")
        font.setWeight(QFont.Weight.Normal)
        return font

    def at_scale(self, scale: float) -> Theme:
        """The same look with type enlarged or reduced, kept within 0.8 and 2.0."""
        return replace(self, scale=min(2.0, max(0.8, scale)))

    def with_families(self, families: tuple[str, ...]) -> Theme:
        """The same look with these font families, first choice first."""
        return replace(self, families=families)


LIGHT = Theme(
    "light",
    _LIGHT,
    ("#FFFFFF", "#DDE4F7", "#9DB2EE", "#4C67D6", "#1B2A7A"),
    ("#B3403A", "#E9B7B3", "#FFFFFF", "#9DB2EE", "#3553D0"),
    ("#B3403A", "#E9B7B3", "#FFFFFF", "#9DB2EE", "#3553D0"),
    tuple(_DARKENED.get(hue, hue) for hue in HUES),
)
DARK = Theme(
    "dark",
    _DARK,
    ("#1A1D23", "#2B2F6B", "#7A3E9D", "#E0655B", "#FBC15E"),
    ("#F27A7A", "#A8545A", "#1A1D23", "#5468B8", "#8AA0FF"),
    ("#F27A7A", "#6B3A40", "#1A1D23", "#3A4A8C", "#8AA0FF"),
    tuple(_LIGHTENED.get(hue, hue) for hue in HUES),
)

HIGH_LIGHT = replace(LIGHT, tokens=_HIGH_LIGHT, high=True)
HIGH_DARK = replace(
    DARK,
    tokens=_HIGH_DARK,
    ramp_stops=("#0A0B0D", *DARK.ramp_stops[1:]),
    diverging_stops=(*DARK.diverging_stops[:2], "#0A0B0D", *DARK.diverging_stops[3:]),
    tint_stops=(*DARK.tint_stops[:2], "#0A0B0D", *DARK.tint_stops[3:]),
    high=True,
)


def named(name: str, high: bool = False) -> Theme:
    """The theme of this name; anything else than "dark" is light. `high`: in high contrast."""
    if high:
        return HIGH_DARK if name == "dark" else HIGH_LIGHT
    return DARK if name == "dark" else LIGHT


def mix(colour: QColor, ground: QColor, share: float) -> QColor:
    """`colour` with `share` of `ground` mixed in: an opaque tint that prints the same everywhere."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        colour.redF() * keep + ground.redF() * share,
        colour.greenF() * keep + ground.greenF() * share,
        colour.blueF() * keep + ground.blueF() * share,
    )


def receded(colour: QColor, ground: QColor, ratio: float) -> QColor:
    """`colour` with as much of `ground` mixed in as leaves it this contrast against it; as it is where it has less."""
    least, most = 0.0, 1.0
    for _ in range(8):
        share = (least + most) / 2
        if contrast(mix(colour, ground, share), ground) >= ratio:
            least = share
        else:
            most = share
    return mix(colour, ground, least)


def lookup_table(stops: list[QColor], entries: int = 256) -> npt.NDArray[np.uint8]:
    """Colour table (entries, 4) in RGBA that runs linearly through evenly spaced stops."""
    values = np.array([[s.red(), s.green(), s.blue(), s.alpha()] for s in stops], dtype=np.float64)
    places = np.linspace(0, len(stops) - 1, entries)
    columns = [np.interp(places, np.arange(len(stops)), values[:, i]) for i in range(4)]
    return np.round(np.stack(columns, axis=1)).astype(np.uint8)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [_linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
