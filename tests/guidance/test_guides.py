"""Flares, and finding a therapist: guides that tie pages together, sources and all."""

import pytest
from django.test import Client

from guidance.models import Page as Row

from .files import Files
from .page import Page
from .test_checks import assert_refused

pytestmark = pytest.mark.django_db
FIVE = [
    "rheumatoid-arthritis",
    "lupus",
    "hashimotos-thyroiditis",
    "ankylosing-spondylitis",
    "multiple-sclerosis",
]


def fetch(path: str) -> Page:
    return Page(Client().get(path).content)


@pytest.fixture(scope="module")
def flares(django_db_setup, django_db_blocker) -> Page:
    with django_db_blocker.unblock():
        return fetch("/flares/")


@pytest.fixture(scope="module")
def therapist(django_db_setup, django_db_blocker) -> Page:
    with django_db_blocker.unblock():
        return fetch("/find-a-therapist/")


guides = pytest.mark.parametrize("name", ["flares", "therapist"])


def headings(page: Page) -> list[str]:
    return [heading.text for heading in page.all("h2")]


# Flares ----------------------------------------------------------------------------


def test_help_comes_first_then_when_not_to_massage_then_the_rest(flares):
    found = headings(flares)
    assert found[0] == "When is it no flare, and I need help?"
    assert found[1] == "Do not massage in a flare with any of these"
    assert found.index("When do I start again?") > 1


@pytest.mark.parametrize("condition", FIVE)
def test_each_of_the_five_has_its_flare_and_both_pages_lead_to_each_other(
    flares, condition
):
    assert f"/conditions/{condition}/#flare" in flares.links
    links = fetch(f"/conditions/{condition}/").links
    assert links.count("/flares/") == 2  # in its text, and in the index


def test_the_others_do_not_send_readers_there():
    assert fetch("/conditions/sacroiliac-joint-pain/").links.count("/flares/") == 1


def test_the_two_flare_routines_are_offered_after_the_signs(flares):
    text = flares.one("main").text
    for slug in ("gen-self-feather-flare", "gen-partner-still-hands-flare"):
        assert f"/routines/{slug}/" in flares.links
    assert text.index("A joint that is hot and swollen.") < text.index(
        "Feather-light for a flare"
    )


@pytest.mark.parametrize(
    "words",
    [
        # autoimmune-flares, section 6: the rules in figures
        "Pain of 7 to 10 out of 10.",
        "A usual day, pain 0 to 3",
        "pain 4 to 6",
        "feather for 5 minutes",
        "Wait until pain has been at its usual level for 2 days.",
        "Start 1 level lighter than before, for half the time.",
        "About 1 person in 10 has it, it starts within 12 hours, and mostly ends by 36.",
        "up to 15 minutes",
        # section 3
        "It does not calm, balance or reset the immune system.",
        "Massage during a flare has not been studied in any of these conditions.",
    ],
)
def test_the_rules_of_the_evidence_stand_there(flares, words):
    assert words in flares.text


@pytest.mark.parametrize(
    "sign",
    [
        "rf-pe",
        "rf-stroke",
        "rf-ces-saddle",
        "rf-bothlegs",
        "rf-ra-neck",
        "rf-spine-knock",
        "rf-throat-breath",
        "rf-hotjoint",
        "rf-dvt",
        "rf-fever-immune",
        "rf-red-eye",
        "rf-lupus-kidney",
        "rf-ms-relapse",
    ],
)
def test_every_red_flag_of_the_evidence_is_named(flares, library, sign):
    assert library.wording.flags[sign].sign in flares.text


def test_a_claim_says_how_sure_who_was_studied_and_where_it_stands(flares):
    claim = next(d for d in flares.all("details") if "27 men" in d.text)
    assert "How sure: very low." in claim.text
    assert "Source" in claim.text


def test_what_nobody_knows_and_what_to_ask_are_there(flares):
    found = headings(flares)
    assert "What do we not know?" in found
    assert "What can I ask my care team?" in found


# Finding a therapist ----------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "CNHC",
        "FHT",
        "HCPC",
        "most states license massage therapists",
        "Diploma of Remedial Massage",
        "Check with the register today: rules change.",
        "What would you not do with me?",
        "Sells a long prepaid package first.",
        "Says that pain is needed",
        "“One level softer, please.”",
        "You may end the session",
        "never suffer through a massage in silence",
        "about 30 to 70 pounds a treatment",
        "often 70 to 120 dollars for an hour",
        "They are no promise: ask.",
        "Book one visit of 30 minutes",
        "Nothing on the front of my neck.",
        "the licensing board of the state",
    ],
)
def test_what_the_evidence_says_about_therapists_stands_there(therapist, words):
    assert words in therapist.text


def test_a_doctor_comes_before_a_therapist(therapist):
    assert headings(therapist)[0] == "Whom do I see first?"


def test_conditions_lead_to_it():
    assert "/find-a-therapist/" in fetch("/conditions/fibromyalgia/").links


# Both ------------------------------------------------------------------------------


@guides
def test_every_source_that_is_named_stands_at_the_foot_once(name, request):
    page = request.getfixturevalue(name)
    named = {link[1:] for link in page.links if link.startswith("#source-")}
    listed = [id for id in page.ids if id.startswith("source-")]
    assert len(named) >= 15
    assert named == set(listed)
    assert len(listed) == len(set(listed))


@guides
def test_says_what_is_judgement_and_that_nobody_reviewed_it(name, request):
    text = request.getfixturevalue(name).text
    assert "Our judgement, not tested." in text
    assert "No clinician has reviewed this page yet." in text


@pytest.mark.parametrize("slug", ["flares", "find-a-therapist"])
def test_every_section_says_what_it_rests_on(slug):
    silent = {"share", "unknown", "ask", "know"}
    for section in Row.objects.get(slug=slug).sections:
        grounds = section["sources"] or section["judgement"]
        assert grounds or section["slug"] in silent, section["heading"]


def test_an_unknown_source_or_a_claim_without_one_is_refused(tmp_path):
    files = Files(tmp_path)
    file = "pages/flares.toml"
    files.change(file, '"coakley-2006", "riley-2021"', '"coakley-1806", "riley-2021"')
    assert_refused(files, file, "section[1].sources", "“coakley-1806” is not known")
    files.change(file, 'sources = ["crawford-2016"]', "sources = []")
    key = "section “What may massage do, and how sure are we?”.claim[2].sources"
    assert_refused(files, file, key, "a claim needs a source")
