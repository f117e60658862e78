"""Dictionaries of phrases: what is found where, in a text and among its tokens."""

from __future__ import annotations

import pytest

from pipeline.extract.lexicon import Hit, Lexicon, Phrases
from pipeline.extract.tokens import Tokens


def found(lexicon: Lexicon, text: str) -> list[tuple[str, str]]:
    return [(hit.of(text), hit.value) for hit in lexicon.scan(text)]


def test_the_longest_form_wins() -> None:
    """Of forms that begin alike the one that covers most of the text is found, and a shorter one where that fails."""
    lexicon = Lexicon({"valor": "value", "valor de mercado": "market_cap", "valor de mercado futuro": "forecast"})
    assert found(lexicon, "o valor de mercado atual e o valor de face") == [("valor de mercado", "market_cap"), ("valor", "value")]
    assert [hit.value for hit in lexicon.matches("valor de mercado futuro", 0)] == ["forecast", "market_cap", "value"]


def test_overlapping_forms_are_found_from_the_left() -> None:
    """What a form covers is not read again: the next begins behind it."""
    lexicon = Lexicon(["alta de", "de preço", "preço médio"])
    assert [text for text, _ in found(lexicon, "a alta de preço médio")] == ["alta de", "preço médio"]


def test_of_two_forms_for_one_stretch_the_longer_form_counts() -> None:
    """A word written out outranks a stem that fits it too, whichever was given first; of forms of one length the first counts."""
    assert found(Lexicon({"rece*": "stem", "receita": "word"}), "a receita") == [("receita", "word")]
    assert found(Lexicon({"receita": "word", "rece*": "stem"}), "as receitas") == [("receitas", "stem")]
    assert found(Lexicon({"Banco": "first", "banco": "second"}), "o banco") == [("banco", "first")]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("a capitalização da Semix", "capitalização da"),
        ("a capitalizaçao de mercado", "capitalizaçao de"),
        ("a capitaliza de novo", None),
        ("a recapitalização de ontem", None),
        ("capitaliza\u00e7\u00e3o2026 de", "capitaliza\u00e7\u00e3o2026 de"),
    ],
)
def test_a_stem_has_any_ending_and_no_other_beginning(text: str, stretch: str | None) -> None:
    """'capitalizaç*' is the beginning of a whole word, whatever letters or digits end it, and its preposition has its contractions."""
    hit = Lexicon(["capitalizaç* de"], {"de": ("do", "da")}).find(text)
    assert (hit.of(text) if hit else None) == stretch


def test_a_stem_and_a_word_lead_on_side_by_side() -> None:
    """Where a word is one of a form and the beginning of another, both are followed until one of them fails."""
    lexicon = Lexicon({"fund* soberano": "fund", "fundo de índice": "etf", "fundo": "plain"})
    assert found(lexicon, "fundo soberano, fundo de índice, fundo novo") == [
        ("fundo soberano", "fund"), ("fundo de índice", "etf"), ("fundo", "plain"),
    ]  # fmt: skip


def test_a_star_alone_is_any_one_word() -> None:
    """'the * company' has exactly one word between, and no mark."""
    lexicon = Lexicon(["the * company"])
    assert lexicon.find("the Austin company") is not None
    assert lexicon.find("the company") is None
    assert lexicon.find("the — company") is None


def test_contractions_may_be_several_words() -> None:
    """A preposition is read with all its forms, also with those of two words."""
    lexicon = Lexicon(["parte de"], {"de": ("del", "de la")})
    assert [text for text, _ in found(lexicon, "parte del lote, parte de la serie, parte de obra")] == [
        "parte del",
        "parte de la",
        "parte de",
    ]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009", "\t", "  "])
def test_any_white_space_may_stand_between_words(space: str) -> None:
    """No-break and thin spaces join the words of a phrase as a blank does."""
    text = f"mil{space}milhões"
    assert Lexicon(["mil milhões"]).match(text, 0) == Hit(0, len(text), "mil milhões")


def test_no_phrase_crosses_a_line() -> None:
    """A line break ends a paragraph: the first word of a phrase before it and the second behind it are two things."""
    assert Lexicon(["mil milhões"]).match("mil\nmilhões", 0) is None


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_both_apostrophes_are_one(apostrophe: str) -> None:
    """A form with a straight apostrophe is found with a curly one."""
    assert Lexicon(["the company's"]).find(f"the company{apostrophe}s plant") is not None


def test_capitals_count_only_where_asked() -> None:
    """Case says nothing by default, also of accented letters; in a cased dictionary 'm' is no 'M'."""
    assert found(Lexicon(["média de"]), "MÉDIA DE") == [("MÉDIA DE", "média de")]
    symbols = Lexicon({"M": "mega", "m": "metre"}, cased=True)
    assert found(symbols, "M e m") == [("M", "mega"), ("m", "metre")]


def test_accents_count() -> None:
    """'à' is no 'a': prepositions and articles of figures differ in nothing else."""
    assert Lexicon(["à"]).match("a", 0) is None


