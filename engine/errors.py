"""Faults of the world, as opposed to faults of the program.

A `KnownError` carries one sentence on what is wrong and one on what to do. The window shows both, the
command line prints both and ends with exit code 2. Everything else that is raised is a fault of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.types import ModelInfo


class KnownError(Exception):
    """Something the user can understand and act on.

    `what` says what is wrong, `hint` what to do; both are whole sentences in plain words.
    """

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.what} {self.hint}".strip()


class ModelError(KnownError):
    """The model cannot be loaded, mapped or used."""


class CodeNeededError(ModelError):
    """A model brings code that nobody has agreed to; `model` and `revision` are what consent would be given for."""

    def __init__(self, model: str, revision: str, files: tuple[str, ...]) -> None:
        super().__init__(
            f"'{model}' needs code of its own ({', '.join(files)}), which would run on this computer with your rights.",
            f"Read it first. To allow exactly this revision: kn-studio models allow {model}@{revision}",
        )
        self.model, self.revision, self.files = model, revision, files


class PromptError(KnownError):
    """The prompt, the answer or the fact cannot be used with this model."""


class SessionError(KnownError):
    """The session file cannot be opened, read or written."""


class UnwritableError(SessionError):
    """The session file cannot be written where it lies: another name, folder or disk would do."""


class DataError(KnownError):
    """A table of facts or templates cannot be read."""


class OutOfMemoryError(KnownError):
    """The device ran out of memory even with the smallest batch.

    In bytes, where they are known: what was `needed`, what was `free`, and the `batch` to try next.
    """

    needed: int | None = None
    free: int | None = None
    batch: int | None = None


class DeviceLostError(KnownError):
    """An accelerator or its driver failed, and with it all that lay in its memory; `model` was what computed there."""

    model: ModelInfo | None = None
