"""Going on and stepping back in a programme, typed by hand from the evidence.

Evidence: programmes, sections 4 and 5; where pain-feedback is stricter, it decides.
"""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from guidance.safety.history import PastPractice
from guidance.safety.programme_rules import PROGRAMME_RULES
from guidance.safety.programmes import (
    Flare,
    MainSession,
    Programme,
    Said,
    Session,
    Week,
    stand,
)
from guidance.safety.vocabulary import During, Later, Level

START = datetime(2026, 11, 2, 9, 0)
FLARE_ROUTINES = ("gen-self-feather-flare", "gen-partner-still-hands-flare")


def weeks(*rows: tuple[int, int, float], **times: int) -> tuple[Week, ...]:
    """Runs of weeks: how many, cap, share of the time; sessions by routine."""
    sessions = tuple(Session(routine=r, times=n) for r, n in times.items())
    return tuple(
        Week(cap=cap, factor=factor, sessions=sessions)
        for number, cap, factor in rows
        for _ in range(number)
    )


#: Arms and hands in rheumatoid arthritis: a week at gentle and half time, then all.
RA = Programme(
    slug="ra-arms-4-weeks",
    weeks=weeks((1, 2, 0.5), (3, 3, 1.0), arms=7, partner=1),
    reviews=(28,),
)
SPASM = Programme(
    slug="spasm-four-in-six-weeks",
    weeks=weeks((6, 2, 1.0), wall=2, desk=5),
    main=tuple(MainSession(day=d, routine="press", cap=3) for d in (1, 11, 25, 39)),
    reviews=(42,),
    swaps={"press": frozenset({"swedish"})},
)


def day(number: float) -> datetime:
    """The morning of a day of the programme, counted from 1."""
    return START + timedelta(days=number - 1)


def good(number: float, routine: str = "arms", **changed) -> PastPractice:
    """A session that was fine in every way, answered the day after too."""
    at = day(number)
    said = {
        "routine": routine,
        "areas": frozenset({"forearm"}),
        "before": 4,
        "after": 3,
        "during": During.COMFORTABLE,
        "later": Later.SAME,
        "later_at": at + timedelta(hours=20),
    }
    return PastPractice(at=at, **said | changed)


def bad(number: float, during=During.UNCOMFORTABLE, **changed) -> PastPractice:
    return good(number, **{"during": during, "level": Level.EASE_OFF} | changed)


def sore(number: float, hours: float | None, later=Later.SORE_FADING, **changed):
    at = day(number)
    told = None if hours is None else at + timedelta(hours=hours)
    return good(number, later=later, later_at=told, **changed)


def look(history, now: float, plan=RA, **known):
    return stand(plan, START, history, day(now), **known)


def dose(history, now: float, plan=RA, **known) -> tuple[int, float]:
    found = look(history, now, plan, **known)
    return found.cap, found.factor


def daily(first: int, last: int) -> list[PastPractice]:
    return [good(number) for number in range(first, last + 1)]


# Going on --------------------------------------------------------------------------


def test_it_begins_with_what_week_1_allows():
    found = look([], 1)
    assert (found.week, found.cap, found.factor) == (1, 2, 0.5)
    assert found.next == "arms"


def test_day_1_is_the_day_of_the_first_session():
    assert look([], 20).week == 1
    assert look([good(20)], 21).week == 1
    assert look([good(20)], 27).week == 2


def test_the_first_week_holds_however_good_it_is():
    assert dose(daily(1, 6), 7) == (2, 0.5)


def test_one_thing_changes_at_a_time_first_time_then_pressure():
    assert dose(daily(1, 7), 8) == (2, 0.75)
    assert dose(daily(1, 10), 11) == (2, 1.0)
    assert dose(daily(1, 13), 14) == (3, 1.0)


def test_three_in_a_row_are_needed():
    assert dose(daily(1, 2), 8.5) == (2, 0.5)
    broken = [good(1), good(2), good(3, during=None), good(4), good(5)]
    assert dose(broken, 8) == (2, 0.5)
    assert dose([*broken, good(6)], 8) == (2, 0.75)


@pytest.mark.parametrize("missing", ["before", "after", "during", "later"])
def test_missing_feedback_is_not_a_good_report(missing):
    silent = [replace(each, **{missing: None}) for each in daily(1, 4)]
    found = look(silent, 8)
    assert (found.cap, found.factor) == (2, 0.5)
    assert "go-silent" in found.rules


