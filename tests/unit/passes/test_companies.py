"""pipeline.passes.companies: one identity for a company over all articles, and never one for two companies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from pipeline.passes import companies as module
from pipeline.passes.companies import MergeError, redo_merge, undo_merge
from pipeline.store.store import Capture, Store
from tests.unit.passes.stores import DIRECTORY, LATER, NOW, Told, dump, make_dossier, merges, reasons, resolve, shuffled, write

#: Marina is CFO of two: enough for a short form, never for two names.
CFO = "Marina Quaresma", "CFO"


@pytest.fixture(autouse=True)
def _directory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "reference_companies", lambda: DIRECTORY)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "s.duckdb"


def of_one_cfo(*names: str) -> list[Told]:
    """An article for each name, all with the same CFO of it."""
    return [Told(f"a{place}", [name], [(*CFO, name)]) for place, name in enumerate(names)]


MERGED = [
    (("Nex Core", "NexCore"), {"nex-core": "nexcore"}, "spaces"),
    (("Rapidel Corp.", "Rapidel", "Rapidel Kioto", "Rapidel"), {"rapidel-corp": "rapidel"}, "legal form 'Corp'"),
    (("Nexcore Inc.", "NexCore", "Nex Core"), {"nexcore-inc": "nexcore", "nex-core": "nexcore"}, "spaces"),
    (("Veldra Yo", "Veldrayo"), {"veldra-yo": "veldrayo"}, "but for spaces; Marina Quaresma is CFO of both"),
    (("Merck KGAA", "Merck", "Merck Inc."), {"merck-kgaa": "merck-de", "merck-inc": "merck"}, "Merck KGaA"),
    (("Iris Energy Ltd",), {"iris-energy-ltd": "iren"}, "a name of IREN, but"),
    (("Core Weave",), {"core-weave": "coreweave"}, "spaces"),
    (("Kortelis", "Kortelis Semicondutores"), {"kortelis": "kortelis-semicondutores"}, "Marina Quaresma is CFO of both"),
    (("Kortelis", "Grupo Kortelis"), {"kortelis": "grupo-kortelis"}, "short for 'Grupo Kortelis'"),
    (("Kortelis", "Kortelis Semicondutores S.A.", "Kortelis Semicondutores"),
     {"kortelis": "kortelis-semicondutores", "kortelis-semicondutores-s-a": "kortelis-semicondutores"}, "short"),
]  # fmt: skip


@pytest.mark.parametrize(("names", "into", "reason"), MERGED)
def test_ways_to_write_one_name_are_one_company(store: Path, names: tuple[str, ...], into: dict[str, str], reason: str) -> None:
    """Each with a score, a reason in words, and one row in companies."""
    resolution = resolve(store, of_one_cfo(*names))
    assert merges(store) == into
    assert (resolution.merges, resolution.new) == (len(into), len(into))
    assert all(0.8 <= score <= 1 for score, _ in reasons(store).values())
    assert any(reason in text for _, text in reasons(store).values())
    rows = dump(store)
    assert {row[0] for row in rows["companies"]} == {into.get(row[-2], row[-2]) for row in rows["company_mentions"]}


TWO = [
    ("Nexcore Capital", "Nexcore Semicondutores"),
    ("Nexcore", "Nexcore Capital", "Nexcore Semicondutores"),  # of which of the two?
    ("Nexcore", "Nexcore Semicondutores", "Banco Nexcore"),
    ("Nexcore", "Nexcore Norte"),
    ("Nexcore Semicondutores", "Nexcore Semicondutores Norte"),
    ("Banco do Brasil", "Banco do Nordeste", "Banco"),
    ("Samsung", "Samsung Biologics", "Samsung Technologies"),  # an arm of a known company
    ("G42", "G4", "G 4"),
    ("Square",),  # an ordinary word too: where it is the company, extract says so
    ("Prismalux",),  # two known companies are called so
    ("Campinas", "Campinas Semicondutores"),
    ("Ana", "Ana Technologies"),
    ("Rapidel", "Rapidol", "Rapidels"),
    ("iren",),
    ("CRWV",),  # a symbol alone says nothing
    ("Merck",),  # listed with its legal form, as there is another Merck
]


@pytest.mark.parametrize("names", TWO)
def test_two_companies_stay_two(store: Path, names: tuple[str, ...]) -> None:
    """Also where the same person is named as CFO of all."""
    resolve(store, of_one_cfo(*names))
    assert merges(store) == {}
    assert all(row[5] == row[-2] for row in dump(store)["company_mentions"])


def test_a_short_form_needs_more_than_the_name(store: Path) -> None:
    """'Kortelis' of another article is the one with the longer name only where people or companies say so."""
    told = [Told("a", ["Kortelis", "Samsung"]), Told("b", ["Kortelis Semicondutores", "Samsung"])]
    resolve(store, told)
    assert merges(store) == {}
    resolve(store, [replace(one, names=[*one.names, "Veldra", "Ipê Amarelo"]) for one in told])
    assert merges(store) == {"kortelis": "kortelis-semicondutores"}
    assert "named with Ipê Amarelo, Veldra" in reasons(store)["kortelis"][1]
    resolve(store, [Told(f"c{place}", ["Kortelis"]) for place in range(2)])  # now most articles say nothing for it
    assert merges(store) == {}


def test_a_space_needs_more_than_the_name(store: Path) -> None:
    """'Nan Ya' and 'Nanya' are two companies unless people say so, and with a third there is no telling."""
    resolve(store, [Told("a", ["Nan Ya"]), Told("b", ["Nanya"])])
    assert merges(store) == {}
    resolve(store, of_one_cfo("Nan Ya", "Nanya", "N Anya"))
    assert merges(store) == {}


def test_a_symbol_is_its_company_where_that_is_named_beside(store: Path) -> None:
    """In half of the articles that have it; three letters are too few, and other case is another name."""
    resolve(store, [Told("a", ["CRWV", "CoreWeave"]), Told("b", ["CRWV"]), Told("c", ["BCE", "Bell"]), Told("d", ["Crwv", "CoreWeave"])])
    assert merges(store) == {"crwv": "coreweave"}
    assert "symbol" in reasons(store)["crwv"][1]
    resolve(store, [Told(f"e{place}", ["CRWV"]) for place in range(2)])
    assert merges(store) == {}


def test_what_is_named_everywhere_says_nothing(store: Path) -> None:
    """Companies that half of the store names are no reason."""
    others = ["Veldra", "Ipê Amarelo", "Tarn Wylde"]
    told = [Told("a", ["Kortelis", *others]), Told("b", ["Kortelis Semicondutores", *others])]
    resolve(store, [*told, *(Told(f"c{place}", others) for place in range(3))])
    assert merges(store) == {}


def test_an_acronym_is_its_expansion_where_an_article_writes_both(store: Path) -> None:
    """In brackets behind it or around it, with the right initials, and with one expansion in the store."""
    behind = Told("a", [("Companhia Paulista de Semicondutores", " (CPS)"), "CPS"])
    resolve(store, [behind])
    assert merges(store) == {"cps": "companhia-paulista-de-semicondutores"}
    assert reasons(store)["cps"] == (0.95, "an article writes 'Companhia Paulista de Semicondutores (CPS)'")
    resolve(store, [Told("b", [("Companhia Portuguesa de Sensores", " (CPS)")])])
    assert merges(store) == {}
    resolve(store, [Told("b", ["Veldra"]), Told("a", [("CPS", " ("), ("Companhia Paulista de Semicondutores", ")")])])
    assert merges(store) == {}  # 'CPS  (' is not how it is written
    resolve(store, [Told("a", [("Companhia Paulista de Semicondutores", " (CPX)"), "CPX"])])
    assert merges(store) == {}
    resolve(store, [Told("a", [("Taiwan Sensor Manufacturing Company", " (TSMC)")])])
    assert merges(store) == {"taiwan-sensor-manufacturing-company": "tsmc"}
    resolve(store, [Told("a", [("Brasil Chips Energia", " (BCE)")])])
    assert merges(store) == {}  # three letters of a known company are others' too


def test_an_acronym_that_other_articles_use_otherwise_stays(store: Path) -> None:
    """Where most articles with the acronym have neither the expansion nor its company about them."""
    resolve(
        store, [Told("a", [("Companhia Paulista de Semicondutores", " (CPS)"), "CPS"]), Told("b", ["CPS"]), Told("c", ["CPS", "Veldra"])]
    )
    assert merges(store) == {}


def test_parties_of_one_deal_are_two(store: Path) -> None:
    """Names that deal with each other are not one company, however alike."""
    told = Told("a", ["Nex Core", "NexCore"], deal=["Nex Core", "NexCore"])
    resolve(store, [told])
    assert merges(store) == {}
    resolve(store, [replace(told, deal=())])
    assert merges(store) == {"nex-core": "nexcore"}


ARTICLES = [
    *of_one_cfo("Kortelis", "Kortelis Semicondutores", "Kortelis Semicondutores S.A.", "Nex Core", "NexCore Inc.", "NexCore"),
    Told("b0", ["NEXCORE", "Veldra", "Iris Energy PLC"]), Told("b1", ["Nexcore", "Veldra Capital", "IREN"]), Told("b2", ["NexCore", "G42", "G4"]),
    Told("b3", [("Companhia Paulista de Semicondutores", " (CPS)"), "CPS"]), Told("b4", ["CPS", "Companhia Paulista de Semicondutores"]),
    Told("b5", ["Samsung", "Samsung Biologics", "CRWV", "CoreWeave"], deal=["Samsung", "CRWV"]), Told("b6", ["Veldra", "Veldra Corp"], deal=["Veldra", "Veldra Corp"]),
]  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_the_order_in_which_articles_come_does_not_matter(tmp_path: Path, seed: int) -> None:
    """All tables are the same whether the articles came at once, shuffled, one by one with a pass after each, or some twice."""
    whole, other = tmp_path / "whole.duckdb", tmp_path / "other.duckdb"
    resolve(whole, ARTICLES)
    articles = shuffled(ARTICLES, seed)
    resolve(other, [Told("b2", ["NEX CORE", "Veldra"]), *articles[:5]])
    for told in articles[5:]:
        resolve(other, [told])
    resolve(other, [*articles[:3], *(told for told in articles[3:] if told.article_id == "b2")])
    assert len(merges(whole)) >= 6
    assert dump(other) == dump(whole)


def test_a_second_run_changes_nothing(store: Path) -> None:
    """Nor the time of a merge, and no merge counts as new."""
    first = resolve(store, ARTICLES)
    before = dump(store)
    again = resolve(store, now=LATER)
    assert (again.merges, again.new) == (first.merges, 0)
    assert dump(store) == before


def test_merges_make_no_chains_and_every_company_has_its_row(store: Path) -> None:
    """Each leads to a row of companies, each company_id too; what is merged away has none."""
    resolve(store, ARTICLES)
    into, rows = merges(store), dump(store)
    ids = [row[0] for row in rows["companies"]]
    assert len(ids) == len(set(ids))
    assert set(into.values()) <= set(ids)
    assert not set(into) & set(ids)
    assert {row[5] for row in rows["company_mentions"]} == set(ids)
    assert [row[1] for row in rows["companies"] if row[0] == "nexcore"] == ["NexCore"]
    assert [row[1:7] for row in rows["companies"] if row[0] == "iren"] == [("IREN", "IREN", None, "AU", None, True)]
    for table, place in (("figures", -4), ("article_people", -2), ("deal_parties", 1)):
        assert all(row[place] == into.get(row[-1], row[-1]) for row in rows[table]), table


@pytest.mark.parametrize("company_id", ["kortelis", "nex-core", "cps", "crwv", "iris-energy-plc"])
def test_taking_a_merge_back_restores_and_lasts(store: Path, company_id: str) -> None:
    """Only the rows of that company change, to what the article gave; later runs keep the pair apart; it can be taken up again."""
    resolve(store, ARTICLES)
    before, into = dump(store), merges(store)
    assert undo_merge(store, company_id) == into[company_id]
    after = dump(store)
    assert merges(store) == {name: target for name, target in into.items() if name != company_id}
    assert company_id in {row[0] for row in after["companies"]}
    for table, place in (("company_mentions", 5), ("figures", -4), ("article_people", -2), ("deal_parties", 1)):
        for old, new in zip(sorted(before[table], key=str), sorted(after[table], key=str), strict=True):
            assert new == old or new[place] == new[-2 if table == "company_mentions" else -1] == company_id
    resolve(store, [Told("later", ["Outra Empresa"])], now=LATER)
    resolve(store, [told for told in ARTICLES if any(company_id in str(name).lower().replace(" ", "-") for name in told.names)], now=LATER)
    resolve(store, [Told("later", ["Samsung"])], now=LATER)
    assert company_id not in merges(store)
    with pytest.raises(MergeError, match="no such merge"):
        undo_merge(store, company_id)
    assert redo_merge(store, company_id) == into[company_id]
    assert merges(store) == into


def test_what_hung_on_a_merge_goes_with_it(store: Path) -> None:
    """Where two longer names are two companies by the user's word, the short form of both is ambiguous."""
    resolve(store, ARTICLES)
    undo_merge(store, "kortelis-semicondutores-s-a")
    assert not {"kortelis", "kortelis-semicondutores", "kortelis-semicondutores-s-a"} & merges(store).keys()
    redo_merge(store, "kortelis-semicondutores-s-a")
    assert merges(store)["kortelis"] == "kortelis-semicondutores"


