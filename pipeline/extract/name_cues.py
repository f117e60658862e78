"""What the words behind a name say it is: 'Tenreiro, analista da', 'Lumecor, fabricante de'."""

from __future__ import annotations

from collections import Counter

from spacy.tokens import Span

from pipeline.extract.language_patterns import once_a_language
from pipeline.extract.tokens import folded
from pipeline.languages import LanguageRules, rules_for


@once_a_language
class _CueWords:
    """Single words of a language that tell a person, a company or a product."""

    def __init__(self, rules: LanguageRules) -> None:
        kinds = {"PER": rules.people.roles, "ORG": rules.companies.nouns, "PRODUCT": rules.companies.product_nouns}
        found = {kind: {folded(phrase) for phrase in phrases if " " not in phrase} for kind, phrases in kinds.items()}
        counts = Counter(word for words in found.values() for word in words)
        #: Word -> kind, for the words that say only one.
        self.kinds = {word: kind for kind, words in found.items() for word in words if counts[word] == 1}


def kind_behind(entity: Span) -> str | None:
    """The kind that the word behind a name and a comma says; None where it says none or the language has no rules."""
    doc, end = entity.doc, entity.end
    rules = rules_for(doc.lang_)
    if rules is None or end + 1 >= len(doc) or doc[end].text != ",":
        return None
    return _CueWords(rules).kinds.get(folded(doc[end + 1].text))
