from __future__ import annotations

import sys
from pathlib import Path

import pytest

TRAINING = Path(__file__).resolve().parents[2] / "packaging" / "demo_models"
sys.path.insert(0, str(TRAINING))


@pytest.fixture(scope="session")
def facts():
    from tables import read_facts

    return read_facts()


@pytest.fixture(scope="session")
def templates():
    from tables import read_templates

    return read_templates()


@pytest.fixture(scope="session")
def tokenizer(facts, templates):
    from tokenizer import build

    return build(facts, templates, causal=True)
