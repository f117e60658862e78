"""A page that claims the article of another site does not put its text in that article's place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

import pytest

from tests.unit.ingest.crawls import Runs, make_runs, page

STORY = "https://jornal.example/noticia"
OWN = ("jornal", STORY, page("Nuvem", 3, canonical=STORY))
COPY = ("portal", "https://portal.example/copia", page("Nuvem", 999, canonical=STORY))


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runs]:
    """Runs over two feeds."""
    with make_runs(tmp_path, monkeypatch, "jornal", "portal") as made:
        yield made


@pytest.mark.parametrize("order", list(permutations([OWN, COPY])))
@pytest.mark.parametrize("is_apart", [True, False])
def test_the_page_of_the_site_itself_counts(runs: Runs, order: Sequence[tuple[str, str, bytes]], *, is_apart: bool) -> None:
    """In one run or in two, whichever comes first: the article is the outlet's own, and nobody else's change is a revision of it."""
    for captured in order:
        runs.crawl.add(*captured)
        if is_apart:
            runs()
    runs()
    runs.crawl.add("portal", COPY[1], page("Nuvem", 777, canonical=STORY))
    runs()
    assert runs.ask("SELECT fetched_from, revisions, contains(text, 'US$ 3 bilhões') FROM articles") == [(STORY, 0, True)]
    assert runs.ask("SELECT fetched_from, stage, reason FROM rejections") == [(COPY[1], "read", "copy of an article of another site")]


def test_a_copy_alone_is_stored(runs: Runs) -> None:
    """Where the outlet's own page was never seen the copy is the article."""
    runs.crawl.add(*COPY)
    assert runs().new == 1


def test_another_host_of_the_same_domain_is_no_copy(runs: Runs) -> None:
    """A section under a host of its own declares the address of the main one."""
    runs.crawl.add(*OWN)
    runs()
    runs.crawl.add("jornal", "https://tec.jornal.example/noticia", page("Nuvem", 5, canonical=STORY))
    assert (runs().updated, runs.ask("SELECT contains(text, 'US$ 5 bilhões') FROM articles")) == (1, [(True,)])
