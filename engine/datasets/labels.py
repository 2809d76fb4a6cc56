"""Names as data sets write them, and rows that contradict one another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.datasets.base import FactRow

NAMED = {"sub_label": "subject", "obj_label": "object"}


def label(value: object) -> str:
    """A cell as text, stripped of outer white space and otherwise as it is written; "" for none."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def number(value: object) -> int:
    """A line number, -1 for none."""
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.strip().isdigit() else -1


class Seen:
    """Which object each fact had, so that a second one under the same uuid is noticed. Holds two numbers a row."""

    def __init__(self) -> None:
        self._objects: dict[int, int] = {}

    def differs(self, relation: str, language: str, uuid: str, answer: str) -> bool:
        """Whether this fact was met with another object before."""
        mine = hash(answer)
        return self._objects.setdefault(hash((relation, language, uuid)), mine) != mine


def triple(row: Mapping[str, Any], relation: str, language: str, seen: Seen) -> FactRow | str:
    """A row with the column names of LAMA (`sub_label`, `obj_label`, `sub_uri`, `obj_uri`, `uuid`, `lineid`) as a fact.

    The reason as a sentence, if it cannot be one.
    """
    try:
        subject = row["sub_label"].strip()
        answer = row["obj_label"].strip()
    except (KeyError, AttributeError):
        subject, answer = label(row.get("sub_label")), label(row.get("obj_label"))
    if not subject or not answer:
        name = "sub_label" if not subject else "obj_label"
        return f"The {NAMED[name]} ({name}) is {'empty' if name in row else 'missing'}."
    uuid = row.get("uuid", "")
    if type(uuid) is not str:
        uuid = label(uuid)
    if uuid and seen.differs(relation, language, uuid, answer):
        return f"The uuid {uuid} stands here a second time, with another object."
    line_id = row.get("lineid", -1)
    if type(line_id) is not int:
        line_id = number(line_id)
    subject_id, object_id = row.get("sub_uri", ""), row.get("obj_uri", "")
    if type(subject_id) is not str or type(object_id) is not str:
        subject_id, object_id = label(subject_id), label(object_id)
    return FactRow(relation, language, subject, answer, uuid, subject_id, object_id, line_id)
