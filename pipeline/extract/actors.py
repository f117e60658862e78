"""A place of a text that names somebody who may speak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ActorKind = Literal["person", "company", "same_person", "same_company", "same_work", "anonymous"]


@dataclass(frozen=True, slots=True)
class Actor:
    """A stretch that names somebody who may speak."""

    start_char: int
    end_char: int
    kind: ActorKind
    person_id: str = ""
    company_id: str = ""
    #: Whether a role stands right before the name, so that a preposition before it belongs to the role's noun.
    has_role_before: bool = False
