import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.contrib.sessions.models import Session
from django.db import connection, models
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from fhir.resources.R4B.bundle import Bundle

from accounts.exporting.tables import TABLES
from accounts.models import User
from guidance.models import CheckIn, Feedback, Flare, Practice
from tests.people import (
    PASSWORD,
    make_answer,
    make_consent,
    make_practice,
    visitor,
)

KINDS = ["everything", "table", "fhir", "calendar"]
DAY = datetime(2026, 3, 9, 18, 30, tzinfo=UTC)


def get(client, kind):
    answer = client.get(f"/me/export/{kind}/")
    assert answer.status_code == 200
    assert answer["Content-Disposition"].startswith('attachment; filename="ease-off')
    assert "no-store" in answer["Cache-Control"]
    return answer.text


def tables(client) -> dict:
    return json.loads(get(client, "everything"))["tables"]


def rows(client) -> list[dict[str, str]]:
    return list(
        csv.DictReader(io.StringIO(get(client, "table").removeprefix("\ufeff")))
    )


def bundle(client) -> dict:
    told = get(client, "fhir")
    Bundle.model_validate_json(told)
    return json.loads(told)


def observations(client) -> list[dict]:
    entries = [entry["resource"] for entry in bundle(client)["entry"]]
    return [one for one in entries if one["resourceType"] == "Observation"]


@pytest.fixture
def practice(ana, routine) -> Practice:
    return make_practice(ana, routine, at=DAY)


def checkin(practice, **told):
    plain = {"later": "better", "level": 0, "rules_version": "1", "digest": "d"}
    return CheckIn.objects.create(practice=practice, **plain | told)


# Who may have it


def test_who_signed_up_a_moment_ago_is_not_asked_again(client, db):
    client.post(
        "/accounts/signup/", {"email": "new@example.org", "password1": PASSWORD}
    )
    assert client.get("/me/export/").status_code == 200


@pytest.mark.parametrize("path", ["", *(f"{kind}/" for kind in KINDS)])
def test_asks_once_more_who_it_is(as_ana, path):
    asked = as_ana.get(f"/me/export/{path}")
    assert asked.status_code == 302
    assert asked.url.startswith("/accounts/reauthenticate/?next=%2Fme%2Fexport%2F")
    back = as_ana.post(asked.url, {"password": PASSWORD, "next": f"/me/export/{path}"})
    assert back.url == f"/me/export/{path}"
    assert as_ana.get(back.url).status_code == 200


def test_a_sign_in_of_a_moment_ago_counts(fresh_ana):
    page = fresh_ana.get("/me/export/")
    assert [page.text.count(f"/me/export/{kind}/") for kind in KINDS] == [1, 1, 1, 1]


def test_a_sign_in_of_this_morning_does_not(ana, monkeypatch):
    client = visitor()
    client.post("/accounts/login/", {"login": ana.email, "password": PASSWORD})
    now = datetime.now(UTC).timestamp()
    monkeypatch.setattr("accounts.views.fresh.time.time", lambda: now + 16 * 60)
    assert client.get("/me/export/").status_code == 302


def test_an_unknown_form_is_not_found(fresh_ana):
    assert fresh_ana.get("/me/export/pdf/").status_code == 404


# Everything


def holds_rows_of_people() -> Iterator[type[models.Model]]:
    """Every model that leads to a person, over however many tables."""
    found = {User}
    while True:
        more = {
            model
            for model in apps.get_models(include_auto_created=True)
            for field in model._meta.get_fields()
            if field.concrete
            and (field.many_to_one or field.one_to_one)
            and field.related_model in found
        } - found
        if not more:
            return iter(found)
        found |= more


#: Rights of staff are told in the row of the person.
IN_THE_ROW_OF_THE_PERSON = {User.groups.through, User.user_permissions.through}


def test_every_table_with_rows_of_a_person_is_in_it():
    exported = {table.model for table in TABLES}
    assert set(holds_rows_of_people()) - IN_THE_ROW_OF_THE_PERSON == exported


