"""What actions work on: the loaded model's holder, the open session, the library, and what is on screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import ModelError, SessionError
from engine.types import Neuron, Prompt
from kn_studio import resources
from kn_studio.actions.browser import Browser
from kn_studio.clean_templates import PUBLISHED
from kn_studio.library.store import LibraryStore

if TYPE_CHECKING:
    from engine.editing.stack import EditStack
    from engine.editing.types import Edit
    from engine.model import LoadedModel
    from kn_studio.session.store import Store


class Host:
    """Holds the loaded model and the edits of its weights. Only the lane that computes touches it.

    `loaded` carries the fingerprint of the weights as they are now, `clean` that of the weights as they were loaded;
    both are one model.
    """

    def __init__(self, loaded: LoadedModel | None = None) -> None:
        self.loaded = loaded

    @property
    def loaded(self) -> LoadedModel | None:
        """The model with its edits; setting it forgets the edits of the one before."""
        return self._loaded

    @loaded.setter
    def loaded(self, loaded: LoadedModel | None) -> None:
        self._loaded = self._clean = loaded
        self._stack: EditStack | None = None

    def require(self) -> LoadedModel:
        """The model. Raises `ModelError` while none is loaded."""
        if self._loaded is None:
            raise ModelError("No model is loaded.", "Load one first.")
        return self._loaded

    @property
    def clean(self) -> LoadedModel:
        """The model under the fingerprint that it was loaded with. Raises `ModelError` while none is loaded."""
        self.require()
        assert self._clean is not None
        return self._clean

    def stack(self) -> EditStack:
        """The model's edits. Raises `ModelError` while none is loaded, `EditError` for one that cannot be edited."""
        from engine.editing.stack import EditStack

        clean = self.clean
        if self._stack is None:
            self._stack = EditStack(clean)
        return self._stack

    @property
    def edited(self) -> bool:
        """Whether any edit is in force."""
        return self._stack is not None and self._stack.edited > 0

    def edits(self) -> tuple[Edit, ...]:
        """The edits in force, in their order."""
        return () if self._stack is None else tuple(line.edit for line in self._stack.lines if line.enabled)

    def take_edits(self) -> LoadedModel:
        """The model, its fingerprint read anew after the stack has changed.

        Other devices load the model from its files, so an edited one stays on its own.
        """
        found = self.stack().current()
        if self.edited:
            found = replace(found, info=replace(found.info, device=found.info.device.split(",")[0]))
        self._loaded = found
        return found

    def use_chat(self, on: bool) -> LoadedModel:
        """Ask the model through its chat template, or without it. Raises `ModelError` while edits are in force, since
        they are of the model as it was asked, and where it has no template.
        """
        from engine.chat import with_chat

        if self.edited:
            raise ModelError("Edits are in force in the model.", "Take them back first.")
        self.loaded = with_chat(self.clean, on)
        return self.require()

    def bound(self, memory: int) -> None:
        """Let a batch take no more than so many bytes from now on."""
        if self._loaded is None or self._clean is None:
            return
        self._loaded, self._clean = (
            replace(each, budget=memory, info=replace(each.info, batch_bytes=memory))
            for each in (self._loaded, self._clean)
        )
        if self._stack is not None:
            self._stack.bound(memory)

    def unload(self) -> None:
        """Forget the model and give its memory back."""
        self.loaded = None


@dataclass(frozen=True)
class Context:
    """One request's surroundings. What comes after the store is what the window shows; the command line leaves it out.

    `prompts` are those of the fact on screen, `others` its further right answers by language, `neurons` those selected
    on the map; `browser` holds the search of the facts table; `fingerprint` and `model` (its id) are the loaded
    model's; `top_k` is that of the Languages station. `thresholds` and `share` (None: not) were moved by the user.
    `templates` says how those of data sets are worded.
    """

    host: Host
    library: LibraryStore
    store: Store | None = None
    prompts: tuple[Prompt, ...] = ()
    neurons: tuple[Neuron, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=dict)
    share: float | None = None
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    browser: Browser = field(default_factory=Browser)
    fingerprint: str = ""
    top_k: int | None = None
    model: str = ""
    templates: str = PUBLISHED

    @property
    def worded(self) -> LibraryStore:
        """The library, asking with templates as they are worded on screen."""
        return self.library if self.templates == PUBLISHED else self.library.worded(self.templates)

    def require_store(self) -> Store:
        """The open session. Raises `SessionError` while none is open."""
        if self.store is None:
            raise SessionError("No session is open.", "Open one, or start a new one.")
        return self.store


def shipped_models() -> dict[str, Path]:
    """The shipped models' folders by their names."""
    folder = resources.path("models")
    found = (path for path in sorted(folder.glob("*")) if (path / "config.json").is_file())
    return {path.name: path for path in found}
