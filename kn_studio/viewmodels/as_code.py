"""What is on a station as a command for the terminal, or as a script: what gives the same again elsewhere."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from engine.errors import PromptError
from engine.selection import default_threshold
from kn_studio.app_state import AppState
from kn_studio.clean_templates import recorded
from kn_studio.session import reproduce
from kn_studio.session.records import Run, RunSpec
from kn_studio.viewmodels import as_python
from kn_studio.viewmodels.as_python import fact_of, searched, spoken_in

if TYPE_CHECKING:
    from engine.editing.types import Edit
    from engine.types import Prompt
    from kn_studio.session.store import Store

Form = Literal["command", "python"]

_FITTED = "fitted"
_RUNS = frozenset({"neurons", "languages", "degeneracy", "inspector", "runs", "edit"})
"""Stations whose script is that of the run on the map."""
_OWN: Mapping[str, str] = MappingProxyType(
    {
        "languages": "languages", "facts": "facts", "seed": "seed", "relations": "relations", "source": "source",
        "uuids": "fact", "years": "years", "arms": "arms",
    }
)  # fmt: skip
"""Settings of an experiment that have options of their own → these."""
_SCRIPTS: Mapping[str, Callable[[AppState, RunSpec, str | None], str]] = MappingProxyType(
    {"languages": as_python.languages, "degeneracy": as_python.degenerate}
)
"""Stations whose script goes on from the run that it locates again."""


def possible(state: AppState, form: Form) -> bool:
    """Whether there is something on the station that can be copied so."""
    if state.station == "experiments":
        return form == "command" and state.experiments.found is not None
    if state.station == "check":
        return bool(state.checks.rows)
    if state.station == "edit" and form == "command":
        return bool(state.edits.lines)
    if state.station == "edit" and as_python.edited(state):
        return True
    return state.station in _RUNS and state.run is not None


def view(state: AppState, store: Store | None, form: Form, run: int | None = None) -> str:
    """The command or script of a run, or of what the station shows; reads the session.

    Raises `PromptError` where the station shows nothing that can be asked for again.
    """
    if run is None and state.station == "experiments" and form == "command":
        return _experiment(state)
    if run is None and state.station == "check":
        return _check(state) if form == "command" else as_python.claims(state)
    if run is None and state.station == "edit" and form == "python" and as_python.edited(state):
        return as_python.edits(state)
    number = state.run if run is None else run
    if run is None and state.station == "edit" and form == "command":
        return _edits(state)
    if store is None or number is None:
        raise PromptError("There is nothing here yet to copy.", "Locate a fact's neurons first.")
    found = store.run(number)
    revision = next((info.revision for info in store.models() if info.fingerprint == found.spec.fingerprint), None)
    spec = _as_shown(state, found) if number == state.run else found.spec
    read = _words_read(state, spec) if run is None else None
    if form == "python":
        station = _SCRIPTS.get(state.station) if run is None and fact_of(spec) else None
        if station is not None and (state.station != "languages" or len(spoken_in(spec)) > 1):
            return station(state, spec, revision)
        return reproduce.as_script(spec, revision) + (reproduce.words_as_script(read) if read is not None else "")
    makers: dict[str, Callable[[], str]] = {
        "languages": lambda: _languages(state, spec, revision),
        "degeneracy": lambda: _degenerate(state, spec, revision),
    }
    # Only the command that locates can ask through a chat template.
    maker = makers.get(state.station) if run is None and not spec.chat_template else None
    line = maker() if maker is not None else reproduce.as_command(spec, revision)
    return line if read is None else f"{line}\n{reproduce.words_as_command(spec, read, revision)}"


def _words_read(state: AppState, spec: RunSpec) -> Prompt | None:
    """The prompt whose words the map's station shows, where it is one of the run's and was read in its model."""
    read = state.words
    if state.station != "neurons" or read is None or read.fingerprint != spec.fingerprint:
        return None
    return read.prompt if read.prompt in spec.prompts else None


def _as_shown(state: AppState, run: Run) -> RunSpec:
    """The run's request with what chooses its neurons on screen now."""
    spoken = {prompt.language for prompt in run.spec.prompts}
    moved = {code: value for code, value in state.thresholds.items() if code in spoken}
    return replace(run.spec, choice=run.spec.choice.moved(moved, state.share))


def _languages(state: AppState, spec: RunSpec, revision: str | None) -> str:
    """The comparison of the run's languages."""
    fact, spoken = fact_of(spec), spoken_in(spec)
    if not fact or len(spoken) < 2:
        return reproduce.as_command(spec, revision)
    spec = replace(spec, choice=replace(spec.choice, top_k=state.top_k))
    words = ["kn-studio", "languages", reproduce.named_model(spec, revision), "--fact", fact]
    words += ["--languages", ",".join(spoken), *_locating(spec)]
    words += ["--at-least", str(state.at_least)] if state.at_least else []
    return _with_choice(spec, words, spoken)


