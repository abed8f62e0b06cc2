"""The index, built once for each process and version of the library."""

from datetime import datetime
from functools import lru_cache

from ..content import read_search
from ..models import LibraryVersion
from .engine import Engine
from .entries import entries
from .found import Found


def search(typed: str) -> Found:
    """What there is for what somebody typed, in the library as it stands now."""
    return engine().find(typed)


def engine() -> Engine:
    row = LibraryVersion.objects.filter(pk=1).values_list("number", "moved_at").first()
    return _built(row)


@lru_cache(maxsize=1)
def _built(version: tuple[int, datetime] | None) -> Engine:
    words = read_search()
    return Engine(entries(words), words)
