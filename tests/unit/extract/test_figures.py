"""The finder as a whole: spans, order, odd input."""

from itertools import pairwise

import pytest

from pipeline.extract.extractor import extract

TEXT = "A receita da AMD subiu 36%, para US$\u00a09,25 bilhões.\n\nEntre 10 e 12 mil milhões de euros, um terço e 3,5 vezes mais; 12\u202f500 chips."


def test_spans_cover_their_text_and_stand_in_order():
    """text[start:end] is the figure's text, figures never overlap, values are never negative."""
    figures = extract(TEXT, "pt").figures
    assert len(figures) == 6
    assert all(TEXT[f.start_char : f.end_char] == f.text and (f.value or 0) >= 0 for f in figures)
    assert all(a.end_char <= b.start_char for a, b in pairwise(figures))


@pytest.mark.parametrize("language", ["pt", "es", "en"])
@pytest.mark.parametrize("text", ["", " ", "\n\n", "%", "US$", "mil", "1", "de 5 a", "10 e 12 e", "((((1%", "US$ 1 bi", "½ 100\u00a0"])
def test_odd_text_raises_nothing(text, language):
    """Fragments give figures or none, never an error."""
    for figure in extract(text, language).figures:
        assert text[figure.start_char : figure.end_char] == figure.text
