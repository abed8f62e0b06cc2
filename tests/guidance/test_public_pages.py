"""What every public page owes to everybody who asks (design, sections 7 and 8)."""

import gzip
from itertools import pairwise

import brotli
import pytest
from django.test import Client

from tests import shown

from .public import FORMS, KINDS, PAGES

pytestmark = pytest.mark.django_db
FIELDS = {"input", "select", "textarea"}


def get(path: str, **headers: str):
    return Client().get(path, headers=headers)


every_page = pytest.mark.parametrize("path", [*PAGES, *FORMS])
public = pytest.mark.parametrize("path", PAGES)
each_kind = pytest.mark.parametrize("path", KINDS)


@every_page
def test_answers(path):
    assert shown.answer(path).status_code == 200


@every_page
def test_has_one_heading_a_title_a_language_and_a_main_part(path):
    page = shown.page(path)
    assert page.heading
    assert "Ease Off" in page.title
    assert len(page.title) > len(" - Ease Off")
    assert page.one("html")["lang"] == "en-GB"
    assert page.one("main")["id"] == "main"


def test_no_two_pages_share_a_title():
    titles = [shown.page(path).title for path in PAGES if not path.endswith("/play/")]
    assert len(set(titles)) == len(titles)


@every_page
def test_the_first_link_skips_to_the_main_text(path):
    assert shown.page(path).links[0] == "#main"


@every_page
def test_nothing_is_inline(path):
    page = shown.page(path)
    assert not page.all("style")
    data = ("application/json", "application/ld+json")
    scripts = [s for s in page.all("script") if s.get("type") not in data]
    assert all(script.get("src") and not script.text for script in scripts)
    names = {name for element in page.elements for name in element.attrs}
    assert not {name for name in names if name == "style" or name.startswith("on")}
    assert not [link for link in page.links if link.startswith("javascript:")]


@every_page
def test_nothing_is_asked_of_another_host(path):
    page = shown.page(path)
    loaded = [e.get("src") for e in page.having("src")]
    loaded += [e["href"] for e in page.all("link") if e.get("rel") != "canonical"]
    away = [each for each in loaded if not each.startswith("/") or each[:2] == "//"]
    assert not away


@every_page
def test_the_content_policy_leaves_no_hole(path):
    policy = shown.answer(path)["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "nonce" not in policy


@each_kind
def test_the_other_headers_of_safety_are_there(path):
    response = shown.answer(path)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"


@every_page
def test_ids_are_used_once(path):
    ids = shown.page(path).ids
    assert len(ids) == len(set(ids))


@every_page
def test_whatever_is_pointed_to_is_there(path):
    page = shown.page(path)
    names = ("aria-describedby", "aria-labelledby", "aria-controls", "for")
    pointed = {
        id for name in names for e in page.having(name) for id in e[name].split()
    }
    assert pointed <= set(page.ids)


@every_page
def test_every_field_has_a_label(path):
    page = shown.page(path)
    named = {label["for"] for label in page.all("label") if label.get("for")}
    inside = [id(e) for label in page.all("label") for e in label.inside]
    for field in (e for e in page.elements if e.tag in FIELDS):
        labelled = field.get("id") in named or id(field) in inside
        assert field.get("type") == "hidden" or labelled, field.attrs


@every_page
def test_every_picture_has_words_or_is_hidden(path):
    page = shown.page(path)
    assert all("alt" in image.attrs for image in page.all("img"))
    for drawing in page.all("svg"):
        # A map whose places are links is a group with a name, not one image.
        named = drawing.get("role") == "group" and drawing.get("aria-label")
        hidden = drawing.get("aria-hidden") == "true"
        assert hidden or named or drawing.get("role") == "img"


@every_page
def test_headings_leave_no_level_out(path):
    levels = [
        int(e.tag[1])
        for e in shown.page(path).elements
        if e.tag in {"h1", "h2", "h3", "h4"}
    ]
    jumps = [b for a, b in pairwise(levels) if b > a + 1]
    assert levels[0] == 1
    assert not jumps, levels


@every_page
def test_names_the_three_emergency_numbers(path):
    assert {"tel:999", "tel:112", "tel:911"} <= set(shown.page(path).links)


# Kept by browsers, the same for everybody ----------------------------------------


@public
def test_may_be_kept_but_is_asked_for_each_time(path):
    response = shown.answer(path)
    assert response["Cache-Control"] == "no-cache"
    assert response["ETag"].startswith('"')
    assert response["ETag"].endswith('"')
    assert not response.cookies
    assert "Cookie" not in response["Vary"]
    assert "Accept-Encoding" in response["Vary"]


@each_kind
def test_who_has_it_already_gets_no_body(path, client):
    tag = shown.answer(path)["ETag"]
    again = client.get(path, headers={"if-none-match": tag})
    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == tag
    assert client.get(path, headers={"if-none-match": '"old"'}).status_code == 200


@each_kind
def test_is_the_same_for_everybody(path, client, ana):
    plain = shown.answer(path)
    cookies = {"member": "1", "csrftoken": "x" * 32, "sessionid": "nonsense"}
    for name, value in cookies.items():
        client.cookies[name] = value
    assert client.get(path).content == plain.content
    member = Client()
    member.force_login(ana)
    hers = member.get(path)
    assert hers.content == plain.content
    assert hers["ETag"] == plain["ETag"]


@each_kind
def test_every_encoding_holds_the_same_page_under_its_own_tag(path):
    plain = shown.answer(path)
    br, gz = get(path, accept_encoding="br"), get(path, accept_encoding="gzip")
    assert "Content-Encoding" not in plain
    assert br["Content-Encoding"] == "br"
    assert gz["Content-Encoding"] == "gzip"
    assert brotli.decompress(br.content) == plain.content
    assert gzip.decompress(gz.content) == plain.content
    assert len({plain["ETag"], br["ETag"], gz["ETag"]}) == 3
    assert len(br.content) < len(plain.content) / 2
    again = get(path, accept_encoding="br", if_none_match=br["ETag"])
    assert again.status_code == 304


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0.0, gzip;q=0", None),
        ("GZIP", "gzip"),
        ("br; q=0.001", "br"),
        ("identity", None),
        ("zstd", None),
        ("", None),
        (";;;,,q=1", None),
    ],
)
def test_the_encoding_is_one_that_was_asked_for(asked, given):
    assert get("/pressure/", accept_encoding=asked).get("Content-Encoding") == given


@each_kind
def test_head_tells_what_get_would(path, client):
    head, whole = client.head(path), shown.answer(path)
    assert head.status_code == 200
    assert head.content == b""
    assert head["ETag"] == whole["ETag"]


@each_kind
@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_other_methods_are_refused(path, client, method):
    assert getattr(client, method)(path).status_code == 405


@public
def test_asks_the_database_at_most_8_times(path):
    assert shown.answer(path).queries <= 8


@each_kind
def test_a_query_that_nobody_asked_for_changes_nothing_and_breaks_nothing(path, client):
    response = client.get(f"{path}?utm_source=x&a=%00&b=%ff&%5B%5D=")
    assert response.status_code == 200


@pytest.mark.parametrize("path", FORMS)
def test_the_forms_are_never_kept(path):
    response = shown.answer(path)
    assert "no-store" in response["Cache-Control"]
    assert "ETag" not in response


@pytest.mark.parametrize("path", FORMS)
def test_a_form_sets_no_cookie_on_a_visitor(path):
    assert not shown.answer(path).cookies


@pytest.mark.parametrize("path", FORMS[:2])
@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_the_forms_take_get_and_post_only(path, client, method):
    assert getattr(client, method)(path).status_code == 405
