"""floret vectors of a language from the texts at hand: subword vectors in a small hashed table, so that no word is unknown."""

from __future__ import annotations

import lzma
import random
import re
from collections.abc import Iterator
from pathlib import Path

import floret
import numpy as np
from conllu import read_sentences
from corpora import TREEBANKS
from news import read_articles
from spacy.language import Language
from spacy.vectors import Vectors
from swapping import Names, swap_names

#: Rows of the table and its width: 8 MB in a model.
ROWS, WIDTH = 20_000, 100
#: Of most sources a share is enough: help pages of one maker would drown the rest.
_SHARE = {"ms_skype_mt": 0.15, "ms_d365ops_ht": 0.4, "ms_seccomp_mt": 0.4}
_NEWS_TIMES = 6
_TREEBANK_TIMES = 4


def texts(corpora: Path, news: Path, reference: Path, language: str, seed: int) -> Iterator[str]:
    """Lines of text: the pairs' side of this language, the news several times with other names each, the treebanks' training parts."""
    chance = random.Random(seed)
    if language in {"pt", "en"}:
        for path in sorted((corpora / "pt-en").glob("*.tsv.xz")):
            share = _SHARE.get(path.name.split(".")[0], 1.0)
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    cells = line.rstrip("\n").split("\t")
                    if len(cells) == 2 and chance.random() < share:
                        yield cells[language == "en"]
    articles = [article for article in read_articles(news, language) if not article.is_dev]
    names = Names(articles, reference, language)
    own = [sentence.text for article in articles for sentence in article.sentences]
    for _ in range(_NEWS_TIMES - 1):
        own += [sentence.text for article in articles for sentence in swap_names(article, names, chance)]
    for name in TREEBANKS[language]["train"]:
        own += [" ".join(word.form for word in words) for words in read_sentences(corpora / f"{name}.conllu.xz")] * _TREEBANK_TIMES
    chance.shuffle(own)
    yield from own


def train_vectors(nlp: Language, corpora: Path, news: Path, reference: Path, language: str, folder: Path, *, seed: int) -> Vectors:
    """Trains the table (minutes) or takes the one of an earlier run from `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = folder / f"{language}-vectors"
    if not stem.with_suffix(".floret").exists():
        source = folder / f"{language}-texts.txt"
        with source.open("w", encoding="utf-8") as lines:
            for text in texts(corpora, news, reference, language, seed):
                words = [token.text for token in nlp.tokenizer(re.sub(r"\s+", " ", text.strip()))]
                lines.write(" ".join(words) + "\n")
        model = floret.train_unsupervised(
            str(source), model="cbow", mode="floret", hashCount=2, bucket=ROWS, minn=4, maxn=5, dim=WIDTH, minCount=5, epoch=5, neg=10,
            thread=1, verbose=0,  # two threads would write over each other, each time in another order
        )  # fmt: skip
        model.save_floret_vectors(str(stem.with_suffix(".floret")))
        source.unlink()
    return _load(nlp, stem.with_suffix(".floret"))


def _load(nlp: Language, path: Path) -> Vectors:
    with path.open(encoding="utf-8") as lines:
        rows, width, minn, maxn, hashes, seed, bow, eow = next(lines).rstrip("\n").split(" ")
        table = np.zeros((int(rows), int(width)), dtype="float32")
        for number, line in enumerate(lines):
            table[number] = [float(value) for value in line.split()[1:]]
    return Vectors(
        strings=nlp.vocab.strings,
        mode="floret",
        data=table,
        minn=int(minn),
        maxn=int(maxn),
        hash_count=int(hashes),
        hash_seed=int(seed),
        bow=bow,
        eow=eow,
    )


def shrink_vectors(nlp: Language, width: int) -> None:
    """Narrows the table of a trained pipeline to `width` columns, in place.

    Every part reads the table through a matrix of its own, V W^T: the best product of rank `width` for all parts together takes their place
    (Eckart and Young 1936), so nothing has to be trained again.
    """
    readers = [node for name in nlp.pipe_names for node in nlp.get_pipe(name).model.walk() if node.name == "static_vectors"]
    table = nlp.vocab.vectors.data
    weights = np.vstack([node.get_param("W") for node in readers])
    _, _, basis = np.linalg.svd(table @ weights.T, full_matrices=False)
    basis = basis[:width].T
    old = nlp.vocab.vectors
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, mode="floret", data=np.ascontiguousarray(table @ weights.T @ basis, dtype="float32"), minn=old.minn,
        maxn=old.maxn, hash_count=old.hash_count, hash_seed=old.hash_seed, bow=old.bow, eow=old.eow,
    )  # fmt: skip
    at = 0
    for node in readers:
        rows = node.get_param("W").shape[0]
        node._dims["nM"] = width  # noqa: SLF001 - thinc lets nobody change a width that is set
        node.set_param("W", np.ascontiguousarray(basis[at : at + rows], dtype="float32"))
        at += rows
