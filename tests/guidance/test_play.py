"""A practice obeys the clearance in its address, and nothing else (design, section 4)."""

import re
from datetime import timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from django.test import Client
from django.utils import timezone

from .asking import FEATHER, FINE, HIP, ROUTINES, STILL, WALL, check, words
from .page import Element, Page

pytestmark = pytest.mark.django_db

#: Area of each step of the wall routine, by its key.
WALL_AREAS = {
    1: "sacrum",
    2: "lower-back",
    3: "buttock",
    4: "buttock",
    5: "outer-hip",
    6: "thigh-outer",
    7: "buttock",
}
#: What each step of the wall routine asks for on a good day.
WALL_PRESSURES = {1: 1, 2: 2, 3: 3, 4: 3, 5: 2, 6: 3, 7: 1}


class Practice(Page):
    """The page of a practice: its steps by key, with their pressures."""

    def __init__(self, address: str) -> None:
        response = Client().get(address)
        assert response.status_code == 200
        super().__init__(response.content)

    @property
    def steps(self) -> dict[int, Element]:
        found = (re.fullmatch(r"step-(\d+)", e["id"]) and e for e in self.having("id"))
        return {int(e["id"][5:]): e for e in found if e}

    @property
    def pressures(self) -> dict[int, int]:
        return {key: _pressure(step.text) for key, step in self.steps.items()}

    @property
    def cleared(self) -> bool:
        return "Do the check first" not in self.text

    def too_much(self, key: int) -> "Practice | None":
        """Where "too much" at a step leads to without a script."""
        forms = [e for e in self.steps[key].inside if e.tag == "form"]
        if not forms:
            return None
        (form,) = forms
        assert form.get("method") == "get"
        fields = {e["name"]: e["value"] for e in form.inside if e.tag == "input"}
        return Practice(f"{urlsplit(form['action']).path}?{urlencode(fields)}")


def _pressure(text: str) -> int:
    found = re.search(r"pressure (\d) of 5", text)
    assert found, text
    return int(found[1])


def told(step: Element) -> str:
    """What a step says to do, without its title."""
    (title,) = [e for e in step.inside if e.tag == "h2"]
    return step.text.replace(title.text, "")


def today(days: int = 0) -> str:
    return (timezone.now().date() + timedelta(days=days)).isoformat()


def practice(routine: str = WALL, **fields: str) -> Practice:
    """A practice with a clearance for today; fields change or add to it."""
    query = {"on": today(), "ceiling": "3"} | fields
    return Practice(f"/routines/{routine}/play/?{urlencode(query)}")


# Without a clearance -------------------------------------------------------------


@pytest.mark.parametrize("routine", ROUTINES)
def test_without_a_check_every_step_is_feather(routine):
    shown = Practice(f"/routines/{routine}/play/")
    assert not shown.cleared
    assert set(shown.pressures.values()) == {1}
    assert f"/routines/{routine}/check/" in shown.links


def test_without_a_check_every_step_is_there():
    assert list(Practice(f"/routines/{WALL}/play/").steps) == [1, 2, 3, 4, 5, 6, 7]


def test_without_a_check_no_step_asks_for_a_tool():
    for key, step in Practice(f"/routines/{WALL}/play/").steps.items():
        assert not re.search(r"\bball\b", told(step)), (key, told(step))


@pytest.mark.parametrize(
    "fields",
    [
        {"on": "yesterday"},
        {"on": ""},
        {"on": "2026-13-45"},
        {"on": "20261120"},
        {"on": "%00"},
        {"ceiling": ""},
        {"ceiling": "three"},
        {"ceiling": "-1"},
        {"ceiling": "3.0"},
        {"ceiling": "３"},
        {"ceiling": "9" * 5000},
    ],
)
def test_a_clearance_that_cannot_be_read_counts_as_none(fields):
    shown = practice(**fields)
    assert not shown.cleared
    assert set(shown.pressures.values()) == {1}


@pytest.mark.parametrize("days", [-1, 1, -365])
def test_a_clearance_is_good_for_its_own_day_only(days):
    assert not practice(on=today(days)).cleared


# What a clearance sets -----------------------------------------------------------


def test_with_a_clearance_the_routine_is_as_written():
    shown = practice()
    assert shown.cleared
    assert shown.pressures == WALL_PRESSURES


