"""Tiny random models of every family in float64, with tokenizers built in code: what all engine tests run on.

The weights are large on purpose, so that a path through a layer really bends.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import (
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSeq2SeqLM,
    PreTrainedTokenizerFast,
)
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

from engine.families import FAMILIES, family
from engine.model import LoadedModel, attach
from engine.types import Prompt

if TYPE_CHECKING:
    from engine.types import Work

T = TypeVar("T")

LAYERS, HIDDEN, WIDTH = 3, 16, 24

SENTENCES = (
    "The capital of France is Paris.",
    "The capital of Germany is Berlin.",
    "The mother tongue of Emmanuel Macron is French.",
    "Tokyo, in Japan, is a large city; Kyoto is not the capital.",
    "法国的首都是巴黎。",
    "德国的首都是柏林。",
    "عاصمة فرنسا هي باريس.",
    "फ्रांस की राजधानी पेरिस है।",
)
WORD_PIECES = (
    "The capital of France is Paris . Ger ##many Ber ##lin , ; mother tongue French Tokyo in Japan a large city",
    "法 国 的 首 都 是 巴 黎 。 德 柏 林 Em ##man ##uel Mac ##ron ' s not Lon ##don",
)

# The slot is last but for punctuation, so that every family can use them.
PROMPTS = (
    Prompt("The capital of France is [Y].", "Paris", "en"),
    Prompt("The mother tongue of Emmanuel Macron is [Y].", "Berlin", "en"),
    Prompt("法国的首都是[Y]。", "巴黎", "zh"),
)


def _wordpiece() -> PreTrainedTokenizerFast:
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    vocabulary = {piece: number for number, piece in enumerate([*special, *" ".join(WORD_PIECES).split()])}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=False, strip_accents=False)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", vocabulary["[CLS]"]), ("[SEP]", vocabulary["[SEP]"])]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="[PAD]",
        unk_token="[UNK]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        mask_token="[MASK]",
    )


def _unigram() -> PreTrainedTokenizerFast:
    special = ["<s>", "<pad>", "</s>", "<unk>"]
    pieces = [f"▁{word}" for word in ("", "The", "capital", "of", "France", "is", "Paris", "Ber", "mother", "tongue")]
    pieces += ["lin", "首都", "巴黎"]
    characters = sorted(set("".join(SENTENCES)) - {" ", "巴"})
    vocabulary = [(piece, 0.0) for piece in special]
    vocabulary += [(piece, -1.0) for piece in pieces] + [(character, -8.0) for character in characters]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=special.index("<unk>")))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.add_special_tokens([AddedToken("<mask>", lstrip=True)])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        pad_token="<pad>",
        mask_token=AddedToken("<mask>", lstrip=True),
    )


def _byte_level(extra: int = 110) -> PreTrainedTokenizerFast:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=len(alphabet) + 1 + extra,
        special_tokens=["<|endoftext|>"],
        initial_alphabet=alphabet,
        show_progress=False,
    )
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(SENTENCES * 4, trainer)
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|endoftext|>")


def _sentencepiece() -> PreTrainedTokenizerFast:
    trainer = trainers.BpeTrainer(
        vocab_size=160, special_tokens=["<unk>", "<s>", "</s>"], show_progress=False, initial_alphabet=["▁"]
    )
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.Strip(" ", 1, 0)])
    # Pre-tokenized while training only, so that no piece holds two words.
    tokenizer.pre_tokenizer = pre_tokenizers.Split("▁", "merged_with_next")
    tokenizer.train_from_iterator(SENTENCES * 4, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>")


def _sentinels() -> PreTrainedTokenizerFast:
    special = ["<pad>", "</s>", "<unk>"]
    pieces = [f"▁{word}" for word in ("", "The", "capital", "of", "France", "is", "Paris", "Ber", "mother", "tongue")]
    characters = sorted(set("".join(SENTENCES)) - {" ", "巴"})
    vocabulary = [(piece, 0.0) for piece in special]
    vocabulary += [(piece, -1.0) for piece in [*pieces, "lin", "首都", "巴黎"]]
    tokenizer = Tokenizer(models.Unigram(vocabulary + [(each, -8.0) for each in characters], unk_id=2))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    sentinels = [f"<extra_id_{number}>" for number in range(3)]
    tokenizer.add_special_tokens([AddedToken(sentinel, lstrip=True) for sentinel in sentinels])
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        extra_special_tokens=sentinels,
    )


_ENCODER = {
    "hidden_size": HIDDEN,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": 2,
    "intermediate_size": WIDTH,
    "max_position_embeddings": 66,
}
_GATED = {**_ENCODER, "num_key_value_heads": 1, "max_position_embeddings": 64, "head_dim": 8}

# A new family joins all generic tests by a line here.
CONFIGS: dict[str, tuple[Any, dict[str, Any]]] = {
    "bert": (_wordpiece, {**_ENCODER, "max_position_embeddings": 64}),
    "roberta": (_unigram, {**_ENCODER, "pad_token_id": 1}),
    "xlm-roberta": (_unigram, {**_ENCODER, "pad_token_id": 1}),
    "gpt2": (_byte_level, {"n_embd": HIDDEN, "n_layer": LAYERS, "n_head": 2, "n_inner": WIDTH, "n_positions": 64}),
    "bloom": (_byte_level, {"hidden_size": HIDDEN, "n_layer": LAYERS, "n_head": 2}),
    "llama": (_sentencepiece, _GATED),
    "mistral": (_sentencepiece, {**_GATED, "sliding_window": None}),
    "qwen2": (_byte_level, _GATED),
    "qwen3": (_byte_level, _GATED),
    "phi3": (_sentencepiece, {**_GATED, "sliding_window": None}),
    "gemma2": (
        _sentencepiece,
        # Caps and a window so narrow that they bite.
        {**_GATED, "query_pre_attn_scalar": 8, "sliding_window": 4, "final_logit_softcapping": 4.0,
         "attn_logit_softcapping": 3.0},
    ),
    "gemma3_text": (
        _sentencepiece,
        {**_GATED, "query_pre_attn_scalar": 8, "sliding_window": 4,
         "layer_types": ["sliding_attention", "full_attention", "sliding_attention"]},
    ),
    "distilbert": (
        _wordpiece,
        {"dim": HIDDEN, "n_layers": LAYERS, "n_heads": 2, "hidden_dim": WIDTH, "max_position_embeddings": 64},
    ),
    "modernbert": (
        _wordpiece,
        {**_ENCODER, "max_position_embeddings": 64, "local_attention": 6, "norm_bias": True, "cls_token_id": None,
         "sep_token_id": None, "layer_types": ["full_attention", "sliding_attention", "full_attention"]},
    ),
    "opt": (
        _byte_level,
        {**_ENCODER, "max_position_embeddings": 64, "ffn_dim": WIDTH, "word_embed_proj_dim": HIDDEN},
    ),
    "gpt_neo": (
        _byte_level,
        {"hidden_size": HIDDEN, "num_layers": LAYERS, "num_heads": 2, "intermediate_size": WIDTH, "window_size": 4,
         "max_position_embeddings": 64, "attention_types": [[["global", "local", "global"], 1]]},
    ),
    "gpt_neox": (_byte_level, {**_ENCODER, "max_position_embeddings": 64, "use_parallel_residual": True}),
    "xglm": (
        _sentencepiece,
        {"d_model": HIDDEN, "num_layers": LAYERS, "attention_heads": 2, "ffn_dim": WIDTH,
         "max_position_embeddings": 64},
    ),
    "mt5": (
        _sentinels,
        {"d_model": HIDDEN, "num_layers": 2, "num_decoder_layers": LAYERS, "num_heads": 2, "d_kv": 8, "d_ff": WIDTH,
         "pad_token_id": 0, "decoder_start_token_id": 0},
    ),
}  # fmt: skip
NAMES = tuple(record.model_type for record in FAMILIES)
ONE_KERNEL = ("bloom", "gemma2", "gpt_neo", "xglm")
"""Families that transformers runs with its plain attention alone."""

SINGLE_ATTENTION = ("gpt_neo",)
"""Families whose attention transformers computes in single precision whatever the weights are."""

NORM_BEHIND = ("gemma2", "gemma3_text")
"""Families that norm what their down-projection writes before they add it."""

MAIN = ("bert", "xlm-roberta", "gpt2", "bloom", "llama", "qwen2")


def finish(work: Work[T]) -> T:
    """Run a generator out and give its result."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


