"""Close-ups of head, back, chest and hips: each used one is drawn, clean, light and true."""

import gzip
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from guidance.figures.closeups import draw_closeup as draw
from guidance.figures.hand_shapes import SPOTS
from guidance.figures.kinds import UNTOUCHED, CannotDraw, Side, Subject
from guidance.figures.points import is_inside
from guidance.figures.things import moves
from guidance.figures.trunk.frames import back_for
from guidance.figures.trunk.helping import Laid
from guidance.figures.trunk.own_waist import WAIST
from tests.figures.markup import problems, roles_in, texts
from tests.figures.shapes import (
    box,
    outlines,
    readable,
    with_role,
)
from tests.figures.used import name, used_subjects

AREAS = (
    "buttock", "chest-front", "forehead", "jaw", "lower-back", "neck-back", "outer-hip",
    "sacrum", "scalp", "shoulder-blade", "shoulder-top", "skull-base", "temples", "upper-back",
)  # fmt: skip
# What a day without tools leaves of steps that have only tools: a still hand.
WITHOUT_TOOLS = [
    Subject(
        mode="self", position="chair-upright", area=area, side="both", technique="holding",
        tool="hands",
    )
    for area in ("upper-back", "buttock")
]  # fmt: skip
USED = list(dict.fromkeys([*used_subjects(*AREAS), *WITHOUT_TOOLS]))
MOTION = {
    "effleurage": {"m-stroke"},
    "friction-circles": {"m-circle", "m-roll", "m-stroke", "m-rock"},
    "gentle-rocking": {"m-rock"},
    "holding": {"m-hold"},
    "palm-press": {"m-press"},
    "petrissage": {"m-knead"},
    "slow-movement": {"m-move", "m-circle", "m-rock"},
    "squeeze-release": {"m-squeeze"},
    "sustained-press": {"m-press"},
}
HANDS = [
    s for s in USED
    if s.tool in ("hands", "soft-fist")
    and s.technique not in ("slow-movement", "check-in")
    and s.variant not in UNTOUCHED
]  # fmt: skip

draw_closeup = cache(draw)


def subject(area: str, technique: str, mode: str, position: str, side: Side) -> Subject:
    return Subject(
        mode="self" if mode == "self" else "partner",
        position=position,
        area=area,
        side=side,
        technique=technique,
        tool="hands",
    )


def test_the_library_works_on_the_trunk_and_the_head_in_many_ways() -> None:
    assert len(USED) > 95


def failing(those: list[Subject], holds: Callable[[Subject, str], bool]) -> list[str]:
    """Names of the pictures for which something does not hold."""
    return [name(s) for s in those if not holds(s, draw_closeup(s).markup)]


def weight(markup: str) -> int:
    return len(gzip.compress(markup.encode(), mtime=0))


def test_every_used_subject_is_drawn_in_the_common_frame() -> None:
    assert {(d.width, d.height) for d in map(draw_closeup, USED)} == {(400, 300)}


def test_every_picture_is_clean_markup() -> None:
    assert failing(USED, lambda _, markup: problems(markup) == []) == []


def test_every_picture_is_light() -> None:
    assert failing(USED, lambda _, markup: weight(markup) < 3500) == []


def test_seven_of_them_leave_room_for_the_position_on_a_page() -> None:
    weights = [weight(draw_closeup(s).markup) for s in USED]
    assert sum(weights) / len(weights) < 2400


def test_what_moves_moves_as_the_technique_says() -> None:
    def moves(used: Subject, markup: str) -> bool:
        moving = {r for r in roles_in(markup) if r.startswith("m-")}
        return moving <= MOTION.get(used.technique, set()) and bool(moving) != still(
            used
        )

    def still(used: Subject) -> bool:
        return used.technique == "check-in" or used.variant == "left-alone"

    assert failing(USED, moves) == []


def test_only_a_helper_has_the_second_skin() -> None:
    def right_skin(used: Subject, markup: str) -> bool:
        helped = used.mode == "partner" and used.variant != "left-alone"
        return ("f-skin2" in roles_in(markup)) == helped

    assert failing(USED, right_skin) == []


def test_the_working_hand_touches_the_area() -> None:
    def touches(used: Subject, markup: str) -> bool:
        skin = "f-skin2" if used.mode == "partner" else "f-skin"
        hands = [p for outline in outlines(markup, skin) for p in outline]
        places = outlines(markup, "f-area")
        return any(is_inside(p, place) for place in places for p in hands)

    assert failing(HANDS, touches) == []


