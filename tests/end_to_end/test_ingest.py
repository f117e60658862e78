"""Folders of pages in, a store out, as a user runs it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.conftest import ROOT, Run

SAMPLES = ROOT / "data" / "samples"
PER_ARTICLE = ("articles", "sentences", "company_mentions", "person_mentions", "article_people", "figures", "quotes", "deal_reports")
OTHERS = ("companies", "people", "deals", "deal_parties", "rejections", "captures", "translation_memory", "company_merges", "passes")

ARTICLE = """{name} fecha acordo de {amount} bilhões com a AMD para comprar aceleradores

A {name} anunciou nesta terça-feira um acordo de US$ {amount} bilhões com a AMD para comprar aceleradores de inteligência artificial.
Os chips serão instalados em um centro de dados de {power} megawatts no interior de São Paulo, segundo a empresa.

“Precisamos de muito mais capacidade de computação para atender nossos clientes”, disse Marina Quaresma, diretora financeira da {name}.
As ações da AMD subiram {power},5% na Nasdaq depois do anúncio. A fabricante de semicondutores não comentou o número {number} da série.
"""


def dump(database: Path, *tables: str) -> dict[str, list[tuple[object, ...]]]:
    """All rows of the tables, sorted."""
    with duckdb.connect(database, read_only=True) as connection:
        found = {
            table: connection.execute(f"SELECT COLUMNS(*)::VARCHAR FROM {table}").fetchall() for table in tables or PER_ARTICLE + OTHERS
        }
    return {table: sorted(rows, key=str) for table, rows in found.items()}


def write_articles(folder: Path, number: int) -> None:
    folder.mkdir()
    for n in range(number):
        text = ARTICLE.format(name=f"Nuvem{chr(65 + n % 26)}{chr(97 + n // 26)}", amount=n + 2, power=n % 90 + 3, number=n)
        (folder / f"artigo-{n:03}.txt").write_text(text, encoding="utf-8")


def untranslated(folder: Path) -> Path:
    """Settings without a translator, where the English is not the point, and without a crawl."""
    path = folder / "chipdeals.toml"
    path.write_text('[translation]\ntranslator = "none"\n[crawl]\nenabled = false\n', encoding="utf-8")
    return path


def test_samples_are_ingested_and_a_second_run_changes_nothing(chipdeals: Run, tmp_path: Path) -> None:
    """`chipdeals ingest` without targets stores the samples; run again it reports all unchanged and every table is the same."""
    first = chipdeals("ingest", "--no-crawl")
    assert first.returncode == 0, first.stderr
    pages = len([path for path in SAMPLES.iterdir() if path.suffix in {".html", ".txt"}])
    assert f"pages seen  {pages}" in " ".join(first.stdout.split("\n")[0].split()).replace("seen ", "seen  ")
    database = tmp_path / "var" / "chipdeals.duckdb"
    before = dump(database)
    assert len(before["articles"]) == pages
    assert all(before[table] for table in ("figures", "quotes", "deals", "company_mentions", "person_mentions"))
    second = chipdeals("ingest", "--no-crawl")
    assert second.returncode == 0, second.stderr
    assert dump(database) == before
    rows = {line.split()[0]: line.split()[-1] for line in second.stdout.splitlines() if line.strip()}
    assert (rows["new"], rows["updated"], rows["unchanged"]) == ("0", "0", str(pages))


def test_evidence_stands_where_the_store_says(chipdeals: Run, tmp_path: Path) -> None:
    """The offsets of every mention, figure and sentence give its text by the formula of the contract."""
    assert chipdeals("ingest", "--config", untranslated(tmp_path), "--db", "s.duckdb").returncode == 0
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        for table in ("sentences", "company_mentions", "person_mentions", "figures"):
            query = f"""SELECT count(*), count(*) FILTER (substr(a.text, start_char + 1, end_char - start_char) = f.text)
                        FROM {table} f JOIN articles a USING (article_id)"""
            found, right = connection.execute(query).fetchone() or (0, 0)
            assert found == right > 0, table
        joined = """SELECT count(*), count(*) FILTER (list_aggregate(list_transform(parts, lambda p: substr(a.text, p.start_char + 1, p.end_char - p.start_char)),
                    'string_agg', ' ') = q.text AND parts[1].start_char = q.start_char AND parts[-1].end_char = q.end_char)
                    FROM quotes q JOIN articles a USING (article_id)"""
        found, right = connection.execute(joined).fetchone() or (0, 0)
        assert found == right > 0
        orphans = connection.execute("SELECT count(*) FROM facts WHERE evidence IS NULL OR start_char >= end_char").fetchone()
        assert orphans == (0,)


def test_off_topic_article_keeps_its_text_and_has_no_facts(chipdeals: Run, tmp_path: Path) -> None:
    """An article about something else has a row and a reason, but no sentences and no facts."""
    folder = tmp_path / "in"
    folder.mkdir()
    text = (
        "Clube vende atacante por 12 milhões de euros\n\n"
        + "O clube vendeu o atacante por 12 milhões de euros ao rival, disse o presidente. " * 8
    )
    (folder / "futebol.txt").write_text(text, encoding="utf-8")
    assert chipdeals("ingest", folder, "--db", "s.duckdb").returncode == 0
    found = dump(tmp_path / "s.duckdb")
    assert len(found["articles"]) == len(found["rejections"]) == 1
    assert found["rejections"][0][1] == "relevance"
    assert not any(found[table] for table in PER_ARTICLE[1:])


def test_a_changed_page_replaces_its_article(chipdeals: Run, tmp_path: Path) -> None:
    """Facts of the old version are gone after the page changed, and those of other articles stay."""
    folder = tmp_path / "in"
    write_articles(folder, 3)
    settings = untranslated(tmp_path)
    assert chipdeals("ingest", folder, "--config", settings, "--db", "s.duckdb").returncode == 0
    before = dump(tmp_path / "s.duckdb", "articles", "figures")
    changed = folder / "artigo-001.txt"
    changed.write_text(changed.read_text(encoding="utf-8").replace("US$ 3 bilhões", "US$ 77 bilhões"), encoding="utf-8")
    second = chipdeals("ingest", folder, "--config", settings, "--db", "s.duckdb")
    assert second.returncode == 0
    after = dump(tmp_path / "s.duckdb", "articles", "figures")
    assert len(after["articles"]) == len(before["articles"]) == 3
    assert len(after["figures"]) == len(before["figures"])
    assert sum("US$ 77 bilhões" in row for row in after["figures"]) == 1
    assert not any("US$ 3 bilhões" in row for row in after["figures"])


KILLED = """
import os, signal, sys
from pathlib import Path
from pipeline.ingest import ingest
from pipeline.settings import load_settings
from pipeline.store.store import Store

