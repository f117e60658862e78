"""One run from its beginning to its end: models looked at, pages taken, what only the whole store can tell worked out."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from pipeline import __version__
from pipeline.engines import make_engine
from pipeline.extract.directory import reference_companies
from pipeline.ingest.collect import Collecting, Collection, chosen_sources
from pipeline.ingest.fingerprint import examine_models, fingerprint, fingerprint_of_passes
from pipeline.ingest.intake import Intake
from pipeline.ingest.summary import RunSummary
from pipeline.ingest.take import Taker
from pipeline.ingest.targets import named_pages
from pipeline.passes import companies, people
from pipeline.scrape.archive import folder_beside
from pipeline.settings import Settings
from pipeline.store.store import Store
from pipeline.text import make_id
from pipeline.translate.choose import make_translator
from pipeline.translate.identity import identity_of


def ingest(
    targets: Sequence[str],
    settings: Settings,
    database: Path,
    *,
    advance: Callable[[RunSummary], None] = lambda _: None,
    collecting: Collecting | None = None,
) -> RunSummary:
    """Brings every page of the targets into the store and tells what became of each.

    A target is a path or an http(s) URL; none means the sources of sources.toml, as `collecting` says. `advance` is called after every
    batch.

    Raises ModelError, StoreError, TranslatorError, EngineError or SourcesError where the run cannot begin or go on; what was committed
    stays.
    """
    started, clock = datetime.now(UTC), time.monotonic()
    collecting = collecting or Collecting()
    sources, origin = ((), None) if targets else chosen_sources(settings, collecting)
    models = examine_models(settings)
    summary = RunSummary()
    translator = make_translator(settings.translation)
    summary.translator = translator.name if translator else None
    made_by = identity_of(translator) if translator else None
    engine = make_engine(settings.ingest.engine, workers=settings.ingest.workers)
    pages = folder_beside(database)
    with Store(database) as store:
        run = {"run_id": make_id(started, database), "started_at": started, "version": __version__, "translator": summary.translator}
        store.write_run(run | summary.counts())
        taker = Taker(store, settings, translator, engine, summary, fingerprint(settings, made_by, models))
        intake = Intake(taker, settings.ingest.batch_size, advance)
        try:
            if targets:
                for page in named_pages(targets, settings, summary, pages):
                    intake.add(page)
                intake.flush()
            else:
                Collection(store, settings, collecting, intake, summary, str(run["run_id"]), pages).collect(sources, origin)
            _make_passes(store, summary)
        finally:
            engine.close()
            if translator:
                translator.close()
            summary.seconds = time.monotonic() - clock
            store.write_run(run | summary.counts() | {"finished_at": datetime.now(UTC), "seconds": summary.seconds})
    return summary


def _make_passes(store: Store, summary: RunSummary) -> None:
    """What only the whole store can tell, where articles or rules changed since it was worked out last."""
    made_with, now = fingerprint_of_passes(), datetime.now(UTC)
    if store.passed_with(people.NAME) != made_with:
        people.name_people(store, made_with=made_with, now=now)
    if store.passed_with(companies.NAME) != made_with:
        resolution = companies.resolve_companies(store, reference_companies(), made_with=made_with, now=now)
        summary.merges, summary.new_merges = resolution.merges, resolution.new
