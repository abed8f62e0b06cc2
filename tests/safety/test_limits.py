"""How hard an area may be pressed, learnt from what was reported."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from guidance.safety.history import PastPractice
from guidance.safety.limits import LIMIT_RULES, pressure_limits
from guidance.safety.vocabulary import During, Later, Level

NOW = datetime(2026, 11, 21, 9, 0)
COMFORTABLE = During.COMFORTABLE


def done(days_ago, during=COMFORTABLE, pressure=2, area="buttock", **more):
    return PastPractice(
        at=NOW - timedelta(days=days_ago),
        areas=frozenset({area}),
        during=during,
        pressure=pressure,
        **more,
    )


def limit(*history, cap=3, area="buttock", **more):
    return pressure_limits(history, {area: cap}, NOW, **more)[area]


def a_good_week(pressure=2, start=20, **more):
    """Three comfortable practices over seven days, the last seven after ``start``."""
    return [
        done(day, pressure=pressure, **more) for day in (start, start - 3, start - 7)
    ]


@pytest.mark.parametrize(("cap", "level"), [(3, 2), (2, 2), (1, 1), (0, 0)])
def test_a_limit_starts_at_gentle_or_at_the_cap(cap, level):
    assert limit(cap=cap).level == level


@pytest.mark.parametrize("condition", ["fibromyalgia", "multiple-sclerosis", "lupus"])
def test_three_conditions_start_at_feather(condition):
    found = limit(conditions={condition})
    assert found.level == 1
    assert "limit-start-careful" in found.rules


def test_other_conditions_start_at_gentle():
    assert limit(conditions={"rheumatoid-arthritis"}).level == 2


def test_a_numb_area_starts_and_stays_at_feather():
    history = [*a_good_week(1, 40), *a_good_week(2, 30), *a_good_week(2, 20)]
    found = limit(*history, numb={"buttock"})
    assert found.level == 1
    assert "limit-numb" in found.rules


def test_every_limit_says_why():
    assert limit().rules == ("limit-start",)
    assert limit(cap=2).rules == ("limit-start", "limit-cap")


@pytest.mark.parametrize(
    "level",
    [Level.EASE_OFF, Level.STOP_TODAY, Level.SEE_PROFESSIONAL, Level.EMERGENCY],
)
def test_any_advice_from_ease_off_lowers_by_one_at_once(level):
    found = limit(done(10, level=level))
    assert found.level == 1
    assert found.rules == ("limit-lowered",)


def test_worse_the_next_day_lowers_by_one_at_once():
    assert limit(done(10, later=Later.WORSE)).level == 1


def test_a_limit_never_falls_under_feather():
    assert (
        limit(*[done(day, level=Level.EASE_OFF) for day in range(20, 5, -1)]).level == 1
    )


def test_only_the_areas_of_a_practice_are_lowered():
    assert limit(done(10, level=Level.EASE_OFF, area="calf")).level == 2


def test_three_comfortable_practices_over_a_week_raise_by_one():
    found = limit(*a_good_week())
    assert found.level == 3
    assert found.rules == ("limit-raised", "limit-cap")


def test_two_comfortable_practices_raise_nothing():
    assert limit(done(20), done(10)).level == 2


def test_three_comfortable_practices_in_six_days_raise_nothing():
    assert limit(done(20), done(17), done(14)).level == 2


def test_a_fourth_on_the_eighth_day_raises():
    assert limit(done(20), done(19), done(18), done(12)).level == 3


def test_a_raise_never_goes_over_the_cap():
    assert limit(*a_good_week(), cap=2).level == 2


def test_one_week_raises_by_one_level_only():
    history = [done(day, pressure=1) for day in range(30, 20, -1)]
    assert limit(*history, conditions={"lupus"}).level == 2


def test_missing_feedback_is_never_comfortable():
    assert limit(*[done(day, during=None) for day in (20, 17, 13)]).level == 2


def test_missing_feedback_in_between_starts_the_count_again():
    assert limit(done(20), done(18), done(15, during=None), done(13)).level == 2


def test_a_missing_check_in_does_not_count_against_a_practice():
    assert limit(*a_good_week(later=None)).level == 3


@pytest.mark.parametrize("later", [Later.SORE_FADING, Later.SORE_SAME])
def test_a_sore_check_in_does(later):
    assert limit(*a_good_week(later=later)).level == 2


def test_more_pain_afterwards_is_not_comfortable():
    assert limit(*a_good_week(before=3, after=4)).level == 2


def test_lighter_than_the_limit_proves_nothing():
    assert limit(*a_good_week(pressure=1)).level == 2
    assert limit(*a_good_week(pressure=None)).level == 2


def test_strong_but_fine_counts():
    assert limit(*a_good_week(during=During.STRONG_OK)).level == 3


def test_strong_but_fine_never_counts_with_fibromyalgia():
    history = a_good_week(1, during=During.STRONG_OK)
    assert limit(*history, conditions={"fibromyalgia"}).level == 1


@pytest.mark.parametrize("during", [During.UNCOMFORTABLE, During.PAINFUL, During.NUMB])
def test_what_is_not_comfortable_never_raises(during):
    assert limit(*a_good_week(during=during)).level == 2


def test_painful_at_the_lowest_pressure_rests_the_area_72_hours():
    practice = done(1, During.PAINFUL, pressure=1, level=Level.EASE_OFF)
    found = limit(practice)
    assert found.rests_until == practice.at + timedelta(hours=72)
    assert "limit-rest" in found.rules


def test_painful_at_a_higher_pressure_only_lowers():
    found = limit(done(1, During.PAINFUL, pressure=2, level=Level.EASE_OFF))
    assert (found.level, found.rests_until) == (1, None)


def test_painful_at_a_pressure_nobody_knows_rests_the_area():
    assert limit(done(1, During.PAINFUL, pressure=None)).rests_until is not None


def test_stop_today_rests_the_area_72_hours():
    assert limit(done(2.9, level=Level.STOP_TODAY)).rests_until is not None
    assert limit(done(3.1, level=Level.STOP_TODAY)).rests_until is None


def test_a_rest_counts_from_the_last_word_about_the_practice():
    told = NOW - timedelta(hours=10)
    found = limit(done(5, level=Level.STOP_TODAY, later=Later.WORSE, later_at=told))
    assert found.rests_until == told + timedelta(hours=72)


def test_areas_named_to_rest_do():
    practice = done(1, area="calf", rest_areas=frozenset({"buttock"}))
    assert limit(practice).rests_until == practice.at + timedelta(hours=72)


def test_a_person_lowers_a_limit_and_nothing_raises_it_over_that():
    found = limit(*a_good_week(), own={"buttock": 1})
    assert found.level == 1
    assert "limit-own" in found.rules


def test_a_person_cannot_raise_a_limit():
    assert limit(own={"buttock": 3}).level == 2


def test_undoing_the_own_lowering_gives_back_only_that():
    bad = done(10, level=Level.EASE_OFF)
    assert limit(bad, own={"buttock": 1}).level == 1
    assert limit(bad).level == 1


def test_the_order_of_the_history_does_not_matter():
    history = [done(10, level=Level.EASE_OFF), *a_good_week()]
    assert limit(*history) == limit(*reversed(history))


def test_every_rule_can_be_seen_and_rests_on_something():
    shown = {
        rule
        for found in (
            limit(),
            limit(conditions={"lupus"}, cap=1),
            limit(numb={"buttock"}),
            limit(done(1, level=Level.STOP_TODAY)),
            limit(*a_good_week()),
            limit(own={"buttock": 1}),
        )
        for rule in found.rules
    }
    assert shown == {row.id for row in LIMIT_RULES}
    assert all(row.sources or row.judgement for row in LIMIT_RULES)


practices = st.builds(
    done,
    st.integers(0, 60),
    st.sampled_from([None, *During]),
    st.sampled_from([None, 1, 2, 3]),
    level=st.sampled_from(list(Level)),
    later=st.sampled_from([None, *Later]),
)


@given(st.lists(practices, max_size=8), st.integers(-2, 9))
@settings(max_examples=300)
def test_a_limit_stays_between_closed_and_the_cap(history, cap):
    found = limit(*history, cap=cap)
    assert min(1, max(0, cap)) <= found.level <= max(0, min(cap, 3))
    assert found.rules


@given(st.lists(practices, max_size=8), practices)
@settings(max_examples=300)
def test_a_bad_practice_today_never_gives_a_higher_limit(history, bad):
    today = PastPractice(at=NOW, areas=bad.areas, level=Level.EASE_OFF)
    assert limit(*history, today).level <= limit(*history).level


@given(st.lists(practices, max_size=8))
@settings(max_examples=200)
def test_a_lower_cap_never_gives_a_higher_limit(history):
    levels = [limit(*history, cap=cap).level for cap in (0, 1, 2, 3)]
    assert levels == sorted(levels)


@given(st.lists(practices, min_size=1, max_size=8), st.data())
@settings(max_examples=300)
def test_one_worse_report_in_the_past_never_gives_a_higher_limit(history, data):
    index = data.draw(st.integers(0, len(history) - 1))
    worse = replace(history[index], level=Level.STOP_TODAY, during=During.SHARP)
    changed = [*history[:index], worse, *history[index + 1 :]]
    assert limit(*changed).level <= limit(*history).level
