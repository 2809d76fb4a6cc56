"""The figures as tables for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


def text(result: dict[str, Any], *more: str) -> str:
    """Everything that was measured; `more` are tables of other sections."""
    parts = [_head(result)]
    for shape in dict.fromkeys(row["shape"] for row in result["rows"]):
        parts.append(f"{shape}\n{_speed([row for row in result['rows'] if row['shape'] == shape])}")
    if result["suppression"]:
        parts.append(f"Suppression: all singles and pairs of 50 neurons\n{_suppression(result['suppression'])}")
    if result["agreement"]:
        parts.append(f"Agreement: largest difference over the largest score\n{_agreement(result['agreement'])}")
    parts += more
    if result["notes"]:
        parts.append("\n".join(result["notes"]))
    return "\n\n".join(parts)


def _head(result: dict[str, Any]) -> str:
    peak = result["matmul_peak"]
    lines = [f"{result['machine']}; torch {result['torch']}; {result['threads']} threads; {result['device']}"]
    line = f"Matmul peak, float32, {peak['size']} cubed: F.linear {peak['linear']:.0f} GF/s"
    if peak["onednn"]:
        line += f", oneDNN {peak['onednn']:.0f} GF/s, ratio {peak['ratio']:.2f}"
    lines.append(line)
    if result["rows"]:
        lines.append(f"One fact, T = 12 tokens, one answer token; {result['rounds']} rounds, medians")
    return "\n".join(lines)


def _speed(rows: Sequence[dict[str, Any]]) -> str:
    head = ["arm", "steps", "s per fact", "all", "x naive", "first layer", "GF", "share of peak", "peak MB"]
    lines = []
    for row in rows:
        mark = "*" if row["extrapolated_from_layers"] else ""
        lines.append(
            [
                row["title"] + mark,
                str(row["steps"]),
                _number(row["seconds_per_fact"], 3),
                " ".join(_number(each, 3) for each in row["seconds"]),
                _number(row["ratio_to_naive"], 1),
                _number(row["first_layer_seconds"], 3),
                _number(row["gflops"], 1),
                "-" if row["share_of_peak"] is None else f"{100 * row['share_of_peak']:.0f} %",
                _number(row["peak_mb"], 0),
            ]
        )
    return aligned([head, *lines])


def _suppression(rows: Sequence[dict[str, Any]]) -> str:
    head = ["shape", "neurons in", "sets", "arm", "s", "x naive", "sets run", "rel. difference"]
    lines = [
        [
            row["shape"],
            row["layers"],
            str(row["sets"]),
            row["arm"],
            _number(row["seconds"], 2),
            _number(row["ratio_to_naive"], 1),
            str(row["extrapolated_from_sets"] or row["sets"]),
            _small(row["largest_difference"]),
        ]
        for row in rows
    ]
    return aligned([head, *lines])


def _agreement(rows: Sequence[dict[str, Any]]) -> str:
    return aligned([[row["shape"], row["left"], row["right"], _small(row["largest_difference"])] for row in rows])


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Columns of equal width."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _small(value: float | None) -> str:
    return "-" if value is None else f"{value:.1e}"
