"""Bylines as pages print or declare them -> the authors' names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from pipeline.languages import available, foreign_pages, rules_for
from pipeline.languages.lists import words
from pipeline.text import fold, normalize, slug

_ACCOUNTS = frozenset(
    "admin administrator administrador root user webmaster editor wordpress autor author null none undefined guest developer".split()
)
_LABEL = re.compile(r"\s+[^\W\d_]{3,15}\s?:\s")
_LETTER = r"[^\W\d_]"


@cache
def _bylines() -> re.Pattern[str]:
    entries = sorted({word for code in available() if (rules := rules_for(code)) for word in rules.reading.byline}, key=len, reverse=True)
    foreign = "|".join(map(re.escape, words(foreign_pages.BYLINES)))
    return re.compile(
        rf"^\s*(?:(?:{'|'.join(map(re.escape, entries))})(?:\s*:\s*|\s+)|(?:{foreign})(?:\s*:\s*|\s+)(?=\S+\s+{_LETTER}|\S+\W*$))",
        re.IGNORECASE,
    )


@cache
def _divider() -> re.Pattern[str]:
    return re.compile(r"\s*[;,|·•\n]\s*|\s*/\s*(?=[^\W\d_a-z])|\s+[–—-]\s+")


@cache
def _conjunction() -> re.Pattern[str]:
    entries = {word for code in available() if (rules := rules_for(code)) for word in rules.reading.conjunctions}
    entries.update(words(foreign_pages.CONJUNCTIONS))
    return re.compile(rf"\s+(?:{'|'.join(map(re.escape, sorted(entries)))}|&|\+)\s+", re.IGNORECASE)


@cache
def _newsroom() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a newsroom's name begins and ends with."""
    entries = {re.escape(fold(word)) for code in available() if (rules := rules_for(code)) for word in rules.reading.newsroom}
    either = "|".join(sorted(entries, key=len, reverse=True))
    return re.compile(rf"^(?:{either})(?= |$)"), re.compile(rf" (?:{either})$")


@cache
def _agencies() -> frozenset[str]:
    """Agencies and archives, which credit pictures as well."""
    return frozenset(fold(word) for code in available() if (rules := rules_for(code)) for word in rules.reading.credit_marks)


@cache
def _roles() -> frozenset[str]:
    return frozenset(fold(word) for code in available() if (rules := rules_for(code)) for word in rules.reading.author_roles)


