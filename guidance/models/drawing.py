"""Draw every step of the database, and keep each picture once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..figures import (
    UNTOUCHED,
    CannotDraw,
    Names,
    Rendered,
    Subject,
    beat,
    motion,
    render,
)
from ..figures.rendering import Kind
from ..safety.fits import STILL
from ..safety.routines import BARE_HANDS
from .methods import Position, Technique, Tool
from .pictures import Picture, StepPicture
from .routines import Step

Way = StepPicture.Way


class Pictures:
    """Draws, and collects what has to stand in the database afterwards."""

    def __init__(self) -> None:
        self.wanted: dict[str, Picture] = {}
        self.links: dict[tuple[int, str], StepPicture] = {}
        #: what nobody has drawn, and the first step that would need it
        self.missing: dict[str, Step] = {}
        self._names = {
            model: dict(model._default_manager.values_list("slug", "name"))
            for model in (Position, Technique, Tool)
        }

    def add(self, step: Step) -> None:
        for way, subject in ways(step):
            # A hold is drawn where somebody drew that place held; the words do without.
            needed = way != Way.HOLD
            picture = self._drawn("step", step, subject, needed=needed)
            # A place that is left alone has no hands that a position could show.
            touched = subject.variant not in UNTOUCHED
            scene = (
                self._drawn("position", step, subject, needed=needed)
                if touched
                else None
            )
            if picture is None and scene is None:
                continue
            tempo = step.tempo if way == Way.USUAL else ""
            self.links[step.pk, way] = StepPicture(
                step=step,
                way=way,
                picture=picture,
                scene=scene,
                beat=beat(subject.technique, tempo),
            )

    def _drawn(
        self, kind: Kind, step: Step, subject: Subject, *, needed: bool
    ) -> Picture | None:
        """The picture, or None where nobody has drawn this yet: noted where needed."""
        try:
            made = render(kind, subject, self._names_of(subject, step))
        except CannotDraw as reason:
            if needed:
                self.missing.setdefault(str(reason), step)
            return None
        if made.digest not in self.wanted:
            self.wanted[made.digest] = _row(made)
        return self.wanted[made.digest]

    def _names_of(self, subject: Subject, step: Step) -> Names:
        return Names(
            area=step.area.name,
            technique=self._names[Technique][subject.technique],
            tool=self._names[Tool][subject.tool],
            position=self._names[Position][subject.position],
        )


def _row(made: Rendered) -> Picture:
    return Picture(
        digest=made.digest,
        kind=made.kind,
        title=made.words.title,
        description=made.words.description,
        caption=made.words.caption,
        width=made.drawing.width,
        height=made.drawing.height,
        markup=made.drawing.markup,
        file=made.file,
        bytes=made.weight,
    )


def ways(step: Step) -> Iterator[tuple[str, Subject]]:
    """What there is to draw: the step, its easier way, and a hold in place of both.

    An easier way that only its words tell has no picture: nobody knows from the data
    what it would show, and a picture that misleads is worse than none.
    """
    technique, variant = motion(step.technique.slug, step.drawn_as)
    usual = Subject(
        mode="partner" if step.routine.mode == "partner" else "self",
        position=step.position.slug,
        area=step.area.slug,
        side=step.side,  # type: ignore[arg-type]
        tool=step.tool.slug,
        technique=technique,
        variant=variant,
    )
    told = {key: step.easier.get(key) for key in ("position", "technique", "tool")}
    changed = {key: value for key, value in told.items() if value}
    easier = replace(usual, **changed)
    drawn_as = step.easier.get("drawn_as", "")
    if drawn_as or "technique" in changed:
        # A motion of its own; otherwise the easier way moves as the step does.
        technique, variant = motion(easier.technique, drawn_as)
        easier = replace(easier, technique=technique, variant=variant)
    yield Way.USUAL, usual
    if easier != usual and step.easier.get("drawn", True):
        yield Way.EASIER, easier
    by_hand = [way for way in (usual, easier) if way.tool in BARE_HANDS]
    if not {way.technique for way in by_hand} & STILL:
        at = by_hand[0] if by_hand else easier
        yield Way.HOLD, replace(at, technique="holding", tool="hands", variant="")


@dataclass(frozen=True)
class Drawn:
    """What came, what went, and what nobody has drawn yet, in words."""

    new: int
    gone: int
    missing: tuple[str, ...]


def sync_pictures() -> Drawn:
    """Bring pictures and links in step with what the steps say."""
    drawn = Pictures()
    links = ("routine", "area", "position", "technique", "tool")
    for step in Step.objects.filter(retired_at=None).select_related(*links):
        drawn.add(step)
    present = set(Picture.objects.values_list("digest", flat=True))
    new = [p for digest, p in drawn.wanted.items() if digest not in present]
    Picture.objects.bulk_create(new)
    changed = _sync_links(drawn.links)
    gone = present - drawn.wanted.keys()
    Picture.objects.filter(digest__in=gone).delete()
    return Drawn(
        len(new) + changed,
        len(gone),
        tuple(f"{step}: {reason}" for reason, step in drawn.missing.items()),
    )


def _sync_links(wanted: dict[tuple[int, str], StepPicture]) -> int:
    """Write the links that differ, and drop those of ways that are not drawn."""
    present = {(row.step_id, row.way): row for row in StepPicture.objects.all()}
    stale = [
        row.pk
        for key, row in present.items()
        if key not in wanted or _told(row) != _told(wanted[key])
    ]
    StepPicture.objects.filter(pk__in=stale).delete()
    new = [
        row
        for key, row in wanted.items()
        if key not in present or present[key].pk in stale
    ]
    StepPicture.objects.bulk_create(new)
    return len(new) + len([key for key in present if key not in wanted])


def _told(row: StepPicture) -> tuple[str | None, str | None, int]:
    return row.picture_id, row.scene_id, row.beat
