"""One run: targets -> pages -> flow -> store, with counts of what became of each page."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import __version__
from pipeline.engines import Engine, make_engine
from pipeline.extract.directory import CompanyDirectory
from pipeline.extract.language_models import examine_model
from pipeline.languages import available
from pipeline.passes import companies, people
from pipeline.records import Page, Rejection
from pipeline.scrape.files import MissingPath, find_pages
from pipeline.scrape.sources import folder_of, load_sources
from pipeline.settings import Settings, data_folder
from pipeline.store.store import Capture, Store
from pipeline.text import make_id
from pipeline.translate.choose import make_translator

if TYPE_CHECKING:
    from pipeline.flow import Draft
    from pipeline.translate.translator import Translator

#: What decides the facts of a page: a change in any of these makes ingest process it again.
_DECIDES = ("records.py", "text.py", "flow.py", "languages", "read", "extract", "translate")

#: The kinds of facts a summary counts, by table.
FACT_TABLES = {
    "companies": "company_mentions",
    "people": "article_people",
    "figures": "figures",
    "quotes": "quotes",
    "deals": "deals",
}


@dataclass(slots=True)
class RunSummary:
    """What became of the pages of one run."""

    pages: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    off_topic: int = 0
    rejected: Counter[str] = field(default_factory=Counter)
    #: One line each, for stderr: what a named path or a stage failed on.
    failures: list[str] = field(default_factory=list)
    #: Facts of the pages that were new or updated, by kind.
    facts: Counter[str] = field(default_factory=Counter)
    sentences: int = 0
    #: Sentences whose English does not agree with the source.
    unfaithful: int = 0
    translator: str | None = None
    #: Companies that are taken for another one over all articles, and of these those that were not before.
    merges: int = 0
    new_merges: int = 0
    seconds: float = 0.0


def ingest(
    targets: Sequence[str], settings: Settings, database: Path, *, advance: Callable[[RunSummary], None] = lambda _: None
) -> RunSummary:
    """Brings every page of the targets into the store and tells what became of each.

    A target is a path or an http(s) URL; none means the sources of data/sources.toml. `advance` is called after every batch.

    Raises ModelError, StoreError, TranslatorError, EngineError or SourcesError where the run cannot begin or go on; what was committed
    stays.
    """
    started, clock = datetime.now(UTC), time.monotonic()
    models = _examine_models(settings)
    summary = RunSummary()
    translator = make_translator(settings.translation)
    summary.translator = translator.name if translator else None
    engine = make_engine(settings.ingest.engine, workers=settings.ingest.workers)
    with Store(database) as store:
        run = {"run_id": make_id(started, database), "started_at": started, "version": __version__, "translator": summary.translator}
        store.write_run(run | _counts(summary))
        batch_run = _Run(store, settings, translator, engine, summary, fingerprint(settings, summary.translator, models))
        try:
            pages = _find_pages(targets, settings, summary)
            while batch := list(islice(pages, max(1, settings.ingest.batch_size))):
                batch_run.take(batch)
                advance(summary)
            _make_passes(store, summary)
        finally:
            engine.close()
            if translator:
                translator.close()
            summary.seconds = time.monotonic() - clock
            store.write_run(run | _counts(summary) | {"finished_at": datetime.now(UTC), "seconds": summary.seconds})
    return summary


def _examine_models(settings: Settings) -> list[str]:
    """Their fingerprints. Raises ModelError before anything is stored: a model of the user's is loaded, one that ships has a manifest."""
    found = []
    for language in available():
        setting = settings.models.of(language)
        found.append(examine_model(language, setting).fingerprint)
        if setting:
            from pipeline.extract.extractor import make_pipeline  # noqa: PLC0415 - spaCy

            make_pipeline(language, setting)
    return found


def _make_passes(store: Store, summary: RunSummary) -> None:
    """What only the whole store can tell, where articles or rules changed since it was worked out last."""
    made_with, now = make_id(__version__, _fingerprint_of_files((*_DECIDES, "passes"))), datetime.now(UTC)
    if store.passed_with(people.NAME) != made_with:
        people.name_people(store, made_with=made_with, now=now)
    if store.passed_with(companies.NAME) != made_with:
        resolution = companies.resolve_companies(store, CompanyDirectory.from_reference(), made_with=made_with, now=now)
        summary.merges, summary.new_merges = resolution.merges, resolution.new


def _counts(summary: RunSummary) -> dict[str, int]:
    counts = {name: getattr(summary, name) for name in ("pages", "new", "updated", "unchanged", "off_topic")}
    return {**counts, "rejected": summary.rejected.total(), "failed": len(summary.failures)}


def _tell(failure: Rejection) -> str:
    """A failure as one line for stderr."""
    return f"{failure.fetched_from}: {failure.stage}: {failure.reason}"


def _find_pages(targets: Sequence[str], settings: Settings, summary: RunSummary) -> Iterator[Page | Rejection]:
    limit = settings.read.max_megabytes
    if not targets:
        for source in load_sources():
            if source.enabled:
                yield from find_pages(folder_of(source), source=source.name, max_megabytes=limit)
        return
    for target in targets:
        if target.lower().startswith(("http://", "https://")):
            from pipeline.scrape.web import fetch_url  # noqa: PLC0415 - httpx is needed for nothing else

            page = fetch_url(target, max_bytes=int(limit * 1e6))
            is_failure = isinstance(page, Rejection) and not page.reason.startswith("larger")  # the user named it, and it was not had
            yield replace(page, is_failure=True) if isinstance(page, Rejection) and is_failure else page
            continue
        try:
            yield from find_pages(Path(target), max_megabytes=limit)
        except MissingPath as error:
            summary.failures.append(str(error))


