"""The people of the reference: found by any name in either order, and what they tell and do not tell."""

import pytest

from pipeline.extract.extractor import extract, make_pipeline
from pipeline.extract.people import find_people
from pipeline.extract.people_directory import PeopleDirectory
from pipeline.languages import rules_for
from pipeline.records import Facts

ROWS = [
    {
        "person_id": "brell-quist",
        "name": "Brell Quist",
        "aliases": "Brellan Quist|Bo Quist",
        "role": "CEO",
        "company_id": "nvidia",
        "country": "US",
    },
    {"person_id": "brell-quist", "name": "Brell Quist", "aliases": "", "role": "founder", "company_id": "intel", "country": "US"},
    {"person_id": "xo-min-tak", "name": "Min-tak Xo", "aliases": "", "role": "CFO", "company_id": "tsmc", "country": "TW"},
    {"person_id": "ola-quist", "name": "Ola Quist", "aliases": "", "role": "analyst", "company_id": "amd", "country": "SE"},
]
DIRECTORY = PeopleDirectory.from_rows(ROWS)
PT = rules_for("pt")
assert PT is not None


def found(text: str, directory: PeopleDirectory = DIRECTORY) -> list[tuple[str, str, str | None, str | None]]:
    facts = extract(text, "pt")
    doc = make_pipeline("pt").make_doc(text)
    base = Facts(companies=facts.companies, company_mentions=facts.company_mentions)
    _, mentions, rows = find_people(doc, PT, base, directory)
    assert all(text[m.start_char : m.end_char] == m.text for m in mentions)
    return [(row.person_id, row.name, row.role, row.company_id) for row in rows]


@pytest.mark.parametrize(
    ("name", "person_id"),
    [
        ("Brell Quist", "brell-quist"),
        ("BRELLAN QUIST", "brell-quist"),
        ("Xo Min-tak", "xo-min-tak"),
        ("Min-Tak Xo", "xo-min-tak"),
        ("Quist", None),
        ("Brell", None),
        ("Brell Quist Neto", None),
        ("", None),
    ],
)
def test_a_person_is_found_by_any_full_name(name, person_id):
    """Names and aliases match whatever the case; the surname may come first where that is usual; parts of names are not enough."""
    people = DIRECTORY.named(name)
    assert [person.person_id for person in people] == ([person_id] if person_id else [])


def test_several_rows_of_a_person_are_one_with_several_posts():
    """The posts of all rows are kept."""
    (person,) = DIRECTORY.named("Bo Quist")
    assert [(post.role, post.company_id) for post in person.posts] == [("CEO", "nvidia"), ("founder", "intel")]
    assert person.companies == {"nvidia", "intel"}


def test_a_surname_means_the_one_of_that_company():
    """Of two with one surname the company tells which."""
    assert DIRECTORY.at_company("Quist", "amd") == DIRECTORY.named("Ola Quist")[0]
    assert DIRECTORY.at_company("Quist", "tsmc") is None


def test_a_missing_reference_knows_nobody(tmp_path, monkeypatch):
    """Without the file the directory is empty and nothing is raised."""
    monkeypatch.setattr("pipeline.extract.reference.data_folder", lambda: tmp_path)
    assert PeopleDirectory.from_reference().people == ()


def test_rows_need_no_more_than_id_and_name():
    """Columns that are missing are unknown."""
    directory = PeopleDirectory.from_rows([{"person_id": "a-b", "name": "Aa Bb"}])
    assert directory.named("aa bb")[0].posts[0].company_id is None


def test_a_known_name_is_a_person_without_other_evidence():
    """A known full name is sure; its role and company come from the text alone."""
    assert found("Os chips foram vistos com Brell Quist em maio.") == [("brell-quist", "Brell Quist", None, None)]
    assert found("Os chips foram vistos com Brell Quist em maio.", PeopleDirectory()) == []


def test_an_alias_has_the_identity_of_the_person_and_the_name_of_the_text():
    """The person_id is the reference's whatever the article calls the person; several names are one person."""
    assert found("Xo Min-tak chegou com Bo Quist. Brellan Quist, diretor da Intel, saiu.") == [
        ("xo-min-tak", "Xo Min-tak", None, None),
        ("brell-quist", "Bo Quist", "director", "intel"),
    ]


def test_a_surname_with_role_and_company_is_the_known_person():
    """'Quist, CEO da Nvidia' in a text that never gives the full name."""
    assert found("“Não há freio”, disse Quist, CEO da Nvidia.") == [("brell-quist", "Brell Quist", "CEO", "nvidia")]


def test_a_role_without_a_name_is_that_of_who_is_known_to_hold_it():
    """The headline's 'CEO da Nvidia' is the person whom the text names without a role."""
    assert found("Demanda segue forte, diz CEO da Nvidia\nBrell Quist falou a investidores.") == [
        ("brell-quist", "Brell Quist", "CEO", "nvidia")
    ]
    assert found("Demanda segue forte, diz CEO da AMD\nBrell Quist falou a investidores.") == [("brell-quist", "Brell Quist", None, None)]


def test_words_before_a_known_name_are_no_part_of_it():
    """'Ontem Brell Quist' is Brell Quist; 'Ana Brell Quist' is somebody else."""
    assert found("Anteontem Brell Quist falou.")[0][:2] == ("brell-quist", "Brell Quist")
    assert found("Ana Brell Quist disse que não.")[0][:2] == ("ana-brell-quist", "Ana Brell Quist")
