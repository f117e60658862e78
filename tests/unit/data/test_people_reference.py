"""data/reference/people.csv: every row is well formed, and no name may mean two people."""

from __future__ import annotations

import csv
import re
from collections import defaultdict

import pytest

from pipeline.extract.roles import compose
from pipeline.languages import rules_for
from pipeline.settings import data_folder
from pipeline.text import fold, slug

COLUMNS = ["person_id", "name", "aliases", "role", "company_id", "since", "until", "country", "origin", "checked_on"]
Rows = list[dict[str, str]]

DATE = re.compile(r"(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?")


def read(name: str) -> tuple[list[str], Rows]:
    """The columns and rows of a table of data/reference."""
    with (data_folder() / "reference" / name).open(encoding="utf-8", newline="") as table:
        reader = csv.DictReader(table)
        return list(reader.fieldnames or []), list(reader)


def roles_of_rules() -> set[str]:
    """Every role that the rules of some language can write: titles, those of deputies, each with each area, and all of them former."""
    roles: set[str] = set()
    for code in ("pt", "es", "en"):
        rules = rules_for(code)
        assert rules is not None
        people = rules.people
        titles = set(people.roles.values())
        if people.deputy:
            titles |= {f"deputy {title}" for title in titles}
        roles |= {compose(title, area) for title in titles for area in (None, *people.areas.values())}
    return roles | {f"former {role}" for role in roles}


def names_of(row: dict[str, str]) -> list[str]:
    """The name and the aliases of a row."""
    return [row["name"], *filter(None, row["aliases"].split("|"))]


@pytest.fixture(scope="module")
def rows() -> Rows:
    """All rows of people.csv."""
    return read("people.csv")[1]


def test_columns_are_those_of_the_contract() -> None:
    """The header names the ten columns in their order."""
    assert read("people.csv")[0] == COLUMNS


def test_each_row_fills_every_cell(rows: Rows) -> None:
    """No row is longer or shorter than the header, and no cell has white space around it."""
    assert [row for row in rows if None in row or any(cell is None or cell != cell.strip() for cell in row.values())] == []


def test_there_are_enough_people(rows: Rows) -> None:
    """At least 400 people are known."""
    assert len({row["person_id"] for row in rows}) >= 400


def test_person_id_is_the_slug_of_the_name(rows: Rows) -> None:
    """A name in a text finds its row by its slug."""
    assert [row["name"] for row in rows if row["person_id"] != slug(row["name"])] == []


def test_rows_are_sorted_by_person_id(rows: Rows) -> None:
    """The order is that of person_id, so that a change shows in one place."""
    assert [row["person_id"] for row in rows] == sorted(row["person_id"] for row in rows)


def test_rows_of_one_person_agree(rows: Rows) -> None:
    """All posts of a person have the same name and aliases."""
    forms: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in rows:
        forms[row["person_id"]].add((row["name"], row["aliases"]))
    assert {person_id for person_id, written in forms.items() if len(written) > 1} == set()


def test_no_post_stands_twice(rows: Rows) -> None:
    """A person holds the same post at the same company once for each time it began."""
    posts = [(row["person_id"], row["role"], row["company_id"], row["since"]) for row in rows]
    assert len(posts) == len(set(posts))


def test_no_form_means_two_people(rows: Rows) -> None:
    """A name or alias, whatever its accents, case and hyphens, belongs to one person."""
    owners: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for form in names_of(row):
            owners[slug(form)].add(row["person_id"])
    assert {form: ids for form, ids in owners.items() if len(ids) > 1} == {}


def test_aliases_say_something_new(rows: Rows) -> None:
    """No alias repeats the name or another alias, accents and case aside."""
    assert [row["name"] for row in rows if len({fold(form) for form in names_of(row)}) < len(names_of(row))] == []


def test_only_the_best_known_have_one_word(rows: Rows) -> None:
    """A form of one word would match too much; only those whom the rules know by one word have one."""
    known: set[str] = set()
    for code in ("pt", "es", "en"):
        rules = rules_for(code)
        assert rules is not None
        known |= {fold(word) for word in rules.people.one_name}
    assert [form for row in rows for form in names_of(row) if " " not in form and fold(form) not in known] == []


def test_companies_are_known(rows: Rows) -> None:
    """Every company_id stands in companies.csv."""
    known = {row["company_id"] for row in read("companies.csv")[1]}
    assert {row["company_id"] for row in rows if row["company_id"]} - known == set()


def test_no_person_has_the_name_of_a_company(rows: Rows) -> None:
    """A company that bears a founder's name in full would make each its mention the person's."""
    companies = {fold(form) for row in read("companies.csv")[1] for form in names_of(row)}
    assert [form for row in rows for form in names_of(row) if fold(form) in companies] == []


def test_roles_are_those_of_the_rules(rows: Rows) -> None:
    """A role is one that reading a text can give, so that both can be compared."""
    assert {row["role"] for row in rows} - roles_of_rules() == set()


def test_dates_are_well_formed(rows: Rows) -> None:
    """since and until are a year or a year and month, or empty."""
    assert [row[key] for row in rows for key in ("since", "until") if row[key] and not DATE.fullmatch(row[key])] == []


def test_no_post_ends_before_it_begins(rows: Rows) -> None:
    """since <= until where both are given; a bare year is compared with years only."""
    backwards = []
    for row in rows:
        length = min(len(row["since"]), len(row["until"]))
        if row["since"][:length] > row["until"][:length]:
            backwards.append(row)
    assert backwards == []


def test_no_date_lies_behind_the_check(rows: Rows) -> None:
    """Nothing is said about a time after checked_on."""
    assert [row for row in rows for key in ("since", "until") if row[key] > row["checked_on"]] == []


def test_the_main_post_is_not_over_while_another_goes_on(rows: Rows) -> None:
    """The first row is the main one: it is open where any row of the person is."""
    posts: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        posts[row["person_id"]].append(not row["until"] and not row["role"].startswith("former "))
    assert [person_id for person_id, is_open in posts.items() if any(is_open) and not is_open[0]] == []


def test_country_origin_and_check_are_given(rows: Rows) -> None:
    """The country is two capitals; origin and the day of the check are never empty."""
    assert [row for row in rows if not re.fullmatch(r"[A-Z]{2}", row["country"])] == []
    assert [row for row in rows if not row["origin"] or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", row["checked_on"])] == []
