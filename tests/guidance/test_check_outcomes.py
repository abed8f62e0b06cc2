"""From the answers of the check to a clearance (design, section 4), through HTTP."""

import pytest
from django.test import Client

from .asking import FEATHER, FINE, HIP, ROUTINES, STILL, WALL, check, without, words

pytestmark = pytest.mark.django_db


def short(answer) -> tuple[str | None, str | None]:
    return answer.clearance, answer.ceiling


# Pain ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pain", "usual", "expected"),
    [
        ("0", "", ("go", "3")),
        ("4", "", ("go", "3")),
        ("4", "yes", ("go", "3")),
        ("5", "", ("adapt", "2")),
        ("5", "yes", ("adapt", "2")),
        ("6", "", ("adapt", "2")),
        ("6", "yes", ("adapt", "2")),
        ("7", "", ("not-today", None)),
        ("7", "yes", ("adapt", "1")),
        ("8", "", ("not-today", None)),
        ("8", "yes", ("adapt", "1")),
        ("", "", ("not-today", None)),
        ("", "yes", ("adapt", "1")),
        ("9", "", ("same-day", None)),
        ("9", "yes", ("not-today", None)),
        ("10", "", ("same-day", None)),
        ("10", "yes", ("not-today", None)),
    ],
)
def test_pain_shapes_or_stops_the_routine(pain, usual, expected):
    said = FINE | {"pain": pain} | ({"usual": usual} if usual else {})
    assert short(check(said)) == expected


@pytest.mark.parametrize(
    ("pain", "expected"), [("9", "same-day"), ("8", "not-today"), ("", "not-today")]
)
@pytest.mark.parametrize("usual", ["no", "0", "perhaps"])
def test_only_a_yes_makes_pain_a_usual_pain(pain, expected, usual):
    answer = check(FINE, pain=pain, usual=usual)
    assert answer.clearance in {expected, None}
    assert answer.status == (422 if answer.clearance is None else 200)


def test_pain_that_is_not_told_counts_as_not_known():
    assert check(without(FINE, "pain")).clearance == "not-today"
    assert short(check(without(FINE, "pain"), usual="yes")) == ("adapt", "1")


def test_strong_usual_pain_halves_the_time():
    text = check(FINE, pain="7", usual="yes").one("main").text
    assert "5 minutes" in text


def test_the_ceiling_never_falls_under_1():
    assert short(check(FINE, FEATHER, pain="6")) == ("adapt", "1")


# Flare ---------------------------------------------------------------------------


@pytest.mark.parametrize("flare", ["yes", ""])
def test_a_flare_means_feather_for_5_minutes_and_two_gentler_routines(flare):
    answer = check(FINE, flare=flare)
    assert short(answer) == ("adapt", "1")
    assert "5 minutes" in answer.one("main").text
    assert "minutes=5" in answer.play
    assert f"/routines/{FEATHER}/" in answer.links
    assert f"/routines/{STILL}/" in answer.links


def test_a_flare_that_is_not_answered_counts_as_one():
    assert short(check(without(FINE, "flare"))) == ("adapt", "1")


def test_no_flare_changes_nothing():
    assert short(check(FINE, flare="no")) == ("go", "3")


# Signs ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sign", "outcome"),
    [
        ("rf-ces-saddle", "emergency"),
        ("rf-pe", "emergency"),
        ("rf-suicide", "emergency"),
        ("rf-dvt", "same-day"),
        ("rf-fracture", "same-day"),
        ("rf-inflam", "book"),
        ("rf-cough", "book"),
        ("rf-nobody-knows-this", "same-day"),
    ],
)
@pytest.mark.parametrize("routine", ROUTINES)
def test_a_sign_ends_the_check(routine, sign, outcome):
    answer = check(FINE, routine, red_flags=sign)
    assert (answer.status, answer.clearance) == (200, outcome)
    assert answer.ceiling is None
    assert answer.data("skip") is None
    assert not answer.play


def test_the_most_urgent_sign_counts():
    assert check(FINE, red_flags=["rf-inflam", "rf-dvt"]).clearance == "same-day"
    assert (
        check(FINE, red_flags=["rf-inflam", "rf-dvt", "rf-pe"]).clearance == "emergency"
    )


def test_a_sign_is_stricter_than_everything_else():
    answer = check(FINE, red_flags="rf-dvt", cautions=["fever", "anticoag"], pain="8")
    assert answer.clearance == "same-day"


def test_a_sign_says_what_was_ticked_and_what_to_do():
    text = check(FINE, red_flags="rf-dvt").one("main").text
    assert "No massage" in text or "Do not massage" in text
    assert "today" in text


# Cautions ------------------------------------------------------------------------


@pytest.mark.parametrize("caution", ["dvt-known", "fever", "bone-disease", "heart"])
def test_an_absolute_caution_stops_for_today(caution):
    answer = check(FINE, cautions=caution)
    assert short(answer) == ("not-today", None)


