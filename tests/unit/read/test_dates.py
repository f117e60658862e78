"""Dates as machines and newsrooms write them."""

from __future__ import annotations

from datetime import date, time

import pytest

from pipeline.read.dates import find_moment, is_date_line, parse_moment, url_day

SHOWN = [
    ("Publicado em 7 de outubro de 2025 às 14h32", "pt-BR", date(2025, 10, 7), time(14, 32)),
    ("Publicado em: 07/10/2025 14h32", "pt-BR", date(2025, 10, 7), time(14, 32)),
    ("07/10/2025 às 14:32", "pt", date(2025, 10, 7), time(14, 32)),
    ("7 out 2025, 09:15", "pt", date(2025, 10, 7), time(9, 15)),
    ("07.out.2025 às 9h15", "pt", date(2025, 10, 7), time(9, 15)),
    ("1º de março de 2025", "pt", date(2025, 3, 1), None),
    ("28 de Outubro de 2025, 14:32", "pt-PT", date(2025, 10, 28), time(14, 32)),
    ("30 out 2025 • 15h12", "pt", date(2025, 10, 30), time(15, 12)),
    ("terça-feira, 7 de outubro de 2025", "pt", date(2025, 10, 7), None),
    ("Atualizado em 8 de outubro de 2025 às 10h. Publicado em 7 de outubro de 2025", "pt", date(2025, 10, 7), None),
    ("7 de octubre de 2025 a las 14:32", "es", date(2025, 10, 7), time(14, 32)),
    ("7 oct 2025 - 14:32 CEST", "es", date(2025, 10, 7), time(14, 32)),
    ("12 junio 2025 - 09:20", "es", date(2025, 6, 12), time(9, 20)),
    ("7 de septiembre del 2025", "es-MX", date(2025, 9, 7), None),
    ("Oct 7, 2025 2:32 pm", "en", date(2025, 10, 7), time(14, 32)),
    ("October 7, 2025 at 12:05 a.m. ET", "en-US", date(2025, 10, 7), time(0, 5)),
    ("Tue 10 Jun 2025 05.00 BST", "en-GB", date(2025, 6, 10), None),
    ("7th October 2025", "en-GB", date(2025, 10, 7), None),
    ("10/07/2025", "en-US", date(2025, 10, 7), None),
    ("07/10/2025", "en-GB", date(2025, 10, 7), None),
    ("25/12/2025", "en-US", date(2025, 12, 25), None),
    ("2025-10-07 14:32", "", date(2025, 10, 7), time(14, 32)),
]
MACHINE = [
    ("2025-10-07T14:32:00-03:00", "2025-10-07T14:32:00-03:00"),
    ("2025-10-07T14:32:00.123Z", "2025-10-07T14:32:00+00:00"),
    ("2025-10-07T14:32:00-0300", "2025-10-07T14:32:00-03:00"),
    ("2025-10-07 14:32:00 UTC", "2025-10-07T14:32:00+00:00"),
    ("1759847520", "2025-10-07T14:32:00+00:00"),
    ("1759847520000", "2025-10-07T14:32:00+00:00"),
    ("Tue, 07 Oct 2025 14:32:00 GMT", "2025-10-07T14:32:00+00:00"),
]


@pytest.mark.parametrize(("written", "language", "day", "clock"), SHOWN)
def test_shown_date(written: str, language: str, day: date, clock: time | None) -> None:
    """Day and clock of a visible date in the manner of its language."""
    moment = find_moment(written, language)
    assert moment is not None
    assert moment.day == day
    assert clock is None or moment.clock == clock


@pytest.mark.parametrize(("written", "instant"), MACHINE)
def test_machine_readable_date(written: str, instant: str) -> None:
    """An instant with its zone, as metadata holds it."""
    moment = parse_moment(written)
    assert moment is not None
    when = moment.at()
    assert when is not None
    assert when.isoformat() == instant


def test_time_without_zone_is_in_that_of_the_country() -> None:
    """A clock without a zone is an instant only where the country is known."""
    moment = parse_moment("2025-10-07T14:32:00")
    assert moment is not None
    assert moment.at() is None
    there = moment.at("PT")
    assert there is not None
    assert there.isoformat() == "2025-10-07T14:32:00+01:00"


@pytest.mark.parametrize("written", ["", "ontem", "32/13/2025", "3,5 de 2025", "versão 7.10.2025.1", "0000-00-00", "2025-02-30"])
def test_no_date(written: str) -> None:
    """What is no date gives none."""
    assert parse_moment(written) is None


@pytest.mark.parametrize(
    "line", ["28 de outubro de 2025", "07/10/2025 14h32", "April 14, 2025 5:05 PM UTC · Updated 3 hours ago", "Atualizado em 7 oct 2025"]
)
def test_line_of_a_date_alone(line: str) -> None:
    """A line that is but a date is told apart from text."""
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line", ["A AMD anunciou o acordo em 6 de outubro de 2025.", "7 de outubro de 2025: o dia em que a AMD dobrou de tamanho", "US$ 600"]
)
def test_line_with_a_date_in_it(line: str) -> None:
    """A sentence with a date is text."""
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2025/10/07/x", date(2025, 10, 7)),
        ("https://a.example/noticia/20251007-x", date(2025, 10, 7)),
        ("https://a.example/1234/56/78/x", None),
    ],
)
def test_day_of_a_url(url: str, day: date | None) -> None:
    """The day in a path, where it is one."""
    assert url_day(url) == day
