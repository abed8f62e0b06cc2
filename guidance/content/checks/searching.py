"""What people type must lead to something that is there."""

from collections import Counter
from collections.abc import Iterator

from ..library import Library
from ..reading import Problem
from .common import slugs, unknown_names

FILE = "search.toml"


def search_leads_to_what_is_known(library: Library) -> Iterator[Problem]:
    search = library.search
    known = {f"{kind}:{slug}" for kind, names in _kinds(library) for slug in names}
    for word in search.words:
        key = f"word “{word.say[0] if word.say else ''}”"
        yield from unknown_names(library, word, f"{key}.means", word.means, known)
        if not (word.say and word.means):
            yield Problem(FILE, key, "needs words to say and something they mean")
    flags = set(library.wording.flags)
    for sign in search.signs:
        key = f"sign “{sign.say[0] if sign.say else ''}”"
        yield from unknown_names(library, sign, f"{key}.flags", sign.flags, flags)
        if not sign.flags:
            yield Problem(FILE, f"{key}.flags", "is empty; name signs to show")
    for name, times in Counter(page.name for page in search.pages).items():
        if times > 1:
            yield Problem(FILE, f"page {name}", f"stands here {times} times")


def _kinds(library: Library) -> Iterator[tuple[str, set[str]]]:
    yield "condition", slugs(library.conditions)
    yield "routine", slugs(library.routines)
    yield "area", slugs(library.areas)
    yield "technique", slugs(library.techniques)
    yield "tool", slugs(library.tools)
    yield "programme", slugs(library.programmes)
    yield "caution", set(library.wording.cautions)
    yield "page", {page.name for page in library.search.pages}
