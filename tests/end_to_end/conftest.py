"""What the crawl tests share: the site."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.end_to_end.site.articles import DEALS, STORIES
from tests.end_to_end.site.crawling import versioned
from tests.end_to_end.site.documents import HTML
from tests.end_to_end.site.server import Server

NEWEST_FIRST = [story.path for story in sorted(DEALS, key=lambda story: story.published, reverse=True)]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server that has every story at its path, each with a validator."""
    monkeypatch.setenv("no_proxy", "*")
    with Server() as server:
        for story in STORIES:
            server.routes[story.path] = versioned(story.page(address=server.address), HTML, f'"{story.path}"')
        yield server
