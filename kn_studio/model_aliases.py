"""Short names of multilingual models that the papers use, with what is known of them before the Hub is asked."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.translation import marked, tr


@dataclass(frozen=True)
class Alias:
    """A short name, the Hub's id, and the model's shape. `parameters` follow from the shape, embeddings included.

    `hidden` is the size of the vectors between layers; `heads` and `vocabulary` count attention heads and tokens.
    """

    alias: str
    id: str
    about: str
    layers: int
    width: int
    parameters: int
    hidden: int
    heads: int
    vocabulary: int

    @property
    def size_words(self) -> str:
        """Parameters, and the memory that they take as they are computed with."""
        return tr(
            "{parameters:,.0f} million parameters, {parameters2:.2f} GB in float32",
            parameters=self.parameters / 1e6,
            parameters2=self.parameters * 4 / 1e9,
        )


ALIASES = (
    Alias(
        "m-BERT", "google-bert/bert-base-multilingual-cased", marked("masked, 104 languages"),
        12, 3072, 177_974_523, 768, 12, 119_547,
    ),
    Alias(
        "XLM-R", "FacebookAI/xlm-roberta-base", marked("masked, 100 languages"),
        12, 3072, 278_295_186, 768, 12, 250_002,
    ),
    Alias("mGPT", "ai-forever/mGPT", marked("causal, 61 languages"), 24, 8192, 1_417_596_928, 2048, 16, 100_000),
    Alias("BLOOM", "bigscience/bloom-560m", marked("causal, 46 languages"), 24, 4096, 559_214_592, 1024, 16, 250_880),
)  # fmt: skip


def resolved(name: str) -> str:
    """The Hub's id for a short name, in any case of letters; any other name as it is."""
    plain, at, revision = name.strip().partition("@")
    found = next((one.id for one in ALIASES if one.alias.lower() == plain.lower()), plain)
    return f"{found}{at}{revision}"
