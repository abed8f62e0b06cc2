"""The check, case by case. Expected values are typed by hand from the evidence."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from guidance.safety.adapting import FITS
from guidance.safety.history import PastPractice
from guidance.safety.screening import Answers, Clearance, screen
from guidance.safety.screening_rules import NOTHING_LEFT, RULES
from guidance.safety.vocabulary import During, Level, Urgency

from .catalogue import ROUTINES

NOW = datetime(2026, 11, 21, 9, 0)
CASES = json.loads(
    Path(__file__).with_name("cases").joinpath("screening.json").read_text()
)


def past(hours_ago, areas, level="CARRY_ON", urgency=None, during=None, **more):
    return PastPractice(
        at=NOW - timedelta(hours=hours_ago),
        areas=frozenset(areas),
        level=Level[level],
        urgency=urgency and Urgency[urgency],
        during=during and During(during),
        **more,
    )


def run(case) -> Clearance:
    said = {"pain": 2, "flare": False, **case["answers"]}
    history = case.get("history")
    return screen(
        Answers(**said),
        ROUTINES[case["routine"]],
        history if history is None else [past(**each) for each in history],
        NOW,
        own=case.get("own"),
        programme_cap=case.get("programme_cap"),
    )


def seen(clearance: Clearance) -> dict:
    """A clearance in the words of the cases."""
    steps = {str(step.key): step for step in clearance.steps}
    return {
        "outcome": clearance.outcome.slug,
        "urgency": clearance.urgency and clearance.urgency.slug,
        "ceiling": clearance.ceiling,
        "minutes": clearance.minutes,
        "tools": clearance.tools,
        "heat": clearance.heat,
        "numb": list(clearance.numb),
        "skip": list(clearance.skip),
        "offers": list(clearance.offers),
        "rules": sorted(clearance.rules),
        "left_out": [key for key, _ in clearance.left_out],
        "pressures": {key: step.pressure for key, step in steps.items()},
        "seconds": {key: step.seconds for key, step in steps.items()},
        "ways": {key: step.way for key, step in steps.items()},
    }


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_check_ends_as_the_evidence_says(case):
    found = seen(run(case))
    for field, expected in case["expect"].items():
        if isinstance(expected, dict):
            assert {key: found[field].get(key) for key in expected} == expected
        else:
            assert found[field] == (
                sorted(expected) if field == "rules" else expected
            ), field


def test_there_are_enough_cases():
    assert len(CASES) >= 60


def test_no_rule_is_dead():
    """Every rule fires in at least one of the cases."""
    fired = {rule for case in CASES for rule in run(case).rules}
    assert {rule.id for rule in RULES} - fired == set()
    assert NOTHING_LEFT.id in fired


def test_every_changed_step_says_which_rule_changed_it():
    told = {rule.id for rule in (*RULES, NOTHING_LEFT, *FITS)}
    for case in CASES:
        cleared = run(case)
        planned = {step.key: step for step in ROUTINES[case["routine"]].steps}
        for step in cleared.steps:
            plan = planned[step.key]
            changed = (step.pressure, step.seconds, step.way) != (
                plan.pressure,
                plan.seconds,
                "usual",
            )
            assert bool(step.reasons) == changed, (case["name"], step)
            assert set(step.reasons) <= told
        assert {reason for _, reason in cleared.left_out} <= set(cleared.rules)


@pytest.mark.parametrize("odd", [-1, "7", 2.5, True, 99, [], float("nan")])
def test_an_odd_score_never_makes_a_check_fall_over(odd):
    answers = Answers(pain=odd, flare=False)
    assert answers.pain in {None, 3, 10}
    assert screen(answers, ROUTINES["wall"], None, NOW).outcome.slug != "go" or (
        answers.pain == 3
    )


def test_lists_and_single_words_are_read_as_sets():
    answers = Answers(cautions=["fever", "none"], avoid="buttock calf", numb=None)
    assert answers.cautions == {"fever"}
    assert answers.avoid == {"buttock", "calf"}
    assert answers.numb == frozenset()


def test_hands_nobody_knows_count_as_all_three_troubles():
    assert Answers(hands={"tired"}).hands == {"weak-grip", "sore-thumbs", "no-reach"}


def test_a_history_with_and_without_time_zones_is_read():
    aware = past(24, ["buttock"], level="STOP_TODAY")
    naive_now = screen(Answers(pain=2, flare=False), ROUTINES["wall"], [aware], NOW)
    aware_now = screen(
        Answers(pain=2, flare=False), ROUTINES["wall"], [aware], NOW.replace(tzinfo=UTC)
    )
    assert naive_now.outcome == aware_now.outcome
    assert naive_now.outcome.slug == "not-today"
