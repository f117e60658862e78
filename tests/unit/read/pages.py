"""Own-written pages in three languages, each with every kind of metadata, for tests that change them."""

from __future__ import annotations

PORTUGUESE = """<!DOCTYPE html>
<html lang="pt-BR"><head><meta charset="utf-8"><title>Norvex fecha contrato de US$ 2 bilhões com a Elea | Gazeta do Chip</title>
<meta property="og:title" content="Norvex fecha contrato de US$ 2 bilhões com a Elea"><meta property="og:site_name" content="Gazeta do Chip">
<meta property="og:url" content="https://www.gazeta.example/economia/norvex-elea"><meta name="author" content="Ana de Sá e João Reis">
<meta property="article:published_time" content="2025-10-07T14:32:00-03:00"><meta property="article:modified_time" content="2025-10-07T18:01:00-03:00">
<link rel="canonical" href="https://www.gazeta.example/economia/norvex-elea">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#ana","name":"Ana de Sá"},
{"@type":"Organization","@id":"#gazeta","name":"Gazeta do Chip"},{"@type":["NewsArticle"],"headline":"Norvex fecha contrato de US$ 2 bilhões com a Elea",
"datePublished":"2025-10-07T14:32:00-03:00","dateModified":"2025-10-07T18:01:00-03:00","author":[{"@id":"#ana"},{"@type":"Person","name":"João Reis"}],
"publisher":{"@id":"#gazeta"},"mainEntityOfPage":"https://www.gazeta.example/economia/norvex-elea","inLanguage":"pt-BR"}]}</script></head>
<body class="post single"><header><nav><a href="/">Capa</a> <a href="/economia">Economia</a></nav></header><main><article class="post">
<h1>Norvex fecha contrato de US$ 2 bilhões com a Elea</h1><p class="standfirst">Acordo de cinco anos prevê 100 mil aceleradores.</p>
<div class="byline">Por <a rel="author" href="/ana">Ana de Sá</a> e <a rel="author" href="/joao">João Reis</a>, de Campinas</div>
<time datetime="2025-10-07T14:32:00-03:00">Publicado em 7 de outubro de 2025 às 14h32</time> <span class="updated">Atualizado às 18h01</span>
<figure><img src="fabrica.jpg" alt="Fábrica"><figcaption>Fábrica da Norvex em Campinas. Foto: Divulgação</figcaption></figure>
<p>A fabricante de chips Norvex anunciou nesta terça-feira um contrato de US$&nbsp;2&nbsp;bilhões para fornecer aceleradores à operadora de nuvem Elea.</p>
<p>O acordo vale por cinco anos e prevê a entrega de 100&nbsp;000 processadores para três data centers, segundo comunicado das duas empresas.</p>
<h2>O que disse a empresa</h2><p>&ldquo;Não há capacidade ociosa em lugar nenhum&rdquo;, disse o presidente da Norvex, Caio Benevides.</p>
<table><tr><th>Ano</th><th>Receita</th></tr><tr><td>2024</td><td>US$ 3,1 bilhões</td></tr></table>
<p>As ações da Norvex subiram 6,2% depois do anúncio. A empresa vale agora US$ 48 bilhões na bolsa.</p>
<p>Leia também: <a href="/x">TSMC eleva os preços</a></p></article></main><footer>© 2025 Gazeta do Chip</footer></body></html>"""

SPANISH = """<html lang="es"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Ferralia construirá una planta de obleas en Zaragoza - El Diario del Silicio</title>
<script>window.__INITIAL_STATE__ = {"article":{"title":"Ferralia construirá una planta de obleas en Zaragoza","publishedAt":"2025-06-12T09:20:00+02:00",
"authors":[{"name":"Nerea Goikoa"}]}};</script></head><body itemscope itemtype="https://schema.org/NewsArticle"><div id="cabecera"><a href="/">Portada</a></div>
<div class="noticia"><span class="antetitulo">Semiconductores</span><h1 itemprop="headline">Ferralia construirá una planta de obleas en Zaragoza</h1>
<div class="firma" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Nerea Goikoa</span>, Madrid</div>
<div class="fecha"><meta itemprop="datePublished" content="2025-06-12T09:20:00+02:00">12 jun 2025 - 09:20 CEST. Actualizado a las 11:05</div>
<div itemprop="articleBody"><p>La compañía Ferralia anunció este jueves que invertirá 1.400 millones de euros en una planta de obleas de carburo de silicio.</p>
<p>La planta dará empleo a 650 personas y empezará a producir en 2028, según explicó la consejera delegada, Marta Ibarreta.</p>
<ul><li>Inversión: 1.400 millones</li><li>Empleo: 650 personas</li></ul>
<blockquote>«Europa necesita fábricas propias», afirmó Ibarreta en la presentación del proyecto.</blockquote>
<p>El Gobierno de Aragón aportará 120 millones en subvenciones. Las acciones de Ferralia subieron un 4&#37; en la Bolsa de Madrid.</p></div>
<div class="relacionadas"><h3>Te puede interesar</h3><a href="/y">Intel recorta su plantilla</a></div></div></body></html>"""

ENGLISH = """<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-US"><head>
<title>Corvid Systems to buy chip designer Halden for $900 million</title><meta name="twitter:title" content="Corvid to buy Halden for $900 million"/>
<meta name="parsely-author" content="Euan Maitland"/><meta name="date" content="Oct. 7, 2025 at 2:32 p.m. ET"/>
<script type="application/ld+json">{"@type":"WebPage","name":"Corvid Systems to buy chip designer Halden for $900 million",}</script>
<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Other story","url":"https://www.wire.example/other"},
{"@type":"ReportageNewsArticle","headline":"Corvid Systems to buy chip designer Halden for $900 million","author":"Euan Maitland","datePublished":"2025-10-07T18:32:00Z"}]</script>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"story":{"headline":"Corvid Systems to buy chip designer Halden for $900 million",
"datePublished":"2025-10-07T18:32:00Z","byline":"By Euan Maitland","body":"<p>Corvid Systems agreed to buy Halden.</p>"}}}}</script></head>
<body><div id="__next"><article vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">Corvid Systems to buy chip designer Halden for $900 million</h1>
<p>By Euan Maitland</p><p>Oct. 7, 2025 at 2:32 p.m. ET</p>
<p>Corvid Systems agreed on Tuesday to buy chip designer Halden for $900 million in cash, the companies said in a joint statement.</p>
<p>The deal gives Corvid a line of AI accelerators for data centers &mdash; and about 400 engineers in Austin and Edinburgh.</p>
<p>&quot;We have been customers for years,&quot; said Corvid's chief executive, Deborah Nwosu. Shares of Corvid rose 3.4% to $71.20.</p>
<p>Read more: <a href="/z">Samsung opens plant</a></p></article></div></body></html>"""

PAGES = {"pt": PORTUGUESE, "es": SPANISH, "en": ENGLISH}
