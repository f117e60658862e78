"""Two thousand damaged pages: each becomes an article or a rejection, and what an article says is sound."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.read.reader import read_page
from pipeline.records import Article, Page, Rejection
from pipeline.settings import ReadSettings
from pipeline.text import normalize
from tests.unit.read.mutations import mutate
from tests.unit.read.pages import PAGES

NOW = datetime(2025, 10, 8, tzinfo=UTC)


# The same pages in every run: a failure is one that everybody sees.
@given(st.sampled_from(sorted(PAGES)), st.integers(0, 2**32 - 1))
@settings(max_examples=2000, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
def test_damaged_page_is_read_or_rejected(language: str, seed: int) -> None:
    """No damage makes reading fail, and title, authors, day and text stay what their fields promise."""
    content, charset = mutate(PAGES[language], seed)
    found = read_page(Page("https://www.gazeta.example/x", content, NOW, charset=charset), ReadSettings())
    if isinstance(found, Rejection):
        assert "cannot be parsed" not in found.reason
        return
    assert isinstance(found, Article)
    assert found.text == normalize(found.text).strip()
    assert found.text.encode()
    assert found.title is None or 0 < len(found.title) <= 400
    for said in (*found.authors, *filter(None, [found.title])):
        assert said == " ".join(normalize(said).split())
        assert said.encode()
    assert all(found.authors)
    assert found.published_on is None or 1990 <= found.published_on.year <= 2099
    assert found.published_at is None or found.published_at.tzinfo is not None
