"""What is on topic: chips and AI infrastructure as business, in three languages."""

from __future__ import annotations

import pytest

from pipeline.languages import rules_for
from pipeline.read.relevance import score_relevance

ON_TOPIC = [
    (
        "pt",
        "Fabricante de chips levanta R$ 300 milhões",
        "A fabricante de semicondutores captou R$ 300 milhões com investidores para ampliar a fábrica e atender a demanda por memória para servidores de inteligência artificial.",
    ),
    (
        "pt",
        "Data center terá 200 MW em Sines",
        "O centro de dados receberá GPUs da Nvidia num investimento de mil milhões de euros, anunciou a empresa, que já assinou contrato com dois clientes.",
    ),
    (
        "es",
        "La firma compra una planta de obleas",
        "La compañía pagará 400 millones de dólares por la planta de semiconductores y espera duplicar los ingresos con chips para centros de datos.",
    ),
    (
        "en",
        "Chipmaker wins cloud deal",
        "The chipmaker will supply AI accelerators to data centers of the cloud company in a deal worth $2 billion, sending its shares up 6%.",
    ),
]
OFF_TOPIC = [
    (
        "pt",
        "Fábrica de batata chips abre vagas",
        "A fábrica de batata chips investirá R$ 320 milhões e contratará 450 pessoas para produzir salgadinhos de batata no interior de Minas.",
    ),
    (
        "pt",
        "Como cadastrar o chip pré-pago",
        "Quem compra um chip pré-pago precisa registrar o cartão SIM com CPF; operadora que descumprir paga multa, e o golpe do chip cresce.",
    ),
    (
        "pt",
        "Celular novo tem câmera de 200 MP",
        "Testamos o celular: a câmera é ótima, a bateria dura dois dias e a tela de 6,7 polegadas agrada em jogos, mas o preço assusta.",
    ),
    (
        "pt",
        "Senado aprova reforma",
        "Os deputados e o senado aprovaram a reforma por larga maioria depois de dez horas de debate, e a oposição promete recorrer à justiça.",
    ),
    (
        "es",
        "El delantero firma por tres temporadas",
        "El club pagará 20 millones por el delantero, que marcó doce goles en la última temporada y llega tras el acuerdo entre los dos equipos.",
    ),
    (
        "en",
        "Potato prices rise",
        "Growers expect a smaller potato harvest this year, and the price of crisps and potato chips in supermarkets has already risen 8%.",
    ),
]


@pytest.mark.parametrize(("code", "title", "text"), ON_TOPIC)
def test_on_topic(code: str, title: str, text: str) -> None:
    """Business of chips and AI infrastructure counts."""
    score, reason = score_relevance(title, text, rules_for(code))
    assert score >= 0.5
    assert reason is None


@pytest.mark.parametrize(("code", "title", "text"), OFF_TOPIC)
def test_off_topic(code: str, title: str, text: str) -> None:
    """Other fields with the same words do not count, and the reason is a clause."""
    score, reason = score_relevance(title, text, rules_for(code))
    assert score < 0.5
    assert reason is not None
    assert reason.startswith("off topic: ")


def test_language_without_a_file() -> None:
    """A language without rules is measured by international terms."""
    score, _ = score_relevance(
        "Nvidia liefert GPU an Rechenzentrum",
        "Nvidia und TSMC bauen Chips, GPUs und Server; OpenAI und Microsoft kaufen Wafer und HBM, AMD auch.",
        None,
    )
    assert score >= 0.5
    assert score_relevance("Wetter", "Morgen regnet es im ganzen Land, sagt der Wetterdienst.", None)[0] < 0.5
