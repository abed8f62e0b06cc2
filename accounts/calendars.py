"""Calendar files. They hold no word about health: other people see calendars."""

from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from icalendar import Alarm, Calendar, Event

from guidance.models import Enrolment, Practice
from guidance.models.checkins import due

from .models import User

#: A check-in is asked a day later; the alarm comes at its beginning.
A_DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)


def checkin_calendar(practice: Practice) -> Calendar:
    """One entry, a day after the practice, with an alarm."""
    return _calendar([_checkin(practice)])


def history_calendar(user: User) -> Calendar:
    """What was done, without alarms, and the check-ins that are due."""
    mine = Practice.objects.of(user)
    return _calendar([*map(_done, mine), *map(_checkin, due(mine))])


def programme_calendar(enrolment: Enrolment) -> Calendar:
    """The main sessions, and the days for looking back."""
    programme = enrolment.programme
    path = reverse("accounts:programme", args=[programme.slug])
    days = [
        *((main["day"], "Ease Off: main session") for main in programme.main),
        *((day, "Ease Off: look back") for day in programme.review_days),
    ]
    events = [
        _event(enrolment.started_at + timedelta(days=day - 1), words, path)
        for day, words in sorted(days)
    ]
    return _calendar(events or [_event(enrolment.started_at, "Ease Off", path)])


def _calendar(events: list[Event]) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Ease Off//EN")
    calendar.add("version", "2.0")
    for event in events:
        calendar.add_component(event)
    return calendar


def _checkin(practice: Practice) -> Event:
    path = practice.get_absolute_url() + "#check-in"
    return _event(practice.at + A_DAY, "Ease Off: how is it now?", path)


def _done(practice: Practice) -> Event:
    end = practice.ended_at or practice.at
    length = end - practice.at if end > practice.at else QUARTER
    return _entry(practice.at, length, "Ease Off", practice.get_absolute_url())


def _event(at: datetime, words: str, path: str) -> Event:
    """Something to do, with an alarm at its beginning."""
    event, alarm = _entry(at, QUARTER, words, path), Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", timedelta())
    event.add_component(alarm)
    return event


def _entry(at: datetime, length: timedelta, words: str, path: str) -> Event:
    link = settings.SITE_URL + path
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, f'{link} {at} {words}')}@ease-off")
    event.add("dtstamp", timezone.now())
    event.add("dtstart", at)
    event.add("duration", length)
    event.add("summary", words)
    event.add("url", link)
    event.add("description", link)
    return event
