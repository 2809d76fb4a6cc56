"""Ranks among candidates in large batches: the numbers of asking for each by itself, with far fewer passes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine import ranking
from engine.answers import Trial, log_probabilities
from engine.errors import PromptError
from engine.hooks import count_hooks
from engine.model import LoadedModel
from engine.ranking import Candidates, Question, Ranked, askable, ranked
from engine.targets import target
from engine.types import Prompt
from tests.engine.tiny import finish, fresh, tiny

CANDIDATES = (
    "Paris", "Berlin", "French", "Tokyo", "Paris", " Berlin ", "", "Kyoto", "large city", "Emmanuel Macron", "London",
    "the capital of France", "Macron", "巴黎", "柏林", "首都", "a", "Germany", "mother tongue",
)  # fmt: skip
QUESTIONS = (
    Question(Prompt("The capital of France is [Y].", "Paris", "en")),
    Question(Prompt("The capital of Germany is [Y].", "Berlin", "en"), ("French", "Tokyo")),
    Question(Prompt("The mother tongue of Emmanuel Macron is [Y]", "French", "en")),
    Question(Prompt("The capital of Japan is [Y].", "large city", "en"), ("Paris",)),
    Question(Prompt("法国的首都是[Y]。", "巴黎", "zh")),
    Question(Prompt("德国的首都是[Y]。", "柏林", "zh"), ("首都",)),
)


def one_by_one(loaded: LoadedModel, question: Question) -> Ranked:
    """Each candidate asked by itself."""
    right = {question.prompt.answer, *question.others}
    means: dict[tuple[int, ...], tuple[float, str]] = {}
    for text in dict.fromkeys(text.strip() for text in CANDIDATES):
        if not text:
            continue
        try:
            asked = target(loaded, replace(question.prompt, answer=text))
        except PromptError:
            continue
        if text not in right and asked.answer_ids not in means:
            (logs,) = log_probabilities(loaded, [Trial(asked)])
            means[asked.answer_ids] = (float(logs.mean()), text)
    own = target(loaded, question.prompt)
    (logs,) = log_probabilities(loaded, [Trial(own)])
    means.pop(own.answer_ids, None)
    best = max(means.values())
    rank = 1 + sum(mean > logs.mean() for mean, _ in means.values())
    favourite = best[1] if best[0] > logs.mean() else question.prompt.answer
    return Ranked(rank, len(means) + 1, favourite, float(logs.sum()), 0)


@pytest.mark.parametrize("family", ["bert", "xlm-roberta", "mt5", "gpt2", "bloom", "llama", "qwen2"])
def test_the_numbers_are_those_of_asking_for_each_candidate_by_itself(family: str) -> None:
    loaded = tiny(family)
    questions = [one for one in QUESTIONS if askable(loaded, [one.prompt]) is not None]
    assert len(questions) >= 4
    rows: tuple[Ranked, ...] = finish(ranked(loaded, questions, Candidates(loaded, CANDIDATES)))
    for row, question in zip(rows, questions, strict=True):
        slow = one_by_one(loaded, question)
        assert (row.rank, row.candidates, row.favourite) == (slow.rank, slow.candidates, slow.favourite)
        assert row.log_probability == pytest.approx(slow.log_probability, abs=1e-6)
    assert len({row.rank for row in rows}) > 1
    assert count_hooks(loaded) == 0


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama", "xlm-roberta"])
def test_every_mean_that_was_read_is_the_one_of_the_slow_way(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny(family)
    seen: list[ranking._Asked] = []
    whole = ranking._asked
    monkeypatch.setattr(ranking, "_asked", lambda *given: seen.append(whole(*given)) or seen[-1])
    finish(ranked(loaded, QUESTIONS[:3], Candidates(loaded, CANDIDATES)))
    read = 0
    for one, question in zip(seen, QUESTIONS, strict=False):
        for index, mean in one.means.items():
            asked = target(loaded, replace(question.prompt, answer=one.texts[index]))
            (logs,) = log_probabilities(loaded, [Trial(asked)])
            assert mean == pytest.approx(float(np.mean(logs)), abs=1e-6)
            read += 1
        unread = [index for index in range(len(one.rivals)) if index not in one.means]
        for index in unread:
            (logs,) = log_probabilities(
                loaded, [Trial(target(loaded, replace(question.prompt, answer=one.texts[index])))]
            )
            assert logs.mean() <= one.own
    assert read > len(seen)


def passes(loaded: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Collects the number of sequences of each question's passes."""
    counted: list[int] = []
    real = ranking.answer_logits

    def counting(model: LoadedModel, trials: list[Trial]) -> object:
        counted.append(len(trials))
        return real(model, trials)

    monkeypatch.setattr(ranking, "answer_logits", counting)
    return counted


