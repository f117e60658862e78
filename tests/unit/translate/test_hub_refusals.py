"""What a hub may answer, and what a model may be, that leads to one line and to nothing installed."""

import errno
import os
import shutil

import pytest

from pipeline.translate.hub import adding, connection
from pipeline.translate.hub.adding import plan_for
from pipeline.translate.hub.connection import HubError
from pipeline.translate.hub.installed import installed_models
from tests.unit.translate.hub_server import COMMIT, PT, add, left_in
from tests.unit.translate.tiny_models import converted_repository


def api(hub_id=PT):
    """The path of a model's description."""
    return f"/api/models/{hub_id}"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((404, {"X-Error-Code": "RepoNotFound"}, b"{}"), "has no model tiny/opus-mt-pt-en"),
        ((401, {}, b"{}"), "no public model tiny/opus-mt-pt-en; if it is private: set HF_TOKEN"),
        ((401, {"X-Error-Code": "GatedRepo"}, b"{}"), "is gated: accept its terms at http://.*/tiny/opus-mt-pt-en .set HF_TOKEN."),
        ((403, {}, b"{}"), "is gated"),
        ((429, {}, b""), "too many requests"),
        ((503, {}, b""), "status 503: try again later"),
        ((418, {}, b""), "status 418"),
        ((200, {"Content-Type": "text/html"}, b"<html>Please log in</html>"), "does not answer as a hub does"),
        ((200, {}, b"[" * 100_000), "does not answer as a hub does"),
        ((200, {}, b'"x"'), "does not answer as a hub does"),
        ((200, {}, b"\xff\xfe"), "does not answer as a hub does"),
    ],
)
def test_every_refusal_of_the_hub_is_one_line(answer, reason, hub, folder):
    """Not there, private, gated, busy, broken, or no hub at all."""
    hub.instead[api()] = answer
    with pytest.raises(HubError, match=reason) as caught:
        add(PT, folder)
    assert "\n" not in str(caught.value)
    assert left_in(folder) == []


def test_a_description_without_end_is_given_up(hub, folder, monkeypatch):
    """What says more of a model than there can be is not read to its end."""
    monkeypatch.setattr(connection, "_MOST_DESCRIPTION", 1000)
    hub.instead[api()] = (200, {}, b" " * 100_000)
    with pytest.raises(HubError, match="that is no model"):
        add(PT, folder)


def test_a_gated_file_and_a_page_instead_of_a_file(hub, folder):
    """The description is free, the file is not; and a proxy's page is not taken for a file."""
    path = f"/{PT}/resolve/{COMMIT}/config.json"
    hub.instead[path] = (403, {"X-Error-Code": "GatedRepo"}, b"")
    with pytest.raises(HubError, match="is gated"):
        add(PT, folder)
    hub.instead[path] = (200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>" + b" " * 218)
    with pytest.raises(HubError, match=r"sent a web page instead of config\.json"):
        add(PT, folder)
    assert installed_models(folder) == []


def test_the_token_goes_to_the_hub_only(hub, folder, monkeypatch):
    """HF_TOKEN is sent to the hub, and not to the host that it sends on to; no error ever shows it."""
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    add(PT, folder)
    assert {headers.get("Authorization") for path, headers in hub.requests if not path.startswith("/cdn/")} == {"Bearer hf_secret"}
    assert hub.asked("model.bin")
    assert {headers.get("Authorization") for headers in hub.asked("model.bin")} == {None}
    monkeypatch.setenv("HF_TOKEN", "hf_sécret")
    with pytest.raises(HubError, match="HF_TOKEN is no token") as caught:
        plan_for(PT, folder)
    assert "cret" not in str(caught.value)


def test_without_a_network(hub, folder, monkeypatch):
    """Nobody listens: one line that names the host and the reason; HF_HUB_OFFLINE: no request at all."""
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:1")
    with pytest.raises(HubError, match=r"127\.0\.0\.1:1 cannot be reached \(connection refused\)"):
        add(PT, folder)
    monkeypatch.setattr(constants, "ENDPOINT", "nonsense")
    with pytest.raises(HubError, match="HF_ENDPOINT is no address"):
        add(PT, folder)
    monkeypatch.setattr(constants, "ENDPOINT", hub.address)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(HubError, match="HF_HUB_OFFLINE is set"):
        add(PT, folder)
    assert hub.requests == []


def test_a_full_disk_is_seen_before_and_during(hub, folder, monkeypatch):
    """Too little space: refused before the first file. Full on the way: the system's own words, and nothing is installed."""
    usage = shutil.disk_usage(folder.parent)
    monkeypatch.setattr(adding.shutil, "disk_usage", lambda path: usage._replace(free=1000))
    with pytest.raises(HubError, match=r"needs 510 kB of disk, .*models has 1 kB free"):
        add(PT, folder)
    assert [path for path, _ in hub.requests] == [f"{api()}?blobs=true"]
    monkeypatch.undo()


def test_a_disk_that_runs_full_leaves_nothing_installed(hub, folder, monkeypatch):
    """The card cannot be written: the error passes, the model is not there."""

    def full(model):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(adding, "write_card", full)
    with pytest.raises(OSError, match="No space left"):
        add(PT, folder)
    assert installed_models(folder) == []


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"model.bin": b"no model at all"}, "is no model: no translation model"),
        ({"model.bin": b""}, "no size"),
        ({"model.bin": converted_repository()["model.bin"][:9000]}, "does not work here: .*its files"),
        ({"model.bin": converted_repository(speech=True)["model.bin"]}, "is a WhisperSpec: no translation model"),
        ({"config.json": b'{"alignment_heads": []}'}, "is a speech model"),
        ({"config.json": b"<html>"}, r"config\.json of .* cannot be read"),
        ({"config.json": b'{"auto_map": {"AutoModel": "run.Model"}}', "run.py": b"raise SystemExit"}, "program code of its own"),
        ({"tokenizer_config.json": b'{"auto_map": {"AutoTokenizer": ["run.T", null]}}'}, "program code of its own"),
        ({"source.spm": b"no pieces"}, "does not work here"),
    ],
)
def test_what_does_not_work_is_not_installed(files, reason, hub, folder):
    """A wrong model, a broken one, one that wants code to be run: one line, and nothing of it is kept."""
    hub.shelves[PT].files |= files
    with pytest.raises(HubError, match=reason) as caught:
        add(PT, folder)
    assert "\n" not in str(caught.value)
    assert str(folder) not in str(caught.value)
    assert left_in(folder) == []
