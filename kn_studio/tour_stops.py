"""The five-minute tour: one sentence for each station, in the order of work. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.translation import marked


@dataclass(frozen=True)
class Stop:
    """A station of the tour by its key, its name, and one sentence (both through `tr`)."""

    station: str
    title: str
    text: str


STOPS: tuple[Stop, ...] = (
    Stop(
        "model",
        marked("Model"),
        marked(
            "Load a model from a folder or from the Hub; a test on the model itself shows that its neurons were found."
        ),
    ),
    Stop(
        "facts",
        marked("Facts"),
        marked("Pick a fact, or type one, and see at once what the model answers in each language."),
    ),
    Stop(
        "neurons",
        marked("Neurons"),
        marked(
            "Locate scores every neuron for the fact. Move the threshold (in plain words: how picky), and the map "
            "follows without computing anew."
        ),
    ),
    Stop(
        "languages",
        marked("Languages"),
        marked("See which neurons several languages share, beside what chance would give."),
    ),
    Stop(
        "degeneracy",
        marked("Degeneracy"),
        marked("Search for neurons that back each other up: harmless alone, harmful together."),
    ),
    Stop(
        "edit",
        marked("Edit"),
        marked("Turn neurons down or up, or rewrite the fact. Every edit can be taken back to the last bit."),
    ),
    Stop(
        "check",
        marked("Check"),
        marked("Ask whether the model supports a claim. Where it was not calibrated, it says that it cannot tell."),
    ),
    Stop(
        "experiments",
        marked("Experiments"),
        marked("Repeat what papers report on your own model, with controls and uncertainty beside every number."),
    ),
    Stop(
        "runs",
        marked("Runs"),
        marked("Every run is kept with its settings. Put an older one on the map again, or compare two."),
    ),
)
"""All stations of the rail, as they stand there."""
