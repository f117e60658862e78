"""A batch of pages -> the store: read, extracted, translated, and committed in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from pipeline.addresses import shares_site
from pipeline.engines import Engine
from pipeline.ingest.summary import RunSummary, outcome_of
from pipeline.records import Article, Page, Rejection
from pipeline.scrape.archive import ArchivedPage
from pipeline.settings import Settings
from pipeline.store.memory import Makers, memory_rows
from pipeline.store.store import Capture, Store
from pipeline.text import make_id
from pipeline.translate.identity import identity_of
from pipeline.translate.routing import route_of

if TYPE_CHECKING:
    from pipeline.flow import Draft
    from pipeline.translate.translator import Translator

#: What a run meets: a page of a file, one of the archive, or what could not be had.
Item = Page | Rejection | ArchivedPage

_COPY = "copy of an article of another site"


@dataclass(slots=True)
class _Batch:
    """The pages of a batch by address, and what is known of each."""

    pages: dict[str, Page]
    hashes: dict[str, str]
    #: Where the pages of the archive lie.
    places: dict[str, ArchivedPage]
    seen: dict[str, Capture]


@dataclass(slots=True)
class Taker:
    """Takes batches of pages into a store and counts what became of each."""

    store: Store
    settings: Settings
    translator: Translator | None
    engine: Engine
    summary: RunSummary
    #: Fingerprint of all that decides what a page becomes.
    processed_with: str
    #: Who translates each language met so far.
    makers: dict[str, Makers] = field(default_factory=dict)

    def take(self, items: Sequence[Item]) -> None:
        """One batch, from pages to a committed transaction. No two items may be pages of the same address."""
        summary = self.summary
        summary.pages += len(items)
        met = [item.page if isinstance(item, ArchivedPage) else item for item in items]
        rejections = [page for page in met if isinstance(page, Rejection)]
        told = self.store.told_rejections([rejection.fetched_from for rejection in rejections])
        pages = {page.fetched_from: page for page in met if isinstance(page, Page)}
        batch = _Batch(
            pages=pages,
            hashes={name: hashlib.sha256(page.content).hexdigest() for name, page in pages.items()},
            places={item.page.fetched_from: item for item in items if isinstance(item, ArchivedPage)},
            seen=self.store.captures(list(pages)),
        )
        fresh = [page for name, page in pages.items() if not self._is_unchanged(batch.seen.get(name), batch.hashes[name])]
        summary.unchanged += len(pages) - len(fresh)
        drafts, refused = self._make_drafts(fresh)
        rejections += refused
        captures = [self._capture_of_rejected(batch, rejection) for rejection in refused if not rejection.is_failure]
        for rejection in rejections:
            if rejection.is_failure:
                summary.failures.append(tell(rejection))
            else:
                summary.rejected[rejection.reason] += 1
            if page := pages.get(rejection.fetched_from):
                summary.of(page.source).rejected += 1
        # What is refused again for the same reason, such as a file that is too large, keeps its row.
        new_rejections = [rejection for rejection in rejections if (rejection.fetched_from, rejection.stage, rejection.reason) not in told]
        if drafts or new_rejections or captures:
            self._write(drafts, new_rejections, captures, batch)

    def _is_unchanged(self, seen: Capture | None, content_hash: str) -> bool:
        return seen is not None and seen.content_hash == content_hash and seen.processed_with == self.processed_with

    def _capture(self, batch: _Batch, name: str, article: Article | None, *, is_done: bool = True) -> Capture:
        place = batch.places.get(name)
        return Capture(
            name,
            batch.hashes[name],
            article.article_id if article else None,
            # A page on which a stage raised is taken up again by the next run.
            self.processed_with if is_done else "",
            batch.pages[name].fetched_at,
            archive=place.archive if place else None,
            archive_offset=place.offset if place else None,
            text_hash=make_id(article.title, article.text) if article else None,
        )

    def _capture_of_rejected(self, batch: _Batch, rejection: Rejection) -> Capture:
        """A page of the web that once was an article and now is a notice or a blank keeps its article, of the capture that had it."""
        name = rejection.fetched_from
        seen = batch.seen.get(name)
        if name in batch.places and seen is not None and seen.article_id is not None and seen.content_hash != batch.hashes[name]:
            return replace(seen, content_hash=batch.hashes[name], processed_with=self.processed_with)
        return self._capture(batch, name, None)

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

    def _write(self, drafts: Sequence[Draft], rejections: Sequence[Rejection], captures: list[Capture], batch: _Batch) -> None:
        from pipeline.flow import finish_drafts, passages_to_translate  # noqa: PLC0415

        translator = self.translator
        drafts, copies = self._set_copies_apart(drafts)
        rejections = [*rejections, *copies]
        for copy in copies:
            self.summary.rejected[copy.reason] += 1
            self.summary.of(batch.pages[copy.fetched_from].source).rejected += 1
        captures += [self._capture(batch, copy.fetched_from, None) for copy in copies]
        # The same article found by two ways is one article: the page met last counts.
        unique = {draft.article.article_id: draft for draft in drafts}
        passages = passages_to_translate(unique.values()) if translator else {}
        if translator:
            new = passages.keys() - self.makers.keys()
            self.makers |= makers_of(translator, new)
        makers = {language: self.makers[language] for language in passages if language in self.makers}
        remembered = {language: self.store.remembered(language, who, passages[language]) for language, who in makers.items()}
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
            failures = [tell(rejection) for rejection in dossier.rejections if rejection.is_failure]
            self.summary.failures += failures
            if failures:
                failed.add(article.article_id)
            self._count(article, is_stored=article.article_id in stored)
            self.summary.sentences += len(dossier.sentences)
            self.summary.unfaithful += sum(sentence.fidelity not in {"ok", None} for sentence in dossier.sentences)
            self.summary.fidelity.update(outcome_of(sentence) for sentence in dossier.sentences if sentence.text_en is not None)
            facts = dossier.facts
            self.summary.facts.update(
                companies=len(facts.companies),
                people=len(facts.people),
                figures=len(facts.figures),
                quotes=len(facts.quotes),
                deals=len(facts.deals),
            )
        captures += [
            self._capture(batch, draft.article.fetched_from, draft.article, is_done=draft.article.article_id not in failed)
            for draft in drafts
        ]
        self.store.write(
            dossiers,
            rejections,
            captures,
            translated=memory_rows(made, makers),
            written_at=datetime.now(UTC),
            # It was refused under the address asked for, and is here now.
            cleared=[place.requested for place in batch.places.values() if isinstance(place.page, Page)],
        )

    def _set_copies_apart(self, drafts: Sequence[Draft]) -> tuple[list[Draft], list[Rejection]]:
        """Drafts without those of pages that claim the article of another site, where a page of that site gave it: any page can say
        `canonical`, and must not put its own text in the other's place.
        """
        own = {draft.article.article_id for draft in drafts if _is_of_its_site(draft.article.fetched_from, draft.article.url)}
        foreign = {
            draft.article.article_id: draft.article.url
            for draft in drafts
            if not _is_of_its_site(draft.article.fetched_from, draft.article.url)
        }
        if not foreign:
            return list(drafts), []
        for name, page in self.store.pages_of(list(foreign)):
            if _is_of_its_site(page, foreign[name]):
                own.add(name)
        kept, copies = [], []
        for draft in drafts:
            article = draft.article
            if article.article_id in own and not _is_of_its_site(article.fetched_from, article.url):
                copies.append(Rejection(article.fetched_from, "read", _COPY))
            else:
                kept.append(draft)
        return kept, copies

    def _count(self, article: Article, *, is_stored: bool) -> None:
        self.summary.new += not is_stored
        self.summary.updated += is_stored
        self.summary.off_topic += not article.is_relevant
        tally = self.summary.of(article.source)
        tally.articles += 1
        tally.relevant += article.is_relevant


def makers_of(translator: Translator, languages: Iterable[str]) -> dict[str, Makers]:
    """Who translates each of these languages, as far as it is read."""
    makers = {}
    for language in languages:
        if language in translator.languages():
            route = route_of(translator, language)
            makers[language] = Makers(identity_of(route.first), identity_of(route.second) if route.second else "")
    return makers


def _is_of_its_site(page: str, url: str) -> bool:
    """Whether a page may speak for the article at `url`; a file may, as the user meant it."""
    return page.startswith("file:") or shares_site(page, url)


def tell(failure: Rejection) -> str:
    """A failure as one line for stderr."""
    return f"{failure.fetched_from}: {failure.stage}: {failure.reason}"
