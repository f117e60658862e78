"""Authors as pages print and declare them."""

from __future__ import annotations

import pytest

from pipeline.read.names import clean_authors


@pytest.mark.parametrize(
    ("written", "authors"),
    [
        (["Por Ana de Sá"], ("Ana de Sá",)),
        (["By Jane Roe and John Doe"], ("Jane Roe", "John Doe")),
        (["Por Ana Lima, João Reis e Rui Sá"], ("Ana Lima", "João Reis", "Rui Sá")),
        (["Ana Lima", "ana lima"], ("Ana Lima",)),
        (["ANA DE SÁ"], ("Ana de Sá",)),
        (["Redação"], ("Redação",)),
        (["Redação", "Ana Lima"], ("Ana Lima",)),
        (["ana@gazeta.example"], ()),
        (["https://www.facebook.example/gazeta"], ()),
        (["admin"], ()),
        (["Gazeta"], ()),
        (["Ana Lima (ana@gazeta.example)"], ("Ana Lima",)),
        (["Ana Lima | Gazeta"], ("Ana Lima",)),
        (["Ana Lima, repórter de economia"], ("Ana Lima",)),
        (["Lip-Bu O'Neill-Sá"], ("Lip-Bu O'Neill-Sá",)),
        ([""], ()),
    ],
)
def test_authors(written: list[str], authors: tuple[str, ...]) -> None:
    """Persons only, cleaned; the newsroom only where nobody else is named."""
    assert clean_authors(written, ["Gazeta"]) == authors
