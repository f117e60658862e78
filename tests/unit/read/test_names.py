"""Authors and headlines as pages print them."""

from __future__ import annotations

import pytest

from pipeline.read.names import clean_authors, strip_outlet


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


@pytest.mark.parametrize(
    ("title", "url", "clean"),
    [
        ("AMD sobe 3% | Gazeta", "", "AMD sobe 3%"),
        ("AMD sobe 3% no pregão - Gazeta do Povo", "", "AMD sobe 3% no pregão"),
        ("AMD sobe 3% no pregão – Economia – Gazeta", "", "AMD sobe 3% no pregão – Economia"),
        ("AMD sobe 3% - Exame", "https://exame.com.example/a", "AMD sobe 3%"),
        ("Gazeta: AMD sobe 3% no pregão", "", "Gazeta: AMD sobe 3% no pregão"),
        ("Gazeta | AMD sobe 3% no pregão", "", "AMD sobe 3% no pregão"),
        ("AMD - a rival da Nvidia - sobe 3%", "", "AMD - a rival da Nvidia - sobe 3%"),
        ("Intel-AMD: o duelo", "", "Intel-AMD: o duelo"),
    ],
)
def test_title_without_outlet(title: str, url: str, clean: str) -> None:
    """Only the outlet's name goes, never a part of the headline."""
    assert strip_outlet(title, ["Gazeta"], url) == clean
