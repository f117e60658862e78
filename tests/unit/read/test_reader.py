"""Whole pages of different systems, own-written, and what becomes of them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pipeline.read.reader import read_page
from pipeline.records import Article, Page, Rejection
from pipeline.settings import ReadSettings

NOW = datetime(2025, 10, 8, tzinfo=UTC)
PARAGRAPHS = [
    "A fabricante de chips Norvex anunciou nesta terça-feira um contrato de US$ 2 bilhões para fornecer aceleradores de inteligência artificial à operadora Elea.",
    "O acordo vale por cinco anos e prevê a entrega de 100 mil processadores para três data centers, o primeiro deles em Fortaleza, segundo comunicado conjunto.",
    "“Não há capacidade ociosa em lugar nenhum do mundo”, disse o presidente-executivo da Norvex, Caio Benevides, em teleconferência com analistas do setor.",
    "As ações da Norvex subiram 6,2% depois do anúncio. A empresa vale agora US$ 48 bilhões na bolsa, quase o dobro do que valia no começo do ano passado.",
]
TITLE = "Norvex fecha contrato de US$ 2 bilhões com a Elea"


def read(content: str | bytes, address: str = "https://www.gazeta.example/x", **more: str) -> Article | Rejection:
    raw = content.encode() if isinstance(content, str) else content
    return read_page(Page(address, raw, NOW, **more), ReadSettings())


def article(content: str | bytes, address: str = "https://www.gazeta.example/x", **more: str) -> Article:
    found = read(content, address, **more)
    assert isinstance(found, Article), found
    return found


def paragraphs(tag: str = "p") -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in PARAGRAPHS)


WORDPRESS = f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="UTF-8"><title>{TITLE} - Gazeta do Chip</title>
<link rel="canonical" href="https://www.gazeta.example/2025/10/07/norvex/"><meta property="og:site_name" content="Gazeta do Chip">
<meta property="article:published_time" content="2025-10-07T17:32:00+00:00"></head><body class="post single tag-norvex">
<header><nav><a href="/">Capa</a> <a href="/economia">Economia</a></nav></header>
<main><article class="post tag-ads hentry"><h1 class="entry-title">{TITLE}</h1><div class="entry-meta">Por <a rel="author" href="/a">Ana de Sá</a> em
<time class="published" datetime="2025-10-07T14:32:00-03:00">7 de outubro de 2025</time></div>
<div class="entry-content">{paragraphs()}<p>Leia também: <a href="/y">Outra notícia</a></p></div>
<div class="sharedaddy"><h3>Compartilhe isso:</h3><ul><li>Facebook</li></ul></div></article>
<div id="comments"><h3>Deixe um comentário</h3><p>O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *</p></div></main>
<footer><p>© 2025 Gazeta do Chip. Todos os direitos reservados.</p></footer></body></html>"""

DIVS = f"""<html lang="pt"><body><div class="a1"><div class="b2">Capa</div></div><div class="c3"><div class="d4">{TITLE}</div>
<div class="e5">João Reis</div><div class="f6">07/10/2025 14h32</div><div class="g7">{paragraphs("div")}</div></div><title>{TITLE} | Gazeta</title></body></html>"""

BREAKS = f"""<html><head><title>{TITLE} - Gazeta</title></head><body><table><tr><td>Menu</td><td><b>{TITLE}</b><br>Por Ana de Sá e João Reis<br>
07/10/2025<br><br>{"<br><br>".join(PARAGRAPHS)}</td><td>Mais lidas<br>Dólar fecha em baixa</td></tr></table></body></html>"""

JSON_LD = f"""<html lang="pt-BR"><head><title>Norvex</title><script type="application/ld+json">{{"@context":"https://schema.org","@graph":[
{{"@type":"Person","@id":"#ana","name":"Ana de Sá"}},{{"@type":["NewsArticle"],"headline":"{TITLE}","datePublished":"2025-10-07T14:32:00-03:00",
"author":[{{"@id":"#ana"}}],"publisher":{{"@type":"Organization","name":"Gazeta"}},"mainEntityOfPage":"https://www.gazeta.example/norvex",}}]}}</script></head>
<body><div id="app"><article><h1>{TITLE}</h1>{paragraphs()}</article></div></body></html>"""

