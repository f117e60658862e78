"""Articles a second and peak memory of each stage, on the samples repeated, and of each translator: `make bench`.

Each stage runs in a process of its own, so that its peak memory is its own; loading is counted apart from working.
"""

from __future__ import annotations

import json
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import translators
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parents[2]
#: How often the samples are repeated for each stage.
REPEATS = {"read": 20, "extract": 20, "translate": 1, "store": 40, "ingest": 2}


def load_pages(repeats: int) -> list:
    """The samples, each as often, under as many names and canonical addresses."""
    from pipeline.records import Page
    from pipeline.scrape.files import find_pages

    pages = [page for page in find_pages(ROOT / "data" / "samples") if isinstance(page, Page)]
    return [
        replace(page, fetched_from=f"{page.fetched_from}-{number}", content=page.content.replace(b".example/", b".example/%d/" % number))
        for number in range(repeats)
        for page in pages
    ]


def run_stage(stage: str) -> None:
    """Runs one stage and prints its measures as JSON."""
    from pipeline.ingest import ingest
    from pipeline.settings import Settings, TranslationSettings

    settings = Settings()
    pages = load_pages(REPEATS[stage])
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        if stage == "ingest":
            for number, page in enumerate(pages):
                suffix = ".txt" if ".txt" in page.fetched_from else ".html"
                Path(folder, f"{number}{suffix}").write_bytes(page.content)
            loaded = time.perf_counter()
            ingest([folder], settings, Path(folder, "s.duckdb"))
        else:
            from pipeline.flow import Draft, finish_drafts, make_draft
            from pipeline.read.reader import read_page
            from pipeline.store.store import Store
            from pipeline.translate.choose import make_translator

            make_draft(pages[0], settings)
            articles = [read_page(page, settings.read) for page in pages] if stage == "extract" else []
            drafts = (
                [draft for draft in (make_draft(page, settings) for page in pages) if isinstance(draft, Draft)]
                if stage in {"translate", "store"}
                else []
            )
            loaded = time.perf_counter()
            if stage == "read":
                for page in pages:
                    read_page(page, settings.read)
            elif stage == "extract":
                from pipeline.extract.extractor import extract

                for article in articles:
                    extract(article.text, article.language)
            elif stage == "translate":
                translator = make_translator(TranslationSettings())
                if translator is None:
                    print(json.dumps(None))
                    return
                # The samples once: a repeated sentence is translated once a batch.
                for start in range(0, len(drafts), settings.ingest.batch_size):
                    finish_drafts(drafts[start : start + settings.ingest.batch_size], translator, {})
                translator.close()
            else:
                dossiers, _ = finish_drafts(drafts, None, {})
                with Store(Path(folder, "s.duckdb")) as store:
                    for start in range(0, len(dossiers), settings.ingest.batch_size):
                        store.write(
                            dossiers[start : start + settings.ingest.batch_size], [], [], translated={}, written_at=datetime.now(UTC)
                        )
        ended = time.perf_counter()
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(json.dumps({"pages": len(pages), "load": loaded - started, "work": ended - loaded, "peak": peak}))


def run_names() -> None:
    """Words a second of the bare Portuguese pipeline and of the same with the finders of companies and people, and what loading takes."""
    began = time.perf_counter()
    from pipeline.extract.extractor import make_pipeline
    from pipeline.extract.language_models import load_model
    from pipeline.languages import available
    from pipeline.read.reader import read_page
    from pipeline.settings import Settings

    imported = time.perf_counter()
    for language in available():
        make_pipeline(language)
    loaded = time.perf_counter()
    articles = [read_page(page, Settings().read) for page in load_pages(8)]
    texts = [article.text for article in articles if article.language == "pt"]
    bare = load_model("pt")
    rates = {}
    for name in ("bare", "names", "bare", "names"):  # each twice, so that neither has the cold start
        if name == "names":
            for component in ("chipdeals_sentences", "chipdeals_companies", "chipdeals_people"):
                bare.add_pipe(component, first=True if component == "chipdeals_sentences" else None)
        started = time.perf_counter()
        words = sum(len(doc) for doc in map(bare, texts))
        rates[name] = words / (time.perf_counter() - started)
        if name == "names":
            for component in ("chipdeals_sentences", "chipdeals_companies", "chipdeals_people"):
                bare.remove_pipe(component)
    print(json.dumps({"import": imported - began, "load": loaded - imported, **rates}))


