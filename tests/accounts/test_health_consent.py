"""What is about health is kept with a dated yes only, wherever it is said."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.utils import timezone

from accounts.health import ABOUT_BODY
from accounts.models import User
from guidance.models import (
    Ability,
    BodyMark,
    CheckIn,
    Consent,
    Enrolment,
    Flare,
    KeptCaution,
    Practice,
    Programme,
)
from tests.guidance.page import Page
from tests.people import make_answer, make_consent, make_practice

from .test_history import words

pytestmark = pytest.mark.django_db

SLEEP = "/me/programmes/sleep-2-weeks/"
REFUSED = "We have not kept this. It is about your health, so we need your yes."


def soon() -> str:
    return (timezone.now().date() + timedelta(days=3)).isoformat()


def everything_of(user) -> list[int]:
    kinds = (BodyMark, Flare, Ability, KeptCaution, Enrolment, Practice)
    return [kind.objects.filter(user=user).count() for kind in kinds]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/me/limits/forearm/", {"level": "0"}),
        ("/me/limits/forearm/", {"numb": "on"}),
        ("/me/limits/", {"do": "flare", "until": "soon"}),
        (SLEEP, {"do": "join"}),
    ],
)
def test_without_a_yes_it_is_not_kept_and_with_one_it_is(as_ana, ana, path, said):
    said = {name: soon() if value == "soon" else value for name, value in said.items()}
    page = as_ana.post(path, said)
    assert page.status_code == 422
    assert REFUSED in words(page)
    assert everything_of(ana) == [0, 0, 0, 0, 0, 0]
    as_ana.post(path, said | {"consent": "yes"})
    assert sum(everything_of(ana)) == 1
    assert ana.consents.get().withdrawn_at is None


def test_what_was_typed_stays_in_the_form(as_ana):
    page = Page(as_ana.post("/me/limits/forearm/", {"level": "1", "numb": "on"}).text)
    assert "checked" in page.one("input", name="level", value="1").attrs
    assert "checked" in page.one("input", name="numb").attrs
    page = Page(as_ana.post("/me/limits/", {"do": "flare", "until": soon()}).text)
    assert page.one("input", name="until")["value"] == soon()


def test_who_has_said_yes_is_not_asked_again(as_ana, ana):
    make_consent(ana)
    for path in ("/me/limits/", "/me/limits/forearm/", SLEEP):
        assert not Page(as_ana.get(path).text).all("input", name="consent")
    as_ana.post("/me/limits/forearm/", {"level": "0"})
    assert BodyMark.objects.get().level == 0


# After taking it back -------------------------------------------------------------


@pytest.fixture
def told(ana, routine):
    """Ana told something of every kind, and took her consent back."""
    make_consent(ana, withdrawn_at=timezone.now())
    practice = make_practice(ana, routine)
    make_answer(practice)
    BodyMark.objects.create(user=ana, area="forearm", level=0)
    Flare.objects.create(user=ana, until=timezone.now().date() + timedelta(days=3))
    Ability.objects.create(user=ana, hands=["sore-thumbs"])
    KeptCaution.objects.create(user=ana, caution="anticoag")
    programme = Programme.objects.get(slug="sleep-2-weeks")
    Enrolment.objects.create(user=ana, programme=programme)
    return practice


def test_what_was_kept_stays_and_still_makes_it_lighter(told, as_ana, ana):
    fine = {"pain": "2", "red_flags": "none", "cautions": "none", "flare": "no"}
    page = as_ana.post("/routines/gen-self-hands/check/", fine)
    clearance = page.context["clearance"]
    assert (clearance["ceiling"], clearance["minutes"]) == (1, 5)
    assert "forearm" in clearance["skip"]


def test_nothing_new_is_kept(told, as_ana, ana):
    as_ana.post("/me/limits/jaw/", {"numb": "on"})
    as_ana.post("/me/settings/", {"hands": ["weak-grip"]})
    as_ana.post(SLEEP, {"do": "settled"})
    assert everything_of(ana) == [1, 1, 1, 1, 1, 1]
    assert Ability.objects.get().hands == ["sore-thumbs"]
    assert Enrolment.objects.get().settled_at is None


def test_a_check_in_still_gets_its_advice_and_is_not_kept(told, as_ana):
    said = {"do": "check-in", "later": "worse"}
    page = words(as_ana.post(told.get_absolute_url(), said))
    assert "We have not kept this answer, because you took your consent back." in page
    assert "Next time" in page
    assert not CheckIn.objects.exists()


def test_what_is_there_can_be_taken_away(told, as_ana, ana):
    as_ana.post("/me/limits/forearm/", {"level": ""})
    as_ana.post("/me/limits/", {"do": "over"})
    as_ana.post(SLEEP, {"do": "leave"})
    assert not BodyMark.objects.exists()
    assert Flare.objects.get().over_at is not None
    assert Enrolment.objects.get().left_at is not None


def test_a_programme_says_why_it_does_not_go_on(told, as_ana):
    assert "the programme cannot go on" in words(as_ana.get(SLEEP))


def test_all_of_it_goes_at_once(told, fresh_ana, ana):
    assert "1 practice, and what you set for your body" in words(
        fresh_ana.get("/me/consent/")
    )
    fresh_ana.post("/me/consent/", {"do": "forget", "sure": "on"})
    assert everything_of(ana) == [0, 0, 0, 0, 0, 0]


def test_all_of_it_goes_with_the_consent_on_a_tick(told, fresh_ana, ana):
    ana.consents.update(withdrawn_at=None)
    fresh_ana.post("/me/consent/", {"do": "withdraw", "delete": "on"})
    assert everything_of(ana) == [0, 0, 0, 0, 0, 0]


def test_what_was_never_a_practice_can_be_deleted_too(fresh_ana, ana):
    BodyMark.objects.create(user=ana, area="forearm", level=0)
    assert "Delete what is kept" in fresh_ana.get("/me/consent/").text


def test_every_table_about_health_goes_with_it():
    """Whatever of the public site's tables points at a person is about their health."""
    theirs = {
        model
        for model in apps.get_app_config("guidance").get_models()
        for field in model._meta.concrete_fields
        if field.related_model is User
    }
    assert theirs - {Consent} == {Practice, *ABOUT_BODY}
