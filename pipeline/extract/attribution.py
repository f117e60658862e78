"""A quotation and the writer's words around it -> who says it, and which words say so."""

from __future__ import annotations

import re

from pipeline.extract.actors import Actor
from pipeline.extract.attribution_words import patterns_of
from pipeline.extract.frames import Attribution, Frame
from pipeline.extract.omitted import Omitted
from pipeline.extract.quote_marks import Stretch
from pipeline.extract.roles import Role
from pipeline.extract.speakers import Cast
from pipeline.languages import LanguageRules
from pipeline.records import Facts, Quote


class Speakers:
    """Finds who says a quotation: the people and companies of one text, and the words that attribute."""

    def __init__(self, text: str, rules: LanguageRules, facts: Facts, stretches: list[Stretch], roles: list[Role]) -> None:
        """Looks up every actor of the text once; words inside quotations are out of sight. `roles` are those of the text."""
        self.text = text
        self.patterns = patterns_of(rules)
        self.subject_follows = rules.quotes.subject_follows
        masked = list(text)
        for stretch in stretches:
            for part in stretch.parts:
                masked[part.start_char : part.end_char] = "\x00" * len(part)
        self.masked = "".join(masked)
        self.cast = Cast(text, self.masked, rules, facts, roles)
        self._omitted = Omitted(text, self.masked, self.patterns, self.cast)

    def is_term(self, frame: Frame) -> bool:
        """Whether the words before the mark make the stretch a name or term: 'os chamados “neoclouds”'."""
        start = max(frame.left, frame.stretch.outer.start_char - 60)
        before = self.text[start : frame.stretch.outer.start_char]
        work = self.patterns.work.search(before)
        is_work = work is not None and self.patterns.views.find(before, work.start()) is None
        if is_work and work is not None and self.patterns.according.find(before, 0, work.start()):  # 'Segundo relatório da CBRE, “...”'
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
        found = [hit.start for hit in self.patterns.verbs.scan(inner)]
        if len(found) != 1 or (found[0] > 45 and self.subject_follows):
            return False
        clause = inner[found[0] :].lstrip(", ").split(",")[0]  # 'said Lima, chair of Arm, who before that led Intel'
        return not self.patterns.complementizer.search(clause)

    def attribute(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """Who says the quotation; None where nothing says that somebody does."""
        outer = frame.stretch.outer
        if frame.stretch.style == "dash":
            end = frame.paragraph_end
            found = self._in_tag(frame.stretch.parts[0].end_char, end, frame, previous)
            return found or self._introduced(frame, previous)
        if frame.stretch.style == "orphan" and previous is not None:
            return self._same_speaker(previous[1])
        left = self.masked[frame.left : outer.start_char]
        opens = not left.strip(" \u00a0(—–-|")
        if opens:
            found = self._in_tag(outer.end_char, frame.right, frame, previous)
            return found or self._from_line(frame, previous) or self._from_neighbours(frame, previous)
        found = self._before(frame, previous)
        if found is None or found.cue is None:  # nothing but a colon or the quotation before says who speaks
            after = self._in_tag(outer.end_char, frame.right, frame, previous)
            found = after if after is not None and (found is None or found.speaker is None or after.cue is not None) else found
        return found

    def _introduced(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """The speaker in the sentence that ends the paragraph before with a colon: 'Ana conta outra versão:', and then the dash."""
        if not self.masked[frame.lead : frame.paragraph_start].rstrip().endswith(":"):
            return None
        for verb in reversed(list(self.patterns.views.scan(self.masked, frame.lead, frame.paragraph_start))):
            actor = self._subject(verb.start, verb.end, frame.lead, frame.paragraph_start, prefer_after=False)
            if actor is not None:
                return self._spoken_by(actor, verb.of(self.masked), frame, previous)
        return None

    def _from_line(self, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """The speaker of a quotation set apart, with nothing but the name in the next paragraph: '“...”' and then '— Ana Lima, sócia'."""
        if not frame.stands_alone(self.text) or not self.text[: frame.paragraph_start].strip():
            return None  # a headline with the writer's name below it is none
        start = frame.paragraph_end + len(self.text[frame.paragraph_end :]) - len(self.text[frame.paragraph_end :].lstrip())
        end = self.text.find("\n", start)
        line = self.masked[start : end if end >= 0 else len(self.text)].rstrip()
        actor = self.cast.first(start, start + len(line))
        if actor is None or actor.kind != "person" or len(line) > 120 or line[-1:] in ".!?…:" or self.patterns.finite.search(line):
            return None
        lead, rest = self.masked[start : actor.start_char], line[actor.end_char - start :]
        return self._spoken_by(actor, None, frame, previous) if not lead.strip(" \u00a0—–-") and rest[:1] in ("", ",", " ", "(") else None

    def _in_tag(self, start: int, end: int, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        """The speaker after a quotation: '“...”, disse Ana', '“...”, Ana said'."""
        while start < end and self.masked[start] in "\x00”“\"»’'":
            start += 1
        said = re.compile(r"[\s,—–-]*").match(self.masked, start, end)
        by = self.patterns.according.match(self.masked, said.end() if said else start)
        if by is not None and by.end <= end:  # '“um risco”, na visão de Rui Costa'
            actor = self._named_after(by.end, end)
            if actor is not None:
                return self._spoken_by(actor, by.of(self.masked), frame, previous)
        verb = next((hit for hit in self.patterns.verbs.scan(self.masked, start, end) if self._is_near(start, hit.start)), None)
        if verb is None:
            return self._by_unlisted_verb(start, end, frame)
        actor = self._subject(verb.start, verb.end, start, end, prefer_after=True)
        return self._spoken_by(actor, verb.of(self.masked), frame, previous)

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
        for by in self.patterns.according.scan(self.masked, start, end):
            if self.masked[start : by.start].rstrip(" \u00a0,”\"»’'").endswith("\x00"):
                continue  # it tells of the quotation before: '“um marco”, segundo Ana, e “um risco”, na visão de Rui'
            clause = re.split(r"[,;:(—–]", self.masked[start : by.start])[-1]
            if len(clause.split()) > 2 and self.patterns.prepositional.fullmatch(f"{by.of(self.masked)} "):
                continue  # 'raised its offer for Arm', which is no view of Arm's
            actor = self._named_after(by.end, end)
            if actor is not None:
                return self._spoken_by(actor, by.of(self.masked), frame, previous)
        verbs = list(self.patterns.views.scan(self.masked, start, end))
        for verb in reversed(verbs):
            if any(stop in self.masked[verb.end : end] for stop in "!?;\x00"):
                break
            actor = self._subject(verb.start, verb.end, start, end, prefer_after=False)
            if not self.subject_follows and verb.of(self.masked).lower().endswith("ing"):
                actor = self._opening(start, verb.start) or actor  # 'Nvidia raised its offer, two weeks after calling the price “...”'
            if actor is None and self.subject_follows and not self.patterns.filler.fullmatch(self.masked[start : verb.start]):
                return Attribution(cue=verb.of(self.masked), rule="unnamed", confidence=0.6)  # 'Una de ellas resumió así: “...”'
            if actor is None and (not self.subject_follows or verb.value != "speech"):
                continue
            return self._spoken_by(actor, verb.of(self.masked), frame, previous)
        if left.rstrip().endswith(":"):
            actor = self._owner_of_words(start, end) or self._leading(start, end)
            if actor is not None and self._is_where(actor, left, end):
                actor = None  # 'The senator’s verdict, on a local radio station, WXBR: “...”'
            actor = actor or self._speech_of(frame)
            if actor is not None:
                return self._spoken_by(actor, None, frame, previous)
        if previous is None or previous[0].left != frame.left or previous[1].cue is None:
            return None
        # '... ha tachado la decisión de «coacción» y ha dejado caer que el suministro «no puede separarse del clima»'
        others = [a for a in self.cast.between(previous[0].stretch.outer.end_char, end) if a.kind in ("person", "company")]
        return None if others else self._same_speaker(previous[1])

    def _is_where(self, actor: Actor, left: str, end: int) -> bool:
        """Whether a company after a comma, in a sentence that announces somebody's words, only tells where they fell."""
        after_comma = self.masked[: actor.start_char].rstrip()[-1:] == ","
        is_subject = self.patterns.finite.search(self.masked, actor.end_char, end) is not None
        return actor.kind == "company" and after_comma and not is_subject and self.patterns.speech_noun_any.search(left) is not None

    def _owner_of_words(self, start: int, end: int) -> Actor | None:
        """Whose words a sentence announces: 'Lima’s verdict: “...”'."""
        found = self.patterns.owned_speech.search(self.masked, start, end)
        return next((a for a in self.cast.between(start, end) if found is not None and a.end_char == found.start()), None)

    def _opening(self, start: int, end: int) -> Actor | None:
        """The person or company that the sentence opens with."""
        actor = self.cast.first(start, end)
        if actor is None or actor.kind not in ("person", "company"):
            return None
        return actor if self.masked[start : actor.start_char].strip().lower() in ("", *self.patterns.articles) else None

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
        if after is not None and self._is_inserted(verb_start, verb_end, after, start):
            return after  # 'wafer8 also gets, says its CTO, “...”'
        near = after is not None and len(self.masked[verb_end : after.start_char].split()) <= 3
        return (after if near else None) or before if prefer_after else before or (after if near else None)

    def _is_inserted(self, verb_start: int, verb_end: int, actor: Actor, start: int) -> bool:
        """Whether verb and subject stand between commas: ', says its CTO, '."""
        is_person = actor.kind in ("person", "same_person")
        between = self.masked[start:verb_start].rstrip()[-1:] == "," and self.masked[actor.end_char : actor.end_char + 1] == ","
        return is_person and between and actor.start_char >= verb_end

    def _after(self, verb_end: int, end: int, verb_start: int) -> Actor | None:
        if (unnamed := self.patterns.unnamed.match(self.masked, verb_end, end)) and not self.cast.between(unnamed.start(), unnamed.end()):
            return self.cast.resolve_apposition(Actor(unnamed.start(), unnamed.end(), "anonymous"), end)  # 'lamentou uma liderança'
        if self.patterns.whoever.match(self.masked, verb_end, end):  # 'contou à agência quem esteve na sala'
            return Actor(verb_end, verb_end, "anonymous")
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
            if not self.subject_follows and self.patterns.recipient.search(lead):
                continue  # 'told the BBC that such promises'
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
        if previous is not None and self._goes_on(previous[0], frame) and previous[1].speaker is not None and previous[1].cue is not None:
            return self._same_speaker(previous[1])
        if frame.before < frame.left:
            actor = self._leading(frame.before, frame.left)
            named = {a.person_id for a in self.cast.between(frame.before, frame.left) if a.kind == "person"}
            if actor is not None and len(named) <= 1 and actor.kind in ("person", "same_person"):
                return self._spoken_by(actor, None, frame, previous)
        return None

    def _goes_on(self, before: Frame, frame: Frame) -> bool:
        """Whether the quotation is the paragraph right after one that a quotation and its tag end: '“...”, disse Ana.' and then '“...”'."""
        tag = self.masked[before.stretch.outer.end_char : before.paragraph_end].strip()
        is_next = not self.text[before.paragraph_end : frame.paragraph_start].strip()
        return (
            frame.stands_alone(self.text)
            and is_next
            and before.right >= before.paragraph_end
            and before.stretch.style != "dash"
            and "\x00" not in tag
        )

    def _same_speaker(self, quote: Quote) -> Attribution:
        return Attribution(quote.speaker, quote.person_id, quote.role, quote.company_id, None, "same_speaker", 0.75)

    def _spoken_by(self, actor: Actor | None, cue: str | None, frame: Frame, previous: tuple[Frame, Quote] | None) -> Attribution | None:
        position = frame.stretch.outer.start_char
        if actor is None:
            if not self.subject_follows:
                return Attribution(cue=cue, rule="verb", confidence=0.6)
            actor = self._omitted.subject(frame, previous)
            if actor is None:
                return Attribution(cue=cue, rule="verb", confidence=0.6)
        elif actor.kind in ("same_person", "same_company", "same_work"):
            last = previous[1].person_id if previous is not None and previous[0].paragraph_start >= frame.two_back(self.text) else None
            actor = self.cast.meant_by(actor, position, last)
        if actor is None or actor.kind == "anonymous":
            return Attribution(cue=cue, rule="anonymous", confidence=0.7)
        if actor.kind == "company":
            return Attribution(self.cast.company_name(actor), None, None, actor.company_id, cue, "company", 0.8)
        name, role, company_id = self.cast.person(actor.person_id)
        return Attribution(name, actor.person_id, role, company_id, cue, "person", 0.9)
