"""Which language a text is in."""

from __future__ import annotations

import pytest

from pipeline.read.language import detect_language


@pytest.mark.parametrize(
    ("text", "hint", "code"),
    [
        ("A fabricante anunciou ontem um contrato de fornecimento com a operadora de nuvem.", "", "pt"),
        ("A empresa fabricará processadores em Aveiro a partir do próximo ano, anunciou o ministro.", "", "pt"),
        ("La empresa anunció ayer un contrato de suministro con la operadora de la nube.", "", "es"),
        ("The company announced a supply contract with the cloud operator on Tuesday.", "", "en"),
        ("Das Unternehmen hat gestern einen Liefervertrag mit dem Betreiber der Rechenzentren angekündigt.", "", "de"),
        ("La société a annoncé hier un contrat de fourniture avec le gestionnaire des centres de données.", "", "fr"),
        (
            "A fabricante anunciou ontem um contrato de fornecimento com a operadora de nuvem, e as ações subiram muito depois disso.",
            "en-US",
            "pt",
        ),
        ("AMD, Intel, Nvidia", "pt-BR", "pt"),
        ("123 456", "", None),
        ("", "", None),
    ],
)
def test_language(text: str, hint: str, code: str | None) -> None:
    """The text decides; on few words what the page declares does."""
    assert detect_language(text, hint) == code
