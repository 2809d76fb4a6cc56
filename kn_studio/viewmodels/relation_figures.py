"""How a calibration of several relations does on each of them, and what the model knows of it, as a frozen view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.checking.types import Calibration, Known, Metrics
from kn_studio.translation import told, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels import wording

_MADE_BEFORE = -1.0
"""What a share that nobody measured is sorted by: below all others."""


@dataclass(frozen=True)
class RelationLine:
    """One relation: the score in use on its unseen claims, and what the model knows of its other facts.

    `keys` are what each column is sorted by, in the order of the texts. `silent` says why none of its claims is judged;
    "" where they are.
    """

    relation: str
    n: str
    auroc: str
    auroc_range: str
    known: str
    known_range: str
    facts: str
    silent: str
    tip: str
    keys: tuple[str | float, ...]


@dataclass(frozen=True)
class RelationsView:
    """The relations, the best told apart first. `message` stands in their place, `note` below them."""

    lines: tuple[RelationLine, ...] = ()
    message: str = ""
    note: str = ""


def relations_view(found: Calibration, labels: dict[str, str]) -> RelationsView:
    """The relations that one calibration was made on."""
    if len(found.relations) < 2:
        name = said.relations(found.relations, labels)
        return RelationsView(
            message=tr("It was calibrated on {relation} alone: its figures are those of the whole.", relation=name)
        )
    tested: Mapping[str, Metrics] = found.in_use.by_relation
    lines = [
        _line(relation, tested.get(relation), found.known_by_relation.get(relation), _silent(found, relation), labels)
        for relation in found.relations
    ]
    lines.sort(key=lambda line: (-float(line.keys[2]), line.relation))
    unmeasured = not found.known_by_relation
    note = tr("What the model knows of each relation was not measured yet: calibrate again.") if unmeasured else ""
    return RelationsView(tuple(lines), note=note)


def _silent(found: Calibration, relation: str) -> str:
    return found.refusal or found.unknown(relation)


def _line(
    relation: str, test: Metrics | None, known: Known | None, silent: str, labels: dict[str, str]
) -> RelationLine:
    name = said.relations((relation,), labels)
    area = test.auroc if test is not None else None
    tip = [name]
    if known is not None:
        tip.append(
            tr(
                "The model ranks {known} of {facts} facts first, where guessing gives {chance} %.",
                known=said.with_interval(known.share, True),
                facts=wording.integer(known.facts),
                chance=round(100 * known.chance),
            )
        )
    if silent:
        tip.append(told(silent))
    keys = (
        name.casefold(), float(test.n if test else 0), _key(area.value if area else None),
        _key(area.low if area else None), _key(known.share.value if known else None),
        _key(known.share.low if known else None), float(known.facts if known else 0), silent,
    )  # fmt: skip
    return RelationLine(
        name,
        wording.integer(test.n) if test is not None else "–",
        said.figure(area) if area is not None else "–",
        said.interval(area) if area is not None else "",
        said.figure(known.share, True) if known is not None else "–",
        said.interval(known.share, True) if known is not None else "",
        wording.integer(known.facts) if known is not None else "–",
        told(silent),
        "\n".join(tip),
        keys,
    )


def _key(value: float | None) -> float:
    return _MADE_BEFORE if value is None else value
