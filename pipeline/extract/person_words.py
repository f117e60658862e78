"""The words of a language for people as patterns."""

from __future__ import annotations

import re


def alternatives(forms: object) -> str:
    r"""Forms as one alternation, longest first, a space standing for any run of white space.

    >>> alternatives(["de", "de la"])
    'de\\s+la|de'
    """
    assert hasattr(forms, "__iter__")
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))
