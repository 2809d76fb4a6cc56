from __future__ import annotations

import random
from collections import defaultdict

import pytest

SEED, DRAWS = 7, 6000


@pytest.fixture(scope="module")
def drawn(facts, templates, tokenizer):
    from sentences import Corpus, Mixture

    corpus = Corpus(facts, templates, tokenizer, Mixture(noise=0.7, recase=0.3, context=0.2), random.Random(SEED))
    return [corpus.draw() for _ in range(DRAWS)]


def split_sentences(tokenizer, drawn):
    for sentence in drawn:
        text = tokenizer.convert_ids_to_tokens(sentence.ids)
        start = 0
        for end in [*(i for i, token in enumerate(text) if token == "[SEP]"), len(text)]:
            yield text[start:end]
            start = end + 1


def test_no_sentence_is_a_held_out_template(drawn, facts, templates, tokenizer):
    by_key = defaultdict(list)
    for template in templates:
        if template.held:
            by_key[template.relation, template.language].append(template)
    held = set()
    for fact in facts:
        for language, name in fact.names.items():
            for template in by_key[fact.relation, language]:
                held.add(
                    " ".join(tokenizer.tokenize(template.text.replace("[X]", name.subject).replace("[Y]", name.object)))
                )
    sentences = [" ".join(tokens) for tokens in split_sentences(tokenizer, drawn)]
    assert held
    assert not [sentence for sentence in sentences if sentence in held]


def test_withheld_pairs_are_never_shown(drawn, facts, templates, tokenizer):
    """A fact withheld in a language never joins its names there, nor its name there with an answer in any language."""
    forbidden = defaultdict(set)
    for fact in facts:
        for name in fact.names.values():
            if name.withheld:
                for other in fact.names.values():
                    forbidden[tuple(tokenizer.tokenize(name.subject))].add(other.object)
    assert forbidden
    shown_elsewhere = {
        (tuple(tokenizer.tokenize(name.subject)), other.object)
        for fact in facts
        for name in fact.names.values()
        if not name.withheld
        for other in fact.names.values()
        if not other.withheld
    }
    for sentence in drawn:
        tokens = tokenizer.convert_ids_to_tokens(sentence.ids)
        for span, place in zip(sentence.subjects, sentence.answers, strict=True):
            subject = tuple(tokens[span.start : span.stop])
            if (subject, tokens[place]) not in shown_elsewhere:
                assert tokens[place] not in forbidden.get(subject, ()), (tokens, subject)


def test_answers_and_subjects_are_where_the_sentence_says(drawn, facts, tokenizer):
    objects = {name.object for fact in facts for name in fact.names.values()}
    subjects = {tuple(tokenizer.tokenize(name.subject)) for fact in facts for name in fact.names.values()}
    for sentence in drawn:
        tokens = tokenizer.convert_ids_to_tokens(sentence.ids)
        assert all(tokens[i] in objects for i in sentence.answers)
        assert all(tuple(tokens[span.start : span.stop]) in subjects for span in sentence.subjects)
        assert sentence.answers or sentence.names


def test_the_same_seed_draws_the_same_sentences(facts, templates, tokenizer, drawn):
    from sentences import Corpus, Mixture

    corpus = Corpus(facts, templates, tokenizer, Mixture(noise=0.7, recase=0.3, context=0.2), random.Random(SEED))
    assert [corpus.draw().ids for _ in range(50)] == [sentence.ids for sentence in drawn[:50]]


def test_both_halves_are_large_and_fixed(facts):
    from split import half

    dev = sum(half(fact.uuid) == "dev" for fact in facts)
    assert 0.4 < dev / len(facts) < 0.6
    assert half("00000000-0000-0000-0000-000000000000") == half("00000000-0000-0000-0000-000000000000")
