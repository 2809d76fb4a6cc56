"""Two devices where there is only a processor: `cpu:0` and `cpu:1` hold real numbers and refuse to be mixed.

While the mode is on, every tensor carries the place it was made at or moved to; an operation on tensors of two places
raises as CUDA does. A number without dimensions and what is indexed with may come from the plain `cpu`, as in CUDA.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode
from torch.utils._pytree import tree_leaves, tree_map

HOME, AWAY = torch.device("cpu:0"), torch.device("cpu:1")
_PLAIN = torch.device("cpu")
_DEVICE = Tensor.device.__get__  # type: ignore[attr-defined]
_INDEXING = (Tensor.__getitem__, Tensor.__setitem__)


class TwoDevices(TorchFunctionMode):
    """See above."""

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Mapping[str, Any] | None = None) -> Any:
        kwargs = dict(kwargs or {})
        if func == _DEVICE:
            return place_of(args[0])
        if func is torch.autograd.grad:
            found = func(*args, **kwargs)
            for each, given in zip(found, _tensors(args[1]), strict=True):
                _put(each, place_of(given))
            return found
        if func in (Tensor.to, Tensor.cpu):
            return _moved(func, args, kwargs)
        if func is Tensor.numpy and place_of(args[0]) != _PLAIN:
            raise TypeError(f"{place_of(args[0])} tensors have no NumPy array")
        wanted = kwargs.pop("device", None)
        joint = _joint(func, args, kwargs)
        result = func(*args, **kwargs)
        given = {id(each) for each in _tensors((args, kwargs))}
        for each in _tensors(result):
            if id(each) not in given:
                _put(each, torch.device(wanted) if wanted is not None else joint)
        return result


def place_of(tensor: Tensor) -> torch.device:
    """Where a tensor pretends to be."""
    found: torch.device = tensor.__dict__.get("_place", _PLAIN)
    return found


def lay(module: nn.Module, device: torch.device) -> None:
    """Put all parts of a module onto a device."""
    for each in (*module.parameters(), *module.buffers()):
        _put(each, device)


def follow(model: nn.Module, blocks: Mapping[nn.Module, torch.device]) -> None:
    """What accelerate's hooks do: whatever enters a block, or a module with weights of its own, is moved to it."""

    def move(module: nn.Module, args: Any, kwargs: Any) -> Any:
        own = [*module._parameters.values(), *module._buffers.values()]
        places = [blocks[module]] if module in blocks else [place_of(each) for each in own if each is not None]
        if not places:
            return None
        return tree_map(lambda each: each.to(places[0]) if isinstance(each, Tensor) else each, (args, kwargs))

    for module in model.modules():
        module.register_forward_pre_hook(move, with_kwargs=True)


def _moved(func: Any, args: Any, kwargs: dict[str, Any]) -> Tensor:
    tensor = args[0]
    if func is Tensor.cpu:
        device, rest = _PLAIN, ()
    else:
        given = [*args[1:], kwargs.pop("device", None)]
        devices = [torch.device(each) for each in given if isinstance(each, torch.device | str)]
        devices += [place_of(each) for each in given if isinstance(each, Tensor)]
        device = devices[0] if devices else place_of(tensor)
        rest = tuple(each for each in args[1:] if not isinstance(each, torch.device | str | Tensor))
    result: Tensor = tensor.to(*rest, **kwargs) if rest or kwargs else tensor
    if result is tensor and place_of(tensor) != device:
        result = tensor.view_as(tensor)
    if result is not tensor:
        _put(result, device)
    return result


def _joint(func: Any, args: Any, kwargs: Mapping[str, Any]) -> torch.device:
    """The one place of all that an operation works on."""
    places = {place_of(each) for each in _tensors((args, kwargs)) if each.dim()}
    if func in _INDEXING or func in (Tensor.index_put, Tensor.index_put_):
        beside = {place_of(each) for each in _tensors(args[1:]) if each.dim()} - {_PLAIN}
        places = {place_of(args[0])} | beside
    if len(places) > 1:
        raise RuntimeError(f"two devices in {getattr(func, '__name__', func)}: {sorted(map(str, places))}")
    if places:
        return places.pop()
    loose = [place_of(each) for each in _tensors((args, kwargs))]
    return next((place for place in loose if place != _PLAIN), _PLAIN)


def _put(tensor: Tensor, device: torch.device) -> None:
    tensor.__dict__["_place"] = device


def _tensors(tree: Any) -> Iterator[Tensor]:
    return (each for each in tree_leaves(tree) if isinstance(each, Tensor))
