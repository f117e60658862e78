"""URLs of the same article share one key."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.addresses import clean_url, identity, is_front_page, normalize_url, shares_site

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
    ("https://www.m.exemplo.example/a", "https://exemplo.example/a"),
    ("https://exemplo.example/amp/a/", "https://exemplo.example/a"),
    ("https://exemplo.example/a/amp/index.html", "https://exemplo.example/a"),
    ("https://exemplo.example/a?amp=1", "https://exemplo.example/a"),
    ("https://exemplo.example/a?outputType=amp&amp;gclid=x", "https://exemplo.example/a"),
    ("https://exemplo.example/a?cid=share-wa&ref=home&share=twitter", "https://exemplo.example/a"),
    ("https://exemplo-example.cdn.ampproject.org/c/s/exemplo.example/a/amp?usqp=mq331", "https://exemplo.example/a"),
    ("https://exemplo-example.cdn.ampproject.org/v/exemplo.example/a", "https://exemplo.example/a"),
    ("https://www.google.com.br/amp/s/www.exemplo.example/a", "https://exemplo.example/a"),
    ("https://exemplo.example/a;jsessionid=0A1B?id=3", "https://exemplo.example/a?id=3"),
    ("https://exemplo.example/%e7a", "https://exemplo.example/%E7a"),
    ("https://notícias.example/a", "https://xn--notcias-9ya.example/a"),
    ("https://NOTÍCIAS.example:443/a", "https://xn--notcias-9ya.example/a"),
]
DIFFERENT = [
    ("https://exemplo.example/a", "https://exemplo.example/b"),
    ("https://exemplo.example/a?id=1", "https://exemplo.example/a?id=2"),
    ("https://exemplo.example:8080/a", "https://exemplo.example/a"),
    ("https://m.example/a", "https://example/a"),
    ("https://exemplo.example/champ", "https://exemplo.example/ch"),
    ("https://exemplo.example/news.php?cid=4821", "https://exemplo.example/news.php?cid=4822"),
    ("https://exemplo.example/ler?source=10023", "https://exemplo.example/ler?source=10024"),
    ("https://exemplo.example/?p=1", "https://exemplo.example/"),
    ("https://exemplo.example/A", "https://exemplo.example/a"),
    ("https://m.com.br/a", "https://www.com.br/a"),
    ("https://blog.exemplo.example/a", "https://exemplo.example/a"),
    ("https://exemplo.example/%ff", "https://exemplo.example/%fe"),
    ("https://exemplo.example/?q=%ff", "https://exemplo.example/?q=%fe"),
    ("https://exemplo.example/a%2Fb", "https://exemplo.example/a/b"),
    ("https://www.google.com/a/amp/s", "https://www.google.com/a"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_article(one: str, other: str) -> None:
    """Variants of an address have one key."""
    assert normalize_url(one) == normalize_url(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_articles(one: str, other: str) -> None:
    """What tells articles apart stays in the key."""
    assert normalize_url(one) != normalize_url(other)


PARTS = st.sampled_from(
    ["www.", "m.", "amp.", "exemplo", ".com.br", ".example", "É", "/", "//", "/amp", ".html", "/index.html", "/..", "/.", "%2f", "%e7", "%41", "?", "a=1",
     "&", "&amp;", "cid=9", "utm_x=1", ";jsessionid=1", "#x", ":443", ":8080", "ç", "+", "%20", " ", ".cdn.ampproject.org/c/s/", "google.com/amp/s/"]
)  # fmt: skip
ADDRESSES = st.one_of(
    st.text(max_size=80),
    st.from_regex(r"https?://[a-zA-Z0-9.%/?=&#:\[\]@-]{0,60}", fullmatch=True),
    st.builds(lambda scheme, parts: scheme + "".join(parts), st.sampled_from(["http://", "HTTPS://"]), st.lists(PARTS, max_size=12)),
)


@settings(max_examples=400, deadline=None)
@given(ADDRESSES)
def test_normalising_twice_is_normalising_once(url: str) -> None:
    """The key of a key is the key, and nothing raises."""
    once = normalize_url(url)
    assert normalize_url(once) == once
    assert identity(once) == once or once.startswith("file:")
    clean_url(url, "https://exemplo.example/")


@given(st.lists(st.from_regex(r"[a-z0-9-]{1,12}", fullmatch=True), min_size=1, max_size=3), st.integers(min_value=100, max_value=10**9))
def test_identifiers_tell_articles_apart(path: list[str], number: int) -> None:
    """Whatever the parameter is called, two numbers in it are two articles, and so are two paths."""
    address = "https://exemplo.example/" + "/".join(path)
    for key in ("id", "p", "cid", "source", "ref", "noticia"):
        assert normalize_url(f"{address}?{key}={number}") != normalize_url(f"{address}?{key}={number + 1}")
    assert normalize_url(f"{address}-{number}") != normalize_url(f"{address}-{number + 1}")


def test_files_keep_their_address() -> None:
    """A file URI is one however it was percent-encoded."""
    assert identity("file:///a%20b.html") == identity("file:///a b.html") != identity("file:///a/b.html")


def test_declared_addresses() -> None:
    """A declared address is made absolute; scripts and front pages are told apart."""
    assert clean_url("//exemplo.example/a#x", "https://b.example/") == "https://exemplo.example/a"
    assert clean_url("javascript:void(0)") is None
    assert is_front_page("https://exemplo.example")


@pytest.mark.parametrize("part", ["/amp", "amp/", "/index.html", "/amp/index.html"])
def test_an_address_made_to_cost_time_is_left_as_it_is(part: str) -> None:
    """An address longer than any article's is neither taken apart nor taken for the address of the page."""
    address = "https://exemplo.example/" + part * 25_000
    assert normalize_url(address) == address
    assert clean_url(address) is None
    assert normalize_url("https://exemplo.example/" + part * 100) == "https://exemplo.example"


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        ("https://www.exemplo.example/a", "http://tec.exemplo.example/b", True),
        ("https://exemplo-example.cdn.ampproject.org/c/s/exemplo.example/a", "https://exemplo.example/a", True),
        ("https://a.com.br/x", "https://b.com.br/x", False),
        ("https://exemplo.example.mau.example/a", "https://exemplo.example/a", False),
        ("http://10.0.0.1/a", "http://10.9.0.1/a", False),
        ("http://[::1]/a", "http://[::2]/a", False),
    ],
)
def test_addresses_of_one_site(first: str, second: str, *, is_one: bool) -> None:
    """Hosts of one domain are one site; a suffix that many share, and numbers that end alike, are none."""
    assert shares_site(first, second) is is_one
