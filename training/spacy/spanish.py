"""Marked Portuguese news -> marked Spanish, by Apertium: there are four times as many Portuguese articles, and the languages are close.

Names travel as placeholders that the engine leaves alone; names of places and products are translated by themselves where they have words.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence

from news import MarkedText, NewsArticle

_TOKEN = re.compile(r"Xqa(\d+)(?!\d)")
_SPECIAL = re.compile(r"([\[\]{}^$/\\@<>])")
_ESCAPED = re.compile(r"\\(.)")
_TAIL = re.compile(r"\s*\[=(\d+)\]\s*$")


_ARTICLE = re.compile(r"(?<![\w])(?:la|el) $", re.IGNORECASE)


def to_spanish(articles: Sequence[NewsArticle]) -> list[NewsArticle]:
    """The articles in Spanish; a sentence in which a name is lost or doubled is left out.

    Raises OSError where there is no apertium with its pair pt-es (Debian: apertium, apertium-es-pt).
    """
    places = sorted({s.text[a:b] for article in articles for s in article.sentences for a, b, label in s.names if label == "LOC"})
    place_es = dict(zip(places, _translate(places), strict=True))
    masked = [_mask(sentence) for article in articles for sentence in article.sentences]
    answers = iter(_translate(masked))
    result = []
    for article in articles:
        made = [_unmask(next(answers), sentence, place_es) for sentence in article.sentences]
        result.append(NewsArticle(article.article_id, article.is_dev, tuple(sentence for sentence in made if sentence is not None)))
    return result


def _mask(sentence: MarkedText) -> str:
    text, at = "", 0
    for number, (start, end, _) in enumerate(sentence.names):
        text += f"{sentence.text[at:start]}Xqa{number}"
        at = end
    return text + sentence.text[at:]


def _unmask(answer: str, sentence: MarkedText, places: dict[str, str]) -> MarkedText | None:
    found = [int(match[1]) for match in _TOKEN.finditer(answer)]
    if sorted(found) != list(range(len(sentence.names))) or "*" in answer:
        return None
    text, names, at = "", [], 0
    for match in _TOKEN.finditer(answer):
        start, end, label = sentence.names[int(match[1])]
        name = sentence.text[start:end]
        if label == "LOC":
            name = places.get(name, name).replace("*", "")
        between = answer[at : match.start()]
        # Portuguese puts an article before companies and people, Spanish does not: 'La AMD'.
        text += _ARTICLE.sub("", between) if label in {"ORG", "PER"} else between
        names.append((len(text), len(text) + len(name), label))
        text += name
        at = match.end()
    return MarkedText(text + answer[at:], tuple(names), sentence.is_headline)


def _translate(lines: Sequence[str]) -> list[str]:
    stream = "".join(f"{_escape(line)}[={number}]\0" for number, line in enumerate(lines))
    done = subprocess.run(["apertium", "-u", "-z", "-f", "none", "pt-es"], input=stream.encode(), capture_output=True, check=True)
    answers = done.stdout.decode("utf-8", "replace").split("\0")[: len(lines)]
    return [_ESCAPED.sub(r"\1", _TAIL.sub("", answer)) for answer in answers]


def _escape(line: str) -> str:
    return _SPECIAL.sub(r"\\\1", line)
