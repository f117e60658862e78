"""What nobody means to type or to have in a folder: names, links, pipes, queries and lines of any bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import duckdb
import pytest

from tests.conftest import ROOT, Run
from tests.end_to_end.test_bad_input import one_line
from tests.end_to_end.test_ingest import dump, untranslated, write_articles


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with an article, and one off topic that looks like markup of a terminal."""
    folder = tmp_path_factory.mktemp("odd")
    write_articles(folder / "in", 1)
    off_topic = "Clube vende atacante [/red]\n\n" + "O clube [bold]vendeu[/] o atacante ao rival :smile: ontem, disse o presidente. " * 8
    (folder / "in" / "futebol 1.txt").write_text(off_topic, encoding="utf-8")
    command = [sys.executable, "-m", "pipeline.cli", "ingest", "in", "--config", str(untranslated(folder)), "--db", "s.duckdb"]
    subprocess.run(command, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True)
    return folder / "s.duckdb"


def test_links_pipes_and_names_of_any_bytes(chipdeals: Run, tmp_path: Path) -> None:
    """In a folder a loop of links, a pipe or a device is a rejection and ends nothing; a name of any bytes is an article."""
    folder = tmp_path / "in"
    write_articles(folder, 1)
    text = (folder / "artigo-000.txt").read_bytes()
    for number, name in enumerate((b"not utf\xff.txt", b"two\nlines.txt", b"[bold] 'x'.txt")):
        (folder / os.fsdecode(name)).write_bytes(text.replace(b"US$ 2 ", b"US$ %d " % (number + 50)))
    (folder / "loop.html").symlink_to("loop.html")
    (folder / "zero.warc").symlink_to("/dev/zero")
    (folder / "folder").symlink_to(".")
    os.mkfifo(folder / "pipe.warc.gz")
    run = chipdeals("ingest", folder, "--config", untranslated(tmp_path), "--db", "s.duckdb")
    assert (run.returncode, run.stderr) == (0, "")
    found = dump(tmp_path / "s.duckdb", "articles", "rejections")
    assert len(found["articles"]) == 4
    assert [row[2] for row in found["rejections"]] == ["not a file"] * 3
    assert chipdeals("show", os.fsdecode(b"not utf\xff.txt"), "--db", "s.duckdb").returncode == 0
    assert chipdeals("read", folder / os.fsdecode(b"not utf\xff.txt")).returncode == 0


def test_what_is_named_and_cannot_be_had_is_a_failure(chipdeals: Run, tmp_path: Path) -> None:
    """A pipe or an address named by hand that gives no page: exit status 1 and one line; an empty path is wrong usage."""
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "loop.html").symlink_to("loop.html")
    for target in ("pipe.html", "loop.html", "http://127.0.0.1:9/x", "http://"):
        run = chipdeals("ingest", target, "--config", untranslated(tmp_path), "--db", "s.duckdb")
        assert run.returncode == 1
        assert one_line(run.stderr).count(target) == 1
    assert chipdeals("read", "pipe.html").returncode == 1
    run = chipdeals("ingest", "", "--db", "s.duckdb")
    assert run.returncode == 2
    assert "empty" in one_line(run.stderr)


@pytest.mark.parametrize(
    "query", ["COPY (SELECT 1) TO 'x.csv'", "EXPORT DATABASE 'x'", "SELECT * FROM read_text('/etc/passwd')", "SET profiling_output = 'x'"]
)
def test_sql_writes_and_reads_no_other_file(chipdeals: Run, tmp_path: Path, store: Path, query: str) -> None:
    """What would touch a file beside the store is refused with one line."""
    run = chipdeals("sql", query, "--db", store)
    assert run.returncode == 2
    one_line(run.stderr)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("query", ["", ";", "-- nothing", b"SELECT '\xff'"])
def test_a_query_that_is_none_is_wrong_usage(chipdeals: Run, store: Path, query: str | bytes) -> None:
    """Nothing to ask, or bytes that are no text: exit status 2 and one line."""
    run = chipdeals("sql", os.fsdecode(query), "--db", store)
    assert run.returncode == 2
    one_line(run.stderr)


