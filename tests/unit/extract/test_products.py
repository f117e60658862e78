"""The directory of products finds their names and tells who makes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.products import ProductDirectory
from pipeline.extract.tokens import Tokens

ROWS = [
    {"product_id": "chatgpt", "name": "ChatGPT", "aliases": "", "kind": "model", "maker_id": "openai", "common_names": ""},
    {"product_id": "claude", "name": "Claude", "aliases": "", "kind": "model", "maker_id": "anthropic", "common_names": "Claude"},
    {"product_id": "claude-code", "name": "Claude Code", "kind": "software", "maker_id": "anthropic"},
    {"product_id": "gpt-5", "name": "GPT-5", "kind": "model", "maker_id": "openai"},
    {"product_id": "hbm3", "name": "HBM3", "aliases": "HBM3E", "kind": "chip", "maker_id": ""},
    {"product_id": "iphone", "name": "iPhone", "aliases": "iPhone Air", "kind": "device", "maker_id": "apple"},
    {"product_id": "mi450", "name": "MI450", "aliases": "Instinct MI450", "kind": "chip", "maker_id": "amd"},
    {"product_id": "n2", "name": "N2", "aliases": "", "kind": "process", "maker_id": "tsmc", "common_names": "N2"},
]


def find(text: str) -> list[tuple[str, str]]:
    tokens = Tokens(text)
    matches = ProductDirectory.from_rows(ROWS).find(tokens)
    return [(match.product.product_id, text[tokens.starts[match.start] : tokens.ends[match.end - 1]]) for match in matches]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a dona do ChatGPT e do CHATGPT", [("chatgpt", "ChatGPT"), ("chatgpt", "CHATGPT")]),
        ("Claude Code supera o Claude", [("claude-code", "Claude Code"), ("claude", "Claude")]),
        ("los chips Instinct MI450 y el MI450", [("mi450", "Instinct MI450"), ("mi450", "MI450")]),
        ("iPhone, IPHONE, Iphone e iphone", [("iphone", "iPhone"), ("iphone", "IPHONE"), ("iphone", "Iphone")]),
        ("o nó N2 e a linha n2", [("n2", "N2")]),
        ("GPT-5's rival, GPT 5", [("gpt-5", "GPT-5")]),
        ("chatgpt.com e @ChatGPT", []),
        ("stocks of HBM3E memory", [("hbm3", "HBM3E")]),
    ],
)
def test_products_are_found_as_written(text: str, wanted: list[tuple[str, str]]) -> None:
    """The longest name wins, and case decides as it does for companies."""
    assert find(text) == wanted


def test_common_names_are_marked() -> None:
    """A name that is also a given name is marked, a longer name with it is not."""
    matches = ProductDirectory.from_rows(ROWS).find(Tokens("Claude e Claude Code"))
    assert [match.is_common for match in matches] == [True, False]


@pytest.mark.parametrize(
    ("name", "maker"),
    [
        ("ChatGPT", "openai"),
        ("chatgpt", "openai"),
        ("iPhone Air", "apple"),
        ("Instinct MI450", "amd"),
        ("HBM3E", None),
        ("Walkman", None),
        ("", None),
    ],
)
def test_maker_is_told_by_any_name(name: str, maker: str | None) -> None:
    """Names and aliases lead to the maker; a standard of many makers and an unknown name to none."""
    assert ProductDirectory.from_rows(ROWS).maker_of(name) == maker


@pytest.mark.parametrize(
    ("name", "maker"),
    [
        ("ChatGPT", "openai"),
        ("Facebook", "meta"),
        ("WhatsApp", "meta"),
        ("Claude", "anthropic"),
        ("iPhone", "apple"),
        ("CUDA", "nvidia"),
        ("MI450", "amd"),
        ("Trainium2", "aws"),
        ("18A", "intel-foundry"),
        ("CoWoS", "tsmc"),
        ("PlayStation", "sony"),
    ],
)
def test_reference_knows_who_makes_what(name: str, maker: str) -> None:
    """The products that newsrooms name companies by have their makers in the reference."""
    assert ProductDirectory.from_reference().maker_of(name) == maker


def test_file_gives_the_same_as_rows(tmp_path: Path) -> None:
    """A CSV with the columns of the reference is read, and an empty maker becomes None."""
    path = tmp_path / "products.csv"
    path.write_text(
        "product_id,name,aliases,kind,maker_id,common_names,origin,checked_on\norion,Orion,Orion 2|Orion Pro,chip,,Orion,own,2026-01-01\n",
        encoding="utf-8",
    )
    (product,) = ProductDirectory.from_file(path).products
    assert product.names == ("Orion", "Orion 2", "Orion Pro")
    assert product.maker_id is None
    assert product.common == {"orion"}


def test_missing_column_is_an_error() -> None:
    """A row without a name cannot be read."""
    with pytest.raises(KeyError):
        ProductDirectory.from_rows([{"product_id": "x"}])
