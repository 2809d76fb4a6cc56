"""Make the calibrations that ship with a demo model:
`python packaging/demo_models/calibrate.py demo-bert [--languages en,zh,…]`.

One calibration a language, pooled over all relations of the shipped facts, with the program's own splits. Each claim is
asked with one prompt, and attribution takes one path from the mean of the words' baselines with five nodes: checking
takes the same settings, and the small models are there to be tried on slow machines. They lie in
`resources/models/<model>/calibrations`, and are made again whenever the model, the facts or the way scores are made
change: their fingerprint and version say so.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine.checking.setup import Setup  # noqa: E402
from engine.methods.amig import AmigParams  # noqa: E402
from engine.types import Landed, finished  # noqa: E402
from kn_studio import resources  # noqa: E402
from kn_studio.actions import calibrate, calibrations, load_model  # noqa: E402
from kn_studio.actions.context import Host  # noqa: E402
from kn_studio.intents import LoadModel  # noqa: E402
from kn_studio.library.builtin import BuiltinLibrary  # noqa: E402

LANGUAGES = ("en", "zh", "ar", "ru", "es")
SETUP = Setup(prompts=1, facts=60, settings=AmigParams(baseline="mean", tolerance=0.0))


def main() -> None:
    """Calibrate language by language; each is written as soon as it is made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", choices=sorted(resources.models()))
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    args = parser.parse_args()
    host, folder = Host(), resources.models()[args.model] / "calibrations"
    finished(load_model.load(host, LoadModel(args.model, device="cpu")))
    with BuiltinLibrary() as library:
        work = calibrate.learned(host, library, args.languages.split(","), setup=SETUP)
        for said in work:
            if isinstance(said, Landed) and said.what == "calibration":
                found = said.extra["found"]
                path = calibrations.keep(found, args.model, folder)
                print(path.name, found.scorer, found.in_use.test, found.refusal, flush=True)


if __name__ == "__main__":
    main()
