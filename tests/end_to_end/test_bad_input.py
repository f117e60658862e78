"""Whatever is wrong with the input: one clear line, the right exit status, and nothing stored is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.conftest import ROOT, Run
from tests.end_to_end.test_ingest import dump, untranslated, write_articles


@pytest.fixture
def filled(chipdeals: Run, tmp_path: Path) -> Path:
    """A store with two articles."""
    write_articles(tmp_path / "good", 2)
    assert chipdeals("ingest", "good", "--config", untranslated(tmp_path), "--db", "s.duckdb").returncode == 0
    return tmp_path / "s.duckdb"


def one_line(text: str) -> str:
    lines = text.splitlines()
    assert len(lines) == 1, text
    assert "Traceback" not in text
    return lines[0]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.html", b"", "empty"),
        ("binary.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "binary"),
        ("binary.txt", b"\x00\x01\x02\x03" * 500, "binary"),
        ("big.html", b"<html><body>" + b"<p>chips e mais chips, disse a AMD.</p>" * 1_350_000, "10 MB"),
        ("nothing.html", b"<html><head><title>x</title></head><body></body></html>", "no article"),
    ],
)
def test_a_page_that_is_no_article_is_rejected_with_its_reason(
    chipdeals: Run, tmp_path: Path, filled: Path, name: str, content: bytes, reason: str
) -> None:
    """A page that cannot be read is a row in rejections and no failure; what was stored stays."""
    before = dump(filled, "articles", "figures")
    (tmp_path / name).write_bytes(content)
    run = chipdeals("ingest", name, "--db", filled)
    assert run.returncode == 0
    assert run.stderr == ""
    assert reason in run.stdout
    rejections = dump(filled, "rejections")["rejections"]
    assert [(row[0].rsplit("/", 1)[-1], reason in row[2]) for row in rejections] == [(name, True)]
    assert dump(filled, "articles", "figures") == before


def test_invalid_utf8_is_read_all_the_same(chipdeals: Run, tmp_path: Path) -> None:
    """Windows-1252 bytes and stray bytes do not keep an article out."""
    write_articles(tmp_path / "in", 1)
    path = tmp_path / "in" / "artigo-000.txt"
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252", errors="replace") + b"\nFim \x81\x8d da not\xedcia.\n")
    run = chipdeals("ingest", "in", "--config", untranslated(tmp_path), "--db", "s.duckdb")
    assert run.returncode == 0, run.stderr
    (article,) = dump(tmp_path / "s.duckdb", "articles")["articles"]
    assert any("bilhões" in str(value) for value in article)


def test_a_missing_path_fails_and_the_others_are_stored(chipdeals: Run, tmp_path: Path) -> None:
    """Exit status 1 with the path named once; the good folder is stored."""
    write_articles(tmp_path / "good", 2)
    run = chipdeals("ingest", "nowhere", "good", "--config", untranslated(tmp_path), "--db", "s.duckdb")
    assert run.returncode == 1
    assert "nowhere" in one_line(run.stderr)
    assert len(dump(tmp_path / "s.duckdb", "articles")["articles"]) == 2


def test_a_database_in_a_file_for_a_folder_fails(chipdeals: Run, tmp_path: Path) -> None:
    """Exit status 1 and one line where the folder of the database is a file."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    write_articles(tmp_path / "in", 1)
    run = chipdeals("ingest", "in", "--db", "file/s.duckdb")
    assert run.returncode == 1
    assert "folder" in one_line(run.stderr)


def test_a_file_that_is_no_database_fails(chipdeals: Run, tmp_path: Path) -> None:
    """Exit status 1 and one line where the database is something else; it is left as it was."""
    other = tmp_path / "letter.duckdb"
    other.write_text("Dear Sir or Madam, " * 2000, encoding="utf-8")
    write_articles(tmp_path / "in", 1)
    run = chipdeals("ingest", "in", "--db", other)
    assert run.returncode == 1
    assert "letter.duckdb" in one_line(run.stderr)
    assert other.read_text(encoding="utf-8").startswith("Dear Sir")


