"""Honest words for numbers: by hand from pain-feedback, sections 2 and 5 (H3)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from guidance.safety.helping import Verdict, is_it_helping
from guidance.safety.history import PastPractice

START = datetime(2026, 1, 1, tzinfo=UTC)


def past(*rows: tuple[int | None, int | None], every: int = 1, later=None):
    return [
        PastPractice(
            at=START + timedelta(days=every * n),
            before=before,
            after=after,
            later_score=later,
        )
        for n, (before, after) in enumerate(rows)
    ]


def test_nothing_says_nothing():
    found = is_it_helping([])
    assert found.practices == 0
    assert found.after.verdict is Verdict.TOO_FEW
    assert not found.no_gain


def test_five_are_too_few_to_say():
    found = is_it_helping(past(*[(8, 1)] * 5))
    assert found.after.verdict is Verdict.TOO_FEW
    assert (found.after.before, found.after.then) == (8, 1)


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        (6, 4, Verdict.BETTER),  # 2 points
        (3, 2, Verdict.BETTER),  # 33 %
        (5, 4, Verdict.NO_CHANGE),  # 1 point, 20 %
        (5, 5, Verdict.NO_CHANGE),
        (0, 0, Verdict.NO_CHANGE),
        (5, 6, Verdict.NO_CHANGE),
        (5, 7, Verdict.WORSE),
        (0, 1, Verdict.WORSE),
    ],
)
def test_two_points_or_thirty_per_cent_are_worth_naming(before, after, verdict):
    assert is_it_helping(past(*[(before, after)] * 6)).after.verdict is verdict


def test_practices_without_a_number_are_left_out():
    found = is_it_helping(past(*[(6, 4)] * 5, (None, 1), (6, None)))
    assert found.practices == 7
    assert found.after.count == 5
    assert found.after.verdict is Verdict.TOO_FEW


def test_the_next_day_is_a_line_of_its_own():
    found = is_it_helping(past(*[(6, 6)] * 6, later=4))
    assert found.after.verdict is Verdict.NO_CHANGE
    assert found.later.verdict is Verdict.BETTER


def test_eight_practices_over_four_weeks_without_a_change_say_so():
    found = is_it_helping(past(*[(5, 3)] * 8, every=4))
    assert found.weeks.verdict is Verdict.NO_CHANGE
    assert found.no_gain


def test_seven_or_a_short_while_are_too_few():
    assert not is_it_helping(past(*[(5, 3)] * 7, every=6)).no_gain
    assert not is_it_helping(past(*[(5, 3)] * 8, every=3)).no_gain


def test_pain_that_came_down_over_weeks_is_told():
    rows = [(7, 5)] * 3 + [(6, 5)] * 2 + [(4, 3)] * 3
    found = is_it_helping(past(*rows, every=5))
    assert found.weeks.verdict is Verdict.BETTER
    assert not found.no_gain


@given(
    st.lists(
        st.tuples(st.none() | st.integers(0, 10), st.none() | st.integers(0, 10)),
        max_size=40,
    )
)
def test_never_a_word_about_too_few(rows):
    found = is_it_helping(past(*rows))
    for compared in (found.after, found.later):
        if compared.count < 6:
            assert compared.verdict is Verdict.TOO_FEW
    assert found.practices == len(rows)
