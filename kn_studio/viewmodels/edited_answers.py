"""What edits do to the fact in every language, as a frozen view: a finding, bars beside controls, and all numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kn_studio.app_state import AppState
from kn_studio.clean_templates import PUBLISHED
from kn_studio.editing_intents import MeasureEdits
from kn_studio.editing_state import EditedAnswer, EditEffect, Spoken
from kn_studio.translation import changed, counted, headed, joined, marked, statement, told, tr
from kn_studio.viewmodels import edit_stack, edit_wording, overlap_wording, wording
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.fact_line import position

_MOST = 8
"""Languages that have bars; the table has them all."""
_NAMED = 3
"""Languages that the finding names one by one."""
MEASURING = ("edit", "measure-edits")
"""Keys of the actions that end with what the edits in force do."""
AGAIN, FIRST = marked("Measure again"), marked("Measure the effect")


@dataclass(frozen=True)
class AnswerBar:
    """One answer in one language: bars before and after, and in words the rank and what the model says.

    `position` is the language's place, None for the grey control.
    """

    label: str
    before: float
    after: float
    position: int | None
    rank: str = ""
    says: str = ""
    sd: float | None = None
    tip: str = ""


@dataclass(frozen=True)
class AnswerLine:
    """All numbers of one answer in one language; texts are as people read them, "–" for what was not measured."""

    language: str
    position: int
    answer: str
    right_to_left: bool
    new: bool
    asked: str
    used: bool
    before: str
    after: str
    random: str
    matched: str
    rank: str
    says: str


@dataclass(frozen=True)
class EffectView:
    """The card. Without `bars` `message` says why. `stale` says for what it was measured, where that is not what is in
    force; `ask` measures again, None where it cannot be asked. `more` says beside the bars what only the table has.
    """

    finding: str = ""
    bars: tuple[AnswerBar, ...] = ()
    lines: tuple[AnswerLine, ...] = ()
    note: str = ""
    stale: str = ""
    message: str = ""
    ask: MeasureEdits | None = None
    ask_text: str = FIRST
    more: str = ""


def effect_view(state: AppState) -> EffectView:
    """What was measured of the fact on screen; else how it can be."""
    found = shown_effect(state)
    ask = _ask(state)
    if found is None or not found.answers:
        return EffectView(message=_missing(state, found), ask=ask)
    chosen = _chosen(state, found.answers)
    place = places(state, found)
    seen = tuple(dict.fromkeys(each.language for each in chosen))[:_MOST]
    drawn = [each for each in chosen if each.language in seen]
    bars = (*(_bar(each, place[each.language], state.level) for each in drawn), *_controls(state, drawn))
    return EffectView(
        finding(found, chosen, state.level), bars, tuple(_line(each, place[each.language]) for each in found.answers),
        _note(state, found, chosen), stale(state, found), "", ask, AGAIN, _more(found, len(seen)),
    )  # fmt: skip


def shown_effect(state: AppState) -> EditEffect | None:
    """The measurement, where it is of the fact on screen and of the loaded model."""
    found = state.edit_effect
    uuid = state.fact.uuid if state.fact is not None else ""
    if found is None or found.fact != uuid or (state.fact is None and state.typed is None):
        return None
    if state.model is not None and found.fingerprint not in ("", edit_stack.loaded_as(state)):
        return None
    return found


def places(state: AppState, found: EditEffect) -> dict[str, int]:
    """Every measured language's place among the hues: the chosen ones first, then the others by name."""
    codes = {each.language for part in (found.answers, found.sides, found.flipped, found.perplexity) for each in part}
    order = sorted(codes, key=lambda code: _order(state, code))
    return {code: position(state, code, order) for code in codes}


def live_only(found: EditEffect) -> bool:
    """Whether the edits were tried out while measuring alone."""
    return all(line.edit.live_only for line in found.edits)


def stale(state: AppState, found: EditEffect) -> str:
    """For what it was measured, where that is not what is in force now."""
    if live_only(found):
        return ""
    now = [line.edit for line in state.edits.lines if line.enabled]
    if now == [line.edit for line in found.edits]:
        return ""
    if not now:
        return tr("No edit is in force any more: this is what the last ones did.")
    return tr("Measured for other edits than those in force now.")


