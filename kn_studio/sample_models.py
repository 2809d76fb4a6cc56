"""States of the Model station for its pictures: looking at the Hub, the cache, downloads, and two devices."""

from __future__ import annotations

import time
from dataclasses import replace

from engine.errors import KnownError
from engine.types import ModelInfo
from kn_studio import remedies
from kn_studio.app_state import AppState, JobLine, Message
from kn_studio.model_intents import LookAtModel
from kn_studio.model_state import Cache, CachedModel, DeviceCheck, Fit, HubModel, Models
from kn_studio.translation import told, tr

_GB = 10**9
_DAY = 86_400
_CACHE = "/home/kim/.cache/huggingface/hub"
_FREE = 5 * _GB
"""Memory that is free, but for the models that fit narrowly or not at all."""
_COMMIT = "3f076fdb1ab68d5b2880cb87a0886f315b8146f8"
_ASKING = "Asking huggingface.co"
_DOWNLOADING = "Downloading 291.0 / 717.0 MB, 11.2 MB/s"
_NOT_THERE = (
    "The Hub has no model 'google-bert/bert-base-multilingual' that you may read.",
    "Check the name. For a private one set a token as HF_TOKEN or with “hf auth login”.",
)

MBERT = HubModel(
    "google-bert/bert-base-multilingual-cased", _COMMIT, 717_000_000, 0, 6, "bert", 12, 3072, 177_974_523, "apache-2.0",
    fit=Fit(711_898_092, 512 << 20, _FREE, "cpu", "float32"),
)  # fmt: skip
_MGPT = HubModel(
    "ai-forever/mGPT", _COMMIT, 5_680_000_000, 0, 8, "gpt2", 24, 8192, 1_417_596_928, "apache-2.0",
    fit=Fit(5_670_387_712, 512 << 20, _FREE, "cpu", "float32"),
)  # fmt: skip


_WEIGHTS = {
    MBERT.id: 711_898_092, "FacebookAI/xlm-roberta-base": 1_113_180_744, _MGPT.id: 5_670_387_712,
    "bigscience/bloom-560m": 2_236_858_368, "a-lab/a-model-with-a-rather-long-name-1.1B": 4_400_193_536,
}  # fmt: skip
"""Bytes in float32 of the models that have a row of their own."""


def model_states(full: AppState, empty: AppState) -> dict[str, AppState]:
    """The states by name, from one with a loaded model and one with nothing."""
    cache = Cache(_CACHE, _cached(time.time()), 66 * _GB, _fits(_FREE))
    online = replace(empty, offline=False, models=Models(cache=cache))
    return {
        "online": online,
        "cache": replace(full, offline=False, models=Models(cache=cache)),
        "empty-cache": replace(empty, models=Models(cache=replace(cache, models=()))),
        "chatting": replace(full, model=_chatting(full)),
        **_looking(online),
        **_asking(online),
        **_devices(replace(full, models=Models(cache=cache))),
    }


def _cached(now: float) -> tuple[CachedModel, ...]:
    """Models in the cache: two that can be loaded, one that is half there, one whose weights are pickles."""
    return (
        CachedModel("bigscience/bloom-560m", 1_134_000_000, 0, now - 3_600, (_COMMIT,), "bloom", True, 559_214_592),
        CachedModel("FacebookAI/xlm-roberta-base", 412_000_000, 412_000_000, now - _DAY, (), "", loadable=False),
        CachedModel("a-lab/a-model-with-a-rather-long-name-1.1B", 4_410_000_000, 0, now - 40 * _DAY, (), "llama"),
        CachedModel(
            "old-lab/pickled", 498_000_000, 0, now - 90 * _DAY, (_COMMIT,), "gpt2", loadable=False, pickled=True,
        ),
    )  # fmt: skip


