"""The advice table against cases typed by hand from the evidence."""

import json
import math
import tomllib
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from guidance.safety.advice import (
    RULES,
    Advice,
    During,
    Later,
    Level,
    Report,
    Urgency,
    advise,
)
from guidance.safety.history import PastPractice
from guidance.safety.symptoms import SYMPTOMS

CASES = json.loads((Path(__file__).parent / "cases" / "advice.json").read_text())
LIBRARY = Path(__file__).parents[2] / "guidance" / "library"
NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def past(days_ago, **fields):
    for key, kind in (("during", During), ("later", Later)):
        if key in fields:
            fields[key] = kind(fields[key])
    if "level" in fields:
        fields["level"] = Level[fields["level"].upper()]
    if "symptoms" in fields:
        fields["symptoms"] = frozenset(fields["symptoms"])
    at = NOW - timedelta(days=days_ago)
    if "later_after_hours" in fields:
        fields["later_at"] = at + timedelta(hours=fields.pop("later_after_hours"))
    fields["rules"] = tuple(fields.get("rules", ()))
    return PastPractice(at=at, **fields)


def run(answers) -> Advice:
    history = [past(**item) for item in answers.get("history", ())]
    return advise(Report(**(answers | {"history": history, "at": NOW})))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_a_case_of_the_evidence_gets_its_advice(case):
    advice = run(case["report"])
    urgency = advice.urgency.slug if advice.urgency else None
    assert (advice.level.slug, urgency) == (case["level"], case["urgency"])
    assert set(case.get("fires", ())) <= set(advice.rules)
    assert not set(case.get("silent", ())) & set(advice.rules)


def test_the_cases_leave_no_rule_without_an_example():
    fired = {name for case in CASES for name in run(case["report"]).rules}
    assert {rule.id for rule in RULES} == fired


def test_the_grid_is_the_grid_of_the_evidence():
    cells = {rule.id: int(rule.level) for rule in RULES if rule.id.startswith("G-")}
    columns = ("better", "same", "up1", "up2", "up3")
    rows = {
        "comfortable": (0, 0, 1, 2, 2),
        "strong": (0, 0, 1, 2, 2),
        "uncomfortable": (1, 1, 1, 2, 2),
        "painful": (1, 2, 2, 2, 3),
        "sharp": (2, 2, 2, 3, 3),
        "numb": (1, 1, 1, 2, 2),
        "numb-new": (2, 2, 2, 2, 2),
    }
    assert cells == {
        f"G-{row}-{column}": level
        for row, levels in rows.items()
        for column, level in zip(columns, levels, strict=True)
    }


def test_rule_ids_are_unique():
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_urgency_is_set_exactly_from_see_a_professional_up():
    for rule in RULES:
        assert (rule.urgency is not None) is (rule.level >= Level.SEE_PROFESSIONAL)


def test_every_rule_names_a_source_or_says_that_it_is_our_judgement():
    assert [rule.id for rule in RULES if not rule.sources and not rule.judgement] == []


def test_every_rule_has_words_and_no_words_are_left_over():
    words = tomllib.loads((LIBRARY / "advice.toml").read_text())["rule"]
    assert set(words) == {rule.id for rule in RULES}
    for text in words.values():
        assert all(text[key] for key in ("when", "says", "why"))


def test_every_level_has_words():
    words = tomllib.loads((LIBRARY / "advice.toml").read_text())["level"]
    assert set(words) == {level.slug for level in Level}
    for text in words.values():
        assert all(text[key] for key in ("title", "lead", "now", "help_if"))


def test_the_title_of_a_check_depends_on_how_soon_it_is_needed():
    words = tomllib.loads((LIBRARY / "advice.toml").read_text())["level"]
    check = words["see_professional"]
    assert check["same-day"]["title"] == "Have this checked today"
    assert check["book"]["title"] == "Have this checked in the next two weeks"


