"""The Hugging Face Hub, asked about one model by its id: what it holds, how large it is, and whether one may have it.

There is no search: a model is named by `owner/name[@revision]`. `HF_ENDPOINT`, `HF_TOKEN`, `HF_HUB_CACHE` and
`HF_HUB_OFFLINE` mean what they mean to `huggingface_hub`.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from engine.errors import ModelError
from engine.types import Step, Work
from engine.weight_files import PICKLES
from kn_studio.actions import similar
from kn_studio.system_state import network_forbidden

T = TypeVar("T")

HUB_ID = re.compile(r"^(?P<id>[\w.-]+/[\w.-]+)(?:@(?P<revision>[\w./-]+))?$")
_SECONDS = 20.0
_TOLD = 0.2
_CODE = (".py",)
_PLAIN = (".json", ".txt", ".model", ".safetensors")


@dataclass(frozen=True)
class HubFile:
    """A file of a model: its name, its size in bytes, the name of its content in the cache, and its sha256 or ""."""

    name: str
    size: int
    blob: str
    sha256: str = ""


@dataclass(frozen=True)
class Described:
    """A model on the Hub. `wanted`: the files that are read here, `all_names`: all that it has."""

    id: str
    revision: str
    wanted: tuple[HubFile, ...]
    all_names: tuple[str, ...]
    licence: str = ""
    gated: bool = False
    parameters: int = 0

    @property
    def size(self) -> int:
        """Bytes of the files that are read here."""
        return sum(file.size for file in self.wanted)

    @property
    def code(self) -> int:
        """How many files with code it has; none is ever fetched."""
        return sum(name.endswith(_CODE) for name in self.all_names)

    @property
    def pickled(self) -> bool:
        """Whether its weights come as pickle files alone."""
        weights = any(file.name.endswith(".safetensors") for file in self.wanted)
        return not weights and any(name.endswith(PICKLES) for name in self.all_names)


def split(name: str) -> tuple[str, str | None]:
    """Id and revision of `owner/name[@revision]`. Raises `ModelError` for anything else."""
    match = HUB_ID.match(name.strip())
    if match is None or name.startswith((".", "/", "~")):
        raise ModelError(
            f"'{name}' is no id of a model on the Hub.",
            "Write owner/name, as in google-bert/bert-base-multilingual-cased. There is no search by other words."
            + similar.meant(name),
        )
    return match["id"], match["revision"]


def endpoint() -> str:
    """Where models come from."""
    from huggingface_hub import constants

    return str(constants.ENDPOINT)


def is_offline() -> bool:
    """Whether the environment forbids the network."""
    return network_forbidden()


def require_network(name: str, offline: bool) -> None:
    """Raise `ModelError` where the network may not be used."""
    if offline:
        raise ModelError(
            f"'{name}' is not on this computer, and the network is switched off.",
            "Tick 'Models may be downloaded' (on the command line: leave out --offline), or give a folder that holds "
            f"the model.{similar.meant(name)}",
        )
    if is_offline():
        raise ModelError(
            f"'{name}' is not on this computer, and HF_HUB_OFFLINE forbids the network.",
            f"Unset HF_HUB_OFFLINE, or give a folder that holds the model.{similar.meant(name)}",
        )


def describe(name: str) -> Work[Described]:
    """What the Hub says of a model. Raises `ModelError` with what to do where it says nothing, or no."""
    model, revision = split(name)

    def ask() -> Any:
        from huggingface_hub import HfApi

        return HfApi(endpoint=endpoint()).model_info(model, revision=revision, files_metadata=True, timeout=_SECONDS)

    info = yield from asked(ask, model, revision, f"Asking the Hub about {model}")
    files = tuple(_file(each) for each in info.siblings or ())
    names = tuple(file.name for file in files)
    total = getattr(info.safetensors, "total", 0) if info.safetensors is not None else 0
    licence = next((tag.partition(":")[2] for tag in info.tags or () if tag.startswith("license:")), "")
    return Described(
        str(info.id or model), str(info.sha), _wanted(files), names, licence, bool(info.gated), int(total or 0)
    )


def config_of(found: Described) -> Work[dict[str, Any]]:
    """The model's config.json; {} where it has none. Raises `ModelError` as `describe`, also where access is closed."""
    if "config.json" not in found.all_names:
        return {}

    def ask() -> Any:
        from huggingface_hub import hf_hub_url, utils

        library: Any = utils  # its names come lazily, which the type checker does not see
        url = hf_hub_url(found.id, "config.json", revision=found.revision, endpoint=endpoint())
        headers = library.build_hf_headers()
        answer = library.get_session().get(url, headers=headers, timeout=_SECONDS, follow_redirects=True)
        library.hf_raise_for_status(answer)
        return json.loads(answer.content)

    config = yield from asked(ask, found.id, found.revision, f"Reading what {found.id} is")
    return config if isinstance(config, dict) else {}


