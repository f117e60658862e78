"""URLs of the same article -> one key: no tracking, no mobile or AMP variants, no difference of scheme.

The key is what an article is known by and what the crawler looks for duplicates with. In doubt two addresses stay two: an article stored
twice is a nuisance, one that hides another is a loss.
"""

from __future__ import annotations

import posixpath
import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

# Parameters that only say where a reader came from, whatever their value.
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|ttclid|li_fat_id|mc_[ce]id|_ga|_gl|_hs\w+|__hs\w+|hsctatracking|"
    r"__twitter_impression|at_\w+|cmpid|ocid|ncid|icid|smid|sr_share|spm|ref_src|ref_url|referrer|mkt_tok|vero_id|wt\.\w+|s_cid|ns_\w+|xtor|"
    r"outputtype|amp|amp_js_v|amp_gsa|amp_\w+|usqp|guccounter|guce_\w+|soc_\w+|taid|trk|trackingid",
    re.IGNORECASE,
)
# Parameters that mostly do, but are an identifier at some sites: 'cid=wa-share' goes, 'cid=48213' stays.
_OFTEN_TRACKING = re.compile(
    r"cmp|cid|ref|source|src|from|share|shared|feature|output|sh|campaign|origin|app|platform|mobile|print|comments?", re.IGNORECASE
)
_IDENTIFIER = re.compile(r"\d{3}")
_HOST_VARIANT = re.compile(r"^(?:(?:www\d?|m|amp|mobile|mobi|touch|wap)\.)(?=[^.]+\.)")
# 'm.com.br' is the site of somebody called m, and no mobile variant.
_SUFFIX = re.compile(r"(?:com?|org?|net?|gov?|gob|edu|ac|inf|jor|blog|eco|tv)\.[a-z]{2}")
# What a cache of AMP pages puts before the address: 'g1-globo-com.cdn.ampproject.org/c/s/g1.globo.com/...'.
_AMP_CACHE = re.compile(r"(?:\.cdn\.ampproject\.org|(?:^|\.)bing-amp\.com)$")
_CACHED = re.compile(r"^/(?:[a-z]/)?(?:s/)?(?P<address>[^/.]+\.[^/]+(?:/.*)?)$", re.DOTALL)
_GOOGLE_AMP = re.compile(r"^(?:www\.)?google\.[a-z.]{2,6}$")
_AMP_PATH = re.compile(r"(?:[/.]amp(?:\.html?)?)+/?$", re.IGNORECASE)
_AMP_START = re.compile(r"^(?:/amp)+(?=/)", re.IGNORECASE)
_INDEX = re.compile(r"(?:/(?:index|default)\.(?:html?|php|aspx?))+$", re.IGNORECASE)
_SESSION = re.compile(r";(?:jsessionid|phpsessid)=[^/]*", re.IGNORECASE)
_SAFE = "/:@!$&'()*+,;=~-._"
#: No article has a longer address; what is longer is made to cost time.
_LONGEST = 4000


def normalize_url(url: str) -> str:
    """A URL as the key of an article; another scheme than http(s), such as a file URI, comes back unchanged but for its fragment.

    >>> normalize_url("HTTP://m.Example.com:80/a/amp/?utm_source=x&id=7#top")
    'https://example.com/a?id=7'
    >>> normalize_url("https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a")
    'https://example.com/a'
    """
    key = _normalize_once(url)
    for _ in range(20):  # a cache may hold the address of a cache
        url, key = key, _normalize_once(key)
        if key == url:
            break
    return key


def _normalize_once(url: str) -> str:
    url = url.strip()
    if len(url) > _LONGEST:
        return url
    try:
        parts = urlsplit(url)
        host = _clean_host(parts.hostname or "")
        port = parts.port
    except ValueError:
        return url
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return url.partition("#")[0]
    path = _clean_path(parts.path)
    query = _clean_query(parts.query)
    cached = _uncached(host, path)
    if cached:
        return f"https://{cached}" + (f"?{query}" if query else "")
    if ":" in host:
        host = f"[{host}]"
    if port not in {None, 80, 443}:
        host = f"{host}:{port}"
    return f"https://{host}{path}" + (f"?{query}" if query else "")


