"""The own-written news -> articles to train the relevance classifier on, with names exchanged and texts mixed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NEWS = ROOT / "data" / "training" / "news"
RELEVANCE = ROOT / "data" / "training" / "relevance"
_HEAD = re.compile(r"## id=(?P<id>\S+) lang=(?P<lang>\S+)(?: register=\S+)? relevant=(?P<relevant>yes|no)(?: event=(?P<event>\S+))?")
_MARK = re.compile(r"\{([oplm]) ([^{}]+)\}")
#: Article numbers that divide by it are for development.
_DEVELOPMENT = 12


@dataclass(frozen=True)
class Example:
    """One language side of an article; its lines keep the marks of names."""

    article_id: str
    language: str
    relevant: bool
    event: str
    lines: tuple[str, ...]

    @property
    def file(self) -> str:
        """The file it stands in, by the first part of its id: 'br1' of 'br1-0001'."""
        return self.article_id.split("-")[0]

    @property
    def is_development(self) -> bool:
        """Whether it is only for measuring."""
        return not self.is_hard and int(self.article_id.split("-")[1]) % _DEVELOPMENT == 0

    @property
    def is_hard(self) -> bool:
        """Whether it was written for this classifier: near misses and deals of unknown firms."""
        return self.article_id.startswith("r")

    @property
    def title(self) -> str:
        """The headline without marks."""
        return strip_marks(self.lines[0])

    @property
    def text(self) -> str:
        """The body without marks and headline."""
        return "\n\n".join(map(strip_marks, self.lines[1:]))


def strip_marks(line: str) -> str:
    """A line as a newspaper prints it.

    >>> strip_marks("{o AMD} sobe")
    'AMD sobe'
    """
    return _MARK.sub(r"\2", line)


def read_examples(folders: Iterable[Path] = (NEWS, RELEVANCE)) -> Iterator[Example]:
    """All articles, and of those with English beside each line the English too."""
    for path in (path for folder in folders for path in sorted(folder.glob("*.txt"))):
        for block in path.read_text(encoding="utf-8").split("\n\n"):
            head, *lines = block.strip().splitlines() or [""]
            match = _HEAD.match(head)
            if not match or not lines:
                continue
            sides = [line.split(" ||| ") for line in lines]
            example = Example(match["id"], match["lang"][:2], match["relevant"] == "yes", match["event"] or "", ())
            yield replace(example, lines=tuple(side[0] for side in sides))
            if all(len(side) == 2 for side in sides):
                yield replace(example, language="en", lines=tuple(side[1] for side in sides))


class Names:
    """Exchanges the names of an article for those of others, so that no name alone decides."""

    def __init__(self, examples: Iterable[Example]) -> None:
        self.pool: dict[str, list[str]] = {kind: [] for kind in "oplm"}
        for example in examples:
            for line in example.lines:
                for kind, name in _MARK.findall(line):
                    self.pool[kind].append(name)
        self.pool = {kind: sorted(set(names)) for kind, names in self.pool.items()}

    def exchange(self, example: Example, random_numbers: random.Random, kinds: str = "oplm") -> Example:
        """The same article about others; a name that comes again is exchanged for the same."""
        chosen: dict[tuple[str, str], str] = {}

        def other(match: re.Match[str]) -> str:
            kind, name = match.groups()
            if kind in kinds and (kind, name) not in chosen:
                chosen[kind, name] = random_numbers.choice(self.pool[kind])
            return f"{{{kind} {chosen.get((kind, name), name)}}}"

        return replace(example, lines=tuple(_MARK.sub(other, line) for line in example.lines))


def mix(example: Example, examples: Sequence[Example], chance: random.Random) -> tuple[str, str, str]:
    """Title, text and language of a longer page about the same: other articles behind it, one paragraph of the other class within."""
    of_language = [other for other in chance.sample(list(examples), 60) if other.language == example.language]
    same = [other for other in of_language if other.relevant == example.relevant][: chance.randint(0, 2)]
    different = [line for other in of_language if other.relevant != example.relevant for line in other.lines[1:]]
    lines = [*example.lines[1:], *(line for other in same for line in other.lines[1:])]
    budget = 0.3 * sum(map(len, lines))
    stray = []
    while different and budget > len(different[0]):
        budget -= len(different[0])
        stray.append(different.pop(0))
    at = chance.randint(min(3, len(example.lines) - 1), len(lines))
    lines[at:at] = stray
    return example.title, "\n\n".join(map(strip_marks, lines)), example.language
