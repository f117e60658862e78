"""A page's headline: which of those it declares and shows, without the outlet's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from pipeline.read.blocks import headline_key
from pipeline.text import fold, normalize

_TAIL = re.compile(r"\s+[|·•»›–—:*-]{1,2}\s+|\s*[|｜ㅣ]\s*|\s+::\s+|(?<=[^\x00-\u2fff])：")
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
#: Characters of a headline: more is a page gone wrong.
LONGEST_TITLE = 400
_CUT = re.compile(r"\s*(?:…|\.\.\.)$")


def choose_title(declared: Iterable[str], shown: Iterable[str], written: str, outlets: Sequence[str], url: str = "") -> str:
    """The headline, from what the page declares (most telling first), its h1 elements and its title element.

    Declared headlines are believed in their order, unless they are but the outlet's name. What an h1 leaves out at the end of one is no
    part of it ('AMD sobe 3% - Mercado - Gazeta'), and one that ends cut off ('...') gives way to a longer one that begins alike.
    """
    names = {headline_key(outlet) for outlet in outlets} | _host_names(url) | {""}

    def usable(texts: Iterable[str]) -> list[str]:
        cleaned = (strip_outlet(text, outlets, url) for text in texts if len(text) <= LONGEST_TITLE)
        return [title for title in cleaned if headline_key(title) not in names]

    titles, headings = usable(declared), usable(shown)
    title_element = strip_outlet(written, outlets, url) if len(written) <= LONGEST_TITLE else ""
    if titles:
        return _uncut(_as_shown(titles[0], headings), [*headings, *titles[1:], title_element])
    words = set(fold(title_element).split())
    agreeing = [heading for heading in headings if 2 * len(words & set(fold(heading).split())) >= len(heading.split())]
    if agreeing:
        return max(agreeing, key=len)
    return title_element or (headings[0] if headings else "")


def _as_shown(title: str, headings: Iterable[str]) -> str:
    """The h1 that the title begins with, where a dividing mark follows, or ends with behind a bar."""
    for heading in headings:
        if len(heading) >= 12 and len(heading) < len(title):
            if title.startswith(heading) and _TAIL.match(title, len(heading)):
                return heading
            if title.endswith(heading) and title[: -len(heading)].rstrip().endswith("|"):
                return heading
    return title


def _uncut(title: str, others: Iterable[str]) -> str:
    if not _CUT.search(title):
        return title
    start = _CUT.sub("", title)
    key = headline_key(start)
    return next(
        (other for other in others if len(other) >= len(start) and not _CUT.search(other) and headline_key(other).startswith(key)), title
    )


def find_title_day(written: str) -> str:
    """The day that ends a title element, as it is written there; empty where none does.

    >>> find_title_day("AMD sobe 3% | Gazeta | 28.04.2023")
    '28.04.2023'
    """
    last = re.split(r"\s[|·•–—-]\s|,\s", written[-100:])[-1].strip()
    return last if _DAY.fullmatch(last) and last != written.strip() else ""


@lru_cache(maxsize=64)
def _host_names(url: str) -> frozenset[str]:
    """The names that an outlet's host suggests: 'exame' and 'examecom' of www.exame.com."""
    labels = (urlsplit(url).hostname or "").removeprefix("www.").split(".") if url.startswith("http") else []
    names = {label.replace("-", "") for label in labels[:-1] if len(label) >= 3} | {"".join(labels)}
    return frozenset(names - {""})


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
        if last.start() >= 10 and _ends(title[last.end() :], last.group(), outlets, url):
            title = title[: last.start()].rstrip()
        elif len(title) - first.end() >= 10 and is_outlet(title[: first.start()], outlets, url, strong=False):
            title = title[first.end() :].lstrip()
        else:
            return title
    return title


def _ends(part: str, mark: str, outlets: Sequence[str], url: str) -> bool:
    return is_outlet(part, outlets, url, strong="|" in mark) or _DAY.fullmatch(part.strip()) is not None


def is_outlet(part: str, outlets: Iterable[str], url: str, *, strong: bool = False) -> bool:
    """Whether a part of a title element is the outlet's name, or stands where only that or a section's does (`strong`)."""
    squeezed = headline_key(part)
    if not squeezed or len(part.split()) > 7:
        return False
    for name in map(headline_key, outlets):
        if name and (
            squeezed == name or (len(name) >= 4 and (squeezed.startswith(name) or (name.startswith(squeezed) and len(squeezed) >= 4)))
        ):
            return True
    hosts = _host_names(url)
    if squeezed in hosts or any(
        len(squeezed) >= 4 and (host.startswith(squeezed) or (squeezed.startswith(host) and len(host) >= 4)) for host in hosts
    ):
        return True
    # ' | ' divides the outlet or a section from the headline, and hardly ever stands inside one.
    return strong and len(part.split()) <= 4
