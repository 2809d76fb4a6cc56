"""What the program can do, one file an action: generators without Qt over engine, session and library.

`ACTIONS` is the one list that menus, shortcuts and lanes are made from. Nothing here imports torch before it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from engine.presets import preset
from engine.types import Landed, Step, Work, relayed
from kn_studio.actions import (
    calibrate,
    calibrations,
    checking,
    degeneracy,
    describe,
    editing,
    export,
    fetch_facts,
    import_facts,
    known,
    language_tables,
    languages,
    load_model,
    locate,
    own_facts,
    paces,
    preview,
    relation_groups,
    relation_overlap,
    scale,
    search,
    switches,
    words,
)
from kn_studio.actions.action import Action
from kn_studio.actions.context import Context
from kn_studio.actions.experiment_actions import EXPERIMENTS
from kn_studio.actions.export_actions import EXPORTS
from kn_studio.actions.model_actions import MODELS
from kn_studio.checking_intents import Calibrate, CheckClaims, CheckFile, ReadCalibrations, ShowCalibration
from kn_studio.clean_templates import recorded
from kn_studio.degeneracy_intents import MeasureSwitches, SearchGroups, SearchRelationGroups, ShowSearch
from kn_studio.editing_intents import (
    ClearEdits,
    LoadEdits,
    MakeEdit,
    MeasureEdits,
    MoveEdit,
    RedoEdit,
    RestoreEdits,
    SaveEditedModel,
    SaveEdits,
    SwitchEdit,
    UndoEdit,
)
from kn_studio.fact_intents import (
    AddFact,
    ChooseFact,
    FetchFacts,
    ForgetTemplate,
    ImportFacts,
    LookAtTable,
    PreviewAnswer,
    RankFacts,
    ReadBook,
    ReadLibrary,
    RemoveFact,
    RemoveSource,
    SaveTemplate,
    SearchFacts,
    ShowFactRows,
)
from kn_studio.intents import (
    CompareLanguages,
    CompareRelation,
    DescribeNeuron,
    ExportTable,
    ForgetMapping,
    KeepMapping,
    LoadModel,
    LocateNeurons,
    ResumeRun,
    ScaleNeurons,
)
from kn_studio.keeping_intents import PutFact, PutSource, PutTemplates, TrimSession
from kn_studio.relation_state import RelationOverlap
from kn_studio.run_pace import ReadPaces
from kn_studio.session.comparison import COMPARISON, comparison_out
from kn_studio.session.editing import EFFECT, effect_out
from kn_studio.session.records import Choice, of_preset
from kn_studio.session.relation import RELATION_OVERLAP, relation_out
from kn_studio.word_reading import ReadWords

if TYPE_CHECKING:
    from engine.editing.stack import EditStack


def _locate(context: Context, intent: LocateNeurons) -> Work[Any]:
    choice = Choice().moved(context.thresholds, context.share)
    if (named := intent.params.get("preset")) is not None:
        spoken = intent.languages or ((intent.typed.language,) if intent.typed is not None else ())
        choice = of_preset(preset(str(named)), spoken)
    asked = replace(intent, params={**recorded(context.templates), **intent.params}) if intent.facts else intent
    return locate.locate(context.host, context.require_store(), context.library, asked, choice)


def _scale(context: Context, intent: ScaleNeurons) -> Work[Any]:
    prompts = scale.by_language(context.prompts)
    neurons = intent.neurons or context.neurons
    return scale.scale(context.host, prompts, neurons, intent.factor, controls=intent.controls)


def _compare(context: Context, intent: CompareLanguages) -> Work[Any]:
    """The fact on screen, by the thresholds and the share that the window shows."""
    fact = context.prompts[0].fact if context.prompts else ""
    work = languages.compare(
        context.host, context.require_store(), context.library, intent, context.thresholds, context.share, fact,
        context.top_k,
    )  # fmt: skip
    return _kept(context, work)


def _kept(context: Context, work: Work[Any]) -> Work[Any]:
    """Keep a comparison in the session, in place of the one before."""
    found = yield from work
    if context.store is not None and not context.store.readonly:
        context.store.set_view(COMPARISON, comparison_out(found))
    return found


def _compare_relation(context: Context, intent: CompareRelation) -> Work[Any]:
    """By the run on screen's method and settings, and by what chooses its neurons there."""
    store = context.require_store()
    chosen = Choice()
    options: dict[str, Any] = {"params": recorded(context.templates)}
    if intent.run is not None:
        spec = store.run(intent.run).spec
        chosen = spec.choice
        options = {"method": spec.method, "params": spec.params, "seed": spec.seed}
    choice = replace(chosen.moved(context.thresholds, context.share), top_k=context.top_k)
    work = relation_overlap.compare_relation(context.host, store, context.library, intent, choice, **options)
    return _kept_relation(context, work)


