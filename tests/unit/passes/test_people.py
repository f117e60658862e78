"""pipeline.passes.people: a person has one spelling, whichever article came first."""

from __future__ import annotations

from pathlib import Path

from pipeline.passes.people import NAME, name_people
from pipeline.store.query import as_dictionaries, open_for_reading
from pipeline.store.store import Store
from tests.unit.passes.stores import NOW, Told, write


def test_the_spelling_of_most_articles_counts(tmp_path: Path) -> None:
    """Capitals of one headline, and an accent that one article forgot, do not stay."""
    spellings = ["ZOÉ LIMA", "Zoe Lima", "Zoé Lima", "Zoé Lima", "BO YU", "Bo Yu"]
    articles = [Told(f"a{place}", ["Veldra"], [(name, "CEO", "Veldra")]) for place, name in enumerate(spellings)]
    for order in (articles, articles[::-1]):
        path = tmp_path / f"{order[0].article_id}.duckdb"
        with Store(path) as store:
            for told in order:
                write(store, [told])
            name_people(store, made_with="rules", now=NOW)
            assert store.passed_with(NAME) == "rules"
        with open_for_reading(path) as connection:
            assert as_dictionaries(connection, "SELECT person_id, name FROM people ORDER BY 1") == [
                {"person_id": "bo-yu", "name": "Bo Yu"},
                {"person_id": "zoe-lima", "name": "Zoé Lima"},
            ]