def test_a_locked_database_fails_and_keeps_what_it_has(chipdeals: Run, tmp_path: Path, filled: Path) -> None:
    """Exit status 1 and one line while another process has the store open, for writing and for reading."""
    before = dump(filled, "articles", "figures")
    holder = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('held', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", holder, str(filled)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        for command in (("ingest", "good"), ("sql", "select 1")):
            run = chipdeals(*command, "--db", filled)
            assert run.returncode == 1
            assert "another process" in one_line(run.stderr)
        process.communicate()
    assert dump(filled, "articles", "figures") == before


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("colour = 1\n", "colour"),
        ("[ingest]\nbatchsize = 3\n", "batchsize"),
        ('[ingest]\nbatch_size = "many"\n', "batch_size"),
        ("[ingest\n", "chipdeals.toml"),
    ],
)
def test_an_unknown_setting_is_wrong_usage(chipdeals: Run, tmp_path: Path, content: str, named: str) -> None:
    """Exit status 2 and one line that names the key."""
    (tmp_path / "chipdeals.toml").write_text(content, encoding="utf-8")
    run = chipdeals("ingest", tmp_path)
    assert run.returncode == 2
    assert named in one_line(run.stderr)
    assert not (tmp_path / "var").exists()


def test_an_unknown_translator_or_engine_is_named(chipdeals: Run, tmp_path: Path) -> None:
    """One line that says what may stand there."""
    for content in ('[translation]\ntranslator = "oracle of delphi"\n', '[ingest]\nengine = "steam"\n'):
        (tmp_path / "chipdeals.toml").write_text(content, encoding="utf-8")
        run = chipdeals("ingest", tmp_path)
        assert run.returncode == 2
        assert content.split('"')[1] in one_line(run.stderr)


def test_a_stage_that_raises_is_named_and_the_rest_is_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One page on which a stage raises is one failure and is taken up again by the next run; the others are stored."""
    from pipeline import flow
    from pipeline.ingest import ingest
    from pipeline.settings import Settings, TranslationSettings

    real = flow.extract

    def failing(text, language, **rest):
        if "US$ 3 bilhões" in text:
            raise ZeroDivisionError("by zero")
        return real(text, language, **rest)

    settings = Settings(translation=TranslationSettings(translator="none"))
    write_articles(tmp_path / "in", 3)
    with monkeypatch.context() as patch:
        patch.setattr(flow, "extract", failing)
        summary = ingest([str(tmp_path / "in")], settings, tmp_path / "s.duckdb")
    assert (summary.new, len(summary.failures)) == (2, 1)
    assert "ZeroDivisionError: by zero" in summary.failures[0]
    assert len(dump(tmp_path / "s.duckdb", "rejections")["rejections"]) == 1
    again = ingest([str(tmp_path / "in")], settings, tmp_path / "s.duckdb")
    assert (again.new, again.unchanged, again.failures) == (1, 2, [])
    with duckdb.connect(tmp_path / "s.duckdb", read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM rejections WHERE stage = 'extract'").fetchone() == (0,)


STOPPED = """
import os, signal, sys
from pipeline.cli import main
from pipeline.store.store import Store

writes, write = [0], Store.write
def interrupted(self, *arguments, **options):
    writes[0] += 1
    if writes[0] == 2:  # in the second batch
        os.kill(os.getpid(), signal.SIGINT)
    write(self, *arguments, **options)
Store.write = interrupted
sys.exit(main(sys.argv[1:]))
"""


def test_a_stopped_run_says_so_and_keeps_what_it_has(tmp_path: Path) -> None:
    """Ctrl-C ends an ingest with one line and no traceback; batches that were committed stay."""
    write_articles(tmp_path / "in", 70)
    command = [sys.executable, "-c", STOPPED, "ingest", "in", "--config", str(untranslated(tmp_path)), "--db", "s.duckdb"]
    run = subprocess.run(command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert run.returncode == 130
    assert "stopped" in one_line(run.stderr)
    assert len(dump(tmp_path / "s.duckdb", "articles")["articles"]) == 32
