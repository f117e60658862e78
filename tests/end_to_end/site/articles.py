"""The articles of the site: own writing in newsroom manner, three languages, deals and other matters."""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class Story:
    """One article of the site."""

    path: str
    language: str
    title: str
    paragraphs: tuple[str, ...]
    published: datetime
    author: str = "Redação"

    def page(self, *, address: str = "", more: str = "") -> bytes:
        """The page as the site serves it; `address` is the canonical one."""
        body = "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in (*self.paragraphs, *([more] if more else [])))
        canonical = f'<link rel="canonical" href="{address}{self.path}">' if address else ""
        return (
            f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8"><title>{html.escape(self.title)} | Gazeta do Silício</title>'
            f'<meta property="og:title" content="{html.escape(self.title)}"><meta property="article:published_time" content="{self.published.isoformat()}">'
            f'<meta name="author" content="{self.author}">{canonical}</head><body><header><nav><a href="/">Início</a> <a href="/economia/">Economia</a></nav></header>'
            f"<main><article><h1>{html.escape(self.title)}</h1>{body}</article></main><footer>Gazeta do Silício</footer></body></html>"
        ).encode()


def _at(day: int, hour: int) -> datetime:
    return datetime(2025, 10, day, hour, tzinfo=UTC)


STORIES = (
    Story(
        "/economia/2025/10/09/fabrica-de-chips-de-campinas-recebe-aporte",
        "pt",
        "Fábrica de chips de Campinas recebe aporte de R$ 1,2 bilhão do BNDES",
        (
            "O BNDES aprovou nesta quinta-feira (9) um financiamento de R$ 1,2 bilhão para a ampliação da fábrica de semicondutores da Tamboril em Campinas, no interior de São Paulo.",
            "O contrato prevê a compra de 40 máquinas de encapsulamento e a contratação de 600 empregados até o fim de 2027. A empresa deve investir outros R$ 800 milhões do próprio caixa.",
            "“A demanda por memória para servidores de inteligência artificial dobrou em um ano”, disse a presidente da Tamboril, Helena Prado, em entrevista por telefone.",
        ),
        _at(9, 18),
        "Marina Teles",
    ),
    Story(
        "/economia/2025/10/09/amd-fecha-acordo-com-a-lusodata",
        "pt",
        "AMD fecha acordo com a Lusodata para centro de dados em Sines",
        (
            "A AMD vai fornecer processadores gráficos para o centro de dados que a Lusodata está a construir em Sines, num contrato avaliado em 900 milhões de euros.",
            "As primeiras 12 mil unidades chegam no segundo semestre de 2026. A capacidade instalada será de 180 megawatts, segundo o comunicado das duas empresas.",
            "O acordo dá à fabricante norte-americana o direito de comprar até 3% do capital da empresa portuguesa.",
        ),
        _at(9, 11),
        "Duarte Nogueira",
    ),
    Story(
        "/tecnologia/2025/10/08/samsung-vende-participacao-em-fundicao",
        "pt",
        "Samsung vende participação de 15% em fundição de chips no Texas",
        (
            "A Samsung vendeu 15% da sua unidade de fundição no Texas a um grupo de fundos por US$ 4,4 bilhões, informou a companhia à bolsa de Seul.",
            "Com o dinheiro, a fabricante pretende acelerar a produção em 2 nanômetros, que está atrasada em relação à da TSMC.",
            "As ações subiram 3,1% depois do anúncio.",
        ),
        _at(8, 9),
    ),
    Story(
        "/internacional/2025/10/08/nvidia-signs-supply-contract-with-nordic-cloud",
        "en",
        "Nvidia signs $2.3 billion supply contract with Nordic cloud operator",
        (
            "Nvidia has agreed to supply accelerators worth $2.3 billion to Fjordlyst, a cloud operator that runs data centers in Norway and Finland, the companies said on Wednesday.",
            "Deliveries begin in the first quarter. Fjordlyst will pay for a third of the order in advance and finance the rest with a loan from two Nordic banks.",
            '"We would rather own the machines than rent them," chief executive Sunniva Aas told reporters in Oslo.',
        ),
        _at(8, 7),
        "Paul Renner",
    ),
    Story(
        "/mercados/2025/10/07/tsmc-levanta-planta-en-guadalajara",
        "es",
        "Un proveedor de TSMC levantará una planta de empaquetado en Guadalajara",
        (
            "La taiwanesa Chenlu, proveedora de TSMC, invertirá 650 millones de dólares en una planta de empaquetado de chips en Guadalajara, anunció el gobierno de Jalisco.",
            "La planta dará empleo a 1.800 personas y entrará en operación en 2027. El estado aportará el terreno y una exención de impuestos por diez años.",
            "“Es la mayor inversión del sector en la historia de la región”, afirmó el secretario de Economía, Rubén Ochoa.",
        ),
        _at(7, 15),
        "Lucía Barragán",
    ),
    Story(
        "/mercados/2025/10/07/broadcom-compra-la-empresa-de-redes-opticas",
        "es",
        "Broadcom compra una empresa de redes ópticas por 1.100 millones de dólares",
        (
            "Broadcom cerró la compra de Halbrecht, una empresa alemana de redes ópticas para centros de datos, por 1.100 millones de dólares en efectivo.",
            "La operación necesita la aprobación de los reguladores de la Unión Europea. Las dos partes esperan completarla antes de junio.",
        ),
        _at(7, 10),
    ),
    Story(
        "/tecnologia/2025/10/06/startup-brasileira-de-aceleradores-capta",
        "pt",
        "Startup brasileira de aceleradores capta US$ 30 milhões",
        (
            "A Guaraci, startup de Florianópolis que projeta aceleradores de inferência, captou US$ 30 milhões em uma rodada liderada pelo fundo Serra Azul.",
            "A empresa foi avaliada em US$ 140 milhões e planeja produzir o primeiro chip na GlobalFoundries no ano que vem.",
        ),
        _at(6, 12),
        "Marina Teles",
    ),
    Story(
        "/esportes/2025/10/09/time-da-capital-vence-classico-e-lidera",
        "pt",
        "Time da capital vence o clássico por 2 a 0 e assume a liderança",
        (
            "O time da capital venceu o clássico deste domingo por 2 a 0, com dois gols do atacante no segundo tempo, e assumiu a liderança do campeonato.",
            "O técnico elogiou a defesa e disse que a torcida fez a diferença. A próxima partida é na quarta-feira, fora de casa.",
        ),
        _at(9, 22),
    ),
    Story(
        "/cultura/2025/10/08/festival-de-cinema-abre-inscricoes",
        "pt",
        "Festival de cinema abre inscrições para curtas de estudantes",
        (
            "O festival de cinema da cidade abriu as inscrições para curtas-metragens feitos por estudantes, que podem ser enviadas até o fim do mês.",
            "Os filmes escolhidos serão exibidos em novembro, com entrada gratuita.",
        ),
        _at(8, 20),
    ),
    Story(
        "/internacional/2025/10/05/chip-tariffs-delay-server-orders",
        "en",
        "Tariffs on chips delay server orders, suppliers say",
        (
            "Three suppliers of servers said customers had put off orders worth about $700 million after the new tariffs on imported chips were announced.",
            "One of them, Oakhurst Systems, expects revenue to fall 8% in the quarter. A decision on exemptions is due in November.",
        ),
        _at(5, 16),
    ),
)

#: Stories about deals and business of chips, newest first.
DEALS = tuple(story for story in STORIES if "/esportes/" not in story.path and "/cultura/" not in story.path)


def by_slug(part: str) -> Story:
    """The one story whose path holds `part`."""
    (story,) = (story for story in STORIES if part in story.path)
    return story
