"""What lasts of a check is offered again for 90 days, confirmed in one tap."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from guidance.models import KeptCaution
from tests.guidance.asking import Answer
from tests.guidance.page import Page
from tests.people import make_consent, signed_in, visitor

from .test_history import words

pytestmark = pytest.mark.django_db

CHECK = "/routines/sij-self-buttock-wall/check/"
PARTNER = "/routines/sij-partner-side-lying-hip/check/"
FINE = {"pain": "2", "red_flags": "none", "cautions": "none", "flare": "no"}
THINNER = "I take a blood thinner"
QUESTION = "You told us before. Is it still so?"


@pytest.fixture
def willing(ana) -> Client:
    make_consent(ana)
    return signed_in(ana)


def check(client, path=CHECK, **said) -> Answer:
    return Answer(client.post(path, FINE | said))


def again(client, path=CHECK, **said) -> Answer:
    """Answer the form as the page has it, with what it offers from before."""
    page = Page(client.get(path).text)
    offer = {
        name: [box["value"] for box in page.all("input", name=name)]
        for name in ("offered", "offered_agreed")
    }
    return check(client, path, **offer | said)


def offered(client, path=CHECK) -> set[str]:
    page = Page(client.get(path).text)
    return {box["value"] for box in page.all("input", name="offered")}


def kept(user) -> set[str]:
    return set(KeptCaution.objects.filter(user=user).values_list("caution", flat=True))


def ago(days: int):
    return timezone.now() - timedelta(days=days)


# Kept -----------------------------------------------------------------------------


def test_what_lasts_is_kept_and_what_is_of_today_is_not(willing, ana):
    check(willing, cautions=["anticoag", "fever"])
    assert kept(ana) == {"anticoag"}


def test_signs_are_never_kept_and_never_offered(willing, ana):
    check(willing, red_flags=["rf-fever"], cautions=["anticoag"])
    assert kept(ana) == {"anticoag"}
    page = Page(willing.get(CHECK).text)
    boxes = page.all("input", name="red_flags") + page.all("input", name="cautions")
    assert not [box for box in boxes if "checked" in box.attrs]


def test_without_consent_nothing_is_kept_or_offered(ana, as_ana):
    check(as_ana, cautions="anticoag")
    assert kept(ana) == set()
    KeptCaution.objects.create(user=ana, caution="anticoag")
    assert QUESTION not in words(as_ana.get(CHECK))


def test_the_page_says_what_is_kept(willing, as_ana):
    assert "We keep what lasts for 90 days, and nothing else." in words(
        willing.get(CHECK)
    )
    assert "We do not keep your answers." in words(visitor().get(CHECK))


def test_a_post_from_another_site_keeps_nothing(ana):
    make_consent(ana)
    client = signed_in(ana, enforce_csrf_checks=True)
    answer = check(client, cautions="anticoag")
    assert answer.clearance == "ask-first"
    assert kept(ana) == set()


def test_somebody_elses_body_leaves_mine_as_it_was(willing, ana):
    check(willing, PARTNER, cautions="anticoag", receiver="someone-else")
    assert kept(ana) == set()


# Offered --------------------------------------------------------------------------


def test_it_is_offered_on_every_routine_in_words(willing):
    check(willing, cautions="anticoag")
    for path in (CHECK, PARTNER):
        page = words(willing.get(path))
        assert QUESTION in page
        assert THINNER in page
    assert not offered(willing, f"{PARTNER}?receiver=someone-else")


def test_nobody_else_is_offered_it(willing, ben):
    check(willing, cautions="anticoag")
    make_consent(ben)
    for client in (visitor(), signed_in(ben)):
        assert QUESTION not in words(client.get(CHECK))


def test_one_tap_says_that_it_is_still_so(willing):
    check(willing, cautions="anticoag")
    answer = again(willing, last_time="yes")
    assert answer.clearance == "ask-first"


def test_what_is_offered_has_to_be_answered(willing):
    """Nobody gets a green light past what they told before."""
    check(willing, cautions="anticoag")
    answer = again(willing)
    assert answer.status == 422
    assert answer.clearance is None
    assert "Say whether what you told us before is still so." in answer.text
    assert THINNER in answer.text


def test_what_changes_from_day_to_day_is_still_asked(willing):
    check(willing, cautions="anticoag")
    assert again(willing, last_time="yes", cautions="").status == 422


def test_a_yes_counts_for_somebody_who_was_signed_out_meanwhile():
    answer = check(visitor(), offered="anticoag", last_time="yes")
    assert answer.clearance == "ask-first"


def test_for_somebody_elses_body_it_needs_no_answer(willing, ana):
    check(willing, cautions="anticoag")
    answer = again(willing, PARTNER, receiver="someone-else")
    assert answer.clearance == "go"
    assert kept(ana) == {"anticoag"}


def test_a_no_takes_it_away(willing, ana):
    check(willing, cautions=["anticoag", "antiplatelet"])
    assert again(willing, last_time="no", cautions="antiplatelet").clearance == "adapt"
    assert kept(ana) == {"antiplatelet"}


def test_what_was_not_on_the_page_stays(willing, ana):
    """A page from before, or one that was kept on the phone, takes nothing away."""
    check(willing, cautions="anticoag")
    check(willing)
    assert kept(ana) == {"anticoag"}


def test_what_nobody_knows_any_more_is_ask_first():
    assert check(visitor(), offered="renamed", last_time="yes").clearance == "ask-first"


# For 90 days ----------------------------------------------------------------------


@pytest.mark.parametrize(("days", "there"), [(89, True), (91, False)])
def test_it_is_offered_for_90_days(willing, ana, days, there):
    KeptCaution.objects.create(user=ana, caution="anticoag", said_at=ago(days))
    assert (offered(willing) == {"anticoag"}) is there


def test_what_is_over_is_deleted_for_everybody(willing, ana, ben):
    KeptCaution.objects.create(user=ben, caution="anticoag", said_at=ago(91))
    check(willing)
    assert not KeptCaution.objects.exists()


def test_saying_that_it_is_still_so_begins_anew(willing, ana):
    KeptCaution.objects.create(user=ana, caution="anticoag", said_at=ago(80))
    again(willing, last_time="yes")
    assert KeptCaution.objects.get().said_at > ago(1)


# What makes it milder never lasts longer by a tap ---------------------------------


def test_a_professionals_yes_is_offered_with_it(willing):
    check(willing, cautions="anticoag", asked="anticoag")
    assert "A professional said yes to massage." in words(willing.get(CHECK))
    assert again(willing, last_time="yes").clearance == "adapt"


def test_but_counts_from_the_day_it_was_told(willing, ana):
    KeptCaution.objects.create(
        user=ana, caution="anticoag", said_at=ago(1), agreed_at=ago(80)
    )
    assert again(willing, last_time="yes").clearance == "adapt"
    row = KeptCaution.objects.get()
    assert row.agreed_at < ago(79)
    KeptCaution.objects.update(agreed_at=ago(91))
    assert again(willing, last_time="yes").clearance == "ask-first"


def test_a_spine_that_is_not_fused_is_asked_anew_after_90_days(willing, ana):
    KeptCaution.objects.create(user=ana, caution="as-not-fused", said_at=ago(80))
    again(willing, last_time="yes")
    assert KeptCaution.objects.get().said_at < ago(79)


def test_not_sure_of_what_would_make_it_milder_is_not_kept(willing, ana):
    check(willing, unsure=["as-not-fused", "anticoag"], cautions="")
    row = KeptCaution.objects.get()
    assert (row.caution, row.unsure) == ("anticoag", True)


# Theirs ---------------------------------------------------------------------------


def test_it_can_be_seen_and_deleted(willing, ana):
    check(willing, cautions=["anticoag", "antiplatelet"])
    page = words(willing.get("/me/cautions/"))
    assert THINNER in page
    assert "I take aspirin or clopidogrel every day" in page
    willing.post("/me/cautions/", {"caution": "anticoag"})
    assert kept(ana) == {"antiplatelet"}
    assert offered(willing) == {"antiplatelet"}


def test_all_of_it_can_be_deleted(willing, ana, ben):
    KeptCaution.objects.create(user=ben, caution="anticoag")
    check(willing, cautions=["anticoag", "antiplatelet"])
    willing.post("/me/cautions/")
    assert kept(ana) == set()
    assert kept(ben) == {"anticoag"}


def test_an_answer_can_be_corrected_to_unsure_and_back(willing):
    check(willing, unsure="anticoag", cautions="")
    assert KeptCaution.objects.get().unsure
    check(willing, cautions="anticoag")
    assert not KeptCaution.objects.get().unsure
