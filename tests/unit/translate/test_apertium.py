"""Apertium, the real one where it is installed and false ones for what goes wrong."""

import shutil
import time

import pytest

from pipeline.languages import rules_for
from pipeline.translate.apertium import ApertiumTranslator, chains, find_chains
from pipeline.translate.protect import protect_names_only
from pipeline.translate.translator import Protected, TranslatorError

installed = pytest.mark.skipif(
    shutil.which("apertium") is None or "pt" not in find_chains(shutil.which("apertium") or ""),
    reason="apertium with apertium-es-pt and apertium-eng-spa is not installed",
)


def protect(text, *wanted):
    return [Protected(text.index(part), text.index(part) + len(part), english) for part, english in wanted]


@pytest.fixture(scope="module")
def apertium():
    return ApertiumTranslator()


@pytest.fixture
def false_apertium(tmp_path):
    """Writes a script that lists the pairs and otherwise does as told."""

    def write(body):
        script = tmp_path / "apertium"
        script.write_text(f'#!/bin/sh\nif [ "$1" = "-l" ]; then echo "  pt-es"; echo "  spa-eng"; exit 0; fi\n{body}\n')
        script.chmod(0o755)
        find_chains.cache_clear()
        return script

    yield write
    find_chains.cache_clear()


@installed
def test_names_and_figures_arrive(apertium):
    """A name that is also a word and an amount come through as they must be."""
    text = "A AMD, disse Lisa Su, vale US$ 4,5 trilhões."
    [english] = apertium.translate(
        [text], source="pt", protected=[protect(text, ("AMD", "AMD"), ("Lisa Su", "Lisa Su"), ("US$ 4,5 trilhões", "US$ 4.5 trillion"))]
    )
    assert english == "AMD, said Lisa Su, is worth US$ 4.5 trillion." or all(
        part in english for part in ("AMD, said Lisa Su,", "US$ 4.5 trillion.")
    )
    assert "the AMD" not in english


@installed
@pytest.mark.parametrize("language", ["pt", "es"])
def test_many_lines_keep_their_places(apertium, language):
    """Thousands of sentences in, as many out, each at its own place."""
    lines = [f"A Kestrelon{i} vendeu {i % 100},5% das ações." if i % 3 else "" for i in range(3000)]
    rules = rules_for(language)
    found = apertium.translate(lines, source=language, protected=[protect_names_only(line, rules) for line in lines])
    assert len(found) == len(lines)
    assert all((f"Kestrelon{i}" in english and f"{i % 100}.5%" in english) if i % 3 else english == "" for i, english in enumerate(found))


@installed
@pytest.mark.parametrize(
    "line",
    [
        "a\tb\nc",
        "[x] {y} ^z$ /q\\ @w <b>",
        "😀😀",
        "日本語のテスト。",
        "\x00\x01",
        "\ud800",
        "[=3]",
        "a[=9]\x00b",
        "^casa<n>$",
        "\u2028",
        " ",
        "%",
        "*a #b @c",
    ],
)
def test_odd_lines_come_back_as_one_line(apertium, line):
    """Whatever a line holds, it and its neighbours stay one line each."""
    found = apertium.translate(["A casa é grande.", line, "A casa é grande."], source="pt")
    assert len(found) == 3
    assert found[0] == found[2] == "The house is big."
    assert "\n" not in found[1]


@installed
def test_long_line_is_cut_and_joined(apertium):
    """A line of 10,000 characters arrives whole."""
    [english] = apertium.translate(["A casa é grande. " * 600], source="pt")
    assert english.split(". ")[0] == "The house is big"
    assert english.count("The house is big.") == 600


@installed
def test_translation_does_not_depend_on_the_batch(apertium):
    """A sentence has the same English alone and among others."""
    lines = ["O lucro subiu.", "A empresa vendeu a fábrica", "Disse que não."]
    assert apertium.translate(lines, source="pt") == [apertium.translate([line], source="pt")[0] for line in lines]


@installed
def test_lost_placeholder_is_mended(apertium, monkeypatch):
    """Where the engine loses a placeholder the sentence is translated around what is protected."""
    whole = apertium._run
    monkeypatch.setattr(apertium, "_run", lambda lines, source: [line.replace("Xqa1", "") for line in whole(lines, source)])
    text = "O presidente da AMD falou."
    [english] = apertium.translate([text], source="pt", protected=[protect(text, ("AMD", "AMD"))])
    assert "AMD" in english


