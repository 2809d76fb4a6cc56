"""The environment, made for real in a folder with a space and an umlaut, from a tiny lock and a folder of wheels."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from setup import checks, environment, torch_choice
from setup.environment import current, read_stamp, ready
from setup.errors import SetupError
from setup.places import Places

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the launcher is looked at as a POSIX one")


def wheel(folder: Path, name: str, version: str) -> None:
    """A pure wheel with one module that knows its version."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()},{len(text)}\n"
        for path, text in files.items()
    )
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in {**files, f"{info}/RECORD": record + f"{info}/RECORD,,\n"}.items():
            archive.writestr(path, text)


def checkout(root: Path) -> Places:
    """A project folder with a program that prints where it is and what it was given."""
    places = Places(root)
    (root / "packaging").mkdir(parents=True)
    (root / "kn_studio").mkdir()
    (root / "kn_studio" / "__init__.py").touch()
    (root / "kn_studio" / "__main__.py").write_text(
        "import json, sys, sprocket\nprint(json.dumps([__file__, sprocket.VERSION, *sys.argv[1:]]))\n", encoding="utf-8"
    )
    places.lock("runtime").write_text("sprocket==1.0\n", encoding="utf-8")
    places.lock("dev").write_text("# nothing more\ngasket==2.0\n", encoding="utf-8")
    return places


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheels")
    for name, version in (("sprocket", "1.0"), ("sprocket", "1.1"), ("gasket", "2.0")):
        wheel(folder, name, version)
    return folder


