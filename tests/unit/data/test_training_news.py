"""The marked news: structure, so that what is trained on it is what was meant."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "data" / "training" / "news"
FILES = sorted(FOLDER.glob("*.txt"))
HEAD = re.compile(r"## id=(\w+-\d+) lang=(pt-BR|pt-PT|es) register=\S+ relevant=(yes|no) event=\S+")
#: Files dense with names: their dev articles choose the models that the dev articles of the other files measure.
DENSE = {"br9", "pt3", "es3", "es4"}
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


def names_by_use() -> dict[str, set[str]]:
    """The names of 'measured' articles (dev articles of the files that are not dense), of 'dense' files, and 'learnt' from the others."""
    found: dict[str, set[str]] = {"measured": set(), "dense": set(), "learnt": set()}
    for path in FILES:
        use = "learnt"
        for line in path.read_text(encoding="utf-8").splitlines():
            if head := HEAD.match(line):
                is_dev = int(head[1].split("-")[1]) % 12 == 0
                use = "dense" if path.stem in DENSE else "measured" if is_dev else "learnt"
            found[use] |= {name.casefold() for _, name in MARK.findall(line)}
    return found


def test_dense_files_hold_no_name_of_the_articles_that_measure() -> None:
    """The dense files were written after reading misses: what the models are measured on must not be learnt from there."""
    names = names_by_use()
    assert len(names["measured"]) > 1000
    assert (names["measured"] - names["learnt"]) & names["dense"] == set()


def test_places_of_the_news_are_learnt_ones() -> None:
    """A place that the reference has from the news stands in an article that is trained on, not only in one that measures."""
    names = names_by_use()
    with (FOLDER.parents[1] / "reference" / "places.csv").open(encoding="utf-8", newline="") as lines:
        listed = {row["name"].casefold() for row in csv.DictReader(lines) if row["origin"] == "data/training/news"}
    assert listed
    assert listed & names["measured"] <= names["learnt"] | names["dense"]
