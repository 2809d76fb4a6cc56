"""The languages that the interface speaks. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ENGLISH = "en"

LANGUAGES: Mapping[str, str] = MappingProxyType({ENGLISH: "English", "zh": "简体中文", "ar": "العربية"})
"""Code -> the language's name in itself."""

RIGHT_TO_LEFT = frozenset({"ar"})

CLOSE_SET = frozenset({"zh"})
"""Written without spaces between words."""
