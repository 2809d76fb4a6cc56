"""A session's contents as tidy tables: named columns and an iterator of rows, read as they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.editing.types import Edit, in_words
from engine.errors import SessionError
from engine.types import Prompt
from kn_studio import relation_state
from kn_studio.session import checking
from kn_studio.session.comparison import COMPARISON, comparison_in
from kn_studio.session.editing import EDITS, EFFECT, edits_in, effect_in
from kn_studio.session.relation import RELATION_OVERLAP, relation_in
from kn_studio.session.stamps import stamped

if TYPE_CHECKING:
    from kn_studio.editing_state import EditEffect
    from kn_studio.session.group_records import GroupRecord
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

Rows = Iterator[tuple[Any, ...]]

_RUN = ("run_id", "model_id", "model_rev", "method")
_FACT = ("fact_uuid", "relation", "language")

COLUMNS: dict[str, tuple[str, ...]] = {
    "facts": (*_FACT, "subject", "object", "withheld", "source", "licence"),
    "runs": (*_RUN, "status", "prompts", "landed", "seed", "params", "fingerprint", "started", "seconds",
             "engine_version", "message"),
    "neurons": (*_RUN, *_FACT, "layer", "neuron", "score", "votes", "rank", "threshold", "share", "top_k", "refined"),
    "effects": (*_RUN, *_FACT, "operation", "prompts", "held_out", "neurons", "before", "after", "control_after_mean",
                "control_after_sd", "matched_after_mean", "matched_after_sd"),
    "groups": ("search_id", "model_id", "fingerprint", *_FACT, "method", "t_low", "t_high", "group", "size", "members",
               "drop_single", "drop_joint", "worst_subset", "interaction", "p_value", "p_matched", "p_adjusted",
               "held_out_drop_joint", "held_out_interaction", "candidates", "tested", "not_tested", "groups_found",
               "stands_out", "random_groups", "matched_groups", "closest", "closest_drop", "closest_worst", "reason"),
    "edits": ("run_id", "model_id", "fingerprint", "place", "enabled", "operation", "variant", "words", "fact_uuid",
              "neurons", "factor", "seed", "note"),
    "edit-effects": ("fact_uuid", "language", "answer", "new", "paraphrase", "used", "prompts", "before", "after",
                     "rank_before", "rank_after", "control_after_mean", "control_after_sd", "matched_after_mean",
                     "matched_after_sd", "edits", "fingerprint", "model_id", "run_id"),
    "comparison": (*_RUN, "fact_uuid", "asked", "operation", "arm", "prompts", "before", "after", "low", "high",
                   "languages", "at_least", "neurons", "shared", "expected", "p_value"),
    "relation": (*relation_state.COLUMNS, "model_id", "fingerprint"),
    "checks": checking.COLUMNS,
    "scores": (*_RUN, *_FACT, "prompt_id", "prompt", "layer", "neuron", "score", "rank", "selected"),
}  # fmt: skip


def table(store: Store, what: str) -> tuple[tuple[str, ...], Rows]:
    """Columns and rows of one table: those of `COLUMNS`, then what `stamped` adds.

    Raises `SessionError` for a name that is not in `COLUMNS`.
    """
    makers: dict[str, Callable[[Store], Rows]] = {
        "facts": _facts,
        "runs": _runs,
        "neurons": _neurons,
        "effects": _effects,
        "comparison": _comparison,
        "relation": _relation,
        "groups": _groups,
        "edits": _edits,
        "edit-effects": _edit_effects,
        "checks": lambda found: found.checking.records(),
        "scores": _scores,
    }
    if what not in makers:
        raise SessionError(f"There is no table '{what}' in a session.", f"Choose one of: {', '.join(makers)}.")
    return stamped(store, COLUMNS[what], makers[what](store))


def _facts(store: Store) -> Rows:
    for fact in store.facts():
        for language, label in fact.labels.items():
            texts = (label.subject, label.object, label.withheld)
            yield (fact.uuid, fact.relation, language, *texts, fact.source, fact.licence)


def _runs(store: Store) -> Rows:
    for run, head in _headed(store):
        spec = run.spec
        params = ";".join(f"{name}={value}" for name, value in spec.params.items())
        asked = (spec.seed, params, spec.fingerprint)
        done = (run.started, run.seconds, run.engine_version, run.message)
        yield (*head, run.status, len(spec.prompts), run.landed, *asked, *done)


def _neurons(store: Store) -> Rows:
    for run, head in _headed(store):
        relations = _relations(run)
        for chosen in store.selections(run.id):
            fact = (chosen.fact, relations.get(chosen.fact, ""), chosen.language)
            settings = (chosen.threshold, chosen.share, chosen.top_k, chosen.selection.refined)
            for rank, item in enumerate(chosen.selection.neurons, 1):
                place = (item.neuron.layer, item.neuron.index, item.score, item.votes, rank)
                yield (*head, *fact, *place, *settings)


def _effects(store: Store) -> Rows:
    for run, head in _headed(store):
        relations = _relations(run)
        for language, uuid, effect in store.effects(run.id):
            fact = (uuid, relations.get(uuid, ""), language)
            size = (len(effect.prompts), effect.held_out, len(effect.neurons))
            for name, change in (("suppress", effect.suppress), ("enhance", effect.enhance)):
                controls = (change.control_after_mean, change.control_after_sd)
                matched = (change.matched_after_mean, change.matched_after_sd)
                yield (*head, *fact, name, *size, change.before, change.after, *controls, *matched)


def _groups(store: Store) -> Rows:
    """Every group with what is known of its search. One that found none has a row without a group, of size 0.

    Members stand in one cell, as `L1N2;L3N4`; a component's own neurons with `+` between.
    """
    for search, groups in store.degeneracy.searched():
        about = (search.search, search.model, search.fingerprint, search.fact, search.relation, search.language)
        told = (search.candidates, search.tested, search.not_tested, search.groups, search.stands_out)
        control = (search.random_groups, search.matched_groups)
        near = (";".join(map(str, search.closest)) or None, search.closest_drop, search.closest_worst, search.reason)
        for group in groups:
            yield (*about, search.method, *_group(group), *told, *control, *near)
        if not groups:
            rule = (search.t_low, search.t_high)
            yield (*about, search.method, *rule, None, 0, "", *(None,) * 9, *told, *control, *near)


def _group(group: GroupRecord) -> tuple[Any, ...]:
    members = ";".join("+".join(map(str, unit)) for unit in group.members)
    drops = ";".join("" if drop is None else repr(drop) for drop in group.drop_single)
    found = (group.drop_joint, group.worst_subset, group.interaction)
    chance = (group.p_value, group.p_matched, group.p_adjusted)
    rule = (group.t_low, group.t_high, group.number, len(group.members))
    return (*rule, members, drops, *found, *chance, group.held_out_drop, group.held_out_interaction)


def _edits(store: Store) -> Rows:
    """The edits of the session's stack (without a run), then those that were in force in each run."""
    stack = edits_in(store.view(EDITS))
    models = {info.fingerprint: info.id for info in store.models()}
    if stack is not None:
        for place, line in enumerate(stack.lines, 1):
            yield _edit(line.edit, None, models.get(stack.clean), stack.clean, place, line.enabled)
    for run in store.runs():
        for place, edit in enumerate(run.spec.edits, 1):
            yield _edit(edit, run.id, run.spec.model, run.spec.fingerprint, place, True)