def test_what_was_taken_back_joins_by_no_detour(store: Path) -> None:
    """Of three spellings the one that was taken back stays alone, and the two others stay one."""
    resolve(store, of_one_cfo("NexCore", "NexCore", "NexCore Inc.", "Nex Core"))
    assert undo_merge(store, "nexcore-inc") == "nexcore"
    assert merges(store) == {"nex-core": "nexcore"}
    resolve(store, [Told(f"b{place}", ["Nex Core"]) for place in range(5)])  # now the other spelling gives the identity
    assert merges(store) == {"nexcore": "nex-core"}


def test_what_was_taken_back_takes_no_other_along(store: Path) -> None:
    """Of two spellings of a known company the one that stays merged stays, whatever the names sort like."""
    names = {"iris-energy-inc", "iris-energy-ltd", "iris-energy-plc"}
    resolve(store, of_one_cfo("Iris Energy Ltd", "Iris Energy PLC", "Iris Energy Inc"))
    for name in sorted(names):
        assert undo_merge(store, name) == "iren"
        assert merges(store) == dict.fromkeys(names - {name}, "iren")
        redo_merge(store, name)
    assert merges(store) == dict.fromkeys(names, "iren")


def test_a_merge_goes_with_its_reason(store: Path) -> None:
    """Once no article has the other spelling any more, or it became a known company of its own, nothing is left of the merge."""
    resolve(store, of_one_cfo("Nex Core", "NexCore"))
    resolve(store, [Told("a0", ["Veldra"])])
    rows = dump(store)
    assert rows["company_merges"] == []
    assert [row[0] for row in rows["companies"]] == ["nexcore", "veldra"]


