"""Articles in, one identity for each company out, as a user sees, takes back and restores it."""

from __future__ import annotations

import csv
import io
import json
import random
from pathlib import Path

import duckdb
import pytest

from pipeline import ingest as module
from pipeline.settings import load_settings
from tests.conftest import Run
from tests.end_to_end.test_ingest import dump

ARTICLES = {
    "fabrica": """Kortelis Semicondutores vai erguer fábrica de chips em Campinas

A fabricante de chips Kortelis Semicondutores anunciou nesta terça-feira um investimento de US$ 2 bilhões em uma fábrica em Campinas.
A AMD vai comprar processadores da Kortelis Semicondutores a partir de 2027, segundo a empresa.

“Vamos dobrar a produção de chips em dois anos”, disse Marina Quaresma, diretora financeira da Kortelis Semicondutores.
""",
    "engenheiros": """Kortelis contrata 300 engenheiros de chips

A startup Kortelis contratou 300 engenheiros para projetar processadores de inteligência artificial.
As ações da AMD subiram 3% na Nasdaq.

“Precisamos de muito mais gente”, disse Marina Quaresma, diretora financeira da Kortelis.
""",
    "aceleradores": """Fabricante fecha acordo com a AMD para fornecer aceleradores

A fabricante de chips Vel Dratex Corp. anunciou nesta terça-feira um acordo de US$ 3 bilhões com a AMD para fornecer aceleradores.
A Vel Dratex Corp. tem 400 funcionários e fabrica semicondutores em São Paulo.
""",
    "memoria": """VelDratex sells memory chips to Intel

The chip startup VelDratex Inc. sold memory chips to Intel for $40 million, the company said in a statement on Wednesday.
VelDratex posted revenue of $90 million from semiconductors last year. VelDratex employs 300 people.
""",
    "capital": """Companhia Paulista de Semicondutores abre capital

A fabricante Companhia Paulista de Semicondutores (CPS) vai abrir o capital para financiar uma fábrica de chips de US$ 900 milhões.
A CPS faturou US$ 90 milhões no ano passado com a venda de semicondutores para a AMD.
""",
    "fundos": """Veltrona Capital compra fatia da Intel

A gestora Veltrona Capital comprou ações da Intel por US$ 40 milhões, informou a fabricante de chips.
A fabricante de chips Veltrona Semicondutores não comentou. O Banco do Nordeste e o Banco do Brasil financiam a fábrica de semicondutores.
""",
}
MERGED = {"kortelis": "kortelis-semicondutores", "vel-dratex": "veldratex", "cps": "companhia-paulista-de-semicondutores"}
TABLES = ("companies", "company_mentions", "article_people", "figures", "quotes", "deals", "deal_parties", "facts")