def test_a_still_hand_has_no_arrow_and_a_moving_one_has() -> None:
    def arrows(used: Subject, markup: str) -> bool:
        return ("f-tip" in roles_in(markup)) == (used.technique != "holding")

    assert failing(HANDS, arrows) == []


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ("upper-back", "spine"),
        ("shoulder-blade", "not on the spine"),
        ("lower-back", "spine or kidneys"),
        ("sacrum", "tailbone"),
        ("jaw", "not on the neck"),
        ("temples", "eye"),
        ("forehead", "not on the eyes"),
        ("chest-front", "not above collarbone"),
        ("skull-base", "not on the neck"),
        ("outer-hip", "not on the bony knob"),
    ],
)
def test_hands_show_in_words_what_they_leave_alone(area: str, words: str) -> None:
    for used in HANDS:
        if used.area == area:
            markup = draw_closeup(used).markup
            assert "f-nogo" in roles_in(markup)
            said = texts(markup).replace("not on spine", "not on the spine")
            assert words in said or (words == "spine or kidneys" and "kidneys" in said)


def test_left_out_places_say_so_and_no_hand_lies_there() -> None:
    neck = subject("neck-back", "holding", "partner", "chair-lean", "both")
    helped = replace(neck, variant="hands-on-shoulders")
    assert texts(draw_closeup(helped).markup) == "leave the neck alone"
    head = subject("temples", "holding", "partner", "chair-upright", "both")
    temples = replace(head, variant="hands-on-chair-back")
    assert texts(draw_closeup(temples).markup) == "leave the temples alone"
    assert outlines(draw_closeup(temples).markup, "f-area") == []


def test_no_hatch_stands_without_words() -> None:
    def said(_: Subject, markup: str) -> bool:
        return bool(texts(markup)) or "f-nogo-edge" not in roles_in(markup)

    assert failing(USED, said) == []


@pytest.mark.parametrize(
    ("area", "technique", "mode", "position", "right_is_right"),
    [
        ("upper-back", "holding", "partner", "chair-lean", True),
        ("shoulder-top", "squeeze-release", "self", "chair-upright", True),
        ("shoulder-blade", "friction-circles", "partner", "chair-lean", True),
        ("chest-front", "friction-circles", "self", "chair-upright", False),
    ],
)
def test_left_and_right_are_those_of_the_person(
    area: str, technique: str, mode: str, position: str, right_is_right: bool
) -> None:
    """From behind, the person's right is the viewer's right; from the front it is not."""
    for side in ("left", "right"):
        one = subject(area, technique, mode, position, side)
        markup = draw_closeup(one).markup
        boxes = [box(place) for place in with_role(markup, "f-area")]
        xs = [(left + right) / 2 for left, _, right, _ in boxes]
        flipped = "matrix(-1 0 0 1 400 0)" in markup
        at = [400 - x if flipped else x for x in xs]
        on_the_right = (side == "right") == right_is_right
        assert len(at) == 1
        assert (at[0] > 200) == on_the_right
        assert side in texts(markup)


@pytest.mark.parametrize("left", [False, True])
def test_hands_are_the_hands_of_that_side(left: bool) -> None:
    """A helper's thumbs point to the spine; one's own, behind the waist, point down."""
    helped, own = (
        back_for("upper-back", "chair-lean"),
        back_for("lower-back", "chair-upright"),
    )
    theirs = Laid("flat", "palm", (7, 12), left=left).placing(helped)
    assert abs(theirs.point(SPOTS["thumb"])[0] - 200) < abs(
        theirs.point(SPOTS["palm"])[0] - 200
    )
    mine = WAIST.placing(own, left)
    assert mine.point(SPOTS["thumb"])[1] > mine.point(SPOTS["palm"])[1]


def test_words_are_not_mirrored() -> None:
    one = subject("shoulder-blade", "friction-circles", "partner", "chair-lean", "left")
    markup = draw_closeup(one).markup
    body = markup[: markup.index("</g><text")]
    assert "<text" not in body
    assert texts(markup) == "not on the spine left side"


BODIES = ("f-skin", "f-skin2", "f-hair", "f-shirt", "f-shirt2", "f-trousers")


def test_words_stay_in_the_frame_and_off_the_body() -> None:
    """Where the body fills the frame a plate of paper lies under them."""

    def clear(_: Subject, markup: str) -> bool:
        return readable(markup, outlines(markup, *BODIES))

    assert failing(USED, clear) == []


def test_the_words_of_a_towel_say_how_it_is_held() -> None:
    towel = replace(WITHOUT_TOOLS[0], tool="rolled-towel", technique="friction-circles")
    assert towel in USED
    assert draw_closeup(towel).markup.count("m-stroke") == 1
    assert moves(towel) == "A double arrow shows how it is drawn up and down, slowly."
    swayed = replace(towel, technique="gentle-rocking")
    assert swayed in USED
    assert moves(swayed) == "A double arrow shows a small, slow sway."


def test_what_nobody_has_drawn_is_said() -> None:
    one = replace(WITHOUT_TOOLS[0], technique="passive-stretch")
    with pytest.raises(CannotDraw, match="passive-stretch on upper-back"):
        draw_closeup(one)
