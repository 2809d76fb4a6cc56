"""`kn-studio words`: how much of an answer comes from each word of its prompts."""

from __future__ import annotations

import time
from argparse import Namespace
from pathlib import Path
from typing import Any

from engine.types import Prompt, WordScores
from kn_studio.actions.context import Host
from kn_studio.actions.plan import find_fact, languages_of, make_plan, typed_prompts
from kn_studio.actions.words import read_words
from kn_studio.cli import choosing
from kn_studio.cli.models import load_model
from kn_studio.cli.output import Console, StoppedError
from kn_studio.intents import LocateNeurons
from kn_studio.library.store import LibraryStore
from kn_studio.session import document as sessions
from kn_studio.session.store import Store
from kn_studio.word_reading import WordReading

DONE, STOPPED = 0, 3

_MODEL = ("id", "kind", "layers", "width", "fingerprint", "dtype", "device")
_TOLD = 12
"""Columns that a number takes in the text for people."""


def run(args: Namespace, console: Console) -> int:
    """Read the words of a fact's prompts, or of typed ones, and print what each gives; a stop keeps what was read."""
    began = time.monotonic()
    with LibraryStore.open() as library, _session(args.session) as store:
        facts, typed = choosing.chosen_facts(args, store, library)
        languages = () if typed is not None else choosing.languages_of(args)
        if typed is not None:
            typed_prompts(typed)
        for uuid in facts:
            languages_of(find_fact(store, library, uuid), languages, tolerant=len(facts) > 1)
        host = Host()
        load_model(host, args, console)
        plan = make_plan(host.require(), store, library, LocateNeurons(facts, languages, typed))
        kept = store if args.session is not None else None
        if kept is not None:
            kept.add_model(host.clean.info)
            kept.add_facts([find_fact(store, library, uuid) for uuid in facts])
        readings, code = _read(host, plan.locating, console, kept)
    document = {
        "model": {name: getattr(host.require().info, name) for name in _MODEL},
        # Differences of two answers each: no path is walked whose nodes could be too few.
        "method": "blanked words",
        "steps": 0,
        "gap_max": 0.0,
        "prompts": [_prompt(each.prompt, each.scores) for each in readings],
        "left_out": [item._asdict() for item in plan.left_out],
        "seconds": round(time.monotonic() - began, 3),
    }
    if console.as_json:
        console.document(document)
    else:
        _tell(document, console)
    if code == STOPPED:
        console.remark(f"Stopped after {len(readings)} of {len(plan.locating)} prompts.")
    return code


def _session(path: Path | None) -> Store:
    return sessions.open_or_create(path) if path is not None else Store.temporary()


def _read(
    host: Host, prompts: tuple[Prompt, ...], console: Console, store: Store | None
) -> tuple[list[WordReading], int]:
    """The prompts' readings, those before a stop, and the exit code. A session keeps each as soon as it is read."""
    found: list[WordReading] = []
    try:
        for prompt in prompts:
            found.append(console.drive(read_words(host, prompt, store)))
    except (StoppedError, KeyboardInterrupt):
        return found, STOPPED
    return found, DONE


def _prompt(prompt: Prompt, said: WordScores) -> dict[str, Any]:
    """The numbers of the window's two maps: by token of the answer, and by layer as the mean over its tokens."""
    return {
        "text": prompt.text,
        "language": prompt.language,
        "answer": prompt.answer,
        "answer_tokens": list(said.answer),
        "probabilities": said.probabilities.tolist(),
        "words": [
            {
                "word": word,
                "number": place + 1 + (place >= said.slot),
                "lost": float(said.whole[:, place].mean()),
                "lost_by_token": said.whole[:, place].tolist(),
                "layers": said.layers[:, :, place].mean(axis=1).tolist(),
            }
            for place, word in enumerate(said.words)
        ],
    }


def _tell(document: dict[str, Any], console: Console) -> None:
    """The document for people: what the answer loses without a word, and through which layer it loses most."""
    console.say(f"{document['model']['id']}, every word covered once, {document['seconds']:.1f} s")
    for prompt in document["prompts"]:
        tokens = prompt["answer_tokens"]
        each = "  ".join(f"{t.strip()} {p:.4f}" for t, p in zip(tokens, prompt["probabilities"], strict=True))
        console.say(f"\n  {prompt['text']}  [{prompt['answer']}]  p {each}")
        console.say(f"{'loses':>{_TOLD}}  without   most through one layer")
        for item in prompt["words"]:
            layer = max(range(len(item["layers"])), key=item["layers"].__getitem__)
            through = f"{item['layers'][layer]:.4f} in layer {layer}" if item["layers"][layer] > 0 else "–"
            console.say(f"{item['lost']:>{_TOLD}.4f}  {item['number']}. {item['word']}   {through}")
    for item in document["left_out"]:
        console.say(f"left out: {item['text']} ({item['reason']})")
