"""Companies told by what they make or own, or by where they are: 'a dona do Facebook', 'the iPhone maker', 'a gigante de Taiwan'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.extract.company_words import CompanyWords
from pipeline.extract.products import ProductMatch
from pipeline.extract.tokens import Tokens
from pipeline.records import Company


@dataclass(frozen=True, slots=True)
class Description:
    """A description of a company, from token `start` to before `end`, and the company it can only mean."""

    start: int
    end: int
    company_id: str


def find_descriptions(tokens: Tokens, products: Iterable[ProductMatch], words: CompanyWords) -> Iterator[Description]:
    """The places where a maker stands for the name of the company, in order: 'a fabricante do ChatGPT'.

    Not where the text says it of several ('fabricantes de'), of a new one ('uma dona de'), of a former one ('a antiga dona'), or goes
    on with a name ('ChatGPT maker OpenAI'), which is enough.
    """
    for match in products:
        maker = match.product.maker_id
        if maker is None:
            continue
        found = _before(tokens, match.start, match.end, words) or _after(tokens, match.start, match.end, words)
        if found and not _name_follows(tokens, found[1]):
            yield Description(*found, maker)


def _before(tokens: Tokens, start: int, end: int, words: CompanyWords) -> tuple[int, int] | None:
    """'dona do Facebook', 'dueña de la red Instagram', 'maker of the iPhone'."""
    before = start
    if before and tokens.folds[before - 1] in words.product_words:
        before -= 1
    while before and tokens.folds[before - 1] in words.articles and tokens.words[before - 1].islower():
        before -= 1
    if before < 2 or tokens.folds[before - 1] not in words.of or tokens.folds[before - 2] not in words.makers:
        return None
    return (before - 2, end) if _is_definite(tokens, before - 2, words) else None


def _after(tokens: Tokens, start: int, end: int, words: CompanyWords) -> tuple[int, int] | None:
    """'the iPhone maker', "Facebook's parent", in a language whose nouns modify others."""
    if words.nationalities or end >= len(tokens):
        return None
    noun = end + 2 if tokens.words[end] in "'’" and tokens.folds[end + 1 : end + 2] == ["s"] else end
    if noun >= len(tokens) or tokens.folds[noun] not in words.makers or not tokens.words[noun].islower():
        return None
    return (start, noun + 1) if noun > end or tokens.opens(start) or _is_definite(tokens, start, words) else None


def _is_definite(tokens: Tokens, start: int, words: CompanyWords) -> bool:
    """'a dona', 'da dona', or the start of a headline: 'Dona do'."""
    if start == 0 or tokens.sentence_of[start - 1] != tokens.sentence_of[start] or tokens.opens(start):
        return True
    before = tokens.folds[start - 1]
    return words.is_article(before) and before not in words.indefinite


def _name_follows(tokens: Tokens, end: int) -> bool:
    """'a dona do Instagram, Meta', 'iPhone maker Apple', 'ChatGPT developer and Nvidia customer OpenAI'."""
    after = end + 1 if end < len(tokens) and tokens.words[end] == "," else end
    return tokens.is_capital_after(after) and after < len(tokens)


def find_giants(tokens: Tokens, companies: Iterable[Company], words: CompanyWords) -> Iterator[Description]:
    """'a gigante de Taiwan', 'la gigante taiwanesa' where the text names one known company of that country and no more."""
    by_country: dict[str, set[str]] = {}
    for company in companies:
        if company.is_known and company.country:
            by_country.setdefault(company.country, set()).add(company.company_id)
    for index in range(1, len(tokens) - 1):
        if tokens.folds[index] not in words.giants or not _is_definite(tokens, index, words) or tokens.opens(index):
            continue
        found = _country_after(tokens, index + 1, words)
        if found is None:
            continue
        end, country = found
        named = by_country.get(country, set())
        if len(named) == 1 and not _name_follows(tokens, end):
            yield Description(index, end, next(iter(named)))


def _country_after(tokens: Tokens, index: int, words: CompanyWords) -> tuple[int, str] | None:
    """The country or adjective at token `index`, after 'de': its end and the country's code."""
    if tokens.folds[index] in words.of and index + 1 < len(tokens):
        index += 1
    found = words.origin_countries.match(tokens.folds, index)
    return (found[0], found[1][0]) if found else None
