"""The table of places: names that mean nothing else, so that a place is never taken for a company or a person."""

import csv

from pipeline.extract.directory import CompanyDirectory
from pipeline.extract.people_directory import PeopleDirectory
from pipeline.extract.places import read_places
from pipeline.settings import data_folder

KINDS = {"city", "country", "region", "place"}


def rows() -> list[dict[str, str]]:
    """The rows of the file."""
    with (data_folder() / "reference" / "places.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_rows_are_whole_sorted_and_unique() -> None:
    """Every row has a name, a kind of the closed set, an origin and a day; a name stands once."""
    found = rows()
    names = [row["name"] for row in found]
    assert names == sorted(set(names))
    assert {row["kind"] for row in found} == KINDS
    assert all(row["origin"] and row["checked_on"] for row in found)
    assert all(len(row["country"]) == 2 for row in found if row["kind"] != "place")


def test_no_place_is_also_a_known_company_or_person() -> None:
    """'Santos' or 'Vale' would turn people and companies into places."""
    places = read_places()
    companies = {name for listing in CompanyDirectory.from_reference().listings for name in listing.names}
    people = {name for person in PeopleDirectory.from_reference().people for name in (person.name, *person.aliases)}
    surnames = {name.split()[-1] for name in people}
    assert places & companies == set()
    assert places & (people | surnames) == set()


def test_places_of_the_field_are_there() -> None:
    """In the language of the text where newsrooms use another name."""
    assert {"Campinas", "Zapopan", "Pequim", "Londres", "Alemanha", "Hsinchu", "Buenos Aires"} <= read_places()
