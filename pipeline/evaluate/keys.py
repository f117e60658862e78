"""What makes two names, units, roles or texts the same for scoring."""

from __future__ import annotations

import re

from pipeline.text import fold

#: Parts of a company's name that do not tell it from another.
_LEGAL = frozenset(
    "inc corp corporation co company ltd limited plc sa s.a. s.a ag nv n.v. n.v holding holdings group the technologies technology".split()
)
_UNITS = {
    "%": "percent", "pct": "percent", "percentage": "percent", "times": "x", "multiple": "x",
    "percentage_point": "pp", "percentage_points": "pp", "basis_point": "bp", "basis_points": "bp", "bps": "bp",
    "gigawatt": "gw", "gigawatts": "gw", "megawatt": "mw", "megawatts": "mw", "nanometer": "nm", "nanometre": "nm",
}  # fmt: skip
_NOUNS = {
    "processor": "chip", "gpu": "chip", "accelerator": "chip", "semiconductor": "chip", "home": "household", "worker": "employee",
    "vacancy": "job", "position": "job",
}  # fmt: skip
#: From this length on a unit ends in a plural s and is no symbol: 'shares' but 'bps', 'GWs'.
_SHORTEST_NOUN = 4


def words(text: str | None) -> list[str]:
    """The words of a text, folded.

    >>> words("US$ 4,5 trilhões")
    ['us', '4', '5', 'trilhoes']
    """
    return re.findall(r"\w+", fold(text or ""))


def name_key(name: str | None) -> str:
    """A name without legal form, accents and case.

    >>> name_key("The Foo Company, Inc.") == name_key("foo")
    True
    """
    cleaned = re.sub(r"[^0-9a-z%$€£¥.,]+", " ", fold(name or "")).replace(",", " ")
    kept = [word for word in cleaned.split() if word not in _LEGAL and word.rstrip(".") not in _LEGAL]
    return " ".join(word for word in " ".join(kept).replace(".", " ").split() if word not in _LEGAL)


def unit_key(unit: str | None) -> str:
    """A unit in the singular, with what is scored alike made alike.

    >>> unit_key("processors"), unit_key("percentage_point"), unit_key("GW")
    ('chip', 'pp', 'gw')
    """
    key = (unit or "").strip().casefold().replace(" ", "_")
    key = _UNITS.get(key, key)
    if len(key) >= _SHORTEST_NOUN:
        key = key.rstrip("s")
    return _NOUNS.get(key, key)


def is_same_role(wanted: str, found: str | None) -> bool:
    """Whether the whole wanted title is in the found one, and neither is a vice of the other.

    >>> is_same_role("president", "president and co-founder"), is_same_role("president", "vice president")
    (True, False)
    """
    asked, given = (set(words(role)) - {"of", "and", "the", "for"} for role in (wanted, found))
    return bool(asked) and asked <= given and ("vice" in asked) == ("vice" in given)
