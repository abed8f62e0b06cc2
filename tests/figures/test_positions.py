"""A stranger sees how to sit, where the helper is and where the hands work."""

import gzip
from math import dist
from typing import get_args

import pytest

from guidance.figures.furniture import box
from guidance.figures.kinds import CannotDraw, Subject
from guidance.figures.people import poses
from guidance.figures.people.person import Person
from guidance.figures.scenes import draw_position, scene, scene_key
from guidance.figures.scenes.frame import HEIGHT, WIDTH
from guidance.figures.scenes.giver import STRETCH, Hand, Stance, giver
from guidance.figures.sketch import Layer, Sketch, Spots
from tests.figures.markup import problems, roles_in
from tests.figures.subjects import used_subjects

USED = used_subjects()
SCENES = {scene_key(subject): subject for subject in USED}
HELPED = {key: s for key, s in SCENES.items() if s.mode == "partner"}
GIVERS = {"f-skin2", "f-hair2", "f-shirt2", "f-trousers2"}
POSITIONS = {
    "self": (
        "chair-upright",
        "chair-lean",
        "bed-edge",
        "recline",
        "bed-side",
        "bed-prone",
        "wall-stand",
    ),
    "partner": ("chair-upright", "chair-lean", "recline", "bed-side", "bed-prone"),
}


def outlines(sketch: Sketch, role: str) -> list[Spots]:
    layers = [item for item in sketch.items if isinstance(item, Layer)]
    return [p.outline for layer in layers for p in layer.parts if p.role == role]


def lowest(outline: Spots) -> float:
    return max(spot[1] for spot in outline)


def test_every_step_of_the_library_has_its_position() -> None:
    for subject in USED:
        draw_position(subject)
    assert len(SCENES) > 80


@pytest.mark.parametrize("key", SCENES)
def test_a_scene_is_clean_small_and_inside_its_frame(key: str) -> None:
    drawing = draw_position(SCENES[key])
    assert problems(drawing.markup) == []
    assert (drawing.width, drawing.height) == (WIDTH, HEIGHT) == (500, 375)
    assert len(gzip.compress(drawing.markup.encode())) <= 3500
    sketch = scene(SCENES[key])
    left, top, right, bottom = sketch.bounds()
    assert (right - left) / (bottom - top) < 500 / 150, "a strip is hard to see"


@pytest.mark.parametrize("key", SCENES)
def test_the_place_is_marked_once_for_each_strip(key: str) -> None:
    assert 1 <= len(outlines(scene(SCENES[key]), "f-area")) <= 2


@pytest.mark.parametrize("key", SCENES)
def test_feet_that_stand_are_on_the_floor_and_none_is_below_it(key: str) -> None:
    sketch = scene(SCENES[key])
    shoes = [lowest(shoe) for shoe in outlines(sketch, "f-shoe")]
    ground = max(lowest(wood) for wood in outlines(sketch, "f-firm")) - 0.01
    assert all(foot <= ground + 0.012 for foot in shoes)
    if SCENES[key].mode == "partner" or SCENES[key].position == "wall-stand":
        assert max(shoes) == pytest.approx(ground, abs=0.012)


@pytest.mark.parametrize("key", HELPED)
def test_the_hands_of_the_helper_lie_on_the_marked_place(key: str) -> None:
    sketch = scene(HELPED[key])
    hands = [spot for part in outlines(sketch, "f-skin2") for spot in part]
    for patch in outlines(sketch, "f-area")[:1]:
        nearest = min(dist(a[:2], b[:2]) for a in hands for b in patch)
        assert nearest < 0.03, "3 % of a body height"


@pytest.mark.parametrize("key", SCENES)
def test_two_people_differ_in_skin_hair_and_clothes(key: str) -> None:
    seen = GIVERS & roles_in(draw_position(SCENES[key]).markup)
    assert seen == (GIVERS if SCENES[key].mode == "partner" else set())


def test_every_position_draws_for_one_and_where_it_is_used_for_two() -> None:
    areas = {"bed-edge": "calf", "wall-stand": "buttock"}
    for mode in get_args(Subject.__annotations__["mode"]):
        for position in POSITIONS[mode]:
            tool = "ball-wall" if position == "wall-stand" else "hands"
            area = areas.get(position, "upper-back")
            area = "thigh-front" if mode == "self" and position == "recline" else area
            technique = "holding"
            if (mode, position) in {
                ("partner", "chair-upright"),
                ("partner", "recline"),
            }:
                area = "shoulder-top"
            subject = Subject(
                mode=mode,
                position=position,
                area=area,
                side="both",
                technique=technique,
                tool=tool,
            )
            assert "f-area" in draw_position(subject).markup


@pytest.mark.parametrize(
    ("mode", "position", "area", "tool"),
    [
        ("self", "chair-upright", "jaw", "hands"),
        ("self", "wall-stand", "buttock", "hands"),
        ("self", "hammock", "buttock", "hands"),
        ("partner", "wall-stand", "buttock", "hands"),
        ("partner", "chair-lean", "foot-sole", "hands"),
    ],
)
def test_what_nobody_can_do_or_has_drawn_is_not_drawn(
    mode: str, position: str, area: str, tool: str
) -> None:
    subject = Subject(
        mode="self" if mode == "self" else "partner",
        position=position,
        area=area,
        side="both",
        technique="holding",
        tool=tool,
    )
    with pytest.raises(CannotDraw):
        draw_position(subject)


def test_steps_that_look_alike_share_a_picture() -> None:
    palm, back = (
        Subject(
            mode="partner",
            position="chair-upright",
            area=area,
            side="both",
            technique=technique,
            tool="hands",
        )
        for area, technique in (("hand-palm", "holding"), ("hand-back", "effleurage"))
    )
    assert scene_key(palm) == scene_key(back)
    assert draw_position(palm) == draw_position(back)


def test_a_giver_out_of_reach_comes_nearer_but_never_stretches() -> None:
    hand = Hand((0.0, -0.1), "side", 0)
    helper, stance = giver(Stance((-0.6, 0.0), 10), 0.307, hand, hand)
    assert -0.6 < stance.hip[0] < 0
    assert helper.stretch() <= STRETCH


def test_a_target_out_of_all_reach_fails() -> None:
    hand = Hand((3.0, -0.1), "side", 0)
    with pytest.raises(CannotDraw, match="do not reach"):
        giver(Stance((-0.6, 0.0), 10), 0.307, hand, hand)


def test_the_two_sides_of_a_facing_pair_are_mirrored() -> None:
    person = Person(poses.UPRIGHT, hip=(1.0, 0.0), faces_left=True)
    assert person.outside((0.2, 0.1)) == pytest.approx((0.8, 0.1))
    assert person.inside((0.8, 0.1)) == pytest.approx((0.2, 0.1))


def test_a_box_has_four_sharp_corners() -> None:
    assert box(0, 0, 1, 2) == [(0, 0, 1), (1, 0, 1), (1, 2, 1), (0, 2, 1)]
