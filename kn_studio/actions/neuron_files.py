"""Neuron files as this project and others write them: sets of neurons, each of a fact or of a language.

Read by what stands in them, never by running what stands in them:

- this program's documents, and plain lists of [layer, index] or of "L10N188";
- EleutherAI/knowledge-neurons: JSON, fact → [[layer, index], …];
- AMIG: JSON, fact → {"neurons": [[layer, index], …], "relation_name": …};
- LAPE (language-specific neurons): `.pth`, a list over languages of lists over layers of index tensors, read as plain
  tensors only.
"""

from __future__ import annotations

import json
import uuid
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from engine.errors import DataError, PromptError
from engine.types import Neuron
from kn_studio.translation import marked

NeuronForm = Literal["eleutherai", "amig", "lape"]
FORMS: tuple[NeuronForm, ...] = ("eleutherai", "amig", "lape")
ENDINGS: dict[NeuronForm, str] = {"eleutherai": ".json", "amig": ".json", "lape": ".pth"}

_WRITE = marked("Write a list such as [[10, 188]] to it, or what “kn-studio locate --json” printed.")


@dataclass(frozen=True)
class NeuronSet:
    """Some neurons and what they belong to; `fact`, `relation` and `language` are "" where the file does not say.

    A LAPE file does not name its languages: they are told by their place, from "1".
    """

    neurons: tuple[Neuron, ...]
    fact: str = ""
    relation: str = ""
    language: str = ""


def read(path: Path) -> tuple[NeuronSet, ...]:
    """All sets of a file, empty ones too. Raises `DataError` for a file that cannot be read or names no neurons."""
    if not path.is_file():
        raise DataError(f"There is no file {path}.", _WRITE)
    try:
        found = _lape(path) if zipfile.is_zipfile(path) else _sets(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise DataError(f"{path.name} is neither JSON nor a file of tensors that can be read.", _WRITE) from None
    except (TypeError, ValueError, KeyError, OverflowError, PromptError):
        raise DataError(f"{path.name} names no neurons.", _WRITE) from None
    if not any(each.neurons for each in found):
        raise DataError(f"{path.name} names no neurons.", _WRITE)
    return found


def chosen(found: Sequence[NeuronSet], path: Path, *, fact: str = "", language: str = "") -> NeuronSet:
    """The set that is meant: the only one, or that of a fact, or that of a language or of its place.

    Raises `DataError` where the file has several and none is meant.
    """
    if len(found) == 1:
        return found[0]
    mine = [each for each in found if (each.fact == fact if each.fact else each.language == language)]
    if len(mine) == 1:
        return mine[0]
    if any(each.fact for each in found):
        missing = f"not of {fact}" if fact else "and it is not said which is meant"
        raise DataError(f"{path.name} holds the neurons of {len(found)} facts, {missing}.", "Choose one of its facts.")
    places = ", ".join(each.language for each in found)
    raise DataError(f"{path.name} holds the neurons of {len(found)} languages.", f"Name one by its place: {places}.")


def write(path: Path, form: NeuronForm, sets: Iterable[NeuronSet], *, layers: int = 0) -> tuple[str, ...]:
    """Write sets, whole or not at all; returns the facts or languages in the file's order.

    A JSON form holds one set a fact, so sets of several languages must go to several files. A LAPE file unites all sets
    of a language and needs the model's number of `layers`. Raises `DataError` for sets that a form cannot hold and for
    a place that cannot be written.
    """
    given = tuple(sets)
    if form != "lape" and len({each.language for each in given}) > 1:
        spoken = ", ".join(dict.fromkeys(each.language for each in given))
        raise DataError(f"A file of this form holds one language, and there are {spoken}.", "Name one with --language.")
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        held = _write_lape(part, given, layers) if form == "lape" else _write_json(part, form, given)
        part.replace(path)
    except OSError as error:
        raise DataError(f"{path} cannot be written ({error.strerror}).", "Choose another place.") from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return held


def _write_json(path: Path, form: NeuronForm, sets: Sequence[NeuronSet]) -> tuple[str, ...]:
    by_fact: dict[str, Any] = {}
    for each in sets:
        places = [[neuron.layer, neuron.index] for neuron in each.neurons]
        by_fact[each.fact] = places if form == "eleutherai" else {"neurons": places, "relation_name": each.relation}
    path.write_text(json.dumps(by_fact, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return tuple(by_fact)


def _sets(found: Any) -> tuple[NeuronSet, ...]:
    if isinstance(found, Mapping) and "neurons" not in found:
        return tuple(_of_fact(str(fact), given) for fact, given in found.items())
    return (NeuronSet(_neurons(found["neurons"] if isinstance(found, Mapping) else found)),)


def _of_fact(fact: str, given: Any) -> NeuronSet:
    if isinstance(given, Mapping):
        return NeuronSet(_neurons(given["neurons"]), fact, str(given.get("relation_name") or ""))
    return NeuronSet(_neurons(given), fact)


def _neurons(given: Any) -> tuple[Neuron, ...]:
    if not isinstance(given, list):
        raise TypeError
    return tuple(dict.fromkeys(_neuron(each) for each in given))


def _neuron(given: Any) -> Neuron:
    if isinstance(given, str):
        return Neuron.parse(given)
    if isinstance(given, Mapping):
        given = (given["layer"], given["index"])
    layer, index = (_whole(number) for number in given)
    return Neuron(layer, index)


def _whole(number: Any) -> int:
    if isinstance(number, bool) or int(number) != number or number < 0:
        raise TypeError
    return int(number)


def _lape(path: Path) -> tuple[NeuronSet, ...]:
    import torch

    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except OSError:
        raise
    except Exception:  # Whatever else it says, it has refused the file.
        raise DataError(
            f"{path.name} holds more than lists of tensors, and nothing in it was run.",
            "Save it again as a list over languages of lists over layers of index tensors.",
        ) from None
    return tuple(
        NeuronSet(
            tuple(
                Neuron(layer, _whole(index))
                for layer, indices in enumerate(layers)
                for index in torch.as_tensor(indices).reshape(-1).tolist()
            ),
            language=str(place),
        )
        for place, layers in enumerate(found, 1)
    )


def _write_lape(path: Path, sets: Sequence[NeuronSet], layers: int) -> tuple[str, ...]:
    import torch

    spoken = tuple(dict.fromkeys(each.language for each in sets))
    table = []
    for language in spoken:
        mine = sorted({neuron for each in sets if each.language == language for neuron in each.neurons})
        depth = max([layers, *(neuron.layer + 1 for neuron in mine)])
        table.append([
            torch.tensor([neuron.index for neuron in mine if neuron.layer == layer], dtype=torch.long)
            for layer in range(depth)
        ])  # fmt: skip
    torch.save(table, path)
    return spoken
