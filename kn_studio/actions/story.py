"""Compute what the guided story shows beside the maps: by the rules below, which look at no outcome.

- Known: the model's first answer is right in at least half of the sentences that the fact was located on.
- Turned off: each language's own located neurons, as the run measured them, and beside them the shared ones, those
  located in both languages at the run's thresholds. Each beside 10 random sets of the same layers and 3 matched ones.
- Backup: every known fact of the runs in the story's language is searched for minimal sets with the program's default
  thresholds and budget; the group shown is the one with the strongest interaction of all that pass. Where none passes,
  the one that misses by least is shown for trying, and said to be none.
- Changed: the wrong answer is that of the first other fact of the same relation, by uuid. The fact's own located
  neurons are fitted to it on the locating sentences of one language; held-out sentences are asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from engine.degeneracy import rules
from engine.degeneracy.types import DEFAULT, Group, SetSearch
from engine.errors import KnownError, PromptError
from engine.types import Fact, Neuron, Prompt, Work
from kn_studio.actions.checking import check_claims
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import Asking, Located, read_located
from kn_studio.actions.describe import card
from kn_studio.actions.edit_question import sayable
from kn_studio.actions.editing import make_edit
from kn_studio.actions.plan import find_fact
from kn_studio.actions.switches import MOST_UNITS, measure_switches
from kn_studio.checking_state import CheckedClaim, TypedClaim
from kn_studio.degeneracy_intents import SearchGroups
from kn_studio.editing_state import EditChoice
from kn_studio.library.store import LibraryStore
from kn_studio.session.records import Run
from kn_studio.session.store import Store
from kn_studio.story_state import (
    BackupGroup,
    Backups,
    Changed,
    PushedWords,
    SearchedFact,
    SharedPair,
    StoryMaterial,
)

LANGUAGE = "en"
"""What backups are searched in and the fact is changed in."""

_WORDS = 8


@dataclass(frozen=True)
class _Searched:
    """A searched fact with its group, nearest one included, and the sentences to ask it with."""

    line: SearchedFact
    located: Located
    group: Group | None = None
    passes: bool = False


def make_story(
    host: Host, store: Store, library: LibraryStore, lead: int, others: Sequence[int]
) -> Work[StoryMaterial]:
    """The story of the first fact of the run `lead`; the facts of `others`, of the same model, are searched for backups
    too. The session is only read, and the model is as it was afterwards. Raises `KnownError` as the parts do.
    """
    loaded, run = host.require(), store.run(lead)
    fact = find_fact(store, library, run.spec.prompts[0].fact)
    neurons = {chosen.language: [item.neuron for item in chosen.selection.neurons] for chosen in store.selections(lead)}
    words = []
    for neuron in sorted({neuron for each in neurons.values() for neuron in each}):
        pushed = yield from card(host, neuron, _WORDS)
        words.append(PushedWords(neuron, tuple(token.token for token in pushed.promoted)))
    pairs = []
    for first, second in combinations(neurons, 2):
        both = tuple(neuron for neuron in neurons[first] if neuron in set(neurons[second]))
        pairs.append((yield from _pair(host, run, first, second, both)))
    backups = yield from _backups(host, store, library, (run, *map(store.run, others)))
    changed = yield from _changed(host, library, fact, neurons.get(LANGUAGE, []), run)
    return StoryMaterial(
        lead, fact.uuid, loaded.info.fingerprint, loaded.info.id, tuple(words), tuple(pairs), backups, changed
    )


def knows(store: Store, run: Run, fact: str, language: str) -> bool:
    """Whether the model's first answer is right in at least half of the fact's landed sentences in a language."""
    mine = [n for n in store.landed(run.id) if _about(run.spec.prompts[n], fact, language)]
    right = sum(store.scores(run.id, number).answer.rank == 1 for number in mine)
    return bool(mine) and 2 * right >= len(mine)


def _pair(host: Host, run: Run, first: str, second: str, both: tuple[Neuron, ...]) -> Work[SharedPair]:
    if not both:
        return SharedPair(first, second, ())
    asked = {code: _measuring(run, run.spec.prompts[0].fact, code) for code in (first, second)}
    switches = yield from measure_switches(host, asked, [both], seed=run.spec.seed)
    return SharedPair(first, second, both, switches)


def _backups(host: Host, store: Store, library: LibraryStore, runs: Sequence[Run]) -> Work[Backups]:
    searched: list[_Searched] = []
    lines: list[SearchedFact] = []
    for run, uuid in _facts(runs):
        fact = find_fact(store, library, uuid)
        found = yield from _search(host, store, run, fact)
        lines.append(found.line if isinstance(found, _Searched) else found)
        if isinstance(found, _Searched):
            searched.append(found)
    group = yield from _shown(host, searched)
    return Backups(LANGUAGE, DEFAULT.t_low, DEFAULT.t_high, tuple(lines), group)


def _facts(runs: Sequence[Run]) -> Iterator[tuple[Run, str]]:
    """The facts asked in the story's language, each with the first run that has it."""
    seen: set[str] = set()
    for run in runs:
        for prompt in run.spec.prompts:
            if prompt.language == LANGUAGE and prompt.fact not in seen:
                seen.add(prompt.fact)
                yield run, prompt.fact


