"""`chipdeals models` as a user types it, against a small hub on loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run
from tests.unit.translate.hub_server import ES, PT, Hub, Shelf
from tests.unit.translate.tiny_models import converted_repository, marian_repository


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    """A hub with two converted models, the user's settings pointing at it, and no Apertium."""
    with Hub() as server:
        server.shelves = {PT: Shelf(converted_repository()), ES: Shelf(converted_repository(), card={"license": "cc-by-nc-4.0"})}
        monkeypatch.setenv("HF_ENDPOINT", server.address)
        monkeypatch.setenv("CHIPDEALS_MODELS", str(tmp_path / "cache"))
        monkeypatch.setenv("no_proxy", "*")
        monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
        for name in ("HF_TOKEN", "HF_HUB_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        yield server


def lines_of(run: subprocess.CompletedProcess[str]) -> list[str]:
    """What went to stderr, line by line."""
    return run.stderr.splitlines()


def test_from_nothing_to_a_model_and_back(chipdeals: Run, hub: Hub) -> None:
    """Size and licence are told before; with --yes it is brought and used; a second one too; removed, the first is used again."""
    run = chipdeals("models", "add", "--yes", PT)
    assert run.returncode == 0, run.stderr
    assert lines_of(run) == [
        f"{PT}: 510 kB from {hub.address.removeprefix('http://')}, converted already; licence: apache-2.0; languages: pt, en"
    ]
    assert run.stdout.startswith(f"{PT} was added: reads pt; 510 kB in ")
    assert f"it translates from now on; in use: ctranslate2 model {PT} (pt)" in run.stdout
    assert "cc-by-nc-4.0 (not for commercial use)" in chipdeals("models", "add", ES, "--yes").stderr
    listed = json.loads(chipdeals("models", "list", "--json").stdout)
    assert [(it["model"], it["in_use"], it["languages"], it["licence"], it["state"]) for it in listed][:2] == [
        (ES, True, ["es"], "cc-by-nc-4.0", "ok"),
        (PT, False, ["pt"], "apache-2.0", "ok"),
    ]
    assert {it["size"] for it in listed[:2]} == {sum(map(len, hub.shelves[PT].files.values())) - len("# tiny\n")}
    english = chipdeals("translate", "--from", "es", stdin="uno\n\ndos\n")
    assert (english.returncode, len(english.stdout.split("\n"))) == (0, 4), english.stderr
    assert f"ctranslate2 model {ES} (es), ctranslate2 model {PT} (pt)" in chipdeals("doctor").stdout
    run = chipdeals("models", "remove", ES)
    assert run.returncode == 0
    assert run.stdout.splitlines()[0] == f"{ES} was removed: 510 kB freed"
    assert f"ctranslate2 model {PT} (pt)" in run.stdout.splitlines()[1]
    table = chipdeals("models").stdout
    assert ES not in table
    assert f"*        {PT}" in table


def test_nothing_is_downloaded_without_a_yes(chipdeals: Run, hub: Hub) -> None:
    """Where stdin is no terminal: what it would take, and that --yes is wanted, as wrong usage."""
    run = chipdeals("models", "add", PT)
    assert run.returncode == 2
    assert lines_of(run)[0].startswith(f"{PT}: 510 kB from ")
    assert lines_of(run)[1:] == ["chipdeals: nothing was downloaded: stdin is no terminal to ask at, so say --yes"]
    assert [path for path, _ in hub.requests] == [f"/api/models/{PT}?blobs=true"]


@pytest.mark.parametrize(
    ("variables", "reason"),
    [
        ({"HF_ENDPOINT": "http://127.0.0.1:1"}, "127.0.0.1:1 cannot be reached (connection refused): a model can be added only where"),
        ({"HF_HUB_OFFLINE": "1"}, "HF_HUB_OFFLINE is set, so no hub is asked: unset it to add a model"),
    ],
)
def test_an_offline_machine_gets_one_line(
    variables: dict[str, str], reason: str, chipdeals: Run, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit status 1, one line, no traceback; what is listed needs no network."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    run = chipdeals("models", "add", PT, "--yes")
    assert run.returncode == 1
    assert len(lines_of(run)) == 1
    assert f"chipdeals: {reason}" in run.stderr
    assert chipdeals("models", "list").returncode == 0


def test_wrong_usage_and_wrong_ids(chipdeals: Run, hub: Hub) -> None:
    """An id that is none, one the hub does not have, one that was never added, languages that are none."""
    for words, status, reason in (
        (("add", "a b", "--yes"), 1, "is no id of a model"),
        (("add", "tiny/none", "--yes"), 1, "has no model tiny/none"),
        (("remove", "tiny/none"), 1, "not among the models that were added (none)"),
        (("add", PT, "--yes", "--from", "Portuguese"), 2, "--from must be codes of languages"),
        (("dance",), 2, "invalid choice"),
    ):
        run = chipdeals("models", *words)
        assert (run.returncode, reason in run.stderr) == (status, True), run.stderr
        assert "Traceback" not in run.stderr


def test_a_killed_download_goes_on(hub: Hub, chipdeals: Run, tmp_path: Path) -> None:
    """Killed in the middle of the weights; the next call asks for the rest, and no part is fetched twice."""
    hub.shelves[PT] = Shelf(converted_repository(padding=40_000))
    hub.stall_after = {"model.bin": 200_000}
    command = [sys.executable, "-m", "pipeline.cli", "models", "add", PT, "--yes"]
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=tmp_path, stderr=subprocess.DEVNULL) as process:
        for _ in range(600):
            partial = next((tmp_path / "cache").glob(".part/*/model.bin.incomplete"), None)
            if partial is not None and partial.stat().st_size == 200_000:
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    hub.stall_after = {}
    listed = json.loads(chipdeals("models", "list", "--json").stdout)
    assert (PT, False, "not finished: add it again to go on") in [(it["model"], it["in_use"], it["state"]) for it in listed]
    run = chipdeals("models", "add", PT, "--yes")
    assert run.returncode == 0, run.stderr
    assert [headers.get("Range") for headers in hub.asked("model.bin")] == [None, "bytes=200000-"]
    assert len([path for path, _ in hub.requests if path.endswith("/source.spm")]) == 1


def test_a_model_that_must_be_converted_names_torch_first(chipdeals: Run, hub: Hub) -> None:
    """Without torch: one line before anything is downloaded. With torch it is brought and converted."""
    hub.shelves["tiny/opus-mt-ROMANCE-en"] = Shelf(marian_repository())
    run = chipdeals("models", "add", "tiny/opus-mt-ROMANCE-en", "--yes")
    try:
        import torch  # noqa: F401
    except ImportError:
        assert run.returncode == 1
        assert lines_of(run) == [
            "chipdeals: tiny/opus-mt-ROMANCE-en must be converted once, which needs torch: pip install 'chipdeals[torch]'"
        ]
        assert not any("/resolve/" in path for path, _ in hub.requests)
    else:
        assert run.returncode == 0, run.stderr
        assert "reads ca, es, fr, gl, it, pt" in run.stdout
