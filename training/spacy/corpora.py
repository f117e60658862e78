"""Treebanks and news -> spaCy's DocBin files, several sentences a document as texts have them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from conllu import Word, name_spans, read_sentences
from news import MarkedText, read_articles, restyle
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spanish import to_spanish
from swapping import Names, swap_names

#: Where each treebank lies below the folder of corpora, by language and use.
TREEBANKS = {
    "pt": {
        "train": ["pt-treebank/pt_bosque-train", "pt-treebank/pt_porttinari-test"],
        "dev": ["pt-treebank/pt_bosque-dev"],
        "test": ["pt-treebank/pt_bosque-test"],
    },
    "es": {"train": ["es-treebank/es_ancora-test"], "dev": ["es-treebank/es_ancora-dev"], "test": ["es-treebank/es_pud-test"]},
    "en": {"train": ["en-treebank/en_ewt-train"], "dev": ["en-treebank/en_ewt-dev"], "test": ["en-treebank/en_ewt-test"]},
}
_PARAGRAPH = "\n\n"
#: Sentences of a document of news in training, at most.
LONGEST = 10


def treebank_docs(nlp: Language, sentences: Iterable[list[Word]], chance: random.Random, *, longest: int) -> Iterator[Doc]:
    """Documents of 1 to `longest` sentences, some of them divided by an empty line; the tokens are the treebank's."""
    group: list[list[Word]] = []
    size = chance.randint(1, longest)
    for sentence in sentences:
        group.append(sentence)
        if len(group) == size:
            yield _treebank_doc(nlp, group, chance)
            group, size = [], chance.randint(1, longest)
    if group:
        yield _treebank_doc(nlp, group, chance)


def _treebank_doc(nlp: Language, group: list[list[Word]], chance: random.Random) -> Doc:
    words: list[str] = []
    spaces: list[bool] = []
    heads: list[int] = []
    columns: dict[str, list[str]] = {"pos": [], "morphs": [], "lemmas": [], "deps": []}
    starts: list[bool] = []
    names: list[tuple[int, int, str]] | None = []
    for number, sentence in enumerate(group):
        base = len(words)
        marked = name_spans(sentence)
        names = None if marked is None or names is None else names + [(base + a, base + b, label) for a, b, label in marked]
        for position, word in enumerate(sentence):
            words.append(word.form.replace(" ", ""))  # '10 000' would be two tokens
            spaces.append(word.space or position == len(sentence) - 1)
            heads.append(base + word.head)
            starts.append(position == 0)
            columns["pos"].append(word.pos)
            columns["morphs"].append(word.morph)
            columns["lemmas"].append(word.lemma)
            columns["deps"].append("ROOT" if word.deprel == "root" else word.deprel)
        if number < len(group) - 1 and chance.random() < 0.3:
            spaces[-1] = False
            words.append(_PARAGRAPH)
            spaces.append(False)
            heads.append(len(words) - 2)
            starts.append(False)
            for column, value in (("pos", "SPACE"), ("morphs", ""), ("lemmas", _PARAGRAPH), ("deps", "dep")):
                columns[column].append(value)
    doc = Doc(nlp.vocab, words=words, spaces=spaces, heads=heads, sent_starts=None, **columns)  # type: ignore[arg-type]
    if names is not None:
        doc.set_ents([Span(doc, *name) for name in names], default="outside")
    return doc


def news_docs(nlp: Language, sentences: Iterable[MarkedText], chance: random.Random, *, longest: int) -> Iterator[Doc]:
    """Documents of 1 to `longest` sentences of one article (-1: one of all); the tokens are the tokenizer's."""
    group: list[MarkedText] = []
    size = chance.randint(1, longest) if longest > 0 else -1
    for sentence in sentences:
        group.append(sentence)
        if len(group) == size:
            yield _news_doc(nlp, group, chance)
            group, size = [], chance.randint(1, longest)
    if group:
        yield _news_doc(nlp, group, chance)


def _news_doc(nlp: Language, group: list[MarkedText], chance: random.Random) -> Doc:
    text, names = "", []
    after_headline = False
    for sentence in group:
        if text:
            text += _PARAGRAPH if after_headline or chance.random() < 0.3 else " "
        after_headline = sentence.is_headline
        names += [(len(text) + start, len(text) + end, label) for start, end, label in sentence.names]
        text += sentence.text
    doc = nlp.make_doc(text)
    spans, unclear = [], []
    taken = [False] * len(doc)
    for start, end, label in names:
        exact = doc.char_span(start, end, label=label)
        # '5G-Vivo' is one token: whether it is a name is left open
        found = exact or doc.char_span(start, end, label=label, alignment_mode="expand")
        if found is None or any(taken[found.start : found.end]):
            continue
        taken[found.start : found.end] = [True] * len(found)
        (unclear if exact is None else spans).append(found)
    doc.set_ents(spans, missing=unclear, default="outside")
    return doc


def write_parse_corpus(nlp: Language, corpora: Path, language: str, use: str, target: Path, *, seed: int) -> int:
    """Trees of a language for 'train', 'dev' or 'test'; the number of words."""
    chance = random.Random(seed)
    docs = []
    for name in TREEBANKS[language][use]:
        path = corpora / f"{name}.conllu.xz"
        docs += treebank_docs(nlp, read_sentences(path), chance, longest=5 if use == "train" else 1)
    chance.shuffle(docs)
    return _write(docs, target)


def write_name_corpus(
    nlp: Language, corpora: Path, news: Path, reference: Path, language: str, use: str, target: Path, *, seed: int, rounds: int
) -> int:
    """Names of a language for 'train' or 'dev'; the number of words.

    For training the news `rounds` times, after the first with other names and in other styles, and the treebanks that mark names. For
    choosing a checkpoint the dev articles of the dense files alone: the others measure what was chosen.
    """
    chance = random.Random(seed)
    articles = list(read_articles(news, language))
    train = [article for article in articles if not article.is_dev]
    if use == "train" and language == "es":
        own, train = train, train + to_spanish([article for article in read_articles(news, "pt") if not article.is_dev])
        train += own * 2
    docs: list[Doc] = []
    if use == "train":
        names = Names(train, reference, language)
        for number in range(rounds):
            for article in train:
                sentences = swap_names(article, names, chance) if number else article.sentences
                docs += news_docs(nlp, [restyle(sentence, chance) for sentence in sentences], chance, longest=LONGEST)
            docs += _marked(nlp, corpora, language, "train", chance)
        chance.shuffle(docs)
    else:
        for article in articles:
            if article.is_dev and article.is_dense:
                docs += news_docs(nlp, article.sentences, chance, longest=4)
    return _write(docs, target)


def _marked(nlp: Language, corpora: Path, language: str, use: str, chance: random.Random) -> Iterator[Doc]:
    for name in TREEBANKS[language][use]:
        sentences = [words for words in read_sentences(corpora / f"{name}.conllu.xz") if name_spans(words) is not None]
        yield from treebank_docs(nlp, sentences, chance, longest=4)


def _write(docs: list[Doc], target: Path) -> int:
    target.parent.mkdir(parents=True, exist_ok=True)
    DocBin(docs=docs, store_user_data=False).to_disk(target)
    return sum(len(doc) for doc in docs)
