"""What a model saw place by place becomes one kind a name."""

import pytest
import spacy
from spacy.tokens import Span

from pipeline.extract.name_consistency import known_kinds, reconcile


def seen(text: str, names: list[tuple[str, str]], known: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """What is in doc.ents after the model saw `names`, each behind the one before it."""
    doc = spacy.blank("pt")(text)
    spans: list[Span] = []
    end = 0
    for name, label in names:
        start = text.index(name, end)
        end = start + len(name)
        spans.append(doc.char_span(start, end, label=label))
    doc.ents = tuple(sorted(spans))
    reconcile(doc, known or {})
    return [(entity.text, entity.label_) for entity in doc.ents]


def test_the_surname_of_a_full_name_is_a_person() -> None:
    """'Tenreiro' was a place in one sentence: the full name above decides."""
    text = "Nuno Tenreiro fundou a casa. O plano é simples, diz Tenreiro."
    assert seen(text, [("Nuno Tenreiro", "PER"), ("Tenreiro", "LOC")]) == [("Nuno Tenreiro", "PER"), ("Tenreiro", "PER")]


def test_a_given_name_alone_is_the_person() -> None:
    """'Nuno' was a place to the model: the full name above decides."""
    text = "Nuno Tenreiro fundou a casa. O plano de Nuno é simples."
    assert seen(text, [("Nuno Tenreiro", "PER"), ("Nuno", "LOC")])[1] == ("Nuno", "PER")


def test_a_surname_the_model_passed_over_is_added() -> None:
    """'disse Tenreiro' after 'Nuno Tenreiro'; within another name it is not the person."""
    text = "Nuno Tenreiro fundou a casa. O plano é simples, disse Tenreiro. A rua Tenreiro Alves fica ali."
    assert seen(text, [("Nuno Tenreiro", "PER")]) == [("Nuno Tenreiro", "PER"), ("Tenreiro", "PER")]


def test_the_word_behind_a_name_tells_its_kind() -> None:
    """', analista da' behind what the model took for a place; where one sentence says so, all places follow."""
    text = "A taxa subiu, afirma Tenreiro. Para Tenreiro, analista da casa, é cedo."
    assert seen(text, [("Tenreiro", "LOC"), ("Tenreiro", "PER")]) == [("Tenreiro", "PER")] * 2
    assert seen("Quem ganha é Lumecor, fabricante de lentes.", [("Lumecor", "LOC")]) == [("Lumecor", "ORG")]
    assert seen("Foi a Lumecor, no interior.", [("Lumecor", "LOC")]) == [("Lumecor", "LOC")]


def test_the_first_word_of_a_company_is_the_company() -> None:
    """'Tower' alone after 'Tower Semiconductor'."""
    text = "A Tower Semiconductor cresceu. Na bolsa, a Tower subiu."
    assert seen(text, [("Tower Semiconductor", "ORG"), ("Tower", "LOC")])[1] == ("Tower", "ORG")


def test_most_places_of_a_name_decide() -> None:
    """Two of three places say company; a title in capitals counts less."""
    text = "Serra Verde. A Serra Verde vendeu. Ontem a Serra Verde caiu."
    found = seen(text, [("Serra Verde", "LOC"), ("Serra Verde", "ORG"), ("Serra Verde", "ORG")])
    assert {label for _, label in found} == {"ORG"}


def test_the_reference_outweighs_one_place() -> None:
    """'Marvell' is in the reference as a company."""
    assert seen("O chip usa um controlador Marvell novo.", [("Marvell", "PRODUCT")], {"Marvell": "ORG"}) == [("Marvell", "ORG")]
    assert seen("O chip usa um controlador Marvell novo.", [("Marvell", "PRODUCT")]) == [("Marvell", "PRODUCT")]


def test_a_place_the_model_missed_is_added() -> None:
    """Found once, then not: both places are the name; in the middle of a longer name it is not."""
    text = "Chegou a Quatro7. Depois a Quatro7 saiu com o Grupo Quatro7 Norte."
    assert seen(text, [("Quatro7", "ORG")]) == [("Quatro7", "ORG"), ("Quatro7", "ORG")]


@pytest.mark.parametrize("text", ["A Vale caiu. Não vale a pena. Vale lembrar o caso.", "A Vale caiu. Assim vale."])
def test_a_capital_that_a_sentence_asks_for_is_no_name(text) -> None:
    """'Vale lembrar' where the text has the verb in small letters."""
    doc = spacy.blank("pt")(text)
    doc.ents = (doc.char_span(2, 6, label="ORG"),)
    doc[4].is_sent_start = True
    for token in doc:
        if token.i and doc[token.i - 1].text == ".":
            token.is_sent_start = True
    reconcile(doc, {})
    assert [(entity.start_char, entity.label_) for entity in doc.ents] == [(2, "ORG")]


def test_a_known_name_and_a_person_behind_it_are_two() -> None:
    """'disse à Reuters Ana Lima': the model ran over the border."""
    found = seen("Fechou, disse à Reuters Ana Lima ontem.", [("Reuters Ana Lima", "ORG")], {"Reuters": "ORG"})
    assert found == [("Reuters", "ORG"), ("Ana Lima", "PER")]


def test_known_kinds_hold_only_names_that_mean_one_thing() -> None:
    """Ordinary words ('Meta'), and names that are company and product both, are left to the model."""
    kinds = known_kinds()
    assert kinds["TSMC"] == "ORG"
    assert kinds["Lisa Su"] == "PER"
    assert "Meta" not in kinds
    assert "Claude" not in kinds
