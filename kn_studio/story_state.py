"""What a session holds for the guided story beside its maps, as frozen values. No Qt, no torch.

`kn_studio.actions.story` computes it, `kn_studio.session.story` keeps it, `kn_studio.story` shows it.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import Neuron
from kn_studio.checking_state import CheckedClaim
from kn_studio.degeneracy_state import Switches
from kn_studio.editing_state import EditEffect


@dataclass(frozen=True)
class PushedWords:
    """The words that a neuron pushes up most, strongest first."""

    neuron: Neuron
    words: tuple[str, ...]


@dataclass(frozen=True)
class SharedPair:
    """The neurons located in both languages of a pair, and the fact asked with all of them off at once.

    `switches` has one unit, all the shared neurons; None where nothing is shared.
    """

    first: str
    second: str
    neurons: tuple[Neuron, ...]
    switches: Switches | None = None


@dataclass(frozen=True)
class SearchedFact:
    """One fact that was searched for backup groups. `known`: the model's first answer was right in at least half of
    the sentences; only such facts are searched. `groups` pass the rule, `stands_out` of them beat every random draw;
    `random_groups` and `matched_groups` are what the same rule finds among other neurons (None: no control). `reason`
    says why there is no group.
    """

    fact: str
    subject: str
    known: bool
    neurons: int = 0
    tested: int = 0
    groups: int = 0
    stands_out: int = 0
    random_groups: float | None = None
    matched_groups: float | None = None
    strongest: float | None = None
    reason: str = ""


@dataclass(frozen=True)
class BackupGroup:
    """The group that the rule picked. `passes`: it is degenerate by the thresholds; else it is the one nearest to that,
    shown for trying alone. Losses are shares of the answer's probability; `interaction` is in log P. `switches` are
    asked with the sentences of the search, `unseen` with those that it did not see (None: there are none).
    """

    fact: str
    sentence: str
    answer: str
    language: str
    passes: bool
    members: tuple[Neuron, ...]
    drop_single: tuple[float, ...]
    worst_subset: float
    drop_joint: float
    interaction: float
    p_adjusted: float | None
    p_matched: float | None
    switches: Switches
    unseen: Switches | None = None


@dataclass(frozen=True)
class Backups:
    """All facts of the search, and the one group that is shown (None: no fact has two neurons to search)."""

    language: str
    t_low: float
    t_high: float
    facts: tuple[SearchedFact, ...]
    group: BackupGroup | None = None


@dataclass(frozen=True)
class Changed:
    """The fact rewritten to a wrong answer, and the claim that it is so, checked with the unchanged model and with the
    changed one. `sentence` is a paraphrase that nothing was fitted on.
    """

    language: str
    old: str
    new: str
    sentence: str
    effect: EditEffect
    check: CheckedClaim | None = None
    check_changed: CheckedClaim | None = None


@dataclass(frozen=True)
class StoryMaterial:
    """Everything that the story shows beside the run's own maps. `run` is the lead fact's run on `fingerprint`."""

    run: int
    fact: str
    fingerprint: str
    model: str
    words: tuple[PushedWords, ...] = ()
    pairs: tuple[SharedPair, ...] = ()
    backups: Backups | None = None
    changed: Changed | None = None
