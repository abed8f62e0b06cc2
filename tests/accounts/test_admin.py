import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from accounts.models import User
from tests.people import (
    PASSWORD,
    make_answer,
    make_practice,
    make_user,
    signed_in,
    signed_in_twice,
    visitor,
)


@pytest.fixture
def staff(db) -> Client:
    return signed_in_twice(
        make_user("boss@example.org", is_staff=True, is_superuser=True)
    )


def test_adds_somebody_by_email_who_then_chooses_a_password(staff):
    staff.post("/admin/accounts/user/add/", {"email": "New@example.org"})
    added = User.objects.get(email__iexact="new@example.org")
    assert not added.has_usable_password()
    assert not added.is_staff


def test_shows_no_password(staff, ana):
    page = staff.get(f"/admin/accounts/user/{ana.pk}/change/")
    assert page.status_code == 200
    assert ana.password not in page.text
    assert "password" not in page.context["adminform"].form.fields


def test_deleting_somebody_tells_nothing_of_their_practices(staff, ana, routine):
    make_answer(make_practice(ana, routine))
    page = staff.get(f"/admin/accounts/user/{ana.pk}/delete/")
    assert page.status_code == 200
    assert "Wall ease" not in page.text


def test_lists_no_saved_routines(staff):
    assert staff.get("/admin/accounts/savedroutine/").status_code == 404


def test_only_a_superuser_gives_rights(db, ana):
    helper = make_user("helper@example.org", is_staff=True)
    for word in ("view", "change"):
        helper.user_permissions.add(Permission.objects.get(codename=f"{word}_user"))
    address = f"/admin/accounts/user/{ana.pk}/change/"
    data = {"email": ana.email, "is_active": "on", "is_superuser": "on"}
    signed_in_twice(helper).post(address, data)
    ana.refresh_from_db()
    assert not ana.is_superuser


def test_staff_sign_in_where_everybody_does(db):
    page = visitor().get("/admin/login/?next=/admin/")
    assert page.url.startswith("/accounts/login/?next=")


def test_somebody_who_is_not_staff_is_refused(as_ana):
    assert as_ana.get("/admin/login/?next=/admin/").status_code == 403


@pytest.fixture
def boss(db) -> User:
    return make_user("boss@example.org", is_staff=True, is_superuser=True)


@pytest.mark.parametrize("path", ["", "accounts/user/"])
def test_staff_without_a_second_step_are_led_to_set_one_up(boss, path):
    page = signed_in(boss).get(f"/admin/{path}", follow=True)
    assert page.redirect_chain[-1] == ("/accounts/2fa/", 302)
    assert "Staff need a second step before the admin opens." in page.text
    assert "Add a passkey" in page.text


def test_a_password_alone_does_not_sign_staff_in_who_have_a_second_step(boss):
    signed_in_twice(boss)
    client = visitor()
    asked = client.post("/accounts/login/", {"login": boss.email, "password": PASSWORD})
    assert asked.url == "/accounts/2fa/authenticate/"
    assert client.get("/me/").status_code == 302
    refused = client.post(asked.url, {"code": "00000000"})
    assert "This did not fit." in refused.text
    assert client.get("/admin/").status_code == 302


def test_a_session_without_the_second_step_is_asked_for_it(boss):
    older = signed_in(boss)
    signed_in_twice(boss)
    page = older.get("/admin/", follow=True)
    assert page.redirect_chain[-1][0].startswith("/accounts/2fa/reauthenticate/?next=")
    assert "Write a code from your app, or a spare code." in page.text


def test_with_the_second_step_the_admin_opens(staff):
    assert staff.get("/admin/").status_code == 200
    assert staff.get("/admin/login/").url == "/admin/"


def test_who_is_no_staff_gains_nothing_by_a_second_step(ana):
    assert signed_in_twice(ana).get("/admin/login/?next=/admin/").status_code == 403


def test_who_turns_the_second_step_off_loses_the_admin(staff):
    User.objects.get(is_staff=True).authenticator_set.all().delete()
    assert staff.get("/admin/").status_code == 302