def test_a_masked_model_reads_a_prompt_once_for_each_number_of_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny("bert")
    counted = passes(loaded, monkeypatch)
    candidates = Candidates(loaded, CANDIDATES)
    finish(ranked(loaded, QUESTIONS[:2], candidates))
    lengths = {len(ids) for _, ids in candidates.of(QUESTIONS[0].prompt)}
    assert counted == [2 * len(lengths)]
    assert len(lengths) < len(candidates.of(QUESTIONS[0].prompt)) / 2


def test_a_causal_model_reads_no_candidate_that_cannot_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny("gpt2")
    counted = passes(loaded, monkeypatch)
    finish(ranked(loaded, QUESTIONS[:1], Candidates(loaded, CANDIDATES)))
    several = [ids for _, ids in Candidates(loaded, CANDIDATES).of(QUESTIONS[0].prompt) if len(ids) > 1]
    assert counted[0] == 1
    assert counted[1] < len(several)


def test_candidates_are_cut_once_for_prompts_that_end_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny("bert")
    cut: list[str] = []
    real = ranking.answer_ids
    monkeypatch.setattr(
        ranking, "answer_ids", lambda model, prompt, texts: cut.append(prompt.text) or real(model, prompt, texts)
    )
    finish(ranked(loaded, QUESTIONS[:4], Candidates(loaded, CANDIDATES)))
    assert cut == ["The capital of France is [Y]."]


def test_an_answer_written_with_the_tokens_of_a_right_one_is_no_rival() -> None:
    loaded = tiny("bert")
    question = Question(Prompt("The capital of France is [Y].", "Paris", "en"), ("Emmanuel Macron",))
    texts = ["Paris", "Emmanuel Macron", "Emmanuel  Macron", "Tokyo"]
    (row,) = finish(ranked(loaded, [question], Candidates(loaded, texts)))
    assert row.candidates == 2
    (alone,) = finish(ranked(loaded, [question], Candidates(loaded, texts[:3])))
    assert (alone.rank, alone.candidates, alone.favourite) == (None, 0, "")
    assert alone.vocabulary_rank >= 1


def test_a_candidate_that_does_not_fit_into_the_context_is_left_out() -> None:
    loaded = tiny("gpt2")
    short = fresh("gpt2", n_positions=len(target(loaded, QUESTIONS[0].prompt).ids) + 3)
    long = "the capital of France is not the capital of Germany"
    (row,) = finish(ranked(short, QUESTIONS[:1], Candidates(short, ["Berlin", long])))
    (free,) = finish(ranked(loaded, QUESTIONS[:1], Candidates(loaded, ["Berlin", long])))
    assert (row.candidates, free.candidates) == (2, 3)


def test_stopping_leaves_the_model_clean() -> None:
    loaded = tiny("gpt2")
    work = ranked(loaded, QUESTIONS[:4], Candidates(loaded, CANDIDATES))
    next(work)
    next(work)
    work.close()
    assert count_hooks(loaded) == 0


def test_the_first_prompt_that_can_be_asked_is_taken() -> None:
    causal = tiny("gpt2")
    first = Prompt("[Y] is the capital of France.", "Paris", "en")
    twice = Prompt("[Y] and [Y]", "Paris", "en")
    last = QUESTIONS[0].prompt
    assert askable(causal, [twice, first, last]) == last
    assert askable(tiny("bert"), [twice, first, last]) == first
    assert askable(causal, [first]) is None
