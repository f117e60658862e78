"""A deal word and the words behind it -> what it means here: a purchase of chips is a supply, one of a tenth a stake."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.extract.deal_frames import FRAMES, Frame
from pipeline.extract.deal_parties import Party, Place, gap_of, has_money
from pipeline.extract.deal_words import DealWords
from pipeline.extract.tokens import Tokens
from pipeline.records import DealType

_BY_ITS_SELLER = Frame("acquisition", {"left": "target", "from": "acquirer", "of": "acquirer"})
_LICENSED_TO = Frame("license", {"left": "supplier", "to": "customer"})
_LENT_TO = Frame("loan", {"left": "lender", "to": "borrower", "by": "lender"}, 2.0, admits_government=True)
_GRANTED_TO = Frame("government_support", {"left": "government", "to": "investee", "by": "government"}, 2.0, admits_government=True)


_AGREEMENTS = frozenset(
    {
        "deal",
        "alliance",
        "venture",
        "delivery",
        "purchase_order",
        "licence",
        "loan",
        "acquisition",
        "sale",
        "merger",
        "investment",
        "round",
        "supply",
    }
)
#: The weight of money received of which nothing says what it is for: enough in an article's first sentences or told twice.
_DOUBTFUL = 1.2
#: How far behind its verb what is agreed upon stands, in tokens.
_BEHIND = 16


@dataclass(frozen=True, slots=True)
class Sense:
    """A deal word that ends before token `end` in a sentence that ends before `last`, with the parties on both sides."""

    tokens: Tokens
    words: DealWords
    end: int
    last: int
    left: Sequence[Party]
    right: Sequence[Place]
    #: Whether a subject stands right before the word, so that it is a verb.
    follows_subject: bool = False

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
                return (
                    FRAMES["delivery"]
                    if gap_of(right) & words.products and not gap_of(right) & (words.company_nouns | words.capital)
                    else frame
                )
            case "license":
                return _LICENSED_TO if "to" in slots else frame
            case "loan":
                return _LENT_TO if "to" in slots and self.left else frame
            case "subsidy":
                return _GRANTED_TO if "to" in slots and any(party.is_government for party in self.left) else frame
            case "sign" | "deal":
                return self._agreement(frame, name)
            case "receive" if not self._is_capital(near):
                paid = gap_of(right) & words.prepaid and any(has_money(place.between) for place in right)
                if paid:
                    return Frame("supply", {"left": "supplier", "of": "customer", "from": "customer"}, 1.6)
                return replace(frame, weight=_DOUBTFUL) if any(has_money(place.between) for place in right) else None
            case "raise" | "receive":
                is_paid = any(
                    place.slot in {"with", "of", "from", "by"} and (has_money(place.between) or words.investments & set(place.between))
                    for place in right
                )  # 'captou US$ 2 bilhões com a B', 'recebeu investimentos da B'
                return frame if is_paid and not gap_of(right) & words.capital else None
            case "pay":
                return self._payment()
            case "sell":
                return self._sale(frame)
            case "acquire" | "acquisition":
                return self._purchase(frame, gap)
            case "investment" | "invest":
                return frame if slots & {"in", "to"} else None
            case "keep":  # 'vai ficar com 9,9% da Intel'
                return frame if "of" in slots and gap & (words.capital | {"%"}) and not gap & words.products else None
            case "stake":
                return frame if slots & {"in", "of"} and not gap & words.products else None
            case _:
                return self._trade(frame, name, near)

    def _is_capital(self, near: set[str]) -> bool:
        """Whether money received is an investment or a loan: it comes from an investor or a government, or the words say so."""
        words = self.words
        given = any(place.party.is_investor or place.party.is_government for place in self.right)
        return (given or bool(near & words.capital) or bool(near & words.capital_nouns)) and not gap_of(self.right) & words.prepaid

    def _agreement(self, frame: Frame, name: str) -> Frame | None:
        """An agreement on a delivery is a supply; to sign or close without an agreement is nothing: 'a bolsa fecha em alta com a EDP'."""
        frames = self._frames_behind()
        others = any(place.slot in {"with", "between"} for place in self.right)
        if (
            name == "sign"
            and not (frames | self._frames_before()) & _AGREEMENTS
            and not (self.right and self.right[0].slot == "with" and len(self.right[0].between) <= 2)
        ):
            return None
        products = set(self.tokens.folds[self.end : min(self.last, self.end + _BEHIND)]) & self.words.products
        if not self.left or not others or any(place.slot == "between" for place in self.right):
            return frame
        if frames & {"delivery", "supply", "host"}:
            return Frame("supply", {"left": "supplier", "with": "customer"}, frame.weight)
        if products and frames & {"purchase_order", "order", "rent", "acquire", "acquisition"}:
            return Frame("supply", {"left": "customer", "with": "supplier"}, frame.weight)
        return frame

    def _frames_behind(self) -> set[str]:
        """The frames of the deal words that follow soon."""
        return self._frames_in(range(self.end, min(self.last, self.end + _BEHIND)))

    def _frames_before(self) -> set[str]:
        """Those before in the sentence: 'a A, que tem contratos com a B, e a C, que fechou outro'."""
        number = self.tokens.sentence_of[self.end - 1]
        near = range(max(0, self.end - 2 * _BEHIND), self.end - 1)
        return self._frames_in([index for index in near if self.tokens.sentence_of[index] == number])

    def _frames_in(self, indexes: Sequence[int]) -> set[str]:
        matches = (self.words.triggers.match(self.tokens.folds, index, self.last) for index in indexes)
        return {frame for match in matches if match is not None for frame, _ in match[1]}

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

    def _purchase(self, frame: Frame, gap: set[str]) -> Frame | None:
        words = self.words
        between, slot = (self.right[0].between, self.right[0].slot) if self.right else ((), "")
        if slot == "of" and self.follows_subject and len(between) <= 1:
            return FRAMES["order"]  # 'a Oracle compra da Nvidia'
        is_of_goods = any(words.prepositions.get(word) == "in" for word in between) and not gap & (words.capital | words.control)
        if slot == "of" and has_money(between) and is_of_goods:
            return FRAMES["order"]  # 'comprará US$ 3,6 bilhões em células da Bloom Energy'
        if slot == "to":
            if any(words.prepositions.get(word) == "for" for word in between):
                return None  # 'bought their way into networking for B'
            # Spanish 'compra a Arm' takes it over; 'compra turbinas a GE', Portuguese 'compra à Corning fibra' do not
            goods = gap & words.products or self._goods_behind(self.right[0].party)
            if goods or len(between) > 1 or "a" not in words.prepositions:
                return FRAMES["order"] if goods or len(between) == 1 else None
            return frame
        if slot == "of" and not has_money(between) and not self._is_share(between):
            return FRAMES["order"] if gap & words.products else None  # 'compram horas da Cerebras', 'comprou um pedaço da B'
        if "%" in between and not self._is_share(between[between.index("%") + 1 :]):
            return None  # 'abocanha 30% da HBM4 da Nvidia'
        if gap & words.products and not gap & words.control:
            return FRAMES["order"]
        if gap & words.capital and not gap & words.control and not self._is_majority():
            return FRAMES["stake"]
        return frame

    def _goods_behind(self, party: Party) -> set[str]:
        """The goods that are named soon behind a party: 'vende a Ardian 500 servidores'."""
        return set(self.tokens.folds[party.end : min(self.last, party.end + _BEHIND // 2)]) & self.words.products

    def _is_share(self, words: Sequence[str]) -> bool:
        """Whether nothing but articles, prepositions and what companies are called stands between a percentage and the company."""
        known = self.words
        return all(
            word.isdigit()
            or word in ",.%"
            or word in known.plain
            or word in known.capital
            or word in known.control
            or known.describes(word)
            for word in words
        )

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
        if not sold_things & products and not self._goods_behind(self.right[buyer].party) and not has_money(self.right[buyer].between):
            return None  # 'vende a Ardian sus centros de datos', 'a Teralane vende sobretudo à Amazon'
        return None if sold_things & (capital | self.words.control) else frame
