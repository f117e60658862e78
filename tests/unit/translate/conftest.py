"""What the tests of hub models share."""

import pytest

from pipeline.translate import choose
from pipeline.translate.hub import download
from tests.unit.translate.hub_server import PT, Hub, Shelf
from tests.unit.translate.tiny_models import converted_repository


@pytest.fixture
def hub(monkeypatch):
    """A hub with a converted model for Portuguese; no try waits."""
    from huggingface_hub import close_session, constants

    with Hub() as server:
        server.shelves[PT] = Shelf(converted_repository())
        monkeypatch.setattr(constants, "ENDPOINT", server.address)
        monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
        monkeypatch.setattr(download, "PAUSES", ())
        for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr(constants, "HF_TOKEN_PATH", "/nonexistent/token")
        monkeypatch.setenv("no_proxy", "*")
        close_session()
        yield server
        close_session()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where models are added; nothing ships and Apertium is not there."""
    monkeypatch.setenv("CHIPDEALS_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr(choose, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(choose.shutil, "which", lambda name: None)
    return tmp_path / "models"
