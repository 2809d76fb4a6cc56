"""`kn-studio locate` and `kn-studio resume`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from engine.errors import KnownError, SessionError
from engine.types import Landed, Neuron, Work
from kn_studio.actions import locate as action
from kn_studio.actions.context import Host
from kn_studio.actions.plan import find_fact, languages_of, typed_prompts
from kn_studio.cli.choosing import chosen_facts, intent_of
from kn_studio.cli.located import Document, document, write_scores
from kn_studio.cli.models import load_model
from kn_studio.cli.output import Console, StoppedError
from kn_studio.library.store import LibraryStore
from kn_studio.session import document as sessions
from kn_studio.session.records import Choice, Run
from kn_studio.session.store import Store

DONE, STOPPED = 0, 3


def run(args: Namespace, console: Console) -> int:
    """Locate a fact's neurons and print what was found; what can be wrong is looked at before the model is loaded."""
    _require_folder(args.scores)
    with LibraryStore.open() as library, _session(args.session) as store:
        facts, typed = chosen_facts(args, store, library)
        intent = intent_of(args, facts, typed)
        if typed is not None:
            typed_prompts(typed)
        for uuid in facts:
            languages_of(find_fact(store, library, uuid), intent.languages, tolerant=len(facts) > 1)
        host = Host()
        load_model(host, args, console)
        choice = Choice(_thresholds(args, intent.languages, store, library, facts), args.share, args.top_k)
        work = action.locate(host, store, library, intent, choice)
        return _carried_out(work, store, [], args.scores, console, kept=bool(args.session))


@contextmanager
def _session(path: Path | None) -> Iterator[Store]:
    """The session at a path, or a passing one; a new one in which no run was begun is not left behind."""
    made = path if path is not None and not path.exists() else None
    store = sessions.open_or_create(path) if path else Store.temporary()
    try:
        yield store
    finally:
        unused = not store.runs()
        store.close()
        if made is not None and unused:
            made.unlink(missing_ok=True)


def resume(args: Namespace, console: Console) -> int:
    """Go on with a run of a session, by default with the newest that is not done."""
    store = Store.open(args.file)
    with closing(store):
        if store.readonly:
            raise SessionError(store.readonly_reason, "Close it there, or copy the file.")
        unfinished = [each.id for each in store.runs() if each.status != "done"]
        if args.number is None and not unfinished:
            raise SessionError(f"Every run in {args.file.name} is done.", "There is nothing to resume.")
        number = args.number if args.number is not None else unfinished[-1]
        args.model = args.model or store.run(number).spec.model
        args.chat_template = store.run(number).spec.chat_template
        args.dtype = store.run(number).spec.dtype if args.dtype == "auto" else args.dtype
        host = Host()
        load_model(host, args, console)
        return _carried_out(action.resume(host, store, number), store, [number], None, console, kept=True)


def _carried_out(
    work: Work[Run], store: Store, number: list[int], scores: Path | None, console: Console, *, kept: bool
) -> int:
    """Drive a run and print it; of a stopped one what it has, and where the rest can be had.

    `number` takes the run's number as soon as it is known.
    """
    code = DONE
    try:
        console.drive(work, _listener(console, number))
    except (StoppedError, KeyboardInterrupt):
        code = STOPPED
    if not number or not store.landed(number[0]):
        console.remark("Stopped before the first prompt was done.")
        return code
    found = store.run(number[0])
    if scores is not None:
        write_scores(store, found, scores)
    made = document(store, found)
    if console.as_json:
        console.document(made)
    else:
        _tell(made, console)
    if code == STOPPED:
        hint = f" Go on with `kn-studio resume {store.path}`." if kept else " Use --session to keep a run."
        console.remark(f"Stopped after {found.landed} of {len(found.spec.prompts)} prompts.{hint}")
    return code


def _listener(console: Console, number: list[int]) -> Callable[[Landed], None]:
    def heard(landed: Landed) -> None:
        if landed.what == "run":
            number[:] = [landed.run]
        elif landed.what == "doubt":
            console.remark(f"{landed.extra['text']} (Language {landed.extra['language']}; it is located all the same.)")

    return heard


def _thresholds(
    args: Namespace, languages: tuple[str, ...], store: Store, library: LibraryStore, facts: tuple[str, ...]
) -> dict[str, float]:
    """The one threshold given, for every language that is spoken."""
    if args.threshold is None:
        return {}
    spoken = set(languages)
    for uuid in facts:
        spoken |= set(find_fact(store, library, uuid).labels)
    return dict.fromkeys(sorted(spoken | {*(args.language or ()), "en"}), args.threshold)


def _require_folder(path: Path | None) -> None:
    if path is not None and not path.absolute().parent.is_dir():
        raise KnownError(f"There is no folder {path.absolute().parent}.", "Make the folder, or choose another one.")


def _tell(made: Document, console: Console) -> None:
    """The document for people."""
    console.say(f"{made['model']['id']}, {made['method']}, {made['seconds']:.1f} s")
    for uuid, part in made.get("by_fact", {"": made}).items():
        if uuid:
            console.say(f"\nfact {uuid}")
        for block in part.get("by_language", {"": part}).values():
            _tell_block(block, console)
    for item in made["left_out"]:
        console.say(f"left out: {item['text']} ({item['reason']})")


def _tell_block(block: dict[str, Any], console: Console) -> None:
    for prompt in block["prompts"]:
        numbers = f"p {prompt['probability']:.4f}  rank {prompt['rank']}"
        numbers += "" if prompt["converged"] else "  not converged"
        console.say(f"  {prompt['text']}  [{prompt['answer']}]  {numbers}")
    rule = f"top {block['top_k']}" if block["top_k"] else f"threshold {block['threshold']:g}, share {block['share']:g}"
    console.say(f"  {len(block['neurons'])} neurons ({rule}{'' if block['refined'] else ', unrefined'}):")
    for item in block["neurons"]:
        neuron = Neuron(item["layer"], item["index"])
        console.say(f"    {neuron!s:>10}  score {item['score']:.3e}  votes {item['votes']}")
    effect = block["effect"]
    if effect is None:
        console.say(f"  no effect measured: {block['reason']}")
        return
    for name in ("suppress", "enhance"):
        change = effect[name]
        console.say(
            f"  {name:>8}: {change['before']:.4f} -> {change['after']:.4f}"
            f"  (random {change['control_after_mean']:.4f}, matched {change['matched_after_mean']:.4f},"
            f" {len(effect['prompts'])} {'held-out ' if effect['held_out'] else ''}prompts)"
        )
