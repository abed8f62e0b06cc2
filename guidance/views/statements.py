"""Claims and judged sentences of a condition, with the sources of both in one query."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import F, Value

from ..models import Claim, Condition, Heard, Source


class Told:
    """A claim or a judged sentence, with its sources at hand."""

    def __init__(self, row: Claim | Heard, sources: list[Source]) -> None:
        self.row = row
        self.sources = sources

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)


def statements_of(condition: Condition) -> tuple[list[Told], list[Told]]:
    """The claims and the judged sentences of a condition, in their order."""
    sources = _sources(condition)

    def told(kind: str, rows: Iterable[Claim | Heard]) -> list[Told]:
        return [Told(row, sources[kind, row.pk]) for row in rows]

    claims = told("claim", condition.claims.all())
    return claims, told("heard", condition.heard.all())


def _sources(condition: Condition) -> dict[tuple[str, int], list[Source]]:
    """The sources by the kind and the key of what rests on them, in their order."""
    plain = Source.objects.order_by()
    rows = [
        plain.filter(**{f"{kind}__condition": condition}).annotate(
            backs=Value(kind), backs_pk=F(kind)
        )
        for kind in ("claim", "heard")
    ]
    found: dict[tuple[str, int], list[Source]] = defaultdict(list)
    for source in sorted(rows[0].union(rows[1], all=True), key=lambda each: each.slug):
        found[source.backs, source.backs_pk].append(source)
    return found


def numbered(statements: Iterable[Told]) -> list[Source]:
    """Every source once, in the order of its first use, with its number set."""
    found: dict[int, Source] = {}
    for source in (source for told in statements for source in told.sources):
        found.setdefault(source.pk, source)
        source.number = list(found).index(source.pk) + 1
    return list(found.values())
