"""Draw every step of the database, and keep each picture once."""

import gzip
import hashlib
from collections.abc import Iterator
from dataclasses import replace

from ..figures import (
    Drawing,
    Names,
    Subject,
    Words,
    beat,
    draw_scene,
    draw_step,
    position_words,
    standalone,
    step_words,
)
from ..safety.routines import BARE_HANDS
from .methods import Position, Technique, Tool
from .pictures import Picture, StepPicture
from .routines import Step

Kind = Picture.Kind
Way = StepPicture.Way


class Pictures:
    """Draws, and collects what has to stand in the database afterwards."""

    def __init__(self) -> None:
        self.wanted: dict[str, Picture] = {}
        self.links: dict[tuple[int, str], StepPicture] = {}
        self._names = {
            model: dict(model._default_manager.values_list("slug", "name"))
            for model in (Position, Technique, Tool)
        }

    def add(self, step: Step) -> None:
        for way, subject in ways(step):
            picture, scene = self._step(subject, step), self._scene(subject, step)
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

    def _step(self, subject: Subject, step: Step) -> Picture | None:
        drawing = draw_step(subject)
        if drawing is None:
            return None
        words = step_words(subject, self._names_of(subject, step), drawing)
        return self._keep(Kind.STEP, drawing, words)

    def _scene(self, subject: Subject, step: Step) -> Picture | None:
        drawing = draw_scene(subject)
        if drawing is None:
            return None
        words = position_words(subject, self._names_of(subject, step), drawing)
        return self._keep(Kind.POSITION, drawing, words)

    def _names_of(self, subject: Subject, step: Step) -> Names:
        return Names(
            area=step.area.name,
            technique=self._names[Technique][subject.technique],
            tool=self._names[Tool][subject.tool],
            position=self._names[Position][subject.position],
        )

    def _keep(self, kind: Picture.Kind, drawing: Drawing, words: Words) -> Picture:
        file = standalone(drawing, words)
        digest = hashlib.sha256(f"{kind} {words.caption} {file}".encode()).hexdigest()
        known = self.wanted.get(digest[:20])
        return known or self._new(digest[:20], kind, drawing, words, file)

    def _new(
        self,
        digest: str,
        kind: Picture.Kind,
        drawing: Drawing,
        words: Words,
        file: str,
    ) -> Picture:
        picture = self.wanted[digest] = Picture(
            digest=digest,
            kind=kind,
            title=words.title,
            description=words.description,
            caption=words.caption,
            width=drawing.width,
            height=drawing.height,
            markup=drawing.markup,
            file=file,
            bytes=len(gzip.compress(file.encode(), mtime=0)),
        )
        return picture


def ways(step: Step) -> Iterator[tuple[str, Subject]]:
    """What there is to draw: the step, its easier way, and a hold in place of tools.

    An easier way that only its words tell has no picture: nobody knows from the data
    what it would show, and a picture that misleads is worse than none.
    """
    usual = Subject(
        mode="partner" if step.routine.mode == "partner" else "self",
        position=step.position.slug,
        area=step.area.slug,
        side=step.side,  # type: ignore[arg-type]
        technique=step.technique.slug,
        tool=step.tool.slug,
    )
    told = {key: step.easier.get(key) for key in ("position", "technique", "tool")}
    changed = {key: value for key, value in told.items() if value}
    easier = replace(usual, **changed)
    yield Way.USUAL, usual
    if changed and step.easier.get("drawn", True):
        yield Way.EASIER, easier
    if not {usual.tool, easier.tool} & BARE_HANDS:
        yield Way.HOLD, replace(easier, technique="holding", tool="hands")


def sync_pictures() -> tuple[int, int]:
    """Bring pictures and links in step with the drawings: how many came, and went."""
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
    return len(new) + changed, len(gone)


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
