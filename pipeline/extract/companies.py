"""Text -> companies: known ones by name and alias, unknown ones by cues."""

from __future__ import annotations

from spacy.tokens import Doc

from pipeline.extract.directory import CompanyDirectory
from pipeline.languages import LanguageRules
from pipeline.records import Company, CompanyMention


def find_companies(doc: Doc, rules: LanguageRules, directory: CompanyDirectory) -> tuple[list[Company], list[CompanyMention]]:
    """The companies a text names, and each place where it names them, in order."""
    return [], []
