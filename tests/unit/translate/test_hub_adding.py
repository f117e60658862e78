"""Models from a small hub on loopback: brought, resumed, used, removed."""

import json
import shutil

import pytest

from pipeline.settings import TranslationSettings
from pipeline.translate.choose import make_translator, model_in_use, translators_in_use, usable_translators
from pipeline.translate.hub import adding, download
from pipeline.translate.hub.adding import plan_for, use_again
from pipeline.translate.hub.connection import HubError
from pipeline.translate.hub.installed import find_model, installed_models, models_folder, read_model, remove_model, unfinished_models
from pipeline.translate.translator import TranslatorError
from tests.unit.translate.hub_server import COMMIT, ES, PT, Shelf, add, left_in
from tests.unit.translate.tiny_models import converted_repository


def test_a_model_is_added_and_translates(hub, folder):
    """Its folder has a card with languages, licence, commit and checksums; 'auto' takes it; as many bytes are told as come."""
    told = []
    model = add(PT, folder, told)
    card = json.loads((model.folder / "card.json").read_text())
    assert (card["hub_id"], card["commit"], card["licence"], card["languages"]) == (PT, COMMIT, "apache-2.0", ["pt"])
    assert {path.name for path in model.folder.iterdir()} == {*card["files"], "card.json"}
    assert "README.md" not in card["files"]
    assert all(len(it["sha256"]) == 64 and it["bytes"] == (model.folder / name).stat().st_size for name, it in card["files"].items())
    assert sum(it for it in told if isinstance(it, int)) == plan_for(PT, folder).size
    assert [it for it in told if isinstance(it, str)] == ["downloading", "trying it out"]
    assert read_model(model.folder) == model
    assert not [name for name in left_in(folder) if name.startswith(".part")]
    translator = make_translator(TranslationSettings())
    assert translator.name == f"ctranslate2:tiny--opus-mt-pt-en@{COMMIT[:7]}"
    assert translator.languages() == {"pt"}
    assert len(translator.translate(["a casa", ""], source="pt")) == 2
    translator.close()


def test_the_one_added_last_is_in_use_and_removing_goes_back(hub, folder):
    """Two models: the second translates, then the first again, then none; adding one that is there asks no hub."""
    hub.shelves[ES] = Shelf(converted_repository())
    settings = TranslationSettings()
    assert translators_in_use(settings) == []
    first, second = add(PT, folder), add(ES, folder)
    written = (first.folder / "card.json").read_bytes()
    assert model_in_use(settings) == second.folder
    hub.requests.clear()
    use_again(find_model(folder, PT.upper()))
    assert hub.requests == []
    assert model_in_use(settings) == first.folder
    remove_model(folder, PT)
    assert model_in_use(settings) == second.folder
    again = add(PT, folder)
    # The same model is the same translator: nothing must be translated again.
    assert (again.folder, (again.folder / "card.json").read_bytes()) == (first.folder, written)
    remove_model(folder, PT)
    assert remove_model(folder, ES) == (ES, second.size)
    assert translators_in_use(settings) == []
    assert left_in(folder) == []
    with pytest.raises(HubError, match=r"not among the models that were added \(none\)"):
        remove_model(folder, ES)


def test_the_settings_may_name_an_added_model(hub, folder):
    """By its id, although another was added later; 'apertium' and 'none' stay what they are."""
    hub.shelves[ES] = Shelf(converted_repository())
    first = add(PT, folder)
    add(ES, folder)
    assert model_in_use(TranslationSettings(model=PT)) == first.folder
    assert model_in_use(TranslationSettings(translator="ctranslate2", model=PT)) == first.folder
    assert model_in_use(TranslationSettings(translator="none")) is None
    with pytest.raises(TranslatorError, match="apertium is not usable"):
        make_translator(TranslationSettings(translator="apertium"))


def test_a_damaged_model_is_passed_over(hub, folder):
    """A file that is gone or changed: the next one translates, and it is told what to do."""
    hub.shelves[ES] = Shelf(converted_repository())
    first, second = add(PT, folder), add(ES, folder)
    path = second.folder / "source.spm"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert (second.damage(), second.damage(thoroughly=True)) == (None, "source.spm was changed")
    path.write_bytes(b"short")
    assert model_in_use(TranslationSettings()) == first.folder
    detail = usable_translators(TranslationSettings())[0].detail
    assert f"model {PT} reads pt" in detail
    assert f"`chipdeals models remove {ES}`" in detail
    shutil.rmtree(first.folder)
    assert translators_in_use(TranslationSettings()) == []


