"""The one owner of changed weights: edits in an order, each in force or not, and the way back to the very same bits."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import torch

from engine.editing.types import Edit, EditError, EditLine, checked
from engine.editing.value_vectors import changed_columns, exact
from engine.fingerprint import fingerprint
from engine.neurons import existing
from engine.types import Neuron

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from torch import Tensor

    from engine.model import LoadedModel

    Lines = tuple[EditLine, ...]

_FORMATS = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


class EditStack:
    """Edits of a loaded model's value vectors, applied in their order.

    The original vectors of every edited neuron are kept bit for bit, and after each change of the stack the edited ones
    are computed again from them, so that reordering and disabling leave no trace of what was before. A change that
    fails leaves weights and lines as they were. Not for several threads at once; one stack a model.

    Scaling an activation at every place of a prompt is the same as scaling its value vector, which is how suppress and
    enhance are done here (`method.md` h 12); `engine.editing.live` scales at the answer's places alone.
    """

    def __init__(self, loaded: LoadedModel) -> None:
        """For a model as it was loaded. Raises `EditError` where its weights cannot be changed."""
        require_editable(loaded)
        self._loaded = loaded
        self._lines: Lines = ()
        self._undone: list[Lines] = []
        self._done: list[Lines] = []
        self._originals: dict[Neuron, Tensor] = {}
        self._next = 1
        self._held = False

    def bound(self, budget: int) -> None:
        """Let a batch of the model take no more than so many bytes."""
        self._loaded = replace(self._loaded, budget=budget, info=replace(self._loaded.info, batch_bytes=budget))

    @property
    def lines(self) -> Lines:
        """All edits, the first one applied first."""
        return self._lines

    @property
    def edited(self) -> int:
        """How many edits are in force."""
        return sum(line.enabled for line in self._lines)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change that was taken back."""
        return bool(self._undone)

    def apply(self, edit: Edit) -> EditLine:
        """Put an edit on top, in force. Raises `EditError` for one that is only measured or does not fit the model."""
        return self.extend([edit])[0]

    def extend(self, edits: Iterable[Edit]) -> Lines:
        """Put several edits on top as one change, which `undo` takes back as a whole. Raises as `apply`."""
        fitting = [self._fitting(edit) for edit in edits]
        new = tuple(EditLine(self._next + place, edit) for place, edit in enumerate(fitting))
        self._change((*self._lines, *new))
        self._next += len(new)
        return new

    def disable(self, id: int) -> None:
        """Take an edit out of force, leaving its place. Raises `EditError` for an id that is not in the stack."""
        self._switch(id, enabled=False)

    def enable(self, id: int) -> None:
        """Put an edit back in force. Raises `EditError` for an id that is not in the stack."""
        self._switch(id, enabled=True)

    def remove(self, id: int) -> None:
        """Take an edit out of the stack. Raises `EditError` for an id that is not in it."""
        self._line(id)
        self._change(tuple(line for line in self._lines if line.id != id))

    def reorder(self, ids: Sequence[int]) -> None:
        """Apply the edits in another order. Raises `EditError` unless each id of the stack is named once."""
        if sorted(ids) != sorted(line.id for line in self._lines):
            raise EditError("The new order must name each edit once.", "Give all edits of the stack.")
        self._change(tuple(self._line(id) for id in ids))

    def clear(self) -> None:
        """Take all edits out; `undo` brings them back."""
        self._change(())

    def undo(self) -> None:
        """Take back the last change of the stack. Raises `EditError` where there is none."""
        if not self._done:
            raise EditError("There is nothing to undo.")
        before = self._lines
        self._become(self._done[-1])
        self._done.pop()
        self._undone.append(before)

    def redo(self) -> None:
        """Make the change again that was undone last. Raises `EditError` where there is none."""
        if not self._undone:
            raise EditError("There is nothing to redo.")
        before = self._lines
        self._become(self._undone[-1])
        self._undone.pop()
        self._done.append(before)

    def current(self) -> LoadedModel:
        """The same model, its info carrying the fingerprint of the weights as they are now."""
        return replace(self._loaded, info=replace(self._loaded.info, fingerprint=self.fingerprint()))

    def fingerprint(self) -> str:
        """The fingerprint of the weights as they are now; all of them are read, so a large model takes seconds."""
        return fingerprint(self._loaded)

    def verify_clean(self) -> bool:
        """Whether every bit of the model is as it was loaded."""
        return self.fingerprint() == self._loaded.info.fingerprint

    def require_mine(self, loaded: LoadedModel) -> None:
        """Raises `EditError` for a model that is not the one this stack changes."""
        if loaded.model is not self._loaded.model:
            raise EditError("These edits belong to another loaded model.", "Use the model that they were made on.")

    def changed(self) -> dict[int, tuple[tuple[int, ...], Tensor]]:
        """What is in the weights now in place of the originals: layer → its edited neurons' indices, and their value
        vectors (hidden size, n) on the processor in the model's own number format.
        """
        found = {}
        for layer, indices in _by_layer(self._originals).items():
            weight = self._loaded.weight(layer).detach()
            found[layer] = (tuple(indices), weight[:, torch.tensor(indices, device=weight.device)].cpu())
        return found

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """The model as it was loaded, for as long as the context lasts; then the edits are in force again."""
        with self._holding(()):
            yield

    @contextmanager
    def trying(self, edit: Edit) -> Iterator[None]:
        """One more edit in force for as long as the context lasts, without a trace in the stack. Raises as `apply`."""
        with self._holding((*self._lines, EditLine(self._next, self._fitting(edit)))):
            yield

    @contextmanager
    def only(self, edits: Iterable[Edit]) -> Iterator[None]:
        """These edits alone in force for as long as the context lasts, in place of the stack's. Raises as `apply`."""
        fitting = [self._fitting(edit) for edit in edits]
        with self._holding(tuple(EditLine(self._next + place, edit) for place, edit in enumerate(fitting))):
            yield

    @contextmanager
    def _holding(self, lines: Lines) -> Iterator[None]:
        before = self._lines
        self._become(lines)
        self._held = True
        try:
            yield
        finally:
            self._held = False
            self._become(before)

    def _fitting(self, edit: Edit) -> Edit:
        edit = checked(edit)
        if edit.live_only:
            raise EditError(
                f"An edit of the kind {edit.kind} sets activations and has no counterpart in the weights.",
                "Measure it live, or choose suppress, erase or a rewrite.",
            )
        existing(self._loaded.info, edit.neurons)
        return edit

    def _switch(self, id: int, *, enabled: bool) -> None:
        chosen = self._line(id)
        self._change(tuple(replace(line, enabled=enabled) if line is chosen else line for line in self._lines))

    def _line(self, id: int) -> EditLine:
        for line in self._lines:
            if line.id == id:
                return line
        raise EditError(f"There is no edit {id} in the stack.", "It may have been undone.")

    def _change(self, lines: Lines) -> None:
        """Become other lines as a change that can be taken back; nothing is noted where nothing changes."""
        before = self._lines
        if lines == before and not self._held:
            return
        self._become(lines)
        self._done.append(before)
        self._undone.clear()

    def _become(self, lines: Lines) -> None:
        if self._held:
            raise EditError("The edits are set aside for a measurement.", "Wait until it is done.")
        wanted = {neuron for line in lines if line.enabled for neuron in line.edit.neurons}
        before = self._read(wanted | self._originals.keys())
        kept = {**before, **self._originals}
        columns = self._computed(lines, kept)
        try:
            self._write(columns)
        except BaseException:
            self._write(before)
            raise
        self._originals = {neuron: kept[neuron] for neuron in wanted}
        self._lines = lines

    def _computed(self, lines: Lines, originals: Mapping[Neuron, Tensor]) -> dict[Neuron, Tensor]:
        """Each neuron's value vector (hidden size,) under the lines; those that no line touches to the bit as kept."""
        working: dict[Neuron, Tensor] = {}
        for line in lines:
            if not line.enabled:
                continue
            place_of = {neuron: place for place, neuron in enumerate(line.edit.neurons)}
            for layer, indices in _by_layer(place_of).items():
                neurons = [Neuron(layer, index) for index in indices]
                given = [working[each] if each in working else exact(originals[each]) for each in neurons]
                places = [place_of[each] for each in neurons]
                after = changed_columns(self._loaded, line.edit, places, torch.stack(given, dim=1))
                working |= {neuron: after[:, place] for place, neuron in enumerate(neurons)}
        if working and not bool(torch.isfinite(torch.stack(list(working.values())).to(self._loaded.dtype)).all()):
            raise EditError("The edits make numbers too large for the model's number format.", "Use smaller factors.")
        return {neuron: working.get(neuron, original) for neuron, original in originals.items()}

    def _read(self, neurons: Collection[Neuron]) -> dict[Neuron, Tensor]:
        """Copies of the neurons' value vectors as they are now, (hidden size,) each, on the processor."""
        found: dict[Neuron, Tensor] = {}
        for layer, indices in _by_layer(neurons).items():
            weight = self._loaded.weight(layer).detach()
            rows = weight[:, torch.tensor(indices, device=weight.device)].T.contiguous().cpu()
            found |= {Neuron(layer, index): row for index, row in zip(indices, rows.unbind(), strict=True)}
        return found

    @torch.no_grad()
    def _write(self, columns: Mapping[Neuron, Tensor]) -> None:
        for layer, indices in _by_layer(columns).items():
            weight = self._loaded.weight(layer)
            values = torch.stack([columns[Neuron(layer, index)].to(weight.dtype) for index in indices], dim=1)
            weight[:, torch.tensor(indices, device=weight.device)] = values.to(weight.device)


def require_editable(loaded: LoadedModel) -> None:
    """Raises `EditError` for down-projections that are quantised, not in memory, or shared between layers."""
    owners: dict[int, int] = {}
    for _, parameter in loaded.model.named_parameters(remove_duplicate=False):
        owners[id(parameter)] = owners.get(id(parameter), 0) + 1
    for down in loaded.downs:
        weight = down.weight
        if not isinstance(weight, torch.nn.Parameter) or weight.dtype not in _FORMATS:
            raise EditError(
                "The weights of this model are quantised and can be read only.",
                "Load it in float32, bfloat16 or float16.",
            )
        if weight.device.type == "meta":
            raise EditError(
                "The weights of this model are not in memory, so they cannot be changed.", "Load it on one device."
            )
        if owners.get(id(weight), 0) > 1:
            raise EditError(
                "Layers of this model share their down-projection, so an edit of one neuron would change several.",
                "Measure it live, or choose another model.",
            )


def _by_layer(neurons: Collection[Neuron]) -> dict[int, list[int]]:
    layers: dict[int, list[int]] = {}
    for neuron in sorted(neurons):
        layers.setdefault(neuron.layer, []).append(neuron.index)
    return layers
