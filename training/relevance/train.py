"""The own-written news -> data/models/relevance: a logistic regression over hashed features, seeded; with --cross-validate its scores.

    python train.py [--cross-validate] [--development]

Cross-validation parts files, not texts: no article is judged by a model that saw its English or others of its file, which share a
manner and a set of subjects. --development measures the model that ships on the
development articles of the news, which nothing is chosen by.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from corpus import Example, Names, mix, read_examples  # noqa: E402

from pipeline.read.relevance import FOLDER, load_model  # noqa: E402
from pipeline.read.relevance_model import write_model  # noqa: E402
from pipeline.read.topic_features import BLOCKS, BUCKETS, VOCABULARIES, make_features  # noqa: E402

SEED = 12
FOLDS = 5
#: How much an article of data/training/relevance counts; they are fewer, shorter and harder.
HARD = 4.0
#: Vocabulary amounts run to 4, hashed weights to 0.1.
VOCABULARY_SCALE = 0.3
STRENGTH = 8.0
HASHED = len(BLOCKS) * BUCKETS
Text = tuple[str, str, str]


def make_matrix(texts: list[Text]) -> sparse.csr_matrix:
    """One row a text."""
    pointers, columns, values = [0], [], []
    for title, text, language in texts:
        features = make_features(title, text, language)
        for number, (buckets, weights) in enumerate(features.blocks):
            columns.append(buckets + number * BUCKETS)
            values.append(weights)
        columns.append(np.arange(HASHED, HASHED + 2 * len(VOCABULARIES)))
        values.append(np.array(features.vocabulary) * VOCABULARY_SCALE)
        pointers.append(pointers[-1] + sum(map(len, columns[-len(BLOCKS) - 1 :])))
    shape = (len(texts), HASHED + 2 * len(VOCABULARIES))
    return sparse.csr_matrix((np.concatenate(values).astype(np.float32), np.concatenate(columns).astype(np.int32), pointers), shape=shape)


def make_variants(examples: list[Example]) -> dict[str, list[Text]]:
    """Each article as it is, without its headline, with other names and as part of a longer page."""
    chance = random.Random(SEED)
    names = Names(examples)
    exchanged = [names.exchange(example, chance) for example in examples]
    mixed = [mix(example, examples, chance) for example in examples]
    return {
        "headline": [(example.title, example.text, example.language) for example in examples],
        "no headline": [("", example.text, example.language) for example in examples],
        "other names": [("" if chance.random() < 0.5 else example.title, example.text, example.language) for example in exchanged],
        "longer": [(title if chance.random() < 0.5 else "", text, language) for title, text, language in mixed],
    }


def weigh(examples: list[Example]) -> np.ndarray:
    """Hard articles count more, and off-topic ones, of which there are fewer, a little more than they are many."""
    labels = np.array([example.relevant for example in examples])
    weights = np.array([HARD if example.is_hard else 1.0 for example in examples])
    weights[~labels] *= (weights[labels].sum() / weights[~labels].sum()) ** 0.25
    return weights / weights.mean()


def fit(matrices: list[sparse.csr_matrix], labels: np.ndarray, weights: np.ndarray) -> LogisticRegression:
    """One model over all variants."""
    model = LogisticRegression(C=STRENGTH, solver="liblinear", dual=True, tol=1e-2, random_state=SEED)
    return model.fit(sparse.vstack(matrices), np.tile(labels, len(matrices)), sample_weight=np.tile(weights, len(matrices)))


def cross_validate(examples: list[Example], matrices: dict[str, sparse.csr_matrix]) -> dict[str, np.ndarray]:
    """Scores of each text by a model that saw nothing of its file."""
    labels, weights = np.array([example.relevant for example in examples]), weigh(examples)
    # In turn, so that the few files of general news ('gen1', 'gen2', 'gen3') fall into different folds.
    fold_of = {file: number % FOLDS for number, file in enumerate(sorted({example.file for example in examples}))}
    folds = np.array([fold_of[example.file] for example in examples])
    scores = {name: np.zeros(len(examples)) for name in matrices}
    for fold in range(FOLDS):
        seen = folds != fold
        model = fit([matrix[seen] for matrix in matrices.values()], labels[seen], weights[seen])
        for name, matrix in matrices.items():
            scores[name][~seen] = model.decision_function(matrix[~seen])
    return scores


def calibrate(scores: dict[str, np.ndarray], examples: list[Example]) -> tuple[float, float]:
    """Slope and shift that make a score the log-odds of relevance (Platt); here a hard article counts as one, not as several."""
    labels = np.array([example.relevant for example in examples])
    together = np.concatenate(list(scores.values()))[:, None]
    model = LogisticRegression(C=1e3).fit(together, np.tile(labels, len(scores)))
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def report(title: str, examples: list[Example], scores: dict[str, np.ndarray], *, hard: bool) -> None:
    """A line a language: share right with each variant, precision, recall, and decisions that change without the headline."""
    labels = np.array([example.relevant for example in examples])
    for language in ("pt", "es", "en"):
        here = np.array([example.language == language and example.is_hard == hard for example in examples])
        if not here.any():
            continue
        said = {name: values[here] > 0 for name, values in scores.items()}
        right = "  ".join(f"{name} {100 * (found == labels[here]).mean():.1f}" for name, found in said.items())
        found, truth = said["headline"], labels[here]
        changed = (found != said["no headline"]).mean()
        print(
            f"{title} {language} ({here.sum()}): {right}  precision {truth[found].mean():.3f} recall {found[truth].mean():.3f}"
            f"  changed without headline {100 * changed:.2f}%",
            flush=True,
        )


def main() -> None:
    """Trains, measures, writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cross-validate", action="store_true", help="only measure; write nothing")
    parser.add_argument("--development", action="store_true", help="only measure the model that ships on the development articles")
    arguments = parser.parse_args()
    examples = list(read_examples())
    if arguments.development:
        development = [example for example in examples if example.is_development]
        model = load_model()
        scores = {
            name: np.array([model.score(make_features(*text)) for text in texts]) for name, texts in make_variants(development).items()
        }
        report("development", development, scores, hard=False)
        return
    examples = [example for example in examples if not example.is_development]
    matrices = {name: make_matrix(texts) for name, texts in make_variants(examples).items()}
    scores = cross_validate(examples, matrices)
    slope, shift = calibrate(scores, examples)
    scores = {name: slope * values + shift for name, values in scores.items()}
    report("news", examples, scores, hard=False)
    report("hard", examples, scores, hard=True)
    if arguments.cross_validate:
        return
    model = fit(list(matrices.values()), np.array([example.relevant for example in examples]), weigh(examples))
    weights = model.coef_[0] * slope
    vocabulary = weights[HASHED:] * VOCABULARY_SCALE
    write_model(FOLDER, weights[:HASHED].reshape(len(BLOCKS), BUCKETS), vocabulary, float(model.intercept_[0] * slope + shift))
    print(f"wrote {FOLDER.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
