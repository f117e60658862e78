"""Why something could not be had: the one clause that a user reads."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scrapy import exceptions


class Refusal(exceptions.IgnoreRequest):
    """A request that is not sent on; the message is the reason. `is_lost`: the next run may have more luck."""

    def __init__(self, reason: str, *, is_lost: bool = False) -> None:
        super().__init__(reason)
        self.is_lost = is_lost


def explain(error: BaseException, *, timeout: float, most_bytes: float, name_failure: str = "") -> str:
    """The reason for an error of the download; `name_failure` is what the resolver says of the host."""
    text = f"{error} {error.__cause__ or ''}".lower()
    if isinstance(error, Refusal):
        return str(error)
    if isinstance(error, exceptions.DownloadTimeoutError) or "timed out" in text or "user timeout" in text:
        return f"no answer within {timeout:g} seconds"
    if isinstance(error, exceptions.CannotResolveHostError):
        return name_failure or "name not resolved"
    if isinstance(error, exceptions.DownloadCancelledError) or "download_maxsize" in text:
        return f"larger than {most_bytes / 1e6:g} MB"
    if "max redirections" in text:
        return "too many redirects"
    if isinstance(error, exceptions.DownloadConnectionRefusedError) or "connection was refused" in text:
        return "connection refused"
    if "certificate" in text or "ssl" in text or "tls" in text:
        return "certificate not accepted"
    if "unreachable" in text or "no route" in text:
        return "network not reachable"
    if isinstance(error, (exceptions.ResponseDataLossError, exceptions.DownloadFailedError)):
        return "the answer broke off"
    if isinstance(error, exceptions.UnsupportedURLSchemeError):
        return "only http and https are fetched"
    if isinstance(error, OSError) and ("gzip" in text or "compress" in text or "crc" in text):
        return "broken compression"
    return f"not readable ({type(error).__name__})"


def is_passing(error: BaseException) -> bool:
    """Whether an error may be gone at the next try: no answer, a connection that failed or broke off."""
    kinds = (
        exceptions.DownloadTimeoutError,
        exceptions.DownloadConnectionRefusedError,
        exceptions.DownloadFailedError,
        exceptions.ResponseDataLossError,
        exceptions.CannotResolveHostError,
        ConnectionError,
    )
    return isinstance(error, kinds) or type(error).__module__.startswith("twisted.")


def retry_after(value: str, now: datetime) -> float | None:
    """The seconds a Retry-After header asks to wait; None where it says nothing readable.

    >>> midnight = datetime(2025, 10, 7, tzinfo=UTC)
    >>> retry_after("120", midnight), retry_after("Tue, 07 Oct 2025 00:00:30 GMT", midnight)
    (120.0, 30.0)
    """
    value = value.strip()
    if re.fullmatch(r"\d{1,15}(?:\.\d+)?", value):
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())