def test_queries_on_stdin_tell_of_their_errors(chipdeals: Run, store: Path) -> None:
    """A semicolon inside of a text ends no query; the others are answered, and a wrong one makes the exit status 2."""
    run = chipdeals("sql", "--csv", "--db", store, stdin="SELECT 'a;\nb' AS x;\nSELECT nonsense;\nSELECT 1 AS y; -- done\nSELECT 2 AS z")
    assert run.returncode == 2
    one_line(run.stderr)
    assert run.stdout == 'x\n"a;\nb"\ny\n1\nz\n2\n'


def test_json_is_json_whatever_the_types(chipdeals: Run, store: Path) -> None:
    """NaN in lists, keys that are dates, decimals, durations, bytes, and two columns of one name."""
    query = """SELECT ['nan'::DOUBLE, 1] AS l, {'a': 'inf'::DOUBLE, 'b': [DATE '2025-01-01']} AS s, MAP {DATE '2025-01-01': 2} AS m,
               1.10::DECIMAL(9, 2) AS d, INTERVAL 90 MINUTE AS i, 'x'::BLOB AS b, 1 AS d, ROW(1, 2) AS r"""
    run = chipdeals("sql", query, "--json", "--db", store)
    assert run.returncode == 0, run.stderr
    (found,) = json.loads(run.stdout, parse_constant=pytest.fail)
    assert found == {
        "l": [None, 1.0], "s": {"a": None, "b": ["2025-01-01"]}, "m": {"2025-01-01": 2}, "d": 1.1, "i": "P0DT5400S", "b": "78", "d_1": 1,
        "r": [1, 2],
    }  # fmt: skip
    assert chipdeals("sql", query, "--csv", "--db", store).returncode == 0


