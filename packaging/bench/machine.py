"""What the figures were measured on: the processor and the graphics card, never the computer's name."""

from __future__ import annotations

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import torch


def machine(device: torch.device) -> str:
    """The CPU's model and cores, and the GPU that is measured."""
    found = f"{_processor()}, {os.cpu_count()} cores"
    return f"{found}, {torch.cuda.get_device_name(device)}" if device.type == "cuda" else found


def versions() -> dict[str, Any]:
    """Versions beside torch's that figures depend on."""
    return {
        "python": ".".join(str(part) for part in sys.version_info[:3]),
        "transformers": version("transformers"),
        "captum": _version("captum"),
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _processor() -> str:
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        for line in listed.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
