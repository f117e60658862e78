"""Text -> doc.ents: the names that a language model sees, as the spaCy component `chipdeals_names`.

The finders of companies and people take them as evidence. Anyone's pipeline may set doc.ents by other means instead: labels of published
models are read as ours (`LABELS`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from spacy.language import Language
from spacy.pipeline import TrainablePipe
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from pipeline.extract.language_models import NONE, TRANSFORMERS, ModelError, load_model
from pipeline.extract.name_consistency import reconcile

#: What the labels of published models mean here; others ('DATE', 'MONEY', 'NORP') are no names of ours.
LABELS = {
    "PER": "PER", "PERSON": "PER",
    "ORG": "ORG", "ORGANIZATION": "ORG", "CORP": "ORG",
    "LOC": "LOC", "LOCATION": "LOC", "GPE": "LOC", "FAC": "LOC",
    "PRODUCT": "PRODUCT", "PROD": "PRODUCT", "WORK_OF_ART": "PRODUCT", "LAW": "PRODUCT", "EVENT": "PRODUCT", "MISC": "PRODUCT",
}  # fmt: skip
#: Tokens a model sees at once: it takes some 3 MB a thousand, and an article seldom has more.
LONGEST = 8_000
#: Models of transformers read some 512 pieces at once; a sentence seldom has more, a longer one is cut here (characters).
_LONGEST_SENTENCE = 1_200
#: Parts of a spaCy pipeline that names do not need.
_NOT_NEEDED = {"parser", "tagger", "morphologizer", "lemmatizer", "trainable_lemmatizer", "attribute_ruler"}


@Language.factory("chipdeals_names", default_config={"model": ""}, assigns=["doc.ents"])
class ModelNames:
    """Sets doc.ents to the names of a model, labelled PER, ORG, LOC or PRODUCT. `model` is what a setting of [models] may be.

    The pipeline it stands in must share the model's vocabulary: see `extractor.make_pipeline`.
    """

    def __init__(self, nlp: Language, name: str, model: str) -> None:
        """Raises ModelError where the model cannot be used."""
        del name
        self._classify = _load_classifier(model.removeprefix(TRANSFORMERS)) if model.startswith(TRANSFORMERS) else None
        self._parts: list[Callable[[Doc], Doc]] = []
        if self._classify is None and model != NONE:
            self._parts = _parts_for_names(load_model(nlp.lang, model))

    def __call__(self, doc: Doc) -> Doc:
        """Adds the names, the same for all places of a name; one that overlaps an entity set before is left out."""
        found = self._classified(doc) if self._classify else list(self._seen(doc)) if self._parts else []
        before = list(doc.ents)
        doc.ents = tuple(filter_spans([*before, *(span for span in found if not any(_overlap(span, other) for other in before))]))
        reconcile(doc)
        return doc

    def _seen(self, doc: Doc) -> Iterator[Span]:
        for start, end in _chunks(doc):
            piece = (
                doc[start:end].as_doc()
                if end - start < len(doc)
                else Doc(doc.vocab, [t.text for t in doc], [bool(t.whitespace_) for t in doc])
            )
            for part in self._parts:
                piece = part(piece)
            for entity in piece.ents:
                label = LABELS.get(entity.label_)
                if label:
                    yield Span(doc, start + entity.start, start + entity.end, label=label)

    def _classified(self, doc: Doc) -> list[Span]:
        assert self._classify is not None
        text = doc.text  # spaCy makes it anew each time
        stretches = list(_stretches(doc, text))
        answers = self._classify([text[start:end] for start, end in stretches]) if stretches else []
        spans: set[tuple[int, int, str]] = set()
        for (start, _), names in zip(stretches, answers, strict=True):
            for name in names:
                label = LABELS.get(str(name["entity_group"]).upper())
                found = doc.char_span(start + name["start"], start + name["end"], alignment_mode="expand")
                if found is not None and label:  # pieces of one token ('Nvi' + 'dia') widen to the same span
                    spans.add((found.start, found.end, label))
        return [Span(doc, start, end, label=label) for start, end, label in sorted(spans)]


def _overlap(one: Span, other: Span) -> bool:
    return bool(one.start < other.end and other.start < one.end)


def _parts_for_names(model: Language) -> list[Callable[[Doc], Doc]]:
    if "ner" not in model.pipe_names:
        raise ModelError(f"the language model {model.meta.get('lang')}_{model.meta.get('name')} has no part that finds names (ner)")
    ner = model.get_pipe("ner")
    assert isinstance(ner, TrainablePipe)
    listens = any("listener" in node.name for node in ner.model.walk())
    wanted = set(model.pipe_names) - _NOT_NEEDED if listens else {"ner"}
    return [part for name, part in model.pipeline if name in wanted]


def _chunks(doc: Doc) -> Iterator[tuple[int, int]]:
    """Stretches of at most LONGEST tokens that end where a sentence does, where one does."""
    start = 0
    while len(doc) - start > LONGEST:
        end = next((at for at in range(start + LONGEST, start + LONGEST // 2, -1) if doc[at].is_sent_start), start + LONGEST)
        yield start, end
        start = end
    if start < len(doc):
        yield start, len(doc)


def _stretches(doc: Doc, text: str) -> Iterator[tuple[int, int]]:
    for sentence in doc.sents if doc.has_annotation("SENT_START") else [doc[:]]:
        for start in range(sentence.start_char, sentence.end_char, _LONGEST_SENTENCE):
            end = min(start + _LONGEST_SENTENCE, sentence.end_char)
            if text[start:end].strip():
                yield start, end


def _load_classifier(model: str) -> Any:
    try:
        import torch  # noqa: F401, PLC0415 - an extra
    except ImportError:
        raise ModelError(f"{model} needs torch: pip install 'chipdeals[torch]'") from None
    from transformers import pipeline  # noqa: PLC0415 - seconds to import

    try:
        return pipeline("token-classification", model=model, aggregation_strategy="simple", device=-1)
    except Exception as error:
        reason = str(error).strip().splitlines()
        raise ModelError(
            f"{model} is no token-classification model that can be loaded: {reason[0] if reason else type(error).__name__}"
        ) from error
