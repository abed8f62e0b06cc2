"""The edges of the advice table: one step over a limit is another rule.

Found by breaking the rules one at a time (``make mutate``). Limits are typed by hand
from the evidence: pain-feedback, sections 3 to 6.
"""

import math
from datetime import UTC, datetime, timedelta

import pytest

from guidance.safety.advice import (
    RULES,
    During,
    Effects,
    Later,
    Level,
    Report,
    Rule,
    advise,
)
from guidance.safety.history import PastPractice
from guidance.safety.symptoms import SYMPTOMS

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
MILD = {"before": 3, "after": 3, "during": "comfortable"}
FM = {"conditions": ["fibromyalgia"]}
NINE = [
    *("ankylosing-spondylitis", "sacroiliac-joint-pain", "multiple-sclerosis"),
    *("back-and-neck-muscle-tension", "spinal-osteoarthritis", "fibromyalgia"),
    *("rheumatoid-arthritis", "lupus", "hashimotos-thyroiditis"),
]
#: Where a sharp pain surely does not come from the spine or the ribs.
LIMBS_AND_FACE = [
    "scalp",
    "forehead",
    "temples",
    "jaw",
    "buttock",
    "outer-hip",
    "upper-arm",
    "forearm",
    "hand-palm",
    "hand-back",
    "fingers",
    "thigh-front",
    "thigh-outer",
    "thigh-back",
    "knee-front",
    "calf",
    "shin-outer",
    "foot-top",
    "foot-sole",
    "toes",
]


def fired(letters: str = "", **said) -> set[str]:
    """Rules that fire, of those whose id begins with one of ``letters``."""
    rules = advise(Report(**{"at": NOW, **MILD, **said})).rules
    return {id for id in rules if id.startswith(tuple(letters.split() or [""]))}


def before(days: float, **fields) -> PastPractice:
    return PastPractice(at=NOW - timedelta(days=days), **fields)


# --- What a level leads to -----------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, (0, 1.0, 0, 0, False)),
        ({"during": "uncomfortable"}, (-1, 0.5, 0, 0, False)),
        ({"during": "sharp"}, (-1, 0.5, 48, 72, False)),
        ({"symptoms": "s-lump"}, (-1, 0.5, math.inf, math.inf, False)),
        ({"symptoms": "s-chest"}, (-1, 0.5, math.inf, math.inf, False)),
        ({"later": "sore_fading", "hours_later": 40}, (-1, 0.5, 48, 0, False)),
    ],
)
def test_each_level_has_its_effects(said, expected):
    found = advise(Report(**{**MILD, **said})).effects
    assert (
        found.pressure_step,
        found.time_factor,
        found.lock_hours,
        found.rest_hours,
        found.stop_routine,
    ) == expected


def test_without_a_word_effects_change_nothing():
    plain = Effects()
    assert (plain.pressure_step, plain.time_factor, plain.lock_hours) == (0, 1.0, 0)
    assert (plain.rest_areas, plain.rest_hours) == (frozenset(), 0)
    assert plain.stop_routine is False


def test_a_rule_asks_for_nothing_beyond_its_level_unless_told():
    plain = Rule(id="x", when=bool, level=Level.EASE_OFF)
    assert (plain.lock_hours, plain.stop_routine, plain.urgency) == (0, False, None)


def test_only_these_rules_give_a_routine_up():
    gives_up = {row.id for row in RULES if row.stop_routine}
    assert gives_up == {"L7c", "H1", "H1b", "H3", "H5", "H6", "H7"}


def test_only_two_rules_make_the_pause_longer():
    longer = {row.id: row.lock_hours for row in RULES if row.lock_hours}
    assert longer == {"L5": 48, "L7b": 168}


def test_these_rules_rest_on_a_source_alone():
    # Evidence: the hours for fibromyalgia are judgement; so is counting an operated
    # spine as one that breaks after a knock.
    plain = {row.id for row in RULES if not row.judgement}
    assert plain == {
        *("A6", "D1", "D2", "D4", "D4b", "D5", "D5b"),
        *("L2", "L3", "L5", "L5a", "L5b", "L8"),
        *("H4", "K-lupus-numb"),
    }


def test_the_mark_of_judgement_is_no_source():
    rows = [*RULES, *SYMPTOMS.values()]
    assert [row.id for row in rows if "J" in row.sources] == []


