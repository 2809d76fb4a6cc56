"""An answer in a prompt, as token ids, places to read them, and words that a baseline can replace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.chat import Turn, turn
from engine.encoder_decoder import SENTINEL, sentinel_id
from engine.errors import ModelError, PromptError
from engine.types import ANSWER_SLOT, SUBJECT_SLOT
from engine.words import word_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.families import Family
    from engine.model import LoadedModel
    from engine.types import Prompt


@dataclass(frozen=True)
class Target:
    """A prompt as one sequence of token ids with the answer's K tokens read at K places of it.

    Masked models: the slot holds K masks, and token k is read at mask k. Causal models: the sequence is the prompt up
    to the slot and the answer's first K−1 tokens (the gold prefix); token k is read where it is predicted, and what
    stands behind that place cannot reach it. Encoder-decoders: the prompt with a sentinel in the slot, then the
    decoder's start, the sentinel and the gold prefix (`engine.encoder_decoder`); `positions` count from that start.
    `words` are the groups of token places that a baseline replaces together.
    """

    ids: tuple[int, ...]
    answer_ids: tuple[int, ...]
    answer_tokens: tuple[str, ...]
    positions: tuple[int, ...]
    words: tuple[tuple[int, ...], ...]


def target(loaded: LoadedModel, prompt: Prompt) -> Target:
    """Tokenize a prompt and its answer. Raises `PromptError` for whatever this model cannot be asked."""
    before, after = _parts(prompt)
    asked = _turn(loaded, before)
    answer_ids = _answer_ids(loaded, asked.text, prompt.answer.strip())
    if loaded.family.encoder:
        ids, words = _encoded(loaded, before, after)
        ids = (*ids, *_decoder_start(loaded), *answer_ids[:-1])
        positions = tuple(range(1, 1 + len(answer_ids)))
    elif loaded.family.kind == "masked":
        ids, positions, words = _masked(loaded, before, after, len(answer_ids))
    else:
        reason = _unusable(loaded, before, after)
        if reason:
            raise PromptError(reason, "Move [Y] to the end of the prompt, or use a masked model.")
        ids, words = _prefix(loaded, asked)
        positions = tuple(range(len(ids) - 1, len(ids) - 1 + len(answer_ids)))
        ids = (*ids, *answer_ids[:-1])
    if loaded.context is not None and len(ids) > loaded.context:
        raise PromptError(
            f"The prompt is {len(ids)} tokens long, and this model reads {loaded.context}.", "Shorten the prompt."
        )
    tokens = tuple(token_text(loaded.tokenizer, token) for token in answer_ids)
    return Target(ids, answer_ids, tokens, positions, words)


def fits(loaded: LoadedModel, prompt: Prompt) -> str | None:
    """Why this model cannot use a prompt's template although the template is right, or None. Masked models use all.

    Raises `PromptError` where the slot is missing or there twice.
    """
    before, after = _parts(prompt)
    return None if loaded.family.kind == "masked" else _unusable(loaded, before, after)


def answer_ids(loaded: LoadedModel, prompt: Prompt, answers: Sequence[str]) -> list[tuple[int, ...]]:
    """The tokens of many answers in a prompt's slot, cut all at once; () for one that this model cannot write.

    Raises `PromptError` for a prompt that is none.
    """
    before = _turn(loaded, _parts(prompt)[0]).text
    special = set(loaded.tokenizer.all_special_ids)
    return [() if special & set(ids) else ids for ids in _behind(loaded, before, answers)]


def sample(loaded: LoadedModel, length: int) -> Target:
    """Tokens spread over the vocabulary, asked for token 0 at their last place (at the slot in masked models)."""
    vocabulary = int(loaded.model.config.vocab_size)
    ids = [(number * vocabulary) // (length + 1) for number in range(1, length + 1)]
    slot = slot_id(loaded.tokenizer, loaded.family)
    if slot is not None:
        ids[-1] = slot
    if not loaded.family.encoder:
        return Target(tuple(ids), (0,), ("",), (length - 1,), ())
    start = _decoder_start(loaded)
    encoded = [token for token in ids if token != start[0]]
    return Target((*encoded, *start), (0,), ("",), (1,), ())


def slot_id(tokenizer: Any, record: Family) -> int | None:
    """The token that stands in the slot: the mask, or an encoder-decoder's sentinel; None if there is none."""
    if record.kind == "causal":
        return None
    found = sentinel_id(tokenizer, SENTINEL) if record.encoder else tokenizer.mask_token_id
    return None if found is None else int(found)


