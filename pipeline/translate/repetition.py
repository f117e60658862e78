"""Tells an output in which a model goes round in circles from one that repeats what its source repeats."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

#: Longest stretch that is looked for again right behind itself, in tokens.
_LONGEST = 12
#: Tokens that may repeat what stands just before them without being looked at: ', 000, 000' of a long number, 'very, very'.
_ALLOWED = 9


def repeated(tokens: Sequence[Hashable]) -> int:
    """The most tokens in a row that each repeat the one some fixed distance before it.

    >>> repeated("abcabcabc"), repeated("abcd"), repeated("aaaa")
    (6, 0, 3)
    """
    most = 0
    for distance in range(1, min(_LONGEST, len(tokens) - 1) + 1):
        run = 0
        for token, before in zip(tokens[distance:], tokens, strict=False):
            run = run + 1 if token == before else 0
            most = max(most, run)
    return most


def runs_away(tokens: Sequence[Hashable], source: Sequence[Hashable], limit: int) -> bool:
    """Whether the output filled all the `limit` tokens it was given, or repeats itself and the source does not.

    >>> runs_away("the " * 9, "a casa", 99), runs_away("000,000,000,000", "000.000.000.000", 99), runs_away("so on", "etc", 5)
    (True, False, True)
    """
    if len(tokens) >= limit:
        return True
    found = repeated(tokens)
    return found > _ALLOWED and found > 1.5 * repeated(source) + 2
