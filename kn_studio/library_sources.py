"""Data sets that can be fetched: where they lie, under which licence, how large they are. Plain values, no network.

The environment variable `KN_STUDIO_SOURCES` names a JSON file that says where else to look, for a mirror of one's own:
`{"mlama": ["https://mirror.example/mlama1.1.zip", {"url": "…", "sha256": "…", "size": 40800000, "format": "m_lama"}]}`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine.errors import DataError
from kn_studio.translation import marked

VARIABLE = "KN_STUDIO_SOURCES"


@dataclass(frozen=True)
class Copy:
    """One place of a data set. `size` in bytes as its page says it, 0 if it does not; `sha256` "" where none is named:
    then what comes is compared with none, which its user is told.

    `format` is the reader's key, "auto" for whatever it turns out to be.
    """

    url: str
    size: int = 0
    sha256: str = ""
    format: str = "auto"

    @property
    def file(self) -> str:
        """The name to keep it under."""
        name = self.url.split("?")[0].rstrip("/").rsplit("/", 1)[-1]
        return "".join(letter if letter.isalnum() or letter in "._-" else "_" for letter in name).lstrip(".") or "file"


@dataclass(frozen=True)
class Offer:
    """A data set that can be fetched, with what a user must know before they agree. `size` is that of the download."""

    key: str
    title: str
    about: str
    licence: str
    terms: str
    citation: str
    url: str
    size: int
    copies: tuple[Copy, ...]

    @property
    def megabytes(self) -> str:
        """The size for people."""
        return f"{self.size / 1e6:.1f} MB"


MLAMA = Offer(
    "mlama",
    "mLAMA 1.1",
    "843,143 rows: 37,535 facts of 43 relations in up to 53 languages, one template for each relation and language",
    "CC BY-NC 4.0",
    "Not for commercial use; name the authors. The copy on the Hugging Face Hub says CC BY-NC-SA 4.0: what you make of "
    "it, you share alike.",
    "Kassner, Dufter, Schütze (2021): Multilingual LAMA. Investigating Knowledge in Multilingual Pretrained Language "
    "Models. EACL.",
    "https://github.com/norakassner/mlama",
    40_800_000,
    (
        Copy("http://cistern.cis.lmu.de/mlama/mlama1.1.zip", format="mlama"),
        Copy(
            "https://huggingface.co/datasets/cis-lmu/m_lama/resolve/refs%2Fconvert%2Fparquet/all/test/0000.parquet",
            format="m_lama",
        ),
    ),
)

OFFERS: Mapping[str, Offer] = MappingProxyType({offer.key: offer for offer in (MLAMA,)})


def offer(name: str) -> Offer:
    """A data set that can be fetched, from the places of `KN_STUDIO_SOURCES` where that names any.

    Raises `DataError` for a name that is not offered, and for a file of places that cannot be understood.
    """
    if name not in OFFERS:
        raise DataError(f"There is no data set '{name}' to fetch.", f"There are: {', '.join(OFFERS)}.")
    file = os.environ.get(VARIABLE, "")
    copies = _copies(Path(file), name) if file else ()
    return replace(OFFERS[name], copies=copies) if copies else OFFERS[name]


def _copies(file: Path, name: str) -> tuple[Copy, ...]:
    try:
        found = json.loads(file.read_text(encoding="utf-8-sig"))
        places = found.get(name, ())
        return tuple(_copy(place) for place in ([places] if isinstance(places, str | dict) else places))
    except OSError as error:
        raise DataError(f"{file}, which {VARIABLE} names, cannot be read ({error.strerror}).", _HINT) from None
    except (ValueError, TypeError, AttributeError, KeyError):
        raise DataError(f"{file}, which {VARIABLE} names, is no list of places.", _HINT) from None


_HINT = marked('Write {"mlama": ["https://…/mlama1.1.zip"]} into it, or unset the variable.')


def _copy(place: Any) -> Copy:
    if isinstance(place, str):
        return Copy(place)
    return Copy(
        str(place["url"]),
        int(place.get("size", 0)),
        str(place.get("sha256", "")).lower(),
        str(place.get("format", "auto")),
    )
