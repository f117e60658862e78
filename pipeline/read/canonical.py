"""URLs of the same article -> one key: no tracking, no mobile or AMP variants, no difference of scheme."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|ttclid|li_fat_id|mc_[ce]id|_ga|_gl|_hs\w+|__hs\w+|hsctatracking|"
    r"at_\w+|cmpid|cmp|cid|ocid|ncid|icid|smid|sr_share|spm|ref|ref_src|ref_url|referrer|source|src|from|share|shared|feature|mkt_tok|vero_id|wt\.\w+|s_cid|"
    r"ns_\w+|xtor|outputtype|output|amp|amp_js_v|amp_gsa|usqp|guccounter|guce_\w+|soc_\w+|taid|sh|trk|campaign|origin|app|platform|mobile|print|comments?",
    re.IGNORECASE,
)
_HOST_VARIANT = re.compile(r"^(?:www\d?|m|amp|mobile|mobi|touch|wap)\.(?=[^.]+\.)")
_AMP_PATH = re.compile(r"(?:/amp(?:\.html?)?|\.amp(?:\.html?)?)/?$|(?<=\.html)/amp/?$", re.IGNORECASE)
_AMP_START = re.compile(r"^/amp(?=/)", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$", re.IGNORECASE)


def normalize_url(url: str) -> str:
    """A URL as the key of an article; another scheme than http(s), such as a file URI, comes back unchanged but for its fragment.

    >>> normalize_url("HTTP://m.Example.com:80/a/amp/?utm_source=x&id=7#top")
    'https://example.com/a?id=7'
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").rstrip(".")
        port = parts.port
    except ValueError:
        return url.strip()
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return url.strip().partition("#")[0]
    host = _HOST_VARIANT.sub("", host)
    if ":" in host:
        host = f"[{host}]"
    if port not in {None, 80, 443}:
        host = f"{host}:{port}"
    path = _clean_path(parts.path)
    query = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(key)]
    encoded = urlencode(sorted(query))
    return f"https://{host}{path}" + (f"?{encoded}" if encoded else "")


def _clean_path(path: str) -> str:
    path = re.sub(r"/{2,}", "/", path or "/")
    if "/./" in path or "/../" in path or path.endswith(("/.", "/..")):
        path = posixpath.normpath(path)
    # One way of percent-encoding: decoded where that is lossless, encoded again.
    decoded = unquote(path, errors="strict") if _decodes(path) else path
    path = quote(decoded, safe="/:@!$&'()*+,;=~-._%" if decoded == path and "%" in path else "/:@!$&'()*+,;=~-._")
    path = _AMP_START.sub("", path)
    path = _AMP_PATH.sub("", path) or "/"
    path = _INDEX.sub("/", path)
    return path.rstrip("/") if path != "/" else ""


def _decodes(path: str) -> bool:
    if re.search(r"%2f|%3f|%23|%25", path, re.IGNORECASE):
        return False
    try:
        unquote(path, errors="strict")
    except UnicodeDecodeError:
        return False
    return True


def clean_url(url: str, base: str = "") -> str | None:
    """An absolute http(s) URL as a page declares it, without fragment; None where it is none.

    >>> clean_url("/a/b", "https://example.com/x")
    'https://example.com/a/b'
    """
    url = "".join(url.split())
    try:
        absolute = urljoin(base, url) if base.startswith(("http://", "https://")) else url
        parts = urlsplit(absolute)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host or "." not in host:
        return None
    return absolute.partition("#")[0]


def is_front_page(url: str) -> bool:
    """Whether the URL names a whole site: some pages declare their front page as canonical.

    >>> is_front_page("https://example.com/"), is_front_page("https://example.com/a")
    (True, False)
    """
    parts = urlsplit(url)
    return parts.path in {"", "/"} and not parts.query