def finding(found: EditEffect, chosen: Sequence[EditedAnswer], level: str) -> str:
    """ "Suppressing 12 switches takes Berlin from 83 % to 12 % in English; random switches leave it at 82 %"."""
    edits = [line.edit for line in found.edits]
    doing = edit_wording.doing(edits, level)
    takes = tr("{doing} take", doing=doing) if len(edits) > 1 else tr("{doing} takes", doing=doing)
    new = [each for each in chosen if each.new]
    main = [each for each in chosen if each.new == bool(new)]
    if not main:
        return ""
    first = main[0]
    said = [tr("{takes} {answer} {change}", takes=takes, answer=names.isolate(first.answer), change=_from_to(first))]
    said += [_from_to(each) for each in main[1:_NAMED]]
    if rest := main[_NAMED:]:
        before, after = (_mean([spoken.probability for spoken in each]) for each in _both(rest))
        there = (
            tr("in {count} more languages on average", count=len(rest)) if len(rest) > 1 else tr("in one more language")
        )
        said.append(
            tr(
                "from {before} to {after} {there}",
                before=wording.percent(before),
                after=wording.percent(after),
                there=there,
            )
        )
    parts = [wording.listing(said)]
    if new:
        leads = sum(each.after.rank <= 1 for each in new)
        several = (
            tr("{leads} of {count} languages", leads=leads, count=len(new))
            if len(new) > 1
            else tr("this language")
            if leads
            else tr("no language")
        )
        parts.append(tr("the new answer leads in {several}", several=several))
    if first.control_mean is not None:
        here = tr(" in {english}", english=overlap_wording.english(first.language)) if len(main) > 1 else ""
        parts.append(headed(edit_wording.random(level), f"{wording.percent(first.control_mean)}{here}"))
    return statement(*parts)


def _both(answers: Sequence[EditedAnswer]) -> tuple[list[Spoken], list[Spoken]]:
    return [each.before for each in answers], [each.after for each in answers]


def _from_to(each: EditedAnswer) -> str:
    first, last = wording.percent(each.before.probability), wording.percent(each.after.probability)
    return tr(
        "from {first} to {last} in {english}", first=first, last=last, english=overlap_wording.english(each.language)
    )


def _chosen(state: AppState, answers: Sequence[EditedAnswer]) -> list[EditedAnswer]:
    """Of every language the held-out paraphrases where there are any; the chosen languages first, the
    interface's leading, then English.
    """
    held = {each.language for each in answers if each.paraphrase}
    best = [each for each in answers if each.paraphrase == (each.language in held)]
    codes = sorted(dict.fromkeys(each.language for each in best), key=lambda code: _order(state, code))
    return [
        each
        for code in codes
        for each in sorted((one for one in best if one.language == code), key=lambda one: one.new)
    ]


def _order(state: AppState, code: str) -> tuple[bool, bool, bool, int, str]:
    chosen = code in state.languages
    place = state.languages.index(code) if chosen else 0
    return not chosen, code != state.interface, code != "en", place, names.order(code)


def _bar(each: EditedAnswer, place: int, level: str) -> AnswerBar:
    name = names.name(each.language)
    label = joined((name.autonym, each.answer))
    tip = "\n".join(
        (
            headed(name.long, f"{tr('new answer ') if each.new else ''}{names.isolate(each.answer)}"),
            tr(
                "{probability} → {probability2}, mean over {prompts}",
                probability=wording.probability(each.before.probability),
                probability2=wording.probability(each.after.probability),
                prompts=wording.prompts(each.prompts, level),
            ),
            _asked(each),
            tr("random: {with_sd}", with_sd=_with_sd(each.control_mean, each.control_sd)),
            tr("equally active: {with_sd}", with_sd=_with_sd(each.matched_mean, each.matched_sd)),
        )
    )
    return AnswerBar(
        label, each.before.probability, each.after.probability, place, _rank(each), _says(each), None, tip,
    )  # fmt: skip


