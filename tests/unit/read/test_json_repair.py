"""Broken JSON, mended where that is safe."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.read.json_repair import parse_json, walk


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ('{"a": 1}', {"a": 1}),
        ("\ufeff[1]", [1]),
        ('{"a": "x\ty\nz"}', {"a": "x\ty\nz"}),
        ('{"a": [1, 2,],}', {"a": [1, 2]}),
        ('{"a": 1} trailing words', {"a": 1}),
        ('{"a": 1}\n{"b": 2}', [{"a": 1}, {"b": 2}]),
        ("{&quot;a&quot;: 1}", {"a": 1}),
        (r'{"a": "it\'s"}', {"a": "it\\'s"}),
        ('{"a": "the "big" one"}', {"a": 'the "big" one'}),
        ('{"a": "cut of', {"a": "cut of"}),
        ('{"a": {"b": [1, 2', {"a": {"b": [1, 2]}}),
        ('{"a": 1, "b', {"a": 1}),
        ('{"a": "x"\n "b": "y"}', {"a": "x", "b": "y"}),
        (r'{"a": "half \ud83d an emoji"}', {"a": "half  an emoji"}),
        (r'{"a": "a whole \ud83d\ude00"}', {"a": "a whole 😀"}),
    ],
)
def test_mended(written: str, value: Any) -> None:
    """What each kind of damage was meant to be."""
    assert parse_json(written) == value


@pytest.mark.parametrize("written", ["", "<p>no JSON</p>", "var a = b;", '{"a":' * 5000, "[" * 20000 + "]" * 20000])
def test_not_mended(written: str) -> None:
    """No JSON, and JSON too deep to be anybody's, are nothing."""
    assert parse_json(written) is None


def test_walk_is_breadth_first() -> None:
    """What stands near the top comes first, each object with the name it stands under."""
    tree = {"a": {"deep": {"n": 3}}, "b": [{"n": 2}]}
    assert [(node.get("n"), name) for node, name in walk(tree)] == [(None, ""), (None, "a"), (2, "b"), (3, "deep")]
