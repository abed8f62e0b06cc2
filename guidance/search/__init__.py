"""Search that forgives: exact names first, then other words for them, then misspellings."""

from .found import Found, Group, Hit, Rank
from .index import search

__all__ = ["Found", "Group", "Hit", "Rank", "search"]
