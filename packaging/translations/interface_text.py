"""What of the program's text is translated: found by reading the code, and by asking the tables that hold text.

Three sorts. What `tr`, `counted`, `marked` and `word` are called with. Tables of titles and explanations (commands,
actions, experiments, languages, the everyday words). And sentences that engine and actions say in English, because the
command line says them too: arguments of faults and of progress, which the window recognises by their form (`told`).
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[2]

WRAPPED = ("kn_studio",)
"""Where text stands inside `tr`, `counted` and `marked`."""

SAYING = ("engine", "kn_studio")
"""Where faults and progress are said in English and told in the user's language by the window."""

ENGLISH = ("kn_studio/cli", "kn_studio/experiments/cluster.py", "kn_studio/experiments/hands.py")
"""The command line, and what only it can ask for: English in every language of the interface."""

FAULTS = frozenset(
    {
        "KnownError", "ModelError", "PromptError", "SessionError", "DataError", "OutOfMemoryError", "EditError",
        "DeviceLostError", "DamagedError", "UnwritableError", "WorkerEndedError", "_FaultError", "MissingColumnError",
        "_kind", "kind",
    }
)  # fmt: skip

PROGRESS = frozenset({"Step", "step", "attended"})
"""What takes the words of a progress as its third argument."""

WORKING = re.compile(r"[A-Z][a-z]+ing [a-z{][^\n]*[^.:\n]")
"""How the words of a progress begin that are handed on before they are said: "Testing single neurons"."""

AT_WORK = ("engine/checking/", "engine/degeneracy/", "engine/experiments/degeneracy_measures.py", "kn_studio/actions/")
"""Where such words stand."""

REASONING = (
    "engine/checking/", "engine/datasets/", "engine/degeneracy/", "engine/knowledge.py", "engine/perturbations/",
    "engine/selection.py", "engine/source.py", "engine/targets.py",
    "kn_studio/actions/calibrations.py", "kn_studio/actions/checking.py", "kn_studio/actions/claim_files.py",
    "kn_studio/actions/claims.py", "kn_studio/actions/edit_effect.py", "kn_studio/actions/experiment_results.py",
    "kn_studio/actions/get_model.py", "kn_studio/actions/similar.py",
    "kn_studio/actions/languages.py", "kn_studio/actions/locate.py", "kn_studio/actions/neuron_files.py",
    "kn_studio/actions/other_facts.py", "kn_studio/actions/own_facts.py", "kn_studio/actions/plan.py",
    "kn_studio/actions/relation_groups.py", "kn_studio/actions/story.py", "kn_studio/actions/verify_device.py",
    "kn_studio/library/batch.py", "kn_studio/session/lock.py", "kn_studio/session/opening.py",
)  # fmt: skip
"""Where results say in English why there is nothing, why a row is left out, or why a file is only shown: in what is
returned, in what is kept under a name or in a list, and in the parts that `PARTS` put together."""

PARTS = frozenset({"_reason", "_why_empty", "_unproven", "_lacking", "_salvaged", "__str__"})
"""Functions of these files whose texts are parts of a reason also where they end in no full stop."""

CLOSED = ("session", "fact library")
"""What the sentence of `kn_studio/database/connections.py` about a closed file may be about."""

AS_FORMS = "kn_studio/database/faults.py"
"""Where texts are forms as they stand: what SQLite says, with a {name} that is filled where it happens."""

HINTS = "engine/datasets/columns.py"
"""What the command line says of a table's columns; the window has words of its own for them."""

SKIPPING = frozenset({"Skipped", "_skip", "RowError"})
"""What takes such a reason as its last argument."""

FITTING = frozenset({"fits", "cannot_search"})
"""Functions that return in English why a model cannot be used, as a part of the sentence that says so."""


@dataclass
class Message:
    """One text. `one` is English for one thing, where the text depends on a number; `files` say where it stands."""

    text: str
    one: str = ""
    files: set[str] = field(default_factory=set)

    @property
    def counts(self) -> bool:
        """Whether the text has a form for each sort of number."""
        return bool(self.one)


class NotConstantError(Exception):
    """A call whose text is put together, so that nobody can translate it."""


def gather(root: Path = ROOT) -> dict[str, Message]:
    """All text that the window shows, English text -> message. Raises `NotConstantError`."""
    found: dict[str, Message] = {}

    def add(text: str, where: str, one: str = "") -> None:
        # What stands between the parts of a list is a word of its own in Chinese and Arabic.
        if re.search(r"[^\W\d_]", text) or text in (", ", "; "):
            message = found.setdefault(text, Message(text, one))
            message.one = message.one or one
            message.files.add(where)

    for path in _files(root, WRAPPED):
        where = path.relative_to(root).as_posix()
        for text, one in _called(path, where):
            add(text, where, one)
    for text, where in _tables():
        add(text, where)
    for sentence, where in sentences(root):
        add(sentence, where)
    return found


