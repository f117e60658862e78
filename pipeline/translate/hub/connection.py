"""One door to the hub: its address, the user's token, and every way in which it can fail as one line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pipeline import __version__

#: Seconds for a connection, and between two parts of an answer.
_TIMEOUT = 20.0
#: Bytes that a description of a repository may have; those of the largest public ones have a tenth.
_MOST_DESCRIPTION = 16_000_000


class HubError(RuntimeError):
    """The model cannot be had or used; the message is one line for the user."""


class LostError(HubError):
    """The hub cannot be reached, or not any more: worth another try."""


class UselessError(HubError):
    """What the hub has is of no use here: another try would end the same, so nothing of it is kept."""


def endpoint() -> str:
    """The hub's address: HF_ENDPOINT, else the public one."""
    from huggingface_hub import constants  # noqa: PLC0415  # heavy

    return str(constants.ENDPOINT)


def is_offline() -> bool:
    """Whether HF_HUB_OFFLINE forbids to ask."""
    from huggingface_hub import constants  # noqa: PLC0415  # heavy

    return bool(constants.HF_HUB_OFFLINE)


def host() -> str:
    """The hub's address as messages name it.

    >>> host().startswith("http")
    False
    """
    return endpoint().partition("://")[2] or endpoint()


@contextmanager
def open_stream(address: str, hub_id: str, *, start: int = 0) -> Iterator[Any]:
    """The answer to a GET of `address` from byte `start` on, status 200, 206 or 416, its body unread.

    The token goes to the hub only: the client drops it where the hub sends on to another host. Raises HubError, LostError.
    """
    if is_offline():
        raise HubError("HF_HUB_OFFLINE is set, so no hub is asked: unset it to add a model")
    from huggingface_hub import get_session, get_token  # noqa: PLC0415  # heavy

    # A file that travels compressed has another length than the one listed, and could not be resumed.
    headers = {"User-Agent": f"chipdeals/{__version__}", "Accept-Encoding": "identity"}
    token = get_token()
    if token:
        if not (token.isascii() and token.isprintable()):
            raise HubError("HF_TOKEN is no token: it has characters that no token has")
        headers["Authorization"] = f"Bearer {token}"
    if start:
        headers["Range"] = f"bytes={start}-"
    session: Any = get_session()
    if not hasattr(session, "stream"):
        raise HubError("huggingface_hub is too old for this: pip install --upgrade huggingface_hub")
    try:
        with session.stream("GET", address, headers=headers, timeout=_TIMEOUT) as answer:
            _check_status(answer, hub_id, has_token=bool(token))
            yield answer
    except Exception as error:
        if not type(error).__module__.startswith("httpx"):
            raise
        raise LostError(f"{host()} cannot be reached ({_reason(error)}): a model can be added only where the hub is reachable") from None


def fetch_json(address: str, hub_id: str) -> Any:
    """The decoded JSON at `address`. Raises HubError."""
    with open_stream(address, hub_id) as answer:
        body = bytearray()
        for chunk in answer.iter_bytes():
            body += chunk
            if len(body) > _MOST_DESCRIPTION:
                raise HubError(f"{host()} describes {hub_id} in more than {_MOST_DESCRIPTION // 1_000_000} MB: that is no model")
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise HubError(f"{host()} does not answer as a hub does: is there a login page or a proxy in between?") from None


def _check_status(answer: Any, hub_id: str, *, has_token: bool) -> None:
    """Raises HubError for every status that gives nothing."""
    status, code = answer.status_code, answer.headers.get("X-Error-Code", "")
    if status in (200, 206, 416):
        return
    wanted = "the token of HF_TOKEN has no access" if has_token else "set HF_TOKEN"
    if code == "GatedRepo" or (status == 403 and code != "RepoNotFound"):
        raise HubError(f"{hub_id} is gated: accept its terms at {endpoint()}/{hub_id} ({wanted})")
    if status == 401:
        raise HubError(f"{host()} has no public model {hub_id}; if it is private: {wanted}")
    if status == 404 and code == "EntryNotFound":
        raise HubError(f"{hub_id} lists a file that {host()} does not have: try again later")
    if status == 404:
        raise HubError(f"{host()} has no model {hub_id}")
    if status == 429:
        raise HubError(f"{host()} gets too many requests from here: try again later")
    if status >= 500:
        raise LostError(f"{host()} answers with status {status}: try again later")
    raise HubError(f"{host()} answers with status {status} for {hub_id}")


def _reason(error: Exception) -> str:
    """Why a request failed, without the text of the error: it may hold the token."""
    name, text = type(error).__name__, str(error).lower()
    if "Timeout" in name:
        return f"no answer in {_TIMEOUT:.0f} s"
    if "certificate" in text or "ssl" in text:
        return "its certificate is not accepted"
    if "refused" in text:
        return "connection refused"
    if "name or service" in text or "getaddrinfo" in text or "name resolution" in text or "nodename" in text:
        return "name not resolved"
    if "unreachable" in text:
        return "no network"
    return {"InvalidURL": "HF_ENDPOINT is no address", "UnsupportedProtocol": "HF_ENDPOINT is no address"}.get(name, "connection lost")