def _clean_host(host: str) -> str:
    host = host.strip(".").lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii").lower().strip(".")
        except UnicodeError:
            return host
    while (variant := _HOST_VARIANT.match(host)) and not _SUFFIX.fullmatch(host[variant.end() :]):
        host = host[variant.end() :]
    return host


def _uncached(host: str, path: str) -> str:
    """The address that a cache of AMP pages shows, without its scheme; '' where it is none."""
    # Of 'google.com/amp/s/example.com/a' the path is clean already: '/s/example.com/a'.
    if _AMP_CACHE.search(host) or (_GOOGLE_AMP.match(host) and path.startswith("/s/")):
        found = _CACHED.match(path)
        return found["address"] if found else ""
    return ""


def _clean_query(query: str) -> str:
    # '&amp;' is what an address cut out of markup has.
    pairs = parse_qsl(query.replace("&amp;", "&"), keep_blank_values=True, errors="surrogateescape")
    return urlencode(sorted((key, value) for key, value in pairs if not _is_tracking(key, value)), errors="surrogateescape")


def _is_tracking(key: str, value: str) -> bool:
    return bool(_TRACKING.fullmatch(key) or (_OFTEN_TRACKING.fullmatch(key) and not _IDENTIFIER.search(value)))


def _clean_path(path: str) -> str:
    cleaned = _clean_once(path)
    while cleaned != path:  # '/a/amp/index.html' is '/a/amp', and that '/a'
        path, cleaned = cleaned, _clean_once(cleaned)
    return cleaned


def _clean_once(path: str) -> str:
    path = re.sub(r"/{2,}", "/", path or "/")
    if "/./" in path or "/../" in path or path.endswith(("/.", "/..")):
        path = posixpath.normpath(path)
    path = _SESSION.sub("", path)
    # One way of percent-encoding: decoded where that is lossless, encoded again; else with capitals.
    if _decodes(path):
        path = quote(unquote(path, errors="strict"), safe=_SAFE)
    else:
        path = quote(re.sub(r"%[0-9a-fA-F]{2}", lambda found: found[0].upper(), path), safe=_SAFE + "%")
    path = _AMP_START.sub("", path)
    path = _AMP_PATH.sub("", path) or "/"
    return _INDEX.sub("/", path).rstrip("/")


def _decodes(path: str) -> bool:
    if re.search(r"%2f|%3f|%23|%25|%3b", path, re.IGNORECASE):
        return False
    try:
        unquote(path, errors="strict")
    except UnicodeDecodeError:
        return False
    return True


def identity(url: str) -> str:
    """What two captures of the same article share: the normalised URL; a file URI stays one however it was percent-encoded.

    >>> identity("http://www.example.com/a/?utm_source=x") == identity("https://example.com/a")
    True
    """
    if url.startswith("file:"):
        return "file://" + unquote(urlsplit(url).path)
    return normalize_url(url)


def clean_url(url: str, base: str = "") -> str | None:
    """An absolute http(s) URL as a page declares it, without fragment; None where it is none.

    >>> clean_url("/a/b", "https://example.com/x")
    'https://example.com/a/b'
    """
    url = "".join(url.split())
    if len(url) > _LONGEST:
        return None
    try:
        absolute = urljoin(base, url) if base.startswith(("http://", "https://")) else url
        parts = urlsplit(absolute)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or "." not in host:
        return None
    return absolute.partition("#")[0]


def shares_site(first: str, second: str) -> bool:
    """Whether two addresses are of one site: the same host or another of the same domain, however each is written.

    >>> shares_site("http://m.a.com.br/x", "https://tec.a.com.br/y"), shares_site("https://a.com.br/x", "https://b.com.br/x")
    (True, False)
    """
    return _domain(first) == _domain(second)


def _domain(url: str) -> str:
    host = urlsplit(normalize_url(url)).hostname or ""
    labels = host.split(".")
    return host if _is_number(host) else ".".join(labels[-3 if _SUFFIX.fullmatch(".".join(labels[-2:])) else -2 :])


def _is_number(host: str) -> bool:
    return ":" in host or host.rpartition(".")[2].isdigit()


def is_front_page(url: str) -> bool:
    """Whether the URL names a whole site: some pages declare their front page as canonical.

    >>> is_front_page("https://example.com/"), is_front_page("https://example.com/a")
    (True, False)
    """
    parts = urlsplit(url)
    return parts.path in {"", "/"} and not parts.query
