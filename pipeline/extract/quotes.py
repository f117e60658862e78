"""Text -> quotes with their speakers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from spacy.tokens import Doc

from pipeline.extract.attribution import Speakers
from pipeline.extract.attribution_words import make_introduction_test, make_tag_test
from pipeline.extract.frames import Attribution, Frame
from pipeline.extract.quote_marks import Stretch, find_dashed, find_marked
from pipeline.extract.readings import reading_of
from pipeline.extract.tokens import sentences_of
from pipeline.languages import LanguageRules
from pipeline.records import Facts, Quote, QuoteKind, Span
from pipeline.text import find_paragraphs

_ENDS = ".!?…"


def find_quotes(doc: Doc, rules: LanguageRules, facts: Facts) -> list[Quote]:
    """The quotes of a text in order. Reads the companies and people of `facts` for the speakers."""
    reading = reading_of(doc, rules)
    text = reading.text
    is_tag = make_tag_test(rules).match
    introduces = make_introduction_test(rules)
    dashed = list(find_dashed(text, lambda piece: is_tag(piece) is not None, introduces))
    spoken = [stretch.outer for stretch in dashed]
    marked = [stretch for stretch in find_marked(text) if not any(span.overlaps(stretch.outer) for span in spoken)]
    stretches = sorted([*dashed, *marked], key=lambda stretch: stretch.outer)
    speakers = Speakers(text, rules, facts, stretches, reading.roles(facts.company_mentions))
    frames = _frames(text, rules, stretches)
    quotes: list[Quote] = []
    previous: tuple[Frame, Quote] | None = None
    for frame in frames:
        quote = _quote(text, frame, speakers, previous)
        if quote is None:
            continue
        if previous is not None and (joined := _joined(text, previous, (frame, quote), speakers)):
            quotes[-1] = joined
            previous = (frame, joined)
            continue
        quotes.append(quote)
        previous = (frame, quote)
    return quotes


def _frames(text: str, rules: LanguageRules, stretches: list[Stretch]) -> list[Frame]:
    """Each stretch with the writer's words of its sentence around it."""
    inside = [stretch.outer for stretch in stretches]
    starts = [span.start_char for span in inside]

    def within(position: int) -> bool:
        index = bisect_right(starts, position) - 1
        return index >= 0 and inside[index].start_char < position < inside[index].end_char

    sentences = sentences_of(text, rules.sentences.abbreviations)
    borders = [0, *[s.start_char for s in sentences if not within(s.start_char)], len(text)]
    paragraphs = list(find_paragraphs(text))
    paragraph_starts = [paragraph.start_char for paragraph in paragraphs]
    frames = []
    for stretch in stretches:
        first = paragraphs[max(0, bisect_right(paragraph_starts, stretch.outer.start_char) - 1)]
        last = paragraphs[max(0, bisect_right(paragraph_starts, stretch.outer.end_char - 1) - 1)]
        left = max(first.start_char, borders[bisect_right(borders, stretch.outer.start_char) - 1])
        after = bisect_right(borders, stretch.outer.end_char - 1)
        right = min(last.end_char, borders[after] if after < len(borders) else len(text))
        right = max(right, stretch.outer.end_char)
        before = borders[max(0, bisect_right(borders, left) - 2)]
        before = max(first.start_char, min(before, left))
        lead = borders[max(0, bisect_left(borders, first.start_char) - 1)]
        frames.append(Frame(stretch, left, right, before, first.start_char, last.end_char, lead))
    return frames


def _quote(text: str, frame: Frame, speakers: Speakers, previous: tuple[Frame, Quote] | None) -> Quote | None:
    stretch = frame.stretch
    words = " ".join(part.of(text) for part in stretch.parts)
    count = len(re.findall(r"[^\W_]+", words))
    if count < 2 or count > 1500:  # one word is a term: '“Pausar”, diz a Nvidia, não é uma opção'
        return None
    kind = _kind(text, frame, words, speakers)
    if speakers.is_term(frame) and not (kind == "direct" and words[-1] in _ENDS and count > 5):
        return None
    found = speakers.attribute(frame, previous)
    if kind == "direct":
        stands_alone = words[0].isupper() or words[0] in "¿¡" or words[:1].isdigit()
        after_colon = text[frame.left : stretch.outer.start_char].rstrip().endswith(":")
        if found is None and not (stands_alone and count >= 5 and (after_colon or _is_sentence(text, frame, words, speakers))):
            return None
        if found is not None and count < 3 and not (stands_alone and frame.is_whole_sentence(text)):
            return None
    elif found is None or count < 3:
        return None
    found = found or Attribution()
    return Quote(
        start_char=stretch.span.start_char,
        end_char=stretch.span.end_char,
        text=words,
        kind=kind,
        parts=stretch.parts,
        speaker=found.speaker,
        person_id=found.person_id,
        role=found.role,
        company_id=found.company_id,
        cue=found.cue,
        rule=f"quotes.{stretch.style}.{found.rule}",
        confidence=found.confidence,
    )


