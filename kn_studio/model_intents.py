"""What a user can ask for about models before and beside loading one: looking on the Hub, the cache, two devices."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LookAtModel:
    """Ask the Hub about a model by its id `owner/name[@revision]`: size, licence, access, shape. Nothing is loaded."""

    name: str
    device: str = "auto"
    dtype: str = "auto"


@dataclass(frozen=True)
class CloseLook:
    """Put away what was asked about a model."""


@dataclass(frozen=True)
class GetModel:
    """Download a model from the Hub into its cache, going on with what an earlier try left. It is not loaded."""

    name: str


@dataclass(frozen=True)
class ReadCache:
    """List the models that were downloaded, and downloads that were not finished, and tell of them and of those that
    have a short name whether they fit a device in a number format."""

    device: str = "auto"
    dtype: str = "auto"


@dataclass(frozen=True)
class RemoveCached:
    """Throw a downloaded model away by its id, all its revisions and what is left of unfinished downloads."""

    name: str


@dataclass(frozen=True)
class SetOffline:
    """Whether the network may be used, for models and data sets alike."""

    offline: bool


@dataclass(frozen=True)
class VerifyDevice:
    """Compute answers and scores of the loaded model on its device and on another one, and compare them."""


@dataclass(frozen=True)
class UseChatTemplate:
    """Ask the loaded model through its chat template from now on, or without it."""

    on: bool


ModelIntent = (
    LookAtModel | CloseLook | GetModel | ReadCache | RemoveCached | SetOffline | VerifyDevice | UseChatTemplate
)
