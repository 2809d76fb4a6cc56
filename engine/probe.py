"""A model of an unknown family: a record proposed from its structure, which its user may correct and keep as JSON.

A proposal is only that. `engine.proof.prove_probed` decides on the model itself whether it holds. It may be wrong in
what cannot be proven: whether the down-projection that was chosen is the feed-forward block's is told by names and
widths alone.
"""

from __future__ import annotations

import json
import re
from contextlib import ExitStack
from dataclasses import MISSING, asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from engine.errors import ModelError
from engine.families import FAMILIES, OWN_HEAD, Family

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from engine.types import Kind

_NOT_FEED_FORWARD = re.compile(r"attn|attention|mixer|ssm|router")
_WIDTHS = ("intermediate_size", "ffn_dim", "n_inner", "ffn_hidden_size", "d_ff", "hidden_dim", "d_inner")
_EXPERTS = ("num_experts", "num_local_experts", "n_routed_experts", "moe_num_experts")
_NEEDED = ("hidden_size", "num_attention_heads", "vocab_size")
_TOKENS = 5


@dataclass(frozen=True)
class _Seen:
    """What one forward pass showed: the outermost part that hands out last hidden states, and how layers are called."""

    base: str
    norm: str
    tuple_output: bool
    flattened: bool


def propose(model: Any, has_mask: bool = False) -> Family:
    """The record of a model that is already built, from the longest list of alike layers that it holds.

    `has_mask`: its tokenizer has a mask token, which decides where the model's class leaves open what it does.
    Raises `ModelError` with the reason where the model has no such structure.
    """
    config = model.config
    _require_plain(config)
    is_decoder = bool(getattr(config, "is_decoder", False))
    kind = kind_of(config.model_type, [type(model).__name__], has_mask, is_decoder)
    layers_path, layers, down_path, width = _layers(model, config)
    downs = [layer.get_submodule(down_path) for layer in layers]
    unembedding = _unembedding(model)
    seen = _look(model, layers_path, layers, downs, final_norm=kind == "causal")
    return Family(
        config.model_type,
        kind,
        base=seen.base,
        layers=layers_path,
        down=down_path,
        head=OWN_HEAD,
        unembedding=unembedding,
        norm=seen.norm,
        gated=_gated(layers[0], width),
        transposed=_transposed(downs[0]),
        tuple_output=seen.tuple_output,
        flattened=seen.flattened,
        padding_shifts_positions=_positions_start_after_padding(model),
        limited=int(getattr(config, "max_position_embeddings", 0) or 0) > 0,
        note="Found by the model's structure; no record of this family was made by hand.",
    )


def kind_of(model_type: str, architectures: list[str], has_mask: bool = False, is_decoder: bool = False) -> Kind:
    """Whether a model fills masks or predicts the next token, by the names of its classes, else by its tokenizer.

    Raises `ModelError` for a class that does neither and for a kind of model that transformers cannot build as such.
    """
    from transformers.models.auto.modeling_auto import (
        MODEL_FOR_CAUSAL_LM_MAPPING_NAMES as CAUSAL,
    )
    from transformers.models.auto.modeling_auto import (
        MODEL_FOR_MASKED_LM_MAPPING_NAMES as MASKED,
    )

    named: list[Kind] = []
    if any(name == MASKED.get(model_type) or "ForMaskedLM" in name for name in architectures):
        named.append("masked")
    if any(name == CAUSAL.get(model_type) or "ForCausalLM" in name or "LMHead" in name for name in architectures):
        named.append("causal")
    if len(named) == 1:
        return named[0]
    builders: tuple[tuple[Kind, Any], ...] = (("masked", MASKED), ("causal", CAUSAL))
    able = [kind for kind, names in builders if model_type in names]
    if not able:
        raise ModelError(
            f"A '{model_type}' model is no language model that fills masks or predicts the next token.",
            f"Choose a model of one of these kinds: {', '.join(record.model_type for record in FAMILIES)}.",
        )
    return able[0] if len(able) == 1 else "masked" if has_mask and not is_decoder else "causal"


def require_single(config: Any) -> None:
    """Raise `ModelError` for a config of experts or of an encoder-decoder, which no record can be proposed for.

    `config`: a config object or the dictionary of a config.json.
    """

    def value(name: str) -> Any:
        return config.get(name) if isinstance(config, dict) else getattr(config, name, None)

    kind = str(value("model_type"))
    if value("is_encoder_decoder"):
        known = ", ".join(record.model_type for record in FAMILIES if record.encoder)
        raise ModelError(
            f"A '{kind}' model reads with an encoder and answers with a decoder, and where its answer is read is known "
            f"for {known} alone.",
            "Choose an encoder, a decoder, or one of those.",
        )
    if any(isinstance(value(name), int) and value(name) > 1 for name in _EXPERTS):
        raise _experts(kind)


