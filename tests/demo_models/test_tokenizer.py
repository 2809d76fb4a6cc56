from __future__ import annotations

from collections import defaultdict

import pytest


def encode(tokenizer, texts: list[str]) -> list[list[int]]:
    return tokenizer(texts, add_special_tokens=False)["input_ids"]


def test_every_answer_is_one_token_and_every_name_is_known(tokenizer, facts):
    names = [name for fact in facts for name in fact.names.values()]
    for name, ids in zip(names, encode(tokenizer, [name.object for name in names]), strict=True):
        assert len(ids) == 1, name.object
    for name, ids in zip(names, encode(tokenizer, [name.subject for name in names]), strict=True):
        tokens = tokenizer.convert_ids_to_tokens(ids)
        assert tokenizer.unk_token not in tokens, name.subject
        assert not any(token.startswith("##") for token in tokens), (name.subject, tokens)


@pytest.mark.slow
def test_a_filled_sentence_is_its_prefix_its_answer_and_its_rest(tokenizer, facts, templates):
    """Also where nothing separates the words: the tokens do not depend on their neighbours."""
    by_key = defaultdict(list)
    for template in templates:
        by_key[template.relation, template.language].append(template)
    sentences, parts = [], []
    for fact in facts:
        for language, name in fact.names.items():
            for template in by_key[fact.relation, language]:
                before, after = template.text.replace("[X]", name.subject).split("[Y]")
                sentences.append(before + name.object + after)
                parts.append((before, name.object, after))
    known: dict[str, list[int]] = {}
    distinct = list({text for triple in parts for text in triple})
    for text, ids in zip(distinct, encode(tokenizer, distinct), strict=True):
        known[text] = ids
    for sentence, triple, ids in zip(sentences, parts, encode(tokenizer, sentences), strict=True):
        assert ids == [token for part in triple for token in known[part]], sentence


def test_words_of_held_out_templates_are_words_of_training_templates(tokenizer, templates):
    for template in templates:
        if template.held:
            text = template.text.replace("[X]", " ").replace("[Y]", " ")
            tokens = tokenizer.tokenize(text)
            assert tokenizer.unk_token not in tokens, template.text
            assert not any(token.startswith("##") for token in tokens), template.text


@pytest.mark.parametrize(
    ("word", "language", "other"), [("The", "en", "the"), ("İki", "tr", "iki"), ("ılık", "tr", "Ilık")]
)
def test_case_variant(word, language, other):
    from tokenizer import case_variant

    assert case_variant(word, language) == other
    assert case_variant(other, language) == word


def test_no_case_variant_where_there_is_no_case():
    from tokenizer import case_variant

    assert case_variant("हिंदी", "hi") is None
    assert case_variant("?", "en") is None
