"""What a hub may say of a model, and what of it is believed."""

import hashlib
import json

import pytest

from pipeline.translate.hub import plan as planning
from pipeline.translate.hub.connection import HubError
from pipeline.translate.hub.languages import languages_of, marks_in
from pipeline.translate.hub.plan import make_plan
from pipeline.translate.hub.repository import look_up, parse_description
from pipeline.translate.language_codes import direction_of
from tests.unit.translate.hub_server import COMMIT, Shelf

SHA256, SHA1 = "a" * 64, "b" * 40
CONVERTED = {"config.json": 200, "model.bin": 5000, "shared_vocabulary.json": 100, "source.spm": 900, "README.md": 10}
PUBLISHED = {"config.json": 200, "vocab.json": 100, "source.spm": 900, "target.spm": 900, "tf_model.h5": 70_000}


def describe(sizes, card=None, **more):
    """A description with files of these sizes."""
    siblings = [{"rfilename": name, "size": size, "blobId": SHA1} for name, size in sizes.items()]
    return {"sha": COMMIT, "cardData": card, "siblings": siblings, **more}


def plan_of(sizes):
    """The plan for a repository with files of these sizes."""
    return make_plan(parse_description("x/opus-mt-pt-en", describe(sizes)))


def test_a_description_is_read():
    """Commit, licence, languages, sizes and both kinds of checksum."""
    shelf = Shelf(
        {"config.json": b"{}", "model.bin": b"weights"}, card={"license": "other", "license_name": "Own Licence", "language": "pt"}
    )
    found = parse_description("x/y", shelf.description())
    assert (found.commit, found.licence, found.languages) == (COMMIT, "Own Licence", ("pt",))
    small, large = found.files
    assert (small.name, small.size, small.sha256) == ("config.json", 2, None)
    # What `git hash-object` says of a file with {} in it.
    assert small.git_sha1 == "9e26dfeeb6e641a33dae4961196235bdb965b21b"
    assert (large.size, large.git_sha1) == (7, None)
    assert large.sha256 == hashlib.sha256(b"weights").hexdigest()


@pytest.mark.parametrize("name", ["../evil", "a/../../evil", "/etc/passwd", "C:evil", "a\\b", "..", "", "a\x00b", None, 7])
def test_a_name_that_leaves_the_folder_refuses_all(name):
    """One file with a way out of its folder, and nothing of the repository is taken."""
    described = describe(CONVERTED)
    described["siblings"].append({"rfilename": name, "size": 1, "blobId": SHA1})
    with pytest.raises(HubError, match="outside its folder"):
        parse_description("x/y", described)


@pytest.mark.parametrize("described", [[], "text", None, {}, {"siblings": {}}, {"siblings": None, "sha": COMMIT}])
def test_an_answer_that_is_no_description(described):
    """JSON of another kind is no hub's."""
    with pytest.raises(HubError, match="does not answer as a hub does"):
        parse_description("x/y", described)


@pytest.mark.parametrize("commit", [None, "main", "../..", "A" * 40, COMMIT + "0"])
def test_a_commit_is_forty_digits(commit):
    """The commit becomes part of addresses and names of folders."""
    with pytest.raises(HubError, match="names no commit"):
        parse_description("x/y", {**describe(CONVERTED), "sha": commit})


@pytest.mark.parametrize(
    "hub_id", ["", "../x", "a/b/c", "a b", "a--b/c", "/x", "x/", "x/..", "http://x", "x\ny", "ação/x", "a/" + "b" * 200]
)
def test_an_id_that_is_none_is_not_asked_for(hub_id):
    """No request is made for what cannot be an id."""
    with pytest.raises(HubError, match="is no id of a model"):
        look_up(hub_id)


def test_what_others_wrote_is_fit_for_a_terminal():
    """A licence cannot move the cursor or go on for ever."""
    found = parse_description("x/y", describe({}, card={"license": "mit\x1b[2J\n" + "x" * 999, "language": [None, 3, "pt", ["en"]]}))
    assert "\x1b" not in found.licence
    assert len(found.licence) <= 120
    assert found.languages == ("pt",)


