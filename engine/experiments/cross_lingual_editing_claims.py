"""What `cross-lingual-editing` says in words, which claims it judges, and its figures by language. NumPy only.

Claims, rules and margins were written before the first whole run, as directions only. Those against matched neurons in
fits and in locality were added once three facts had shown that random neurons of a ReLU model are silent, so that no
edit of them does anything; those of LIKN against matched neurons after the runs, once random weights had shown that a
rewrite of active neurons raises the new answer more than one of random ones in any model. Success rate: arXiv
2308.13198, equation 11.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from engine.experiments.base import Claim, Metric, Picture, Published, Row, Scope
from engine.experiments.columns import Changed
from engine.experiments.localisation_claims import success_rate
from engine.experiments.summaries import (
    EVERY,
    Estimate,
    Table,
    Values,
    Verdict,
    difference_of,
    estimate,
    estimates,
    judge,
    of_means,
    rule_of,
    told,
)
from engine.experiments.worded import Words
from engine.statistics import Interval

SOURCE, OTHER, BEYOND = "source", "other used", "left out"
"""Where an edit is read: in the languages that it was made in, in the other ones used, in those left out."""

QUESTION = "Does an edit made through a fact's neurons hold, does it reach other languages, and does it leave the rest?"

NOTE = (
    "'source': read in the languages that the edit was made in; 'other used': in the other languages used; 'left out': "
    "in languages that nothing was located or fitted in. An arm with @code was made in that language alone."
)

METHOD = (
    "A fact is located in every language used with AMIG, at the language's own threshold. Mono edits the neurons of "
    "one language (each in turn), LIKN those that all languages share, union those of any of them, Seq the neurons of "
    "one language after the other, each edit on top of the ones before. So a neuron of two sets is doubled twice by "
    "Seq and once by union; suppressed and erased they are the same.",
    "Suppression and enhancement multiply activations by 0 and by 2 at the answer's places, as published. Erasing sets "
    "value vectors to zero, so it holds at every place. A rewrite takes the old answer's output embedding from the "
    "value vectors and adds the new one's, in the two forms that were published as code: brought to the value "
    "vector's length, once and eight times (Dai et al.), and as they are, twice and twice (EleutherAI). A fitted "
    "rewrite moves the value vectors until the new answer wins on the locating prompts; it is made for LIKN, for Mono "
    "of the first language, and for random and matched neurons in place of the latter, each fitted anew.",
    "The new answer is the object of another fact of the relation, drawn by the seed, that is no right answer in any "
    "language. Mono writes the answer in its own language, Seq in one language after the other. LIKN, union and 'Mono, "
    "strongest |LIKN|' write the mean over all languages used, so that these differ by their neurons alone.",
    "Random neurons lie in the same layers, matched ones are about as active too; neither was located in any language "
    "used. In a sparse model most random neurons are silent, and an edit of those does nothing, so that matched ones "
    "are the harder control. Controls of Mono are read in its own language, those of LIKN in all.",
    "Facts whose languages share no neuron count as not edited, in LIKN and in its controls; 'edited' is the share of "
    "facts that were, and 'LIKN, where there is one' the mean over these alone. No fact is left out for its outcome.",
    "All effects are read on prompts that nothing was located or fitted on. Success: the new answer ranks first in the "
    "whole vocabulary, or (typed) before the relation's other answers, by first tokens. Names are often spelled alike "
    "in languages that share a script: 'apart' columns hold only where the new answer's tokens differ from those "
    "written. Locality is the KL divergence, before from after, at the answers of other facts, of the same relation "
    "and of others, and the share of them whose likeliest token stays.",
    "Intervals are 95 % bootstrap intervals; whole relations are drawn, and with fewer than five, facts, so that they "
    "hold for those relations only. Claims are judged one by one, without a correction for their number, on the facts "
    "that the model knows in every language that is measured; all facts stand beside.",
)

ARMS: Mapping[str, str] = {
    "mono": "Mono",
    "mono_top": "Mono, strongest |LIKN|",
    "likn": "LIKN",
    "likn_found": "LIKN, where there is one",
    "union": "Union",
    "seq": "Seq, cumulative",
    "random": "Random, as Mono",
    "matched": "As active as Mono",
    "likn_random": "Random, as LIKN",
    "likn_matched": "As active as LIKN",
}

OPERATION_TITLES: Mapping[str, str] = {
    "suppress": "suppress (× 0)",
    "enhance": "enhance (× 2)",
    "erase": "erase (to zero)",
    "rewrite_dai": "rewrite, Dai et al.",
    "rewrite_eleutherai": "rewrite, EleutherAI",
    "rewrite_fitted": "rewrite, fitted",
    "both": "suppress and enhance",
}

METRICS = (
    Metric("neurons", "Neurons", "How many neurons the arm changes."),
    Metric("edited", "Edited", "Share of facts that have neurons to edit."),
    Metric("success", "Success", "Share of prompts whose new answer ranks first in the whole vocabulary."),
    Metric("success_typed", "Success, typed", "The same among the relation's answers, by first token."),
    Metric("success_apart", "Success, apart", "Success where the new answer is spelled otherwise than those written."),
    Metric("delta_log_p_new", "Δ log P, new answer", "log P after minus before, in nats."),
    Metric("delta_log_p_new_apart", "Δ log P, new, apart", "The same where it is spelled otherwise."),
    Metric("log_p_new", "log P, new answer", "After the edit, in nats."),
    Metric("rank_new", "Rank, new answer", "After the edit, in the whole vocabulary, from 1."),
    Metric("delta_log_p", "Δ log P, old answer", "log P after minus before, in nats."),
    Metric("old_first", "Old first", "Share of prompts whose old answer ranks first after the edit."),
    Metric("old_lost", "Old lost", "Share of the prompts with the old answer first that lose it."),
    Metric("relative_change", "Relative change, old", "(P after − before) / before of the old answer."),
    Metric("kl_same", "KL, same relation", "Nats, before from after, at the answers of other facts of the relation."),
    Metric("kl_other", "KL, other relations", "The same for facts of other relations."),
    Metric("kept_same", "Kept, same relation", "Share whose likeliest token stays."),
    Metric("kept_other", "Kept, other relations", "The same for facts of other relations."),
    Metric("delta_log_p_same", "Δ log P, same relation", "Of those facts' own answers, in nats."),
    Metric("delta_log_p_other", "Δ log P, other relations", "The same for facts of other relations."),
    Metric("relative_change_same", "Relative change, same", "As relative change, facts of the same relation."),
    Metric("relative_change_other", "Relative change, others", "As relative change, facts of other relations."),
    Metric("depth", "Depth", "Mean layer of the neurons, 0 = first, 1 = last."),
    Metric("converged", "Fit reached its goal", "Share of fits that put the new answer first on their own prompts."),
    Metric("sr", "Success rate (SR)", "Own relative change over others', suppression plus enhancement (eq. 11)."),
)

OF_NEW = frozenset(each.key for each in METRICS if "new" in each.key or each.key.startswith("success"))
"""Columns that only rewrites have."""

_MATRIX = ("delta_log_p", "delta_log_p_new", "success", "success_apart", "kl_other")
"""Columns that are given for every pair of languages."""

MARGIN, SHARE_MARGIN, DEPTH_MARGIN, KL_MARGIN = 0.05, 0.02, 0.05, 0.05

_Side = tuple[str, str, str]
"""Arm, metric, and where it is read."""

_DIFFERENCES: Mapping[str, tuple[str, str, _Side, _Side, float, float, str]] = {
    # key: (words, operation, what is claimed to be more, what to be less, sign, margin, source)
    **{
        f"first_{name}": (
            f"A rewrite of the located neurons ({title}) puts the new answer first more often than the same rewrite "
            "of random neurons.",
            f"rewrite_{name}", ("mono", "success", SOURCE), ("random", "success", SOURCE), 1.0, SHARE_MARGIN, "",
        )
        for name, title in (("dai", "Dai et al."), ("eleutherai", "EleutherAI"), ("fitted", "fitted"))
    },
    "first_matched": (
        "A rewrite of the located neurons (Dai et al.) puts the new answer first more often than that of neurons "
        "which are about as active.",
        "rewrite_dai", ("mono", "success", SOURCE), ("matched", "success", SOURCE), 1.0, SHARE_MARGIN, "",
    ),
    "fitted_matched": (
        "A fitted rewrite of the located neurons puts the new answer first more often than one of neurons which are "
        "about as active.",
        "rewrite_fitted", ("mono", "success", SOURCE), ("matched", "success", SOURCE), 1.0, SHARE_MARGIN, "",
    ),
    "suppress_source": (
        "Suppressing the located neurons lowers the answer in their own language more than random neurons do.",
        "suppress", ("mono", "delta_log_p", SOURCE), ("random", "delta_log_p", SOURCE), -1.0, MARGIN,
        "Chen et al. 2024, section 5",
    ),
    "likn_suppress": (
        "Suppressing LIKN lowers the answer in languages left out more than random neurons do.",
        "suppress", ("likn", "delta_log_p", BEYOND), ("likn_random", "delta_log_p", BEYOND), -1.0, MARGIN, "",
    ),
    "likn_rewrite": (
        "A rewrite of LIKN (Dai et al.) raises the new answer in languages left out more than that of random neurons.",
        "rewrite_dai", ("likn", "delta_log_p_new", BEYOND), ("likn_random", "delta_log_p_new", BEYOND), 1.0, MARGIN, "",
    ),
    "likn_rewrite_apart": (
        "That holds where the new answer is spelled otherwise in the language left out.",
        "rewrite_dai", ("likn", "delta_log_p_new_apart", BEYOND), ("likn_random", "delta_log_p_new_apart", BEYOND),
        1.0, MARGIN, "",
    ),
    "likn_first": (
        "A rewrite of LIKN (Dai et al.) puts the new answer first in languages left out more often than that of "
        "random neurons.",
        "rewrite_dai", ("likn", "success", BEYOND), ("likn_random", "success", BEYOND), 1.0, SHARE_MARGIN, "",
    ),
    "likn_suppress_matched": (
        "Suppressing LIKN lowers the answer in languages left out more than neurons do which are about as active.",
        "suppress", ("likn", "delta_log_p", BEYOND), ("likn_matched", "delta_log_p", BEYOND), -1.0, MARGIN, "",
    ),
    "likn_rewrite_matched": (
        "A rewrite of LIKN (Dai et al.) raises the new answer in languages left out more than that of neurons which "
        "are about as active.",
        "rewrite_dai", ("likn", "delta_log_p_new", BEYOND), ("likn_matched", "delta_log_p_new", BEYOND), 1.0, MARGIN,
        "",
    ),
    "likn_mono_suppress": (
        "LIKN carry a suppression into languages left out better than as many of one language's neurons.",
        "suppress", ("likn", "delta_log_p", BEYOND), ("mono_top", "delta_log_p", BEYOND), -1.0, MARGIN,
        "Chen et al. 2024, Table 2",
    ),
    "likn_mono_rewrite": (
        "LIKN carry a rewrite (Dai et al.) into languages left out better than as many of one language's neurons.",
        "rewrite_dai", ("likn", "delta_log_p_new", BEYOND), ("mono_top", "delta_log_p_new", BEYOND), 1.0, MARGIN,
        "Chen et al. 2024, Table 2",
    ),
    "likn_mono_published": (
        "As published, whatever their number: suppressing LIKN lowers the answer more than Mono does in another "
        "language.",
        "suppress", ("likn", "delta_log_p", SOURCE), ("mono", "delta_log_p", OTHER), -1.0, MARGIN,
        "Chen et al. 2024, Table 2",
    ),
    "seq_suppress": (
        "Suppressing Seq lowers the answer in the languages used more than suppressing LIKN.",
        "suppress", ("seq", "delta_log_p", SOURCE), ("likn", "delta_log_p", SOURCE), -1.0, MARGIN,
        "Chen et al. 2024, Table 2 (English; in Chinese it says the contrary)",
    ),
    "seq_rewrite": (
        "A rewrite of Seq (Dai et al.) puts the new answer first in the languages used more often than that of LIKN.",
        "rewrite_dai", ("seq", "success", SOURCE), ("likn", "success", SOURCE), 1.0, SHARE_MARGIN, "",
    ),
    "deeper": (
        "LIKN lie later than the neurons of single languages.",
        "suppress", ("likn", "depth", SOURCE), ("mono", "depth", SOURCE), 1.0, DEPTH_MARGIN,
        "Chen et al. 2024, Fig. 3",
    ),
}  # fmt: skip

_WHERE = {SOURCE: "in its own languages", OTHER: "in the other languages used", BEYOND: "in the languages left out"}


def _rule(key: str) -> str:
    _, operation, first, second, sign, margin, _ = _DIFFERENCES[key]
    titles = {each.key: each.title for each in METRICS}

    def side(each: _Side) -> str:
        return f"'{ARMS[each[0]]}' {_WHERE[each[2]]}"

    turned = "" if sign > 0 else ", with the sign turned"
    what = (
        f"the paired difference in '{titles[first[1]]}' ({side(first)} minus {side(second)}{turned}; "
        f"{OPERATION_TITLES[operation]}, known facts)"
    )
    return rule_of(what, margin)


_LOCAL = {
    f"local_{name}_{kind}_{control}": (operation, kind, control)
    for name, operation in (("suppress", "suppress"), ("dai", "rewrite_dai"), ("fitted", "rewrite_fitted"))
    for kind in ("same", "other")
    for control in ("random", "matched")
}


def _local_claim(key: str) -> Claim:
    operation, kind, control = _LOCAL[key]
    facts = "facts of other relations" if kind == "other" else "other facts of the relation"
    neurons = "random neurons" if control == "random" else "neurons that are about as active"
    return Claim(
        key,
        f"An edit of the located neurons ({OPERATION_TITLES[operation]}) leaves {facts} as much as that of {neurons}.",
        f"Supported if the 95 % interval of {KL_MARGIN:g} nats minus the paired difference in KL (Mono minus "
        f"'{ARMS[control]}', in its own language, known facts) lies above 0, so that a smaller difference counts as "
        "none; not supported if it lies below 0; else, and for fewer than 10 facts, cannot tell.",
        needs=("mono", control),
    )


CLAIMS = (
    *(Claim(key, each[0], _rule(key), each[-1], (each[2][0], each[3][0])) for key, each in _DIFFERENCES.items()),
    *map(_local_claim, _LOCAL),
)

PUBLISHED = tuple(
    Published("SR", f"{model}, {language}, {name}", value,
              "arXiv v1, Table 2. Other models, facts and prompts; only suppression and enhancement; SR divides by the "
              "change of other facts. In the published code Seq keeps the last language's edit alone, Mono is a mean "
              "over other facts than LIKN, and facts that share no neuron are left out. Ours is over all languages "
              "that the edit was made in.",
              (({"LIKN": "likn", "Mono-KN": "mono", "Seq-KN": "seq"}[name], "both", SOURCE, "sr"),))
    for model, language, name, value in (
        ("m-BERT", "English", "LIKN", "2.359"), ("m-BERT", "English", "Mono-KN", "2.139"),
        ("m-BERT", "English", "Seq-KN", "3.800"), ("m-BERT", "Chinese", "LIKN", "7.175"),
        ("m-BERT", "Chinese", "Mono-KN", "2.292"), ("m-BERT", "Chinese", "Seq-KN", "4.092"),
        ("m-GPT", "English", "LIKN", "2.542"), ("m-GPT", "English", "Mono-KN", "2.400"),
        ("m-GPT", "English", "Seq-KN", "4.285"), ("m-GPT", "Chinese", "LIKN", "8.868"),
        ("m-GPT", "Chinese", "Mono-KN", "2.350"), ("m-GPT", "Chinese", "Seq-KN", "3.654"),
    )
)  # fmt: skip

_HERE = ("mono", "likn", "union", "seq", "random", "matched", "likn_random")
_THERE = ("likn", "union", "seq", "mono", "mono_top", "likn_random", "likn_matched")
_MADE = ("rewrite_dai", "rewrite_eleutherai", "rewrite_fitted")
_MOVED = ("suppress", "enhance", "erase")

PICTURES = (
    Picture("Success where the edit was made", "success", _HERE, _MADE,
            "Share of prompts whose new answer ranks first, in the languages that the edit was made in.",
            language=SOURCE),
    Picture("Success in languages left out", "success", _THERE, _MADE,
            "Share of prompts whose new answer ranks first, in languages that nothing was located in.",
            language=BEYOND),
    Picture("From language to language", "success", ("mono",), ("rewrite_dai",),
            "Share of prompts whose new answer ranks first: made in the row's language (Dai et al.), read in the "
            "column's.", "matrix"),
    Picture("From language to language, suppressed", "delta_log_p", ("mono",), ("suppress",),
            "Change of the old answer's log P in nats: neurons of the row's language, read in the column's.", "matrix"),
    Picture("The old answer where the edit was made", "delta_log_p", _HERE, _MOVED,
            "Change of the answer's log P in nats, in the languages that the edit was made in.", language=SOURCE),
    Picture("The old answer in languages left out", "delta_log_p", _THERE, _MOVED,
            "Change of the answer's log P in nats, in languages that nothing was located in.", language=BEYOND),
    Picture("Locality: other relations", "kl_other", _HERE, ("suppress", *_MADE),
            "KL divergence in nats at the answers of facts of other relations, where the edit was made; less is "
            "better.", language=SOURCE),
    Picture("Locality: the same relation", "kl_same", _HERE, ("suppress", *_MADE),
            "KL divergence in nats at the answers of other facts of the relation, where the edit was made.",
            language=SOURCE),
)  # fmt: skip

WORDS = Words(QUESTION, METHOD, ARMS, OPERATION_TITLES, NOTE, METRICS, CLAIMS, PUBLISHED, PICTURES)


def by_role(rows: Sequence[Row], spoken: Sequence[str]) -> Sequence[Row]:
    """The rows with the arm's language taken off, and in place of the language where the edit is read from.

    A fact is known here if it is known in all languages that are measured.
    """
    known = {model: table.known() for model, table in Table.by_model(rows).items()}

    def changed(row: Row) -> Row:
        arm, _, code = row.arm.partition("@")
        sources = (code,) if code else tuple(spoken)
        role = SOURCE if row.language in sources else OTHER if row.language in spoken else BEYOND
        return replace(row, arm=arm, language=role, known=row.fact in known[row.model])

    return Changed(rows, changed)


def summary(rows: Sequence[Row], spoken: Sequence[str], seed: int) -> tuple[Estimate, ...]:
    """Means by where an edit is read, then by every language, and the success rates as printed."""
    roles = by_role(rows, spoken)
    found = [each for each in estimates(roles, seed) if each.language != EVERY]
    found += _success_rates(roles, (SOURCE, OTHER, BEYOND), seed)

    def single(row: Row) -> Row | None:
        if row.arm.partition("@")[0] not in ("mono", "likn", "union", "seq", "likn_random"):
            return None
        return replace(row, values={name: row.values[name] for name in _MATRIX if name in row.values})

    found += [each for each in estimates(Changed(rows, single), seed) if each.language != EVERY]
    return tuple(found)


def _success_rates(rows: Sequence[Row], roles: Iterable[str], seed: int) -> list[Estimate]:
    found = []
    scopes: tuple[Scope, ...] = ("known", "all")
    for model, table in Table.by_model(rows).items():
        for arm in ("mono", "likn", "union", "seq"):
            narrow = table.only(arm, _MOVED[:2])
            present = narrow.languages()
            for scope in scopes:
                for role in (role for role in roles if role in present):
                    changes = [
                        narrow.values(arm, operation, metric, scope, role)
                        for operation in _MOVED[:2]
                        for metric in ("relative_change", "relative_change_other")
                    ]
                    interval, reason = success_rate(changes, seed=seed)
                    found.append(estimate(model, arm, "both", role, "sr", scope, interval, reason))
    return found


def verdicts(rows: Sequence[Row], spoken: Sequence[str], seed: int) -> tuple[Verdict, ...]:
    """Every claim judged for each model, on the facts that it knows; all facts stand beside in the evidence."""
    found = []
    for model, table in Table.by_model(by_role(rows, spoken)).items():
        for claim in CLAIMS:
            known, margin = _evidence(table, claim.key, "known", seed)
            every, _ = _evidence(table, claim.key, "all", seed)
            evidence = f"Known facts: {told(known)}. All facts: {told(every)}."
            found.append(Verdict(claim.text, judge(known, margin), evidence, claim.rule, model, claim.key))
    return tuple(found)


def _evidence(table: Table, key: str, scope: Scope, seed: int) -> tuple[Interval | None, float]:
    """What a claim is judged by, with its margin."""
    if key in _LOCAL:
        operation, kind, control = _LOCAL[key]
        columns: list[Values] = [table.values(arm, operation, f"kl_{kind}", scope, SOURCE) for arm in ("mono", control)]
        return of_means(columns, lambda means: KL_MARGIN - means[:, 0] + means[:, 1], seed=seed), 0.0
    _, operation, first, second, sign, margin, _ = _DIFFERENCES[key]
    sides = [table.values(arm, operation, metric, scope, role) for arm, metric, role in (first, second)]
    more, less = sides if sign > 0 else sides[::-1]
    return difference_of(more, less, seed=seed), margin
