"""What has to wait for the running job is refused with one sentence, which is true until that job ends."""

from __future__ import annotations

from engine.errors import KnownError
from kn_studio.app_state import Message
from kn_studio.translation import tr


def refusal(title: str, hint: str) -> KnownError:
    """The error that names the running job; `hint` says what to do."""
    return KnownError(_sentence(title), hint)


def told(message: Message | None, title: str) -> bool:
    """Whether the message on screen is such a refusal about the job of this title."""
    return message is not None and message.what == _sentence(title)


def _sentence(title: str) -> str:
    return tr("{title} is still running.", title=title)
