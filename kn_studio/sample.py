"""A made-up session for pictures of the panels: a real fact with invented numbers, the same every time.

It shows every state without a model, a network or a minute of computing. Nothing of it reaches a user's session.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import numpy as np

from engine.errors import KnownError
from engine.families import OWN_HEAD, Family
from engine.selection import default_threshold, select
from engine.types import (
    ANSWER_SLOT,
    Answer,
    Change,
    Effect,
    Fact,
    FloatArray,
    ModelInfo,
    Neuron,
    Prompt,
    Scores,
    Selection,
    SelfTest,
    TokenProbability,
    finished,
    frozen_array,
)
from kn_studio import remedies, sample_answers
from kn_studio.actions.browser import Browser
from kn_studio.actions.search import read_library, search
from kn_studio.app_state import AppState, JobLine, LiveAnswer, Message, NeuronCard, ScaledAnswer, Scaling
from kn_studio.experiment_state import Experiments
from kn_studio.fact_intents import SearchFacts
from kn_studio.fact_state import FactSearch
from kn_studio.intents import LoadModel
from kn_studio.library import Library
from kn_studio.library.book import make_book, prompts_in
from kn_studio.sample_checking import full_check
from kn_studio.sample_degeneracy import degeneracy_states
from kn_studio.sample_ended import ended_states
from kn_studio.sample_experiments import experiment_states
from kn_studio.sample_facts import facts_states, sample_ids
from kn_studio.sample_languages import comparison, languages_states
from kn_studio.session.records import RunSpec
from kn_studio.session.store import Store
from kn_studio.system_state import Gpu, System
from kn_studio.thumbnails import png
from kn_studio.translation import told, tr
from kn_studio.viewmodels import start_system
from kn_studio.viewmodels.start import StartView, recent

LAYERS, WIDTH = 4, 1536
_SHARED = (Neuron(3, 188), Neuron(2, 412), Neuron(1, 95))
_MODEL = ModelInfo(
    "demo-bert", "bert", "masked", LAYERS, WIDTH, False, 2_612_544, "float32", "cpu", "[MASK]", None,
    "bert.encoder.layer.{layer}.output.dense", sha256(b"sample").hexdigest(),
)  # fmt: skip
_FOUND = Family(
    "gptj", "causal", base="transformer", layers="transformer.h", down="mlp.fc_out", head=OWN_HEAD,
    unembedding="lm_head", norm="transformer.ln_f", tuple_output=True,
    note="Found by the model's structure; no record of this family was made by hand.",
)  # fmt: skip
_PROBED = ModelInfo(
    "/models/my-gptj", "gptj", "causal", 6, 1024, False, 9_174_016, "float32", "cpu", None, "<|endoftext|>",
    _FOUND.site, sha256(b"probed").hexdigest(), probed=True, batch_bytes=512 << 20, mapping=json.dumps(asdict(_FOUND)),
)  # fmt: skip
_NO_MODEL = (
    "The folder '/models/bert' holds no model: it has no config.json.",
    "Give a folder in Hugging Face layout.",
)
NO_MEMORY = "The memory is too small for even one sequence of this prompt."
"""What a run that failed says: a sentence of the engine's."""
NOW = datetime(2026, 11, 22, 10, 12).timestamp()
"""When the pictures are taken, by this computer's clock."""
SESSIONS = Path("sessions")
"""The folder that the start page names."""
_SYSTEM = System(
    "AMD Ryzen 7 7840U", 16, 9_876_000_000, 16_602_000_000,
    (Gpu("NVIDIA GeForce RTX 4070", 7_214_000_000, 8_585_000_000),), cache=1_432_000_000,
)  # fmt: skip
_SELF_TEST = SelfTest(True, 6.2e-4, True)


@dataclass(frozen=True)
class Sample:
    """Pictures by name: the state of each and the store it reads; `start` is the start page of who was here before.

    `facts` are further states of the Facts station alone, `languages` of the Languages station with its own store,
    `degeneracy` of the Degeneracy station.
    """

    states: dict[str, AppState]
    stores: dict[str, Store]
    start: StartView
    facts: dict[str, AppState]
    languages: dict[str, AppState]
    degeneracy: dict[str, AppState]

    def store_for(self, name: str) -> Store | None:
        """The store that a picture reads; nothing is open in the picture of nothing."""
        return None if name == "empty" else self.stores.get(name, self.stores["full"])

    def close(self) -> None:
        """Throw the made-up sessions away."""
        for store in self.stores.values():
            store.close()


def languages_for(first: str) -> tuple[str, ...]:
    """Three languages in as many scripts, `first` first."""
    return tuple(dict.fromkeys((first, "en", "zh", "ar")))[:3]


