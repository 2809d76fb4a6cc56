"""What a station shows as a script in Python that gives the same figures again: languages, groups, edits and claims.

A script calls what the window calls, on the same library. Where the neurons were located in an edited model, it makes
the edits again first. It stops where the weights are not those of which the figures are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from engine.degeneracy.types import Distance, Search, TopologySearch
from engine.editing.types import EditLine, edit_out
from engine.errors import PromptError
from engine.types import Prompt
from kn_studio.app_state import AppState
from kn_studio.checking_state import CheckedClaim
from kn_studio.clean_templates import PUBLISHED
from kn_studio.session import reproduce
from kn_studio.session.records import RunSpec
from kn_studio.viewmodels.degeneracy_relation import search_settings

_IMPORTS = (
    "import json",
    "from engine.types import finished",
    "from kn_studio.actions import load_model",
    "from kn_studio.actions.context import Host",
    "from kn_studio.cli.output import jsonable",
    "from kn_studio.intents import LoadModel",
    "from kn_studio.library.store import LibraryStore",
    "from kn_studio.session.store import Store",
)
_OPEN = "with LibraryStore.open() as library, Store.temporary() as session:"
_LOCATE = """\
    run = finished(locate.locate(host, session, library, LocateNeurons({asked}), choice))
"""


def languages(state: AppState, spec: RunSpec, revision: str | None) -> str:
    """The comparison on screen, or the one that would be made of the run's languages."""
    shown = state.comparison
    mine = shown if shown is not None and shown.run == state.run and shown.fact == fact_of(spec) else None
    spoken = mine.languages if mine is not None else spoken_in(spec)
    at_least = mine.at_least if mine is not None else state.at_least
    spec = replace(spec, choice=replace(spec.choice, top_k=state.top_k))
    body = (
        f"    asked = CompareLanguages(run.id, {spoken!r}, {at_least!r})\n"
        "    found = finished(languages.compared(host, session, library, asked, choice))\n"
        "print(json.dumps(jsonable(found.comparison), ensure_ascii=False, indent=2))\n"
    )
    more = (
        "from kn_studio.actions import languages, locate",
        "from kn_studio.intents import CompareLanguages, LocateNeurons",
        "from kn_studio.session.records import Choice",
    )
    return _of_run(spec, revision, more, spoken_in(spec), body)


def degenerate(state: AppState, spec: RunSpec, revision: str | None) -> str:
    """The search on screen, else one with the settings of the next; the rule is the one that is shown."""
    choice, shown = state.degeneracy_choice, state.degeneracy
    method = shown.method if shown is not None else choice.method
    language = shown.language if shown is not None else choice.language or spoken_in(spec)[0]
    candidates, budget, _ = searched(shown.search) if shown is not None else (choice.candidates, choice.budget, "")
    own: dict[str, Any] = dict(search_settings(choice, method))
    if shown is not None and isinstance(shown.search, TopologySearch):
        was = {each.name: getattr(shown.search.settings, each.name) for each in fields(shown.search.settings)}
        # What chooses among clusters acts at once on what is shown.
        own = {**was, **{name: own[name] for name in ("persistence", "allow_root") if name in own}}
        own.pop("thresholds")
    rule = (choice.thresholds.t_low, choice.thresholds.t_high)
    body = (
        f"    asked = SearchGroups(run.id, {method!r}, {language!r}, {candidates!r}, {budget!r}, {rule!r}, {own!r})\n"
        "    found = finished(search_groups(host, session, library, asked, choice))\n"
        f"    neurons = read_located(session, run, {language!r}, choice).neurons\n"
        "    fact = library.fact(found.fact)\n"
        "document = grouped_document(found, host.require().info, fact, neurons)\n"
        "print(json.dumps(jsonable(document), ensure_ascii=False, indent=2))\n"
    )
    more = (
        "from kn_studio.actions import locate",
        "from kn_studio.actions.degeneracy import read_located, search_groups",
        "from kn_studio.cli.grouped import grouped_document",
        "from kn_studio.degeneracy_intents import SearchGroups",
        "from kn_studio.intents import LocateNeurons",
        "from kn_studio.session.records import Choice",
    )
    return _of_run(spec, revision, more, (language,), body)


