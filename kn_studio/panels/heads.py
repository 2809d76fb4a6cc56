"""What is known of every panel before it is built: its name, its icon, its place. No Qt, and no panel is imported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kn_studio.translation import marked

Place = Literal["station", "dock"]


@dataclass(frozen=True)
class PanelHead:
    """A panel on the rail and in menus.

    `aside` stations stand below the rail's line, those not `in_rail` are reached otherwise.
    """

    key: str
    title: str
    icon: str
    hint: str = ""
    place: Place = "station"
    aside: bool = False
    in_rail: bool = True


START = PanelHead("start", marked("Start"), "folder", in_rail=False)
MODEL = PanelHead("model", marked("Model"), "model", marked("Load a model and see what was found in it"))
FACTS = PanelHead("facts", marked("Facts"), "facts", marked("Find a fact, or type one"))
NEURONS = PanelHead("neurons", marked("Neurons"), "neurons", marked("Which neurons carry the fact"))
LANGUAGES = PanelHead("languages", marked("Languages"), "languages", marked("What languages share"))
DEGENERACY = PanelHead("degeneracy", marked("Degeneracy"), "degeneracy", marked("Neurons that stand in for each other"))
EDIT = PanelHead("edit", marked("Edit"), "edit", marked("Change what the model says, and take it back"))
CHECK = PanelHead("check", marked("Check"), "check-claim", marked("Check a claim against what the model stores"))
EXPERIMENTS = PanelHead(
    "experiments", marked("Experiments"), "experiments", marked("Run what the papers ran, and read what it says")
)
RUNS = PanelHead("runs", marked("Runs"), "runs", marked("Jobs and runs of this session"), aside=True)
INSPECTOR = PanelHead("inspector", marked("Inspector"), "inspector", marked("The neuron in focus"), place="dock")
