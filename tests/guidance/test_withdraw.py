"""Taken off the site at once, by people: 410 with the reason and a way on."""

import pytest
from django.core.management import CommandError, call_command

from guidance.models import Condition, LibraryVersion, Routine

from .page import Page

pytestmark = pytest.mark.django_db
SLUG = "sij-self-buttock-wall"
REASON = "The ball rolled away from 2 readers."


def withdraw(slug: str = SLUG) -> None:
    call_command("withdraw", slug, reason=REASON, verbosity=0)


@pytest.mark.parametrize("page", ["", "check/", "play/", "feedback/"])
def test_every_page_of_a_withdrawn_routine_answers_410_with_the_reason(client, page):
    withdraw()
    response = client.get(f"/routines/{SLUG}/{page}")
    assert response.status_code == 410
    text = Page(response.content).text
    assert REASON in text
    assert "999" in text
    assert "112" in text
    assert "911" in text


def test_a_withdrawn_page_is_never_kept_as_if_it_were_good(client):
    tag = client.get(f"/routines/{SLUG}/")["ETag"]
    withdraw()
    response = client.get(f"/routines/{SLUG}/", headers={"if-none-match": tag})
    assert response.status_code == 410
    assert "ETag" not in response


def test_the_page_offers_something_that_still_answers(client):
    withdraw()
    main = Page(client.get(f"/routines/{SLUG}/").content).one("main")
    ways = [a["href"] for a in main.inside if a.tag == "a" and a["href"][0] == "/"]
    assert "/routines/gen-self-feather-flare/" in ways
    assert all(client.get(way).status_code == 200 for way in ways)


def test_with_everything_withdrawn_there_is_still_a_way_on(client):
    for routine in Routine.objects.all():
        routine.withdraw(REASON)
    page = Page(client.get(f"/routines/{SLUG}/").content)
    assert "/routines/" in page.links


def test_nothing_links_to_a_withdrawn_routine(client):
    withdraw()
    for path in ("/", "/routines/", "/areas/buttock/", "/sitemap.xml"):
        assert SLUG not in client.get(path).content.decode(), path


def test_a_condition_can_be_withdrawn_too(client):
    withdraw("sacroiliac-joint-pain")
    response = client.get("/conditions/sacroiliac-joint-pain/")
    assert response.status_code == 410
    assert REASON in response.content.decode()
    listed = client.get("/conditions/").content.decode()
    assert "/conditions/sacroiliac-joint-pain/" not in listed


def test_no_page_links_to_a_withdrawn_condition(client):
    withdraw("sacroiliac-joint-pain")
    page = client.get(f"/routines/{SLUG}/").content.decode()
    assert "/conditions/sacroiliac-joint-pain/" not in page


def test_who_lives_with_a_withdrawn_condition_can_still_do_the_check(client):
    withdraw("sacroiliac-joint-pain")
    said = {"red_flags": "none", "cautions": "none", "pain": "3", "flare": "no"}
    response = client.post(
        f"/routines/{SLUG}/check/", said | {"conditions": "sacroiliac-joint-pain"}
    )
    assert response.status_code == 200


def test_withdrawing_needs_a_reason():
    for reason in ("", "   "):
        with pytest.raises(CommandError, match="Readers need a reason"):
            call_command("withdraw", SLUG, reason=reason)
    assert Routine.objects.get(slug=SLUG).withdrawn_at is None


def test_withdrawing_can_be_undone(client):
    withdraw()
    call_command("withdraw", SLUG, "--undo", verbosity=0)
    assert client.get(f"/routines/{SLUG}/").status_code == 200
    assert Routine.objects.get(slug=SLUG).withdrawn_reason == ""


def test_withdrawing_and_undoing_move_the_version():
    version = LibraryVersion.current()
    withdraw()
    assert LibraryVersion.current() == version + 1
    call_command("withdraw", SLUG, "--undo", verbosity=0)
    assert LibraryVersion.current() == version + 2


def test_an_unknown_slug_is_refused_with_a_sentence():
    with pytest.raises(
        CommandError, match="No routine, condition or programme is called"
    ):
        call_command("withdraw", "no-such-thing", reason=REASON)


def test_a_reason_longer_than_its_column_is_refused_with_a_sentence():
    with pytest.raises(CommandError):
        call_command("withdraw", SLUG, reason="x" * 301)
    assert Condition.objects.filter(withdrawn_at=None).count() == 9


@pytest.mark.parametrize(
    ("page", "field", "sign", "attribute"),
    [
        ("check/", "red_flags", "rf-ces-saddle", 'data-clearance="emergency"'),
        ("feedback/", "symptoms", "s-chest", 'data-advice-level="emergency"'),
    ],
)
def test_an_emergency_sign_is_answered_although_the_routine_was_withdrawn(
    client, page, field, sign, attribute
):
    withdraw()
    response = client.post(f"/routines/{SLUG}/{page}", {field: sign})
    assert response.status_code == 200
    assert attribute in response.content.decode()