# --- Pain before ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "new", "usual"),
    [
        (0, "B5", "B5"),
        (4, "B5", "B5"),
        (5, "B4", "B4"),
        (6, "B4", "B4"),
        (7, "B2", "B3"),
        (8, "B2", "B3"),
        (9, "B1", "B1b"),
        (10, "B1", "B1b"),
    ],
)
def test_pain_before_falls_in_one_band(score, new, usual):
    assert fired("B", before=score, after=score, usual=False) == {new}
    assert fired("B", before=score, after=score, usual=None) == {new}
    assert fired("B", before=score, after=score, usual=True) == {usual}


def test_extreme_pain_with_a_sign_is_never_the_usual_kind():
    assert fired("B", before=9, after=9, usual=True, symptoms="s-bruise-small") == {
        "B1"
    }


# --- How it felt ---------------------------------------------------------------------

NUMB_CALF = {"areas": ["calf"], "numb": ["calf"]}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"during": "none"}, {"D6"}),
        ({"during": "comfortable"}, {"D6"}),
        ({"during": "strong_ok"}, {"D7"}),
        ({"during": "uncomfortable"}, {"D3"}),
        ({"during": "painful"}, {"D2"}),
        ({"during": "sharp"}, {"D1"}),
        ({"during": None}, {"D8"}),
        ({"during": "numb"}, {"D9b"}),
        ({"during": "numb", **NUMB_CALF}, {"D9"}),
        ({"during": "strong_ok", **FM}, {"D4"}),
        ({"during": "uncomfortable", **FM}, {"D3", "D4b"}),
        ({"during": "painful", **FM}, {"D2", "D4b"}),
        ({"during": "comfortable", **FM}, {"D6"}),
        ({"during": "strong_ok", **NUMB_CALF}, {"D7b"}),
        ({"during": "strong_ok", "conditions": ["multiple-sclerosis"]}, {"D7b"}),
        ({"during": "none", **NUMB_CALF, "pressure": 1, "skin_ok": True}, {"D5", "D6"}),
        (
            {"during": "none", **NUMB_CALF, "pressure": 2, "skin_ok": True},
            {"D5b", "D6"},
        ),
        ({"during": "none", **NUMB_CALF, "pressure": 1}, {"D5b", "D6"}),
        (
            {"during": "none", **NUMB_CALF, "pressure": 1, "skin_ok": False},
            {"D5b", "D5c", "D6"},
        ),
        ({"eased": False}, {"D3b", "D6"}),
        ({"eased": True}, {"D6"}),
        ({"skin_ok": False}, {"D5c", "D6"}),
        ({"skin_ok": True}, {"D6"}),
    ],
)
def test_the_feel_fires_these_rules_and_no_other(said, expected):
    assert fired("D", **said) == expected


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ({"areas": ["calf"], "numb": ["calf"]}, True),
        ({"areas": ["calf", "toes"], "numb": ["calf"]}, False),
        ({"areas": [], "numb": ["calf"]}, False),
        ({"areas": ["calf"], "numb": []}, False),
        ({"cautions": ["neuropathy"]}, True),
    ],
)
def test_numb_is_known_only_where_every_place_was_named(said, known):
    assert fired("D", during="numb", **said) == {"D9" if known else "D9b"}


# --- Pain after ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (8, 0, {"A6"}),
        (5, 3, {"A6"}),
        (5, 4, {"A5"}),
        (5, 5, {"A4"}),
        (5, 6, {"A3"}),
        (5, 7, {"A2"}),
        (5, 8, {"A1"}),
        (0, 10, {"A1"}),
        (8, 8, {"A4"}),
        (8, 9, {"A1", "A3"}),
        (9, 9, {"A1", "A4"}),
        (10, 8, {"A6"}),
        (10, 0, {"A6"}),
    ],
)
def test_the_change_fires_these_rules_and_no_other(start, end, expected):
    assert fired("A", before=start, after=end) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"after": 7}, {"A0"}),
        ({"after": 8}, {"A0", "A0b"}),
        ({"after": 8, "usual": False}, {"A0", "A0b"}),
        ({"after": 8, "usual": True}, {"A0"}),
        ({"after": None}, {"A0"}),
        ({"after": 9, "during": "sharp"}, {"A0", "A0b", "A1"}),
        ({"after": 10, "during": "sharp"}, {"A0", "A0b", "A0c", "A1"}),
        ({"after": 10, "during": "sharp", "usual": True}, {"A0", "A1"}),
        ({"after": 10, "during": "painful"}, {"A0", "A0b", "A1"}),
    ],
)
def test_an_unknown_start_fires_these_rules_and_no_other(said, expected):
    assert fired("A", before=None, **said) == expected