@pytest.mark.parametrize("ceiling", [1, 2, 3])
def test_no_step_is_above_the_ceiling(ceiling):
    shown = practice(ceiling=str(ceiling))
    expected = {key: min(p, ceiling) for key, p in WALL_PRESSURES.items()}
    assert shown.pressures == expected


@pytest.mark.parametrize(
    ("routine", "ceiling", "highest"),
    [
        (WALL, "9", 3),
        (WALL, "999", 3),
        (WALL, "0", 1),
        (FEATHER, "3", 1),
        (STILL, "3", 1),
        (HIP, "9", 3),
    ],
)
def test_a_ceiling_is_moved_inside_the_routines_own_bounds(routine, ceiling, highest):
    assert max(practice(routine, ceiling=ceiling).pressures.values()) == highest


@pytest.mark.parametrize(
    ("skip", "left"),
    [
        ("buttock", [1, 2, 5, 6]),
        ("sacrum,lower-back", [3, 4, 5, 6, 7]),
        ("scalp", [1, 2, 3, 4, 5, 6, 7]),
        ("nonsense,%00", [1, 2, 3, 4, 5, 6, 7]),
        ("nonsense,buttock", [1, 2, 5, 6]),
        ("buttock,sacrum,lower-back,outer-hip,thigh-outer", []),
    ],
)
def test_places_to_skip_are_left_out(skip, left):
    assert list(practice(skip=skip).steps) == left


def test_with_nothing_left_the_page_says_so_and_leads_on():
    shown = practice(skip="buttock,sacrum,lower-back,outer-hip,thigh-outer")
    assert "Resting is a good choice" in shown.text
    assert shown.links


def test_what_is_left_out_is_named():
    assert "Side of the hip" in practice(skip="outer-hip").text


@pytest.mark.parametrize(("minutes", "most"), [("5", 5), ("1", 1), ("0", 1)])
def test_the_time_is_kept(minutes, most):
    shown = practice(minutes=minutes)
    told = re.search(r"about (\d+) minute", shown.text)
    assert told
    assert int(told[1]) <= most


@pytest.mark.parametrize("minutes", ["999", "", "ten", "-5", "60"])
def test_no_address_makes_a_practice_longer_than_its_routine(minutes):
    told = re.search(r"about (\d+) minute", practice(minutes=minutes).text)
    assert told
    assert int(told[1]) <= 10


def test_without_tools_no_step_asks_for_a_ball():
    shown = practice(tools="no")
    for key, step in shown.steps.items():
        assert not re.search(r"\bball\b", told(step)), (key, told(step))
    assert 3 not in shown.steps


def test_a_numb_place_gets_feather_an_open_hand_and_a_look_at_the_skin():
    shown = practice(numb="buttock,thigh-outer")
    assert all(
        shown.pressures[key] == 1
        for key in shown.steps
        if WALL_AREAS[key] in {"buttock", "thigh-outer"}
    )
    assert 3 not in shown.steps
    assert "Look at the skin" in shown.steps[6].text
    assert shown.pressures[2] == 2


def test_numb_all_over_means_feather_all_over():
    shown = practice(numb="all")
    assert set(shown.pressures.values()) == {1}
    assert not set(shown.steps) & {3, 4}


def test_a_position_that_is_not_taken_gives_the_easier_way():
    shown = practice(pos="wall-stand")
    assert "Stay in the chair." in shown.steps[3].text
    assert "Stand with your back to the wall" not in shown.text
    assert shown.pressures[3] == 2


def test_limits_hold_for_their_own_place():
    shown = practice(limits="buttock.1,thigh-outer.2")
    assert shown.pressures == {1: 1, 2: 2, 3: 1, 4: 1, 5: 2, 6: 2, 7: 1}


@pytest.mark.parametrize("level", ["0", "", "x", "-1"])
def test_a_limit_that_cannot_be_read_closes_its_place(level):
    assert 6 not in practice(limits=f"thigh-outer.{level}").steps


def test_a_limit_never_raises_anything():
    assert practice(limits="buttock.9,lower-back.9").pressures == WALL_PRESSURES


def test_a_step_can_be_left_out_by_its_key():
    assert list(practice(leave="3,6").steps) == [1, 2, 4, 5, 7]


def test_hands_that_cannot_grip_get_the_easier_way():
    shown = practice(hands="weak-grip")
    assert "flat forearm" in shown.steps[6].text