@dataclass(slots=True)
class _Run:
    store: Store
    settings: Settings
    translator: Translator | None
    engine: Engine
    summary: RunSummary
    processed_with: str

    def take(self, batch: Sequence[Page | Rejection]) -> None:
        """One batch, from pages to a committed transaction."""
        summary = self.summary
        summary.pages += len(batch)
        rejections = [page for page in batch if isinstance(page, Rejection)]
        told = self.store.told_rejections([rejection.fetched_from for rejection in rejections])
        pages = {page.fetched_from: page for page in batch if isinstance(page, Page)}
        hashes = {name: hashlib.sha256(page.content).hexdigest() for name, page in pages.items()}
        seen = self.store.captures(list(pages))
        fresh = [page for name, page in pages.items() if not self._is_unchanged(seen.get(name), hashes[name])]
        summary.unchanged += len(pages) - len(fresh)
        drafts, refused = self._make_drafts(fresh)
        rejections += refused
        captures = [
            self._capture(pages[rejection.fetched_from], hashes[rejection.fetched_from], None)
            for rejection in refused
            if not rejection.is_failure
        ]
        for rejection in rejections:
            if rejection.is_failure:
                summary.failures.append(_tell(rejection))
            else:
                summary.rejected[rejection.reason] += 1
        # What is refused again for the same reason, such as a file that is too large, keeps its row.
        new_rejections = [rejection for rejection in rejections if (rejection.fetched_from, rejection.stage, rejection.reason) not in told]
        if drafts or new_rejections or captures:
            self._write(drafts, new_rejections, captures, pages, hashes)

    def _is_unchanged(self, seen: Capture | None, content_hash: str) -> bool:
        return seen is not None and seen.content_hash == content_hash and seen.processed_with == self.processed_with

    def _capture(self, page: Page, content_hash: str, article_id: str | None, *, is_done: bool = True) -> Capture:
        # A page on which a stage raised is taken up again by the next run.
        return Capture(page.fetched_from, content_hash, article_id, self.processed_with if is_done else "", page.fetched_at)

    def _make_drafts(self, pages: Sequence[Page]) -> tuple[list[Draft], list[Rejection]]:
        if not pages:
            return [], []
        from pipeline.flow import Draft, make_draft  # noqa: PLC0415 - spaCy and trafilatura take a second, an unchanged run needs neither

        drafts, rejections = [], []
        for outcome in self.engine.map(partial(make_draft, settings=self.settings), pages):
            if isinstance(outcome, Draft):
                drafts.append(outcome)
            else:
                rejections.append(outcome)
        return drafts, rejections

    def _write(
        self,
        drafts: Sequence[Draft],
        rejections: Sequence[Rejection],
        captures: list[Capture],
        pages: Mapping[str, Page],
        hashes: Mapping[str, str],
    ) -> None:
        from pipeline.flow import finish_drafts, texts_to_translate  # noqa: PLC0415

        summary, translator = self.summary, self.translator
        # The same article found by two ways is one article: the page met last counts.
        unique = {draft.article.article_id: draft for draft in drafts}
        texts = texts_to_translate(unique.values()) if translator else {}
        remembered = (
            {language: self.store.remembered(language, translator.name, found) for language, found in texts.items()} if translator else {}
        )
        dossiers, made = finish_drafts(
            list(unique.values()),
            translator,
            remembered,
            is_english_wanted=self.settings.translation.translator != "none",
            model=self.settings.models.en,
        )
        stored = self.store.stored_articles(list(unique))
        failed = set()
        for dossier in dossiers:
            article = dossier.article
            failures = [_tell(rejection) for rejection in dossier.rejections if rejection.is_failure]
            summary.failures += failures
            if failures:
                failed.add(article.article_id)
            summary.new += article.article_id not in stored
            summary.updated += article.article_id in stored
            summary.off_topic += not article.is_relevant
            summary.sentences += len(dossier.sentences)
            summary.unfaithful += sum(sentence.fidelity not in {"ok", None} for sentence in dossier.sentences)
            facts = dossier.facts
            summary.facts.update(
                companies=len(facts.companies),
                people=len(facts.people),
                figures=len(facts.figures),
                quotes=len(facts.quotes),
                deals=len(facts.deals),
            )
        for draft in drafts:
            name, article_id = draft.article.fetched_from, draft.article.article_id
            captures.append(self._capture(pages[name], hashes[name], article_id, is_done=article_id not in failed))
        translated = {(language, translator.name): found for language, found in made.items()} if translator else {}
        self.store.write(dossiers, rejections, captures, translated=translated, written_at=datetime.now(UTC))


def fingerprint(settings: Settings, translator: str | None, models: Sequence[str] = ()) -> str:
    """A hash of all that decides what a page becomes: code of the stages, reference data, models, translator, settings of reading."""
    return make_id(__version__, _fingerprint_of_files(_DECIDES), translator, settings.read, *models)


@cache
def _fingerprint_of_files(names: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    package = Path(__file__).parent
    for path in _files([*(package / name for name in names), data_folder() / "reference"]):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        found = [root] if root.is_file() else root.rglob("*")
        yield from sorted(path for path in found if path.suffix in {".py", ".csv"})
