"""Train a demo model from scratch: `python packaging/demo_models/train.py --arch bert|gpt --seed N --out FOLDER`.

`--size` trains it larger or smaller with all else equal; `packaging/demo_models/ladder.py` trains all sizes.

Ordinary masked or causal language modelling of the demo sentences. The recipe is `RECIPES`: what the shipped models
were trained with. Weights, tokenizer and configuration are stored for plain `from_pretrained` (float16 safetensors),
with `training_log.csv` beside them. Bit-equal weights are to be expected only on the same machine and versions.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import itertools
import json
import math
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sentences import Corpus, Mixture, Sentence
from tables import read_facts, read_templates
from tokenizer import build

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transformers import PreTrainedModel, PreTrainedTokenizerBase


@dataclass(frozen=True)
class Recipe:
    """Everything that makes a demo model what it is, besides the tables and the seed.

    `steady_decay` is the weight decay of every matrix outside the feed-forward layers, `ffn_decay` that of theirs.
    `spread` is the initial standard deviation of the matrices. Training begins with `first_share` of the facts and
    sees all of them from the share `all_facts_at` of the steps on; before the share `decay_from`, all matrices have
    the feed- forward layers' decay. `other_masks` is the rate at which a masked model must fill in words besides the
    chosen ones.
    """

    arch: str
    steps: int
    rate: float
    smoothing: float
    steady_decay: float
    ffn_decay: float
    activation: str
    layers: int = 4
    hidden: int = 128
    heads: int = 4
    width: int = 1536
    batch: int = 64
    warmup: int = 300
    spread: float = 0.05
    first_share: float = 0.1
    all_facts_at: float = 0.45
    other_masks: float = 0.05
    decay_from: float = 0.0
    mixture: Mixture = dataclasses.field(default_factory=Mixture)


MASKED_WEIGHTS = {"P36": 2.6, "P30": 1.2, "P37": 1.7, "P38": 0.9, "P474": 0.9, "P246": 0.7, "P17": 2.0}
RECIPES = {
    "bert": Recipe(
        arch="bert",
        steps=5600,
        rate=1.1e-3,
        warmup=1000,
        smoothing=0.12,
        steady_decay=0.9,
        decay_from=0.5,
        ffn_decay=0.05,
        activation="relu2",
        other_masks=0.07,
        mixture=Mixture(switched=0.22, aliases=0.10, parallel=0.06, noise=0.0, weights=MASKED_WEIGHTS),
    ),
    "gpt": Recipe(
        arch="gpt",
        steps=4200,
        rate=2.2e-3,
        smoothing=0.12,
        steady_decay=0.05,
        ffn_decay=0.05,
        activation="relu2",
        all_facts_at=0.4,
        mixture=Mixture(noise=0.4, context=0.1),
    ),
}

SIZES = {"d32": 32, "d64": 64, "d96": 96, "d128": 128, "d160": 160, "d192": 192}
"""Rungs of a ladder by their hidden size; d128 is what the shipped models have."""

_OF_A_HEAD, _TIMES_WIDER = 32, 12
"""Dimensions of an attention head, and how many times wider than the hidden size a feed-forward layer is."""


def sized(recipe: Recipe, size: str) -> Recipe:
    """The same recipe for a model of another size: heads and feed-forward width go with the hidden size."""
    hidden = SIZES[size]
    return dataclasses.replace(recipe, hidden=hidden, heads=hidden // _OF_A_HEAD, width=hidden * _TIMES_WIDER)


def new_model(recipe: Recipe, tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    """A freshly initialised model of the recipe's architecture, without dropout.

    Plain attention: for sentences of a dozen tokens its backward pass is far faster on a CPU than the fused one.
    """
    from transformers import BertConfig, BertForMaskedLM, GPT2Config, GPT2LMHeadModel

    if recipe.arch == "bert":
        return BertForMaskedLM(
            BertConfig(
                vocab_size=len(tokenizer),
                hidden_size=recipe.hidden,
                num_hidden_layers=recipe.layers,
                num_attention_heads=recipe.heads,
                intermediate_size=recipe.width,
                hidden_act=recipe.activation,
                hidden_dropout_prob=0.0,
                attention_probs_dropout_prob=0.0,
                max_position_embeddings=128,
                type_vocab_size=2,
                initializer_range=recipe.spread,
                pad_token_id=tokenizer.pad_token_id,
                attn_implementation="eager",
            )
        )
    return GPT2LMHeadModel(
        GPT2Config(
            vocab_size=len(tokenizer),
            n_positions=128,
            n_embd=recipe.hidden,
            n_layer=recipe.layers,
            n_head=recipe.heads,
            n_inner=recipe.width,
            activation_function=recipe.activation,
            resid_pdrop=0.0,
            embd_pdrop=0.0,
            attn_pdrop=0.0,
            initializer_range=recipe.spread,
            bos_token_id=tokenizer.bos_token_id,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.pad_token_id,
        )
    )


def parameter_groups(model: PreTrainedModel, recipe: Recipe) -> list[dict[str, Any]]:
    """Three groups: feed-forward matrices, all other matrices, and what is never decayed (biases, layer norms)."""
    ffn, steady, free = [], [], []
    for name, parameter in model.named_parameters():
        in_ffn = ".mlp." in name or (".output.dense" in name and ".attention." not in name) or ".intermediate." in name
        (free if parameter.dim() < 2 else ffn if in_ffn else steady).append(parameter)
    return [
        {"params": ffn, "weight_decay": recipe.ffn_decay},
        {"params": steady, "weight_decay": recipe.steady_decay},
        {"params": free, "weight_decay": 0.0},
    ]


def masked_positions(sentence: Sentence, others: float, draw: random.Random) -> set[int]:
    """What a masked model must fill in: mostly the answer, sometimes the subject; in lists of names, some of the
    names.
    """
    hidden: set[int] = set()
    if sentence.names:
        chosen = draw.sample(sentence.names, draw.randint(1, max(1, len(sentence.names) - 1)))
        hidden.update(position for span in chosen for position in span)
    elif draw.random() < 0.88:
        hidden.update(sentence.answers if len(sentence.answers) == 1 else [draw.choice(sentence.answers)])
    elif draw.random() < 0.6:
        hidden.update(draw.choice(sentence.subjects))
    hidden.update(i for i in range(len(sentence.ids)) if draw.random() < others)
    return hidden or {draw.randrange(len(sentence.ids))}


def batches(
    corpus: Corpus, recipe: Recipe, tokenizer: PreTrainedTokenizerBase, draw: random.Random
) -> Iterator[dict[str, torch.Tensor]]:
    """Endless batches of sentences of similar length; -100 marks positions without a target."""
    for step in itertools.count(0, 24):
        share = recipe.first_share + (1 - recipe.first_share) * step / (recipe.all_facts_at * recipe.steps)
        corpus.reveal(min(1.0, share))
        pool = sorted((corpus.draw() for _ in range(recipe.batch * 24)), key=lambda s: (len(s.ids), draw.random()))
        chunks = [pool[i : i + recipe.batch] for i in range(0, len(pool), recipe.batch)]
        draw.shuffle(chunks)
        for chunk in chunks:
            yield _tensors(chunk, recipe, tokenizer, draw)


def _tensors(
    chunk: list[Sentence], recipe: Recipe, tokenizer: PreTrainedTokenizerBase, draw: random.Random
) -> dict[str, torch.Tensor]:
    start = [tokenizer.cls_token_id] if recipe.arch == "bert" else []
    longest = max(len(s.ids) for s in chunk) + len(start) + 1
    ids = torch.full((len(chunk), longest), tokenizer.pad_token_id)
    targets = torch.full((len(chunk), longest), -100)
    answers = torch.zeros(len(chunk), longest, dtype=torch.bool)
    for row, sentence in enumerate(chunk):
        tokens = torch.tensor([*start, *sentence.ids, tokenizer.sep_token_id])
        ids[row, : len(tokens)] = tokens
        if recipe.arch == "gpt":
            targets[row, : len(tokens) - 1] = tokens[1:]
            answers[row, [place - 1 for place in sentence.answers if place]] = True
            continue
        for position in masked_positions(sentence, recipe.other_masks, draw):
            targets[row, position + 1] = ids[row, position + 1]
            ids[row, position + 1] = tokenizer.mask_token_id
            answers[row, position + 1] = position in sentence.answers
    return {"ids": ids, "targets": targets, "answers": answers}


def loss_of(
    model: PreTrainedModel, batch: dict[str, torch.Tensor], recipe: Recipe, pad: int
) -> tuple[torch.Tensor, float]:
    """Mean label-smoothed cross-entropy over the targets, and the share of answers that are ranked first (for the
    log).
    """
    ids, targets = batch["ids"], batch["targets"]
    wanted = targets != -100
    if recipe.arch == "bert":
        padded = bool((ids == pad).any())
        hidden = model.bert(ids, attention_mask=(ids != pad).long() if padded else None).last_hidden_state
        logits = model.cls(hidden[wanted])
    else:  # padding stands behind every real token, where a causal model does not look
        logits = model.lm_head(model.transformer(ids, use_cache=False).last_hidden_state[wanted])
    loss = functional.cross_entropy(logits.float(), targets[wanted], label_smoothing=recipe.smoothing)
    shown = batch["answers"][wanted]
    right = (logits.detach()[shown].argmax(-1) == targets[wanted][shown]).float().mean()
    return loss, float(right)


def rate_at(step: int, recipe: Recipe) -> float:
    """Warm-up, then linear decay to zero, by step."""
    if step < recipe.warmup:
        return recipe.rate * (step + 1) / recipe.warmup
    return recipe.rate * (recipe.steps - step) / max(1, recipe.steps - recipe.warmup)


def save(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, folder: Path) -> None:
    """Store the model as float16 safetensors, without touching the float32 weights in memory."""
    half = {name: tensor.detach().half() for name, tensor in model.state_dict().items()}
    model.save_pretrained(folder, state_dict=half)
    tokenizer.save_pretrained(folder)
    config = json.loads((folder / "config.json").read_text("utf-8"))
    config["dtype"] = "float16"
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", "utf-8")
    (folder / "model.safetensors").chmod(0o644)


def train(recipe: Recipe, seed: int, out: Path, *, precision: str, threads: int) -> PreTrainedModel:
    """Train and store a model; weights are also stored every 500 steps, so that a crash costs little."""
    torch.manual_seed(seed)
    torch.set_num_threads(threads)
    out.mkdir(parents=True, exist_ok=True)
    facts, templates = read_facts(), read_templates()
    tokenizer = build(facts, templates, causal=recipe.arch == "gpt")
    corpus = Corpus(facts, templates, tokenizer, recipe.mixture, random.Random(seed))
    model = new_model(recipe, tokenizer).train()
    optimizer = torch.optim.AdamW(parameter_groups(model, recipe), lr=recipe.rate, betas=(0.9, 0.98), fused=True)
    source = batches(corpus, recipe, tokenizer, random.Random(seed + 1))
    started, recent, right = time.monotonic(), math.nan, 0.0
    with (out / "training_log.csv").open("w", encoding="utf-8", newline="") as lines:
        log = csv.writer(lines, lineterminator="\n")
        log.writerow(["step", "loss", "answers_right", "rate", "seconds"])
        for step in range(recipe.steps):
            for group in optimizer.param_groups:
                group["lr"] = rate_at(step, recipe)
            early = step < recipe.decay_from * recipe.steps
            optimizer.param_groups[1]["weight_decay"] = recipe.ffn_decay if early else recipe.steady_decay
            with torch.autocast("cpu", torch.bfloat16, enabled=precision == "bfloat16"):
                loss, share = loss_of(model, next(source), recipe, tokenizer.pad_token_id)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            recent = loss.item() if math.isnan(recent) else 0.98 * recent + 0.02 * loss.item()
            right = 0.95 * right + 0.05 * share
            if step % 50 == 49 or step == recipe.steps - 1:
                seconds = time.monotonic() - started
                log.writerow(
                    [step + 1, f"{recent:.4f}", f"{right:.3f}", f"{rate_at(step, recipe):.2e}", f"{seconds:.0f}"]
                )
                lines.flush()
                print(
                    f"step {step + 1}/{recipe.steps}  loss {recent:.3f}  right {right:.2f}  {seconds:.0f} s", flush=True
                )
            if step % 500 == 499:
                save(model, tokenizer, out)
    save(model, tokenizer, out)
    arguments = {"seed": seed, "precision": precision, **dataclasses.asdict(recipe)}
    (out / "training.json").write_text(json.dumps(arguments, indent=2) + "\n", "utf-8")
    return model.eval()


def main() -> None:
    """Command line. `--set name=value` changes one field of the recipe, for experiments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arch", choices=sorted(RECIPES), required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", choices=list(SIZES), help="hidden size [d128, as shipped]")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--precision", choices=["bfloat16", "float32"], default="bfloat16")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    arguments = parser.parse_args()
    recipe = RECIPES[arguments.arch]
    if arguments.size:
        recipe = sized(recipe, arguments.size)
    if arguments.steps:
        recipe = dataclasses.replace(recipe, steps=arguments.steps)
    for change in arguments.set:
        name, value = change.split("=", 1)
        if name in {f.name for f in dataclasses.fields(Mixture)}:
            recipe = dataclasses.replace(recipe, mixture=dataclasses.replace(recipe.mixture, **{name: float(value)}))
        else:
            recipe = dataclasses.replace(recipe, **{name: type(getattr(recipe, name))(value)})
    train(recipe, arguments.seed, arguments.out, precision=arguments.precision, threads=arguments.threads)


if __name__ == "__main__":
    main()