@pytest.fixture
def only_wheels(wheels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pip sees the folder of wheels and nothing else; big disks are not needed for these."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setattr(checks, "SPACE_CPU", 1000)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> Places:
    """A finished environment, made once; tests that change it work on a copy."""
    places = checkout(tmp_path_factory.mktemp("a folder, größer") / "kn studio")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (("PIP_NO_INDEX", "1"), ("PIP_FIND_LINKS", str(wheels)), ("PIP_CONFIG_FILE", os.devnull)):
            patch.setenv(name, value)
        patch.setattr(checks, "SPACE_CPU", 1000)
        ready(places, ("runtime",), None, lambda text: None)
    return places


@pytest.fixture
def copy(made: Places, tmp_path: Path) -> Places:
    target = tmp_path / "moved here"
    shutil.copytree(made.root, target, symlinks=True)
    return Places(target)


def program(places: Places, *arguments: str, cwd: Path) -> list[str]:
    done = subprocess.run([str(places.program), *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer: list[str] = json.loads(done.stdout)
    return answer


def test_the_stamp_tells_what_is_there(made: Places) -> None:
    stamp = current(made, ("runtime",), None)
    assert stamp is not None
    assert stamp.choice == "default"
    assert stamp.python == sys.version.split()[0]
    assert not made.unfinished.exists()
    assert current(made, ("runtime", "dev"), None) is None
    assert current(made, ("runtime",), "cpu") is None


def test_nothing_is_done_twice(made: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_bring_up", lambda *arguments: pytest.fail("there is nothing to do"))
    ready(made, ("runtime",), None, lambda text: None)


def test_the_program_starts_from_any_folder(made: Places, tmp_path: Path) -> None:
    (tmp_path / "kn_studio.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    file, version, *rest = program(made, "open", "a b", cwd=tmp_path)
    assert Path(file) == made.root / "kn_studio" / "__main__.py"
    assert (version, rest) == ("1.0", ["open", "a b"])


def test_the_program_starts_through_a_link(made: Places, tmp_path: Path) -> None:
    link = tmp_path / "studio"
    link.symlink_to(made.program)
    done = subprocess.run([str(link)], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)[1] == "1.0"


def test_a_moved_folder_still_works(copy: Places, tmp_path: Path) -> None:
    assert Path(program(copy, cwd=tmp_path)[0]) == copy.root / "kn_studio" / "__main__.py"
    assert current(copy, ("runtime",), None) is not None


@pytest.mark.usefixtures("only_wheels")
def test_a_changed_lock_is_followed_without_making_all_again(copy: Places, tmp_path: Path) -> None:
    copy.lock("runtime").write_text("sprocket==1.1\n", encoding="utf-8")
    kept = copy.venv / "kept"
    kept.touch()
    assert current(copy, ("runtime",), None) is None
    ready(copy, ("runtime", "dev"), None, lambda text: None)
    assert program(copy, cwd=tmp_path)[1] == "1.1"
    assert kept.exists()
    stamp = current(copy, ("runtime", "dev"), None)
    assert stamp is not None
    assert set(stamp.parts) == {"runtime", "dev"}


@pytest.mark.slow
@pytest.mark.usefixtures("only_wheels")
def test_an_installation_that_was_broken_off_is_made_again(copy: Places, tmp_path: Path) -> None:
    copy.unfinished.write_text("default", encoding="utf-8")
    (copy.site_packages / "sprocket.py").write_text("half a fi", encoding="utf-8")
    assert read_stamp(copy) is None
    said: list[str] = []
    ready(copy, ("runtime",), None, said.append)
    assert any("broken off" in text for text in said)
    assert program(copy, cwd=tmp_path)[1] == "1.0"
    assert not list(copy.root.glob(".venv-old-*"))


def test_asked_for_by_name_the_default_torch_is_one_that_can_use_the_gpu(
    copy: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy.lock("runtime").write_text("sprocket==1.0\ntorch==2.13.0\n", encoding="utf-8")
    asked: list[list[str]] = []
    found = iter([{"torch_version": "2.13.0+cpu", "cuda": ""}, {"torch_version": "2.13.0", "cuda": "13.0"}])
    monkeypatch.setattr(environment, "install", lambda python, arguments, *rest: asked.append(arguments))
    monkeypatch.setattr(environment, "_probe", lambda places: {"python": sys.version.split()[0], **next(found)})
    monkeypatch.setattr(checks, "has_gpu", lambda: True)
    stamp = ready(copy, ("runtime",), "default", lambda text: None)
    assert asked[-1] == ["torch===2.13.0"]
    assert stamp.cuda == "13.0"
    assert current(copy, ("runtime",), "default") == stamp
    environment._write_stamp(copy, environment.Stamp(stamp.parts, "default", stamp.python, "2.13.0+cpu", ""))
    assert current(copy, ("runtime",), None) is not None
    assert current(copy, ("runtime",), "default") is None


@pytest.mark.usefixtures("only_wheels")
def test_an_installation_that_did_not_begin_leaves_all_as_it_was(copy: Places, tmp_path: Path) -> None:
    good = copy.lock("runtime").read_text(encoding="utf-8")
    copy.lock("runtime").write_text("sprocket==9.9\n", encoding="utf-8")
    with pytest.raises(SetupError, match="no wheel of a pinned package") as caught:
        ready(copy, ("runtime",), None, lambda text: None)
    assert caught.value.hint
    assert not copy.unfinished.exists()
    assert current(copy, ("runtime",), None) is None
    copy.lock("runtime").write_text(good, encoding="utf-8")
    assert current(copy, ("runtime",), None) is not None
    assert program(copy, cwd=tmp_path)[1] == "1.0"


@pytest.mark.usefixtures("only_wheels")
def test_an_installation_that_failed_half_way_is_marked(copy: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise SetupError("The disk is full.")

    monkeypatch.setattr(environment, "install", fail)
    copy.lock("runtime").write_text("sprocket==1.1\n", encoding="utf-8")
    with pytest.raises(SetupError, match="disk is full"):
        ready(copy, ("runtime",), None, lambda text: None)
    assert copy.unfinished.exists()
    assert read_stamp(copy) is None


def test_a_dead_python_is_noticed(copy: Places) -> None:
    copy.python.unlink()
    copy.python.symlink_to("/no/such/python")
    assert current(copy, ("runtime",), None) is None


def test_a_folder_that_is_no_environment_is_left_alone(tmp_path: Path) -> None:
    places = checkout(tmp_path / "project")
    places.venv.mkdir()
    (places.venv / "diary.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(SetupError, match="no virtual environment"):
        ready(places, ("runtime",), None, lambda text: None)
    assert (places.venv / "diary.txt").read_text(encoding="utf-8") == "mine"


def test_a_damaged_stamp_counts_as_none(copy: Places) -> None:
    copy.stamp.write_text("{", encoding="utf-8")
    assert read_stamp(copy) is None
    copy.stamp.write_text('{"colour": "red"}', encoding="utf-8")
    assert read_stamp(copy) is None


def test_a_kept_torch_is_not_asked_of_another_python(copy: Places) -> None:
    with pytest.raises(SetupError, match="another Python is calling"):
        torch_choice.find_kept_again(copy, "keep:/some/other/python")
