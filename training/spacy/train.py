"""Corpora -> data/models/{pt,es,en}: trees, lemmas and names, seeded, on two CPU cores.

    python train.py --corpora FOLDER [--language pt] [--part parse|names|assemble] [--work FOLDER]

Without a language or part everything is made, two trainings at a time.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import spacy
from corpora import write_name_corpus, write_parse_corpus
from spacy import util
from spacy.language import Language
from spacy.strings import StringStore
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_loop
from thinc.api import NumpyOps, set_current_ops
from tokenization import adapt_tokenizer
from vectors import shrink_vectors, train_vectors

ROOT = Path(__file__).resolve().parents[2]
SEED = 11
LANGUAGES = ("pt", "es", "en")
#: Spanish has no large texts here to make vectors of.
WITH_VECTORS = {"pt": True, "es": False, "en": True}
#: Columns of the vectors as shipped where the model would be larger than it may be.
SHRINK = {"pt": 92, "en": 19}
#: Steps of about 1,000 words each, by language and part.
STEPS = {
    ("pt", "parse"): 3500,
    ("pt", "names"): 7000,
    ("es", "parse"): 1500,
    ("es", "names"): 6500,
    ("en", "parse"): 2600,
    ("en", "names"): 6500,
}
#: How often the news stand in the training corpus of names, each time with other names; it is read once, so the steps must not outrun it.
ROUNDS = {"pt": 14, "es": 11, "en": 14}
OVERRIDES: dict[tuple[str, str], dict[str, Any]] = {
    ("pt", "parse"): {
        "components.tok2vec.model.encode.width": 128,
        "components.tok2vec.model.encode.depth": 5,
        "training.optimizer.learn_rate.total_steps": 7000,
    },
    ("en", "parse"): {"training.optimizer.learn_rate.total_steps": 4500},
    ("es", "parse"): {"training.optimizer.learn_rate.total_steps": 2500},
    ("pt", "names"): {"components.ner.model.tok2vec.encode.depth": 6, "components.ner.model.tok2vec.encode.width": 128},
    ("en", "names"): {"components.ner.model.tok2vec.encode.depth": 6, "components.ner.model.tok2vec.encode.width": 128},
    ("es", "names"): {"components.ner.model.tok2vec.encode.depth": 6, "components.ner.model.tok2vec.encode.width": 128},
}


def make_blank(language: str) -> Language:
    """A blank pipeline with the tokenizer as it ships."""
    nlp = spacy.blank(language)
    adapt_tokenizer(nlp)
    return nlp


def train_part(language: str, part: str, corpora: Path, work: Path, steps: int | None = None) -> None:
    """Trains 'parse' or 'names' and keeps the best of the dev scores in work/{language}-{part}."""
    nlp = make_blank(language)
    news, reference = ROOT / "data" / "training" / "news", ROOT / "data" / "reference"
    train, dev = work / f"{language}-{part}-train.spacy", work / f"{language}-{part}-dev.spacy"
    if part == "parse":
        write_parse_corpus(nlp, corpora, language, "train", train, seed=SEED)
        write_parse_corpus(nlp, corpora, language, "dev", dev, seed=SEED)
    else:
        write_name_corpus(nlp, corpora, news, reference, language, "train", train, seed=SEED, rounds=ROUNDS[language])
        write_name_corpus(nlp, corpora, news, reference, language, "dev", dev, seed=SEED, rounds=1)
    key = "components.tok2vec.model" if part == "parse" else "components.ner.model.tok2vec"
    overrides: dict[str, Any] = {
        "nlp.lang": language,
        "paths.train": str(train),
        "paths.dev": str(dev),
        "system.seed": SEED,
        "training.max_steps": steps or STEPS[language, part],
        f"{key}.embed.include_static_vectors": WITH_VECTORS[language],
        **OVERRIDES.get((language, part), {}),
    }
    config = util.load_config(Path(__file__).with_name(f"{part}.cfg"), overrides=overrides)
    if WITH_VECTORS[language]:
        nlp.vocab.vectors = train_vectors(nlp, corpora, news, reference, language, work, seed=SEED)
        nlp.to_disk(work / f"{language}-{part}-blank")
        config["initialize"] = {"vectors": str(work / f"{language}-{part}-blank")}
    set_current_ops(NumpyOps(use_blis=False))  # numpy's products of matrices take half the time of thinc's own
    began = time.monotonic()
    trained = _initialise(config)
    (work / f"{language}-{part}").mkdir(parents=True, exist_ok=True)
    train_loop(trained, work / f"{language}-{part}", use_gpu=-1, stdout=sys.stdout, stderr=sys.stderr)
    print(f"{language} {part}: {time.monotonic() - began:.0f} s", flush=True)


def _initialise(config: Any) -> Language:
    @spacy.registry.callbacks("chipdeals.tokenizer.v1")
    def _make() -> Any:
        return adapt_tokenizer

    config.setdefault("initialize", {})["before_init"] = {"@callbacks": "chipdeals.tokenizer.v1"}
    return init_nlp(config)


def assemble(language: str, work: Path, target: Path) -> Language:
    """One pipeline of both parts, written to `target`."""
    nlp = util.load_model(work / f"{language}-parse" / "model-best")
    names = util.load_model(work / f"{language}-names" / "model-best")
    strings = set(nlp.vocab.strings)
    nlp.add_pipe("ner", source=names)
    adapt_tokenizer(nlp)
    if language in SHRINK:
        shrink_vectors(nlp, SHRINK[language])
    nlp.config["initialize"] = dict.fromkeys(("vectors", "init_tok2vec", "vocab_data", "lookups", "before_init", "after_init"))
    nlp.config["initialize"] |= {"components": {}, "tokenizer": {}}
    nlp.config["paths"] = {"train": None, "dev": None}  # where this machine had its corpora is nobody's business
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(target)
    # the thousands of names it was trained on are looked up by their hashes alone: 2 MB less
    StringStore(sorted(strings | set(nlp.get_pipe("ner").labels))).to_disk(target / "vocab" / "strings.json")
    return nlp


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--corpora", type=Path, required=True, help="folder with pt-treebank/, es-treebank/, en-treebank/ and pt-en/")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--part", choices=("parse", "names", "assemble"))
    parser.add_argument("--work", type=Path, default=ROOT / "var" / "training")
    parser.add_argument("--steps", type=int, help="of each training, for a trial of the recipe")
    parser.add_argument("--models", type=Path, default=ROOT / "data" / "models")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.part == "assemble":
        assemble(options.language, options.work, options.models / options.language)
    elif options.part:
        train_part(options.language, options.part, options.corpora, options.work, options.steps)
    else:
        _train_all(options)


def _train_all(options: argparse.Namespace) -> None:
    waiting = [(language, part) for language in ((options.language and [options.language]) or LANGUAGES) for part in ("parse", "names")]
    for language in dict(waiting):
        if WITH_VECTORS[language]:  # both parts need them
            data = ROOT / "data"
            train_vectors(
                make_blank(language), options.corpora, data / "training" / "news", data / "reference", language, options.work, seed=SEED
            )
    running: list[subprocess.Popen[bytes]] = []
    for language, part in waiting:
        while len(running) == 2:
            running = [process for process in running if process.poll() is None or _check(process)]
            time.sleep(1)
        command = [sys.executable, __file__, "--corpora", options.corpora, "--language", language, "--part", part, "--work", options.work]
        if options.steps:
            command += ["--steps", options.steps]
        running.append(subprocess.Popen([str(word) for word in command]))
    for process in running:
        process.wait()
        _check(process)
    for language in dict(waiting):
        assemble(language, options.work, options.models / language)
        subprocess.run(
            [
                sys.executable,
                Path(__file__).with_name("card.py"),
                "--corpora",
                options.corpora,
                "--language",
                language,
                "--models",
                options.models,
            ],
            check=True,
        )


def _check(process: subprocess.Popen[bytes]) -> bool:
    if process.returncode:
        raise SystemExit(f"a training failed: {process.args!r}")
    return False


if __name__ == "__main__":
    main()
