"""Descriptions of companies by what they make and where they are."""

from __future__ import annotations

import pytest

from pipeline.extract.company_descriptions import find_descriptions, find_giants
from pipeline.extract.company_words import words_of
from pipeline.extract.products import ProductDirectory
from pipeline.extract.tokens import Tokens
from pipeline.languages import rules_for
from pipeline.records import Company

PRODUCTS = ProductDirectory.from_rows(
    [
        {"product_id": "falapp", "name": "FalApp", "kind": "service", "maker_id": "veldra"},
        {"product_id": "hbm9", "name": "HBM9", "kind": "chip", "maker_id": ""},
    ]
)


def described(text: str, language: str = "pt") -> list[tuple[str, str]]:
    """(text, company_id) of each description by a product."""
    tokens = Tokens(text)
    found = find_descriptions(tokens, PRODUCTS.find(tokens), words_of(rules_for(language)))
    return [(tokens.span(description.start, description.end), description.company_id) for description in found]


@pytest.mark.parametrize(
    ("text", "wanted", "language"),
    [
        ("A dona do FalApp demitiu.", "dona do FalApp", "pt"),
        ("Dona do FalApp demite", "Dona do FalApp", "pt"),
        ("Segundo a fabricante do aplicativo FalApp, não.", "fabricante do aplicativo FalApp", "pt"),
        ("La dueña de FalApp despidió.", "dueña de FalApp", "es"),
        ("The FalApp maker cut jobs.", "FalApp maker", "en"),
        ("FalApp's parent cut jobs.", "FalApp's parent", "en"),
        ("The owner of FalApp cut jobs.", "owner of FalApp", "en"),
    ],
)
def test_makers(text: str, wanted: str, language: str) -> None:
    """A definite description by a product is the maker."""
    assert described(text, language) == [(wanted, "veldra")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A antiga dona do FalApp demitiu.", "pt"),
        ("Uma dona do FalApp demitiu.", "pt"),
        ("A dona do FalApp, Kortex, demitiu.", "pt"),
        ("A fabricante da HBM9 demitiu.", "pt"),
        ("Usuários do FalApp reclamam.", "pt"),
        ("FalApp maker Veldra cut jobs.", "en"),
        ("An app maker copied FalApp.", "en"),
    ],
)
def test_no_makers(text: str, language: str) -> None:
    """A former owner, one of several, one that is named, and a product of many makers describe nobody."""
    assert described(text, language) == []


def test_the_giant_of_a_country() -> None:
    """Only where one known company of that country is named."""
    tokens = Tokens("Segundo a gigante de Taiwan, não. A gigante taiwanesa Veldra também.")
    one = Company(company_id="veldra", name="Veldra", country="TW", is_known=True)
    two = Company(company_id="kortex", name="Kortex", country="TW", is_known=True)
    assert [found.company_id for found in find_giants(tokens, [one], words_of(rules_for("pt")))] == ["veldra"]
    assert list(find_giants(tokens, [one, two], words_of(rules_for("pt")))) == []
    assert list(find_giants(tokens, [], words_of(rules_for("pt")))) == []
