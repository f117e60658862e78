"""What is known of each language: one file, one LANGUAGE value. A new language is one new file."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from pipeline.languages.rules import LanguageRules

__all__ = ["LanguageRules", "available", "rules_for"]


@cache
def available() -> tuple[str, ...]:
    """ISO 639-1 codes of the languages that have a file here.

    >>> "pt" in available()
    True
    """
    return tuple(sorted(name for _, name, _ in pkgutil.iter_modules(__path__) if len(name) == 2))


@cache
def rules_for(code: str) -> LanguageRules | None:
    """The rules of a language; None where it has no file."""
    if code not in available():
        return None
    rules = importlib.import_module(f"{__name__}.{code}").LANGUAGE
    assert isinstance(rules, LanguageRules)
    return rules