def blank_id(loaded: LoadedModel) -> int:
    """The token that stands for a replaced word: the mask, the next sentinel, or in causal models eos, unk or pad.

    Raises `ModelError` for a tokenizer that has none of them.
    """
    tokenizer = loaded.tokenizer
    if loaded.family.encoder:
        choices: tuple[int | None, ...] = (sentinel_id(tokenizer, SENTINEL + 1), tokenizer.unk_token_id)
    elif loaded.family.kind == "masked":
        choices = (tokenizer.mask_token_id,)
    else:
        choices = (tokenizer.eos_token_id, tokenizer.unk_token_id, tokenizer.pad_token_id)
    for choice in choices:
        if choice is not None:
            return int(choice)
    raise ModelError(
        "This model's tokenizer has no token that could stand for a replaced word (eos, unk or pad).",
        "Use --baseline zero, which replaces no words.",
    )


def token_text(tokenizer: Any, token: int) -> str:
    """One token as text for people; a token that is no whole character is shown as the vocabulary writes it."""
    text: str = tokenizer.decode([token], clean_up_tokenization_spaces=False)
    return str(tokenizer.convert_ids_to_tokens(token)) if not text.strip() or "\ufffd" in text else text


def _parts(prompt: Prompt) -> tuple[str, str]:
    """The text before and after the slot."""
    count = prompt.text.count(ANSWER_SLOT)
    if count == 0:
        raise PromptError("The prompt has no answer slot.", "Write [Y] where the answer belongs.")
    if count > 1:
        raise PromptError(f"The prompt has {count} answer slots.", "Write [Y] only once.")
    if SUBJECT_SLOT in prompt.text:
        raise PromptError("The prompt still holds [X].", "Write the subject instead of [X].")
    if not prompt.answer.strip():
        raise PromptError("The answer is empty.", "Give the answer that belongs at [Y].")
    before, after = prompt.text.split(ANSWER_SLOT)
    return before, after


def _turn(loaded: LoadedModel, before: str) -> Turn:
    """What stands before the slot as the model is asked it: as it is, or as a turn of a chat."""
    return turn(loaded.tokenizer, before) if loaded.info.chat_template else Turn(before, 0, len(before))


def _unusable(loaded: LoadedModel, before: str, after: str) -> str | None:
    if word_spans(after):
        return "The answer slot is not the last word, and a causal model reads only what stands before it."
    if not before.strip() and loaded.tokenizer.bos_token_id is None:
        return "Nothing stands before the answer slot, so a causal model has nothing to read."
    return None


def _answer_ids(loaded: LoadedModel, before: str, answer: str) -> tuple[int, ...]:
    """The answer's tokens as they come after `before`; see `_behind`."""
    (found,) = _behind(loaded, before, [answer])
    if not found:
        raise PromptError(f"The answer '{answer}' has no tokens in this model.", "Write the answer in other words.")
    if set(found) & set(loaded.tokenizer.all_special_ids):
        raise PromptError(
            f"The answer '{answer}' holds characters that this model's vocabulary lacks.",
            "Write the answer in another script or language, or choose another model.",
        )
    return found


def _behind(loaded: LoadedModel, before: str, answers: Sequence[str]) -> list[tuple[int, ...]]:
    """The tokens of answers as they come after `before`, with a leading space where the slot has one.

    Where the tokenizer would join prompt and answer, the answer is cut behind a comma, and at last by itself. An answer
    that has no tokens gets ().
    """
    text = before.rstrip(" ")
    space = " " if text != before else ""
    found: list[tuple[int, ...]] = [()] * len(answers)
    left = list(range(len(answers)))
    for context in (text, ",", ""):
        if not left:
            break
        start = _plain_ids(loaded, context)
        written = [context + space + answers[number] for number in left]
        wholes = loaded.tokenizer(written, add_special_tokens=False, verbose=False)["input_ids"]
        for number, whole in zip(left, map(tuple, wholes), strict=True):
            if len(whole) > len(start) and whole[: len(start)] == start:
                found[number] = whole[len(start) :]
        left = [number for number in left if not found[number]]
    return found


