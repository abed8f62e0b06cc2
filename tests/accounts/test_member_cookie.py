from tests.people import PASSWORD, make_user, visitor

LOGIN = {"login": "ana@example.org", "password": PASSWORD}


def sign_in(client):
    return client.post("/accounts/login/", LOGIN)


def test_signing_in_sets_it(ana):
    cookie = sign_in(visitor()).cookies["member"]
    assert cookie.value == "1"
    assert cookie["samesite"] == "Lax"
    assert not cookie["httponly"]


def test_signing_up_sets_it(db):
    data = {"email": "cleo@example.org", "password1": "a slow warm hand"}
    page = visitor().post("/accounts/signup/", data)
    assert page.cookies["member"].value == "1"


def test_with_https_it_travels_by_https_only(ana, settings):
    settings.SESSION_COOKIE_SECURE = True
    assert sign_in(visitor()).cookies["member"]["secure"]


def test_a_failed_try_does_not_set_it(ana):
    page = visitor().post("/accounts/login/", LOGIN | {"password": "wrong one"})
    assert "member" not in page.cookies


def test_signing_out_removes_it(ana):
    client = visitor()
    sign_in(client)
    assert client.post("/accounts/logout/").cookies["member"]["max-age"] == 0


def test_deleting_the_account_removes_it(ana):
    client = visitor()
    sign_in(client)
    page = client.post("/me/delete/", {"do": "account", "sure": "on"})
    assert page.cookies["member"]["max-age"] == 0


def test_it_opens_nothing_by_itself(db):
    make_user("ana@example.org")
    client = visitor()
    client.cookies["member"] = "1"
    assert client.get("/me/").status_code == 302
