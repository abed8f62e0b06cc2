"""Laws that hold for every report, whatever it says.

Exhaustive: 12 before x 12 after x 8 during x 54 flags = 62,208 reports; every sign and
every pair of signs (3,160 sets) in 3 settings; every sign with every caution in 3
feels; 17,280 check-ins. Hypothesis covers the rest.
"""

from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise, product

import pytest
from hypothesis import given, settings, strategies as st

from guidance.safety.advice import Advice, During, Later, Level, Report, Urgency, advise
from guidance.safety.history import PastPractice
from guidance.safety.symptoms import SYMPTOMS

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)
SCORES = (None, *range(11))
FEELS = (None, *During)
MILD_TO_SHARP = (
    During.COMFORTABLE,
    During.STRONG_OK,
    During.UNCOMFORTABLE,
    During.PAINFUL,
    During.SHARP,
)
MILD_TO_WORSE = (Later.SAME, Later.SORE_FADING, Later.SORE_SAME, Later.WORSE)
HOURS = (24, 48, 80, None)
FLAGS = tuple(
    product(
        ((), ("fibromyalgia",), ("multiple-sclerosis",)),
        (True, False, None),
        (True, False, None),
        ((1, True), (3, None)),
    )
)
# "as-not-fused" is missing: it takes a worry away, so it is no caution in this sense.
CAUTIONS = (
    "neuropathy",
    "anticoag",
    "antiplatelet",
    "bleeding",
    "chemo",
    "kidney-liver",
    "lupus-aps",
    "osteoporosis",
    "osteoporosis-severe",
    "spine-surgery",
    "fracture",
    "as-fused",
    "sij-inflammatory",
    "skin-thin",
    "ms-steroids",
    "preg",
    "a-caution-nobody-knows",
)


def weight(advice: Advice) -> tuple[int, int]:
    return advice.level, advice.urgency or 0


@pytest.fixture(scope="module")
def table():
    """Weight of the advice by (before, after, during, flags)."""
    found = {}
    for flags, before, after, during in product(FLAGS, SCORES, SCORES, FEELS):
        conditions, usual, eased, (pressure, skin_ok) = flags
        report = Report(
            before=before,
            after=after,
            during=during,
            conditions=conditions,
            usual=usual,
            eased=eased,
            pressure=pressure,
            skin_ok=skin_ok,
        )
        found[before, after, during, flags] = weight(advise(report))
    return found


def test_every_plain_report_gets_a_level_below_emergency(table):
    assert len(table) == 62_208
    assert {level for level, _ in table.values()} == {0, 1, 2, 3}


def test_a_worse_feel_never_gets_milder_advice(table):
    for before, after, flags in product(SCORES, SCORES, FLAGS):
        line = [table[before, after, feel, flags] for feel in MILD_TO_SHARP]
        assert line == sorted(line), (before, after, flags)


def test_more_pain_afterwards_never_gets_milder_advice(table):
    for before, during, flags in product(SCORES, FEELS, FLAGS):
        line = [table[before, after, during, flags] for after in range(11)]
        assert line == sorted(line), (before, during, flags)


def test_pain_that_is_not_usual_never_gets_milder_advice(table):
    for before, after, during, flags in table:
        conditions, usual, eased, skin = flags
        if usual is not True:
            known = table[before, after, during, (conditions, True, eased, skin)]
            assert table[before, after, during, flags] >= known


def test_a_missing_answer_is_never_milder_than_the_best_one(table):
    for before, after, during, flags in table:
        mine = table[before, after, during, flags]
        if before is None:
            assert mine >= min(table[b, after, during, flags] for b in range(11))
        if after is None:
            assert mine >= min(table[before, a, during, flags] for a in range(11))
        if during is None:
            assert mine >= min(table[before, after, d, flags] for d in During)


def test_a_missing_feel_is_never_fine(table):
    for (_, _, during, _), (level, _) in table.items():
        if during is None:
            assert level >= Level.EASE_OFF


def test_painful_or_sharp_is_never_less_than_ease_off(table):
    for (_, _, during, _), (level, _) in table.items():
        if during in {During.PAINFUL, During.SHARP}:
            assert level >= Level.EASE_OFF


