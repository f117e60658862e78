"""What a user names -> pages: files, folders, archives, and single addresses, which go through the archive of the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.ingest.summary import RunSummary
from pipeline.ingest.take import Item
from pipeline.records import Page, Rejection
from pipeline.scrape.archive import PageArchive, read_archived
from pipeline.scrape.files import MissingPath, find_pages
from pipeline.settings import Settings


def named_pages(targets: Sequence[str], settings: Settings, summary: RunSummary, pages: Path) -> Iterator[Item]:
    """The pages of the targets in their order; a path that is not there is a failure of the run. `pages` is the folder of the archive."""
    for target in targets:
        if target.lower().startswith(("http://", "https://")):
            yield _fetch(target, settings, pages)
            continue
        try:
            yield from find_pages(Path(target), max_megabytes=settings.read.max_megabytes)
        except MissingPath as error:
            summary.failures.append(str(error))


def _fetch(target: str, settings: Settings, pages: Path) -> Item:
    from pipeline.scrape.web import fetch_url  # noqa: PLC0415 - httpx is needed for nothing else

    limit = int(settings.read.max_megabytes * 1e6)
    page = fetch_url(target, max_bytes=limit)
    if isinstance(page, Rejection):
        # The user named it, and it was not had.
        return replace(page, is_failure=not page.reason.startswith("larger"))
    return _keep(page, target, pages, limit)


def _keep(page: Page, requested: str, folder: Path, limit: int) -> Item:
    declared = page.media_type + (f"; charset={page.charset}" if page.charset else "")
    with PageArchive(folder) as archive:
        name, offset = archive.write(
            source=page.source,
            requested=requested,
            url=page.fetched_from,
            status=200,
            headers=[("Content-Type", declared)] if declared else [],
            content=page.content,
            captured_at=page.fetched_at,
        )
    return read_archived(folder, name, offset, max_bytes=limit) or page