def _fits(free: int) -> dict[str, Fit]:
    """The models with a row of their own where so much memory is free; a batch takes what a large one leaves of it."""
    batch = 512 << 20
    return {
        name: Fit(weights, min(batch, max(112 << 20, (free - weights) // 2)), free, "cpu", "float32")
        for name, weights in _WEIGHTS.items()
    }


def _looking(online: AppState) -> dict[str, AppState]:
    """Models of the Hub that were looked at: some can be loaded, some cannot."""
    found = {
        "fits": MBERT,
        "narrow": replace(_MGPT, fit=_fits(7 * _GB)[_MGPT.id]),
        "too-large": replace(_MGPT, fit=_fits(4 * _GB)[_MGPT.id]),
        "half-here": replace(MBERT, have=291_000_000),
        "gated": replace(
            MBERT, id="meta-lab/gated-1B", gated=True, licence="custom", family="", layers=0, parameters=0, fit=None,
            problem="The owner of 'meta-lab/gated-1B' lets only people in who have asked for it.",
            hint="Ask for access on https://huggingface.co/meta-lab/gated-1B, make a token there, and set it as "
            "HF_TOKEN or with “hf auth login”.",
        ),
        "pickled": replace(
            MBERT, id="old-lab/pickled", family="gpt2", layers=12, code=2, licence="",
            problem="The weights of 'old-lab/pickled' are pickle files, which can run code and are never opened.",
            hint="Choose a revision that has safetensors (many have a proposal with them: write its number as "
            "@refs/pr/1); or get the files with “hf download old-lab/pickled --local-dir FOLDER”, write them anew with "
            "“kn-studio models convert FOLDER NEW-FOLDER”, which reads tensors alone, and load NEW-FOLDER.",
        ),
    }  # fmt: skip
    return {name: replace(online, models=_beside(online.models, hub)) for name, hub in found.items()}


def _beside(models: Models, hub: HubModel) -> Models:
    """A model of the Hub beside rows that know of as much free memory as it does."""
    assert models.cache is not None
    fits = _fits(hub.fit.free if hub.fit is not None else _FREE)
    return replace(models, hub=hub, cache=replace(models.cache, fits=fits))


def _asking(online: AppState) -> dict[str, AppState]:
    """While the Hub is asked, while it sends a model, and after it has sent none."""
    loading = JobLine(
        "job-1", tr("Loading {intent}", intent=MBERT.id), 291_000_000, 717_000_000,
        told(_DOWNLOADING), 38.0,
    )  # fmt: skip
    again = remedies.of_fault(KnownError(*_NOT_THERE), LookAtModel("google-bert/bert-base-multilingual"))
    missing = Message("error", told(_NOT_THERE[0]), told(_NOT_THERE[1]), remedy=again)
    looked = replace(online, models=replace(online.models, hub=MBERT))
    return {
        "asking": replace(online, job=JobLine("job-1", tr("Looking at {name}", name=MBERT.id), text=told(_ASKING))),
        "downloading": replace(looked, model_busy=MBERT.id, job=loading),
        "not-there": replace(online, message=missing),
    }


def _devices(loaded: AppState) -> dict[str, AppState]:
    """Two devices that agree, two that do not, and one with nothing to compare it with."""
    finger = loaded.model.fingerprint if loaded.model is not None else ""
    agreed = DeviceCheck(finger, "cuda:0", "cpu", 2.1e-5, 6.4e-6, agree=True)
    checks = {
        "devices-agree": agreed,
        "devices-differ": replace(agreed, logit_gap=0.31, score_gap=0.08, agree=False),
        "one-device": DeviceCheck(
            finger, "cpu",
            reason="This computer has one device that can compute, the processor, so there is nothing to "
            "compare it with.",
        ),
    }  # fmt: skip
    return {name: replace(loaded, models=replace(loaded.models, check=check)) for name, check in checks.items()}


def _chatting(full: AppState) -> ModelInfo:
    """The model with a chat template, through which it is asked."""
    assert full.model is not None
    return replace(full.model, kind="causal", has_chat_template=True, chat_template=True)
