"""What actions work on: the loaded model's holder, the open session, the library, and what is on screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import ModelError, SessionError
from engine.types import Neuron, Prompt
from kn_studio import resources
from kn_studio.actions.browser import Browser
from kn_studio.library.store import LibraryStore

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from kn_studio.session.store import Store


class Host:
    """Holds the loaded model. Only the lane that computes touches `loaded`."""

    def __init__(self, loaded: LoadedModel | None = None) -> None:
        self.loaded = loaded

    def require(self) -> LoadedModel:
        """The model. Raises `ModelError` while none is loaded."""
        if self.loaded is None:
            raise ModelError("No model is loaded.", "Load one first.")
        return self.loaded

    def unload(self) -> None:
        """Forget the model and give its memory back."""
        self.loaded = None


@dataclass(frozen=True)
class Context:
    """One request's surroundings. What comes after the store is what the window shows; the command line leaves it out.

    `prompts` are those of the fact on screen, `others` its further right answers by language, `neurons` those selected
    on the map; `browser` holds the search of the facts table, `fingerprint` is the loaded model's.
    """

    host: Host
    library: LibraryStore
    store: Store | None = None
    prompts: tuple[Prompt, ...] = ()
    neurons: tuple[Neuron, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=dict)
    share: float = 0.5
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    browser: Browser = field(default_factory=Browser)
    fingerprint: str = ""

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
