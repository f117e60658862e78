"""Text -> companies: known ones by name and alias, unknown ones by cues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from pipeline.extract.company_context import Standing, absorb_legal_form, is_of_longer_name, is_surname, judge, standing_of_surname
from pipeline.extract.company_cues import Candidate, find_candidates
from pipeline.extract.company_descriptions import Description, find_descriptions, find_giants
from pipeline.extract.company_evidence import Evidence, is_subsidiary
from pipeline.extract.company_model import ORG, ModelNames
from pipeline.extract.company_words import CompanyWords, words_of
from pipeline.extract.directory import CompanyDirectory, NameMatch
from pipeline.extract.institutions import Institutions, reference_institutions
from pipeline.extract.lexicon import Phrases
from pipeline.extract.listings import bare_symbol_after, symbols_after, words_in_brackets
from pipeline.extract.products import ProductMatch, reference_products
from pipeline.extract.readings import reading_of
from pipeline.extract.tokens import Tokens, split
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

    Known companies come from `directory`; others from the cues of `rules.companies` and from `doc.ents`, where a model has set them, with
    is_known False and a confidence below 1.
    """
    tokens = reading_of(doc, rules).tokens
    words = words_of(rules)
    names = ModelNames(doc, tokens, words)
    found_products = reference_products().find(tokens)
    products = [False] * len(tokens)
    _mark(products, found_products)
    makers = {place: match.product.maker_id for match in found_products for place in range(match.start, match.end)}
    places = _find_known(tokens, directory, words, names, makers)
    taken = [False] * len(tokens)
    _mark(taken, places)
    places += _find_short_forms(tokens, taken, places, words)
    rejected = [False] * len(tokens)
    _mark(rejected, (match for match in directory.find(tokens) if not taken[match.start]))
    evidence = Evidence(tokens, words, taken, names, Institutions(tokens, words, reference_institutions()), products, rejected)
    places += _find_unknown(evidence, directory, places)
    places = _as_one(places, tokens, words)
    places = _with_descriptions(places, find_descriptions(tokens, found_products, words), directory)
    places = _with_descriptions(places, find_giants(tokens, [place.company for place in places], words), directory)
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


def _with_descriptions(places: list[_Place], descriptions: Iterable[Description], directory: CompanyDirectory) -> list[_Place]:
    """The places and those of the descriptions; of a brand inside a description only the description is left."""
    described = [
        _Place(found.start, found.end, directory.by_id[found.company_id], "companies.description", 0.75)
        for found in descriptions
        if found.company_id in directory.by_id
    ]
    if not described:
        return places
    inside = {index for place in described for index in range(place.start, place.end)}
    return [place for place in places if place.start not in inside and place.end - 1 not in inside] + described


def _mark(marks: list[bool], places: Iterable[_Place | NameMatch | ProductMatch]) -> None:
    for place in places:
        marks[place.start : place.end] = [True] * (place.end - place.start)


def _find_known(
    tokens: Tokens, directory: CompanyDirectory, words: CompanyWords, names: ModelNames, makers: dict[int, str | None]
) -> list[_Place]:
    matches = directory.find(tokens)
    known = [False] * len(tokens)
    for match in matches:
        known[match.start : match.end] = [True] * (match.end - match.start)
    judged: list[tuple[NameMatch, Standing]] = [(match, _judge(tokens, match, known, words, names, makers)) for match in matches]
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


def _judge(
    tokens: Tokens, match: NameMatch, known: list[bool], words: CompanyWords, names: ModelNames, makers: dict[int, str | None]
) -> Standing:
    """What the neighbours say, and where they leave it open the symbol behind the name and the model."""
    end = absorb_legal_form(tokens, match.end, words)
    if match.listing.company.ticker and match.listing.company.ticker in words_in_brackets(tokens, end):
        return Standing.YES
    company_id = match.listing.company.company_id
    if makers.get(match.start, company_id) != company_id != slug(tokens.span(match.start, match.end)):
        return Standing.NO  # 'o Azure' is a product of Microsoft, though a unit goes by its name
    if is_subsidiary(match.start, match.end, tokens, words, names, makers):
        return Standing.NO
    standing = judge(tokens, match, known, words)
    name = names.at(match.start, match.end)
    if name is None:
        return standing
    if (name.start, name.end) == (match.start, match.end):
        is_company = (
            name.label == ORG
            and words.product_nouns.ending_at(tokens.folds, match.start) is None
            and (not match.listing.is_medium or words.on_media.ending_at(tokens.folds, match.start) is None)
        )
        return Standing.YES if standing is Standing.MAYBE and is_company else standing
    is_inside = name.start <= match.start and name.end >= match.end
    if is_inside and match.is_common and name.label != ORG and standing is Standing.YES:
        return Standing.NO  # 'a Rodovia dos Bandeirantes'
    return standing


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


