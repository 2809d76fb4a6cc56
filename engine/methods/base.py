"""The shape of an attribution method, and of the settings from which forms and command-line options are made."""

from __future__ import annotations

import math
from dataclasses import MISSING, dataclass, field, fields
from types import UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Protocol,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    runtime_checkable,
)

from engine.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model import LoadedModel
    from engine.types import Prompt, Scores, Work


@dataclass(frozen=True)
class Option:
    """One setting of a method: `kind` is str, int or float; `optional` means that None lets the method choose."""

    name: str
    title: str
    help: str
    kind: type
    default: Any
    optional: bool = False
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True)
class Params:
    """Base of every method's settings: fields made with `option`, checked when they are set.

    Raises `KnownError` for a value outside of its choices or bounds.
    """

    def __post_init__(self) -> None:
        for option_ in options(type(self)):
            _check(option_, getattr(self, option_.name))

    def in_force(self) -> dict[str, Any]:
        """All settings as they will be used, with every choice left to the method filled in; ready for JSON."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


def option(
    default: Any,
    title: str,
    help: str,
    *,
    choices: tuple[str, ...] = (),
    minimum: float | None = None,
    maximum: float | None = None,
) -> Any:
    """A field of a `Params` class, with what a form and a command line need to know of it."""
    told = {"title": title, "help": help, "choices": choices, "minimum": minimum, "maximum": maximum}
    return field(default=default, metadata=told)


def options(params: type[Params]) -> tuple[Option, ...]:
    """The settings of a `Params` class, in their order."""
    hints = get_type_hints(params)
    found = []
    for each in fields(params):
        if each.default is MISSING:
            raise TypeError(f"{params.__name__}.{each.name} needs a default")
        kinds = (
            get_args(hints[each.name]) if get_origin(hints[each.name]) in (Union, UnionType) else (hints[each.name],)
        )
        kind = next(kind for kind in kinds if kind is not type(None))
        plain = kind if kind in (str, int, float) else str
        found.append(Option(each.name, kind=plain, default=each.default, optional=type(None) in kinds, **each.metadata))
    return tuple(found)


def _check(each: Option, value: Any) -> None:
    name = each.name.replace("_", "-")
    if value is None and each.optional:
        return
    if each.choices:
        if value not in each.choices:
            raise KnownError(f"'{value}' is no choice for {name}.", f"Use one of {', '.join(each.choices)}.")
        return
    accepted: Any = (int, float) if each.kind is float else each.kind
    if isinstance(value, bool) or not isinstance(value, accepted):
        raise KnownError(f"'{value}' is no value for {name}.", f"Give {_wanted(each)}.")
    low = -math.inf if each.minimum is None else each.minimum
    high = math.inf if each.maximum is None else each.maximum
    if each.kind is not str and not low <= float(value) <= high:
        raise KnownError(f"{value} is out of range for {name}.", f"Give {_wanted(each)}.")


def _wanted(each: Option) -> str:
    words = {int: "a whole number", float: "a number", str: "a text"}[each.kind]
    if each.minimum is not None:
        words += f" from {each.minimum:g}"
    if each.maximum is not None:
        words += f" up to {each.maximum:g}"
    return words


class Method(Protocol):
    """A way to score all neurons for one prompt. `key` is stored in files and never changes."""

    key: ClassVar[str]
    title: ClassVar[str]
    reference: ClassVar[str]
    Params: ClassVar[type[Params]]

    def fits(self, loaded: LoadedModel) -> str | None:
        """Why this method cannot be used on a model, or None."""
        ...

    def score(self, loaded: LoadedModel, prompt: Prompt, params: Any) -> Work[Scores]:
        """Score a prompt with settings of `Params`, yielding a `Step` between batches.

        Raises `PromptError` for a prompt that the model cannot be asked.
        """
        ...


@runtime_checkable
class BatchMethod(Method, Protocol):
    """A method that can score several prompts as one batch."""

    def score_many(self, loaded: LoadedModel, prompts: Sequence[Prompt], params: Any) -> Work[list[Scores]]:
        """Score prompts that agree in shape (`engine.methods.path_scores.shape_of`), each as `score` does.

        Raises `PromptError` for a prompt that the model cannot be asked.
        """
        ...


def score_batch(method: Method, loaded: LoadedModel, prompts: Sequence[Prompt], params: Any) -> Work[list[Scores]]:
    """Score prompts of one shape: as one batch where the method can, else one after the other."""
    if len(prompts) > 1 and isinstance(method, BatchMethod):
        return (yield from method.score_many(loaded, prompts, params))
    found = []
    for prompt in prompts:
        found.append((yield from method.score(loaded, prompt, params)))
    return found
