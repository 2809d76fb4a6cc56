"""The loaded model on its device and on another one, compared; where there is one device, that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import ModelError
from engine.types import Work
from kn_studio.model_state import DeviceCheck

if TYPE_CHECKING:
    from kn_studio.actions.context import Host

ONE_DEVICE = "This computer has one device that can compute, the processor, so there is nothing to compare it with."


def verify(host: Host) -> Work[DeviceCheck]:
    """Compare the two devices. Raises `ModelError` while no model is loaded or while its weights are edited."""
    from engine.device_check import compare, other_device

    loaded = host.require()
    if host.edited:
        raise ModelError("The model's weights are edited.", "Take the edits back, then compare the devices.")
    second = other_device(loaded)
    if second is None:
        return DeviceCheck(loaded.info.fingerprint, str(loaded.device), reason=ONE_DEVICE)
    found = yield from compare(loaded, second)
    return DeviceCheck(
        loaded.info.fingerprint, found.first, found.second, found.logit_gap, found.score_gap, found.agree
    )
