"""sources.toml: what it may hold, and how its errors read."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.scrape.sources import Source, SourcesError, folder_of, load_sources, parse_sources


def test_all_keys() -> None:
    """Every key arrives; the rest has defaults."""
    text = (
        '[[source]]\nname = "a"\nkind = "folder"\npath = "x"\nurl = "https://a.example"\nlanguage = "pt"\ncountry = "BR"\nenabled = false'
    )
    assert parse_sources(text) == (Source(name="a", path="x", url="https://a.example", language="pt", country="BR", enabled=False),)
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
    ],
)
def test_errors_are_one_line(text: str, message: str) -> None:
    """An error names the file and what is wrong, in one line."""
    with pytest.raises(SourcesError) as caught:
        parse_sources(text)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_shipped_sources_are_valid() -> None:
    """data/sources.toml can be read and its folders are there."""
    sources = load_sources()
    assert [source.name for source in sources] == ["samples"]
    assert folder_of(sources[0]).is_dir()


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is an error of one line."""
    with pytest.raises(SourcesError, match=r"no\.toml: "):
        load_sources(tmp_path / "no.toml")


def test_folder_is_relative_to_the_file(tmp_path: Path) -> None:
    """A path is relative to the sources.toml it stands in."""
    assert folder_of(Source(name="a", path="x"), tmp_path / "sources.toml") == tmp_path / "x"
