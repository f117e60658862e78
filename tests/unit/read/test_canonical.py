"""URLs of the same article share one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.read.canonical import clean_url, is_front_page, normalize_url

SAME = [
    ("http://www.exemplo.example/a", "https://exemplo.example/a"),
    ("https://EXEMPLO.example/a/", "https://exemplo.example/a"),
    ("https://exemplo.example:443/a", "https://exemplo.example/a"),
    ("https://m.exemplo.example/a", "https://exemplo.example/a"),
    ("https://amp.exemplo.example/a", "https://exemplo.example/a"),
    ("https://exemplo.example/a/amp", "https://exemplo.example/a"),
    ("https://exemplo.example/a/amp/", "https://exemplo.example/a"),
    ("https://exemplo.example/a.amp.html", "https://exemplo.example/a"),
    ("https://exemplo.example/a.html/amp", "https://exemplo.example/a.html"),
    ("https://exemplo.example/a?utm_source=x&utm_medium=y", "https://exemplo.example/a"),
    ("https://exemplo.example/a?fbclid=1&id=3", "https://exemplo.example/a?id=3"),
    ("https://exemplo.example/a?b=2&a=1", "https://exemplo.example/a?a=1&b=2"),
    ("https://exemplo.example/a#comments", "https://exemplo.example/a"),
    ("https://exemplo.example//a//b", "https://exemplo.example/a/b"),
    ("https://exemplo.example/a%C3%A7%C3%A3o", "https://exemplo.example/ação"),
    ("https://exemplo.example", "https://exemplo.example/"),
]
DIFFERENT = [
    ("https://exemplo.example/a", "https://exemplo.example/b"),
    ("https://exemplo.example/a?id=1", "https://exemplo.example/a?id=2"),
    ("https://exemplo.example:8080/a", "https://exemplo.example/a"),
    ("https://m.example/a", "https://example/a"),
    ("https://exemplo.example/champ", "https://exemplo.example/ch"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_article(one: str, other: str) -> None:
    """Variants of an address have one key."""
    assert normalize_url(one) == normalize_url(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_articles(one: str, other: str) -> None:
    """What tells articles apart stays in the key."""
    assert normalize_url(one) != normalize_url(other)


@given(st.one_of(st.text(max_size=80), st.from_regex(r"https?://[a-zA-Z0-9.%/?=&#:\[\]@-]{0,60}", fullmatch=True)))
def test_normalising_twice_is_normalising_once(url: str) -> None:
    """The key of a key is the key, and nothing raises."""
    once = normalize_url(url)
    assert normalize_url(once) == once
    clean_url(url, "https://exemplo.example/")


def test_declared_addresses() -> None:
    """A declared address is made absolute; scripts and front pages are told apart."""
    assert clean_url("//exemplo.example/a#x", "https://b.example/") == "https://exemplo.example/a"
    assert clean_url("javascript:void(0)") is None
    assert is_front_page("https://exemplo.example")