#: Kilobytes of the generated pages that reading is compared on.
SIZES = (8, 50, 200)
PAGE = """<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Norvex amplia a fábrica de Campinas | Gazeta do Chip</title>
<meta property="og:title" content="Norvex amplia a fábrica de Campinas"><meta property="og:site_name" content="Gazeta do Chip">
<link rel="canonical" href="https://www.gazeta.example/norvex"><script type="application/ld+json">{"@context":"https://schema.org",
"@type":"NewsArticle","headline":"Norvex amplia a fábrica de Campinas","datePublished":"2025-10-07T14:32:00-03:00",
"author":{"@type":"Person","name":"Ana de Sá"},"publisher":{"@type":"Organization","name":"Gazeta do Chip"}}</script></head><body>
<header><nav><a href="/">Capa</a> <a href="/economia">Economia</a></nav></header><main><article><h1>Norvex amplia a fábrica de Campinas</h1>
<div class="byline">Por <a rel="author" href="/ana">Ana de Sá</a></div><time datetime="2025-10-07T14:32:00-03:00">7 de outubro de 2025</time>
<div class="body">%s</div></article><aside><h3>Mais lidas</h3>%s</aside></main><footer><p>© 2025 Gazeta do Chip</p></footer></body></html>"""
PARAGRAPHS = (
    "A fabricante de chips Norvex anunciou a etapa número %d da obra, que custará US$ 2 bilhões e criará %d empregos em Campinas.",
    "O contrato com a operadora Elea prevê a entrega de %d mil aceleradores para data centers, o primeiro deles em Fortaleza, até o mês %d.",
    "“Não há capacidade ociosa em lugar nenhum”, disse o presidente da empresa na reunião de número %d, que durou %d horas.",
)


def make_page(kilobytes: int) -> bytes:
    """A generated news page of about that many kilobytes: two thirds text, the rest markup and links as news sites have them."""
    body, links, number = "", "", 0
    while len((PAGE % (body, links)).encode()) < kilobytes * 1000:
        number += 1
        body += f'<p class="text">{PARAGRAPHS[number % 3] % (number, number + 7)} <a href="/tema/{number}">Tema {number}</a>.</p>\n'
        if number % 4 == 0:
            links += f'<div class="card"><a href="/noticia/{number}"><img src="/foto{number}.jpg" alt=""><span>Notícia {number}</span></a></div>\n'
    return (PAGE % (body, links)).encode()


def run_reading() -> None:
    """Prints, for each size, milliseconds of reading (all but relevance) and of trafilatura's bare_extraction on the same bytes."""
    from trafilatura import bare_extraction

    from pipeline.read import reader
    from pipeline.records import Page
    from pipeline.settings import ReadSettings

    reader.score_relevance = lambda *_, **__: (1.0, None)  # measured by the stage 'read'
    settings = ReadSettings()
    measures = {}
    for size in SIZES:
        content = make_page(size)
        page = Page("https://www.gazeta.example/norvex", content, datetime.now(UTC))
        ways = {
            "reading": lambda page=page: reader.read_page(page, settings),
            "trafilatura": lambda content=content: bare_extraction(content),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for turn in range(5 + 1000 // size):  # in turn, so that what else the machine does falls on both
            for name, way in ways.items():
                started = time.process_time()
                way()
                if turn > 2:  # the first turns load models and compile patterns
                    times[name].append(1000 * (time.process_time() - started))
        measures[size] = {name: statistics.median(found) for name, found in times.items()}
    print(json.dumps(measures))


def tell_reading() -> None:
    """Prints what run_reading measures, from a process of its own."""
    done = subprocess.run([sys.executable, __file__, "--stage", "reading"], capture_output=True, text=True, cwd=ROOT, check=True)
    for size, found in json.loads(done.stdout).items():
        print(
            f"reading a page of {size} KB: {found['reading']:.2f} ms, bare_extraction {found['trafilatura']:.2f} ms "
            f"({found['reading'] / found['trafilatura']:.2f} of it)"
        )


def tell_names() -> None:
    """Prints what run_names measures, from a process of its own."""
    done = subprocess.run([sys.executable, __file__, "--stage", "names"], capture_output=True, text=True, cwd=ROOT, check=True)
    found = json.loads(done.stdout)
    print(f"loading all language models: {found['load']:.1f} s (after {found['import']:.1f} s of imports)")
    print(
        f"Portuguese names and trees, words a second: {found['bare']:,.0f} bare, {found['names']:,.0f} with companies and people found "
        f"({found['names'] / found['bare']:.2f} of it)"
    )


def main() -> None:
    """Measures every stage and prints a table."""
    table = Table(title=f"{platform.processor() or platform.machine()}, {platform.system()}, Python {platform.python_version()}")
    for name in ("stage", "pages", "seconds", "articles a second", "peak memory, MB"):
        table.add_column(name, justify="left" if name == "stage" else "right")
    for stage in sys.argv[1:] or REPEATS:
        done = subprocess.run([sys.executable, __file__, "--stage", stage], capture_output=True, text=True, cwd=ROOT, check=True)
        measured = json.loads(done.stdout)
        if measured is None:
            table.add_row(stage, "no translator is usable here")
            continue
        rate = measured["pages"] / measured["work"]
        table.add_row(stage, str(measured["pages"]), f"{measured['work']:.1f}", f"{rate:.1f}", f"{measured['peak']:.0f}")
    Console(width=100).print(table)
    if not sys.argv[1:]:
        tell_reading()
        tell_names()
        translators.main([])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--stage"]:
        sys.path.insert(0, str(ROOT))
        {"names": run_names, "reading": run_reading}.get(sys.argv[2], lambda: run_stage(sys.argv[2]))()
    elif sys.argv[1:2] == ["translators"]:
        sys.path.insert(0, str(ROOT))
        translators.main(sys.argv[2:])
    else:
        sys.path.insert(0, str(ROOT))
        main()