def sample(library: Library, language: str, theme: str, interface: str = "en") -> Sample:
    """The sample in a fact language, for an interface in another. Close it when the pictures are made."""
    store, working, several, broken = (Store.temporary() for _ in range(4))
    languages = languages_for(language)
    fact = _fact(library)
    book = make_book(library, fact)
    prompts = prompts_in(book, languages)
    store.add_model(_MODEL)
    store.add_facts([fact])
    stopped = _run(store, prompts, share=0.6)
    store.end_run(stopped, "stopped")
    working.add_facts([fact])
    half = _run(working, prompts, share=0.6)
    broken.add_facts([fact])
    broken.end_run(_run(broken, prompts, share=1.0), "done")
    broken.end_run(_run(broken, prompts, share=0.6), "failed", NO_MEMORY)
    run = _run(store, prompts, share=1.0)
    store.end_run(run, "done")
    neuron = _SHARED[0]
    store.set_note(_MODEL.fingerprint, neuron, "Also lights up for Bonn.")
    found = _found(library, languages[0])
    full = AppState(
        session_path=store.path.with_name("Capitals, three languages.kns"), model=_MODEL,
        model_self_test=_SELF_TEST, search=found, fact=fact, book=book, languages=languages, prompts=prompts, run=run,
        landed=sum(not prompt.held_out for prompt in prompts), neuron=neuron, live=_live(prompts),
        card=_card(neuron, fact, languages), scaling=_scaling(languages, neuron), theme=theme, interface=interface,
        library=finished(read_library(library)),
    )  # fmt: skip
    full = replace(full, comparison=comparison(full, store))
    groups = degeneracy_states(full)
    shown = groups["off"]
    full = replace(
        full, degeneracy=shown.degeneracy, degeneracy_choice=shown.degeneracy_choice, switches=shown.switches
    )
    full = replace(full, experiments=experiment_states(full)["finished"].experiments)
    stores = {"full": store, "running": working, "languages": several, "error": broken}
    wide = languages_states(full, several, _scores)
    bare = replace(full, experiments=replace(full.experiments, wanted=None, found=None))
    states = _states(bare, half, working.run(half).landed) | ended_states(bare, stopped, store.run(stopped).landed)
    full = full_check(full)
    states |= {"full": full, "plain": replace(full, level="plain")}
    seen = (
        recent(SESSIONS / "Capitals, three languages.kns", NOW - 12 * 60, 1_400_000, NOW, png(full, store)),
        recent(SESSIONS / "Demo.kns", NOW - 3 * 86400, 5_900_000, NOW),
    )
    start = StartView(seen, system=start_system.rows(_SYSTEM, offline=True))
    return Sample(states, stores, start, facts_states(full), wide, groups)


def _states(full: AppState, half: int, done: int) -> dict[str, AppState]:
    """The other states in which every panel is drawn; `half` is a run of which `done` prompts have landed."""
    total = sum(not prompt.held_out for prompt in full.prompts)
    said = f"Prompt {done + 1} of {total}"
    job = JobLine("job-1", tr("Locate neurons"), done, total, told(said), 8.0)
    loading = JobLine("job-1", tr("Load model"), 2, 4, told("Testing the neurons"), 1.0)
    again = remedies.of_fault(KnownError(*_NO_MODEL), LoadModel("/models/bert"))
    problem = Message("error", told(_NO_MODEL[0]), told(_NO_MODEL[1]), remedy=again)
    return {
        "empty": AppState(
            theme=full.theme, experiments=Experiments(full.experiments.catalogue, choice=full.experiments.choice)
        ),
        "loading": replace(full, model=None, model_busy="demo-bert", job=loading, run=None, card=None, live=()),
        "running": replace(full, run=half, job=job, scaling=None),
        "probed": replace(full, model=_PROBED, run=None, card=None, live=(), scaling=None, neuron=None),
        "error": replace(full, model=None, message=problem, run=None, card=None, live=(), session_readonly=True),
    }


def _fact(library: Library) -> Fact:
    found = library.by_subject("Germany", "P36", ("en",))
    fact = found[0] if found else library.fact(next(iter(library.uuids()), ""))
    assert fact is not None, "the shipped facts are missing"
    return fact


def _found(library: Library, language: str) -> FactSearch:
    return finished(search(library, Browser(), SearchFacts("", language, "P36")))


def _run(store: Store, prompts: tuple[Prompt, ...], share: float) -> int:
    """A run of which a share of the prompts has landed, with effects where all have."""
    locating = tuple(prompt for prompt in prompts if not prompt.held_out)
    measuring = tuple(prompt for prompt in prompts if prompt.held_out)
    params = {"baseline": "per_word", "rule": "gauss", "steps": 3, "objective": "prob", "tolerance": 0.001}
    spec = RunSpec("locate", "amig", params, 42, _MODEL.fingerprint, _MODEL.id, locating, measuring)
    run = store.begin_run(spec)
    for number, prompt in enumerate(locating[: math.ceil(share * len(locating))]):
        store.land(run, number, _scores(number, prompt))
    if share >= 1:
        for place, code in enumerate(dict.fromkeys(prompt.language for prompt in locating)):
            asked = tuple(prompt for prompt in measuring if prompt.language == code)
            mine = [store.scores(run, n).values for n, prompt in enumerate(locating) if prompt.language == code]
            found = select(np.stack(mine), threshold=default_threshold(code), share=0.5)
            store.add_effect(run, code, locating[0].fact, _effect(asked, place, found))
    return run