def test_more_pain_afterwards_is_not_a_good_report():
    assert dose([good(n, after=5) for n in (1, 2, 3)], 8) == (2, 0.5)


def test_strong_but_pleasant_is_good_but_not_with_fibromyalgia():
    strong = [good(n, during=During.STRONG_OK) for n in range(1, 8)]
    assert dose(strong, 8) == (2, 0.75)
    assert dose(strong, 8, person={"fibromyalgia"}) == (2, 0.5)


def test_an_answer_may_still_come_for_three_days_and_breaks_no_row():
    waiting = [*daily(1, 6), good(7, later=None)]
    assert dose(waiting, 8) == (2, 0.75)


def test_seven_days_at_each_pressure_level():
    eager = [good(7 + n / 4) for n in range(1, 25)]
    found = look([*daily(1, 6), bad(7), *eager], 13.5)
    assert found.cap == 1
    assert "go-seven-days" in found.rules


def test_more_sessions_come_after_more_time_and_before_more_pressure():
    plan = Programme(
        slug="x",
        weeks=(
            *weeks((1, 1, 0.5), own=3),
            *weeks((3, 2, 0.75), own=3, partner=1),
        ),
    )
    three, six, nine = (
        [good(1 + n, routine="own") for n in range(many)] for many in (3, 6, 9)
    )
    first = look(three, 8.5, plan)
    assert (first.cap, first.factor) == (1, 0.75)
    eight = [*three, *(good(8 + n, routine="own") for n in range(3))]
    assert look(eight, 11, plan).next == "partner"
    assert look(eight, 11, plan).cap == 1
    eleven = [*eight, *(good(11 + n, routine="own") for n in range(3))]
    assert look(eleven, 14, plan).cap == 2
    assert len(six) < len(nine)


def test_gap_of_8_to_14_days_restarts_one_factor_lower():
    history = daily(1, 10)
    assert dose(history, 11) == (2, 1.0)
    assert dose(history, 17.9) == (2, 1.0)
    assert dose(history, 18) == (2, 0.75)
    assert dose(history, 24) == (2, 0.75)
    assert "go-gap" in look(history, 18).rules


def test_gap_over_14_days_restarts_at_week_1_one_level_lower():
    found = look(daily(1, 13), 27.1)
    assert (found.week, found.cap, found.factor) == (1, 1, 0.5)
    assert "go-long-gap" in found.rules


def test_other_routines_do_not_fill_a_gap():
    other = [good(n, routine="gen-self-feather-flare") for n in range(11, 18)]
    assert dose([*daily(1, 10), *other], 18) == (2, 0.75)


def test_doing_less_counts_as_done():
    found = look([good(1), good(3), good(5)], 8.5)
    assert found.factor == 0.75
    assert "go-less" in found.rules


# Stepping back: the table of section 5 ---------------------------------------------

FULL = daily(1, 13)  # gentle 2 for 13 days, then moderate 3 with the whole time


def test_worked_example_of_the_evidence():
    """RA, week 2, cap 3, forearm at 3, "uncomfortable 5", next day the same."""
    hurt = [*FULL, bad(14, pressure=3)]
    assert dose(FULL, 14) == (3, 1.0)
    assert dose(hurt, 15) == (2, 0.75)
    three_good = [*hurt, good(15), good(16), good(17)]
    assert dose(three_good, 18) == (2, 1.0)
    after_7_days = [*three_good, *daily(18, 20)]
    assert dose(after_7_days, 20.9) == (2, 1.0)
    assert dose(after_7_days, 21) == (3, 1.0)


@pytest.mark.parametrize("during", [During.PAINFUL, During.SHARP, During.NUMB])
def test_painful_sharp_or_stopped_for_pain(during):
    hurt = [*FULL, good(14, during=during, pressure=3)]
    found = look(hurt, 15)
    assert (found.cap, found.factor) == (2, 0.5)
    assert found.rest_areas == {"forearm": day(14) + timedelta(hours=72 + 20)}
    assert look(hurt, 18).rest_areas == {}


def test_two_points_more_straight_after_lock_all_for_48_hours():
    hurt = [*FULL, good(14, before=3, after=5, later=None, later_at=None)]
    found = look(hurt, 15)
    assert (found.cap, found.factor) == (2, 0.5)
    assert found.pause_until == day(16)
    assert found.next == ""
    assert look(hurt, 16.1).next == "arms"