def write(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names or ARTICLES:
        (folder / f"{name}.txt").write_text(ARTICLES[name], encoding="utf-8")
    return folder


def rules_only(folder: Path) -> Path:
    """Settings under which the articles are read by rules, without English: what is found in one article is not the point."""
    path = folder / "chipdeals.toml"
    path.write_text('[translation]\ntranslator = "none"\n[models]\npt = "none"\nes = "none"\nen = "none"\n', encoding="utf-8")
    return path


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """The articles, ingested."""
    database = tmp_path / "s.duckdb"
    module.ingest([str(write(tmp_path / "in"))], load_settings(rules_only(tmp_path)), database)
    return database


def test_names_of_different_articles_are_one_company(store: Path) -> None:
    """Spelling, short form and acronym over articles and languages; funds, banks and chip makers of like names stay two."""
    with duckdb.connect(store, read_only=True) as connection:
        assert dict(connection.execute("SELECT company_id, merged_into FROM company_merges").fetchall()) == MERGED
        found = connection.execute("SELECT company_id, found_company_id FROM company_mentions").fetchall()
        known = dict(connection.execute("SELECT company_id, is_known FROM companies").fetchall())
        owners = {owner for (owner,) in connection.execute("SELECT company_id FROM figures WHERE company_id IS NOT NULL").fetchall()}
        subjects = {name for (name,) in connection.execute("SELECT subject FROM facts WHERE kind = 'company'").fetchall()}
    assert all(resolved == MERGED.get(alone, alone) for resolved, alone in found)
    assert set(known) == {resolved for resolved, _ in found}
    assert not set(MERGED) & (set(known) | owners)
    assert {"veltrona-capital", "veltrona-semicondutores", "banco-do-brasil", "banco-do-nordeste", *MERGED.values()} <= set(known)
    assert {known[name] for name in MERGED.values()} == {False}
    assert {"Kortelis Semicondutores", "VelDratex", "Companhia Paulista de Semicondutores"} <= subjects


def test_articles_one_by_one_in_any_order_give_the_same_store(store: Path, tmp_path: Path) -> None:
    """Each run resolves what is there; the last one has the same companies and facts as one run over all."""
    names = random.Random(7).sample(sorted(ARTICLES), len(ARTICLES))
    other = tmp_path / "other.duckdb"
    for number in range(2, len(names) + 1, 2):
        write(tmp_path / "one", *names[:number])
        # The same folder name would be the same articles: here only the texts are.
        module.ingest([str(tmp_path / "one")], load_settings(rules_only(tmp_path)), other)
    with duckdb.connect(other, read_only=True) as found, duckdb.connect(store, read_only=True) as wanted:
        for query in (
            "SELECT * FROM companies ORDER BY ALL",
            "SELECT company_id, merged_into, score, reason, articles FROM company_merges ORDER BY ALL",
            "SELECT text, company_id, found_company_id, found_name FROM company_mentions ORDER BY ALL",
        ):
            assert found.execute(query).fetchall() == wanted.execute(query).fetchall()


def test_merges_are_listed_taken_back_and_restored(chipdeals: Run, store: Path, tmp_path: Path) -> None:
    """Table, CSV and JSON; an undone merge lasts over later runs and can be taken up again."""
    before = dump(store, *TABLES)
    table = chipdeals("merges", "--db", store)
    assert table.returncode == 0, table.stderr
    assert "Marina Quaresma is CFO of both" in table.stdout
    rows = json.loads(chipdeals("merges", "--json", "--db", store).stdout)
    assert {row["company_id"]: row["merged_into"] for row in rows} == MERGED
    assert all(0 < row["score"] <= 1 and row["reason"] and row["articles"] and row["undone_at"] is None for row in rows)
    assert [row["is_now"] for row in csv.DictReader(io.StringIO(chipdeals("merges", "--csv", "--db", store).stdout))] == [
        row["is_now"] for row in rows
    ]
    undone = chipdeals("merges", "--undo", "kortelis", "--db", store)
    assert (undone.returncode, undone.stdout) == (0, "kortelis and kortelis-semicondutores are kept apart\n")
    alone = dump(store, "company_mentions", "companies")
    changed = tmp_path / "in" / "engenheiros.txt"
    changed.write_text(ARTICLES["engenheiros"] + "\nA AMD não comentou.\n", encoding="utf-8")
    assert chipdeals("ingest", tmp_path / "in", "--config", rules_only(tmp_path), "--db", store).returncode == 0
    rows = json.loads(chipdeals("merges", "--json", "--db", store).stdout)
    assert [row["company_id"] for row in rows if row["undone_at"]] == ["kortelis"]
    assert dump(store, "companies")["companies"] == alone["companies"]
    assert "Kortelis  " in chipdeals("show", "engenheiros", "--db", store).stdout
    assert chipdeals("merges", "--redo", "kortelis", "--db", store).returncode == 0
    changed.write_text(ARTICLES["engenheiros"], encoding="utf-8")
    assert chipdeals("ingest", tmp_path / "in", "--config", rules_only(tmp_path), "--db", store).returncode == 0
    assert dump(store, *TABLES) == before
    assert "Kortelis Semicondutores" in chipdeals("show", "engenheiros", "--db", store).stdout


def test_what_cannot_be_taken_back_is_told_in_a_line(chipdeals: Run, store: Path) -> None:
    """A company that is merged with nothing is wrong usage, a missing store a failure; a store of an older version says what to do."""
    before = dump(store)
    for arguments in (("--undo", "amd"), ("--undo", ""), ("--redo", "kortelis"), ("--undo", "kortelis", "--redo", "kortelis")):
        run = chipdeals("merges", *arguments, "--db", store)
        assert run.returncode == 2
        assert run.stderr.count("\n") == 1 or "usage" in run.stderr
    assert dump(store) == before
    for arguments in ((), ("--undo", "kortelis")):
        missing = chipdeals("merges", *arguments, "--db", "nowhere.duckdb")
        assert (missing.returncode, missing.stderr.count("\n")) == (1, 1)
    with duckdb.connect(store) as connection:
        connection.execute("DROP TABLE company_merges")
    old = chipdeals("merges", "--db", store)
    assert (old.returncode, "older version" in old.stderr) == (2, True)


def test_a_run_that_was_stopped_before_the_pass_is_completed(store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all pages are unchanged but the pass was not made, it is made; where it was, nothing is."""
    settings = load_settings(rules_only(tmp_path))
    whole = dump(store, *TABLES, "company_merges")
    with duckdb.connect(store) as connection:
        connection.execute("DELETE FROM passes; DELETE FROM company_merges; UPDATE company_mentions SET company_id = found_company_id")
    summary = module.ingest([str(tmp_path / "in")], settings, store)
    assert (summary.unchanged, summary.new_merges) == (len(ARTICLES), len(MERGED))
    assert dump(store, *TABLES) == {table: whole[table] for table in TABLES}
    monkeypatch.setattr("pipeline.ingest.run.companies.resolve_companies", lambda *_, **__: 1 / 0)
    assert module.ingest([str(tmp_path / "in")], settings, store).new_merges == 0
