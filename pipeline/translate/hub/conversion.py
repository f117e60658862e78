"""From what a hub holds to what runs here: CTranslate2, 8-bit weights, the tokenizer beside them. Nothing of the hub is ever run."""

from __future__ import annotations

import json
import os
import shutil
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.translate.hub.connection import HubError, UselessError
from pipeline.translate.hub.repository import one_line

#: model_type in config.json -> the name for people.
_FAMILIES = {"marian": "Marian", "m2m_100": "M2M100", "mbart": "mBART"}
#: What CTranslate2 calls the models that translate, at the beginning of model.bin.
_SPECIFICATION = "TransformerSpec"
#: torch.load was not safe before, whatever weights_only said.
_SAFE_TORCH = (2, 6)
_MOST_CONFIG = 4_000_000
QUANTIZATION = "int8"


def read_family(hub_id: str, folder: Path, *, is_converted: bool) -> str:
    """The kind of model that the configuration tells of. Raises UselessError where it is none that translates or wants code run."""
    config = _read_config(hub_id, folder / "config.json")
    for name in ("config.json", "tokenizer_config.json"):
        path = folder / name
        if path.is_file() and "auto_map" in _read_config(hub_id, path):
            raise UselessError(f"{hub_id} asks to run program code of its own ({name}): that is never done")
    if is_converted:
        if "suppress_ids" in config or "alignment_heads" in config:
            raise UselessError(f"{hub_id} is a speech model: it does not translate text")
        return "CTranslate2"
    family = config.get("model_type")
    if family not in _FAMILIES or config.get("is_encoder_decoder") is False:
        raise UselessError(
            f"{hub_id} is a model of type {one_line(family)!r}: only {', '.join(_FAMILIES.values())} (with NLLB) can be converted"
        )
    return _FAMILIES[str(family)]


def _read_config(hub_id: str, path: Path) -> dict[str, Any]:
    try:
        config = json.loads(path.read_text(encoding="utf-8")) if path.stat().st_size <= _MOST_CONFIG else None
    except (ValueError, RecursionError):
        config = None
    if not isinstance(config, dict):
        raise UselessError(f"{path.name} of {hub_id} cannot be read: it is no configuration")
    return config


def take_over(hub_id: str, source: Path, target: Path) -> None:
    """Gives a new folder `target` the files of a converted model. Raises UselessError where model.bin is none that translates, OSError."""
    name = specification_of(source / "model.bin")
    if name != _SPECIFICATION:
        raise UselessError(f"the model.bin of {hub_id} is {'no model' if name is None else f'a {one_line(name)}'}: no translation model")
    config = source / "tokenizer_config.json"
    # Marian's older repositories do not name the class of their tokenizer there: their sentencepiece models alone do as well.
    is_classless = config.is_file() and "tokenizer_class" not in _read_config(hub_id, config)
    target.mkdir()
    for path in sorted(source.iterdir()):
        if path.is_file() and path.suffix != ".incomplete" and not (path == config and is_classless and (source / "source.spm").is_file()):
            _link(path, target / path.name)


def _link(path: Path, target: Path) -> None:
    """The same file under a second name, so that what was downloaded stays until all is done; a copy where the disk has no links."""
    try:
        os.link(path, target)
    except OSError:
        shutil.copyfile(path, target)


def specification_of(path: Path) -> str | None:
    """What model.bin says it is; None where it is no model of CTranslate2.

    Its beginning: version (4 bytes), length of the name (2 bytes), name, a zero byte.
    """
    with path.open("rb") as content:
        head = content.read(106)
    if len(head) < 7:
        return None
    version, length = struct.unpack_from("<IH", head)
    name = head[6 : 6 + length - 1]
    if not 1 <= version <= 100 or not 2 <= length <= 100 or not name.isascii() or not name.isalnum():
        return None
    return name.decode("ascii")


