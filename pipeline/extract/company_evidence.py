"""Rules and model side by side: whose borders and whose word count for a name."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import cached_property

from pipeline.extract.company_context import is_person_at
from pipeline.extract.company_model import ORG, ModelNames
from pipeline.extract.company_words import CompanyWords
from pipeline.extract.institutions import Institutions
from pipeline.extract.names import is_chinese, is_given_name
from pipeline.extract.tokens import Tokens

_SHORTEST = 3
PERSON = frozenset({"PER"})
OTHERS = frozenset({"PER", "LOC", "PRODUCT"})
_PLAIN = re.compile(r"[^\W\d_][^\W\d_A-Z]+")


@dataclass(frozen=True)
class Evidence:
    """What is known of a text beside its words: the tokens that known names cover, the model's names, what is no company."""

    tokens: Tokens
    words: CompanyWords
    taken: list[bool]
    names: ModelNames
    institutions: Institutions
    #: The tokens that names of products cover, and those of known names that are no companies here: 'Meta da empresa'.
    products: list[bool]
    rejected: list[bool]

    @cached_property
    def first_names(self) -> frozenset[str]:
        """The given names that stand before a surname in the text, folded: 'Amanda' of 'Amanda Lustosa'."""
        tokens = self.tokens
        return frozenset(
            tokens.folds[index] for index in range(len(tokens)) if tokens.is_capital_after(index + 1) and is_person_at(tokens, index)
        )

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The words that the text also writes small, folded."""
        tokens = self.tokens
        return frozenset(fold for word, fold in zip(tokens.words, tokens.folds, strict=True) if word.islower())


def fit(start: int, end: int, floor: int, evidence: Evidence) -> tuple[int, int]:
    """The run with the borders of the model's name where that holds more of it: 'Rosa dos Ventos', 'Hangang 21 Partners'.

    `floor`: the end of what goes before and is another name.
    """
    name = evidence.names.at(start, end)
    if name is None or name.start < floor or any(evidence.taken[name.start : name.end]):
        return start, end
    if name.label != ORG:  # 'o semanário Rosa dos Ventos': a noun says company, the model where the name ends
        tokens, words = evidence.tokens, evidence.words
        is_longer = name.start == start and name.end > end and tokens.folds[end] in words.of
        is_called = is_longer and words.nouns.ending_at(tokens.folds, start) is not None
        return start, name.end if is_called else end
    if name.end > end and is_person_at(evidence.tokens, end):
        return start, end
    if name.start <= start and name.end >= end:
        return name.start, name.end
    return start, max(end, name.end) if name.start >= start else end


def is_subsidiary(start: int, end: int, tokens: Tokens, words: CompanyWords, names: ModelNames, products: Container[int]) -> bool:
    """Whether the known name from token `start` to before `end` only opens that of a company of its own: 'Nexcore Ventures'."""
    if not tokens.is_capital_after(end) or tokens.touches(end) or tokens.titled[tokens.sentence_of[start]]:
        return False
    if tokens.folds[end] in words.subsidiary_tails:
        return not tokens.is_capital_after(end + 1)
    name = names.at(start, end)
    if name is None or name.start != start or name.end <= end or name.label != ORG or names.label_of(start, name.end) != ORG:
        return False
    if any(place in products for place in range(start, name.end)) or any(
        not word[0].isupper() or word.isupper() for word in tokens.words[end : name.end]
    ):
        return False
    if is_person_at(tokens, end) or words.places.match(tokens.folds, end) or words.roles.match(tokens.folds, end):
        return False
    return words.product_nouns.ending_at(tokens.folds, start) is None and tokens.folds[end] not in words.demonyms


def is_other(start: int, end: int, evidence: Evidence, labels: frozenset[str] = OTHERS) -> bool:
    """Whether the model takes the name for one of `labels` (a person, place or product), or for a part of one."""
    if labels is PERSON and any(letter.isdigit() for word in evidence.tokens.words[start:end] for letter in word):
        return False
    label = evidence.names.label_of(start, end)
    if label is not None:
        return label in labels
    name = evidence.names.at(start, end)
    return name is not None and name.label in labels


def is_thing(start: int, end: int, evidence: Evidence, *, is_cued: bool) -> bool:
    """A product of the directory, or the name of a model: 'B300', and 'Trainium3' unless a cue speaks for a company."""
    word = evidence.tokens.words[start]
    if all(evidence.products[start:end]):
        return True
    if is_cued and sum(letter.islower() for letter in word) >= _SHORTEST:
        return False
    return end - start == 1 and word[-1].isdigit() and evidence.names.label_of(start, end) != ORG


def is_named(start: int, end: int, evidence: Evidence) -> bool:
    """Whether the model's word is enough: it says ORG here and mostly, and the name is no acronym, which may be anybody's."""
    tokens, words, names = evidence.tokens, evidence.words, evidence.names
    name = names.at(start, end)
    if name is None or (name.start, name.end) != (start, end) or name.label != ORG or names.label_of(start, end) != ORG:
        return False
    if all(evidence.rejected[start:end]) or any(evidence.products[start:end]) or _is_code(start, end, evidence):
        return False
    first, single = tokens.words[start], end - start == 1
    if first[0].islower() and (not single or words.is_ordinary(tokens.folds[start])):
        return False
    tailed = has_tail(tokens, start, end, words)
    if first[0].isdigit() and not tokens.is_capital(start):  # '4ª Vara'
        return False
    if words.roles.match(tokens.folds, start, end) or words.places.match(tokens.folds, start, end):
        return tailed
    if not tailed and _may_be_person(start, end, evidence):
        return False
    if single and tokens.opens(start) and not tokens.is_inner(tokens.folds[start]):
        return end < len(tokens) and tokens.folds[end] in words.verbs  # 'Segure as pás'
    if not tailed and (_may_be_place(start, end, evidence) or not _stands_as_companies_do(start, end, evidence)):
        return False
    if _is_general(start, end, evidence):
        return False
    return not (_is_called_thing(start, end, evidence) or _is_in_longer(start, end, evidence) or _is_aside(start, evidence))


def _is_general(start: int, end: int, evidence: Evidence) -> bool:
    """Nothing but words of the trade or words that the text also writes small: 'do Research da corretora', 'Servicios y Tecnología'."""
    tokens, words = evidence.tokens, evidence.words
    if evidence.names.votes_of(start, end) > 2:
        return False
    return all(
        words.is_ordinary(fold) or fold in evidence.small_words or words.tails.match([fold], 0) is not None
        for fold in tokens.folds[start:end]
    )


def _may_be_place(start: int, end: int, evidence: Evidence) -> bool:
    """'in Delft', 'o Vitória de Setúbal'."""
    tokens, words, names = evidence.tokens, evidence.words, evidence.names
    if any(name.start and tokens.folds[name.start - 1] in words.locatives for name in names.alike(start, end)):
        return True
    is_cut = end - start == 1 and end + 1 < len(tokens) and tokens.folds[end] in words.of and tokens.is_capital(end + 1)
    return is_cut and names.votes_of(start, end) == 1


def _stands_as_companies_do(start: int, end: int, evidence: Evidence) -> bool:
    """Whether the article fits: English companies have none ('the Amazonas caucus'); of a bare word elsewhere one may be a place."""
    tokens, words = evidence.tokens, evidence.words
    before = tokens.folds[start - 1] if start else ""
    if not words.nationalities:
        return before not in words.articles
    if words.takes_article or end - start > 1 or evidence.names.votes_of(start, end) > 1:
        return True
    has_verb = end < len(tokens) and tokens.folds[end] in words.verbs
    return has_verb or words.is_article(before) or before in words.joining or before == ","


def _is_in_longer(start: int, end: int, evidence: Evidence) -> bool:
    """'Internet das Coisas', 'Core de Intel': a small word joins the name to another, or to the company whose thing it is."""
    tokens, words = evidence.tokens, evidence.words
    if is_thing_of_company(end, evidence):
        return True
    before = start - 1
    if before < 1 or tokens.folds[before] not in words.of or not tokens.words[before].islower() or not tokens.is_capital(before - 1):
        return False
    if tokens.opens(before - 1) or evidence.taken[before - 1] or tokens.words[before - 1].isupper():
        return False
    return words.roles.ending_at(tokens.folds, before) is None and words.nouns.ending_at(tokens.folds, before) is None


def is_thing_of_company(end: int, evidence: Evidence) -> bool:
    """'el Core de Intel', 'directora de Microelectrónica de Indra': a known company's own."""
    tokens, words = evidence.tokens, evidence.words
    after = end + 1
    if after >= len(tokens) or tokens.folds[end] not in words.of or not words.nationalities:
        return False
    while after < len(tokens) - 1 and tokens.folds[after] in words.articles:
        after += 1
    return evidence.taken[after] or evidence.rejected[after]


