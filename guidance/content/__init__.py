"""The shipped library: TOML files, parsed and checked without a database."""

from .checks import check
from .library import Library, read_library, read_search, read_wording
from .reading import ContentError, Problem

__all__ = [
    "ContentError",
    "Library",
    "Problem",
    "check",
    "read_library",
    "read_search",
    "read_wording",
]
