"""A deal word and the words behind it -> what it means here: a purchase of chips is a supply, one of a tenth a stake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.deal_frames import FRAMES, Frame
from pipeline.extract.deal_parties import Party, Place, gap_of, has_money
from pipeline.extract.deal_words import DealWords
from pipeline.extract.tokens import Tokens
from pipeline.records import DealType

_BY_ITS_SELLER = Frame("acquisition", {"left": "target", "from": "acquirer", "of": "acquirer"})
_LICENSED_TO = Frame("license", {"left": "supplier", "to": "customer"})
_LENT_TO = Frame("loan", {"left": "lender", "to": "borrower", "by": "lender"}, 2.0, admits_government=True)
_GRANTED_TO = Frame("government_support", {"left": "government", "to": "investee", "by": "government"}, 2.0, admits_government=True)


@dataclass(frozen=True, slots=True)
class Sense:
    """A deal word that ends before token `end` in a sentence that ends before `last`, with the parties on both sides."""

    tokens: Tokens
    words: DealWords
    end: int
    last: int
    left: Sequence[Party]
    right: Sequence[Place]

    def of(self, frame: Frame, name: str) -> Frame | None:
        """The frame that holds here; None where the word makes no deal."""
        words, right = self.words, self.right
        slots = {place.slot for place in right}
        near = set(self.tokens.folds[self.end : min(self.last, self.end + 10)])
        gap = set(right[0].between) if right else near
        if gap & words.company_nouns:  # 'adquirir a fabricante de sensores B': the sensors describe B
            gap -= words.products
        match name:
            case "bid":
                return _BY_ITS_SELLER if slots & {"from", "of"} and not slots & {"for", "to", "by"} else frame
            case "sale":
                return FRAMES["delivery"] if gap_of(right) & words.products else frame
            case "license":
                return _LICENSED_TO if "to" in slots else frame
            case "loan":
                return _LENT_TO if "to" in slots and self.left else frame
            case "subsidy":
                return _GRANTED_TO if "to" in slots and any(party.is_government for party in self.left) else frame
            case "raise":
                is_paid = any(place.slot in {"with", "of", "from", "by"} and has_money(place.between) for place in right)
                return frame if is_paid and not gap_of(right) & words.capital else None
            case "pay":
                return self._payment()
            case "sell":
                return self._sale(frame)
            case "acquire" | "acquisition":
                return self._purchase(frame, gap)
            case "investment" | "invest":
                return frame if slots & {"in", "to"} else None
            case "stake":
                return frame if slots & {"in", "of"} and not gap & words.products else None
            case _:
                return self._trade(frame, name, near)

    def _trade(self, frame: Frame, name: str, near: set[str]) -> Frame | None:
        """Words for goods that change hands, which must be told: 'contratou o Lazard' is no purchase."""
        slots = {place.slot for place in self.right}
        has_goods = bool(near & self.words.products)
        if (
            name in {"order", "rent", "use", "supply"}
            and not has_goods
            and not slots & ({"to", "direct"} if name == "supply" else {"to", "with"})
        ):
            return None
        if name == "host":
            return frame if has_goods and slots & {"to", "for"} else None
        if name == "rent" and "to" in slots:  # 'alugará à ByteDance'
            return FRAMES["supply"]
        if name == "purchase_order" and not slots & {"to", "with"}:  # 'received orders from Fujitsu'
            return Frame(frame.deal_type, {"left": "supplier", "of": "customer", "from": "customer"}, frame.weight)
        return frame

    def _purchase(self, frame: Frame, gap: set[str]) -> Frame:
        words = self.words
        if gap & words.products and not gap & words.control:
            return FRAMES["order"]
        if gap & words.capital and not gap & words.control and not self._is_majority():
            return FRAMES["stake"]
        return frame

    def _payment(self) -> Frame | None:
        """'pagará US$ 1 bilhão por 3% da B', 'pagou US$ 2 bilhões pela B'."""
        for place in self.right:
            gap = set(place.between)
            if place.slot in {"of", "in"} and gap & self.words.capital:
                return FRAMES["stake"]
            if place.slot == "by" and not gap & self.words.products:
                return Frame("acquisition", {"left": "acquirer", "by": "target"})
            if place.slot == "for" and has_money(place.between):
                return FRAMES["order"] if gap & self.words.products else Frame("acquisition", {"left": "acquirer", "for": "target"})
        return None

    def _is_majority(self) -> bool:
        """'60% da Tesselar' is control, '30% da Tecto' is a stake."""
        stop = self.right[0].party.start if self.right else self.end
        for index in range(self.end, stop - 1):
            if self.tokens.words[index].isdigit() and self.tokens.words[index + 1] == "%":
                return int(self.tokens.words[index]) > 50
        return False

    def _sale(self, frame: Frame) -> Frame | None:
        """'A vende a B à C', 'A vende 30% da B à C': C acquires B; 'A vende chips à C': a supply."""
        buyer = next((position for position, place in enumerate(self.right) if place.slot == "to"), None)
        if buyer is None:
            return None
        products, capital = self.words.products, self.words.capital
        target = [
            place
            for place in self.right[:buyer]
            if place.slot in {"direct", "of"}
            and (not set(place.between) & products or set(place.between) & (self.words.company_nouns | capital))
        ]
        if target:
            is_stake = bool(set(target[0].between) & capital) and not self._is_majority()
            kind: DealType = "equity" if is_stake else "acquisition"
            sold = "investee" if is_stake else "target"
            return Frame(kind, {"direct": sold, "of": sold, "to": "investor" if is_stake else "acquirer"})  # type: ignore[dict-item]
        sold_things = set(self.right[buyer].between)
        return None if sold_things & (capital | self.words.control) else frame