def _edit(edit: Edit, run: int | None, model: str | None, weights: str, place: int, enabled: bool) -> tuple[Any, ...]:
    neurons = ";".join(map(str, edit.neurons))
    told = (edit.kind, edit.variant, in_words(edit), edit.fact, neurons, edit.factor, edit.seed, edit.note)
    return (run, model, weights, place, enabled, *told)


def _edit_effects(store: Store) -> Rows:
    """What the stack was last measured to do, an answer in a language a row."""
    found = effect_in(store.view(EFFECT))
    if found is None:
        return
    made = (_model(store, found.fingerprint), _run_of(store, found))
    for each in found.answers:
        head = (found.fact, each.language, each.answer, each.new, each.paraphrase, each.used, each.prompts)
        change = (each.before.probability, each.after.probability, each.before.rank, each.after.rank)
        control = (each.control_mean, each.control_sd, each.matched_mean, each.matched_sd)
        yield (*head, *change, *control, len(found.edits), found.fingerprint, *made)


def _run_of(store: Store, found: EditEffect) -> int | None:
    """The newest run of these weights that located all the edited neurons for the fact; None where there is none."""
    edited = {neuron for line in found.edits for neuron in line.edit.neurons}
    for run in reversed(store.runs()) if edited else ():
        if run.spec.fingerprint == found.fingerprint:
            chosen = [each for each in store.selections(run.id) if each.fact == found.fact]
            if edited <= {item.neuron for each in chosen for item in each.selection.neurons}:
                return run.id
    return None


