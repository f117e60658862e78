"""One name for a person over all articles: the spelling that most of them use ('Jensen Huang', not 'JENSEN HUANG' of one headline)."""

from __future__ import annotations

from datetime import datetime

from pipeline.store.store import Store
from pipeline.text import slug

#: The name of this pass in the table passes.
NAME = "people"

_SPELLINGS = """
SELECT person_id, p.name, a.name, count(DISTINCT article_id) FROM people p JOIN article_people a USING (person_id)
WHERE person_id IN (SELECT person_id FROM article_people JOIN people q USING (person_id)
                    GROUP BY person_id HAVING count(DISTINCT article_people.name) > 1 OR any_value(q.name) <> min(article_people.name))
GROUP BY person_id, p.name, a.name
"""


def name_people(store: Store, *, made_with: str, now: datetime) -> None:
    """Gives each person the spelling that most articles use, in one transaction; which article came first does not matter.

    Only spellings of the same identifier count: case and accents, never another form of the name.
    """
    with store.transaction() as connection:
        best: dict[str, tuple[int, bool, str]] = {}
        names = {}
        for person_id, name, spelling, articles in connection.execute(_SPELLINGS).fetchall():
            if slug(spelling) == person_id == slug(name):
                names[person_id] = name
                best[person_id] = min(best.get(person_id, (0, True, "")), (-articles, spelling.isupper(), spelling))
        for person_id, (_, _, spelling) in best.items():
            if spelling != names[person_id]:
                connection.execute("UPDATE people SET name = $2 WHERE person_id = $1", [person_id, spelling])
        store.mark_passed(NAME, made_with, now)
