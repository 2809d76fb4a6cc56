"""Compare languages: what a fact's shared neurons do in every language, beside chance, other facts and other sets."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import ModelError, PromptError
from engine.overlap import Chance, Shared, chance, independent, languages_needed, min_scores, sizes_of
from engine.selection import stability
from engine.types import Effect, Fact, FloatArray, Neuron, Prompt, Step, Work
from kn_studio.actions.context import Host
from kn_studio.actions.locate import choose
from kn_studio.actions.other_facts import Asked, Locator, Progress, asked, beside, located
from kn_studio.actions.plan import find_fact, settings
from kn_studio.actions.set_effects import ArmSets, SetEffect, locality, set_effect
from kn_studio.actions.shared_controls import Others, measured_controls, pairs, used
from kn_studio.app_state import Comparison, SpecificShare
from kn_studio.clean_templates import templates_of
from kn_studio.intents import CompareLanguages
from kn_studio.library import Library
from kn_studio.session.records import Choice, Run

if TYPE_CHECKING:
    from engine.language_specific import LanguageSpecific, SpecificOverlap
    from kn_studio.session.store import Store

OTHER_FACTS = 5
"""Facts of the same relation, and as many of others, that the shared neurons are compared with."""

OTHER_PROMPTS = 2
"""Each of them is located on its first so many prompts of a language."""


@dataclass(frozen=True)
class LanguageSets:
    """A run's neurons of one fact, by language: the sets, their mean maps (layers, width), how stable they are."""

    fact: str
    neurons: Mapping[str, tuple[Neuron, ...]]
    images: Mapping[str, FloatArray]
    stability: Mapping[str, float | None]


@dataclass(frozen=True)
class Compared:
    """A comparison with what the window does not show.

    `shared` are the language-independent neurons and `scores` their lowest share of a language's peak. `effects` has
    every language that was measured, `left_out` the reason for each of the others. `pairs`: how many neurons two
    languages share on average, for this fact ("own") and for two facts of the relation ("same_relation").
    """

    comparison: Comparison
    sets: LanguageSets
    shared: tuple[Shared, ...]
    scores: Mapping[Neuron, float]
    effects: Mapping[str, Effect] = field(default_factory=dict)
    ranks: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)
    pairs: Mapping[str, float | None] = field(default_factory=dict)
    specific: LanguageSpecific | None = None
    specific_overlap: SpecificOverlap | None = None


def compare(
    host: Host,
    store: Store,
    library: Library,
    intent: CompareLanguages,
    thresholds: Mapping[str, float],
    share: float | None,
    fact: str = "",
    top_k: int | None = None,
) -> Work[Comparison]:
    """The comparison for one fact of a run (its first where none is named), from the scores in the session.

    `thresholds` and `share` are those that were moved; the others are the run's own, else the language's default;
    `top_k` takes the thresholds' place. No shared neuron is a result too: then there are no effects, and `reason` says
    so. Raises `PromptError` for fewer than two languages, `KnownError` for an `at_least` that is out of range,
    `ModelError` for another model than the run's.
    """
    spec = store.run(intent.run).spec
    choice = replace(spec.choice.moved(thresholds, share), top_k=top_k)
    found = yield from compared(host, store, library, intent, choice, fact)
    return found.comparison


def compared(
    host: Host, store: Store, library: Library, intent: CompareLanguages, choice: Choice, fact: str = ""
) -> Work[Compared]:
    """As `compare`, in full."""
    began = time.monotonic()
    loaded = host.require()
    run = store.run(intent.run)
    if run.spec.fingerprint != loaded.info.fingerprint:
        raise ModelError(
            f"Run {run.id} was made with another model ({run.spec.model}).", "Load that model, then compare again."
        )
    yield Step(0, 0, "Reading the run")
    sets = read_sets(store, run, intent.languages, choice, fact)
    needed = languages_needed(len(sets.neurons), intent.at_least)
    shared = independent(sets.neurons, needed)
    random = chance(sizes_of(sets.neurons), loaded.info.width, needed)
    asking = library.worded(templates_of(run.spec.params))
    course = _Course(host, store, asking, run, sets, needed, tuple(each.neuron for each in shared))
    base = _comparison(run, sets, needed, shared, random)
    found = Compared(base, sets, shared, min_scores(shared, sets.images))
    found = yield from course.measured(found, choice)
    seconds = round(time.monotonic() - began, 3)
    return replace(found, comparison=replace(found.comparison, seconds=seconds))