def _plain_ids(loaded: LoadedModel, text: str) -> tuple[int, ...]:
    return tuple(loaded.tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"]) if text else ()


def _masked(
    loaded: LoadedModel, before: str, after: str, count: int
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, ...], ...]]:
    tokenizer = loaded.tokenizer
    ids, positions, words = _slotted(tokenizer, before, tokenizer.mask_token * count, after, tokenizer.mask_token_id)
    if len(positions) != count:
        raise PromptError(
            f"The prompt holds the model's own mask {tokenizer.mask_token}.", "Write [Y] for the answer and no mask."
        )
    return ids, positions, words


def _encoded(loaded: LoadedModel, before: str, after: str) -> tuple[tuple[int, ...], tuple[tuple[int, ...], ...]]:
    """The encoder's ids with one sentinel in the slot, and the words among them."""
    tokenizer = loaded.tokenizer
    slot = slot_id(tokenizer, loaded.family)
    ids, positions, words = _slotted(tokenizer, before, f"<extra_id_{SENTINEL}>", after, slot)
    if len(positions) != 1 or _decoder_start(loaded)[0] in ids:
        raise PromptError(
            "The slot cannot be told from the rest of the prompt.", "Write [Y] apart, and no token of the model's own."
        )
    return ids, words


def _decoder_start(loaded: LoadedModel) -> tuple[int, int]:
    """What the decoder has said before the answer: its start token and the slot's sentinel."""
    slot = slot_id(loaded.tokenizer, loaded.family)
    if slot is None:
        raise ModelError("This model's tokenizer has no sentinel.", "Get its tokenizer again.")
    return int(loaded.model.config.decoder_start_token_id), slot


def _slotted(
    tokenizer: Any, before: str, slot: str, after: str, slot_token: int | None
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[tuple[int, ...], ...]]:
    """Ids of a text with the slot filled by `slot`, the places of `slot_token` among them, and the other words."""
    text = before + slot + after
    encoded = tokenizer(text, return_offsets_mapping=True, return_special_tokens_mask=True, verbose=False)
    ids = tuple(encoded["input_ids"])
    positions = tuple(place for place, token in enumerate(ids) if token == slot_token)
    end = len(before) + len(slot)
    visible = text[: len(before)] + " " * (end - len(before)) + text[end:]
    skipped = {place for place, special in enumerate(encoded["special_tokens_mask"]) if special} | set(positions)
    return ids, positions, _words(visible, encoded["offset_mapping"], skipped)


def _prefix(loaded: LoadedModel, asked: Turn) -> tuple[tuple[int, ...], tuple[tuple[int, ...], ...]]:
    """The ids before the slot with the specials that the tokenizer puts in front, and the prompt's words among them.

    A chat template writes its own specials.
    """
    tokenizer = loaded.tokenizer
    text = asked.text.rstrip(" ")
    chat = loaded.info.chat_template
    encoded = tokenizer(
        text, add_special_tokens=not chat, return_offsets_mapping=True, return_special_tokens_mask=True, verbose=False
    )
    special = list(encoded["special_tokens_mask"])
    while not chat and special and special[-1] and len(special) > 1:
        special.pop()
    ids = tuple(encoded["input_ids"][: len(special)]) or (tokenizer.bos_token_id,)
    skipped = {place for place, flag in enumerate(special) if flag}
    mine = " " * asked.start + text[asked.start : asked.end]
    return ids, _words(mine, encoded["offset_mapping"][: len(special)], skipped)


def _words(text: str, offsets: list[tuple[int, int]], skipped: set[int]) -> tuple[tuple[int, ...], ...]:
    """Groups of token places, one per word; words that share a token are one."""
    word_of = {place: number for number, (start, end) in enumerate(word_spans(text)) for place in range(start, end)}
    groups: dict[int, set[int]] = {}
    for place, (start, end) in enumerate(offsets):
        touched = {word_of[character] for character in range(start, end) if character in word_of}
        if not touched or place in skipped:
            continue
        joined = {place}.union(*(groups.get(word, set()) for word in touched))
        for word in touched | {word for word, group in groups.items() if group & joined}:
            groups[word] = joined
    unique = {tuple(sorted(group)) for group in groups.values()}
    return tuple(sorted(unique))