def test_a_download_that_broke_off_goes_on(hub, folder):
    """The first call fails with one line and keeps what came; the next asks for the rest only, and the whole is right."""
    hub.shelves[PT] = Shelf(converted_repository(padding=20_000))
    size = len(hub.shelves[PT].files["model.bin"])
    hub.cuts, hub.cuts_left = {"model.bin": 150_000}, 1
    with pytest.raises(HubError, match=r"broke off at 150 kB of \d+ kB of model\.bin: the same command goes on from there") as caught:
        add(PT, folder)
    assert "\n" not in str(caught.value)
    assert installed_models(folder) == []
    assert unfinished_models(folder)[PT] >= 150_000
    hub.requests.clear()
    told = []
    model = add(PT, folder, told)
    assert [headers.get("Range") for headers in hub.asked("model.bin")] == ["bytes=150000-"]
    assert hub.asked("source.spm") == []
    assert model.files["model.bin"][0] == size
    assert sum(it for it in told if isinstance(it, int)) == plan_for(PT, folder).size


def test_a_connection_that_is_lost_is_taken_up_at_once(hub, folder, monkeypatch):
    """Within one call the rest is asked for again."""
    hub.shelves[PT] = Shelf(converted_repository(padding=20_000))
    monkeypatch.setattr(download, "PAUSES", (0.0, 0.0))
    hub.cuts, hub.cuts_left = {"model.bin": 100_000}, 2
    add(PT, folder)
    assert [headers.get("Range") for headers in hub.asked("model.bin")] == [None, "bytes=100000-", "bytes=200000-"]


def test_a_hub_without_ranges_starts_again(hub, folder):
    """It sends the whole again, and the whole is what is kept."""
    hub.cuts, hub.cuts_left, hub.knows_ranges = {"model.bin": 9000}, 1, False
    with pytest.raises(HubError, match="broke off"):
        add(PT, folder)
    told = []
    add(PT, folder, told)
    assert sum(it for it in told if isinstance(it, int)) == plan_for(PT, folder).size


def test_a_new_commit_begins_anew_and_replaces_the_old(hub, folder):
    """Parts of two versions never meet; the older version goes when the newer is in its place."""
    old = add(PT, folder)
    hub.cuts, hub.cuts_left = {"model.bin": 9000}, 1
    hub.shelves[PT].commit = "a" * 40
    with pytest.raises(HubError, match="broke off"):
        add(PT, folder)
    assert find_model(folder, PT) == old
    hub.shelves[PT].commit = "b" * 40
    new = add(PT, folder)
    assert [model.folder for model in installed_models(folder)] == [new.folder]
    assert new.folder.name.endswith("@bbbbbbb")
    assert unfinished_models(folder) == {}


def test_a_wrong_checksum_is_thrown_away(hub, folder):
    """A file of the right size with other bytes: nothing is installed, nothing of it kept; the right one is taken the next time."""
    content = hub.shelves[PT].files["source.spm"]
    hub.lies["source.spm"] = content[:-1] + bytes([content[-1] ^ 1])
    with pytest.raises(HubError, match=r"source\.spm of tiny/opus-mt-pt-en arrived with a wrong checksum"):
        add(PT, folder)
    assert installed_models(folder) == []
    assert not [name for name in left_in(folder) if "source.spm" in name]
    hub.lies.clear()
    assert add(PT, folder).damage(thoroughly=True) is None


def test_more_than_was_listed_is_not_taken(hub, folder):
    """A file that does not end: refused at the first byte over its listed size."""
    hub.lies["model.bin"] = hub.shelves[PT].files["model.bin"] + b"x" * 100_000
    with pytest.raises(HubError, match=r"sends more of model\.bin than the 28 kB it lists"):
        add(PT, folder)
    assert sum(path.stat().st_size for path in folder.rglob("model.bin*")) == 0


def test_two_at_a_time_are_one_too_many(hub, folder):
    """While a model is being added, another call for it is refused."""
    with adding._alone(folder / ".part" / "tiny--opus-mt-pt-en.lock", PT), pytest.raises(HubError, match="is being added by another"):
        add(PT, folder)
    add(PT, folder)


def test_where_models_lie(monkeypatch, tmp_path):
    """The environment, then the settings, then the user's cache as XDG has it."""
    monkeypatch.setenv("HOME", "/home/x")
    monkeypatch.setenv("CHIPDEALS_MODELS", "/a")
    assert str(models_folder(TranslationSettings(models_folder="/b"))) == "/a"
    monkeypatch.delenv("CHIPDEALS_MODELS")
    assert str(models_folder(TranslationSettings(models_folder="~/b"))) == "/home/x/b"
    monkeypatch.setenv("XDG_CACHE_HOME", "/c")
    assert str(models_folder(TranslationSettings())) == "/c/chipdeals/models"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert str(models_folder(TranslationSettings())) == "/home/x/.cache/chipdeals/models"


@pytest.mark.parametrize("card", ["", "[]", "{}", '{"files": []}', '{"files": {"../x": {"bytes": 1, "sha256": ""}}}', "[" * 9999])
def test_a_folder_without_a_card_is_no_model(card, tmp_path):
    """Whatever stands in card.json."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "card.json").write_text(card)
    assert installed_models(tmp_path) == []