SCRIPTED = f"""<html lang="pt-BR"><head><title>{TITLE} | Gazeta</title><script type="application/ld+json">[{{"@type":"NewsArticle","headline":"{TITLE}",
"author":{{"@type":"Person","name":"Ana de Sá"}},"datePublished":"2025-10-07","articleBody":"{" ".join(text for text in PARAGRAPHS)}"}}]</script></head>
<body><div id="root">Ative o JavaScript para ler.</div></body></html>"""

PAGES = {"wordpress": WORDPRESS, "divs": DIVS, "breaks": BREAKS, "json-ld": JSON_LD, "scripted": SCRIPTED}


@pytest.mark.parametrize("name", PAGES)
def test_every_paragraph_is_kept(name: str) -> None:
    """All paragraphs arrive, in order, and nothing else of the page does."""
    found = article(PAGES[name])
    if name == "scripted":
        assert found.text == " ".join(PARAGRAPHS)
    else:
        assert found.text.split("\n\n") == PARAGRAPHS


@pytest.mark.parametrize("name", PAGES)
def test_title_and_day_and_language(name: str) -> None:
    """The headline without the outlet, the day as printed, the language."""
    found = article(PAGES[name])
    assert found.title == TITLE
    assert found.language == "pt"
    assert found.published_on == date(2025, 10, 7) or name == "none"
    assert found.is_relevant
    assert found.reason is None


@pytest.mark.parametrize(
    ("name", "authors"),
    [
        ("wordpress", ("Ana de Sá",)),
        ("divs", ("João Reis",)),
        ("breaks", ("Ana de Sá", "João Reis")),
        ("json-ld", ("Ana de Sá",)),
        ("scripted", ("Ana de Sá",)),
    ],
)
def test_authors(name: str, authors: tuple[str, ...]) -> None:
    """Authors from metadata, else from the byline."""
    assert article(PAGES[name]).authors == authors


def test_declared_address_is_the_identity() -> None:
    """Two captures of one article, by different addresses, are the same article."""
    one = article(WORDPRESS, "https://www.gazeta.example/2025/10/07/norvex/?utm_source=x")
    other = article(WORDPRESS, "https://m.gazeta.example/2025/10/07/norvex/amp/")
    assert one.article_id == other.article_id
    assert one.url == "https://www.gazeta.example/2025/10/07/norvex/"
    assert one.fetched_from.endswith("utm_source=x")


def test_charsets() -> None:
    """The same page in the charsets of the web gives the same text."""
    wanted = article(BREAKS).text
    assert article(BREAKS.encode("cp1252")).text == wanted
    assert article(BREAKS.replace("<head>", '<head><meta charset="iso-8859-1">').encode("cp1252")).text == wanted
    assert article(b"\xef\xbb\xbf" + BREAKS.encode()).text == wanted
    assert article(BREAKS.encode("utf-16")).text == wanted
    assert article(BREAKS.encode("cp1252"), charset="windows-1252").text == wanted


def test_no_break_space_in_a_number_survives() -> None:
    """'1 200' stays one number: its no-break space is no ordinary space."""
    found = article(f"<html><body><article><p>{PARAGRAPHS[0]} São 12&nbsp;600 aceleradores.</p>{paragraphs()}</article></body></html>")
    assert "12\u00a0600" in found.text


def test_tables_and_lists_are_rows() -> None:
    """A table gives a line a row, a list a line an item without a dash."""
    table = "<table><tr><th>Empresa</th><th>Receita</th></tr><tr><td>Norvex</td><td>US$ 2 bilhões</td></tr></table>"
    found = article(
        f"<html><body><article>{paragraphs()}{table}<ul><li>Prazo: cinco anos de contrato</li><li>Valor: US$ 2 bilhões</li></ul><p>{PARAGRAPHS[0]} Fim.</p></article></body></html>"
    )
    lines = found.text.split("\n\n")
    assert "Norvex | US$ 2 bilhões" in lines
    assert "Prazo: cinco anos de contrato" in lines


