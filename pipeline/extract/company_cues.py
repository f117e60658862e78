"""Unknown companies, found by what stands around a name ('a startup Nexcore', 'CEO da Veldra', 'Nexcore Inc.') and by the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.extract.company_context import absorb_legal_form, is_legal_form, is_person_at
from pipeline.extract.company_evidence import OTHERS, PERSON, Evidence, fit, has_tail, is_named, is_other, is_thing, is_thing_of_company
from pipeline.extract.company_model import ORG
from pipeline.extract.company_runs import find_names
from pipeline.extract.company_words import CompanyWords
from pipeline.extract.listings import has_symbol
from pipeline.extract.names import is_given_name
from pipeline.extract.tokens import Tokens

_MOST_WORDS = 5
_MOST_MODIFIERS = 6
_SHORTEST = 3
_LONGEST_DATELINE = 50
#: A cue of no more than this gives way to the model where the two disagree; one of less than that to the directory of products.
_DOUBTFUL = 0.7
_STRONG = 0.8
_CERTAIN = 0.9


@dataclass(frozen=True, slots=True)
class Candidate:
    """A capitalised name, from token `start` to before `end`, that no directory knows; `named` ends before the legal form."""

    start: int
    end: int
    named: int
    rule: str = ""
    confidence: float = 0.0


def find_candidates(evidence: Evidence) -> list[Candidate]:
    """The names that a cue or the model makes companies, in order."""
    tokens, names = evidence.tokens, evidence.names
    found: list[Candidate] = []
    floor = 0
    runs = dict(find_names(tokens, evidence.taken, evidence.words))
    for name in names:  # what the rules see no name in: 'onsemi', a line of capitals
        if name.label == ORG and name.start not in runs and not tokens.titled[tokens.sentence_of[name.start]]:
            runs[name.start] = name.end
    for start, stop in sorted(runs.items()):
        if start < floor:
            continue
        candidate = _judge(start, stop, floor, evidence)
        floor = stop
        if candidate is not None:
            found.append(candidate)
            floor = max(stop, candidate.end)
    return found


def _judge(start: int, end: int, floor: int, evidence: Evidence) -> Candidate | None:
    tokens, words, taken = evidence.tokens, evidence.words, evidence.taken
    start, end = fit(start, end, floor, evidence)
    if end - start > _MOST_WORDS + 3 or any(taken[start:end]) or not _may_be_company(start, end, evidence):
        return None
    full = absorb_legal_form(tokens, end, words)
    named = end
    if full == end and named - 1 > start and is_legal_form(tokens, named - 1, named, words):
        named -= 1
    for rule, confidence in _cues(tokens, start, end, full, named, taken, words):
        is_strong = confidence >= _STRONG
        if not is_strong and is_other(start, end, evidence, OTHERS if confidence <= _DOUBTFUL else PERSON):
            continue
        if confidence < _CERTAIN and (
            is_thing(start, end, evidence, is_cued=is_strong) or (full == end and is_thing_of_company(end, evidence))
        ):
            continue
        return Candidate(start, full, named, f"companies.{rule}", confidence)
    if is_named(start, end, evidence):
        return Candidate(start, full, named, "companies.model", 0.7)
    return None


def _may_be_company(start: int, end: int, evidence: Evidence) -> bool:
    tokens, words = evidence.tokens, evidence.words
    if is_legal_form(tokens, start, end, words):
        return False
    if _is_somebody(start, end, evidence) or has_symbol(tokens, start - 1, words):
        return False
    if evidence.institutions.has(start, end) and not _is_called_company(start, end, evidence):
        return False
    found = words.foreign_names.match(tokens.folds, start, end)
    if found and (found[0] == end or (words.places.match(tokens.folds, start, end) and not has_tail(tokens, start, end, words))):
        return False
    if _office_follows(tokens, end, words):
        return False
    if end - start == 1 and tokens.words[start].upper() == tokens.words[start] and tokens.words[start][-1].isdigit():  # 'H100', 'ID1'
        return False
    written = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    if len(written) < _SHORTEST and not _noun_before(tokens, start, words, may_be_person=False, is_person=False):
        return False
    if end - start == 1 and (words.is_ordinary(tokens.folds[start]) or (not words.nationalities and words.nouns.match(tokens.folds, end))):
        return False  # 'the Dutch company'
    # 'ministra da Transição Digital': the office stands before a small word
    before = start - 1
    return not (before > 0 and tokens.folds[before] in words.of and words.state_offices.ending_at(tokens.folds, before) is not None)


def _is_somebody(start: int, end: int, evidence: Evidence) -> bool:
    """'Amanda', where the text has 'Amanda Lustosa'."""
    tokens = evidence.tokens
    if end - start > 1 or not is_given_name(tokens.words[start]) or _has_legal_form(start, end, evidence):
        return False
    return tokens.folds[start] in evidence.first_names


def _has_legal_form(start: int, end: int, evidence: Evidence) -> bool:
    return absorb_legal_form(evidence.tokens, end, evidence.words) > max(end, start)


def _is_called_company(start: int, end: int, evidence: Evidence) -> bool:
    """'a consultoria Serra Dourada', 'Casa Verde Investimentos Ltda.': only the first word is that of places or institutions."""
    tokens, words = evidence.tokens, evidence.words
    if evidence.institutions.is_known(start, end) or any(fold in words.institution_words for fold in tokens.folds[start:end]):
        return False
    if end - start > 1 and _has_legal_form(start, end, evidence):
        return True
    noun = words.nouns.ending_at(tokens.folds, start)
    return noun is not None and tokens.folds[start - 1] not in words.either_nouns and end - start > 1


def _office_follows(tokens: Tokens, end: int, words: CompanyWords) -> bool:
    """'Caleb Winthrop, vice-presidente', 'Caleb Winthrop, Nexcore’s CEO': a person."""
    if end + 1 >= len(tokens) or tokens.words[end] != ",":
        return False
    after = end + 2 if tokens.folds[end + 1] in words.articles else end + 1
    for place in range(after, min(after + 5, len(tokens) - 2)):
        if tokens.words[place] in "'’" and tokens.folds[place + 1] == "s":
            return words.roles.match(tokens.folds, place + 2) is not None
    found = words.roles.match(tokens.folds, after)
    return found is not None and words.nouns.match(tokens.folds, after) is None


def _cues(
    tokens: Tokens, start: int, end: int, full: int, named: int, taken: list[bool], words: CompanyWords
) -> Iterator[tuple[str, float]]:
    ends_well = has_tail(tokens, start, end, words)
    #: Two capitalised words without a company's last word may be a person: 'a gestora Ana Prado'.
    may_be_person = end - start > 1 and not ends_well
    is_person = may_be_person and is_person_at(tokens, start)
    if full > end or named < end:
        yield "legal_suffix", 0.9
    if _is_partnership(tokens, start, end, words):
        yield "cue.partners", 0.85
    if _is_dateline(tokens, start, full):
        yield "cue.dateline", 0.85
    if end - start > 1 and tokens.folds[start] in words.heads:
        yield "cue.head", 0.85
    if ends_well:
        yield "cue.tail", 0.85
    if start and tokens.sentence_of[start - 1] == tokens.sentence_of[start]:
        yield from _cues_before(tokens, start, words, may_be_person=may_be_person, is_person=is_person)
    if _noun_before_comma(tokens, start, full, words):
        yield "cue.named", 0.75
    if _noun_after(tokens, start, full, words, may_be_person=may_be_person):
        yield "cue.apposition", 0.85
    if full < len(tokens) and tokens.words[full] == "," and words.origins.match(tokens.folds, full + 1):
        yield "cue.origin", 0.8
    if _shares_beside(tokens, start, full, words):
        yield "cue.shares", 0.8
    if has_symbol(tokens, full, words):
        yield "cue.ticker", 0.95
    if not is_person and _listed_with_company(tokens, start, full, taken, words):
        yield "cue.listed", 0.7
    if not may_be_person and _verb_after(tokens, start, full, words):
        yield "cue.verb", 0.7


def _is_partnership(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """'Falcão, Reis & Associados', 'Del Mar & Finch', but not 'P & D'."""
    for index in range(start + 1, end - 1):
        if tokens.folds[index + 1] in words.partnership_tails and (tokens.words[index] == "&" or tokens.folds[index] in words.joining):
            return True
        if tokens.words[index] == "&" and min(len(tokens.words[index - 1]), len(tokens.words[index + 1])) > 1 and not tokens.touches(index):
            return tokens.words[index - 1][-1].islower() and tokens.words[index + 1][-1].islower()
    return False


def _is_dateline(tokens: Tokens, start: int, end: int) -> bool:
    """'SÃO PAULO, 3 mar (Agência Ponteio) –': in brackets before a dash, at the start of a line."""
    if start < 2 or end + 1 >= len(tokens) or tokens.words[start - 1] != "(" or tokens.words[end] != ")":
        return False
    if tokens.words[end + 1] not in "-—–" or tokens.touches(end + 2 if end + 2 < len(tokens) else end + 1):
        return False
    if not "".join(tokens.words[start:end]).isalpha() or end - start > _MOST_WORDS:
        return False
    line = tokens.text.rfind("\n", 0, tokens.starts[start]) + 1
    return tokens.starts[start] - line < _LONGEST_DATELINE and tokens.text[line].isupper()


def _cues_before(tokens: Tokens, start: int, words: CompanyWords, *, may_be_person: bool, is_person: bool) -> Iterator[tuple[str, float]]:
    if _noun_before(tokens, start, words, may_be_person=may_be_person, is_person=is_person):
        yield "cue.noun", 0.85
    if _role_of_before(tokens, start, words):
        yield "cue.role_of", 0.8
    if not may_be_person and _nationality_before(tokens, start, words):
        yield "cue.nationality", 0.75
    if not may_be_person and _source_before(tokens, start, words):
        yield "cue.source", 0.7
    if not may_be_person and _estimate_before(tokens, start, words):
        yield "cue.estimate", 0.7
    if not is_person and _person_before(tokens, start, words):
        yield "cue.affiliation", 0.65
    if not is_person and words.through.ending_at(tokens.folds, start) is not None:
        yield "cue.through", 0.65


def _noun_before(tokens: Tokens, start: int, words: CompanyWords, *, may_be_person: bool, is_person: bool) -> bool:
    """'a fabricante taiwanesa de chips Veldra': a noun, then only adjectives of nationality and known complements."""
    before = start
    for _ in range(_MOST_MODIFIERS):
        if before <= 0 or tokens.sentence_of[before - 1] != tokens.sentence_of[start]:
            return False
        noun = words.nouns.ending_at(tokens.folds, before)
        if noun is not None:
            if tokens.folds[start - 1] in words.small or not (tokens.words[noun].islower() or tokens.opens(noun)):
                return False
            if is_person and tokens.folds[noun] in words.either_nouns:  # 'o concorrente Stellan Aubertin'
                return False
            is_office = may_be_person and words.roles.match(tokens.folds, noun, before) is not None
            return not is_office or _role_of_before(tokens, noun, words)
        fold = tokens.folds[before - 1]
        if fold not in words.modifiers and fold != "-" and not _is_nationality(fold, words):
            return False
        before -= 1
    return False


def _noun_before_comma(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """'on a local radio station, WXBR:', 'uma startup de Recife, Nexcore,': something new, then its name between marks."""
    if (
        start < 3
        or tokens.words[start - 1] != ","
        or tokens.is_capital(start - 2)
        or end >= len(tokens)
        or tokens.words[end] not in ",.:;)"
    ):
        return False
    for place in range(start - 2, max(0, start - 2 - _MOST_MODIFIERS), -1):
        if not tokens.words[place].isalpha() or tokens.sentence_of[place] != tokens.sentence_of[start]:
            return False
        found = words.nouns.match(tokens.folds, place, start - 1)
        is_new = tokens.folds[place - 1] in words.indefinite or tokens.folds[place - 2] in words.indefinite
        if found and is_new:
            return tokens.folds[place] not in words.either_nouns and (not words.roles.match(tokens.folds, place)) and found[0] == start - 1
    return False


def _is_nationality(fold: str, words: CompanyWords) -> bool:
    return bool(words.nationalities) and fold.startswith(words.nationalities)


def _noun_after(tokens: Tokens, start: int, end: int, words: CompanyWords, *, may_be_person: bool) -> bool:
    """'Nexcore, startup de Austin', 'a Veldra, a maior fabricante': the noun opens an apposition."""
    if end + 1 >= len(tokens) or tokens.words[end] not in ",(":
        return False
    after = end + 1
    article = tokens.folds[after]
    if article in words.articles:
        # 'Em Naivasha, a startup instala' and 'Procurada, a empresa' are none
        if article not in words.indefinite and (start == 0 or tokens.folds[start - 1] not in words.articles or not words.nationalities):
            is_closed = (
                end - start > 1 and tokens.opens(start) and "," in tokens.words[after + 2 : after + 4]
            )  # 'Peel Hunt, the broker, counts'
            if words.nationalities or not is_closed:
                return False
        after += 1
    found = words.nouns.match(tokens.folds, after)
    if found is None or tokens.is_capital(after):
        return False
    is_either = tokens.folds[after] in words.either_nouns or words.roles.match(tokens.folds, after, found[0]) is not None
    if may_be_person and is_either and not (words.takes_article and start > 0 and words.is_article(tokens.folds[start - 1])):
        return False
    return found[0] >= len(tokens) or tokens.folds[found[0]] not in words.verbs


def _nationality_before(tokens: Tokens, start: int, words: CompanyWords) -> bool:
    """'a alemã Veldra', 'da taiwanesa Veldra': an article, an adjective, the name."""
    if start < 2 or not _is_nationality(tokens.folds[start - 1], words) or not tokens.words[start - 1].islower():
        return False
    return tokens.folds[start - 2] in words.articles or tokens.folds[start - 2] in words.of_company


def _source_before(tokens: Tokens, start: int, words: CompanyWords) -> bool:
    """'segundo a Veldra': the article tells it from a person."""
    before = start
    if tokens.folds[before - 1] in words.articles or tokens.folds[before - 1] in words.of_company:
        before -= 1
    elif words.nationalities:
        return False
    return before > 0 and words.source.ending_at(tokens.folds, before) is not None


def _person_before(tokens: Tokens, start: int, words: CompanyWords) -> bool:
    """'segundo Murilo Espíndola, da Nexcore': a full name that starts with a given name, a comma, 'da'; an acronym may be a party's."""
    if not words.nationalities or start < 4 or tokens.words[start - 2] != "," or not tokens.is_capital(start - 3):
        return False
    if tokens.folds[start - 1] not in words.affiliations or (tokens.words[start].isupper() and len(tokens.words[start]) > 2):
        return False
    first = start - 3
    while first > 0 and start - first < 8 and (tokens.is_capital(first - 1) or tokens.folds[first - 1] in words.particles):
        if tokens.opens(first) or tokens.touches(first):
            break
        first -= 1
    return any(is_given_name(word) for word in tokens.words[first : start - 3])


