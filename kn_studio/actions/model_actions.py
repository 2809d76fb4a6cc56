"""The actions of the Model station beside loading: the Hub, its cache, and two devices compared."""

from __future__ import annotations

from engine.types import Work
from kn_studio.actions import get_model, load_model, model_cache, model_fits, verify_device
from kn_studio.actions.action import Action
from kn_studio.actions.context import Context
from kn_studio.actions.hub import require_network
from kn_studio.model_aliases import resolved
from kn_studio.model_intents import GetModel, LookAtModel, ReadCache, RemoveCached, UseChatTemplate, VerifyDevice
from kn_studio.model_state import HubModel


def _look(_context: Context, intent: LookAtModel) -> Work[HubModel]:
    name = resolved(intent.name)
    require_network(name, offline=False)
    return (yield from get_model.look(name, intent.device, intent.dtype))


MODELS: tuple[Action, ...] = (
    Action("look-at-model", "Look at a model on the Hub", LookAtModel, "shelf", _look, long=True),
    Action(
        "get-model", "Download a model", GetModel, "shelf", lambda _c, i: get_model.get(resolved(i.name)), long=True
    ),
    Action(
        "read-cache", "Read the downloaded models", ReadCache, "desk", lambda _c, i: model_fits.read(i.device, i.dtype),
    ),
    Action(
        "remove-cached", "Remove a downloaded model", RemoveCached, "desk",
        lambda c, i: model_cache.remove(i.name, in_use=c.model),
    ),
    Action(
        "chat-template", "Use the chat template", UseChatTemplate, "gpu",
        lambda c, i: load_model.use_chat(c.host, i.on), long=True,
    ),
    Action(
        "verify-device", "Compare the devices", VerifyDevice, "gpu", lambda c, _i: verify_device.verify(c.host),
        long=True,
    ),
)  # fmt: skip
