"""Turn neurons down or up and ask again, beside random and activation-matched ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.errors import PromptError
from engine.types import Neuron, Prompt, Work
from kn_studio.actions.context import Host
from kn_studio.app_state import ScaledAnswer, Scaling


def scale(
    host: Host,
    prompts: Mapping[str, Sequence[Prompt]],
    neurons: Sequence[Neuron],
    factor: float,
    seed: int = 42,
    *,
    controls: bool = True,
) -> Work[Scaling]:
    """Mean answer probability before and after, for each language whose prompts this model can use.

    Without `controls` their figures are not a number. Raises `PromptError` without neurons and where the model can use
    none of the prompts.
    """
    from engine.intervention import scaled
    from engine.targets import fits

    loaded = host.require()
    if not neurons:
        raise PromptError("No neuron is selected.", "Lower the threshold, or click a neuron on the map.")
    rows = []
    for language, group in prompts.items():
        usable = [prompt for prompt in group if fits(loaded, prompt) is None]
        if not usable:
            continue
        found = yield from scaled(loaded, usable, neurons, factor, seed=seed, controls=controls)
        change = found.change
        random = (change.control_after_mean, change.control_after_sd)
        matched = (change.matched_after_mean, change.matched_after_sd)
        held_out = all(prompt.held_out for prompt in usable)
        rows.append(ScaledAnswer(language, change.before, change.after, *random, *matched, len(usable), held_out))
    if not rows:
        raise PromptError("There is no prompt that this model can use.", "Choose another fact or language.")
    return Scaling(tuple(neurons), factor, tuple(rows), loaded.info.fingerprint)


def by_language(prompts: Sequence[Prompt]) -> dict[str, list[Prompt]]:
    """Prompts by language: the held-out ones where a language has any, since located neurons fit the others."""
    groups: dict[str, list[Prompt]] = {}
    for prompt in prompts:
        groups.setdefault(prompt.language, []).append(prompt)
    return {language: [p for p in group if p.held_out] or group for language, group in groups.items()}
