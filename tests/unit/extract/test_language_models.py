"""Which model a setting means, and what is said where there is none that can be used."""

import importlib.util
import json
import shutil
from pathlib import Path

import pytest
import spacy

from pipeline.extract import language_models, model_names
from pipeline.extract.extractor import extract, make_pipeline
from pipeline.extract.language_models import MANIFEST, ModelError, examine_model, load_model, write_manifest
from pipeline.languages import available
from pipeline.settings import ModelSettings, SettingsError, parse_settings

needs_torch = pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
TEXT = "A Quatro7 contratou Odalys Brennecke ontem."


@pytest.fixture(scope="session")
def tiny(tmp_path_factory) -> Path:
    """A spaCy pipeline that has learnt two names by heart, as a user's own would be: with a tagger and labels of other schemes."""
    from spacy.training import Example

    nlp = spacy.blank("pt")
    ner = nlp.add_pipe("ner")
    examples = [
        Example.from_dict(nlp.make_doc(TEXT), {"entities": [(2, 9, "CORP"), (20, 36, "PERSON"), (37, 42, "DATE")]}),
    ]
    for label in ("CORP", "PERSON", "DATE"):
        ner.add_label(label)
    nlp.initialize(lambda: examples)
    for _ in range(40):
        nlp.update(examples)
    folder = tmp_path_factory.mktemp("model") / "tiny"
    nlp.to_disk(folder)
    return folder


@pytest.fixture
def shipped(tiny, tmp_path, monkeypatch) -> Path:
    """data/models with one model, as after a checkout."""
    folder = tmp_path / "models" / "pt"
    shutil.copytree(tiny, folder)
    write_manifest(folder)
    monkeypatch.setattr(language_models, "data_folder", lambda: tmp_path)
    load_model.cache_clear()
    make_pipeline.cache_clear()
    yield folder
    load_model.cache_clear()
    make_pipeline.cache_clear()


def test_every_language_ships_a_whole_model() -> None:
    """Each file of each model is there as it was made, and its card says what it is."""
    for language in available():
        card = examine_model(language, thoroughly=True)
        assert card.name.startswith(f"{language}_")
        assert card.version
        assert card.licence
        assert (card.folder / "README.md").read_text(encoding="utf-8").startswith("# ")


def test_names_of_a_users_model_are_labelled_as_ours(tiny) -> None:
    """CORP and PERSON are ORG and PER, a DATE is no name; the model is named by its folder."""
    doc = make_pipeline("pt", str(tiny))(TEXT)
    assert [(entity.text, entity.label_) for entity in doc.ents] == [("Quatro7", "ORG"), ("Odalys Brennecke", "PER")]


def test_a_long_text_is_seen_in_pieces(tiny, monkeypatch) -> None:
    """What the model sees at once is bounded, and no name is lost or moved by it."""
    nlp = make_pipeline("pt", str(tiny))
    text = " ".join([TEXT] * 12)
    whole = [(entity.start, entity.label_) for entity in nlp(text).ents]
    monkeypatch.setattr(model_names, "LONGEST", 20)
    assert [(entity.start, entity.label_) for entity in nlp(text).ents] == whole
    assert len(whole) == 24


def test_rules_alone_find_what_they_know() -> None:
    """'none' means no model: known companies and cues still work."""
    doc = make_pipeline("pt", "none")("A Nvidia fechou acordo com a fabricante Quatro7.")
    assert doc.ents == ()
    assert [company.name for company in doc._.facts.companies][:1] == ["Nvidia"]


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (shutil.rmtree, "is missing"),
        (lambda folder: (folder / "ner" / "model").unlink(), "ner/model is missing"),
        (lambda folder: (folder / "ner" / "model").write_bytes(b"half"), "is not as it was made"),
        (lambda folder: (folder / "meta.json").write_text("{"), "meta.json cannot be read"),
        (lambda folder: (folder / MANIFEST).unlink(), f"{MANIFEST} is missing"),
        (lambda folder: (folder / MANIFEST).write_text('{"ner/model": 3}'), f"{MANIFEST} cannot be read"),
    ],
)
def test_a_missing_or_broken_model_is_told_in_one_line(shipped, spoil, says) -> None:
    """The line names the folder and what to do; extraction does not go on without the model."""
    assert extract(TEXT, "pt").people
    load_model.cache_clear()
    make_pipeline.cache_clear()
    spoil(shipped)
    with pytest.raises(ModelError, match=says) as caught:
        extract(TEXT, "pt")
    assert "\n" not in str(caught.value)
    assert str(shipped) in str(caught.value)