def test_a_converted_model_needs_no_torch(monkeypatch):
    """model.bin with its vocabulary is taken as it is; nothing else of the repository is."""
    monkeypatch.setattr(planning.importlib.util, "find_spec", lambda name: None)
    plan = plan_of({**CONVERTED, "notes/x.txt": 50, "run.py": 9, "weights.pkl": 70})
    assert plan.is_converted
    assert {file.name for file in (*plan.small, *plan.weights)} == {"config.json", "model.bin", "shared_vocabulary.json", "source.spm"}
    assert plan.size == 6200


def test_safetensors_come_first(monkeypatch):
    """Where both are there, the pickle is left alone; parts belong together; the disk must hold the copy that a pickle costs."""
    monkeypatch.setattr(planning.importlib.util, "find_spec", lambda name: object())

    def weights(*names):
        return [file.name for file in plan_of({**PUBLISHED, **dict.fromkeys(names, 1000)}).weights]

    assert weights("pytorch_model.bin", "model.safetensors") == ["model.safetensors"]
    assert weights("pytorch_model.bin") == ["pytorch_model.bin"]
    parts = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    assert weights(*reversed(parts), "pytorch_model.bin") == parts
    assert plan_of({**PUBLISHED, "pytorch_model.bin": 1000}).space == 2100 + 3000
    assert plan_of({**PUBLISHED, "model.safetensors": 1000}).space == 2100 + 2000


def test_without_torch_nothing_is_downloaded(monkeypatch):
    """A model that must be converted is refused before the download, with what to install."""
    monkeypatch.setattr(planning.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(HubError, match=r"needs torch: pip install 'chipdeals\[torch\]'"):
        plan_of({**PUBLISHED, "model.safetensors": 1000})


@pytest.mark.parametrize(
    ("sizes", "reason"),
    [
        ({"model.bin": 5}, "no config.json"),
        (PUBLISHED, "no weights that can be read here"),
        ({"config.json": 2, "model.safetensors": 9, "vocab.json": 5}, "no tokenizer"),
        ({"config.json": 2, "model.bin": 9, "tokenizer.json": 5}, "without a vocabulary"),
        ({**CONVERTED, "model.bin": 10**15}, "too large for this: 1000 TB, 20 GB at most"),
        ({**CONVERTED, "source.spm": 10**10}, "source.spm of 10 GB"),
        ({**CONVERTED, "model.bin": 0}, "no size of model.bin"),
        ({**CONVERTED, "model.bin": -5}, "no size of model.bin"),
        ({**CONVERTED, "model.bin": "5"}, "no size of model.bin"),
        ({**CONVERTED, "config.json": True}, "no size of config.json"),
    ],
)
def test_what_is_no_model_is_one_line(sizes, reason):
    """Files that are missing, too large or without a size: a clear reason before any download."""
    with pytest.raises(HubError, match=reason) as caught:
        plan_of(sizes)
    assert "\n" not in str(caught.value)


def test_a_file_without_checksum_is_not_taken():
    """Nothing is taken that cannot be checked; a checksum of the wrong form is none."""
    described = describe(CONVERTED)
    described["siblings"][1]["blobId"] = "123"
    with pytest.raises(HubError, match=r"no checksum of model\.bin"):
        make_plan(parse_description("x/y", described))


def languages(hub_id, named=(), vocabulary=(), wanted=(), *, folder):
    """What is found of a model with this vocabulary."""
    (folder / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(vocabulary)}))
    return languages_of(hub_id, named, folder, wanted)