def _as_one(places: list[_Place], tokens: Tokens, words: CompanyWords) -> list[_Place]:
    """'Samsung' is Samsung Electronics where the text names that and no other company whose name begins so and ends in a general word."""
    longer: dict[str, dict[str, Company]] = {}
    for place in places:
        named = split(place.company.name)
        if place.company.is_known and len(named) == 2 and named[1].casefold() in words.same_tails:
            longer.setdefault(named[0].casefold(), {})[place.company.company_id] = place.company
    if not longer:
        return places
    joined = []
    for place in places:
        found = longer.get(tokens.folds[place.start], {}) if place.company.is_known and place.company.name.casefold() in longer else {}
        joined.append(replace(place, company=next(iter(found.values()))) if len(found) == 1 else place)
    return joined


def _find_unknown(evidence: Evidence, directory: CompanyDirectory, places: list[_Place]) -> list[_Place]:
    tokens, words = evidence.tokens, evidence.words
    candidates = find_candidates(evidence)
    if not candidates:
        return []
    names: dict[tuple[str, ...], tuple[Company, Candidate]] = {}
    for candidate in sorted(candidates, key=lambda found: -found.confidence):
        name = tuple(tokens.words[candidate.start : candidate.named])
        written = tokens.text[tokens.starts[candidate.start] : tokens.ends[candidate.named - 1]]
        company = _listed(candidate, written, evidence, directory) or Company(company_id=slug(written), name=written)
        names.setdefault(name, (company, candidate))
    for name, (company, candidate) in list(names.items()):
        short = _short_form(name, words)
        if short:
            other = names.get(short)
            names[short] = (company, other[1] if other else candidate)
    first: dict[tuple[str, ...], int] = {}
    for candidate in candidates:
        first.setdefault(tuple(tokens.words[candidate.start : candidate.named]), candidate.start)
    written_known = {tuple(tokens.words[place.start : place.end]): place for place in reversed(places)}
    first |= {name: place.start for name, place in written_known.items()}
    _join_short_names(names, {name: place.company for name, place in written_known.items()}, first)
    phrases = Phrases()
    for name, found in names.items():
        phrases.add(list(name), (name, found))
    starts = {candidate.start: candidate for candidate in candidates}
    return list(_occurrences(tokens, evidence.taken, phrases, starts, words))


def _listed(candidate: Candidate, written: str, evidence: Evidence, directory: CompanyDirectory) -> Company | None:
    """The known company whose symbol the name is ('as ações da CRWV') or has behind it ('Hon Hai (2317.TW)')."""
    tokens = evidence.tokens
    for symbol in symbols_after(tokens, candidate.end, evidence.words):
        if symbol in directory.by_symbol:
            return directory.by_symbol[symbol]
    return directory.by_ticker.get(written) or directory.by_ticker.get(bare_symbol_after(tokens, candidate.end) or "")


def _join_short_names(
    names: dict[tuple[str, ...], tuple[Company, Candidate]], known: dict[tuple[str, ...], Company], first: dict[tuple[str, ...], int]
) -> None:
    """'Encalma' after 'Encalma Componentes' is the same company where no other name of the text begins so. `first`: first place of each."""
    full = known | {name: company for name, (company, _) in names.items()}
    for name, (_, candidate) in list(names.items()):
        longer = {
            company.company_id: company
            for other, company in full.items()
            if len(other) > len(name) and other[: len(name)] == name and first.get(other, 0) < first.get(name, 0)
        }
        if len(longer) == 1:
            names[name] = (next(iter(longer.values())), candidate)


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