def _controls(state: AppState, chosen: Sequence[EditedAnswer]) -> tuple[AnswerBar, ...]:
    """Grey rows, last: the mean over the languages, of the new answer where there is one."""
    new = any(each.new for each in chosen)
    main = [each for each in chosen if each.new == new]
    rows = []
    for term, what in (
        ("random", tr("As many neurons of the same layers, drawn at random")),
        ("matched", tr("Equally active")),
    ):
        values = [each.control_mean if term == "random" else each.matched_mean for each in main]
        spread = [each.control_sd if term == "random" else each.matched_sd for each in main]
        known = [value for value in values if value is not None]
        if not known or (term == "matched" and state.level == "plain"):
            continue
        sds = [value for value in spread if value is not None]
        label = joined((wording.word(term, state.level), tr("new answer") if new else ""))
        rows.append(
            AnswerBar(
                label,
                _mean([each.before.probability for each in main]),
                _mean(known),
                None,
                "",
                "",
                _mean(sds) if sds else None,
                tr("{what}: the same edit of these instead. Mean over the languages.", what=what),
            )
        )
    return tuple(rows)


def _line(each: EditedAnswer, place: int) -> AnswerLine:
    name = names.name(each.language)
    return AnswerLine(
        name.autonym, place, each.answer, name.right_to_left, each.new,
        tr("held out, {n}", n=each.prompts) if each.paraphrase else tr("the same, {n}", n=each.prompts), each.used,
        wording.probability(each.before.probability), wording.probability(each.after.probability),
        _with_sd(each.control_mean, each.control_sd), _with_sd(each.matched_mean, each.matched_sd), _rank(each),
        _says(each),
    )  # fmt: skip


def _asked(each: EditedAnswer) -> str:
    how = tr("on paraphrases that were held out") if each.paraphrase else tr("on the sentences that served")
    used = tr("served to make the edit") if each.used else tr("did not serve to make the edit")
    return tr("asked {how}; the language {used}", how=how, used=used)


def _rank(each: EditedAnswer) -> str:
    before, after = f"{each.before.rank:,g}", f"{each.after.rank:,g}"
    return f"#{before}" if before == after else changed(f"#{before}", f"#{after}")


def _says(each: EditedAnswer) -> str:
    """What stands on top by the prompts' mean probability, before and after."""
    if not each.before.top or not each.after.top:
        return "–"
    before, after = each.before.top[0].token.strip(), each.after.top[0].token.strip()
    if before == after:
        return tr("still {after}", after=names.isolate(after))
    return changed(names.isolate(before), names.isolate(after))


def _with_sd(mean: float | None, sd: float | None) -> str:
    if mean is None:
        return "–"
    return wording.probability(mean) + (f" ± {wording.probability(sd)}" if sd is not None else "")


def _more(found: EditEffect, seen: int) -> str:
    """How many languages are in the table alone; "" for none."""
    rest = len({each.language for each in found.answers}) - seen
    return counted("{n} more in the table", "{n} more in the table", rest) if rest else ""


def _note(state: AppState, found: EditEffect, chosen: Sequence[EditedAnswer]) -> str:
    parts = []
    if live_only(found):
        parts.append(tr("Measured live: the weights stay as they are"))
    held = sum(each.paraphrase for each in chosen if not each.new)
    own = [each for each in chosen if not each.new]
    if own:
        parts.append(wording.mean_over([each.prompts for each in own], state.level, held == len(own)))
    fresh = [each.language for each in own if not each.used]
    if fresh and len(fresh) < len(own):
        parts.append(tr("{listed} did not serve to make the edit", listed=overlap_wording.listed(fresh)))
    parts += [
        tr("{english} left out: {why}", english=overlap_wording.english(code), why=told(why))
        for code, why in found.left_out.items()
    ]
    if found.templates != PUBLISHED:
        parts.append(tr("clean templates"))
    return joined(parts)


def _missing(state: AppState, found: EditEffect | None) -> str:
    if found is not None and found.reason:
        return told(found.reason)
    if edit_stack.in_force(state) and state.job is not None and state.job.action in MEASURING:
        return tr("What the edits in force do is being measured. The line at the bottom shows how far it is.")
    if edit_stack.in_force(state):
        return tr("The edits in force were not measured for this fact yet.")
    return tr(
        "Once an edit is applied, this shows what it does in every language, beside the same edit of other {neurons}.",
        neurons=wording.word("neurons", state.level),
    )


def _ask(state: AppState) -> MeasureEdits | None:
    possible = edit_stack.in_force(state) and state.prompts and state.job is None
    return MeasureEdits() if possible else None


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