@pytest.mark.parametrize(
    ("start", "end", "cell"),
    [
        (9, 0, "better"),
        (5, 3, "better"),
        (5, 4, "same"),
        (5, 5, "same"),
        (5, 6, "up1"),
        (5, 7, "up2"),
        (5, 8, "up3"),
        (1, 10, "up3"),
        (None, 5, "up1"),
        (5, None, "up1"),
    ],
)
def test_the_change_picks_one_cell_of_the_grid(start, end, cell):
    assert fired("G", before=start, after=end) == {f"G-comfortable-{cell}"}


# --- Later ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (0, {"L2"}),
        (35.9, {"L2"}),
        (36, {"L5"}),
        (72, {"L5"}),
        (72.1, {"L6"}),
        (None, {"L6"}),
        (-1, {"L6"}),
        (True, {"L6"}),
    ],
)
def test_a_little_soreness_is_read_by_the_hours_since(hours, expected):
    assert fired("L", later="sore_fading", hours_later=hours) == expected


@pytest.mark.parametrize(
    ("score", "hours", "expected"),
    [
        (6, 24, {"L2"}),
        (7, 24, {"L3"}),
        (6, 48, {"L5"}),
        (7, 48, {"L5a"}),
        (None, 48, {"L5"}),
    ],
)
def test_4_points_above_the_start_is_strong_soreness(score, hours, expected):
    said = {"later": "sore_fading", "later_score": score, "hours_later": hours}
    assert fired("L", **said) == expected


@pytest.mark.parametrize(
    ("score", "hours", "expected"),
    [
        (6, 24, {"L4"}),
        (7, 24, {"L4", "L4b"}),
        (6, 48, {"L5c"}),
        (6, 80, {"L6"}),
        (7, 80, {"L6", "L6b"}),
    ],
)
def test_worse_is_severe_from_7(score, hours, expected):
    said = {"later": "worse", "later_score": score, "hours_later": hours}
    assert fired("L", **said) == expected


def test_severe_pain_that_fades_is_not_worse():
    said = {"later": "sore_fading", "later_score": 7, "hours_later": 80}
    assert fired("L", **said) == {"L6"}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"later_score": 3}, {"L1"}),
        ({"later_score": 4, "hours_later": 24}, {"L1"}),
        ({"later_score": 5, "hours_later": 24}, {"L2"}),
        ({"later": "better", "later_score": 5, "hours_later": 24}, {"L2"}),
        ({"later": "better", "later_score": 4, "hours_later": 24}, {"L1"}),
        ({"later": "sore_same", "later_score": 0, "hours_later": 24}, {"L3"}),
        ({"later": "sore_same", "hours_later": 48}, {"L5b"}),
        ({}, set()),
    ],
)
def test_a_score_2_above_the_start_is_soreness_whatever_was_said(said, expected):
    assert fired("L", **said) == expected


def test_an_unknown_start_counts_as_0_at_the_check_in():
    said = {"before": None, "hours_later": 24}
    assert fired("L", **said, later_score=1) == {"L1"}
    assert fired("L", **said, later_score=2) == {"L2"}
    assert fired("L", **said, later_score=4) == {"L3"}


@pytest.mark.parametrize(
    ("condition", "rule"),
    [
        ("lupus", "K-lupus-sore"),
        ("hashimotos-thyroiditis", "K-hashi-sore"),
        ("fibromyalgia", "L7b"),
    ],
)
@pytest.mark.parametrize(("hours", "counts"), [(35.9, False), (36, True), (80, True)])
def test_a_condition_counts_soreness_from_36_hours(condition, rule, hours, counts):
    said = {"later": "sore_fading", "hours_later": hours, "conditions": [condition]}
    assert (rule in fired(**said)) is counts
    assert rule not in fired(**{**said, "conditions": ["spinal-osteoarthritis"]})


