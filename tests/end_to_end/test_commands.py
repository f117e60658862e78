"""Every command of the command line, as a user types it."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run
from tests.end_to_end.test_ingest import untranslated

needs_apertium = pytest.mark.skipif(shutil.which("apertium") is None, reason="apertium is not installed")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples, untranslated."""
    folder = tmp_path_factory.mktemp("store")
    command = [sys.executable, "-m", "pipeline.cli", "ingest", "--config", str(untranslated(folder)), "--db", str(folder / "s.duckdb")]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "s.duckdb"


def test_help_names_every_command(chipdeals: Run) -> None:
    """`chipdeals --help` lists them; without a command it does too, as wrong usage."""
    run = chipdeals("--help")
    assert run.returncode == 0
    for command in ("ingest", "read", "translate", "extract", "sql", "merges", "sources", "show", "evaluate", "doctor"):
        assert f"\n    {command}" in run.stdout
    assert chipdeals().returncode == 2
    assert chipdeals("dance").returncode == 2


def test_extract_gives_one_line_of_json_a_line(chipdeals: Run) -> None:
    """Both figures of the sentence, with the column names of the store; an empty line gives empty lists."""
    run = chipdeals("extract", "--lang", "pt", stdin="A Nvidia vale US$ 4,5 trilhões, quase 14 vezes mais.\n\nx\x0bfim")
    assert run.returncode == 0, run.stderr
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(lines) == 3
    assert all(list(line) == ["companies", "people", "figures", "quotes", "deals"] for line in lines)
    figures = [(f["text"], f["value"], f["unit"], f["kind"], f["qualifier"]) for f in lines[0]["figures"]]
    assert figures == [("US$ 4,5 trilhões", 4.5e12, "USD", "money", None), ("14 vezes", 14, "x", "multiple", "almost")]
    assert [(c["company_id"], c["text"], c["start_char"], c["end_char"]) for c in lines[0]["companies"]] == [("nvidia", "Nvidia", 2, 8)]
    assert not any(lines[1].values())


def test_extract_knows_its_languages_only(chipdeals: Run) -> None:
    """A language without rules is wrong usage."""
    run = chipdeals("extract", "--lang", "fi", stdin="Nokia nousi 3 %.\n")
    assert run.returncode == 2
    assert "pt" in run.stderr
    assert len(run.stderr.splitlines()) == 1


@needs_apertium
def test_translate_gives_as_many_lines_as_it_gets(chipdeals: Run) -> None:
    """Empty lines, no last newline, control characters, other line ends and very long lines: one line out for one line in."""
    lines = ["A AMD subiu 3%.", "", " ", "a\u2028b\x85c\x0bd\x0c", "x\ry", "😀 ok", "A " + "Nvidia vendeu chips, " * 500, "Fim"]
    run = chipdeals("translate", "--from", "pt", "--to", "en", stdin="\n".join(lines))
    assert run.returncode == 0, run.stderr
    assert run.stdout.count("\n") == len(lines)
    assert "AMD" in run.stdout.split("\n")[0]
    assert "3%" in run.stdout.split("\n")[0]


def test_translate_refuses_what_it_cannot(chipdeals: Run) -> None:
    """English passes through; another target is wrong usage."""
    assert chipdeals("translate", "--from", "en", stdin="AMD rose 3%.\n\n").stdout == "AMD rose 3%.\n\n"
    assert chipdeals("translate", "--to", "fr", stdin="x\n").returncode == 2


def test_sql_answers_in_three_shapes(chipdeals: Run, store: Path) -> None:
    """Table, CSV and JSON hold the same rows; times are ISO 8601; without a query the queries come from stdin."""
    query = "SELECT fetched_at, title, authors FROM articles WHERE title IS NOT NULL ORDER BY title LIMIT 3"
    found = json.loads(chipdeals("sql", query, "--json", "--db", store).stdout)
    assert len(found) == 3
    assert found[0]["fetched_at"].endswith("+00:00")
    rows = list(csv.reader(io.StringIO(chipdeals("sql", query, "--csv", "--db", store).stdout)))
    assert rows[0] == ["fetched_at", "title", "authors"]
    assert [row[1] for row in rows[1:]] == [row["title"] for row in found]
    table = chipdeals("sql", query, "--db", store).stdout
    assert all(row["title"] in table for row in found)
    typed = chipdeals("sql", "--csv", "--db", store, stdin=f"{query};\nSELECT 1 AS one;\n.quit\n")
    assert typed.stdout.endswith("one\n1\n")


@pytest.mark.parametrize(
    "query", ["DELETE FROM articles", "DROP TABLE figures", "CREATE TABLE x (y INTEGER)", "UPDATE people SET name = 'x'"]
)
def test_sql_is_read_only(chipdeals: Run, store: Path, query: str) -> None:
    """What would change the store is refused with one line."""
    before = store.read_bytes()
    run = chipdeals("sql", query, "--db", store)
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1
    assert store.read_bytes() == before


def test_sql_says_what_is_wrong(chipdeals: Run, tmp_path: Path, store: Path) -> None:
    """A missing store is a failure, a wrong query wrong usage; each is one line."""
    missing = chipdeals("sql", "select 1")
    assert (missing.returncode, len(missing.stderr.splitlines())) == (1, 1)
    wrong = chipdeals("sql", "SELECT nonsense FROM articles", "--db", store)
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (2, 1)


