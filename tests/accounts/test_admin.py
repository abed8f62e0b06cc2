import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from accounts.models import User
from tests.people import make_answer, make_practice, make_user, signed_in, visitor


@pytest.fixture
def staff(db) -> Client:
    return signed_in(make_user("boss@example.org", is_staff=True, is_superuser=True))


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
    signed_in(helper).post(address, data)
    ana.refresh_from_db()
    assert not ana.is_superuser


def test_staff_sign_in_where_everybody_does(db):
    page = visitor().get("/admin/login/?next=/admin/")
    assert page.url.startswith("/accounts/login/?next=")


def test_somebody_who_is_not_staff_is_refused(as_ana):
    assert as_ana.get("/admin/login/?next=/admin/").status_code == 403
