"""What a person reports about one practice, and how odd answers are read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from .history import PastPractice
from .symptoms import SYMPTOMS, tidy
from .vocabulary import During, Later, Level

CONDITIONS = frozenset(
    {
        "ankylosing-spondylitis",
        "sacroiliac-joint-pain",
        "multiple-sclerosis",
        "back-and-neck-muscle-tension",
        "spinal-osteoarthritis",
        "fibromyalgia",
        "rheumatoid-arthritis",
        "lupus",
        "hashimotos-thyroiditis",
    }
)

Words = Iterable[str]
_Enum = TypeVar("_Enum", bound=StrEnum)


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything that is known about how one practice felt; all of it is optional.

    Scores are whole numbers 0-10, ``pressure`` 1-5, ``hours_later`` hours since the
    practice. ``eased``: did it become comfortable after easing. ``skin_ok``: the skin
    was looked at and is as before. ``usual``: the pain before is long known and
    already examined. ``numb`` are areas that the person said are numb. ``history``
    holds earlier practices, oldest first.
    """

    before: int | None = None
    during: During | str | None = None
    after: int | None = None
    usual: bool | None = None
    eased: bool | None = None
    pressure: int | None = None
    skin_ok: bool | None = None
    symptoms: Words = ()
    conditions: Words = ()
    cautions: Words = ()
    areas: Words = ()
    numb: Words = ()
    later: Later | str | None = None
    later_score: int | None = None
    hours_later: float | None = None
    history: Sequence[PastPractice] = ()
    at: datetime | None = None


class When(StrEnum):
    """How long after the practice a check-in came."""

    NEXT_DAY = "under 36 hours"
    TWO_DAYS = "36 to 72 hours"
    LONG_AFTER = "over 72 hours"


@dataclass(frozen=True, kw_only=True)
class Case:
    """A report as the rules read it: what was not understood is missing.

    ``unread`` names the fields that held something that could not be understood.
    ``today`` is the level of this report by itself, before the history is looked at.
    """

    before: int | None
    during: During | None
    after: int | None
    usual: bool | None
    eased: bool | None
    pressure: int | None
    skin_ok: bool | None
    symptoms: frozenset[str]
    conditions: frozenset[str]
    cautions: frozenset[str]
    areas: frozenset[str]
    numb: frozenset[str]
    later: Later | None
    later_score: int | None
    when: When
    history: tuple[PastPractice, ...]
    at: datetime | None
    unread: frozenset[str]
    today: Level = Level.CARRY_ON

    @property
    def change(self) -> int | None:
        """Points after minus points before; ``None`` when one is missing."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before

    @property
    def rise(self) -> int:
        """Points at the check-in above the start; an unknown start counts as 0."""
        return (self.later_score or 0) - (self.before or 0)

    @property
    def severe(self) -> bool:
        """7 or more at the check-in (boonstra-2016, boonstra-2014)."""
        return self.later_score is not None and self.later_score >= 7

    @property
    def sore(self) -> bool:
        """Still sore, or worse, at the check-in."""
        return self.later in SORE

    @property
    def said_numb(self) -> bool:
        """The person had said that this area has less feeling."""
        known = bool(self.areas) and self.areas <= self.numb
        return known or "neuropathy" in self.cautions

    @property
    def feels_less(self) -> bool:
        """Multiple sclerosis or numb skin: no pain does not prove it safe."""
        return self.said_numb or "multiple-sclerosis" in self.conditions

    @property
    def fibromyalgia(self) -> bool:
        return "fibromyalgia" in self.conditions


SORE = frozenset({Later.SORE_FADING, Later.SORE_SAME, Later.WORSE})


def read(report: Report) -> Case:
    """Turn a report into a case. Never raises: odd values count as missing."""
    reader = _Reader()
    case: dict[str, Any] = {
        "before": reader.number("before", report.before, 0, 10),
        "during": reader.word("during", report.during, During),
        "after": reader.number("after", report.after, 0, 10),
        "usual": reader.yes_no("usual", report.usual),
        "eased": reader.yes_no("eased", report.eased),
        "pressure": reader.number("pressure", report.pressure, 1, 5),
        "skin_ok": reader.yes_no("skin_ok", report.skin_ok),
        "symptoms": reader.symptoms(report.symptoms),
        "conditions": reader.conditions(report.conditions),
        "cautions": reader.words("cautions", report.cautions),
        "areas": reader.words("areas", report.areas),
        "numb": reader.words("numb", report.numb),
        "later": reader.word("later", report.later, Later),
        "later_score": reader.number("later_score", report.later_score, 0, 10),
        "when": reader.time("hours_later", report.hours_later),
        "history": reader.past(report.history),
        "at": reader.moment("at", report.at),
    }
    case["later"] = _later(case["later"], case["later_score"], case["before"])
    return Case(**case, unread=frozenset(reader.unread))


def _later(said: Later | None, score: int | None, before: int | None) -> Later | None:
    """A score 2 or more above the start is soreness, whatever word came with it."""
    if score is None or said in SORE:
        return said
    return Later.SORE_FADING if score - (before or 0) >= 2 else said or Later.SAME


def aware(moment: datetime) -> datetime:
    """``moment`` with a time zone; one without counts as UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _bucket(hours: float) -> When:
    if hours < 36:
        return When.NEXT_DAY
    return When.TWO_DAYS if hours <= 72 else When.LONG_AFTER


