"""Programmes, against the evidence typed by hand, and their pages."""

from dataclasses import replace

import pytest
from django.core.management import call_command
from django.test import Client

from guidance.models import Programme
from guidance.models.loading import load

from .catalogue import CATALOGUE
from .files import Files
from .page import Page
from .programmes import OWN, PROGRAMMES, WEEKS
from .test_checks import assert_refused

pytestmark = pytest.mark.django_db
every_programme = pytest.mark.parametrize("slug", PROGRAMMES)
ABBREVIATIONS = {
    "AS": "ankylosing-spondylitis",
    "SIJ": "sacroiliac-joint-pain",
    "MS": "multiple-sclerosis",
    "BNT": "back-and-neck-muscle-tension",
    "SOA": "spinal-osteoarthritis",
    "FM": "fibromyalgia",
    "RA": "rheumatoid-arthritis",
    "LUP": "lupus",
    "HAS": "hashimotos-thyroiditis",
}
FM = "programmes/fm-six-weeks.toml"
RA = "programmes/ra-arms-4-weeks.toml"
SPASM = "programmes/spasm-four-in-six-weeks.toml"


def page(slug: str) -> Page:
    return Page(Client().get(f"/programmes/{slug}/").content)


def told(session) -> str:
    return f"{session.times} {session.routine or '@' + session.own}"


def item(library, slug: str):
    return next(each for each in library.programmes if each.slug == slug)


# What the files hold ---------------------------------------------------------------


def test_there_are_the_eleven_of_the_evidence_and_no_other(library):
    assert {each.slug for each in library.programmes} == set(PROGRAMMES)
    assert len(PROGRAMMES) == 11


@every_programme
def test_title_people_length_and_days_to_look_back(library, slug):
    title, people, length, days = PROGRAMMES[slug]
    served = (
        list(OWN) if people == "all" else [ABBREVIATIONS[s] for s in people.split()]
    )
    found = item(library, slug)
    assert found.title == title
    assert sorted(found.conditions) == sorted(served)
    assert found.length == length
    assert list(found.review_days) == days


@every_programme
def test_weeks_caps_shares_and_sessions(library, slug):
    rows = [
        (
            week.first,
            week.until,
            week.cap or 0,
            week.share,
            ", ".join(map(told, week.session)),
        )
        for week in item(library, slug).week
    ]
    assert rows == WEEKS[slug]


def test_the_four_main_sessions_of_muscle_spasm(library):
    main = item(library, "spasm-four-in-six-weeks").main
    assert [(m.day, m.cap, m.hold, m.places) for m in main] == [
        (1, 3, 10, 2),
        (11, 3, 10, 3),
        (25, 3, 15, 3),
        (39, 3, 20, 3),
    ]
    assert {m.routine for m in main} == {"bnt-self-spot-press"}


def test_who_stays_lower_than_the_week(library):
    start = item(library, "gentle-start-2-weeks").week[1]
    steady = item(library, "steady-6-weeks").week[0]
    assert start.caps == {"fibromyalgia": 1, "lupus": 1}
    assert steady.caps == {"lupus": 1}


def test_rheumatoid_arthritis_starts_with_its_own_arms(library):
    hands = item(library, "gentle-start-2-weeks").week[0].session[0]
    assert hands.instead == {"rheumatoid-arthritis": "ra-self-arm-hand"}


def test_the_back_routines_beside_the_thighs_are_for_a_worn_spine_alone(library):
    for week in item(library, "thighs-8-weeks").week:
        thighs, chair, lean = week.session
        assert thighs.only_for == ()
        assert chair.only_for == lean.only_for == ("spinal-osteoarthritis",)


