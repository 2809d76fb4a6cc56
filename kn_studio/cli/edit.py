"""`kn-studio edit`: change a fact through its neurons, measure what changed, save it on wish, and take it back."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine.editing.types import Edit, EditError, EditKind, EditLine, Variant
from engine.errors import KnownError, PromptError
from engine.types import Fact, Landed, Neuron
from kn_studio.actions import editing, locate
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import Asking, read_located
from kn_studio.actions.edit_effect import edit_effect
from kn_studio.actions.edit_recipe import new_answers, read_neurons, recipe, require_other
from kn_studio.actions.other_facts import asked
from kn_studio.actions.plan import find_fact
from kn_studio.clean_templates import PUBLISHED
from kn_studio.cli.choosing import chosen_facts, intent_of, listed, require_languages
from kn_studio.cli.edited import edited_document, tell_edited
from kn_studio.cli.models import load_model
from kn_studio.cli.output import Console
from kn_studio.degeneracy_intents import SearchGroups
from kn_studio.editing_state import EditChoice, EditEffect
from kn_studio.library.store import LibraryStore
from kn_studio.session import document as sessions
from kn_studio.session.editing import EDITS, EFFECT, edits_in, edits_out, effect_out
from kn_studio.session.records import Choice
from kn_studio.session.store import Store

DONE = 0

LIVE: tuple[EditKind, ...] = ("suppress", "enhance", "mean", "resample")
"""Kinds that are measured at the answer's places, unless the weights are to be saved."""


VARIANTS: dict[EditKind, tuple[Any, ...]] = {"rewrite": ("dai", "eleutherai", "fitted"), "erase": ("zero", "unknown")}
"""How an operation is done where there is a choice, the default first."""


def run(args: Namespace, console: Console) -> int:
    """Edit, measure, save, undo; what can be wrong is looked at before the model is loaded."""
    with LibraryStore.open() as library, closing(_session(args.session)) as store:
        choice = _choice_of(args)
        languages = listed(args.languages or ())
        require_languages(languages, library)
        fact = _chosen(args, store, library, languages)
        languages = languages or (("en",) if "en" in fact.labels else tuple(fact.labels)[:1])
        missing = [code for code in languages if code not in fact.labels]
        if missing:
            raise PromptError(
                f"This fact is not known in the language '{missing[0]}'.", f"It is known in {', '.join(fact.labels)}."
            )
        if choice.kind in ("rewrite", "fitted"):
            require_other(fact, languages[0], args.to or "")
            choice = replace(choice, answers=new_answers(library, fact, languages[0], args.to), languages=languages)
        given = _named_neurons(args.neurons, fact.uuid)
        host = Host()
        load_model(host, args, console)
        asking = library.worded(args.templates or PUBLISHED)
        return _edited(args, host, store, asking, fact, languages, choice, given, console)


def _edited(
    args: Namespace, host: Host, store: Store, library: LibraryStore, fact: Fact, languages: tuple[str, ...],
    choice: EditChoice, given: tuple[Neuron, ...], console: Console,
) -> int:  # fmt: skip
    loaded, stack = host.require(), host.stack()
    usable, reasons = asked(loaded, store, library, fact, languages)
    if not usable.locating:
        raise PromptError(
            "The model cannot be asked this fact in these languages. "
            + " ".join(f"{code}: {reason}" for code, reason in reasons.items()),
            f"It is known in {', '.join(fact.labels)}.",
        )
    spoken = tuple(usable.locating)
    neurons = given or _located(args, host, store, library, fact, spoken, console)
    prompts = tuple(prompt for group in usable.locating.values() for prompt in group)
    asking = editing.asking_of(host, store, library, prompts, spoken, choice)
    others = console.drive(editing.others(host, store, library, asking, choice, args.seed))
    locating = {code: usable.locating[code] for code in spoken}
    edit = console.drive(recipe(loaded, choice, neurons, locating, others, seed=args.seed))
    saving = args.save is not None or args.save_diff is not None
    if saving and edit.live_only:
        raise EditError(f"'{edit.kind}' is only measured: there is nothing to save.", "Choose another operation.")
    live = edit.kind in LIVE and not saving and args.where != "weights"
    line = EditLine(1, edit) if live else stack.apply(edit)
    try:
        effect = console.drive(edit_effect(loaded, stack, (line,), asking, store, library, live=live, seed=args.seed))
        effect = replace(effect, templates=args.templates or PUBLISHED)
        written = _written(args, host, console)
        edited = loaded.info.fingerprint if live else stack.fingerprint()
    finally:
        stack.clear()
    if args.session is not None:
        # The stack stands in the weights; what was measured elsewhere says so.
        noted = replace(edit, note="Measured at the answer alone.") if live else edit
        _keep(host, store, fact, noted, effect, console)
    restored = stack.fingerprint()
    document = edited_document(loaded.info, edit, effect, live=live, edited=edited, restored=restored)
    document["written"] = written
    if console.as_json:
        console.document(document)
    else:
        tell_edited(document, console)
    return DONE


