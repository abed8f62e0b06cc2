"""What tests ask of the markup of a picture."""

import re
from xml.etree import ElementTree

from guidance.figures.roles import ROLES

FORBIDDEN = {"style", "script", "defs", "clipPath", "marker", "pattern", "image", "use"}


def tree(markup: str) -> ElementTree.Element:
    return ElementTree.fromstring(f"<svg>{markup}</svg>")  # noqa: S314 - our own


def roles_in(markup: str) -> set[str]:
    return {role for e in tree(markup).iter() for role in e.get("class", "").split()}


def problems(markup: str) -> list[str]:
    """Whatever a picture must not carry; nothing where it is clean."""
    found = [f"unknown role {role}" for role in sorted(roles_in(markup) - ROLES)]
    for e in tree(markup).iter():
        found += [f"element {e.tag}"] if e.tag in FORBIDDEN else []
        found += [f"attribute {a}" for a in e.attrib if a in ("id", "style", "href")]
    return found


def texts(markup: str) -> str:
    """All words in the picture, as one line."""
    return " ".join(" ".join(t.itertext()) for t in tree(markup).iter("text"))


def starts(markup: str, role: str) -> list[tuple[float, float]]:
    """Where each sub-path of the elements with this role begins."""
    found: list[tuple[float, float]] = []
    for e in tree(markup).iter("path"):
        if role in e.get("class", "").split():
            for x, y in re.findall(r"M(-?[\d.]+)[ ]?(-?[\d.]+)", e.get("d", "")):
                found.append((float(x), float(y)))
    return found
