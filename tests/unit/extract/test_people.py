"""People: how mentions, roles and evidence of one article come together."""

import pytest

from pipeline.extract.extractor import extract
from pipeline.extract.names import find_candidates, is_east_asian, is_given_name
from pipeline.extract.roles import compose, find_roles
from pipeline.languages import rules_for
from pipeline.records import CompanyMention, Span

PT = rules_for("pt")
assert PT is not None


def test_later_surnames_belong_to_the_full_name():
    """'Su' and 'Brockman' after the full names are mentions of the same people."""
    text = "Lisa Su, CEO da AMD, falou primeiro. Greg Brockman, presidente da OpenAI, ouviu. Brockman riu e Su respondeu."
    facts = extract(text, "pt")
    assert [(m.text, m.person_id) for m in facts.person_mentions] == [
        ("Lisa Su", "lisa-su"),
        ("Greg Brockman", "greg-brockman"),
        ("Brockman", "greg-brockman"),
        ("Su", "lisa-su"),
    ]


def test_mentions_cover_their_text():
    """The offsets of each mention give its text back, with no-break spaces and accents before it."""
    text = "A receita foi de US$\u00a04 bilhões. “Não há chip”, disse Íris Ávila d’Almeida, diretora da Nokia. Ávila saiu."
    for mention in extract(text, "pt").person_mentions:
        assert text[mention.start_char : mention.end_char] == mention.text


def test_a_spanish_possessive_is_no_surname():
    """'Su' at the start of a Spanish sentence does not mean Lisa Su."""
    facts = extract("Lisa Su, consejera delegada de AMD, viajó. Su empresa creció.", "es")
    assert [mention.text for mention in facts.person_mentions] == ["Lisa Su"]


def test_a_current_role_wins_over_a_former_one():
    """Who was something and is something else has the present role."""
    facts = extract("Davi Sampaio, ex-diretor da Nokia, assume como CEO da Intel em maio.", "pt")
    assert [(person.role, person.company_id) for person in facts.article_people] == [("CEO", "intel")]


def test_short_forms_join_the_longest_name():
    """A shorter form of a name makes no second person."""
    facts = extract("João da Silva Neto, CEO da Intel, chegou. João Silva disse pouco. Silva Neto saiu.", "pt")
    assert [person.name for person in facts.people] == ["João da Silva Neto"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "A", "“", "...", "Sr."])
def test_nothing_gives_nobody(text):
    """Empty and wordless texts have no people and raise nothing."""
    assert extract(text, "pt").people == ()


def test_coordinated_roles_are_one_with_the_main_title():
    """'presidente e cofundador da X' is one role with its company, founding being the lesser."""
    text = "o cofundador e CEO da Xis, Rui"
    mention = CompanyMention(start_char=22, end_char=25, text="Xis", company_id="xis")
    roles = find_roles(text, PT, (mention,))
    assert [(role.title, role.company_id) for role in roles] == [("CEO", "xis")]


@pytest.mark.parametrize(
    ("title", "area", "wanted"),
    [
        ("director", "technology", "CTO"),
        ("minister", "finance", "finance minister"),
        ("vice president", "sales", "vice president of sales"),
        ("analyst", "sales", "analyst"),
    ],
)
def test_areas_follow_english_order(title, area, wanted):
    """A role and its area read as English titles do."""
    assert compose(title, area) == wanted


def test_two_people_joined_by_e_are_two_candidates():
    """'e' joins people, but stays inside 'Costa e Silva'."""
    text = "Ana Lima e Rui Tavares viram Artur Costa e Silva."
    assert [text[c.start_char : c.end_char] for c in find_candidates(text, PT, [])] == ["Ana Lima", "Rui Tavares", "Artur Costa e Silva"]


def test_no_candidate_crosses_a_blocked_stretch():
    """A company's name is never part of a person's."""
    text = "Ana Lima Intel Brasil"
    assert [c.words for c in find_candidates(text, PT, [Span(9, 14)])] == [("Ana", "Lima"), ("Brasil",)]


def test_given_names_fold_accents_and_take_double_names():
    """The list of given names answers for other spellings."""
    assert is_given_name("JOAO")
    assert is_given_name("Jean-Luc")
    assert is_east_asian("Chih-wei")
    assert not is_east_asian("Tremblay-Roy")


def test_a_long_line_of_names_is_read_in_one_pass():
    """A line of many thousand names gives one person and all its mentions."""
    facts = extract("Ana Lima disse. " * 3000, "pt")
    assert len(facts.people) == 1
    assert len(facts.person_mentions) == 3000
