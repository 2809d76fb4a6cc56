"""Which numbers of a model are free to be trained: those of chosen neurons, of all neurons, or every one.

A neuron's numbers are all that it reads and writes with: its row of each first matrix (gate and up where the block is
gated), its biases there, and its column of the down-projection. The bias behind the down-projection is no neuron's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.degeneracy.weights import read_parts
from engine.errors import ModelError
from engine.neurons import existing
from engine.types import Neuron

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.model import LoadedModel

Place = tuple["nn.Module", str]
"""A module and the name of its parameter."""


@dataclass(frozen=True)
class Part:
    """Some rows or columns of one parameter: the entries `indices` of dimension `dim`, None for all of it.

    `places` are all modules that hold this parameter; several where matrices are tied.
    """

    places: tuple[Place, ...]
    dim: int = 0
    indices: tuple[int, ...] | None = None

    @property
    def parameter(self) -> Tensor:
        """The parameter as the model has it now."""
        module, name = self.places[0]
        found: Tensor = getattr(module, name)
        return found

    @property
    def size(self) -> int:
        """How many numbers are free."""
        shape = list(self.parameter.shape)
        if self.indices is not None:
            shape[self.dim] = len(self.indices)
        count = 1
        for length in shape:
            count *= length
        return count


def size_of(parts: Iterable[Part]) -> int:
    """How many numbers are free in all parts."""
    return sum(part.size for part in parts)


def neuron_parts(loaded: LoadedModel, neurons: Sequence[Neuron]) -> tuple[Part, ...]:
    """The numbers of some neurons. Raises `ModelError` where what they read with cannot be told, or shares a tensor
    with what is no neuron; `PromptError` for a neuron that the model does not have.
    """
    wanted: dict[int, list[int]] = {}
    for neuron in sorted(set(existing(loaded.info, neurons))):
        wanted.setdefault(neuron.layer, []).append(neuron.index)
    readers = read_parts(loaded, wanted)
    places = places_of(loaded.model)
    found: list[Part] = []
    for layer, indices in wanted.items():
        entries: dict[int, tuple[nn.Module, list[int]]] = {}
        for part in readers[layer]:
            _, taken = entries.setdefault(id(part.module), (part.module, []))
            taken += [part.first + index for index in indices]
        for module, taken in entries.values():
            found.append(_part(places, module, "weight", 0 if _rows_first(module) else 1, taken))
            if getattr(module, "bias", None) is not None:
                found.append(_part(places, module, "bias", 0, taken))
        down = loaded.downs[layer]
        found.append(_part(places, down, "weight", 0 if loaded.family.transposed else 1, indices))
    return tuple(found)


def every_neuron(loaded: LoadedModel) -> tuple[Part, ...]:
    """The numbers of all neurons of all layers. Raises as `neuron_parts`."""
    info = loaded.info
    return neuron_parts(loaded, [Neuron(layer, index) for layer in range(info.layers) for index in range(info.width)])


def every_parameter(loaded: LoadedModel) -> tuple[Part, ...]:
    """All parameters of the model, each once however many modules share it."""
    return tuple(Part(places) for places in places_of(loaded.model).values())


def places_of(model: Any) -> dict[int, tuple[Place, ...]]:
    """By the identity of a parameter all places that hold it, in the order of the modules."""
    found: dict[int, list[Place]] = {}
    for module in model.modules():
        for name, parameter in module._parameters.items():
            if parameter is not None:
                found.setdefault(id(parameter), []).append((module, name))
    return {key: tuple(places) for key, places in found.items()}


def _part(places: dict[int, tuple[Place, ...]], module: nn.Module, name: str, dim: int, indices: Sequence[int]) -> Part:
    parameter = getattr(module, name)
    if len(places.get(id(parameter), ())) != 1:
        raise ModelError(
            "The feed-forward matrices of this model are shared between its parts, so no neuron has its own.",
            "Choose a model whose layers have matrices of their own.",
        )
    whole = len(indices) == parameter.shape[dim]
    return Part(places[id(parameter)], dim, None if whole else tuple(indices))


def _rows_first(module: nn.Module) -> bool:
    """Whether a linear map keeps its weight as (outputs, inputs)."""
    from torch import nn

    return isinstance(module, nn.Linear)
