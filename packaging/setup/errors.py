"""The one way a set-up step says that it cannot go on."""

from __future__ import annotations


class SetupError(Exception):
    """The set-up ends here: `what` says what is wrong, `hint` what to do (may hold a command to type).

    `harmless`: the environment is as it was before.
    """

    def __init__(self, what: str, hint: str = "", harmless: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint
        self.harmless = harmless

    def __str__(self) -> str:
        return f"{self.what}\n{self.hint}".rstrip()