def read_sets(store: Store, run: Run, languages: Sequence[str], choice: Choice, fact: str = "") -> LanguageSets:
    """The neurons that a run's scores give for a fact in each language. Raises `PromptError` for fewer than two."""
    uuid = fact or next((prompt.fact for prompt in run.spec.prompts), "")
    maps: dict[str, list[FloatArray]] = {}
    for number in store.landed(run.id):
        prompt = run.spec.prompts[number]
        if prompt.fact == uuid and (not languages or prompt.language in languages):
            maps.setdefault(prompt.language, []).append(store.scores(run.id, number).values)
    for language in languages:
        if language not in maps:
            raise PromptError(
                f"Nothing is located in the language '{language}' in run {run.id}.", "Locate the fact in it first."
            )
    if len(maps) < 2:
        raise PromptError("One language shares nothing with another.", "Locate the fact in two languages or more.")
    order = tuple(dict.fromkeys(languages or maps))
    chosen = {code: choose(maps[code], choice, code) for code in order}
    return LanguageSets(
        uuid,
        {code: tuple(item.neuron for item in chosen[code].neurons) for code in order},
        {code: np.mean(maps[code], axis=0, dtype=np.float64) for code in order},
        {code: _stability(maps[code], choice, code) for code in order},
    )


def _stability(maps: Sequence[FloatArray], choice: Choice, language: str) -> float | None:
    threshold = choice.threshold(language)
    return None if threshold is None else stability(np.stack(maps), threshold=threshold, share=choice.share)


def _comparison(run: Run, sets: LanguageSets, needed: int, shared: Sequence[Shared], random: Chance) -> Comparison:
    count = len(shared)
    return Comparison(
        run=run.id,
        fact=sets.fact,
        languages=tuple(sets.neurons),
        at_least=needed,
        neurons=tuple(each.neuron for each in shared),
        count=count,
        expected=random.expected,
        p_value=random.p_value(count),
        stability=dict(sets.stability),
        fingerprint=run.spec.fingerprint,
    )


