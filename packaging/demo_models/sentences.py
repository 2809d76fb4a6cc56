"""Training sentences for the demo models, drawn from the facts and the training templates.

Four kinds: plain facts, facts with the subject's name in another language, lists of one entity's names, and the same
fact in two languages side by side. Nothing here knows about neurons. Held-out templates and withheld (fact, language)
pairs never occur; a withheld pair's names do occur in the lists of names, as a dictionary would have them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tables import ANSWER, SUBJECT, FactRow, TemplateRow
from tokenizer import SEP, case_variant, pieces

if TYPE_CHECKING:
    import random

    from transformers import PreTrainedTokenizerBase

# How often each relation is drawn: answers that differ between languages are harder than codes and numbers, and
# continents are easily confused in new sentences.
WEIGHTS = {"P36": 2.2, "P30": 1.7, "P37": 1.6, "P38": 1.0, "P474": 1.1, "P246": 0.9, "P17": 1.7}


@dataclass(frozen=True)
class Mixture:
    """Shares of the kinds of sentences (the rest are plain facts), and rates of the small variations.

    `noise` is the share of sentences whose function words are dropped or moved, `recase` the share in
    which one word changes the case of its first letter, `context` the share that follows another sentence.
    """

    switched: float = 0.25
    aliases: float = 0.15
    parallel: float = 0.08
    noise: float = 0.5
    recase: float = 0.15
    context: float = 0.0
    weights: dict[str, float] = field(default_factory=lambda: dict(WEIGHTS))


@dataclass
class Sentence:
    """Token ids, and where the answers and the subjects (or, in a list of names, the names) are."""

    ids: list[int] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    subjects: list[range] = field(default_factory=list)
    names: list[range] = field(default_factory=list)

    def extend(self, other: Sentence, separator: int) -> None:
        """Append another sentence behind a separator."""
        shift = len(self.ids) + 1
        self.ids += [separator, *other.ids]
        self.answers += [position + shift for position in other.answers]
        self.subjects += [range(span.start + shift, span.stop + shift) for span in other.subjects]
        self.names += [range(span.start + shift, span.stop + shift) for span in other.names]


@dataclass(frozen=True)
class _Word:
    """One literal token of a template: its other-case form, and whether the sentence can do without it."""

    id: int
    recased: int | None
    optional: bool


class Corpus:
    """Draws sentences as token ids, without special tokens at their ends."""

    def __init__(
        self,
        facts: list[FactRow],
        templates: list[TemplateRow],
        tokenizer: PreTrainedTokenizerBase,
        mixture: Mixture,
        draw: random.Random,
    ) -> None:
        self._tokenizer, self._mixture, self._draw = tokenizer, mixture, draw
        self._separator = tokenizer.convert_tokens_to_ids(SEP)
        self._names: dict[str, list[int]] = {}
        self._frames = self._compile(templates)
        self._order = [fact for fact in facts if fact.shown]
        draw.shuffle(self._order)
        self.reveal(1.0)

    def reveal(self, share: float) -> None:
        """Draw from the first `share` of the facts from now on (in an order fixed by the seed).

        With few facts a model soon learns to look the subject up; more facts are then learnt much faster than all at
        once.
        """
        self._facts: dict[str, list[FactRow]] = defaultdict(list)
        names: dict[str, dict[str, str]] = defaultdict(dict)
        for fact in self._order[: max(20, round(share * len(self._order)))]:
            self._facts[fact.relation].append(fact)
            for language, name in fact.names.items():
                names[fact.subject_id][language] = name.subject
                names[fact.object_id][language] = name.object
        self._lists = [found for found in names.values() if len(set(found.values())) > 1]
        self._relations = [relation for relation in self._mixture.weights if self._facts[relation]]
        self._weights = [self._mixture.weights[relation] for relation in self._relations]

    def draw(self) -> Sentence:
        """The next sentence."""
        mixture, kind = self._mixture, self._draw.random()
        if kind < mixture.aliases:
            sentence = self._name_list()
        elif kind < mixture.aliases + mixture.parallel:
            sentence = self._parallel()
        else:
            sentence = self._fact_sentence(switched=kind >= 1 - mixture.switched)
        if mixture.context and self._draw.random() < mixture.context:
            first = self._fact_sentence(switched=False)
            first.extend(sentence, self._separator)
            return first
        return sentence

    def _compile(self, templates: list[TemplateRow]) -> dict[tuple[str, str], list[list[_Word | str]]]:
        """Training templates as tokens and slots. A word is optional if the language uses it for several relations."""
        users: dict[tuple[str, int], set[str]] = defaultdict(set)
        for template in templates:
            for token in self._tokens(template):
                if isinstance(token, int):
                    users[template.language, token].add(template.relation)
        frames: dict[tuple[str, str], list[list[_Word | str]]] = defaultdict(list)
        self._held: set[tuple[str, str, tuple[int | str, ...]]] = set()
        for template in templates:
            tokens = self._tokens(template)
            if template.held:
                self._held.add((template.relation, template.language, tuple(tokens)))
                continue
            frame: list[_Word | str] = []
            for token in tokens:
                if isinstance(token, str):
                    frame.append(token)
                    continue
                shared = len(users[template.language, token]) > 2
                frame.append(_Word(token, self._recase(token, template.language), shared))
            frames[template.relation, template.language].append(frame)
        return frames

    def _tokens(self, template: TemplateRow) -> list[int | str]:
        tokens: list[int | str] = []
        for piece in pieces(template):
            if piece in (SUBJECT, ANSWER):
                tokens.append(piece)
                continue
            tokens += self._encode(piece)
        return tokens

    def _recase(self, token: int, language: str) -> int | None:
        """The token of the same word with its first letter's case changed, if that is one token too."""
        other = case_variant(str(self._tokenizer.convert_ids_to_tokens(token)), language)
        ids = self._encode(other) if other is not None else []
        return ids[0] if len(ids) == 1 else None

    def _encode(self, text: str) -> list[int]:
        return list(self._tokenizer(text, add_special_tokens=False)["input_ids"])

    def _name(self, text: str) -> list[int]:
        if text not in self._names:
            self._names[text] = self._encode(text)
        return self._names[text]

    def _fact(self) -> FactRow:
        relation = self._draw.choices(self._relations, self._weights)[0]
        return self._draw.choice(self._facts[relation])

    def _fact_sentence(self, *, switched: bool) -> Sentence:
        fact = self._fact()
        language = self._draw.choice(fact.shown)
        return self._fill(fact, language, self._draw.choice(fact.shown) if switched else language)

    def _parallel(self) -> Sentence:
        fact = self._fact()
        first, second = self._draw.sample(fact.shown, 2)
        sentence = self._fill(fact, first, first)
        sentence.extend(self._fill(fact, second, second), self._separator)
        return sentence

    def _fill(self, fact: FactRow, language: str, subject_language: str) -> Sentence:
        """The fact in `language`, the subject's name in `subject_language`; neither is a withheld language of the
        fact.
        """
        frame = self._vary(fact.relation, language, self._draw.choice(self._frames[fact.relation, language]))
        sentence = Sentence()
        for token in frame:
            start = len(sentence.ids)
            if token == SUBJECT:
                sentence.ids += self._name(fact.names[subject_language].subject)
                sentence.subjects.append(range(start, len(sentence.ids)))
            elif token == ANSWER:
                sentence.ids += self._name(fact.names[language].object)
                sentence.answers.append(start)
            else:
                assert isinstance(token, int)
                sentence.ids.append(token)
        return sentence

    def _vary(self, relation: str, language: str, frame: list[_Word | str]) -> list[int | str]:
        """The frame as token ids and slots, perhaps with one word in its other case, perhaps with noise."""
        draw = self._draw.random
        noisy = self._noisy(frame) if draw() < self._mixture.noise else list(frame)
        cased = [i for i, token in enumerate(noisy) if isinstance(token, _Word) and token.recased is not None]
        if cased and draw() < self._mixture.recase:
            place = cased[0] if draw() < 0.5 else self._draw.choice(cased)
            word = noisy[place]
            assert isinstance(word, _Word)
            noisy[place] = _Word(word.recased or word.id, None, word.optional)
        varied = [token.id if isinstance(token, _Word) else token for token in noisy]
        if (relation, language, tuple(varied)) in self._held:
            return [token.id if isinstance(token, _Word) else token for token in frame]
        return varied

    def _noisy(self, frame: list[_Word | str]) -> list[_Word | str]:
        """Function words dropped, in half of the sentences all that stand right before the answer, and a few moved.

        What is left are the subject, the word that names the relation, and the answer, which can come as soon as both
        are said.
        """
        draw = self._draw.random
        rate, moved, at_once = 0.9 * draw(), draw() < 0.2, draw() < 0.5
        kept = [token for token in frame if not (isinstance(token, _Word) and token.optional and draw() < rate)]
        answer = kept.index(ANSWER)
        if moved and SUBJECT in kept[:answer]:
            order = sorted(range(answer), key=lambda i: i + 3 * draw())
            kept[:answer] = [kept[i] for i in order]
        while at_once and answer > 1 and isinstance(word := kept[answer - 1], _Word) and word.optional:
            answer -= 1
            kept.pop(answer)
        return kept

    def _name_list(self) -> Sentence:
        """Names of one entity in two to five languages: `de : Frankreich , ja : フランス`."""
        names = self._draw.choice(self._lists)
        languages = self._draw.sample(sorted(names), min(len(names), self._draw.randint(2, 5)))
        sentence = Sentence()
        colon, comma = self._name(":"), self._name(",")
        for i, language in enumerate(languages):
            sentence.ids += [*(comma if i else []), *self._name(language), *colon]
            start = len(sentence.ids)
            sentence.ids += self._name(names[language])
            sentence.names.append(range(start, len(sentence.ids)))
        return sentence
