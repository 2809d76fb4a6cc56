"""What the Model station says of the Hub: the meter's colours and words, licences, access, the cache, two devices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kn_studio.app_state import AppState
from kn_studio.model_changes import HANDLERS, RESULTS, loaded
from kn_studio.model_intents import CloseLook, GetModel, LookAtModel, ReadCache, RemoveCached, SetOffline, VerifyDevice
from kn_studio.model_state import Cache, CachedModel, DeviceCheck, Fit, HubModel, Models
from kn_studio.viewmodels.model_hub import HubSide, device_words, looked_at, meter, shape, side, size

GB = 10**9
HUB = HubModel("owner/name", "c" * 40, 700_000_000, 0, 5, "bert", 12, 3072, 178_000_000, "mit", name="owner/name@v1")


@pytest.mark.parametrize(
    ("free", "token", "word"), [(4 * GB, "good", "Fits:"), (1_400_000_000, "warn", "narrowly"), (GB, "bad", "Does not")]
)
def test_the_meter_says_in_words_what_its_colour_says(free: int, token: str, word: str) -> None:
    shown = meter(Fit(712_000_000, 512 << 20, free, "cpu", "float32"))
    assert shown.token == token
    assert word in shown.words
    assert "712 MB of weights in float32" in shown.words
    assert 0 < shown.batch <= shown.weights <= 1


def test_what_is_known_before_the_download() -> None:
    view = looked_at(HUB, "research")
    rows = {label: value for label, value, _token in view.rows}
    assert view.name == "owner/name@v1", "the revision that was asked for is the one that is loaded"
    assert rows["Download"] == "700 MB in 5 files"
    assert rows["Model"] == "bert, 12 layers of 3,072 neurons"
    assert rows["Licence"] == "mit"
    assert view.button == "Download and load"
    assert looked_at(replace(HUB, have=300_000_000), "research").button == "Go on and load"
    assert looked_at(replace(HUB, have=HUB.size), "research").button == "Load"
    assert "Revision" not in {label for label, _value, _token in looked_at(HUB, "plain").rows}


def test_what_does_not_fit_is_offered_without_stress() -> None:
    small, large = (Fit(712_000_000, 512 << 20, free, "cpu", "float32") for free in (GB, 4 * GB))
    view = looked_at(replace(HUB, fit=small), "research")
    assert (view.button, view.primary) == ("Download anyway", False)
    assert looked_at(replace(HUB, fit=small, have=HUB.size), "research").button == "Load anyway"
    assert looked_at(replace(HUB, fit=large), "research").primary


def test_shapes_speak_the_words_of_the_level() -> None:
    assert shape(4, 1536, "research") == "4 layers × 1,536 neurons"
    assert shape(4, 1536, "plain") == "4 floors of 1,536 switches"
    assert "GB" in side(AppState(), 0.0).aliases[0].parts[0], "what decides about the fit comes first"


def test_what_cannot_be_used_has_no_button() -> None:
    view = looked_at(replace(HUB, problem="It is closed.", hint="Ask.", gated=True, licence="", code=2), "research")
    rows = {label: (value, token) for label, value, token in view.rows}
    assert (view.problem, view.button, view.meter) == ("It is closed. Ask.", "", None)
    assert rows["Access"][1] == "warn"
    assert rows["Licence"][1] == "warn"
    assert rows["Code"][0] == "2 files with code, neither fetched nor run unless you allow it"


def state(*models: CachedModel, **fields: object) -> AppState:
    return AppState(models=Models(cache=Cache("/cache", models, 10 * GB)), **fields)  # type: ignore[arg-type]


def test_the_cache_says_sizes_and_what_can_be_loaded() -> None:
    whole = CachedModel("google-bert/bert-base-multilingual-cased", 700_000_000, 0, 1000.0, ("c",), "bert")
    broken = CachedModel("owner/half", 300_000_000, 300_000_000, 1000.0, (), "", loadable=False)
    pickled = CachedModel("owner/old", 400_000_000, 0, 1000.0, ("c",), "gpt2", loadable=False)
    shown = side(state(whole, broken, pickled), 1000.0 + 3 * 86_400)
    first, second, third = shown.cached
    assert (first.title, first.parts) == (
        "google-bert/bert-base-multilingual-cased (m-BERT)", ("bert", "700 MB", "used 3 days ago"),
    )  # fmt: skip
    assert (second.here, second.loadable) == (False, True)
    assert "the download is not finished" in second.parts
    assert not third.loadable
    assert "no safetensors" in third.parts
    assert shown.cache_line == "3 models, 1.40 GB in /cache; 10.00 GB free"
    assert [line.here for line in shown.aliases] == [True, False, False, False]
    assert "None yet" in side(state(), 0.0).cache_line


@pytest.mark.parametrize(
    ("name", "asks"),
    [
        ("owner/other", True),
        ("owner/other@v1", True),
        ("XLM-R", True),
        ("m-bert", False),
        ("owner/here@v1", False),
        ("demo-bert", False),
        ("/a/folder", False),
        ("./a/folder", False),
        ("~/models", False),
    ],
)
def test_only_what_is_on_the_hub_alone_is_looked_at_first(name: str, asks: bool) -> None:
    here = frozenset({"owner/here", "google-bert/bert-base-multilingual-cased"})
    assert HubSide(here=here).to_look_at(name) is asks


def test_devices_in_words() -> None:
    check = DeviceCheck("f", "cuda:0", "cpu", 2e-5, 1e-6, agree=True)
    assert device_words(None, "f") is None
    assert device_words(check, "of another model") is None
    said, token = device_words(check, "f") or ("", "")
    assert (token, "CUDA:0 and CPU agree" in said) == ("good", True)
    said, token = device_words(replace(check, agree=False), "f") or ("", "")
    assert (token, "do not agree" in said) == ("bad", True)
    assert device_words(DeviceCheck("f", "cpu", reason="One."), "f") == ("One.", "muted")


def test_sizes() -> None:
    assert [size(count) for count in (5_500_000, 55_000_000, 5_500_000_000)] == ["5.5 MB", "55 MB", "5.50 GB"]


def test_what_the_intents_change() -> None:
    start = state(CachedModel("owner/name", 1))
    start = replace(start, models=replace(start.models, hub=HUB))
    assert HANDLERS[SetOffline](start, SetOffline(False)) == {"offline": False}
    assert HANDLERS[SetOffline](start, SetOffline(True))["models"].hub is None
    assert HANDLERS[CloseLook](start, CloseLook())["models"].hub is None
    empty = Cache("/cache")
    assert RESULTS[ReadCache](start, ReadCache(), empty)["models"].cache == empty
    assert RESULTS[RemoveCached](start, RemoveCached("owner/name"), empty)["models"] == Models(cache=empty)
    assert RESULTS[RemoveCached](start, RemoveCached("owner/else"), empty)["models"].hub == HUB
    assert RESULTS[LookAtModel](start, LookAtModel("x/y"), HUB)["models"].hub == HUB
    assert RESULTS[GetModel](start, GetModel("x/y"), None)["models"].hub is None
    check = DeviceCheck("f", "cpu", reason="One.")
    checked = RESULTS[VerifyDevice](start, VerifyDevice(), check)["models"]
    assert checked.check == check
    assert loaded(replace(start, models=checked), "owner/name")["models"] == replace(checked, hub=None, check=None)
