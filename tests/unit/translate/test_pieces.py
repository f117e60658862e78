"""Cutting long lines, placeholders and the surface of the English."""

import pytest

from pipeline.languages import rules_for
from pipeline.translate.fidelity import check
from pipeline.translate.pieces import clean, cut
from pipeline.translate.placeholders import mask, unmask
from pipeline.translate.polish import polish
from pipeline.translate.protect import protect_names_only
from pipeline.translate.terms import find_terms, load_terms
from pipeline.translate.translator import Protected


@pytest.mark.parametrize("text", ["", "   ", "x" * 10_000, "Um. " * 2500, "a, " * 3000, "palavra " * 1500, "Fim"])
def test_pieces_hold_the_whole_line(text):
    """No piece is longer than allowed and no letter is lost."""
    pieces = cut(text, [], limit=500)
    assert all(0 < len(piece.text) <= 500 for piece in pieces)
    assert "".join(piece.text for piece in pieces).replace(" ", "") == text.replace(" ", "")


def test_protected_stretch_is_not_cut():
    """A cut goes around a protected stretch, and its offsets are those of its piece."""
    text = "a " * 240 + "US$ 4,5 trilhões de hoje " + "b " * 240
    start = text.index("US$")
    stretch = Protected(start, start + 16, "US$ 4.5 trillion")
    found = [(piece.text, p) for piece in cut(text, [stretch], limit=490) for p in piece.protected]
    assert [piece[p.start_char : p.end_char] for piece, p in found] == ["US$ 4,5 trilhões"]


def test_unfit_characters_keep_offsets():
    """Control characters become spaces one for one."""
    assert len(clean("a\x00b\u2028c\ud800")) == 6


def test_placeholder_never_meets_its_own_text():
    """A text that holds a placeholder already gets others."""
    text = "Xqa1 e AMD"
    masked = mask(text, [Protected(7, 10, "AMD")])
    assert masked.text == "Xqa1 e Xqa2"
    assert unmask("Xqa1 and the Xqa2", masked) == "Xqa1 and AMD"


@pytest.mark.parametrize("english", ["nothing", "Xqa1 and Xqa1", "Xqa12"])
def test_lost_or_doubled_placeholder(english):
    """A lost or doubled placeholder is told by None."""
    assert unmask(english, mask("AMD", [Protected(0, 3, "AMD")])) is None


def test_article_before_a_name_goes_and_before_a_noun_stays():
    """English has no article before a company, but keeps it before a term."""
    masked = mask("a AMD e a receita", [Protected(2, 5, "AMD"), Protected(10, 17, "revenue")])
    assert unmask("the Xqa1 and the Xqa2", masked) == "AMD and the revenue"


def test_exonym_brings_its_own_article():
    """'the United States' has one article, not two."""
    masked = mask("os EUA", [Protected(3, 6, "the US")])
    assert unmask("the Xqa1", masked) == "the US"


@pytest.mark.parametrize(
    ("english", "source", "wanted"),
    [
        ("the *chips are good .", "Os chips são bons.", "The chips are good."),
        ("« good »", "«bom»", "“good”"),
        ("¿what does it do?", "¿Qué hace?", "What does it do?"),
        ("it said : ( yes )", "Disse: (sim)", "It said: (yes)"),
        ("see @nvidia and #AI", "veja @nvidia e #AI", "see @nvidia and #AI"),
        ("it cost 4.5 %", "custou", "it cost 4.5 %"),
        ('" Intel loses a customer, " said Park.', '"A Intel perde um cliente", disse Park.', '"Intel loses a customer," said Park.'),
        ('" Intel loses a customer.', '"A Intel perde um cliente.', '"Intel loses a customer.'),
        ('the 27" monitor and the 32" of "LG"', 'o monitor de 27" e o de 32" da "LG"', 'the 27" monitor and the 32" of "LG"'),
    ],
)
def test_surface(english, source, wanted):
    """Marks, spaces, quotation marks and the first capital are those of English."""
    assert polish(english, source) == wanted


def test_terms_longest_first_and_never_over_names(tmp_path):
    """The longest term wins, whole words only, outside what is taken; a missing list is no terms."""
    path = tmp_path / "terms.csv"
    path.write_text("language,term,term_en\npt,lucro,profit\npt,lucro líquido,net income\nes,beneficio,profit\n", encoding="utf-8")
    text = "Lucro líquido e lucro; lucros, lucro"
    found = find_terms(text, "pt", [Protected(len(text) - 5, len(text), "Lucro")], path=path)
    assert [p.text_en for p in found] == ["net income", "profit"]
    assert load_terms("pt", tmp_path / "missing.csv") == {}


@pytest.mark.parametrize("line", ["1" * 10_000, "1.111" + ".111" * 5000 + " mil", "9" * 400 + " bilhões", "A " * 5000, '"' * 9000])
def test_no_line_is_too_odd_to_protect_and_check(line):
    """Endless digits, capitals or marks break neither the protection nor the check."""
    rules = rules_for("pt")
    assert all(p.start_char < p.end_char <= len(line) for p in protect_names_only(line, rules))
    assert check(line, line, source_language=rules)
