"""Numbers survive: written in a language and read again, and written in English and read again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.extract.extractor import extract
from pipeline.languages import rules_for
from pipeline.translate.english import render_figure
from pipeline.translate.protect import protected_stretches

SCALES = {
    "pt": {1e3: "mil", 1e6: "milhões", 1e9: "bilhões", 1e12: "trilhões"},
    "es": {1e3: "mil", 1e6: "millones", 1e9: "mil millones", 1e12: "billones"},
    "en": {1e6: "million", 1e9: "billion", 1e12: "trillion"},
}
PLAIN = {"pt": "A AMD pagará {} pela empresa.", "es": "AMD pagará {} por la empresa.", "en": "AMD will pay {} for the company."}


def write(number: float, decimals: int, language: str) -> str:
    """A number as the language's newspapers write it."""
    written = f"{number:,.{decimals}f}"
    return written if language == "en" else written.translate(str.maketrans(",.", ".,"))


@settings(max_examples=120, deadline=None)
@given(tenths=st.integers(min_value=20, max_value=9999), language=st.sampled_from(sorted(SCALES)), data=st.data())
def test_an_amount_is_read_as_it_was_written(tenths: int, language: str, data: st.DataObject) -> None:
    """Digits, decimal mark and scale word give the value back, exactly and once."""
    scale = data.draw(st.sampled_from(sorted(SCALES[language])))
    number = tenths / 10
    amount = f"US$ {write(number, 1, language)} {SCALES[language][scale]}"
    (figure,) = extract(PLAIN[language].format(amount), language).figures
    assert (figure.text, figure.unit, figure.kind) == (amount, "USD", "money")
    assert figure.value == pytest.approx(number * scale, rel=1e-12)


@settings(max_examples=80, deadline=None)
@given(number=st.integers(min_value=1_000, max_value=999_999_999), language=st.sampled_from(["pt", "es", "en"]))
def test_thousands_marks_are_no_decimal_marks(number: int, language: str) -> None:
    """12.500 is twelve thousand five hundred in Lisbon and in Madrid, 12,500 in London."""
    noun = {"pt": "funcionários", "es": "empleados", "en": "employees"}[language]
    text = {"pt": "A Intel tem {}.", "es": "Intel tiene {}.", "en": "Intel has {}."}[language].format(
        f"{write(number, 0, language)} {noun}"
    )
    (figure,) = extract(text, language).figures
    assert (figure.value, figure.unit, figure.kind) == (number, "employee", "count")


@settings(max_examples=120, deadline=None)
@given(tenths=st.integers(min_value=20, max_value=9999), language=st.sampled_from(["pt", "es"]), data=st.data())
def test_a_figure_keeps_its_value_in_english(tenths: int, language: str, data: st.DataObject) -> None:
    """What is written in English for a figure is read in English as the same value in the same unit."""
    scale = data.draw(st.sampled_from(sorted(SCALES[language])))
    sign = data.draw(st.sampled_from(["US$", "€", "R$"]))
    (figure,) = extract(PLAIN[language].format(f"{sign} {write(tenths / 10, 1, language)} {SCALES[language][scale]}"), language).figures
    rules = rules_for(language)
    assert rules is not None
    english = render_figure(figure, rules)
    assert english is not None
    (again,) = extract(PLAIN["en"].format(english), "en").figures
    assert again.value == pytest.approx(figure.value)
    assert (again.unit, again.kind) == (figure.unit, figure.kind)


def test_a_count_with_an_adjective_arrives_with_its_number() -> None:
    """Where only the number can be written in English, it alone is protected, spaces between thousands and all."""
    text = "A Nokia emitirá 166 389 351 novas ações a 6,01 dólares."
    protected = protected_stretches(text, 0, extract(text, "pt"), rules_for("pt"))
    assert [stretch.text_en for stretch in protected] == ["Nokia", "166,389,351", "$6.01"]