def test_a_large_rise_needs_a_look_only_when_it_has_not_settled():
    said = {"before": 3, "after": 6, "hours_later": 24}
    assert "A1b" in fired(**said, later="sore_fading")
    assert "A1b" not in fired(**said, later="same")
    assert "A1b" not in fired(**{**said, "after": 5}, later="sore_fading")


# --- What cannot be read -------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "odd", "fine"),
    [
        ("before", [-1, 11, 2.5, True, "3"], [0, 10]),
        ("after", [-1, 11, "x"], [0, 10]),
        ("pressure", [0, 6, True], [1, 5]),
        ("later_score", [-1, 11], [0, 10]),
        ("hours_later", [-0.1, True, "24"], [0, 1000]),
        ("usual", ["yes", 1], [True, False]),
        ("eased", [0], [True, False]),
        ("skin_ok", ["ok"], [True, False]),
        ("during", ["agony"], ["", "painful", " Painful "]),
        ("later", ["soon", 3], ["", "worse"]),
        ("areas", [[3]], [["calf"]]),
        ("conditions", [["gout"]], [["other"], ["lupus"], [*NINE, "other"]]),
        ("symptoms", [["s-nobody-knows"]], [["s-rash"], "none"]),
        ("at", ["today"], [NOW, datetime(2026, 3, 20)]),
        ("history", [7, ["x"]], [[], None]),
    ],
)
def test_what_cannot_be_read_is_told_and_what_can_is_not(field, odd, fine):
    assert [each for each in odd if "Z" not in fired(**{field: each})] == []
    assert [each for each in fine if "Z" in fired(**{field: each})] == []


# --- Signs and conditions ------------------------------------------------------------


def test_every_sign_of_the_table_at_once_is_no_unknown_sign():
    assert "P1-unknown" not in fired(symptoms=list(SYMPTOMS))
    assert "P1-unknown" in fired(symptoms=["s-nobody-knows"])


@pytest.mark.parametrize(
    ("said", "rules"),
    [
        ({"symptoms": "s-fever"}, {"S-stop"}),
        ({"symptoms": "s-fever", "conditions": ["lupus"]}, {"S-stop", "K-fever"}),
        ({"symptoms": "s-fever", "cautions": ["chemo"]}, {"S-stop", "K-fever"}),
        ({"symptoms": "s-rash"}, {"S-stop"}),
        ({"symptoms": "s-rash", "conditions": ["lupus"]}, {"S-stop", "K-mark"}),
        ({"symptoms": "s-rash", "cautions": ["anticoag"]}, {"S-stop"}),
        ({"symptoms": "s-bruise-small"}, {"S-ease"}),
        (
            {"symptoms": "s-bruise-small", "cautions": ["anticoag"]},
            {"S-ease", "K-mark"},
        ),
        ({"symptoms": "s-bruise-small", "pressure": 1}, {"S-ease", "K-light-bruise"}),
        ({"symptoms": "s-bruise-small", "pressure": 2}, {"S-ease"}),
        ({"symptoms": "s-dizzy-mild"}, {"S-stop"}),
        ({"symptoms": "s-dizzy-mild", "areas": ["neck-back"]}, {"S-stop", "K-dizzy"}),
        ({"symptoms": "s-dizzy-mild", "areas": ["calf"]}, {"S-stop"}),
        ({"symptoms": "s-headache-new", "areas": ["neck-back"]}, {"S-stop"}),
        (
            {"symptoms": ["s-dizzy-mild", "s-headache-new"]},
            {"S-stop", "K-dizzy"},
        ),
        ({"symptoms": "s-weak"}, {"P1"}),
        ({"symptoms": "s-weak", "conditions": ["lupus"]}, {"P1"}),
        (
            {"symptoms": "s-weak", "conditions": ["rheumatoid-arthritis"]},
            {"P1", "K-cord"},
        ),
        (
            {"symptoms": "s-clumsy", "conditions": ["ankylosing-spondylitis"]},
            {"P1", "K-cord"},
        ),
        ({"symptoms": "s-numb-lasting"}, {"P2"}),
        (
            {"symptoms": "s-numb-lasting", "conditions": ["lupus"]},
            {"P2", "K-lupus-numb"},
        ),
        (
            {"symptoms": "s-numb-lasting", "conditions": ["multiple-sclerosis"]},
            {"P2", "L8"},
        ),
        (
            {"symptoms": "s-numb-lasting", "conditions": ["rheumatoid-arthritis"]},
            {"P2", "K-ra-numb"},
        ),
        (
            {"symptoms": "s-numb-hours", "conditions": ["rheumatoid-arthritis"]},
            {"S-stop"},
        ),
        ({"symptoms": "s-chest"}, {"E1"}),
        ({"symptoms": "none"}, set()),
    ],
)
def test_a_sign_fires_these_rules_and_no_other(said, rules):
    assert fired("E P S K L8", **said) == rules


