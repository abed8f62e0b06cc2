"""Fitting a routine to bounds that come from a check or from an address."""

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from guidance.safety.adapting import FITS, Bounds, adapt, unchecked
from guidance.safety.routines import BARE_HANDS, Routine, Step
from guidance.safety.timing import fit_seconds

from .catalogue import (
    BACK,
    LEANING,
    ROUTINES,
    SLOW,
    SWEDISH,
    THIGHS,
    WALL,
    routine,
    step,
)


def fitted(plan: Routine, **bounds):
    steps, left_out = adapt(plan, Bounds(**bounds))
    return {each.key: each for each in steps}, dict(left_out)


def words(*given):
    return frozenset(given)


@pytest.mark.parametrize("plan", ROUTINES.values(), ids=list(ROUTINES))
def test_no_bounds_change_nothing(plan):
    steps, left_out = adapt(plan, Bounds())
    assert not left_out
    assert [(s.key, s.pressure, s.seconds, s.way) for s in steps] == [
        (s.key, s.pressure, s.seconds, "usual") for s in plan.steps
    ]
    assert not any(each.reasons for each in steps)


def test_a_ceiling_lowers_what_is_above_it_and_nothing_else():
    steps, _ = fitted(WALL, ceiling=2)
    assert {key: each.pressure for key, each in steps.items()} == {
        1: 1,
        2: 2,
        3: 2,
        4: 2,
        5: 2,
        6: 2,
        7: 1,
    }
    assert steps[2].reasons == ("fit-ceiling",)
    assert steps[5].reasons == ()


def test_a_ceiling_of_0_leaves_nothing():
    steps, left_out = fitted(WALL, ceiling=0)
    assert not steps
    assert set(left_out.values()) == {"fit-ceiling"}


def test_an_area_is_limited_or_closed():
    steps, left_out = fitted(WALL, limits={"buttock": 1, "shoulder-top": 0})
    assert steps[6].pressure == 1
    assert left_out == {1: "fit-limit", 2: "fit-limit"}


def test_an_area_is_skipped():
    _, left_out = fitted(WALL, skip=words("lower-back"))
    assert left_out == {5: "fit-skip", 7: "fit-skip"}


def test_single_steps_are_left_out():
    _, left_out = fitted(WALL, without=frozenset({4}))
    assert left_out == {4: "fit-without"}


def test_without_tools_the_easier_way_with_hands_is_used_or_none():
    steps, left_out = fitted(WALL, tools=False)
    assert left_out == {3: "fit-tools", 6: "fit-tools"}
    assert (steps[4].way, steps[4].tool, steps[4].pressure) == ("easier", "hands", 1)
    assert steps[4].reasons == ("fit-tools",)
    assert steps[5].tool == "soft-fist"


def test_an_area_without_tools_keeps_them_elsewhere():
    _, left_out = fitted(WALL, bare=words("upper-back"))
    assert left_out == {3: "fit-bare"}


def test_without_fists_the_easier_way_is_an_open_hand():
    steps, _ = fitted(WALL, fists=False)
    assert (steps[5].way, steps[5].tool) == ("easier", "hands")


def test_without_long_presses_the_easier_way_is_used():
    steps, _ = fitted(WALL, press=False)
    assert (steps[4].way, steps[4].technique) == ("easier", "slow-movement")


def test_an_area_that_is_only_held_keeps_its_holding_steps():
    steps, left_out = fitted(LEANING, hold=words("upper-back", "lower-back"))
    assert left_out == {2: "fit-hold"}
    assert steps[1].way == "usual"
    assert (steps[4].way, steps[4].technique) == ("easier", "holding")


def test_hands_that_only_rest_hold_every_place_in_its_turn():
    steps, left_out = fitted(SWEDISH, still=True)
    assert left_out == {}
    assert {key: each.seconds for key, each in steps.items()} == {
        1: 30,
        2: 90,
        3: 90,
        4: 90,
        5: 90,
        6: 80,
        9: 30,
    }
    assert {each.technique for each in steps.values()} == {"holding"}
    assert {each.pressure for each in steps.values()} == {1}
    assert (steps[1].way, steps[2].way) == ("usual", "hold")
    assert steps[2].reasons[0] == "fit-still"


def test_hands_that_only_rest_take_the_easier_way_where_it_is_a_hold():
    steps, _ = fitted(LEANING, still=True)
    assert (steps[4].way, steps[4].technique) == ("easier", "holding")


