"""Reading and writing the inputs of the down-projections, as context managers that leave the model as it was.

Everything is taken off in a `finally`, so a model is clean after any way out. None of these contexts may be held
across a yield of a generator.
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
        """The vectors (n, d) at these places of a batch (rows, tokens, d)."""
        return values[self.rows, self.columns]


@contextmanager
def read(loaded: LoadedModel, sites: Sites) -> Iterator[dict[int, Tensor]]:
    """Collect the down-projection inputs at `sites`: layer → (n, width), filled by each forward pass inside."""
    found: dict[int, Tensor] = {}

    def hook_of(layer: int) -> Callable[..., None]:
        def keep(_module: nn.Module, arguments: tuple[Tensor, ...]) -> None:
            found[layer] = sites.gather(arguments[0]).detach()

        return keep

    with _pre_hooks({down: hook_of(layer) for layer, down in enumerate(loaded.downs)}):
        yield found


@contextmanager
def write(loaded: LoadedModel, sites: Sites, changes: Mapping[int, Callable[[Tensor], Tensor]]) -> Iterator[None]:
    """Replace the down-projection inputs at `sites`: each layer's change maps the old (n, width) to the new one.

    Gradients flow through a change, so it may bring in a leaf.
    """

    def hook_of(change: Callable[[Tensor], Tensor]) -> Callable[..., tuple[Any, ...]]:
        def replace(_module: nn.Module, arguments: tuple[Tensor, ...]) -> tuple[Any, ...]:
            inputs = arguments[0]
            changed = change(sites.gather(inputs))
            return (inputs.index_put((sites.rows, sites.columns), changed), *arguments[1:])

        return replace

    with _pre_hooks({loaded.downs[layer]: hook_of(change) for layer, change in changes.items()}):
        yield


@contextmanager
def read_stream(loaded: LoadedModel) -> Iterator[dict[int, Tensor]]:
    """Collect what leaves each layer in the first row of a batch: layer → (1, tokens, hidden size)."""
    found: dict[int, Tensor] = {}

    def hook_of(layer: int) -> Callable[..., None]:
        def keep_output(_module: nn.Module, _arguments: tuple[Any, ...], output: Any) -> None:
            hidden: Tensor = output[0] if isinstance(output, tuple) else output
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
    code still builds masks and positions, hence this holds for every family. `stream` None or layer 0 skips nothing.
    """
    if layer == 0 or stream is None:
        yield
        return

    def skip(hidden: Tensor, *_args: Any, **_kwargs: Any) -> Any:
        return (hidden, None) if loaded.family.tuple_output else hidden

    def enter(hidden: Tensor, *_args: Any, **_kwargs: Any) -> Any:
        return skip(stream.expand(hidden.shape[0], -1, -1))

    with ExitStack() as stack:
        for number, module in enumerate(loaded.layers[:layer]):
            stack.callback(module.__dict__.pop, "forward", None)
            module.__dict__["forward"] = enter if number == layer - 1 else skip
        yield


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
def _pre_hooks(hooks: Mapping[nn.Module, Callable[..., Any]]) -> Iterator[None]:
    with ExitStack() as stack:
        for module, hook in hooks.items():
            stack.callback(module.register_forward_pre_hook(hook).remove)
        yield
