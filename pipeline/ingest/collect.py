"""The sources of sources.toml -> pages: folders and archives, what earlier runs left in the archive, then the crawl."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from pipeline.addresses import normalize_url
from pipeline.ingest.intake import Intake
from pipeline.ingest.summary import RunSummary
from pipeline.records import Page, Rejection
from pipeline.scrape.archive import ArchivedPage, archive_files, read_archive, read_archived
from pipeline.scrape.events import Captured, CrawlEvent, Discovered, Known, NetworkDown, Refused, SourceDone, Unchanged
from pipeline.scrape.files import MissingPath, find_pages
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.sources import Source, SourcesError, choose_sources, folder_of, load_sources, with_addresses
from pipeline.settings import Settings
from pipeline.store.collecting import SourceRun, Validator, forget_archived, stale_captures, taken, validators, write_source_runs
from pipeline.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Collecting:
    """What of the sources a run without targets collects."""

    #: The file of sources; None for that of the settings.
    sources: Path | None = None
    #: Names of the sources; () for all that are enabled.
    names: Sequence[str] = ()
    #: Articles that are known to be older are left out.
    since: date | None = None
    #: Captured pages of the crawl in all; None for the settings of each source.
    limit: int | None = None
    is_crawled: bool = True
    #: Whether all pages of the archive are taken again, as if they were new, and nothing is crawled.
    is_replayed: bool = False


def chosen_sources(settings: Settings, collecting: Collecting) -> tuple[tuple[Source, ...], Path | None]:
    """The sources of a run and the file they stand in (None for the one that ships). Raises SourcesError."""
    origin = collecting.sources or (Path(settings.ingest.sources) if settings.ingest.sources else None)
    return choose_sources(load_sources(origin), collecting.names), origin


def crawl_limits(settings: Settings) -> CrawlLimits:
    """The settings as the crawl knows them."""
    crawl = settings.crawl
    return CrawlLimits(
        delay=crawl.delay_seconds,
        concurrency_per_domain=crawl.concurrency_per_domain,
        timeout=crawl.timeout_seconds,
        retries=crawl.retries,
        most_redirects=crawl.most_redirects,
        articles_per_source=crawl.articles_per_source,
        max_bytes=int(settings.read.max_megabytes * 1e6),
        contact=crawl.contact,
    )


def _start_crawl(
    sources: Sequence[Source],
    *,
    pages_folder: Path,
    known: Mapping[str, Known],
    limits: CrawlLimits,
    since: date | None,
    limit: int | None,
) -> Generator[CrawlEvent]:
    from pipeline.scrape.crawl import crawl  # noqa: PLC0415 - needed for nothing else

    events = crawl(sources, pages_folder=pages_folder, known=known, limits=limits, since=since, limit=limit)
    return cast("Generator[CrawlEvent]", events)


@dataclass(slots=True)
class Collection:
    """One collecting run over a store."""

    store: Store
    settings: Settings
    collecting: Collecting
    intake: Intake
    summary: RunSummary
    run_id: str
    #: Folder of the archive.
    pages: Path
    start_crawl: Callable[..., Generator[CrawlEvent]] = _start_crawl
    _runs: dict[str, SourceRun] = field(default_factory=dict)
    _finished: set[str] = field(default_factory=set)
    _is_offline: bool = False

    def collect(self, sources: Sequence[Source], origin: Path | None) -> None:
        """Takes all pages of the sources into the store and writes what each source gave."""
        if not self.collecting.is_crawled or not self.settings.crawl.enabled or self.collecting.is_replayed:
            sources = [source for source in sources if source.is_local]
        self.summary.sources = len(sources)
        try:
            for source in sources:
                if source.is_local:
                    self._read_local(source, origin)
            self._take_archived()
            self._crawl(sources, origin)
            self.intake.flush()
        except BaseException:
            with suppress(Exception):  # the first error is the one to be told
                self._write_runs()
            raise
        self._write_runs()

    def _read_local(self, source: Source, origin: Path | None) -> None:
        """Files of a folder, or archives that others made."""
        started, before = datetime.now(UTC), self.summary.unchanged
        count, error = 0, ""
        try:
            for page in find_pages(folder_of(source, origin), source=source.name, max_megabytes=self.settings.read.max_megabytes):
                if source.kind == "warc" and isinstance(page, Page) and page.fetched_from.startswith("file:"):
                    continue  # a loose file beside the archives
                count += 1
                self.intake.add(page)
        except MissingPath as missing:
            error = str(missing)
        self.intake.flush()
        unchanged = self.summary.unchanged - before
        seconds = (datetime.now(UTC) - started).total_seconds()
        self._done(source, SourceDone(source=source.name, captured=count - unchanged, unchanged=unchanged, error=error, seconds=seconds))

    def _take_archived(self) -> None:
        """What a killed run left in the archive, all of it where the store is new, and pages that other rules were used for. Raises OSError
        where a file of the archive cannot be opened: before anything is forgotten.
        """
        limit = int(self.settings.read.max_megabytes * 1e6)
        kept: set[str] = set()
        if self.collecting.is_replayed:
            # Whatever is wrong with the archive, what it no longer gives must not be lost from the store too.
            kept = forget_archived(
                self.store, ((it.archive, it.offset) for it in self._read_archive({}, limit) if isinstance(it.page, Page))
            )
        if kept:
            lost = f"{len(kept)} captured page{'' if len(kept) == 1 else 's'} cannot be read there any more and stay as stored"
            self.summary.failures.append(f"{self.pages}: {lost}")
        before = self.summary.pages
        ends = taken(self.store)
        for archive, offset in stale_captures(self.store, self.intake.taker.processed_with):
            if page := read_archived(self.pages, archive, offset, max_bytes=limit):
                self.intake.add(page, is_new=False)
        for page in self._read_archive(ends, limit):
            # An older capture of a page whose latest one is lost must not take its place.
            self.intake.pass_over(page) if page.page.fetched_from in kept else self.intake.add(page)
        self.intake.flush()
        self.summary.resumed = self.summary.pages - before

    def _read_archive(self, ends: Mapping[str, int], limit: int) -> Iterator[ArchivedPage]:
        """The pages of all files of the archive that lie behind these ends."""
        for path in archive_files(self.pages):
            start = ends.get(path.name, 0)
            if path.stat().st_size > start:
                yield from read_archive(path, start=start, max_bytes=limit)

    def _crawl(self, sources: Sequence[Source], origin: Path | None) -> None:
        crawled = []
        for source in sources:
            if source.is_local:
                continue
            try:
                crawled.append(with_addresses(source, origin))
            except SourcesError as error:
                self._done(source, SourceDone(source=source.name, error=str(error)))
        if not crawled:
            return
        by_name = {source.name: source for source in crawled}
        stored = validators(self.store)
        documents = {url for url, validator in stored.items() if validator.is_document}
        known = {
            url: Known(etag=it.etag, last_modified=it.last_modified, content_hash=it.content_hash, captured_at=it.captured_at)
            for url, it in stored.items()
        }
        events = self.start_crawl(
            crawled,
            pages_folder=self.pages,
            known=known,
            limits=crawl_limits(self.settings),
            since=self.collecting.since,
            limit=self.collecting.limit,
        )
        with closing(events):
            for event in events:
                self._take_event(event, by_name, documents)
                self.intake.advance(self.summary)

    def _take_event(self, event: CrawlEvent, sources: dict[str, Source], documents: set[str]) -> None:
        match event:
            case Captured():
                limit = int(self.settings.read.max_megabytes * 1e6)
                page = read_archived(self.pages, event.archive, event.offset, max_bytes=limit)
                lost = Rejection(event.final_url, "scrape", f"not to be found in {event.archive}", is_failure=True)
                self.intake.add(lost if page is None else page)
            case Unchanged():
                if normalize_url(event.url) not in documents:
                    self.summary.pages += 1
                    self.summary.unchanged += 1
            case Refused():
                self.intake.add(Rejection(event.url, "scrape", event.reason))
            case Discovered():
                run = self._runs.setdefault(event.source, self._run(sources[event.source]))
                self._runs[event.source] = replace(run, found=run.found + event.found)
                self.intake.remember(
                    Validator(
                        url=normalize_url(event.url),
                        source=event.source,
                        etag=event.etag,
                        last_modified=event.last_modified,
                        content_hash=event.content_hash,
                        captured_at=datetime.now(UTC),
                        is_document=True,
                    )
                )
            case NetworkDown():
                self._is_offline = True
            case SourceDone():
                self._done(sources[event.source], event)

    def _done(self, source: Source, event: SourceDone) -> None:
        """Notes what a source gave; what became of its pages is added at the end of the run."""
        summary = self.summary
        summary.sources_done += 1
        is_offline = self._is_offline and bool(event.error) and not source.is_local
        if is_offline:
            summary.without_network += 1
        elif event.error:
            summary.unreachable[source.name] = event.error
        is_empty = not (event.captured or event.unchanged or event.error)
        # With --limit or --since a source may have nothing left to give, which says nothing of its health.
        is_cut_short = is_empty and (event.requests == 0 or self.collecting.limit is not None or self.collecting.since is not None)
        self._runs[source.name] = replace(
            self._runs.get(source.name) or self._run(source),
            finished_at=datetime.now(UTC),
            requests=event.requests,
            captured=event.captured,
            unchanged=event.unchanged,
            refused=event.refused,
            error=event.error,
            is_counted=source.is_local or not (is_cut_short or is_offline),
            seconds=event.seconds,
        )
        self._finished.add(source.name)

    def _run(self, source: Source) -> SourceRun:
        return SourceRun(run_id=self.run_id, source=source.name, kind=source.kind, finished_at=datetime.now(UTC))

    def _write_runs(self) -> None:
        runs = []
        for name in sorted(self._finished):
            tally = self.summary.of(name)
            runs.append(replace(self._runs[name], articles=tally.articles, relevant=tally.relevant, rejected=tally.rejected))
        write_source_runs(self.store, runs)
