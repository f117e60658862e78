"""JSON-LD: which article is the page's own, and what it says, however it is written down."""

from __future__ import annotations

import pytest

from pipeline.read.linked_data import find_scripts, read_linked_article

TITLE = "Norvex fecha contrato com a Elea"
ADDRESS = "https://www.gazeta.example/norvex-elea"


def page(*contents: str) -> list[tuple[str, str]]:
    """The scripts of a page that holds each of the contents as JSON-LD."""
    return find_scripts("<html><head>" + "".join(f'<script type="application/ld+json">{content}</script>' for content in contents))


ARTICLE = f'{{"@type":"NewsArticle","headline":"{TITLE}","datePublished":"2025-10-07","author":{{"@type":"Person","name":"Ana de Sá"}}}}'


@pytest.mark.parametrize(
    "written",
    [
        ARTICLE,
        f"[{ARTICLE}]",
        f'{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite","name":"Gazeta"}},{ARTICLE}]}}',
        ARTICLE.replace('"NewsArticle"', '["ReportageNewsArticle","Article"]'),
        ARTICLE.replace('"NewsArticle"', '"http://schema.org/NewsArticle"'),
        f'{{"@type":"WebPage","mainEntity":{ARTICLE}}}',
        ARTICLE[:-1] + ",}",
        f"<!-- {ARTICLE} -->",
        f"//<![CDATA[\n{ARTICLE}\n//]]>",
        ARTICLE.replace('"', "&quot;"),
        ARTICLE.replace("Norvex fecha", "Norvex \\n fecha"),
        ARTICLE + ARTICLE.replace("NewsArticle", "WebPage"),
        ARTICLE + ";",
        ARTICLE.replace('"datePublished"', '"description":"Um "bom" acordo","datePublished"'),
        ARTICLE.replace('"datePublished"', '"description":"50\\% a mais","datePublished"'),
        ARTICLE.replace(',"datePublished"', '\n"datePublished"'),
        ARTICLE[:-1] + ',"articleBody":"A fabricante anunciou',
    ],
)
def test_article_in_every_wrapping(written: str) -> None:
    """Lists, graphs, lists of types, wrappers and the common ways to break JSON tell the same article."""
    found = read_linked_article(page(written))
    assert found.headline == TITLE
    assert found.published == "2025-10-07"
    assert found.authors == ("Ana de Sá",)


def test_references_by_id() -> None:
    """Author and publisher given as {"@id": ...} are looked up, also in another script of the page."""
    people = '{"@graph":[{"@type":"Person","@id":"#ana","name":"Ana de Sá"},{"@type":"Organization","@id":"#g","name":"Gazeta"}]}'
    article = f'{{"@type":"NewsArticle","headline":"{TITLE}","author":[{{"@id":"#ana"}},{{"@id":"#nobody"}}],"publisher":{{"@id":"#g"}}}}'
    found = read_linked_article(page(article, people))
    assert found.authors == ("Ana de Sá",)
    assert found.publisher == "Gazeta"


OTHER = '{"@type":"NewsArticle","headline":"TSMC eleva preços","datePublished":"2025-10-06","url":"https://www.gazeta.example/tsmc","author":"Rui Sá"}'


def test_of_several_articles_the_one_of_this_address() -> None:
    """A page with other articles in its data is about the one of its own address."""
    own = ARTICLE[:-1] + f',"mainEntityOfPage":{{"@id":"{ADDRESS}?utm_source=x"}}}}'
    assert read_linked_article(page(f"[{OTHER},{own}]"), ADDRESS).authors == ("Ana de Sá",)


def test_of_several_articles_the_one_with_the_headline_of_the_page() -> None:
    """Without addresses the headline tells."""
    assert read_linked_article(page(OTHER, ARTICLE), "", ["Norvex fecha contrato de US$ 2 bilhões com a Elea"]).headline == TITLE


def test_listed_articles_do_not_count_beside_the_own_one() -> None:
    """What stands in an ItemList are teasers, even with more fields than the article."""
    listed = f'{{"@type":"ItemList","itemListElement":[{OTHER},{OTHER}]}}'
    assert read_linked_article(page(listed, f'{{"@type":"Article","headline":"{TITLE}"}}')).headline == TITLE


def test_missing_fields_come_from_the_page_around() -> None:
    """A web page in the same graph adds the day; an article of another address adds nothing."""
    web_page = '{"@type":"WebPage","datePublished":"2025-10-07T10:00:00Z"}'
    found = read_linked_article(
        page(f'{{"@graph":[{{"@type":"Article","headline":"{TITLE}","url":"{ADDRESS}"}},{web_page},{OTHER}]}}'), ADDRESS
    )
    assert found.published == "2025-10-07T10:00:00Z"
    assert found.authors == ()


@pytest.mark.parametrize(
    "author",
    ['"Ana de Sá"', '["Ana de Sá"]', '[{"name":["Ana de Sá"]}]', '{"givenName":"Ana","familyName":"de Sá"}', '{"name":"Ana de S&aacute;"}'],
)
def test_forms_of_an_author(author: str) -> None:
    """A name, a list, an object, a name in parts, with entities."""
    assert read_linked_article(page(f'{{"@type":"Article","headline":"{TITLE}","author":{author}}}')).authors == ("Ana de Sá",)


@pytest.mark.parametrize(
    "content", ["", "{", "null", "[]", "17", '{"@type":"Product","name":"Chip"}', '{"@type":null,"headline":17}', "[" * 9000]
)
def test_data_without_an_article(content: str) -> None:
    """Empty, broken and foreign data say nothing."""
    assert read_linked_article(page(content)).headline == ""
