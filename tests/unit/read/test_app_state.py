"""What the state of a JavaScript application says of the article."""

from __future__ import annotations

import json

import pytest

from pipeline.read.app_state import find_state_body, read_state_article
from pipeline.read.linked_data import find_scripts

TITLE = "Ferralia construirá una planta en Zaragoza"
STORY = {"title": TITLE, "publishedAt": "2025-06-12T09:20:00+02:00", "authors": [{"name": "Nerea Goikoa"}]}
STATE = json.dumps({"props": {"pageProps": {"latest": [{"title": "Otra noticia del día", "publishedAt": "2020-01-01"}], "story": STORY}}})


@pytest.mark.parametrize(
    "script",
    [
        f'<script id="__NEXT_DATA__" type="application/json">{STATE}</script>',
        f'<script type="application/json" data-page="x">{STATE}</script>',
        f"<script>window.__INITIAL_STATE__ = {STATE};</script>",
        f'<script>window["__APOLLO_STATE__"]={STATE}; var x = {{}};</script>',
        f"<script>window.__PRELOADED_STATE__ = JSON.parse({json.dumps(STATE)});</script>",
        f"<script>Fusion.globalContent={STATE};Fusion.x=1</script>",
    ],
)
def test_story_with_the_headline_of_the_page(script: str) -> None:
    """Day and author come from the object with the page's headline, not from the first one with a day."""
    found = read_state_article(find_scripts(f"<html><head>{script}</head>"), [TITLE])
    assert found.published == "2025-06-12T09:20:00+02:00"
    assert found.authors == ("Nerea Goikoa",)


def test_other_headline_says_nothing() -> None:
    """A state about other articles is not believed."""
    scripts = find_scripts(f'<script id="__NEXT_DATA__">{STATE}</script>')
    assert read_state_article(scripts, ["Corvid compra una empresa escocesa de Zaragoza"]).published == ""
    assert read_state_article(scripts, []).published == ""


@pytest.mark.parametrize(
    "script", ["<script>window.abc = {broken</script>", "<script>window.abc = {'a': 1}</script>", "<script id=__NEXT_DATA__>[[[</script>"]
)
def test_broken_state(script: str) -> None:
    """State that is no JSON is left alone."""
    assert read_state_article(find_scripts(script), [TITLE]).published == ""


def test_body_in_the_state() -> None:
    """The longest text under a name of a body."""
    content = json.dumps({"a": {"body": "curto"}, "b": {"articleBody": "<p>Um texto mais longo.</p>"}})
    assert find_state_body(f'<script id="__NEXT_DATA__">{content}</script>') == "<p>Um texto mais longo.</p>"
