"""The signs against list S of the evidence, typed by hand, and their words."""

import tomllib
from pathlib import Path

import pytest

from guidance.safety.advice import Report, advise
from guidance.safety.symptoms import NECK_SIGNS, SYMPTOMS, is_emergency, worst
from guidance.safety.vocabulary import Level, Urgency

WORDS = tomllib.loads(
    (Path(__file__).parents[2] / "guidance" / "library" / "symptoms.toml").read_text()
)


def _list(words):
    return words.split()


EMERGENCY = _list(
    """
    s-saddle s-bladder s-bothlegs s-face s-speech s-onesided s-vision s-worsthead
    s-dizzy-neck s-faint s-breath s-chest s-cough-blood s-darkurine s-tense-limb
    s-weak-legs s-weak-sudden s-allergy s-suicide s-neckswell-breath s-rib-breath
    s-knock-big s-neck-artery s-faint-lasting s-sepsis s-meningitis s-ad s-pump s-preg
    s-walk s-aaa s-seizure s-confused s-cold-drowsy s-bruise-faint
    """
)
SAME_DAY = _list(
    """
    s-calf s-weak s-bruise-big s-numb-spread s-fever-spine s-headache-severe s-neckpain
    s-spasm-lasting s-heat-lasting s-eye-red s-eye-sight s-neckswell s-hotjoint s-rib
    s-urine s-knock s-spots s-skin-hot s-skin-red s-scalp s-nearfaint-neck s-clumsy
    s-electric s-ms-lasting s-night s-cancer-pain s-fever-immune s-fever-ms s-heartbeat
    s-pulse-belly
    """
)
BOOK = _list("s-numb-lasting s-lump s-hip s-cramps")
STOP = _list(
    """
    s-dizzy-mild s-numb-brief s-numb-hours s-shoot s-headache-new s-fever s-rash s-spasm
    s-heat
    """
)

FINE = {"before": 3, "during": "comfortable", "after": 3}


@pytest.mark.parametrize("sign", EMERGENCY)
def test_an_emergency_sign_calls_now(sign):
    advice = advise(Report(**FINE, symptoms=[sign]))
    assert (advice.level, advice.urgency) == (Level.EMERGENCY, Urgency.EMERGENCY)


@pytest.mark.parametrize("sign", SAME_DAY)
def test_a_same_day_sign_is_checked_today(sign):
    advice = advise(Report(**FINE, symptoms=[sign]))
    assert (advice.level, advice.urgency) == (Level.SEE_PROFESSIONAL, Urgency.SAME_DAY)


@pytest.mark.parametrize("sign", BOOK)
def test_a_sign_that_needs_an_examination_is_booked(sign):
    advice = advise(Report(**FINE, symptoms=[sign]))
    assert (advice.level, advice.urgency) == (Level.SEE_PROFESSIONAL, Urgency.BOOK)


@pytest.mark.parametrize("sign", STOP)
def test_a_milder_sign_stops_today(sign):
    advice = advise(Report(**FINE, symptoms=[sign]))
    assert (advice.level, advice.urgency) == (Level.STOP_TODAY, None)


def test_a_small_bruise_eases_off():
    assert advise(Report(**FINE, symptoms=["s-bruise-small"])).level is Level.EASE_OFF


def test_the_lists_above_name_every_sign():
    named = {*EMERGENCY, *SAME_DAY, *BOOK, *STOP, "s-bruise-small"}
    assert named == set(SYMPTOMS)


def test_every_sign_of_the_neck_is_a_known_sign():
    assert set(SYMPTOMS) >= NECK_SIGNS


def test_the_worst_of_several_signs_counts():
    assert worst(["s-rash", "s-lump", "s-calf"]) == (
        Level.SEE_PROFESSIONAL,
        Urgency.SAME_DAY,
    )


@pytest.mark.parametrize("nothing", [[], (), "", "none", ["none"], None, ["", " "]])
def test_no_sign_is_no_reason(nothing):
    assert worst(nothing) == (Level.CARRY_ON, None)


@pytest.mark.parametrize("odd", ["s-what", ["s-what"], [7], 7, [None], [["s-face"]]])
def test_an_unknown_sign_counts_as_same_day(odd):
    assert worst(odd) == (Level.SEE_PROFESSIONAL, Urgency.SAME_DAY)
    assert not is_emergency(odd)


def test_an_emergency_is_found_among_anything_else():
    assert is_emergency(["none", "s-what", 7, " S-FACE ", "s-rash"])


def test_every_sign_names_a_source_or_says_that_it_is_our_judgement():
    assert [s.id for s in SYMPTOMS.values() if not s.sources and not s.judgement] == []


def test_every_sign_has_words_and_no_words_are_left_over():
    assert set(WORDS["symptom"]) == set(SYMPTOMS)


def test_every_sign_stands_in_one_group_of_at_most_eight():
    grouped = [sign for group in WORDS["group"] for sign in group["symptoms"]]
    assert sorted(grouped) == sorted(SYMPTOMS)
    assert len(WORDS["group"]) <= 8


@pytest.mark.parametrize("sign", [*EMERGENCY, *SAME_DAY])
def test_an_urgent_sign_says_what_to_do_and_what_to_say(sign):
    words = WORDS["symptom"][sign]
    assert words["label"]
    assert words["reason"]
    assert words["say"]
    assert words["do"]
