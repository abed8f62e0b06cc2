"""Marks say where to work, what to leave alone and which way a hand goes."""

import re

import pytest

from guidance.figures import marks, tools
from guidance.figures.paths import circle_points
from guidance.figures.roles import MOTIONS
from tests.figures.markup import problems, roles_in, texts
from tests.figures.shapes import with_role

PATCH = circle_points((200, 150), 40, 60)

MARKS = {
    "area": marks.area(PATCH),
    "arrow": marks.arrow([(20, 200), (60, 100), (140, 60)]),
    "way back": marks.way_back([(20, 200), (60, 100), (140, 60)]),
    "circling": marks.circling((100, 100)),
    "kneading": marks.kneading((100, 100)),
    "squeezing": marks.squeezing((100, 100), (160, 100)),
    "resting": marks.resting((100, 100)),
    "pressing": marks.pressing((100, 100)),
    "pressing still": marks.pressing_still((100, 100)),
    "leaning": marks.leaning((100, 100), 24, 30),
    "swaying": marks.swaying([(20, 100), (60, 80), (100, 100)]),
    "pause": marks.pause((100, 100)),
    "ball": tools.ball((100, 100), 30),
    "towel": tools.towel_end((100, 100), 30),
}


@pytest.mark.parametrize("name", MARKS)
def test_marks_are_clean_markup(name: str) -> None:
    assert problems(MARKS[name]) == []


def test_no_two_motions_share_a_mark() -> None:
    assert len(set(MARKS.values())) == len(MARKS)


@pytest.mark.parametrize(
    "name", ["arrow", "circling", "squeezing", "pressing", "swaying"]
)
def test_what_moves_is_solid(name: str) -> None:
    assert {"f-halo", "f-mark", "f-tip"} <= roles_in(MARKS[name])
    assert "f-dots" not in roles_in(MARKS[name])


def test_still_hands_have_no_arrow() -> None:
    assert "f-tip" not in roles_in(MARKS["resting"])


def bars(markup: str) -> list[str]:
    """The straight upright lines in it."""
    lines = (e.get("d", "") for e in with_role(markup, "f-mark"))
    return [bar for d in lines for bar in re.findall(r"M[\d.]+ [\d.]+l0 \d+(?=M|$)", d)]


def test_still_hands_have_the_two_bars_of_a_pause_and_no_dot_to_press_on() -> None:
    assert len(bars(MARKS["resting"] + marks.resting((50, 50)))) == 4
    assert "<circle" not in MARKS["resting"]


def test_a_press_that_stays_has_arrows_onto_the_bars_and_a_short_one_has_none() -> None:
    assert "f-tip" in roles_in(MARKS["pressing still"])
    assert len(bars(MARKS["pressing still"])) == 2
    assert bars(MARKS["pressing"]) == []


def test_a_palm_presses_from_one_side_waits_and_lets_go() -> None:
    """Arrows from all round were read as a squeeze."""
    mark = MARKS["leaning"]
    assert len(with_role(mark, "f-dots")) == 1
    assert len(bars(mark)) == 2
    assert len(with_role(mark, "f-tip")) == 2


def test_a_place_to_leave_alone_is_hatched_and_named_in_words() -> None:
    markup = marks.leave_alone([PATCH], ["not on", "the spine"], (320, 60))
    assert problems(markup) == []
    assert texts(markup) == "not on the spine"
    assert {"f-nogo", "f-nogo-edge"} <= roles_in(markup)


def test_the_side_is_in_words_and_only_where_there_is_one() -> None:
    assert texts(marks.side_words("self", "right", (10, 10))) == "your right"
    assert texts(marks.side_words("partner", "left", (10, 10))) == "left side"
    for side in ("both", "either", "middle"):
        assert marks.side_words("self", side, (10, 10)) == ""


@pytest.mark.parametrize(
    ("end", "way"),
    [((10, 0), "to-e"), ((0, -10), "to-n"), ((-7, 7), "to-sw"), ((-10, 1), "to-w")],
)
def test_a_moving_thing_knows_which_way_it_sets_out(
    end: tuple[float, float], way: str
) -> None:
    markup = marks.moving("stroke", ["<g/>"], along=((0, 0), end))
    assert roles_in(markup) == {"m", "m-stroke", way}


def test_every_motion_has_a_role_of_its_own() -> None:
    for motion in marks.Motion.__args__:  # type: ignore[attr-defined]
        assert f"m-{motion}" in MOTIONS
