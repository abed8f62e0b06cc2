"""What holds for every check, whatever was answered (design, section 6: laws)."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given, settings, strategies as st

from guidance.safety.adapting import FITS, adapt
from guidance.safety.cautions import CAUTIONS
from guidance.safety.history import PastPractice
from guidance.safety.places import AREAS
from guidance.safety.red_flags import RED_FLAGS
from guidance.safety.routines import BARE_HANDS
from guidance.safety.screening import Answers, Clearance, screen
from guidance.safety.screening_rules import NOTHING_LEFT, RULES
from guidance.safety.vocabulary import During, Later, Level, Outcome, Urgency

from .catalogue import ALL_NINE, AS, FM, MS, ROUTINES, WALL

NOW = datetime(2026, 11, 21, 9, 0)
FINE = Answers(pain=2, flare=False)
MAY_START = {Outcome.ADAPT, Outcome.GO}
#: Answers that lift something, or that another answer waits for.
LIFTING = "as-not-fused"

PAINS = [None, *range(-1, 12)]
HANDS = ["weak-grip", "sore-thumbs", "no-reach"]
POSITIONS = ["chair-upright", "chair-lean", "recline", "bed-prone", "wall-stand"]
WORDS = [*AREAS, "none", "elbow-of-a-horse", ""]


def some(words, most=3):
    return st.frozensets(st.sampled_from(sorted(words)), max_size=most)


CAUTION_WORDS = [*CAUTIONS, "none", "no-such-caution"]
answers = st.builds(
    Answers,
    pain=st.sampled_from(PAINS),
    usual=st.booleans(),
    red_flags=st.one_of(st.just(frozenset()), some([*RED_FLAGS, "none", "rf-odd"], 2)),
    cautions=some(CAUTION_WORDS),
    unsure=some(CAUTION_WORDS, 1),
    asked=some(CAUTION_WORDS, 3),
    conditions=some([*ALL_NINE, "gout", "none"]),
    flare=st.sampled_from([True, False, None]),
    avoid=some(WORDS),
    numb=some(WORDS),
    hands=some(HANDS),
    receiver=st.sampled_from(["me", "someone-else", "?"]),
    positions=some(POSITIONS, 2),
)
#: Answers that let a practice start nearly always, so that steps get compared.
mild = st.builds(
    Answers,
    pain=st.integers(0, 6),
    usual=st.booleans(),
    cautions=some(["antiplatelet", "osteoporosis", "skin-thin", "preg", "anticoag"]),
    asked=st.just(frozenset({"preg", "anticoag"})),
    conditions=some(ALL_NINE, 2),
    flare=st.sampled_from([False, False, True]),
    avoid=some(AREAS, 2),
    numb=some(AREAS, 2),
    hands=some(HANDS, 2),
    positions=some(POSITIONS, 1),
)
practices = st.builds(
    PastPractice,
    at=st.integers(0, 90 * 24).map(lambda hours: NOW - timedelta(hours=hours)),
    areas=some(AREAS, 4),
    level=st.sampled_from(list(Level)),
    urgency=st.sampled_from([None, *Urgency]),
    during=st.sampled_from([None, *During]),
    pressure=st.sampled_from([None, 1, 2, 3]),
    lock_hours=st.sampled_from([0, 0, 48, 72, 168]),
    rest_areas=some(AREAS, 2),
    later=st.sampled_from([None, *Later]),
    seen=st.booleans(),
)
easy_practices = st.builds(
    PastPractice,
    at=st.integers(80, 90 * 24).map(lambda hours: NOW - timedelta(hours=hours)),
    areas=some(AREAS, 9),
    level=st.sampled_from([Level.CARRY_ON, Level.CARRY_ON, Level.EASE_OFF]),
    during=st.sampled_from([During.COMFORTABLE, During.STRONG_OK, None]),
    pressure=st.sampled_from([1, 2, 3]),
)
histories = st.one_of(st.none(), st.lists(practices, max_size=4))
easy_histories = st.one_of(st.none(), st.lists(easy_practices, max_size=5))
routines = st.sampled_from(list(ROUTINES.values()))


def check(answers, routine=WALL, history=None):
    return screen(answers, routine, history, NOW)


def by_key(clearance: Clearance):
    return {step.key: (step.pressure, step.seconds) for step in clearance.steps}


def is_not_milder(worse: Clearance, better: Clearance) -> bool:
    """No milder outcome, and no step with more pressure or more seconds."""
    allowed = by_key(better)
    return worse.outcome >= better.outcome and all(
        key in allowed
        and pressure <= allowed[key][0]
        and seconds <= allowed[key][1]
        and (worse.ceiling <= better.ceiling)
        for key, (pressure, seconds) in by_key(worse).items()
    )


@given(answers, routines, histories)
@settings(max_examples=400)
def test_every_check_ends_in_an_outcome_and_names_why(said, routine, history):
    cleared = check(said, routine, history)
    assert cleared.outcome in Outcome
    assert (cleared.outcome is Outcome.GO) == (not cleared.rules)


@given(answers, routines, histories)
@settings(max_examples=150)
def test_the_same_check_always_ends_the_same(said, routine, history):
    assert check(said, routine, history) == check(said, routine, history)


@given(answers, routines, histories)
@settings(max_examples=400)
def test_only_go_and_adapt_let_anything_be_done(said, routine, history):
    cleared = check(said, routine, history)
    may_start = cleared.outcome in MAY_START
    assert bool(cleared.steps) == may_start
    assert (cleared.ceiling in {1, 2, 3}) == may_start
    assert (cleared.minutes > 0) == may_start


@given(mild, routines, easy_histories)
@settings(max_examples=400)
def test_no_step_goes_over_any_cap(said, routine, history):
    cleared = check(said, routine, history)
    planned = {step.key: step for step in routine.steps}
    for step in cleared.steps:
        original = planned[step.key]
        caps = [original.pressure, routine.ceiling, routine.area_caps[step.area], 3]
        caps += [routine.condition_caps[c][step.area] for c in said.conditions]
        assert 1 <= step.pressure <= min(*caps, cleared.ceiling)
        assert step.seconds <= original.seconds


@given(mild, routines, easy_histories)
@settings(max_examples=300)
def test_what_was_named_as_sore_is_never_touched(said, routine, history):
    cleared = check(said, routine, history)
    assert not said.avoid & {step.area for step in cleared.steps}
    assert said.avoid <= set(cleared.skip) or cleared.outcome not in MAY_START


@given(mild, routines, easy_histories)
@settings(max_examples=300)
def test_numb_places_get_an_open_hand_at_pressure_1_for_a_minute(
    said, routine, history
):
    for step in check(said, routine, history).steps:
        if step.area in said.numb:
            assert (step.pressure, step.tool, step.look) == (1, "hands", True)
            assert step.seconds <= 60
            assert step.technique != "sustained-press"


@given(mild, routines, easy_histories)
@settings(max_examples=300)
def test_a_practice_fits_the_time_it_was_given(said, routine, history):
    cleared = check(said, routine, history)
    seconds = sum(step.seconds for step in cleared.steps)
    moves = 15 * max(0, len(cleared.steps) - 1)
    assert seconds + moves <= 60 * min(cleared.minutes, 30)


@given(mild, routines, easy_histories)
@settings(max_examples=300)
def test_the_bounds_alone_give_the_same_steps_again(said, routine, history):
    cleared = check(said, routine, history)
    if cleared.steps:
        bounds = replace(cleared.bounds, why={}, ceiling=cleared.ceiling)
        again, _ = adapt(routine, bounds)
        assert {s.key: (s.pressure, s.seconds, s.way, s.look) for s in again} == {
            s.key: (s.pressure, s.seconds, s.way, s.look) for s in cleared.steps
        }


def test_more_pain_is_never_milder():
    """14 x 2 x 9 checks, each against every lower pain."""
    order = [0, 2, 4, 5, 6, 7, 8, None, 9, 10]
    for usual, routine in product([True, False], ROUTINES.values()):
        ladder = [
            check(replace(FINE, pain=pain, usual=usual), routine) for pain in order
        ]
        for better, worse in pairwise(ladder):
            assert is_not_milder(worse, better)


@pytest.mark.parametrize("routine", ROUTINES.values(), ids=list(ROUTINES))
def test_one_more_sign_or_caution_is_never_milder(routine):
    """Every sign and every caution, ticked and not sure, on every routine."""
    fine = check(FINE, routine)
    for flag in RED_FLAGS:
        assert is_not_milder(check(replace(FINE, red_flags={flag}), routine), fine)
    for caution in set(CAUTIONS) - {LIFTING}:
        for field in ("cautions", "unsure"):
            assert is_not_milder(
                check(replace(FINE, **{field: {caution}}), routine), fine
            )


@given(answers, routines, histories, st.data())
@settings(max_examples=400)
def test_adding_a_sign_a_caution_or_a_condition_is_never_milder(
    said, routine, history, data
):
    worse = data.draw(worsened(said))
    assert is_not_milder(
        check(worse, routine, history), check(said, routine, history)
    ), (said, worse)


@given(mild, routines, easy_histories, st.data())
@settings(max_examples=500)
def test_a_worse_answer_on_a_mild_day_is_never_milder(said, routine, history, data):
    worse = data.draw(worsened(said))
    assert is_not_milder(
        check(worse, routine, history), check(said, routine, history)
    ), (said, worse)


@st.composite
def worsened(draw, said: Answers):
    """The same answers, one of them worse.

    Naming where it is sore or numb is left out where another answer waits for it:
    that answer was careful only because the place was not known.
    """
    ways = {
        "red_flags": sorted(RED_FLAGS),
        "cautions": sorted(set(CAUTIONS) - {LIFTING}),
        "conditions": sorted(ALL_NINE),
        "hands": HANDS,
        "positions": POSITIONS,
    }
    if not (said.cautions | said.unsure):
        ways |= {"avoid": list(AREAS), "numb": list(AREAS)}
    field = draw(st.sampled_from([*ways, "flare", "pain"]))
    if field == "flare":
        return replace(said, flare=draw(st.sampled_from([True, None])))
    if field == "pain":
        known = said.pain if said.pain is not None else 8
        return replace(said, pain=draw(st.integers(known, 10)))
    word = draw(st.sampled_from(ways[field]))
    return replace(said, **{field: getattr(said, field) | {word}})


@given(mild, routines, easy_histories, practices)
@settings(max_examples=300)
def test_a_lock_in_the_past_is_never_milder_than_none(said, routine, history, bad):
    """A practice that ended badly today, on top of the same history."""
    bad = replace(bad, at=NOW, later_at=None, level=max(bad.level, Level.STOP_TODAY))
    before = check(said, routine, history or [])
    assert is_not_milder(check(said, routine, [*(history or []), bad]), before)


@pytest.mark.parametrize("field", ["pain", "flare"])
def test_an_answer_left_open_is_the_careful_one(field):
    assert is_not_milder(check(replace(FINE, **{field: None})), check(FINE))
    assert check(replace(FINE, **{field: None})) != check(FINE)


def test_not_sure_is_as_strict_as_yes():
    for caution in set(CAUTIONS) - {LIFTING}:
        ticked = check(replace(FINE, cautions={caution}))
        unsure = check(replace(FINE, unsure={caution}))
        assert (ticked.outcome, ticked.steps) == (unsure.outcome, unsure.steps)


def test_without_tools_nothing_but_hands_is_used():
    cleared = check(replace(FINE, cautions={"osteoporosis"}))
    assert {step.tool for step in cleared.steps} <= BARE_HANDS


def ids():
    return [rule.id for rule in (*RULES, NOTHING_LEFT, *FITS)]


def test_no_two_rules_share_a_name():
    assert len(set(ids())) == len(ids())
    assert not set(ids()) & (set(CAUTIONS) | set(RED_FLAGS))


def test_every_rule_has_a_source_or_says_that_it_is_our_judgement():
    for rule in (*RULES, NOTHING_LEFT, *FITS):
        assert rule.sources or rule.judgement, rule.id


def test_every_caution_counts_somewhere():
    """A caution that changes no clearance of any routine would be a dead row."""
    for caution in set(CAUTIONS) - {LIFTING}:
        changed = [
            check(replace(FINE, cautions={caution}), routine).outcome
            for routine in ROUTINES.values()
        ]
        assert any(outcome > Outcome.GO for outcome in changed), caution


def test_a_lifting_answer_lifts_only_the_spine_of_its_own_condition():
    sure = replace(FINE, conditions={AS, MS, FM}, cautions={LIFTING})
    assert is_not_milder(check(sure), check(replace(sure, conditions={MS, FM})))
