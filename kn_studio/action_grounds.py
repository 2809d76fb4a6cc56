"""What an action works on: the model's holder, and the library, the session and the state of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kn_studio.app_state import AppState
from kn_studio.fact_intents import PreviewAnswer
from kn_studio.intents import Intent, ScaleNeurons
from kn_studio.sessions import Sessions
from kn_studio.shelf import Shelf

if TYPE_CHECKING:
    from kn_studio.actions.context import Context, Host


class ActionGrounds:
    """Gathers it for one action at a time. The holder is made, and its imports, when it is first wanted."""

    def __init__(self, books: Shelf, sessions: Sessions) -> None:
        self._books, self._sessions = books, sessions
        self._host: Host | None = None

    @property
    def host(self) -> Host:
        """The holder of the model."""
        if self._host is None:
            from kn_studio.actions.context import Host

            self._host = Host()
        return self._host

    def context(self, state: AppState, intent: Intent) -> Context:
        """The grounds of this intent; called on a lane."""
        from kn_studio.actions.context import Context
        from kn_studio.viewmodels.run_on_map import chosen_neurons

        store, prompts = self._sessions.store, state.prompts
        if isinstance(intent, PreviewAnswer):
            prompts = tuple(prompt for prompt in prompts if not prompt.held_out)
        chosen = chosen_neurons(state, store) if isinstance(intent, ScaleNeurons) and not intent.neurons else ()
        return Context(
            self.host, self._books.library, store, prompts, chosen, state.thresholds, state.share,
            state.book.answers if state.book else {}, self._books.browser,
            state.model.fingerprint if state.model else "", state.top_k, state.model.id if state.model else "",
            state.templates,
        )  # fmt: skip
