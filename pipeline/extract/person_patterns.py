"""The words of a language -> patterns of what stands beside a person's name, compiled once a language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.util import get_lang_class

from pipeline.extract.language_patterns import any_of, once_a_language
from pipeline.extract.names import UPPER
from pipeline.languages import LanguageRules
from pipeline.text import fold

SPACES = r"[ \u00a0]+"


@dataclass(frozen=True, slots=True)
class PersonPatterns:
    """What is looked for before and after a name."""

    title: re.Pattern[str]
    title_before: re.Pattern[str]
    article_before: re.Pattern[str]
    place_before: re.Pattern[str]
    thing_before: re.Pattern[str]
    thing_after: re.Pattern[str]
    speech_after: re.Pattern[str]
    speech_before: re.Pattern[str]
    according_before: re.Pattern[str]
    age_after: re.Pattern[str]
    apposition: re.Pattern[str]
    affiliation: re.Pattern[str]
    owner: re.Pattern[str]
    owned_after: re.Pattern[str]
    premodifier: re.Pattern[str]
    byline: re.Pattern[str]
    relative: re.Pattern[str]
    human_relative: re.Pattern[str]
    bound: re.Pattern[str]
    past: re.Pattern[str]
    recipient_before: re.Pattern[str]
    capital_particle: re.Pattern[str]
    occupation_before: re.Pattern[str]
    said_occupation: re.Pattern[str]
    company_before: re.Pattern[str]
    owned_before: re.Pattern[str]
    description_after: re.Pattern[str]
    elliptic: re.Pattern[str]
    appointed: re.Pattern[str]
    past_copula: re.Pattern[str]
    until_now: re.Pattern[str]
    employed_before: re.Pattern[str]
    kin_before: re.Pattern[str]
    calling_before: re.Pattern[str]
    quoted_before: re.Pattern[str]
    calling_after: re.Pattern[str]
    human_verb_after: re.Pattern[str]
    replacing_before: re.Pattern[str]
    listed: re.Pattern[str]
    one_more: re.Pattern[str]
    employer_before: re.Pattern[str]
    gap: re.Pattern[str]
    one_name: dict[str, str]
    named_after: frozenset[str]
    first_surnames: frozenset[str]
    other_names: frozenset[str]
    place_starts: frozenset[str]
    openers: frozenset[str]
    particles: frozenset[str]
    speech_verbs: frozenset[str]


def _former(forms: tuple[str, ...]) -> str:
    return "|".join(re.escape(form.rstrip("+")) + (SPACES if form[-1].isalnum() else "") for form in forms) or r"(?!)"


@once_a_language
def patterns_of(rules: LanguageRules) -> PersonPatterns:
    """The patterns of a language."""
    people, quotes = rules.people, rules.quotes
    articles, things, verbs = any_of(people.articles), any_of(people.named_things), any_of(quotes.speech_verbs)
    belongs, belongs_too = any_of(people.belongs), any_of(people.belongs_after_comma)
    small = any_of({*people.joins, *people.articles, *people.relatives, *people.conjunctions, *quotes.prepositions})
    bylines, joins = any_of(people.bylines), any_of(people.joins)
    copulas, callings = any_of(people.copulas), any_of(people.callings)
    former = _former(people.former)
    stop_words = frozenset(map(fold, (*people.openers, *people.articles, *people.joins, *get_lang_class(rules.code).Defaults.stop_words)))
    return PersonPatterns(
        title=re.compile(rf"(?<!\w)(?:{any_of(people.titles)})\.?(?=\s)", re.IGNORECASE),
        title_before=re.compile(rf"(?<!\w)(?P<title>{any_of(people.titles)})\.?{SPACES}$", re.IGNORECASE),
        article_before=re.compile(rf"(?<!\w)(?:{articles}){SPACES}$", re.IGNORECASE),
        place_before=re.compile(rf"(?<!\w)(?:{any_of(people.place_words)}){SPACES}$", re.IGNORECASE),
        thing_before=re.compile(rf"(?<![\w-])(?:{things})(?:{SPACES}(?:{joins}))?{SPACES}$", re.IGNORECASE),
        thing_after=re.compile(rf"{SPACES}(?:(?:[A-Z]*\d[\w-]*)|(?:{things})(?!\w))", re.IGNORECASE),
        speech_after=re.compile(rf",?{SPACES}(?:\w+{SPACES})?(?:{verbs})(?!\w)", re.IGNORECASE),
        speech_before=re.compile(rf"(?<!\w)(?:{verbs})(?:{SPACES}\w+ente)?{SPACES}$", re.IGNORECASE),
        according_before=re.compile(rf"(?<!\w)(?:{any_of(quotes.according)}){SPACES}$", re.IGNORECASE),
        age_after=re.compile(rf",{SPACES}(?:de{SPACES})?\d\d(?:{SPACES}(?:{any_of(people.years)}))?[,.)]"),
        apposition=re.compile(
            rf"(?:(?:,{SPACES}\d\d(?:{SPACES}(?:{any_of(people.years)}))?)?(?:,{SPACES}|{SPACES}\(|{SPACES}[–—-]{SPACES}))"
            rf"(?:(?:{articles}|{any_of(people.copulas)}){SPACES})?(?:[^\s,.;:]+{SPACES}){{0,3}}$"
            # 'Ana Lima, prima de Rui Sá e diretora'
            rf"|,{SPACES}(?:{any_of(people.kin)}){SPACES}(?:{joins}){SPACES}[^\s,.;:]+(?:{SPACES}[^\s,.;:]+){{0,2}}"
            rf"{SPACES}(?:{any_of(people.conjunctions)}){SPACES}$|(?:,[^.,;:!?\n]{{1,60}},)?{SPACES}(?:{copulas}){SPACES}(?:(?:{articles}){SPACES})?$",
            re.IGNORECASE,
        ),
        # 'Ana Lima, da Intel', 'Ana Lima (Intel)'; but 'segundo Ana Lima, a Intel'
        affiliation=re.compile(
            rf",?{SPACES}(?:{belongs})(?:{SPACES}[a-zß-ÿ]\w*){{0,3}}{SPACES}$|,{SPACES}(?:{belongs_too}){SPACES}$|{SPACES}\($",
            re.IGNORECASE,
        ),
        owner=re.compile(
            rf"(?:,{SPACES}(?:(?:{articles}){SPACES})?(?:{any_of(people.company_nouns)})(?:{SPACES}[a-zß-ÿ]\w*){{0,3}}|,)?"
            rf"{SPACES}(?:{any_of(people.owned_by)}){SPACES}"
            if people.owned_by
            else rf"[’']s?{SPACES}"
        ),
        owned_after=re.compile(rf",{SPACES}(?:(?:{articles}){SPACES})?"),
        premodifier=re.compile(r"(?:,?\s+)"),
        byline=re.compile(rf"(?:^|(?<=\()|(?<=[;.,]\s))\s*(?i:{bylines})[ \u00a0]+(?=[{UPPER}])", re.MULTILINE),
        relative=re.compile(rf",{SPACES}(?:{any_of(people.relatives)})(?!\w)", re.IGNORECASE),
        human_relative=re.compile(rf",{SPACES}(?:\w+{SPACES})?(?:{any_of(people.human_relatives)})(?!\w)", re.IGNORECASE),
        appointed=re.compile(
            rf"[^.;!?\n“”«»\"]{{0,90}}?(?<!\w)(?:{any_of(people.appointments)}){SPACES}(?:(?:{articles}|{any_of(people.appointments)}){SPACES})*",
            re.IGNORECASE,
        ),
        past_copula=re.compile(rf",?{SPACES}(?:{any_of(people.past_copulas)}){SPACES}(?:(?:{articles}){SPACES})?", re.IGNORECASE),
        until_now=re.compile(rf"(?<!\w)(?:{any_of(people.until_now)}){SPACES}(?:(?:{articles}){SPACES})?$"),
        employed_before=re.compile(rf"(?<!\w)(?:{former})?(?:{callings}|{any_of(people.roles)}){SPACES}(?:{joins}){SPACES}$"),
        kin_before=re.compile(
            rf"(?<![\w-])(?:{any_of(people.kin)}){SPACES}$|(?<![\w-])(?:{any_of(people.kin)}),{SPACES}(?:(?:{articles}){SPACES})?$"
        ),
        calling_before=re.compile(
            rf"(?<![\w-])(?:{callings}|[a-zß-ÿ]+(?:{any_of(people.calling_endings)}))(?:{SPACES}[a-zß-ÿ]{{5,}})?{SPACES}$"
        ),
        # '”, emenda Ana Lima': whatever the verb, where companies take an article ('”, emenda a Nexcore')
        quoted_before=re.compile(rf"[”»\"],?{SPACES}(?!(?:{small})\b)[a-zß-ÿ-]{{3,}}(?:,{SPACES}[a-zß-ÿ]+,)?{SPACES}$"),
        calling_after=re.compile(
            rf",{SPACES}(?:(?:{articles}|{any_of(people.copulas)}){SPACES})*(?:{callings}|{any_of(people.kin)})(?!\w)"
        ),
        human_verb_after=re.compile(
            rf"(?:,{SPACES}(?:{any_of((*people.relatives, *people.human_relatives))}))?{SPACES}"
            rf"(?:{any_of(people.human_verbs)})(?!\w)"
        ),
        replacing_before=re.compile(rf"(?<!\w)(?:{any_of(people.replacing)}){SPACES}(?:(?:{articles}){SPACES})?$"),
        gap=re.compile(  # between a role and the name after it: ' do projeto, ', ', o indiano '
            rf"(?:-\w+)?(?:\s+[^\s,.;:!?()“”«»\"—–]+){{0,14}},\s+(?:(?:{articles})\s+[a-zß-ÿ]{{5,}}\s+)?"
            r"|(?:-\w+)?(?:\s+[a-zß-ÿ]+)?\s+"
        ),
        listed=re.compile(rf"(?:,|;)?{SPACES}(?:{any_of(people.conjunctions)}){SPACES}|;{SPACES}|,{SPACES}", re.IGNORECASE),
        one_more=re.compile(rf"(?:(?:,|;)?{SPACES}(?i:{any_of(people.conjunctions)})|[,;]){SPACES}[{UPPER}]"),
        # 'o analista Rui Sá, da Raymond Chase': an article is no part of whose it is ('a Nexcore, de Ana Lima')
        employer_before=re.compile(
            rf"[{UPPER}][\w.’'-]*,?{SPACES}(?:{any_of(set(people.belongs) - set(people.owned_by))}){SPACES}$"
            if people.owned_by
            else r"(?!)"
        ),
        one_name={fold(form): name for form, name in people.one_name.items()},
        named_after=frozenset(map(fold, people.named_after)),
        first_surnames=frozenset(map(fold, people.first_surnames)),
        elliptic=re.compile(rf"[^.;:!?\n]{{0,90}}(?<!\w)(?:{articles}|that){SPACES}(?:{joins}){SPACES}\0,{SPACES}", re.IGNORECASE),
        occupation_before=re.compile(
            rf"(?<!\w)(?:{articles}){SPACES}[^\W\d_A-Z]{{4,}}(?:{SPACES}[^\W\d_A-Z]{{4,}})?{SPACES}$"
            if not people.nouns_modify
            else rf"(?:(?:{verbs})|,|“|”){SPACES}(?:[^\W\d_A-Z]+{SPACES})?[^\W\d_A-Z]{{4,}}(?:ist|er|or|an|ant|ent){SPACES}$"
        ),
        said_occupation=re.compile(
            rf"(?<!\w)(?:{verbs}){SPACES}(?:(?:{articles}){SPACES})?(?:[^\W\d_A-Z]+{SPACES}){{1,2}}$", re.IGNORECASE
        ),
        company_before=re.compile(rf"(?<!\w)(?:{any_of(people.company_nouns)})(?:{SPACES}\w+)?{SPACES}$", re.IGNORECASE),
        # 'a empresa de Ana Lima'
        owned_before=re.compile(rf"(?<!\w)(?:{any_of(people.company_nouns)}){SPACES}(?:{any_of(people.owned_by)}){SPACES}$", re.IGNORECASE),
        description_after=re.compile(rf",{SPACES}(?:(?:{articles}){SPACES})?[^\W\d_A-Z]{{5,}}{SPACES}(?:{joins}){SPACES}[^\W\d_]"),
        recipient_before=re.compile(rf"(?<!\w)(?:{any_of(quotes.recipients)}){SPACES}$", re.IGNORECASE),
        capital_particle=re.compile(
            rf"(?<!\w)(?=[A-Z])(?i:{any_of(people.particles)})(?:{SPACES}(?:{any_of(people.particles)}))?{SPACES}$"
        ),
        past=re.compile(rf"(?:{'|'.join(quotes.verb_endings)})\s+$"),  # 'an AMD director visited Puerto Madryn'
        bound=re.compile(
            rf"(?:^|\s)(?:{any_of({*people.joins, *people.articles, *people.place_words, *quotes.prepositions})})\s+$", re.IGNORECASE
        ),
        other_names=frozenset(map(fold, people.other_names)),
        place_starts=frozenset(map(fold, people.place_starts)),
        openers=stop_words,
        particles=frozenset(people.particles),
        speech_verbs=frozenset(verb.casefold() for verb in quotes.speech_verbs),
    )