def test_forms_end_with_their_word_and_begin_anywhere() -> None:
    """'GW' is found behind the digits of '5GW' when looked for there, and never as the beginning of 'GWh'."""
    lexicon = Lexicon(["GW", "p.p.", "%"], cased=True)
    assert lexicon.match("5GW", 1) == Hit(1, 3, "GW")
    assert lexicon.match("5GWh", 1) is None
    assert found(lexicon, "5GW") == []
    assert lexicon.match("3 p.p.", 2) == Hit(2, 6, "p.p.")
    assert lexicon.match("3%", 1) == Hit(1, 2, "%")


def test_hyphens_are_open_unless_closed() -> None:
    """A hyphen stands for any short dash, and for a blank in a dictionary with open hyphens only."""
    texts = ["ponto-base", "ponto‑base", "ponto–base", "ponto base", "pontobase", "ponto - base"]
    assert [Lexicon(["ponto-base"]).match(text, 0) is not None for text in texts] == [True, True, True, True, False, False]
    closed = Lexicon(["ponto-base"], open_hyphens=False)
    assert [closed.match(text, 0) is not None for text in texts] == [True, True, True, False, False, False]


def test_the_latter_part_of_a_compound_is_found_where_asked() -> None:
    """'explica' of 'auto-explica' is a form of a dictionary of nouns, and no verb of speech."""
    assert Lexicon(["explica"]).find("auto-explica") is not None
    assert Lexicon(["explica"], in_compounds=False).find("auto-explica") is None
    assert Lexicon(["explica"], in_compounds=False).find("explica-se") is not None


def test_a_stretch_has_ends() -> None:
    """Nothing is found that begins before a stretch or goes on behind it."""
    lexicon, text = Lexicon(["alta", "alta forte"]), "alta e alta forte"
    assert [hit.start for hit in lexicon.scan(text, 1)] == [7]
    assert [hit.start for hit in lexicon.scan(text, 0, 11)] == [0]


def test_a_form_is_found_by_its_end() -> None:
    """The longest form that ends at a place is found, white space before the place aside, and none behind a sentence's end."""
    lexicon = Lexicon(["de", "cerca de", "mais"])
    assert lexicon.ending_at("há cerca de 40", 12) == Hit(3, 11, "cerca de")
    assert lexicon.ending_at("há cerca de 40", 12, words=1) == Hit(9, 11, "de")
    assert lexicon.ending_at("Não há mais. 40", 13) is None


@pytest.mark.parametrize("text", ["de " * 340_000, "a" * 1_000_000, "fundo " * 170_000, "-" * 1_000_000])
def test_a_megabyte_in_one_line_is_read(text: str) -> None:
    """Text of the words that forms begin with, or of one word or mark without end, is read through to what it holds at its end."""
    lexicon = Lexicon({"fund* soberano": "1", "fundo de": "2", "de de fundo": "3", "a a": "4", "-": "5"})
    assert found(lexicon, f"{text}; fundo de") == [("fundo de", "2")]


def test_no_forms_find_nothing() -> None:
    """An empty dictionary, or one with an empty form, finds nothing anywhere."""
    assert list(Lexicon([]).scan("a b")) == list(Lexicon([""]).scan("a b")) == []
    assert Lexicon([]).match("", 0) is None


def test_phrases_of_tokens_ignore_accents_case_and_gaps() -> None:
    """Among tokens 'SAO  PAULO' is 'São Paulo', and 'AT & T' is 'AT&T'."""
    phrases = Phrases([("São Paulo", "place"), ("AT&T", "carrier")])
    folds = Tokens("SAO  PAULO e AT & T").folds
    assert phrases.match(folds, 0) == (2, ["place"])
    assert phrases.match(folds, 3) == (6, ["carrier"])


def test_phrases_of_tokens_give_the_longest_first_and_all_they_stand_for() -> None:
    """Every phrase that starts at a token is told, the longest first; two meanings of one phrase are both kept, in order."""
    phrases = Phrases([("Nova", 1), ("Nova Orla", 2), ("nova orla", 3), ("Nova Orla Sul", 4)])
    folds = Tokens("Nova Orla Norte").folds
    assert phrases.matches(folds, 0) == [(2, [2, 3]), (1, [1])]
    assert phrases.match(folds, 0) == (2, [2, 3])
    assert phrases.match(folds, 0, 1) == (1, [1])
    assert phrases.match(folds, 2) is None


def test_phrases_of_tokens_are_found_by_their_end() -> None:
    """Where the longest phrase starts whose last token stands right before a place."""
    phrases = Phrases([("de", 1), ("a cargo de", 2)])
    folds = Tokens("ficou a cargo de Lima").folds
    assert phrases.ending_at(folds, 4) == 1
    assert phrases.ending_at(folds, 4, longest=2) == 3
    assert phrases.ending_at(folds, 5) is None
