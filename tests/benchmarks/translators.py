"""Source words a second and peak memory of each translator that is usable here, on two cores: `make bench ARGS=translators`.

    python tests/benchmarks/translators.py [--generate FOLDER] [--turns N] [--sentences N]

--generate also times transformers' own generate() with the weights in FOLDER, those that the model that ships was converted from, with the
same beam; it needs torch. Each translator runs in a process of its own on the first two processors; the fastest of N turns counts, as what
else the machine does only slows. The sentences are Portuguese ones of data/training/news.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORES = 2


def load_sentences(count: int) -> list[str]:
    """That many sentences of Brazilian and European news, evenly taken from all; none of an article for development."""
    import re

    found = []
    for path in sorted((ROOT / "data" / "training" / "news").glob("*.txt")):
        is_taken = False
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("##"):
                number = re.search(r"id=\S*?-(\d+)", line)
                is_taken = "lang=pt" in line and number is not None and int(number[1]) % 12 != 0
            elif is_taken and " ||| " in line:
                found.append(re.sub(r"\{[oplm] ([^{}]+)\}", r"\1", line.split(" ||| ")[0]).strip())
    return found[:: max(1, len(found) // count)][:count]


def run_one(name: str, model: str, turns: int) -> None:
    """Times one translator on the sentences that stdin brings as JSON and prints its measures as JSON."""
    sentences = json.load(sys.stdin)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    started = time.perf_counter()
    if name == "generate":
        import torch

        from pipeline.translate.transformers_model import TransformersTranslator

        torch.set_num_threads(CORES)
        translator = TransformersTranslator(model)
    else:
        from pipeline.settings import TranslationSettings
        from pipeline.translate.choose import make_translator

        translator = make_translator(TranslationSettings(translator=name, model=model))
    translator.translate(sentences[:2], source="pt")
    loaded = time.perf_counter()
    words = sum(len(sentence.split()) for sentence in sentences)
    rates, efforts = [], []
    for _ in range(turns):
        began, worked = time.perf_counter(), _processor_seconds()
        translator.translate(sentences, source="pt")
        rates.append(words / (time.perf_counter() - began))
        efforts.append(words / (_processor_seconds() - worked))
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(
        json.dumps(
            {"name": translator.name, "load": loaded - started, "words": words, "rate": max(rates), "effort": max(efforts), "peak": peak}
        )
    )


def _processor_seconds() -> float:
    """Of this process and of those it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main(arguments: list[str] | None = None) -> None:
    """Times all and prints a table."""
    from rich.console import Console
    from rich.table import Table

    from pipeline.settings import TranslationSettings
    from pipeline.translate.choose import usable_translators

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--generate", metavar="FOLDER", help="a folder with the weights as transformers has them, and a tokenizer")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has torch")
    parser.add_argument("--model", default="", help="the converted model, where it is not the one that ships")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--sentences", type=int, default=300)
    options = parser.parse_args(arguments)
    sentences = json.dumps(load_sentences(options.sentences))
    names = [(it.name, options.model, sys.executable) for it in usable_translators(TranslationSettings(model=options.model)) if it.usable]
    if options.generate:
        names.append(("generate", options.generate, options.python))
    table = Table(title=f"translators on {CORES} cores, Portuguese into English")
    for column in ("translator", "words a second", "a second of processor", "peak memory, MB", "loading, s"):
        table.add_column(column, justify="left" if column == "translator" else "right")
    rates: dict[str, float] = {}
    for name, model, python in names:
        command = [python, __file__, "--one", name, model, str(options.turns)]
        done = subprocess.run(command, input=sentences, capture_output=True, text=True, cwd=ROOT, check=False)
        if done.returncode:
            table.add_row(name, (done.stderr.strip().splitlines() or ["failed"])[-1][:60])
            continue
        found = json.loads(done.stdout.splitlines()[-1])
        rates[name] = found["rate"]
        label = f"generate() of {Path(model).name}" if name == "generate" else found["name"]
        table.add_row(label, f"{found['rate']:,.0f}", f"{found['effort']:,.0f}", f"{found['peak']:.0f}", f"{found['load']:.1f}")
    Console(width=110).print(table)
    if "generate" in rates and "ctranslate2" in rates:
        print(f"the converted model is {rates['ctranslate2'] / rates['generate']:.1f} times as fast as generate() with the same weights")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    if sys.argv[1:2] == ["--one"]:
        run_one(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        main()