@dataclass(frozen=True)
class _Course:
    """One comparison on its way. `needed` languages must have a neuron, `neurons` are those that they share."""

    host: Host
    store: Store
    library: Library
    run: Run
    sets: LanguageSets
    needed: int
    neurons: tuple[Neuron, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.sets.neurons)

    def measured(self, found: Compared, choice: Choice) -> Work[Compared]:
        """Everything that needs the model: the fact's prompts, other facts, effects, language-specific neurons."""
        from engine.methods import method as find_method

        loaded, spec = self.host.require(), self.run.spec
        method = find_method(spec.method)
        locator = Locator(loaded, method, settings(method, dict(spec.params), spec.seed), choice)
        fact = find_fact(self.store, self.library, self.sets.fact) if self.sets.fact else None
        same, other = (yield from self._others(fact)) if fact else ([], [])
        prompts, left_out = self._measuring(fact)
        progress = Progress(_units(same) + _units(other) + sum(map(len, prompts.values())))
        same_cells = yield from located(locator, same, progress, "Locating other facts of the relation")
        other_cells = yield from located(locator, other, progress, "Locating facts of other relations")
        others = Others(same, same_cells, other, other_cells)
        controls = measured_controls(self.sets.neurons, others, self.needed)
        effects = yield from self._effects(prompts, others, progress)
        lost = (yield from locality(loaded, other, self.neurons, progress)) if self.neurons else None
        specific = yield from self._specific(prompts, (*same, *other), progress)
        progress.done = progress.total
        yield progress.step("Done")
        arms = tuple(arm for each in effects.values() for arm in each.arms)
        among = _overlap(self.neurons, specific)
        share = SpecificShare(among.count, among.expected, among.p_value, len(specific.neurons))
        comparison = replace(
            found.comparison,
            controls=controls,
            effects=arms,
            locality=lost,
            reason=self._reason(same, other),
            specific=share,
        )
        return replace(
            found,
            comparison=comparison,
            effects={code: each.effect for code, each in effects.items()},
            ranks={code: each.ranks for code, each in effects.items()},
            left_out=left_out,
            pairs=pairs(self.sets.neurons, others),
            specific=specific,
            specific_overlap=among,
        )

    def _others(self, fact: Fact) -> Work[tuple[list[Asked], list[Asked]]]:
        """Facts of the relation, and of other ones asked only where a control needs them."""
        loaded, languages, seed = self.host.require(), self.languages, self.run.spec.seed
        # Among fewer facts one would stand for several languages, and share its own neurons between them.
        count = max(OTHER_FACTS, -(-(len(languages) - 1) // max(1, self.needed - 1)))
        relations = [code for code in self.library.relations() if code != fact.relation]
        sides = []
        own = [fact.relation] if fact.relation else []
        for wanted in (own, list(np.random.default_rng(seed).permutation(relations))):
            found = yield from beside(
                loaded, self.store, self.library, fact, languages, wanted, count, prompts=OTHER_PROMPTS, seed=seed
            )
            sides.append(found)
        same, other = sides
        return same, used(other, languages)

    def _measuring(self, fact: Fact | None) -> tuple[dict[str, tuple[Prompt, ...]], dict[str, str]]:
        """The prompts to measure on in every language that the model can be asked in, those of the run first."""
        spec = self.run.spec
        found = {}
        for language in self.languages:
            both = (spec.measuring, spec.prompts)
            sides = [tuple(p for p in side if (p.fact, p.language) == (self.sets.fact, language)) for side in both]
            found[language] = sides[0] or sides[1]
        if fact is None:
            return found, {}
        rest = [language for language in fact.labels if language not in found]
        usable, reasons = asked(self.host.require(), self.store, self.library, fact, rest)
        return found | dict(usable.measuring), reasons

    def _effects(
        self, prompts: Mapping[str, tuple[Prompt, ...]], others: Others, progress: Progress
    ) -> Work[dict[str, SetEffect]]:
        if not self.neurons:
            return {}
        sets = ArmSets.of(self.neurons, self.sets.neurons, self.sets.images, others.shared(self.languages, self.needed))
        found = {}
        for language, group in prompts.items():
            yield progress.step(f"Measuring the effect in {language}")
            found[language] = yield from set_effect(
                self.host.require(), language, group, sets, progress, self.run.spec.seed
            )
        return found

    def _specific(
        self, prompts: Mapping[str, Sequence[Prompt]], others: Sequence[Asked], progress: Progress
    ) -> Work[LanguageSpecific]:
        """Language-specific neurons, by what was asked of this fact and of the others in the run's languages."""
        from engine.language_specific import language_specific

        texts = {code: [*prompts[code], *self._located_on(code)] for code in self.languages}
        for each in others:
            for code in self.languages:
                texts[code] += [*each.locating.get(code, ()), *each.measuring.get(code, ())]
        work = language_specific(self.host.require(), {code: list(dict.fromkeys(texts[code])) for code in texts})
        return (yield from progress.within(work))

    def _located_on(self, language: str) -> list[Prompt]:
        return [p for p in self.run.spec.prompts if (p.fact, p.language) == (self.sets.fact, language)]

    def _reason(self, same: Sequence[Asked], other: Sequence[Asked]) -> str:
        """What is missing of the comparison, in words; "" if nothing is."""
        said = []
        if not self.neurons:
            of = "all" if self.needed == len(self.languages) else f"at least {self.needed}"
            said.append(f"No neuron is shared by {of} of {len(self.languages)} languages, so there is no effect.")
        if not same:
            said.append("No other fact of the relation can be asked in these languages.")
        if not other:
            said.append("No fact of another relation can be asked in these languages.")
        return " ".join(said)


def _units(facts: Sequence[Asked]) -> int:
    return sum(len(group) for each in facts for group in each.locating.values())


def _overlap(neurons: Sequence[Neuron], specific: LanguageSpecific) -> SpecificOverlap:
    from engine.language_specific import specific_overlap

    return specific_overlap(neurons, specific)