def _is_aside(start: int, evidence: Evidence) -> bool:
    """'internet das coisas (IoT)': in brackets behind ordinary words."""
    tokens = evidence.tokens
    return start > 1 and tokens.words[start - 1] == "(" and tokens.words[start - 2][0].islower()


def _is_code(start: int, end: int, evidence: Evidence) -> bool:
    """'LMG-806', 'CNI', 'N3P', 'SOI.PA': nothing but capitals and numbers."""
    written = "".join(evidence.tokens.words[start:end])
    return written.upper() == written or len(written) < _SHORTEST


def _may_be_person(start: int, end: int, evidence: Evidence) -> bool:
    """'Miguel Almeida', 'Bai Yuchen', 'sra. Kobayashi'; in a language whose companies take an article also 'lembrou Adalgisa Pontual'."""
    tokens, words = evidence.tokens, evidence.words
    first, size = tokens.words[start], end - start
    if evidence.rejected[start]:  # 'NOS Neural' opens with a known company
        return False
    before = start - 1 if start == 0 or tokens.words[start - 1] != "." else start - 2
    if before >= 0 and tokens.folds[before] in words.person_titles:
        return True
    if any(is_given_name(given) for given in tokens.before_in_text(tokens.folds[start])):  # 'Ana Outeiro' elsewhere
        return True
    if tokens.folds[start] in evidence.names.words_of_people or (len(first) == 1 and tokens.words[start + 1 : start + 2] == ["."]):
        return True
    if size == 1:
        return is_given_name(first) and not _has_article(start, end, evidence)
    if is_given_name(first) or (size == 2 and is_chinese(first, tokens.words[start + 1], words.first_surnames)):
        return True
    plain = size < 4 and all(_PLAIN.fullmatch(word) for word in tokens.words[start:end])
    return plain and words.takes_article and not _has_article(start, end, evidence)


