"""Edit the loaded model through neurons: make, switch, move, undo and keep edits. The weights come back to the bit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.editing.types import EditLine
from engine.errors import KnownError
from engine.types import Fact, Landed, ModelInfo, Neuron, Prompt, Step, Work
from kn_studio.actions.context import Host, shipped_models
from kn_studio.actions.edit_effect import OTHER_FACTS, edit_effect
from kn_studio.actions.edit_question import Question, askable, other_facts, question, sayable
from kn_studio.actions.edit_recipe import recipe
from kn_studio.actions.other_facts import Asked
from kn_studio.editing_state import EditChoice, EditEffect, Edits
from kn_studio.library import Library

if TYPE_CHECKING:
    from engine.editing.stack import EditStack
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class Changed:
    """The stack after a change, the model under its present fingerprint, and what the edits do (None: not measured)."""

    edits: Edits
    info: ModelInfo
    effect: EditEffect | None = None


def make_edit(
    host: Host,
    store: Store,
    library: Library,
    choice: EditChoice,
    neurons: Sequence[Neuron],
    prompts: Sequence[Prompt],
    *,
    used: Sequence[str] = (),
    note: str = "",
    seed: int = 42,
) -> Work[Changed]:
    """Put an edit of the neurons in force, and measure what all edits in force do to the fact of `prompts`.

    An edit that cannot stand in the weights is measured alone, live. As soon as the edit is in force that is said by
    `Landed("edits")`, so that a stop of the measuring leaves it there. Raises `KnownError` for what cannot be done;
    then nothing has changed.
    """
    stack, loaded = host.stack(), host.require()
    asking = asking_of(host, store, library, prompts, used, choice)
    unrelated = yield from others(host, store, library, asking, choice, seed)
    locating = {code: tuple(p for p in group if not p.held_out) or group for code, group in asking.prompts.items()}
    edit = yield from recipe(loaded, choice, neurons, locating, unrelated, seed=seed, note=note)
    if edit.live_only:
        line = EditLine(0, edit)
        effect = yield from edit_effect(host.clean, stack, (line,), asking, store, library, live=True, seed=seed)
        return Changed(edits_of(host), host.require().info, effect)
    yield Step(0, 0, "Changing the weights")
    stack.apply(edit)
    changed = take(host, store)
    yield Landed("edits", -1, extra={"edits": changed.edits, "info": changed.info})
    effect = yield from edit_effect(host.clean, stack, stack.lines, asking, store, library, seed=seed)
    return replace(changed, effect=effect)


def measure_edits(
    host: Host, store: Store, library: Library, prompts: Sequence[Prompt], used: Sequence[str] = (), seed: int = 42
) -> Work[Changed]:
    """Measure the edits in force against the clean model. Raises `KnownError` where there are none."""
    stack = host.stack()
    new = {change.language: change.new for line in stack.lines if line.enabled for change in line.edit.answers}
    asking = asking_of(host, store, library, prompts, used, EditChoice(answers=new))
    effect = yield from edit_effect(host.clean, stack, stack.lines, asking, store, library, seed=seed)
    return Changed(edits_of(host), host.require().info, effect)


def change_stack(host: Host, store: Store | None, change: Callable[[EditStack], object]) -> Work[Changed]:
    """Change the order of the edits, which are in force, or go back and forth. Raises `EditError` as the stack does."""
    yield Step(0, 1, "Changing the weights")
    change(host.stack())
    return take(host, store)


def moved(stack: EditStack, id: int, place: int) -> None:
    """Move an edit to another place, counted from 0."""
    order = [line.id for line in stack.lines if line.id != id]
    order.insert(max(0, min(place, len(order))), id)
    stack.reorder(order)


def save_model(host: Host, folder: Path) -> Work[Path]:
    """Write the edited model as a Hugging Face folder. Raises `EditError`; then nothing is left of it."""
    from engine.editing.save import save_model as write

    return write(host.clean, host.stack(), folder, _original(host))


def save_edits(host: Host, path: Path) -> Work[Path]:
    """Write the edited value vectors and the recipe. Raises `EditError`; then nothing is left of it."""
    from engine.editing.save import save_difference

    yield Step(0, 1, "Saving the edits")
    return save_difference(host.clean, host.stack(), path, _original(host))


def load_edits(host: Host, store: Store | None, path: Path) -> Work[Changed]:
    """Apply the edits of a file to the clean model. Raises `EditError`; then nothing has changed."""
    from engine.editing.save import apply_difference

    yield Step(0, 1, "Applying the edits")
    apply_difference(host.clean, host.stack(), path)
    return take(host, store)


def take(host: Host, store: Store | None) -> Changed:
    """What the model and its stack are after a change; the session keeps the stack where it can be written."""
    info = host.take_edits().info
    edits = edits_of(host)
    if store is not None and not store.readonly:
        from kn_studio.session.editing import EDITS, edits_out

        store.set_view(EDITS, edits_out(edits))
    return Changed(edits, info)


def edits_of(host: Host) -> Edits:
    """The stack as a frozen value."""
    stack = host.stack()
    return Edits(
        stack.lines, host.clean.info.fingerprint, host.require().info.fingerprint, stack.can_undo, stack.can_redo
    )


def restored(host: Host, lines: Sequence[EditLine]) -> Work[Changed]:
    """The edits of a session in force, and no others. Raises `EditError` where they do not fit the model."""
    yield Step(0, 1, "Applying the session's edits")
    stack = host.stack()
    stack.clear()
    made = stack.extend([line.edit for line in lines])
    for old, new in zip(lines, made, strict=True):
        if not old.enabled:
            stack.disable(new.id)
    return take(host, None)


def asking_of(
    host: Host, store: Store, library: Library, prompts: Sequence[Prompt], used: Sequence[str], choice: EditChoice
) -> Question:
    """What is asked about the fact on screen: of a library's fact all its languages, of a typed one its prompts.

    Raises `KnownError` without prompts that the model can be asked.
    """
    new = {code: text.strip() for code, text in choice.answers.items() if text.strip()}
    fact: Fact | None = None
    uuid = next((prompt.fact for prompt in prompts if prompt.fact), "")
    if uuid:
        fact = store.fact(uuid) or library.fact(uuid)
    if fact is not None:
        return question(host.require(), store, library, fact, tuple(used), new)
    groups: dict[str, tuple[Prompt, ...]] = {}
    for prompt in prompts:
        if askable(host.require(), prompt):
            groups[prompt.language] = (*groups.get(prompt.language, ()), prompt)
    if not groups:
        raise KnownError("There is no fact that this model can be asked.", "Pick or type another fact first.")
    return Question(None, groups, sayable(host.require(), groups, new), tuple(used))


def others(
    host: Host, store: Store, library: Library, asking: Question, choice: EditChoice, seed: int
) -> Work[list[Asked]]:
    """Facts of the relation and of others, where the recipe needs any."""
    if asking.fact is None or choice.kind not in ("mean", "resample", "fitted"):
        return []
    found: list[Asked] = []
    for same in (True, False):
        found += yield from other_facts(
            host.require(), store, library, asking, OTHER_FACTS // 2, same=same, seed=seed + 2
        )
    return found


def _original(host: Host) -> Path | None:
    """The folder that the model was loaded from; None for one from the Hub."""
    name = host.clean.info.id
    known = shipped_models().get(name)
    if known is not None:
        return known
    folder = Path(name)
    return folder if folder.is_dir() else None
