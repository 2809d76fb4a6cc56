"""Reading and writing the inputs of the down-projections, as context managers that leave the model as it was.

Everything is taken off in a `finally`, so a model is clean after any way out. None of these contexts may be held
across a yield of a generator. Layers may lie on several devices: what is read comes to the device of the sites, what
is written goes to that of the layer.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from torch import Tensor, nn

    from engine.model import LoadedModel

    Change = Callable[[Tensor], Tensor | None]


@dataclass(frozen=True)
class Sites:
    """Places in a batch: pairs of a row (which sequence) and a column (which token). Both tensors are (n,)."""

    rows: Tensor
    columns: Tensor

    @classmethod
    def of(cls, columns: Sequence[Sequence[int]], device: torch.device) -> Sites:
        """Sites from a list of token positions for each row, in that order."""
        rows = [row for row, positions in enumerate(columns) for _ in positions]
        flat = [position for positions in columns for position in positions]
        return cls(torch.tensor(rows, device=device), torch.tensor(flat, device=device))

    def gather(self, values: Tensor) -> Tensor:
        """The vectors (n, d) at these places of a batch (rows, tokens, d), on the device of the sites."""
        return values[self._on(values.device)].to(self.rows.device)

    def put(self, values: Tensor, changed: Tensor) -> Tensor:
        """The batch (rows, tokens, d) with other vectors (n, d) at these places, on the batch's device."""
        return values.index_put(self._on(values.device), changed.to(values.device, values.dtype))

    def _on(self, device: torch.device) -> tuple[Tensor, Tensor]:
        return self.rows.to(device), self.columns.to(device)


@contextmanager
def read(loaded: LoadedModel, sites: Sites) -> Iterator[dict[int, Tensor]]:
    """Collect the down-projection inputs at `sites`: layer → (n, width), filled by each forward pass inside."""
    found: dict[int, Tensor] = {}

    def keep_of(layer: int) -> Change:
        def keep(inputs: Tensor) -> None:
            found[layer] = sites.gather(inputs).detach()

        return keep

    with _input_hooks(loaded, {layer: keep_of(layer) for layer in range(len(loaded.downs))}):
        yield found


@contextmanager
def write(loaded: LoadedModel, sites: Sites, changes: Mapping[int, Callable[[Tensor], Tensor]]) -> Iterator[None]:
    """Replace the down-projection inputs at `sites`: each layer's change maps the old (n, width) to the new one.

    Gradients flow through a change, so it may bring in a leaf.
    """

    def replace_of(change: Callable[[Tensor], Tensor]) -> Change:
        def replace(inputs: Tensor) -> Tensor:
            return sites.put(inputs, change(sites.gather(inputs)))

        return replace

    with _input_hooks(loaded, {layer: replace_of(change) for layer, change in changes.items()}):
        yield


@contextmanager
def read_stream(loaded: LoadedModel) -> Iterator[dict[int, Tensor]]:
    """Collect what leaves each layer in the first row of a batch: layer → (1, tokens, hidden size)."""
    found: dict[int, Tensor] = {}

    def hook_of(layer: int) -> Callable[..., None]:
        def keep_output(_module: nn.Module, _arguments: tuple[Any, ...], output: Any) -> None:
            hidden: Tensor = output[0] if isinstance(output, tuple | list) else output
            found[layer] = hidden[:1].detach().clone()

        return keep_output

    with ExitStack() as stack:
        for layer, module in enumerate(loaded.layers):
            stack.callback(module.register_forward_hook(hook_of(layer)).remove)
        yield found


@contextmanager
def start_at(loaded: LoadedModel, layer: int, stream: Tensor | None) -> Iterator[None]:
    """Skip the layers below `layer`: `stream` (1 or rows, tokens, hidden size) enters it instead.

    A patch at a layer leaves everything below it as it was, so its paths need not walk there again. The model's own
    code still builds masks and positions, hence this holds for every family whose layers hand on nothing but the
    hidden state (`Family.shortcut`). `stream` None or layer 0 skips nothing.
    """
    if layer == 0 or stream is None or not loaded.family.shortcut:
        yield
        return

    def skip(*args: Any, **kwargs: Any) -> Any:
        hidden = _hidden_state(args, kwargs)
        return (hidden, None) if loaded.family.tuple_output else hidden

    def enter(*args: Any, **kwargs: Any) -> Any:
        entering = _hidden_state(args, kwargs)
        return skip(stream.to(entering.device).expand(entering.shape[0], -1, -1))

    with ExitStack() as stack:
        for number, module in enumerate(loaded.layers[:layer]):
            stack.enter_context(replaced(module, enter if number == layer - 1 else skip))
        yield


@contextmanager
def replaced(module: nn.Module, forward: Callable[..., Any]) -> Iterator[None]:
    """Compute `forward` in place of what a module computes; what stood in its place before comes back afterwards."""
    before = module.__dict__.get("forward")
    module.__dict__["forward"] = forward
    try:
        yield
    finally:
        if before is None:
            module.__dict__.pop("forward", None)
        else:
            module.__dict__["forward"] = before


def count_hooks(loaded: LoadedModel) -> int:
    """How many changes of this module are on the model now: 0 whenever a piece of work has yielded."""
    ours = 0
    for module in loaded.model.modules():
        hooks = [*module._forward_pre_hooks.values(), *module._forward_hooks.values()]
        if "forward" in module.__dict__:
            hooks.append(module.__dict__["forward"])
        ours += sum(getattr(hook, "__module__", "") == __name__ for hook in hooks)
    return ours


@contextmanager
def _input_hooks(loaded: LoadedModel, changes: Mapping[int, Change]) -> Iterator[None]:
    """Call each layer's change with its down-projection's input, always as (rows, tokens, width)."""
    tokens: list[int] = []

    def note_length(_module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        tokens[:] = [_hidden_state(args, kwargs).shape[1]]

    def hook_of(change: Change) -> Callable[..., tuple[Any, ...] | None]:
        def hook(_module: nn.Module, arguments: tuple[Tensor, ...]) -> tuple[Any, ...] | None:
            inputs = arguments[0]
            changed = change(inputs.view(-1, tokens[0], inputs.shape[-1]) if loaded.family.flattened else inputs)
            return None if changed is None else (changed.reshape(inputs.shape), *arguments[1:])

        return hook

    with ExitStack() as stack:
        if loaded.family.flattened:
            noting = loaded.layers[0].register_forward_pre_hook(note_length, with_kwargs=True)
            stack.callback(noting.remove)
        for layer, change in changes.items():
            stack.callback(loaded.downs[layer].register_forward_pre_hook(hook_of(change)).remove)
        yield


def _hidden_state(args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Tensor:
    """What a layer was given to work on, (rows, tokens, hidden size)."""
    hidden: Tensor = args[0] if args else kwargs["hidden_states"]
    return hidden
