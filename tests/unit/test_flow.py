"""pipeline.flow: the order of the stages, and what happens where one cannot do its part."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pipeline.flow import SOURCE, Draft, finish_drafts, make_draft, passages_to_translate, translate_lines
from pipeline.records import Page, Rejection
from pipeline.settings import Settings
from pipeline.translate.passage import Rendering
from pipeline.translate.routing import Route, RoutingTranslator
from pipeline.translate.translator import TranslatorError

FRENCH = {
    "Nvidia va investir 2,5 milliards de dollars dans les puces de Veldra": "Nvidia will invest $2.5 billion in the chips of Veldra",
    "Le fabricant de semi-conducteurs Nvidia investira 2,5 milliards de dollars dans des centres de données en France.": (
        "The semiconductor maker Nvidia will invest $2.5 billion in data centers in France."
    ),
    "« La demande de puces pour l'intelligence artificielle dépasse tout », a déclaré Jean Dupont, directeur financier de Nvidia.": (
        '"Demand for artificial intelligence chips exceeds everything," said Jean Dupont, chief financial officer of Nvidia.'
    ),
    "Les processeurs GPU seront livrés par AMD et Intel à partir de 2026, selon l'entreprise américaine.": (
        "The GPU processors will be delivered by AMD and Intel from 2026, according to the American company."
    ),
}
PORTUGUESE = "AMD compra a Veldra\n\nA AMD comprará a fabricante de chips Veldra por US$ 2,5 bilhões.\n\nOs semicondutores não serão vendidos na China, disse a empresa."

#: Every passage of it, quotes too.
ENGLISH = {
    "AMD compra a Veldra": "AMD buys Veldra",
    "A AMD comprará a fabricante de chips Veldra por US$ 2,5 bilhões.": "AMD will buy the chip maker Veldra for US$ 2.5 billion.",
    "Os semicondutores não serão vendidos na China, disse a empresa.": "The chips will not be sold in China, the company said.",
    "Os semicondutores não serão vendidos na China": "The chips will not be sold in China",
}


class Dictionary:
    """Translates what it knows, and remembers how it was asked."""

    name = "dictionary"

    def __init__(self, english: dict[str, str], source: str) -> None:
        self.english, self.source = english, source
        self.asked: list[list[list[str]]] = []

    def languages(self) -> frozenset[str]:
        return frozenset({self.source})

    def translate(self, sentences, *, source, protected=None):
        self.asked.append([[stretch.text_en for stretch in stretches] for stretches in protected or []])
        return [self.english.get(sentence, sentence) for sentence in sentences]

    def close(self) -> None: ...


class Broken(Dictionary):
    """A translator that breaks."""

    def translate(self, sentences, *, source, protected=None):
        raise TranslatorError("the engine stopped")


def draft_of(text: str) -> Draft:
    draft = make_draft(Page("file:///x/a.txt", text.encode(), datetime.now(UTC), media_type="text/plain"), Settings())
    assert isinstance(draft, Draft), draft
    assert draft.article.is_relevant, draft.article.reason
    return draft


def test_facts_of_a_language_without_rules_come_from_its_english_and_stand_in_its_source() -> None:
    """French has no file: facts are found in the English, and their evidence is in the French text."""
    draft = draft_of("\n\n".join(FRENCH))
    assert draft.article.language == "fr"
    assert not draft.facts.companies
    (dossier,), made = finish_drafts([draft], Dictionary(FRENCH, "fr"), {})
    assert {text for text, _ in made["fr"]} == set(FRENCH)
    text, facts = dossier.article.text, dossier.facts
    assert {company.company_id for company in facts.companies} >= {"nvidia", "amd", "intel"}
    mention = facts.company_mentions[0]
    assert text[mention.start_char : mention.end_char] == mention.text == "Nvidia"
    figure = [figure for figure in facts.figures if figure.kind == "money"][1]
    assert (figure.value, figure.unit) == (2.5e9, "USD")
    assert text[figure.start_char : figure.end_char] == figure.text == list(FRENCH)[1]
    quote = facts.quotes[0]
    assert (quote.speaker, quote.parts[0].of(text)) == ("Jean Dupont", list(FRENCH)[2])
    assert [sentence.text_en for sentence in dossier.sentences] == list(FRENCH.values())
    assert {sentence.translator for sentence in dossier.sentences} == {"dictionary"}


def test_facts_come_from_the_source_and_are_protected_and_checked() -> None:
    """The translator is told what must arrive; a number that does not arrive is named in fidelity and changes no fact."""
    draft = draft_of(PORTUGUESE)
    wrong = {draft.sentences[1].text: "AMD will buy Veldra for $2.5 million."}
    translator = Dictionary(wrong, "pt")
    (dossier,), _ = finish_drafts([draft], translator, {})
    assert ["AMD", "Veldra", "US$ 2.5 billion"] in translator.asked[0]
    assert [figure.value for figure in dossier.facts.figures] == [2.5e9]
    fidelity = [sentence.fidelity or "" for sentence in dossier.sentences]
    assert "number missing" in fidelity[1]
    assert dossier.text_en is not None
    assert "AMD will buy Veldra for $2.5 million." in dossier.text_en


def test_what_is_remembered_is_not_asked_again() -> None:
    """Only passages that the memory lacks go to the translator; what it has keeps the name of who made it."""
    draft = draft_of(PORTUGUESE)
    keys = list(passages_to_translate([draft])["pt"])
    remembered = {"pt": {key: Rendering(ENGLISH[key[0]], "an older one", "in clauses") for key in keys[1:]}}
    (dossier,), made = finish_drafts([draft], Dictionary({}, "pt"), remembered)
    assert list(made["pt"]) == keys[:1]
    sentence = dossier.sentences[1]
    assert (sentence.text_en, sentence.translator, sentence.mended_by) == (ENGLISH[sentence.text], "an older one", "in clauses")


def test_what_is_remembered_and_does_not_agree_is_tried_again() -> None:
    """The second translator was not here when the first one failed: its English takes the place of what is remembered."""
    draft = draft_of(PORTUGUESE)
    keys = list(passages_to_translate([draft])["pt"])
    told = draft.sentences[1].text
    wrong = "AMD will buy Veldra for $2.5 million."
    remembered = {"pt": {key: Rendering(wrong if key[0] == told else ENGLISH[key[0]], "first") for key in keys}}
    first, second = Dictionary({told: wrong}, "pt"), Dictionary(ENGLISH, "pt")
    second.name = "second"
    (dossier,), made = finish_drafts([draft], RoutingTranslator({"pt": Route(first, second)}), remembered)
    assert [text for text, _ in made["pt"]] == [told]
    sentence = dossier.sentences[1]
    assert (sentence.text_en, sentence.translator, sentence.fidelity) == (ENGLISH[told], "second", "ok")


def test_a_sentence_remembered_with_other_names_protected_is_asked_again() -> None:
    """A name that is newly known must arrive: the English made without it does not hold."""
    draft = draft_of(PORTUGUESE)
    keys = list(passages_to_translate([draft])["pt"])
    remembered = {"pt": {(text, ""): Rendering("made before", "dictionary") for text, _ in keys}}
    (dossier,), made = finish_drafts([draft], Dictionary({}, "pt"), remembered)
    assert set(made["pt"]) == {key for key in keys if key[1]}
    assert dossier.sentences[1].text_en != "made before"


def test_each_sentence_tells_its_translator() -> None:
    """Where a second translator stands in, the sentence has its name, and the other sentences that of the first."""
    draft = draft_of(PORTUGUESE)
    told = draft.sentences[1].text
    second = Dictionary({told: "AMD will buy the chip maker Veldra for US$ 2.5 billion."}, "pt")
    second.name = "second"
    first = Dictionary({told: "AMD will buy Veldra."}, "pt")
    (dossier,), _ = finish_drafts([draft], RoutingTranslator({"pt": Route(first, second)}), {})
    assert [sentence.translator for sentence in dossier.sentences] == ["dictionary", "second", "dictionary"]
    assert (dossier.sentences[1].mended_by, dossier.sentences[1].fidelity) == ("second translator", "ok")


def test_a_headline_beside_the_text_keeps_the_names_of_the_article() -> None:
    """The headline of a page is no part of its text, but the names that the article tells are protected there too."""
    draft = draft_of(PORTUGUESE)
    draft = replace(draft, article=replace(draft.article, title="Veldra agora é da AMD"))
    *_, passage = passages_to_translate([draft])["pt"].values()
    assert passage.text == "Veldra agora é da AMD"
    assert ([stretch.text_en for stretch in passage.protected], set(passage.names)) == (["Veldra", "AMD"], {"Veldra", "AMD"})


def test_an_article_keeps_its_facts_where_there_is_no_english() -> None:
    """No translator, one that breaks, or none wanted: facts stay, the reason is kept, and only the broken one is a failure."""
    draft = draft_of(PORTUGUESE)
    for translator, wanted, failures in ((None, True, [False]), (Broken({}, "pt"), True, [True]), (None, False, [])):
        (dossier,), made = finish_drafts([draft], translator, {}, is_english_wanted=wanted)
        assert dossier.facts.figures == draft.facts.figures
        assert made == {}
        assert dossier.text_en is None
        assert {sentence.fidelity for sentence in dossier.sentences} == {"not translated"}
        assert [rejection.is_failure for rejection in dossier.rejections] == failures


def test_english_passes_through() -> None:
    """An English article is its own English, whatever translator there is."""
    draft = draft_of("AMD buys Veldra\n\nAMD will buy the chip designer Veldra for $2.5 billion, the semiconductor maker said on Monday.")
    (dossier,), made = finish_drafts([draft], None, {})
    assert made == {}
    assert dossier.text_en == dossier.article.text
    assert {(sentence.translator, sentence.fidelity) for sentence in dossier.sentences} == {(SOURCE, "ok")}


def test_a_page_that_is_no_article_is_a_rejection() -> None:
    """And no failure of ours."""
    found = make_draft(Page("file:///x/a.html", b"", datetime.now(UTC)), Settings())
    assert found == Rejection("file:///x/a.html", "read", "empty file")


def test_a_missing_library_is_no_fault_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """An incomplete installation is a failure, named as such, and not a rejected page."""

    def incomplete(*_):
        raise ImportError("no module called lxml_html_clean")

    monkeypatch.setattr("pipeline.read.reader._read", incomplete)
    found = make_draft(Page("file:///x/a.html", b"<p>AMD</p>", datetime.now(UTC)), Settings())
    assert found == Rejection("file:///x/a.html", "read", "ImportError: no module called lxml_html_clean", is_failure=True)


def test_lines_are_protected_like_sentences() -> None:
    """`chipdeals translate` protects names and figures of each line."""
    translator = Dictionary({}, "pt")
    assert translate_lines(["A AMD subiu 4,5%.", ""], "pt", translator) == ["A AMD subiu 4,5%.", ""]
    assert translator.asked[0] == [["AMD", "4.5%"], []]
