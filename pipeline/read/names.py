"""Headlines and bylines as pages print them -> the title without the outlet, the authors' names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from urllib.parse import urlsplit

from pipeline.languages import available, rules_for
from pipeline.text import fold, normalize, slug

_TAIL = re.compile(r"\s+[|·•»›–—:-]{1,2}\s+|\s*\|\s*|\s+::\s+")
_ACCOUNTS = {
    "admin",
    "administrator",
    "administrador",
    "root",
    "user",
    "webmaster",
    "editor",
    "wordpress",
    "author",
    "autor",
    "null",
    "none",
    "undefined",
    "guest",
}
_LETTER = r"[^\W\d_]"


@cache
def _bylines() -> re.Pattern[str]:
    entries = sorted({word for code in available() if (rules := rules_for(code)) for word in rules.reading.byline}, key=len, reverse=True)
    return re.compile(rf"^\s*(?:{'|'.join(map(re.escape, entries))})(?:\s*:\s*|\s+)", re.IGNORECASE)


@cache
def _divider() -> re.Pattern[str]:
    entries = sorted({word for code in available() if (rules := rules_for(code)) for word in rules.reading.conjunctions})
    return re.compile(rf"\s*[;,/|·•\n]\s*|\s+(?:{'|'.join(map(re.escape, entries))}|&)\s+|\s+[–—-]\s+", re.IGNORECASE)


@cache
def _newsroom() -> tuple[str, ...]:
    return tuple(fold(word) for code in available() if (rules := rules_for(code)) for word in rules.reading.newsroom)


def is_newsroom(name: str) -> bool:
    """Whether a byline names no person but the newsroom.

    >>> is_newsroom("Redação"), is_newsroom("Da Redação Exame"), is_newsroom("Ana Lima")
    (True, True, False)
    """
    folded = fold(name)
    return any(folded == word or folded.startswith(f"{word} ") for word in _newsroom())


def is_account(name: str) -> bool:
    """Whether a byline is a technical account such as 'admin'."""
    return slug(name) in _ACCOUNTS


def clean_authors(written: Iterable[str], outlets: Sequence[str] = ()) -> tuple[str, ...]:
    """The persons that bylines name, once each; the newsroom only where no person is named.

    `outlets` are names that are no author: the site's own.

    >>> clean_authors(["Por Ana Lima e João Reis, da Gazeta", "redacao@example.com"], ["Gazeta"])
    ('Ana Lima', 'João Reis')
    """
    unwanted = {slug(outlet) for outlet in outlets if outlet}
    persons: dict[str, str] = {}
    newsrooms: dict[str, str] = {}
    for byline in written:
        for part in _split_byline(byline):
            name = _capitalize(part)
            key = slug(name)
            if not key or key in unwanted or key in _ACCOUNTS:
                continue
            if is_newsroom(name):
                newsrooms.setdefault(key, name)
            elif _is_person(name):
                persons.setdefault(key, name)
    whole = {key: name for key, name in persons.items() if "-" in key} or persons  # 'Ana Lima, Repórter'
    return tuple(whole.values()) or tuple(newsrooms.values())[:1]


def _split_byline(byline: str) -> list[str]:
    byline = " ".join(normalize(byline).split())[:400]
    if re.match(r"https?://|www\.", byline):
        return []
    byline = re.sub(r"\(.{0,80}?\)|\S+@\S*|https?://\S+", " ", byline)
    for _ in range(2):
        byline = _bylines().sub("", byline)
    return [part.strip(" .:-–—*\"'“”«»") for part in _divider().split(byline) if part]


def _is_person(name: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= 7 or len(name) > 60 or re.search(r"[\d@_#=<>{}]|\w\.\w{2,}", name):
        return False
    return name[:1].isupper() and sum(word[:1].isupper() for word in words) * 2 >= len(words)


def _capitalize(name: str) -> str:
    """'ANA DE SÁ' as 'Ana de Sá'; initials and mixed case stay."""
    if not name.isupper() or len(name) < 5:
        return name
    words = name.split()
    inner = range(1, len(words) - 1)
    return " ".join(
        word.lower() if number in inner and len(word) <= 3 and "." not in word else re.sub(_LETTER + "+", _capital, word)
        for number, word in enumerate(words)
    )


def _capital(match: re.Match[str]) -> str:
    return match.group().capitalize()


def is_byline(line: str) -> bool:
    """Whether a short line opens as bylines do and names somebody."""
    return bool(_bylines().match(line)) and bool(clean_authors([line]))


def looks_like_name(line: str) -> bool:
    """Whether a line is nothing but the full name of one person.

    >>> looks_like_name("Inês de Sá"), looks_like_name("Inteligência artificial")
    (True, False)
    """
    words = line.split()
    written_as_name = all(word[:1].isupper() or len(word) <= 3 for word in words) and line[:1].isupper() and words[-1][:1].isupper()
    return 2 <= len(words) <= 5 and written_as_name and _is_person(line)


def strip_outlet(title: str, outlets: Sequence[str], url: str = "") -> str:
    """A headline without the name of the outlet behind or before it.

    >>> strip_outlet("AMD sobe 3% - Exame", [], "https://www.exame.com/amd")
    'AMD sobe 3%'
    >>> strip_outlet("AMD - a rival | Gazeta de Notícias", ["Gazeta"])
    'AMD - a rival'
    """
    title = " ".join(normalize(title).split())
    for _ in range(3):
        cuts = list(_TAIL.finditer(title))
        if not cuts:
            return title
        last, first = cuts[-1], cuts[0]
        if last.start() >= 10 and _is_outlet(title[last.end() :], outlets, url, strong="|" in last.group()):
            title = title[: last.start()].rstrip()
        elif len(title) - first.end() >= 10 and _is_outlet(title[: first.start()], outlets, url, strong=False):
            title = title[first.end() :].lstrip()
        else:
            return title
    return title


def _is_outlet(part: str, outlets: Sequence[str], url: str, *, strong: bool) -> bool:
    key = slug(part)
    if not key or len(part.split()) > 7:
        return False
    squeezed = key.replace("-", "")
    for outlet in outlets:
        name = slug(outlet).replace("-", "")
        if name and (
            squeezed == name or (len(name) >= 4 and (squeezed.startswith(name) or (name.startswith(squeezed) and len(squeezed) >= 4)))
        ):
            return True
    labels = (urlsplit(url).hostname or "").removeprefix("www.").split(".") if url.startswith("http") else []
    hosts = [label.replace("-", "") for label in labels[:-1] if len(label) >= 3] + ["".join(labels)]
    if squeezed in hosts or any(
        len(squeezed) >= 4 and (host.startswith(squeezed) or (squeezed.startswith(host) and len(host) >= 4)) for host in hosts
    ):
        return True
    # ' | ' divides the outlet or a section from the headline, and hardly ever stands inside one.
    return strong and len(part.split()) <= 4
