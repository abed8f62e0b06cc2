"""Bodies of public pages, compressed, each with a strong ETag of its own.

A page at its plain address is the same for everybody, so it is pressed hard once and
kept. An address with a query is made for the one who asks: pressed quickly, not kept.
"""

import gzip
import hashlib
from functools import lru_cache

import brotli

#: Brotli and gzip levels: the hardest for what is kept, a quick one for the rest.
KEPT = {"br": 11, "gzip": 9}
QUICK = {"br": 5, "gzip": 6}

#: All pages of the sitemap in both encodings, with room for as many again in one.
_PAGES = 384


def best_encoding(accepted: str) -> str:
    """The best encoding that is asked for and not refused with ``q=0``."""
    offers = {}
    for offer in accepted.split(","):
        name, _, weight = offer.replace(" ", "").lower().partition(";q=")
        offers[name] = weight.strip("0.") != "" or weight == ""
    return next((name for name in ("br", "gzip") if offers.get(name)), "")


def encoded(content: bytes, encoding: str, *, keep: bool) -> tuple[str, bytes]:
    """The strong ETag and the body in an encoding; kept if many will ask for it."""
    if not encoding:
        return f'"{_tag(content)}"', content
    if keep:
        return _kept(content, encoding)
    return _pressed(content, encoding, QUICK[encoding])


@lru_cache(maxsize=_PAGES)
def _kept(content: bytes, encoding: str) -> tuple[str, bytes]:
    return _pressed(content, encoding, KEPT[encoding])


def _pressed(content: bytes, encoding: str, level: int) -> tuple[str, bytes]:
    if encoding == "br":
        return f'"{_tag(content)}-br"', brotli.compress(content, quality=level)
    return (
        f'"{_tag(content)}-gz"',
        gzip.compress(content, compresslevel=level, mtime=0),
    )


def _tag(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