def asked(call: Callable[[], T], model: str, revision: str | None, text: str) -> Work[T]:
    """The answer to a call of the Hub's library, in a thread of its own, so that Stop need not wait for the network.

    Raises `ModelError` for whatever the Hub refuses.
    """
    said: list[T] = []
    faults: list[Exception] = []

    def run() -> None:
        try:
            said.append(call())
        except Exception as error:
            faults.append(error)

    thread = threading.Thread(target=run, name="hub", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_TOLD)
        yield Step(0, 0, text)
    if faults:
        raise refused(faults[0], model, revision) from faults[0]
    return said[0]


def refused(error: Exception, model: str, revision: str | None) -> ModelError:
    """Why the Hub did not give a model, in words, with what to do."""
    from huggingface_hub import errors

    page = f"{endpoint()}/{model}"
    if isinstance(error, errors.GatedRepoError):
        return ModelError(
            f"The owner of '{model}' lets only people in who have asked for it.",
            f"Ask for access on {page}, make a token there, and set it as HF_TOKEN or with “hf auth login”.",
        )
    if isinstance(error, errors.RevisionNotFoundError):
        return ModelError(
            f"The model '{model}' has no revision '{revision}'.", f"Look for its branches and tags on {page}."
        )
    if isinstance(error, errors.RepositoryNotFoundError):
        return ModelError(
            f"The Hub has no model '{model}' that you may read.",
            f"Check the name.{similar.meant(model)} For a private one set a token as HF_TOKEN or with “hf auth login”.",
        )
    if isinstance(error, errors.HfHubHTTPError):
        status = getattr(error.response, "status_code", "an error")
        return ModelError(f"The Hub answered {status} when asked for '{model}'.", "Try again later, or give a folder.")
    if isinstance(error, ValueError):
        return ModelError(f"What {endpoint()} sent about '{model}' cannot be read.", "Try again later.")
    return ModelError(
        f"{endpoint()} cannot be reached ({type(error).__name__}).",
        "Check the network and HF_ENDPOINT, or give a folder that holds the model.",
    )


def _file(sibling: Any) -> HubFile:
    sha = sibling.lfs.sha256 if sibling.lfs is not None else ""
    size = sibling.lfs.size if sibling.lfs is not None else sibling.size
    return HubFile(sibling.rfilename, int(size or 0), str(sha or sibling.blob_id or ""), str(sha))


def _wanted(files: tuple[HubFile, ...]) -> tuple[HubFile, ...]:
    """Configuration, tokenizer and safetensors of the top folder; of the weights the single file where there is one."""
    top = [file for file in files if "/" not in file.name and file.name.endswith(_PLAIN)]
    if any(file.name == "model.safetensors" for file in top):
        top = [file for file in top if not file.name.endswith(".safetensors") or file.name == "model.safetensors"]
    return tuple(sorted(top, key=lambda file: file.size))
