"""Text -> deals with their parties."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import cast

from spacy.tokens import Doc

from pipeline.extract.deal_claims import Sentence
from pipeline.extract.deal_financings import Financing
from pipeline.extract.deal_frames import CHAIN
from pipeline.extract.deal_governments import find_governments
from pipeline.extract.deal_parties import Claim, Party
from pipeline.extract.deal_terms import choose_status, find_day, find_sequels, find_worth, status_of
from pipeline.extract.deal_words import DealWords, words_of
from pipeline.extract.readings import reading_of
from pipeline.extract.tokens import Tokens
from pipeline.languages import LanguageRules
from pipeline.records import Company, Deal, DealParty, DealType, Facts, PartyRole

#: Least weight of the claims of a pair that make a deal, and how much more a claim near the start of the article says.
_LEAST_WEIGHT = 1.5
_LEAD = 3
_LEAD_FACTOR = 1.3
_OLD_FACTOR = 0.4
#: A sentence that names more is a list of quotations or a table.
_MOST_PARTIES = 40
#: Longer runs of tokens are no sentences: a table, a page in one line.
_LONGEST = 600
_SOURCES = frozenset({"newspaper", "news_agency", "magazine", "broadcaster", "research"})


@dataclass(slots=True)
class _Case:
    """All claims of one set of parties."""

    claims: list[Claim] = field(default_factory=list)
    weight: float = 0.0


def find_deals(doc: Doc, rules: LanguageRules, facts: Facts, *, published_on: date | None = None) -> list[Deal]:
    """The deals a text reports, the one reported most first. Reads the companies, mentions and figures of `facts`.

    A deal has two parties or more; a government is a party without company_id.
    """
    if not facts.company_mentions:
        return []
    tokens = reading_of(doc, rules).tokens
    words = words_of(rules)
    companies = {company.company_id: company for company in facts.companies}
    claims = list(_find_claims(tokens, words, facts, companies))
    return [
        _make_deal(case, claims, tokens, words, facts, companies, published_on) for case in _without_parts(_group(claims, published_on))
    ]


def _without_parts(cases: list[_Case]) -> list[_Case]:
    """The cases without those whose parties another case has as well, in a claim of its own kind."""
    keys = [{party.key for claim in case.claims for party, _ in claim.parties} for case in cases]
    kinds = [{claim.deal_type for claim in case.claims} for case in cases]
    return [
        case
        for position, case in enumerate(cases)
        if not any(keys[position] < keys[other] and kinds[position] & kinds[other] for other in range(len(cases)))
    ]


def _find_claims(tokens: Tokens, words: DealWords, facts: Facts, companies: dict[str, Company]) -> Iterable[Claim]:
    parties = _find_parties(tokens, words, facts, companies)
    topic: Party | None = None
    financing: Financing | None = None
    index = 0
    while index < len(tokens):
        number = tokens.sentence_of[index]
        end = index
        while end < len(tokens) and tokens.sentence_of[end] == number:
            end += 1
        here = parties.get(number, [])
        sentence = (
            Sentence(tokens, (index, end), here, words, topic, financing)
            if 0 < len(here) <= _MOST_PARTIES and end - index <= _LONGEST
            else None
        )
        if sentence is not None:
            yield from sentence.claims()
            topic = sentence.subject() or topic
            financing = sentence.financing
        index = end


def _find_parties(tokens: Tokens, words: DealWords, facts: Facts, companies: dict[str, Company]) -> dict[int, list[Party]]:
    """The parties of each sentence, in order."""
    starts = {start: index for index, start in enumerate(tokens.starts)}
    ends = {end: index for index, end in enumerate(tokens.ends)}
    found: dict[int, list[Party]] = defaultdict(list)
    covered = [False] * len(tokens)
    for mention in facts.company_mentions:
        start, last = starts.get(mention.start_char), ends.get(mention.end_char)
        if start is None or last is None:
            continue
        covered[start : last + 1] = [True] * (last + 1 - start)
        company = companies[mention.company_id]
        party = Party(
            start,
            last + 1,
            company.company_id,
            company.name,
            is_source=company.sector in _SOURCES,
            is_investor=company.sector in {"investor", "bank"},
        )
        found[tokens.sentence_of[start]].append(party)
    for party in find_governments(tokens, words, covered):
        found[tokens.sentence_of[party.start]].append(party)
    for parties in found.values():
        parties.sort(key=lambda party: party.start)
    _add_same(tokens, words, found)
    return found


def _add_same(tokens: Tokens, words: DealWords, found: dict[int, list[Party]]) -> None:
    """Adds the party that 'a mesma fornecedora' means: the last one behind a preposition in its sentence or the one before."""
    for index in range(len(tokens) - 1):
        if tokens.folds[index] not in words.same or tokens.folds[index + 1] not in words.company_nouns:
            continue
        number = tokens.sentence_of[index]
        before = [party for near in (number - 1, number) for party in found.get(near, ()) if party.end <= index and not party.is_source]
        meant = next((party for party in reversed(before) if _is_governed(tokens, words, party)), None)
        if meant is not None:
            found[number].append(Party(index, index + 2, meant.key, meant.name))
            found[number].sort(key=lambda party: party.start)


def _is_governed(tokens: Tokens, words: DealWords, party: Party) -> bool:
    start = party.start - 1 if party.start and tokens.folds[party.start - 1] in words.articles else party.start
    return start > 0 and tokens.words[start - 1].lower() in words.prepositions


def _group(claims: list[Claim], published_on: date | None) -> list[_Case]:
    """The claims by their parties: pairs, and larger sets where one claim names them all."""
    latest = published_on.year if published_on else max((claim.year for claim in claims if claim.year), default=None)
    weights: dict[int, float] = {}
    for position, claim in enumerate(claims):
        weight = claim.weight * (_LEAD_FACTOR if claim.sentence < _LEAD else 1.0)
        if claim.year is not None and latest is not None and claim.year < latest - 1:
            weight *= _OLD_FACTOR
        weights[position] = weight
    pairs: dict[frozenset[str], _Case] = defaultdict(_Case)
    for position, claim in enumerate(claims):
        for pair in _pairs(claim):
            case = pairs[pair]
            case.claims.append(claim)
            case.weight += weights[position]
    strong = {pair: case for pair, case in pairs.items() if case.weight >= _LEAST_WEIGHT}
    merged: list[tuple[set[str], _Case]] = []
    for pair, case in sorted(strong.items(), key=lambda entry: -entry[1].weight):
        for keys, other in merged:
            shared = [claim for claim in case.claims if claim in other.claims and _are_alike(claim, keys, pair)]
            if shared and len(shared) * 2 >= len(case.claims):
                keys.update(pair)
                break
        else:
            merged.append((set(pair), case))
    result = []
    for keys, case in merged:
        result.append(_Case([_narrowed(claim, keys) for claim in case.claims], case.weight))
    return result


def _are_alike(claim: Claim, keys: set[str], pair: frozenset[str]) -> bool:
    """Whether the claim names all of them, and who is new plays the part of one already there: 'A, B e C investem na D'."""
    roles = {party.key: role for party, role in claim.parties}
    new = pair - keys
    if not keys & pair or not new or not (keys | pair) <= set(roles):
        return False
    return all(any(roles[key] == roles[old] and (key in claim.subjects) == (old in claim.subjects) for old in keys - pair) for key in new)


def _narrowed(claim: Claim, keys: set[str]) -> Claim:
    return replace(claim, parties=tuple((party, role) for party, role in claim.parties if party.key in keys))


def _pairs(claim: Claim) -> Iterable[frozenset[str]]:
    """Pairs of different roles; partners are all pairs."""
    parties = claim.parties
    for position, (party, role) in enumerate(parties):
        for other, other_role in parties[position + 1 :]:
            same_side = bool(claim.subjects) and (party.key in claim.subjects) == (other.key in claim.subjects)
            if party.key != other.key and (role != other_role or role == "partner") and not same_side:
                yield frozenset((party.key, other.key))


def _make_deal(
    case: _Case,
    told: list[Claim],
    tokens: Tokens,
    words: DealWords,
    facts: Facts,
    companies: dict[str, Company],
    published_on: date | None,
) -> Deal:
    deal_type = _choose_type(case, companies)
    claims = sorted(case.claims, key=lambda claim: (claim.deal_type != deal_type, -claim.weight, claim.sentence))
    sentences = list(dict.fromkeys(claim.sentence for claim in claims))
    keys = {party.key for claim in claims for party, _ in claim.parties}
    others = [claim.at for claim in told if not keys.issuperset(party.key for party, _ in claim.parties)]
    sequels = find_sequels(sentences, frozenset(claim.sentence for claim in told), tokens, words)
    status = choose_status(claims, [later for number in sequels if (later := status_of(number, tokens, words))])
    figure = find_worth(claims, others, sequels, tokens, facts)
    is_news = status in {"announced", "pending", "rumoured"}
    return Deal(
        deal_type=deal_type,
        status=status,
        parties=_choose_roles(case, deal_type, companies),
        reports=tuple(tokens.sentences[number] for number in sentences),
        announced_on=find_day(sorted(sentences), tokens, words, published_on) if is_news else None,
        value=figure.value if figure else None,
        unit=figure.unit if figure else None,
        value_text=figure.text if figure else None,
        rule=claims[0].rule,
        confidence=round(min(0.95, 0.5 + 0.1 * case.weight), 2),
    )


def _choose_type(case: _Case, companies: dict[str, Company]) -> DealType:
    weights: defaultdict[DealType, float] = defaultdict(float)
    for claim in case.claims:
        weights[claim.deal_type] += claim.weight * (0.4 if claim.is_general else 1.0)
    chosen = max(weights, key=lambda kind: weights[kind])
    keys = list(dict.fromkeys(party.key for claim in case.claims for party, _ in claim.parties))
    if chosen == "partnership":
        if len(keys) == 2 and sum(_is_investor(key, companies) for key in keys) == 1:
            return "equity"
        is_general = all(claim.is_general for claim in case.claims if claim.deal_type == "partnership")
        if (is_general or "supply" in weights) and _find_supplier(keys, case, companies):
            return "supply"
    return chosen


def _find_supplier(keys: list[str], case: _Case, companies: dict[str, Company]) -> frozenset[str]:
    """Who sells where the words do not say: the side of the deal that stands earlier in the chain; empty where unknown."""
    subjects = next((claim.subjects & set(keys) for claim in case.claims if claim.subjects), frozenset()) or frozenset(keys[:1])
    others = frozenset(keys) - subjects
    distances = [_chain_distance(left, right, companies) for left in subjects for right in others]
    if not distances or 0 in distances or min(distances) * max(distances) < 0:
        return frozenset()
    return subjects if distances[0] > 0 else others


def _is_investor(key: str, companies: dict[str, Company]) -> bool:
    return key in companies and companies[key].sector == "investor"


def _chain_distance(left: str, right: str, companies: dict[str, Company]) -> int:
    """How much later the second stands in the chain; 0 where unknown."""
    first, second = (CHAIN.get((companies[key].sector or "") if key in companies else "") for key in (left, right))
    return 0 if first is None or second is None else second - first


def _choose_roles(case: _Case, deal_type: DealType, companies: dict[str, Company]) -> tuple[DealParty, ...]:
    votes: dict[str, Counter[PartyRole]] = defaultdict(Counter)
    names: dict[str, Party] = {}
    for claim in case.claims:
        for party, role in claim.parties:
            names.setdefault(party.key, party)
            votes[party.key][role] += cast(int, claim.weight if claim.deal_type == deal_type else claim.weight * 0.1)
    chosen = {key: max(counter, key=lambda role: counter[role]) for key, counter in votes.items()}
    if deal_type == "supply" and set(chosen.values()) != {"supplier", "customer"}:
        suppliers = _find_supplier(list(chosen), case, companies)
        if suppliers:
            chosen = {key: "supplier" if key in suppliers else "customer" for key in chosen}
    if deal_type == "equity" and set(chosen.values()) == {"partner"}:
        chosen = {key: "investor" if _is_investor(key, companies) else "investee" for key in chosen}
    return tuple(
        DealParty(name=names[key].name, role=role, company_id=None if names[key].is_government else key) for key, role in chosen.items()
    )
