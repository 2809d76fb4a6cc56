"""Make the calibrations that ship with a demo model:
`python packaging/demo_models/calibrate.py demo-bert [--languages en,zh,…] [--known]`.

One calibration a language, pooled over all relations of the shipped facts, with the program's own splits. Each claim is
asked with one prompt, and attribution takes one path from the mean of the words' baselines with five nodes: checking
takes the same settings, and the small models are there to be tried on slow machines. They lie in
`resources/models/<model>/calibrations`, and are made again whenever the model, the facts or the way scores are made
change: their fingerprint and version say so.

`--known` measures again what the model knows of each relation, in forward passes alone, and writes that field into the
calibrations that are there; all else in them stays as it is. It refuses where what the model knows of all relations
together is no longer what the calibration says: then the whole has to be made again.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine.checking.calibration import known  # noqa: E402
from engine.checking.setup import Setup  # noqa: E402
from engine.checking.types import calibration_in  # noqa: E402
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
    parser.add_argument("--known", action="store_true", help="write again what the model knows of each relation alone")
    parser.add_argument("--into", type=Path, help="another folder to write to")
    args = parser.parse_args()
    host, folder = Host(), resources.models()[args.model] / "calibrations"
    finished(load_model.load(host, LoadModel(args.model, device="cpu")))
    languages, into = args.languages.split(","), args.into or folder
    with BuiltinLibrary() as library:
        if args.known:
            write_known(host, library, args.model, languages, into)
        else:
            make(host, library, args.model, languages, into)


def make(host: Host, library: BuiltinLibrary, model: str, languages: list[str], into: Path) -> None:
    """Whole calibrations, five to ten minutes each."""
    for said in calibrate.learned(host, library, languages, setup=SETUP):
        if isinstance(said, Landed) and said.what == "calibration":
            found = said.extra["found"]
            path = calibrations.keep(found, model, into)
            print(path.name, found.scorer, found.in_use.test, found.refusal, flush=True)


def write_known(host: Host, library: BuiltinLibrary, model: str, languages: list[str], into: Path) -> None:
    """What the model knows of each relation, into the calibrations that are there."""
    ground = finished(calibrate.ground(library, languages, setup=SETUP))
    for language in languages:
        path = resources.models()[model] / "calibrations" / calibrations.file_name(language, ground.relations)
        before = calibration_in(json.loads(path.read_text(encoding="utf-8"))["calibration"])
        together, by_relation = finished(known(host.require(), ground, language))
        if before.fingerprint != host.require().info.fingerprint or before.known != together:
            sys.exit(f"{path.name} is of another model or other facts ({before.known}, now {together}): make it again")
        written = calibrations.keep(replace(before, known_by_relation=by_relation), model, into)
        told = ", ".join(f"{relation} {found.share.value:.2f}" for relation, found in by_relation.items())
        print(written.name, told, flush=True)


if __name__ == "__main__":
    main()
