"""`chipdeals translate` as a user runs it: as many lines out as in, whatever the lines are."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.settings import TranslationSettings
from pipeline.translate.choose import usable_translators
from tests.conftest import Run
from tests.unit.translate.random_model import load_recipe, make_model, make_pieces

#: Lines of bytes, none with a newline in it.
LINES = [
    "A AMD vai fornecer chips à desenvolvedora por US$ 4,5 bilhões.".encode(),
    b"",
    b"   \t ",
    "😀😀 🇧🇷 👩‍💻".encode(),
    b"x" * 10_000,
    ("A fábrica não parou, " * 500).encode(),
    ("Um. " * 2500).encode(),
    bytes(range(1, 10)) + bytes(range(11, 32)) + b"controles",
    b"nulo \x00 no meio",
    b"\xff\xfe\xc3 bytes soltos \xed\xa0\x80",
    "linha\u2028de\u2029outro\x85tipo\x0b\x0c".encode(),
    b"volta\rde carro\r",
    "\ufeffcom marca de ordem".encode(),
    "日本語の文章です。半導体".encode(),
    "Это предложение на русском языке".encode(),
    b"The company sold its chips in English.",
    "e\u0301 decomposto: na\u0303o".encode(),
    b"</s> <unk> <0x41> >>eng<<",
    ("0" * 5000).encode(),
    b"fim",
]


@pytest.fixture(scope="module")
def random_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings that name a model of random weights, as bad as a model can be."""
    folder = tmp_path_factory.mktemp("models") / "pt-en"
    folder.mkdir()
    pieces = make_pieces(folder.parent)
    make_model(folder, pieces)
    load_recipe().write_tokenizer(pieces, folder)
    config = folder.parent / "chipdeals.toml"
    config.write_text(f'[translation]\ntranslator = "ctranslate2"\nmodel = "{folder.as_posix()}"\n', encoding="utf-8")
    return config


@pytest.mark.parametrize("last_newline", [True, False])
def test_a_model_of_noise_keeps_every_line(chipdeals: Run, random_model: Path, *, last_newline: bool) -> None:
    """One line out for one line in, an empty one for an empty one, with and without a last newline; nothing on stderr."""
    lines = LINES if last_newline else LINES[:4]
    run = chipdeals("translate", "--config", random_model, "--from", "pt", stdin=b"\n".join(lines) + b"\n" * last_newline)
    assert (run.returncode, run.stderr) == (0, "")
    found = run.stdout.split("\n")
    assert len(found) == len(lines) + 1
    assert found[-1] == ""
    assert found[1] == ""
    assert found[2].strip() == ""
    assert found[3].startswith("😀😀 🇧🇷 👩")
    assert "\r" not in run.stdout
    assert len(run.stdout.splitlines()) == len(lines), "other line ends are gone"


@pytest.mark.skipif(not any(it.usable for it in usable_translators(TranslationSettings())), reason="no translator is usable here")
def test_the_translator_that_is_there_keeps_every_line(chipdeals: Run) -> None:
    """The same with the translator that is taken by default here, and what is to be translated is."""
    run = chipdeals("translate", "--from", "pt", stdin=b"\n".join(LINES))
    assert (run.returncode, run.stderr) == (0, "")
    found = run.stdout.split("\n")
    assert len(found) == len(LINES) + 1
    assert "AMD" in found[0]
    assert "4.5 billion" in found[0]
    assert found[1] == found[-1] == ""


def test_nothing_in_is_nothing_out(chipdeals: Run, random_model: Path) -> None:
    """No input at all gives no line."""
    run = chipdeals("translate", "--config", random_model, stdin=b"")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.parametrize("file", ["model.bin", "tokenizer.json", "config.json"])
def test_a_damaged_model_is_one_line(chipdeals: Run, random_model: Path, tmp_path: Path, file: str) -> None:
    """A file that is cut short is named on stderr, with exit status 1 and no traceback; doctor names it too."""
    folder = tmp_path / "pt-en"
    folder.mkdir()
    for path in (random_model.parent / "pt-en").iterdir():
        content = path.read_bytes()
        (folder / path.name).write_bytes(content[:-5] if path.name == file else content)
    config = tmp_path / "chipdeals.toml"
    config.write_text(f'[translation]\ntranslator = "ctranslate2"\nmodel = "{folder.as_posix()}"\n', encoding="utf-8")
    run = chipdeals("translate", "--config", config, stdin="a casa\n")
    assert (run.returncode, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1
    assert file in run.stderr
    doctor = chipdeals("doctor", "--config", config)
    assert file in doctor.stdout
    assert "Traceback" not in doctor.stdout + doctor.stderr
