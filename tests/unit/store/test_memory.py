"""pipeline.store.memory: what is remembered, for whom it holds, and when it is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from pipeline.store.memory import Makers, memory_rows
from pipeline.store.store import Store
from pipeline.translate.passage import Rendering

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
HELLO, BYE = ("Olá", ""), ("Adeus", "")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    with Store(tmp_path / "s.duckdb") as opened:
        yield opened


def remember(store: Store, language: str, makers: Makers, **english: Rendering) -> None:
    made = {language: {(text, ""): rendering for text, rendering in english.items()}}
    store.write([], [], [], translated=memory_rows(made, {language: makers}), written_at=NOW)


def test_it_answers_for_its_language_and_translator_only(store: Store) -> None:
    """A passage is remembered for the language it is in and the translator that made its English, as that translator is now."""
    remember(store, "pt", Makers("m1"), Olá=Rendering("Hello", "model"), Adeus=Rendering("Goodbye", "model", "in clauses"))
    remember(store, "es", Makers("m1"), Hola=Rendering("Hi", "model"))
    assert store.remembered("pt", Makers("m1"), [HELLO, HELLO, BYE, ("Hola", "")]) == {
        HELLO: Rendering("Hello", "model"),
        BYE: Rendering("Goodbye", "model", "in clauses"),
    }
    assert store.remembered("pt", Makers("m2"), [HELLO]) == {}
    assert store.remembered("es", Makers("m1"), []) == {}


def test_it_knows_what_was_protected(store: Store) -> None:
    """The same text with another name protected is another passage."""
    remember(store, "pt", Makers("m1"), Olá=Rendering("Hello", "model"))
    assert store.remembered("pt", Makers("m1"), [("Olá", "0-3 Olá")]) == {}


def test_another_translator_makes_again_only_what_the_replaced_one_made(store: Store) -> None:
    """What the second translator did in its stead stays; where the second one changes too, that is made again as well."""
    remember(store, "pt", Makers("m1", "a1"), Olá=Rendering("Hello", "model"), Adeus=Rendering("Bye", "apertium", "second", is_second=True))
    assert set(store.remembered("pt", Makers("m2", "a1"), [HELLO, BYE])) == {BYE}
    assert set(store.remembered("pt", Makers("m1", "a2"), [HELLO, BYE])) == {HELLO}
    assert set(store.remembered("pt", Makers("m1"), [HELLO, BYE])) == {HELLO}


def test_a_translator_that_only_stood_in_must_make_all_itself_when_it_is_the_first(store: Store) -> None:
    """And what it made as the first one is no use behind another."""
    remember(store, "pt", Makers("m1", "a1"), Adeus=Rendering("Bye", "apertium", is_second=True))
    remember(store, "pt", Makers("a1"), Olá=Rendering("Hello", "apertium"))
    assert set(store.remembered("pt", Makers("a1"), [HELLO, BYE])) == {HELLO}
    assert set(store.remembered("pt", Makers("m2", "a1"), [HELLO, BYE])) == {BYE}


def test_a_switch_back_costs_nothing_and_a_newer_model_of_the_name_replaces_the_older(store: Store) -> None:
    """Two translators are remembered beside each other; of one translator only the latest version is."""
    remember(store, "pt", Makers("m1"), Olá=Rendering("Hello", "model"))
    remember(store, "pt", Makers("a1"), Olá=Rendering("Hi", "apertium"))
    assert store.remembered("pt", Makers("m1"), [HELLO])[HELLO].text_en == "Hello"
    remember(store, "pt", Makers("m2"), Olá=Rendering("Good day", "model"))
    assert store.count(["translation_memory"]) == {"translation_memory": 2}
    assert store.remembered("pt", Makers("m1"), [HELLO]) == {}
    assert store.remembered("pt", Makers("m2"), [HELLO])[HELLO].text_en == "Good day"


def test_the_memory_of_an_older_version_is_not_trusted(tmp_path: Path) -> None:
    """It does not know what was protected: it is made anew, and what takes its place is the only row."""
    path = tmp_path / "old.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE translation_memory (language VARCHAR, translator VARCHAR, text VARCHAR, text_en VARCHAR)")
        connection.execute("INSERT INTO translation_memory VALUES ('pt', 'apertium', 'Olá', 'Olah')")
    with Store(path) as opened:
        assert opened.remembered("pt", Makers(""), [HELLO]) == {}
        assert opened.remembered("pt", Makers("a1"), [HELLO]) == {}
        remember(opened, "pt", Makers("a1"), Olá=Rendering("Hello", "apertium"))
        assert opened.ask("SELECT text_en FROM translation_memory") == [("Hello",)]
