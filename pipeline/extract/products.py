"""The products of data/reference/products.csv and who makes them: 'a fabricante do ChatGPT' is OpenAI."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Self

from pipeline.extract.directory import name_phrases, names_in
from pipeline.extract.lexicon import Phrases
from pipeline.extract.reference import ReferenceTable, divided
from pipeline.extract.tokens import Tokens
from pipeline.text import fold

_OTHER_NAMES = ("aliases", "common_names")


@dataclass(frozen=True, slots=True)
class Product:
    """A chip, model, device, service, process, project or another thing with a name that a company makes."""

    product_id: str
    names: tuple[str, ...]
    kind: str
    #: The company_id of its maker; None where several make it or nobody in particular: 'HBM3E', 'MareNostrum'.
    maker_id: str | None = None
    #: Names that are also ordinary words or companies, folded: 'claude', 'instagram'.
    common: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ProductMatch:
    """The name of a product in a text, from token `start` to before token `end`."""

    start: int
    end: int
    product: Product
    is_common: bool


@dataclass(frozen=True)
class ProductDirectory(ReferenceTable):
    """Known products and the names they go by."""

    TABLE = "products.csv"

    products: tuple[Product, ...] = field(default=())

    @classmethod
    def from_rows(cls, rows: Iterable[dict[str, str]]) -> Self:
        """A directory of rows with product_id, name and kind, and where known maker_id, aliases and common_names (divided by '|')."""
        products = []
        for row in rows:
            aliases, common = (divided(row.get(column)) for column in _OTHER_NAMES)
            names = tuple(dict.fromkeys((row["name"], *aliases, *common)))
            products.append(Product(row["product_id"], names, row["kind"], row.get("maker_id") or None, frozenset(map(fold, common))))
        return cls(tuple(products))

    @cached_property
    def _phrases(self) -> Phrases:
        return name_phrases((product.names, product.common, product) for product in self.products)

    @cached_property
    def _by_name(self) -> dict[str, Product]:
        return {fold(name): product for product in reversed(self.products) for name in product.names}

    def maker_of(self, name: str) -> str | None:
        """The company_id of the maker of the product of that name, in any case; None where product or maker is unknown.

        >>> row = {"product_id": "iphone", "name": "iPhone", "kind": "device", "maker_id": "apple"}
        >>> ProductDirectory.from_rows([row]).maker_of("IPHONE")
        'apple'
        """
        product = self._by_name.get(fold(name).strip())
        return product.maker_id if product else None

    def find(self, tokens: Tokens) -> list[ProductMatch]:
        """The known products of a text in order, the longest first at each place, none overlapping."""
        return [ProductMatch(start, end, product, is_common) for start, end, _, (product, is_common) in names_in(tokens, self._phrases)]


@cache
def reference_products() -> ProductDirectory:
    """The products of the reference, read once."""
    return ProductDirectory.from_reference()
