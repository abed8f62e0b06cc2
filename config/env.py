"""Readers of environment variables. A bad value stops the start with a sentence."""

import os
import re
import secrets
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str = "") -> str:
    return os.environ.get(name, "").strip() or default


def flag(name: str, *, default: bool = False) -> bool:
    words = {"1": True, "true": True, "yes": True, "on": True}
    words |= {"0": False, "false": False, "no": False, "off": False}
    value = text(name).lower()
    if not value:
        return default
    if value not in words:
        raise ImproperlyConfigured(f"{name} is “{value}”. Write 1 or 0.")
    return words[value]


def whole(name: str, default: int, *, low: int, high: int) -> int:
    value = text(name) or str(default)
    if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
        raise ImproperlyConfigured(
            f"{name} is “{value}”. Write a whole number from {low} to {high}."
        )
    return int(value)


def words(name: str, default: Iterable[str] = ()) -> list[str]:
    """A list with commas between its items."""
    return [w.strip() for w in text(name).split(",") if w.strip()] or list(default)


def site_url(name: str, default: str) -> str:
    """The public address: scheme and host, nothing after it."""
    value = text(name, default).rstrip("/")
    try:
        parts = urlsplit(value)
        host = re.fullmatch(r"\[[0-9a-f:.]+\]|[a-z0-9.-]+", _host(parts.netloc))
        sound = parts.scheme in {"http", "https"} and host is not None
        sound = sound and not (parts.path or parts.query or parts.fragment)
        sound = sound and not parts.username and (parts.port or 1) > 0
    except ValueError:
        sound = False
    if not sound:
        raise ImproperlyConfigured(
            f"{name} is “{value}”. Write an address such as https://example.org."
        )
    return value


def _host(netloc: str) -> str:
    """The host as it is written, without a port."""
    return re.sub(r":\d*$", "", netloc).lower()


def database(name: str, default: Path) -> dict[str, object]:
    """A database by address; without one, SQLite in a file.

    SQLite runs in WAL mode, so that readers never wait for a writer, and takes its
    write lock when a transaction begins, so that two writers queue instead of failing.
    """
    value = text(name, f"sqlite:///{default}")
    if urlsplit(value).scheme not in {"sqlite", "postgres", "postgresql"}:
        raise ImproperlyConfigured(
            f"{name} begins with “{value.split(':')[0]}”. "
            "Write an address that begins with postgres:// or sqlite:///."
        )
    try:
        parsed = dict(dj_database_url.parse(value))
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} cannot be read: {error}") from error
    if parsed["ENGINE"] == "django.db.backends.sqlite3":
        parsed["OPTIONS"] = {
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
                "PRAGMA mmap_size=134217728; PRAGMA journal_size_limit=27103364; "
                "PRAGMA cache_size=2000"
            ),
        }
    else:
        parsed |= {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    return parsed


def secret(name: str, keep: Path) -> str:
    """A secret from the environment, or one that is made once and kept in a file."""
    value = text(name)
    if value:
        if len(value) < 50:
            raise ImproperlyConfigured(f"{name} is too short. Use 50 signs or more.")
        return value
    try:
        keep.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ImproperlyConfigured(
            f"No {name} is set and {keep.parent} cannot be written ({error.strerror})."
        ) from error
    try:
        handle = os.open(keep, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _kept(name, keep)
    except OSError as error:
        raise ImproperlyConfigured(
            f"No {name} is set and {keep} cannot be written ({error.strerror})."
        ) from error
    value = secrets.token_urlsafe(64)
    with os.fdopen(handle, "w") as file:
        file.write(value)
    return value


def _kept(name: str, keep: Path) -> str:
    value = keep.read_text().strip()
    if len(value) < 50:
        raise ImproperlyConfigured(
            f"{keep} is empty or cut short. Remove it, or set {name}."
        )
    return value