def test_holds_what_was_said_with_its_practice(fresh_ana, practice):
    make_answer(practice, note="The wall was cold", symptoms=["s-bruise"], before=7)
    checkin(practice, later="worse", later_score=8)
    told = tables(fresh_ana)
    assert told["practices"][0]["uuid"] == str(practice.uuid)
    assert told["practices"][0]["routine"] == "wall-ease"
    answer = told["feedback"][0]
    assert answer["practice"] == str(practice.uuid)
    assert answer["note"] == "The wall was cold"
    assert (answer["before"], answer["symptoms"]) == (7, ["s-bruise"])
    assert told["check ins"][0]["later_score"] == 8


def test_holds_the_person_and_what_they_set(fresh_ana, ana, routine):
    make_consent(ana)
    ana.saved.create(routine=routine, note="Only on Sundays")
    ana.groups.add(Group.objects.create(name="Editors"))
    Flare.objects.create(user=ana, until=timezone.now().date())
    told = tables(fresh_ana)
    assert told["users"][0]["email"] == "ana@example.org"
    assert told["users"][0]["groups"] == ["Editors"]
    assert told["saved routines"][0]["note"] == "Only on Sundays"
    assert len(told["consents"]) == len(told["flares"]) == 1
    assert told["user sessions"][0]["ip"] == "127.0.0.1"


def test_holds_nothing_that_opens_the_account(fresh_ana, ana):
    told = get(fresh_ana, "everything")
    assert ana.password not in told
    assert Session.objects.get().session_key not in told


def test_holds_nothing_of_somebody_else(fresh_ana, ben, routine):
    make_answer(make_practice(ben, routine), note="Bens note")
    told = tables(fresh_ana)
    assert told["practices"] == told["feedback"] == []


# The table


def test_a_practice_is_a_row_with_the_answer_that_counts(fresh_ana, practice):
    make_answer(practice, before=4, after=2, level=0)
    make_answer(practice, before=4, after=7, during="painful", level=2, area="jaw")
    checkin(practice, later="sore_same", later_score=5, at=DAY + timedelta(days=1))
    (row,) = rows(fresh_ana)
    assert row["Day"] == "2026-03-09"
    assert row["Time (UTC)"] == "18:30"
    assert row["Routine"] == "Wall ease"
    assert (row["Pain before"], row["Pain after"]) == ("4", "7")
    assert row["How it felt"] == "Painful"
    assert row["Advice"] == "Stop for today"
    assert row["Answers"] == "2"
    assert row["Later"] == "Still as sore as after the practice"
    assert (row["Pain later"], row["Later on"]) == ("5", "2026-03-10")


def test_a_practice_without_an_answer_has_empty_cells(fresh_ana, practice):
    (row,) = rows(fresh_ana)
    assert row["Pain before"] == row["Advice"] == row["Later"] == ""
    assert row["Answers"] == "0"


@pytest.mark.parametrize(
    "note", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "＝1+1"]
)
def test_no_cell_can_be_run_as_a_formula(fresh_ana, practice, note):
    make_answer(practice, note=note)
    (row,) = rows(fresh_ana)
    assert row["Note"] == f"'{note}"


def test_other_words_stay_as_they_are(fresh_ana, practice):
    make_answer(practice, note='Cold, "very" cold\nand 5 = 5 – ü')
    (row,) = rows(fresh_ana)
    assert row["Note"] == 'Cold, "very" cold\nand 5 = 5 – ü'


# The health records. Bundle, Patient and Observation are normative since R4: for
# them the R4B of the library is R4.


def test_an_empty_bundle_is_sound(fresh_ana):
    assert observations(fresh_ana) == []


