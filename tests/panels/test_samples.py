"""The made-up states of the pictures say nothing that a program could not have found, and nothing twice over."""

from __future__ import annotations

from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from engine.checking.check import judge
from engine.checking.types import Figure
from engine.degeneracy.types import SetSearch
from kn_studio import session_pictures
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.sample import Sample, sample
from kn_studio.sample_calibrations import calibrations
from kn_studio.sample_checking import checking_states
from kn_studio.sample_editing import editing_states
from kn_studio.sample_experiments import experiment_states
from kn_studio.sample_models import model_states
from kn_studio.session.store import Store
from kn_studio.viewmodels import degeneracy_station, languages_station, runs
from kn_studio.viewmodels.experiment_form import form_view
from kn_studio.viewmodels.experiment_results import results_view
from kn_studio.viewmodels.experiment_table import published


def test_shares_of_experiments_lie_between_none_and_all(made: Sample) -> None:
    seen = set()
    for state in experiment_states(made.states["full"]).values():
        found = state.experiments.found
        if found is None:
            continue
        experiment = next(each for each in state.experiments.catalogue if each.key == found.line.key)
        shares = {each.key for each in experiment.metrics if each.help.startswith("Share of")} | {"auroc"}
        for each in found.estimates:
            if each.metric in shares or each.metric.startswith("layer_"):
                assert each.mean is not None
                assert 0.0 <= (each.low or 0.0) <= each.mean <= (each.high or 1.0) <= 1.0, each
                seen.add(each.metric)
    assert len(seen) > 4


def test_the_list_of_facts_says_what_the_cards_beside_it_say(made: Sample) -> None:
    state = made.facts["list"]
    assert state.fact is not None
    mine = next(row for row in state.search.rows if row.uuid == state.fact.uuid)
    assert {*mine.known.values()} == {1}
    assert mine.has >= state.fact.labels.keys()
    known = made.facts["filtered"].search.rows
    assert known
    assert all(row.known.keys() == set(state.search.asked) and {*row.known.values()} == {1} for row in known)


def test_an_edit_is_made_with_the_languages_that_it_lists_and_a_model_says_one_thing(made: Sample) -> None:
    states = editing_states(made.states["full"], made.stores["full"])
    for name in ("applied", "rewritten", "ten"):
        found = states[name].edit_effect
        assert found is not None
        listed = {change.language for line in found.edits for change in line.edit.answers}
        for code in {row.language for row in found.answers}:
            mine = [row for row in found.answers if row.language == code]
            assert {row.used for row in mine} == {not listed or code in listed}, (name, code)
            assert len({row.after.top[0] for row in mine}) == 1, (name, code)
            assert len({row.before.top[0] for row in mine}) == 1, (name, code)
            likeliest = mine[0].after.top[0]
            assert all(row.after.probability <= likeliest.probability for row in mine)


def test_an_edit_lists_as_many_changed_answers_as_it_counts(made: Sample) -> None:
    states = editing_states(made.states["full"], made.stores["full"])
    for name in ("applied", "rewritten", "ten", "stack"):
        found = states[name].edit_effect
        assert found is not None
        counted = sum(side.facts * (1 - side.top1_kept) for side in found.sides)
        assert len(found.flipped) == pytest.approx(counted), name
        assert len({(row.language, row.subject) for row in found.flipped}) == len(found.flipped) > 0


def test_only_the_state_that_waits_for_the_model_lacks_what_the_slider_shows(made: Sample) -> None:
    states = editing_states(made.states["full"], made.stores["full"])
    for name in ("live", "read-only", "applied", "undone", "stack"):
        model, tried = states[name].model, states[name].scaling
        assert model is not None
        assert tried is not None, name
        assert tried.fingerprint == model.fingerprint, name
    assert states["waiting"].scaling is None


