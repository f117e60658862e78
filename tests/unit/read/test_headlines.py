"""Which headline a page has, without the outlet."""

from __future__ import annotations

import pytest

from pipeline.read.headlines import find_title_day, strip_outlet


@pytest.mark.parametrize(
    ("title", "url", "clean"),
    [
        ("AMD sobe 3% | Gazeta", "", "AMD sobe 3%"),
        ("AMD sobe 3% no pregão - Gazeta do Povo", "", "AMD sobe 3% no pregão"),
        ("AMD sobe 3% no pregão – Economia – Gazeta", "", "AMD sobe 3% no pregão – Economia"),
        ("AMD sobe 3% - Exame", "https://exame.com.example/a", "AMD sobe 3%"),
        ("Gazeta: AMD sobe 3% no pregão", "", "Gazeta: AMD sobe 3% no pregão"),
        ("Gazeta | AMD sobe 3% no pregão", "", "AMD sobe 3% no pregão"),
        ("AMD - a rival da Nvidia - sobe 3%", "", "AMD - a rival da Nvidia - sobe 3%"),
        ("Intel-AMD: o duelo", "", "Intel-AMD: o duelo"),
    ],
)
def test_title_without_outlet(title: str, url: str, clean: str) -> None:
    """Only the outlet's name goes, never a part of the headline."""
    assert strip_outlet(title, ["Gazeta"], url) == clean


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("AMD sobe 3% | Gazeta | 28.04.2023", "28.04.2023"),
        ("AMD sobe 3%, Gazeta, 28/04/2023", "28/04/2023"),
        ("AMD sobe 3% em 28.04.2023", ""),
        ("28.04.2023", ""),
        ("AMD sobe 3% | Gazeta", ""),
        ("", ""),
    ],
)
def test_day_of_a_title_element(written: str, day: str) -> None:
    """Only a day that stands alone behind a dividing mark is that of the page."""
    assert find_title_day(written) == day
