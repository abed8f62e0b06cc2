"""What a check offers in place of the routine."""

from ..models import Routine
from ..safety.report import CONDITIONS
from ..safety.screening import Clearance

NOT_FOR = "routine-not-for"
#: How many routines that were made for the person are named.
MOST = 5


def offered(
    clearance: Clearance, routine: Routine, own: frozenset[str]
) -> list[Routine]:
    """Gentler routines, or those made for the person where this one is not."""
    published = Routine.objects.published()
    if NOT_FOR not in clearance.rules or not clearance.offers:
        return list(published.filter(slug__in=clearance.offers))
    fitting = published.filter(mode=routine.mode)
    for slug in sorted(own & CONDITIONS):
        fitting = fitting.filter(conditions__slug=slug)
    # What serves few conditions was written for them.
    rows = fitting.prefetch_related("conditions").distinct()
    suits = [row for row in rows if own.isdisjoint(row.not_for)]
    return sorted(suits, key=lambda row: len(row.conditions.all()))[:MOST]