def _estimate_before(tokens: Tokens, start: int, words: CompanyWords) -> bool:
    """'estima a Veldra', 'calcula MarketsandMarkets': a verb of estimation, then an article or a name with an inner capital."""
    word = tokens.words[start]
    if is_given_name(word):
        return False
    if tokens.folds[start - 1] in words.estimates:
        return any(letter.isupper() for letter in word[1:]) and not word.isupper()
    has_article = bool(words.nationalities) and start > 1 and tokens.folds[start - 1] in words.articles
    return has_article and tokens.folds[start - 2] in words.estimates


def _listed_with_company(tokens: Tokens, start: int, end: int, taken: list[bool], words: CompanyWords) -> bool:
    """'Nvidia, Veldra e AMD': stands beside a known company in a list."""
    if start == 0 or end + 1 >= len(tokens):
        return False
    before = start - 1
    while before > 0 and tokens.folds[before] in words.articles:
        before -= 1
    after = end + 1
    while after < len(tokens) - 1 and tokens.folds[after] in words.articles:
        after += 1
    if tokens.folds[after - 1] in words.articles and tokens.folds[start - 1] not in words.articles and not tokens.opens(start):
        return False  # 'R$ 2 bilhões em Joinville e a Siemens'
    left = before > 0 and taken[before - 1] and (tokens.words[before] == "," or tokens.folds[before] in words.joining)
    right = after < len(tokens) and taken[after] and (tokens.words[end] == "," or tokens.folds[end] in words.joining)
    joined = (left and tokens.folds[before] in words.joining) or (right and tokens.folds[end] in words.joining)
    return joined or (left and right)


