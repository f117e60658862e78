"""Nouns of roles: where they start, and what is one with them."""

from __future__ import annotations

import pytest

from pipeline.extract.role_nouns import role_nouns_of
from pipeline.languages import rules_for


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("pt", "o ex-presidente e a atual diretora", [("ex-presidente", "president", True, None), ("diretora", "director", False, None)]),
        ("es", "la exdirectora y el ex director", [("exdirectora", "director", True, None), ("ex director", "director", True, None)]),
        ("en", "a former sales director", [("former sales director", "director", True, "sales")]),
        ("en", "a director-level hire", []),
        ("pt", "o VICE\u00a0PRESIDENTE", [("VICE\u00a0PRESIDENTE", "vice president", False, None)]),
        ("pt", "o auto-presidente", []),
        ("pt", "os presidenteáveis", []),
        ("en", "the chief\nexecutive", [("chief", "chief", False, None), ("executive", "executive", False, None)]),
    ],
)
def test_nouns_of_roles_are_found_with_what_is_one_with_them(language: str, text: str, wanted: list) -> None:
    """A role starts with 'ex-' or the area before its noun, and is a whole word in one line."""
    found = [(text[r.start : r.noun.end], r.noun.value, r.is_former, r.area) for r in role_nouns_of(rules_for(language)).scan(text)]
    assert found == wanted


def test_nouns_alone_are_found_within_a_role() -> None:
    """Each noun of a stretch is told by itself, also behind a prefix with a hyphen."""
    text = "o ex-presidente e fundador"
    assert [hit.of(text) for hit in role_nouns_of(rules_for("pt")).alone(text, 0, len(text))] == ["presidente", "fundador"]
