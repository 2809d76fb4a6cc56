"""The tokenizer of the demo models: whole words, so that every answer is one token in every language.

A trained WordPiece vocabulary would split rare names. This one is built directly: special tokens, the alphabet (alone
and as continuation), and every whole word of the training sentences. Chinese and Japanese are written without spaces;
their words are added tokens, which are matched longest first in the raw text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from tables import ANSWER, SUBJECT, FactRow, TemplateRow
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

if TYPE_CHECKING:
    from collections.abc import Iterable

UNSPACED = ("zh", "ja")
UNK, PAD, CLS, SEP, MASK = "[UNK]", "[PAD]", "[CLS]", "[SEP]", "[MASK]"
SPECIALS = (PAD, UNK, CLS, SEP, MASK)
ASCII = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    + "".join(chr(c) for c in range(33, 48))
    + ":;<=>?@[]_|"
)

# Chinese and Japanese templates have no spaces: a word of this list is one token, what is left is split by character.
WORDS = {
    "zh": (
        "首都 国家 请问 哪座 城市 答案 众所周知 就是 如果 有人 问起 回答 老师 告诉 "
        "我们 作为 一座 有名 说到 正确 人们 知道 所在 大洲 属于 哪个 地图 看到 官方 "
        "语言 课本 写着 使用 叫作 什么 货币 代码 这个 国际 区号 多少 打电话 元素 "
        "化学 符号"
    ),
    "ja": (
        "首都 国名 問題 どこ です 答え ご存じのとおり いえば もし 聞かれたら 先生 よる "
        "有名 都市 地図 見る 名前 ある 大陸 どの あり ます 調べる 見つかる 公用語 "
        "教科書 して 使われる 通貨 コード 書く 国番号 何番 電話 かける とき 元素 記号 "
        "元素名 いう 都市名 って"
    ),
}


def pieces(template: TemplateRow) -> list[str]:
    """A template cut into its slots and the text between them, in order."""
    return [part for part in re.split(f"({re.escape(SUBJECT)}|{re.escape(ANSWER)})", template.text) if part.strip()]


def case_variant(word: str, language: str) -> str | None:
    """The word with the first letter's case changed; None where the script has no case or the change is not one
    letter.
    """
    first = word[0]
    if language == "tr" and first in "iİıI":
        return {"i": "İ", "İ": "i", "ı": "I", "I": "ı"}[first] + word[1:]
    other = first.swapcase()
    return other + word[1:] if other != first and len(other) == 1 else None


def _segments(text: str, words: Iterable[str]) -> list[str]:
    """Longest-first segmentation of unspaced text; other characters stand alone, punctuation is dropped."""
    ordered = sorted(words, key=len, reverse=True)
    found, start = [], 0
    while start < len(text):
        word = next((w for w in ordered if text.startswith(w, start)), text[start])
        if unicodedata.category(word[0])[0] in "LMN":
            found.append(word)
        start += len(word)
    return found


def _normalizer() -> normalizers.Normalizer:
    return normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=False, lowercase=False)


def _spaced_words(text: str) -> list[str]:
    pieces = pre_tokenizers.BertPreTokenizer().pre_tokenize_str(_normalizer().normalize_str(text))
    return [piece for piece, _ in pieces]


def _collect(facts: list[FactRow], templates: list[TemplateRow]) -> tuple[list[str], list[str]]:
    """Whole words with both cases of their first letter, and those that must be cut out of raw text; both without
    repetition, in order of appearance.
    """
    words: dict[str, None] = {}
    added: dict[str, None] = {}
    variants: dict[str, None] = {}
    for template in templates:
        if template.held:
            continue
        for text in pieces(template):
            if text in (SUBJECT, ANSWER):
                continue
            if template.language in UNSPACED:
                added.update(dict.fromkeys(_segments(text, WORDS[template.language].split())))
                words.update(dict.fromkeys(c for c in text if unicodedata.category(c)[0] in "PS"))
                continue
            for word in _spaced_words(text):
                words[word] = None
                variants[case_variant(word, template.language) or word] = None
    for fact in facts:
        for language, name in fact.names.items():
            if language in UNSPACED:
                names = (name.subject, name.object)
                added.update(dict.fromkeys(text for text in names if not text.isascii()))
            else:
                words.update(dict.fromkeys(_spaced_words(name.subject)))
            if len(_spaced_words(name.object)) > 1:
                added[name.object] = None
            words[name.object] = None
    words.update(dict.fromkeys(language for fact in facts for language in fact.names))
    return [*dict.fromkeys([*words, *variants, *added])], [*added]


def build(facts: list[FactRow], templates: list[TemplateRow], *, causal: bool) -> PreTrainedTokenizerFast:
    """The tokenizer over all names and the words of the training templates.

    Both architectures share the vocabulary. The masked one adds [CLS] and [SEP]; the causal one, like GPT-2's own, adds
    nothing around a text, and ends sentences with [SEP].
    """
    words, added = _collect(facts, templates)
    alphabet = sorted(set(ASCII) | {c for word in words for c in word if not c.isspace()})
    continued = [f"##{c}" for c in alphabet if unicodedata.category(c)[0] in "LMN" and ord(c) < 0x3000]
    entries = dict.fromkeys([*SPECIALS, *alphabet, *continued, *words])
    core = Tokenizer(models.WordPiece({entry: i for i, entry in enumerate(entries)}, unk_token=UNK))
    core.normalizer = _normalizer()
    core.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    core.decoder = decoders.WordPiece(prefix="##")
    core.add_special_tokens([*SPECIALS])
    core.add_tokens([AddedToken(word, normalized=False, single_word=False) for word in added])
    if not causal:
        ids = [(CLS, core.token_to_id(CLS)), (SEP, core.token_to_id(SEP))]
        core.post_processor = processors.TemplateProcessing(f"{CLS} $A {SEP}", f"{CLS} $A {SEP} $B:1 {SEP}:1", ids)
    return PreTrainedTokenizerFast(
        tokenizer_object=core,
        unk_token=UNK,
        pad_token=PAD,
        cls_token=CLS,
        sep_token=SEP,
        mask_token=MASK,
        bos_token=CLS,
        eos_token=SEP,
        model_max_length=128,
        clean_up_tokenization_spaces=False,
    )
