"""Write the parsed library into the database: all of it, or nothing.

Rows are matched by slug, created or updated; what vanished from the files is retired,
never deleted, because history points at it. The ``withdrawn`` switch and rows of origin
``local`` belong to people and are never touched.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from ..content import Library, schema
from .areas import Area, NoGoZone, Region
from .conditions import Claim, Condition, Heard, Topic
from .drawing import sync_pictures
from .library import Item, LibraryVersion, Origin
from .loading_programmes import programme_rows
from .methods import Position, Pressure, Technique, Tool
from .pages import Page
from .programmes import Programme
from .routines import Routine, Step
from .sources import Source

Fields = dict[str, Any]
Rows = Mapping[str, Fields]
#: Primary keys by kind of row and slug.
Known = Mapping[str, Mapping[str, int]]


class SlugTaken(Exception):
    """A file wants a slug that this organisation has given to a row of its own."""


@dataclass
class Summary:
    created: int = 0
    updated: int = 0
    retired: int = 0
    unchanged: int = 0
    #: steps without a picture, and what is missing to draw it
    undrawn: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        return bool(self.created or self.updated or self.retired)

    def __str__(self) -> str:
        return (
            f"{self.created} created, {self.updated} updated, "
            f"{self.retired} retired, {self.unchanged} unchanged"
        )


@transaction.atomic
def load(library: Library) -> Summary:
    """Bring the database in step with the files. A second run changes nothing."""
    done = Summary()
    _sync(Source, _sources(library), done)
    _sync(Region, _ordered(library.regions, leave={"areas"}), done)
    _sync(NoGoZone, _ordered(library.zones), done)
    _sync(Area, _areas(library), done)
    _sync(Technique, _ordered(library.techniques), done)
    _sync(Tool, _ordered(library.tools), done)
    _sync(Position, _ordered(library.positions), done)
    _sync(Page, {page.slug: _page(page) for page in library.pages}, done)
    _sync(Condition, _conditions(library), done)
    _sync(Topic, _ordered(library.topics, leave={"heard"}), done)
    _sync(Routine, _routines(library), done)
    _sync(Programme, programme_rows(library), done)
    _sync_pressures(library.pressures, done)
    known = _known_links()
    for routine in library.routines:
        _sync_steps(routine, known, done)
    _sync_pictures(done)
    _sync_statements(Claim, {"condition": None}, library.claims, done)
    for topic in library.topics:
        of_topic = {"topic": Topic.objects.get(slug=topic.slug)}
        _sync_statements(Heard, of_topic, topic.heard, done)
    for item in library.conditions:
        of_condition = {"condition": Condition.objects.get(slug=item.slug)}
        _sync_statements(Claim, of_condition, item.claim, done)
        _sync_statements(Heard, of_condition, item.heard, done)
    if done.changed:
        LibraryVersion.move()
    return done


# One kind of row after another ---------------------------------------------------


def _sync(model: type[Item], rows: Rows, done: Summary) -> None:
    """Create, update or retire rows; lists of slugs become many-to-many links."""
    links = {field.name for field in model._meta.many_to_many}
    there = model._default_manager.prefetch_related(*links)
    present = {row.slug: row for row in there}
    for slug, fields in rows.items():
        row = present.get(slug)
        if row is not None and row.origin == Origin.LOCAL:
            raise SlugTaken(
                f"“{slug}” is a {model._meta.verbose_name} that this organisation "
                "wrote for itself; give the file or the row another slug."
            )
        plain = {key: fields[key] for key in fields.keys() - links}
        plain |= {"retired_at": None}
        row, state = _put(model(slug=slug) if row is None else row, plain)
        linked = _link(row, {key: fields[key] for key in fields.keys() & links})
        _count(done, state if state != "unchanged" or not linked else "updated")
    _retire(model._default_manager.filter(origin=Origin.SHIPPED), rows, done)


def _put(row: models.Model, fields: Fields) -> tuple[Any, str]:
    """Save ``fields`` on ``row`` where they differ; say what was done."""
    if row.pk is not None and all(_same(row, *pair) for pair in fields.items()):
        return row, "unchanged"
    state = "created" if row.pk is None else "updated"
    for key, value in fields.items():
        setattr(row, key, value)
    row.save()
    return row, state


def _same(row: models.Model, key: str, value: Any) -> bool:
    return bool(getattr(row, key) == value)


def _link(row: models.Model, links: Mapping[str, Iterable[str]]) -> bool:
    """Set many-to-many links by slug; True where one of them changed."""
    changed = False
    for key, slugs in links.items():
        manager = getattr(row, key)
        if {linked.slug for linked in manager.all()} != set(slugs):
            manager.set(manager.model._default_manager.filter(slug__in=slugs))
            changed = True
    return changed


def _retire(
    present: "models.QuerySet[Any]", kept: Iterable[str], done: Summary
) -> None:
    gone = present.filter(retired_at=None).exclude(slug__in=list(kept))
    done.retired += gone.update(retired_at=timezone.now())


def _count(done: Summary, state: str) -> None:
    setattr(done, state, getattr(done, state) + 1)


def _sync_pressures(rows: Iterable[schema.Pressure], done: Summary) -> None:
    for item in rows:
        fields = _fields(item)
        row = Pressure.objects.filter(level=item.level).first() or Pressure()
        _count(done, _put(row, fields)[1])


def _sync_steps(item: schema.Routine, known: Known, done: Summary) -> None:
    routine = Routine.objects.get(slug=item.slug)
    present = {step.key: step for step in routine.steps.all()}
    for order, step in enumerate(item.steps, start=1):
        fields = _step(step, known) | {"order": order, "routine_id": routine.pk}
        row = present.pop(step.key, None) or Step()
        _count(done, _put(row, fields | {"retired_at": None})[1])
    gone = [step.pk for step in present.values() if step.retired_at is None]
    done.retired += Step.objects.filter(pk__in=gone).update(retired_at=timezone.now())


def _sync_pictures(done: Summary) -> None:
    drawn = sync_pictures()
    done.updated += drawn.new
    done.retired += drawn.gone
    done.undrawn = drawn.missing


def _sync_statements(
    model: type[Claim] | type[Heard],
    owner: Fields,
    items: Iterable[Any],
    done: Summary,
) -> None:
    """Claims and judged sentences have no slug and no history: rewrite when changed."""
    present = model._default_manager.filter(**owner)
    wanted = [_fields(item) | {"order": n} for n, item in enumerate(items, start=1)]
    if _statements(present) == wanted:
        done.unchanged += len(wanted)
        return
    present.delete()
    for fields in wanted:
        sources = fields.pop("sources")
        manager: models.Manager[Any] = model._default_manager
        row = manager.create(**owner, **fields)
        _link(row, {"sources": sources})
        done.updated += 1


def _statements(rows: Any) -> list[Fields]:
    leave = {"id", "condition", "topic"}
    found = []
    for row in rows.prefetch_related("sources"):
        names = [f.name for f in row._meta.fields if f.name not in leave]
        fields = {name: getattr(row, name) for name in names}
        found.append(fields | {"sources": sorted(s.slug for s in row.sources.all())})
    return found


# From the parsed file to the fields of a row --------------------------------------


def _fields(item: Any, leave: Iterable[str] = ()) -> Fields:
    """Field by field; tuples become lists, because that is what JSON gives back."""
    return {
        key: sorted(value) if key == "sources" else _plain(value)
        for key, value in asdict(item).items()
        if key not in leave
    }


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _ordered(items: Iterable[Any], leave: Iterable[str] = ()) -> Rows:
    return {
        item.slug: _fields(item, {"slug", *leave}) | {"order": order}
        for order, item in enumerate(items, start=1)
    }


def _sources(library: Library) -> Rows:
    return {item.id: _fields(item, {"id"}) for item in library.sources}


def _areas(library: Library) -> Rows:
    regions = {row.slug: row.pk for row in Region.objects.all()}
    region_of = {
        area: region.slug for region in library.regions for area in region.areas
    }
    return {
        slug: fields | {"region_id": regions[region_of[slug]]}
        for slug, fields in _ordered(library.areas).items()
    }


def _page(page: schema.Page) -> Fields:
    return _fields(page, {"slug", "section"}) | {
        "sections": [_plain(asdict(section)) for section in page.section]
    }


def _conditions(library: Library) -> Rows:
    pages = {condition.slug: condition for condition in library.conditions}
    return {
        caps.slug: {
            "order": order,
            "name": caps.name,
            "also": list(caps.also),
            "misspellings": list(caps.misspellings),
            "heat_allowed": caps.heat == "allowed",
            "caps": {"self": caps.own.by_area(), "partner": caps.partner.by_area()},
            **_condition_page(pages.get(caps.slug)),
        }
        for order, caps in enumerate(library.caps, start=1)
    }


_MOVED = {"slug", "kind", "claim", "heard", "routines"}


def _condition_page(item: schema.Condition | None) -> Fields:
    if item is None:
        return {"written": None, "next_review": None}
    kinds = [asdict(kind) for kind in item.kind]
    return _fields(item, _MOVED) | {
        "kinds": kinds,
        "routine_order": list(item.routines),
    }


def _routines(library: Library) -> Rows:
    return {
        item.slug: _fields(item, {"slug", "steps"})
        | {"signals": asdict(item.signals) if item.signals else {}}
        for item in library.routines
    }


_STEP_LINKS: dict[str, type[Item]] = {
    "area": Area,
    "position": Position,
    "technique": Technique,
    "tool": Tool,
}


def _known_links() -> Known:
    """What a step may link to, by kind and slug; asked once for all steps."""
    return {
        name: dict(model._default_manager.values_list("slug", "pk"))
        for name, model in _STEP_LINKS.items()
    }


def _step(step: schema.Step, known: Known) -> Fields:
    links = {f"{name}_id": rows[getattr(step, name)] for name, rows in known.items()}
    return _fields(step, _STEP_LINKS) | links