def test_each_score_is_an_observation(fresh_ana, practice):
    make_answer(practice, before=6, after=0, at=DAY + timedelta(minutes=20))
    checkin(practice, later_score=4, at=DAY + timedelta(days=1))
    before, after, later = observations(fresh_ana)
    assert [one["valueInteger"] for one in (before, after, later)] == [6, 0, 4]
    assert before["effectiveDateTime"] == "2026-03-09T18:30:00+00:00"
    assert after["effectiveDateTime"] == "2026-03-09T18:50:00+00:00"
    assert later["effectiveDateTime"] == "2026-03-10T18:30:00+00:00"
    notes = [one["note"][0]["text"] for one in (before, after, later)]
    assert "It was asked for after the practice." in notes[0]
    assert notes[1] == "Pain after a massage practice."
    assert "check-in" in notes[2]
    for one in (before, after, later):
        assert one["status"] == "final"
        coding = one["code"]["coding"][0]
        assert (coding["system"], coding["code"]) == ("http://loinc.org", "72514-3")


def test_an_unknown_score_is_left_out(fresh_ana, practice):
    make_answer(practice, before=None, after=3)
    checkin(practice)
    assert [one["valueInteger"] for one in observations(fresh_ana)] == [3]


def test_the_answer_that_counts_is_told_and_that_there_are_others(fresh_ana, practice):
    make_answer(practice, before=5, after=2, level=0)
    make_answer(practice, before=5, after=8, level=2)
    _, after = observations(fresh_ana)
    assert after["valueInteger"] == 8
    assert "There were 2 different answers" in after["note"][0]["text"]


def test_the_patient_has_no_name_and_all_scores_are_theirs(fresh_ana, practice):
    make_answer(practice, note="A secret")
    told = bundle(fresh_ana)
    patient = told["entry"][0]
    assert patient["resource"].keys() == {"resourceType", "id"}
    subjects = {one["subject"]["reference"] for one in observations(fresh_ana)}
    assert subjects == {patient["fullUrl"]}
    assert "ana@example.org" not in json.dumps(told)
    assert "A secret" not in json.dumps(told)


def test_the_same_score_has_the_same_id_in_every_export(fresh_ana, practice):
    make_answer(practice)
    first, again = observations(fresh_ana), observations(fresh_ana)
    assert [one["id"] for one in first] == [one["id"] for one in again]
    assert len({one["id"] for one in first}) == 2


# The calendar


def test_practices_are_past_events_and_due_check_ins_have_an_alarm(
    fresh_ana, ana, routine
):
    ended = DAY + timedelta(minutes=12)
    make_practice(ana, routine, at=DAY, ended_at=ended)
    due = make_practice(ana, routine, at=timezone.now() - timedelta(hours=20))
    calendar = icalendar.Calendar.from_ical(get(fresh_ana, "calendar"))
    events = list(calendar.walk("VEVENT"))
    assert len(events) == 3
    first = min(events, key=lambda event: event["DTSTART"].dt)
    assert first["DTSTART"].dt == DAY
    assert first["DURATION"].dt == timedelta(minutes=12)
    asked = [event for event in events if event.walk("VALARM")]
    assert [event["DTSTART"].dt for event in asked] == [
        (due.at + timedelta(days=1)).replace(microsecond=0)
    ]


def test_the_calendar_says_nothing_about_health(fresh_ana, practice):
    told = get(fresh_ana, "calendar")
    assert "Wall" not in told
    assert "pain" not in told.lower()


# However long the history is


@pytest.mark.parametrize(
    ("kind", "count"),
    [("table", 10_000), ("everything", 500), ("fhir", 500), ("calendar", 500)],
)
def test_a_long_history_takes_as_many_queries_as_one_practice(
    fresh_ana, ana, routine, practice, kind, count
):
    make_answer(practice)
    with CaptureQueriesContext(connection) as one:
        get(fresh_ana, kind)
    many = [
        Practice(user=ana, routine=routine, at=DAY - timedelta(hours=n))
        for n in range(count - 1)
    ]
    Practice.objects.bulk_create(many, batch_size=1000)
    answers = [
        Feedback(practice=each, digest="d", before=5, after=4, level=0)
        for each in Practice.objects.exclude(pk=practice.pk)
    ]
    Feedback.objects.bulk_create(answers, batch_size=1000)
    with CaptureQueriesContext(connection) as all_of_them:
        told = get(fresh_ana, kind)
    assert len(all_of_them) == len(one) <= 25
    assert len(told) > 40 * count
