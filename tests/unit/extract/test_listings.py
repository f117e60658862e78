"""Symbols in brackets behind a name."""

from __future__ import annotations

import pytest

from pipeline.extract.company_words import words_of
from pipeline.extract.listings import bare_symbol_after, has_symbol, symbols_after
from pipeline.extract.tokens import Tokens
from pipeline.languages import rules_for


def symbols(text: str) -> list[str]:
    """The symbols in the first brackets of a text."""
    tokens = Tokens(text)
    return symbols_after(tokens, tokens.words.index("("), words_of(rules_for("pt")))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Veldra (NASDAQ: VLDR)", ["VLDR"]),
        ("Veldra (B3: VLDR3)", ["VLDR3"]),
        ("Veldra (VLDR3)", ["VLDR3"]),
        ("Veldra (VLDR3, VLDR4)", ["VLDR3", "VLDR4"]),
        ("Danuri (123450.KS)", ["123450"]),
        ("Solkemi (4711.TW)", ["4711"]),
        ("Veldra (NYSE: VLD; B3: VLDR34)", ["VLD", "VLDR34"]),
    ],
)
def test_symbols(text: str, wanted: list[str]) -> None:
    """With an exchange, with the tail of a price service, or in the form of São Paulo."""
    assert symbols(text) == wanted


@pytest.mark.parametrize(
    "text", ["Veldra (VLD)", "Veldra (EUA)", "Veldra (2019)", "Veldra (Foto: AFP)", "Veldra (PSB-CE)", "Veldra (sem fim"]
)
def test_no_symbols(text: str) -> None:
    """An acronym, a year, a credit and a party are none, nor is anything in brackets that never close."""
    assert symbols(text) == []


def test_a_bare_symbol_counts_only_for_who_knows_it() -> None:
    """'(NVDA)' alone may be an acronym: it is told apart, for the directory to decide."""
    tokens = Tokens("Nvidia (NVDA) subiu")
    assert bare_symbol_after(tokens, 1) == "NVDA"
    assert not has_symbol(tokens, 1, words_of(rules_for("pt")))
