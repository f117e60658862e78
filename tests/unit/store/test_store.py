"""pipeline.store: rows of an article are replaced at once, identities live as long as somebody names them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from pipeline.records import Article, Company, CompanyMention, Deal, DealParty, Dossier, Facts, Rejection, Sentence, Span
from pipeline.store.connect import StoreError
from pipeline.store.query import QueryError, as_dictionaries, find_articles, open_for_reading, run_query
from pipeline.store.store import Capture, Store

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def make_dossier(name: str, *company_ids: str, is_known: bool = False) -> Dossier:
    text = " ".join(company_ids) + "."
    article = Article(
        article_id=name, fetched_from=f"file:///x/{name}.txt", url=f"https://a.example/{name}", source="", title=name, fetched_at=NOW,
        published_at=NOW, language="pt", text=text, is_relevant=True, relevance=0.9, content_hash="h",
    )  # fmt: skip
    mentions, start = [], 0
    for company_id in company_ids:
        mentions.append(
            CompanyMention(
                start_char=start, end_char=start + len(company_id), text=company_id, company_id=company_id, rule="r", confidence=0.8
            )
        )
        start += len(company_id) + 1
    companies = tuple(Company(company_id, company_id.upper(), is_known=is_known) for company_id in company_ids)
    deal = Deal(
        deal_type="supply", status="announced", value=5e9, unit="USD", reports=(Span(0, len(text)),), rule="r",
        parties=(DealParty("A", "supplier", company_ids[0]), DealParty("Brazil", "government")),
    )  # fmt: skip
    sentence = Sentence(sentence_no=0, start_char=0, end_char=len(text), text=text, text_en=text, translator="t", fidelity="ok")
    return Dossier(article, sentences=(sentence,), facts=Facts(companies=companies, company_mentions=tuple(mentions), deals=(deal,)))


def write(store: Store, *dossiers: Dossier, rejections: tuple[Rejection, ...] = ()) -> None:
    captures = [Capture(dossier.article.fetched_from, "h", dossier.article.article_id, "v", NOW) for dossier in dossiers]
    store.write(dossiers, rejections, captures, translated={}, written_at=NOW)


def test_rows_of_an_article_are_replaced_and_orphans_go(tmp_path: Path) -> None:
    """Writing an article again leaves one copy; companies and deals that nobody names any more are gone."""
    with Store(tmp_path / "s.duckdb") as store:
        write(store, make_dossier("one", "amd", "veldra"), make_dossier("two", "amd"))
        tables = ("articles", "companies", "company_mentions", "deals", "deal_parties", "deal_reports", "captures")
        assert store.count(tables) == dict(zip(tables, (2, 2, 3, 2, 4, 2, 2), strict=True))
        write(store, make_dossier("one", "amd"))
        assert store.count(tables) == dict(zip(tables, (2, 1, 2, 2, 4, 2, 2), strict=True))
    with open_for_reading(tmp_path / "s.duckdb") as connection:
        deals = as_dictionaries(connection, "SELECT deal_type, value_usd, summary_en FROM deals")
    assert (
        deals
        == [
            {
                "deal_type": "supply",
                "value_usd": 5e9,
                "summary_en": "supply: AMD (supplier), Brazil (government), USD 5,000,000,000; announced",
            }
        ]
        * 2
    )


def test_a_page_that_leads_elsewhere_takes_its_old_article_along(tmp_path: Path) -> None:
    """When a page's canonical URL changed, its old article goes, unless another page leads to it."""
    moved = make_dossier("new", "amd")
    with Store(tmp_path / "s.duckdb") as store:
        old = make_dossier("old", "amd")
        write(store, old)
        write(store, replace(moved, article=replace(moved.article, fetched_from=old.article.fetched_from)))
        assert store.stored_articles(["old", "new"]) == {"new"}


