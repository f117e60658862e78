"""THE ORDER: read, extract from the source, translate with the facts protected, check what arrived.

Page -> Draft -> Dossier. A language without a file in languages/ goes read, translate, extract from the English, with the sentence as
evidence. Drafts are made one page at a time, anywhere (engines/); the English is made for many drafts at once, where the translator is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.extract.extractor import extract
from pipeline.extract.from_english import extract_from_english
from pipeline.extract.language_models import ModelError
from pipeline.languages import rules_for
from pipeline.read.reader import read_page
from pipeline.records import Article, Dossier, Facts, Page, Rejection, Sentence
from pipeline.settings import Settings
from pipeline.text import find_sentences, normalize
from pipeline.translate.cascade import judge, render
from pipeline.translate.fidelity import OK
from pipeline.translate.passage import Passage, PassageKey, Rendering, make_passage
from pipeline.translate.routing import route_of
from pipeline.translate.translator import Translator, TranslatorError

#: What `sentences.translator` says where the text is English already.
SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Draft:
    """An article with its facts, before the English."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    facts: Facts = field(default_factory=Facts)


def make_draft(page: Page, settings: Settings) -> Draft | Rejection:
    """Reads a page and extracts from its own language. A stage that raises becomes a Rejection with `is_failure`.

    Raises ModelError where a language model cannot be used: a run must not go on half-blind.
    """
    try:
        article = read_page(page, settings.read)
    except Exception as error:  # noqa: BLE001 - one page must not end a run of thousands
        return Rejection(page.fetched_from, "read", _describe(error), is_failure=True)
    if isinstance(article, Rejection) or not article.is_relevant:
        return article if isinstance(article, Rejection) else Draft(article)
    rules = rules_for(article.language)
    spans = find_sentences(article.text, rules.sentences.abbreviations if rules else ())
    sentences = tuple(
        Sentence(sentence_no=number, start_char=span.start_char, end_char=span.end_char, text=span.of(article.text))
        for number, span in enumerate(spans)
    )
    if rules is None:
        return Draft(article, sentences)
    try:
        facts = extract(article.text, article.language, published_on=article.published_on, model=settings.models.of(article.language))
    except ModelError:
        raise
    except Exception as error:  # noqa: BLE001
        return Rejection(page.fetched_from, "extract", _describe(error), is_failure=True)
    return Draft(article, sentences, facts)


def _describe(error: Exception) -> str:
    return f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else 'no message'}"


def passages_to_translate(drafts: Iterable[Draft]) -> dict[str, dict[PassageKey, Passage]]:
    """Every passage of the drafts that needs an English, by language and key: what ingest looks up in the translation memory."""
    passages: dict[str, dict[PassageKey, Passage]] = defaultdict(dict)
    for draft in drafts:
        if draft.article.language != "en" and draft.article.is_relevant:
            passages[draft.article.language].update((passage.key, passage) for passage in _passages(draft))
    return dict(passages)


def _passages(draft: Draft) -> Iterator[Passage]:
    """The passages of a relevant article: its sentences, its title if it has one, its quotes."""
    article, facts = draft.article, draft.facts
    rules = rules_for(article.language)
    for sentence in draft.sentences:
        yield make_passage(sentence.text, sentence.start_char, facts, rules)
    if article.title:
        yield make_passage(article.title, article.text.find(article.title), facts, rules)
    for quote in facts.quotes:
        # A divided quote has a tag between its parts, so its offsets do not run on.
        yield make_passage(quote.text, quote.start_char if len(quote.parts) == 1 else -1, facts, rules)


def finish_drafts(
    drafts: Sequence[Draft],
    translator: Translator | None,
    remembered: Mapping[str, Mapping[PassageKey, Rendering]],
    *,
    is_english_wanted: bool = True,
    model: str = "",
) -> tuple[list[Dossier], dict[str, dict[PassageKey, Rendering]]]:
    """Gives every draft its English, checks it, and returns the dossiers with what was translated newly, by language.

    `remembered` is the translation memory for this translator: language -> passage -> English, used where it agrees with its passage;
    `model` the language model for English, of which facts are extracted where the source has no rules. Where English is wanted and there
    is no translator, each article says so in its rejections.
    """
    made: dict[str, dict[PassageKey, Rendering]] = {}
    problems: dict[str, _Problem] = {}
    english_of: dict[str, dict[PassageKey, Rendering]] = defaultdict(
        dict, {language: dict(english) for language, english in remembered.items()}
    )
    wanted = passages_to_translate(drafts) if is_english_wanted and translator else {}
    for language in sorted({draft.article.language for draft in drafts if draft.sentences} - {"en"}):
        if not is_english_wanted:
            problems[language] = _Problem("")
            continue
        if translator is None or language not in translator.languages():
            problems[language] = _Problem(f"no translator reads {language} here: see `chipdeals doctor`")
            continue
        known = _agreeing(wanted.get(language, {}), remembered.get(language, {}), language)
        missing = {key: passage for key, passage in wanted.get(language, {}).items() if key not in known}
        english_of[language] |= known
        route = route_of(translator, language)
        try:
            english = render(list(missing.values()), source=language, translator=route.first, second=route.second)
        except TranslatorError as error:
            problems[language] = _Problem(str(error), is_failure=True)
            continue
        made[language] = dict(zip(missing, english, strict=True))
        english_of[language] |= made[language]
    dossiers = [_finish(draft, english_of.get(draft.article.language, {}), problems.get(draft.article.language), model) for draft in drafts]
    return dossiers, made


