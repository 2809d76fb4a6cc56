"""What gives a run's neurons, and the words of its prompts, again: commands for the terminal, and scripts in Python."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from typing import Any

from engine.types import Prompt
from kn_studio.clean_templates import CLEAN, templates_of
from kn_studio.clean_templates import KEY as TEMPLATES
from kn_studio.session.records import USUAL_DTYPE, RunSpec

_SCRIPT = """\
import numpy as np

{chat_import}from engine.methods import method
from engine.model import load
from engine.selection import select
from engine.types import Prompt, finished
from kn_studio.actions.context import shipped_models

loaded = finished(load({model!r}, {dtype}known=shipped_models()))
{chat}assert loaded.info.fingerprint == {fingerprint!r}, "These are other weights."
chosen = method({method!r})
params = chosen.Params(**{params!r})
asked = [
{asked}]
for threshold, prompts in asked:
    scores = np.stack([finished(chosen.score(loaded, prompt, params)).values for prompt in prompts])
    found = select(scores, threshold=threshold or 0, share={share!r}, top_k={top_k!r})
    print(prompts[0].fact or prompts[0].text, prompts[0].language, *(str(each.neuron) for each in found.neurons))
"""

_WORDS = """\

from engine.word_attribution import word_scores

read = finished(word_scores(loaded, {prompt}))
lost, through = read.whole.mean(axis=0), read.layers.mean(axis=1)
for place, word in enumerate(read.words):
    print(word, lost[place], "through each layer:", *through[:, place])
"""


def as_command(spec: RunSpec, revision: str | None = None) -> str:
    """`kn-studio locate` with everything that the run was asked, a line for each threshold in force.

    Facts must be in the library where it is run. Edits that were in force are said in a comment, since no command can
    bring them back.
    """
    facts = tuple(dict.fromkeys(prompt.fact for prompt in spec.prompts))
    by_threshold: dict[float | None, list[str]] = {}
    for language in dict.fromkeys(prompt.language for prompt in spec.prompts):
        by_threshold.setdefault(spec.choice.threshold(language), []).append(language)
    lines = [_edited(spec)] if spec.edits else []
    for threshold, languages in by_threshold.items():
        words = ["kn-studio", "locate", named_model(spec, revision)]
        if facts == ("",):
            mine = [prompt for prompt in spec.prompts if prompt.language in languages]
            words += [word for prompt in mine for word in ("--prompt", prompt.text)]
            words += ["--answer", mine[0].answer]
        else:
            words += [word for fact in facts for word in ("--fact", fact)]
        words += ["--language", ",".join(languages), "--method", spec.method, *options_of(spec.params), *loading(spec)]
        words += ["--chat-template"] if spec.chat_template else []
        words += ["--threshold", repr(threshold)] if threshold is not None else ["--top-k", str(spec.choice.top_k)]
        words += ["--share", repr(spec.choice.share), "--seed", str(spec.seed)]
        lines.append(shlex.join(words))
    return "\n".join(lines)


def as_script(spec: RunSpec, revision: str | None = None) -> str:
    """A script that prints the same neurons; it stops where the model's weights are not those of the run."""
    groups: dict[tuple[str, str], list[Prompt]] = {}
    for prompt in spec.prompts:
        groups.setdefault((prompt.fact, prompt.language), []).append(prompt)
    asked = "".join(
        f"    ({spec.choice.threshold(language)!r}, [\n"
        + "".join(f"        {prompt_out(prompt)},\n" for prompt in prompts)
        + "    ]),\n"
        for (_, language), prompts in groups.items()
    )
    script = _SCRIPT.format(
        model=named_model(spec, revision), dtype=f"dtype={spec.dtype!r}, " if loading(spec) else "",
        fingerprint=spec.fingerprint, method=spec.method, params=_without_preset(spec.params),
        asked=asked, share=spec.choice.share, top_k=spec.choice.top_k,
        chat_import="from engine.chat import with_chat\n" if spec.chat_template else "",
        chat="loaded = with_chat(loaded, on=True)\n" if spec.chat_template else "",
    )  # fmt: skip
    remarks = [_edited(spec)] if spec.edits else []
    if templates_of(spec.params) == CLEAN:
        remarks.append("# The templates of data sets are clean of stray blanks here.")
    return "\n".join([*remarks, script])


def words_as_command(spec: RunSpec, prompt: Prompt, revision: str | None = None) -> str:
    """`kn-studio words` for one of the run's prompts."""
    words = ["kn-studio", "words", named_model(spec, revision), "--prompt", prompt.text, "--answer", prompt.answer]
    words += ["--language", prompt.language, *(("--chat-template",) if spec.chat_template else ())]
    return shlex.join([*words, *loading(spec)])


def words_as_script(prompt: Prompt) -> str:
    """What `as_script` goes on with to print what each word of one of the run's prompts gives to its answer."""
    return _WORDS.format(prompt=prompt_out(prompt))


def loading(spec: RunSpec) -> list[str]:
    """Options for weights that were not loaded as usual."""
    return [] if spec.dtype == USUAL_DTYPE else ["--dtype", spec.dtype]


def named_model(spec: RunSpec, revision: str | None) -> str:
    """The run's model as a command names it."""
    return with_revision(spec.model, revision)


def with_revision(model: str, revision: str | None) -> str:
    """A Hub id with its commit; folders and shipped models are named as they are."""
    return f"{model}@{revision}" if revision and "/" in model and "@" not in model else model


def options_of(params: Mapping[str, Any]) -> list[str]:
    """A method's settings as options; its seed is the command's own."""
    given = {name: value for name, value in params.items() if value is not None and name != "seed"}
    return [word for name, value in given.items() for word in (f"--{name.replace('_', '-')}", str(value))]


def _without_preset(params: Mapping[str, Any]) -> dict[str, Any]:
    """What the method itself takes: its settings in force say what a preset's name does, prompts how they read."""
    return {name: value for name, value in params.items() if name not in ("preset", TEMPLATES)}


def prompt_out(prompt: Prompt) -> str:
    """A prompt as a script makes it."""
    held_out = (True,) if prompt.held_out else ()
    values = (prompt.text, prompt.answer, prompt.language, prompt.fact, prompt.relation, *held_out)
    return f"Prompt({', '.join(map(repr, values))})"


def _edited(spec: RunSpec) -> str:
    many = "An edit was" if len(spec.edits) == 1 else f"{len(spec.edits)} edits were"
    return f"# {many} in force in the model's weights: save the edited model and name its folder instead."