@pytest.mark.parametrize(
    ("said", "fragile"),
    [
        ({}, False),
        ({"cautions": ["osteoporosis"]}, True),
        ({"cautions": ["spine-surgery"]}, True),
        ({"conditions": ["ankylosing-spondylitis"]}, True),
        (
            {"conditions": ["ankylosing-spondylitis"], "cautions": ["as-not-fused"]},
            False,
        ),
        (
            {
                "conditions": ["ankylosing-spondylitis"],
                "cautions": ["as-not-fused", "osteoporosis"],
            },
            True,
        ),
        ({"cautions": ["sij-inflammatory"]}, True),
        ({"conditions": ["rheumatoid-arthritis"]}, False),
        ({"cautions": ["ms-steroids"]}, False),
    ],
)
@pytest.mark.parametrize(
    ("areas", "near"),
    [
        ([], True),
        (["lower-back"], True),
        (["calf"], False),
        (LIMBS_AND_FACE, False),
        (["calf", "lower-back"], True),
        (["chest-front"], True),
    ],
)
def test_a_sharp_pain_in_a_fragile_spine_is_looked_at_today(said, fragile, areas, near):
    hurt = {**said, "areas": areas}
    assert ("K-spine" in fired(during="sharp", **hurt)) is (fragile and near)
    assert "K-spine" not in fired(during="painful", **hurt)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, False),
        ({"conditions": ["lupus"]}, False),
        ({"cautions": ["osteoporosis"]}, True),
        ({"cautions": ["skin-thin"]}, True),
        ({"cautions": ["ms-steroids"]}, True),
        ({"conditions": ["rheumatoid-arthritis"]}, True),
        (
            {"conditions": ["ankylosing-spondylitis"], "cautions": ["as-not-fused"]},
            True,
        ),
    ],
)
def test_a_knock_is_an_emergency_for_a_spine_that_may_break(said, expected):
    assert ("K-knock" in fired(symptoms="s-knock", **said)) is expected
    assert "K-knock" not in fired(**said)


# --- Patterns ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "past", "expected"),
    [
        (7, [7, 7], True),
        (6, [7, 7], False),
        (7, [6, 7], False),
        (7, [7, 6], False),
        (7, [10, 10], True),
        (7, [7], False),
        (7, [2, 7, 7], True),
        (7, [7, 7, 2], False),
        (7, [None, 7], False),
    ],
)
def test_new_strong_pain_counts_on_three_days_running(now, past, expected):
    history = [before(len(past) - n, before=score) for n, score in enumerate(past)]
    assert ("B2b" in fired(before=now, after=now, history=history)) is expected


@pytest.mark.parametrize("rule", ["B3", "B1b"])
def test_strong_pain_that_was_usual_then_is_not_new(rule):
    history = [before(2, before=8, rules=(rule,)), before(1, before=8)]
    assert "B2b" not in fired(before=8, after=8, history=history)


def test_strong_pain_that_is_usual_now_is_not_new():
    history = [before(2, before=8), before(1, before=8)]
    assert "B2b" not in fired(before=8, after=8, usual=True, history=history)
    assert "B2b" in fired(before=8, after=8, usual=False, history=history)


def test_two_practices_on_one_day_are_one_day():
    history = [before(1, before=8), before(0.9, before=8)]
    assert "B2b" not in fired(before=8, after=8, history=history)
    today = [before(1, before=8), before(0.1, before=8)]
    assert "B2b" not in fired(before=8, after=8, history=today)


