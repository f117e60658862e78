"""An outline -> the blocks of its article: the element that holds it, then what in there is text of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pipeline.read.blocks import headline_key, letters
from pipeline.read.outline import Block, Outline, is_text_body

#: Of the page's running text: furniture that holds more is the article itself, whatever its class says; the second counts where
#: the first leaves little.
SMALL_SHARES = (0.35, 0.1)
_LEAST_LIVE = 0.4  # of the page's running text: what lies outside all furniture
_BODY_SHARE = 0.5  # of the scope's running text: what an element named as the article's body must hold
_TEXT_SHARE = 0.3  # where its name is that of the text itself, such as itemprop="articleBody"
_LINK_LIST = 0.5  # linked part of a block that is no text
_LINK_WEIGHT = 0.5  # how much a letter of a link list counts against an element, where one of running text counts for it
_PARAGRAPHS = frozenset({"p", "li", "blockquote", "span", "dd"})
_MOST_BEFORE = 6  # blocks between a headline and its text: more are something else
_FAR = 60  # blocks, furniture included: how far up the headline is looked for
_SENTENCE = 60  # characters of a heading that sums up
_SUMMARY = 250  # characters of a standfirst that nothing names
_LONE = 0.2  # what a paragraph counts that has no other beside it: a teaser in its card


@dataclass(frozen=True, slots=True)
class Found:
    """The blocks of an article in reading order."""

    blocks: list[Block]
    #: What sums the article up between its headline and its text.
    standfirst: list[Block]
    #: Whether the page itself names the place where they stand.
    is_named: bool
    #: Characters of paragraphs that stand side by side; teasers stand each in a card of its own.
    clustered: int = 0
    #: Which part of the page's running text outside furniture they hold, 0 to 1.
    share: float = 1.0


def find_article(page: Outline, title: str = "") -> Found:
    """The article of a page; without blocks where the page has none."""
    blocks = _live_blocks(page)
    scope = _find_scope(blocks, page.bodies, headline_key(title))
    if scope is None:
        return Found(blocks, [], is_named=False)
    inside = [block for block in blocks if _stands_in(block, scope)]
    selected = _select(inside, scope)
    standfirst, opening = _standfirst(page, set(map(id, blocks)), inside[0], title) if inside else ([], [])
    lineage = {scope, *scope.iterancestors()}
    is_named = any(body in lineage and (body.tag == "article" or is_text_body(body)) for body in page.bodies)
    beside = Counter(block.element.getparent() for block in selected if block.is_running and block.kind != "item")
    clustered = sum(len(block.text) for block in selected if block.is_running and beside[block.element.getparent()] > 1)
    running = sum(len(block.text) for block in blocks if block.is_running)
    share = sum(len(block.text) for block in selected if block.is_running) / max(1, running)
    return Found([*opening, *selected], standfirst, is_named, clustered, share)


_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|lead|lede|dek|deck|sub-?head\w*|sub-?title|subtitulo|sub-?headline|summary|intro|introduction|abstract|excerpt|"
    r"linha-?fina|bigode|bajada|copete|entradilla|entrada|sumario|sapo|chapeau|chapo|gravata|olho)(?=$|[\s_-])",
    re.IGNORECASE,
)


def _standfirst(page: Outline, live: set[int], first: Block, title: str) -> tuple[list[Block], list[Block]]:
    """What stands between the headline and the article's element: what sums it up, and paragraphs it begins with.

    Of what is marked as furniture ('teaser') only what the page describes itself with; `live` holds the ids of the other blocks.
    """
    blocks = page.blocks
    index = next(number for number, block in enumerate(blocks) if block is first)
    key = headline_key(title)
    start = -1
    for number in range(index - 1, max(-1, index - _FAR), -1):
        block = blocks[number]
        if block.kind == "heading" and (_in_h1(block.element) or (key and id(block) in live and headline_key(block.text) == key)):
            start = number
            break
    if start < 0:
        return [], []
    known = [letters(description)[:60] for description in page.descriptions]
    found, opening = [], []
    for block in blocks[start + 1 : index]:
        if len(block.text) < 40 or block.link_share > 0.3:
            continue
        own = letters(block.text)[:60]
        is_described = any(own.startswith(text) or text.startswith(own) for text in known if len(text) >= 30)
        if is_described or (id(block) in live and block.kind != "row" and _named(block.element)):
            found.append(block)
        elif id(block) not in live:
            continue
        elif block.kind == "heading":
            if len(block.text) >= _SENTENCE:  # a second headline that says more
                found.append(block)
        elif block.is_running:
            opening.append(block)
    if len(opening) == 1 and len(opening[0].text) <= _SUMMARY:  # one sentence alone sums up, whatever its element is called
        found, opening = [*found, *opening], []
    return (found, opening) if len(found) + len(opening) <= _MOST_BEFORE else ([], [])


def _in_h1(element: Any) -> bool:
    return element.tag == "h1" or any(ancestor.tag == "h1" for ancestor in element.iterancestors())


def _named(element: Any) -> bool:
    for candidate in (element, element.getparent()):
        if candidate is not None and _STANDFIRST.search(f"{candidate.get('class', '')} {candidate.get('id', '')}"[:300]):
            return True
    return False


def _live_blocks(page: Outline) -> list[Block]:
    """The blocks outside furniture; what is marked as furniture and holds much of the page's running text is none."""
    weights = [0] * len(page.marks)
    total = 0
    for block in page.blocks:
        if block.is_running:
            total += len(block.text)
            number = block.mark
            while number >= 0:
                weights[number] += len(block.text)
                number = page.marks[number][1]
    # Page builders wrap every paragraph in a 'widget': it is the sum that counts.
    alike: Counter[tuple[str, str]] = Counter()
    names = [(element.tag, element.get("class", "")) for element, _ in page.marks]
    for name, weight in zip(names, weights, strict=True):
        alike[name] += weight
    live: list[Block] = []
    for share in SMALL_SHARES:
        dead = [False] * len(page.marks)
        for number, (_, outer) in enumerate(page.marks):
            weight = max(weights[number], alike[names[number]] if names[number][1] else 0)
            dead[number] = weight < max(1, total * share) or (outer >= 0 and dead[outer])
        live = [block for block in page.blocks if block.mark < 0 or not dead[block.mark]]
        if sum(len(block.text) for block in live if block.is_running) >= total * _LEAST_LIVE:
            break
    return live