@pytest.mark.parametrize(
    ("slug", "of", "routines"),
    [
        ("gentle-start-2-weeks", "gen-self-sleep-hand-press", ["gen-partner-hands"]),
        (
            "spasm-four-in-six-weeks",
            "bnt-self-spot-press",
            ["bnt-partner-swedish-back"],
        ),
        (
            "fm-six-weeks",
            "fm-partner-gentle-back-arms",
            ["gen-self-jaw-scalp", "gen-self-hands"],
        ),
        (
            "low-back-10-weeks",
            "bnt-partner-swedish-back",
            ["gen-self-cushion-or-chair"],
        ),
        (
            "sleep-2-weeks",
            "gen-partner-sleep-slow-stroke",
            ["gen-self-sleep-hand-press"],
        ),
    ],
)
def test_with_or_without_a_partner_there_is_another_way(library, slug, of, routines):
    (swap,) = item(library, slug).swap
    assert list(swap.of) == [of]
    assert list(swap.routines) == routines


def test_the_routine_of_each_condition_when_a_plan_says_your_own(library):
    found = {row.condition: (row.own, row.partner) for row in library.own_routines}
    assert found == OWN


def test_only_what_no_trial_stands_behind_has_no_source(library):
    without = {each.slug for each in library.programmes if not each.sources}
    assert without == {"steady-6-weeks"}
    assert all(each.judgement for each in library.programmes)


# What the library refuses ----------------------------------------------------------


@pytest.fixture
def files(tmp_path) -> Files:
    return Files(tmp_path)


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "reason"),
    [
        (
            FM,
            '"fm-self-gentle-round"',
            '"fm-gone"',
            "week 1.session[1].routine",
            "“fm-gone” is not a known routine",
        ),
        (
            FM,
            '"fm-self-gentle-round"',
            '"ra-self-arm-hand"',
            "week 1.session[1].routine",
            "does not serve “fibromyalgia”",
        ),
        (FM, "cap = 2", "cap = 3", "week 3.cap", "is 3; its routines allow 1 to 2"),
        (FM, "cap = 1", "cap = 0", "week 1.cap", "is 0"),
        (FM, "share = 50", "share = 60", "week 1.share", "one of 25, 50, 75, 100"),
        (FM, "first = 3", "first = 4", "week 4", "week 3 is next"),
        (FM, "length = 6", "length = 7", "length", "the weeks add up to 6"),
        (FM, "[42]", "[43]", "review_days", "day 43 lies outside 6 weeks"),
        (FM, '"li-2014"', '"li-1914"', "sources", "“li-1914” is not known"),
        (FM, "times = 3", "times = 0", "week 1.session[1].times", "1 or more"),
        (FM, '["fibromyalgia"]', '["gout"]', "conditions", "“gout” is not known"),
        (
            FM,
            '"gen-self-jaw-scalp"',
            '"gen-self-thighs-20"',
            "swap[1].routines",
            "does not serve",
        ),
        (
            FM,
            'of = ["fm-partner-gentle-back-arms"]',
            'of = ["gen-partner-feet"]',
            "swap[1].of",
            "stands in no week",
        ),
        (RA, "times = 7", "times = 30", "week 1", "more than 21 sessions"),
        (SPASM, "day = 25", "day = 11", "main", "days must rise"),
        (SPASM, "hold = 20", "hold = 40", "main[4].hold", "10 to 30 seconds"),
        (SPASM, "places = 2", "places = 4", "main[1].places", "1 to 3"),
        (
            "own_routines.toml",
            '"lupus-partner-calm-clothed"',
            '"lupus-self-hands-shoulders-kind"',
            "own lupus.partner",
            "no routine of this condition in this mode",
        ),
        (
            "own_routines.toml",
            'condition = "lupus"',
            'condition = "fibromyalgia"',
            "own fibromyalgia",
            "stands here 2 times",
        ),
    ],
)
def test_a_plan_that_cannot_be_is_refused(files, file, old, new, key, reason):
    files.change(file, old, new)
    assert_refused(files, file, key, reason)


# The pages ------------------------------------------------------------------------


def test_the_list_leads_to_every_programme():
    found = Page(Client().get("/programmes/").content)
    assert {f"/programmes/{slug}/" for slug in PROGRAMMES} <= set(found.links)