def _verb_after(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """'A Veldra fornecerá': an article before, a verb of business after."""
    if end >= len(tokens) or tokens.folds[end] not in words.strong_verbs or tokens.is_capital(end):
        return False
    return start > 0 and tokens.folds[start - 1] in words.articles


def _role_of_before(tokens: Tokens, start: int, words: CompanyWords) -> bool:
    """'analista da X', 'diretor financeiro da X', 'vice-presidente de operações da X'."""
    before = start - 1
    if before > 1 and tokens.folds[before] in words.articles and tokens.folds[before - 1] in words.of_company:
        before -= 1
    if before < 1 or tokens.folds[before] not in words.of_company:
        return False
    if tokens.folds[start] in words.areas:  # 'director general de Industria'
        return False
    for middle in range(before, max(0, before - 5), -1):
        role = words.roles.ending_at(tokens.folds, middle)
        if role is not None:
            # 'a criadora do ChatGPT' is a company and what it makes
            return words.nouns.match(tokens.folds, role, middle) is None
        word = tokens.words[middle - 1]
        if not (word.islower() or word == "-"):
            return False
    return False


def _shares_beside(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    before = start - 1
    if any(letter.isdigit() for letter in "".join(tokens.words[start:end])):  # 'sales of the MI308'
        return False
    if before > 0 and tokens.folds[before] in words.of_company and words.shares.ending_at(tokens.folds, before) is not None:
        return True
    if (
        before > 1
        and words.nationalities  # English names take no article: 'sales of the Switch'
        and tokens.folds[before] in words.articles
        and tokens.folds[before - 1] in words.of
        and words.shares.ending_at(tokens.folds, before - 1)
    ):
        return True
    if not words.nationalities and not tokens.opens(start):  # English: 'Veldra shares', "Veldra's stock"
        after = end + 2 if end + 2 < len(tokens) and tokens.words[end] in "'’" and tokens.folds[end + 1] == "s" else end
        found = words.shares.match(tokens.folds, after)
        if start and tokens.folds[start - 1] in words.articles:  # 'the Mexican stock market'
            return False
        return found is not None and not tokens.is_capital(after) and (after > end or tokens.folds[after] != "sales")
    return False