def test_show_prints_the_article_with_its_facts(chipdeals: Run, store: Path) -> None:
    """By file name, by article_id and by its beginning; an unknown name is wrong usage."""
    run = chipdeals("show", "br-agencia-intel-governo", "--db", store)
    assert run.returncode == 0, run.stderr
    for part in ("Intel", "Companies (", "People (", "Figures (", "Quotes (", "Deals ("):
        assert part in run.stdout
    (row,) = json.loads(
        chipdeals("sql", "SELECT article_id FROM articles WHERE contains(fetched_from, 'intel-governo')", "--json", "--db", store).stdout
    )
    assert chipdeals("show", row["article_id"][:10], "--db", store).stdout == run.stdout
    assert chipdeals("show", "nothing-like-it", "--db", store).returncode == 2


def test_evaluate_scores_the_store(chipdeals: Run, store: Path, tmp_path: Path) -> None:
    """Scores by kind and language; floors above them fail by name."""
    gold = tmp_path / "gold"
    gold.mkdir()
    for path in (ROOT / "tests" / "gold").glob("*.json"):  # the others' pages are in tests/gold/pages
        if list((ROOT / "data" / "samples").glob(f"{path.stem}.*")):
            shutil.copy(path, gold)
    run = chipdeals("evaluate", gold, "--db", store, "--json")
    assert run.returncode == 0, run.stderr
    scores = json.loads(run.stdout)["scores"]
    assert set(scores["figures"]) == {"all", "pt", "es", "en"}
    written = chipdeals("evaluate", gold, "--db", store, "--floors", tmp_path / "f.json", "--update-floors")
    assert written.returncode == 0, written.stderr
    floors = json.loads((tmp_path / "f.json").read_text(encoding="utf-8"))
    floors["floors"]["quotes.f1"] = 1.01
    (tmp_path / "f.json").write_text(json.dumps(floors), encoding="utf-8")
    failed = chipdeals("evaluate", gold, "--db", store, "--floors", tmp_path / "f.json")
    assert failed.returncode == 1
    assert "quotes.f1" in failed.stderr
    assert chipdeals("evaluate", tmp_path, "--db", store).returncode == 2


def test_a_model_of_the_users_is_loaded_before_anything_is_stored(chipdeals: Run, tmp_path: Path) -> None:
    """A copy without manifest whose names part is cut short: told before the store is made, by doctor too."""
    shutil.copytree(ROOT / "data" / "models" / "es", tmp_path / "model")
    (tmp_path / "model" / "manifest.json").unlink()
    (tmp_path / "model" / "ner" / "model").write_bytes(b"half")
    (tmp_path / "chipdeals.toml").write_text(f'[models]\nes = "{tmp_path / "model"}"\n', encoding="utf-8")
    run = chipdeals("ingest", "--config", tmp_path / "chipdeals.toml", "--db", tmp_path / "s.duckdb")
    assert run.returncode == 1
    assert "is broken" in run.stderr
    assert "mend [models] in chipdeals.toml" in run.stderr
    assert not (tmp_path / "s.duckdb").exists()
    assert "is broken" in chipdeals("doctor", "--config", tmp_path / "chipdeals.toml").stdout


def test_doctor_tells_what_is_usable(chipdeals: Run) -> None:
    """Languages, translators, sources and the store are named, with what to do where one is missing."""
    run = chipdeals("doctor")
    assert run.returncode == 0, run.stderr
    for part in ("apertium", "ctranslate2", "transformers", "samples", "companies.csv", "no store at", "pt_chipdeals_news"):
        assert part in run.stdout


def test_a_run_without_its_language_model_does_not_begin(chipdeals: Run, tmp_path: Path) -> None:
    """A model that cannot be had: one line that names it, exit status 1, no article stored half-blind; doctor tells the same."""
    (tmp_path / "chipdeals.toml").write_text('[models]\npt = "no_such_package"\n', encoding="utf-8")
    run = chipdeals("ingest", "--config", tmp_path / "chipdeals.toml", "--db", tmp_path / "s.duckdb")
    assert run.returncode == 1
    assert run.stderr.startswith("chipdeals: models.pt = 'no_such_package' is neither an installed spaCy package nor a folder")
    assert run.stderr.count("\n") == 1
    assert not (tmp_path / "s.duckdb").exists()
    told = chipdeals("doctor", "--config", tmp_path / "chipdeals.toml")
    assert "no_such_package" in told.stdout
    line = chipdeals("extract", "--config", tmp_path / "chipdeals.toml", "--lang", "pt", stdin="A Nvidia subiu.\n")
    assert line.returncode == 1
    assert "no_such_package" in line.stderr


def test_reading_a_missing_path_fails_by_name(chipdeals: Run, tmp_path: Path) -> None:
    """The others are read all the same, and a page that is no article says why."""
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    run = chipdeals("read", "nowhere.html", "empty.txt")
    assert run.returncode == 1
    assert "nowhere.html" in run.stderr
    (line,) = map(json.loads, run.stdout.splitlines())
    assert (line["is_relevant"], line["text"], line["reason"]) == (False, None, "empty file")


def test_the_wheel_works_in_any_folder(tmp_path: Path) -> None:
    """The built wheel carries its data, less training/, and ingests the samples where no checkout is."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)], check=True, capture_output=True
    )
    (wheel,) = tmp_path.glob("chipdeals-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
        names = archive.namelist()
    assert "pipeline/data/reference/companies.csv" in names
    assert "pipeline/store/schema.sql" in names
    assert not [name for name in names if name.startswith(("data/", "tests/", "pipeline/data/training"))]
    environment = {"PYTHONPATH": str(tmp_path / "installed"), "PATH": "/usr/bin:/bin"}
    program = "import pipeline, sys; assert 'installed' in pipeline.__file__; from pipeline.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "ingest", "--config", str(untranslated(tmp_path))]
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "var" / "chipdeals.duckdb").exists()
