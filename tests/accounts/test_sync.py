"""What a device kept reaches its owner's history once, and never less of it."""

import json
import random
import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from guidance.models import Feedback, Practice, PressureReport
from guidance.models.rules import past_practices
from guidance.safety.vocabulary import During, Level
from tests.people import make_consent, make_practice, signed_in

DOOR = "/me/practices/"


def ms(ago: timedelta = timedelta()) -> int:
    return int((timezone.now() - ago).timestamp() * 1000)


def told(**fields: Any) -> dict[str, Any]:
    plain = {
        "uuid": str(uuid.uuid4()),
        "routine": "wall-ease",
        "started": ms(timedelta(minutes=10)),
        "ended": ms(),
        "how": "finished",
        "worked": {"neck-back": 2},
        "numb": [],
        "reports": [],
        "feedback": None,
    }
    return plain | fields


def report(felt: str, area: str = "neck-back", **fields: Any) -> dict[str, Any]:
    plain = {"id": str(uuid.uuid4()), "at": ms(), "step": 2, "area": area, "felt": felt}
    return plain | fields


def send(client: Client, what: Any) -> Any:
    return client.post(DOOR, json.dumps(what), content_type="application/json")


@pytest.fixture
def member(ana, routine):
    make_consent(ana)
    return signed_in(ana)


def test_a_practice_is_kept_with_its_reports(member, ana):
    answer = send(member, told(reports=[report("sore"), report("good")]))
    assert answer.json() == {"kept": True}
    kept = Practice.objects.get(user=ana)
    assert kept.ending == "finished"
    assert kept.worked == {"neck-back": 2}
    assert [each.felt for each in kept.reports.all()] == ["sore", "good"]
    assert kept.eased_level == Level.EASE_OFF


def test_sent_a_hundred_times_it_is_one_row(member):
    what = told(reports=[report("sore")])
    for _ in range(100):
        assert send(member, what).status_code == 200
    assert Practice.objects.count() == 1
    assert PressureReport.objects.count() == 1


def test_answers_afterwards_get_their_advice_and_are_kept_once(member):
    answers = {"before": "3", "after": "6", "during": "painful", "symptoms": ["none"]}
    what = told(feedback=answers)
    send(member, what)
    send(member, what)
    kept = Feedback.objects.get()
    # painful and three points more: see a professional (grid, painful, +3 or more)
    assert kept.level == Level.SEE_PROFESSIONAL


def test_two_devices_join_and_the_worse_ending_counts(member):
    one = told(reports=[report("good")], how="finished")
    other = one | {"reports": [report("sharp")], "how": "stopped"}
    send(member, one)
    send(member, other)
    send(member, one)
    kept = Practice.objects.get()
    assert kept.ending == "stopped"
    assert sorted(each.felt for each in kept.reports.all()) == ["good", "sharp"]
    assert kept.eased_level == Level.STOP_TODAY


def a_day_apart() -> list[dict[str, Any]]:
    """Two devices without a network: each has a practice of its own, and both have
    parts of the same one, with different words for it."""
    both = told()
    comfortable = {"before": "4", "after": "3", "during": "comfortable"}
    painful = {"before": "4", "after": "7", "during": "painful", "eased": "no"}
    none = {"symptoms": ["none"]}
    return [
        told(reports=[report("good")], worked={"calf": 1}),
        both | {"reports": [report("good")], "feedback": comfortable | none},
        both | {"reports": [report("sore")], "how": "ended"},
        both | {"feedback": painful | none, "how": "stopped"},
        told(reports=[report("sore", area="forearm")], how="stopped"),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_two_devices_after_a_day_lose_nothing_in_whatever_order(member, ana, seed):
    left = a_day_apart()
    dice = random.Random(seed)  # noqa: S311
    for what in dice.sample(left * 2, len(left) * 2):
        assert send(member, what).status_code == 200
    assert Practice.objects.count() == 3
    felt = PressureReport.objects.values_list("felt", flat=True)
    assert sorted(felt) == ["good", "good", "sore", "sore"]
    same = Practice.objects.get(uuid=left[1]["uuid"])
    assert same.ending == "ended"
    assert sorted(each.during for each in same.feedback.all()) == [
        "comfortable",
        "painful",
    ]
    (counts,) = [past for past in past_practices(ana) if past.after is not None]
    assert (counts.during, counts.after) == (During.PAINFUL, 7)
    assert counts.level == Level.SEE_PROFESSIONAL


def test_pain_in_the_middle_shapes_the_next_practice_without_any_answer(member, ana):
    send(member, told(reports=[report("painful"), report("painful")], how="ended"))
    (past,) = past_practices(ana)
    assert past.level == Level.STOP_TODAY
    assert past.during is During.PAINFUL
    assert past.rest_areas == {"neck-back"}


def test_good_words_in_the_middle_are_no_comfortable_practice(member, ana):
    send(member, told(reports=[report("good"), report("fine")]))
    (past,) = past_practices(ana)
    assert past.during is None
    assert past.level == Level.CARRY_ON


def test_a_numb_place_that_nobody_knew_of_stops_the_practice(member, ana):
    send(member, told(reports=[report("numb")]))
    assert Practice.objects.get().eased_level == Level.STOP_TODAY


def test_without_consent_nothing_is_kept(as_ana, routine):
    answer = send(as_ana, told())
    assert answer.status_code == 403
    assert not Practice.objects.exists()


@pytest.mark.parametrize(
    "what",
    [
        None,
        [],
        "practice",
        told(uuid="7"),
        told(routine="no-such-routine"),
        told(routine=None),
        told(started="yesterday"),
        told(reports=[{"felt": "sore"}]),
        told(reports=["sore"]),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(member, what):
    answer = send(member, what)
    assert answer.status_code == 422
    assert answer.json()["reason"]
    assert not Practice.objects.exists()


def test_odd_details_count_as_absent(member):
    send(member, told(how="won", worked={"neck-back": 9}, numb="x", ended=1e300))
    kept = Practice.objects.get()
    assert (kept.ending, kept.worked, kept.numb, kept.ended_at) == ("", {}, [], None)


def test_a_clock_that_runs_ahead_is_set_back(member):
    send(member, told(started=ms(timedelta(days=-400))))
    assert Practice.objects.get().at <= timezone.now()


def test_somebody_elses_id_makes_a_practice_of_ones_own(member, ana, ben, routine):
    theirs = make_practice(ben, routine)
    send(member, told(uuid=str(theirs.uuid), reports=[report("sore")]))
    assert not theirs.reports.exists()
    assert Practice.objects.get(user=ana).reports.count() == 1


def test_the_door_says_who_is_there(member, ana, ben):
    there = member.get(DOOR).json()
    assert there["consent"] is True
    assert ana.email not in json.dumps(there)
    assert there["who"] != signed_in(ben).get(DOOR).json()["who"]


def test_a_post_without_a_token_keeps_nothing(ana, routine):
    make_consent(ana)
    answer = send(signed_in(ana, enforce_csrf_checks=True), told())
    assert answer.status_code == 403
    assert not Practice.objects.exists()
