"""Items -> batches: when enough have come or time has passed they are taken, and then what is known of them is written."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pipeline.addresses import normalize_url
from pipeline.ingest.summary import RunSummary
from pipeline.ingest.take import Item, Taker
from pipeline.records import Page
from pipeline.scrape.archive import ArchivedPage
from pipeline.store.collecting import Validator, mark_taken, remember_validators

#: Seconds after which a batch that does not fill is taken all the same: a polite crawl brings one page a second.
_PATIENCE = 10.0


@dataclass(slots=True)
class Intake:
    """Gathers what a run meets and hands it on in batches."""

    taker: Taker
    batch_size: int
    advance: Callable[[RunSummary], None]
    _items: list[Item] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _since: float = 0.0
    #: Written once the pages before them are in the store: a run that is killed before that asks for them again.
    _validators: list[Validator] = field(default_factory=list)
    _ends: dict[str, int] = field(default_factory=dict)

    def add(self, item: Item, *, is_new: bool = True) -> None:
        """Adds a page or rejection; `is_new` is false for a page of the archive that was taken before."""
        page = item.page if isinstance(item, ArchivedPage) else item
        if page.fetched_from in self._names:  # two captures of a page are two versions, one after the other
            self.flush()
        if not self._items:
            self._since = time.monotonic()
        self._items.append(item)
        self._names.add(page.fetched_from)
        if isinstance(item, ArchivedPage) and is_new:
            self._ends[item.archive] = item.end
            if isinstance(page, Page):
                self._validators.append(_validator_of(item, page))
        if len(self._items) >= self.batch_size or time.monotonic() - self._since > _PATIENCE:
            self.flush()

    def pass_over(self, item: ArchivedPage) -> None:
        """Counts a page of the archive as taken without taking it."""
        self._ends[item.archive] = item.end

    def remember(self, validator: Validator) -> None:
        """Keeps what a site said of a feed or sitemap, to be written after the pages that came before."""
        self._validators.append(validator)

    def flush(self) -> None:
        """Takes what was gathered."""
        if self._items:
            self.taker.take(self._items)
        self._items, self._names = [], set()
        store = self.taker.store
        if self._ends:
            mark_taken(store, self._ends)
        remember_validators(store, self._validators)
        self._validators, self._ends = [], {}
        self.advance(self.taker.summary)


def _validator_of(item: ArchivedPage, page: Page) -> Validator:
    return Validator(
        url=normalize_url(item.requested),
        source=page.source,
        etag=item.etag,
        last_modified=item.last_modified,
        content_hash=hashlib.sha256(page.content).hexdigest(),
        captured_at=page.fetched_at,
    )
