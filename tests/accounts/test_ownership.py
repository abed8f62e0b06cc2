"""Walk every address under /me/: nobody is sent to sign in, nobody sees another.

A new address fails this test until it has a case here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from accounts.models import User
from guidance.models import Enrolment, KeptCaution, Practice, Programme
from tests.people import (
    just_signed_in,
    make_answer,
    make_area,
    make_consent,
    make_practice,
    make_routine,
    signed_in,
    visitor,
)

SECRET = "Only Ana knows of the cold knee"
ANAS_UUID = "11111111-1111-4111-8111-111111111111"
ANAS_WORDS = (
    SECRET,
    "I have epilepsy",
    "Known to Ana alone",
    "ana@example.org",
    ANAS_UUID,
)


@dataclass(frozen=True)
class Case:
    """How to fill in an address, and whether what it names belongs to one person."""

    values: dict[str, str]
    owned: bool = False
    #: what the owner finds there
    words: str = SECRET


CASES = {
    "me/": Case({}),
    "me/saved/": Case({}),
    # A routine is everybody's; that it is saved is not.
    "me/saved/<slug:slug>/": Case({"slug": "known-to-ana-alone"}),
    # A routine is everybody's; what it may be for whom is not.
    "me/routines/<slug:slug>/bounds/": Case({"slug": "known-to-ana-alone"}),
    "me/history/": Case({}),
    "me/programmes/": Case({}),
    "me/programmes/<slug:slug>/": Case({"slug": "sleep-2-weeks"}),
    "me/programmes/<slug:slug>/calendar.ics": Case(
        {"slug": "sleep-2-weeks"}, owned=True, words="look back"
    ),
    "me/practices/<uuid:uuid>/check-in.ics": Case(
        {"uuid": ANAS_UUID}, owned=True, words="how is it now?"
    ),
    "me/practices/<uuid:uuid>/correct/": Case({"uuid": ANAS_UUID}, owned=True),
    "me/cautions/": Case({}),
    "me/limits/": Case({}),
    # An area is everybody's; what somebody set there is not.
    "me/limits/<slug:slug>/": Case({"slug": "jaw"}),
    "me/practices/": Case({}),
    "me/practices/<uuid:uuid>/": Case({"uuid": ANAS_UUID}, owned=True),
    "me/report/": Case({}),
    "me/settings/": Case({}),
    "me/export/": Case({}),
    # The same file names for everybody; what is in them belongs to one person.
    "me/export/<slug:kind>/": Case({"kind": "everything"}),
    "me/consent/": Case({}),
    "me/delete/": Case({}),
}
POSTS: tuple[dict[str, Any], ...] = (
    {},
    {"do": "delete", "sure": "on"},
    {"do": "seen", "seen": "on"},
)


def routes(resolver: URLResolver, before: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern).lstrip("^")
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from routes(pattern, route)


MINE = sorted({r for r in routes(get_resolver()) if r.startswith("me/")})
OWNED = [route for route in MINE if CASES.get(route, Case({})).owned]
SHARED = [route for route in MINE if route not in OWNED]


def address(route: str) -> str:
    for name, value in CASES[route].values.items():
        kind = route.split(f":{name}>")[0].split("<")[-1]
        route = route.replace(f"<{kind}:{name}>", value)
    return f"/{route}"


@pytest.fixture
def anas_things(ana: User) -> Practice:
    routine = make_routine("known-to-ana-alone", title="Known to Ana alone")
    make_area("neck")
    make_consent(ana)
    ana.saved.create(routine=routine)
    practice = make_practice(ana, routine, uuid=ANAS_UUID)
    KeptCaution.objects.create(user=ana, caution="epilepsy")
    plan = Programme.objects.get(slug="sleep-2-weeks")
    Enrolment.objects.create(user=ana, programme=plan)
    make_answer(practice, note=SECRET, level=3, urgency=2, lock_hours=None)
    return practice


@pytest.fixture
def as_ben(ben: User) -> Client:
    return just_signed_in(ben)


def test_every_address_has_a_case():
    assert sorted(CASES) == MINE


@pytest.mark.parametrize("route", MINE)
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_is_sent_to_sign_in(anas_things, route, method):
    page = getattr(visitor(), method)(address(route))
    if page.status_code == 405:
        return
    assert page.status_code == 302
    assert page.url.startswith("/accounts/login/?next=/me/")


@pytest.mark.parametrize("route", OWNED)
def test_what_is_somebody_elses_is_not_found(anas_things, as_ben, route):
    assert as_ben.get(address(route)).status_code == 404
    for data in POSTS:
        assert as_ben.post(address(route), data).status_code in {404, 405}
    anas_things.refresh_from_db()
    assert anas_things.seen_at is None


@pytest.mark.parametrize("route", OWNED)
def test_the_owner_finds_it(anas_things, ana, route):
    assert CASES[route].words in signed_in(ana).get(address(route)).text


@pytest.mark.parametrize("route", [r for r in SHARED if "<" not in r])
def test_no_page_tells_of_somebody_else(anas_things, as_ben, route):
    page = as_ben.get(address(route))
    assert page.status_code == 200
    for words in ANAS_WORDS:
        assert words not in page.text


def test_nobody_deletes_what_lasts_of_somebody_else(anas_things, as_ben, ana):
    for data in ({}, {"caution": "epilepsy"}):
        as_ben.post("/me/cautions/", data)
    assert KeptCaution.objects.get().user == ana


def test_that_ana_saved_a_routine_is_not_told(anas_things, as_ben):
    page = as_ben.get("/me/saved/known-to-ana-alone/")
    assert "It is not on your list yet." in page.text


@pytest.mark.parametrize("kind", ["everything", "table", "fhir", "calendar"])
def test_no_download_tells_of_somebody_else(anas_things, as_ben, kind):
    got = as_ben.get(f"/me/export/{kind}/")
    assert got.status_code == 200
    for words in ANAS_WORDS:
        assert words not in got.text


def test_the_same_id_made_by_two_people_is_two_practices(anas_things, as_ben, ben):
    routine = make_routine("bens-own")
    make_answer(make_practice(ben, routine, uuid=ANAS_UUID))
    page = as_ben.get(f"/me/practices/{ANAS_UUID}/")
    assert "Bens own" in page.text
    assert SECRET not in page.text
    as_ben.post(page.request["PATH_INFO"], {"do": "delete", "sure": "on"})
    assert Practice.objects.get() == anas_things