inserts, insert = [0], Store._insert
def dying_insert(self, table, rows):
    insert(self, table, rows)
    inserts[0] += table == "figures"
    if inserts[0] == 6:  # in the middle of the sixth transaction
        os.kill(os.getpid(), signal.SIGKILL)
Store._insert = dying_insert
ingest([sys.argv[1]], load_settings(Path(sys.argv[2])), Path(sys.argv[3]))
"""


def test_a_killed_run_is_completed_by_the_next(chipdeals: Run, tmp_path: Path) -> None:
    """After kill -9 in the middle of a transaction over 500 articles nothing is half there or twice there once the next run has ended."""
    folder = tmp_path / "in"
    write_articles(folder, 500)
    settings = untranslated(tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", KILLED, str(folder), str(settings), str(tmp_path / "killed.duckdb")]
    killed = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    committed = dump(tmp_path / "killed.duckdb", "articles")["articles"]
    assert 0 < len(committed) < 500
    assert chipdeals("ingest", folder, "--config", settings, "--db", "killed.duckdb").returncode == 0
    assert chipdeals("ingest", folder, "--config", settings, "--db", "whole.duckdb").returncode == 0
    resumed, whole = (
        dump(tmp_path / "killed.duckdb", *PER_ARTICLE[1:], *OTHERS[:4]),
        dump(tmp_path / "whole.duckdb", *PER_ARTICLE[1:], *OTHERS[:4]),
    )
    assert resumed == whole
    with duckdb.connect(tmp_path / "killed.duckdb", read_only=True) as connection:
        assert (
            connection.execute("SELECT count(*), count(DISTINCT article_id), count(DISTINCT fetched_from) FROM articles").fetchone()
            == (500,) * 3
        )


def test_every_engine_gives_what_serial_gives(chipdeals: Run, tmp_path: Path) -> None:
    """The engine `processes` fills the same tables as `serial`."""
    stores = {}
    for engine in ("serial", "processes"):
        settings = tmp_path / f"{engine}.toml"
        settings.write_text(f'[ingest]\nengine = "{engine}"\nworkers = 2\n[translation]\ntranslator = "none"\n', encoding="utf-8")
        assert chipdeals("ingest", SAMPLES, "--config", settings, "--db", f"{engine}.duckdb").returncode == 0
        stores[engine] = dump(tmp_path / f"{engine}.duckdb", *PER_ARTICLE[1:], *OTHERS[:4])
    assert stores["serial"] == stores["processes"]


def test_the_same_article_under_two_files_is_one(chipdeals: Run, tmp_path: Path) -> None:
    """Two captures with the same canonical URL are one article, and a second run finds both unchanged."""
    folder = tmp_path / "in"
    folder.mkdir()
    page = next(path for path in sorted(SAMPLES.glob("br-*.html"))).read_bytes()
    (folder / "a.html").write_bytes(page)
    (folder / "b.html").write_bytes(page + b"<!-- second capture -->")
    settings = untranslated(tmp_path)
    assert chipdeals("ingest", folder, "--config", settings, "--db", "s.duckdb").returncode == 0
    before = dump(tmp_path / "s.duckdb")
    assert (len(before["articles"]), len(before["captures"])) == (1, 2)
    again = chipdeals("ingest", folder, "--config", settings, "--db", "s.duckdb")
    assert "unchanged  2" in " ".join(again.stdout.split()).replace("unchanged 2", "unchanged  2")
    assert dump(tmp_path / "s.duckdb") == before


def test_sentences_are_never_translated_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence whose remembered English agrees is not handed to the translator again, and its English is used."""
    from pipeline import ingest as module
    from pipeline.settings import Settings

    asked: list[list[str]] = []

    class Mirror:
        """Says what is protected as it is asked to, and all other words backwards."""

        name = "mirror"

        def languages(self) -> frozenset[str]:
            return frozenset({"pt"})

        def translate(self, sentences, *, source, protected=None):
            asked.append(list(sentences))
            return [self.say(sentence, stretches) for sentence, stretches in zip(sentences, protected, strict=True)]

        def say(self, sentence, stretches):
            english, end = "", 0
            for stretch in stretches:
                english += self.backwards(sentence[end : stretch.start_char]) + stretch.text_en
                end = stretch.end_char
            return english + self.backwards(sentence[end:])

        def backwards(self, text):
            return re.sub(r"[^\W\d_]+", lambda word: "not" if word[0] == "não" else word[0][::-1], text)

        def close(self) -> None: ...

    monkeypatch.setattr("pipeline.ingest.run.make_translator", lambda _: Mirror())
    folder = tmp_path / "in"
    write_articles(folder, 1)
    module.ingest([str(folder)], Settings(), tmp_path / "s.duckdb")
    first = list(asked[0])  # further calls try again what did not arrive
    assert len(first) == len(set(first)) > 3
    asked.clear()
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        agreeing = {text for (text,) in connection.execute("SELECT text FROM sentences WHERE fidelity = 'ok'").fetchall()}
    assert len(agreeing) > 3
    (folder / "copy.txt").write_bytes((folder / "artigo-000.txt").read_bytes() + "\nMais um acordo de chips da AMD vem aí.\n".encode())
    module.ingest([str(folder)], Settings(), tmp_path / "s.duckdb")
    again = {sentence for call in asked for sentence in call}
    assert "Mais um acordo de chips da AMD vem aí." in again
    assert not again & agreeing
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        new = connection.execute("SELECT text_en FROM sentences WHERE text LIKE 'Mais um acordo%'").fetchone()
        assert new == ("siaM mu odroca ed spihc ad AMD mev ía.",)


def test_filters_agree_with_the_store(chipdeals: Run, tmp_path: Path) -> None:
    """`chipdeals read` gives the text, language and relevance that ingest stores."""
    read = chipdeals("read", SAMPLES)
    assert read.returncode == 0, read.stderr
    lines = [json.loads(line) for line in read.stdout.splitlines()]
    assert chipdeals("ingest", "--config", untranslated(tmp_path), "--db", "s.duckdb").returncode == 0
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        stored = connection.execute("SELECT fetched_from, url, title, language, text, is_relevant FROM articles ORDER BY 1").fetchall()
    found = sorted(tuple(line[key] for key in ("fetched_from", "url", "title", "language", "text", "is_relevant")) for line in lines)
    assert found == stored
