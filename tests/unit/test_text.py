"""pipeline.text: sentence splitting, normalising, identifiers."""

from __future__ import annotations

import pytest

from pipeline.languages import rules_for
from pipeline.text import find_sentences, fold, normalize, sentence_at, slug


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("pt", ["O Sr. Silva vendeu a AMD Inc. à Intel.", "As ações caíram."]),
        ("pt", ["Pode ser benéfico.", "Ambas as empresas sobem."]),
        ("pt", ["“Não haverá chips suficientes.”", "Foi o que disse Greg Brockman."]),
        ("pt", ["A receita foi de US$ 1.250,5 mi.", "O lucro caiu 3,2%."]),
        ("pt", ["O acordo sai em out. de 2026 e custa R$ 2 bi.", "Nada mais foi dito."]),
        ("pt", ["C.C. Wei e J. P. Souza assinaram.", "Foi em Hsinchu."]),
        ("pt", ["Quem perde?", "Ninguém!", "Será…", "Talvez."]),
        ("es", ["El Sr. Gómez dijo que EE.UU. comprará chips.", "Fue ayer."]),
        ("es", ["«No hay chips», dijo.", "¿Y ahora?", "Nadie lo sabe."]),
        ("en", ["Mr. Smith of Acme Corp. said U.S. sales rose 3.5%.", "Shares fell."]),
        ("en", ['"We sold out."', "He paused.", "Then he left."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, sentences: list[str]) -> None:
    """Abbreviations, initials, decimal marks and closing quotes do not mislead."""
    rules = rules_for(language)
    assert rules is not None
    text = " ".join(sentences).replace("benéfico. Ambas", "benéfico.Ambas")
    found = [span.of(text) for span in find_sentences(text, rules.sentences.abbreviations)]
    assert found == sentences


def test_no_sentence_crosses_a_line() -> None:
    """A headline without a full stop is a sentence of its own."""
    text = "AMD fecha acordo\n\nA empresa subiu.\nFim"
    assert [span.of(text) for span in find_sentences(text)] == ["AMD fecha acordo", "A empresa subiu.", "Fim"]


def test_a_speaker_tag_stays_with_its_quote() -> None:
    """A lower-case tag after a quote that ends in a full stop or question mark goes on the same sentence."""
    text = "“Vamos vender?” perguntou ela. “Sim.” — disse ele."
    assert [span.of(text) for span in find_sentences(text)] == ["“Vamos vender?” perguntou ela.", "“Sim.” — disse ele."]


def test_normalising_twice_is_normalising_once() -> None:
    """NFC, line ends and invisible characters are settled by one pass; no-break spaces stay."""
    text = "cafe\u0301\r\nUS$\u00a04\u200b,5\x07\ufeff"
    assert normalize(text) == "café\nUS$\u00a04,5"
    assert normalize(normalize(text)) == normalize(text)


def test_position_is_found_in_its_sentence() -> None:
    """A position between two sentences belongs to the one before."""
    spans = find_sentences("Um. Dois. Três.")
    assert [sentence_at(spans, position) for position in (0, 2, 3, 4, 9, 99)] == [0, 0, 0, 1, 1, 2]
    assert sentence_at([], 5) == 0


def test_names_become_identifiers() -> None:
    """Accents and punctuation fold away."""
    assert slug("Telefónica, S.A.") == "telefonica-s-a"
    assert fold("AÇÕES") == "acoes"


def test_what_composes_only_without_the_unseen_is_nfc_too() -> None:
    """An accent behind a zero-width space joins its letter, so normalising twice is normalising once."""
    assert normalize("cafe\u200b\u0301") == "café" == normalize(normalize("cafe\u200b\u0301"))
