"""Load a model, prove that its neurons are where we think, and keep it."""

from __future__ import annotations

from engine.errors import ModelError
from engine.types import ModelInfo, SelfTest, Step, Work
from kn_studio.actions.context import Host, shipped_models
from kn_studio.intents import LoadModel


def load(host: Host, intent: LoadModel, *, strict: bool = True) -> Work[tuple[ModelInfo, SelfTest]]:
    """Load a model into the host; the one before stays until the new one is there and has passed its self-test.

    Raises `ModelError` for a model that cannot be loaded, and, with `strict`, for one that does not pass.
    """
    from engine.model import load as load_engine
    from engine.model import self_test

    loaded = yield from load_engine(
        intent.name,
        device=intent.device,
        dtype=intent.dtype,
        offline=intent.offline,
        known=shipped_models(),
        memory=None if intent.memory_mb is None else intent.memory_mb << 20,
    )
    yield Step(3, 4, "Testing the neurons")
    verdict = self_test(loaded)
    if strict and not verdict.passed:
        raise ModelError(
            f"The self-test of '{intent.name}' failed: its neurons do not act where they should.",
            "Choose another model, or load it with dtype float32.",
        )
    host.loaded = loaded
    return loaded.info, verdict
