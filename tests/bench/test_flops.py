"""Operations are counted as performance.md counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import torch
from bench import flops, naive
from bench.shapes import EOS, SHAPES, TOKENS, build, shape_of

from engine.targets import Target

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.shapes import Shape


def of_naive(model: Any, shape: Shape, layers: Sequence[int], positions: Sequence[int] | None = None) -> float:
    """Billions of operations of the naive arm for some layers and some replaced tokens (all by default)."""
    place = TOKENS - 2 if shape.masked else TOKENS - 1
    asked = Target(tuple(range(TOKENS)), (4,), ("answer",), (place,), ())
    sites = naive.published_sites(model)
    return flops.counted(
        lambda: naive.attribute(model, sites, asked, EOS, layers=layers, steps=20, positions=positions)
    )[1]


def of_all_layers(model: Any, shape: Shape) -> float:
    """The same for a whole fact, from few runs: linear in the layer, and each further token is one more run."""
    ends = (0, shape.layers - 1)
    device = next(model.parameters()).device
    _, run = flops.counted(lambda: model(torch.zeros(1, TOKENS, dtype=torch.long, device=device)))
    return shape.layers * (of_naive(model, shape, ends, positions=(0,)) / len(ends) + (TOKENS - 1) * run)


@pytest.mark.slow
@pytest.mark.parametrize(("key", "published"), [("mbert", 2496.0), ("gpt", 2253.0)])
def test_the_naive_arm_needs_what_the_published_code_needs(key: str, published: float) -> None:
    """Counted on a model without weights; the figures are performance.md's, section 4."""
    shape = shape_of(key)
    assert of_all_layers(build(shape, "meta"), shape) == pytest.approx(published, rel=0.1)


@pytest.mark.parametrize("key", ["tiny", "tiny-gpt"])
def test_two_layers_stand_for_all(key: str) -> None:
    shape = shape_of(key)
    model = build(shape, "cpu")
    whole = of_naive(model, shape, range(shape.layers))
    assert of_naive(model, shape, (0, shape.layers - 1)) * shape.layers / 2 == pytest.approx(whole, rel=1e-12)
    assert of_all_layers(model, shape) == pytest.approx(whole, rel=1e-12)


def test_products_are_counted_whatever_their_kernel() -> None:
    given, weight = torch.randn(2, 3, 5), torch.randn(7, 5)
    product = 2 * 6 * 5 * 7 / 1e9
    assert flops.counted(lambda: torch.nn.functional.linear(given, weight))[1] == pytest.approx(product)
    private = getattr(torch.ops.mkldnn, "_linear_pointwise", None)
    if private is not None and torch.backends.mkldnn.is_available():
        assert flops.counted(lambda: private(given, weight, None, "none", [], ""))[1] == pytest.approx(product)


def test_attention_is_counted_forward_and_backward() -> None:
    query = torch.randn(2, 3, 4, 8, requires_grad=True)
    key, value = torch.randn(2, 3, 6, 8), torch.randn(2, 3, 6, 8)
    forward = 2 * 2 * (2 * 3 * 4 * 6 * 8) / 1e9

    def attend() -> torch.Tensor:
        return torch.nn.functional.scaled_dot_product_attention(query, key, value)

    assert flops.counted(attend)[1] == pytest.approx(forward)
    _, both = flops.counted(lambda: torch.autograd.grad(attend().sum(), query))
    assert forward < both <= forward * 3.5 + 1e-15


def test_shapes_are_those_that_were_measured() -> None:
    sizes = {shape.key: (shape.layers, shape.hidden, shape.width, shape.vocabulary) for shape in SHAPES}
    assert sizes["mbert"] == (12, 768, 3072, 119_547)
    assert sizes["xlmr"] == (12, 768, 3072, 250_002)
    assert sizes["gpt"] == (12, 768, 3072, 100_000)
    assert sizes["xlmr-large"] == (24, 1024, 4096, 250_002)
    assert sizes["mgpt-1.3b"] == (24, 2048, 8192, 100_000)
    for key, parameters in (("mbert", 178e6), ("xlmr", 278e6), ("gpt", 163e6), ("xlmr-large", 560e6)):
        model = build(shape_of(key), "meta")
        assert sum(each.numel() for each in model.parameters()) == pytest.approx(parameters, rel=0.02)
