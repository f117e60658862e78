"""Which translator reads which language: the best one for each, and a second one for what the first cannot do faithfully."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.translate.translator import Protected, Translator, TranslatorError


@dataclass(frozen=True, slots=True)
class Route:
    """The translators of a language."""

    first: Translator
    #: Asked for sentences that the first one did not make faithfully; None where there is none.
    second: Translator | None = None


class RoutingTranslator:
    """Several translators as one: each language goes to its own."""

    def __init__(self, routes: Mapping[str, Route]) -> None:
        """`routes`: ISO 639-1 code -> the translators of that language, at least one."""
        self._routes = dict(sorted(routes.items()))
        languages: dict[str, list[str]] = {}
        for language, route in self._routes.items():
            languages.setdefault(route.first.name, []).append(language)
        #: 'ctranslate2:pt-en (pt), apertium (es)', or the one name where one reads all.
        self.name = next(iter(languages)) if len(languages) == 1 else ", ".join(f"{it} ({' '.join(of)})" for it, of in languages.items())

    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages that one of them reads into English."""
        return frozenset(self._routes)

    def route(self, language: str) -> Route:
        """The translators of a language. Raises TranslatorError where none reads it."""
        if language not in self._routes:
            raise TranslatorError(f"{self.name} does not read {language!r} into English")
        return self._routes[language]

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        """See `Translator.translate`: by the first translator of the language."""
        return self.route(source).first.translate(sentences, source=source, protected=protected)

    def close(self) -> None:
        """Closes all of them."""
        for translator in {id(it): it for route in self._routes.values() for it in (route.first, route.second) if it}.values():
            translator.close()


def route_of(translator: Translator, language: str) -> Route:
    """The translators of a language; one that is not made of several stands alone. Raises TranslatorError where none reads it."""
    return translator.route(language) if isinstance(translator, RoutingTranslator) else Route(translator)


def make_routes(candidates: Iterable[Translator], *, second: Translator | None = None) -> Translator | None:
    """Each language to the first candidate that reads it and does not yield it, else to the first that reads it at all.

    Behind it stands `second`, or a candidate that yields the language, where that is another one that reads it too. A single candidate
    with no second is returned as it is; None where there is no candidate.
    """
    ordered = list(candidates)
    firsts = first_readers([(it.languages(), yields_of(it)) for it in ordered])
    routes: dict[str, Route] = {}
    for language, number in firsts.items():
        first = ordered[number]
        others = [*([second] if second is not None else []), *(it for it in ordered if language in yields_of(it))]
        routes[language] = Route(first, next((it for it in others if it is not first and language in it.languages()), None))
    if len(ordered) == 1 and not any(route.second for route in routes.values()):
        return ordered[0]
    return RoutingTranslator(routes) if routes else None


def first_readers(readers: Sequence[tuple[frozenset[str], frozenset[str]]]) -> dict[str, int]:
    """Language -> the number of who reads it: the first that does not yield it, else the first that reads it at all.

    `readers` are in the order they are asked, each with what it reads and what of that it yields.

    >>> first_readers([(frozenset({"pt", "es"}), frozenset({"es"})), (frozenset({"es"}), frozenset())])
    {'pt': 0, 'es': 1}
    """
    firsts: dict[str, int] = {}
    for is_yielding in (False, True):
        for number, (languages, yields) in enumerate(readers):
            asked = yields if is_yielding else languages - yields
            firsts.update(dict.fromkeys(asked - firsts.keys(), number))
    return firsts


def yields_of(translator: Translator) -> frozenset[str]:
    """The languages that a translator reads only where no other does."""
    yields: frozenset[str] = getattr(translator, "yields", frozenset())
    return yields
