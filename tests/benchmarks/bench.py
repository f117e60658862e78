"""Articles a second and peak memory of each stage, on the samples repeated: `make bench`.

Each stage runs in a process of its own, so that its peak memory is its own; loading is counted apart from working.
"""

from __future__ import annotations

import json
import platform
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

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
        tell_names()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--stage"]:
        sys.path.insert(0, str(ROOT))
        run_names() if sys.argv[2] == "names" else run_stage(sys.argv[2])
    else:
        main()
