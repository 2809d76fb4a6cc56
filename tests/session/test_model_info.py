"""What sessions of earlier versions say of their models is still read."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from kn_studio import resources
from kn_studio.session import rows
from kn_studio.session.store import Store
from tests.session.made import INFO

LATER = ("mapping", "mapping_given", "fast", "batch_bytes", "probed", "revision")
"""Fields that joined one after the other, the last first."""


@pytest.mark.parametrize("count", range(1, len(LATER) + 1))
def test_a_model_of_an_earlier_version_is_read(count: int) -> None:
    values = asdict(INFO)
    for name in LATER[:count]:
        del values[name]
    info = rows.info_of(json.dumps(values))
    assert (info.fingerprint, info.mapping, info.mapping_given) == (INFO.fingerprint, None, False)


def test_the_shipped_session_is_read(tmp_path: Path) -> None:
    shutil.copyfile(resources.path("demo", "demo.kns"), tmp_path / "demo.kns")
    with Store.open(tmp_path / "demo.kns", readonly=True) as store:
        assert store.models()
        assert all(info.mapping is None for info in store.models())


def test_a_mapping_comes_back(tmp_path: Path) -> None:
    info = replace(INFO, probed=True, mapping='{"note": "中文"}', mapping_given=True)
    with Store.create(tmp_path / "a.kns") as store:
        store.add_model(info)
        assert store.models() == (info,)
