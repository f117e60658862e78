"""One mode of Apertium over many lines, each as if it came alone.

The tagger of Apertium keeps a state that it should not keep. A word that may be more things than its training saw together ('ex', 'Mas')
can, for the rest of the process, change what unknown words are taken for: every later line with a name in it may come out otherwise
('a Meta' as 'to Meta'). With its option -d the tagger names such words. Lines that hold one go through processes of their own.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.translate.translator import TranslatorError

#: A mark that ends every line on its way; the engine carries what stands in brackets along unread.
_TAIL = re.compile(r"\s*\[=(\d+)\]\s*$")
_NEW_CLASS = re.compile(r"^Word '(.+)'\.\nNew ambiguity class: (\{.*\})$", re.MULTILINE)
_NEWS = re.compile(r"^(?:Error: A new ambiguity class|Retraining the tagger|Word '|New ambiguity class:).*$", re.MULTILINE)
_WORDS_A_SECOND = 200.0
#: So many lines tell whether a class of words changes the state: it changes about every third of them.
_SAMPLE, _FEWEST = 60, 30


@dataclass(slots=True)
class ApertiumMode:
    """A mode, such as pt-es, and what was learned of its tagger."""

    binary: str
    name: str
    start_seconds: float
    #: Words that the tagger is not prepared for, with the class they are of.
    _words: set[tuple[str, str]] = field(default_factory=set)
    #: Classes that were seen to leave the state as it was.
    _harmless: set[str] = field(default_factory=set)

    def run(self, lines: Sequence[str]) -> list[str]:
        """The output for each line, in the form of Apertium's stream. Raises TranslatorError where the engine fails twice."""
        results: dict[int, str] = {}
        while True:
            together = [i for i, line in enumerate(lines) if not self._risks(line)]
            made, news = self._run_twice([lines[i] for i in together])
            news -= self._words
            self._words |= news
            if not any(of not in self._harmless and _holds(lines[i], word) for word, of in news for i in together):
                results |= zip(together, made, strict=True)
                break
            self._try_classes({of for _, of in news} - self._harmless, lines)
        for group in self._groups({i: line for i, line in enumerate(lines) if i not in results}):
            results |= zip(group, self._run_twice([lines[i] for i in group])[0], strict=True)
        return [results[i] for i in range(len(lines))]

    def _risks(self, line: str) -> list[tuple[str, str]]:
        """The words of a line that may change the state."""
        return [(word, of) for word, of in self._words if of not in self._harmless and _holds(line, word)]

    def _try_classes(self, classes: Iterable[str], lines: Sequence[str]) -> None:
        """Finds out which classes are harmless: a sample of lines comes out the same behind a line with such a word."""
        sample = [line for line in lines if not any(_holds(line, word) for word, _ in self._words)][:_SAMPLE]
        if len(sample) < _FEWEST:
            return
        usual, news = self._run_twice(sample)
        for of in sorted(classes) if not news - self._words else ():
            words = sorted(word for word, its in self._words if its == of)
            first = next((line for line in lines if any(_holds(line, word) for word in words)), None)
            if first is not None and self._run_twice([first, *sample])[0][1:] == usual:
                self._harmless.add(of)

    def _groups(self, lines: Mapping[int, str]) -> list[list[int]]:
        """Risky lines by process: each alone, but those that begin with words of one class together, as nothing stands before the word
        that could be read otherwise, and the class always leaves the same state.
        """
        groups: dict[object, list[int]] = {}
        for i, line in lines.items():
            risks = self._risks(line)
            word, of = risks[0]
            begins = len(risks) == 1 and len(_places(line, word)) == 1 and re.match(rf"\W*{re.escape(word)}(?!\w)", line)
            groups.setdefault(of if begins else i, []).append(i)
        return list(groups.values())

    def _run_twice(self, lines: Sequence[str]) -> tuple[list[str], set[tuple[str, str]]]:
        """One process over all lines, once more where it fails; and the words that its tagger is not prepared for."""
        if not lines:
            return [], set()
        try:
            return self._run_once(lines)
        except TranslatorError:
            return self._run_once(lines)

    def _run_once(self, lines: Sequence[str]) -> tuple[list[str], set[tuple[str, str]]]:
        stream = "".join(f"{line}[={number}]\0" for number, line in enumerate(lines))
        allowed = self.start_seconds + len(stream) / 6 / _WORDS_A_SECOND
        with subprocess.Popen(  # noqa: S603  # the mode is a name that Apertium itself listed
            [self.binary, "-u", "-z", "-f", "none", self.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env={**os.environ, "OPTION_TAGGER": "-d"},
        ) as process:
            try:
                out, errors = process.communicate(stream.encode("utf-8", "replace"), timeout=allowed)
            except subprocess.TimeoutExpired:
                raise TranslatorError(f"apertium did not answer within {allowed:.0f} seconds") from None
            except OSError as error:
                raise TranslatorError(f"apertium broke: {error}") from None
            finally:  # all its processes, also where the user stops the run
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(process.pid, signal.SIGKILL)
        told = errors.decode("utf-8", "replace")
        read: list[str] = []
        for number, answer in enumerate(out.decode("utf-8", "replace").split("\0")[: len(lines)]):
            tail = _TAIL.search(answer)
            if tail is None or int(tail[1]) != number:
                break
            read.append(answer[: tail.start()].strip().replace("\n", " "))
        if len(read) < len(lines):
            said = _NEWS.sub("", told).strip().splitlines()
            raise TranslatorError(f"apertium stopped after {len(read)} of {len(lines)} sentences{': ' + said[-1] if said else ''}")
        return read, set(_NEW_CLASS.findall(told))


def _places(line: str, word: str) -> list[int]:
    return [match.start() for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", line)]


def _holds(line: str, word: str) -> bool:
    return word in line and bool(_places(line, word))
