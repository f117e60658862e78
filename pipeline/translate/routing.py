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
    """Each language to the first candidate that reads it, with `second` behind it where that is another one that reads it too.

    A single candidate with no second is returned as it is; None where there is no candidate.
    """
    ordered = list(candidates)
    routes: dict[str, Route] = {}
    for translator in ordered:
        for language in translator.languages() - routes.keys():
            behind = second if second is not None and second is not translator and language in second.languages() else None
            routes[language] = Route(translator, behind)
    if len(ordered) == 1 and not any(route.second for route in routes.values()):
        return ordered[0]
    return RoutingTranslator(routes) if routes else None
