"""`kn-studio experiment`: run what the papers ran, on any model and language, and go on where it was stopped."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import DataError, KnownError, PromptError
from kn_studio.cli.choosing import listed, relation_code, require_languages
from kn_studio.cli.ladders import models_of
from kn_studio.cli.output import Console, StoppedError
from kn_studio.intents import LoadModel
from kn_studio.library.store import LibraryStore
from kn_studio.session import document as sessions
from kn_studio.session.store import Store

if TYPE_CHECKING:
    from engine.experiments.base import Recipe

DONE = 0


def run(args: Namespace, console: Console) -> int:
    """Run an experiment; what is finished is kept in its folder, whatever ends it, and a session has it in its list."""
    from engine.experiments import experiment
    from engine.experiments.chosen_arms import arms_of
    from kn_studio.actions.experiments import remembered
    from kn_studio.experiments.run import Asked

    made = experiment(args.name)
    if args.mapping is not None:
        raise PromptError(
            "An experiment takes no --mapping.", "Keep it first: `kn-studio inspect MODEL --mapping F --keep`."
        )
    models, suited = models_of(args.models, args.ladder, made.Recipe)
    with LibraryStore.open() as library:
        languages = listed(args.languages) or made.Recipe().spoken
        require_languages(languages, library)
        given: dict[str, Any] = {"languages": ",".join(languages), "seed": args.seed}
        if isinstance(args.facts, int):
            given["facts"] = args.facts
        if args.memory is not None:
            given["batch_mb"] = args.memory
        given |= {**suited, **_narrowed(args, library), **settings_of(made.Recipe, args.set)}
        recipe = made.Recipe.from_json(given)
        recipe = replace(recipe, arms=arms_of(made, recipe.arms))
        if "facts" not in given and (args.facts == "all" or recipe.uuids):
            recipe = replace(recipe, facts=_all_of(library, recipe))
        folder = args.out or Path(f"experiment-{made.key}")
        intents = tuple(LoadModel(model, args.device, args.dtype, args.offline) for model in models)
        asked = Asked(made, recipe, intents, folder, args.resume, args.workers, args.cluster)
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


def _narrowed(args: Namespace, library: LibraryStore) -> dict[str, str]:
    """The choice of facts and arms, as settings of a recipe."""
    found = {
        "relations": ",".join(relation_code(library, each) for each in listed(args.relations)),
        "source": args.source or "",
        "uuids": ",".join(listed(text for each in args.fact for text in _uuids(each))),
        "years": args.years or "",
        "arms": ",".join(listed(args.arms)),
    }
    return {name: value for name, value in found.items() if value}


def _uuids(given: str) -> tuple[str, ...]:
    """The uuids that are given, or the lines of a file of that name."""
    path = Path(given)
    try:
        return tuple(path.read_text("utf-8").split()) if path.is_file() else (given,)
    except (OSError, UnicodeDecodeError):
        raise DataError(f"{path} cannot be read as text.", "Give a file with a uuid on each line.") from None


def _all_of(library: LibraryStore, recipe: Recipe) -> int:
    """How many facts the recipe could draw at most."""
    from kn_studio.experiments.chosen_facts import chosen, settled

    choice = chosen(library, settled(library, recipe))
    return len(library.uuids("", recipe.spoken[:1]) if choice is None else choice.uuids)


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