def edited(state: AppState) -> bool:
    """Whether there is an edit to be made again: one that was measured, or one in force."""
    return state.model is not None and (state.edit_effect is not None or state.edits.in_force > 0)


def edits(state: AppState) -> str:
    """What was measured of edits, else the edits in force measured on the fact on screen.

    Raises `PromptError` where there is neither.
    """
    effect, info = state.edit_effect, state.model
    lines = effect.edits if effect is not None else tuple(line for line in state.edits.lines if line.enabled)
    if info is None or not lines:
        raise PromptError("No edit is in force.", "Apply one first.")
    prompts = state.prompts if effect is None or not effect.fact else (_any_prompt(effect.fact),)
    answers = effect.answers if effect is not None else ()
    used = tuple(dict.fromkeys(answer.language for answer in answers if answer.used))
    used = used or tuple(dict.fromkeys(prompt.language for prompt in prompts))
    new = {change.language: change.new for line in lines for change in line.edit.answers}
    new |= {answer.language: answer.answer for answer in answers if answer.new}
    live = any(line.edit.live_only for line in lines)
    standing = tuple(line for line in state.edits.lines if line.enabled) if live else ()
    templates = effect.templates if effect is not None else state.templates
    worded = f"    library = library.worded({templates!r})\n" if templates != PUBLISHED else ""
    back = "standing" if standing else "" if live else "edits"
    model = reproduce.with_revision(info.id, info.revision)
    head = _head(model, info.dtype.removeprefix("torch."), info.chat_template, state.edits.clean or info.fingerprint)
    asked = "".join(f"    {reproduce.prompt_out(prompt)},\n" for prompt in prompts)
    body = (
        f"{_edits_out('edits', lines)}"
        f"{_edits_out('standing', standing) if standing else ''}"
        f"prompts = (\n{asked})\n"
        f"{_OPEN}\n"
        f"{worded}"
        f"    choice = EditChoice(answers={new!r})\n"
        f"    asked = editing.asking_of(host, session, library, prompts, {used!r}, choice)\n"
        f"{f'    finished(editing.restored(host, {back})){chr(10)}' if back else ''}"
        "    effect = finished(\n"
        f"        edit_effect(host.clean, host.stack(), edits, asked, session, library, live={live})\n"
        "    )\n"
        "print(json.dumps(jsonable(replace(effect, edits=())), ensure_ascii=False, indent=2))\n"
    )
    more = (
        "from dataclasses import replace", "from engine.editing.types import EditLine, edit_in",
        "from engine.types import Prompt, finished", "from kn_studio.actions import editing, load_model",
        "from kn_studio.actions.edit_effect import edit_effect", "from kn_studio.editing_state import EditChoice",
    )  # fmt: skip
    left_out = ("from engine.types import finished", "from kn_studio.actions import load_model")
    return _imports(*(line for line in _IMPORTS if line not in left_out), *more) + head + body


def claims(state: AppState) -> str:
    """The claims that were asked for, all at once. Raises `PromptError` where there are none."""
    checks, info = state.checks, state.model
    asked = [row for row in checks.rows if row.same_as is None]
    if not asked:
        raise PromptError("No claim was checked.", "Check one first.")
    mine = info is not None and info.id == checks.model
    model = reproduce.with_revision(checks.model, info.revision if mine and info is not None else None)
    dtype = info.dtype.removeprefix("torch.") if mine and info is not None else "auto"
    edited = state.edits.lines if state.edits.in_force and checks.fingerprint == state.edits.now else ()
    head = _head(model, dtype, mine and info is not None and info.chat_template, "")
    again = _edits_out("edits", edited) + "finished(editing.restored(host, edits))\n" if edited else ""
    body = (
        f"{again}{_require(checks.fingerprint)}"
        f"claims = (\n{''.join(f'    {_claim(row)},{chr(10)}' for row in asked)})\n"
        f"{_OPEN}\n"
        f"    checks = finished(checking.check_claims(host, session, library, claims, "
        f"elsewhere={len(asked) < len(checks.rows)}))\n"
        "print(json.dumps(jsonable(checks), ensure_ascii=False, indent=2))\n"
    )
    more: tuple[str, ...] = (
        "from kn_studio.actions import checking, editing, load_model" if edited else
        "from kn_studio.actions import checking, load_model",
        "from kn_studio.checking_state import TypedClaim",
        *(("from engine.editing.types import EditLine, edit_in",) if edited else ()),
    )  # fmt: skip
    return _imports(*(line for line in _IMPORTS if "import load_model" not in line), *more) + head + body


