"""How the model that ships is run: its tokens, order, long sentences, circles, alternatives, and a folder that is damaged."""

import contextlib
import json
import shutil
import subprocess
import sys

import pytest

from pipeline.settings import TranslationSettings
from pipeline.translate.choose import usable_translators
from pipeline.translate.ctranslate2_model import CTranslate2Translator
from pipeline.translate.model_folder import why_unusable
from pipeline.translate.pieces import cut_in_half
from pipeline.translate.repetition import runs_away
from pipeline.translate.translator import Protected, TranslatorError
from tests.unit.translate.random_model import load_recipe, make_model, make_pieces

LINES = [f"a casa {i} da AMD vendeu chips{', e mais chips' * (i % 9)}" for i in range(60)]


@pytest.fixture(scope="session")
def shipped(tmp_path_factory):
    """A folder with the files of the model that ships: no sentencepiece model."""
    folder = tmp_path_factory.mktemp("shipped") / "pt-en"
    folder.mkdir()
    pieces = make_pieces(tmp_path_factory.mktemp("pieces"))
    make_model(folder, pieces)
    load_recipe().write_tokenizer(pieces, folder)
    return folder


@pytest.fixture
def translator(shipped):
    """The translator on it, closed at the end."""
    made = CTranslate2Translator(shipped)
    yield made
    made.close()


@pytest.fixture
def echo(translator, monkeypatch):
    """A translator whose engine says each source again; the calls of the engine are kept."""
    calls = []

    class Told:
        def __init__(self, tokens, count):
            self.hypotheses = [[*tokens[:-1], *(["▁a"] * rank)] for rank in range(count)]

        def result(self):
            return self

    class Engine:
        def translate_batch(self, rows, *, num_hypotheses, **options):
            calls.append((rows, options))
            return [Told(row, num_hypotheses) for row in rows]

    monkeypatch.setattr(translator, "_translator", Engine())
    return translator, calls