def _degenerate(state: AppState, spec: RunSpec, revision: str | None) -> str:
    """The search that is on screen, else one with the settings of the next; the rule is the one that is shown."""
    fact, choice, shown = fact_of(spec), state.degeneracy_choice, state.degeneracy
    if not fact:
        return reproduce.as_command(spec, revision)
    method = shown.method if shown is not None else choice.method
    language = shown.language if shown is not None else choice.language or spoken_in(spec)[0]
    candidates, budget, distance = (
        searched(shown.search) if shown is not None else (choice.candidates, choice.budget, choice.distance)
    )
    words = ["kn-studio", "degenerate", reproduce.named_model(spec, revision), "--fact", fact, "--language", language]
    words += ["--method", method, "--candidates", str(candidates)]
    words += ["--t-low", repr(choice.thresholds.t_low), "--t-high", repr(choice.thresholds.t_high)]
    words += ["--budget", str(budget)] if budget is not None else []
    if method == "topology":
        words += ["--distance", distance, *(() if choice.allow_root else ("--exclude-root",))]
    return _with_choice(spec, [*words, *_locating(spec, "--locating")], (language,))


def _locating(spec: RunSpec, name: str = "--method") -> list[str]:
    return [name, spec.method, *reproduce.options_of(spec.params), "--seed", str(spec.seed), *reproduce.loading(spec)]


def _with_choice(spec: RunSpec, words: list[str], languages: Iterable[str]) -> str:
    """The command with its choice of neurons; it takes one threshold, or each language's own where none is given."""
    thresholds = {code: spec.choice.threshold(code) for code in languages}
    words += ["--share", repr(spec.choice.share)]
    if spec.choice.top_k is not None:
        return shlex.join([*words, "--top-k", str(spec.choice.top_k)])
    if all(value == default_threshold(code) for code, value in thresholds.items()):
        return shlex.join(words)
    first = next(iter(thresholds.values()))
    line = shlex.join([*words, "--threshold", repr(first)])
    if len(set(thresholds.values())) == 1:
        return line
    each = ", ".join(f"{code} {value}" for code, value in thresholds.items())
    return f"# The thresholds on screen differ by language ({each}); a command takes one for all.\n{line}"


def _edits(state: AppState) -> str:
    """Each edit in force by itself, its neurons in a file beside it."""
    if state.model is None:
        raise PromptError("No model is loaded.", "Load the model that the edits are of.")
    model = reproduce.with_revision(state.model.id, state.model.revision)
    lines = [line.edit for line in state.edits.lines if line.enabled]
    if not lines:
        raise PromptError("No edit is in force.", "Apply one first.")
    said = reproduce.options_of(recorded(state.templates))
    parts = [_edit(edit, model, place, state.languages, said) for place, edit in enumerate(lines, 1)]
    several = "# One command measures one edit; in the window they are in force together.\n" if len(parts) > 1 else ""
    return several + "\n".join(parts)


def _edit(edit: Edit, model: str, place: int, languages: tuple[str, ...], templates: Sequence[str]) -> str:
    if not edit.fact:
        return f"# Edit {place} is of no fact of the library, and no command names it."
    file = f"neurons-{place}.json"
    neurons = json.dumps([[each.layer, each.index] for each in edit.neurons])
    spoken = tuple(answer.language for answer in edit.answers) or languages
    operation = "rewrite" if edit.kind == _FITTED else edit.kind
    variant = _FITTED if edit.kind == _FITTED else edit.variant
    words = ["kn-studio", "edit", model, "--fact", edit.fact, "--languages", ",".join(spoken)]
    words += ["--operation", operation, "--neurons", file, "--seed", str(edit.seed), *templates]
    words += ["--variant", variant] if variant else []
    words += ["--to", edit.answers[0].new] if edit.answers else []
    words += ["--remove", repr(edit.remove), "--add", repr(edit.add)] if edit.kind == "rewrite" else []
    words += ["--factor", repr(edit.factor)] if operation == "enhance" else []
    words += ["--where", "weights"] if operation in ("suppress", "enhance") else []
    return f"echo {shlex.quote(neurons)} > {file}\n{shlex.join(words)}"


def _check(state: AppState) -> str:
    """The claims that were asked for, a line for each language."""
    checks = state.checks
    asked = [row for row in checks.rows if row.same_as is None]
    repeated = len(asked) < len(checks.rows)
    model = checks.model
    if state.model is not None and state.model.id == model:
        model = reproduce.with_revision(model, state.model.revision)
    lines = []
    for language in dict.fromkeys(row.language for row in asked):
        words = ["kn-studio", "check", model, "--language", language]
        for row in asked:
            if row.language == language:
                words += ["--claim", f"{row.subject}|{row.relation}|{row.object}"]
        lines.append(shlex.join([*words, *(("--elsewhere",) if repeated else ())]))
    return "\n".join(lines)


def _experiment(state: AppState) -> str:
    """The run of an experiment that is on screen, from its recipe."""
    shown = state.experiments.found
    if shown is None:
        raise PromptError("No run of an experiment is on screen.", "Choose one of the list.")
    line = shown.line
    words = ["kn-studio", "experiment", line.key, *line.models]
    words += [word for name, option in _OWN.items() for word in _given(option, line.recipe.get(name) or None)]
    for name, value in line.recipe.items():
        if name not in _OWN and value is not None:
            words += ["--set", f"{name}={value}"]
    return shlex.join([*words, "--out", f"experiment-{line.key}"])


def _given(name: str, value: Any) -> tuple[str, ...]:
    return () if value is None else (f"--{name}", str(value))
