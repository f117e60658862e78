"""Tables of the reference: read in one way, whatever is made of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.directory import CompanyDirectory
from pipeline.extract.institutions import InstitutionDirectory
from pipeline.extract.people_directory import PeopleDirectory
from pipeline.extract.products import ProductDirectory
from pipeline.extract.reference import ReferenceTable, reference_rows

TABLES: tuple[type[ReferenceTable], ...] = (CompanyDirectory, InstitutionDirectory, PeopleDirectory, ProductDirectory)


@pytest.mark.parametrize("table", TABLES)
def test_without_its_file_a_table_is_empty(table: type[ReferenceTable], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without reference data has empty tables and raises nothing."""
    monkeypatch.setattr("pipeline.extract.reference.data_folder", lambda: tmp_path)
    held = [value for name in ("listings", "names", "people", "products") for value in [getattr(table.from_reference(), name, ())]]
    assert not any(held)
    assert list(reference_rows("places.csv")) == []


@pytest.mark.parametrize("table", TABLES)
def test_a_table_without_its_key_is_an_error(table: type[ReferenceTable], tmp_path: Path) -> None:
    """A CSV of something else raises KeyError, and no file at all OSError."""
    path = tmp_path / "x.csv"
    path.write_text("colour\nred\n", encoding="utf-8")
    with pytest.raises(KeyError):
        table.from_file(path)
    with pytest.raises(OSError, match=r"none\.csv"):
        table.from_file(tmp_path / "none.csv")


def test_each_table_reads_its_own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """from_reference reads the table of the kind, with the parts of a cell divided by '|'."""
    folder = tmp_path / "reference"
    folder.mkdir()
    (folder / "companies.csv").write_text("company_id,name,aliases\nsemix,Semix,Semix Memória | Semix SA|\n", encoding="utf-8")
    (folder / "institutions.csv").write_text("name,aliases\nAgência do Silício,ADS\n", encoding="utf-8")
    monkeypatch.setattr("pipeline.extract.reference.data_folder", lambda: tmp_path)
    assert [listing.names for listing in CompanyDirectory.from_reference().listings] == [("Semix", "Semix Memória", "Semix SA")]
    assert InstitutionDirectory.from_reference().names == {"Agência do Silício", "ADS"}