def _model(store: Store, fingerprint: str) -> str | None:
    return next((info.id for info in store.models() if info.fingerprint == fingerprint), None)


def _comparison(store: Store) -> Rows:
    """What the neurons that languages share were measured to do, an arm a row; `asked` is the language asked in."""
    found = comparison_in(store.view(COMPARISON))
    heads = {run.id: head for run, head in _headed(store)}
    if found is None or found.run not in heads:
        return
    shared = ";".join(map(str, found.neurons))
    rest = (";".join(found.languages), found.at_least, found.count, shared, found.expected, found.p_value)
    for each in found.effects:
        place = (each.language, each.operation, each.arm, each.prompts)
        yield (*heads[found.run], found.fact, *place, each.before, each.after, each.low, each.high, *rest)


def _relation(store: Store) -> Rows:
    """What languages share for each fact of the relation that was compared last."""
    found = relation_in(store.view(RELATION_OVERLAP))
    if found is not None:
        model = _model(store, found.fingerprint)
        yield from ((*row, model, found.fingerprint) for row in found.table()[1])


def _scores(store: Store) -> Rows:
    for run, head in _headed(store):
        chosen = {
            (item.fact, item.language): {(n.neuron.layer, n.neuron.index) for n in item.selection.neurons}
            for item in store.selections(run.id)
        }
        for number in store.landed(run.id):
            prompt = run.spec.prompts[number]
            selected = chosen.get((prompt.fact, prompt.language), set())
            yield from _prompt_scores(store, run, head, number, prompt, selected)


def _prompt_scores(
    store: Store, run: Run, head: tuple[Any, ...], number: int, prompt: Prompt, selected: set[tuple[int, int]]
) -> Rows:
    values = store.scores(run.id, number).values
    order = np.argsort(-values, axis=None, kind="stable")
    ranks = np.argsort(order).reshape(values.shape) + 1
    fact = (prompt.fact, prompt.relation, prompt.language, number, prompt.text)
    for layer in range(values.shape[0]):
        for index, score in enumerate(values[layer].tolist()):
            yield (*head, *fact, layer, index, score, int(ranks[layer, index]), (layer, index) in selected)


def _headed(store: Store) -> Iterator[tuple[Run, tuple[Any, ...]]]:
    revisions = {info.fingerprint: info.revision for info in store.models()}
    for run in store.runs():
        yield run, (run.id, run.spec.model, revisions.get(run.spec.fingerprint), run.spec.method)


def _relations(run: Run) -> dict[str, str]:
    return {prompt.fact: prompt.relation for prompt in (*run.spec.prompts, *run.spec.measuring)}