def _search(host: Host, store: Store, run: Run, fact: Fact) -> Work[_Searched | SearchedFact]:
    """One fact's search; only the line where there is nothing to search."""
    subject = fact.labels[LANGUAGE].subject
    if not knows(store, run, fact.uuid, LANGUAGE):
        return SearchedFact(fact.uuid, subject, False, reason="The model does not know it.")
    try:
        mine = read_located(store, run, LANGUAGE, run.spec.choice, fact.uuid)
    except PromptError as error:
        return SearchedFact(fact.uuid, subject, True, reason=error.what)
    if len(mine.neurons) < 2:
        return SearchedFact(fact.uuid, subject, True, len(mine.neurons), reason="A group needs two neurons.")
    asking = Asking.of(SearchGroups(run.id, "sets", LANGUAGE))
    search = yield from asking.work(
        host.require(), mine.prompts, mine.neurons, mine.held_out, activations=mine.activations, seed=run.spec.seed
    )
    assert isinstance(search, SetSearch)
    found = rules.found(search, DEFAULT)
    line = SearchedFact(
        fact.uuid, subject, True, len(mine.neurons), sum(search.budget.tested.values()), len(found.groups),
        found.stands_out, found.random_groups, found.matched_groups,
        found.groups[0].interaction if found.groups else None, found.reason,
    )  # fmt: skip
    return _Searched(line, mine, found.groups[0] if found.groups else found.closest, bool(found.groups))


def picked(searched: Sequence[tuple[Group | None, bool]]) -> int | None:
    """The number of the group that is shown: the strongest interaction of those that pass, else the one that misses
    the thresholds by least; None where there is no group at all.
    """
    passing = [(group.interaction, n) for n, (group, passes) in enumerate(searched) if group is not None and passes]
    if passing:
        return min(passing)[1]
    near = [(rules.shortfall(group, DEFAULT), n) for n, (group, _) in enumerate(searched) if group is not None]
    return min(near)[1] if near else None


def _shown(host: Host, searched: Sequence[_Searched]) -> Work[BackupGroup | None]:
    """The picked group with every combination of its switches."""
    number = picked([(each.group, each.passes) for each in searched])
    if number is None:
        return None
    one, group = searched[number].located, searched[number].group
    assert group is not None
    units = [(neuron,) for neuron in group.members[:MOST_UNITS]]
    prompts = one.prompts
    switches = yield from measure_switches(host, {LANGUAGE: prompts}, units)
    unseen = (yield from measure_switches(host, {LANGUAGE: one.held_out}, units)) if one.held_out else None
    return BackupGroup(
        one.fact, prompts[0].text, prompts[0].answer, LANGUAGE, searched[number].passes, group.members,
        group.drop_single, group.worst_subset, group.drop_joint, group.interaction, group.p_adjusted, group.p_matched,
        switches, unseen,
    )  # fmt: skip


def _changed(
    host: Host, library: LibraryStore, fact: Fact, neurons: Sequence[Neuron], run: Run
) -> Work[Changed | None]:
    """The fact rewritten and measured; None where it cannot be."""
    prompts = tuple(p for p in (*run.spec.prompts, *run.spec.measuring) if _about(p, fact.uuid, LANGUAGE))
    new = other_answer(library, fact)
    if not neurons or not prompts or not sayable(host.require(), {LANGUAGE: prompts}, {LANGUAGE: new}):
        return None
    label = fact.labels[LANGUAGE]
    claim = TypedClaim(label.subject, fact.relation, new, LANGUAGE)
    check = yield from _checked(host, library, claim)
    choice = EditChoice("fitted", answers={LANGUAGE: new}, languages=(LANGUAGE,))
    try:
        # A session of its own: the one that is presented must not open with an edit in force.
        with Store.temporary() as aside:
            aside.add_facts([fact])
            made = yield from make_edit(
                host, aside, library, choice, tuple(neurons), prompts, used=(LANGUAGE,), seed=run.spec.seed
            )
        check_changed = yield from _checked(host, library, claim)
    finally:
        # Also where it is stopped or fails: the model belongs to whoever loaded it.
        host.stack().clear()
        host.take_edits()
    if made.effect is None:
        return None
    asked = next((prompt.text for prompt in prompts if prompt.held_out), prompts[0].text)
    return Changed(LANGUAGE, label.object, new, asked, made.effect, check, check_changed)


def other_answer(library: LibraryStore, fact: Fact) -> str:
    """The answer of the first other fact of the relation by uuid, in the story's language, that is not the fact's own;
    "" where there is none.
    """
    own = fact.labels[LANGUAGE].object
    for uuid in sorted(library.uuids(fact.relation, (LANGUAGE,))):
        other = library.fact(uuid)
        if other is not None and LANGUAGE in other.labels and other.labels[LANGUAGE].object != own:
            return other.labels[LANGUAGE].object
    return ""


def _checked(host: Host, library: LibraryStore, claim: TypedClaim) -> Work[CheckedClaim | None]:
    try:
        checks = yield from check_claims(host, None, library, [claim], elsewhere=False)
    except KnownError:
        return None
    return checks.rows[0] if checks.rows else None


def _measuring(run: Run, fact: str, language: str) -> tuple[Prompt, ...]:
    """The sentences that the fact is measured with: those it was not located on, where there are any."""
    kept = tuple(prompt for prompt in run.spec.measuring if _about(prompt, fact, language))
    return kept or tuple(prompt for prompt in run.spec.prompts if _about(prompt, fact, language))


def _about(prompt: Prompt, fact: str, language: str) -> bool:
    return (prompt.fact, prompt.language) == (fact, language)