@pytest.mark.parametrize(
    ("then", "now", "expected"),
    [
        ("painful", "painful", True),
        ("sharp", "painful", True),
        ("uncomfortable", "painful", False),
        (None, "painful", False),
        ("painful", "uncomfortable", False),
    ],
)
def test_painful_twice_running(then, now, expected):
    history = [before(5), before(2, during=then and During(then))]
    assert ("D2b" in fired(during=now, history=history)) is expected


def test_only_the_last_practice_counts_for_painful_twice_running():
    history = [before(5, during=During.PAINFUL), before(2, during=During.COMFORTABLE)]
    assert "D2b" not in fired(during="painful", history=history)
    assert "D2b" not in fired(during="painful", history=[])


STOPPED = {"level": Level.STOP_TODAY}


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ([], set()),
        ([2], {"H1"}),
        ([1], set()),
        ([2, 2], {"H1", "H1b"}),
        ([1, 2], {"H1"}),
        ([2, 1], set()),
        ([3, 3], {"H1", "H1b"}),
        ([2, 2, 1], set()),
    ],
)
def test_stops_in_a_row(levels, expected):
    history = [before(20 - n, level=Level(level)) for n, level in enumerate(levels)]
    assert fired("H1", during="sharp", history=history) == expected
    assert fired("H1", history=history) == set()


def test_the_same_sign_again_is_looked_at_and_another_sign_is_not():
    history = [before(30, symptoms=frozenset({"s-shoot"})), before(3)]
    assert "H2" in fired(symptoms=["s-shoot", "s-rash"], history=history)
    assert "H2" not in fired(symptoms=["s-rash"], history=history)


def practices(scores, first_day):
    gap = first_day / len(scores)
    return [before(first_day - n * gap, before=each) for n, each in enumerate(scores)]


@pytest.mark.parametrize(
    ("scores", "now", "days", "expected"),
    [
        ([5] * 7, 5, 28, True),
        ([5] * 7, 5, 27.9, False),
        ([5] * 6, 5, 28, False),
        ([5, 5, 5, 5, 5, 3, 3], 3, 28, False),
        ([8, 8, 8, 8, 8, 7, 7], 7, 28, True),
        ([8, 8, 8, 8, 8, 6, 6], 6, 28, False),
        ([3, 3, 3, 3, 3, 2, 2], 2, 28, False),
        ([4, 4, 4, 4, 4, 3, 3], 3, 28, True),
        ([10, 10, 10, 10, 10, 8, 8], 8, 28, False),
        ([0] * 7, 0, 28, False),
        ([1, 1, 1, 1, 1, 0, 0], 0, 28, False),
        ([None, None, 5, 5, 5, 5, 5], 5, 28, True),
        ([None, None, None, 5, 5, 5, 5], 5, 28, False),
        ([5, 9, 5, 5, 5, 5, 9], 5, 28, True),
    ],
)
def test_no_gain_over_four_weeks_and_eight_practices(scores, now, days, expected):
    history = practices(scores, days)
    assert ("H3" in fired(before=now, after=now, history=history)) is expected


@pytest.mark.parametrize(("days", "expected"), [(84, True), (83.9, False)])
def test_a_review_is_due_after_12_weeks(days, expected):
    assert ("H4" in fired(history=[before(days), before(2)])) is expected


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ({"rules": ("L6",)}, True),
        ({"rules": ("L6b",)}, True),
        ({"rules": ("L5c",)}, False),
        (
            {"later": Later.SORE_SAME, "later_at": NOW - timedelta(hours=240 - 72)},
            False,
        ),
        ({"later": Later.SORE_SAME, "later_at": NOW - timedelta(hours=240 - 73)}, True),
        ({"later": Later.SORE_SAME}, True),
        ({"later": Later.SAME}, False),
    ],
)
def test_sore_for_over_72_hours_twice(then, expected):
    history = [before(10, **then), before(4)]
    late = {"later": "sore_fading", "history": history}
    assert ("H5" in fired(**late, hours_later=72.5)) is expected
    assert "H5" not in fired(**late, hours_later=72)


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ({"rules": ("L5",)}, True),
        ({"rules": ("L2",)}, False),
        ({"later": Later.WORSE, "later_at": NOW - timedelta(hours=240 - 36)}, True),
        ({"later": Later.WORSE, "later_at": NOW - timedelta(hours=240 - 35)}, False),
        ({}, False),
    ],
)
def test_fibromyalgia_and_sore_past_36_hours_twice(then, expected):
    said = {"later": "sore_fading", "hours_later": 40, "history": [before(10, **then)]}
    assert ("L7c" in fired(**said, **FM)) is expected
    assert "L7c" not in fired(**said)


