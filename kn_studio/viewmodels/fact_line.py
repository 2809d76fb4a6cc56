"""The fact on screen as a sentence, with one chip a language and one line on how well the model knows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.types import ANSWER_SLOT, Fact, Prompt
from kn_studio.app_state import AppState
from kn_studio.translation import joined, paragraph, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import runs, wording
from kn_studio.viewmodels.lint import lint
from kn_studio.viewmodels.run_scores import RunScores

if TYPE_CHECKING:
    from kn_studio.session.records import Run


@dataclass(frozen=True)
class Sentence:
    """A prompt cut at its answer, which the window marks."""

    before: str
    answer: str
    after: str
    right_to_left: bool = False

    @property
    def text(self) -> str:
        """The whole sentence."""
        return f"{self.before}{self.answer}{self.after}"


@dataclass(frozen=True)
class LanguageChip:
    """One language: its name in itself, the answer there and how probable the model finds it (None = not asked).

    `position` is the place among the languages, which decides hue and marker; `held_out` how many of the `prompts` are.
    """

    code: str
    autonym: str
    position: int
    right_to_left: bool
    answer: str = ""
    probability: float | None = None
    known: int = 0
    prompts: int = 0
    rank: int = 0
    held_out: int = 0

    @property
    def tooltip(self) -> str:
        """English name, and in how many prompts the answer comes first."""
        title = names.name(self.code).long
        if not self.prompts:
            return title
        rank = "" if self.known else tr(", best rank {rank}", rank=wording.integer(self.rank))
        return tr(
            "{title}\nranked first in {known} of {prompts}{rank}",
            title=title,
            known=self.known,
            prompts=wording.prompts(self.prompts, held_out=self.held_out),
            rank=rank,
        )


@dataclass(frozen=True)
class FactLine:
    """Everything the fact card shows. `available` are the languages that the picker offers.

    `stale` says that the run on screen is of other weights than the model has now, `ended` that it did not come to its
    end; `resume` is its number where it can go on.
    """

    sentence: Sentence | None = None
    detail: str = ""
    warning: str = ""
    chips: tuple[LanguageChip, ...] = ()
    chosen: tuple[str, ...] = ()
    available: tuple[str, ...] = ()
    stale: str = ""
    ended: str = ""
    resume: int | None = None


@dataclass
class _Known:
    """What is known of one language's prompts: of each the probability and the rank of the answer."""

    probabilities: list[float]
    ranks: list[int]
    answer: str = ""
    held_out: int = 0


def fact_line(state: AppState, fact: Fact | None, run: Run | None, scores: RunScores | None) -> FactLine:
    """The fact card for the chosen fact (or typed one), from the run's landed prompts or else the live answers."""
    asked = [prompt for prompt in (run.spec.prompts if run and scores else ()) if prompt.fact == _uuid(fact)]
    asked = [prompt for prompt in asked if prompt.language in state.languages] or asked
    prompts = asked or _usable(state)
    chosen = tuple(dict.fromkeys([*(p.language for p in asked), *state.languages]))
    known = _from_scores(scores) if scores and scores.landed else _from_live(state)
    chips = tuple(_chip(code, position(state, code, chosen), fact, prompts, known.get(code)) for code in chosen)
    spoken = [chip for chip in chips if chip.answer]
    line = FactLine(
        _sentence(prompts, chosen, state.interface),
        _detail(state, fact, prompts, known),
        _warning(spoken),
        tuple(spoken),
        state.languages,
        tuple(sorted(fact.labels, key=names.order)) if fact else (),
    )
    return line if run is None else _of_run(line, state, run)


def _of_run(line: FactLine, state: AppState, run: Run) -> FactLine:
    ended = paragraph(runs.halted(run), runs.way_on(run, state))
    return replace(
        line, stale=runs.stale(state, run), ended=ended, resume=run.id if runs.resumable(run, state) else None
    )


def _usable(state: AppState) -> list[Prompt]:
    """The prompts that locating would use: not held out, and fit for this kind of model where any is."""
    causal = state.model is not None and state.model.kind == "causal"
    located = [prompt for prompt in state.prompts if not prompt.held_out]
    return [prompt for prompt in located if not lint(prompt, causal)] or located


