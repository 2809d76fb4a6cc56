"""Facts that every tiny model can write, as material for experiments."""

from __future__ import annotations

from engine.experiments.base import Item, Material
from engine.types import Fact, FactPrompts, Label, Prompt

TEMPLATES = {
    "P36": ("The capital of [X] is [Y].", "[X] capital is [Y].", "The city of [X] is [Y]."),
    "P103": ("The mother tongue of [X] is [Y].", "[X] mother tongue is [Y].", "In [X] is [Y]."),
}
FACTS = (
    ("P36", "France", "Paris"),
    ("P36", "Germany", "Berlin"),
    ("P36", "Japan", "Tokyo"),
    ("P103", "Emmanuel Macron", "French"),
    ("P103", "Macron", "Paris"),
    ("P103", "Tokyo", "Japan"),
)


def item(number: int, relation: str, subject: str, answer: str) -> Item:
    """A fact with two prompts to locate on and one that is held out."""
    fact = Fact(f"fact-{number}", relation, {"en": Label(subject, answer)}, "made up", "none")
    prompts = [
        Prompt(text.replace("[X]", subject), answer, "en", fact.uuid, relation, held_out=place == 2)
        for place, text in enumerate(TEMPLATES[relation])
    ]
    return Item(fact, {"en": FactPrompts(tuple(prompts[:2]), tuple(prompts[2:]))}, {"en": number % 2 == 0})


def material(count: int = len(FACTS)) -> Material:
    """The first facts to be measured, all of them to compare with."""
    items = tuple(item(number, *each) for number, each in enumerate(FACTS))
    answers = {code: tuple(a for r, _, a in FACTS if r == code) for code in TEMPLATES}
    return Material(items[:count], items, {(code, "en"): found for code, found in answers.items()})


SPOKEN = {
    "en": ("The capital of [X] is [Y].", "[X] capital is [Y].", "The city of [X] is [Y]."),
    "zh": ("[X]的首都是[Y]。", "[X]首都是[Y]。", "[X]是[Y]。"),
    "fr": ("In [X] is [Y].", "[X] is [Y].", "[X], [Y]."),
}
NAMES = (
    ("P36", {"en": ("France", "Paris"), "zh": ("法国", "巴黎"), "fr": ("France", "Paris")}),
    ("P36", {"en": ("Germany", "Berlin"), "zh": ("德国", "柏林"), "fr": ("Germany", "Berlin")}),
    ("P36", {"en": ("Japan", "Tokyo"), "zh": ("德", "法国"), "fr": ("Japan", "Tokyo")}),
    ("P103", {"en": ("Macron", "French"), "zh": ("法", "法国"), "fr": ("Macron", "French")}),
    ("P103", {"en": ("Tokyo", "Japan"), "zh": ("柏林", "德国"), "fr": ("Tokyo", "Japan")}),
    ("P103", {"en": ("London", "France"), "zh": ("巴黎", "首都"), "fr": ("London", "France")}),
)


def in_languages(count: int = 1) -> Material:
    """Facts in two real languages and one that is spelled as the first, in the vocabulary of the tiny BERT."""
    items = tuple(_in_languages(number, *each) for number, each in enumerate(NAMES))
    answers = {
        (relation, code): tuple(names[code][1] for each, names in NAMES if each == relation)
        for relation in ("P36", "P103")
        for code in SPOKEN
    }
    return Material(items[:count], items, answers)


def _in_languages(number: int, relation: str, names: dict[str, tuple[str, str]]) -> Item:
    labels = {code: Label(*each) for code, each in names.items()}
    fact = Fact(f"fact-{number}", relation, labels, "made up", "none")
    prompts = {}
    for code, (subject, answer) in names.items():
        made = tuple(
            Prompt(text.replace("[X]", subject), answer, code, fact.uuid, relation, held_out=place == 2)
            for place, text in enumerate(SPOKEN[code])
        )
        prompts[code] = FactPrompts(made[:2], made[2:])
    return Item(fact, prompts, dict.fromkeys(names, True))
