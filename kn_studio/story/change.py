"""Step 6: the fact rewritten to a wrong answer, and a checker that is asked about it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import ANSWER_SLOT
from kn_studio.checking_state import CheckedClaim
from kn_studio.editing_state import EditedAnswer
from kn_studio.story.bars import Bar, figures
from kn_studio.story.place import Place
from kn_studio.story.telling import Telling
from kn_studio.story_state import Changed
from kn_studio.translation import counted, paragraph, tr
from kn_studio.viewmodels import check_wording, wording


@dataclass(frozen=True)
class CheckView:
    """What a checker says of the claim. `token` is the verdict's colour, `meaning` what the confidence rests on."""

    who: str
    verdict: str
    token: str
    confidence: str
    meaning: str


@dataclass(frozen=True)
class ChangeView:
    """The step: a sentence that nothing was fitted on, what the model says now, and the claim as checked.

    `lamp` says whether the weights are changed; without a sentence `message` says why there is nothing to change.
    """

    switch: str = ""
    changed: bool = False
    before: str = ""
    guess: str = ""
    after: str = ""
    wrong: bool = False
    bars: tuple[Bar, ...] = ()
    control: str = ""
    aside: str = ""
    lamp: str = ""
    claim: str = ""
    checks: tuple[CheckView, ...] = ()
    message: str = ""


def view(telling: Telling, place: Place) -> ChangeView:
    """The fact before or after the rewrite."""
    made = telling.material.changed
    rows = _rows(made) if made is not None else None
    if made is None or rows is None:
        return ChangeView(
            message=tr("The fact of this session could not be rewritten, so there is nothing to show here.")
        )
    before, _, after = made.sentence.partition(ANSWER_SLOT)
    own, new = rows
    said = own.after if place.changed else own.before
    guess = said.top[0].token.strip() if said.top else (made.new if place.changed else made.old)
    told = telling.told(made.language)
    claim = f"{told.before}{made.new}{told.after}"
    return ChangeView(
        tr("Rewrite {old} to {new}", old=made.old, new=made.new), place.changed, before, guess, after,
        guess != made.old, _bars(own, new, told.position, place), _control(own, new, place), _aside(made, place),
        tr("Weights changed") if place.changed else tr("Weights as they were"), claim, _checks(made, place),
    )  # fmt: skip


def _rows(made: Changed) -> tuple[EditedAnswer, EditedAnswer] | None:
    """The old and the new answer on sentences that nothing was fitted on."""
    mine = [row for row in made.effect.answers if row.language == made.language]
    own = [row for row in mine if not row.new]
    new = [row for row in mine if row.new]
    if not own or not new:
        return None
    return max(own, key=lambda row: row.paraphrase), max(new, key=lambda row: row.paraphrase)


def _bars(own: EditedAnswer, new: EditedAnswer, position: int, place: Place) -> tuple[Bar, ...]:
    rows = []
    # Both in the hue and with the mark of the language that they are in: another one's would say that it answered.
    for row in (own, new):
        now = row.after.probability if place.changed else row.before.probability
        before = row.before.probability
        rows.append(
            Bar(
                row.answer, now, before, position, False, figures(now, before if place.changed else None, place.numbers)
            )
        )
    if place.changed and new.control_mean is not None:
        before = new.before.probability
        rows.append(
            Bar(
                tr("Random ones"), new.control_mean, before, None, False, figures(new.control_mean, None, place.numbers)
            )
        )
    return tuple(rows)


def _control(own: EditedAnswer, new: EditedAnswer, place: Place) -> str:
    """What the sentence is or what the grey bar is, and which sentences the figures are of."""
    basis = _basis(own) if place.numbers else ""
    if not place.changed:
        alone = tr("This sentence is a paraphrase: the rewrite never sees it.")
        said = (tr("This sentence is a paraphrase.") if basis else alone) if own.paraphrase else ""
    elif new.matched_mean is None or not place.numbers:
        said = tr("The honest check: the same rewrite through random switches of the same floors.")
    else:
        said = tr(
            "The honest check: the same rewrite through random switches, mean of 10 draws. "
            "Through equally busy ones, {answer} reaches {busy}.",
            answer=new.answer, busy=wording.percent(new.matched_mean),
        )  # fmt: skip
    return paragraph(said, basis)


def _basis(own: EditedAnswer) -> str:
    """Which sentences the bars are of, as the steps before say it."""
    if not own.paraphrase:
        return tr("Figures: means over the sentences that the rewrite is made with.")
    return counted(
        "Figures: of {n} sentence that the rewrite never sees.",
        "Figures: means over {n} sentences that the rewrite never sees.",
        own.prompts,
    )


def _aside(made: Changed, place: Place) -> str:
    """Did anything else change?"""
    sides = [side for side in made.effect.sides if side.language == made.language]
    facts = sum(side.facts for side in sides)
    if not place.changed or not facts:
        return ""
    kept = sum(side.top1_kept * side.facts for side in sides) / facts
    if not place.numbers:
        return tr("Other facts were asked too.")
    return tr(
        "Did anything else change? {kept} of {facts} other facts keep their answer.",
        kept=round(kept * facts),
        facts=facts,
    )


def _checks(made: Changed, place: Place) -> tuple[CheckView, ...]:
    shown = [(tr("Asked with the model as it was"), made.check)]
    if place.changed:
        shown.append((tr("Asked with the changed model"), made.check_changed))
    return tuple(_check(who, claim, place.numbers) for who, claim in shown if claim is not None)


def _check(who: str, claim: CheckedClaim, numbers: bool) -> CheckView:
    """The verdict in plain words, never alone: with its confidence, or with the reason why there is none."""
    token = check_wording.token(claim.verdict)
    if claim.verdict == "cannot tell" or claim.confidence is None:
        meaning = tr("The checker was tried out on the model as it was. For a changed one it must not judge.")
        if claim.confidence is not None:
            meaning = tr("Its score lies between right and wrong claims.")
        return CheckView(who, tr("Cannot tell"), check_wording.token("cannot tell"), "", meaning)
    verdict = tr("Likely false") if claim.verdict == "contradicted" else tr("Likely true")
    confidence = tr("Confidence {share}", share=check_wording.confidence(claim.confidence)) if numbers else ""
    meaning = tr("On claims with such a score {odds} verdicts are right.", odds=check_wording.odds(claim.confidence))
    return CheckView(who, verdict, token, confidence, meaning)