def test_a_merge_that_failed_leaves_all_as_it_was(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pass is one transaction, and what it did not finish is still to be done."""
    with Store(store) as opened:
        write(opened, ARTICLES)
    before = dump(store)
    monkeypatch.setattr(module, "_write_companies", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        resolve(store)
    assert dump(store) == before
    with Store(store) as opened:
        assert opened.passed_with("companies") is None


def test_undoing_before_the_pass_has_run_leaves_it_to_the_next_ingest(store: Path) -> None:
    """A store that was written to since its last pass is marked as passed by nothing but a pass with the rules of today."""
    resolve(store, ARTICLES)
    undo_merge(store, "kortelis")
    with Store(store) as opened:
        assert opened.passed_with("companies") == "rules"
        dossier = make_dossier(Told("new", ["Veldra"]))
        opened.write([dossier], [], [Capture("file:///new.txt", "h", "new", "v", NOW)], translated={}, written_at=NOW)
        assert opened.passed_with("companies") is None
    redo_merge(store, "kortelis")
    with Store(store) as opened:
        assert opened.passed_with("companies") is None


def test_names_that_leave_no_identifier_are_left_alone(store: Path) -> None:
    """Names in other scripts have an empty slug: they are merged with nothing."""
    resolve(store, [Told("a", ["Яндекс"]), Told("b", ["Сбер"]), Told("c", ["Nexcore"])])
    assert merges(store) == {}
    with duckdb.connect(store, read_only=True) as connection:
        assert connection.execute("SELECT company_id FROM companies ORDER BY 1").fetchall() == [("",), ("nexcore",)]
