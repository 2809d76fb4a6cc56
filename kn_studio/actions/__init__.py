"""What the program can do, one file an action: generators without Qt over engine, session and library.

`ACTIONS` is the one list that menus, shortcuts and lanes are made from. Nothing here imports torch before it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from engine.types import Work
from kn_studio.actions import (
    describe,
    export,
    fetch_facts,
    import_facts,
    known,
    languages,
    load_model,
    locate,
    own_facts,
    preview,
    scale,
    search,
)
from kn_studio.actions.context import Context
from kn_studio.intents import (
    AddFact,
    ChooseFact,
    CompareLanguages,
    DescribeNeuron,
    ExportTable,
    FetchFacts,
    ForgetMapping,
    ForgetTemplate,
    ImportFacts,
    KeepMapping,
    LoadModel,
    LocateNeurons,
    LookAtTable,
    PreviewAnswer,
    RankFacts,
    ReadBook,
    ReadLibrary,
    RemoveSource,
    ResumeRun,
    SaveTemplate,
    ScaleNeurons,
    SearchFacts,
    ShowFactRows,
)
from kn_studio.session.comparison import COMPARISON, comparison_out
from kn_studio.session.records import Choice


@dataclass(frozen=True)
class Action:
    """One thing to do. `make` gives the work, not yet started; `lane` is "gpu" where it touches the model, "shelf"
    where it fills the library for a long time.

    `long` marks jobs with progress and Stop; the others answer within moments and may run between a job's steps.
    """

    key: str
    title: str
    intent: type
    lane: Literal["gpu", "desk", "shelf"]
    make: Callable[[Context, Any], Work[Any]]
    shortcut: str = ""
    long: bool = False


def _locate(context: Context, intent: LocateNeurons) -> Work[Any]:
    choice = Choice(dict(context.thresholds), context.share)
    return locate.locate(context.host, context.require_store(), context.library, intent, choice)


def _scale(context: Context, intent: ScaleNeurons) -> Work[Any]:
    prompts = scale.by_language(context.prompts)
    return scale.scale(context.host, prompts, intent.neurons or context.neurons, intent.factor)


def _compare(context: Context, intent: CompareLanguages) -> Work[Any]:
    """The fact on screen, by the thresholds and the share that the window shows."""
    fact = context.prompts[0].fact if context.prompts else ""
    work = languages.compare(
        context.host, context.require_store(), context.library, intent, context.thresholds, context.share, fact
    )
    return _kept(context, work)


def _kept(context: Context, work: Work[Any]) -> Work[Any]:
    """Keep a comparison in the session, in place of the one before."""
    found = yield from work
    if context.store is not None and not context.store.readonly:
        context.store.set_view(COMPARISON, comparison_out(found))
    return found


def _rank(context: Context, intent: RankFacts) -> Work[Any]:
    """Without facts of its own: those that the table shows."""
    if not intent.facts:
        shown = context.browser.keys(context.library)[: intent.limit]
        intent = replace(intent, facts=context.library.uuids_of(shown))
    return known.rank(context.host, context.library, intent)


ACTIONS: tuple[Action, ...] = (
    Action("load", "Load model", LoadModel, "gpu", lambda c, i: load_model.load(c.host, i), long=True),
    Action(
        "keep-mapping", "Test and keep a mapping", KeepMapping, "gpu",
        lambda c, i: load_model.keep(c.host, i), long=True,
    ),
    Action(
        "forget-mapping", "Forget a mapping", ForgetMapping, "gpu",
        lambda c, i: load_model.forget(c.host, i), long=True,
    ),
    Action(
        "preview", "Preview answer", PreviewAnswer, "gpu", lambda c, _i: preview.answers(c.host, c.prompts, c.others),
        "Space",
    ),
    Action("locate", "Locate neurons", LocateNeurons, "gpu", _locate, "Ctrl+Return", long=True),
    Action(
        "resume", "Resume run", ResumeRun, "gpu",
        lambda c, i: locate.resume(c.host, c.require_store(), i.run), long=True,
    ),
    Action("describe", "Describe neuron", DescribeNeuron, "gpu", lambda c, i: describe.card(c.host, i.neuron)),
    Action("scale", "Suppress or enhance", ScaleNeurons, "gpu", _scale),
    Action("compare", "Compare languages", CompareLanguages, "gpu", _compare, long=True),
    Action(
        "search", "Search facts", SearchFacts, "desk",
        lambda c, i: search.search(c.library, c.browser, i, c.fingerprint), "Ctrl+F",
    ),
    Action("rows", "Scroll the facts", ShowFactRows, "desk", lambda c, i: search.stretch(c.library, c.browser, i)),
    Action("choose", "Choose a fact", ChooseFact, "desk", lambda c, i: search.choose(c.library, c.store, i)),
    Action("book", "Read the fact again", ReadBook, "desk", lambda c, i: search.choose(c.library, c.store, i)),
    Action("library", "Read the library", ReadLibrary, "desk", lambda c, _i: search.read_library(c.library)),
    Action("table", "Look at a table", LookAtTable, "desk", lambda _c, i: import_facts.look_at_table(i)),
    Action(
        "import", "Import facts", ImportFacts, "shelf", lambda c, i: import_facts.import_facts(c.library, i), long=True,
    ),
    Action("fetch", "Get mLAMA", FetchFacts, "shelf", lambda c, i: fetch_facts.fetch_facts(c.library, i), long=True),
    Action(
        "remove-source", "Remove a data set", RemoveSource, "shelf",
        lambda c, i: import_facts.remove_source(c.library, i), long=True,
    ),
    Action(
        "save-template", "Keep a template", SaveTemplate, "desk", lambda c, i: own_facts.save_template(c.library, i)
    ),
    Action(
        "forget-template", "Forget a template", ForgetTemplate, "desk",
        lambda c, i: own_facts.forget_template(c.library, i),
    ),
    Action("add-fact", "Add a fact", AddFact, "desk", lambda c, i: own_facts.add_fact(c.library, i)),
    Action("rank", "Rank the answers", RankFacts, "gpu", _rank, long=True),
    Action(
        "export", "Export table", ExportTable, "desk",
        lambda c, i: export.export(c.require_store(), i.what, i.path), long=True,
    ),
)  # fmt: skip


def action_for(intent: object) -> Action | None:
    """The action that carries an intent out, or None for one that needs no work."""
    return next((action for action in ACTIONS if action.intent is type(intent)), None)
