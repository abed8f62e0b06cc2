"""Outlines, tubes and hatching: small cases with their path text typed by hand."""

from math import hypot

import pytest

from guidance.figures.elements import circle, group, path, words
from guidance.figures.hatch import hatch
from guidance.figures.kinds import CannotDraw
from guidance.figures.paths import (
    circle_points,
    merged,
    number,
    same_turn,
    smooth,
    straight,
    write,
)
from guidance.figures.points import Placing, elbow, is_inside, mirror, rotate, scale
from guidance.figures.tubes import tapered, tube

SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]


def test_straight_lines_are_written_as_short_relative_steps() -> None:
    assert write(straight(SQUARE)) == "M0 0l10 0 0 10-10 0 0-10z"
    assert write(straight([(1, 1), (1.5, -1)], closed=False)) == "M1 1l.5-2"


def test_rounding_to_half_steps_never_adds_up() -> None:
    many = [(i * 0.3, 0.0) for i in range(101)]
    text = write(straight(many, closed=False))
    steps = [
        float(pair.split()[0])
        for pair in text.split("l")[1].split(" 0")
        if pair.strip()
    ]
    assert sum(steps) == 30


@pytest.mark.parametrize(
    ("value", "text"),
    [(12.0, "12"), (-0.5, "-.5"), (0.5, ".5"), (3.25, "3.25"), (0, "0")],
)
def test_numbers_are_written_short(value: float, text: str) -> None:
    assert number(value) == text


def test_eight_points_make_a_circle() -> None:
    curve = smooth(circle_points((50, 50), 40))
    radii = [hypot(x - 50, y - 50) for x, y in curve.corners(8)]
    assert max(radii) < 40.2
    assert min(radii) > 39.8


def test_a_flagged_point_stays_a_corner_and_its_neighbours_bend() -> None:
    curve = smooth([(0, 0, 1), (10, 0, 1), (5, 10)])
    assert curve.pieces[0] == ((10, 0),)
    assert curve.pieces[1][0] == (10, 0)


def test_merged_parts_all_turn_the_same_way() -> None:
    backwards = list(reversed(SQUARE))
    assert same_turn(backwards) == SQUARE == same_turn(SQUARE)
    one, two = merged([SQUARE, backwards])
    assert one == two


def test_a_tube_has_cut_or_round_ends() -> None:
    cut = tapered((0, 0), (10, 0), [(0, 2, 2), (1, 1, 1)])
    assert [tuple(round(v, 6) for v in s) for s in cut] == [
        (0, -2, 1), (10, -1, 1), (10, 1, 1), (0, 2, 1)
    ]  # fmt: skip
    round_end = tube([(0, 0), (10, 0)], [(2, 2), (2, 2)], cap_end=True)
    assert max(s[0] for s in round_end) == pytest.approx(12)


def test_hatch_lines_end_at_the_edge() -> None:
    lines = hatch(SQUARE, gap=5, angle=0)
    assert write(lines) == "M0 2.5l10 0M0 7.5l10 0"


def test_placing_mirrors_sizes_turns_and_moves() -> None:
    placing = Placing(at=(100, 50), turn=90, size=10, mirrored=True)
    assert placing.point((1, 0)) == pytest.approx((100, 60))
    assert placing.point((0, 1)) == pytest.approx((110, 50))
    assert placing.onto((1, 0), (0, 0)).point((1, 0)) == pytest.approx((0, 0))


def test_points_turn_and_mirror() -> None:
    assert rotate([(2, 1)], 90, about=(1, 1))[0] == pytest.approx((1, 2))
    assert mirror([(3, 1, 1)], line_x=5) == [(7, 1, 1)]
    assert scale([(3, 1)], 2, 10) == [(6, 10)]
    assert is_inside((5, 5), SQUARE)
    assert not is_inside((11, 5), SQUARE)


def test_an_elbow_bends_to_the_side_asked_for_and_a_far_target_fails() -> None:
    assert elbow((0, 0), (6, 0), 5, 5, clockwise=True) == pytest.approx((3, 4))
    assert elbow((0, 0), (6, 0), 5, 5, clockwise=False) == pytest.approx((3, -4))
    with pytest.raises(CannotDraw, match="out of reach"):
        elbow((0, 0), (11, 0), 5, 5, clockwise=True)


def test_elements_carry_a_class_and_escape_their_words() -> None:
    assert (
        path(straight(SQUARE), "f-skin")
        == '<path class="f-skin" d="M0 0l10 0 0 10-10 0 0-10z"/>'
    )
    assert (
        circle((1.2, 3), 4.5, "f-ball")
        == '<circle class="f-ball" cx="1" cy="3" r="4.5"/>'
    )
    assert group(["<g/>"], "m m-hold") == '<g class="m m-hold"><g/></g>'
    assert words(["not on", "skin & <bone>"], (5, 9), "f-nogo-words", "start") == (
        '<text class="f-nogo-words" x="5" y="9" text-anchor="start">not on'
        '<tspan x="5" dy="24">skin &amp; &lt;bone&gt;</tspan></text>'
    )