def test_not_easing_is_never_less_than_stop_today(table):
    for (_, _, _, flags), (level, _) in table.items():
        if flags[2] is False:
            assert level >= Level.STOP_TODAY


def test_fibromyalgia_or_ms_is_never_milder_than_neither(table):
    for before, after, during, flags in table:
        plain = ((), *flags[1:])
        assert (
            table[before, after, during, flags] >= table[before, after, during, plain]
        )


URGENT = {sign.id for sign in SYMPTOMS.values() if sign.level is Level.EMERGENCY}
SETTINGS = (
    {"before": 3, "during": "comfortable", "after": 3},
    {
        "before": 9,
        "during": "painful",
        "after": 8,
        "usual": True,
        "areas": ["neck-back"],
    },
    {"before": 4, "during": "none", "after": 2, "conditions": ["multiple-sclerosis"]},
)


@pytest.mark.parametrize("setting", SETTINGS)
def test_signs_only_add_up_and_an_emergency_stays_one(setting):
    bare = weight(advise(Report(**setting)))
    one = {
        sign: weight(advise(Report(**setting, symptoms=[sign]))) for sign in SYMPTOMS
    }
    assert min(one.values()) >= bare
    for pair in combinations(SYMPTOMS, 2):
        both = weight(advise(Report(**setting, symptoms=pair)))
        assert both >= max(one[pair[0]], one[pair[1]]), pair
        if URGENT & set(pair):
            assert both == (Level.EMERGENCY, Urgency.EMERGENCY), pair


@pytest.mark.parametrize("during", ["comfortable", "painful", "sharp"])
def test_another_caution_never_makes_it_milder(during):
    for sign in SYMPTOMS:
        said = {"before": 3, "during": during, "after": 3, "symptoms": [sign]}
        bare = weight(advise(Report(**said)))
        for caution in CAUTIONS:
            with_it = weight(advise(Report(**said, cautions=[caution])))
            assert with_it >= bare, (sign, caution)


@pytest.fixture(scope="module")
def check_ins():
    """Weight by (condition, before, after, hours, score, word)."""
    conditions = ("", "fibromyalgia", "lupus", "hashimotos-thyroiditis")
    ranges = (conditions, (None, 0, 3), (2, 6, 9), HOURS, SCORES, Later)
    found = {}
    for key in product(*ranges):
        condition, before, after, hours, score, later = key
        report = Report(
            before=before,
            during="comfortable",
            after=after,
            conditions=[condition],
            hours_later=hours,
            later_score=score,
            later=later,
        )
        found[key] = weight(advise(report))
    return found


def test_a_worse_word_later_never_gets_milder_advice(check_ins):
    for *key, _ in check_ins:
        line = [check_ins[*key, word] for word in MILD_TO_WORSE]
        assert line == sorted(line), key
        assert check_ins[*key, Later.BETTER] <= line[0]


def test_a_higher_score_later_never_gets_milder_advice(check_ins):
    for *key, _, word in check_ins:
        line = [check_ins[*key, score, word] for score in range(11)]
        assert line == sorted(line), key


def test_the_same_soreness_later_never_gets_milder_advice(check_ins):
    for condition, before, after, _, score, word in check_ins:
        rest = (score, word)
        line = [check_ins[condition, before, after, h, *rest] for h in (24, 48, 80)]
        assert line == sorted(line)
        assert check_ins[condition, before, after, None, *rest] == line[-1]


# --- the rest ------------------------------------------------------------------------

