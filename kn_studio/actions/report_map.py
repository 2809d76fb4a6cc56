"""The neurons of a fact as a small drawing: a row a layer, a mark a neuron, a colour and a shape a language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from engine.types import Neuron

_LEFT, _TOP, _WIDTH, _ROW = 46, 12, 820, 26
_SHAPES = (
    '<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" class="m{n}"/>',
    '<rect x="{a:.1f}" y="{b:.1f}" width="8" height="8" class="m{n}"/>',
    '<path d="M{x:.1f} {b:.1f}l5 9h-10z" class="m{n}"/>',
    '<path d="M{x:.1f} {b:.1f}l5 5-5 5-5-5z" class="m{n}"/>',
)
_COLOURS = 6


@dataclass(frozen=True)
class Dot:
    """A neuron that was located in a language."""

    neuron: Neuron
    language: str


def draw(dots: Sequence[Dot], layers: int, width: int) -> Markup:
    """The drawing as SVG, the last layer at the top; a neuron of several languages is a ring around its marks."""
    languages = list(dict.fromkeys(dot.language for dot in dots))
    bottom = _TOP + _ROW * layers
    every = max(1, -(-layers // 16))
    parts = [
        _row(layer, _TOP + _ROW * (layers - 1 - layer), named=layer % every == 0)
        for layer in range(layers)
    ]  # fmt: skip
    seen: dict[Neuron, int] = {}
    for dot in dots:
        x = _LEFT + (dot.neuron.index + 0.5) / width * (_WIDTH - _LEFT - 8)
        y = _TOP + _ROW * (layers - 1 - dot.neuron.layer) + _ROW / 2
        number = languages.index(dot.language)
        shape = _SHAPES[number % len(_SHAPES)].format(x=x, y=y, a=x - 4, b=y - 4.5, n=number % _COLOURS)
        parts.append(f"<g><title>{dot.neuron}, {escape(dot.language)}</title>{shape}</g>")
        seen[dot.neuron] = seen.get(dot.neuron, 0) + 1
        if seen[dot.neuron] == 2:
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="9" class="ring"/>')
    parts.append(_legend(languages, width, bottom))
    return Markup(
        f'<svg viewBox="0 0 {_WIDTH} {bottom + 52}" role="img" aria-label="Located neurons by layer">'
        f"{''.join(parts)}</svg>"
    )


def _row(layer: int, top: float, *, named: bool) -> str:
    name = f'<text x="{_LEFT - 10}" y="{top + _ROW / 2 + 4}" text-anchor="end">{layer}</text>' if named else ""
    return f'<rect x="{_LEFT}" y="{top + 2}" width="{_WIDTH - _LEFT - 8}" height="{_ROW - 4}" class="floor"/>{name}'


def _legend(languages: Sequence[str], width: int, bottom: float) -> str:
    parts = [
        f'<text x="{_LEFT}" y="{bottom + 16}">neuron 0</text>',
        f'<text x="{_WIDTH - 8}" y="{bottom + 16}" text-anchor="end">{width - 1:,}</text>',
    ]
    for number, language in enumerate(languages):
        x, y = _LEFT + 6 + 70 * number, bottom + 36
        shape = _SHAPES[number % len(_SHAPES)].format(x=x, y=y, a=x - 4, b=y - 4.5, n=number % _COLOURS)
        parts.append(f'{shape}<text x="{x + 12}" y="{y + 4}">{escape(language)}</text>')
    return "".join(parts)
