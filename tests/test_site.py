"""The site as a whole: every link leads somewhere, every error has a way on."""

import re
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError, connection
from django.http import Http404
from django.shortcuts import render
from django.template.loader import render_to_string
from django.test import Client, RequestFactory, override_settings
from django.urls import include, path

from guidance.models import LibraryVersion
from tests import shown
from tests.guidance.page import Page
from tests.guidance.public import INDEXED
from tests.people import make_ana, signed_in

pytestmark = pytest.mark.django_db
NUMBERS = {"tel:999", "tel:112", "tel:911"}


# Links ---------------------------------------------------------------------------


def inner(links: list[str], here: str) -> set[str]:
    """Addresses on this site, without fragments and query strings."""
    whole = (urlsplit(urljoin(f"https://here{here}", unescape(link))) for link in links)
    return {part.path for part in whole if part.netloc == "here"}


@pytest.fixture(scope="module")
def crawled(django_db_setup, django_db_blocker) -> dict[str, object]:
    """Every answer that a visitor comes to by following links from the first page."""
    found, todo = {}, ["/"]
    with django_db_blocker.unblock():
        while todo:
            here = todo.pop()
            if here in found or here.startswith("/static/"):
                continue
            found[here] = response = shown.answer(here)
            html = response.get("Content-Type", "").startswith("text/html")
            if response.status_code == 200 and html:
                todo += inner(shown.page(here).links, here)
            elif response.status_code in {301, 302}:
                todo += inner([response["Location"]], here)
    return found


@pytest.fixture(scope="module")
def pages(crawled) -> dict[str, Page]:
    """Every answer that is not empty, read once."""
    return {path: shown.page(path) for path, r in crawled.items() if r.content}


def test_every_link_leads_somewhere(crawled):
    broken = {p: r.status_code for p, r in crawled.items() if r.status_code >= 400}
    assert not broken


def test_every_public_page_is_found_by_following_links(crawled):
    assert set(INDEXED) <= crawled.keys()


def test_links_lead_to_the_place_itself_and_not_past_a_detour(crawled):
    detours = {p for p, r in crawled.items() if r.status_code == 301}
    assert not detours


def test_only_the_pages_of_members_ask_to_sign_in(crawled):
    sent_away = {p for p, r in crawled.items() if r.status_code == 302}
    assert all(p.startswith(("/me/", "/accounts/")) for p in sent_away)


def test_every_fragment_that_is_linked_to_is_there(pages):
    ids = {path: set(page.ids) for path, page in pages.items()}
    missing = set()
    for here, page in pages.items():
        for link in page.links:
            part = urlsplit(urljoin(f"https://here{here}", link))
            known = ids.get(part.path) if part.netloc == "here" else None
            if part.fragment and known is not None and part.fragment not in known:
                missing.add((here, link))
    assert not missing


def test_links_to_other_sites_are_encrypted_or_known_to_have_none(pages):
    for here, page in pages.items():
        for link in page.links:
            scheme = urlsplit(link).scheme
            assert scheme in {"", "https", "http", "tel", "mailto"}, (here, link)


# Search engines and machines -----------------------------------------------------


def test_the_sitemap_lists_every_public_page_and_each_answers(client):
    response = client.get("/sitemap.xml")
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml"
    listed = re.findall(
        r"<loc>http://localhost:8000(.*?)</loc>", response.content.decode()
    )
    assert len(listed) == len(set(listed))
    assert set(INDEXED) <= set(listed)
    assert {client.get(path).status_code for path in listed} == {200}


def test_robots_are_sent_to_the_sitemap_and_kept_off_what_is_personal(client):
    response = client.get("/robots.txt")
    assert response.status_code == 200
    assert response["Content-Type"].startswith("text/plain")
    text = response.content.decode()
    assert "Sitemap: http://localhost:8000/sitemap.xml" in text
    assert "Disallow: /me/" in text
    assert "Disallow: /routines/*/check/" in text


def test_a_canonical_address_is_that_of_the_configured_site(client):
    page = Page(
        client.get("/routines/?mode=self", headers={"host": "localhost"}).content
    )
    canonical = page.one("link", rel="canonical")["href"]
    assert canonical == "http://localhost:8000/routines/"


def test_health_is_fine_with_a_library(client):
    response = client.get("/healthz/")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-store" in response["Cache-Control"]


def test_health_is_503_with_an_empty_library(client):
    LibraryVersion.objects.all().delete()
    response = client.get("/healthz/")
    assert response.status_code == 503
    assert b"library" in response.content


def test_health_is_503_without_a_database(client, monkeypatch):
    def refuse():
        raise OperationalError("no database")

    monkeypatch.setattr(connection, "ensure_connection", refuse)
    client.raise_request_exception = False
    assert client.get("/healthz/").status_code == 503


# What went wrong -----------------------------------------------------------------


def boom(request):
    raise RuntimeError("boom")


def raises(error):
    def view(request):
        raise error

    return view


urlpatterns = [
    path("boom/", boom),
    path("400/", raises(SuspiciousOperation("odd"))),
    path("403/", raises(PermissionDenied("no"))),
    path("404/", raises(Http404("gone"))),
    path("", include("config.urls")),
]
handler400 = "guidance.views.errors.bad_request"
handler403 = "guidance.views.errors.forbidden"
handler404 = "guidance.views.errors.not_found"
handler500 = "guidance.views.errors.server_error"


def assert_helps(content: bytes) -> None:
    page = Page(content)
    assert set(page.links) >= NUMBERS
    assert page.heading
    assert page.one("main")
    assert [link for link in page.links if link.startswith("/")]


@override_settings(ROOT_URLCONF="tests.test_site")
@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/400/", 400),
        ("/403/", 403),
        ("/404/", 404),
        ("/no-such/", 404),
        ("/boom/", 500),
    ],
)
def test_every_error_has_the_emergency_block_and_a_way_on(address, status):
    client = Client(raise_request_exception=False)
    response = client.get(address)
    assert response.status_code == status
    assert_helps(response.content)
    assert "unsafe" not in response["Content-Security-Policy"]


@override_settings(ROOT_URLCONF="tests.test_site")
@pytest.mark.parametrize("address", ["/400/", "/404/", "/boom/"])
def test_errors_look_the_same_to_a_member(address):
    client = signed_in(make_ana(), raise_request_exception=False)
    assert_helps(client.get(address).content)


@pytest.mark.parametrize(
    "name", ["400", "403", "403_csrf", "404", "410", "413", "422", "429", "500", "503"]
)
def test_every_error_template_stands_by_itself(name):
    request = RequestFactory().get("/")
    assert_helps(render(request, f"{name}.html").content)


def test_the_page_for_our_own_errors_needs_nothing_that_could_fail():
    assert_helps(render_to_string("500.html").encode())


def test_a_forged_form_is_refused_with_the_emergency_block(client):
    strict = Client(enforce_csrf_checks=True)
    response = strict.post("/accounts/login/", {"login": "x", "password": "y"})
    assert response.status_code == 403
    assert_helps(response.content)


def test_an_address_without_its_slash_leads_on(client):
    response = client.get("/routines")
    assert (response.status_code, response["Location"]) == (301, "/routines/")


def test_a_host_that_is_not_ours_is_refused(client):
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


@pytest.mark.parametrize(
    "address",
    [
        "/%00/",
        "/%ff/",
        "/routines/%00/",
        "/routines/" + "x" * 3000 + "/",
        "/../etc/",
    ],
)
def test_an_odd_address_answers_404(client, address):
    assert client.get(address).status_code in {301, 404}
