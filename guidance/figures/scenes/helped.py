"""Two people: one sits or lies, the other helps."""

from guidance.figures.kinds import CannotDraw, Subject
from guidance.figures.scenes.helped_bed import face_down, on_side
from guidance.figures.scenes.helped_chair import on_chair
from guidance.figures.scenes.helped_recline import half_lying
from guidance.figures.scenes.helped_table import at_table
from guidance.figures.sketch import Sketch


def helped_scene(subject: Subject) -> Sketch:
    scenes = {
        "chair-upright": on_chair,
        "chair-lean": at_table,
        "recline": half_lying,
        "bed-side": on_side,
        "bed-prone": face_down,
    }
    if subject.position not in scenes:
        raise CannotDraw(f"nobody is helped in {subject.position}")
    return scenes[subject.position](subject.area)