def _kept_relation(context: Context, work: Work[RelationOverlap]) -> Work[RelationOverlap]:
    """Keep a relation's table in the session as it grows, so that what was finished is still there after a stop."""

    def keep(found: RelationOverlap) -> None:
        if context.store is not None and not context.store.readonly:
            context.store.set_view(RELATION_OVERLAP, relation_out(found))

    def heard(said: Step | Landed) -> Iterable[Step | Landed]:
        if isinstance(said, Landed) and said.what == "relation":
            keep(said.extra["found"])
        return (said,)

    result = yield from relayed(work, heard)
    keep(result)
    return result


def _search_groups(context: Context, intent: SearchGroups) -> Work[Any]:
    """The fact on screen by the thresholds and the share that the window shows; with the list of all searches."""
    store = context.require_store()
    spec = store.run(intent.run).spec
    spoken = {prompt.language for prompt in spec.prompts}
    moved = {code: value for code, value in context.thresholds.items() if code in spoken}
    fact = context.prompts[0].fact if context.prompts else ""
    choice = spec.choice.moved(moved, context.share)
    found = yield from degeneracy.search_groups(context.host, store, context.library, intent, choice, fact)
    return found, store.degeneracy.lines()


def _search_relation(context: Context, intent: SearchRelationGroups) -> Work[Any]:
    choice = Choice().moved(context.thresholds, context.share)
    return relation_groups.search_relation(
        context.host, context.require_store(), context.library, intent, choice, params=recorded(context.templates)
    )


def _switches(context: Context, intent: MeasureSwitches) -> Work[Any]:
    """In all the languages of the fact on screen, whichever of them are chosen."""
    return switches.of_fact(context.host, context.require_store(), context.worded, context.prompts, intent.units)


def _make_edit(context: Context, intent: MakeEdit) -> Work[Any]:
    """On the fact on screen; what it does is kept beside the stack."""
    store, library = context.require_store(), context.worded
    work = editing.make_edit(
        context.host, store, library, intent.choice, intent.neurons, context.prompts, used=intent.used, note=intent.note
    )
    return _kept_effect(context, work)


def _measure_edits(context: Context, _intent: MeasureEdits) -> Work[Any]:
    store = context.require_store()
    used = tuple(dict.fromkeys(prompt.language for prompt in context.prompts))
    return _kept_effect(context, editing.measure_edits(context.host, store, context.worded, context.prompts, used))


def _kept_effect(context: Context, work: Work[editing.Changed]) -> Work[editing.Changed]:
    found = yield from work
    if found.effect is not None and context.templates != found.effect.templates:
        found = replace(found, effect=replace(found.effect, templates=context.templates))
    if context.store is not None and not context.store.readonly and found.effect is not None:
        context.store.set_view(EFFECT, effect_out(found.effect))
    return found


def _change_edits(change: Callable[[EditStack, Any], object]) -> Callable[[Context, Any], Work[Any]]:
    """An action that changes the stack alone."""
    return lambda context, intent: editing.change_stack(
        context.host, context.store, lambda stack: change(stack, intent)
    )


def _switch_edit(stack: EditStack, intent: SwitchEdit) -> None:
    if intent.enabled:
        stack.enable(intent.id)
    else:
        stack.disable(intent.id)


