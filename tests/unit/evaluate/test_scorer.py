"""pipeline.evaluate: what counts as found, missed and wrong; floors that only go up."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline.evaluate.floors import FloorsError, find_breaches, write_floors
from pipeline.evaluate.scorer import GoldError, Scores, score
from pipeline.records import (
    Article,
    ArticlePerson,
    Company,
    CompanyMention,
    Deal,
    DealParty,
    Dossier,
    Facts,
    Figure,
    Person,
    PersonMention,
    Quote,
    Sentence,
    Span,
)
from pipeline.store.query import as_dictionaries, open_for_reading
from pipeline.store.store import Store

TEXT = "A AMD vale US$ 330 bilhões e a Nvidia subiu 3%, disse Lisa Su, CEO da AMD: “Vamos crescer muito mais”."


def place(part: str) -> dict[str, Any]:
    start = TEXT.index(part)
    return {"start_char": start, "end_char": start + len(part), "text": part}


def make_facts(**changes: Any) -> Facts:
    facts: dict[str, Any] = {
        "companies": (Company("amd", "AMD"), Company("nvidia", "Nvidia")),
        "company_mentions": (CompanyMention(**place("AMD"), company_id="amd"), CompanyMention(**place("Nvidia"), company_id="nvidia")),
        "people": (Person("lisa-su", "Lisa Su"),),
        "person_mentions": (PersonMention(**place("Lisa Su"), person_id="lisa-su"),),
        "article_people": (ArticlePerson("lisa-su", "Lisa Su", "CEO", "amd"),),
        "figures": (
            Figure(**place("US$ 330 bilhões"), kind="money", value=330e9, unit="USD", metric="market_cap", company_id="amd"),
            Figure(**place("3%"), kind="percent", value=3, unit="percent", direction="up"),
        ),
        "quotes": (
            Quote(**place("Vamos crescer muito mais"), kind="direct", parts=(Span(76, 100),), speaker="Lisa Su", person_id="lisa-su"),
        ),
        "deals": (
            Deal(
                deal_type="supply", status="announced", parties=(DealParty("AMD", "supplier", "amd"), DealParty("Nvidia", "customer", "nvidia")),
                reports=(Span(0, len(TEXT)),),
            ),
        ),
    }  # fmt: skip
    return Facts(**(facts | changes))


GOLD: dict[str, Any] = {
    "id": "artigo", "lang": "pt", "relevant": True, "body_first": "A AMD vale", "must_not_contain": ["Leia também"],
    "companies": [{"name": "Advanced Micro Devices", "accept": ["AMD"]}, {"name": "Nvidia"}, {"name": "Nasdaq", "optional": True}],
    "people": [{"name": "Lisa Su", "role": "CEO", "company": "Advanced Micro Devices"}],
    "figures": [
        {"text": "US$ 330 bilhões", "value": 330e9, "unit": "USD", "kind": "money", "qualifier": None, "metric": "market_cap", "company": "Advanced Micro Devices"},
        {"text": "3%", "value": 3, "unit": "percent", "kind": "percent", "qualifier": None, "metric": "other", "company": None, "direction": "up"},
    ],
    "quotes": [{"first": "Vamos crescer", "last": "muito mais", "speaker": "Lisa Su", "kind": "direct"}],
    "deals": [{"parties": [{"company": "Advanced Micro Devices", "role": "supplier"}, {"company": "Nvidia", "role": "customer"}], "type": "supply", "status": "announced"}],
}  # fmt: skip


def scores_of(tmp_path: Path, facts: Facts, gold: dict[str, Any] = GOLD, text: str = TEXT) -> Scores:
    (tmp_path / "gold").mkdir(exist_ok=True)
    (tmp_path / "gold" / "artigo.json").write_text(json.dumps(gold), encoding="utf-8")
    now = datetime.now(UTC)
    article = Article(
        article_id="1", fetched_from="file:///x/artigo.txt", url="file:///x/artigo.txt", source="", title=None, fetched_at=now, language="pt",
        text=text, is_relevant=True, relevance=1.0, content_hash="",
    )  # fmt: skip
    sentence = Sentence(sentence_no=0, start_char=0, end_char=len(text), text=text)
    with Store(tmp_path / "s.duckdb") as store:
        store.write([Dossier(article, sentences=(sentence,), facts=facts)], [], [], translated={}, written_at=now)
    with open_for_reading(tmp_path / "s.duckdb") as connection:
        return score(lambda sql, *values: as_dictionaries(connection, sql, *values), tmp_path / "gold")


def test_perfect_facts_score_one(tmp_path: Path) -> None:
    """Names by their accepted forms, values, speakers and parties all match; optional gold is not missed."""
    table = scores_of(tmp_path, make_facts()).table()
    for kind in ("companies", "people", "figures", "quotes", "deals"):
        row = table[kind]["all"]
        assert (row["f1"], row["fp"], row["fn"]) == (1.0, 0, 0), kind
        assert all(share == 1.0 for name, share in row.items() if name not in {"tp", "fp", "fn"}), (kind, row)
    assert table["body"]["pt"] == {"first_words": 1.0, "clean": 1.0}


def test_wrong_values_owners_and_speakers_are_told_apart(tmp_path: Path) -> None:
    """A wrong value is one wrong and one missed; a wrong owner, guessed owner or speaker counts against the attribute only."""
    figures = (
        Figure(**place("US$ 330 bilhões"), kind="money", value=330e6, unit="USD"),
        Figure(**place("3%"), kind="percent", value=3, unit="percent", metric="growth", company_id="nvidia"),
    )
    quotes = (Quote(**place("Vamos crescer muito mais"), kind="mixed", parts=(Span(76, 100),), speaker="Jensen Huang"),)
    table = scores_of(tmp_path, make_facts(figures=figures, quotes=quotes)).table()
    figure_row, quote_row = table["figures"]["all"], table["quotes"]["all"]
    assert (figure_row["tp"], figure_row["fp"], figure_row["fn"]) == (1, 1, 1)
    assert (figure_row["company_none"], figure_row["metric_other"], figure_row["direction"]) == (0.0, 0.0, 0.0)
    assert (quote_row["f1"], quote_row["speaker"], quote_row["kind"]) == (1.0, 0.0, 0.0)


def test_a_vice_president_is_no_president(tmp_path: Path) -> None:
    """Titles compare as whole titles."""
    gold = {**GOLD, "people": [{"name": "Lisa Su", "role": "president"}]}
    facts = make_facts(article_people=(ArticlePerson("lisa-su", "Lisa Su", "vice president", "amd"),))
    assert scores_of(tmp_path, facts, gold).table()["people"]["all"]["role"] == 0.0


def test_boilerplate_and_absent_articles_are_reported(tmp_path: Path) -> None:
    """Boilerplate in the text counts against the body; a gold file without its article is named."""
    scores = scores_of(tmp_path, make_facts(), text=TEXT + "\n\nLeia também: outra notícia")
    assert scores.table()["body"]["all"]["clean"] == 0.0
    absent = scores_of(tmp_path, make_facts(), {**GOLD, "id": "outro"})
    assert absent.absent == ["outro"]
    with pytest.raises(GoldError, match="no gold files"):
        score(lambda *_: [], tmp_path)


def test_floors_only_go_up(tmp_path: Path) -> None:
    """A score under its floor is a breach, a floor is not lowered unless said so, and other gold needs new floors."""
    good = scores_of(tmp_path, make_facts()).table()
    bad = scores_of(tmp_path, make_facts(figures=())).table()
    floors, gold = tmp_path / "floors.json", tmp_path / "gold"
    write_floors(good, floors, gold)
    assert find_breaches(good, floors, gold) == []
    assert "figures.f1 is 0.000, under its floor of 1.000" in find_breaches(bad, floors, gold)
    with pytest.raises(FloorsError, match=r"figures\.f1"):
        write_floors(bad, floors, gold)
    write_floors(bad, floors, gold, allow_regression=True)
    assert find_breaches(bad, floors, gold) == []
    (gold / "neu.json").write_text("{}", encoding="utf-8")
    assert "the gold changed" in find_breaches(bad, floors, gold)[0]