@pytest.mark.parametrize("caution", ["dvt-signs", "cellulitis", "preg-complic"])
def test_an_absolute_caution_that_needs_somebody_today_says_so(caution):
    assert check(FINE, cautions=caution).clearance == "same-day"


@pytest.mark.parametrize("caution", ["rash", "wound", "scar", "medicine-patch"])
def test_a_local_caution_without_a_place_stops_for_today(caution):
    assert short(check(FINE, cautions=caution)) == ("not-today", None)


@pytest.mark.parametrize("caution", ["rash", "wound", "medicine-patch"])
def test_a_local_caution_with_a_place_leaves_that_place_out(caution):
    answer = check(FINE, cautions=caution, avoid="lower-back")
    assert answer.clearance == "adapt"
    assert answer.skip == {"lower-back"}


def test_a_local_caution_that_names_its_place_needs_no_telling():
    answer = check(FINE, cautions="varicose-severe")
    assert answer.clearance == "adapt"
    assert "thigh-outer" in answer.skip
    assert "buttock" not in answer.skip


@pytest.mark.parametrize("caution", ["anticoag", "preg", "cancer", "unknown-pain"])
def test_an_ask_first_caution_sends_to_a_professional(caution):
    assert short(check(FINE, cautions=caution)) == ("ask-first", None)


def test_a_yes_from_a_professional_opens_the_way_to_something_lighter():
    answer = check(FINE, cautions="anticoag", asked="anticoag")
    assert short(answer) == ("adapt", "2")


def test_pregnancy_after_a_yes_leaves_the_legs_out():
    answer = check(FINE, cautions="preg", asked="preg")
    assert short(answer) == ("adapt", "2")
    assert "thigh-outer" in answer.skip


def test_a_yes_for_one_caution_is_none_for_another():
    answer = check(FINE, cautions=["anticoag", "bleeding"], asked="anticoag")
    assert answer.clearance == "ask-first"


@pytest.mark.parametrize(
    ("caution", "outcome"),
    [
        ("dvt-known", "not-today"),
        ("heart", "not-today"),
        ("wound", "not-today"),
        ("dvt-signs", "same-day"),
        ("osteoporosis", "adapt"),
    ],
)
def test_a_yes_counts_for_ask_first_cautions_only(caution, outcome):
    assert check(FINE, cautions=caution, asked=caution).clearance == outcome


def test_a_yes_for_what_was_not_ticked_changes_nothing():
    assert short(check(FINE, asked="anticoag")) == ("go", "3")


@pytest.mark.parametrize(
    ("caution", "ceiling"), [("osteoporosis", "2"), ("hashi-unwell", "1")]
)
def test_an_adapt_caution_makes_it_lighter(caution, ceiling):
    assert short(check(FINE, cautions=caution)) == ("adapt", ceiling)


def test_an_adapt_caution_that_changes_no_step_is_still_no_green_light():
    assert check(FINE, cautions="antiplatelet").clearance == "adapt"


def test_consent_of_the_other_is_asked_of_partners_only():
    assert check(FINE, HIP, cautions="consent").clearance == "not-today"
    assert check(FINE, WALL, cautions="consent").clearance == "go"


# Places and hands ----------------------------------------------------------------


def test_a_sore_place_is_left_out():
    answer = check(FINE, avoid="sacrum")
    assert short(answer) == ("adapt", "3")
    assert answer.skip == {"sacrum"}


def test_with_every_place_sore_there_is_nothing_left_to_do():
    places = words("sacrum lower-back buttock outer-hip thigh-outer")
    assert short(check(FINE, avoid=places)) == ("not-today", None)


def test_a_numb_place_gets_feather_only():
    answer = check(FINE, numb=["buttock", "thigh-outer"])
    assert short(answer) == ("adapt", "2")


def test_numbness_without_a_place_counts_everywhere():
    assert short(check(FINE, cautions="neuropathy")) == ("adapt", "1")


def test_numbness_with_a_place_counts_there():
    answer = check(FINE, cautions="neuropathy", numb=["thigh-outer", "buttock"])
    assert short(answer) == ("adapt", "2")


def test_weak_hands_get_the_easier_way():
    answer = check(FINE, hands="weak-grip")
    assert answer.clearance == "adapt"
    assert "Rub slowly along the muscle with a flat forearm." in play(answer)


def test_a_position_that_cannot_be_taken_is_not_asked_for():
    answer = check(FINE, positions="wall-stand")
    assert answer.clearance == "adapt"
    assert "Stay in the chair." in play(answer)
    assert "Stand with your back to the wall" not in play(answer)


def play(answer) -> str:
    assert answer.play
    return Client().get(answer.play).content.decode()


# Conditions ----------------------------------------------------------------------