def _kind(text: str, frame: Frame, words: str, speakers: Speakers) -> QuoteKind:
    """Direct where the words are a sentence of their own: after a colon, at the sentence's start, or with a capital and a stop."""
    if frame.stretch.style != "marks" or len(frame.stretch.parts) > 1:
        return "direct"
    before = text[frame.left : frame.stretch.outer.start_char].rstrip(" \u00a0(—–-")
    if not before or before[-1] in ":.!?…" or not re.search(r"[^\W\d_]{2}", before):
        return "direct"
    starts_as_one = words[0].isupper() or words[0] in "¿¡"
    if starts_as_one and (words[-1] in _ENDS + "," or before[-1] == "," or frame.ends_paragraph(text)) and len(words.split()) > 3:
        return "direct"
    after = text[frame.stretch.outer.end_char : frame.right].lstrip()
    if speakers.is_clause(before, words, after):
        return "direct"  # 'disse que “a Intel seguirá como fornecedora”'
    return "mixed"


def _is_sentence(text: str, frame: Frame, words: str, speakers: Speakers) -> bool:
    """Whether words without an attribution still read as somebody's sentence: nothing of the writer's in the same sentence."""
    left = text[frame.left : frame.stretch.outer.start_char].strip(" \u00a0—–-")
    right = text[frame.stretch.outer.end_char : frame.right].strip(" \u00a0.")
    is_first = frame.stretch.outer.start_char == 0 or not text[: frame.stretch.outer.start_char].strip()
    if is_first:  # an interview's headline: '“Em Bariloche sobram físicos e faltam clientes”'
        return not right and text[frame.stretch.outer.end_char : frame.stretch.outer.end_char + 1] == "\n" and speakers.has_verb(words)
    return not left and not right and words[-1] in _ENDS


def _are_of_one(before: Quote, after: Quote) -> bool:
    """Whether nothing says that two people speak: 'respondeu fonte oficial da NOS. «...», reconhece um administrador de outra'."""
    if before.speaker is not None and after.speaker is not None:
        return before.speaker == after.speaker
    is_open = before.speaker is None and before.cue is None, after.speaker is None and after.cue is None
    if any(is_open):
        return True
    return not after.rule.endswith((".anonymous", ".unnamed")) and (before.speaker is not None or after.speaker is None)


def _joined(text: str, first: tuple[Frame, Quote], second: tuple[Frame, Quote], speakers: Speakers) -> Quote | None:
    """One quote of two that only a speaker tag or a paragraph break divides."""
    (_, before), (frame, after) = first, second
    if frame.stretch.style == "orphan" or not _are_of_one(before, after):
        return None
    gap_start, gap_end = first[0].stretch.outer.end_char, frame.stretch.outer.start_char
    gap = text[gap_start:gap_end]
    if frame.stretch.style == "dash" or first[0].stretch.style == "dash":
        return None
    if "\n" in gap:
        if (
            gap.strip()
            or before.cue is not None
            or not (before.kind == after.kind == "direct")
            or before.speaker not in (None, after.speaker)
        ):
            return None
    elif not speakers.is_tag_between(gap, text[frame.stretch.span.start_char]) or (before.kind == "mixed" and after.kind == "mixed"):
        return None
    told = before if before.cue is not None and before.speaker is not None else after if after.cue is not None else before
    parts = (*before.parts, *after.parts)
    return Quote(
        start_char=parts[0].start_char,
        end_char=parts[-1].end_char,
        text=" ".join(Span(p.start_char, p.end_char).of(text) for p in parts),
        kind="direct" if "direct" in (before.kind, after.kind) else "mixed",
        parts=parts,
        speaker=told.speaker,
        person_id=told.person_id,
        role=told.role,
        company_id=told.company_id,
        cue=told.cue,
        rule=told.rule,
        confidence=min(before.confidence, after.confidence),
    )
