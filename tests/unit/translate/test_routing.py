"""pipeline.translate.routing and identity: who reads what, and what makes a translator another one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.translate.identity import identity_of
from pipeline.translate.routing import Route, RoutingTranslator, make_routes, route_of
from pipeline.translate.translator import Protected, TranslatorError


class Named:
    """Answers with its name."""

    def __init__(self, name: str, *languages: str, folder: Path | None = None) -> None:
        self.name, self.folder = name, folder
        self.read = frozenset(languages)
        self.closed = 0

    def languages(self) -> frozenset[str]:
        return self.read

    def translate(self, sentences: Sequence[str], *, source: str, protected: Sequence[Sequence[Protected]] | None = None) -> list[str]:
        return [self.name for _ in sentences]

    def close(self) -> None:
        self.closed += 1


class Modest(Named):
    """Reads Spanish too, where nobody else does."""

    yields = frozenset({"es"})


def test_a_language_that_is_yielded_goes_to_another_with_the_model_behind() -> None:
    """A model that reads Spanish less well than the rules stands behind them, and reads it alone where there are none."""
    model, rules = Modest("model", "pt", "es"), Named("rules", "pt", "es")
    routed = make_routes([model, rules], second=rules)
    assert (route_of(routed, "pt"), route_of(routed, "es")) == (Route(model, rules), Route(rules, model))
    assert make_routes([model]) is model
    small = Named("small", "fr")
    assert route_of(make_routes([model, small]), "es") == Route(model)


def test_each_language_goes_to_the_first_that_reads_it() -> None:
    """The model has Portuguese, Spanish goes past it, and the second translator stands behind where it is another one."""
    model, rules = Named("model", "pt"), Named("rules", "pt", "es")
    routed = make_routes([model, rules], second=rules)
    assert isinstance(routed, RoutingTranslator)
    assert routed.name == "rules (es), model (pt)"
    assert routed.languages() == {"pt", "es"}
    assert (route_of(routed, "pt"), route_of(routed, "es")) == (Route(model, rules), Route(rules))
    assert routed.translate(["a", "b"], source="es") == ["rules", "rules"]
    assert routed.translate(["a"], source="pt") == ["model"]
    with pytest.raises(TranslatorError, match="does not read 'fr'"):
        routed.translate(["a"], source="fr")


def test_one_translator_alone_stays_itself() -> None:
    """Nothing is wrapped where there is nothing to choose from; behind a single one a second still keeps its one name."""
    model = Named("model", "pt")
    assert make_routes([model]) is model
    assert make_routes([]) is None
    assert route_of(model, "pt") == Route(model)
    behind = make_routes([model], second=Named("rules", "pt", "es"))
    assert behind is not None
    assert (behind.name, behind.languages()) == ("model", {"pt"})


def test_all_are_closed_once() -> None:
    """A translator that is first for one language and second for another is closed once."""
    model, rules = Named("model", "pt"), Named("rules", "pt", "es")
    routed = make_routes([model, rules], second=rules)
    assert routed is not None
    routed.close()
    assert (model.closed, rules.closed) == (1, 1)


def test_a_better_model_in_the_same_place_is_another_translator(tmp_path: Path) -> None:
    """The name stays, the identity does not, but that of what was loaded before does; a route has those of all it is made of."""

    def load() -> tuple[Named, RoutingTranslator]:
        model = Named("model", "pt", folder=tmp_path)
        routed = make_routes([model, rules], second=rules)
        assert isinstance(routed, RoutingTranslator)
        return model, routed

    rules = Named("rules", "pt", "es")
    (tmp_path / "model.bin").write_bytes(b"one")
    model, routed = load()
    before = identity_of(model), identity_of(routed)
    assert before == tuple(map(identity_of, load()))
    assert identity_of(model) != identity_of(Named("other", "pt", folder=tmp_path))
    (tmp_path / "model.bin").write_bytes(b"two")
    assert (identity_of(model), identity_of(routed)) == before
    better = load()
    assert identity_of(better[0]) != before[0]
    assert identity_of(better[1]) != before[1]
    assert identity_of(rules) == identity_of(Named("rules", "pt", "es"))
