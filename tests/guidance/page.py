"""Reads a page the way a browser would, as far as the tests need it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from html.parser import HTMLParser

VOID = {"br", "circle", "hr", "img", "input", "link", "meta", "path", "source", "use"}


@dataclass
class Element:
    tag: str
    attrs: dict[str, str]
    inside: list["Element"] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    @cached_property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def __getitem__(self, name: str) -> str:
        return self.attrs[name]

    def get(self, name: str, default: str = "") -> str:
        return self.attrs.get(name, default)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self._open: list[Element] = []

    def handle_starttag(self, tag, attrs):
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        for parent in self._open:
            parent.inside.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        names = [element.tag for element in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data):
        for element in self._open:
            element.words.append(data)


@lru_cache(maxsize=512)
def _elements(source: str) -> list[Element]:
    """Most pages are looked at by many tests: the same letters are read once."""
    parser = _Parser()
    parser.feed(source)
    return parser.elements


class Page:
    """All elements of a page in their order; each knows its text and what is in it."""

    def __init__(self, source: str | bytes) -> None:
        self.source = source if isinstance(source, str) else source.decode()
        self.elements = _elements(self.source)

    @cached_property
    def _by_id(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self.having("id"):
            found.setdefault(element["id"], []).append(element)
        return found

    def all(self, tag: str = "", **attrs: str) -> list[Element]:
        """Elements by tag and attributes (``name=None`` matches any value)."""
        return list(self._matching(tag, attrs))

    def _matching(self, tag: str, attrs: dict[str, str]) -> Iterator[Element]:
        wanted = {name.replace("_", "-"): value for name, value in attrs.items()}
        known = self._by_id.get(wanted["id"], []) if "id" in wanted else self.elements
        for element in known:
            fits = all(element.attrs.get(n) == v for n, v in wanted.items())
            if fits and tag in {"", element.tag}:
                yield element

    def one(self, tag: str = "", **attrs: str) -> Element:
        found = self.all(tag, **attrs)
        assert len(found) == 1, f"{len(found)} of {tag} {attrs}"
        return found[0]

    def having(self, name: str) -> list[Element]:
        """Elements with an attribute of that name."""
        return [element for element in self.elements if name in element.attrs]

    def data(self, name: str) -> str | None:
        """The value of ``data-<name>``, or None where the page has none."""
        found = [element[f"data-{name}"] for element in self.having(f"data-{name}")]
        assert len(found) <= 1, f"data-{name} stands {len(found)} times"
        return found[0] if found else None

    @property
    def ids(self) -> list[str]:
        return [element["id"] for element in self.having("id")]

    @property
    def title(self) -> str:
        return next(element.text for element in self.all("title"))

    @property
    def heading(self) -> str:
        return self.one("h1").text

    @property
    def text(self) -> str:
        return self.one("body").text

    @property
    def links(self) -> list[str]:
        return [element["href"] for element in self.all("a") if "href" in element.attrs]
