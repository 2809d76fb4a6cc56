"""Why a control is grey while a job runs."""

from __future__ import annotations

from kn_studio.translation import tr


def while_job(runs: bool) -> str:
    """The words for a control that a running job refuses; "" while none runs."""
    return tr("A job is running: wait until it has ended.") if runs else ""
