"""What a deal word says of its neighbours: the type of deal, and the role of who stands where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.records import DealType, PartyRole

#: Where a party stands to the deal word: before it as subject, after it without preposition, or after one.
Slot = Literal["left", "direct", "of", "with", "in", "to", "by", "between", "from", "for", "other"]


@dataclass(frozen=True, slots=True)
class Frame:
    """A kind of deal word."""

    deal_type: DealType
    #: The role of the party in each place; a place that is absent is not read.
    roles: dict[Slot, PartyRole]
    #: How much one such word says: 2 makes a deal by itself, less than 1 only beside others.
    weight: float = 2.0
    #: A government may be a party.
    admits_government: bool = False
    #: A word that tells the type only with others ('acordo').
    is_general: bool = False


def _partners(*slots: Slot) -> dict[Slot, PartyRole]:
    return dict.fromkeys(slots, "partner")


#: The frames that DealRules.verbs and DealRules.nouns name.
FRAMES: dict[str, Frame] = {
    # verbs
    "acquire": Frame("acquisition", {"left": "acquirer", "direct": "target", "to": "target", "of": "target", "by": "acquirer"}),
    "merge": Frame("acquisition", {"left": "acquirer", "with": "target", "direct": "target", "to": "target"}),
    "sell": Frame("supply", {"left": "supplier", "to": "customer"}, 1.6),
    "supply": Frame("supply", {"left": "supplier", "to": "customer", "direct": "customer", "by": "supplier"}),
    "make": Frame("supply", {"left": "supplier", "to": "customer", "by": "supplier"}, 1.2),
    "raise": Frame("equity", {"left": "investee", "with": "investor", "of": "investor", "from": "investor", "by": "investor"}),
    "receive": Frame("equity", {"left": "investee", "with": "investor", "of": "investor", "from": "investor", "by": "investor"}),
    "order": Frame(
        "supply", {"left": "customer", "to": "supplier", "of": "supplier", "from": "supplier", "with": "supplier", "direct": "supplier"}
    ),
    "host": Frame("supply", {"left": "supplier", "to": "customer", "for": "customer"}),
    "rent": Frame("supply", {"left": "customer", "of": "supplier", "from": "supplier"}),
    "use": Frame("supply", {"left": "customer", "of": "supplier", "from": "supplier", "direct": "supplier"}, 0.7),
    "invest": Frame("equity", {"left": "investor", "in": "investee", "to": "investee", "by": "investor"}, 2.0, admits_government=True),
    "lend": Frame("loan", {"left": "lender", "to": "borrower", "direct": "borrower"}, 2.0, admits_government=True),
    "license": Frame("license", {"left": "customer", "of": "supplier", "from": "supplier", "to": "customer"}),
    "ally": Frame("partnership", _partners("left", "with", "to", "direct")),
    "pay": Frame("acquisition", {"left": "acquirer", "for": "target"}),
    "sign": Frame("partnership", _partners("left", "with"), 1.6, is_general=True),
    "keep": Frame("equity", {"left": "investor", "of": "investee"}, admits_government=True),
    # words that name more givers of a round or loan told before
    "lead": Frame("equity", {"left": "investor", "by": "investor", "direct": "investor"}),
    "join": Frame("equity", {"left": "investor", "of": "investor", "direct": "investor", "from": "investor", "by": "investor"}),
    "contribute": Frame("equity", {"left": "investor"}),
    # nouns
    "bid": Frame(
        "acquisition", {"left": "acquirer", "for": "target", "to": "target", "by": "target", "from": "acquirer", "of": "acquirer"}
    ),
    "acquisition": Frame("acquisition", {"left": "acquirer", "of": "target", "by": "acquirer"}),
    "sale": Frame("acquisition", {"left": "target", "of": "target", "to": "acquirer"}),
    "merger": Frame("acquisition", {"left": "acquirer", "of": "acquirer", "with": "target", "between": "acquirer"}),
    "deal": Frame("partnership", _partners("left", "of", "with", "between", "direct"), 1.6, is_general=True),
    "alliance": Frame("partnership", _partners("left", "of", "with", "between", "direct")),
    "venture": Frame("joint_venture", _partners("left", "of", "with", "between", "direct"), 2.2),
    "delivery": Frame("supply", {"left": "supplier", "of": "supplier", "to": "customer", "with": "customer", "between": "partner"}),
    "purchase_order": Frame("supply", {"left": "customer", "of": "customer", "to": "supplier", "with": "supplier", "from": "supplier"}),
    "investment": Frame("equity", {"left": "investor", "of": "investor", "in": "investee", "by": "investor"}, 2.0, admits_government=True),
    "stake": Frame("equity", {"left": "investor", "of": "investee", "in": "investee", "by": "investor"}, 2.0, admits_government=True),
    "round": Frame("equity", {"left": "investee", "of": "investee", "by": "investor", "with": "investor"}),
    "loan": Frame("loan", {"left": "borrower", "of": "lender", "with": "lender", "to": "borrower", "by": "lender", "from": "lender"}),
    "licence": Frame("license", {"left": "customer", "of": "supplier", "with": "supplier", "to": "customer", "between": "partner"}),
    "subsidy": Frame(
        "government_support",
        {"left": "investee", "to": "investee", "of": "government", "by": "government", "from": "government"},
        2.0,
        admits_government=True,
    ),
}

#: Order along the chain that makes and uses chips, by sector of the directory: who stands earlier sells to who stands later.
CHAIN = {
    "materials": 0,
    "equipment": 1,
    "eda": 1,
    "optics": 2,
    "memory": 2,
    "foundry": 2,
    "chips": 3,
    "energy": 3,
    "networking": 4,
    "servers": 4,
    "data_center": 5,
    "electronics": 6,
    "cloud": 6,
    "automotive": 7,
    "telecom": 7,
    "ai_lab": 8,
    "software": 8,
    "retail": 9,
    "bank": 9,
    "industry": 9,
    "defence": 9,
}
