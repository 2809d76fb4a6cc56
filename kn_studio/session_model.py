"""Loads the model that a session was made with, once the session is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from kn_studio.afterwards import Afterwards
from kn_studio.editing_intents import RestoreEdits
from kn_studio.intents import Intent, LoadModel
from kn_studio.presenter import Presenter
from kn_studio.resources import at_hand
from kn_studio.sessions import Sessions
from kn_studio.state import State

if TYPE_CHECKING:
    from kn_studio.session.store import Store


class SessionModel:
    """`ask` takes an intent like one of a panel's. The network is never needed."""

    def __init__(
        self, state: State, sessions: Sessions, presenter: Presenter, afterwards: Afterwards,
        ask: Callable[[Intent], None],
    ) -> None:  # fmt: skip
        self._state, self._sessions, self._presenter = state, sessions, presenter
        self._afterwards, self._ask = afterwards, ask

    def on_opened(self, model: str) -> None:
        """Another session is to be drawn; its model comes afterwards, since loading takes so much of the processor that
        the picture would come seconds later beside it.
        """
        self._presenter.refresh(self._state.value)
        self._afterwards.call(partial(self._bring, self._sessions.store, model))

    def _bring(self, store: Store | None, model: str) -> None:
        if self._sessions.store is not store:
            return
        state = self._state.value
        loaded = state.model.id if state.model is not None else ""
        if state.job is not None:
            return
        if at_hand(model) and loaded != model:
            self._ask(LoadModel(model, chat_template=state.chat_template))
        elif state.model is not None and (state.edits.lines or self._sessions.edited_before):
            self._ask(RestoreEdits(state.edits.lines))
