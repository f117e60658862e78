"""pipeline.translate.cascade: which try stands, by which step, and who made it. The translators here make defined errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from pipeline.languages import rules_for
from pipeline.translate.cascade import arrived, render
from pipeline.translate.clauses import join_clauses, split_clauses
from pipeline.translate.fidelity import severity
from pipeline.translate.passage import Passage, Rendering
from pipeline.translate.protect import protect_names_only
from pipeline.translate.translator import Protected, TranslatorError

WORDS = {
    "a": "the", "o": "the", "da": "of", "não": "did not", "vendeu": "sell", "comprou": "bought", "chips": "chips", "por": "for", "e": "and",
    "fábrica": "plant", "empresa": "company", "em": "in", "subiu": "rose", "lucro": "profit", "mas": "but", "ontem": "yesterday",
}  # fmt: skip


def by_words(text: str) -> str:
    """Word for word; names and numbers as they are."""
    return re.sub(r"[^\W\d_]+", lambda word: WORDS.get(word.group(), WORDS.get(word.group().lower(), word.group())), text)


class Stub:
    """Translates by a function, and remembers what it was asked."""

    def __init__(self, english: Callable[[str], str] = by_words, name: str = "stub") -> None:
        self.english, self.name = english, name
        self.asked: list[list[str]] = []

    def languages(self) -> frozenset[str]:
        return frozenset({"pt"})

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        assert source == "pt"
        assert protected is None or len(protected) == len(sentences)
        self.asked.append(list(sentences))
        return [self.english(sentence) for sentence in sentences]

    def close(self) -> None: ...


class WithHypotheses(Stub):
    """Offers further hypotheses."""

    def __init__(self, english: Callable[[str], str], hypotheses: Sequence[str]) -> None:
        super().__init__(english)
        self.hypotheses = hypotheses

    def alternatives(
        self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None, count: int = 4
    ) -> list[list[str]]:
        return [list(self.hypotheses[:count]) for _ in sentences]


class Breaking(Stub):
    """Answers the first call and breaks after it."""

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        if self.asked:
            raise TranslatorError("the engine stopped")
        return super().translate(sentences, source=source, protected=protected)


def passage(text: str, *names: str) -> Passage:
    rules = rules_for("pt")
    assert rules is not None
    return Passage(text, tuple(protect_names_only(text, rules)), names=names)


def made(translator: Stub, *passages: Passage, second: Stub | None = None) -> list[Rendering]:
    return render(passages, source="pt", translator=translator, second=second)


def test_what_is_right_at_first_is_asked_once() -> None:
    """Nothing is decoded again where nothing is wrong, and the verdict comes along."""
    stub = Stub()
    (first, second) = made(stub, passage("A AMD comprou chips.", "AMD"), passage("O lucro subiu."))
    assert (first.text_en, first.translator, first.mended_by, first.verdict) == ("the AMD bought chips.", "stub", None, "ok")
    assert second.mended_by is None
    assert len(stub.asked) == 1


def test_only_failing_sentences_are_decoded_again_and_together() -> None:
    """Each step is one batch of the sentences that still fail."""
    stub = Stub(lambda text: by_words(text).replace("Veldra", "Velda"))
    sentences = [passage("A AMD comprou chips.", "AMD"), *(passage(f"A AMD comprou a Veldra em 20{n}.", "Veldra") for n in (11, 12))]
    renderings = made(stub, *sentences)
    assert [it.mended_by for it in renderings] == [None, "placeholders", "placeholders"]
    assert "Veldra" in renderings[1].text_en
    assert "2012" in renderings[2].text_en
    assert [len(batch) for batch in stub.asked] == [3, 2]


def test_only_what_was_lost_is_hidden_at_first() -> None:
    """Names that arrived stay in the sentence: the English of the rest is the better for it."""
    stub = Stub(lambda text: by_words(text).replace("Veldra", "Velda"))
    made(stub, passage("A AMD comprou a Veldra.", "AMD", "Veldra"))
    assert stub.asked[1] == ["A AMD comprou a Xqa1."]


@pytest.mark.parametrize(
    ("text_en", "english", "is_there"),
    [
        ("US$4.5 billion", "It paid US$ 4.5 billion.", True),
        ("US$ 4.5 billion", "It paid US$14.5 billion.", False),
        ("4.5 billion", "It paid $14.5 billion.", False),
        ("5 chips", "It sold 1,5 chips.", False),
        ("5", "It was founded in 2025.", False),
        ("São Paulo", "Sao Paulo's plant", True),
        ("Arm", "Arms and the army", False),
    ],
)
def test_what_is_part_of_another_word_or_number_did_not_arrive(text_en: str, english: str, *, is_there: bool) -> None:
    """What did not arrive is what gets a placeholder: '5' is not in '2025', nor Arm in 'army'."""
    assert arrived(Protected(0, 1, text_en), english) is is_there


def test_a_number_goes_in_as_english() -> None:
    """A model that loses placeholders but copies what is English already."""
    stub = Stub(lambda text: re.sub(r"73\d\d", "", by_words(text)).replace("4,5", "45"))
    (rendering,) = made(stub, passage("O lucro subiu 4,5 ontem."))
    assert (rendering.text_en, rendering.mended_by) == ("the profit rose 4.5 yesterday.", "english in place")


def test_another_hypothesis_keeps_the_negation() -> None:
    """Of the hypotheses the first that agrees is taken."""
    stub = WithHypotheses(lambda _: "The company sold chips.", ["The company sells chips.", "The company did not sell chips."])
    (rendering,) = made(stub, passage("A empresa não vendeu chips."))
    assert (rendering.text_en, rendering.mended_by) == ("The company did not sell chips.", "other hypothesis")


def test_a_long_sentence_is_made_by_clauses() -> None:
    """A model that forgets what stands far behind in a sentence."""
    stub = Stub(lambda text: " ".join(by_words(text).split()[:11]))
    text = "O lucro da empresa subiu em 2024 e em 2025, mas a fábrica da empresa não vendeu chips em 2026."
    (rendering,) = made(stub, Passage(text))
    assert rendering.mended_by == "in clauses"
    assert rendering.text_en.startswith("the profit of company rose in 2024 and in 2025, but the plant of company")


def test_what_still_fails_goes_to_the_second_translator() -> None:
    """It is taken where it is better, with its own name; what it makes no better stays with the first."""
    first = Stub(lambda _: "The company sold chips.", "model")
    second = Stub(lambda text: by_words(text) if "fábrica" not in text else "Worse, it sold 7 and 8 chips.", "rules")
    mended, kept = made(first, passage("A empresa não vendeu chips."), passage("A fábrica não vendeu chips."), second=second)
    assert (mended.translator, mended.mended_by, mended.is_second, mended.verdict) == ("rules", "second translator", True, "ok")
    assert (kept.translator, kept.mended_by, kept.is_second, kept.verdict) == ("model", None, False, "negation lost")


def test_the_second_translator_sees_only_what_fails() -> None:
    """It is not asked where the first one is right."""
    second = Stub(name="rules")
    made(Stub(), passage("A AMD comprou chips.", "AMD"), second=second)
    assert second.asked == []


def test_an_engine_that_breaks_later_leaves_what_there_is() -> None:
    """The first try stands and is marked; one that breaks on the first try is an error."""
    stub = Breaking(lambda _: "The company sold chips.")
    second = Breaking(name="rules")
    second.asked.append([])
    (rendering,) = made(stub, passage("A empresa não vendeu chips."), second=second)
    assert (rendering.text_en, rendering.verdict) == ("The company sold chips.", "negation lost")
    with pytest.raises(TranslatorError, match="stopped"):
        made(stub, passage("A empresa vendeu chips."))


def test_a_copy_of_the_source_is_no_translation() -> None:
    """All figures are in it, and it says nothing in English."""
    text = "O lucro da empresa subiu ontem na bolsa de valores de Nova York."
    (rendering,) = made(
        Stub(lambda line: line), passage(text), second=Stub(lambda _: "The profit of the company rose in New York.", "rules")
    )
    assert rendering.translator == "rules"


def test_a_lost_fact_weighs_more_than_an_odd_length() -> None:
    """The order of faults: whatever loses a number, a name or a negation is worse than what is too long, and no English is the worst."""
    for worse in ("number missing: 75", "number added: 57", "name missing: AMD", "negation lost", "negation added", "repetition", "empty"):
        assert severity(worse) > severity("length") > severity("ok") == 0
    assert severity("empty") > severity("number missing: 75; name missing: AMD; negation lost")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Curta, mas inteira.", 1),
        ("O lucro da empresa subiu em 2024 e em 2025, mas a fábrica da empresa não vendeu chips em 2026.", 2),
        (
            "A soma chegou a US$ 1,5 bilhão em 2025 – mais do que os analistas do banco esperavam; a ação subiu 4,5% na bolsa de Nova York.",
            3,
        ),
    ],
)
def test_clauses_are_the_sentence_again(text: str, count: int) -> None:
    """Cut at commas, semicolons and dashes, never in a number; what is protected stays with its clause."""
    whole = passage(text)
    clauses = split_clauses(whole)
    assert len(clauses) == count
    assert " ".join(clause.text for clause in clauses) == text
    assert [p.text_en for clause in clauses for p in clause.protected] == [p.text_en for p in whole.protected]
    for clause in clauses:
        assert all(clause.text[p.start_char : p.end_char] in text for p in clause.protected)


def test_joined_clauses_are_one_sentence() -> None:
    """No full stop and no capital in the middle, but names keep theirs."""
    clauses = [Passage("O lucro subiu,"), Passage("mas a Intel caiu;"), Passage("Huang saiu.", (Protected(0, 5, "Huang"),))]
    assert join_clauses(clauses, ["Profit rose.", "But Intel fell", "Huang left."]) == "Profit rose, but Intel fell; Huang left."
