"""A public page that reads something personal raises (design, section 7)."""

import pytest
from django.contrib import messages
from django.contrib.auth.middleware import AuthenticationMiddleware
from django.contrib.messages.middleware import MessageMiddleware
from django.contrib.sessions.middleware import SessionMiddleware
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.template import engines
from django.test import RequestFactory

from guidance.views.public import NotPublic, public_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def request_(ana):
    """A request as the middleware leaves it, from somebody with cookies."""
    request = RequestFactory().get("/", headers={"cookie": "member=1; theme=dark"})
    for middleware in (SessionMiddleware, AuthenticationMiddleware, MessageMiddleware):
        middleware(lambda request: HttpResponse()).process_request(request)
    return request


def template(source: str):
    """A view that renders ``source`` with everything that templates get."""

    def view(request):
        made = engines["django"].from_string(source)
        return HttpResponse(made.render({}, request))

    return view


def say(text):
    return HttpResponse(str(text))


@pytest.mark.parametrize(
    "view",
    [
        lambda r: say(r.user),
        lambda r: say(r.user.is_authenticated),
        lambda r: say("member" if r.user else "visitor"),
        lambda r: say(r.session.get("theme")),
        lambda r: say(r.session["theme"]),
        lambda r: say("theme" in r.session),
        lambda r: say(r.session.session_key),
        lambda r: say(r.COOKIES.get("member")),
        lambda r: say(r.COOKIES["member"]),
        lambda r: say("member" in r.COOKIES),
        lambda r: say(list(r.COOKIES)),
        lambda r: say(bool(r.COOKIES)),
        lambda r: say(r.get_signed_cookie("member", default="")),
        lambda r: say(list(messages.get_messages(r))),
        lambda r: say(messages.info(r, "Hello")),
        lambda r: say(get_token(r)),
        template("{% if user.is_authenticated %}Ana{% endif %}"),
        template("{{ user.email }}"),
        template("{% if user %}x{% endif %}"),
        template("{{ request.session.theme }}"),
        template("{{ request.COOKIES.member }}"),
        template("{% for message in messages %}{{ message }}{% endfor %}"),
        template("{% csrf_token %}"),
        template("{{ perms.guidance }}"),
    ],
)
def test_reading_something_personal_raises(request_, view):
    with pytest.raises(NotPublic):
        public_page(view)(request_)


def test_setting_a_cookie_raises(request_):
    def view(request):
        response = HttpResponse("hello")
        response.set_cookie("seen", "1")
        return response

    with pytest.raises(NotPublic):
        public_page(view)(request_)


def test_a_page_without_anything_personal_is_fine(request_):
    response = public_page(lambda r: render(r, "404.html"))(request_)
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-cache"


def test_what_was_put_away_is_given_back(request_):
    public_page(lambda r: HttpResponse("hello"))(request_)
    assert request_.COOKIES["member"] == "1"
    assert request_.user.is_authenticated is False


def test_what_was_put_away_is_given_back_after_an_error(request_):
    with pytest.raises(NotPublic):
        public_page(lambda r: say(r.user))(request_)
    assert request_.user.is_authenticated is False


def test_only_a_good_answer_gets_an_etag(request_):
    response = public_page(lambda r: HttpResponse("gone", status=410))(request_)
    assert "ETag" not in response
