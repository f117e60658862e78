"""The marked news: structure, so that what is trained on it is what was meant."""

import re
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "data" / "training" / "news"
FILES = sorted(FOLDER.glob("*.txt"))
HEAD = re.compile(r"## id=(\w+-\d+) lang=(pt-BR|pt-PT|es) register=\S+ relevant=(yes|no) event=\S+")
MARK = re.compile(r"\{([oplm]) ([^{}]+)\}")

pytestmark = pytest.mark.skipif(not FILES, reason="an installed wheel carries no training data")


def kinds(text: str) -> Counter[str]:
    """How many names of each kind a line marks."""
    return Counter(kind for kind, _ in MARK.findall(text))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_is_a_head_or_a_pair_with_the_same_marks(path: Path) -> None:
    """'source ||| English', marks closed and of the same kinds on both sides, an article begins with its head."""
    problems = []
    in_article = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            in_article = False
        elif line.startswith("##"):
            in_article = True
            if not HEAD.fullmatch(line):
                problems.append((number, "head"))
        else:
            sides = line.split(" ||| ")
            if not in_article or len(sides) != 2 or not all(side.strip() for side in sides):
                problems.append((number, "pair"))
            elif set("{}") & set(MARK.sub("", line)) or kinds(sides[0]) != kinds(sides[1]):
                problems.append((number, "marks"))
    assert problems == []


def test_ids_are_unique_and_named_after_their_file() -> None:
    """An id tells the file; numbers that divide by 12 are for development, so they must be stable."""
    ids = [(path.stem, match[1]) for path in FILES for match in HEAD.finditer(path.read_text(encoding="utf-8"))]
    assert len(ids) > 1500
    assert all(found.split("-")[0] == stem for stem, found in ids)
    assert max(Counter(found for _, found in ids).values()) == 1