def test_a_failed_write_changes_nothing(tmp_path: Path) -> None:
    """An error in the middle of a transaction leaves the store as it was."""
    with Store(tmp_path / "s.duckdb") as store:
        write(store, make_dossier("one", "amd"))
        broken = make_dossier("one", "intel")
        broken = replace(broken, sentences=(replace(broken.sentences[0], end_char=None),))  # type: ignore[arg-type]
        with pytest.raises(Exception, match="NOT NULL"):
            write(store, broken)
        assert store.count(["articles", "sentences", "companies"]) == {"articles": 1, "sentences": 1, "companies": 1}
        assert store.stored_articles(["one"]) == {"one"}


def test_rejections_are_one_row_a_reason(tmp_path: Path) -> None:
    """The rejections of a page are replaced, not piled up."""
    with Store(tmp_path / "s.duckdb") as store:
        for reason in ("empty file", "empty file", "binary file"):
            write(store, rejections=(Rejection("file:///x", "read", reason),))
        assert store.told_rejections(["file:///x"]) == {("file:///x", "read", "binary file")}


def test_facts_view_speaks_of_every_kind(tmp_path: Path) -> None:
    """A company is mentioned, a deal has one row a party, and each has its sentence as evidence."""
    with Store(tmp_path / "s.duckdb") as store:
        write(store, make_dossier("one", "amd"))
    with open_for_reading(tmp_path / "s.duckdb") as connection:
        rows = as_dictionaries(
            connection, "SELECT kind, subject, predicate, object, value, evidence FROM facts ORDER BY kind, subject DESC"
        )
    assert [tuple(row.values()) for row in rows] == [
        ("company", "AMD", "is mentioned", "amd", None, "amd."),
        ("deal", "Brazil", "government", "supply", 5e9, "amd."),
        ("deal", "A", "supplier", "supply", 5e9, "amd."),
    ]


def test_reading_cannot_write_and_wrong_sql_is_one_line(tmp_path: Path) -> None:
    """A query that would change the store fails, and errors are told in one line."""
    with Store(tmp_path / "s.duckdb") as store:
        write(store, make_dossier("one", "amd"))
    with open_for_reading(tmp_path / "s.duckdb") as connection:
        for query in ("DELETE FROM articles", "SELECT nothing FROM nowhere", "SELEC 1"):
            with pytest.raises(QueryError) as error:
                run_query(connection, query)
            assert "\n" not in str(error.value)
        assert run_query(connection, "SELECT published_at FROM articles") == (["published_at"], [(NOW,)])
        for name in ("one", "file:///x/one.txt", "one.txt", "https://a.example/one", "on"):
            assert [article["article_id"] for article in find_articles(connection, name)] == ["one"]
        assert find_articles(connection, "other") == []


def test_a_store_of_another_kind_is_refused(tmp_path: Path) -> None:
    """A DuckDB file with tables of other shapes is left alone."""
    path = tmp_path / "s.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE articles (x INTEGER)")
    with pytest.raises(StoreError, match="no store of this version"):
        Store(path)
    with pytest.raises(StoreError, match="no store at"), open_for_reading(tmp_path / "missing.duckdb"):
        pass


