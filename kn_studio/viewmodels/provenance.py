"""Where what is on a station comes from: the line below every figure, and the columns beside its data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kn_studio import __version__
from kn_studio.app_state import AppState
from kn_studio.translation import counted, joined, tr
from kn_studio.viewmodels import method_wording, wording

if TYPE_CHECKING:
    from engine.types import Fact
    from kn_studio.experiment_state import Found
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

_NAMED = 4
"""So many facts are named in the line; of more the rest is counted. The record names them all."""
_SHORT = 12
"""Characters of a commit or a fingerprint that tell it from others."""
_RUN = frozenset({"neurons", "languages", "degeneracy", "edit", "inspector"})
"""Stations that show the run on the map, or what was made of it."""

COLUMNS = (
    "model", "revision", "fingerprint", "method", "settings", "seed", "facts", "run", "edits", "program", "made",
    "device", "dtype", "versions", "deterministic", "sources",
)  # fmt: skip


@dataclass(frozen=True)
class Provenance:
    """What was asked of which weights, by which method, and by which program; "" and None where there is none.

    `facts` are names for people, `settings` the method's own. `edits` counts those in force in the weights. `made` is
    the time of the export, in UTC. `beside` is where the other one of two runs side by side comes from,
    which is `away` where it is of another session. `versions` are the libraries' that computed it, by name, as the run
    recorded them, `deterministic` whether torch used repeatable algorithms alone (None: not known). `sources` are where
    the facts' data comes from, with its licence.
    """

    program: str = f"KN Studio {__version__}"
    session: str = ""
    model: str = ""
    revision: str = ""
    fingerprint: str = ""
    device: str = ""
    dtype: str = ""
    method: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    seed: int | None = None
    facts: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    run: int | None = None
    edits: int = 0
    made: str = ""
    beside: Provenance | None = None
    away: bool = False
    versions: Mapping[str, str] = field(default_factory=dict)
    deterministic: bool | str | None = None
    sources: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """All of it in one line for people."""
        other = tr("beside {line}", line=self.beside._run_line) if self.beside is not None else ""
        return joined((self._run_line, other, self._data, self.program, self.made[:10]))

    @property
    def _run_line(self) -> str:
        parts = [self._model, self._method, self._facts, tr(", ").join(self.languages)]
        if self.seed is not None:
            parts.append(tr("seed {seed}", seed=self.seed))
        if self.run is not None:
            parts.append(tr("run {run}", run=self.run))
        if self.away:
            parts.append(self.session)
        if self.edits:
            parts.append(counted("{n} edit in force", "{n} edits in force", self.edits))
        return joined(parts)

    @property
    def _data(self) -> str:
        """Whose data it is, of both sides: licences ask for it wherever the data goes."""
        more = self.beside.sources if self.beside is not None else ()
        sources = tuple(dict.fromkeys((*self.sources, *more)))
        return tr("data: {sources}", sources=joined(sources, tr("; "))) if sources else ""

    @property
    def _model(self) -> str:
        if not self.model:
            return ""
        named = f"{self.model}@{self.revision[:_SHORT]}" if self.revision else self.model
        weights = tr("weights {mark}", mark=self.fingerprint[:_SHORT]) if self.fingerprint else ""
        return joined((named, weights, self.dtype, self.device), tr(", "))

    @property
    def _method(self) -> str:
        """The method with its settings, such as "amig (Steps: 20)"; what is not set is left out."""
        named = " + ".join(map(wording.method, self.method.split(" + ")))
        chosen = method_wording.settings(self.settings)
        return tr("{method} ({settings})", method=named, settings=chosen) if named and chosen else named

    @property
    def _facts(self) -> str:
        more = len(self.facts) - _NAMED
        named = joined(self.facts[:_NAMED], tr("; "))
        return tr("{facts} and {n} more", facts=named, n=more) if more > 0 else named

    @property
    def record(self) -> str:
        """All of it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, default=str)

    @property
    def values(self) -> tuple[Any, ...]:
        """What stands under `COLUMNS` beside each row of data."""
        settings = ";".join(f"{name}={value}" for name, value in self.settings.items() if value is not None)
        return (
            self.model, self.revision, self.fingerprint, self.method, settings, self.seed, ";".join(self.facts),
            self._runs, self.edits, self.program, self.made, self.device, self.dtype,
            ";".join(f"{name}={number}" for name, number in self.versions.items()), self.deterministic,
            ";".join(self.sources),
        )  # fmt: skip

    @property
    def _runs(self) -> int | str | None:
        """The run, or with another one beside it "2 less 1 of Rivers.kns"."""
        if self.beside is None:
            return self.run
        where = f" of {self.beside.session}" if self.beside.away else ""
        return f"{self.run} less {self.beside.run}{where}"


