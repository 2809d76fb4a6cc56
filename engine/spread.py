"""A model too large for one GPU: transformers lays its layers onto all of them, accelerate moves what flows between.

The engine then sends ids to the first GPU and wants answers back there; `engine.hooks` takes care of what lies between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from engine.device import free_memory

if TYPE_CHECKING:
    from torch import Tensor, nn

_SHARE = 0.85
"""Of each GPU's free memory for the weights; batches of prompts need the rest."""


def room(home: torch.device) -> int:
    """Bytes that the weights of a spread model may take in all."""
    return sum(_rooms(home).values()) if home.type == "cuda" else free_memory(home)


def options(home: torch.device) -> dict[str, Any]:
    """What transformers is told when it loads a model to be spread: GPUs alone, neither the processor nor a disk."""
    return {"device_map": "auto"} | ({"max_memory": _rooms(home)} if home.type == "cuda" else {})


def settled(model: Any, home: torch.device) -> bool:
    """Whether all parts of a model that was spread lie on devices of home's kind; answers come home from now on."""
    parameters = list(model.parameters())
    if any(parameter.device.type != home.type for parameter in parameters):
        return False
    head = model.get_output_embeddings()
    if head is not None:
        head.register_forward_hook(_homewards(home))
    return True


def places(model: Any) -> str:
    """The devices of a model's parts, in the order of its parameters, like `cuda:0+cuda:1`."""
    return "+".join(dict.fromkeys(str(parameter.device) for parameter in model.parameters()))


def _homewards(home: torch.device) -> Any:
    def bring(_module: nn.Module, _arguments: tuple[Any, ...], output: Tensor) -> Tensor:
        return output.to(home)

    return bring


def _rooms(home: torch.device) -> dict[int, int]:
    return {
        number: int(_SHARE * free_memory(torch.device(home.type, number)))
        for number in range(torch.cuda.device_count())
    }