def test_a_store_of_an_older_version_gets_its_new_columns(tmp_path: Path) -> None:
    """The columns it lacks are added and filled, once; facts and queries go on."""
    path = tmp_path / "s.duckdb"
    with Store(path) as store:
        write(store, make_dossier("one", "amd", "veldra"))
    with duckdb.connect(path) as connection:
        facts = connection.execute("SELECT * FROM facts ORDER BY ALL").fetchall()
        connection.execute("DROP VIEW facts")
        for table in ("company_mentions", "article_people", "figures", "quotes", "deal_parties"):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN found_company_id")
        connection.execute("ALTER TABLE company_mentions DROP COLUMN found_name")
        for column in ("standfirst", "is_partial", "first_seen_at", "revisions"):
            connection.execute(f"ALTER TABLE articles DROP COLUMN {column}")
        for table in ("company_merges", "passes"):
            connection.execute(f"DROP TABLE {table}")
    for _ in range(2):
        with Store(path) as store:
            assert store.count(["company_merges", "passes"]) == {"company_merges": 0, "passes": 0}
        with duckdb.connect(path, read_only=True) as connection:
            mentions = connection.execute("SELECT company_id, found_company_id, found_name FROM company_mentions ORDER BY 1").fetchall()
            parties = connection.execute("SELECT company_id, found_company_id FROM deal_parties ORDER BY name").fetchall()
            assert connection.execute("SELECT * FROM facts ORDER BY ALL").fetchall() == facts
            told = connection.execute("SELECT standfirst, is_partial, first_seen_at = fetched_at, revisions FROM articles").fetchall()
        assert told == [(None, False, True, 0)]
        assert mentions == [("amd", "amd", "AMD"), ("veldra", "veldra", "VELDRA")]
        assert parties == [("amd", "amd"), (None, None)]


def test_a_database_of_something_else_is_not_touched(tmp_path: Path) -> None:
    """What fails to open leaves no table and no column behind."""
    path = tmp_path / "s.duckdb"
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE figures (x INTEGER)")
    with pytest.raises(StoreError, match="no store of this version"):
        Store(path)
    with duckdb.connect(path) as connection:
        assert connection.execute("SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal").fetchall() == [
            ("figures", "x")
        ]


def test_a_known_company_is_known_whoever_names_it_first(tmp_path: Path) -> None:
    """Of two articles of one batch the one that knows the company gives its row, in either order."""
    for first, second in ((True, False), (False, True)):
        with Store(tmp_path / f"{first}.duckdb") as store:
            write(store, make_dossier("one", "amd", is_known=first), make_dossier("two", "amd", is_known=second))
        with open_for_reading(tmp_path / f"{first}.duckdb") as connection:
            assert as_dictionaries(connection, "SELECT is_known FROM companies") == [{"is_known": True}]


def test_a_pass_holds_until_something_is_written(tmp_path: Path) -> None:
    """A write takes the mark of a pass away, in its own transaction."""
    with Store(tmp_path / "s.duckdb") as store:
        with store.transaction():
            store.mark_passed("companies", "a", NOW)
            store.mark_passed("companies", "b", NOW)
        assert store.passed_with("companies") == "b"
        assert store.passed_with("people") is None
        with pytest.raises(duckdb.Error), store.transaction():
            store.mark_passed("companies", "c", None)  # type: ignore[arg-type]
        assert store.passed_with("companies") == "b"
        write(store, make_dossier("one", "amd"))
        assert store.passed_with("companies") is None


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    """What failed first is the message, not the rollback or the closing that failed after it."""
    first, second = duckdb.IOException("IO Error: No space left on device\nmore"), duckdb.TransactionException("cannot rollback")
    second.__context__ = first
    with pytest.raises(StoreError, match=r"cannot go on with .*No space left"), Store(tmp_path / "s.duckdb"):
        raise second


def test_the_row_of_a_run_is_replaced_at_once(tmp_path: Path) -> None:
    """Where the new row cannot be written the old one stays: a run that ends badly is told of all the same."""
    row = {"run_id": "r", "started_at": NOW, "version": "1", "pages": 0, "new": 0, "updated": 0, "unchanged": 0, "off_topic": 0}
    with Store(tmp_path / "s.duckdb") as store:
        store.write_run({**row, "rejected": 0, "failed": 0})
        with pytest.raises(StoreError):
            store.write_run({**row, "rejected": 0, "failed": 0, "mood": "good"})
        store.write_run({**row, "rejected": 1, "failed": 0})
        with pytest.raises(duckdb.Error):
            store.write_run({**row, "rejected": None, "failed": 0})
        assert store.ask("SELECT run_id, rejected FROM runs") == [("r", 1)]