def _files(root: Path, folders: Iterable[str]) -> Iterator[Path]:
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            if not path.relative_to(root).as_posix().startswith(ENGLISH):
                yield path


# --- calls ------------------------------------------------------------------------------------------------------------


def _called(path: Path, where: str) -> Iterator[tuple[str, str]]:
    """Text and its form for one thing, of every call of the functions of `kn_studio.translation` in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        match _name(node.func):
            case "tr" | "marked" | "told":
                yield from ((text, "") for text in _constants(node.args[0], where))
            case "word":
                yield from ((text, "") for text in _constants(node.args[0], where))
            case "counted" if len(node.args) > 2:
                one, many = (next(_constants(each, where), "") for each in node.args[:2])
                yield many, one


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _constants(node: ast.expr, where: str) -> Iterator[str]:
    """The text of an argument, of both branches of a condition; nothing of a variable, which is marked elsewhere."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body, where)
        yield from _constants(node.orelse, where)
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        raise NotConstantError(f"{where}, line {node.lineno}: the text of a call is put together.")


# --- tables -----------------------------------------------------------------------------------------------------------


def _tables() -> Iterator[tuple[str, str]]:
    """Text of tables that other parts of the program read too."""
    sys.path.insert(0, str(ROOT))
    from engine.experiments import EXPERIMENTS
    from engine.perturbations import REASONS
    from kn_studio.actions import ACTIONS
    from kn_studio.actions.experiments import described
    from kn_studio.commands import COMMANDS, MENUS
    from kn_studio.library import own
    from kn_studio.library.shipped import ORIGIN
    from kn_studio.viewmodels.experiment_forms import pieces
    from kn_studio.viewmodels.experiment_wording import texts
    from kn_studio.viewmodels.languages import english_names
    from kn_studio.viewmodels.wording import PLAIN

    yield from ((noun, "kn_studio/database/connections.py") for noun in CLOSED)
    yield ORIGIN.name, "kn_studio/library/shipped.py"
    yield own.ORIGIN.name, "kn_studio/library/own.py"
    for command in COMMANDS:
        yield command.title, "kn_studio/commands.py"
        yield command.hint, "kn_studio/commands.py"
    yield from ((title, "kn_studio/commands.py") for _, title in MENUS)
    yield from ((action.title, "kn_studio/actions/__init__.py") for action in ACTIONS)
    yield from ((term, "kn_studio/viewmodels/wording.py") for term in PLAIN)
    yield from ((name, "kn_studio/viewmodels/languages.py") for name in english_names())
    for experiment in EXPERIMENTS:
        said = (text for claim in experiment.claims for text in (claim.text, claim.rule))
        every = (*texts(described(experiment)), *(piece for text in said for piece in pieces(text)))
        yield from ((text, "engine/experiments") for text in every)
    yield from ((text, "engine/perturbations") for text in REASONS.values())


# --- sentences that are told ------------------------------------------------------------------------------------------


def sentences(root: Path = ROOT) -> list[tuple[str, str]]:
    """Forms of faults and progress with their files, in an order of its own: "There is no relation '{relation}'."."""
    from kn_studio.actions.experiment_folders import in_the_window

    found: dict[str, str] = {}
    for path in _files(root, SAYING):
        where = path.relative_to(root).as_posix()
        reasons = where.startswith(REASONING) and where != HINTS
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if where.startswith(AT_WORK):
            found.update(dict.fromkeys(_at_work(tree), where))
        for node in ast.walk(tree):
            if reasons and (said := _kept(node)) is not None:
                found.update(dict.fromkeys(_reasons(said), where))
            if reasons and isinstance(node, ast.FunctionDef) and node.name in PARTS:
                found.update(dict.fromkeys(_parts(node), where))
            if where == AS_FORMS and isinstance(node, ast.Tuple):
                found.update(dict.fromkeys(_as_they_stand(node), where))
            if isinstance(node, ast.FunctionDef) and node.name in FITTING:
                found.update(dict.fromkeys(_unfit(node), where))
            if isinstance(node, ast.Call):
                step = _name(node.func) in PROGRESS
                words = _said(node)
                for form in (form for each in words for form in _forms(each) if _is_sentence(form, 2 if step else 3)):
                    found.setdefault(in_the_window(form), where)
    return sorted(found.items())