def test_the_easier_way_comes_without_the_tempo_of_the_usual_one():
    step = practice(hands="weak-grip").steps[6].text
    assert "One squeeze every 2 to 3 seconds." not in step


@pytest.mark.parametrize("name", words("skip numb pos limits hands leave bare hold"))
@pytest.mark.parametrize("value", ["\x00", "ÿþ", "," * 3000, "x" * 9000, "é,ß,,"])
def test_odd_values_break_nothing(name, value):
    assert practice(**{name: value}).cleared


@pytest.mark.parametrize("routine", ROUTINES)
def test_pressure_must_not_hurt_stands_on_every_practice(routine):
    text = practice(routine).text
    assert "Pressure must not hurt. Asking for softer is always right." in text


def test_too_much_and_stop_come_before_next():
    for shown in (practice(), Practice(f"/routines/{WALL}/play/")):
        text = shown.steps[2].text
        assert text.index("Too much") < text.index("Next")
        assert text.index("Stop") < text.index("Next")


# Too much ------------------------------------------------------------------------


def test_too_much_leads_to_less_and_at_last_leaves_the_place_out():
    shown, highest = practice(), 3
    for _ in range(5):
        softer = shown.too_much(3)
        assert softer is not None
        assert softer.cleared
        assert max(softer.pressures.values()) <= highest
        if 3 not in softer.steps:
            break
        assert softer.pressures[3] < shown.pressures[3] or softer.pressures[3] == 1
        shown, highest = softer, max(softer.pressures.values())
    assert highest == 1
    assert not set(softer.steps) & {3, 4, 7}
    assert {1, 2, 5, 6} <= set(softer.steps)


def test_too_much_forgets_nothing_of_the_clearance():
    shown = practice(skip="sacrum", pos="wall-stand", limits="thigh-outer.1")
    softer = shown.too_much(2)
    assert softer is not None
    assert 1 not in softer.steps
    assert "Stand with your back to the wall" not in softer.text
    assert softer.pressures[6] == 1


@pytest.mark.parametrize("routine", ROUTINES)
def test_too_much_never_raises_any_step(routine):
    before = practice(routine)
    for key in before.steps:
        after = before.too_much(key)
        assert after is not None
        for other, pressure in after.pressures.items():
            assert pressure <= before.pressures[other]


def test_too_much_where_everything_is_feather_leaves_that_place_out():
    softer = practice(FEATHER).too_much(2)
    assert softer is not None
    assert list(softer.steps) == [1, 3, 4, 5]


# The link of the check -----------------------------------------------------------


@pytest.mark.parametrize("routine", ROUTINES)
@pytest.mark.parametrize(
    "said",
    [
        {},
        {"pain": "6"},
        {"pain": "8", "usual": "yes"},
        {"flare": "yes"},
        {"avoid": ["scalp", "buttock"]},
        {"numb": ["sacrum", "hand-palm"]},
        {"cautions": "neuropathy"},
        {"cautions": "osteoporosis"},
        {"cautions": "anticoag", "asked": "anticoag"},
        {"cautions": ["preg", "wound"], "asked": "preg", "avoid": "forearm"},
        {"conditions": ["multiple-sclerosis"]},
        {"conditions": ["ankylosing-spondylitis", "lupus"]},
        {"conditions": ["fibromyalgia"], "hands": ["weak-grip", "no-reach"]},
        {"positions": ["wall-stand", "bed-prone"]},
    ],
)
def test_the_way_from_the_check_keeps_what_was_cleared(routine, said):
    answer = check(FINE, routine, **said)
    if answer.clearance not in {"go", "adapt"}:
        assert not answer.play
        return
    shown = Practice(answer.play)
    assert shown.cleared
    assert str(max(shown.pressures.values())) == answer.ceiling
    if routine == WALL:
        assert not answer.skip & {WALL_AREAS[key] for key in shown.steps}


def test_the_address_says_nothing_of_why():
    answer = check(
        FINE, cautions=["osteoporosis", "neuropathy"], conditions="lupus", pain="5"
    )
    address = answer.play
    for word in ("lupus", "osteoporosis", "neuropathy", "pain", "caution"):
        assert word not in address
    assert dict(parse_qsl(urlsplit(address).query))["on"] == today()
