"""What the tokenizers need to do differently for business news."""

from __future__ import annotations

from spacy.language import Language
from spacy.util import compile_infix_regex, compile_suffix_regex

_HYPHENATED = r"(\w+-\w+(-\w+)*)"
#: 'disse-lhe', 'vice-presidente' and 'Hewlett-Packard' stay whole as in spaCy, 'AMD-OpenAI' and 'acordo Nvidia-TSMC' do not:
#: a hyphen between two names that each have a capital of their own divides them.
_HYPHENATED_WORD = r"(\w+-[a-zà-ÿ0-9]\w*(-\w+)*)"
#: The full stop behind 'DeepL' and 'ByteX': spaCy takes it for one of an abbreviation.
_FULL_STOP = r"(?<=[a-z][A-Z])\."


def adapt_tokenizer(nlp: Language) -> None:
    """Changes the tokenizer of a blank pipeline in place; it is saved with the pipeline."""
    suffixes = [*(nlp.Defaults.suffixes or ()), _FULL_STOP]
    nlp.tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    if nlp.lang != "pt":
        return
    infixes = [_HYPHENATED_WORD if infix == _HYPHENATED else infix for infix in nlp.Defaults.infixes or ()]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
