"""References to people without a name: whom they mean, and where they stay open."""

import pytest

from pipeline.extract.coreference import Coreference, find_references
from pipeline.extract.extractor import extract
from pipeline.languages import rules_for

CASES = [
    ("pt", "O CEO da Nvidia, Jensen Huang, esteve em Taipé. O executivo disse que a demanda segue forte.", ["O executivo=jensen-huang"]),
    ("pt", "O CEO da Nvidia, Jensen Huang, esteve em Taipé. Ele disse que a demanda segue forte.", ["Ele=jensen-huang"]),
    ("pt", "Jensen Huang, CEO da Nvidia, esteve em Taipé. “A demanda segue forte”, afirmou o executivo.", ["o executivo=jensen-huang"]),
    ("pt", "A CEO da AMD, Lisa Su, recebeu o presidente da Intel, Rui Sá. Ela disse que fecha o acordo.", ["Ela=lisa-su"]),
    ("pt", "A CEO da AMD, Lisa Su, recebeu o presidente da Intel, Rui Sá. A executiva disse que fecha o acordo.", ["A executiva=lisa-su"]),
    ("pt", "Ana Lima, diretora da Intel, recebeu a CEO da AMD, Lisa Su. Ela disse que fecha o acordo.", []),
    ("pt", "O CEO da Nvidia, Jensen Huang, e o CEO da OpenAI, Sam Altman, fecharam o acordo. O executivo disse que é histórico.", []),
    (
        "pt",
        "O CEO da Nvidia, Jensen Huang, e o CEO da OpenAI, Sam Altman, fecharam o acordo. O CEO da Nvidia disse que é histórico.",
        ["O CEO da Nvidia=jensen-huang"],
    ),
    ("pt", "O acordo é histórico. O CEO da Nvidia disse que espera mais pedidos.", []),
    ("pt", "Jensen Huang, CEO da Nvidia, esteve em Taipé. O executivo chinês Wang Fu discordou.", []),
    ("pt", "Jensen Huang, CEO da Nvidia, esteve em Taipé. O presidente americano disse que não sabia.", []),
    ("pt", "Jensen Huang, CEO da Nvidia, esteve em Taipé. O presidente do Banco Central disse que não sabia.", []),
    ("pt", "Jensen Huang, CEO da Nvidia, esteve em Taipé. O executivo que assinou o contrato pela Foxconn não falou.", []),
    ("pt", "O ministro Fernando Haddad anunciou o pacote. O ministro afirmou que a medida vale já.", ["O ministro=fernando-haddad"]),
    ("pt", "O ministro Fernando Haddad recebeu Jensen Huang, CEO da Nvidia. O executivo elogiou o plano.", ["O executivo=jensen-huang"]),
    ("pt", "A analista Marta Rios, da Kinea, vê alta. Para a analista, o papel está barato.", ["a analista=marta-rios"]),
    ("pt", "O analista Rui Sá, da Kinea, vê alta. Para a analista, o papel está barato.", []),
    (
        "pt",
        "A Micron vai ampliar a fábrica. A presidente da Micron, Ana Lima, confirmou.\nSegundo a presidente da empresa, as obras começam em maio.",
        ["a presidente da empresa=ana-lima"],
    ),
    ("pt", "“Não somos a Intel”, diz Rui Sá, CEO da Zilia. “O executivo precisa ouvir”, completa.", []),
    (
        "pt",
        "Rui Sá, CEO da Zilia, e Ana Lima, diretora da Zilia, falaram. “Foi bom”, disse ela. “Foi ruim”, disse ele.",
        ["ela=ana-lima", "ele=rui-sa"],
    ),
    ("pt", "O empresário Rui Sá comprou a Zilia. O empresário afirmou que vai investir.", ["O empresário=rui-sa"]),
    ("pt", "Ana Lima, CEO da Zilia, viajou. Ele disse que não.", []),
    (
        "pt",
        "Rui Sá, CEO da Zilia, esteve em Lima.\nA obra começa em maio.\nO prazo é de dois anos.\nHaverá vagas.\nO executivo disse que contrata em março.",
        ["O executivo=rui-sa"],
    ),
    ("pt", "Rui Sá, CEO da Zilia, viu os executivos da Intel. Os executivos disseram que não.", []),
    ("pt", "O presidente Lula recebeu Rui Sá, CEO da Zilia. O presidente disse que apoia.", ["O presidente=lula"]),
    ("pt", "O CEO Rui Sá comanda a Zilia. O CEO disse que não vende.", ["O CEO=rui-sa"]),
    ("pt", "Ana Lima é a CEO da Zilia.", []),
    ("pt", "Procurado, Rui Sá, diretor da Zilia, não respondeu. De acordo com o diretor da Intel, é cedo.", []),
    (
        "es",
        "El CEO de Nvidia, Jensen Huang, estuvo en Madrid. El directivo aseguró que la demanda sigue fuerte.",
        ["El directivo=jensen-huang"],
    ),
    ("es", "Ana Lara, directora de Intel, estuvo en Madrid. “Es pronto”, dijo ella.", ["ella=ana-lara"]),
    ("es", "El ministro Óscar López visitó la planta. El ministro subrayó que habrá ayudas.", ["El ministro=oscar-lopez"]),
    ("es", "Ana Lara, directora de Intel, y Eva Ríos, directora de AMD, hablaron. La directiva dijo que no.", []),
    (
        "es",
        "Jensen Huang, consejero delegado de Nvidia, estuvo en Madrid. Según el consejero delegado de Nvidia, no hay freno.",
        ["el consejero delegado de Nvidia=jensen-huang"],
    ),
    ("es", "Jensen Huang, CEO de Nvidia, viajó. El presidente estadounidense dijo que no.", []),
    ("en", "Nvidia CEO Jensen Huang was in Taipei. The executive said demand was strong.", ["The executive=jensen-huang"]),
    ("en", "Nvidia CEO Jensen Huang was in Taipei. He said demand was strong.", ["He=jensen-huang"]),
    ("en", "Jensen Huang, CEO of Nvidia, met Sam Altman, CEO of OpenAI. He said the deal was historic.", []),
    ("en", "Jane Roe, an analyst at Bernstein, disagreed. The analyst said shares were cheap.", ["The analyst=jane-roe"]),
    ("en", "Jensen Huang, CEO of Nvidia, was in Taipei. The Chinese executive said no.", []),
    ("en", "Mr. Ray Rowe and Ms. Ana Doe signed. “It is good,” she said.", ["she=ana-doe"]),
    (
        "en",
        "Jensen Huang, CEO of Nvidia, met Sam Altman, CEO of OpenAI. The CEO of Nvidia said the deal was historic.",
        ["The CEO of Nvidia=jensen-huang"],
    ),
    ("en", "The president of the central bank said no. Nvidia CEO Jensen Huang agreed.", []),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_references_mean_the_only_person_who_fits(language, text, wanted):
    """Each reference of a text and the person it means; those that could mean two or somebody else are left open."""
    facts = extract(text, language)
    found = [f"{mention.text}={mention.person_id}" for mention in find_references(text, rules_for(language), facts)]
    assert found == wanted


def test_references_cover_their_text_and_tell_their_rule():
    """The offsets of a reference give its text back; its rule says what kind it is, and it is less sure than a name."""
    text = "Rui Sá, CEO da Intel, viajou. Segundo ele, é cedo. O executivo disse que volta. O CEO da Intel disse que sim."
    references = find_references(text, rules_for("pt"), extract(text, "pt"))
    assert [text[m.start_char : m.end_char] for m in references] == [m.text for m in references] == ["ele", "O executivo", "O CEO da Intel"]
    assert [m.rule.rsplit(".", 1)[1] for m in references] == ["pronoun", "description", "role"]
    assert all(m.confidence < 0.9 for m in references)


def test_nobody_is_meant_where_nobody_is_named():
    """A text without people has no references."""
    text = "O executivo disse que ele volta."
    assert find_references(text, rules_for("pt"), extract(text, "pt")) == []


def test_the_last_speaker_is_meant_where_several_fit():
    """A caller that knows who spoke last gets him for 'o executivo'."""
    text = "Rui Sá, CEO da Intel, e Caio Prado, CEO da AMD, falaram. “Sim”, disse o executivo."
    coreference = Coreference(text, rules_for("pt"), extract(text, "pt"))
    start = text.index("o executivo")
    assert coreference.resolve(start, start + 11) is None
    assert coreference.resolve(start, start + 11, "caio-prado") == "caio-prado"


def test_a_role_before_its_company_is_resolved_wherever_it_stands():
    """'Nvidia CEO' in a headline means the person whom the article names later."""
    text = "Demand is strong, Nvidia CEO says\nJane Roe, CEO of Nvidia, spoke to investors."
    start = text.index("Nvidia CEO")
    assert Coreference(text, rules_for("en"), extract(text, "en")).resolve(start, start + 10) == "jane-roe"