def _has_article(start: int, end: int, evidence: Evidence) -> bool:
    """Whether an article or a contraction with one leads to the name where the model finds it: 'a Veldra', 'da Veldra', 'pela Veldra'."""
    tokens, words = evidence.tokens, evidence.words
    places = [start] if not words.takes_article else [name.start for name in evidence.names.alike(start, end)]
    return any(place > 0 and words.is_article(tokens.folds[place - 1]) for place in places)


def _is_called_thing(start: int, end: int, evidence: Evidence) -> bool:
    """Whether the text says anywhere that the name is a product's: 'a arquitetura da Ponni', 'the A10 Fusion chip'."""
    if not evidence.words.nationalities and evidence.words.product_nouns.match(evidence.tokens.folds, end):
        return True
    return any(_thing_before(name.start, evidence) is not None for name in evidence.names.alike(start, end))


def _thing_before(start: int, evidence: Evidence) -> int | None:
    tokens, words = evidence.tokens, evidence.words
    before = start - 1 if start and (tokens.folds[start - 1] in words.of or tokens.words[start - 1] == ",") else start
    return words.product_nouns.ending_at(tokens.folds, before)


def has_tail(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """Whether the name ends as those of companies do: 'Nexcore Semicondutores'."""
    tail = words.tails.ending_at(tokens.folds, end)
    return tail is not None and tail > start and tokens.words[tail][0].isupper()
