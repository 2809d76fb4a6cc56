"""Reads the imports of a source tree without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

PACKAGES = ("engine", "kn_studio")

Where = Literal["top", "inside", "types"]


@dataclass(frozen=True)
class Import:
    """One imported module: `top` runs when the importer is imported, `inside` in a function, `types` never."""

    importer: str
    target: str
    line: int
    where: Where

    def __str__(self) -> str:
        return f"{self.importer}:{self.line} imports {self.target}"


@dataclass(frozen=True)
class Module:
    name: str
    tree: ast.Module
    is_package: bool


def modules(root: Path) -> dict[str, Module]:
    """All modules of both packages below `root`, by dotted name."""
    found = {}
    for package in PACKAGES:
        for file in sorted((root / package).rglob("*.py")):
            parts = list(file.relative_to(root).with_suffix("").parts)
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            found[name] = Module(name, ast.parse(file.read_text(encoding="utf-8"), str(file)), is_package)
    return found


def imports(module: Module, known: dict[str, Module]) -> Iterator[Import]:
    """Every import of a module; `from package import name` counts as the module of that name where there is one."""
    yield from _walk(module, module.tree.body, "top", known)


def _walk(module: Module, nodes: list[ast.stmt], where: Where, known: dict[str, Module]) -> Iterator[Import]:
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module.name, alias.name, node.lineno, where)
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(module, node)
            for target in sorted({_module(base, alias.name, known) for alias in node.names}):
                yield Import(module.name, target, node.lineno, where)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            yield from _walk(module, node.body, "types", known)
            yield from _walk(module, node.orelse, where, known)
        else:
            inside = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            for field in ("body", "orelse", "finalbody", "handlers", "cases"):
                inner = [part for part in getattr(node, field, []) if isinstance(part, ast.AST)]
                bodies = [part for one in inner for part in ([one] if isinstance(one, ast.stmt) else one.body)]  # type: ignore[attr-defined]
                yield from _walk(module, bodies, "inside" if inside else where, known)


def _absolute(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    base = parts[: len(parts) - node.level + (1 if module.is_package else 0)]
    return ".".join([*base, *([node.module] if node.module else [])])


def _module(base: str, name: str, known: dict[str, Module]) -> str:
    return f"{base}.{name}" if f"{base}.{name}" in known else base


def defines_panel(module: Module) -> bool:
    """Whether the module holds a panel, not just a part of one."""
    bases = [base for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef) for base in node.bases]
    return any(isinstance(base, ast.Name) and base.id == "Panel" for base in bases)
