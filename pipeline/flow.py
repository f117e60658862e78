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
from pipeline.records import Article, Dossier, Evidence, Facts, Figure, Page, Rejection, Sentence
from pipeline.settings import Settings
from pipeline.text import find_sentences, normalize, sentence_at
from pipeline.translate.fidelity import check
from pipeline.translate.protect import protected_stretches
from pipeline.translate.translator import Protected, Translator, TranslatorError

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


def texts_to_translate(drafts: Iterable[Draft]) -> dict[str, list[str]]:
    """Every text of the drafts that needs an English, by language: what ingest looks up in the translation memory."""
    texts: dict[str, dict[str, None]] = defaultdict(dict)
    for draft in drafts:
        if draft.article.language != "en":
            texts[draft.article.language].update((text, None) for text, _ in _wanted(draft))
    return {language: list(found) for language, found in texts.items()}


def _wanted(draft: Draft) -> Iterator[tuple[str, int]]:
    """Each text with its place in the article, -1 where it has none: sentences, the title, and quotes; nothing of an off-topic article."""
    if not draft.article.is_relevant:
        return
    for sentence in draft.sentences:
        yield sentence.text, sentence.start_char
    if draft.article.title:
        yield draft.article.title, draft.article.text.find(draft.article.title)
    for quote in draft.facts.quotes:
        # A divided quote has a tag between its parts, so its offsets do not run on: names and figures are protected part by part only.
        yield quote.text, quote.start_char if len(quote.parts) == 1 else -1


def _protect(draft: Draft, text: str, start_char: int) -> list[Protected]:
    """What of a text of the draft must arrive as it is."""
    rules = rules_for(draft.article.language)
    return protected_stretches(text, start_char, draft.facts, rules) if rules and start_char >= 0 else []


def finish_drafts(
    drafts: Sequence[Draft],
    translator: Translator | None,
    remembered: Mapping[str, Mapping[str, str]],
    *,
    is_english_wanted: bool = True,
    model: str = "",
) -> tuple[list[Dossier], dict[str, dict[str, str]]]:
    """Gives every draft its English, checks it, and returns the dossiers with what was translated newly, by language.

    `remembered` is the translation memory for this translator: language -> text -> English; `model` the language model for English,
    of which facts are extracted where the source has no rules. Where English is wanted and there is no
    translator, each article says so in its rejections.
    """
    made: dict[str, dict[str, str]] = {}
    problems: dict[str, _Problem] = {}
    for language in sorted({draft.article.language for draft in drafts if draft.sentences} - {"en"}):
        if not is_english_wanted:
            problems[language] = _Problem("")
            continue
        if translator is None or language not in translator.languages():
            problems[language] = _Problem(f"no translator reads {language} here: see `chipdeals doctor`")
            continue
        known = remembered.get(language, {})
        wanted: dict[str, list[Protected]] = {}
        for draft in drafts:
            if draft.article.language == language:
                for text, start_char in _wanted(draft):
                    if text not in known and text not in wanted:
                        wanted[text] = _protect(draft, text, start_char)
        try:
            english = translator.translate(list(wanted), source=language, protected=list(wanted.values())) if wanted else []
        except TranslatorError as error:
            problems[language] = _Problem(str(error), is_failure=True)
            continue
        made[language] = dict(zip(wanted, english, strict=True))
    english_of = {language: {**remembered.get(language, {}), **made.get(language, {})} for language in {*remembered, *made}}
    name = translator.name if translator else ""
    languages = [draft.article.language for draft in drafts]
    dossiers = [
        _finish(draft, english_of.get(language, {}), name, problems.get(language), model)
        for draft, language in zip(drafts, languages, strict=True)
    ]
    return dossiers, made


@dataclass(frozen=True, slots=True)
class _Problem:
    """Why a language has no English in this run; the reason is empty where none was wanted."""

    reason: str
    is_failure: bool = False


def _finish(draft: Draft, english: Mapping[str, str], translator: str, problem: _Problem | None, model: str) -> Dossier:
    article = draft.article
    if not article.is_relevant:
        reason = article.reason or "off topic"
        return Dossier(article, rejections=(Rejection(article.fetched_from, "relevance", reason),))
    is_english = article.language == "en"
    sentences = []
    within = _facts_by_sentence(draft)
    for sentence in draft.sentences:
        text_en = sentence.text if is_english else english.get(sentence.text)
        if text_en is None:
            sentences.append(replace(sentence, fidelity="not translated"))
            continue
        fidelity = "ok" if is_english else _check(sentence, text_en, draft, within[sentence.sentence_no])
        sentences.append(replace(sentence, text_en=text_en, translator=SOURCE if is_english else translator, fidelity=fidelity))
    facts = draft.facts
    if rules_for(article.language) is None and not problem:
        facts = extract_from_english(sentences, published_on=article.published_on, model=model)
    quotes = tuple(replace(quote, text_en=quote.text if is_english else english.get(quote.text)) for quote in facts.quotes)
    told = (
        (Rejection(article.fetched_from, "translate", problem.reason, is_failure=problem.is_failure),) if problem and problem.reason else ()
    )
    return Dossier(
        article,
        title_en=article.title if is_english or article.title is None else english.get(article.title),
        text_en=None if problem else _rebuild(article.text, sentences),
        sentences=tuple(sentences),
        facts=replace(facts, quotes=quotes),
        rejections=told,
    )


def _facts_by_sentence(draft: Draft) -> dict[int, list[Evidence]]:
    """The mentions and figures that begin in each sentence, by its number."""
    spans = [sentence.span for sentence in draft.sentences]
    facts: dict[int, list[Evidence]] = defaultdict(list)
    for fact in (*draft.facts.company_mentions, *draft.facts.person_mentions, *draft.facts.figures):
        facts[sentence_at(spans, fact.start_char)].append(fact)
    return facts


def _check(sentence: Sentence, text_en: str, draft: Draft, facts: Sequence[Evidence]) -> str:
    rules = rules_for(draft.article.language)
    inside = [fact for fact in facts if sentence.span.contains(fact.span)]
    figures = [figure for figure in inside if isinstance(figure, Figure)]
    names = [mention.text for mention in inside if not isinstance(mention, Figure) and not mention.is_reference]
    return check(sentence.text, text_en, source_language=rules, figures=figures, names=names)


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
    protected = [
        protected_stretches(text, 0, extract(text, language, model=model), rules) if rules and text.strip() else [] for text in texts
    ]
    return translator.translate(texts, source=language, protected=protected)
