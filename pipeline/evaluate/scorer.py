"""Store and gold -> scores.

The rules are those of the annotation guidelines: what counts as the same fact, and which attributes are asked.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from pipeline.evaluate.keys import is_same_role, name_key, unit_key, words
from pipeline.evaluate.tally import Item, Tally, pair_up
from pipeline.text import fold

#: Answers SQL with parameters by rows as dictionaries.
Query = Callable[..., list[Item]]
Tallies = dict[str, Tally]

KINDS = ("body", "relevance", "companies", "people", "figures", "quotes", "deals")
#: Kinds of figures that no gold scores.
_UNSCORED = frozenset({"duration", "money_vague", "number"})
#: Largest relative difference between two values that are the same.
_TOLERANCE = 1e-3
#: Share of the words of the shorter text that two writings of one figure have in common.
_SHARED_WORDS = 0.5


@dataclass(slots=True)
class Scores:
    """What a store scores against a gold folder."""

    #: Kind -> language ('all' for all of them) -> tally.
    tallies: dict[str, dict[str, Tally]] = field(default_factory=lambda: {kind: defaultdict(Tally) for kind in KINDS})
    #: Gold files whose article is not in the store.
    absent: list[str] = field(default_factory=list)

    def table(self) -> dict[str, dict[str, dict[str, float]]]:
        """Kind -> language -> name -> number, rounded to three digits."""
        return {
            kind: {
                language: {name: round(number, 3) for name, number in tally.scores().items()}
                for language, tally in sorted(by_language.items())
            }
            for kind, by_language in self.tallies.items()
        }


class GoldError(ValueError):
    """The gold folder cannot be used; the message is one line."""


def score(query: Query, gold_folder: Path) -> Scores:
    """Scores every article that has a gold file; an article is matched by the stem of `articles.fetched_from`.

    Raises GoldError where the folder holds no gold or a file is not JSON in the format of gold.
    """
    paths = sorted(path for path in gold_folder.glob("*.json") if path.is_file())
    if not paths:
        raise GoldError(f"no gold files (*.json) in {gold_folder}")
    stored = query("SELECT article_id, fetched_from, text, is_relevant FROM articles")
    articles = {PurePosixPath(article["fetched_from"].split("?")[0]).stem: article for article in stored}
    scores = Scores()
    for path in paths:
        try:
            gold = {"companies": [], "figures": [], "quotes": []} | json.loads(path.read_text(encoding="utf-8"))
            article, language = articles.get(gold["id"]), str(gold["lang"])
            tallies = _score_article(query, article, gold) if article else {}
        except (OSError, ValueError) as error:
            raise GoldError(f"{path}: {error}") from None
        except KeyError as error:
            raise GoldError(f"{path} is no gold file: it has no {error}") from None
        except (TypeError, AttributeError) as error:
            raise GoldError(f"{path} is no gold file: {error}") from None
        if article is None:
            scores.absent.append(gold["id"])
        for kind, tally in tallies.items():
            for group in (language, "all"):
                scores.tallies[kind][group].add(tally)
    return scores


def _score_article(query: Query, article: Item, gold: Item) -> Tallies:
    tallies: Tallies = {kind: Tally() for kind in KINDS}
    _score_body(tallies["body"], article, gold)
    if "relevant" in gold:
        tallies["relevance"].ask("accuracy", is_right=bool(article["is_relevant"]) == gold["relevant"])
    if gold.get("relevant") is False:
        return tallies
    names = _Names(query, article["article_id"], gold)
    _score_companies(tallies["companies"], names)
    _score_people(tallies["people"], query, names)
    _score_figures(tallies["figures"], query, names)
    _score_quotes(tallies["quotes"], query, names)
    _score_deals(tallies["deals"], query, names)
    return tallies


def _score_body(tally: Tally, article: Item, gold: Item) -> None:
    text = " ".join(words(article["text"]))
    for name, key in (("first_words", "body_first"), ("last_words", "body_last")):
        if gold.get(key):
            tally.ask(name, is_right=" ".join(words(gold[key])) in text)
    for junk in gold.get("must_not_contain", ()):
        is_clean = " ".join(words(junk)) not in text
        tally.ask("clean", is_right=is_clean)
        if not is_clean:
            tally.misses.append((gold["id"], "boilerplate", {"text": junk}))


class _Names:
    """The companies of one article, in the store and in its gold."""

    def __init__(self, query: Query, article_id: str, gold: Item) -> None:
        self.article_id, self.gold, self.id = article_id, gold, gold["id"]
        self.found = query(
            "SELECT company_id, name FROM companies WHERE company_id IN (SELECT company_id FROM company_mentions WHERE article_id = ?)",
            article_id,
        )
        self.forms: dict[str, set[str]] = defaultdict(set)
        for company in self.found:
            self.forms[company["company_id"]].add(name_key(company["name"]))
        for mention in query("SELECT company_id, text FROM company_mentions WHERE article_id = ?", article_id):
            self.forms[mention["company_id"]].add(name_key(mention["text"]))
        self.accepted = {company["name"]: _accepted_names(company) for company in gold["companies"]}

    def are_same(self, wanted: str, company_id: str | None) -> bool:
        """Whether `company_id` of the store is the company that gold calls `wanted`."""
        if company_id is None:
            return False
        return bool(self.accepted.get(wanted, {name_key(wanted)}) & (self.forms.get(company_id) or {name_key(company_id)}))


def _accepted_names(item: Item) -> set[str]:
    return {name_key(name) for name in (item["name"], *item.get("accept", ()))}


def _allowed(item: Item, name: str) -> list[Any]:
    """Every value that counts as right for a field of a gold item."""
    allowed = [item.get(name)]
    for key in (f"accept_{name}", f"{name}_accept"):
        more = item.get(key)
        allowed += more if isinstance(more, list) else [more] if more else []
    return allowed


def _ask(tally: Tally, name: str, *, when: Any, is_right: bool) -> None:
    if when:
        tally.ask(name, is_right=is_right)


def _score_companies(tally: Tally, names: _Names) -> None:
    pair_up(
        tally,
        names.id,
        names.gold["companies"],
        names.found,
        lambda item, found: bool(_accepted_names(item) & names.forms[found["company_id"]]),
    )


def _score_people(tally: Tally, query: Query, names: _Names) -> None:
    found = query("SELECT name, role, company_id FROM article_people WHERE article_id = ?", names.article_id)
    pairs = pair_up(
        tally, names.id, names.gold.get("people", []), found, lambda item, person: name_key(person["name"]) in _accepted_names(item)
    )
    for item, person in pairs:
        company, role = item.get("company"), item.get("role")
        _ask(tally, "company", when=company, is_right=names.are_same(company or "", person["company_id"]))
        _ask(tally, "role", when=role, is_right=any(is_same_role(wanted, person["role"]) for wanted in _allowed(item, "role") if wanted))


def _score_figures(tally: Tally, query: Query, names: _Names) -> None:
    columns = "text, kind, value, value_high, unit, direction, qualifier, metric, company_id"
    rows = query(f"SELECT {columns} FROM figures WHERE article_id = ? ORDER BY start_char", names.article_id)  # noqa: S608
    found = [row for row in rows if row["kind"] not in _UNSCORED and row["value"] is not None]
    gold = [
        item for item in names.gold["figures"] for _ in range(item.get("n") or 1) if item.get("value") is not None or item.get("optional")
    ]
    wanted = [dict(item) for item in gold]
    for item, figure in pair_up(tally, names.id, wanted, found, _is_same_figure):
        companies = [company for company in _allowed(item, "company") if company]
        _ask(tally, "qualifier", when="qualifier" in item, is_right=figure["qualifier"] in _allowed(item, "qualifier"))
        _ask(tally, "metric", when=item.get("metric") not in {None, "other"}, is_right=figure["metric"] in _allowed(item, "metric"))
        _ask(tally, "metric_other", when=item.get("metric") == "other", is_right=figure["metric"] in {None, "other"})
        is_owner = any(names.are_same(company, figure["company_id"]) for company in companies)
        _ask(tally, "company", when=item.get("company"), is_right=is_owner)
        _ask(tally, "company_none", when="company" in item and not companies, is_right=figure["company_id"] is None)
        _ask(tally, "direction", when=item.get("direction"), is_right=figure["direction"] == item.get("direction"))
        _ask(tally, "value_high", when=item.get("value_high"), is_right=_is_close(figure["value_high"], item.get("value_high")))


def _is_close(found: float | None, wanted: float | None) -> bool:
    if found is None or wanted is None:
        return False
    return abs(abs(found) - abs(wanted)) <= _TOLERANCE * max(1e-9, abs(wanted))


def _is_same_figure(item: Item, figure: Item) -> bool:
    if item.get("value") is None:
        return fold(item["text"]) in fold(figure["text"]) or fold(figure["text"]) in fold(item["text"])
    readings = [(item["value"], item["unit"])]
    more = item.get("accept") or []
    for other in more if isinstance(more, list) else [more]:
        reading = other if isinstance(other, dict) else {"value": other}
        if isinstance(reading.get("value", item["value"]), int | float):
            readings.append((reading.get("value", item["value"]), reading.get("unit") or item["unit"]))
    if not any(_is_close(figure["value"], value) and unit_key(figure["unit"]) == unit_key(unit) for value, unit in readings):
        return False
    asked, given = set(words(item["text"])), set(words(figure["text"]))
    return asked <= given or given <= asked or len(asked & given) >= _SHARED_WORDS * min(len(asked), len(given))


def _score_quotes(tally: Tally, query: Query, names: _Names) -> None:
    rows = query("SELECT text, kind, speaker, company_id FROM quotes WHERE article_id = ? ORDER BY start_char", names.article_id)
    found = [row for row in rows if row["kind"] in {"direct", "mixed"}]

    def is_same(item: Item, quote: Item) -> bool:
        said = " ".join(words(quote["text"]))
        return all(" ".join(words(item[end])) in said for end in ("first", "last"))

    def is_speaker(wanted: str, quote: Item) -> bool:
        if quote["speaker"] is None:
            return names.are_same(wanted, quote["company_id"])
        return name_key(quote["speaker"]) in {name_key(wanted), *names.accepted.get(wanted, ())}

    for item, quote in pair_up(tally, names.id, names.gold["quotes"], found, is_same, may_share=True):
        speakers = [speaker for speaker in _allowed(item, "speaker") if speaker]
        _ask(tally, "speaker", when=item.get("speaker"), is_right=any(is_speaker(speaker, quote) for speaker in speakers))
        _ask(tally, "speaker_none", when="speaker" in item and not speakers, is_right=quote["speaker"] is None)
        _ask(tally, "kind", when=item.get("kind"), is_right=item.get("kind") == quote["kind"])


def _score_deals(tally: Tally, query: Query, names: _Names) -> None:
    deals = query(
        "SELECT DISTINCT d.deal_id, d.deal_type, d.status FROM deals d JOIN deal_reports USING (deal_id) WHERE article_id = ? ORDER BY 1",
        names.article_id,
    )
    for deal in deals:
        deal["parties"] = query("SELECT company_id, role FROM deal_parties WHERE deal_id = ?", deal["deal_id"])

    def is_party(wanted: Item, party: Item) -> bool:
        # A government or regulator is no company: its role alone tells it.
        if wanted.get("role") in {"government", "regulator"}:
            return bool(party["role"] == wanted["role"])
        return names.are_same(wanted["company"], party["company_id"])

    def present(item: Item, deal: Item) -> int:
        return sum(any(is_party(wanted, party) for party in deal["parties"]) for wanted in item["parties"])

    def degree(item: Item, deal: Item) -> float:
        hits = present(item, deal)
        return hits + (deal["deal_type"] == item.get("type")) if hits >= min(2, len(item["parties"])) else 0

    for item, deal in pair_up(tally, names.id, names.gold.get("deals", []), deals, degree):
        _ask(tally, "type", when=item.get("type"), is_right=deal["deal_type"] in _allowed(item, "type"))
        _ask(tally, "status", when=item.get("status"), is_right=deal["status"] in _allowed(item, "status"))
        for wanted in item["parties"]:
            is_right = _has_role(wanted, deal["parties"], is_party)
            _ask(tally, "role", when=wanted.get("role"), is_right=is_right)


def _has_role(wanted: Item, parties: Iterable[Item], is_party: Callable[[Item, Item], bool]) -> bool:
    return any(is_party(wanted, party) and party["role"] in _allowed(wanted, "role") for party in parties)
