"""Prompts in the form of the Knowledge Neurons repository: a list of bags, or an object by uuid as in its rewrites.

Dai et al., "Knowledge Neurons in Pretrained Transformers", ACL 2022. A bag is one fact: a list of `[sentence with
"[MASK]", answer, "P36(capital)"]`, one for each ParaRel pattern, without the subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from engine.datasets.base import Dataset, Item, Origin, Reading, Skipped, Wanted
from engine.datasets.documents import members
from engine.datasets.files import Entry
from engine.datasets.labels import label
from engine.datasets.statements import Statement, facts, named, relation, sentences

_LANGUAGE = "en"
_PROMPT = 3


def claims(entry: Entry) -> bool:
    """A list of lists of prompts, or an object of sentences by uuid that calls none of them wrong."""
    record = entry.record
    if isinstance(record, list):
        prompt = record[0][0] if record and isinstance(record[0], list) and record[0] else None
        return isinstance(prompt, list) and len(prompt) >= 1 and all(isinstance(each, str) for each in prompt)
    first = next(iter(record.values()), None) if isinstance(record, dict) else None
    return isinstance(first, dict) and "sentences" in first and "wrong_fact" not in first


def read(entries: Sequence[Entry], wanted: Wanted) -> Iterator[Item]:
    """The facts of all files, each with its sentences."""
    yield from facts(entries, _statements, wanted)


def _statements(entry: Entry) -> Iterator[Statement | Skipped | Reading]:
    for batch in members(entry):
        for line, key, value in batch.rows:
            if key:
                yield from named(key, line, value, entry.name, _LANGUAGE)
            else:
                yield from _bag(entry.name, line, value)
        yield from batch.skipped
        yield batch.reading


def _bag(name: str, line: int, bag: Any) -> Iterator[Statement | Skipped]:
    prompts = bag if isinstance(bag, list) else []
    if not prompts or not all(isinstance(each, list) and len(each) >= _PROMPT for each in prompts):
        yield Skipped(name, line, "The bag is no list of sentence, answer and relation.")
        return
    answers = {label(each[1]) for each in prompts}
    codes = {relation(each[2]) for each in prompts}
    if len(answers) > 1 or len(codes) > 1:
        yield Skipped(name, line, "The prompts of the bag do not share one answer and one relation.")
        return
    answer, (code, title) = answers.pop(), codes.pop()
    if not answer or not code:
        yield Skipped(name, line, f"The {'answer' if not answer else 'relation'} is empty.")
        return
    good, bad = sentences([each[0] for each in prompts], name, line)
    yield from bad
    if good:
        yield Statement(line, code, _LANGUAGE, answer, good, title)


def origin(entries: Sequence[Entry]) -> Origin:
    """The repository; its facts are LAMA's."""
    return Origin(
        "Knowledge Neurons",
        "MIT (labels from LAMA: CC BY-NC 4.0)",
        "Damai Dai, Li Dong, Yaru Hao, Zhifang Sui, Baobao Chang, Furu Wei: Knowledge Neurons in Pretrained "
        "Transformers. ACL 2022.",
        "https://github.com/Hunter-DDM/knowledge-neurons",
    )


DATASET = Dataset("knowledge-neurons", "Knowledge Neurons (data_all.json)", claims, read, origin)
