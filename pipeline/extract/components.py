"""The finders as spaCy components, usable in anyone's pipeline: `nlp.add_pipe("chipdeals_figures")`.

Each component adds its kind to `doc._.facts` (a `Facts`). They build on each other, so add them in the order of COMPONENTS; leave out
what is not needed. `doc._.published_on` (a date or None) is read where the text counts from the day of publication.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from pipeline.extract.companies import find_companies
from pipeline.extract.coreference import find_references
from pipeline.extract.deals import find_deals
from pipeline.extract.directory import reference_companies
from pipeline.extract.figures import find_figures
from pipeline.extract.people import find_people
from pipeline.extract.quotes import find_quotes
from pipeline.extract.readings import reading_of
from pipeline.extract.tokens import sentences_of
from pipeline.languages import LanguageRules, rules_for
from pipeline.records import Facts

#: The order in which the components build on each other.
COMPONENTS = (
    "chipdeals_sentences",
    "chipdeals_companies",
    "chipdeals_people",
    "chipdeals_figures",
    "chipdeals_quotes",
    "chipdeals_deals",
)

Doc.set_extension("facts", default=Facts(), force=True)
Doc.set_extension("published_on", default=None, force=True)


def _rules(doc: Doc) -> LanguageRules:
    rules = rules_for(doc.lang_)
    if rules is None:
        raise ValueError(f"no rules for language {doc.lang_!r}")
    return rules


@Language.component("chipdeals_sentences")
def mark_sentences(doc: Doc) -> Doc:
    """Sets sentence starts by text.find_sentences; a token that straddles a boundary belongs to the sentence it starts in."""
    # All at once: setting Token.is_sent_start looks at the whole document each time.
    marks = np.full(len(doc), -1, dtype=np.int8)
    marks[:1] = 1
    starts = [span.start_char for span in sentences_of(reading_of(doc, _rules(doc)).text, _rules(doc).sentences.abbreviations)]
    waiting = False
    position = 0
    for token in doc:
        while position < len(starts) and starts[position] <= token.idx:
            waiting, position = True, position + 1
        if waiting and not token.is_space:
            marks[token.i] = 1
            waiting = False
    marked: Doc = doc.from_array(["SENT_START"], marks.astype(np.uint64).reshape(-1, 1))  # type: ignore[arg-type]
    return marked


@Language.component("chipdeals_companies")
def companies_component(doc: Doc) -> Doc:
    """Adds companies and their mentions."""
    companies, mentions = find_companies(doc, _rules(doc), reference_companies())
    doc._.facts = replace(doc._.facts, companies=tuple(companies), company_mentions=tuple(mentions))
    return doc


@Language.component("chipdeals_people")
def people_component(doc: Doc) -> Doc:
    """Adds people, their mentions by name or by words that mean them, and their main role."""
    reading = reading_of(doc, _rules(doc))
    people, mentions, roles = find_people(doc, _rules(doc), doc._.facts)
    facts = replace(doc._.facts, people=tuple(people), person_mentions=tuple(mentions), article_people=tuple(roles))
    references = find_references(reading.text, _rules(doc), facts, reading.roles(facts.company_mentions))
    everything = sorted((*mentions, *references), key=lambda mention: (mention.start_char, mention.end_char))
    doc._.facts = replace(facts, person_mentions=tuple(everything))
    return doc


@Language.component("chipdeals_figures")
def figures_component(doc: Doc) -> Doc:
    """Adds figures."""
    doc._.facts = replace(doc._.facts, figures=tuple(find_figures(doc, _rules(doc), doc._.facts)))
    return doc


@Language.component("chipdeals_quotes")
def quotes_component(doc: Doc) -> Doc:
    """Adds quotes."""
    doc._.facts = replace(doc._.facts, quotes=tuple(find_quotes(doc, _rules(doc), doc._.facts)))
    return doc


@Language.component("chipdeals_deals")
def deals_component(doc: Doc) -> Doc:
    """Adds deals."""
    doc._.facts = replace(doc._.facts, deals=tuple(find_deals(doc, _rules(doc), doc._.facts, published_on=doc._.published_on)))
    return doc