def convert(hub_id: str, source: Path, target: Path, weights: Iterable[str]) -> None:
    """Converts the model in `source` into the new folder `target`, with its tokenizer. Needs torch. Raises HubError, OSError.

    transformers gets safetensors only: a pytorch_model.bin, which is a pickle, is first read by torch's own reader of plain weights.
    """
    try:
        import ctranslate2.converters  # noqa: PLC0415  # heavy
        import transformers  # noqa: PLC0415
    except ImportError as error:
        raise HubError(f"{hub_id} cannot be converted here: {one_line(error)}") from None
    pickled = sorted(name for name in weights if name.endswith(".bin"))
    if pickled:
        _without_pickles(hub_id, source, pickled)

    class Converter(ctranslate2.converters.TransformersConverter):  # type: ignore[misc]
        def load_model(self, model_class: Any, model_name_or_path: str, **options: Any) -> Any:
            model = model_class.from_pretrained(model_name_or_path, use_safetensors=True, local_files_only=True, **options)
            # The converter tells mBART-50 from mBART-25 by this name, which newer versions of transformers do not keep.
            model.config.tokenizer_class = getattr(model.config, "tokenizer_class", None) or type(tokenizer).__name__
            return model

        def load_tokenizer(self, tokenizer_class: Any, model_name_or_path: str, **options: Any) -> Any:
            del tokenizer_class, model_name_or_path, options
            return _ConvertersTokenizer(tokenizer)

    transformers.utils.logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    transformers.utils.logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    tokenizer = load_tokenizer(hub_id, source)
    try:
        Converter(str(source), low_cpu_mem_usage=True).convert(str(target), quantization=QUANTIZATION, force=True)
        # Tokenizers of older repositories do not name their class, and config.json, which does, is CTranslate2's from now on.
        tokenizer.save_pretrained(str(target))
    except MemoryError:
        raise HubError(f"{hub_id} cannot be converted here: not enough memory") from None
    except OSError as error:
        if error.errno is not None:  # a full disk; transformers' own OSErrors have no number
            raise
        raise HubError(f"{hub_id} cannot be converted: {one_line(error)}") from None
    except Exception as error:  # noqa: BLE001 - torch, transformers and the converter raise all kinds
        raise HubError(f"{hub_id} cannot be converted: {one_line(error) or type(error).__name__}") from None


class _ConvertersTokenizer:
    """A tokenizer as the converter wants one: M2M100's keeps the marks of languages apart, mBART-50's has no mark of the beginning."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self.bos_token = tokenizer.bos_token or tokenizer.eos_token

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tokenizer, name)

    def get_vocab(self) -> dict[str, int]:
        """Every token with its number, marks of languages at their places."""
        return {**self._tokenizer.get_vocab(), **(getattr(self._tokenizer, "lang_token_to_id", None) or {})}


def load_tokenizer(hub_id: str, folder: Path) -> Any:
    """The tokenizer of a model that is not converted yet, by transformers' own classes. Raises UselessError where there is none."""
    import transformers  # noqa: PLC0415  # heavy

    transformers.utils.logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    try:
        return transformers.AutoTokenizer.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
    except Exception as error:  # noqa: BLE001 - a damaged file raises all kinds
        told = one_line(error).replace(str(folder), "its files") or type(error).__name__
        raise UselessError(f"the tokenizer of {hub_id} cannot be loaded: {told}") from None


def _without_pickles(hub_id: str, source: Path, names: list[str]) -> None:
    """Puts model.safetensors in the place of the pickled weights."""
    import torch  # noqa: PLC0415  # heavy and optional
    from safetensors.torch import save_file  # noqa: PLC0415

    if tuple(int(part) for part in torch.__version__.split("+")[0].split(".")[:2] if part.isdecimal()) < _SAFE_TORCH:
        raise HubError(f"{hub_id} has pickled weights, which only torch 2.6 or newer reads safely: pip install --upgrade torch")
    tensors: dict[str, Any] = {}
    for name in names:
        try:
            read = torch.load(source / name, map_location="cpu", weights_only=True)
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001 - a damaged file raises all kinds
            raise UselessError(f"{name} of {hub_id} holds more than weights, or is damaged: not read ({type(error).__name__})") from None
        if not isinstance(read, dict) or not all(isinstance(tensor, torch.Tensor) for tensor in read.values()):
            raise UselessError(f"{name} of {hub_id} holds more than weights: not read")
        # Weights that share memory would be refused.
        tensors |= {str(key): tensor.contiguous().clone() for key, tensor in read.items()}
    save_file(tensors, source / "model.safetensors", metadata={"format": "pt"})
    del tensors
    for name in names:
        (source / name).unlink()


def discard(folder: Path) -> None:
    """Removes a folder with all that is in it, or nothing."""
    shutil.rmtree(folder, ignore_errors=True)
