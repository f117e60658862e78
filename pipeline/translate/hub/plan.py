"""Which files of a repository are taken, and what has to be done with them."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import dataclass

from pipeline.translate.hub.connection import HubError
from pipeline.translate.hub.repository import Repository, RepositoryFile, one_line

#: Bytes of all weights, and of any other file: the largest NLLB has 17.6 GB, the largest tokenizer 33 MB.
_MOST_WEIGHTS = 20_000_000_000
_MOST_OTHER = 128_000_000

_PIECES = ("source.spm", "target.spm", "sentencepiece.bpe.model", "sentencepiece.model", "spiece.model", "sp.model", "tokenizer.model")
_TOKENIZER = (
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "vocab.json", *_PIECES,
)  # fmt: skip
_CONVERTED = re.compile(r"(?:shared|source|target)_vocabulary\.(?:json|txt)")
#: Safetensors first: nothing in them can run.
_WEIGHTS = (
    re.compile(r"model\.safetensors"),
    re.compile(r"model-\d{5}-of-\d{5}\.safetensors"),
    re.compile(r"pytorch_model\.bin"),
    re.compile(r"pytorch_model-\d{5}-of-\d{5}\.bin"),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What adding a model takes."""

    repository: Repository
    #: Whether the files are CTranslate2's own already.
    is_converted: bool
    #: Configuration and tokenizer: fetched and looked at before the weights.
    small: tuple[RepositoryFile, ...]
    weights: tuple[RepositoryFile, ...]

    @property
    def size(self) -> int:
        """Bytes to download."""
        return sum(file.size for file in (*self.small, *self.weights))

    @property
    def space(self) -> int:
        """Bytes that the disk must have free: the download, a copy of the weights where they are no safetensors, and the result."""
        weights = sum(file.size for file in self.weights)
        if self.is_converted:
            return self.size
        return self.size + weights + (weights if self.weights[0].name.endswith(".bin") else 0)


def make_plan(repository: Repository) -> Plan:
    """Chooses the files. Raises HubError where the repository holds no model that can be used here, or torch is missing to convert it."""
    files = {file.name: file for file in repository.files}
    hub_id = repository.hub_id
    if "config.json" not in files:
        raise HubError(f"{hub_id} has no config.json: it holds no model that can be used here")
    is_converted = "model.bin" in files
    names = [name for name in files if name in _TOKENIZER or name == "config.json" or (is_converted and _CONVERTED.fullmatch(name))]
    if not is_converted and "generation_config.json" in files:
        names.append("generation_config.json")
    small = tuple(files[name] for name in sorted(names))
    weights = (files["model.bin"],) if is_converted else _weights(files)
    if not weights:
        raise HubError(f"{hub_id} has no weights that can be read here (model.safetensors or pytorch_model.bin)")
    if not any(name in files for name in ("tokenizer.json", *_PIECES)):
        raise HubError(f"{hub_id} has no tokenizer: without one its model cannot read text")
    if is_converted and not any(_CONVERTED.fullmatch(name) for name in files):
        raise HubError(f"{hub_id} has a model.bin without a vocabulary beside it: no translation model of CTranslate2")
    plan = Plan(repository, is_converted, small, weights)
    _check_sizes(plan)
    if not is_converted and importlib.util.find_spec("torch") is None:
        raise HubError(f"{hub_id} must be converted once, which needs torch: pip install 'chipdeals[torch]'")
    return plan


def _weights(files: dict[str, RepositoryFile]) -> tuple[RepositoryFile, ...]:
    for pattern in _WEIGHTS:
        found = tuple(files[name] for name in sorted(files) if pattern.fullmatch(name))
        if found:
            return found
    return ()


def _check_sizes(plan: Plan) -> None:
    hub_id = plan.repository.hub_id
    for file in (*plan.small, *plan.weights):
        if file.size <= 0:
            raise HubError(f"{hub_id} gives no size of {one_line(file.name)}: not taken")
        if file.sha256 is None and file.git_sha1 is None:
            raise HubError(f"{hub_id} gives no checksum of {one_line(file.name)}: not taken")
    for file in plan.small:
        if file.size > _MOST_OTHER:
            raise HubError(f"{hub_id} has a {file.name} of {readable(file.size)}: that is no model")
    if sum(file.size for file in plan.weights) > _MOST_WEIGHTS:
        raise HubError(f"{hub_id} is too large for this: {readable(plan.size)}, {readable(_MOST_WEIGHTS)} at most")


def readable(size: int) -> str:
    """Bytes for people.

    >>> readable(312_087_009), readable(4_321)
    ('312 MB', '4 kB')
    """
    for unit, name in ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if size >= unit:
            value = size / unit
            return f"{value:.0f} {name}" if value >= 10 or name == "kB" else f"{value:.1f} {name}"
    return f"{size} bytes"