def to_json(record: Family) -> str:
    """A record as a JSON text that people can read and correct."""
    return json.dumps(asdict(record), ensure_ascii=False, indent=2)


def from_json(text: str) -> Family:
    """A record from the text of `to_json`. Raises `ModelError` that names the field that is wrong or missing."""
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise _bad_mapping("is no JSON object")
    known = {each.name: each for each in fields(Family)}
    types = {"bool": bool, "str": str, "Kind": str}
    faults = {
        "has fields that are not known": [name for name in found if name not in known],
        "lacks": [name for name, each in known.items() if each.default is MISSING and name not in found],
        "has wrong values in": [
            name for name, value in found.items() if name in known and type(value) is not types[str(known[name].type)]
        ],
    }
    for words, names in faults.items():
        if names:
            raise _bad_mapping(f"{words} {', '.join(sorted(names))}")
    if found["kind"] not in ("masked", "causal"):
        raise _bad_mapping("has a kind that is neither masked nor causal")
    return Family(**found)


def checked(mapping: Family, model_type: str) -> Family:
    """A user's mapping, if it can be one for this kind of model. Raises `ModelError` with the reason otherwise."""
    if mapping.model_type != model_type:
        raise ModelError(
            f"This mapping is for models of the kind '{mapping.model_type}', and this is a '{model_type}'.",
            "Use the mapping that was proposed for this model.",
        )
    if _NOT_FEED_FORWARD.search(mapping.down.lower()):
        raise ModelError(
            f"The module '{mapping.down}' belongs to attention, not to a feed-forward block.",
            "Name the second matrix of the feed-forward block.",
        )
    return mapping


def require_builder(mapping: Family) -> None:
    """Raise `ModelError` for a mapping that takes its kind of model for what transformers cannot build of it."""
    from transformers.models.auto import modeling_auto as auto

    names, does = {
        "masked": (auto.MODEL_FOR_MASKED_LM_MAPPING_NAMES, "fills masks"),
        "causal": (auto.MODEL_FOR_CAUSAL_LM_MAPPING_NAMES, "predicts the next token"),
    }[mapping.kind]
    if mapping.encoder:
        names, does = auto.MODEL_FOR_SEQ_TO_SEQ_CAUSAL_LM_MAPPING_NAMES, "has an encoder"
    if mapping.model_type not in names:
        raise ModelError(
            f"There is no '{mapping.model_type}' model that {does}, as this mapping has it.",
            "Correct the mapping, and try again.",
        )


def _require_plain(config: Any) -> None:
    require_single(config)
    missing = [name for name in _NEEDED if not isinstance(getattr(config, name, None), int)]
    if missing:
        raise _no_structure(f"its config.json does not tell {', '.join(missing)}")


def _layers(model: nn.Module, config: Any) -> tuple[str, nn.ModuleList, str, int]:
    """The longest list of alike layers with a down-projection each: its path, the list, the down's path and width.

    Lists inside other lists are left out. The first of equally long ones is taken.
    """
    lists = {path: part for path, part in model.named_modules() if isinstance(part, nn.ModuleList) and len(part)}
    outer = {path: part for path, part in lists.items() if not any(path.startswith(f"{other}.") for other in lists)}
    reason = "it holds no list of layers"
    for path, layers in sorted(outer.items(), key=lambda item: -len(item[1])):
        if any("expert" in name for name, _ in (*layers.named_modules(), *layers.named_parameters())):
            raise _experts(str(config.model_type))
        found = [_down_of(layer, config) for layer in layers]
        first = found[0]
        odd = next((number for number, each in enumerate(found) if each is None or each != first), None)
        if first is not None and odd is None:
            return path, layers, *first
        reason = f"layer {odd} of {path} has no second feed-forward matrix, or another one than layer 0"
    raise _no_structure(reason)


def _down_of(layer: nn.Module, config: Any) -> tuple[str, int] | None:
    """Path and width of a layer's last linear map to the hidden size that is not attention's.

    Where the config names a width that fits, it decides.
    """
    hidden = int(config.hidden_size)
    told = {getattr(config, name, None) for name in _WIDTHS}
    candidates = [
        (path, shape[0])
        for path, module in layer.named_modules()
        if (shape := _shape(module)) and shape[1] == hidden and not _NOT_FEED_FORWARD.search(path.lower())
    ]
    fitting = [each for each in candidates if each[1] in told] or [each for each in candidates if each[1] > hidden]
    return fitting[-1] if fitting else None


