"""Quotes: where stretches begin and end, which of them are one, and who says them."""

import pytest

from pipeline.extract.extractor import extract
from pipeline.extract.quote_marks import find_dashed, find_marked


def stretches(text):
    return [" ".join(part.of(text) for part in stretch.parts) for stretch in find_marked(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Disse “a b c” e «d e f».", ["a b c", "d e f"]),
        ('Disse "a b c" e "d e f".', ["a b c", "d e f"]),
        ("Disse „a b c“ ontem.", ["a b c"]),
        ("Disse “a «b» c”.", ["a «b» c"]),
        ("Disse ‘a b c d’ ontem.", ["a b c d"]),
        ("A placa d’água e o ano de ’98 não contam.", []),
        ('Tela de 24" e 3 kg.', []),
        ("Disse “a b c.” Depois veio mais. E mais nada.”", ["a b c.", "Depois veio mais. E mais nada."]),
        ("“Primeira parte longa.\n“Segunda parte longa.” Fim.", ["Primeira parte longa. Segunda parte longa."]),
        ("‘First long paragraph here.\n‘Second one here,’ she said.", ["First long paragraph here. Second one here,"]),
        ("Disse: “Falta o fim desta fala longa", ["Falta o fim desta fala longa"]),
    ],
)
def test_marks_open_and_close(text, wanted):
    """Each style of marks gives the words between them; missing marks are made up for."""
    assert stretches(text) == wanted


def test_dash_speech_leaves_out_its_tag():
    """The tag between dashes is no part of what is said, a dash of the speaker's is."""
    text = "— Não há — nem haverá — chip — disse ela. — Ainda."
    (found,) = find_dashed(text, lambda piece: piece.startswith("disse"))
    assert [part.of(text) for part in found.parts] == ["Não há — nem haverá — chip", "Ainda."]


def test_list_lines_are_no_speech():
    """Lines that open with a dash and have no tag are a list."""
    assert list(find_dashed("- Nvidia\n- AMD\n— 40 mil placas", lambda piece: piece.startswith("disse"))) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ana conta outra história:\n\n— Houve uma oferta melhor.\n\nO resto é silêncio.", 1),
        ("Ana conta o que vem:\n\n— Novas placas.\n— Novos discos.", 0),
        ("Ana conta o que vem:\n\n— placas novas", 0),
        ("Ana chegou:\n\n— Houve uma oferta melhor.", 0),
    ],
)
def test_one_dash_after_an_introduction_is_speech(text, wanted):
    """A sentence after a dash is speech where the paragraph before hands over; several of them are a list."""
    found = find_dashed(text, lambda piece: False, lambda paragraph: paragraph.rstrip().endswith(":") and "conta" in paragraph)
    assert len(list(found)) == wanted


def test_a_headline_is_not_its_writers():
    """A name below a quotation says who speaks, but not below the headline."""
    headline = "“Nós não temos energia para os servidores”\n\nAna Lima Reis\n\nO setor cresce. Ana Lima Reis viu a fábrica."
    assert [quote.speaker for quote in extract(headline, "pt").quotes] == [None]


def test_a_longer_name_is_not_the_company_it_starts_with():
    """Somebody called like a company and more is not the company."""
    text = "A Jerónimo Martins abre lojas. “Não tenho supermercados”, diz Jerónimo Martins Falcão, que estudou física."
    assert [quote.company_id for quote in extract(text, "pt").quotes] == [None]


def test_a_divided_quote_is_one_row_with_its_parts():
    """Text is the parts joined by a space, the span runs from the first to the last, each part covers its words."""
    text = "“A conta fecha”, disse Ana Lima, sócia da Intel, “mas falta energia”."
    (quote,) = extract(text, "pt").quotes
    assert [part.of(text) for part in quote.parts] == ["A conta fecha", "mas falta energia"]
    assert quote.text == "A conta fecha mas falta energia"
    assert (quote.start_char, quote.end_char) == (quote.parts[0].start_char, quote.parts[-1].end_char)


def test_a_quote_carries_its_speakers_role_company_and_cue():
    """Speaker, person_id, role, company_id and cue come from the text."""
    (quote,) = extract("“A procura não para”, disse Lisa Su, CEO da AMD.", "pt").quotes
    assert (quote.speaker, quote.person_id, quote.role, quote.company_id, quote.cue) == ("Lisa Su", "lisa-su", "CEO", "amd", "disse")


def test_an_anonymous_source_has_no_speaker_even_after_a_named_one():
    """A source without a name does not get the name of who spoke before."""
    text = "“Vamos crescer”, disse Ana Lima. Uma pessoa a par das conversas discorda. “Não há dinheiro”, afirmou, sob anonimato."
    assert [quote.speaker for quote in extract(text, "pt").quotes] == ["Ana Lima", None]


def test_the_one_told_is_not_the_speaker():
    """'disse ao Valor' and 'told Reuters' name the paper that was told."""
    (quote,) = extract("“Fechamos o lote”, disse à Reuters Ana Lima.", "pt").quotes
    assert quote.speaker == "Ana Lima"


@pytest.mark.parametrize("text", ["", "“", "”", "““””", "— ", "—\n—", "«»", '"', "' '", "“ ”"])
def test_stray_marks_are_no_quotes(text):
    """Marks without words raise nothing and give nothing."""
    assert extract(text, "pt").quotes == ()


def test_many_open_marks_end():
    """A long line of marks that never close is read to its end."""
    assert extract("“a " * 20_000, "pt").quotes is not None
