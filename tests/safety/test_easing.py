"""Inside a practice: what each report does, and what never happens."""

import json
from itertools import pairwise, product
from pathlib import Path

import pytest

from guidance.safety.adapting import ClearedStep
from guidance.safety.easing import TABLE, State, as_json, ease, eased
from guidance.safety.vocabulary import Felt, Level

CASES = json.loads(
    Path(__file__).with_name("cases").joinpath("easing.json").read_text()
)
AREAS = ("buttock", "shoulder-top", "foot-sole")
WORSE = ("good", "fine", "sore", "painful", "sharp")
STEP = ClearedStep(key=1, area="buttock", pressure=3, seconds=80)


def after(reports, numb=()) -> State:
    state = State(numb=frozenset(numb))
    for felt, area in reports:
        state = ease(state, felt, area)
    return state


def seen(state: State) -> dict:
    return {
        "cuts": dict(state.cuts),
        "skipped": sorted(state.skipped),
        "ended": state.ended,
        "level": state.level and state.level.slug,
        "rules": list(state.rules),
    }


def by_browser(reports, numb) -> dict:
    """The same table read as a browser reads it: from the JSON alone."""
    data = json.loads(as_json())
    log, cuts, skipped, ended, level, rules = [], {}, set(), False, None, []
    order = ["carry_on", "ease_off", "stop_today"]
    known_words = {row["felt"] for row in data["rows"]}
    for word, area in reports:
        felt = word if word in known_words else data["otherwise"]
        log.append((felt, area))
        for row in data["rows"]:
            counted = [place for each, place in log if each in row["counts"]]
            known = row["known_numb"]
            if (
                row["felt"] == felt
                and (known is None or known == (area in numb))
                and counted.count(area) >= row["times_here"]
                and len(counted) >= row["times_anywhere"]
            ):
                break
        if row["effect"] == "lighter":
            cuts[area] = cuts.get(area, 0) + 1
        if row["effect"] in ("leave-out", "end"):
            skipped.add(area)
        ended = ended or row["effect"] == "end"
        if row["level"] and (
            not level or order.index(row["level"]) > order.index(level)
        ):
            level = row["level"]
        if row["id"] not in rules:
            rules.append(row["id"])
    return {
        "cuts": cuts,
        "skipped": sorted(skipped),
        "ended": ended,
        "level": level,
        "rules": rules,
    }


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_practice_goes_on_as_the_design_says(case):
    found = seen(after(case["reports"], case["numb"]))
    expected = case["expect"]
    assert {key: found[key] for key in expected} == {
        key: sorted(value) if key == "skipped" else value
        for key, value in expected.items()
    }


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_table_read_as_data_says_the_same(case):
    state = after(case["reports"], case["numb"])
    assert by_browser(case["reports"], case["numb"]) == seen(state)


def test_there_are_enough_cases():
    assert len(CASES) >= 30


def two_areas(length):
    return product(product(list(Felt), AREAS[:2]), repeat=length)


def test_no_report_ever_makes_anything_milder():
    """All 12 ** 3 runs of three reports on two areas, one area known to be numb."""
    for reports in two_areas(3):
        before = after(reports[:-1], numb=AREAS[:1])
        now = after(reports, numb=AREAS[:1])
        assert now.skipped >= before.skipped
        assert now.ended >= before.ended
        assert (now.level or 0) >= (before.level or 0)
        assert all(now.cuts[area] >= n for area, n in before.cuts.items())


def test_a_worse_report_is_never_milder():
    """All runs of two reports, then each pair of neighbours from good to sharp."""
    for reports in two_areas(2):
        for milder, worse in pairwise(WORSE):
            a = after([*reports, (milder, AREAS[0])])
            b = after([*reports, (worse, AREAS[0])])
            assert b.ended >= a.ended
            assert (b.level or 0) >= (a.level or 0)
            assert goes_on(b) <= goes_on(a)


def goes_on(state: State) -> tuple[int, int]:
    """Pressure and seconds that are left for a step on the first area."""
    step = eased(STEP, state)
    return (step.pressure, step.seconds) if step else (0, 0)


def test_painful_is_never_less_than_ease_off():
    for reports in two_areas(2):
        assert after([*reports, ("painful", AREAS[0])]).level >= Level.EASE_OFF


def test_every_row_of_the_table_is_used():
    used = {
        rule for case in CASES for rule in after(case["reports"], case["numb"]).rules
    }
    assert used == {row.id for row in TABLE}


def test_every_row_rests_on_a_source_or_on_our_judgement():
    assert all(row.sources or row.judgement for row in TABLE)


def test_sore_makes_a_step_one_lighter_and_half_as_long():
    step = eased(STEP, after([("sore", "buttock")]))
    assert (step.pressure, step.seconds) == (2, 40)


def test_a_step_elsewhere_stays_as_it_is():
    assert eased(STEP, after([("sore", "foot-sole")])) == STEP


@pytest.mark.parametrize("felt", ["painful", "sharp", "numb"])
def test_a_painful_place_is_left_at_once(felt):
    assert eased(STEP, after([(felt, "buttock")])) is None


def test_the_lightest_step_gets_shorter_and_never_longer():
    light = ClearedStep(key=1, area="buttock", pressure=1, seconds=8)
    assert eased(light, after([("sore", "buttock")])) == light
    longer = ClearedStep(key=1, area="buttock", pressure=1, seconds=30)
    assert eased(longer, after([("sore", "buttock")])).seconds == 15


def test_a_report_leaves_the_earlier_state_alone():
    first = after([("sore", "buttock")])
    ease(first, "sore", "buttock")
    assert dict(first.cuts) == {"buttock": 1}
    assert first.skipped == frozenset()


STEPS = json.loads(Path(__file__).with_name("cases").joinpath("eased.json").read_text())


@pytest.mark.parametrize("case", STEPS, ids=[case["name"] for case in STEPS])
def test_what_is_left_of_a_step(case):
    step = eased(
        ClearedStep(key=1, **case["step"]), after(case["reports"], case["numb"])
    )
    left = step and {"pressure": step.pressure, "seconds": step.seconds}
    assert left == case["expect"]
