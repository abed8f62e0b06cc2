from tests.people import PASSWORD, visitor


def device(name: str):
    client = visitor(headers={"user-agent": name})
    client.post("/accounts/login/", {"login": "ana@example.org", "password": PASSWORD})
    return client


def test_lists_where_somebody_is_signed_in(ana):
    phone, desk = device("phone"), device("desk")
    page = phone.get("/accounts/sessions/").text
    assert "You are signed in at 2 places." in page
    assert "phone" in page
    assert "desk" in page
    assert desk.get("/me/").status_code == 200


def test_ends_all_other_sessions(ana):
    phone, desk = device("phone"), device("desk")
    phone.post("/accounts/sessions/")
    assert phone.get("/me/").status_code == 200
    assert desk.get("/me/").status_code == 302