def test_the_model_needs_neither_torch_nor_sentencepiece(shipped):
    """Tokenised and translated where both cannot be imported, and nothing is written on stderr."""
    code = (
        "import sys; sys.modules['torch'] = sys.modules['sentencepiece'] = None\n"
        "from pathlib import Path; from pipeline.translate.ctranslate2_model import CTranslate2Translator as T\n"
        "t = T(Path(sys.argv[1])); print(len(t.translate(['a casa', ''], source='pt')))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(shipped)], capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == ("2\n", "")


def test_asking_whether_a_model_is_usable_imports_nothing_heavy(shipped):
    """Neither transformers nor CTranslate2 is loaded for `chipdeals doctor` and for choosing."""
    code = (
        "import sys; from pathlib import Path; from pipeline.translate import choose\n"
        "assert choose.why_unusable(Path(sys.argv[1])) is None\n"
        "print(sorted({'transformers', 'ctranslate2', 'sentencepiece', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(shipped)], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout == "[]\n"


def test_every_line_gets_its_own_english(echo):
    """Batches of like length, over many lines: each English is that of its line, whatever the order."""
    translator, calls = echo
    lines = LINES * 20
    assert translator.translate(lines, source="pt") == lines
    assert len(calls) > 1
    for rows, options in calls:
        longest = max(map(len, rows))
        assert longest * len(rows) <= 1024 or len(rows) == 1
        assert options["max_decoding_length"] <= min(2 * longest + 16, 250)


def test_nothing_of_a_long_sentence_is_lost(echo):
    """What has more tokens than the model takes is cut between words and joined in order; without words it is cut anywhere."""
    translator, calls = echo
    words = " ".join(f"casa{i}" for i in range(300))
    found = translator.translate([words, "x" * 3000, "日本" * 200], source="pt")
    assert found[0].split() == words.split()
    assert found[1].replace(" ", "") == "x" * 3000
    assert found[2].replace(" ", "") == "日本" * 200
    assert all(len(row) <= 90 for rows, _ in calls for row in rows)


def test_the_later_part_of_a_sentence_is_no_new_sentence():
    """The capital that a model gives to a part's first word goes where the source goes on in lower case; a name keeps its own."""
    from pipeline.translate.polish import going_on

    assert [going_on(text) for text in ("It is well below", "In a deal", "A bid", "Intel fell", "IT spending", "I agree")] == [
        "it is well below", "in a deal", "a bid", "Intel fell", "IT spending", "I agree",
    ]  # fmt: skip


def test_alternatives_are_different_and_the_likeliest_comes_first(translator):
    """As many lists as sentences, none empty, the first of each what translate gives; an empty sentence has an empty one."""
    sentences = ["a casa da AMD", "", "😀", "vendeu chips ontem. " * 8]
    found = translator.alternatives(sentences, source="pt", count=4)
    assert [len(found[i]) for i in (1, 2)] == [1, 1]
    assert (found[1], found[2]) == ([""], ["😀"])
    assert all(1 <= len(set(texts)) == len(texts) <= 4 for texts in found)
    assert len(found[0]) > 1
    assert [texts[0] for texts in found] == translator.translate(sentences, source="pt")
    with pytest.raises(TranslatorError, match="does not read"):
        translator.alternatives(["x"], source="ja", count=2)


def test_alternatives_of_a_long_sentence_go_by_rank(echo):
    """The parts of one alternative are those of the same rank; nothing protected is cut through."""
    translator, _ = echo
    text = "casa " * 60 + "US$ 4,5 bilhões " + "casa " * 60
    start = text.index("US$")
    found = translator.alternatives([text], source="pt", protected=[[Protected(start, start + 15, "US$ 4.5 billion")]], count=2)
    assert len(found[0]) == 2
    assert found[0][0].lower().split() == text.lower().split()
    assert found[0][1].split().count("a") > 1


@pytest.mark.parametrize(
    ("english", "source", "runs"),
    [
        ("the chips " * 12, "os chips foram vendidos ontem", True),
        ("1,000,000,000,000", "1.000.000.000.000", False),
        ("no, no, no", "não, não, não", False),
        ("ha " * 30, "ha " * 30, False),
        ("a " * 30, "b", True),
        ("sold to the firm", "vendeu", False),
    ],
)
def test_circles_are_told_from_repeats_of_the_source(english, source, runs):
    """What the source repeats may be repeated."""
    assert runs_away(english.split() if " " in english else list(english), source.split() if " " in source else list(source), 99) is runs


def test_what_runs_away_is_made_again_under_stricter_rules(echo, monkeypatch):
    """The second try is taken where it ends, and only lines that ran away are tried."""
    translator, calls = echo
    search = translator._search

    def circling(rows, count, options):
        found = search(rows, count, options)
        return (
            found
            if options
            else [[tokens * 40] if "▁AMD" in row or "AMD" in "".join(row) else [tokens] for row, [tokens] in zip(rows, found, strict=True)]
        )

    monkeypatch.setattr(translator, "_search", circling)
    assert translator.translate(["a casa vendeu", "a AMD vendeu"], source="pt") == ["a casa vendeu", "a AMD vendeu"]
    strict = [rows for rows, options in calls if "no_repeat_ngram_size" in options]
    assert [len(rows) for rows in strict] == [1]


@pytest.mark.parametrize("text", ["", "x", "xy", "a casa, a casa vendeu US$ 4,5 bilhões ontem", "Um. Dois.", " a ", "1.000.000"])
def test_halves_hold_the_whole_text(text):
    """Nothing is lost between two halves, and no half is empty."""
    halves = cut_in_half(text)
    assert len(halves) in (0, 2)
    assert all(halves)
    if halves:
        assert "".join(halves).replace(" ", "") == text.replace(" ", "")


def test_a_figure_is_not_halved():
    """With no comma to cut at, the cut is at a space that no figure is beside."""
    left, right = cut_in_half("a casa vendeu US$ 45 bilhões a todos")
    assert "US$ 45 bilhões" in (left if "US$" in left else right)


def _cut_short(path):
    path.write_bytes(path.read_bytes()[:-5])


@pytest.mark.parametrize(
    ("file", "damage", "told"),
    [
        ("model.bin", _cut_short, "model.bin is cut short"),
        ("model.bin", lambda path: path.write_bytes(b""), "model.bin is cut short"),
        ("model.bin", lambda path: path.write_bytes(b"<html>not found</html>"), "model.bin is no model"),
        ("model.bin", lambda path: path.write_bytes(path.read_bytes() + b"x"), "model.bin is damaged"),
        ("model.bin", lambda path: path.unlink(), "no model.bin in"),
        ("config.json", _cut_short, "config.json is damaged"),
        ("tokenizer.json", _cut_short, "tokenizer.json is damaged"),
        ("tokenizer.json", lambda path: path.write_text("{}"), "cannot load"),
        ("shared_vocabulary.json", _cut_short, "shared_vocabulary.json is damaged"),
        ("shared_vocabulary.json", lambda path: path.unlink(), "no vocabulary in"),
    ],
)
def test_a_damaged_folder_is_one_clear_line(shipped, tmp_path, file, damage, told):
    """The file is named, for the translator and for `chipdeals doctor`, in one line."""
    folder = tmp_path / "pt-en"
    shutil.copytree(shipped, folder)
    damage(folder / file)
    with pytest.raises(TranslatorError, match=told) as caught:
        CTranslate2Translator(folder)
    assert "\n" not in str(caught.value)
    if told != "cannot load":
        assert told in str(why_unusable(folder))
        found = next(
            it for it in usable_translators(TranslationSettings(model=str(folder), translator="ctranslate2")) if it.name == "ctranslate2"
        )
        assert not found.usable
        assert told in found.detail
        assert "\n" not in found.detail


def test_code_that_a_model_brings_is_neither_run_nor_asked_about(shipped, tmp_path, monkeypatch):
    """transformers would ask on stdin whether to run it, and stdin has the lines to translate: 'y' may be one of them."""
    folder = tmp_path / "pt-en"
    shutil.copytree(shipped, folder)
    (folder / "own.py").write_text("class Own: from_pretrained = classmethod(lambda *a, **k: exit('run'))\n")
    settings = folder / "tokenizer_config.json"
    own = {"tokenizer_class": "Own", "auto_map": {"AutoTokenizer": [None, "own.Own"]}}
    settings.write_text(json.dumps(json.loads(settings.read_text()) | own))
    asked = []
    monkeypatch.setattr("builtins.input", lambda *question: asked.append(question) or "y")
    with contextlib.suppress(TranslatorError):  # whether it finds another way to read the folder is transformers' own matter
        CTranslate2Translator(folder).close()
    assert asked == []
