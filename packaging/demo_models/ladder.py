"""Train a ladder: demo models of one family that differ in size alone.

`python packaging/demo_models/ladder.py --arch gpt --out FOLDER` trains every size of `train.SIZES`, smallest first, by
the recipe, tokenizer, tables and seed of the shipped model, into FOLDER/gpt-d32 and so on. A rung that is whole
(`training.json` is written last) is left as it is, so that the same command goes on after a stop.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))

from train import RECIPES, SIZES, sized, train

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def rungs(arch: str, sizes: Sequence[str], out: Path) -> Iterator[tuple[str, Path]]:
    """The sizes that are still to be trained, smallest first, with their folders."""
    for size in sorted(sizes, key=SIZES.__getitem__):
        folder = out / f"{arch}-{size}"
        if not (folder / "training.json").exists():
            yield size, folder


def main(arguments: Sequence[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arch", choices=sorted(RECIPES), required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sizes", nargs="+", choices=list(SIZES), default=list(SIZES))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--precision", choices=["bfloat16", "float32"], default="bfloat16")
    asked = parser.parse_args(arguments)
    for size, folder in rungs(asked.arch, asked.sizes, asked.out):
        print(f"{asked.arch} {size}: {folder}", flush=True)
        train(sized(RECIPES[asked.arch], size), asked.seed, folder, precision=asked.precision, threads=asked.threads)


if __name__ == "__main__":
    main()
