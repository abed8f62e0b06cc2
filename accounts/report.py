"""A person's report for a doctor or physiotherapist: counts and medians, no verdicts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from guidance.models import Area, CheckIn, Condition, Flare, Practice
from guidance.models.body import flare_until
from guidance.models.enrolments import conditions_told
from guidance.models.rules import HISTORY_ROWS, LATER_ORDER, past_practices
from guidance.safety.report import SORE
from guidance.safety.vocabulary import During, Felt, Later, Level
from guidance.templatetags.guidance import pressure_word

from .checkin import LATER_WORDS
from .helping import Answer, helping_in
from .limits import Place, places_of
from .models import User
from .practices import practices_of
from .telling import Told, told

#: Rows of a table, so that the usual report stays on one side of paper.
ROUTINES, WORSE = 6, 5
#: Words of a practice that make it one to look at.
_HURT = {str(one) for one in During} - {"none", "comfortable", "strong_ok"}
_QUIET = {str(Felt.GOOD), str(Felt.FINE)}


@dataclass(frozen=True)
class Doing:
    """One routine in the time of the report."""

    title: str
    times: int
    last: datetime
    pressure: str


@dataclass(frozen=True)
class Bad:
    """One practice that hurt, or after which it was sore or worse."""

    at: datetime
    title: str
    places: str
    felt: str
    later: str
    advice: str


@dataclass(frozen=True)
class Report:
    """What was done and said since a day, the newest practices first."""

    since: date
    count: int
    cut: bool
    doing: list[Doing]
    other_routines: int
    change: Answer
    later: list[tuple[str, int]]
    bad: list[Bad]
    bad_count: int
    bad_places: list[tuple[str, int]]
    limits: list[tuple[str, str]]
    conditions: list[str]
    flare_until: date | None
    flares: int


def report_of(user: User, weeks: int) -> Report:
    since = timezone.now() - timedelta(weeks=weeks)
    recent = practices_of(user).filter(at__gte=since)
    rows = list(recent[:HISTORY_ROWS])
    names = dict(Area.objects.values_list("slug", "name"))
    bad = [_bad(told(row), names) for row in rows if _went_badly(row)]
    doing = _doing(rows)
    past = [each for each in past_practices(user) if each.at >= since]
    return Report(
        since=since.date(),
        count=recent.count(),
        cut=len(rows) == HISTORY_ROWS,
        doing=doing[:ROUTINES],
        other_routines=len(doing[ROUTINES:]),
        change=helping_in(past),
        later=_later(rows),
        bad=bad[:WORSE],
        bad_count=len(bad),
        bad_places=[
            (names[slug], times)
            for slug, times in _places(row for row in rows if _went_badly(row))
            if slug in names
        ],
        limits=_limits(place for _, places in places_of(user) for place in places),
        conditions=_conditions(user),
        flare_until=flare_until(user),
        flares=Flare.objects.filter(user=user, since__gte=since).count(),
    )


def _doing(rows: Iterable[Practice]) -> list[Doing]:
    """By routine, the most used first."""
    by_title: dict[str, list[Practice]] = {}
    for row in rows:
        by_title.setdefault(row.routine.title, []).append(row)
    found = [
        Doing(title, len(done), done[0].at, _hardest(done))
        for title, done in by_title.items()
    ]
    return sorted(found, key=lambda each: -each.times)


def _hardest(done: Iterable[Practice]) -> str:
    levels = [level for row in done for level in row.worked.values()]
    return pressure_word(max(levels)) if levels else ""


def _went_badly(row: Practice) -> bool:
    """Something hurt, or was sore or worse later, or we gave more than "carry on"."""
    answers = list(row.feedback.all())
    later = list(row.checkins.all())
    return (
        any(one.during in _HURT for one in answers)
        or any(one.level > Level.CARRY_ON for one in (*answers, *later))
        or any(Later(one.later) in SORE or one.later == Later.WORSE for one in later)
        or any(report.felt not in _QUIET for report in row.reports.all())
    )


def _bad(row: Told, names: dict[str, str]) -> Bad:
    places = [names[slug] for slug in _sore(row.practice) if slug in names]
    worst = _worst(row.practice.checkins.all())
    return Bad(
        at=row.practice.at,
        title=row.practice.routine.title,
        places=", ".join(places),
        felt=row.felt,
        later=LATER_WORDS.get(worst.later, "") if worst else "",
        advice=row.title,
    )


def _worst(checkins: Iterable[CheckIn]) -> CheckIn | None:
    order = LATER_ORDER.index
    return max(checkins, key=lambda one: order(Later(one.later)), default=None)


def _sore(practice: Practice) -> list[str]:
    """The places that the person named, each once, in the order they were named."""
    reported = [r.area for r in practice.reports.all() if r.felt not in _QUIET]
    answered = [one.area for one in practice.feedback.all() if one.area]
    return list(dict.fromkeys([*answered, *reported]))


def _places(rows: Iterable[Practice]) -> list[tuple[str, int]]:
    """How many practices named each sore place, by its slug: the most named first."""
    return Counter(slug for row in rows for slug in _sore(row)).most_common(5)


def _later(rows: Sequence[Practice]) -> list[tuple[str, int]]:
    """How many practices had each answer at their worst check-in."""
    worst = [_worst(row.checkins.all()) for row in rows]
    counts = Counter(one.later for one in worst if one)
    return [
        (words, counts[slug]) for slug, words in LATER_WORDS.items() if counts[slug]
    ]


def _limits(places: Iterable[Place]) -> list[tuple[str, str]]:
    """The places by what they take now, the least first. What most of them take is
    said once for all of them."""
    ordered = sorted(places, key=lambda place: (not place.rests_until, _level(place)))
    groups: dict[str, list[str]] = {}
    for place in ordered:
        groups.setdefault(_takes(place), []).append(place.area.name)
    usual = max(groups, key=lambda words: len(groups[words]), default="")
    numb = [place.area.name for place in ordered if place.mark and place.mark.numb]
    told = {words: ", ".join(names) for words, names in groups.items()}
    if numb:
        told["Cannot feel well"] = ", ".join(numb)
    told[usual] = "All other places" if len(told) > 1 else "All places"
    return [(words, names) for words, names in told.items() if words]


def _level(place: Place) -> int:
    return place.limit.level


def _takes(place: Place) -> str:
    if place.rests_until:
        return f"Rests until {place.rests_until:%-d %B}"
    if not place.limit.level:
        return "No massage here"
    return f"{pressure_word(place.limit.level).capitalize()} at most"


def _conditions(user: User) -> list[str]:
    known = Condition.objects.filter(slug__in=conditions_told(user))
    return list(known.values_list("name", flat=True))
