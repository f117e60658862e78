"""sources.toml: what it may hold, and how its errors read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from pipeline.addresses import normalize_url
from pipeline.scrape.sources import (
    Source,
    SourcesError,
    UnknownSourceError,
    choose_sources,
    folder_of,
    load_sources,
    parse_sources,
    with_addresses,
)

FEED = '[[source]]\nname = "a"\nkind = "feed"\nurl = "https://a.example/feed"\n'


def test_all_keys() -> None:
    """Every key arrives; the rest has defaults."""
    text = (
        '[[source]]\nname = "a"\nkind = "folder"\npath = "x"\nurl = "https://a.example"\nlanguage = "pt"\ncountry = "BR"\nenabled = false\n'
        + FEED.replace('"a"', '"b"')
        + 'include = ["/tech/*"]\nexclude = ["*/video/*"]\nsince = 2025-10-07\ndelay = 2\nmost = 10\nallow_local = true\n'
        + '[[source]]\nname = "c"\nkind = "urls"\nurls = ["https://a.example/1"]'
    )
    assert parse_sources(text) == (
        Source(name="a", path="x", url="https://a.example", language="pt", country="BR", enabled=False),
        Source(
            name="b",
            kind="feed",
            url="https://a.example/feed",
            include=("/tech/*",),
            exclude=("*/video/*",),
            since=date(2025, 10, 7),
            delay=2.0,
            most=10,
            allow_local=True,
        ),
        Source(name="c", kind="urls", urls=("https://a.example/1",)),
    )
    assert parse_sources("") == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = ", "sources.toml: "),
        ("sources = []", "unknown key 'sources'"),
        ("source = 1", "must be written [[source]]"),
        ('[[source]]\nname = "a"\npath = "x"\npaht = "y"', "unknown key 'paht'"),
        ('[[source]]\npath = "x"', "name is missing"),
        ('[[source]]\nname = "a"', "path is missing"),
        ('[[source]]\nname = "a"\npath = 3', "path must be a string"),
        ('[[source]]\nname = "a"\npath = "x"\nenabled = "yes"', "enabled must be true or false"),
        ('[[source]]\nname = "a"\npath = "x"\nkind = "ftp"', "unknown kind 'ftp'"),
        ('[[source]]\nname = "a"\npath = "x"\n[[source]]\nname = "a"\npath = "y"', "two sources are called 'a'"),
        ('[[source]]\nname = "a"\nkind = "sitemap"', "(a): url is missing"),
        ('[[source]]\nname = "a"\nkind = "urls"', "urls or path is missing"),
        ('[[source]]\nname = "a"\nkind = "warc"\npath = "x"\nurls = ["https://a.example"]', "urls is of no use to kind 'warc'"),
        (FEED + 'path = "x"', "path is of no use to kind 'feed'"),
        (FEED.replace("https:", "ftp:"), "is no http(s) address"),
        (FEED.replace("https://a.example/feed", "https://a example"), "is no http(s) address"),
        (FEED + "include = [3]", "include must be a list of strings"),
        (FEED + 'exclude = "/x"', "exclude must be a list of strings"),
        (FEED + 'include = ["tech/*"]', "begins with '/' or '*'"),
        (FEED + 'since = "2025-10-07"', "since must be a date such as 2025-10-07"),
        (FEED + "since = 2025-10-07T00:00:00Z", "since must be a date"),
        (FEED + "delay = -1", "delay must be 0 to 600"),
        (FEED + "delay = nan", "delay must be 0 to 600"),
        (FEED + "most = 0", "most must be 1 to"),
        (FEED + "most = true", "most must be a whole number"),
        (FEED + 'language = "por"', "language must be two small letters"),
        (FEED + 'country = "br"', "country must be two capitals"),
    ],
)
def test_errors_are_one_line(text: str, message: str) -> None:
    """An error names the file and what is wrong, in one line."""
    with pytest.raises(SourcesError) as caught:
        parse_sources(text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_filters_look_at_the_path() -> None:
    """One of include must match where there is any, none of exclude may; the query counts for nothing."""
    source = Source(name="a", kind="feed", url="https://a.example", include=("/tech/*", "*/chips"), exclude=("*/vídeo/*",))
    accepted = {
        "https://a.example/tech/1": True,
        "https://a.example/tech/": True,
        "https://a.example/x/chips?y": True,
        "https://a.example/esporte/1?/tech/": False,
        "https://a.example/tech/v%C3%ADdeo/1": False,
        "https://[a.example/tech/1": False,
    }
    assert {url: source.accepts(url) for url in accepted} == accepted
    assert Source(name="a", path="x").accepts("https://a.example")


def test_a_source_travels_as_json() -> None:
    """What the crawling process gets is what was meant."""
    sources = (*load_sources(), *parse_sources(FEED + 'since = 2025-10-07\ninclude = ["/a*"]'))
    assert tuple(Source.from_json(json.loads(json.dumps(source.to_json()))) for source in sources) == sources


def test_sources_are_chosen_by_name() -> None:
    """All that are enabled, or those named whether enabled or not; an unknown name is told with one that is near."""
    sources = (Source(name="folha", path="x"), Source(name="valor", path="x", enabled=False))
    assert choose_sources(sources) == sources[:1]
    assert choose_sources(sources, ["valor"]) == sources[1:]
    with pytest.raises(UnknownSourceError, match="did you mean folha"):
        choose_sources(sources, ["fohla"])
    with pytest.raises(UnknownSourceError, match="chipdeals sources"):
        choose_sources(sources, ["xyz"])


def test_addresses_come_from_a_file_too(tmp_path: Path) -> None:
    """One a line, comments and empty lines aside, each once; a line that is none is told with its number."""
    (tmp_path / "list.txt").write_text(
        "# today\nhttps://a.example/1\n\nhttps://a.example/2 # chips\nhttps://a.example/1\n", encoding="utf-8"
    )
    source = Source(name="a", kind="urls", urls=("https://a.example/0",), path="list.txt")
    origin = tmp_path / "sources.toml"
    found = with_addresses(source, origin)
    assert found.urls == ("https://a.example/0", "https://a.example/1", "https://a.example/2")
    assert found.path == ""
    (tmp_path / "list.txt").write_text("https://a.example/1\nfile:///etc/passwd\n", encoding="utf-8")
    with pytest.raises(SourcesError, match="line 2: 'file:///etc/passwd' is no http"):
        with_addresses(source, origin)
    (tmp_path / "list.txt").unlink()
    with pytest.raises(SourcesError, match="No such file"):
        with_addresses(source, origin)


def test_shipped_sources_are_valid() -> None:
    """data/sources.toml can be read; the folder is there, no address stands there twice, and most outlets are in Portuguese."""
    sources = load_sources()
    samples, *crawled = sources
    assert (samples.name, samples.kind) == ("samples", "folder")
    assert folder_of(samples).is_dir()
    enabled = [source for source in crawled if source.enabled]
    assert len({normalize_url(source.url) for source in crawled}) == len(crawled)
    assert not any(source.allow_local or source.is_local for source in crawled)
    assert all(source.url.startswith("https://") and source.language for source in crawled)
    by_language = {language: sum(source.language == language for source in enabled) for language in ("pt", "es", "en")}
    assert len(enabled) >= 44
    assert by_language["pt"] >= 24
    assert min(by_language.values()) >= 10


def test_each_shipped_source_says_where_it_was_found() -> None:
    """The line before each [[source]] but the samples is a comment; what could not be confirmed is off."""
    text = (Path(__file__).parents[3] / "data" / "sources.toml").read_text(encoding="utf-8")
    for block in text.split("\n\n")[3:]:
        lines = block.strip().splitlines()
        if len(lines) > 1:
            assert lines[0].startswith("# "), block
            assert ("NOT CONFIRMED" in lines[0]) == ("enabled = false" in lines), block


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is an error of one line."""
    with pytest.raises(SourcesError, match=r"no\.toml: "):
        load_sources(tmp_path / "no.toml")


def test_folder_is_relative_to_the_file(tmp_path: Path) -> None:
    """A path is relative to the sources.toml it stands in."""
    assert folder_of(Source(name="a", path="x"), tmp_path / "sources.toml") == tmp_path / "x"