def _calibrate(context: Context, intent: Calibrate) -> Work[Any]:
    """The list of all calibrations as it is then, and the last one that was made."""
    work = calibrate.calibrate(
        context.host, context.store, context.library, intent.languages, intent.relations, split=intent.split
    )
    made = yield from work
    info = context.host.require().info
    return calibrations.lines(info.fingerprint, info.id, context.store), made[-1]


def _read_calibrations(context: Context, _intent: ReadCalibrations) -> Work[Any]:
    """Those of the model on screen, and the one to put on screen first."""
    yield Step(0, 1, "Reading the calibrations")
    found = calibrations.find(context.fingerprint, context.model, context.store)
    first = next((each for each in found.calibrations if each.fingerprint == context.fingerprint), None)
    return calibrations.lines(context.fingerprint, context.model, context.store), first


def _show_calibration(context: Context, intent: ShowCalibration) -> Work[Any]:
    yield Step(0, 1, "Reading the calibration")
    found = calibrations.find(context.fingerprint, context.model, context.store).calibrations
    place = intent.language, frozenset(intent.relations)
    return next((each for each in found if (each.language, frozenset(each.relations)) == place), None)


def _export(context: Context, intent: ExportTable) -> Work[Any]:
    """A table of the session; "sets" is cut from its scores by what is on screen."""
    store = context.require_store()
    if intent.what != "sets" or intent.shown is None:
        return export.export(store, intent.what, intent.path, bom=intent.bom)
    fact = context.prompts[0].fact if context.prompts else ""
    asked = store.run(intent.shown.run).spec.choice
    choice = replace(asked.moved(context.thresholds, context.share), top_k=context.top_k)
    table = language_tables.sets_table(store, intent.shown, choice, fact)
    return export.write_table(intent.path, *table, bom=intent.bom)


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
    Action("paces", "Read the runs", ReadPaces, "desk", lambda c, _i: paces.read(c.store, c.fingerprint)),
    Action(
        "describe", "Describe neuron", DescribeNeuron, "gpu",
        lambda c, i: describe.card(c.host, i.neuron, store=c.store),
    ),
    Action("scale", "Suppress or enhance", ScaleNeurons, "gpu", _scale),
    Action("compare", "Compare languages", CompareLanguages, "gpu", _compare, long=True),
    Action("compare-relation", "Compare a relation", CompareRelation, "gpu", _compare_relation, long=True),
    Action("search-groups", "Search degenerate neurons", SearchGroups, "gpu", _search_groups, long=True),
    Action(
        "search-relation-groups", "Search a relation for degenerate neurons", SearchRelationGroups, "gpu",
        _search_relation, long=True,
    ),
    Action("switches", "Switch neurons off", MeasureSwitches, "gpu", _switches),
    Action("words", "Read the words", ReadWords, "gpu", lambda c, i: words.read_words(c.host, i.prompt, c.store)),
    Action(
        "show-search", "Show a search", ShowSearch, "desk",
        lambda c, i: degeneracy.show_search(c.require_store(), i.id),
    ),
    Action("edit", "Edit", MakeEdit, "gpu", _make_edit, long=True),
    Action("measure-edits", "Measure the edits", MeasureEdits, "gpu", _measure_edits, long=True),
    Action("switch-edit", "Switch an edit", SwitchEdit, "gpu", _change_edits(_switch_edit), long=True),
    Action(
        "move-edit", "Move an edit", MoveEdit, "gpu",
        _change_edits(lambda stack, intent: editing.moved(stack, intent.id, intent.place)), long=True,
    ),
    Action("undo-edit", "Undo the edit", UndoEdit, "gpu", _change_edits(lambda stack, _i: stack.undo()), long=True),
    Action("redo-edit", "Redo the edit", RedoEdit, "gpu", _change_edits(lambda stack, _i: stack.redo()), long=True),
    Action(
        "clear-edits", "Take all edits back", ClearEdits, "gpu", _change_edits(lambda stack, _i: stack.clear()),
        long=True,
    ),
    Action(
        "restore-edits", "Apply the session's edits", RestoreEdits, "gpu",
        lambda c, i: editing.restored(c.host, i.lines), long=True,
    ),
    Action(
        "save-model", "Save the edited model", SaveEditedModel, "gpu",
        lambda c, i: editing.save_model(c.host, i.folder), long=True,
    ),
    Action(
        "save-edits", "Save the edits", SaveEdits, "gpu", lambda c, i: editing.save_edits(c.host, i.path), long=True,
    ),
    Action(
        "load-edits", "Apply saved edits", LoadEdits, "gpu",
        lambda c, i: editing.load_edits(c.host, c.store, i.path), long=True,
    ),
    Action(
        "check-claims", "Check claims", CheckClaims, "gpu",
        lambda c, i: checking.check_claims(c.host, c.store, c.library, i.claims, elsewhere=i.elsewhere), long=True,
    ),
    Action(
        "check-file", "Check a file of claims", CheckFile, "gpu",
        lambda c, i: checking.check_file(c.host, c.store, c.library, i.path, i.language), long=True,
    ),
    Action("calibrate", "Calibrate", Calibrate, "gpu", _calibrate, long=True),
    Action("calibrations", "Read the calibrations", ReadCalibrations, "desk", _read_calibrations),
    Action("show-calibration", "Show a calibration", ShowCalibration, "desk", _show_calibration),
    *EXPERIMENTS,
    *MODELS,
    Action(
        "search", "Search facts", SearchFacts, "desk",
        lambda c, i: search.search(c.library, c.browser, i, c.fingerprint), "Ctrl+F",
    ),
    Action("rows", "Scroll the facts", ShowFactRows, "desk", lambda c, i: search.stretch(c.library, c.browser, i)),
    Action("choose", "Choose a fact", ChooseFact, "desk", lambda c, i: search.choose(c.library, c.store, i)),
    Action("book", "Read the fact again", ReadBook, "desk", lambda c, i: search.read_again(c.library, c.store, i)),
    Action("library", "Read the library", ReadLibrary, "desk", lambda c, _i: search.read_library(c.library)),
    Action("table", "Look at a table", LookAtTable, "desk", lambda _c, i: import_facts.look_at_table(i)),
    Action(
        "import", "Import facts", ImportFacts, "shelf", lambda c, i: import_facts.import_facts(c.library, i), long=True,
    ),
    Action("fetch", "Get mLAMA", FetchFacts, "shelf", lambda c, i: fetch_facts.fetch_facts(c.library, i), long=True),
    Action(
        "remove-source", "Remove a data set", RemoveSource, "shelf",
        lambda c, i: import_facts.remove_source(c.library, i, keep=True), long=True,
    ),
    Action(
        "put-source", "Put a data set back", PutSource, "shelf", lambda c, i: import_facts.put_source(c.library, i),
        long=True,
    ),
    Action(
        "save-template", "Keep a template", SaveTemplate, "desk", lambda c, i: own_facts.save_template(c.library, i)
    ),
    Action("trim", "Trim the file", TrimSession, "shelf", lambda c, _i: c.require_store().kept.trim(), long=True),
    Action(
        "put-templates", "Keep the templates", PutTemplates, "desk", lambda c, i: own_facts.put_templates(c.library, i)
    ),
    Action(
        "forget-template", "Forget a template", ForgetTemplate, "desk",
        lambda c, i: own_facts.forget_template(c.library, i),
    ),
    Action("add-fact", "Add a fact", AddFact, "desk", lambda c, i: own_facts.add_fact(c.library, i)),
    Action(
        "remove-fact", "Remove a fact", RemoveFact, "desk",
        lambda c, i: own_facts.remove_fact(c.library, i, keep=True),
    ),
    Action("put-fact", "Put a fact back", PutFact, "desk", lambda c, i: own_facts.put_fact(c.library, i)),
    Action("rank", "Rank the answers", RankFacts, "gpu", _rank, long=True),
    Action("export", "Export table", ExportTable, "desk", _export, long=True),
    *EXPORTS,
)  # fmt: skip


def action_for(intent: object) -> Action | None:
    """The action that carries an intent out, or None for one that needs no work."""
    return next((action for action in ACTIONS if action.intent is type(intent)), None)
