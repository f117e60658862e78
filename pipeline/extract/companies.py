"""Text -> companies: known ones by name and alias, unknown ones by cues."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from spacy.tokens import Doc

from pipeline.extract.company_context import (
    CompanyWords,
    Standing,
    absorb_legal_form,
    is_of_longer_name,
    is_surname,
    judge,
    standing_of_surname,
    words_of,
)
from pipeline.extract.company_cues import Candidate, find_candidates
from pipeline.extract.directory import CompanyDirectory, NameMatch
from pipeline.extract.tokens import Phrases, Tokens, split
from pipeline.languages import LanguageRules
from pipeline.records import Company, CompanyMention
from pipeline.text import slug

_SHORTEST_SHORT_FORM = 4


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    company: Company
    rule: str
    confidence: float


def find_companies(doc: Doc, rules: LanguageRules, directory: CompanyDirectory) -> tuple[list[Company], list[CompanyMention]]:
    """The companies a text names, and each place where it names them, in order.

    Known companies come from `directory`; others from the cues of `rules.companies`, with is_known False and a confidence below 1.
    """
    tokens = Tokens(doc.text, rules.sentences.abbreviations)
    words = words_of(rules.code)
    places = _find_known(tokens, directory, words)
    taken = [False] * len(tokens)
    for place in places:
        taken[place.start : place.end] = [True] * (place.end - place.start)
    places += _find_short_forms(tokens, taken, places, words)
    places += _find_unknown(tokens, taken, directory, words)
    places.sort(key=lambda place: place.start)
    companies: dict[str, Company] = {}
    mentions = []
    for place in places:
        companies.setdefault(place.company.company_id, place.company)
        start, end = tokens.starts[place.start], tokens.ends[place.end - 1]
        mentions.append(
            CompanyMention(
                start_char=start,
                end_char=end,
                text=tokens.text[start:end],
                rule=place.rule,
                confidence=place.confidence,
                company_id=place.company.company_id,
            )
        )
    return list(companies.values()), mentions


def _find_known(tokens: Tokens, directory: CompanyDirectory, words: CompanyWords) -> list[_Place]:
    matches = directory.find(tokens)
    known = [False] * len(tokens)
    for match in matches:
        known[match.start : match.end] = [True] * (match.end - match.start)
    judged: list[tuple[NameMatch, Standing]] = [(match, judge(tokens, match, known, words)) for match in matches]
    surnames = {tokens.folds[match.start] for match in matches if is_surname(tokens, match.start, match.end, words)}
    judged = [
        (match, min(standing, standing_of_surname(tokens, match.start, match.end, words)))
        if tokens.folds[match.start] in surnames and match.end == match.start + 1
        else (match, standing)
        for match, standing in judged
    ]
    sure = {match.listing.company.company_id for match, standing in judged if standing is Standing.YES}
    sure -= _find_ordinary(tokens, judged, words)
    places = []
    for match, standing in judged:
        company = match.listing.company
        if standing is Standing.NO or company.company_id not in sure:
            continue
        end = absorb_legal_form(tokens, match.end, words)
        rule, confidence = ("companies.reference", 1.0) if standing is Standing.YES else ("companies.repeated", 0.8)
        places.append(_Place(match.start, end, company, rule, 0.95 if match.is_common and confidence == 1.0 else confidence))
    return places


def _find_ordinary(tokens: Tokens, judged: list[tuple[NameMatch, Standing]], words: CompanyWords) -> set[str]:
    """Companies whose name is an ordinary word here: 'Vale do Silício' makes 'o Vale' the valley.

    Not where the text calls the company by another name as well, or by this one more than once.
    """
    certain: Counter[str] = Counter()
    for match, standing in judged:
        if standing is Standing.YES:
            certain[match.listing.company.company_id] += 1 if match.is_common else 2
    return {
        match.listing.company.company_id
        for match, standing in judged
        if standing is Standing.NO
        and match.is_common
        and is_of_longer_name(tokens, match.end, words)
        and certain[match.listing.company.company_id] < 2
    }


def _find_short_forms(tokens: Tokens, taken: list[bool], places: list[_Place], words: CompanyWords) -> list[_Place]:
    """'Multiverse' where the text also has 'Multiverse Computing'; marks the tokens as taken."""
    phrases = Phrases()
    for company in {place.company.company_id: place.company for place in places if place.end - place.start > 1}.values():
        short = _short_form(tuple(split(company.name)), words)
        if short:
            phrases.add(list(short), company)
    found = []
    for index in range(len(tokens)):
        match = None if taken[index] or not tokens.is_capital(index) else phrases.match(tokens.folds, index)
        if (
            match
            and not any(taken[index : match[0]])
            and not _is_part(tokens, index, match[0], words)
            and not tokens.is_capital_after(match[0])
        ):
            taken[index : match[0]] = [True] * (match[0] - index)
            found.append(_Place(index, match[0], match[1][0], "companies.short_form", 0.85))
    return found


def _find_unknown(tokens: Tokens, taken: list[bool], directory: CompanyDirectory, words: CompanyWords) -> list[_Place]:
    candidates = find_candidates(tokens, taken, words)
    if not candidates:
        return []
    names: dict[tuple[str, ...], tuple[Company, Candidate]] = {}
    for candidate in sorted(candidates, key=lambda found: -found.confidence):
        name = tuple(tokens.words[candidate.start : candidate.named])
        written = tokens.text[tokens.starts[candidate.start] : tokens.ends[candidate.named - 1]]
        # 'as ações da CRWV': where a cue says company, a symbol of the directory is that company.
        company = directory.by_ticker.get(written) or Company(company_id=slug(written), name=written)
        names.setdefault(name, (company, candidate))
    for name, (company, candidate) in list(names.items()):
        short = _short_form(name, words)
        if short:
            known = names.get(short)
            names[short] = (company, known[1] if known else candidate)
    phrases = Phrases()
    for name, found in names.items():
        phrases.add(list(name), (name, found))
    starts = {candidate.start: candidate for candidate in candidates}
    return list(_occurrences(tokens, taken, phrases, starts, words))


def _short_form(name: tuple[str, ...], words: CompanyWords) -> tuple[str, ...] | None:
    """'Nexcore Semicondutores' -> 'Nexcore': the name without its last, general word."""
    tail = words.tails.ending_at([word.casefold() for word in name], len(name))
    if tail is None or tail == 0 or len("".join(name[:tail])) < _SHORTEST_SHORT_FORM:
        return None
    short = name[:tail]
    folds = [word.casefold() for word in short]
    if words.foreign_names.match(folds, 0) or words.is_ordinary(folds[0]) or short[-1] == "&":
        return None
    return short


def _occurrences(tokens: Tokens, taken: list[bool], phrases: Phrases, starts: dict[int, Candidate], words: CompanyWords) -> list[_Place]:
    places = []
    index = 0
    while index < len(tokens):
        found = None if taken[index] else phrases.match(tokens.folds, index)
        if found is None:
            index += 1
            continue
        end, payloads = found
        written = tuple(tokens.words[index:end])
        hit = next((pair for name, pair in payloads if name == written or _is_capitals(written, name)), None)
        if hit is None or any(taken[index:end]) or (index not in starts and _is_part(tokens, index, end, words)):
            index += 1
            continue
        company, candidate = hit
        here = starts.get(index)
        rule, confidence = (here.rule, here.confidence) if here else ("companies.repeated", round(candidate.confidence - 0.05, 2))
        end = max(end, absorb_legal_form(tokens, end, words))
        places.append(_Place(index, end, company, rule, confidence))
        index = end
    return places


def _is_capitals(written: tuple[str, ...], name: tuple[str, ...]) -> bool:
    return all(word.isupper() or not word[0].isalpha() for word in written) and len("".join(name)) > _SHORTEST_SHORT_FORM


def _is_part(tokens: Tokens, start: int, end: int, words: CompanyWords) -> bool:
    """Whether the place is part of a longer name: 'Maria Nexcore', or a word of the same letters in a title."""
    if tokens.titled[tokens.sentence_of[start]]:
        return False
    if end + 1 < len(tokens) and tokens.words[end] == "-" and tokens.touches(end) and tokens.touches(end + 1):
        return True
    if is_surname(tokens, start, end, words):  # 'Arno Kessler desce'
        return True
    if start and tokens.sentence_of[start - 1] == tokens.sentence_of[start] and tokens.is_capital(start - 1) and not tokens.touches(start):
        return not (words.is_ordinary(tokens.folds[start - 1]) or tokens.words[start - 1].isupper() or tokens.opens(start - 1))
    return False