def test_plain_text_keeps_every_line() -> None:
    """Every line of a .txt file is text, the first also the title."""
    found = article("\n".join([TITLE, *PARAGRAPHS]), "file:///tmp/norvex.txt")
    assert found.text.split("\n\n") == [TITLE, *PARAGRAPHS]
    assert found.title == TITLE
    assert found.published_at is None


def test_text_with_angle_brackets_is_text() -> None:
    """A .txt file is no HTML, whatever it holds."""
    found = article(f"{TITLE}\n{PARAGRAPHS[0]} O ganho é <p> 3% e a margem x < y.", "file:///tmp/a.txt")
    assert "<p> 3%" in found.text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty file"),
        (b" \r\n\t\n", "empty file"),
        (b"\xef\xbb\xbf", "empty file"),
        (b"%PDF-1.7 abc", "binary file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "binary file"),
        (bytes(range(256)) * 20, "binary file"),
        (b"<html><body></body></html>", "no article text"),
        (b"<html><body><p>404</p></body></html>", "no article text"),
        (b"<html><head><title>x</title></head><body><script>var a = 1;</script></body></html>", "no article text"),
        (b"x" * 10_000_001, "larger than 10 MB"),
    ],
)
def test_rejections(content: bytes, reason: str) -> None:
    """What is no article is rejected with one clear clause."""
    found = read(content, "file:///tmp/a.html")
    assert found == Rejection("file:///tmp/a.html", "read", reason)


def test_off_topic_page_is_an_article_with_a_reason() -> None:
    """A page on another subject keeps its text and says why it does not count."""
    found = article(
        "Atacante marca dois gols e time vence o clássico\nO atacante marcou dois gols na vitória do time sobre o rival no estádio lotado, pela última rodada do campeonato estadual.",
        "file:///tmp/gol.txt",
    )
    assert not found.is_relevant
    assert found.reason is not None
    assert found.reason.startswith("off topic: ")


def test_text_is_clean() -> None:
    """Text is NFC, without trailing or double spaces and empty lines."""
    found = article(f"{TITLE}  \r\n\r\n\r\n{PARAGRAPHS[0]}   Ação.\u200b\t \r\n", "file:///tmp/a.txt")
    assert found.text == f"{TITLE}\n\n{PARAGRAPHS[0]} Ação."


def test_reading_is_pure() -> None:
    """The same page read twice gives equal articles."""
    assert article(WORDPRESS) == article(WORDPRESS)


def test_short_paragraphs_and_dialogue_survive() -> None:
    """A short answer between paragraphs is text."""
    body = f"<p>{PARAGRAPHS[0]}</p><p>— Não vendemos.</p><p>{PARAGRAPHS[1]}</p><p>E vai piorar.</p><p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p>"
    found = article(f"<html><body><article><h1>{TITLE}</h1><div class='c'>{body}</div></article></body></html>")
    assert "— Não vendemos." in found.text
    assert "E vai piorar." in found.text


def test_page_inside_a_form() -> None:
    """Some systems put the whole page into one form."""
    found = article(f"<html><body><form id='aspnetForm'><div><h1>{TITLE}</h1><div>{paragraphs('div')}</div></div></form></body></html>")
    assert found.text.split("\n\n") == PARAGRAPHS


def test_parts_marked_by_class_go() -> None:
    """Captions, newsletters, related links and share bars go by their class, in whatever language."""
    junk = (
        "<figure><img src='a.jpg'><figcaption>Fábrica da Norvex em Campinas, inaugurada no ano passado pelo presidente da empresa.</figcaption></figure>"
        "<div class='newsletter-box'><p>Toda semana, os chips explicados para quem tem pressa e curiosidade.</p></div>"
        "<div class='leia-tambem'><p>Rival da Norvex corta preços em 20% no trimestre.</p></div><aside><p>Outra coisa qualquer que não importa aqui.</p></aside>"
        "<div style='display: none'><p>Texto escondido que ninguém vê na página.</p></div><ul class='social-share'><li>Enviar</li></ul>"
    )
    half = len(PARAGRAPHS) // 2
    parts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    found = article(
        f"<html><body><main><h1>{TITLE}</h1><div>{''.join(parts[:half])}{junk}{''.join(parts[half:])}</div></main></body></html>"
    )
    assert found.text.split("\n\n") == PARAGRAPHS


