"""What is on a station as a command that the program's own grammar reads."""

from __future__ import annotations

import shlex
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.degeneracy.types import SetSearch
from engine.editing.types import AnswerChange, Edit, EditLine, suppress
from engine.errors import PromptError
from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.checking_state import CheckedClaim, Checks
from kn_studio.cli.parser import make_parser
from kn_studio.degeneracy_state import DegeneracyChoice
from kn_studio.editing_state import Edits
from kn_studio.experiment_state import Experiments, Found, RunLine
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.sample import Sample, sample
from kn_studio.sample_words import reading
from kn_studio.session.records import Choice
from kn_studio.session.store import Store
from kn_studio.viewmodels import as_code
from tests.viewmodels import small


@pytest.fixture(scope="module")
def made() -> Iterator[Sample]:
    made = sample(BuiltinLibrary(), "en", "light")
    yield made
    made.close()


def parsed(text: str) -> list[Namespace]:
    """Every command of a text, as the program reads it; comments and files that it writes are left out."""
    lines = [line for line in text.splitlines() if not line.startswith(("#", "echo"))]
    words = [shlex.split(line) for line in lines]
    assert all(each[0] == "kn-studio" for each in words)
    return [make_parser().parse_args(each[1:]) for each in words]


def shown(made: Sample, station: str, **changes: object) -> tuple[AppState, str]:
    state = replace(made.states["full"], station=station, **changes)  # type: ignore[arg-type]
    assert as_code.possible(state, "command")
    return state, as_code.view(state, made.store_for("full"), "command")


def test_the_map_is_located_with_the_thresholds_on_screen(made: Sample) -> None:
    thresholds = dict.fromkeys(made.states["full"].languages, 0.45)
    state, text = shown(made, "neurons", thresholds=thresholds, share=0.25)
    store = made.store_for("full")
    assert store is not None
    assert state.run is not None
    spec = store.run(state.run).spec
    commands = parsed(text)
    assert {each.threshold for each in commands} == {0.45}
    assert {each.share for each in commands} == {0.25}
    assert {each.seed for each in commands} == {spec.seed}
    spoken = [code for each in commands for text in each.language for code in text.split(",")]
    assert sorted(spoken) == sorted({prompt.language for prompt in spec.prompts})
    script = as_code.view(state, store, "python")
    compile(script, "script", "exec")
    assert spec.fingerprint in script
    other = as_code.view(replace(state, station="runs"), store, "command", state.run)
    assert parsed(other)


def test_the_command_asks_as_the_run_was_asked(tmp_path: Path) -> None:
    with Store.create(tmp_path / "k.kns") as store:
        run = store.begin_run(replace(small.spec(("en",)), choice=Choice({}, 1.0, 3)))
        state = small.state(run, ("en",), station="neurons")
        (asked,) = parsed(as_code.view(state, store, "command"))
        assert (asked.top_k, asked.threshold, asked.share) == (3, None, 1.0)
        assert "share=1.0, top_k=3)" in as_code.view(state, store, "python")
        moved = replace(state, thresholds={"en": 0.25})
        (asked,) = parsed(as_code.view(moved, store, "command"))
        assert (asked.top_k, asked.threshold, asked.share) == (None, 0.25, 1.0)


def test_the_words_that_were_read_are_copied_with_the_map(made: Sample) -> None:
    state, plain = shown(made, "neurons")
    store = made.store_for("full")
    assert store is not None
    assert state.run is not None
    spec = store.run(state.run).spec
    prompt = spec.prompts[-1]
    read = reading(prompt, spec.fingerprint, ("x",), 4)
    command, words = parsed(shown(made, "neurons", words=read)[1])[-2:]
    assert command.threshold == parsed(plain)[-1].threshold
    assert (words.prompt, words.answer, words.language) == ([prompt.text], prompt.answer, [prompt.language])
    script = as_code.view(replace(state, words=read), store, "python")
    compile(script, "script", "exec")
    assert repr(prompt.text) in script.split("word_scores(loaded, ")[1]
    for other in (
        replace(read, fingerprint="another model"),
        replace(read, prompt=replace(prompt, text="A city is [Y].")),
    ):
        assert shown(made, "neurons", words=other)[1] == plain
    assert "words" not in shown(made, "languages", words=read)[1]


def test_languages_are_compared(made: Sample) -> None:
    state, text = shown(made, "languages", at_least=2, top_k=20)
    (command,) = parsed(text)
    assert command.at_least == 2
    assert command.top_k == 20
    assert command.languages[0].split(",") == list(dict.fromkeys(prompt.language for prompt in state.prompts))


def test_thresholds_of_their_own_are_said(made: Sample) -> None:
    codes = made.states["full"].languages
    _state, text = shown(made, "languages", thresholds={codes[0]: 0.9, codes[1]: 0.8}, top_k=None)
    assert text.startswith("# The thresholds on screen differ by language")
    assert parsed(text)[0].threshold == 0.9


