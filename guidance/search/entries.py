"""What can be found, one entry an item, in the words that readers see."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.text import capfirst

from ..content import schema
from ..models import Area, Condition, Heard, Programme, Routine, Step, Technique, Tool
from ..safety.cautions import CAUTIONS
from ..safety.red_flags import RED_FLAGS
from ..safety.vocabulary import Urgency
from ..wording import wording

#: Kinds in the order in which a page tells them, each with its heading.
KINDS = {
    "condition": "Conditions",
    "routine": "Routines",
    "area": "Body areas",
    "technique": "Techniques",
    "tool": "Tools",
    "programme": "Programmes",
    "caution": "When to ask first, or leave it",
    "claim": "What you may have read",
    "sign": "Signs that need help",
    "page": "Pages",
}
ONE = {
    "condition": "Condition",
    "routine": "Routine",
    "area": "Body area",
    "technique": "Technique",
    "tool": "Tool",
    "programme": "Programme",
    "caution": "When to ask first, or leave it",
    "claim": "What you may have read",
    "sign": "Sign that needs help",
    "page": "Page",
}


@dataclass(frozen=True)
class Entry:
    """``names`` are what it is called; ``text`` is what else is said of it."""

    kind: str
    slug: str
    title: str
    url: str
    note: str = ""
    names: tuple[str, ...] = ()
    text: str = ""
    misspellings: tuple[str, ...] = ()
    #: How much it is about one thing alone; the smaller comes first among equals.
    width: int = 1

    @property
    def ref(self) -> str:
        return f"{self.kind}:{self.slug}"

    @property
    def kind_name(self) -> str:
        return ONE[self.kind]


def entries(search: schema.Search) -> list[Entry]:
    """Everything that can be found now. A new kind is one more function here."""
    return [entry for source in SOURCES for entry in source(search)]


def _conditions(_: schema.Search) -> Iterator[Entry]:
    for row in Condition.objects.with_page():
        text = " ".join([*row.summary, *row.what_it_is])
        names = (row.name, *row.also)
        yield Entry(
            "condition",
            row.slug,
            row.name,
            row.get_absolute_url(),
            row.summary[0] if row.summary else "",
            names,
            text,
            tuple(row.misspellings),
        )


def _routines(_: schema.Search) -> Iterator[Entry]:
    places: dict[int, set[str]] = {}
    shown = Step.objects.filter(retired_at=None)
    pairs = shown.values_list(
        "routine_id", "area__name", "technique__name", "tool__name"
    )
    for pk, *named in pairs:
        places.setdefault(pk, set()).update(named)
    rows = Routine.objects.published().prefetch_related("conditions")
    for row in rows:
        served = [name for c in row.conditions.all() for name in (c.name, *c.also)]
        told = [row.lead, row.goal, row.get_mode_display(), *served]
        yield Entry(
            "routine",
            row.slug,
            row.title,
            row.get_absolute_url(),
            f"{row.lead} {row.minutes} minutes. {row.get_mode_display()}.",
            (row.title,),
            " ".join([*told, *places.get(row.pk, ())]),
            width=len(row.conditions.all()),
        )


def _areas(_: schema.Search) -> Iterator[Entry]:
    for row in Area.objects.published().select_related("region"):
        text = f"{row.muscles} {row.find} {row.region.name}"
        yield _of("area", row.slug, row.name, row.find, (row.name,), text)


def _techniques(_: schema.Search) -> Iterator[Entry]:
    for row in Technique.objects.published():
        names = (row.name, *row.other_name.replace(":", ",").split(","))
        text = " ".join([row.what, *row.good_for])
        yield _of("technique", row.slug, row.name, row.what, names, text)


def _tools(_: schema.Search) -> Iterator[Entry]:
    for row in Tool.objects.published():
        text = " ".join([row.what, *row.good_for])
        yield _of("tool", row.slug, row.name, row.what, (row.name,), text)


def _programmes(_: schema.Search) -> Iterator[Entry]:
    for row in Programme.objects.published().prefetch_related("conditions"):
        served = [name for c in row.conditions.all() for name in (c.name, *c.also)]
        text = " ".join([row.lead, row.goal, *served])
        url = row.get_absolute_url()
        width = len(row.conditions.all())
        yield Entry(
            "programme",
            row.slug,
            row.title,
            url,
            row.lead,
            (row.title,),
            text,
            (),
            width,
        )


def _of(
    kind: str, slug: str, name: str, note: str, names: tuple[str, ...], text: str
) -> Entry:
    url = reverse(f"guidance:{kind}", args=[slug])
    return Entry(kind, slug, capfirst(name), url, capfirst(note), names, text)


def _cautions(_: schema.Search) -> Iterator[Entry]:
    page = reverse("guidance:how_advice_works")
    for id in CAUTIONS:
        said = wording().cautions[id]
        note, text = " ".join(said.action), f"{said.ask} {said.why}"
        url = f"{page}#rule-{id}"
        yield Entry("caution", id, said.name, url, note, (said.name,), text)


def _claims(_: schema.Search) -> Iterator[Entry]:
    page = reverse("guidance:claim_list")
    with_page = set(Condition.objects.with_page().values_list("pk", flat=True))
    verdicts = {"supported": "Yes, this holds.", "wrong": "No, this is wrong."}
    for row in Heard.objects.select_related("condition", "topic"):
        owner = row.condition or row.topic
        if owner is None or (row.condition and row.condition_id not in with_page):
            continue
        of = row.condition.name if row.condition else "Massage in general"
        slug = f"{owner.slug}-{row.order}"
        said = verdicts.get(row.verdict, "")
        note = f"{of}. {said} {row.why}" if said else f"{of}. {row.why}"
        yield Entry(
            "claim",
            slug,
            f"“{row.claim}”",
            f"{page}#{slug}",
            note,
            (),
            f"{row.claim} {of}",
        )


_ANCHORS = {
    Urgency.EMERGENCY: "emergency",
    Urgency.SAME_DAY: "same-day",
    Urgency.BOOK: "book",
}


def _signs(_: schema.Search) -> Iterator[Entry]:
    page = reverse("guidance:red_flags")
    for id, row in RED_FLAGS.items():
        said = wording().flags[id]
        url = f"{page}#{_ANCHORS[row.urgency]}"
        note = " ".join(said.act)
        yield Entry("sign", id, said.sign, url, note, (), said.sign)


def _pages(search: schema.Search) -> Iterator[Entry]:
    for page in search.pages:
        url = reverse(f"guidance:{page.name}")
        names = (page.title, *page.say)
        yield Entry("page", page.name, page.title, url, page.text, names, page.text)


Source = Callable[[schema.Search], Iterable[Entry]]
SOURCES: tuple[Source, ...] = (
    _conditions,
    _routines,
    _areas,
    _techniques,
    _tools,
    _programmes,
    _cautions,
    _claims,
    _signs,
    _pages,
)