@pytest.mark.parametrize("shape", ["", " --csv", " --json"])
def test_a_reader_that_leaves_is_no_failure(store: Path, shape: str) -> None:
    """`chipdeals sql ... | head -1` ends well in every shape."""
    line = f'"{sys.executable}" -m pipeline.cli sql "SELECT * FROM range(200000)"{shape} --db "{store}" | head -1; exit ${{PIPESTATUS[0]}}'
    run = subprocess.run(["bash", "-c", line], env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_closed_streams_and_other_locales(store: Path) -> None:
    """Without stdin, stdout or stderr nothing is raised; output is UTF-8 in any locale."""
    command = f'"{sys.executable}" -m pipeline.cli sql --db "{store}"'
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    for line, status in ((f"{command} <&-", 0), (f'{command} "SELECT 1" >&-', 0), (f'{command} "SELECT x" 2>&-', 2)):
        run = subprocess.run(["bash", "-c", line], env=environment, capture_output=True, check=False)
        assert (run.returncode, run.stdout, run.stderr) == (status, b"", b""), line
    run = subprocess.run(["bash", "-c", f'{command} "SELECT chr(231) AS x" --csv'], env=environment, capture_output=True, check=False)
    assert run.stdout.decode() == "x\nç\n"


def test_show_prints_what_looks_like_markup_as_it_stands(chipdeals: Run, store: Path) -> None:
    """'[/red]' and ':smile:' in an article off topic are text; a file name with a space finds it."""
    run = chipdeals("show", "futebol 1.txt", "--db", store)
    assert run.returncode == 0, run.stderr
    assert "[bold]vendeu[/] o atacante ao rival :smile:" in " ".join(run.stdout.split())


def test_offsets_of_extract_count_the_line_as_given(chipdeals: Run) -> None:
    """Characters that reading drops count all the same: text[start:end] of the NFC line is the evidence, of every part of a quote too."""
    line = "\ufeffA AMD\0 e a N\u200bvidia valem US$ 3\u00ad bilh\x01o\u0303es. “Vamos cres\u200ccer muito no Brasil”, disse Lisa Su, CEO da A\x00MD.\r"
    run = chipdeals("extract", "--lang", "pt", stdin=line + "\n")
    assert run.returncode == 0, run.stderr
    text = unicodedata.normalize("NFC", line)
    facts = json.loads(run.stdout)
    mentions = [fact for kind in ("companies", "people", "figures") for fact in facts[kind]]
    assert len(mentions) >= 4
    assert all(text[fact["start_char"] : fact["end_char"]] == fact["text"] for fact in mentions)
    assert [" ".join(text[part["start_char"] : part["end_char"]] for part in quote["parts"]) for quote in facts["quotes"]] == [
        quote["text"] for quote in facts["quotes"]
    ]


def test_a_store_of_another_version_or_damaged_says_so(chipdeals: Run, tmp_path: Path, store: Path) -> None:
    """One line that says what is wrong, and never that another process has it."""
    with duckdb.connect(tmp_path / "old.duckdb") as connection:
        connection.execute("CREATE TABLE articles (article_id VARCHAR)")
    damaged = bytearray(store.read_bytes())
    damaged[12288:20000:7] = bytes(len(range(12288, 20000, 7)))
    (tmp_path / "damaged.duckdb").write_bytes(damaged)
    for command in (("ingest", store.parent / "in"), ("show", "x"), ("evaluate", ROOT / "tests" / "gold")):
        old = chipdeals(*command, "--db", "old.duckdb")
        assert old.returncode == 1
        assert "version" in one_line(old.stderr)
        broken = chipdeals(*command, "--db", "damaged.duckdb")
        assert broken.returncode == 1
        assert "another process" not in one_line(broken.stderr)


@pytest.mark.parametrize(
    "content",
    ["[]", "{}", '{"id": "artigo-000", "lang": "pt", "companies": [{}]}', '{"id": "artigo-000", "lang": "pt", "figures": ["x"]}', "\x00"],
)
def test_gold_and_floors_that_are_none_are_wrong_usage(chipdeals: Run, tmp_path: Path, store: Path, content: str) -> None:
    """Exit status 2 and one line that names the file."""
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.json").write_text(content, encoding="utf-8")
    run = chipdeals("evaluate", "gold", "--db", store)
    assert run.returncode == 2
    assert "a.json" in one_line(run.stderr)
    (tmp_path / "gold" / "a.json").write_text('{"id": "artigo-000", "lang": "pt"}', encoding="utf-8")
    (tmp_path / "floors.json").write_text(content, encoding="utf-8")
    run = chipdeals("evaluate", "gold", "--db", store, "--floors", "floors.json")
    assert run.returncode == 2
    assert "floors.json" in one_line(run.stderr)


@pytest.mark.parametrize(
    "setting",
    [
        "[ingest]\nbatch_size = 0",
        "[ingest]\nworkers = -1",
        "[read]\nmax_megabytes = nan",
        "[read]\nmax_megabytes = inf",
        "[read]\nmin_relevance = 2",
    ],
)
def test_a_number_out_of_range_is_wrong_usage(chipdeals: Run, tmp_path: Path, setting: str) -> None:
    """Exit status 2 and one line that names the key and its range."""
    (tmp_path / "chipdeals.toml").write_text(setting, encoding="utf-8")
    run = chipdeals("ingest", tmp_path)
    assert run.returncode == 2
    assert setting.split()[1] in one_line(run.stderr)


def test_half_an_emoji_in_metadata_loses_no_page(chipdeals: Run, tmp_path: Path) -> None:
    """A lone surrogate that JSON-LD escapes is dropped; the article is read."""
    body = "<p>A AMD fechou contrato de US$ 10 bilhões com a OpenAI para fornecer chips a data centers, disse Lisa Su, CEO da AMD.</p>" * 3
    linked = '{"@type": "NewsArticle", "headline": "AMD \\ud83d fornece chips", "author": {"name": "Ana \\udfff Lima"}, "url": "https://a.example/\\ud800"}'
    page = f'<html lang="pt"><head><script type="application/ld+json">{linked}</script></head><body><article>{body}</article></body></html>'
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    run = chipdeals("read", "a.html")
    (found,) = map(json.loads, run.stdout.splitlines())
    assert (found["reason"], found["authors"]) == (None, ["Ana Lima"])


def test_bytes_between_the_records_of_an_archive_are_told(chipdeals: Run, tmp_path: Path) -> None:
    """A library that writes such bytes to stderr is kept from it; a row in rejections says so."""
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2025-10-07T14:32:00Z\r\n"
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x</p>"
    record = f"{head}Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(record + b"\xe6\x48 stray bytes\r\n" + record.replace(b"/1\r", b"/2\r"))
    run = chipdeals("ingest", "a.warc", "--config", untranslated(tmp_path), "--db", "s.duckdb")
    assert (run.returncode, run.stderr) == (0, "")
    assert any("damaged" in str(row[2]) or "broken" in str(row[2]) for row in dump(tmp_path / "s.duckdb", "rejections")["rejections"])
