"""No bytes make reading raise or hang."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.read.encoding import decode
from pipeline.read.reader import read_page
from pipeline.records import Article, Page, Rejection
from pipeline.settings import ReadSettings
from pipeline.text import normalize
from tests.unit.read.test_reader import PAGES

NOW = datetime(2025, 10, 8, tzinfo=UTC)


def check(content: bytes, name: str = "file:///tmp/a.html") -> None:
    found = read_page(Page(name, content, NOW), ReadSettings())
    assert isinstance(found, Article | Rejection)
    if isinstance(found, Article):
        assert found.text == normalize(found.text)
        assert found.text.strip() == found.text
        assert "\n\n\n" not in found.text
    else:
        assert "cannot be parsed" not in found.reason


@given(st.sampled_from(sorted(PAGES)), st.data())
@settings(max_examples=150, deadline=None)
def test_mutated_pages(name: str, data: st.DataObject) -> None:
    """A page with stretches cut, doubled or overwritten is read or rejected."""
    content = bytearray(PAGES[name].encode())
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, max(0, len(content) - 1)))
        end = min(len(content), start + data.draw(st.integers(0, 400)))
        content[start:end] = data.draw(
            st.one_of(st.binary(max_size=30), st.just(bytes(content[start:end]) * 2), st.just(b"<div><table><script>"))
        )
    check(bytes(content))


@given(st.binary(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_bytes(content: bytes) -> None:
    """Bytes of any kind are read or rejected, as page and as text; decoding alone never fails."""
    check(content)
    check(content, "file:///tmp/a.txt")
    decode(content, "shift_jis")


@pytest.mark.parametrize(
    "content",
    [
        b"a" * 1_000_000,
        b"Foto: " * 150_000,
        b"( " * 300_000,
        b"<div>" * 20_000,
        b"<p>" * 50_000 + b"x",
        b"7 de " * 200_000,
        b"<script" * 30_000,
        b"&nbsp;" * 100_000,
        b"- " * 400_000,
        b"1" * 500_000,
    ],
)
def test_large_monotonous_files(content: bytes) -> None:
    """A megabyte of one thing takes no longer than a megabyte of news."""
    for name in ("file:///tmp/a.txt", "file:///tmp/a.html"):
        assert isinstance(read_page(Page(name, content, NOW), ReadSettings()), Article | Rejection)
