"""The chosen fact as a frozen view: its labels, and each prompt with its tokens, answers and what to doubt in it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import Fact, Prompt, Template
from kn_studio.app_state import AppState, LiveAnswer
from kn_studio.clean_templates import PUBLISHED, worded
from kn_studio.fact_state import FactBook, TemplateLine
from kn_studio.translation import figures, joined, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.fact_line import position
from kn_studio.viewmodels.lint import Finding, findings, lint

TOP = 10

_NOISY_IN_HINDI = "mParaRel"
"""How the names of the data set begin whose Hindi is to be doubted."""


@dataclass(frozen=True)
class FactLabel:
    """The chosen fact in one language. `position` is its place among the chosen languages, None if it is not one.

    `others` are further right answers.
    """

    language: str
    name: str
    subject: str
    object: str
    right_to_left: bool
    withheld: bool
    position: int | None
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class TopAnswer:
    """One of the likeliest tokens. `right` marks a right answer or its beginning; `rank` 0: nobody counted."""

    token: str
    probability: float
    right: bool
    rank: int = 0


@dataclass(frozen=True)
class PromptRow:
    """One prompt of the chosen fact with what the model says to it. `fault` says why it cannot be used.

    `template` is what it was filled from ("" for a sentence of its own), `own` whether the user wrote that, `pieces`
    are the prompt's tokens in order with their `ids`, `tokens` those of the right answer. `rank` is the best of
    any right answer.
    """

    text: str
    language: str
    name: str
    position: int
    right_to_left: bool
    held_out: bool
    fault: str = ""
    tokens: tuple[str, ...] = ()
    says: str = ""
    probability: float | None = None
    rank: int = 0
    tooltip: str = ""
    answer: str = ""
    relation: str = ""
    template: str = ""
    own: bool = False
    source: str = ""
    pieces: tuple[str, ...] = ()
    top: tuple[TopAnswer, ...] = ()
    verdict: str = ""
    findings: tuple[Finding, ...] = ()
    ids: tuple[int, ...] = ()

    @property
    def grave(self) -> bool:
        """Whether the answer would mean little."""
        return any(finding.grave for finding in self.findings)


def labels(state: AppState, fact: Fact) -> tuple[FactLabel, ...]:
    """The chosen languages first in the order of their colours, then the others by name."""
    first = [code for code in state.languages if code in fact.labels]
    others = sorted((code for code in fact.labels if code not in first), key=names.order)
    known = book(state)
    answers = known.answers if known else {}
    rows = []
    for code in [*first, *others]:
        language, label = names.name(code), fact.labels[code]
        place = position(state, code) if code in first else None
        rows.append(
            FactLabel(
                code, language.autonym, label.subject, label.object, language.right_to_left, label.withheld, place,
                answers.get(code, ()),
            )
        )  # fmt: skip
    return tuple(rows)


def prompts(state: AppState) -> tuple[PromptRow, ...]:
    """The prompts of the chosen languages."""
    live = {each.prompt: each for each in state.live}
    return tuple(_row(state, prompt, live.get(prompt)) for prompt in state.prompts)


def fact_findings(state: AppState) -> tuple[Finding, ...]:
    """What is to be said of the fact as a whole: languages that it lacks, several right answers."""
    fact, known = state.fact, book(state)
    if fact is None:
        return ()
    found = []
    for code in state.languages:
        english = names.name(code).english or code
        if code not in fact.labels:
            found.append(
                Finding(
                    tr("not in {english}", english=english),
                    tr("The library has no label of this fact in {english}.", english=english),
                )
            )
        elif not any(prompt.language == code for prompt in state.prompts):
            text = tr(
                "No sentence asks this relation in {english}: write one, or import a data set that has it.",
                english=english,
            )
            found.append(Finding(tr("no sentence in {english}", english=english), text, True))
    for code in state.languages:
        others = known.answers.get(code, ()) if known else ()
        if others and code in fact.labels:
            every = wording.listing(map(names.isolate, (fact.labels[code].object, *others)))
            found.append(
                Finding(
                    tr("{count} right answers · {code}", count=1 + len(others), code=code),
                    tr("All of these count as right: {every}.", every=every),
                )
            )
    return tuple(found)


def summary(state: AppState) -> str:
    """One sentence on how well the model knows the fact, from the live answers; any right answer counts."""
    ranks = [live.best_rank for live in state.live]
    if not ranks:
        return ""
    known = sum(rank == 1 for rank in ranks)
    asked = wording.prompts(len(ranks), state.level, sum(live.prompt.held_out for live in state.live))
    if not known:
        return tr("The model does not know this: rank {ranks:,} at best in {asked}.", ranks=min(ranks), asked=asked)
    return tr("Ranked first in {known} of {asked}.", known=known, asked=asked)


def caution(state: AppState) -> str:
    """What is to be known of the data sets that the sentences on screen are from; "" for nothing.

    The authors of mParaRel call its Hindi paraphrases noisy (Fierro and Søgaard 2022).
    """
    hindi = (_template(state, prompt) for prompt in state.prompts if prompt.language == "hi")
    if any(line is not None and line.source.startswith(_NOISY_IN_HINDI) and not line.own for line in hindi):
        return tr("mParaRel's Hindi paraphrases are noisy, as their authors caution: compare them with your own.")
    return ""


def templates(state: AppState) -> str:
    """How the templates of data sets are worded; "" where clean ones ask the chosen languages no differently."""
    known = book(state)
    return state.templates if known is not None and any(code in known.clean for code in state.languages) else ""


def about(state: AppState) -> str:
    """Where the chosen fact is from, under which licence, and its ids."""
    fact, known = state.fact, book(state)
    if fact is None:
        return ""
    ids = figures(" → ".join(part for part in (fact.subject_id, fact.object_id) if part))
    source = tr("ships with the program") if known and known.builtin else fact.source
    date = tr("holds for {date}", date=fact.date) if fact.date else ""
    return joined((source, fact.licence, ids, date))


def book(state: AppState) -> FactBook | None:
    """The book of the chosen fact; one of another fact is none."""
    known, fact = state.book, state.fact
    return known if known is not None and fact is not None and known.fact.uuid == fact.uuid else None


def _row(state: AppState, prompt: Prompt, live: LiveAnswer | None) -> PromptRow:
    language = names.name(prompt.language)
    causal = state.model is not None and state.model.kind == "causal"
    fault = lint(prompt, causal)
    place = position(state, prompt.language)
    line = _template(state, prompt)
    label = state.fact.labels.get(prompt.language) if state.fact else None
    answer = live.answer if live else None
    spelled = answer.tokens if answer else ()
    asked = _asked(state, line, prompt.language) if line else ""
    shared = (prompt.text, prompt.language, language.autonym, place, language.right_to_left, prompt.held_out, fault)
    return PromptRow(
        *shared,
        tokens=spelled,
        says=answer.top[0].token if answer and answer.top else "",
        probability=answer.probability if answer else None,
        rank=live.best_rank if live else 0,
        tooltip=prompt.text,
        answer=prompt.answer,
        relation=prompt.relation,
        template=line.text if line else "",
        own=line.own if line else False,
        source=tr(line.source) if line else "",
        pieces=live.tokens if live else (),
        ids=live.ids if live else (),
        top=_top(live) if live else (),
        verdict=_verdict(live) if live else "",
        findings=findings(prompt, causal, asked, label.subject if label else "", spelled),
    )


def _template(state: AppState, prompt: Prompt) -> TemplateLine | None:
    """The template that the prompt was filled from."""
    known = book(state)
    label = state.fact.labels.get(prompt.language) if state.fact else None
    if known is None or label is None:
        return None
    for line in known.templates.get(prompt.language, ()):
        text = _asked(state, line, prompt.language)
        if Template(prompt.relation, prompt.language, text).fill(label.subject) == prompt.text:
            return line
    return None


def _asked(state: AppState, line: TemplateLine, language: str) -> str:
    """A template as it is worded on screen; the user's own stands as it was typed."""
    return worded(line.text, language, PUBLISHED if line.own else state.templates)


