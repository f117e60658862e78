"""Numbers in digits and words, and the convention an article follows."""

import pytest

from pipeline.extract.numbers import NumberReader, find_decimal_mark, read_digits
from pipeline.languages import rules_for


def read(text, language):
    rules = rules_for(language)
    assert rules is not None
    reader = NumberReader(rules.figures)
    return [number.value for number in reader.numbers(text, find_decimal_mark(text, rules.figures))]


@pytest.mark.parametrize(
    ("written", "mark", "value"),
    [
        ("1.250", ",", 1250),
        ("1.250", ".", 1.25),
        ("1,250", "", 1250),
        ("0,125", "", 0.125),
        ("1.250.000", ".", 1250000),
        ("12 500,5", ",", 12500.5),
    ],
)
def test_digits_are_read_by_the_mark(written, mark, value):
    """One mark before three digits follows the article; every other form speaks for itself."""
    assert read_digits(written, mark) == value


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("cento e vinte e cinco", "pt", 125),
        ("duas mil e quinhentas", "pt", 2500),
        ("2,3 mil milhões", "pt", 2.3e9),
        ("um milhão e meio", "pt", 1.5e6),
        ("mil 400 millones", "es", 1.4e9),
        ("dieciséis mil", "es", 16000),
        ("twenty-five", "en", 25),
        ("two hundred and twenty thousand", "en", 220000),
        ("half a billion", "en", 0.5e9),
    ],
)
def test_words_and_scales_make_one_number(text, language, value):
    """Number words, scales and their mixtures are one number with its full value."""
    assert read(text, language) == [value]


def test_numbers_inside_names_and_times_are_not_read():
    """Digits glued to letters, behind a hyphen or a colon begin no number."""
    assert read("GPT-5 MI450 H100", "pt") == []


def test_article_decides_the_mark():
    """Latin-American Spanish uses the English marks where the article says so."""
    rules = rules_for("es")
    assert rules is not None
    assert find_decimal_mark("subió 3.5% y 1.2%", rules.figures) == "."
    assert find_decimal_mark("subió 3,5 %", rules.figures) == ","
    assert find_decimal_mark("subió mucho", rules.figures) == ""