def _at_work(tree: ast.Module) -> Iterator[str]:
    """Forms of what is being done, wherever they stand; a sentence with a full stop is none."""
    for node in _whole_of(tree):
        yield from (form for form in _forms(node) if WORKING.fullmatch(form))


def _kept(node: ast.AST) -> ast.expr | None:
    """What a statement returns, yields, names, or puts into a list."""
    if isinstance(node, ast.Return | ast.Assign | ast.AugAssign):
        return node.value
    said = node.value if isinstance(node, ast.Expr) else None
    listed = isinstance(said, ast.Call) and _name(said.func) == "append"
    return said if listed or isinstance(said, ast.Yield) else None


_SENTENCE = re.compile(r" ?[A-Z'{][^A-Z\n].*(?:[.?]|: \{\w+\})")


def _reasons(node: ast.expr) -> Iterator[str]:
    """Forms of whole sentences, without those that end in a command to type."""
    for each in _whole(node):
        said = (form for form in _forms(each) if _SENTENCE.fullmatch(form) and _is_sentence(form, 3))
        yield from (form for form in said if "`" not in form and not _is_source(form))


def _as_they_stand(node: ast.Tuple) -> Iterator[str]:
    """The sentences of a table."""
    texts = (each.value for each in node.elts if isinstance(each, ast.Constant))
    yield from (text for text in texts if isinstance(text, str) and text.endswith("."))


def _parts(function: ast.FunctionDef) -> Iterator[str]:
    """Forms of a function's texts: single words, and what several words make; no names of files."""
    for node in ast.walk(function):
        for each in _whole(said) if (said := _kept(node)) is not None else ():
            several = isinstance(each, ast.JoinedStr)
            for form in _forms(each):
                if form == form.strip() and (" " in form if several else form.replace(" ", "").isalpha()):
                    yield from [form] if _is_sentence(form, 3) else ()


def _said(node: ast.Call) -> Sequence[ast.expr]:
    """The arguments of a call that hold words: what happens, what is wrong and what to do, or why a row is left out."""
    name = _name(node.func)
    if name in PROGRESS:
        return node.args[2:3]
    if name in SKIPPING:
        return node.args[-1:]
    return node.args[:2] if name in FAULTS else ()


def _is_source(form: str) -> bool:
    """Whether it is the citation of a paper, which is data."""
    return re.search(r"\b(19|20)\d\d\.$", form) is not None


def _unfit(node: ast.FunctionDef) -> Iterator[str]:
    """Forms of the reasons that a function returns."""
    for each in ast.walk(node):
        if isinstance(each, ast.Return) and isinstance(each.value, ast.Constant | ast.JoinedStr):
            yield from (form for form in _forms(each.value) if _is_sentence(form, 3))


def _whole(node: ast.expr) -> Iterator[ast.expr]:
    """Texts inside an expression, each as one piece; none of those that something is compared with or found by."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        yield node
    elif not isinstance(node, ast.Compare):
        skipped = node.keys if isinstance(node, ast.Dict) else [node.slice] if isinstance(node, ast.Subscript) else []
        for below in ast.iter_child_nodes(node):
            if isinstance(below, ast.expr | ast.keyword) and below not in skipped:
                yield from _whole(below.value if isinstance(below, ast.keyword) else below)


def _whole_of(node: ast.AST) -> Iterator[ast.expr]:
    """The same for all that stands below a node."""
    if isinstance(node, ast.Constant | ast.JoinedStr):
        yield node
    else:
        for below in ast.iter_child_nodes(node):
            yield from _whole_of(below)


def _is_sentence(form: str, letters: int) -> bool:
    """Whether so much of it stands fast, a word of so many letters at least, that it can be told from others."""
    fast = "".join(text for text, *_ in Formatter().parse(form))
    return bool(re.search(rf"[^\W\d_]{{{letters},}}", fast))


def _forms(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value.replace("{", "{{").replace("}", "}}")
    elif isinstance(node, ast.IfExp):
        yield from _forms(node.body)
        yield from _forms(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        yield _form(node)


def _form(node: ast.JoinedStr) -> str:
    """A formatted text with a name in the place of each expression."""
    text, taken = "", set[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value).replace("{", "{{").replace("}", "}}")
        elif isinstance(part, ast.FormattedValue):
            words = re.findall(r"[a-z][a-z_]*", ast.unparse(part.value).lower()) or ["value"]
            name = words[-1]
            while name in taken:
                name += "_"
            taken.add(name)
            text += f"{{{name}}}"
    return text
