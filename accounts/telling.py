"""A practice in words: what somebody said, and what we said to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from guidance.advice_text import AdviceText, advice_text
from guidance.forms.feedback import FELT
from guidance.models import Area, CheckIn, Condition, Feedback, Practice
from guidance.models.advised import Advised
from guidance.safety.vocabulary import Level, Urgency
from guidance.wording import level_words, wording

from .checkin import LATER_WORDS

FELT_WORDS = {str(slug): words for slug, words in FELT}
UNKNOWN_SIGN = "A sign that is no longer on our list"


@dataclass(frozen=True)
class Told:
    """A practice and its worst answer, if it has one: the answer that counts."""

    practice: Practice
    worst: Feedback | None
    felt: str = ""
    title: str = ""

    @property
    def waits(self) -> bool:
        """Whether massage waits until a professional has looked."""
        answers = [*self.practice.feedback.all(), *self.practice.checkins.all()]
        locks = [answer for answer in answers if answer.lock_hours is None]
        seen = self.practice.seen_at
        return any(seen is None or answer.at > seen for answer in locks)

    @property
    def change(self) -> int | None:
        """Pain after less pain before; None where a number is missing."""
        if not self.worst or self.worst.before is None or self.worst.after is None:
            return None
        return self.worst.after - self.worst.before


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer to one practice, and the advice it got."""

    said: Feedback
    felt: str
    place: str
    signs: list[str]
    conditions: list[str]
    text: AdviceText


def told(practice: Practice) -> Told:
    """Feedback comes with the worst first."""
    worst = next(iter(practice.feedback.all()), None)
    if worst is None:
        return Told(practice, None)
    return Told(
        practice,
        worst,
        FELT_WORDS.get(worst.during, ""),
        level_words(Level(worst.level), _urgency(worst)).title,
    )


def answers(practice: Practice) -> list[Answer]:
    """Every answer that was kept, the worst first."""
    said = list(practice.feedback.all())
    areas = Area.objects.filter(slug__in=[one.area for one in said])
    places = dict(areas.values_list("slug", "name"))
    slugs = {slug for one in said for slug in one.conditions}
    names = Condition.objects.filter(slug__in=slugs).values_list("slug", "name")
    return [_answer(one, places, dict(names)) for one in said]


@dataclass(frozen=True, kw_only=True)
class Later:
    """One check-in, and the advice it got."""

    said: CheckIn
    felt: str
    signs: list[str]
    text: AdviceText


def checkins(practice: Practice) -> list[Later]:
    """Every check-in that was kept, the worst first."""
    return [
        Later(
            said=one,
            felt=LATER_WORDS.get(one.later, ""),
            signs=[_sign(slug) for slug in one.symptoms],
            text=advice_text(Level(one.level), _urgency(one), one.rules),
        )
        for one in practice.checkins.all()
    ]


def summary(total: int, rows: Sequence[Told]) -> str:
    """What the rows say, in a sentence or two, without reading more into them."""
    known = [row.change for row in rows if row.change is not None]
    lower = sum(change < 0 for change in known)
    count = f"{total} practice{'' if total == 1 else 's'}."
    if not known:
        return count
    if total == 1:
        return f"{count} Your pain was {_compared(known[0])} after it."
    of = "them" if len(known) == total else f"the {len(known)} with both numbers here"
    return f"{count} Your pain was lower after {lower} of {of}."


def _compared(change: int) -> str:
    if change == 0:
        return "the same"
    return "lower" if change < 0 else "higher"


def _answer(said: Feedback, places: dict[str, str], names: dict[str, str]) -> Answer:
    text = advice_text(Level(said.level), _urgency(said), said.rules)
    return Answer(
        said=said,
        felt=FELT_WORDS.get(said.during, ""),
        place=places.get(said.area, ""),
        signs=[_sign(slug) for slug in said.symptoms],
        conditions=[names[slug] for slug in said.conditions if slug in names],
        text=text,
    )


def _urgency(said: Advised) -> Urgency | None:
    return Urgency(said.urgency) if said.urgency else None


def _sign(slug: str) -> str:
    known = wording().symptoms
    return known[slug].label if slug in known else UNKNOWN_SIGN
