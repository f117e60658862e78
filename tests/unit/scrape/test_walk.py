"""The order of the walk through a source and its end, without a network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from pipeline.scrape.discovery import Candidate, Found
from pipeline.scrape.events import Discovered, Known
from pipeline.scrape.limits import CrawlLimits
from pipeline.scrape.sources import Source
from pipeline.scrape.walk import MOST_DOCUMENTS, Budget, SourceWalk, Step

NOW = datetime(2025, 10, 9, 12, tzinfo=UTC)
FEED = Source(name="a", kind="feed", url="https://news.example/feed")
MAP = replace(FEED, kind="sitemap", url="https://news.example/index.xml")
LIMITS = CrawlLimits(revisit_after=3600, revisit_for=7 * 86400)


def article(name: str, day: int | None = None, **more: Any) -> Candidate:
    """A candidate, dated in October."""
    return Candidate(
        url=f"https://news.example/economia/fabrica-de-chips-{name}", published=datetime(2025, 10, day, tzinfo=UTC) if day else None, **more
    )


def walk_of(source: Source = FEED, known: Mapping[str, Known] | None = None, budget: Budget | None = None, **more: Any) -> SourceWalk:
    """A walk on the 9th of October."""
    return SourceWalk(source, known or {}, more.pop("limits", LIMITS), budget or Budget(), NOW, **more)


def run(walk: SourceWalk, documents: Mapping[str, Found]) -> tuple[list[str], list[Discovered]]:
    """The names of all that was asked for, in its order, and the documents told."""
    asked, told = [], []
    while not walk.is_done:
        steps = list(walk.next_steps())
        assert steps or walk.is_done or not walk.in_flight
        for step in steps:
            asked.append(name_of(step))
            if step.is_article:
                walk.finish_article(step, is_captured=True)
            else:
                walk.finish_document(step, documents.get(name_of(step)), etag='"1"')
        told += walk.told()
    return asked, [*told, *walk.told()]


def name_of(step: Step) -> str:
    """The end of its address."""
    return step.url.rpartition("/")[2].removeprefix("fabrica-de-chips-")


def test_newest_first_over_all_documents() -> None:
    """A child of an index is read when nothing newer is left; one without a date before any article."""
    documents = {
        "index.xml": Found(
            documents=[
                Candidate(url="https://news.example/old.xml", updated=datetime(2025, 10, 5, tzinfo=UTC)),
                Candidate(url="https://news.example/undated.xml"),
            ]
        ),
        "undated.xml": Found(articles=[article("8", 8), article("4", 4), article("none")]),
        "old.xml": Found(articles=[article("5", 5), article("3", 3)]),
    }
    asked, told = run(walk_of(MAP), documents)
    assert asked == ["index.xml", "undated.xml", "8", "old.xml", "5", "4", "3", "none"]
    assert {event.url.rpartition("/")[2]: (event.found, event.etag) for event in told} == {
        "index.xml": (0, ""),  # it may stay the same while its children change
        "undated.xml": (3, '"1"'),
        "old.xml": (2, '"1"'),
    }


def test_a_document_is_told_when_its_last_article_is_settled() -> None:
    """And if one was lost, or left for later, without its validators: the next run reads it anew."""
    walk = walk_of()
    (feed,) = walk.next_steps()
    walk.finish_document(feed, Found(articles=[article("2", 8), article("1", 7)]), etag='"1"')
    assert list(walk.told()) == []
    (first,) = walk.next_steps()
    assert list(walk.next_steps()) == []  # one at a time
    walk.finish_article(first, is_lost=True)
    (second,) = walk.next_steps()
    assert list(walk.told()) == []
    walk.finish_article(second, is_captured=True)
    (told,) = walk.told()
    assert (told.found, told.etag, walk.is_done) == (2, "", True)
    assert [
        event.etag for event in run(walk_of(replace(FEED, most=1)), {"feed": Found(articles=[article("2", 8), article("1", 7)])})[1]
    ] == [""]


def test_other_filters_read_a_document_anew() -> None:
    """Validators of a document count only under the filters it was read with."""
    (told,) = run(walk_of(), {"feed": Found(articles=[article("1", 8)])})[1]
    known = {"https://news.example/feed": Known(etag=told.etag, content_hash=told.content_hash)}
    for source, since, is_known in ((FEED, None, True), (replace(FEED, exclude=("/x*",)), None, False), (FEED, date(2020, 1, 1), False)):
        (step,) = walk_of(source, known, since=since).next_steps()
        assert (step.known is not None) is is_known


def test_bounds() -> None:
    """Articles a source, documents a run, depth of indexes, and those in common with another source."""
    many = Found(articles=[article(str(number), 8) for number in range(80)])
    assert len(run(walk_of(limits=replace(LIMITS, articles_per_source=50)), {"feed": many})[0]) == 51
    index = Found(documents=[Candidate(url=f"https://news.example/{number}.xml") for number in range(100)])
    assert len(run(walk_of(MAP), {"index.xml": index})[0]) == MOST_DOCUMENTS
    deep = {"index.xml": Found(documents=[Candidate(url="https://news.example/1.xml")])}
    deep |= {f"{depth}.xml": Found(documents=[Candidate(url=f"https://news.example/{depth + 1}.xml")]) for depth in range(1, 9)}
    assert run(walk_of(MAP), deep)[0] == ["index.xml", "1.xml", "2.xml", "3.xml"]
    circle = {"index.xml": Found(documents=[Candidate(url="https://news.example/index.xml")])}
    assert run(walk_of(MAP), circle)[0] == ["index.xml"]
    seen: set[str] = set()
    both = {"feed": Found(articles=[article("1", 8)])}
    assert [run(walk_of(seen=seen), both)[0] for _ in range(2)] == [["feed", "1"], ["feed"]]


def test_since() -> None:
    """What is dated earlier is left out, children too; what is not dated is not; known articles do not use up the number."""
    documents = {
        "index.xml": Found(
            documents=[
                Candidate(url="https://news.example/old.xml", updated=datetime(2025, 9, 1, tzinfo=UTC)),
                Candidate(url="https://news.example/new.xml"),
            ]
        ),
        "new.xml": Found(articles=[article("8", 8), article("6", 6), article("2", 2), article("none")]),
    }
    assert run(walk_of(MAP, since=date(2025, 10, 6)), documents)[0] == ["index.xml", "new.xml", "8", "6", "none"]
    known = {article("8").url: Known(captured_at=NOW), article("6").url: Known(captured_at=NOW)}
    one = replace(MAP, most=1)
    assert run(walk_of(one, known, since=date(2025, 10, 1)), documents)[0] == ["index.xml", "new.xml", "2"]
    assert run(walk_of(one, known), documents)[0] == ["index.xml", "new.xml"]


def test_which_known_pages_are_asked_for_again() -> None:
    """One that says it changed since; one captured some time ago that is still young; no other."""

    def is_asked(captured: timedelta, **dates: Any) -> bool:
        candidate = replace(article("1"), **dates)
        known = {candidate.url: Known(etag='"x"', captured_at=NOW - captured)}
        return "1" in run(walk_of(known=known), {"feed": Found(articles=[candidate])})[0]

    hour, day = timedelta(hours=1), timedelta(days=1)
    assert not is_asked(hour / 2)
    assert is_asked(2 * hour)
    assert is_asked(2 * hour, published=NOW - day)
    assert not is_asked(2 * hour, published=NOW - 9 * day)
    assert not is_asked(9 * day)
    assert is_asked(hour / 2, updated=NOW)
    assert not is_asked(5 * hour, updated=NOW - 6 * hour)
    assert is_asked(30 * day, updated=NOW - day, published=NOW - 60 * day)


def test_the_limit_of_the_run() -> None:
    """It holds over all sources; an article that was not captured gives its place back, and nothing is over before."""
    budget = Budget(1)
    first, second = walk_of(budget=budget, is_limited=True), walk_of(budget=budget, is_limited=True)
    for walk in (first, second):
        (feed,) = walk.next_steps()
        walk.finish_document(feed, Found(articles=[article("1", 8)]))
    (step,) = first.next_steps()
    assert list(second.next_steps()) == []
    assert not second.is_done
    first.finish_article(step)
    (step,) = second.next_steps()
    second.finish_article(step, is_captured=True)
    assert budget.is_spent
    assert first.is_done
    assert second.is_done


def test_off_topic_and_service_pages_are_passed_over() -> None:
    """What title and address show to be of another field costs no request."""
    found = Found(
        articles=[
            Candidate(
                url="https://news.example/futebol/gols-da-rodada-do-campeonato",
                title="Atacante faz dois gols e decide a partida do campeonato",
            ),
            Candidate(url="https://news.example/tag/chips"),
            article("1", 8, title="Chip na bola decide a partida do campeonato"),
        ]
    )
    assert run(walk_of(), {"feed": found})[0] == ["feed", "1", "chips"]
    assert run(walk_of(MAP), {"index.xml": found})[0] == ["index.xml", "1"]


def test_named_addresses_are_all_asked_for() -> None:
    """Kind urls: in their order, each once, however many, whatever they look like."""
    names = tuple(f"https://news.example/{number}" for number in range(70))
    asked, told = run(walk_of(Source(name="a", kind="urls", urls=(*names, names[0]))), {})
    assert (len(asked), asked[0], told) == (70, "0", [])
