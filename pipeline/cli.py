"""The chipdeals command: the only reader of argv and environment.

Exit status: 0 done, 1 done but something named could not be stored or a stage raised, 2 wrong usage. Errors are one line on stderr.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pipeline import __version__
from pipeline.report.streams import in_chunks, open_streams, read_lines
from pipeline.settings import Settings, SettingsError, load_settings
from pipeline.usage import UsageError, add_model_options, parse_count, parse_day

_STOPPED = "stopped; what was committed is kept"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:  # also where it comes while another error is being told: DuckDB turns Ctrl-C into one of its own first
        return _complain(_STOPPED, 130)


def _run(arguments: Sequence[str] | None) -> int:
    open_streams()
    parser = make_parser()
    options = parser.parse_args(arguments)
    if not hasattr(options, "run"):
        parser.print_help()
        return 2
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except (SettingsError, UsageError) as error:
        return _complain(error, 2)
    except BrokenPipeError:  # `chipdeals sql ... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("CHIPDEALS_TRACEBACK"):
            raise
        if str(error) == "Query interrupted":  # what DuckDB makes of Ctrl-C
            return _complain(_STOPPED, 130)
        if isinstance(error, OSError) and error.strerror:  # a full disk, a file that cannot be written
            return _complain(error.strerror + (f": {error.filename}" if error.filename else ""), 1)
        # StoreError, TranslatorError, EngineError and SourcesError are written for people; anything else is a defect of ours.
        is_ours = type(error).__module__.startswith("pipeline.")
        return _complain(error if is_ours else f"{type(error).__name__}: {error} (CHIPDEALS_TRACEBACK=1 shows where)", 1)
    return status


def _complain(error: object, status: int) -> int:
    print("chipdeals: " + " ".join(str(error).split()), file=sys.stderr)
    return status


def make_parser() -> argparse.ArgumentParser:
    """All commands and options."""
    parser = argparse.ArgumentParser(
        prog="chipdeals",
        description="News about chip and AI-infrastructure deals -> facts with evidence, in DuckDB.",
        epilog="Settings: chipdeals.toml.",
    )
    parser.add_argument("--version", action="version", version=f"chipdeals {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")

    def add(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--config", type=Path, metavar="FILE", help="settings (default: chipdeals.toml in the working folder)")
        command.set_defaults(run=run)
        return command

    def add_store(command: argparse.ArgumentParser) -> None:
        command.add_argument("--db", type=Path, metavar="FILE", help="the store (default: var/chipdeals.duckdb)")

    def add_sources(command: argparse.ArgumentParser) -> None:
        command.add_argument("--sources", type=Path, metavar="FILE", help="the sources (default: the sources.toml that ships)")

    def add_shape(command: argparse.ArgumentParser) -> None:
        shape = command.add_mutually_exclusive_group()
        shape.add_argument("--csv", action="store_true", help="comma-separated values")
        shape.add_argument("--json", action="store_true", help="one array of objects")

    command = add("ingest", run_ingest, "read, extract, translate and store pages; without targets the sources of sources.toml")
    command.add_argument("targets", nargs="*", metavar="PATH|URL", help=".html, .txt, .warc(.gz) file, folder or address")
    command.add_argument("--source", action="append", default=[], metavar="NAME", help="only this source (may be given again)")
    command.add_argument("--since", metavar="DATE", help="articles of sources from this day on (2025-10-07), further back than today's")
    command.add_argument("--limit", metavar="N", help="crawl at most so many pages in all")
    command.add_argument("--no-crawl", action="store_true", help="read folders and archives only")
    command.add_argument("--replay", action="store_true", help="take all captured pages beside the store again, without a network")
    add_sources(command)
    add_store(command)

    command = add("read", run_read, "pages -> JSON lines: url, title, authors, date, language, text, relevance")
    command.add_argument("targets", nargs="+", metavar="PATH", help=".html, .txt, .warc(.gz) file or folder")

    command = add("translate", run_translate, "lines on stdin -> as many lines of English on stdout")
    command.add_argument("--from", dest="source", default="pt", metavar="LANGUAGE", help="language of the lines (default: pt)")
    command.add_argument("--to", dest="target", default="en", metavar="LANGUAGE", help="en, the only one there is")

    command = add("extract", run_extract, "lines of text on stdin -> one JSON object of facts a line")
    command.add_argument("--lang", default="pt", metavar="LANGUAGE", help="language of the lines (default: pt)")

    command = add("sql", run_sql, "ask the store, read-only; without a query an interactive prompt")
    command.add_argument("query", nargs="?", metavar="SELECT ...")
    add_shape(command)
    add_store(command)

    command = add("merges", run_merges, "companies of different articles that are taken for one, and why")
    change = command.add_mutually_exclusive_group()
    change.add_argument("--undo", metavar="COMPANY_ID", help="take a merge back, and keep the two apart from now on")
    change.add_argument("--redo", metavar="COMPANY_ID", help="let one that was taken back stand again")
    add_shape(command)
    add_store(command)

    command = add("sources", run_sources, "the sources of sources.toml: what each yielded last time, and its health")
    add_sources(command)
    add_shape(command)
    add_store(command)

    command = add("show", run_show, "an article with its facts marked, original beside English")
    command.add_argument("article", metavar="ARTICLE", help="article_id (or its beginning), URL or file name")
    add_store(command)

    command = add("evaluate", run_evaluate, "score the store against gold annotations, by kind of fact and language")
    command.add_argument("gold", nargs="?", type=Path, default=Path("tests/gold"), metavar="GOLD_DIR", help="default: tests/gold")
    command.add_argument("--json", action="store_true", help="scores as JSON")
    command.add_argument("--misses", action="store_true", help="list every miss and every wrong find")
    command.add_argument("--floors", type=Path, metavar="FILE", help="fail where a score is under its floor")
    command.add_argument("--update-floors", action="store_true", help="write today's scores to the file of --floors")
    command.add_argument("--allow-regression", action="store_true", help="let --update-floors lower a floor")
    add_store(command)

    add_model_options(add("models", run_models, "translation models: list them, add one from a hub, remove one"), add_shape)

    command = add("doctor", run_doctor, "which models, translators and sources are usable here, and what to do about the rest")
    add_sources(command)
    add_store(command)
    return parser


def _settings(options: argparse.Namespace) -> Settings:
    if "" in getattr(options, "targets", ()):  # "$FOLDER" that was never set: the working folder is not meant
        raise UsageError("a path is empty")
    if options.config is not None and not os.path.exists(options.config):  # noqa: PTH110 - that of Path raises on a name too long
        raise UsageError(f"no such settings file: {options.config}")
    return load_settings(options.config)


def _database(options: argparse.Namespace, settings: Settings) -> Path:
    return options.db if options.db is not None else Path(settings.ingest.database)


def _sources_file(options: argparse.Namespace, settings: Settings) -> Path | None:
    """The file of sources; None for the one that ships."""
    return options.sources or (Path(settings.ingest.sources) if settings.ingest.sources else None)


def _write_shaped(options: argparse.Namespace, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    from pipeline.report.tables import write_csv, write_json, write_table

    (write_csv if options.csv else write_json if options.json else write_table)(columns, rows, sys.stdout)


def run_ingest(options: argparse.Namespace) -> int:
    """Chipdeals ingest."""
    settings = _settings(options)
    since, limit = parse_day("--since", options.since), parse_count("--limit", options.limit)
    for name in ("source", "since", "limit", "no_crawl", "replay", "sources"):
        if options.targets and getattr(options, name):
            raise UsageError(f"--{name.replace('_', '-')} is about the sources: it goes without PATH or URL")
    from pipeline.ingest import Collecting, RunSummary, ingest
    from pipeline.report.summary import progress_of, write_summary
    from pipeline.scrape.sources import UnknownSourceError

    database = _database(options, settings)
    collecting = Collecting(
        sources=_sources_file(options, settings), names=options.source, since=since, limit=limit,
        is_crawled=not options.no_crawl, is_replayed=options.replay,
    )  # fmt: skip
    try:
        with progress_of(sys.stderr) as advance:
            summary: RunSummary = ingest(options.targets, settings, database, advance=advance, collecting=collecting)
    except UnknownSourceError as error:
        raise UsageError(str(error)) from None
    for failure in summary.failures:
        _complain(failure, 1)
    write_summary(summary, database, sys.stdout)
    return 1 if summary.failures else 0


def run_read(options: argparse.Namespace) -> int:
    """Chipdeals read."""
    settings = _settings(options)
    from pipeline.read.reader import read_page
    from pipeline.records import Rejection
    from pipeline.report.facts import encode, page_as_columns
    from pipeline.scrape.files import MissingPath, find_pages

    status = 0
    for target in options.targets:
        try:
            for page in find_pages(Path(target), max_megabytes=settings.read.max_megabytes):
                article = page if isinstance(page, Rejection) else read_page(page, settings.read)
                if isinstance(article, Rejection) and article.is_failure:
                    status = _complain(f"{target}: {article.reason}", 1)
                print(json.dumps(page_as_columns(article), ensure_ascii=False, default=encode))
        except MissingPath as error:
            status = _complain(error, 1)
    return status


def run_translate(options: argparse.Namespace) -> int:
    """Chipdeals translate."""
    settings = _settings(options)
    if options.target != "en":
        raise UsageError(f"cannot translate to {options.target!r}: only to en")
    if options.source == "en":
        for line in read_lines():
            print(line)
        return 0
    from pipeline.flow import translate_lines
    from pipeline.translate.choose import make_translator
    from pipeline.translate.translator import TranslatorError

    translator = make_translator(settings.translation)
    if translator is None:
        raise TranslatorError("no translator is usable here: `chipdeals doctor` says what to do")
    if options.source not in translator.languages():
        raise UsageError(f"{translator.name} does not read {options.source!r} (it reads {', '.join(sorted(translator.languages()))})")
    try:
        for chunk in in_chunks(read_lines()):
            for english in translate_lines(chunk, options.source, translator, model=settings.models.of(options.source)):
                print(english)
            sys.stdout.flush()
    finally:
        translator.close()
    return 0


def run_extract(options: argparse.Namespace) -> int:
    """Chipdeals extract."""
    from pipeline.languages import available, rules_for

    rules = rules_for(options.lang)
    if rules is None:
        raise UsageError(f"no rules for language {options.lang!r} (there are {', '.join(available())})")
    from pipeline.extract.extractor import extract
    from pipeline.report.facts import encode, facts_as_columns, placed_in
    from pipeline.text import find_sentences, without_unseen

    model = _settings(options).models.of(options.lang)
    for line in read_lines():
        written, text, places = without_unseen(line)
        facts = facts_as_columns(extract(text, options.lang, model=model), find_sentences(text, rules.sentences.abbreviations))
        if written != text:
            facts = placed_in(written, facts, places)
        print(json.dumps(facts, ensure_ascii=False, default=encode))
    return 0


def run_sql(options: argparse.Namespace) -> int:
    """Chipdeals sql."""
    from pipeline.report.streams import read_queries
    from pipeline.store.query import QueryError, open_for_reading, run_query

    with open_for_reading(_database(options, _settings(options))) as connection:
        if options.query is not None:
            try:
                _write_shaped(options, *run_query(connection, options.query))
            except QueryError as error:
                raise UsageError(str(error)) from None
            return 0
        status = 0
        for query in read_queries():
            try:
                _write_shaped(options, *run_query(connection, query))
            except QueryError as error:
                status = _complain(error, 2)
    # At a terminal the error was seen and the next query typed; a script learns of it here.
    return 0 if sys.stdin.isatty() else status


def run_merges(options: argparse.Namespace) -> int:
    """Chipdeals merges."""
    from pipeline.store.query import MERGES, has_table, open_for_reading, run_query

    database = _database(options, _settings(options))
    with open_for_reading(database) as connection:
        if not has_table(connection, "company_merges"):
            raise UsageError(f"{database} is of an older version: the next `chipdeals ingest` brings it up to date")
        if options.undo is None and options.redo is None:
            _write_shaped(options, *run_query(connection, MERGES))
            return 0
    from pipeline.passes.companies import MergeError, redo_merge, undo_merge

    try:
        if options.undo is not None:
            print(f"{options.undo} and {undo_merge(database, options.undo)} are kept apart")
        else:
            print(f"{options.redo} and {redo_merge(database, options.redo)} are one again where the reason still holds")
    except MergeError as error:
        raise UsageError(str(error)) from None
    return 0


def run_sources(options: argparse.Namespace) -> int:
    """Chipdeals sources."""
    settings = _settings(options)
    from pipeline.report.sources import COLUMNS, list_sources
    from pipeline.scrape.sources import load_sources

    sources = load_sources(_sources_file(options, settings))
    _write_shaped(options, COLUMNS, list_sources(sources, _database(options, settings), is_crawled=settings.crawl.enabled))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Chipdeals show."""
    from pipeline.report.article import write_article
    from pipeline.store.query import as_dictionaries, find_articles, open_for_reading

    with open_for_reading(_database(options, _settings(options))) as connection:
        found = find_articles(connection, options.article)
        if not found:
            raise UsageError(f"no article {options.article!r}: `chipdeals sql` can list what there is in articles")
        if len(found) > 1:
            names = ", ".join(f"{article['article_id']} ({article['fetched_from'].rsplit('/', 1)[-1]})" for article in found[:5])
            raise UsageError(f"{options.article!r} is not one article: {names}")
        article_id = found[0]["article_id"]

        def query(sql: str) -> list[dict[str, Any]]:
            return as_dictionaries(connection, sql, article_id)

        sentences = query("SELECT * FROM sentences WHERE article_id = $1 ORDER BY sentence_no")
        write_article(found[0], sentences, query, sys.stdout)
    return 0