def test_a_claim_is_judged_by_the_calibration_of_its_language_and_once(made: Sample) -> None:
    states = checking_states(made.states["full"])
    verdicts = set()
    for name in ("supported", "contradicted", "cannot-tell", "batch", "relations"):
        found, rows = calibrations(states[name]), states[name].checks.rows
        assert len({(row.language, row.object) for row in rows}) == len(rows), name
        for row in rows:
            if row.language not in found:
                assert (row.verdict, row.confidence) == ("cannot tell", None), row
                continue
            verdict, reason, sure = judge(found[row.language], row.scores, row.relation)
            assert (row.verdict, row.reason) == (verdict, reason), row
            assert row.confidence == (None if sure is None else pytest.approx(sure)), row
            assert row.score == row.scores[row.scorer]
            verdicts.add(row.verdict)
        lines = {line.language: line for line in states[name].calibrations}
        assert {code for code, line in lines.items() if line.refusal} == {states[name].languages[-1]}, name
    assert verdicts == {"supported", "contradicted", "cannot tell"}


def test_relations_of_a_calibration_have_its_facts_between_them(made: Sample) -> None:
    found = checking_states(made.states["full"])["relations"].calibration
    assert found is not None
    parts = found.known_by_relation.values()
    assert sum(each.facts for each in parts) == found.known.facts
    assert 2 * found.known.facts == found.claims["train"] + found.claims["dev"]
    right = sum(each.facts * (each.share.value or 0.0) for each in parts)
    assert right / found.known.facts == pytest.approx(found.known.share.value)


@pytest.mark.parametrize("name", ["found", "nothing", "sets"])
def test_switches_lose_what_the_search_found_on_held_out_prompts(made: Sample, name: str) -> None:
    state = made.degeneracy[name]
    assert state.degeneracy is not None
    assert state.switches is not None
    search, row = state.degeneracy.search, state.switches.rows[0]
    assert isinstance(search, SetSearch)
    assert search.held_out is not None
    members = [neuron for unit in state.switches.units for neuron in unit]
    lost = 1 - row.probability[-1] / row.probability[0]
    assert lost == pytest.approx(search.held_out.drop(members))
    # With every switch on nothing was turned off, of the controls neither.
    assert row.probability[0] == row.control_mean[0] == row.matched_mean[0]


def test_a_neuron_alone_loses_as_little_in_the_inspector_as_in_its_pair(made: Sample) -> None:
    state = made.states["full"]
    assert state.scaling is not None
    assert state.switches is not None
    [neuron], row = state.scaling.neurons, state.switches.rows[0]
    bit = [unit for (unit,) in state.switches.units].index(neuron)
    tried = state.scaling.rows[0]
    assert tried.before == pytest.approx(row.probability[0])
    assert tried.after / tried.before == pytest.approx(row.probability[1 << bit] / row.probability[0], abs=0.015)


def test_what_chance_would_share_is_the_same_in_headline_and_controls(made: Sample) -> None:
    for name in ("measured", "ten-measured"):
        state = made.languages[name]
        sets = languages_station.shown_sets(state, made.stores["languages"])
        assert sets is not None
        assert state.comparison is not None
        assert state.comparison.expected == sets.chance()[0]
    related = made.languages["related"].relation_overlap
    assert related is not None
    assert max(row.expected for row in related.rows) < 0.001


def test_one_computer_has_one_amount_of_free_memory(made: Sample) -> None:
    for name, state in model_states(made.states["full"], made.states["empty"]).items():
        if state.models.cache is None:
            continue
        free = {fit.free for fit in state.models.cache.fits.values()}
        if state.models.hub is not None and state.models.hub.fit is not None:
            free.add(state.models.hub.fit.free)
            beside = state.models.cache.fits.get(state.models.hub.id)
            assert beside in (None, state.models.hub.fit), name
        assert len(free) == 1, name


def test_what_a_profile_shows_of_a_layer_is_a_share_of_one_whole(made: Sample) -> None:
    seen = 0
    for name, state in experiment_states(made.states["full"]).items():
        if state.experiments.found is None:
            continue
        whole: dict[tuple[str, str, str, str], float] = {}
        for each in state.experiments.found.estimates:
            if each.metric.startswith("layer_"):
                key = (each.model, each.arm, each.operation, each.language)
                whole[key] = whole.get(key, 0.0) + (each.mean or 0.0)
        assert all(share == pytest.approx(1.0) for share in whole.values()), name
        seen += len(whole)
    assert seen