def test_the_emergency_words_name_all_three_numbers():
    words = tomllib.loads((LIBRARY / "advice.toml").read_text())
    said = words["level"]["emergency"]["lead"]
    assert all(number in said for number in ("999", "112", "911"))


def test_painful_is_told_plainly_to_ease_off_with_now_and_next_time():
    words = tomllib.loads((LIBRARY / "advice.toml").read_text())["rule"]["D2"]
    assert words["says"].startswith("Ease off")
    assert words["now"]
    assert words["next_time"]


def test_carry_on_changes_nothing():
    effects = advise(Report(before=3, during="comfortable", after=3)).effects
    assert effects.pressure_step == 0
    assert effects.time_factor == 1.0
    assert effects.lock_hours == 0
    assert effects.rest_areas == frozenset()


def test_ease_off_is_one_lighter_and_half_the_time():
    report = Report(before=3, during="uncomfortable", after=3, areas=["calf"])
    effects = advise(report).effects
    assert (effects.pressure_step, effects.time_factor) == (-1, 0.5)
    assert (effects.lock_hours, effects.rest_areas) == (0, frozenset())


def test_stop_today_locks_48_hours_and_rests_the_area_72():
    report = Report(before=3, during="sharp", after=3, areas=["calf"])
    effects = advise(report).effects
    assert (effects.pressure_step, effects.time_factor) == (-1, 0.5)
    assert (effects.lock_hours, effects.rest_hours) == (48, 72)
    assert effects.rest_areas == {"calf"}


@pytest.mark.parametrize("sign", ["s-lump", "s-calf", "s-chest"])
def test_from_see_a_professional_up_the_lock_lasts_until_seen(sign):
    effects = advise(Report(symptoms=[sign], areas=["calf"])).effects
    assert effects.lock_hours == math.inf
    assert effects.rest_areas == {"calf"}


@pytest.mark.parametrize("sign", ["s-dizzy-neck", "s-faint", "s-headache-new"])
def test_a_neck_sign_rests_the_neck_too(sign):
    rest = advise(Report(symptoms=[sign], areas=["shoulder-top"])).effects.rest_areas
    assert rest == {"shoulder-top", "neck-back", "skull-base"}


def test_fibromyalgia_and_soreness_at_48_hours_pauses_a_week():
    case = next(case for case in CASES if case["why"] == "worked case (f)")
    assert run(case["report"]).effects.lock_hours == 168


def test_two_stops_in_a_row_give_the_routine_up():
    case = next(case for case in CASES if case["why"] == "the second stop in a row")
    assert run(case["report"]).effects.stop_routine


def test_one_stop_does_not_give_the_routine_up():
    assert not advise(Report(before=3, during="sharp", after=3)).effects.stop_routine


def test_words_may_be_enums_plain_strings_or_badly_spelt():
    plain = advise(Report(before=3, during="painful", after=3, symptoms="s-rash"))
    enum = advise(
        Report(before=3, during=During.PAINFUL, after=3, symptoms={" S-RASH "})
    )
    assert plain == enum


def test_history_may_come_in_any_order_and_without_a_time_zone():
    bad = {"level": "stop_today"}
    history = [past(3, **bad), past(6, **bad)]
    naive = PastPractice(at=datetime(2026, 3, 1))
    report = Report(before=3, during="comfortable", after=5, history=[*history, naive])
    assert advise(report).urgency is Urgency.BOOK


def test_without_a_time_the_last_practice_stands_for_today():
    history = [past(100, before=5), past(2, before=4)]
    report = Report(before=3, during="comfortable", after=3, history=history)
    assert "H4" in advise(report).rules


def test_an_advice_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        advise(Report()).level = Level.CARRY_ON


def test_every_source_of_a_rule_or_a_sign_is_in_the_library():
    library = tomllib.loads((LIBRARY / "sources.toml").read_text())["source"]
    known = {source["id"] for source in library}
    used = {name for row in (*RULES, *SYMPTOMS.values()) for name in row.sources}
    assert used - known == set()