def test_sore_the_next_day_waits_until_it_is_gone():
    # The table allows the same pressure; pain-feedback L2 eases off, and is stricter.
    found = look([*FULL, sore(14, 24)], 16)
    assert (found.cap, found.factor) == (2, 0.75)
    assert found.waits_for == "settled"
    assert found.next == ""
    told = Said(settled=day(16))
    assert look([*FULL, sore(14, 24)], 16.1, said=told).next == "arms"


def test_with_fibromyalgia_any_soreness_means_feather_and_half_the_time():
    assert dose([*FULL, sore(14, 24)], 16, person={"fibromyalgia"}) == (1, 0.5)


def test_sore_past_36_hours_waits_until_gone_and_24_hours_more():
    history = [*FULL, sore(14, 40)]
    found = look(history, 16)
    assert (found.cap, found.factor, found.waits_for) == (2, 0.5, "settled")
    gone = Said(settled=day(17))
    assert look(history, 17.5, said=gone).pause_until == day(18)
    assert look(history, 18.1, said=gone).next == "arms"


@pytest.mark.parametrize(
    "late", [sore(14, 73), sore(14, None), sore(14, 24, Later.WORSE)]
)
def test_sore_past_72_hours_or_getting_worse_has_to_be_checked(late):
    found = look([*FULL, late], 19)
    assert found.stopped
    assert found.waits_for == "seen"
    assert (found.next, found.offers) == ("", ())
    cleared = look([*FULL, late], 19, said=Said(cleared=day(18)))
    assert not cleared.stopped
    assert (cleared.cap, cleared.factor) == (2, 0.5)


def test_two_step_backs_in_7_days_pause_for_7_and_restart_at_week_1():
    history = [*FULL, bad(14), bad(16)]
    found = look(history, 18)
    told = day(16) + timedelta(hours=20)
    assert found.pause_until == told + timedelta(days=7)
    assert found.offers == FLARE_ROUTINES
    assert found.week == 1
    assert "back-pause" in found.rules
    again = look(history, 25)
    assert (again.week, again.next, again.factor) == (1, "arms", 0.5)
    assert again.cap == 1


def test_two_step_backs_further_apart_are_no_pause_but_three_are():
    two = [*FULL, bad(14), *daily(15, 21), bad(22)]
    assert look(two, 23).pause_until is None
    three = [*two, *daily(23, 29), bad(30)]
    assert look(three, 31).pause_until is not None


def test_a_mark_rests_its_area_until_it_has_healed():
    marked = [*FULL[:3], good(4, symptoms=frozenset({"s-bruise-small"}))]
    marked = [replace(each, later=None, later_at=None) for each in marked]
    found = look(marked, 5)
    assert found.rest_areas == {"forearm": None}
    assert found.next == "partner"
    assert look(marked, 5, said=Said(settled=day(4.5))).rest_areas == {}


@pytest.mark.parametrize("who", ["lupus", "anticoag", "bleeding"])
def test_a_mark_with_lupus_or_blood_thinners_stops(who):
    marked = [good(1, symptoms=frozenset({"s-bruise-small"}))]
    assert look(marked, 2, person={who}).stopped
    assert not look(marked, 2, person={"rheumatoid-arthritis"}).stopped


def test_a_flare_changes_to_the_flare_routines_until_2_usual_days():
    found = look(FULL, 15, flares=[Flare(day(14))])
    assert (found.next, found.offers) == ("", FLARE_ROUTINES)
    assert found.waits_for == "usual"
    over = [Flare(day(14), usual=day(16))]
    assert look(FULL, 17.9, flares=over).offers == FLARE_ROUTINES
    after = look(FULL, 18, flares=over)
    assert (after.next, after.cap, after.factor) == ("arms", 2, 0.5)


def test_who_joins_in_a_flare_waits_until_2_usual_days():
    """Design and evidence: a flare changes to the flare routines, whenever it began."""
    before = [Flare(day(-3))]
    found = look([], 1, flares=before)
    assert (found.next, found.offers, found.waits_for) == ("", FLARE_ROUTINES, "usual")
    over = [Flare(day(-3), usual=day(4))]
    assert look([], 5.9, flares=over).offers == FLARE_ROUTINES
    assert look([], 6, flares=over).offers == ()
    long_ago = [Flare(day(-9), usual=day(-3))]
    assert look([], 1, flares=long_ago) == look([], 1)


