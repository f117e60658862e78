"""An article of the store -> the terminal: its text with the facts marked, original beside English, then the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TextIO

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from pipeline.report.console import make_console
from pipeline.report.tables import format_value

Row = dict[str, Any]
#: Answers a query with one parameter, the article_id.
Query = Callable[[str], list[Row]]

STYLES = {"company": "bold cyan", "person": "bold magenta", "figure": "bold green", "quote": "italic yellow"}

_MARKED = """
SELECT 'quote' AS kind, part.start_char AS start_char, part.end_char AS end_char FROM
    (SELECT unnest(parts) AS part FROM quotes WHERE article_id = $1)
UNION ALL SELECT 'company', start_char, end_char FROM company_mentions WHERE article_id = $1
UNION ALL SELECT 'person', start_char, end_char FROM person_mentions WHERE article_id = $1
UNION ALL SELECT 'figure', start_char, end_char FROM figures WHERE article_id = $1
"""
_FIGURES = """
SELECT text, kind, value, value_high, unit, per, direction, qualifier, metric, coalesce(c.name, '') AS company
FROM figures LEFT JOIN companies c USING (company_id) WHERE article_id = $1 ORDER BY start_char
"""
_QUOTES = "SELECT text, text_en, kind, speaker, role FROM quotes WHERE article_id = $1 ORDER BY start_char"
_PEOPLE = """
SELECT p.name, p.role, c.name AS company FROM article_people p LEFT JOIN companies c USING (company_id) WHERE article_id = $1 ORDER BY 1
"""
_COMPANIES = """
SELECT c.name, c.ticker, c.sector, c.is_known AS known, count(*) AS mentions
FROM company_mentions JOIN companies c USING (company_id) WHERE article_id = $1 GROUP BY ALL ORDER BY mentions DESC, 1
"""
_DEALS = """
SELECT summary_en AS deal, value_text AS value FROM deals
WHERE deal_id IN (SELECT deal_id FROM deal_reports WHERE article_id = $1) ORDER BY 1
"""


def write_article(article: Row, sentences: Iterable[Row], query: Query, out: TextIO) -> None:
    """Prints one article. `query` runs SQL with the article_id as its only parameter."""
    console = make_console(out, 160)
    console.print(Text(article["title"] or article["fetched_from"], style="bold"))
    if article["title_en"] and article["title_en"] != article["title"]:
        console.print(Text(article["title_en"], style="bold dim"))
    published = article["published_at"] or article["published_on"] or "no date"
    authors = ", ".join(article["authors"] or []) or "no author"
    console.print(Text(f"{published} · {authors} · {article['language']} · {article['url']}", style="dim"))
    console.print(Text(article["article_id"], style="dim"))
    if not article["is_relevant"]:
        console.print(f"off topic (relevance {article['relevance']:.2f}): no sentences, no facts\n")
        console.print(article["text"])
        return
    console.print(Text(" ").join(Text(kind, style=style) for kind, style in STYLES.items()))
    marked = mark_facts(article["text"], query(_MARKED))
    table = Table(box=box.SIMPLE, show_edge=False, pad_edge=False, padding=(0, 1, 1, 0))
    table.add_column(article["language"], ratio=1)
    table.add_column("en", ratio=1)
    for sentence in sentences:
        english = Text("" if sentence["text_en"] is None else sentence["text_en"])
        if sentence["fidelity"] not in {"ok", None}:
            english.append(f"  [{sentence['fidelity']}]", style="red")
        table.add_row(marked[sentence["start_char"] : sentence["end_char"]], english)
    console.print(table)
    for name, sql in (("Companies", _COMPANIES), ("People", _PEOPLE), ("Figures", _FIGURES), ("Quotes", _QUOTES), ("Deals", _DEALS)):
        _write_facts(console, name, query(sql))


def mark_facts(text: str, marks: Iterable[Row]) -> Text:
    """The text with each mark {kind, start_char, end_char} in the style of its kind."""
    marked = Text(text)
    for mark in sorted(marks, key=lambda mark: mark["kind"] != "quote"):
        marked.stylize(STYLES[mark["kind"]], mark["start_char"], mark["end_char"])
    return marked


def _write_facts(console: Console, name: str, rows: list[Row]) -> None:
    if not rows:
        return
    console.print(Rule(f"{name} ({len(rows)})", align="left", style="dim"))
    table = Table(box=None, show_edge=False, pad_edge=False, padding=(0, 2, 0, 0))
    for column in rows[0]:
        table.add_column(column.replace("_", " "), style="" if column in {"text", "name", "deal"} else "dim", overflow="fold")
    for row in rows:
        table.add_row(*(Text("" if value is None else format_value(value)) for value in row.values()))
    console.print(Padding(table, (0, 0, 1, 2)))
