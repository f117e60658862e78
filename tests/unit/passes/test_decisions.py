"""pipeline.passes.decisions: the same answer in whatever order the links come."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from pipeline.passes.decisions import THRESHOLD, Clusters, Identity, Link

IDS = "abcdefgh"
IDENTITIES = {name: Identity(name, name * (1 + place % 3), name in "ab", place % 4, place % 5) for place, name in enumerate(IDS)}
PAIRS = st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)).filter(lambda pair: pair[0] != pair[1])
LINKS = st.lists(st.builds(lambda pair, score: Link(*pair, score, f"{pair}"), PAIRS, st.sampled_from([0.5, 0.8, 0.85, 0.95])), max_size=14)


@given(links=LINKS, apart=st.sets(PAIRS, max_size=3), seed=st.integers(0, 99))
def test_merges_are_the_same_in_any_order_and_make_no_chains(links: list[Link], apart: set[tuple[str, str]], seed: int) -> None:
    """Shuffled links give equal merges; each leads to what is not merged; known companies and pairs kept apart never meet."""
    clusters = Clusters(IDENTITIES, apart)
    clusters.join(links)
    merges = clusters.merges()
    again = Clusters(IDENTITIES, {(other, one) for one, other in apart})
    again.join(random.Random(seed).sample(links, len(links)))
    assert again.merges() == merges
    into = {merge.company_id: merge.merged_into for merge in merges}
    assert not set(into) & set(into.values())
    assert len(into) == len(merges)
    final = {name: into.get(name, name) for name in IDS}
    assert final["a"] == "a"
    assert final["b"] == "b"
    assert all(final[one] != final[other] for one, other in apart)
    assert all(merge.score >= THRESHOLD and merge.reason for merge in merges)
    assert all(min((IDENTITIES[m] for m in clusters.members(name)), key=lambda i: i.rank).company_id == final[name] for name in IDS)


def test_a_merge_is_as_sure_as_the_weakest_link_on_its_way() -> None:
    """The reasons of all links stand in the merge, from the company to the one it is taken for."""
    clusters = Clusters({name: Identity(name, name, articles=5 - place) for place, name in enumerate("xyz")}, ())
    clusters.join([Link("z", "y", 0.98, "same"), Link("y", "x", 0.85, "short")])
    assert [(m.company_id, m.merged_into, m.score, m.reason) for m in clusters.merges()] == [
        ("y", "x", 0.85, "short"),
        ("z", "x", 0.85, "same; short"),
    ]
