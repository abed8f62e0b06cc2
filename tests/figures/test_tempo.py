"""The beat of "show movement" is the tempo that the step asks for."""

import pytest

from guidance.figures import beat


@pytest.mark.parametrize(
    ("technique", "tempo", "seconds"),
    [
        (
            "friction-circles",
            "One small circle every 2 seconds, 15 seconds a place.",
            2,
        ),
        ("friction-circles", "5 circles a place, 2 seconds each.", 2),
        ("squeeze-release", "3 seconds on, 3 seconds off.", 6),
        ("squeeze-release", "2 to 3 seconds of squeeze, 3 of rest.", 6),
        ("squeeze-release", "Squeeze for 2 seconds, rest for 3.", 5),
        ("petrissage", "One squeeze every 2 to 3 seconds.", 3),
        ("palm-press", "2 seconds in, 3 to 4 seconds still, 2 seconds out.", 8),
        ("sustained-press", "10 seconds press, 10 seconds rest.", 20),
        ("effleurage", "Slow: 8 to 10 seconds for a whole round.", 9),
        ("effleurage", "8 to 10 strokes a minute.", 7),
        ("effleurage", "Slow: about 15 to 20 strokes a minute.", 4),
        ("gentle-rocking", "One sway a second.", 1),
        ("slow-movement", "One movement every 5 to 6 seconds.", 6),
    ],
)
def test_the_beat_is_what_the_words_say_rounded_to_slower(technique, tempo, seconds):
    assert beat(technique, tempo) == seconds


@pytest.mark.parametrize(
    ("technique", "seconds"),
    [("effleurage", 6), ("friction-circles", 2), ("petrissage", 3), ("holding", 6)],
)
def test_words_without_a_time_leave_the_tempo_of_the_technique(technique, seconds):
    assert beat(technique, "Slow, and slower towards the end.") == seconds
    assert beat(technique, "") == seconds


def test_a_speed_in_centimetres_is_no_time():
    assert beat("effleurage", "Slow: the hand travels 3 to 10 cm a second.") == 6


def test_still_hands_only_breathe_whatever_time_they_stay():
    assert beat("holding", "Keep still, then lift off over 5 seconds.") == 6


def test_nothing_moves_faster_than_a_second_or_slower_than_45():
    assert beat("effleurage", "600 strokes a minute.") == 1
    assert beat("passive-stretch", "5 seconds in, 90 seconds still.") == 45