def _agreeing(
    passages: Mapping[PassageKey, Passage], remembered: Mapping[PassageKey, Rendering], language: str
) -> dict[PassageKey, Rendering]:
    """What is remembered and agrees with its passage by today's rules. What does not is made again: a second translator that was not here
    then, or rules that see more, may mend it.
    """
    rules = rules_for(language)
    judged = {
        key: replace(remembered[key], verdict=judge(passage, remembered[key].text_en, rules))
        for key, passage in passages.items()
        if key in remembered
    }
    return {key: rendering for key, rendering in judged.items() if rendering.verdict == OK}


@dataclass(frozen=True, slots=True)
class _Problem:
    """Why a language has no English in this run; the reason is empty where none was wanted."""

    reason: str
    is_failure: bool = False


def _finish(draft: Draft, english: Mapping[PassageKey, Rendering], problem: _Problem | None, model: str) -> Dossier:
    article = draft.article
    if not article.is_relevant:
        reason = article.reason or "off topic"
        return Dossier(article, rejections=(Rejection(article.fetched_from, "relevance", reason),))
    if article.language == "en":
        passed = tuple(replace(sentence, text_en=sentence.text, translator=SOURCE, fidelity=OK) for sentence in draft.sentences)
        said = tuple(replace(quote, text_en=quote.text) for quote in draft.facts.quotes)
        facts = replace(draft.facts, quotes=said)
        return Dossier(article, article.title, _rebuild(article.text, passed), passed, facts)
    passages = _passages(draft)
    sentences = tuple(_translated(sentence, next(passages), english, draft) for sentence in draft.sentences)
    title = english.get(next(passages).key) if article.title else None
    facts = draft.facts
    # Quotes of a language without rules are found in the English.
    quotes = tuple(replace(quote, text_en=_text_of(english.get(next(passages).key))) for quote in facts.quotes)
    if rules_for(article.language) is None and not problem:
        facts = extract_from_english(sentences, published_on=article.published_on, model=model)
        by_text = {sentence.text: sentence.text_en for sentence in sentences}
        quotes = tuple(replace(quote, text_en=by_text.get(quote.text)) for quote in facts.quotes)
    told = (
        (Rejection(article.fetched_from, "translate", problem.reason, is_failure=problem.is_failure),) if problem and problem.reason else ()
    )
    return Dossier(
        article,
        title_en=_text_of(title),
        text_en=None if problem else _rebuild(article.text, sentences),
        sentences=sentences,
        facts=replace(facts, quotes=quotes),
        rejections=told,
    )


def _text_of(rendering: Rendering | None) -> str | None:
    return rendering.text_en if rendering else None


def _translated(sentence: Sentence, passage: Passage, english: Mapping[PassageKey, Rendering], draft: Draft) -> Sentence:
    made = english.get(passage.key)
    if made is None:
        return replace(sentence, fidelity="not translated")
    fidelity = made.verdict or judge(passage, made.text_en, rules_for(draft.article.language))
    return replace(sentence, text_en=made.text_en, translator=made.translator, mended_by=made.mended_by, fidelity=fidelity)


def _rebuild(text: str, sentences: Sequence[Sentence]) -> str:
    """The article with every sentence put in English, in the same paragraphs."""
    parts: list[str] = []
    position = 0
    for sentence in sentences:
        gap = text[position : sentence.start_char]
        # "benéfico.Ambas" has no space between its sentences.
        parts += [gap or (" " if parts else ""), sentence.text if sentence.text_en is None else sentence.text_en]
        position = sentence.end_char
    return "".join(parts).strip()


def translate_lines(lines: Sequence[str], language: str, translator: Translator, *, model: str = "") -> list[str]:
    """English of lines that belong to no article, as many as there are lines; facts are protected as in an article's sentences."""
    rules = rules_for(language)
    texts = [normalize(line) for line in lines]
    passages = [make_passage(text, 0, extract(text, language, model=model) if rules and text.strip() else Facts(), rules) for text in texts]
    route = route_of(translator, language)
    return [made.text_en for made in render(passages, source=language, translator=route.first, second=route.second)]