def test_the_condition_of_the_routine_is_added_by_itself():
    assert short(check(FINE)) == ("go", "3")
    said = FINE | {"conditions": "sacroiliac-joint-pain"}
    assert short(check(said)) == ("go", "3")


def test_another_condition_brings_its_own_caps():
    answer = check(FINE, conditions="lupus")
    assert short(answer) == ("adapt", "2")
    assert "outer-hip" in answer.skip


def test_several_conditions_leave_the_lowest_of_their_caps():
    answer = check(FINE, conditions=["multiple-sclerosis", "fibromyalgia"])
    assert short(answer) == ("adapt", "1")


# What it carries, what it keeps --------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        {"pain": "9"},
        {"pain": ""},
        {"cautions": "fever"},
        {"cautions": "anticoag"},
        {"red_flags": "rf-cough"},
    ],
)
def test_only_a_yes_carries_a_ceiling_and_a_way_to_start(said):
    answer = check(FINE | said)
    assert answer.clearance not in {"go", "adapt", None}
    assert answer.ceiling is None
    assert answer.data("skip") is None
    assert not answer.play


@pytest.mark.parametrize("routine", ROUTINES)
def test_a_yes_carries_all_three(routine):
    answer = check(FINE, routine)
    assert answer.clearance == "go"
    assert answer.ceiling == {WALL: "3", HIP: "3", FEATHER: "1", STILL: "1"}[routine]
    assert answer.data("skip") == ""
    assert answer.play


def test_every_no_says_why_and_leads_on():
    answer = check(FINE, cautions="fever")
    assert f"/routines/{WALL}/" in answer.links
    assert "Rest" in answer.text


def test_the_answer_is_never_kept_by_a_browser():
    for said in (FINE, {}, FINE | {"red_flags": "rf-pe"}):
        response = check(said).response
        assert "no-store" in response["Cache-Control"]
        assert not response.has_header("ETag")


def test_nothing_about_a_visitor_is_kept(rows):
    before = rows()
    for said in (FINE, {}, FINE | {"red_flags": "rf-pe"}, FINE | {"pain": "10"}):
        assert not check(said).response.cookies
    assert rows() == before


def test_a_check_by_a_member_keeps_nothing_either(ana, as_ana, rows):
    as_ana.get("/me/")
    before = rows()
    as_ana.post(f"/routines/{WALL}/check/", FINE | {"pain": "8"})
    assert rows() == before


# Conditions that a routine is not made for ---------------------------------------

AS, RA, MS = "ankylosing-spondylitis", "rheumatoid-arthritis", "multiple-sclerosis"
FM, LUPUS, SOA = "fibromyalgia", "lupus", "spinal-osteoarthritis"
SIJ, HASHI = "sacroiliac-joint-pain", "hashimotos-thyroiditis"
EIGHT = (AS, RA, MS, FM, LUPUS, SOA, SIJ, HASHI)
#: "AS or RA: not this one" and the like (evidence: routines, skip_when).
NOT_FOR = {
    "gen-self-desk-neck-shoulders": (AS, RA),
    "gen-partner-head-shoulders": (RA, AS),
    "gen-partner-neck-shoulder-30": (RA, AS, FM, LUPUS, MS),
    "bnt-self-spot-press": EIGHT,
    "gen-self-cushion-or-chair": EIGHT,
    "gen-self-hands": (RA,),
}


@pytest.mark.parametrize(
    ("routine", "condition"),
    [(routine, each) for routine, unfit in NOT_FOR.items() for each in unfit],
)
def test_a_routine_refuses_a_condition_it_is_not_made_for(routine, condition):
    answer = check(FINE, routine=routine, conditions=condition)
    assert short(answer) == ("not-today", None)
    assert not answer.play
    assert "You named a condition that this routine is not made for." in answer.text


@pytest.mark.parametrize(
    ("routine", "condition"),
    [
        ("gen-self-desk-neck-shoulders", SOA),
        ("gen-partner-head-shoulders", LUPUS),
        ("gen-partner-neck-shoulder-30", SOA),
        ("gen-self-hands", AS),
    ],
)
def test_other_conditions_may_do_it(routine, condition):
    answer = check(FINE, routine=routine, conditions=condition)
    assert answer.clearance in {"go", "adapt"}


def test_whoever_is_refused_finds_what_was_made_for_them():
    answer = check(FINE, routine="gen-self-desk-neck-shoulders", conditions=AS)
    assert "Made for your condition" in answer.text
    assert "/routines/as-self-hips-shoulders-morning/" in answer.links
    assert "/routines/as-partner-light-back-leaning/" not in answer.links
    assert "/routines/gen-self-desk-neck-shoulders/" in answer.links
    both = check(FINE, routine="bnt-self-spot-press", conditions=[AS, RA])
    assert "/routines/gen-self-one-handed-seated/" in both.links
    assert "/routines/as-self-hips-shoulders-morning/" not in both.links
    assert "/routines/ra-self-arm-hand/" not in both.links