def view(state: AppState, store: Store | None, station: str, now: datetime | None = None, part: str = "") -> Provenance:
    """Where the numbers on a station come from; reads the session. `part`: of "A" or "B" of two runs alone."""
    made = (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")
    session = state.session_path.name if state.session_path is not None else ""
    found = replace(_of_model(state), made=made, session=session, edits=state.edits.in_force)
    if station == "experiments":
        return _of_experiment(state, found)
    if station == "check":
        return _of_claims(state, store, found)
    if station not in _RUN or state.run is None or store is None:
        sources = _sources((state.fact,)) if state.fact is not None else ()
        return replace(found, facts=_chosen(state), languages=state.languages, sources=sources)
    run = next((each for each in store.runs() if each.id == state.run), None)
    found = of_run(store, run, found) if run is not None else found
    if station == "neurons" and state.against is not None and (other := state.against.source) is not None:
        if part == "B":
            return replace(other, made=made)
        return found if part == "A" else replace(found, beside=other)
    return _of_search(state, found) if station == "degeneracy" else found


def _of_model(state: AppState) -> Provenance:
    info = state.model
    if info is None:
        return Provenance()
    return Provenance(
        model=info.id, revision=info.revision or "", fingerprint=info.fingerprint, device=info.device, dtype=info.dtype
    )


def _chosen(state: AppState) -> tuple[str, ...]:
    if state.fact is None:
        return ()
    label = state.fact.labels.get(state.languages[0]) or next(iter(state.fact.labels.values()), None)
    return (f"{label.subject}: {label.object}",) if label is not None else (state.fact.uuid,)


def of_run(store: Store, run: Run, found: Provenance) -> Provenance:
    """A run says itself what it was made with; the model that is loaded now may be another one."""
    spec = run.spec
    info = next((each for each in store.models() if each.fingerprint == spec.fingerprint), None)
    first = spec.prompts[0].language if spec.prompts else ""
    return replace(
        found,
        model=spec.model,
        revision=(info.revision or "") if info is not None else "",
        fingerprint=spec.fingerprint,
        device=run.origin.device or (info.device if info is not None else ""),
        dtype=spec.dtype,
        method=spec.method,
        settings={name: value for name, value in spec.params.items() if name != "seed"},
        seed=spec.seed,
        facts=tuple(dict.fromkeys(_named(store, each.fact, each.text, first) for each in spec.prompts)),
        languages=tuple(dict.fromkeys(prompt.language for prompt in spec.prompts)),
        run=run.id,
        edits=len(spec.edits),
        versions={"kn-studio": run.engine_version, **run.origin.versions},
        deterministic=run.origin.deterministic,
        sources=_sources(store.fact(uuid) for uuid in dict.fromkeys(prompt.fact for prompt in spec.prompts) if uuid),
    )


def _sources(facts: Iterable[Fact | None]) -> tuple[str, ...]:
    """Where facts' data comes from, each source once with its licence; what the user typed has neither."""
    named = ((fact.source, fact.licence) for fact in facts if fact is not None)
    return tuple(dict.fromkeys(_source(*each) for each in named if any(each)))


def _source(name: str, licence: str) -> str:
    return f"{name} ({licence})" if name and licence else name or licence


def _named(store: Store, uuid: str, text: str, language: str) -> str:
    """A fact by its subject and answer in a language, else in its first one, a typed one by its prompt."""
    fact = store.fact(uuid) if uuid else None
    label = (fact.labels.get(language) or next(iter(fact.labels.values()), None)) if fact is not None else None
    return f"{label.subject}: {label.object}" if label is not None else text


def _of_search(state: AppState, found: Provenance) -> Provenance:
    shown = state.degeneracy
    if shown is None:
        return found
    thresholds = state.degeneracy_choice.thresholds
    return replace(
        found,
        method=f"{found.method} + {shown.method}" if found.method else shown.method,
        settings={**found.settings, "t_low": thresholds.t_low, "t_high": thresholds.t_high},
        fingerprint=shown.fingerprint or found.fingerprint,
        languages=(shown.language,),
    )


def _of_claims(state: AppState, store: Store | None, found: Provenance) -> Provenance:
    checks = state.checks
    asked = tuple(dict.fromkeys(row.fact for row in checks.rows if row.fact))
    rows = tuple(dict.fromkeys(f"{row.subject}: {row.object}" for row in checks.rows))
    scorers = ", ".join(dict.fromkeys(str(row.scorer) for row in checks.rows))
    return replace(
        found,
        model=checks.model or found.model,
        fingerprint=checks.fingerprint or found.fingerprint,
        revision=found.revision if checks.fingerprint in ("", found.fingerprint) else "",
        method=scorers,
        facts=rows,
        languages=tuple(dict.fromkeys(row.language for row in checks.rows)),
        sources=_sources(map(store.fact, asked)) if store is not None else (),
    )


def _of_experiment(state: AppState, found: Provenance) -> Provenance:
    """A run of an experiment names its models and its recipe; nothing of it is of the session's model."""
    shown = state.experiments.found
    if shown is None:
        return found
    line = shown.line
    recipe = {name: value for name, value in line.recipe.items() if name != "seed"}
    seed = line.recipe.get("seed")
    return Provenance(
        session=found.session, model=", ".join(line.models), method=line.key, settings=recipe,
        seed=int(seed) if seed is not None else None, made=found.made,
        facts=tuple(f"{each.facts} facts ({each.id})" for each in shown.grounds), versions=dict(shown.versions),
        device=_each(shown, "device"), dtype=_each(shown, "dtype"),
        sources=tuple(dict.fromkeys(_source(*of[:2]) for each in shown.grounds for of in each.sources if any(of[:2]))),
    )  # fmt: skip


def _each(shown: Found, name: str) -> str:
    """What the run's journal says by this name of each of its models."""
    told = (value for ground in shown.grounds for known, value in ground.about if known == name)
    return ", ".join(dict.fromkeys(told))
