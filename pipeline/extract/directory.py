"""The companies of data/reference/companies.csv, by name and alias."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Self

from pipeline.extract.lexicon import Phrases
from pipeline.extract.reference import ReferenceTable, divided
from pipeline.extract.tokens import Tokens, split
from pipeline.records import Company
from pipeline.text import fold

#: An alias of so few letters is an acronym or a word: it counts only as written.
_SHORT = 3
#: A symbol of fewer letters may be anything: 'F', 'GE'.
_SHORTEST_SYMBOL = 3
_OTHER_NAMES = ("aliases", "former_names", "common_names")
_EXCHANGE = "exchange"
_MEDIUM = "social_network"


@dataclass(frozen=True, slots=True)
class Listing:
    """A company and what the directory knows of its names."""

    company: Company
    names: tuple[str, ...]
    #: Names that are also ordinary words, folded: 'meta', 'vale'.
    common: frozenset[str] = frozenset()
    #: Whether the company is a place of trading first, such as Nasdaq.
    is_exchange: bool = False
    #: Whether it is also where people write: 'publicou no Twitter'.
    is_medium: bool = False


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A known name in a text, from token `start` to before token `end`."""

    start: int
    end: int
    listing: Listing
    is_common: bool
    #: Whether the case says nothing: written in capitals in a line of capitals.
    is_shouted: bool = False


@dataclass(frozen=True)
class CompanyDirectory(ReferenceTable):
    """Known companies and the names they go by."""

    TABLE = "companies.csv"

    listings: tuple[Listing, ...] = field(default=())

    @classmethod
    def from_rows(cls, rows: Iterable[dict[str, str]]) -> Self:
        """A directory of rows with company_id and name, and where known aliases, former_names and common_names (divided by '|').

        Also ticker, exchange, country and sector.
        """
        listings = []
        for row in rows:
            company = Company(
                company_id=row["company_id"],
                name=row["name"],
                ticker=row.get("ticker") or None,
                exchange=row.get("exchange") or None,
                country=row.get("country") or None,
                sector=row.get("sector") or None,
                is_known=True,
            )
            # A former name links too: 'a antiga Toshiba Memory'.
            aliases, former, common = (divided(row.get(column)) for column in _OTHER_NAMES)
            names = tuple(dict.fromkeys(name for name in (company.name, *aliases, *former, *common) if name))
            is_exchange = _EXCHANGE in (company.sector or "").casefold()
            is_medium = company.sector == _MEDIUM
            listings.append(Listing(company, names, frozenset(map(fold, common)), is_exchange, is_medium))
        return cls(tuple(listings))

    @cached_property
    def _phrases(self) -> Phrases:
        return name_phrases((listing.names, listing.common, listing) for listing in self.listings)

    @cached_property
    def by_id(self) -> dict[str, Company]:
        """The companies by company_id."""
        return {listing.company.company_id: listing.company for listing in self.listings}

    @cached_property
    def by_symbol(self) -> dict[str, Company]:
        """The companies by a symbol that no other company has: '2330', 'POSI3', 'V'."""
        symbols = Counter(company.ticker for company in self.by_id.values() if company.ticker)
        return {company.ticker: company for company in self.by_id.values() if company.ticker and symbols[company.ticker] == 1}

    @cached_property
    def by_ticker(self) -> dict[str, Company]:
        """Those of by_symbol that are a symbol by themselves: three letters or more."""
        return {symbol: company for symbol, company in self.by_symbol.items() if symbol.isalpha() and len(symbol) >= _SHORTEST_SYMBOL}

    def find(self, tokens: Tokens) -> list[NameMatch]:
        """The known names of a text in order, the longest first at each place, none overlapping."""
        found = []
        for start, end, words, (listing, is_common) in names_in(tokens, self._phrases):
            shouted = tokens.titled[tokens.sentence_of[start]] and _is_shout(tokens.words[start:end], words)
            found.append(NameMatch(start, end, listing, is_common, shouted))
        return found


@cache
def reference_companies() -> CompanyDirectory:
    """The companies of the reference, read once."""
    return CompanyDirectory.from_reference()


def name_phrases(entries: Iterable[tuple[Iterable[str], Container[str], Any]]) -> Phrases:
    """A dictionary of names for `names_in`, of (names, those of them that are also ordinary words, folded; what they name)."""
    phrases = Phrases()
    for names, common, named in entries:
        for name in names:
            words = split(name)
            phrases.add(words, (tuple(words), (named, fold(name) in common)))
    return phrases


def names_in(tokens: Tokens, phrases: Phrases) -> Iterator[tuple[int, int, tuple[str, ...], tuple[Any, bool]]]:
    """The names of a text in order: tokens from and before, its words, and what it names with whether it is also an ordinary word.

    The longest first at each place, none overlapping.
    """
    index = 0
    while index < len(tokens):
        match = _name_at(tokens, index, phrases)
        if match is None:
            index += 1
        else:
            yield match
            index = match[1]


def _name_at(tokens: Tokens, index: int, phrases: Phrases) -> tuple[int, int, tuple[str, ...], tuple[Any, bool]] | None:
    for end, payloads in phrases.matches(tokens.folds, index):
        if not _stands_alone(tokens, index, end):
            continue
        written = tokens.words[index:end]
        for words, named in payloads:
            if _is_same_case(written, words):
                return index, end, words, named
    return None


def _stands_alone(tokens: Tokens, start: int, end: int) -> bool:
    """Not in an address ('contato@nvidia.com', 'www.Intel.com') or a tag, and written with the gaps of a name."""
    if start and tokens.touches(start) and tokens.words[start - 1] in "@#_":
        return False
    if (
        start > 1
        and tokens.touches(start)
        and tokens.words[start - 1] in "./\\"
        and tokens.touches(start - 1)
        and tokens.words[start - 2][0].islower()
    ):
        return False
    if end + 1 < len(tokens) and tokens.words[end] in ".@_" and tokens.touches(end) and tokens.touches(end + 1):
        return not (tokens.words[end] != "." or tokens.words[end + 1][0].islower())
    sentence = tokens.sentence_of[start]
    return all(tokens.sentence_of[position] == sentence for position in range(start + 1, end))


def _is_same_case(written: list[str], words: tuple[str, ...]) -> bool:
    """Whether the words are written as the name is, in capitals, or as a capitalised variant of it."""
    if written == list(words):
        return True
    letters = [(have, want) for have, want in zip(written, words, strict=True) if want[0].isalnum()]
    if all(have.isupper() for have, _ in letters):
        return True
    if sum(len(want) for _, want in letters) <= _SHORT:
        return False
    if not written[0][0].isupper() and written[0][0].isalpha():
        return False
    if len(written) > 1 and written[0] == words[0] and len(written[0]) > 1 and written[0].isupper():  # 'SK hynix'
        return True
    return all(have[0].isupper() or not want[0].isupper() for have, want in letters)


def _is_shout(written: list[str], words: tuple[str, ...]) -> bool:
    return written != list(words) and all(word.isupper() or not word[0].isalpha() for word in written)