@pytest.mark.parametrize("level", [Level.SEE_PROFESSIONAL, Level.EMERGENCY])
def test_a_red_flag_stops_until_somebody_has_looked(level):
    flagged = [*FULL, good(14, level=level)]
    assert look(flagged, 40).stopped
    assert not look([*FULL, good(14, level=level, seen=True)], 15).stopped


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (Level.CARRY_ON, (3, 1.0)),
        (Level.EASE_OFF, (2, 0.75)),
        (Level.STOP_TODAY, (2, 0.5)),
        (Level.SEE_PROFESSIONAL, (2, 0.5)),
    ],
)
def test_whatever_the_advice_was_the_programme_is_not_milder(level, expected):
    assert dose([*FULL, good(14, level=level)], 15) == expected


def test_the_pause_that_an_advice_names_is_kept():
    week = [*FULL, good(14, level=Level.STOP_TODAY, lock_hours=168)]
    assert look(week, 20).pause_until == day(21) + timedelta(hours=20)


def test_what_hurt_in_another_routine_counts_too():
    assert dose([*FULL, bad(14, routine="other")], 15) == (2, 0.75)


def test_one_level_below_what_was_used_not_below_what_was_allowed():
    assert dose([*FULL, bad(14, pressure=2)], 15)[0] == 1


# The four main sessions -------------------------------------------------------------


def spasm(history, now: float, **known):
    return look(history, now, SPASM, **known)


def test_main_sessions_come_on_days_1_11_25_and_39():
    first = spasm([], 1)
    assert (first.next, first.main, first.cap) == ("press", 1, 3)
    one = [good(1, "press")]
    assert (spasm(one, 2).next, spasm(one, 2).cap) == ("wall", 2)
    assert spasm(one, 10.9).main == 0
    assert (spasm(one, 11).next, spasm(one, 11).main) == ("press", 2)
    with_partner = [good(1, "swedish"), good(5, "wall"), good(11, "swedish")]
    assert spasm([*with_partner, good(18, "wall")], 25).main == 3


def test_soreness_over_36_hours_slides_a_main_session_by_3_days():
    done = [good(1, "press"), good(6, "wall"), sore(8.4, 60, routine="desk")]
    told = day(8.4) + timedelta(hours=60)
    said = Said(settled=told)
    assert told + timedelta(hours=72) > day(13.8)
    assert spasm(done, 12.5, said=said).main == 0
    assert "main-wait" in spasm(done, 12.5, said=said).rules
    assert spasm(done, 14, said=said).main == 2


def test_who_does_not_feel_as_usual_yet_moves_a_main_session_too():
    done = [good(1, "press"), good(6, "wall")]
    said = Said(unready=(day(11),))
    assert spasm(done, 12, said=said).main == 0
    assert spasm(done, 13.9, said=said).main == 0
    assert spasm(done, 14, said=said).main == 2


def test_after_two_slides_it_stops_until_a_professional_agrees():
    done = [good(1, "press"), good(6, "wall"), good(11, "wall"), good(16, "wall")]
    unready = (day(11), day(14), day(17))
    found = spasm(done, 17, said=Said(unready=unready))
    assert found.stopped
    assert found.waits_for == "seen"
    assert "main-stop" in found.rules
    seen = Said(unready=unready, cleared=day(19))
    assert spasm(done, 19, said=seen).next == "press"


# The end ---------------------------------------------------------------------------


def test_a_look_back_is_due_on_its_day_and_once():
    history = [good(n) for n in range(1, 29, 2)]
    assert not look(history, 27.9).review
    assert look(history, 28).review
    assert not look(history, 28, said=Said(reviewed=day(28))).review


def test_it_ends_with_its_last_week():
    history = [good(n) for n in range(1, 29, 2)]
    assert not look(history, 28.9).finished
    assert look(history, 29).finished
    assert look(history, 29).next == ""


def test_next_is_what_is_furthest_behind_and_nothing_once_all_is_done():
    assert look(daily(1, 1), 1.5).next == "partner"
    both = [*daily(1, 6), good(6.5, "partner"), good(6.9)]
    assert look(both, 7).next == ""


def test_a_session_with_its_own_share_keeps_it_until_something_was_cut():
    desk = Session(routine="desk", times=7, factor=1.0)
    plan = Programme(slug="neck", weeks=(Week(cap=2, factor=0.25, sessions=(desk,)),))
    assert dose([], 1, plan) == (2, 1.0)
    assert dose([bad(1, routine="desk")], 2, plan) == (1, 0.1875)


# Laws ------------------------------------------------------------------------------

