"""A quotation in its sentence and paragraph, and what is found out about its speaker."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.extract.quote_marks import Stretch


@dataclass(frozen=True, slots=True)
class Frame:
    """A quotation in its sentence."""

    stretch: Stretch
    #: The writer's sentence around the quotation, and where the sentence before starts, all within the paragraph.
    left: int
    right: int
    before: int
    paragraph_start: int
    paragraph_end: int
    #: Where the last sentence of the paragraph before starts; the paragraph's own start where there is none.
    lead: int = 0

    def is_whole_sentence(self, text: str) -> bool:
        """Whether nothing of the writer's precedes the quotation in its sentence."""
        return not text[self.left : self.stretch.outer.start_char].strip()

    def two_back(self, text: str) -> int:
        """Where the paragraph before the quotation's starts."""
        end = max(0, self.paragraph_start - 2)
        return max(text.rfind("\n", max(0, end - 5000), end) + 1, end - 5000, 0)

    def stands_alone(self, text: str) -> bool:
        """Whether the quotation is all of its paragraph."""
        lead = text[self.paragraph_start : self.stretch.outer.start_char]
        return not lead.strip() and self.ends_paragraph(text)

    def ends_paragraph(self, text: str) -> bool:
        """Whether nothing but a stop follows in the paragraph."""
        return not text[self.stretch.outer.end_char : self.paragraph_end].strip(" .\u00a0")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a quotation; all None where nobody is named."""

    speaker: str | None = None
    person_id: str | None = None
    role: str | None = None
    company_id: str | None = None
    cue: str | None = None
    rule: str = "alone"
    confidence: float = 0.6