def _usable(item: object) -> bool:
    return isinstance(item, PastPractice) and isinstance(item.at, datetime)


class _Reader:
    """Reads values one at a time and remembers what it did not understand."""

    def __init__(self) -> None:
        self.unread: set[str] = set()

    def _odd(self, name: str) -> None:
        """Remember a field whose answer is lost."""
        self.unread.add(name)

    def number(self, name: str, value: object, low: int, high: int) -> int | None:
        whole = None if isinstance(value, bool) else value
        if isinstance(whole, int) and low <= whole <= high:
            return whole
        if value is not None:
            self._odd(name)
        return None

    def yes_no(self, name: str, value: object) -> bool | None:
        if isinstance(value, bool):
            return value
        if value is not None:
            self._odd(name)
        return None

    def word(self, name: str, value: object, kind: type[_Enum]) -> _Enum | None:
        spelt = value.strip().lower() if isinstance(value, str) else value
        if isinstance(spelt, str) and spelt in set(kind):
            return kind(spelt)
        if spelt is not None and spelt != "":
            self._odd(name)
        return None

    def words(self, name: str, values: object) -> frozenset[str]:
        found = tidy(values)  # type: ignore[arg-type]
        if "not-a-sign" in found:
            self._odd(name)
            found -= {"not-a-sign"}
        return found

    def symptoms(self, values: object) -> frozenset[str]:
        found = tidy(values)  # type: ignore[arg-type]
        if not found <= SYMPTOMS.keys():
            self._odd("symptoms")
        return found

    def conditions(self, values: object) -> frozenset[str]:
        found = self.words("conditions", values)
        if not found <= CONDITIONS | {"other"}:
            self._odd("conditions")
        return found

    def time(self, name: str, value: object) -> When:
        """When a check-in came; one without a time counts as late."""
        hours = None if isinstance(value, bool) else value
        if isinstance(hours, int | float) and hours >= 0:
            return _bucket(hours)
        if value is not None:
            self._odd(name)
        return When.LONG_AFTER

    def moment(self, name: str, value: object) -> datetime | None:
        if isinstance(value, datetime):
            return aware(value)
        if value is not None:
            self._odd(name)
        return None

    def past(self, values: object) -> tuple[PastPractice, ...]:
        """Earlier practices, oldest first, since a professional last agreed."""
        try:
            listed = list(values or ())  # type: ignore[call-overload]
        except TypeError:
            listed = [values]
        good = [item for item in listed if _usable(item)]
        if len(good) < len(listed):
            self._odd("history")
        good.sort(key=lambda practice: aware(practice.at))
        seen = [place for place, practice in enumerate(good) if practice.seen]
        return tuple(good[seen[-1] + 1 :] if seen else good)