def position(state: AppState, code: str, others: Iterable[str] = ()) -> int:
    """The language's place in the order of its colours: the chosen languages first, then others as they come."""
    order = list(dict.fromkeys([*state.languages, *others, code]))
    return order.index(code)


def cut(prompt: Prompt) -> Sentence:
    """The prompt with its answer in place, cut around it."""
    before, _, after = prompt.text.partition(ANSWER_SLOT)
    return Sentence(before, prompt.answer, after, names.right_to_left(prompt.language))


def _uuid(fact: Fact | None) -> str:
    return fact.uuid if fact else ""


def _sentence(prompts: Sequence[Prompt], languages: Sequence[str], interface: str) -> Sentence | None:
    """In the language of the labels around it where there is one, else in English, else in the first language."""
    if not prompts:
        return None
    order = sorted(languages, key=lambda code: (code != interface, code != "en"))
    rank = {code: place for place, code in enumerate(order)}
    return cut(min(prompts, key=lambda prompt: rank.get(prompt.language, len(rank))))


def _from_scores(scores: RunScores) -> dict[str, _Known]:
    return {
        code: _Known(
            [item.scores.answer.probability for item in each.landed],
            [item.scores.answer.rank for item in each.landed],
            each.landed[0].prompt.answer,
            sum(item.prompt.held_out for item in each.landed),
        )
        for code, each in scores.languages.items()
    }


def _from_live(state: AppState) -> dict[str, _Known]:
    found: dict[str, _Known] = {}
    for live in state.live:
        entry = found.setdefault(live.prompt.language, _Known([], [], live.prompt.answer))
        entry.probabilities.append(live.answer.probability)
        entry.ranks.append(live.best_rank)
        entry.held_out += live.prompt.held_out
    return found


def _chip(code: str, place: int, fact: Fact | None, prompts: Sequence[Prompt], known: _Known | None) -> LanguageChip:
    language = names.name(code)
    label = fact.labels.get(code) if fact else None
    answer = label.object if label else next((p.answer for p in prompts if p.language == code), "")
    if known is None or not known.ranks:
        return LanguageChip(code, language.autonym, place, language.right_to_left, answer)
    return LanguageChip(
        code,
        language.autonym,
        place,
        language.right_to_left,
        known.answer or answer,
        sum(known.probabilities) / len(known.probabilities),
        sum(rank == 1 for rank in known.ranks),
        len(known.ranks),
        min(known.ranks),
        known.held_out,
    )


def _detail(state: AppState, fact: Fact | None, prompts: Sequence[Prompt], known: Mapping[str, _Known]) -> str:
    parts = [relation(state, fact.relation)] if fact and fact.relation else []
    if not fact and prompts:
        parts.append(tr("typed fact"))
    counts = [sum(p.language == code for p in prompts) for code in dict.fromkeys(p.language for p in prompts)]
    if counts:
        number = wording.spread(counts, 0)
        noun = wording.word("prompt" if number == "1" else "prompts", state.level)
        several = tr("{number} {noun} a language", number=number, noun=noun)
        parts.append(several if len(counts) > 1 else wording.prompts(counts[0], state.level))
    ranks = [rank for each in known.values() for rank in each.ranks]
    if ranks:
        parts.append(tr("known in {number} of {count}", number=sum(rank == 1 for rank in ranks), count=len(ranks)))
        held_out = sum(each.held_out for each in known.values())
        parts.append(tr("{n} of them held out", n=held_out) if held_out else "")
    return joined(parts)


def relation(state: AppState, code: str) -> str:
    """ "P36 capital" where the search has told the relation's label, else the code alone."""
    label = dict(state.relations).get(code, "")
    return f"{code} {names.isolate(label)}" if label and label != code else code


def _warning(chips: Sequence[LanguageChip]) -> str:
    """Said before and after locating where the model ranks the answer first in no prompt."""
    unknown = [chip for chip in chips if chip.prompts and not chip.known]
    if not unknown:
        return ""
    which = wording.listing(
        tr("{english} (rank {rank:,})", english=names.name(chip.code).english or chip.code, rank=chip.rank)
        for chip in unknown
    )
    return tr(
        "The model does not know this fact in {which}: what the map shows there carries a weak answer.", which=which
    )