def _scores(number: int, prompt: Prompt) -> Scores:
    """Mostly silence, more towards the top, a few neurons that a language's prompts agree on."""
    place = sum(map(ord, prompt.language)) % 97
    random = np.random.default_rng(1000 * place + number)
    agreed = np.random.default_rng(place)
    depth = np.linspace(0.15, 1.0, LAYERS)[:, None] ** 2
    values: FloatArray = random.exponential(0.0016, (LAYERS, WIDTH)) * depth * (random.random((LAYERS, WIDTH)) < 0.3)
    for strength in (0.05, 0.042, 0.036, 0.03, 0.026, 0.022):
        layer = int(agreed.choice(LAYERS, p=depth[:, 0] / depth.sum()))
        values[layer, int(agreed.integers(WIDTH))] += strength * random.uniform(0.8, 1.2)
    for neuron, strength in zip(_SHARED, (0.06, 0.045, 0.03), strict=True):
        values[neuron.layer, neuron.index] += strength * random.uniform(0.85, 1.15)
    probability = _probability(number, prompt)
    total = values.sum(axis=1)
    ones, small = np.ones(LAYERS), total * 2e-4
    return Scores(
        frozen_array(values, np.float32), frozen_array(values * 30, np.float32),
        frozen_array(probability * ones), frozen_array(probability - total + small), frozen_array(small),
        frozen_array(3 * ones, np.int64), frozen_array(ones, bool), _answer(prompt.answer, probability),
    )  # fmt: skip


def _probability(number: int, prompt: Prompt) -> float:
    """The answer's probability, the same whether it is asked live or located."""
    place = sum(map(ord, prompt.language)) % 97
    noise = np.random.default_rng(1000 * place + number).normal(0, 0.015)
    return float(np.clip(0.93 - 0.04 * (place % 4) + noise, 0.05, 0.99))


def _answer(text: str, probability: float) -> Answer:
    rest = (1 - probability) / 2
    wrong = ("Bonn", "Wien", "Oslo", "维也纳", "باريس", "Paris", "बर्लिन", "Bern", "Prag", "Ottawa")
    words = [word for word in wrong if word != text]
    others = tuple(TokenProbability(word, rest / 2**place) for place, word in enumerate(words))
    return Answer(
        (text,), (7,), probability, math.log(probability), 1, (TokenProbability(text, probability), *others[:9])
    )


def _live(prompts: tuple[Prompt, ...]) -> tuple[LiveAnswer, ...]:
    asked = [prompt for prompt in prompts if not prompt.held_out]
    answers = ((prompt, _answer(prompt.answer, _probability(n, prompt))) for n, prompt in enumerate(asked))
    return tuple(
        LiveAnswer(prompt, answer, tokens, ids=sample_ids(tokens))
        for prompt, answer in answers
        for tokens in [_tokens(prompt.text)]
    )


def _tokens(text: str) -> tuple[str, ...]:
    """The prompt cut into words, or into characters where it has no spaces, as a tokenizer might."""
    words = text.replace(ANSWER_SLOT, f" {ANSWER_SLOT} ").split(" ")
    if len(words) < 4:
        words = [piece for word in words for piece in ([word] if word == ANSWER_SLOT else word)]
        return tuple(word for word in words if word)
    pieces = [word for word in words if word]
    return tuple(word if not place or word == ANSWER_SLOT else f" {word}" for place, word in enumerate(pieces))


def _effect(prompts: tuple[Prompt, ...], place: int, found: Selection) -> Effect:
    before = sample_answers.before(place)
    off = Change(before, before * 0.2, before - 0.004, 0.006, before - 0.03, 0.02)
    up = Change(before, min(0.995, before + 0.05), before + 0.002, 0.004, before + 0.006, 0.01)
    return Effect(prompts, True, tuple(item.neuron for item in found.neurons), off, up)


def _scaling(languages: tuple[str, ...], neuron: Neuron) -> Scaling:
    """One neuron alone: others stand in for it, so that little is lost, as the Degeneracy station finds too."""
    rows = []
    for place, code in enumerate(languages):
        before = sample_answers.before(place)
        after = before * (0.98 - 0.004 * place)
        rows.append(ScaledAnswer(code, before, after, before - 0.002, 0.003, before - 0.006, 0.004, 2, True))
    return Scaling((neuron,), 0.0, tuple(rows))


def _card(neuron: Neuron, fact: Fact, languages: tuple[str, ...]) -> NeuronCard:
    own = [fact.labels[code].object for code in languages if code in fact.labels]
    up = [*own, "Берлин", "बर्लिन", "Bonn", "ベルリン"]
    down = ["Wien", "Oslo", "维也纳", "باريس"]
    return NeuronCard(
        neuron,
        tuple(TokenProbability(token, 3.2 - 0.3 * n) for n, token in enumerate(dict.fromkeys(up))),
        tuple(TokenProbability(token, -2.4 + 0.3 * n) for n, token in enumerate(down)),
    )
