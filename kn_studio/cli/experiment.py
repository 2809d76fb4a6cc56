"""`kn-studio experiment`: run what the papers ran, on any model and language, and go on where it was stopped."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from engine.errors import KnownError, PromptError
from kn_studio.cli.choosing import listed, require_languages
from kn_studio.cli.ladders import models_of
from kn_studio.cli.output import Console, StoppedError
from kn_studio.intents import LoadModel
from kn_studio.library.store import LibraryStore
from kn_studio.session import document as sessions
from kn_studio.session.store import Store

DONE = 0


def run(args: Namespace, console: Console) -> int:
    """Run an experiment; what is finished is kept in its folder, whatever ends it, and a session has it in its list."""
    from engine.experiments import experiment
    from kn_studio.actions.experiments import remembered
    from kn_studio.experiments.run import Asked

    chosen = experiment(args.name)
    if args.mapping is not None:
        raise PromptError(
            "An experiment takes no --mapping.", "Keep it first: `kn-studio inspect MODEL --mapping F --keep`."
        )
    models, suited = models_of(args.models, args.ladder, chosen.Recipe)
    with LibraryStore.open() as library:
        languages = listed(args.languages) or chosen.Recipe().spoken
        require_languages(languages, library)
        given: dict[str, Any] = {"languages": ",".join(languages), "seed": args.seed}
        if args.facts is not None:
            given["facts"] = args.facts if args.facts != "all" else len(library.uuids("", languages[:1]))
        if args.memory is not None:
            given["batch_mb"] = args.memory
        recipe = chosen.Recipe.from_json({**given, **suited} | settings_of(chosen.Recipe, args.set))
        folder = args.out or Path(f"experiment-{chosen.key}")
        intents = tuple(LoadModel(model, args.device, args.dtype, args.offline) for model in models)
        asked = Asked(chosen, recipe, intents, folder, args.resume, args.workers, args.cluster)
        with closing(_session(args.session)) as store:
            try:
                _, found = console.drive(remembered(store, library, asked))
            except StoppedError:
                console.remark(f"What was finished is kept in {folder}; go on with --resume.")
                raise
    if console.as_json:
        console.document(found)
        return DONE
    for each in found["verdicts"]:
        console.say(f"{each['model']}  {each['verdict']:<13} {each['claim']}  {each['evidence']}")
    console.say(f"{found['rows']:,} rows, summary and report are in {folder}.")
    return DONE


def _session(path: Path | None) -> Store:
    """The session that lists the run, or a passing one."""
    return sessions.open_or_create(path) if path is not None else Store.temporary()


def settings_of(recipe: Any, texts: Sequence[str]) -> dict[str, Any]:
    """Settings given as `NAME=VALUE`, each in its own kind. Raises `KnownError` for what is none."""
    from engine.methods.base import options

    known = {each.name: each for each in options(recipe)}
    found: dict[str, Any] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        name = name.strip().replace("-", "_")
        if not sign or name not in known:
            names = ", ".join(known)
            raise KnownError(f"'{text}' is no setting of this experiment.", f"Write NAME=VALUE; it has: {names}.")
        try:
            found[name] = known[name].kind(value.strip())
        except ValueError:
            raise KnownError(f"'{value}' is no number.", f"Give {name} a number.") from None
    return found