@cache
def tokenizer_of(model_type: str) -> PreTrainedTokenizerFast:
    """The tokenizer of a tiny model; the same object each time, so change none of it."""
    build, _ = CONFIGS[model_type]
    tokenizer: PreTrainedTokenizerFast = build()
    return tokenizer


def build(
    model_type: str, *, dtype: torch.dtype = torch.float64, seed: int = 0, spread: float = 0.4, **changes: Any
) -> Any:
    """A fresh random model, to be changed at will. `spread` is the standard deviation of its weights."""
    tokenizer = tokenizer_of(model_type)
    tokens = {"pad_token_id": None, "bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    options = {**tokens, **CONFIGS[model_type][1], "vocab_size": len(tokenizer), **changes}
    config = CONFIG_MAPPING[model_type](**options)
    record = family(model_type)
    masked = AutoModelForSeq2SeqLM if record.encoder else AutoModelForMaskedLM
    loader = masked if record.kind == "masked" else AutoModelForCausalLM
    model = fill(loader.from_config(config, dtype=dtype), seed, spread)
    if model_type == "xglm" and dtype == torch.float64:
        _make_constants_float64(model)
    return model


def fill(model: Any, seed: int = 0, spread: float = 0.4) -> Any:
    """A model with random weights that depend on the seed and their names alone."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in sorted(model.named_parameters()):
            noise = torch.randn(parameter.shape, generator=generator, dtype=torch.float64)
            centre = 1.0 if parameter.ndim == 1 and name.endswith("weight") else 0.0
            parameter.copy_(centre + noise * (spread if parameter.ndim > 1 else 0.2))
    return model.eval()


def _make_constants_float64(model: Any) -> None:
    """XGLM's attention makes its smallest number in torch's default format, which a float64 model's does not fit."""
    for module in model.modules():
        if type(module).__name__ == "XGLMAttention":
            module.register_forward_pre_hook(lambda *_: torch.set_default_dtype(torch.float64))
            module.register_forward_hook(lambda *_: torch.set_default_dtype(torch.float32), always_call=True)


def fresh(model_type: str, **changes: Any) -> LoadedModel:
    """A fresh tiny model, attached."""
    return attach(build(model_type, **changes), tokenizer_of(model_type), f"tiny-{model_type}")


@cache
def tiny(model_type: str) -> LoadedModel:
    """The shared tiny model of a family, for tests that leave it as it is."""
    return fresh(model_type)