LEVELS = [Level.CARRY_ON, Level.CARRY_ON, Level.EASE_OFF, Level.STOP_TODAY]
practices = st.builds(
    good,
    number=st.integers(4, 160).map(lambda quarter: quarter / 4),
    routine=st.sampled_from(["arms", "partner", "other"]),
    during=st.sampled_from([None, *During]),
    level=st.sampled_from([*LEVELS, Level.SEE_PROFESSIONAL]),
    before=st.sampled_from([None, 2, 4]),
    after=st.sampled_from([None, 2, 4, 6]),
    later=st.sampled_from([None, Later.SAME, *Later]),
    pressure=st.sampled_from([None, 1, 2, 3]),
    seen=st.booleans(),
)
histories = st.lists(practices, max_size=12)
nows = st.integers(4, 200).map(lambda quarter: quarter / 4)
people = st.frozensets(st.sampled_from(["fibromyalgia", "lupus", "anticoag"]))
mild = st.lists(st.builds(good, number=st.integers(1, 40)), max_size=25)


@given(st.one_of(histories, mild), nows, people)
@settings(max_examples=300)
def test_it_is_total_bounded_and_says_the_same_twice(history, now, person):
    found = look(history, now, person=person)
    row = RA.row(found.week)
    assert 1 <= found.cap <= row.cap
    assert 0 < found.factor <= row.factor
    assert found == look(list(reversed(history)), now, person=person)
    if found.stopped or found.waits_for or found.pause_until:
        assert found.next == ""
    assert set(found.rules) <= {rule.id for rule in PROGRAMME_RULES}


@given(st.one_of(histories, mild), nows, practices)
@settings(max_examples=300)
def test_one_more_bad_report_never_gives_more(history, now, last):
    newest = max([day(now), *(each.at for each in history)])
    hurt = replace(last, at=newest, during=During.PAINFUL, pressure=None)
    after = newest + timedelta(hours=1)
    hurt = replace(hurt, later=None, later_at=None, routine="arms")
    before = stand(RA, START, history, after)
    worse = stand(RA, START, [*history, hurt], after)
    assert worse.cap <= max(1, before.cap - 1) or before.cap == 1
    assert worse.factor <= min(0.5, before.factor)
    assert worse.stopped >= before.stopped


@given(histories, nows)
@settings(max_examples=200)
def test_a_silent_answer_never_gives_more_than_a_good_one(history, now):
    told = [
        replace(each, during=During.COMFORTABLE, level=Level(0)) for each in history
    ]
    told = [replace(each, before=4, after=4, later=Later.SAME) for each in told]
    silent = [replace(each, later=None, later_at=None) for each in told]
    assert look(silent, now).cap <= look(told, now).cap
    assert look(silent, now).factor <= look(told, now).factor


def test_no_rule_is_dead():
    known = {"person": {"fibromyalgia", "lupus"}}
    scenes = [
        look(daily(1, 7), 8),
        look(daily(1, 6), 7),
        look([*daily(1, 6), bad(7), *(good(7 + n / 4) for n in range(1, 25))], 13.5),
        look([good(1, during=None)], 6),
        look([good(1), good(3), good(5)], 8.5),
        look(daily(1, 10), 18),
        look(daily(1, 13), 27.1),
        look([*FULL, bad(14, level=Level.STOP_TODAY)], 15),
        look([*FULL, good(14, during=During.PAINFUL)], 15),
        look([*FULL, good(14, before=3, after=5)], 15),
        look([*FULL, sore(14, 24)], 16, **known),
        look([*FULL, sore(14, 40)], 16),
        look([*FULL, sore(14, 80)], 19),
        look([bad(1, symptoms=frozenset({"s-rash"}))], 2, **known),
        look([*FULL, good(14, level=Level.EMERGENCY)], 15),
        look([*FULL, bad(14), bad(16)], 18),
        look(FULL, 15, flares=[Flare(day(14))]),
    ]
    said = Said(settled=day(8.4) + timedelta(hours=60))
    waiting = [good(1, "press"), good(6, "wall"), sore(8.4, 60, routine="desk")]
    scenes.append(spasm(waiting, 12.5, said=said))
    done = [good(1, "press"), good(6, "wall"), good(11, "wall"), good(16, "wall")]
    unready = Said(unready=(day(11), day(14), day(17)))
    scenes.append(spasm(done, 17, said=unready))
    dead = {rule.id for rule in PROGRAMME_RULES} - {r for s in scenes for r in s.rules}
    assert dead == set()
