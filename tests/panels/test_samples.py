"""The made-up states of the pictures say nothing that a program could not have found, and nothing twice over."""

from __future__ import annotations

from kn_studio.sample import Sample
from kn_studio.sample_editing import editing_states
from kn_studio.sample_experiments import experiment_states


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
