"""The translator's training pairs: what is read, and what the variants make of it."""

import random
import sys

import pytest

from tests.conftest import ROOT

RECIPE = ROOT / "training" / "translator"


@pytest.fixture(scope="module")
def recipe():
    """The modules of the recipe that need no torch."""
    sys.path.insert(0, str(RECIPE))
    try:
        import pairs
        import variants
    finally:
        sys.path.remove(str(RECIPE))
    yield pairs, variants
    del sys.modules["pairs"], sys.modules["variants"]


def test_news_dev_and_training_articles_are_apart(recipe):
    """No pair of an article for development stands among those trained on."""
    pairs, _ = recipe
    dev, train = pairs.read_news(dev=True), pairs.read_news()
    assert len(dev) > 1000
    assert len(train) > 10 * len(dev)
    known = {row.source for row in train}
    assert sum(row.source in known for row in dev) < 0.01 * len(dev)  # 'Leia também' may stand in both


def test_every_source_names_its_languages(recipe):
    """Each corpus of sources.toml says in its name from what into English, and stands there once."""
    pairs, _ = recipe
    names = [source.name for source in pairs.read_sources()]
    assert len(names) == len(set(names)) > 5
    assert all(name.startswith(("pt-en/", "es-en/")) for name in names)


def test_corpora_are_cleaned_and_read_once(recipe, tmp_path):
    """Program text, lopsided pairs and repeated ones are left out; a corpus that is not there is no error."""
    pairs, _ = recipe
    name = pairs.read_sources()[0].name
    (tmp_path / name).parent.mkdir()
    lines = [
        "O conselho aprovou a compra.\tThe board approved the purchase.",
        "O conselho aprovou a compra!\tThe board approved the purchase!",
        "Corra `pip install` agora mesmo.\tRun `pip install` right now.",
        "Uma frase curta só.\tA sentence that goes on and on for ever and a day and has nothing to do with it.",
        "sem tabulador",
    ]
    (tmp_path / f"{name}.tsv").write_text("\n".join(lines), encoding="utf-8")
    found = pairs.read_general([tmp_path], seed=1)
    assert {row.plain() for row in found} == {("O conselho aprovou a compra.", "The board approved the purchase.")}


def test_digits_change_on_both_sides_alike(recipe):
    """A number that stands once on each side gets the same new digits; '40 mil' | '40,000' is left alone."""
    _, variants = recipe
    seen = set()
    for seed in range(30):
        source, english = variants.with_other_digits(
            "A receita subiu 4,5% e há 40 mil vagas em 2031.", "Revenue rose 4.5% and there are 40,000 jobs in 2031.", random.Random(seed)
        )
        left, right = source.split()[3].replace(",", "."), english.split()[2]
        assert left == right
        assert source.split()[-1] == english.split()[-1]
        assert "40 mil" in source
        assert "40,000" in english
        seen.add(left)
    assert len(seen) > 10


def test_names_change_on_both_sides_alike(recipe):
    """A name is exchanged for one of its kind on both sides, and no mark is left."""
    pairs, variants = recipe
    row = pairs.Pair("A {o AMD} contratou {p Ana Luz}.", "{o AMD} hired {p Ana Luz}.", "pt-BR")
    pools = {"o": [("Intel", "Intel")], "p": [("Rui Sá", "Rui Sá")], "l": [], "m": []}
    made = {variants.swapped(row, pools, random.Random(seed)) for seed in range(40)}
    assert ("A Intel contratou Rui Sá.", "Intel hired Rui Sá.") in made
    assert all("{" not in side for pair in made for side in pair)


@pytest.mark.parametrize(
    ("source", "english", "language", "expected"),
    [
        ("O lucro subiu 3%.", "Profit rose 3%.", "pt-BR", ("O lucro não subiu 3%.", "Profit did not rise 3%.")),
        ("La firma vendió la planta.", "The firm sold the plant.", "es", ("La firma no vendió la planta.", "The firm did not sell the plant.")),
        ("O grupo se vendeu barato.", "The group sold itself cheap.", "pt-BR", ("O grupo não se vendeu barato.", "The group did not sell itself cheap.")),
        ("A fábrica não fechou.", "The plant did not close.", "pt-PT", None),
        ("A Intel anunciou o acordo.", "The deal was announced by Intel.", "pt-BR", None),
        ("Subiu e caiu depois.", "It rose and fell afterwards.", "pt-BR", ("Subiu e não caiu depois.", "It rose and did not fall afterwards.")),
        ("Ninguém comprou ações.", "Nobody bought shares.", "pt-BR", None),
        ("O preço caiu e a Intel caiu.", "The price fell and Intel fell.", "pt-BR", None),
    ],
)  # fmt: skip
def test_statements_are_denied_on_both_sides_or_not_at_all(recipe, source, english, language, expected):
    """'não' goes before the verb and its pronoun; what is denied already, passive or ambiguous is left alone."""
    _, variants = recipe
    assert variants.negated(source, english, language) == expected


def test_numbers_may_stand_in_the_source_as_in_english(recipe):
    """The English of a number takes the number's place where the English text has it, as the second try after a loss does."""
    _, variants = recipe
    chance = random.Random(1)
    assert variants.with_english_in_place("Criou 45 mil vagas.", "It created 45,000 jobs.", "pt-BR", chance) == "Criou 45,000 vagas."
    assert variants.with_english_in_place("Criou vagas.", "It created jobs.", "pt-BR", chance) is None


def test_a_round_has_every_pair_as_it_is(recipe):
    """Whatever variants are drawn, each pair of our own stands in the round unchanged."""
    pairs, variants = recipe
    rows = [row for row in pairs.read_news() if row.language == "pt-PT"][:300]
    made = variants.one_round(rows, variants.name_pools(rows), random.Random(3))
    assert {row.plain() for row in rows} <= set(made)
    assert len(made) > 2 * len(rows)