@every_programme
def test_the_page_leads_to_every_routine_of_its_weeks(slug):
    links = set(page(slug).links)
    named = {s.split()[1] for row in WEEKS[slug] for s in row[4].split(", ")}
    for routine in named & set(CATALOGUE):
        assert f"/routines/{routine}/" in links


@every_programme
def test_the_page_is_honest_and_says_when_to_stop(slug):
    text = page(slug).text
    assert "our judgement, not tested" in text
    assert "No clinician has reviewed this page yet." in text
    assert "Pressure must not hurt." in text
    for choice in ("Keep it as it is.", "Do less.", "Change the plan.", "Stop."):
        assert choice in text


@every_programme
def test_the_page_says_when_to_do_less_and_more(slug):
    text = page(slug).text
    for words in (
        "3 sessions in a row were comfortable, and fine the day after.",
        "A session was uncomfortable, 4 or 5 of 10.",
        "Go softer at once. Next time: 1 level lighter, for three quarters of the time.",
        "Next time: 1 level lighter, for half the time. That place rests for 72 hours.",
        "There were 2 step-backs within 7 days, or 3 in one programme.",
        "Pause for 7 days, with feather touch or still hands only.",
        "Have it checked first.",
    ):
        assert words in text


def test_only_the_four_main_sessions_are_moved_by_days():
    words = "Move it by 3 days, at most twice."
    assert words in page("spasm-four-in-six-weeks").text
    assert words not in page("fm-six-weeks").text


def test_safety_comes_before_the_weeks():
    text = page("ms-six-weeks").one("main").text
    assert text.index("You may have a relapse") < text.index("Sessions a week")


def test_your_own_routine_is_named_for_each_condition():
    links = page("gentle-start-2-weeks").links
    for alone, _ in OWN.values():
        assert f"/routines/{alone}/" in links
    steady = page("steady-6-weeks").links
    assert "/routines/lupus-partner-calm-clothed/" in steady
    assert "/routines/ra-partner-hands-forearms/" not in steady


@every_programme
def test_conditions_and_routines_lead_to_their_programmes(slug):
    people = PROGRAMMES[slug][1]
    served = OWN if people == "all" else [ABBREVIATIONS[s] for s in people.split()]
    path = f"/programmes/{slug}/"
    for condition in served:
        assert path in Page(Client().get(f"/conditions/{condition}/").content).links
    routine = (
        next(
            s.split()[1]
            for row in WEEKS[slug]
            for s in row[4].split(", ")
            if "@" not in s
        )
        if slug != "steady-6-weeks"
        else "lupus-self-hands-shoulders-kind"
    )
    assert path in Page(Client().get(f"/routines/{routine}/").content).links


def test_a_withdrawn_programme_says_so_and_offers_another(client):
    call_command(
        "withdraw", "fm-six-weeks", reason="Two people got worse.", verbosity=0
    )
    response = client.get("/programmes/fm-six-weeks/")
    assert response.status_code == 410
    gone = Page(response.content)
    assert "Two people got worse." in gone.text
    assert "/programmes/gentle-start-2-weeks/" in gone.links
    for path in ("/programmes/", "/conditions/fibromyalgia/", "/sitemap.xml"):
        assert "fm-six-weeks" not in client.get(path).content.decode()


def test_a_withdrawn_routine_leaves_the_weeks_of_a_plan(client):
    call_command("withdraw", "fm-self-gentle-round", reason="Mistake.", verbosity=0)
    response = client.get("/programmes/fm-six-weeks/")
    assert response.status_code == 200
    assert "/routines/fm-self-gentle-round/" not in Page(response.content).links


def test_a_programme_that_vanished_is_kept_but_not_shown(client, library):
    kept = tuple(p for p in library.programmes if p.slug != "sleep-2-weeks")
    load(replace(library, programmes=kept))
    assert Programme.objects.get(slug="sleep-2-weeks").retired_at is not None
    assert client.get("/programmes/sleep-2-weeks/").status_code == 404