@installed
def test_terms_are_applied_but_not_inside_names(apertium, tmp_path, monkeypatch):
    """A term of the list arrives as the list says, except within a name."""
    text = "O lucro da Receita Capital subiu."
    [english] = apertium.translate([text], source="pt", protected=[protect(text, ("Receita Capital", "Receita Capital"))])
    assert "Receita Capital" in english


def test_hung_engine_is_an_error_in_time(false_apertium):
    """An engine that never answers is given up on, with its whole chain."""
    began = time.monotonic()
    with pytest.raises(TranslatorError, match="did not answer"):
        ApertiumTranslator(false_apertium("sleep 600"), start_seconds=0.3).translate(["Oi."], source="pt")
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("body", ["exit 3", "echo broken >&2; exit 1", "cat > /dev/null; printf 'nonsense\\0'", "head -c 5"])
def test_dead_engine_is_an_error(false_apertium, body):
    """An engine that dies or answers nonsense is an error of one line."""
    with pytest.raises(TranslatorError, match="apertium stopped after 0 of 2") as caught:
        ApertiumTranslator(false_apertium(body)).translate(["Oi.", "Tchau."], source="pt")
    assert "\n" not in str(caught.value)


def test_one_failure_is_forgiven(false_apertium, tmp_path):
    """An engine that dies once is started again."""
    body = f"if [ ! -e {tmp_path}/once ]; then touch {tmp_path}/once; exit 1; fi; cat"
    assert ApertiumTranslator(false_apertium(body), use_terms=False).translate(["Oi.", ""], source="pt") == ["Oi.", ""]


def test_without_apertium_or_pairs(false_apertium, tmp_path):
    """No program, no pairs, another language: each a clear error."""
    with pytest.raises(TranslatorError, match="not installed"):
        ApertiumTranslator(tmp_path / "missing")
    with pytest.raises(TranslatorError, match="does not read 'de'"):
        ApertiumTranslator(false_apertium("cat")).translate(["Hallo."], source="de")
    script = tmp_path / "empty"
    script.write_text("#!/bin/sh\nexit 0\n")
    script.chmod(0o755)
    with pytest.raises(TranslatorError, match="no language pair"):
        ApertiumTranslator(script)


def test_newer_names_of_pairs():
    """Three-letter names lead to the same languages."""
    assert chains(["por-spa", "spa-eng", "cat-eng", "eng-cat"]) == {"ca": ("cat-eng",), "es": ("spa-eng",), "pt": ("por-spa", "spa-eng")}


@installed
@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("pt", "Não haverá energia para todos.", "will not be"),
        ("pt", "Nenhum dos dois bancos comentou.", "None of the two"),
        ("es", "No habrá energía para todos.", "will not be"),
        ("es", "Ninguno de los bancos comentó.", "None of"),
    ],
)
def test_a_negation_that_the_engine_drops_is_put_there(apertium, language, text, english):
    """The engine alone makes 'there will be' of 'não haverá' and 'any of' of 'nenhum de'."""
    assert english in apertium.translate([text], source=language)[0]


@installed
def test_translation_does_not_depend_on_what_came_before(apertium):
    """Words that the engine's tagger was not trained for ('ex', 'Mas', 'nós') change nothing in later lines, in whatever order they come."""
    lines = [
        "Mas a Xandoria não respondeu.",
        "A sócia é a Kestrelon, que enviou a proposta a Zuckerov.",
        "À frente da Lumora está uma ex-presidente da fabricante.",
        "A ação da Xandoria caiu, e a da Kestrelon, não.",
        "Elas e nós vendemos a Lumora.",
        "O chip será fabricado pela Kestrelon.",
    ]
    whole = lines + [f"A Kestrelon{i} enviou a proposta a Zuckerov{i}." for i in range(40)]
    expected = apertium.translate(whole, source="pt")
    assert apertium.translate(whole[::-1], source="pt") == expected[::-1]
    assert ApertiumTranslator().translate(lines, source="pt") == expected[: len(lines)]
    assert [ApertiumTranslator().translate([line], source="pt")[0] for line in lines] == expected[: len(lines)]