def test_an_experiment_costs_a_unit_for_each_fact_and_language_of_its_form(made: Sample) -> None:
    state = experiment_states(made.states["full"])["cost"]
    cost, form = state.experiments.cost, form_view(state, Path("experiments"))
    assert cost is not None
    assert form.facts is not None
    assert cost.units == int(form.facts.text) * len(form.languages)
    assert cost.seconds == pytest.approx(cost.units * cost.unit)
    assert not form.cost_stale


def test_a_calibrations_relations_are_made_of_its_claims_and_less_sure_than_the_whole(made: Sample) -> None:
    found = checking_states(made.states["full"])["relations"].calibration
    assert found is not None
    parts, whole = found.in_use.by_relation.values(), found.in_use.test
    assert whole is not None
    for count in ("n", "true_positive", "false_positive", "false_negative", "true_negative"):
        assert sum(getattr(each, count) for each in parts) == getattr(whole, count), count

    def wide(figure: Figure) -> float:
        assert figure.value is not None
        assert figure.low is not None
        assert figure.high is not None
        assert 0.0 <= figure.low <= figure.value <= figure.high <= 1.0
        return figure.high - figure.low

    assert all(wide(each.auroc) > wide(whole.auroc) for each in parts)
    assert all(wide(each.share) > wide(found.known.share) for each in found.known_by_relation.values())
    few = found.known_by_relation["P246"]
    assert few.facts == 3
    assert wide(few.share) > 0.3, "three facts say little"


def test_no_session_stands_twice_on_the_start_page(made: Sample, qapp: QApplication) -> None:
    for name, rows in session_pictures.recent(made.states["full"], made.stores["full"]).items():
        assert len({row.path for row in rows}) == len({row.line for row in rows}) == len(rows), name
        pictures = [row.picture for row in rows if row.picture]
        assert len({*pictures}) == len(pictures) > 0, name


def test_what_lies_in_the_bin_takes_room(made: Sample) -> None:
    with Store.temporary() as store:
        kept = session_pictures.two_runs(made.states["full"], made.stores["full"], store)
        (binned,) = store.kept.bin()
        assert binned.bytes > 1000
        store.kept.bring_back(binned.run)
        assert 0 < store.run(binned.run).landed < store.run(kept).landed


def test_a_figure_of_ours_stands_once_beside_published_ones(made: Sample) -> None:
    state = experiment_states(made.states["full"])["finished"]
    view = results_view(state)
    assert view is not None
    assert view.described is not None
    lines = published(view, "demo-bert")
    assert len(lines) == len(view.described.published)
    fresh = [line.ours for line in lines if not line.again]
    assert len({*fresh}) == len(fresh) < len(lines)
    assert all(line.ours == before.ours for before, line in pairwise(lines) if line.again)


def test_the_error_of_the_runs_is_a_run_that_failed_and_what_to_do(made: Sample) -> None:
    first = runs.view(made.states["error"], made.store_for("error")).rows[0]
    assert first.status == "failed"
    assert "The memory is too small" in first.standing
    assert first.way_on


def test_groups_of_a_relation_are_those_of_the_language_on_screen(made: Sample) -> None:
    state = made.degeneracy["relation"]
    assert {row.language for row in state.degeneracy_relation} == {state.languages[0]}
    with closing(sample(BuiltinLibrary(), "ar", "light")) as other:
        state = other.degeneracy["relation"]
        assert {row.language for row in state.degeneracy_relation} == {"ar"}
        station = degeneracy_station.view(state, other.stores["full"])
        assert station.relation.rows


def test_a_ranking_that_was_stopped_has_ranked_some_facts(made: Sample) -> None:
    state = made.states["cancelled"]
    assert state.fact is not None
    ranked = {row.uuid: {*row.known.values()} for row in state.search.rows if row.known}
    assert 0 < len(ranked) < len(state.search.rows)
    assert ranked[state.fact.uuid] == {1}
