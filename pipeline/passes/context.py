"""What the articles of the store say about pairs of companies: asked in SQL, for all pairs at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from pipeline.passes.decisions import Clusters, Identity
from pipeline.passes.links import Pair, Shared

if TYPE_CHECKING:
    import duckdb

#: What somebody or something that both names are seen with says for them; known companies are named with everybody.
_PERSON, _UNKNOWN, _KNOWN = 1.0, 1.0, 0.5

#: Two parties of one deal are two companies.
_RIVALS = """
SELECT DISTINCT one.found_company_id, other.found_company_id
FROM deal_parties one JOIN deal_parties other USING (deal_id) WHERE one.found_company_id <> other.found_company_id
"""

#: Names of three words or more with '(ABC)' behind them, or standing in brackets behind 'ABC'.
_ACRONYMS = r"""
WITH named AS (
    SELECT m.found_company_id, m.text, m.found_name,
           substr(s.text, m.end_char - s.start_char + 1, 12) AS after,
           substr(s.text, greatest(1, m.start_char - s.start_char - 10), least(11, m.start_char - s.start_char)) AS before
    FROM company_mentions m JOIN sentences s USING (article_id, sentence_no)
    WHERE length(m.text) - length(replace(m.text, ' ', '')) >= 2 AND m.found_company_id <> '')
SELECT DISTINCT found_company_id, text, acronym FROM (
    SELECT found_company_id, text, regexp_extract(after, '^,? ?\(([A-Z]{3,8})\)', 1) AS acronym FROM named
    UNION ALL
    SELECT found_company_id, text, regexp_extract(before, '(?:^|[^\pL\d])([A-Z]{3,8}) \($', 1) FROM named WHERE starts_with(after, ')'))
WHERE acronym <> ''
"""

_MEMBERS = "member AS (SELECT unnest($1::VARCHAR[]) AS root, unnest($2::VARCHAR[]) AS company_id)"
_PAIRS = "pair AS (SELECT unnest($3::VARCHAR[]) AS short, unnest($4::VARCHAR[]) AS long)"
_OF_ROOT = """of_root AS (
    SELECT DISTINCT root, article_id FROM member JOIN company_mentions m ON m.found_company_id = member.company_id)"""

#: The articles of each short name, and whether they have the longer one too.
_ARTICLES = f"""
WITH {_MEMBERS}, {_PAIRS}, {_OF_ROOT}
SELECT short, long, s.article_id, l.article_id IS NOT NULL
FROM pair JOIN of_root s ON s.root = short LEFT JOIN of_root l ON l.root = long AND l.article_id = s.article_id
"""  # noqa: S608

#: The people and companies that are named with both names, and in half of their articles with one of the two.
_SHARED = f"""
WITH {_MEMBERS}, {_PAIRS}, {_OF_ROOT},
    entity AS (
        SELECT DISTINCT article_id, 'company' AS kind, found_company_id AS id FROM company_mentions
        WHERE found_company_id <> '' AND NOT list_contains($5::VARCHAR[], found_company_id)
        UNION ALL
        SELECT DISTINCT article_id, 'person', person_id FROM person_mentions),
    near AS MATERIALIZED (SELECT root, kind, id, list(article_id) AS articles FROM of_root JOIN entity USING (article_id) GROUP BY ALL),
    -- Each side by itself first: joined by what they share alone, everybody who is named with everybody would meet.
    by_short AS MATERIALIZED (SELECT short, long, kind, id, articles FROM pair JOIN near ON root = short),
    by_long AS MATERIALIZED (SELECT short, long, kind, id, articles FROM pair JOIN near ON root = long),
    shared AS MATERIALIZED (
        SELECT s.short, s.long, s.kind, s.id, s.articles, list_distinct(list_concat(s.articles, l.articles)) AS of_both
        FROM by_short s JOIN by_long l ON l.short = s.short AND l.long = s.long AND l.kind = s.kind AND l.id = s.id),
    everywhere AS MATERIALIZED (
        SELECT kind, id, count(*) AS articles FROM entity WHERE (kind, id) IN (SELECT (kind, id) FROM shared) GROUP BY ALL)
SELECT short, long, s.kind, s.id, coalesce(p.name, s.id), s.articles
FROM shared s JOIN everywhere e ON e.kind = s.kind AND e.id = s.id
LEFT JOIN people p ON s.kind = 'person' AND p.person_id = s.id
LEFT JOIN member self ON s.kind = 'company' AND self.company_id = s.id
WHERE 2 * len(of_both) >= e.articles AND (self.root IS NULL OR self.root NOT IN (short, long))
"""  # noqa: S608

#: The people who have one role at both.
_ROLES = f"""
WITH {_MEMBERS}, {_PAIRS},
    held AS (
        SELECT DISTINCT root, person_id, role FROM member m JOIN article_people p ON p.found_company_id = m.company_id
        WHERE role IS NOT NULL)
SELECT DISTINCT short, long, coalesce(p.name, s.person_id) || ' is ' || s.role
FROM pair JOIN held s ON s.root = short JOIN held l ON l.root = long AND l.person_id = s.person_id AND l.role = s.role
LEFT JOIN people p ON p.person_id = s.person_id
"""  # noqa: S608


def find_rivals(connection: duckdb.DuckDBPyConnection) -> set[tuple[str, str]]:
    """Pairs that are two parties of one deal, both ways round."""
    return set(connection.execute(_RIVALS).fetchall())


def find_acronyms_written(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str, str]]:
    """Where a name and an acronym stand together, one in brackets: (company_id, the name as written, the acronym)."""
    return connection.execute(_ACRONYMS).fetchall()


def share_context(
    connection: duckdb.DuckDBPyConnection,
    pairs: Sequence[Pair],
    clusters: Clusters,
    identities: Mapping[str, Identity],
    bystanders: Collection[str],
) -> dict[tuple[str, str], Shared]:
    """What each pair shares; `bystanders` are companies that are named with everybody, such as newspapers."""
    shared = {(pair.short, pair.full): Shared() for pair in pairs}
    if not pairs:
        return shared
    roots = sorted({root for pair in shared for root in pair})
    members = [(root, member) for root in roots for member in clusters.members(root)]
    asked = [
        [root for root, _ in members],
        [member for _, member in members],
        [pair.short for pair in pairs],
        [pair.full for pair in pairs],
    ]
    for short, full, article_id, has_both in connection.execute(_ARTICLES, asked).fetchall():
        found = shared[short, full]
        found.articles.add(article_id)
        if has_both:
            found.both.add(article_id)
            found.supported.add(article_id)
    for short, full, kind, name_id, name, articles in connection.execute(_SHARED, [*asked, list(bystanders)]).fetchall():
        found = shared[short, full]
        found.supported.update(articles)
        other = identities.get(name_id) if kind == "company" else None
        weight = _PERSON if other is None else _KNOWN if other.is_known else _UNKNOWN
        label = other.name if other else name
        found.weights[label] = max(weight, found.weights.get(label, 0.0))
    for short, full, role in connection.execute(_ROLES, asked).fetchall():
        shared[short, full].roles.add(role)
    return shared
