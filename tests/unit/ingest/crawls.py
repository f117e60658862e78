"""A crawl without a network: what it is told to find lies in the archive and is told as events, as the real one does."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipeline.addresses import normalize_url
from pipeline.ingest import Collecting, RunSummary, ingest
from pipeline.scrape.archive import PageArchive
from pipeline.scrape.events import Captured, CrawlEvent, Discovered, NetworkDown, Refused, SourceDone, Unchanged
from pipeline.settings import CrawlSettings, ModelSettings, Settings, TranslationSettings

START = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
SETTINGS = Settings(
    translation=TranslationSettings(translator="none"), models=ModelSettings(pt="none", es="none", en="none"), crawl=CrawlSettings()
)
#: Columns that tell when and in which run something was worked out.
TIMES = {"rejected_at", "merged_at", "finished_at", "made_with"}


def page(name: str, amount: int = 3, *, canonical: str = "", beside: str = "") -> bytes:
    """An article about a deal."""
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<html lang="pt"><head><title>{name} compra chips</title>{link}</head><body><nav>{beside}</nav><article><h1>{name} compra chips</h1>
<p>A {name} anunciou nesta terça-feira um acordo de US$ {amount} bilhões com a AMD para comprar aceleradores de inteligência artificial.</p>
<p>Os chips serão instalados em um centro de dados de 40 megawatts no interior de São Paulo, segundo a empresa, que opera ali desde 2019.</p>
<p>“Precisamos de muito mais capacidade para atender nossos clientes”, disse Marina Quaresma, diretora financeira da {name}.</p>
</article></body></html>""".encode()


@dataclass
class FakeCrawl:
    """Stands in for pipeline.scrape.crawl.crawl."""

    #: What each source has: (URL as asked for, URL after redirects, content).
    pages: dict[str, list[tuple[str, str, bytes]]] = field(default_factory=dict)
    refused: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    is_offline: bool = False
    #: Breaks off behind so many captured pages, told or not.
    breaks_after: int | None = None
    is_last_told: bool = True
    now: datetime = START
    #: What each call was given.
    calls: list[dict[str, Any]] = field(default_factory=list)
    is_closed: bool = False

    def add(self, source: str, url: str, content: bytes, *, final_url: str = "") -> None:
        """A page that a source has from now on, in place of an older one at that address."""
        self.pages[source] = [it for it in self.pages.get(source, []) if it[0] != url] + [(url, final_url or url, content)]

    def __call__(self, sources: Sequence[Any], *, pages_folder: Path, known: Any, **rest: Any) -> Iterator[CrawlEvent]:
        self.calls.append({"sources": [source.name for source in sources], "known": dict(known), **rest})
        count = 0
        try:
            if self.is_offline:
                yield NetworkDown()
                for source in sources:
                    yield SourceDone(source=source.name, requests=1, error="no network")
                return
            with PageArchive(pages_folder) as archive:
                for source in sources:
                    captured = unchanged = 0
                    for url, final_url, content in self.pages.get(source.name, []):
                        content_hash = hashlib.sha256(content).hexdigest()
                        seen = known.get(normalize_url(url))
                        if seen and seen.content_hash == content_hash:
                            unchanged += 1
                            yield Unchanged(source=source.name, url=url)
                            continue
                        self.now += timedelta(seconds=1)
                        name, offset = archive.write(
                            source=source.name, requested=url, url=final_url, status=200, content=content, captured_at=self.now,
                            headers=[("Content-Type", "text/html; charset=utf-8"), ("ETag", f'"{content_hash[:8]}"')],
                        )  # fmt: skip
                        count += 1
                        is_end = count == self.breaks_after
                        if is_end and not self.is_last_told:
                            raise KeyboardInterrupt
                        captured += 1
                        yield Captured(
                            source=source.name, url=url, final_url=final_url, status=200, captured_at=self.now, archive=name, offset=offset,
                            etag=f'"{content_hash[:8]}"', content_hash=content_hash,
                        )  # fmt: skip
                        if is_end:
                            raise KeyboardInterrupt
                    for url, reason in self.refused.get(source.name, []):
                        yield Refused(source=source.name, url=url, reason=reason)
                    error = self.errors.get(source.name, "")
                    found = len(self.pages.get(source.name, []))
                    if not error:
                        yield Discovered(source=source.name, url=source.url, found=found, etag='"feed"', content_hash="filters")
                    refused = len(self.refused.get(source.name, []))
                    yield SourceDone(
                        source=source.name, requests=count + 2, captured=captured, unchanged=unchanged, refused=refused, discovered=not error,
                        error=error, seconds=0.5,
                    )  # fmt: skip
        finally:
            self.is_closed = True


@dataclass
class Runs:
    """Runs of ingest over one store and one file of sources."""

    folder: Path
    crawl: FakeCrawl
    settings: Settings = SETTINGS

    @property
    def database(self) -> Path:
        """The store."""
        return self.folder / "s.duckdb"

    @property
    def pages(self) -> Path:
        """The archive beside it."""
        return self.folder / "s-pages"

    def __call__(self, database: Path | None = None, **collecting: Any) -> RunSummary:
        """One run."""
        options = Collecting(sources=self.folder / "sources.toml", **collecting)
        return ingest([], self.settings, database or self.database, collecting=options)

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """Rows of the store."""
        with duckdb.connect(self.database, read_only=True) as connection:
            connection.execute("SET TimeZone = 'UTC'")
            return connection.execute(query).fetchall()


@contextmanager
def make_runs(folder: Path, patch: pytest.MonkeyPatch, *names: str) -> Iterator[Runs]:
    """Runs whose sources are feeds with these names."""
    text = "".join(f'[[source]]\nname = "{name}"\nkind = "feed"\nurl = "https://{name}.example/feed"\n' for name in names)
    (folder / "sources.toml").write_text(text, encoding="utf-8")
    crawl = FakeCrawl()
    patch.setattr("pipeline.scrape.crawl.crawl", crawl)
    yield Runs(folder, crawl)


def facts_of(database: Path, tables: Sequence[str]) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the tables, without the columns of TIMES, sorted."""
    found = {}
    with duckdb.connect(database, read_only=True) as connection:
        for table in tables:
            columns = [name for name, *_ in connection.execute(f"DESCRIBE {table}").fetchall() if name not in TIMES]
            where = "WHERE stage <> 'scrape'" if table == "rejections" else ""
            chosen = ", ".join(f"{name}::VARCHAR" for name in columns)
            found[table] = sorted(connection.execute(f"SELECT {chosen} FROM {table} {where}").fetchall(), key=str)
    return found


MakeRuns = Callable[..., Runs]
