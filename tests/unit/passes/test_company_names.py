"""pipeline.passes.company_names: two ways to write one name meet under one key, two names never do."""

from __future__ import annotations

import pytest

from pipeline.passes.company_names import divide_name, initials_of, is_distinctive, is_general, keys_of, run_together

SAME = [
    ("Rapidel", "Rapidel Corp."), ("Rapidel", "RAPIDEL CORP"), ("Rapidel", "Rapidel, Inc."), ("Rapidel S.A.", "Rapidel GmbH"),
    ("Rapidel Co., Ltd.", "Rapidel Pte Ltd"), ("NexCore", "Nexcore"), ("Nex Core", "NexCore"), ("Nex-Core Semicondutores", "NexCore Semicondutores"),
    ("Ipê Amarelo", "Ipe Amarelo"), ("Dell’Orto Group", "Dell'Orto Group"), ("Ribeira & Knox", "Ribeira e Knox"), ("Ribeira and Knox LLP", "Ribeira & Knox"),
    ("Chips do Brasil Ltda", "Chips do Brasil"), ("G42 Cloud", "G42-Cloud"), ("SAS", "SAS Inc."), ("U.S. Chips", "US Chips"), ("STMicro", "ST Micro"),
]  # fmt: skip
DIFFERENT = [
    ("Nexcore Capital", "Nexcore Semicondutores"), ("Banco do Brasil", "Banco do Nordeste"), ("Samsung", "Samsung Biologics"), ("G42", "G4"),
    ("Fundo 1 12", "Fundo 11 2"), ("Rapidel", "Rapidol"), ("Rapidel Holdings", "Rapidel"), ("Rapidel Sá", "Rapidel"), ("C 6", "C6"),
    ("Nexcore Brasil", "Nexcore"), ("Nexcore 2", "Nexcore"), ("Corp", "Inc"), ("E Capital", "& Capital"), ("Nan Ya", "Nanya"), ("NAN YA", "NANYA"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name_has_one_key(one: str, other: str) -> None:
    """Case, accents, punctuation, a space for a capital and the legal form of any language make no other name."""
    assert keys_of(one) & keys_of(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_a_distinguishing_word_or_number_makes_another_name(one: str, other: str) -> None:
    """Whatever else may tell two companies apart keeps their keys apart."""
    assert not keys_of(one) & keys_of(other)
    assert keys_of(one)
    assert keys_of(other)


def test_a_legal_form_counts_where_it_is_asked_for() -> None:
    """'Merck KGaA' is a name of its own, and the form has no other spelling."""
    assert keys_of("Rapidel S.A.", with_legal_form=True) == {"rapidel-sa"}
    assert keys_of("Rapidel", with_legal_form=True) == keys_of("Rapidel S.A.") == {"rapidel"}
    assert run_together("Nan Ya") == run_together("Nanya") == "nanya"


def test_a_name_is_never_only_a_legal_form() -> None:
    """What would leave nothing is the name itself, and what is no legal form as written stays."""
    assert divide_name("AG") == (("AG",), ())
    assert divide_name("Limited Co.") == (("Limited",), ("Co",))
    assert divide_name("Rapidel Sá") == (("Rapidel", "Sá"), ())
    assert keys_of("…") == keys_of("") == frozenset()
    assert run_together("") == ""
    assert initials_of("") == initials_of("Rapidel Corp.") == frozenset()


@pytest.mark.parametrize(
    "name", ["campinas", "brasil", "banco", "grupo", "ana", "capital", "empresa", "abc", "42norte", "ministry", "universidade"]
)
def test_ordinary_words_stand_for_no_longer_name(name: str) -> None:
    """A place, an office of state, a given name, a general or a very short word is no short form."""
    assert not is_distinctive((name,))


def test_general_words_say_only_what_kind_of_company_it_is() -> None:
    """In every language at once; a word that tells a company from another is none."""
    assert is_general(("semiconductores",), before=False)
    assert is_general(("technologies",), before=False)
    assert is_general(("grupo",), before=True)
    assert not is_general(("biologics",), before=False)
    assert not is_general(("semicondutores", "norte"), before=False)
