"""Tags with thousands of attributes: the HTML parser compares each attribute with all others, so one such tag can take it minutes."""

from __future__ import annotations

import re

_TAG = re.compile(r"</?[a-zA-Z][\w:-]{0,60}")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_LONGEST = 20_000  # characters of a tag that is never looked at
_MOST_ATTRIBUTES = 1_000


def without_endless_tags(page: str) -> str:
    """The page with the attributes of such tags cut off; any other comes back as it is.

    >>> without_endless_tags("<div " + " ".join(f"a{n}='x'" for n in range(9000)) + ">text</div>")
    '<div>text</div>'
    """
    if len(page) < _LONGEST:
        return page
    parts = page.split(">")
    for number, part in enumerate(parts):
        if len(part) > _LONGEST:
            tag = _TAG.search(part)
            if tag and len(part) - tag.end() > _LONGEST and len(_QUOTED.sub("", part[tag.end() :]).split()) > _MOST_ATTRIBUTES:
                parts[number] = part[: tag.end()]
    return ">".join(parts)
