"""`chipdeals ingest` without targets, and `chipdeals sources`, as a user types them; nothing here has a network."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from pipeline.scrape.archive import PageArchive, folder_beside
from pipeline.scrape.sources import load_sources
from tests.conftest import ROOT, Run
from tests.end_to_end.test_bad_input import one_line
from tests.end_to_end.test_ingest import ARTICLE, dump, untranslated, write_articles
from tests.unit.ingest.crawls import page

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
NO_NETWORK = (
    shutil.which("unshare") is not None and subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True).returncode == 0
)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A file of sources: a folder with two articles, and a feed that is off."""
    write_articles(tmp_path / "pasta", 2)
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[source]]\nname = "pasta"\npath = "pasta"\nlanguage = "pt"\n'
        '[[source]]\nname = "jornal"\nkind = "feed"\nurl = "https://jornal.example/feed"\nenabled = false\n',
        encoding="utf-8",
    )
    return path


def test_sources_are_listed_with_what_they_gave(chipdeals: Run, sources: Path, tmp_path: Path) -> None:
    """Before the first run and after it, as table, CSV and JSON; the file may be named by an option or by the settings."""
    listed = json.loads(chipdeals("sources", "--sources", sources, "--json").stdout)
    assert [(row["name"], row["state"], row["captured"]) for row in listed] == [("pasta", "not yet", None), ("jornal", "off", None)]
    settings = untranslated(tmp_path)
    settings.write_text(settings.read_text(encoding="utf-8") + '[ingest]\nsources = "mine.toml"\n', encoding="utf-8")
    run = chipdeals("ingest", "--config", settings)
    assert (run.returncode, run.stderr) == (0, "")
    listed = json.loads(chipdeals("sources", "--config", settings, "--json").stdout)
    assert [(row["name"], row["state"], row["captured"], row["articles"]) for row in listed] == [
        ("pasta", "ok", 2, 2),
        ("jornal", "off", None, None),
    ]
    assert listed[0]["last_success"].endswith("+00:00")
    rows = list(csv.DictReader(io.StringIO(chipdeals("sources", "--config", settings, "--csv").stdout)))
    assert [row["name"] for row in rows] == ["pasta", "jornal"]
    assert "https://jornal.example/feed" in chipdeals("sources", "--config", settings).stdout
    told = chipdeals("doctor", "--config", settings).stdout
    assert str(tmp_path / "pasta") in told or "pasta" in told
    assert "1 off" in told


def test_shipped_sources_are_listed_without_a_store(chipdeals: Run) -> None:
    """All of data/sources.toml, the samples first."""
    listed = json.loads(chipdeals("sources", "--json").stdout)
    assert [row["name"] for row in listed] == [source.name for source in load_sources()]
    assert {row["state"] for row in listed} == {"not yet", "off"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--since", "yesterday"], "--since must be a day such as 2025-10-07"),
        (["--limit", "0"], "--limit must be a whole number from 1 on"),
        (["--limit", "many"], "--limit must be a whole number from 1 on"),
        (["--source", "pastas"], "did you mean pasta?"),
        (["pasta", "--limit", "3"], "--limit is about the sources"),
        (["pasta", "--replay"], "--replay is about the sources"),
    ],
)
def test_options_that_make_no_sense_are_wrong_usage(
    chipdeals: Run, sources: Path, tmp_path: Path, arguments: list[str], message: str
) -> None:
    """Exit status 2 and one line; nothing is stored."""
    named = [] if arguments[0] == "pasta" else ["--sources", sources]
    run = chipdeals("ingest", *arguments, *named, "--db", "s.duckdb")
    assert run.returncode == 2
    assert message in one_line(run.stderr)
    assert not (tmp_path / "s.duckdb").exists()