def _find_scope(blocks: list[Block], bodies: list[Any], title: str) -> Any | None:
    beside: Counter[Any] = Counter(block.element.getparent() for block in blocks if block.is_running)
    own: dict[Any, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for block in blocks:
        if block.is_running:
            parent = block.element.getparent()
            lone = (beside[parent] < 2 and len(block.text) < 400) or (block.kind == "item" and block.linked)
            own[block.element][0] += max(0, len(block.text) - 2 * block.linked) * (_LONE if lone else 1.0)
        elif block.link_share > _LINK_LIST:
            own[block.element][1] += block.linked
    good: dict[Any, float] = {}
    bad: dict[Any, float] = {}
    for element, (running, links) in own.items():
        good[element] = good.get(element, 0) + running
        bad[element] = bad.get(element, 0) + links
        for ancestor in element.iterancestors():
            good[ancestor] = good.get(ancestor, 0) + running
            bad[ancestor] = bad.get(ancestor, 0) + links
    if not any(good.values()):
        return None
    scope = max(
        (element for element, weight in good.items() if weight),
        key=lambda element: (good[element] - _LINK_WEIGHT * bad[element], _depth(element)),
    )
    while scope.tag in _PARAGRAPHS and scope.getparent() is not None:
        scope = scope.getparent()
    inner = [body for body in bodies if good.get(body, 0) >= good[scope] * 0.1 and (scope is body or scope in body.iterancestors())]
    story = _choose_story(scope, inner, good, blocks, title)
    if story is not None:
        scope = story
        inner = [body for body in inner if story is body or story in body.iterancestors()]
    scope = _choose_body(scope, inner, good, bad)
    return _descend(scope, good)


def _choose_body(scope: Any, bodies: list[Any], good: dict[Any, float], bad: dict[Any, float]) -> Any:
    """The best of the elements that the page names as article; chunks of one body count together, following stories do not."""
    best, most = scope, 0.0
    groups: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for body in bodies:
        groups[body.tag, body.get("class", "")].append(body)
    for group in groups.values():
        top = [body for body in group if not any(other in body.iterancestors() for other in group if other is not body)]
        if len(top) > 1 and not any(_has_headline(body) for body in top[1:]):
            body = _common(top)
        else:
            body = max(group, key=lambda body: good[body])
        if good[body] < good[scope] * (_TEXT_SHARE if is_text_body(body) else _BODY_SHARE):
            continue
        value = good[body] - bad[body]
        if value > most or (value > most * 0.85 and body in best.iterdescendants()):
            best, most = body, value
    return best


def _has_headline(body: Any) -> bool:
    return next(body.iter("h1", "h2"), None) is not None


def _choose_story(scope: Any, bodies: list[Any], good: dict[Any, float], blocks: list[Block], title: str) -> Any | None:
    """Of several articles on one page, each with a headline of its own, the page's own: the one with its title, else the first."""
    articles = [body for body in bodies if body.tag == "article" and good[body] >= good[scope] * 0.1]
    top = [body for body in articles if not any(other in body.iterancestors() for other in articles if other is not body)]
    if len(top) < 2:
        return None
    headlines: dict[Any, str] = {}
    begun: set[Any] = set()
    for block in blocks:
        if block.kind != "heading" and not block.is_running:
            continue
        body = next((body for body in top if _stands_in(block, body)), None)
        if body is None or body in begun:
            continue
        if block.kind == "heading":
            headlines.setdefault(body, headline_key(block.text))
        else:
            begun.add(body)
    if sum(body in headlines for body in top) < 2:
        return None
    return next((body for body in top if title and headlines.get(body) == title), top[0])


def _common(elements: list[Any]) -> Any:
    first = [elements[0], *elements[0].iterancestors()]
    for other in elements[1:]:
        line = {other, *other.iterancestors()}
        first = [element for element in first if element in line]
    return first[0]


def _descend(scope: Any, good: dict[Any, float]) -> Any:
    """The innermost element with nearly all the running text."""
    while True:
        child = next((child for child in scope if good.get(child, 0) >= good[scope] * 0.97), None)
        if child is None or child.tag in _PARAGRAPHS:
            return scope
        scope = child


def _depth(element: Any) -> int:
    return sum(1 for _ in element.iterancestors())


def _stands_in(block: Block, scope: Any) -> bool:
    return block.element is scope or any(ancestor is scope for ancestor in block.element.iterancestors())


def _select(blocks: list[Block], scope: Any) -> list[Block]:
    """Without link lists, labels, boxes and what stands before the first and behind the last paragraph."""
    homes = _homes(blocks)
    boxes: dict[Any, bool] = {}
    kept: list[tuple[int, Block, bool]] = []
    for number, block in enumerate(blocks):
        is_core = _is_core(block, homes)
        if _is_link(block, is_core=is_core) or (not is_core and (not _is_text(block) or _in_box(block, homes, scope, boxes))):
            continue
        if block.kind == "heading" and not is_core and not _heads(blocks, number):
            continue
        kept.append((number, block, is_core))
    text = [place for place, (_, block, core) in enumerate(kept) if block.is_running or (core and block.kind != "heading")]
    if not text:
        return [block for _, block, _ in kept]
    start = text[0]
    while start and kept[start - 1][2] and kept[start - 1][0] + 1 == kept[start][0] and not _in_h1(kept[start - 1][1].element):
        start -= 1  # the heading of the first section
    return [block for _, block, _ in kept[start : text[-1] + 1]]


def _heads(blocks: list[Block], number: int) -> bool:
    """Whether a heading away from the paragraphs has text below it, and no list of links."""
    return number + 1 < len(blocks) and blocks[number + 1].link_share <= _LINK_LIST


def _homes(blocks: list[Block]) -> set[Any]:
    """The elements in which the article's paragraphs stand side by side."""
    weights: Counter[Any] = Counter()
    paragraphs: Counter[Any] = Counter()
    total = 0
    previous = None
    for block in blocks:
        if block.is_running:
            total += len(block.text)
            if previous is block.element:  # paragraphs between line breaks
                weights[block.element] += len(block.text)
            previous = block.element
            parent = block.element.getparent()
            if block.kind != "item" and parent is not None:
                weights[parent] += len(block.text)
                paragraphs[parent] += 1
    # A box with one paragraph is no place where paragraphs stand side by side, unless there are many such boxes.
    alike: Counter[tuple[str, str]] = Counter()
    for element, weight in weights.items():
        alike[element.tag, element.get("class", "")] += weight
    return {
        element
        for element, weight in weights.items()
        if (weight >= total * 0.1 and paragraphs[element] != 1)
        or weight >= total * 0.3
        or (element.tag != "p" and alike[element.tag, element.get("class", "")] >= total * 0.3)
    }


def _is_core(block: Block, homes: set[Any]) -> bool:
    """Whether the block stands where the article's paragraphs stand, however short it is."""
    element = block.element
    if element in homes or element.getparent() in homes:
        return True
    return block.kind in {"item", "row"} and any(ancestor in homes for ancestor in islice(element.iterancestors(), 5))


def _in_box(block: Block, homes: set[Any], scope: Any, boxes: dict[Any, bool]) -> bool:
    """Whether the block stands in a box with a heading of its own beside the article's paragraphs."""
    if block.kind == "quote":
        return False
    outer = None
    for ancestor in (block.element, *block.element.iterancestors()):
        if ancestor in homes or ancestor is scope:
            break
        outer = ancestor
    else:
        return False
    if outer is None or outer.tag in {"p", "ul", "ol", "table", "blockquote", "h2", "h3", "h4"}:
        return False
    if outer not in boxes:
        boxes[outer] = (
            ancestor in homes
            and not any(home is not outer and outer in home.iterancestors() for home in homes)
            and (next(outer.iter("h2", "h3", "h4", "h5", "h6", "img", "picture"), None) is not None)
            # A theme may wrap every heading in an element of its own.
            and not (block.kind == "heading" and letters("".join(outer.itertext())) == letters(block.text))
        )
    return boxes[outer]


def _is_text(block: Block) -> bool:
    """Whether a block away from the others is text all the same."""
    if block.is_running or block.kind in {"heading", "quote", "row", "item"} or block.element.tag == "p":
        return True
    return len(block.text) > 25 and _STOP.search(block.text[-4:]) is not None


_STOP = re.compile(r"[.!?:…。！？][\"'”’“‘»«›‹)\]」』）*]*$")


def _is_link(block: Block, *, is_core: bool) -> bool:
    """Whether the block leads elsewhere and is no text."""
    share = block.link_share
    if block.is_running:
        return False
    if is_core and block.kind == "text" and _STOP.search(block.text[-4:]):
        return share > 0.9
    return share > 0.8 or (share > _LINK_LIST and len(block.text) < 200)
