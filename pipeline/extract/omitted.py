"""Whom a verb of speech without a subject has in mind: '“...”, acrescentou'."""

from __future__ import annotations

from pipeline.extract.actors import Actor
from pipeline.extract.attribution_words import Patterns
from pipeline.extract.frames import Frame
from pipeline.extract.speakers import Cast
from pipeline.records import Quote


class Omitted:
    """Finds the subject that a verb leaves out, in the sentences before the quotation."""

    def __init__(self, text: str, masked: str, patterns: Patterns, cast: Cast) -> None:
        """`masked` hides what is quoted."""
        self._text, self._masked, self._patterns, self._cast = text, masked, patterns, cast

    def subject(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Actor | None:
        """Whoever a verb without subject speaks of: 'acrescentou', with the one just quoted; else the one person of the sentence before."""
        here = self._cast.between(frame.left, frame.stretch.outer.start_char)
        if here:  # 'En la compañía reina la cautela: “Estudiaremos la sentencia”, señaló por escrito'
            return self._only_person(frame.left, frame.stretch.outer.start_char)
        if frame.before < frame.left and (subject := self._subject_of(frame.before, frame.left)) is not None:
            return subject
        if frame.before < frame.left and not self._cast.between(frame.before, frame.left):
            here = self._cast.between(frame.paragraph_start, frame.left)
            person = self._only_person(frame.paragraph_start, frame.left)
            if person is not None and not any(a.kind in ("anonymous", "same_person") and a.start_char > person.start_char for a in here):
                return person  # 'Rui Costa mostrou um protótipo. Perguntei por quê. “...”, riu.'
        if previous is not None and previous[0].paragraph_start >= frame.two_back(self._text):
            quote = previous[1]
            between = self._cast.between(previous[0].stretch.outer.end_char, frame.stretch.outer.start_char)
            others = {a.person_id for a in between if a.kind == "person"} - {quote.person_id}
            subjects = [
                a
                for a in between
                if a.kind in ("anonymous", "company", "same_company") and not self._is_complement(a, frame.paragraph_start)
            ]
            if subjects and frame.before < frame.left and subjects[-1].start_char >= frame.before:
                # nobody for 'Uma pessoa a par das conversas disse ... “...”, afirmou, sob condição de anonimato.'
                return self._speaker_of_paragraph(frame)
            if not others and quote.person_id is not None:
                return Actor(quote.start_char, quote.start_char, "person", person_id=quote.person_id)
            if not others and quote.company_id is not None and quote.speaker is not None:
                return Actor(quote.start_char, quote.start_char, "company", company_id=quote.company_id)
            if not others:
                return None
        if frame.before == frame.left and self._is_about_a_stranger(frame.lead, frame.paragraph_start):
            return None
        start = frame.before if frame.before < frame.left else frame.two_back(self._text)
        named = {a.person_id: a for a in self._cast.between(start, frame.stretch.outer.start_char) if a.kind == "person"}
        if (
            not named and frame.before < frame.left and not frame.is_whole_sentence(self._text)
        ):  # 'A Oracle anunciou a obra. Fez questão de frisar que “...”'
            return self._cast.subject_company(frame.before, frame.left)
        if not named and frame.before < frame.left:
            return self._speaker_of_paragraph(frame)
        return next(iter(named.values())) if len(named) == 1 else None

    def _only_person(self, start: int, end: int) -> Actor | None:
        """The one whom all places for people in the stretch mean."""
        found = {person_id: actor for actor, person_id in self._cast.people_in(start, end)}
        return next((Actor(a.start_char, a.end_char, "person", person_id=p) for p, a in found.items()), None) if len(found) == 1 else None

    def _subject_of(self, start: int, end: int) -> Actor | None:
        """The person whom a sentence has as its subject, where it names no other and nobody unnamed."""
        subjects = [a for a in self._cast.between(start, end) if a.has_role_before or not self._is_within_complement(a, start)]
        if not subjects or subjects[0].kind not in ("person", "same_person") or any(a.kind == "anonymous" for a in subjects):
            return None
        return self._only_person(start, end)

    def _is_within_complement(self, actor: Actor, start: int) -> bool:
        return bool(self._patterns.within_complement.search(self._masked[max(start, actor.start_char - 45) : actor.start_char]))

    def _is_complement(self, actor: Actor, start: int) -> bool:
        return bool(self._patterns.prepositional.search(self._masked[max(start, actor.start_char - 25) : actor.start_char]))

    def _speaker_of_paragraph(self, frame: Frame) -> Actor | None:
        """Whom the paragraph quotes indirectly, where the sentence before only adds to it: 'Lima lembra ... A X dá ... “...”, resume'."""
        before = self._masked[frame.before : frame.left]
        here = self._cast.between(frame.paragraph_start, frame.left)
        if self._patterns.views.find(before) or any(a.kind == "anonymous" for a in here):
            return None
        person = self._only_person(frame.paragraph_start, frame.left)
        return person if person is not None and self._cast.speaks(person) else None

    def _is_about_a_stranger(self, start: int, end: int) -> bool:
        """Whether a sentence has a subject whom nothing else tells of: 'Um deles, Adélio Marques, trabalha na linha de teste.'"""
        return self._patterns.unnamed_start.match(self._masked, start, end) is not None and not self._cast.people_in(start, end)