def run_evaluate(options: argparse.Namespace) -> int:
    """Chipdeals evaluate."""
    from pipeline.evaluate.floors import FloorsError, find_breaches, write_floors
    from pipeline.evaluate.scorer import GoldError, score
    from pipeline.store.query import as_dictionaries, open_for_reading

    if options.update_floors and options.floors is None:
        raise UsageError("--update-floors needs --floors FILE")
    try:
        with open_for_reading(_database(options, _settings(options))) as connection:
            scores = score(lambda sql, *values: as_dictionaries(connection, sql, *values), options.gold)
        table = scores.table()
        if options.json:
            print(json.dumps({"scores": table, "absent": scores.absent}, ensure_ascii=False))
        else:
            from pipeline.report.summary import write_scores

            write_scores(table, sys.stdout)
        if options.misses:
            for kind, tallies in scores.tallies.items():
                for article, what, item in tallies["all"].misses:
                    print(article, kind, what, json.dumps(item, ensure_ascii=False, default=str), sep="  ")
        for absent in scores.absent:
            _complain(f"not in the store: {absent}", 1)
        if options.update_floors:
            write_floors(table, options.floors, options.gold, allow_regression=options.allow_regression)
            return 0
        breaches = find_breaches(table, options.floors, options.gold) if options.floors else []
    except (GoldError, FloorsError) as error:
        raise UsageError(str(error)) from None
    for breach in breaches:
        _complain(breach, 1)
    return 1 if breaches or scores.absent else 0


def run_models(options: argparse.Namespace) -> int:
    """Chipdeals models."""
    from pipeline.report.models import run_action

    return run_action(options, _settings(options), lambda columns, rows: _write_shaped(options, columns, rows))


def run_doctor(options: argparse.Namespace) -> int:
    """Chipdeals doctor."""
    settings = _settings(options)
    from pipeline.report.doctor import examine, write_findings

    write_findings(examine(settings, _database(options, settings), _sources_file(options, settings)), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