def _look(model: Any, layers_path: str, layers: nn.ModuleList, downs: list[nn.Module], final_norm: bool) -> _Seen:
    """Run a few tokens and see which part hands out the last hidden states, and how layers are called."""
    parts = layers_path.split(".")
    ancestors = [".".join(parts[:length]) for length in range(1, len(parts))]
    outputs: dict[str, Any] = {}
    inputs: list[Tensor] = []

    def keep(path: str) -> Callable[..., None]:
        return lambda _module, _arguments, output: outputs.update({path: output})

    with ExitStack() as stack, torch.no_grad():
        for path, module in model.named_modules():
            norm = "Norm" in type(module).__name__ and not path.startswith(f"{layers_path}.")
            if norm or path in ancestors or module is layers[0]:
                stack.callback(module.register_forward_hook(keep(path)).remove)
        stack.callback(downs[0].register_forward_pre_hook(lambda _module, given: inputs.append(given[0])).remove)
        _run(model)
    first = outputs.get(f"{layers_path}.0")
    states = {path: getattr(outputs.get(path), "last_hidden_state", None) for path in ancestors}
    base = next((path for path, state in states.items() if isinstance(state, torch.Tensor)), None)
    if base is None or first is None or not inputs:
        raise _no_structure("no part of it that holds its layers hands out their last hidden states")
    norms = [path for path in outputs if path not in states and not path.startswith(f"{layers_path}.")]
    same = [path for path in norms if _equal(outputs[path], states[base])]
    return _Seen(base, same[-1] if same and final_norm else "", isinstance(first, tuple | list), inputs[0].ndim == 2)


def _run(model: Any) -> None:
    size, device = int(model.config.vocab_size), next(model.parameters()).device
    ids = torch.tensor([[number * size // (_TOKENS + 1) for number in range(1, _TOKENS + 1)]], device=device)
    try:
        model(input_ids=ids, attention_mask=torch.ones_like(ids))
    except (RuntimeError, TypeError, ValueError, AttributeError, LookupError) as error:
        raise _no_structure(f"it does not run on a row of tokens alone ({type(error).__name__})") from error


def _unembedding(model: Any) -> str:
    last = model.get_output_embeddings()
    path = next((path for path, module in model.named_modules() if module is last), "")
    if not path or getattr(last, "weight", None) is None or len(last.weight) < int(model.config.vocab_size):
        raise _no_structure("it has no head over its vocabulary")
    return path


def _shape(module: nn.Module) -> tuple[int, int] | None:
    """Inputs and outputs of a linear map, None for other modules."""
    weight = getattr(module, "weight", None)
    if isinstance(module, nn.Linear):
        return int(module.in_features), int(module.out_features)
    if _transposed(module) and isinstance(weight, torch.Tensor):
        return int(weight.shape[0]), int(weight.shape[1])
    return None


def _transposed(module: nn.Module) -> bool:
    from transformers.pytorch_utils import Conv1D

    return isinstance(module, Conv1D)


def _gated(layer: nn.Module, width: int) -> bool:
    """Whether two projections lead to the neurons, or one of twice their number."""
    leading = [
        shape[1]
        for path, module in layer.named_modules()
        if (shape := _shape(module)) and not _NOT_FEED_FORWARD.search(path.lower())
    ]
    return leading.count(width) > 1 or 2 * width in leading


def _positions_start_after_padding(model: nn.Module) -> bool:
    return any(
        isinstance(module, nn.Embedding) and "position" in path and module.padding_idx is not None
        for path, module in model.named_modules()
    )


def _equal(one: Any, other: Any) -> bool:
    return isinstance(one, torch.Tensor) and one.shape == other.shape and torch.equal(one, other)


def _bad_mapping(reason: str) -> ModelError:
    return ModelError(f"This mapping {reason}.", "Write it again as it was proposed, and change only values.")


def _experts(kind: str) -> ModelError:
    return ModelError(
        f"A '{kind}' model spreads its feed-forward blocks over experts, whose inputs no module reads.",
        "Choose a model without experts.",
    )


def _no_structure(reason: str) -> ModelError:
    return ModelError(
        f"The neurons of this model could not be found: {reason}.",
        "Choose another model, or name its parts in a mapping.",
    )
