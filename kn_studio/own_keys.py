"""Keys that widgets have for themselves, as they stand on the sheet of keys beside the window's actions. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.translation import marked, tr


@dataclass(frozen=True)
class OwnKeys:
    """What keys do, and which (both through `tr`), in the widgets of these modules."""

    what: str
    keys: str
    of: tuple[str, ...]


_MAP, _WHOLE, _STAGE = ("widgets.heatmap",), ("widgets.minimap",), ("stage.screen",)

ON_STATIONS = (
    OwnKeys(marked("Map: next or previous neuron"), marked("Arrows"), _MAP),
    OwnKeys(marked("Map: first or last neuron"), marked("Home, End"), _MAP),
    OwnKeys(marked("Map: pick the neuron in focus, or one more"), marked("Enter, Ctrl+click"), _MAP),
    OwnKeys(marked("Map: nearer or farther"), "+, −", (*_MAP, *_WHOLE)),
    OwnKeys(marked("Map: all neurons again"), "0", (*_MAP, *_WHOLE)),
    OwnKeys(marked("Map: copy what it shows"), "Ctrl+C", _MAP),
    OwnKeys(marked("Whole map: move what is seen"), marked("Left, right, pages"), _WHOLE),
    OwnKeys(marked("Whole map: to one end"), marked("Home, End"), _WHOLE),
    OwnKeys(
        marked("Bars, groups, words: one to the next"),
        marked("Arrows"),
        ("widgets.upset", "widgets.group_graph", "widgets.token_heat", "widgets.paired_bars"),
    ),
    OwnKeys(marked("Shared neurons: let the bar go"), "Esc", ("widgets.upset",)),
    OwnKeys(
        marked("Thresholds: a step up or down"), marked("Arrows"), ("widgets.value_slider", "widgets.barcode")
    ),
    OwnKeys(
        marked("Tables and pictures: copy"), "Ctrl+C",
        ("widgets.cell_table", "widgets.data_table", "widgets.plot_words"),
    ),
)  # fmt: skip
ON_STAGE = (
    OwnKeys(marked("Next step"), marked("Space, right, Page down"), _STAGE),
    OwnKeys(marked("Step back"), marked("Backspace, left, Page up"), _STAGE),
    OwnKeys(marked("To a step"), "1–7", _STAGE),
    OwnKeys(marked("Slide the maps together"), "S", _STAGE),
    OwnKeys(marked("Next or previous lamp"), marked("Up, down"), ("stage.lamps",)),
    OwnKeys(marked("Reset all"), "R", _STAGE),
    OwnKeys(marked("Numbers on or off"), "H", _STAGE),
    OwnKeys(marked("Time on or off"), "T", _STAGE),
    OwnKeys(marked("Large pointer on or off"), "C", _STAGE),
    OwnKeys(marked("Full screen"), marked("F11 or Shift+F11"), _STAGE),
    OwnKeys(marked("Leave the demo"), "Esc", _STAGE),
)
GROUPS = ((marked("On the stations"), ON_STATIONS), (marked("While the demo is presented"), ON_STAGE))
"""The subjects of the sheet, with their keys."""


def told() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The subjects in the interface's words: (subject, ((what is done, keys), …))."""
    return tuple((tr(name), tuple((tr(row.what), _keys(row.keys)) for row in rows)) for name, rows in GROUPS)


def _keys(keys: str) -> str:
    """Keys as the interface lists them; signs have no words of their own."""
    said = tr(keys)
    return tr(", ").join(keys.split(", ")) if said == keys else said