def test_a_place_that_only_a_tool_reaches_is_not_held():
    _, left_out = fitted(WALL, still=True)
    assert left_out == {3: "fit-still", 6: "fit-still"}


@pytest.mark.parametrize(
    ("bounds", "reason"),
    [
        ({"positions": words("bed-prone")}, "fit-position"),
        ({"limits": {"calf": 0}}, "fit-limit"),
        ({"skip": words("calf")}, "fit-skip"),
        ({"hold": words("calf")}, "fit-hold"),
    ],
)
def test_a_resting_hand_brings_nothing_back_that_is_left_out(bounds, reason):
    prone = step(1, "calf", "effleurage hands", 2, 120, position="bed-prone")
    plan = routine("x-self", {BACK}, prone)
    assert fitted(plan, **bounds)[1] == {1: reason}
    assert fitted(plan, still=True, **bounds)[1] == {1: reason}


def test_a_hand_rests_on_a_numb_place_for_a_minute_and_it_is_looked_at():
    steps, _ = fitted(SWEDISH, still=True, numb=words("upper-back"))
    numb = [each for each in steps.values() if each.area == "upper-back"]
    assert [(each.seconds <= 60, each.look) for each in numb] == [(True, True)] * len(
        numb
    )


def test_a_position_is_replaced_where_the_easier_way_allows():
    steps, left_out = fitted(SWEDISH, positions=words("bed-prone"))
    assert set(steps) == {1, 9}
    assert steps[1].position == "bed-side"
    assert set(left_out.values()) == {"fit-position"}


def test_painful_hands_use_the_easier_way_where_it_suits_them():
    steps, left_out = fitted(WALL, hands=words("no-reach"))
    assert (steps[2].way, steps[2].pressure) == ("easier", 2)
    assert left_out == {5: "fit-hands"}


def test_heat_is_left_out_where_it_is_forbidden():
    steps, _ = fitted(SLOW, heat=False, hands=words("weak-grip"))
    assert steps[7].way == "usual"
    warm = routine(
        "x-self", {BACK}, step(1, "buttock", "holding hands", 1, 30, heat=True)
    )
    assert fitted(warm, heat=False)[1] == {1: "fit-heat"}


def test_numb_places_get_an_open_hand_a_minute_and_a_look():
    steps, left_out = fitted(SLOW, numb=words("thigh-front", "foot-sole"))
    numb = steps[4]
    assert (numb.pressure, numb.seconds, numb.tool, numb.look) == (1, 60, "hands", True)
    assert left_out == {5: "fit-numb"}
    assert not steps[2].look


def test_time_is_cut_evenly():
    steps, left_out = fitted(THIGHS, minutes=8)
    assert not left_out
    assert [each.seconds for each in steps.values()] == [112, 112, 93, 74, 28]
    assert steps[1].reasons == ("fit-time",)


def test_what_does_not_fit_falls_away_from_the_end_but_the_closing_hold_stays():
    steps, left_out = fitted(SWEDISH, minutes=2)
    assert list(steps) == [1, 2, 3, 4, 9]
    assert {each.seconds for each in steps.values()} == {10}
    assert set(left_out.values()) == {"fit-time"}


def test_a_step_that_falls_away_hands_its_time_to_nobody():
    all_of_it, _ = fitted(SWEDISH, minutes=6)
    part_of_it, _ = fitted(SWEDISH, minutes=6, skip=words("upper-back"))
    for key, each in part_of_it.items():
        assert each.seconds == all_of_it[key].seconds


def test_no_side_of_an_area_is_pressed_for_over_ten_minutes():
    """800 s on both sides stay; 900 s on one side are cut to 600."""
    assert fit_seconds(THIGHS, 30) == {1: 240, 2: 240, 3: 200, 6: 160, 7: 60}
    one_side = routine(
        "x-self",
        {BACK},
        step(1, "buttock", "effleurage hands", 2, 500, side="left"),
        step(2, "buttock", "effleurage hands", 2, 400, side="left"),
        step(3, "buttock", "holding hands", 1, 60),
    )
    assert fit_seconds(one_side, 30) == {1: 333, 2: 266, 3: 60}


def test_no_practice_lasts_over_half_an_hour():
    areas = ["buttock", "calf", "upper-back", "shoulder-top", "forearm"]
    long = routine(
        "x-self",
        {BACK},
        *(step(n, area, "effleurage hands", 2, 600) for n, area in enumerate(areas)),
    )
    seconds = fit_seconds(long, None)
    assert sum(seconds.values()) + 4 * 15 <= 1800


