"""Hands lie where they are put, belong to somebody, and their nails tell back from palm."""

import pytest

from guidance.figures.arms import GIVER, SELF
from guidance.figures.fists import fingers_over, fist, side_fist
from guidance.figures.hand_shapes import POSES, SPOTS
from guidance.figures.hands import hand, laid
from tests.figures.markup import problems, roles_in


@pytest.mark.parametrize("spot", SPOTS)
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_named_spot_lies_on_its_target(spot: str, mirrored: bool) -> None:
    placing = laid(spot, (200, 150), -70, 90, mirrored)
    assert placing.point(SPOTS[spot]) == pytest.approx((200, 150))


def test_a_left_hand_has_its_thumb_on_the_other_side() -> None:
    right = laid("palm", (200, 150), -90, 100)
    left = laid("palm", (200, 150), -90, 100, mirrored=True)
    assert right.point(SPOTS["thumb"])[0] < 200 < left.point(SPOTS["thumb"])[0]


@pytest.mark.parametrize("pose", POSES)
@pytest.mark.parametrize("view", ["back", "palm"])
def test_every_pose_is_clean_markup_in_its_workers_skin(pose: str, view: str) -> None:
    placing = laid("palm", (200, 150), 0, 90)
    markup = hand(pose, placing, GIVER, (60, 200), view=view)  # type: ignore[arg-type]
    assert problems(markup) == []
    assert {"f-skin2", "f-shirt2"} <= roles_in(markup)
    assert not {"f-skin", "f-shirt"} & roles_in(markup)


def test_ones_own_hand_has_ones_own_skin_and_sleeve() -> None:
    markup = hand("flat", laid("palm", (200, 150), 0, 90), SELF, (60, 200))
    assert {"f-skin", "f-shirt"} <= roles_in(markup)


def test_a_hand_without_a_sleeve_shows_skin_alone() -> None:
    placing = laid("fist", (200, 150), 0, 90)
    assert "f-shirt" not in roles_in(fist(placing, SELF, (60, 200), sleeve=False))


@pytest.mark.parametrize("draw", [fist, side_fist])
def test_curled_hands_are_clean_markup(draw) -> None:  # type: ignore[no-untyped-def]
    markup = draw(laid("wrist", (200, 150), 30, 90), GIVER, (60, 200))
    assert problems(markup) == []
    assert "f-skin2" in roles_in(markup)


def test_four_fingers_come_over_an_edge() -> None:
    roots = [(10.0, 10.0), (30.0, 8.0), (50.0, 9.0), (70.0, 14.0)]
    tips = [(8.0, 60.0), (30.0, 66.0), (50.0, 64.0), (72.0, 56.0)]
    markup = fingers_over(roots, tips, 9, SELF)
    assert problems(markup) == []
    assert markup.count("f-edge") == 4