@pytest.mark.parametrize(
    ("hub_id", "named", "vocabulary", "expected"),
    [
        ("H/opus-mt-es-en", (), (), {"es"}),
        ("H/opus-mt-ROMANCE-en", ("roa", "en"), (">>pt<<",), {"pt", "es", "fr", "it", "ca", "gl"}),
        ("H/opus-mt-mul-en", ("pt", "fi", "ja", "en"), (), {"pt", "ja"}),
        ("H/opus-mt-tc-big-itc-itc", (), (">>eng<<", ">>por<<"), {"pt", "es", "fr", "it", "ca", "gl"}),
        ("f/nllb-200-distilled-600M", (), ("eng_Latn", "por_Latn", "spa_Latn", "fin_Latn"), {"pt", "es"}),
        ("f/m2m100_418M", (), ("__en__", "__pt__", "__fi__"), {"pt"}),
        ("f/mbart-large-50-many-to-one-mmt", (), ("en_XX", "pt_XX", "es_XX"), {"pt", "es"}),
        ("me/news-translator", ("por", "eng"), (), {"pt"}),
    ],
)
def test_languages_are_known_by_marks_name_or_card(hub_id, named, vocabulary, expected, tmp_path):
    """What the model reads into English, of the languages known here."""
    assert languages(hub_id, named, vocabulary, folder=tmp_path) == expected


@pytest.mark.parametrize(
    ("hub_id", "vocabulary", "reason"),
    [
        ("H/opus-mt-en-pt", (), "does not translate into English"),
        ("H/opus-mt-en-ROMANCE", (">>pt<<", ">>es<<"), "does not translate into English"),
        ("H/opus-mt-pt-es", (), "does not translate into English"),
        ("f/mbart-large-50-one-to-many-mmt", ("en_XX", "pt_XX"), "does not translate into English"),
        ("H/opus-mt-fi-en", (), "nothing tells what"),
        ("me/translator", (), "say it with --from"),
    ],
)
def test_a_model_for_something_else_is_refused(hub_id, vocabulary, reason, tmp_path):
    """A model that translates out of English, or of which nothing is known, would fill the store with nonsense."""
    with pytest.raises(HubError, match=reason):
        languages(hub_id, (), vocabulary, folder=tmp_path)


def test_the_user_may_say_what_a_model_reads(tmp_path):
    """Where nothing tells, and for fewer languages than there are; not against what the vocabulary says."""
    assert languages("me/translator", wanted=["fi"], folder=tmp_path) == {"fi"}
    assert languages("f/nllb", (), ("eng_Latn", "por_Latn", "spa_Latn"), ["pt"], folder=tmp_path) == {"pt"}
    with pytest.raises(HubError, match="does not read fi"):
        languages("f/nllb", (), ("eng_Latn", "por_Latn"), ["fi"], folder=tmp_path)
    with pytest.raises(HubError, match="does not translate into English"):
        languages("H/opus-mt-en-pt", wanted=["pt"], folder=tmp_path)


def test_marks_are_found_wherever_tokenizers_keep_them(tmp_path):
    """In keys, lists and nested texts of any of the files; a file that is no JSON is a clear error."""
    (tmp_path / "tokenizer.json").write_text(
        json.dumps({"added_tokens": [{"content": "por_Latn"}], "model": {"vocab": [["eng_Latn", 0.1]]}})
    )
    (tmp_path / "special_tokens_map.json").write_text(json.dumps({"additional_special_tokens": ["__pt__", "casa"]}))
    (tmp_path / "shared_vocabulary.txt").write_text("a\npt_XX\n>>eng<<\n")
    assert marks_in(tmp_path) == {"por_Latn", "eng_Latn", "__pt__", "pt_XX", ">>eng<<"}
    (tmp_path / "vocab.json").write_text("<html>")
    with pytest.raises(HubError, match=r"vocab.json of the model cannot be read"):
        marks_in(tmp_path)


@pytest.mark.parametrize("name", ["modelo-de-noticias", "translator", "en", "m2m100_418M", "pt"])
def test_a_name_without_two_languages_tells_no_direction(name):
    """'de' in a name is a word as well as a code: a direction takes two codes side by side."""
    assert direction_of(name) is None
