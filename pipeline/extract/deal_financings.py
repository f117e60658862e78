"""A round or loan that several sentences tell: who receives it, and who gives, as the text names one giver after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.extract.deal_parties import Claim, Party
from pipeline.records import PartyRole

#: The frames whose words name more givers.
JOINING = frozenset({"lead", "join", "contribute"})
_RECEIVING: dict[PartyRole, Literal["equity", "loan"]] = {"investee": "equity", "borrower": "loan"}
_WEIGHT = 2.0


@dataclass(frozen=True, slots=True)
class Financing:
    """A round or loan as told so far."""

    kind: Literal["equity", "loan"]
    receiver: Party
    givers: tuple[Party, ...]
    sentence: int
    #: The sentence that opened it and the status that it told, where no giver was named there.
    opened: int | None = None
    status: str | None = None

    @staticmethod
    def of(claim: Claim, before: Financing | None = None) -> Financing | None:
        """The financing that a claim tells, if it is one; `before`: the one told last, which may be the same."""
        receivers = [party for party, role in claim.parties if role in _RECEIVING]
        if claim.deal_type not in {"equity", "loan"} or len(receivers) != 1:
            return None
        givers = tuple(party for party, role in claim.parties if party is not receivers[0])
        same = before if before is not None and before.receiver.key == receivers[0].key else None
        kind: Literal["equity", "loan"] = "loan" if claim.deal_type == "loan" else "equity"
        return Financing(kind, receivers[0], givers, claim.sentence, same.opened if same else None, same.status if same else None)

    def joined(self, givers: tuple[Party, ...], sentence: int, rule: str, at: int, *, is_one: bool) -> Claim:
        """The claim that `givers` give as well; `is_one`: to the same round or loan as those before them."""
        known = {party.key for party in givers}
        everyone = (*(party for party in self.givers if party.key not in known), *givers) if is_one else givers
        role: PartyRole = "lender" if self.kind == "loan" else "investor"
        receiving: PartyRole = "borrower" if self.kind == "loan" else "investee"
        parties = (*((party, "government" if party.is_government else role) for party in everyone), (self.receiver, receiving))
        subjects = frozenset(party.key for party in everyone)
        return Claim(self.kind, parties, _WEIGHT, sentence, self.status, False, rule, None, subjects, at, self.opened)
