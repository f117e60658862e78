"""Sentences that a page's markup has glued together."""

from __future__ import annotations

import pytest

from pipeline.read.sentence_gaps import split_sentences


@pytest.mark.parametrize(
    ("glued", "split"),
    [
        ("O acordo é benéfico.Ambas sobem.", "O acordo é benéfico. Ambas sobem."),
        ("O acordo é benéfico.A Norvex sobe.", "O acordo é benéfico. A Norvex sobe."),
        ("A fábrica abre em 2027.As obras seguem.", "A fábrica abre em 2027. As obras seguem."),
        ("A ação subiu 6%.Analistas previam menos.", "A ação subiu 6%. Analistas previam menos."),
        ("As vendas caíram nos EUA.Na China, não.", "As vendas caíram nos EUA. Na China, não."),
        ("“Vamos crescer.”Depois saiu.", "“Vamos crescer.” Depois saiu."),
        ("El plazo vence pronto.¿Habrá acuerdo?Nadie lo sabe.", "El plazo vence pronto. ¿Habrá acuerdo? Nadie lo sabe."),
        ("Shares of the maker rose.“We sell more,” he said.", "Shares of the maker rose. “We sell more,” he said."),
        ("É caro.Éramos dois.Ótimo negócio.", "É caro. Éramos dois. Ótimo negócio."),
    ],
)
def test_glued_sentences_are_split(glued: str, split: str) -> None:
    """A space comes between the full stop and the next sentence."""
    assert split_sentences(glued) == split


@pytest.mark.parametrize(
    "line",
    [
        "A revista Inc.com e o portal Booking.Com publicaram.",
        "A Norvex S.A.As ações da J.P.Morgan e a versão 3.0 do sistema.",
        "Leia em https://www.gazeta.example/Chips.Html?x=fim.Ambas hoje.",
        "O arquivo relatorio.PDF e o programa Node.Js estão em ana.Lima@gazeta.example agora.",
        "O Sr.Lima e o Dr.Alves falaram.",
        "A Norvex (NRV.O) subiu, a Foxconn (2317.TW) e a Quenda.AI caíram.",
        "Nova versão: java.util.List, NumPy.DataFrame e 10.000 unidades.",
        "Ela tem Ph.D em física. Ele não...",
    ],
)
def test_full_stops_inside_stay(line: str) -> None:
    """Addresses, names, numbers, initials and abbreviations are not taken apart."""
    assert split_sentences(line) == line


def test_splitting_again_changes_nothing() -> None:
    """What is split once stays as it is."""
    line = split_sentences("Subiu.Caiu.Parou.“Fim.”Depois voltou.")
    assert line == "Subiu. Caiu. Parou. “Fim.” Depois voltou."
    assert split_sentences(line) == line