@cache
def _places() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a part that names a place or an outlet opens with, and the same between a full name and its place."""
    readings = [rules.reading for code in available() if (rules := rules_for(code))]
    inner = sorted({word for reading in readings for word in reading.author_places}, key=len, reverse=True)
    opening = sorted({word for reading in readings for word in reading.author_outlets}, key=len, reverse=True)
    return (
        re.compile(rf"(?:{'|'.join(map(re.escape, [*inner, *opening]))})\s+\S", re.IGNORECASE),
        re.compile(rf"(?<=\S\s)(\S+)\s+(?:{'|'.join(map(re.escape, inner))})\s+[^\W\d_].*"),
    )


def is_newsroom(name: str) -> bool:
    """Whether a byline names no person but the newsroom.

    >>> is_newsroom("Redação"), is_newsroom("Da Redação Exame"), is_newsroom("Ana Lima")
    (True, True, False)
    """
    folded = fold(name)
    return any(pattern.search(folded) for pattern in _newsroom())


def has_person(authors: Iterable[str], outlets: Sequence[str] = ()) -> bool:
    """Whether one of the authors is a person by a full name: no newsroom, no agency, not the outlet itself.

    >>> has_person(["Gazeta Mercantil"], ["Gazeta Mercantil"]), has_person(["Redação", "Ana Lima"])
    (False, True)
    """
    own = {slug(outlet) for outlet in outlets if outlet}
    return any(
        (" " in name or not name.isascii()) and slug(name) not in own and not is_newsroom(name) and fold(name) not in _agencies()
        for name in authors
    )


def is_account(name: str) -> bool:
    """Whether a byline is a technical account such as 'admin'."""
    return slug(name) in _ACCOUNTS


def clean_authors(written: Iterable[str], outlets: Sequence[str] = (), *, declared: bool = False) -> tuple[str, ...]:
    """The persons that bylines name, once each; the newsroom, an agency or the outlet only where no person is named.

    `outlets` are the site's own names. `declared` tells that `written` are names from metadata: each is somebody, also 'dpa' and 'ORF.at'.

    >>> clean_authors(["Por Ana Lima e João Reis, da Gazeta", "redacao@example.com"], ["Gazeta"])
    ('Ana Lima', 'João Reis')
    >>> clean_authors(["ORF.at"]), clean_authors(["ORF.at"], declared=True)
    ((), ('ORF.at',))
    """
    own = {slug(outlet) for outlet in outlets if outlet}
    openings = tuple(f"{outlet}-" for outlet in own if len(outlet) > 3)  # 'Gazeta Digital'
    persons: dict[str, str] = {}
    others: dict[str, str] = {}
    for byline in written:
        for number, part in enumerate(_split_byline(byline)):
            name = _without_role(_capitalize(part))
            key = slug(name) or fold(name)
            if not key or key in _ACCOUNTS or _ACCOUNTS.intersection(key.split("-")) - {"editor", "autor", "author"}:
                continue
            if _is_role(name) or (number and (key in _cities() or _places()[0].match(name))):
                continue
            if key in own or key.startswith(openings) or is_newsroom(name) or fold(name) in _agencies():
                if declared or key not in own:
                    others.setdefault(key, name)
            elif _is_person(name):
                persons.setdefault(key, name)
            elif declared and number == 0 and _is_somebody(name):
                others.setdefault(key, part)
    whole = {key: name for key, name in persons.items() if " " in name or not key.isascii()}  # 'Ana Lima, Repórter'
    if whole:
        return tuple(whole.values())
    return tuple((persons | others).values()) if declared else tuple(persons.values()) or tuple(others.values())[:1]


def _split_byline(byline: str) -> list[str]:
    byline = " ".join(normalize(byline[:2000]).split())[:400]
    if re.match(r"https?://|www\.", byline):
        return []
    if byline.startswith("(") and byline.endswith((")", ").")):  # '(Por Ana Lima)'
        byline = byline.strip("().")
    byline = re.sub(r"\(.{0,80}?\)|\S+@\S*|(?<!\w)@\S+|https?://\S+", " ", byline)
    for _ in range(2):
        byline = _bylines().sub("", byline)
    parts: list[str] = []
    for whole in _divider().split(byline):
        # 'Ana Lima e João Reis' are two, 'José Ortega y Gasset' is one.
        pieces = _conjunction().split(whole)
        if len({min(len(piece.split()), 2) for piece in pieces if piece}) > 1 and not any(map(_is_no_person, pieces)):
            pieces = [whole]
        parts.extend(_places()[1].sub(r"\1", _bylines().sub("", piece)) for piece in pieces)
    # 'Ana Lima Fotos: Rui Sá': what stands behind another label is no author.
    parts = [_LABEL.split(part)[0] for part in parts]
    return [name for part in parts if (name := part.strip(" .:-–—*\"'“”«»\u200b"))]


def _is_no_person(name: str) -> bool:
    return is_newsroom(name) or fold(name.strip()) in _agencies() or name[:1].islower()


@cache
def _cities() -> frozenset[str]:
    return frozenset(slug(word) for code in available() if (rules := rules_for(code)) for word in rules.reading.author_cities)


def _without_role(name: str) -> str:
    """'Colunista Ana Lima' without the office."""
    first, _, rest = name.partition(" ")
    return rest if fold(first) in _roles() and looks_like_name(rest) else name


def _is_role(name: str) -> bool:
    """'Repórter de economia', 'Senior Reporter': an office and no name."""
    parts = fold(name).split()
    return bool(parts) and not is_newsroom(name) and (parts[0] in _roles() or (len(parts) <= 4 and parts[-1] in _roles()))


def _is_person(name: str) -> bool:
    parts = name.split()
    if not 1 <= len(parts) <= 7 or len(name) > 60 or re.search(r"[\d@_#=<>{}:?!%$]|\w\.\w{2,}", name):
        return False
    if name.lower() == name.upper():  # writing without capitals
        return len(name) <= 20 and any(map(str.isalpha, name))
    return name[:1].isupper() and sum(part[:1].isupper() for part in parts) * 2 >= len(parts)


def _is_somebody(name: str) -> bool:
    """Whether a declared name that is no person's may be that of an outlet, an agency or the sign of an author ('dpa', 'ORF.at')."""
    return len(name) <= 40 and len(name.split()) <= 5 and any(map(str.isalpha, name)) and not re.search(r"[<>{}=?!%$:]", name)


def _capitalize(name: str) -> str:
    """'ANA DE SÁ' as 'Ana de Sá'; initials and mixed case stay."""
    if not name.isupper() or len(name) < 5:
        return name
    parts = name.split()
    inner = range(1, len(parts) - 1)
    return " ".join(
        word.lower() if number in inner and len(word) <= 3 and "." not in word else re.sub(_LETTER + "+", _capital, word)
        for number, word in enumerate(parts)
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
    parts = line.split()
    written_as_name = all(part[:1].isupper() or len(part) <= 3 for part in parts) and line[:1].isupper() and parts[-1][:1].isupper()
    return 2 <= len(parts) <= 5 and written_as_name and _is_person(line) and not _is_role(line)