def test_title_repeated_on_top_of_the_body_goes() -> None:
    """The headline is the title and not the first paragraph as well."""
    found = article(f"<html><head><title>{TITLE} | Gazeta</title></head><body><div><p>{TITLE}</p>{paragraphs()}</div></body></html>")
    assert found.text.split("\n\n") == PARAGRAPHS


def test_day_in_brazil_of_a_time_in_utc() -> None:
    """published_on is the day as printed: late evening in Brazil is the next day in UTC."""
    found = article(WORDPRESS.replace("2025-10-07T17:32:00+00:00", "2025-10-08T01:30:00+00:00"))
    assert found.published_on == date(2025, 10, 7)


def test_relevance_threshold_is_a_setting() -> None:
    """An article below the threshold of the settings is off topic with a reason."""
    page = Page("https://www.gazeta.example/x", WORDPRESS.encode(), NOW)
    found = read_page(page, ReadSettings(min_relevance=1.0))
    assert isinstance(found, Article)
    assert not found.is_relevant
    assert found.reason


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("start", ['<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>', "", "https://www.gazeta.example/x.html\n"])
def test_nothing_is_said_on_stderr(start: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Odd pages are read in silence: no warnings of the parsers."""
    head = f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>{TITLE}</title></head>" if start.startswith("<") else ""
    article(f"{start}{head}<body>{paragraphs()}</body>", "file:///tmp/a.html")
    read(start, "file:///tmp/a.html")
    assert capfd.readouterr() == ("", "")


PARTIAL = """<html lang="pt"><head><title>Norvex fecha contrato com a Elea</title>
<meta name="description" content="Acordo de cinco anos prevê cem mil processadores para três data centers do Nordeste">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Norvex fecha contrato com a Elea", "isAccessibleForFree": %s}</script>
</head><body><main><header><h1>Norvex fecha contrato com a Elea</h1>
<p class="linha-fina">Acordo de cinco anos prevê cem mil processadores para três data centers do Nordeste</p></header><article>
<p>A fabricante de chips Norvex anunciou nesta terça-feira um contrato de fornecimento com a operadora de data centers Elea.</p>
<p>O acordo vale por cinco anos e as ações da Norvex subiram seis por cento depois do anúncio, feito antes da abertura do pregão.</p>
</article></main></body></html>"""


@pytest.mark.parametrize(("is_free", "is_partial"), [("false", True), ("true", False)])
def test_an_open_part_is_told_and_the_standfirst_kept_apart(*, is_free: str, is_partial: bool) -> None:
    """A page that says it is not free gives a partial article; what stands under the headline is standfirst, not text."""
    found = article(PARTIAL % is_free)
    assert found.is_partial is is_partial
    assert found.standfirst == "Acordo de cinco anos prevê cem mil processadores para três data centers do Nordeste"
    assert found.text.startswith("A fabricante de chips Norvex anunciou")


@pytest.mark.parametrize("error", [OSError("no space left"), MemoryError()])
def test_a_machine_without_room_is_no_fault_of_the_page(error, monkeypatch):
    """What the machine lacks is raised: a page refused for it would count as read and be passed over from then on."""
    from pipeline.read import reader

    def fail(*_):
        raise error

    monkeypatch.setattr(reader, "decode", fail)
    with pytest.raises(type(error)):
        reader.read_page(Page("file:///a.txt", b"AMD vende chips", datetime.now(UTC)))


def test_a_page_that_cannot_be_parsed_is_refused(monkeypatch):
    """Any other error while a page is read becomes its rejection."""
    from pipeline.read import reader

    def fail(*_):
        raise KeyError("x")

    monkeypatch.setattr(reader, "decode", fail)
    assert reader.read_page(Page("file:///a.txt", b"AMD vende chips", datetime.now(UTC))).reason == "page cannot be parsed (KeyError)"