def _top(live: LiveAnswer) -> tuple[TopAnswer, ...]:
    """The likeliest tokens; the right answer follows with its rank where it is not among them."""
    first = live.answer.tokens[0] if live.answer.tokens else ""
    right = {first, *live.others, live.prompt.answer} - {""}
    shown = [TopAnswer(each.token, each.probability, _among(each.token, right)) for each in live.answer.top[:TOP]]
    if not any(each.right for each in shown) and live.answer.rank:
        shown.append(TopAnswer(live.prompt.answer, live.answer.probability, True, live.answer.rank))
    return tuple(shown)


def _among(token: str, right: set[str]) -> bool:
    return token in right or (bool(token.strip()) and token.strip() in {each.strip() for each in right})


def _verdict(live: LiveAnswer) -> str:
    """ "Berlin: rank 1, p 0.93", and the other right answers with their ranks; alone, the table says it."""
    if not live.others:
        return ""
    answer = live.answer
    said = tr(
        "{answer}: rank {rank}, p {p}",
        answer=names.isolate(live.prompt.answer),
        rank=wording.integer(answer.rank),
        p=wording.probability(answer.probability),
    )
    others = sorted(live.others.items(), key=lambda pair: pair[1])
    ranks = wording.listing(
        tr("{text} (rank {rank})", text=names.isolate(text), rank=wording.integer(rank)) for text, rank in others[:4]
    )
    return joined([said, tr("also right: {ranks}", ranks=ranks)])
