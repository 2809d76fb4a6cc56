"""What is told: the lead fact in its languages, read once from the session before the first step. No Qt, no torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import SessionError
from engine.types import (
    ANSWER_SLOT,
    Effect,
    Fact,
    FloatArray,
    Neuron,
    Prompt,
    Step,
    TokenProbability,
    Work,
    frozen_array,
)
from kn_studio.session.story import STORY, story_in
from kn_studio.story_state import SharedPair, StoryMaterial
from kn_studio.translation import marked
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

REMAKE = marked("Install KN Studio again, or make the demo with packaging/demo_session.py.")


@dataclass(frozen=True, eq=False)
class Told:
    """The fact in one language. `before` and `after` stand around the answer of the first sentence.

    `guesses` are the model's likeliest words there. `probability` is the mean over the sentences; `known`: the first
    guess was right in at least half of them; `withheld`: the model was never shown the fact in this language. `image`
    (layers, width) is the mean score as a share of its peak, `neurons` the located ones, strongest first.
    """

    code: str
    position: int
    before: str
    answer: str
    after: str
    guesses: tuple[TokenProbability, ...]
    probability: float
    sentences: int
    known: bool
    withheld: bool
    image: FloatArray
    neurons: tuple[Neuron, ...]
    effect: Effect | None = None

    @property
    def autonym(self) -> str:
        """The language's name in itself."""
        return names.name(self.code).autonym

    @property
    def spoken_of(self) -> str:
        """The language's name inside a sentence of the interface."""
        return overlap_wording.english(self.code)

    @property
    def right_to_left(self) -> bool:
        """The direction of its script."""
        return names.right_to_left(self.code)


@dataclass(frozen=True, eq=False)
class Telling:
    """Everything that the steps show. `languages` are in the run's order, the first one is the story's own."""

    fact: Fact
    model: str
    layers: int
    width: int
    languages: tuple[Told, ...]
    material: StoryMaterial
    subjects: dict[str, str] = field(default_factory=dict)

    @property
    def first(self) -> Told:
        """The language that every pair begins with."""
        return self.languages[0]

    def told(self, code: str) -> Told:
        """One language; the second one for a code that is not there."""
        return next(
            (each for each in self.languages if each.code == code), self.languages[min(1, len(self.languages) - 1)]
        )

    def pair(self, second: str) -> SharedPair | None:
        """The shared neurons of the first language and another, as they were measured."""
        wanted = {self.first.code, second}
        return next((pair for pair in self.material.pairs if {pair.first, pair.second} == wanted), None)

    def words(self, neuron: Neuron) -> tuple[str, ...]:
        """What a neuron pushes up; nothing where that was not kept."""
        return next((each.words for each in self.material.words if each.neuron == neuron), ())


def reading(path: Path) -> Work[Telling]:
    """Read the story of a session file, as work of a lane. Raises `SessionError` where there is none to tell."""
    # Here, because the session's database library takes longer to import than the window to paint.
    from kn_studio.session.store import Store

    yield Step(0, 1)
    if not path.is_file():
        raise SessionError("The demo session is not there.", REMAKE)
    with Store.open(path, readonly=True) as store:
        return read(store)


def read(store: Store) -> Telling:
    """The story of an open session. Raises `SessionError` for a session without one, or with a damaged one."""
    material = story_in(store.view(STORY))
    if material is None:
        raise SessionError("This demo session holds no story, or a damaged one.", REMAKE)
    run, fact = store.run(material.run), store.fact(material.fact)
    info = next((each for each in store.models() if each.fingerprint == material.fingerprint), None)
    codes = tuple(dict.fromkeys(prompt.language for prompt in run.spec.prompts))
    if fact is None or info is None or len(codes) < 2:
        raise SessionError("The story of this demo session is damaged.", REMAKE)
    effects = {code: effect for code, _, effect in store.effects(run.id)}
    languages = tuple(_told(store, run, fact, code, place, effects.get(code)) for place, code in enumerate(codes))
    return Telling(fact, info.id, info.layers, info.width, languages, material)


def _told(store: Store, run: Run, fact: Fact, code: str, position: int, effect: Effect | None) -> Told:
    numbers = [number for number in store.landed(run.id) if run.spec.prompts[number].language == code]
    scores = [store.scores(run.id, number) for number in numbers]
    if not scores:
        raise SessionError("The story of this demo session is damaged.", REMAKE)
    image = np.mean([each.values for each in scores], axis=0, dtype=np.float32)
    peak = max(float(image.max()), 1e-12)
    chosen = next((each.selection for each in store.selections(run.id) if each.language == code), None)
    prompt: Prompt = run.spec.prompts[numbers[0]]
    before, _, after = prompt.text.partition(ANSWER_SLOT)
    right = sum(each.answer.rank == 1 for each in scores)
    label = fact.labels.get(code)
    return Told(
        code, position, before, prompt.answer, after, scores[0].answer.top,
        float(np.mean([each.answer.probability for each in scores])), len(scores), 2 * right >= len(scores),
        label is not None and label.withheld, frozen_array(np.clip(image / peak, 0.0, 1.0)),
        tuple(item.neuron for item in chosen.neurons) if chosen is not None else (), effect,
    )  # fmt: skip