def test_a_search_is_searched_again(made: Sample) -> None:
    choice = DegeneracyChoice(method="topology", candidates=12, budget=50, distance="cosine", allow_root=False)
    _state, text = shown(made, "degeneracy", degeneracy_choice=choice, degeneracy=None)
    (command,) = parsed(text)
    assert (command.method, command.candidates, command.budget) == ("topology", 12, 50)
    assert (command.distance, command.exclude_root) == ("cosine", True)
    assert (command.t_low, command.t_high) == (0.05, 0.30)


@pytest.mark.parametrize("method", ["pairs", "sets", "topology"])
def test_the_search_on_screen_is_copied_and_not_the_next_ones_form(made: Sample, method: str) -> None:
    found = next(
        state.degeneracy
        for state in made.degeneracy.values()
        if state.degeneracy is not None and state.degeneracy.method == method
    )
    search = found.search
    if isinstance(search, SetSearch):
        search = replace(search, budget=replace(search.budget, limit=9))
    else:
        search = replace(search, budget=9, settings=replace(search.settings, distance="cosine"))
    found = replace(found, search=search)
    form = DegeneracyChoice(method="pairs", candidates=7, budget=3, allow_root=False)
    _state, text = shown(made, "degeneracy", degeneracy_choice=form, degeneracy=found)
    (command,) = parsed(text)
    assert (command.method, command.candidates, command.budget) == (method, len(search.tested.neurons), 9)
    assert command.candidates != 7
    # The rule for the root acts at once on what is shown.
    assert (command.distance, command.exclude_root) == (("cosine", True) if method == "topology" else (None, False))
    if isinstance(search, SetSearch) and method == "pairs":
        every = replace(search, budget=replace(search.budget, limit=sum(search.budget.possible.values())))
        _state, text = shown(made, "degeneracy", degeneracy_choice=form, degeneracy=replace(found, search=every))
        assert parsed(text)[0].budget is None


def test_edits_are_made_again_each_with_its_neurons(made: Sample, tmp_path: Path) -> None:
    answers = (AnswerChange("en", "Berlin", 'It\'s "Rome"'),)
    edits = (
        replace(suppress((Neuron(0, 1), Neuron(1, 2))), fact="u-1", seed=3),
        Edit("rewrite", (Neuron(0, 1),), answers=answers, variant="eleutherai", fact="u-1", remove=1.5, add=8.25),
        Edit("fitted", (Neuron(0, 1),), answers=answers, fact="u-1"),
        suppress((Neuron(0, 3),)),
    )
    lines = tuple(EditLine(place, edit) for place, edit in enumerate(edits))
    _state, text = shown(made, "edit", edits=Edits(lines))
    commands = parsed(text)
    assert [each.operation for each in commands] == ["suppress", "rewrite", "rewrite"]
    assert [each.variant for each in commands] == ["", "eleutherai", "fitted"]
    assert commands[1].to == 'It\'s "Rome"'
    assert [(each.remove, each.add) for each in commands] == [(None, None), (1.5, 8.25), (None, None)]
    assert commands[0].seed == 3
    assert "echo '[[0, 1], [1, 2]]' > neurons-1.json" in text.splitlines()
    assert commands[0].neurons == "neurons-1.json"
    assert "# Edit 4 is of no fact of the library, and no command names it." in text.splitlines()


def test_claims_are_checked_again(made: Sample) -> None:
    def claim(language: str, same_as: int | None = None) -> CheckedClaim:
        return CheckedClaim(
            "Côte d'Ivoire", "P36", "Paris", language, "cannot tell", "", "pmi", None, None, "", same_as=same_as
        )

    checks = Checks((claim("en"), claim("zh"), claim("de", 0)), model="owner/name", fingerprint="f")
    _state, text = shown(made, "check", checks=checks)
    commands = parsed(text)
    assert [each.language for each in commands] == ["en", "zh"]
    assert [each.claim for each in commands] == [["Côte d'Ivoire|P36|Paris"]] * 2
    assert all(each.elsewhere for each in commands)


def test_an_experiment_is_run_again(made: Sample, tmp_path: Path) -> None:
    recipe = {
        "languages": "en,zh", "facts": 4, "seed": 7, "steps": 3, "share": 0.25, "hint": None, "relations": "P36,P30",
        "source": "Built-in facts", "uuids": "u-1,u-2", "years": "2012-2018", "arms": "random",
    }  # fmt: skip
    found = Found(RunLine(tmp_path, "localisation", recipe, ("demo-bert", "a b/c")))
    _state, text = shown(made, "experiments", experiments=Experiments(found=found))
    (command,) = parsed(text)
    assert command.models == ["demo-bert", "a b/c"]
    assert (command.languages, command.facts, command.seed) == (["en,zh"], 4, 7)
    assert command.set == ["steps=3", "share=0.25"]
    assert (command.relations, command.source, command.fact) == (["P36,P30"], "Built-in facts", ["u-1,u-2"])
    assert (command.years, command.arms) == ("2012-2018", ["random"])


def test_where_nothing_was_computed_nothing_is_copied(made: Sample) -> None:
    for station in ("neurons", "check", "edit", "experiments", "model"):
        state = AppState(station=station)
        assert not as_code.possible(state, "command")
        assert not as_code.possible(state, "python")
        if station != "model":
            with pytest.raises(PromptError):
                as_code.view(replace(state, station=station), None, "python")