def test_the_routine_bounds_hold_whatever_the_address_says():
    steps, _ = fitted(replace(WALL, ceiling=1), ceiling=99)
    assert {each.pressure for each in steps.values()} == {1}
    closed = replace(WALL, area_caps={**WALL.area_caps, "buttock": 0})
    assert fitted(closed)[1] == {6: "fit-area"}


def test_the_condition_of_a_routine_caps_it_without_being_named():
    capped = replace(WALL, condition_caps={BACK: {"shoulder-top": 1}})
    steps, left_out = fitted(capped)
    assert {key: each.pressure for key, each in steps.items()} == {1: 1, 2: 1}
    assert set(left_out.values()) == {"fit-condition"}


def test_a_condition_without_caps_is_feather():
    steps, _ = fitted(replace(WALL, condition_caps={}))
    assert {each.pressure for each in steps.values()} == {1}


@pytest.mark.parametrize("plan", ROUTINES.values(), ids=list(ROUTINES))
def test_without_a_check_every_step_is_feather_with_bare_hands(plan):
    steps = unchecked(plan)
    assert [each.key for each in steps] == [each.key for each in plan.steps]
    assert {each.pressure for each in steps} == {1}
    assert {each.tool for each in steps} <= BARE_HANDS


def test_a_reason_names_the_rule_where_one_is_known():
    steps, left_out = fitted(
        WALL,
        ceiling=2,
        skip=words("buttock"),
        why={"fit-ceiling": ("pain-5-6",), "fit-skip:buttock": ("avoid",)},
    )
    assert steps[2].reasons == ("pain-5-6",)
    assert left_out == {6: "avoid"}


def test_an_empty_routine_fits_anything():
    assert adapt(Routine(slug="x"), Bounds()) == ((), ())
    assert Routine(slug="x").minutes == 0


def test_odd_numbers_do_not_make_it_fall_over():
    odd = replace(WALL, steps=(Step(key=1, area="moon", pressure=0, seconds=0),))
    assert adapt(odd, Bounds(minutes=-5, limits={"moon": -3}))[0] == ()


AREA_WORDS = st.frozensets(st.sampled_from(sorted(WALL.area_caps)), max_size=3)
bounds = st.builds(
    Bounds,
    ceiling=st.integers(-1, 4),
    minutes=st.one_of(st.none(), st.integers(-1, 40)),
    tools=st.booleans(),
    heat=st.booleans(),
    press=st.booleans(),
    fists=st.booleans(),
    still=st.booleans(),
    skip=AREA_WORDS,
    numb=AREA_WORDS,
    bare=AREA_WORDS,
    hold=AREA_WORDS,
    positions=st.frozensets(st.sampled_from(["bed-prone", "wall-stand"])),
    hands=st.frozensets(st.sampled_from(["weak-grip", "no-reach"])),
    limits=st.dictionaries(st.sampled_from(["buttock", "forearm"]), st.integers(0, 3)),
)


@given(bounds, bounds, st.sampled_from(list(ROUTINES.values())))
@settings(max_examples=500)
def test_stricter_bounds_never_give_more(one, other, plan):
    """Two sets of bounds together against the first alone."""
    minutes = [each.minutes for each in (one, other) if each.minutes is not None]
    both = replace(
        one,
        ceiling=min(one.ceiling, other.ceiling),
        minutes=min(minutes, default=None),
        tools=one.tools and other.tools,
        heat=one.heat and other.heat,
        press=one.press and other.press,
        fists=one.fists and other.fists,
        still=one.still or other.still,
        skip=one.skip | other.skip,
        numb=one.numb | other.numb,
        bare=one.bare | other.bare,
        hold=one.hold | other.hold,
        positions=one.positions | other.positions,
        hands=one.hands | other.hands,
        limits={
            area: min(one.limits.get(area, 3), other.limits.get(area, 3))
            for area in {*one.limits, *other.limits}
        },
    )
    more = {each.key: each for each in adapt(plan, one)[0]}
    for each in adapt(plan, both)[0]:
        assert each.pressure <= more[each.key].pressure
        assert each.seconds <= more[each.key].seconds
    assert len(adapt(plan, both)[0]) + len(adapt(plan, both)[1]) == len(plan.steps)


def test_every_fit_rests_on_a_source_or_on_our_judgement():
    assert all(fit.sources or fit.judgement for fit in FITS)
    assert len({fit.id for fit in FITS}) == len(FITS)