@pytest.mark.parametrize(
    ("days", "then", "expected"),
    [
        (30, {"later": Later.WORSE}, True),
        (30.1, {"later": Later.WORSE}, False),
        (9, {"later": Later.SORE_FADING, "before": 3, "later_score": 5}, True),
        (9, {"later": Later.SORE_FADING, "before": 3, "later_score": 4}, False),
        (9, {"later": Later.SAME, "before": 3, "later_score": 5}, False),
        (9, {}, False),
    ],
)
def test_two_flares_in_a_month(days, then, expected):
    history = [before(days, **then), before(2)]
    worse = {"later": "worse", "hours_later": 24, "history": history}
    assert ("H6" in fired(**worse, **FM)) is expected
    assert "H6" not in fired(**worse)


@pytest.mark.parametrize(("score", "expected"), [(4, False), (5, True)])
def test_soreness_2_points_up_is_a_flare_too(score, expected):
    said = {"later": "sore_fading", "later_score": score, "hours_later": 24}
    history = [before(9, later=Later.WORSE)]
    assert ("H6" in fired(**said, **FM, history=history)) is expected


def test_without_a_time_a_month_ends_with_the_last_practice():
    said = {"later": "worse", "hours_later": 24, **FM, "at": None}
    assert "H6" in fired(**said, history=[before(90, later=Later.WORSE), before(61)])
    assert "H6" not in fired(**said, history=[before(90, later=Later.WORSE), before(9)])
    assert "H6" not in fired(**said, history=[])


@pytest.mark.parametrize(
    ("condition", "counts"),
    [
        ("ankylosing-spondylitis", True),
        ("rheumatoid-arthritis", True),
        ("sacroiliac-joint-pain", True),
        ("lupus", True),
        ("hashimotos-thyroiditis", True),
        ("fibromyalgia", False),
        ("multiple-sclerosis", False),
        ("spinal-osteoarthritis", False),
        ("back-and-neck-muscle-tension", False),
    ],
)
def test_a_set_back_twice_counts_for_these_conditions(condition, counts):
    history = [before(9, before=3, after=5), before(3)]
    said = {"before": 3, "after": 5, "conditions": [condition]}
    assert ("H7" in fired(**said, history=history)) is counts


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ({"after": 5}, {"before": 3, "after": 5}, True),
        ({"after": 4}, {"before": 3, "after": 5}, False),
        ({"after": 5}, {"before": 3, "after": 4}, False),
        ({"after": 5}, {"before": None, "after": 5}, False),
        ({"after": 5}, {"before": 3, "after": None}, False),
        ({"after": 5}, {"rules": ("L5b",)}, True),
        ({"later": "sore_same", "hours_later": 36}, {"rules": ("L6",)}, True),
        ({"later": "sore_same", "hours_later": 35}, {"rules": ("L6",)}, False),
        ({}, {"before": 3, "after": 5}, False),
    ],
)
def test_what_counts_as_a_set_back(now, then, expected):
    said = {"conditions": ["lupus"], **now, "history": [before(9, **then), before(3)]}
    assert ("H7" in fired(**said)) is expected


def test_what_was_before_a_professional_agreed_is_forgotten():
    shoot = {"symptoms": frozenset({"s-shoot"})}
    said = {"symptoms": "s-shoot"}
    assert "H2" not in fired(**said, history=[before(9, **shoot), before(5, seen=True)])
    seen = [before(9, seen=True), before(7, seen=True), before(5, **shoot)]
    assert "H2" in fired(**said, history=seen)
    assert "H2" not in fired(**said, history=[before(9, **shoot, seen=True)])


def test_what_is_no_practice_is_left_out_and_the_rest_still_counts():
    shoot = before(9, symptoms=frozenset({"s-shoot"}))
    assert {"H2", "Z"} <= fired(symptoms="s-shoot", history=["?", shoot])
