"""BLEU and chrF of every translator, and the card of the model that ships.

    python score.py --test-sets FOLDER [--model data/models/pt-en] [--checkpoint WORK/finished.pt] [--card]

FOLDER holds flores200_devtest.tsv and pud.tsv (Portuguese TAB English, never trained on), and pud_es.tsv (Spanish TAB English;
without it Spanish stays with Apertium). The news dev articles are those whose number
divides by 12. Each line is translated as `chipdeals translate` does it: alone, with its numbers and names protected.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sacrebleu

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from pairs import ROOT, read_news, read_sources

from pipeline.flow import translate_lines
from pipeline.translate.apertium import ApertiumTranslator
from pipeline.translate.ctranslate2_model import CTranslate2Translator
from pipeline.translate.translator import Translator, TranslatorError

#: A language is read by the shipped model where it is better than Apertium by both measures on these.
_DECIDES = {"pt": ("news dev pt-BR", "news dev pt-PT", "PUD"), "es": ("news dev es", "PUD es")}


@dataclass(frozen=True, slots=True)
class Score:
    """Of one translator on one test set; words of the source a second on the machine at hand."""

    bleu: float
    chrf: float
    words_per_second: float


def test_sets(folder: Path | None) -> dict[str, list[tuple[str, str]]]:
    """Name -> (source, English) lines."""
    news = read_news(dev=True)
    sets = {f"news dev {kind}": [row.plain() for row in news if row.language == kind] for kind in ("pt-BR", "pt-PT", "es")}
    for name, file in (("PUD", "pud.tsv"), ("FLORES devtest", "flores200_devtest.tsv"), ("PUD es", "pud_es.tsv")):
        if folder is not None and (folder / file).is_file():
            rows = [line.split("\t")[:2] for line in (folder / file).read_text(encoding="utf-8").splitlines()]
            sets[name] = [(source, english) for source, english in rows]
    return sets


def score(translator: Translator, sets: dict[str, list[tuple[str, str]]]) -> dict[str, Score]:
    """The scores of a translator on the sets of the languages it reads."""
    scores = {}
    for name, rows in sets.items():
        language = "es" if name.endswith("es") else "pt"
        if language not in translator.languages():
            continue
        began = time.monotonic()
        output = list(translate_lines([source for source, _ in rows], language, translator))
        seconds = time.monotonic() - began
        reference = [[english for _, english in rows]]
        words = sum(len(source.split()) for source, _ in rows)
        scores[name] = Score(
            sacrebleu.corpus_bleu(output, reference).score, sacrebleu.corpus_chrf(output, reference).score, words / seconds
        )
        print(f"{translator.name}: {name}: {len(rows)} lines, BLEU {scores[name].bleu:.1f}, chrF {scores[name].chrf:.1f}", flush=True)
    return scores


def languages_won(model: dict[str, Score], apertium: dict[str, Score]) -> list[str]:
    """The languages where the model beats Apertium by BLEU and chrF on every set that decides."""
    return [
        language
        for language, names in _DECIDES.items()
        if all(
            name in model and (name not in apertium or (model[name].bleu > apertium[name].bleu and model[name].chrf > apertium[name].chrf))
            for name in names
        )
    ]


def write_card(folder: Path, scores: dict[str, dict[str, Score]], trained: dict[str, int], languages: list[str]) -> None:
    """card.json, which the program reads, and README.md, which people do."""
    size = (folder / "model.bin").stat().st_size
    card: dict[str, Any] = {
        "languages": [*languages, "en"],
        # reads them, and less well than Apertium: asked where that is not installed
        "yields": [language for language in _DECIDES if language not in languages],
        "licence": "CC BY-SA 4.0",
        "megabytes": round(size / 1e6, 1),
        **trained,
        "scores": {
            translator: {name: [round(s.bleu, 1), round(s.chrf, 1)] for name, s in rows.items()} for translator, rows in scores.items()
        },
    }
    (folder / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    names = list(next(iter(scores.values())))
    table = ["| BLEU / chrF | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for translator, rows in scores.items():
        cells = [f"{rows[name].bleu:.1f} / {rows[name].chrf:.1f}" if name in rows else "-" for name in names]
        table.append(f"| {translator} | " + " | ".join(cells) + " |")
    template = Path(__file__).with_name("card.md").read_text(encoding="utf-8")
    sources = ", ".join(dict.fromkeys(source.name.partition("/")[2] for source in read_sources()))
    facts = {"table": "\n".join(table), "sources": sources, "megabytes": card["megabytes"], "languages": " and ".join(languages), **trained}
    (folder / "README.md").write_text(template.format(**facts), encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--test-sets", type=Path)
    parser.add_argument("--model", type=Path, default=ROOT / "data" / "models" / "pt-en")
    parser.add_argument("--checkpoint", type=Path, help="whose steps and tokens the card names")
    parser.add_argument("--no-apertium", action="store_true")
    parser.add_argument("--card", action="store_true", help="write the card of the model")
    options = parser.parse_args()
    sets = test_sets(options.test_sets)
    translators: dict[str, Translator] = {"this model": CTranslate2Translator(options.model)}
    if not options.no_apertium:
        try:
            translators["Apertium"] = ApertiumTranslator()
        except TranslatorError as error:
            print(error)
    scores = {name: score(translator, sets) for name, translator in translators.items()}
    if options.card:
        trained = {"steps": 0, "tokens": 0}
        if options.checkpoint:
            import torch

            saved = torch.load(options.checkpoint, map_location="cpu", weights_only=True)
            trained = {"steps": saved["step"], "tokens": saved.get("tokens", 0)}
        write_card(options.model, scores, trained, languages_won(scores["this model"], scores.get("Apertium", {})))


if __name__ == "__main__":
    main()