def test_a_changed_file_of_the_same_size_is_found_when_looked_at_thoroughly(shipped) -> None:
    """A flipped byte: the quick look before each run sees sizes only, doctor reads everything."""
    path = shipped / "ner" / "model"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    examine_model("pt")
    with pytest.raises(ModelError, match="ner/model is not as it was made"):
        examine_model("pt", thoroughly=True)


@pytest.mark.parametrize(
    ("setting", "says"),
    [
        ("no_such_package", "neither an installed spaCy package nor a folder"),
        ("transformers:", "needs the folder or hub id"),
        ("x" * 5000, "neither an installed spaCy package nor a folder"),
    ],
)
def test_a_setting_that_means_no_model_is_told(setting, says) -> None:
    """One line with the key and what is wrong."""
    with pytest.raises(ModelError, match=says):
        load_model("pt", setting)


def test_a_model_of_another_language_is_refused(tiny) -> None:
    """A Portuguese model under [models] es would find little and be trusted."""
    with pytest.raises(ModelError, match="is for 'pt', not for 'es'"):
        load_model("es", str(tiny))


def test_a_model_without_names_is_refused(tmp_path) -> None:
    """A pipeline that only splits sentences is no model for this."""
    nlp = spacy.blank("pt")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "bare")
    with pytest.raises(ModelError, match="no part that finds names"):
        make_pipeline("pt", str(tmp_path / "bare"))


def test_the_fingerprint_changes_with_the_model(shipped) -> None:
    """Articles are extracted anew after a model was replaced."""
    before = examine_model("pt").fingerprint
    meta = json.loads((shipped / "meta.json").read_text())
    (shipped / "meta.json").write_text(json.dumps(meta | {"version": "9.9.9"}))
    write_manifest(shipped)
    assert examine_model("pt").fingerprint != before


def test_settings_name_a_model_by_language() -> None:
    """One line of chipdeals.toml; a key for a language that does not exist is an error."""
    assert parse_settings('[models]\npt = "pt_core_news_lg"').models == ModelSettings(pt="pt_core_news_lg")
    with pytest.raises(SettingsError, match="unknown key 'fr'"):
        parse_settings('[models]\nfr = "x"')


def test_names_of_a_classifier_become_spans(monkeypatch) -> None:
    """Pieces of one word are one name, groups that mean nothing here are left out, places hold in later sentences."""

    def classify(texts):
        found = []
        for text in texts:
            at = text.find("Nvidia")
            names = [{"entity_group": "ORG", "start": at, "end": at + 3}, {"entity_group": "ORG", "start": at + 3, "end": at + 6}]
            found.append([*names, {"entity_group": "TIME", "start": 0, "end": 1}] if at >= 0 else [])
        return found

    monkeypatch.setattr(model_names, "_load_classifier", lambda _: classify)
    doc = make_pipeline.__wrapped__("pt", "transformers:somebody/model")("Nada aqui. A Nvidia subiu. Hoje a Nvidia caiu.")
    assert [(entity.text, entity.label_, entity.start_char) for entity in doc.ents] == [("Nvidia", "ORG", 13), ("Nvidia", "ORG", 34)]


def test_torch_is_asked_for_in_one_line(monkeypatch) -> None:
    """A hub model without torch: the line says what to install."""
    import builtins

    real = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "torch":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(ModelError, match=r"needs torch: pip install 'chipdeals\[torch\]'"):
        make_pipeline.__wrapped__("pt", "transformers:somebody/model")


@needs_torch
def test_a_token_classification_model_is_loaded_from_a_folder(tmp_path) -> None:
    """The real loading code on a tiny random model: whatever it says, its spans lie in the text."""
    from transformers import BertConfig, BertForTokenClassification, BertTokenizerFast

    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "nvidia", "subiu", "."]
    (tmp_path / "vocab.txt").write_text("\n".join(words))
    BertTokenizerFast(vocab_file=str(tmp_path / "vocab.txt")).save_pretrained(tmp_path / "m")
    config = BertConfig(
        vocab_size=len(words), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16,
        id2label={0: "O", 1: "B-ORG"}, label2id={"O": 0, "B-ORG": 1},
    )  # fmt: skip
    BertForTokenClassification(config).save_pretrained(tmp_path / "m")
    doc = make_pipeline.__wrapped__("pt", f"transformers:{tmp_path / 'm'}")("A Nvidia subiu.")
    assert {entity.label_ for entity in doc.ents} <= {"ORG"}


def test_a_folder_that_is_no_classifier_is_told_in_one_line(tmp_path) -> None:
    """An empty folder as transformers model."""
    with pytest.raises(ModelError, match=r"torch|no token-classification model") as caught:
        make_pipeline.__wrapped__("pt", f"transformers:{tmp_path}")
    assert "\n" not in str(caught.value)