def _keep(host: Host, store: Store, fact: Fact, edit: Edit, effect: EditEffect, console: Console) -> None:
    """Put the edit on top of the stack that the session has of this model, with what it does, as the window keeps them.

    An ablation, which is only measured, leaves its effect alone. The weights are clean before and after.
    """
    store.add_model(host.clean.info)
    store.add_facts([fact])
    if not edit.live_only:
        kept = edits_in(store.view(EDITS))
        before = kept.lines if kept is not None and kept.clean == host.clean.info.fingerprint else ()
        try:
            made = console.drive(editing.restored(host, (*before, EditLine(0, edit)))).edits
        finally:
            host.stack().clear()
        store.set_view(EDITS, edits_out(made))
        effect = replace(effect, edits=made.lines[-1:])
    store.set_view(EFFECT, effect_out(effect))


def _located(
    args: Namespace, host: Host, store: Store, library: LibraryStore, fact: Fact, languages: tuple[str, ...],
    console: Console,
) -> tuple[Neuron, ...]:  # fmt: skip
    """The neurons that the edit is of: those of any of the languages, of all, or of degenerate groups."""

    def heard(landed: Landed) -> None:
        if landed.what == "doubt":
            console.remark(f"{landed.extra['text']} (Language {landed.extra['language']}; it is edited all the same.)")

    thresholds = {} if args.threshold is None else dict.fromkeys(languages, args.threshold)
    choice = Choice(thresholds, args.share, args.top_k)
    intent = intent_of(Namespace(**{**vars(args), "language": list(languages)}), (fact.uuid,), None)
    run = console.drive(locate.locate(host, store, library, intent, choice), heard)
    sets = [read_located(store, run, code, choice, fact.uuid) for code in languages]
    if args.neurons == "independent":
        if len(languages) < 2:
            raise PromptError("One language shares nothing with another.", "Name two or more: --languages en,zh.")
        rest = [set(one.neurons) for one in sets[1:]]
        found = tuple(neuron for neuron in sets[0].neurons if all(neuron in other for other in rest))
        return _some(found, f"No neuron is shared by {', '.join(languages)}.")
    if args.neurons == "degenerate":
        first = sets[0]
        searching = Asking.of(SearchGroups(run.id)).work(
            host.require(), first.prompts, first.neurons, first.held_out, activations=first.activations, seed=args.seed
        )
        from engine.degeneracy.rules import found as found_groups
        from engine.degeneracy.types import SetSearch, Thresholds

        search = console.drive(searching)
        assert isinstance(search, SetSearch)
        groups = found_groups(search, Thresholds()).groups
        every = dict.fromkeys(neuron for group in groups for neuron in group.members)
        return _some(tuple(every), "No pair of neurons passes as degenerate.")
    every = dict.fromkeys(neuron for one in sets for neuron in one.neurons)
    return _some(tuple(every), "No neuron is located.")


def _some(neurons: tuple[Neuron, ...], otherwise: str) -> tuple[Neuron, ...]:
    if not neurons:
        raise EditError(f"{otherwise} So there is nothing to edit.", "Lower --threshold, or choose other neurons.")
    return neurons


def _named_neurons(text: str, fact: str) -> tuple[Neuron, ...]:
    """The neurons of a file, of this fact where it holds several, or of the set named behind an @; () for those that
    are to be located.
    """
    if text in ("located", "independent", "degenerate"):
        return ()
    name, _, which = text.rpartition("@") if "@" in text and not Path(text).exists() else (text, "", "")
    if not name.endswith((".json", ".pth")):
        raise PromptError(
            f"'{text}' names no neurons.", "Say located, independent, degenerate, or a file that ends in .json or .pth."
        )
    return read_neurons(Path(name), which or fact, which)


def _written(args: Namespace, host: Host, console: Console) -> dict[str, Path]:
    made = {}
    if args.save is not None:
        made["folder"] = console.drive(editing.save_model(host, args.save))
    if args.save_diff is not None:
        made["difference"] = console.drive(editing.save_edits(host, args.save_diff))
    return made


def _choice_of(args: Namespace) -> EditChoice:
    """The form's choice. Raises `KnownError` for options that do not belong together."""
    kind: EditKind = args.operation
    fitted = kind == "rewrite" and args.variant == "fitted"
    if kind == "rewrite" and not args.to:
        raise PromptError("--operation rewrite needs --to.", "Give the new answer.")
    if args.to and kind != "rewrite":
        raise PromptError("--to belongs to --operation rewrite.", "Leave it out, or rewrite.")
    allowed = VARIANTS.get(kind, ())
    if args.variant and args.variant not in allowed:
        names = " or ".join(allowed) or "none"
        raise KnownError(f"--operation {kind} has no variant '{args.variant}'.", f"There is {names}.")
    if (args.remove is not None or args.add is not None) and (kind != "rewrite" or fitted):
        raise PromptError("--remove and --add belong to --operation rewrite by dai or eleutherai.", "Leave them out.")
    if fitted:
        return EditChoice("fitted", factor=args.factor)
    variant: Variant = args.variant or (allowed[0] if allowed else "")
    return EditChoice(kind, factor=args.factor, variant=variant, remove=args.remove, add=args.add)


def _chosen(args: Namespace, store: Store, library: LibraryStore, languages: tuple[str, ...]) -> Fact:
    given = [args.fact] if args.fact else None
    asked_for = Namespace(**{**vars(args), "fact": given, "prompt": None, "answer": None, "language": list(languages)})
    (uuid,), _ = chosen_facts(asked_for, store, library)
    return find_fact(store, library, uuid)


def _session(path: Path | None) -> Store:
    return sessions.open_or_create(path) if path is not None else Store.temporary()
