"""Readers of facts and templates. A new format is one file here and one entry in `DATASETS`."""

from __future__ import annotations

from engine.datasets.base import Dataset
from engine.datasets.table import read_facts, read_templates

DATASETS: tuple[Dataset, ...] = (
    Dataset(
        key="table",
        title="Table of facts (CSV or TSV)",
        endings=(".csv", ".tsv"),
        facts=lambda path: read_facts(path).facts,
        templates=read_templates,
    ),
)
