"""A demo model opened for measuring: answers with any neurons switched off, and attribution, many prompts at once.

Independent of the engine on purpose: it reads the same definitions (docs: neuron = input coordinate of a feed-forward
down-projection at the answer position; per-word baselines; Gauss-Legendre nodes) in a batched form for thousands of
prompts, so that the two can be held against each other.
"""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from tables import ANSWER, SUBJECT, FactRow, TemplateRow
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROWS = 256
NODES, WEIGHTS = (torch.tensor(v, dtype=torch.float32) for v in np.polynomial.legendre.leggauss(3))
NODES, WEIGHTS = (NODES + 1) / 2, WEIGHTS / 2


@dataclass(frozen=True)
class Question:
    """A filled prompt as token ids; `place` is where the answer is read, `words` the positions of its words."""

    fact: str
    relation: str
    language: str
    held: bool
    ids: tuple[int, ...]
    place: int
    answer: int
    words: tuple[int, ...]


@dataclass(frozen=True)
class Said:
    """What a model says at the answer's place, one entry per row: probability of the answer, log-odds, and its rank."""

    probability: np.ndarray
    log_odds: np.ndarray
    rank: np.ndarray


class Probe:
    """A model folder, loaded as float32."""

    def __init__(self, folder: Path) -> None:
        self.causal = AutoConfig.from_pretrained(folder).model_type == "gpt2"
        family = AutoModelForCausalLM if self.causal else AutoModelForMaskedLM
        self.model = family.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
        self.model.requires_grad_(False)
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        blocks = self.model.transformer.h if self.causal else self.model.bert.encoder.layer
        self._sites = [block.mlp.c_proj if self.causal else block.output.dense for block in blocks]
        self.layers = len(self._sites)
        self.width = self.model.config.n_inner if self.causal else self.model.config.intermediate_size
        self._blank = self.tokenizer.eos_token_id if self.causal else self.tokenizer.mask_token_id
        self._pieces: dict[str, list[int]] = {}

    def question(self, fact: FactRow, template: TemplateRow) -> Question:
        """The prompt of a fact in a template's language. A causal model reads only what stands before the answer."""
        name = fact.names[template.language]
        before, after = template.text.split(ANSWER)
        (answer,) = self._encode(name.object)
        if self.causal:
            ids = self._filled(before, name.subject)
            place = len(ids) - 1
        else:
            start = [self.tokenizer.cls_token_id, *self._filled(before, name.subject)]
            end = [*self._filled(after, name.subject), self.tokenizer.sep_token_id]
            ids, place = [*start, self.tokenizer.mask_token_id, *end], len(start)
        words = tuple(i for i, token in enumerate(self.tokenizer.convert_ids_to_tokens(ids)) if self._is_word(token))
        return Question(fact.uuid, fact.relation, template.language, template.held, tuple(ids), place, answer, words)

    def said(
        self, questions: Sequence[Question], off: Callable[[int], torch.Tensor] | torch.Tensor | None = None
    ) -> Said:
        """Answers; `off` (rows, layers, width), or a function of the row, is true where a neuron is set to zero."""
        order = sorted(range(len(questions)), key=lambda i: len(questions[i].ids))
        probability, odds, rank = (np.empty(len(questions)) for _ in range(3))
        for start in range(0, len(order), ROWS):
            rows = order[start : start + ROWS]
            chunk = [questions[i] for i in rows]
            keep = None
            if off is not None:
                mask = torch.stack([off(i) for i in rows]) if callable(off) else off[rows]
                keep = 1.0 - mask.float()
            with torch.no_grad(), self._scaled(chunk, keep):
                logits = self._logits(chunk).double()
            answers = torch.tensor([q.answer for q in chunk])
            log_p = logits.log_softmax(-1).gather(1, answers[:, None])[:, 0]
            rest = logits.scatter(1, answers[:, None], float("-inf")).logsumexp(-1)
            own = logits.gather(1, answers[:, None])
            probability[rows] = log_p.exp().numpy()
            odds[rows] = (own[:, 0] - rest).numpy()
            rank[rows] = 1 + (logits > own).sum(-1).numpy()
        return Said(probability, odds, rank)

    def without_ffn(self, questions: Sequence[Question], where: str) -> Said:
        """Answers with every feed-forward neuron off at the answer's place, at all other places, or everywhere."""

        def switch(hidden: torch.Tensor, chunk: Sequence[Question]) -> torch.Tensor:
            at_answer = torch.zeros(hidden.shape[:2], dtype=torch.bool)
            at_answer[range(len(chunk)), [q.place for q in chunk]] = True
            off = {"answer": at_answer, "other": ~at_answer, "all": torch.ones_like(at_answer)}[where]
            return hidden * ~off[..., None]

        probability = []
        for start in range(0, len(questions), ROWS):
            chunk = questions[start : start + ROWS]
            with torch.no_grad(), self._hooked([lambda h, c=chunk: switch(h, c)] * self.layers):
                p = self._logits(chunk).double().softmax(-1)
            probability += [float(p[i, q.answer]) for i, q in enumerate(chunk)]
        return Said(np.array(probability), np.empty(0), np.empty(0))

    def activations(self, questions: Sequence[Question]) -> torch.Tensor:
        """Inputs of the down-projections at the answer's place: (questions, layers, width)."""
        found = torch.empty(len(questions), self.layers, self.width)
        for start in range(0, len(questions), ROWS):
            chunk = questions[start : start + ROWS]
            seen: list[torch.Tensor] = []

            def read(
                hidden: torch.Tensor, chunk: Sequence[Question] = chunk, seen: list[torch.Tensor] = seen
            ) -> torch.Tensor:
                seen.append(hidden[range(len(chunk)), [q.place for q in chunk]])
                return hidden

            with torch.no_grad(), self._hooked([read] * self.layers):
                self._run(chunk)
            found[start : start + len(chunk)] = torch.stack(seen, 1)
        return found

    def attribution(self, questions: Sequence[Question], *, per_word: bool = True) -> np.ndarray:
        """Integrated gradients of the answer's probability along each layer's path: (questions, layers, width).

        One path per word, from the activations with that word blanked (mean over the paths); or, quicker, one path
        from the mean of those activations.
        """
        clean = self.activations(questions)
        blanked = [self._without_word(q, word) for q in questions for word in q.words]
        starts = self.activations(blanked)
        counts = [len(q.words) for q in questions]
        owner = torch.tensor([i for i, n in enumerate(counts) for _ in range(n)])
        if not per_word:
            mean = torch.zeros_like(clean).index_add_(0, owner, starts)
            starts, owner = mean / torch.tensor(counts)[:, None, None], torch.arange(len(questions))
        scores = torch.zeros_like(clean)
        for layer in range(self.layers):
            for node, weight in zip(NODES, WEIGHTS, strict=True):
                for begin in range(0, len(owner), ROWS):
                    rows = owner[begin : begin + ROWS]
                    change = clean[rows, layer] - starts[begin : begin + ROWS, layer]
                    point = starts[begin : begin + ROWS, layer] + node * change
                    gradient = self._gradient([questions[i] for i in rows], layer, point)
                    scores[:, layer].index_add_(0, rows, weight * change * gradient)
        share = torch.bincount(owner, minlength=len(questions)).clamp_min(1)
        return (scores / share[:, None, None]).numpy()

    def _gradient(self, chunk: Sequence[Question], layer: int, point: torch.Tensor) -> torch.Tensor:
        point = point.detach().requires_grad_(True)

        def put(hidden: torch.Tensor) -> torch.Tensor:
            hidden = hidden.clone()
            hidden[range(len(chunk)), [q.place for q in chunk]] = point
            return hidden

        hooks: list[Any] = [None] * self.layers
        hooks[layer] = put
        with self._hooked(hooks):
            probability = self._logits(chunk).softmax(-1)
        wanted = probability[range(len(chunk)), [q.answer for q in chunk]].sum()
        return torch.autograd.grad(wanted, point)[0]

    def _without_word(self, question: Question, word: int) -> Question:
        ids = tuple(self._blank if i == word else token for i, token in enumerate(question.ids))
        return Question(
            question.fact, question.relation, question.language, question.held, ids, question.place, question.answer, ()
        )

    def _encode(self, text: str) -> list[int]:
        if text not in self._pieces:
            self._pieces[text] = list(self.tokenizer(text, add_special_tokens=False)["input_ids"])
        return self._pieces[text]

    def _filled(self, text: str, subject: str) -> list[int]:
        parts = text.split(SUBJECT)
        ids = list(self._encode(parts[0]))
        for part in parts[1:]:
            ids += [*self._encode(subject), *self._encode(part)]
        return ids

    def _is_word(self, token: str) -> bool:
        special = token in self.tokenizer.all_special_tokens
        return not special and any(unicodedata.category(c)[0] in "LNM" for c in token)

    def _run(self, chunk: Sequence[Question]) -> torch.Tensor:
        longest = max(len(q.ids) for q in chunk)
        ids = torch.full((len(chunk), longest), self.tokenizer.pad_token_id)
        seen = torch.zeros(len(chunk), longest, dtype=torch.long)
        for row, q in enumerate(chunk):
            ids[row, : len(q.ids)] = torch.tensor(q.ids)
            seen[row, : len(q.ids)] = 1
        body = self.model.transformer if self.causal else self.model.bert
        hidden: torch.Tensor = body(ids, attention_mask=seen).last_hidden_state
        return hidden

    def _logits(self, chunk: Sequence[Question]) -> torch.Tensor:
        rows = self._run(chunk)[range(len(chunk)), [q.place for q in chunk]]
        logits: torch.Tensor = self.model.lm_head(rows) if self.causal else self.model.cls(rows)
        return logits

    @contextmanager
    def _scaled(self, chunk: Sequence[Question], keep: torch.Tensor | None) -> Iterator[None]:
        def scale(layer: int) -> Callable[[torch.Tensor], torch.Tensor]:
            def apply(hidden: torch.Tensor) -> torch.Tensor:
                assert keep is not None
                hidden = hidden.clone()
                hidden[range(len(chunk)), [q.place for q in chunk]] *= keep[:, layer]
                return hidden

            return apply

        with self._hooked([] if keep is None else [scale(layer) for layer in range(self.layers)]):
            yield

    @contextmanager
    def _hooked(self, changes: Sequence[Callable[[torch.Tensor], torch.Tensor] | None]) -> Iterator[None]:
        handles = [
            site.register_forward_pre_hook(lambda _m, inputs, change=change: (change(inputs[0]),))
            for site, change in zip(self._sites, changes, strict=False)
            if change is not None
        ]
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()