def fact_of(spec: RunSpec) -> str:
    """The run's only fact, "" where there are several or it was typed."""
    facts = {prompt.fact for prompt in spec.prompts}
    return next(iter(facts)) if len(facts) == 1 else ""


def spoken_in(spec: RunSpec) -> tuple[str, ...]:
    """The run's languages in their order."""
    return tuple(dict.fromkeys(prompt.language for prompt in spec.prompts))


def searched(search: Search) -> tuple[int, int | None, Distance]:
    """How a search went: candidates (two at least, as it must be asked for), budget (None: nothing was cut by any), and
    the distance between neurons.
    """
    candidates = max(2, len(search.tested.neurons))
    if isinstance(search, TopologySearch):
        return candidates, search.budget, search.settings.distance
    every = search.method == "pairs" and search.budget.limit >= sum(search.budget.possible.values())
    return candidates, None if every else search.budget.limit, "inverse"


def _of_run(spec: RunSpec, revision: str | None, more: Iterable[str], codes: Iterable[str], body: str) -> str:
    """Load the run's model, locate its fact as the run did, and go on with `body`; thresholds are those of `codes`."""
    head = _head(reproduce.named_model(spec, revision), spec.dtype, spec.chat_template, "")
    lines = tuple(EditLine(place, edit) for place, edit in enumerate(spec.edits, 1))
    edited = _edits_out("edits", lines) + "finished(editing.restored(host, edits))\n" if lines else ""
    more = [*more, *(("from engine.editing.types import EditLine, edit_in", "from kn_studio.actions import editing")
                     if lines else ())]  # fmt: skip
    given = {code: spec.choice.threshold(code) for code in codes} if spec.choice.top_k is None else {}
    params = {name: value for name, value in spec.params.items() if value is not None and name != "seed"}
    asked = f"({fact_of(spec)!r},), {spoken_in(spec)!r}, None, {spec.method!r}, {params!r}, {spec.seed!r}"
    return (
        f"{_imports(*_IMPORTS, *more)}{head}{edited}{_require(spec.fingerprint)}"
        f"choice = Choice({given!r}, {spec.choice.share!r}, {spec.choice.top_k!r})\n"
        f"{_OPEN}\n{_LOCATE.format(asked=asked)}{body}"
    )


def _imports(*lines: str) -> str:
    """Sorted, those of Python itself first."""
    own = sorted({line for line in lines if line.split()[1] in ("json", "dataclasses")})
    return "\n".join([*own, "", *sorted(set(lines) - set(own))]) + "\n\n"


def _head(model: str, dtype: str, chat: bool, fingerprint: str) -> str:
    load = f"LoadModel({model!r}, dtype={dtype!r}{', chat_template=True' if chat else ''})"
    return f"host = Host()\nfinished(load_model.load(host, {load}))\n{_require(fingerprint)}"


def _require(fingerprint: str) -> str:
    if not fingerprint:
        return ""
    return f'assert host.require().info.fingerprint == {fingerprint!r}, "These are other weights."\n'


def _edits_out(name: str, lines: Sequence[EditLine]) -> str:
    """Lines of an edit stack as the script reads them: each edit as JSON, fitted changes included."""
    rows = "".join(f"    {json.dumps(edit_out(line.edit), ensure_ascii=False)!r},\n" for line in lines if line.enabled)
    read = "EditLine(place, edit_in(json.loads(text)))"
    return f"texts = (\n{rows})\n{name} = tuple({read} for place, text in enumerate(texts, 1))\n"


def _claim(row: CheckedClaim) -> str:
    return f"TypedClaim({row.subject!r}, {row.relation!r}, {row.object!r}, {row.language!r})"


def _any_prompt(fact: str) -> Prompt:
    """A prompt that stands for its fact: which others are asked, the library says."""
    return Prompt("[Y]", "", "", fact)
