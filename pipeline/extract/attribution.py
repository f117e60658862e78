"""A quotation and the writer's words around it -> who says it, and which words say so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.extract.actors import Actor
from pipeline.extract.attribution_words import patterns_of
from pipeline.extract.quote_marks import Stretch
from pipeline.extract.speakers import Cast
from pipeline.languages import LanguageRules
from pipeline.records import Facts, Quote


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

    def is_whole_sentence(self, text: str) -> bool:
        """Whether nothing of the writer's precedes the quotation in its sentence."""
        return not text[self.left : self.stretch.outer.start_char].strip()

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


class Speakers:
    """Finds who says a quotation: the people and companies of one text, and the words that attribute."""

    def __init__(self, text: str, rules: LanguageRules, facts: Facts, stretches: list[Stretch]) -> None:
        """Looks up every actor of the text once; words inside quotations are out of sight."""
        self.text = text
        self.patterns = patterns_of(rules)
        self.subject_follows = rules.quotes.subject_follows
        masked = list(text)
        for stretch in stretches:
            for part in stretch.parts:
                masked[part.start_char : part.end_char] = "\x00" * len(part)
        self.masked = "".join(masked)
        self.cast = Cast(text, self.masked, rules, facts)

    def is_term(self, frame: Frame) -> bool:
        """Whether the words before the mark make the stretch a name or term: 'os chamados “neoclouds”'."""
        start = max(frame.left, frame.stretch.outer.start_char - 60)
        before = self.text[start : frame.stretch.outer.start_char]
        work = self.patterns.work.search(before)
        is_work = work is not None and not self.patterns.view.search(before, work.start())
        if is_work and work is not None and self.patterns.according.search(before, 0, work.start()):  # 'Segundo relatório da CBRE, “...”'
            is_work = False
        return bool(self.patterns.term.search(before)) or is_work

    def has_verb(self, words: str) -> bool:
        """Whether a finite verb stands among the words, and is not the first."""
        found = self.patterns.finite.search(words, len(words.split(maxsplit=1)[0]))
        return found is not None

    def is_clause(self, before: str, words: str, after: str) -> bool:
        """Whether words are a clause: after 'que', or after a comma with a finite verb that is not the first word."""
        if after[:1].isalnum() and not self.patterns.conjunction.match(after):  # 'que “múltiplas fontes de capital” estão sobre a mesa'
            return False
        count = len(words.split())
        has_verb = self.patterns.finite.search(words) is not None
        if self.patterns.complementizer_end.search(before):  # 'disse que “o investimento reforça a confiança”'
            return count >= 4 and (has_verb or (count >= 6 and words.split(maxsplit=1)[0].lower() in self.patterns.articles))
        # 'A fila, lembrou Ana, “vai até dezembro”' has its subject outside.
        return before.endswith(",") and has_verb and count >= 4 and not self.patterns.finite.fullmatch(words.split(maxsplit=1)[0])

    def is_tag_between(self, gap: str, opens_with: str) -> bool:
        """Whether `gap` is nothing but a speaker tag between two parts of one quote: ', disse Ana Lima, analista da X. '."""
        body = gap.strip(" \u00a0“”\"«»„‘’'")
        if not body or len(body) > 220 or body[-1] not in ",.;–—-":
            return False
        inner = re.sub(r"(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=Inc)\.|(?<=Jr)\.", "", body[:-1])
        if any(stop in inner.strip(" ,.") for stop in ".!?:\n") or (body[-1] == "." and opens_with.islower()):
            return False
        found = [match.start() for match in self.patterns.verb.finditer(inner)]
        return len(found) == 1 and (found[0] < 45 or not self.subject_follows) and not self.patterns.complementizer.search(inner)

    def attribute(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """Who says the quotation; None where nothing says that somebody does."""
        outer = frame.stretch.outer
        if frame.stretch.style == "dash":
            end = frame.paragraph_end
            return self._in_tag(frame.stretch.parts[0].end_char, end, frame, previous)
        if frame.stretch.style == "orphan" and previous is not None:
            return self._same_speaker(previous[1])
        left = self.masked[frame.left : outer.start_char]
        opens = not left.strip(" \u00a0(—–-|")
        if opens:
            found = self._in_tag(outer.end_char, frame.right, frame, previous)
            return found or self._from_neighbours(frame, previous)
        found = self._before(frame, previous)
        if found is None or found.cue is None:  # nothing but a colon or the quotation before says who speaks
            after = self._in_tag(outer.end_char, frame.right, frame, previous)
            found = after if after is not None and (found is None or found.speaker is None or after.cue is not None) else found
        return found

    def _in_tag(self, start: int, end: int, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """The speaker after a quotation: '“...”, disse Ana', '“...”, Ana said'."""
        while start < end and self.masked[start] in "\x00”“\"»’'":
            start += 1
        said = re.compile(r"[\s,—–-]*").match(self.masked, start, end)
        by = self.patterns.according.match(self.masked, said.end() if said else start, end)
        if by is not None:  # '“um risco”, na visão de Rui Costa'
            actor = self._named_after(by.end(), end)
            if actor is not None:
                return self._spoken_by(actor, by.group(), frame, previous)
        verb = next((m for m in self.patterns.verb.finditer(self.masked, start, end) if self._is_near(start, m.start())), None)
        if verb is None:
            return self._by_unlisted_verb(start, end, frame)
        actor = self._subject(verb.start(), verb.end(), start, end, prefer_after=True)
        return self._spoken_by(actor, verb.group(), frame, previous)

    def _is_near(self, start: int, verb: int) -> bool:
        between = self.masked[start:verb]
        return (
            len(between) < 130 and not any(stop in between.strip(" ,.—–-") for stop in "!?;:\n\x00") and ". " not in between.strip(" ,.—–-")
        )

    def _by_unlisted_verb(self, start: int, end: int, frame: Frame) -> Attribution | None:
        """The speaker after a sentence in marks and a comma, where the verb is in no list: '“Viemos falar”, desconversou Ana'."""
        before = self.text[frame.stretch.parts[-1].end_char - 1]
        if self.masked[start : start + 1] != "," and before not in ",?!" and frame.stretch.style != "dash":
            return None
        match = self.patterns.unlisted.match(self.masked, start, end)
        near = next((a for a in self.cast.between(start, min(end, start + 60))), None)
        if (
            near is not None
            and self.cast.is_work(near)
            and re.fullmatch(r"[\s,—–-]*[^\W\d_A-Z]{4,}\s+", self.masked[start : near.start_char])
        ):
            verb = self.masked[start : near.start_char].strip(" \u00a0,—–-")  # '“...”, precisa a análise da CBRE'
            return self._spoken_by(near, verb, frame, None)
        if match is not None:
            actor = self._after(match.end(), end, match.start("verb"))
            if actor is not None or not self.subject_follows:
                actor = actor or near
                return self._spoken_by(actor, match["verb"], frame, None) if actor is not None else None
            return Attribution(cue=match["verb"], rule="unlisted", confidence=0.6)
        if near is not None and not self.subject_follows:
            gap = self.masked[start : near.start_char]
            if not any(stop in gap for stop in ".;:!?\x00") and len(gap.split()) <= 4:
                return self._spoken_by(self.cast.resolve_apposition(near, end), None, frame, None)
        return None

    def _before(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """The speaker before a quotation: 'Ana disse: “...”', 'Segundo Ana, “...”', 'Ana vê “...”'."""
        start, end = frame.left, frame.stretch.outer.start_char
        left = self.masked[start:end]
        for match in self.patterns.according.finditer(self.masked, start, end):
            if self.masked[start : match.start()].rstrip(" \u00a0,”\"»’'").endswith("\x00"):
                continue  # it tells of the quotation before: '“um marco”, segundo Ana, e “um risco”, na visão de Rui'
            actor = self._named_after(match.end(), end)
            if actor is not None:
                return self._spoken_by(actor, match.group(), frame, previous)
        verbs = list(self.patterns.view.finditer(self.masked, start, end))
        for verb in reversed(verbs):
            if any(stop in self.masked[verb.end() : end] for stop in "!?;\x00"):
                break
            actor = self._subject(verb.start(), verb.end(), start, end, prefer_after=False)
            if actor is None and self.subject_follows and not self.patterns.filler.fullmatch(self.masked[start : verb.start()]):
                return Attribution(cue=verb.group(), rule="unnamed", confidence=0.6)  # 'Una de ellas resumió así: “...”'
            if actor is None and (not self.subject_follows or self.patterns.verb.fullmatch(verb.group()) is None):
                continue
            return self._spoken_by(actor, verb.group(), frame, previous)
        if left.rstrip().endswith(":"):
            actor = self._leading(start, end)
            actor = actor or self._speech_of(frame)
            if actor is not None:
                return self._spoken_by(actor, None, frame, previous)
        if previous is None or previous[0].left != frame.left or previous[1].cue is None:
            return None
        # '... ha tachado la decisión de «coacción» y ha dejado caer que el suministro «no puede separarse del clima»'
        others = [a for a in self.cast.between(previous[0].stretch.outer.end_char, end) if a.kind in ("person", "company")]
        return None if others else self._same_speaker(previous[1])

    def _speech_of(self, frame: Frame) -> Actor | None:
        """The one person of the paragraph, where what leads to the colon is about words: 'Lima veio. O recado? O de sempre: “...”'."""
        here = self.cast.between(frame.paragraph_start, frame.stretch.outer.start_char)
        people = [a for a in here if a.kind == "person"]
        if len({a.person_id for a in people}) != 1 or any(a.kind == "anonymous" for a in here):
            return None
        return people[-1] if self.patterns.speech_noun.search(self.masked, people[-1].end_char, frame.stretch.outer.start_char) else None

    def _named_after(self, start: int, end: int) -> Actor | None:
        """Whom 'segundo' names: the actor right behind it, an article at most between."""
        actor = self.cast.first(start, end)
        lead = self.masked[start : actor.start_char].lower().split() if actor is not None else []
        if actor is None or len(lead) > 1 or (lead and lead[0] not in self.patterns.articles):
            return None
        return self.cast.resolve_apposition(actor, end)

    def _leading(self, start: int, end: int) -> Actor | None:
        """The first person of the stretch, else the first who is no complement."""
        actors = [a for a in self.cast.between(start, end) if a.kind == "person" or not self._is_complement(a, start)]
        person = next((a for a in actors if a.kind == "person"), None)
        return person or (self.cast.resolve_apposition(actors[0], end) if actors else None)

    def _is_complement(self, actor: Actor, start: int) -> bool:
        return bool(self.patterns.prepositional.search(self.masked[max(start, actor.start_char - 25) : actor.start_char]))

    def _subject(self, verb_start: int, verb_end: int, start: int, end: int, *, prefer_after: bool) -> Actor | None:
        after = self._after(verb_end, end, verb_start)
        before = self._subject_before(verb_start, start)
        if self.subject_follows:
            if prefer_after:
                return after or before
            return before or after
        if before is not None and before.kind in ("person", "same_person") and verb_start - before.end_char <= 1:
            return before  # '“...,” finance chief Mary Chen assured investors'
        near = after is not None and len(self.masked[verb_end : after.start_char].split()) <= 3
        return (after if near else None) or before if prefer_after else before or (after if near else None)

    def _after(self, verb_end: int, end: int, verb_start: int) -> Actor | None:
        if (unnamed := self.patterns.unnamed.match(self.masked, verb_end, end)) and not self.cast.between(unnamed.start(), unnamed.end()):
            return self.cast.resolve_apposition(Actor(unnamed.start(), unnamed.end(), "anonymous"), end)  # 'lamentou uma liderança'
        if (role := self.cast.role_at(verb_end)) is not None:  # a headline: '“...”, diz CEO da Nvidia'
            return self.cast.resolve_apposition(role, end)
        for actor in self.cast.between(verb_end, end):
            gap = self.masked[verb_end : actor.start_char]
            if len(gap) > 120 or any(stop in gap for stop in ";:!?\x00") or ". " in gap or self.patterns.complementizer.search(gap):
                return None
            lead = self.masked[max(verb_start, actor.start_char - 25) : actor.start_char]
            if self.patterns.prepositional.search(lead) or (actor.kind != "person" and self.patterns.recipient.search(lead)):
                continue
            if actor.kind == "person" and self.patterns.person_recipient.search(lead):  # 'disse a Ana', but 'disse a Nvidia'
                continue
            return self.cast.resolve_apposition(actor, end)
        return None

    def _subject_before(self, verb_start: int, start: int) -> Actor | None:
        eligible = []
        for actor in self.cast.between(start, verb_start):
            lead = self.masked[max(start, actor.start_char - 25) : actor.start_char]
            gap = self.masked[actor.end_char : verb_start]
            if self.patterns.prepositional.search(lead) and not (actor.kind == "person" and actor.has_role_before):
                continue
            if any(stop in gap for stop in ";:!?\x00") or ". " in gap:
                continue
            eligible.append(actor)
        if not eligible:
            return None
        nearest = eligible[-1]
        gap = self.masked[nearest.end_char : verb_start]
        if "," not in gap and len(gap.split()) <= 3:
            return self.cast.resolve_apposition(nearest, verb_start)
        people = [actor for actor in eligible if actor.kind == "person"]
        chosen = (people or eligible)[-1 if people else 0]
        gap = self.masked[chosen.end_char : verb_start]
        if len(gap.split()) > 14:
            return None
        return self.cast.resolve_apposition(chosen, verb_start)

    def _from_neighbours(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """The speaker of a sentence in marks without words of the writer's: the one just quoted, or whom the sentence before is about."""
        if previous is not None and previous[0].paragraph_start == frame.paragraph_start and previous[1].speaker is not None:
            between = self.cast.between(previous[0].stretch.outer.end_char, frame.stretch.outer.start_char)
            others = [a for a in between if a.kind == "person" and a.person_id != previous[1].person_id]
            if not others:
                return self._same_speaker(previous[1])
        if frame.before < frame.left:
            actor = self._leading(frame.before, frame.left)
            named = {a.person_id for a in self.cast.between(frame.before, frame.left) if a.kind == "person"}
            if actor is not None and len(named) <= 1 and actor.kind in ("person", "same_person"):
                return self._spoken_by(actor, None, frame, previous)
        return None

    def _same_speaker(self, quote: Quote) -> Attribution:
        return Attribution(quote.speaker, quote.person_id, quote.role, quote.company_id, None, "same_speaker", 0.75)

    def _spoken_by(self, actor: Actor | None, cue: str | None, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        position = frame.stretch.outer.start_char
        if actor is None:
            if not self.subject_follows:
                return Attribution(cue=cue, rule="verb", confidence=0.6)
            actor = self._understood(frame, previous)
            if actor is None:
                return Attribution(cue=cue, rule="verb", confidence=0.6)
        elif actor.kind in ("same_person", "same_company", "same_work"):
            last = previous[1].person_id if previous is not None and previous[0].paragraph_start >= self._two_back(frame) else None
            actor = self.cast.meant_by(actor, position, last)
        if actor is None or actor.kind == "anonymous":
            return Attribution(cue=cue, rule="anonymous", confidence=0.7)
        if actor.kind == "company":
            return Attribution(self.cast.company_name(actor), None, None, actor.company_id, cue, "company", 0.8)
        name, role, company_id = self.cast.person(actor.person_id)
        return Attribution(name, actor.person_id, role, company_id, cue, "person", 0.9)

    def _two_back(self, frame: Frame) -> int:
        """Where the paragraph before the quotation's starts."""
        end = max(0, frame.paragraph_start - 2)
        return max(self.text.rfind("\n", max(0, end - 5000), end) + 1, end - 5000, 0)

    def _understood(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Actor | None:
        """Whoever a verb without subject speaks of: 'acrescentou', with the one just quoted; else the one person of the sentence before."""
        here = self.cast.between(frame.left, frame.stretch.outer.start_char)
        if here:  # 'En la compañía reina la cautela: “Estudiaremos la sentencia”, señaló por escrito'
            people = [a for a in here if a.kind == "person"]
            return people[0] if len({a.person_id for a in people}) == 1 else None
        if previous is not None and previous[0].paragraph_start >= self._two_back(frame):
            quote = previous[1]
            between = self.cast.between(previous[0].stretch.outer.end_char, frame.stretch.outer.start_char)
            others = {a.person_id for a in between if a.kind == "person"} - {quote.person_id}
            subjects = [
                a
                for a in between
                if a.kind in ("anonymous", "company", "same_company") and not self._is_complement(a, frame.paragraph_start)
            ]
            if subjects and frame.before < frame.left and subjects[-1].start_char >= frame.before:
                return None  # 'Uma pessoa a par das conversas disse ... “...”, afirmou, sob condição de anonimato.'
            if not others and quote.person_id is not None:
                return Actor(quote.start_char, quote.start_char, "person", person_id=quote.person_id)
            if not others and quote.company_id is not None and quote.speaker is not None:
                return Actor(quote.start_char, quote.start_char, "company", company_id=quote.company_id)
            if not others:
                return None
        start = frame.before if frame.before < frame.left else self._two_back(frame)
        named = {a.person_id: a for a in self.cast.between(start, frame.stretch.outer.start_char) if a.kind == "person"}
        if (
            not named and frame.before < frame.left and not frame.is_whole_sentence(self.text)
        ):  # 'A Oracle anunciou a obra. Fez questão de frisar que “...”'
            return self.cast.subject_company(frame.before, frame.left)
        return next(iter(named.values())) if len(named) == 1 else None