def test_a_file_of_sources_that_cannot_be_used_is_one_line(chipdeals: Run, tmp_path: Path) -> None:
    """Missing or wrong: it is named, with what is wrong, by ingest, sources and doctor."""
    (tmp_path / "bad.toml").write_text('[[source]]\nname = "a"\nkind = "feed"\n', encoding="utf-8")
    for name, message in (("bad.toml", "url is missing"), ("none.toml", "No such file")):
        for command in ("ingest", "sources"):
            run = chipdeals(command, "--sources", name)
            assert run.returncode == 1
            assert message in one_line(run.stderr)
        assert message in chipdeals("doctor", "--sources", name).stdout


def test_replay_needs_nothing_but_the_archive(chipdeals: Run, sources: Path, tmp_path: Path) -> None:
    """Pages beside the store are taken into a new one with their source and moment; a second replay gives the same."""
    settings = untranslated(tmp_path)
    with PageArchive(folder_beside(tmp_path / "s.duckdb")) as archive:
        for number in range(3):
            archive.write(
                source="jornal", requested=f"https://jornal.example/{number}", url=f"https://jornal.example/{number}", status=200,
                headers=[("Content-Type", "text/html; charset=utf-8")], content=page(f"Nuvem{number}"), captured_at=NOW,
            )  # fmt: skip
    tables = ("articles", "sentences", "figures", "quotes", "deals", "captures")
    run = chipdeals("ingest", "--replay", "--sources", sources, "--config", settings, "--db", "s.duckdb")
    assert (run.returncode, run.stderr) == (0, "")
    assert "from archive" in run.stdout
    before = dump(tmp_path / "s.duckdb", *tables)
    assert len(before["articles"]) == 5
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM articles WHERE source = 'jornal' AND fetched_at = ?", [NOW]).fetchone() == (3,)
    assert chipdeals("ingest", "--replay", "--sources", sources, "--config", settings, "--db", "s.duckdb").returncode == 0
    assert dump(tmp_path / "s.duckdb", *tables) == before


@pytest.mark.skipif(not NO_NETWORK, reason="a process without a network cannot be made here")
def test_a_run_without_any_network_ends_with_what_is_local(sources: Path, tmp_path: Path) -> None:
    """Exit status 0, the folder stored, one plain statement, nothing held against the source."""
    text = sources.read_text(encoding="utf-8").replace("enabled = false\n", "")
    sources.write_text(text, encoding="utf-8")
    settings = tmp_path / "chipdeals.toml"
    settings.write_text('[translation]\ntranslator = "none"\n', encoding="utf-8")
    command = ["unshare", "-n", sys.executable, "-m", "pipeline.cli", "ingest", "--sources", str(sources), "--db", "s.duckdb"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert "no network: 1 source could not be asked; this counts against none of them" in run.stdout
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM articles").fetchone() == (2,)
        assert connection.execute("SELECT failures_in_a_row, runs FROM sources WHERE name = 'jornal'").fetchone() == (0, 0)


def test_an_old_store_gets_what_collecting_needs(chipdeals: Run, sources: Path, tmp_path: Path) -> None:
    """Columns and tables of an older version are added, filled, and the articles stay as they were."""
    settings = untranslated(tmp_path)
    command = ("ingest", "--sources", sources, "--config", settings, "--db", "s.duckdb")
    assert chipdeals(*command).returncode == 0
    before = dump(tmp_path / "s.duckdb", "articles")
    with duckdb.connect(tmp_path / "s.duckdb") as connection:
        connection.execute("DROP VIEW sources; DROP VIEW facts; DROP TABLE source_runs; DROP TABLE validators; DROP TABLE archives")
        for table, columns in (("articles", ("first_seen_at", "revisions")), ("captures", ("archive", "archive_offset", "text_hash"))):
            for column in columns:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    old = chipdeals("sources", "--sources", sources, "--db", "s.duckdb", "--json")
    assert [row["state"] for row in json.loads(old.stdout)] == ["not yet", "off"]
    again = chipdeals(*command)
    assert (again.returncode, again.stderr) == (0, "")
    assert dump(tmp_path / "s.duckdb", "articles") == before
    (tmp_path / "pasta" / "artigo-000.txt").write_text(ARTICLE.format(name="NuvemAa", amount=77, power=3, number=0), encoding="utf-8")
    assert chipdeals(*command).returncode == 0