scores = st.none() | st.integers(0, 10)
flags = st.none() | st.booleans()
signs = st.sets(st.sampled_from(sorted(SYMPTOMS)), max_size=3)
cautions = st.sets(st.sampled_from(CAUTIONS), max_size=3)
areas = st.sets(st.sampled_from(["neck-back", "lower-back", "calf", "hand-palm"]))
conditions = st.sets(
    st.sampled_from(
        [
            "fibromyalgia",
            "multiple-sclerosis",
            "lupus",
            "rheumatoid-arthritis",
            "ankylosing-spondylitis",
            "hashimotos-thyroiditis",
        ]
    ),
    max_size=2,
)
practices = st.builds(
    PastPractice,
    at=st.integers(0, 120).map(lambda days: NOW - timedelta(days=days)),
    level=st.sampled_from(Level),
    before=scores,
    after=scores,
    during=st.none() | st.sampled_from(During),
    symptoms=signs.map(frozenset),
    later=st.none() | st.sampled_from(Later),
    later_score=scores,
    later_at=st.none() | st.just(NOW),
    rules=st.sampled_from([(), ("L6",), ("B2",), ("L7b",), ("B3",)]),
    seen=st.booleans(),
)
reports = st.fixed_dictionaries(
    {
        "before": scores,
        "during": st.none() | st.sampled_from(During),
        "after": scores,
        "usual": flags,
        "eased": flags,
        "pressure": st.none() | st.integers(1, 3),
        "skin_ok": flags,
        "symptoms": signs,
        "conditions": conditions,
        "cautions": cautions,
        "areas": areas,
        "numb": areas,
        "later": st.none() | st.sampled_from(Later),
        "later_score": scores,
        "hours_later": st.none() | st.floats(0, 200),
        "history": st.lists(practices, max_size=10),
        "at": st.none() | st.just(NOW),
    }
)
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text("as- 3")
    | st.binary(max_size=3)
    | st.datetimes()
    | st.just(object()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab"), inner),
    max_leaves=4,
)
FIELDS = sorted(Report.__dataclass_fields__)


@given(st.dictionaries(st.sampled_from(FIELDS), anything))
def test_any_value_at_all_gets_an_advice(values):
    assert isinstance(advise(Report(**values)).level, Level)


@given(reports, st.sampled_from(FIELDS))
def test_a_value_that_nobody_can_read_is_never_fine(values, field):
    odd = advise(Report(**{**values, field: object()}))
    assert odd.level >= Level.EASE_OFF
    assert "Z" in odd.rules


@given(reports)
def test_the_same_report_gets_the_same_advice(values):
    assert advise(Report(**values)) == advise(Report(**values))


@given(reports, st.sampled_from(sorted(SYMPTOMS)))
def test_adding_a_sign_to_any_report_never_makes_it_milder(values, sign):
    more = {**values, "symptoms": values["symptoms"] | {sign}}
    assert weight(advise(Report(**more))) >= weight(advise(Report(**values)))


@given(reports, st.sampled_from(CAUTIONS))
def test_adding_a_caution_to_any_report_never_makes_it_milder(values, caution):
    # Numbness that was known is milder than new numbness, by its own row of the grid.
    if values["during"] is During.NUMB:
        values = {**values, "during": During.PAINFUL}
    more = {**values, "cautions": values["cautions"] | {caution}}
    assert weight(advise(Report(**more))) >= weight(advise(Report(**values)))


@given(reports)
@settings(max_examples=50)
def test_a_worse_feel_in_any_report_never_makes_it_milder(values):
    line = [weight(advise(Report(**{**values, "during": d}))) for d in MILD_TO_SHARP]
    assert all(milder <= worse for milder, worse in pairwise(line))


@given(reports)
@settings(max_examples=50)
def test_more_pain_afterwards_in_any_report_never_makes_it_milder(values):
    line = [weight(advise(Report(**{**values, "after": a}))) for a in range(11)]
    assert all(milder <= worse for milder, worse in pairwise(line))


@given(reports)
def test_a_pause_and_rest_never_come_without_stop_today_unless_soreness_lasts(values):
    advice = advise(Report(**values))
    if advice.level < Level.STOP_TODAY:
        assert advice.effects.rest_areas == frozenset()
        assert advice.effects.lock_hours == (48 if "L5" in advice.rules else 0)


@given(reports)
def test_urgency_comes_exactly_from_see_a_professional_up(values):
    advice = advise(Report(**values))
    assert (advice.urgency is not None) is (advice.level >= Level.SEE_PROFESSIONAL)
    assert (advice.level is Level.EMERGENCY) is (advice.urgency is Urgency.EMERGENCY)
