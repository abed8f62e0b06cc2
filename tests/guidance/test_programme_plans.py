"""A programme's row as the rules read it, fitted to the person."""

from datetime import datetime

import pytest

from guidance.models import Programme
from guidance.models.programme_plans import plan_for_rules
from guidance.safety.programmes import stand

from .programmes import OWN, PROGRAMMES, WEEKS

pytestmark = pytest.mark.django_db


def plan(slug: str, *conditions: str):
    return plan_for_rules(Programme.objects.get(slug=slug), conditions)


def named(week) -> list[str]:
    return [f"{each.times} {each.routine}" for each in week.sessions]


@pytest.mark.parametrize("slug", PROGRAMMES)
def test_there_is_an_entry_for_every_week(slug):
    rows = [
        (cap or 3, share / 100)
        for first, last, cap, share, _ in WEEKS[slug]
        for _ in range(first, last + 1)
    ]
    found = plan(slug)
    assert [(week.cap, week.factor) for week in found.weeks] == rows
    assert len(found.weeks) == PROGRAMMES[slug][2]


@pytest.mark.parametrize("condition", OWN)
def test_your_own_routine_is_that_of_your_condition(condition):
    found = plan("gentle-start-2-weeks", condition)
    assert named(found.weeks[1])[0] == f"3 {OWN[condition][0]}"


def test_rheumatoid_arthritis_starts_with_arms():
    assert named(plan("gentle-start-2-weeks", "rheumatoid-arthritis").weeks[0]) == [
        "3 ra-self-arm-hand",
        "2 gen-self-sleep-hand-press",
    ]


def test_lupus_has_3_sessions_a_week_at_most_and_hashimotos_4():
    assert times("steady-6-weeks", "lupus") == [2, 2, 3, 3, 3, 3]
    assert times("steady-6-weeks", "hashimotos-thyroiditis") == [2, 2, 4, 4, 4, 4]


def times(slug: str, condition: str) -> list[int]:
    weeks = plan(slug, condition).weeks
    return [sum(session.times for session in week.sessions) for week in weeks]


def test_lupus_stays_at_feather_for_two_weeks():
    assert [week.cap for week in plan("steady-6-weeks", "lupus").weeks[:3]] == [1, 1, 3]
    hashi = plan("steady-6-weeks", "hashimotos-thyroiditis")
    assert [week.cap for week in hashi.weeks[:3]] == [2, 2, 3]


def test_back_routines_come_with_the_thighs_for_a_worn_spine_alone():
    assert named(plan("thighs-8-weeks", "rheumatoid-arthritis").weeks[0]) == [
        "2 gen-self-thighs-20"
    ]
    assert named(plan("thighs-8-weeks", "spinal-osteoarthritis").weeks[0]) == [
        "2 gen-self-thighs-20",
        "3 soa-self-chair-back",
        "1 soa-partner-chair-lean",
    ]


def test_the_desk_routine_keeps_its_whole_time_in_the_lesson_week():
    neck, desk = plan("neck-partner-12-weeks").weeks[0].sessions
    assert (neck.factor, desk.factor) == (None, 1.0)


@pytest.mark.parametrize("slug", PROGRAMMES)
def test_somebody_new_is_told_a_first_session(slug):
    begun = datetime(2026, 11, 25, 20, 0)
    found = stand(plan(slug, "lupus"), begun, [], begun)
    assert found.next
    assert found.week == 1
    assert not found.stopped
