"""Where hands lie beside a place that nobody may touch, the picture keeps them off it."""

import pytest

from guidance.figures.closeups import draw_closeup as draw
from guidance.figures.kinds import Subject
from guidance.figures.points import is_inside
from tests.figures.shapes import box, outlines, points, with_role
from tests.figures.used import name, used_subjects

ALL_AREAS = (
    "buttock", "calf", "chest-front", "fingers", "foot-sole", "foot-top", "forearm",
    "forehead", "hand-back", "hand-palm", "lower-back", "neck-back", "outer-hip", "sacrum",
    "scalp", "shin-outer", "shoulder-blade", "shoulder-top", "skull-base", "temples",
    "thigh-front", "thigh-outer", "toes", "upper-arm", "upper-back",
)  # fmt: skip
HELPED = [s for s in used_subjects(*ALL_AREAS) if s.mode == "partner"]
BY_THE_NECK = [
    s for s in used_subjects("neck-back", "skull-base", "sacrum")
    if s.technique in ("effleurage", "holding") and not s.variant
]  # fmt: skip
WERE_COVERED = [
    s for s in used_subjects(
        "forearm", "jaw", "lower-back", "sacrum", "thigh-front", "upper-back"
    )
    if (s.area, s.technique, s.tool, s.position) in {
        ("forearm", "effleurage", "hands", "chair-upright"),
        ("jaw", "friction-circles", "hands", "recline"),
        ("jaw", "holding", "hands", "recline"),
        ("lower-back", "petrissage", "hands", "bed-prone"),
        ("sacrum", "holding", "hands", "bed-side"),
        ("thigh-front", "effleurage", "soft-fist", "chair-upright"),
        ("thigh-front", "palm-press", "soft-fist", "chair-upright"),
        ("upper-back", "friction-circles", "hands", "bed-prone"),
    }
]  # fmt: skip
"""Where a hand once lay on what its own picture says to keep off."""
NEAR_BONE = [s for s in HELPED if s.area == "buttock"]
"""A forearm that came from the foot end lay on a sitting bone."""


def hands(subject: Subject, markup: str) -> list[list[tuple[float, float]]]:
    """What moves, or rests, of the skin of whoever works."""
    skin = "f-skin2" if subject.mode == "partner" else "f-skin"
    groups = with_role(markup, "m")
    paths = [p for g in groups for p in g.iter("path")]
    worked = [p.get("d", "") for p in paths if skin in p.get("class", "").split()]
    return [points(part) for d in worked for part in d.split("z") if part]


def test_every_place_that_was_covered_is_still_drawn() -> None:
    assert len({(s.area, s.technique, s.tool) for s in WERE_COVERED}) == 8


@pytest.mark.parametrize(
    "subject", dict.fromkeys([*BY_THE_NECK, *WERE_COVERED, *NEAR_BONE]), ids=name
)
def test_no_hand_lies_on_what_is_hatched(subject: Subject) -> None:
    markup = draw(subject).markup
    lying, zones = hands(subject, markup), outlines(markup, "f-nogo-edge")
    assert lying
    assert zones
    touched = [
        spot
        for zone in zones
        for spot in zone
        if any(is_inside(spot, h) for h in lying)
    ]
    assert touched == []


def test_the_line_above_the_base_of_the_spine_ends_well_short_of_it() -> None:
    """The flat bone that is held must not look like a part of what is left alone."""
    held = [s for s in BY_THE_NECK if s.area == "sacrum" and s.position != "bed-side"]
    assert len(held) == 2
    for subject in held:
        markup = draw(subject).markup
        (place,) = with_role(markup, "f-area")
        line = max(outlines(markup, "f-nogo-edge"), key=lambda o: -min(y for _, y in o))
        foot = max(y for _, y in line)
        assert box(place)[1] - foot > 30


@pytest.mark.parametrize("subject", HELPED, ids=name)
def test_no_arm_of_a_helper_ends_in_the_picture(subject: Subject) -> None:
    for sleeve in with_role(draw(subject).markup, "f-shirt2"):
        left, top, right, foot = box(sleeve)
        assert left < 0 or top < 0 or right > 400 or foot > 300


def test_shoulders_of_somebody_face_down_are_kneaded_from_the_head_end() -> None:
    (kneaded,) = (
        s for s in HELPED
        if (s.area, s.technique, s.position) == ("shoulder-top", "petrissage", "bed-prone")
    )  # fmt: skip
    markup = draw(kneaded).markup
    sleeves = [box(sleeve) for sleeve in with_role(markup, "f-shirt2")]
    assert len(sleeves) == 2
    assert all(left < 0 and right < 200 for left, _, right, _ in sleeves)


CUSHIONS = [
    s for s in used_subjects("upper-back", "lower-back") if s.tool == "massage-cushion"
]


@pytest.mark.parametrize("subject", CUSHIONS, ids=name)
def test_all_knobs_of_a_massage_cushion_touch_the_back(subject: Subject) -> None:
    markup = draw(subject).markup
    (back,) = outlines(markup, "f-shirt")[:1]
    knobs = outlines(markup, "f-ball")
    assert len(knobs) == 3
    assert all(any(is_inside(spot, back) for spot in knob) for knob in knobs)
