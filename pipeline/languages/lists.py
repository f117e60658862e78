"""Word lists as people write them -> tuples and dictionaries."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """A list of entries, one a line or divided by '|'.

    >>> words("disse | afirmou")
    ('disse', 'afirmou')
    """
    return tuple(entry.strip() for line in text.splitlines() for entry in line.split("|") if entry.strip())


def mapping(text: str) -> dict[str, str]:
    """Entries 'value: form | form', one a line or divided by ';', turned round to form -> value.

    >>> mapping("CEO: ceo | presidente-executivo; CFO: cfo")
    {'ceo': 'CEO', 'presidente-executivo': 'CEO', 'cfo': 'CFO'}
    """
    turned = {}
    for line in text.replace(";", "\n").splitlines():
        value, _, forms = line.partition(":")
        for form in words(forms):
            turned[form] = value.strip()
    return turned


def pairs(text: str) -> dict[str, str]:
    """Entries 'form = value', one a line or divided by '|'.

    >>> pairs("um = 1 | dois = 2")
    {'um': '1', 'dois': '2'}
    """
    return dict(_pair(entry) for entry in words(text))


def _pair(entry: str) -> tuple[str, str]:
    form, _, value = entry.partition(" = ")
    return form.strip(), value.strip()
