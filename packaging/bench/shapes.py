"""Models of known shapes with random weights, on which speed does not depend, and the prompts they are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, PreTrainedTokenizerFast
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

from engine.model import LoadedModel, attach
from engine.types import Prompt

TOKENS = 12
WORDS = 10
PIECES = ("<unk>", "<pad>", "<mask>", "<eos>", "answer", ",", ".", *(f"word{number}" for number in range(TOKENS)))
PAD, EOS = 1, 3


@dataclass(frozen=True)
class Shape:
    """The sizes of a model. `hidden_from_help`: for the benchmark's own tests."""

    key: str
    model_type: str
    layers: int
    hidden: int
    width: int
    heads: int
    vocabulary: int
    hidden_from_help: bool = False

    @property
    def masked(self) -> bool:
        return self.model_type != "gpt2"


SHAPES = (
    Shape("mbert", "bert", 12, 768, 3072, 12, 119_547),
    Shape("xlmr", "xlm-roberta", 12, 768, 3072, 12, 250_002),
    Shape("gpt", "gpt2", 12, 768, 3072, 12, 100_000),
    Shape("xlmr-large", "xlm-roberta", 24, 1024, 4096, 16, 250_002),
    Shape("mgpt-1.3b", "gpt2", 24, 2048, 8192, 16, 100_000),
    Shape("tiny", "bert", 4, 16, 24, 2, 97, hidden_from_help=True),
    Shape("tiny-gpt", "gpt2", 4, 16, 24, 2, 97, hidden_from_help=True),
)
ON_CPU = ("mbert", "xlmr", "gpt")
ON_GPU = ("mbert", "xlmr", "gpt", "xlmr-large", "mgpt-1.3b")


def shape_of(key: str) -> Shape:
    """The shape of a name. Raises `KeyError` for an unknown one."""
    return {shape.key: shape for shape in SHAPES}[key]


def build(shape: Shape, device: str | torch.device, dtype: torch.dtype = torch.float32) -> Any:
    """A transformers model with random weights, as transformers initialises it; on `meta` it has no weights at all."""
    options: dict[str, Any] = {"vocab_size": shape.vocabulary, "bos_token_id": EOS, "eos_token_id": EOS}
    if shape.masked:
        options |= {
            "num_hidden_layers": shape.layers,
            "hidden_size": shape.hidden,
            "num_attention_heads": shape.heads,
            "intermediate_size": shape.width,
            "max_position_embeddings": 514,
            "pad_token_id": PAD,
        }
    else:
        options |= {"n_layer": shape.layers, "n_embd": shape.hidden, "n_head": shape.heads, "n_inner": shape.width}
    config = CONFIG_MAPPING[shape.model_type](**options)
    loader: Any = AutoModelForMaskedLM if shape.masked else AutoModelForCausalLM
    torch.manual_seed(0)
    with torch.device(device):
        return loader.from_config(config, dtype=dtype).eval()


def load(shape: Shape, device: str | torch.device, dtype: torch.dtype = torch.float32) -> LoadedModel:
    """A random model of this shape, attached to the engine."""
    return attach(build(shape, device, dtype), tokenizer(shape.masked), f"random {shape.key}")


def tokenizer(masked: bool) -> PreTrainedTokenizerFast:
    """A stand-in for a tokenizer: pieces between spaces, nothing added around a text."""
    stand_in = Tokenizer(models.WordLevel({piece: number for number, piece in enumerate(PIECES)}, unk_token="<unk>"))
    stand_in.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    specials = {"unk_token": "<unk>", "pad_token": "<pad>", "eos_token": "<eos>"}
    if masked:
        specials["mask_token"] = "<mask>"
    kind: Any = PreTrainedTokenizerFast
    made: PreTrainedTokenizerFast = kind(tokenizer_object=stand_in, **specials)
    return made


def prompt_of(shape: Shape, words: int | None = None) -> Prompt:
    """A prompt of 12 tokens with a one-token answer.

    Without `words` every token but the slot of a masked model is a word that a baseline replaces: 11 or 12 variants,
    the most that the published code's T token positions can differ in. With `words` the rest are commas.
    """
    room = TOKENS - 1 if shape.masked else TOKENS
    count = room if words is None else words
    pieces = [*(f"word{number}" for number in range(count)), *("," for _ in range(room - count))]
    if shape.masked:
        return Prompt(" ".join([*pieces[:-1], "[Y]", pieces[-1]]), "answer", "en")
    return Prompt(" ".join([*pieces, "[Y]"]), "answer", "en")
