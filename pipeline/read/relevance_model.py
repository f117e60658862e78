"""The relevance classifier that ships: a weight a feature, one byte each, in data/models/relevance."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pipeline.read.topic_features import BLOCKS, BUCKETS, VOCABULARIES, Features

_DESCRIPTION, _WEIGHTS = "manifest.json", "weights.npy"
_LARGEST = 127


class RelevanceModelError(ValueError):
    """The relevance model is missing or broken; the message is one line for the user, with what to do."""


@dataclass(frozen=True, slots=True, eq=False)
class RelevanceModel:
    """Weights of a logistic regression whose score is the log-odds of relevance."""

    hashed: NDArray[np.float32]
    vocabulary: tuple[float, ...]
    intercept: float
    #: Changes where the model does.
    fingerprint: str

    def score(self, features: Features) -> float:
        """Log-odds that the article is relevant."""
        total = self.intercept + math.fsum(w * x for w, x in zip(self.vocabulary, features.vocabulary, strict=True))
        for weights, (buckets, amounts) in zip(self.hashed, features.blocks, strict=True):
            total += float(weights[buckets] @ amounts)
        return total


def read_model(folder: Path) -> RelevanceModel:
    """The model of a folder. Raises RelevanceModelError where a file is missing, cut off or of another shape."""
    description, weights = folder / _DESCRIPTION, folder / _WEIGHTS
    for path in (description, weights):
        if not path.is_file():
            raise _broken(folder, f"{path.name} is missing")
    try:
        told = json.loads(description.read_text(encoding="utf-8"))
        content = weights.read_bytes()
        if hashlib.sha256(content).hexdigest() != told["sha256"]:
            raise _broken(folder, f"{weights.name} is not as it was made")
        stored = np.load(weights, allow_pickle=False)
        scales = np.array(told["scales"], dtype=np.float32)
        vocabulary, intercept = tuple(map(float, told["vocabulary"])), float(told["intercept"])
        fits = stored.shape == (len(BLOCKS), BUCKETS) and scales.shape == (len(BLOCKS),) and len(vocabulary) == 2 * len(VOCABULARIES)
    except RelevanceModelError:
        raise
    except (OSError, ValueError, TypeError, KeyError):
        raise _broken(folder, f"{_DESCRIPTION} or {_WEIGHTS} cannot be read") from None
    if not fits:
        raise _broken(folder, "its weights have another shape than the features")
    fingerprint = hashlib.sha256(description.read_bytes()).hexdigest()
    return RelevanceModel(stored.astype(np.float32) * scales[:, None], vocabulary, intercept, fingerprint)


def _broken(folder: Path, what: str) -> RelevanceModelError:
    return RelevanceModelError(
        f"the relevance model in {folder} is broken ({what}): check out the repository again or run training/relevance/train.py"
    )


def write_model(folder: Path, hashed: NDArray[np.float64], vocabulary: NDArray[np.float64], intercept: float) -> None:
    """Writes a model, the hashed weights rounded to one byte each."""
    folder.mkdir(parents=True, exist_ok=True)
    scales = np.abs(hashed).max(axis=1) / _LARGEST
    scales[scales == 0] = 1.0
    np.save(folder / _WEIGHTS, np.rint(hashed / scales[:, None]).astype(np.int8))
    told = {
        "blocks": list(BLOCKS),
        "scales": [float(f"{scale:.6g}") for scale in scales],
        "vocabulary": [float(f"{weight:.6g}") for weight in vocabulary],
        "intercept": float(f"{intercept:.6g}"),
        "sha256": hashlib.sha256((folder / _WEIGHTS).read_bytes()).hexdigest(),
    }
    (folder / _DESCRIPTION).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
