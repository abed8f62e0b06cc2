"""Bodies that no browser sends: never an error of ours, and signs always come first."""

import json

import pytest
from django.test import Client

from .asking import FINE, GOOD, WALL, Answer
from .page import Page

pytestmark = pytest.mark.django_db

CHECK, FEEDBACK = f"/routines/{WALL}/check/", f"/routines/{WALL}/feedback/"
both = pytest.mark.parametrize("path", [CHECK, FEEDBACK])
SIGNS = {CHECK: "red_flags=rf-ces-saddle", FEEDBACK: "symptoms=s-chest"}
FORM = "application/x-www-form-urlencoded"


def post(path: str, body: str | bytes, kind: str = FORM, **headers: str) -> Answer:
    client = Client(enforce_csrf_checks=True, raise_request_exception=False)
    data = body.encode() if isinstance(body, str) else body
    # Unlike ``post``, ``generic`` sends the bytes as they are.
    return Answer(client.generic("POST", path, data, kind, headers=headers))


def is_emergency(answer: Answer) -> bool:
    return "emergency" in {answer.clearance, answer.level}


# A card and nothing besides ------------------------------------------------------

BROKEN = [
    "",
    "&pain=99&cautions=made-up&flare=x&during=x&before=x&note=%00",
    "&pain=%ff%fe%00&area=%00&step=%00&practice=%00",
    "&note=" + "x" * 50_000,
    "&%00=%00&=&&&;;=;",
    "&red_flags=none&symptoms=none",
    "&red_flags=&symptoms=",
    "&red_flags=rf-unknown&symptoms=s-unknown",
    "&red_flags=%00&symptoms=%ff",
]


@both
@pytest.mark.parametrize("rest", BROKEN)
def test_an_emergency_sign_is_answered_whatever_else_is_wrong(path, rest):
    answer = post(path, SIGNS[path] + rest)
    assert answer.status == 200
    assert is_emergency(answer)


@both
@pytest.mark.parametrize("rest", BROKEN[:2])
def test_the_emergency_card_stands_alone(path, rest):
    answer = post(path, SIGNS[path] + rest)
    assert {"tel:999", "tel:112", "tel:911"} <= set(answer.links)
    assert not answer.all("header")
    assert not answer.all("nav")
    assert not answer.all("form")
    assert "index" not in answer.ids
    assert answer.heading == "Call now"


def test_the_emergency_card_says_why_and_what_to_say():
    answer = post(CHECK, "red_flags=rf-pe")
    text = answer.one("main").text
    assert "Say:" in text
    assert CHECK in answer.links


def test_both_cards_carry_what_the_contract_names():
    assert post(CHECK, SIGNS[CHECK]).clearance == "emergency"
    answer = post(FEEDBACK, SIGNS[FEEDBACK])
    assert (answer.level, answer.urgency) == ("emergency", "emergency")


@both
def test_an_emergency_sign_among_1500_fields_is_answered(path):
    rest = "".join(f"&f{number}=1" for number in range(1500))
    answer = post(path, SIGNS[path] + rest)
    assert answer.status == 200
    assert is_emergency(answer)


@both
@pytest.mark.parametrize("charset", ["latin-1", "utf-16", "no-such-charset"])
def test_an_emergency_sign_in_another_charset_is_answered(path, charset):
    answer = post(path, SIGNS[path], f"{FORM}; charset={charset}")
    assert answer.status == 200
    assert is_emergency(answer)


@both
def test_an_emergency_sign_in_a_form_with_parts_is_answered(path):
    name, _, value = SIGNS[path].partition("=")
    client = Client(enforce_csrf_checks=True)
    answer = Answer(client.post(path, {name: value, "pain": "99"}))
    assert is_emergency(answer)


@both
def test_an_emergency_sign_among_as_many_fields_as_fit_is_answered(path):
    rest = "&a" * ((65_536 - 40) // 2)
    assert is_emergency(post(path, SIGNS[path] + rest))


@both
@pytest.mark.parametrize("end", ["--x--\r\n", "", "--x\r\nContent-Disp"])
def test_an_emergency_sign_beside_five_files_or_a_part_cut_short_is_answered(path, end):
    name, _, value = SIGNS[path].partition("=")
    start = '--x\r\nContent-Disposition: form-data; name="{}"{}\r\n\r\n{}\r\n'
    files = "".join(start.format(n, '; filename="a"', "hello") for n in range(5))
    body = start.format(name, "", value) + files + end
    assert is_emergency(post(path, body, "multipart/form-data; boundary=x"))


# Never an error of ours ----------------------------------------------------------

BODIES = [
    ("empty", "", FORM),
    ("nul bytes", "pain=%00&red_flags=%00&symptoms=%00&note=%00", FORM),
    ("raw bytes", b"\x00\xff\xfe\x80=\x81&red_flags=\xff", FORM),
    ("bad percent", "red_flags=%zz&%=%%&pain=%", FORM),
    ("half a surrogate", "red_flags=%ed%a0%80&symptoms=%ed%a0%80", FORM),
    ("long value", "pain=" + "9" * 60_000, FORM),
    ("many values", "cautions=none" + "&cautions=none" * 4000, FORM),
    ("5000 fields", "&".join(f"f{n}=1" for n in range(5000)), FORM),
    ("JSON", json.dumps(FINE), "application/json"),
    ("JSON array", "[[[[[[", "application/json"),
    ("plain text", "hello", "text/plain"),
    ("no type", "red_flags=none", ""),
    ("odd type", "red_flags=none", "a/b/c; ;; charset=%00"),
    ("charset utf-7", "red_flags=none", f"{FORM}; charset=utf-7"),
    ("charset unknown", "red_flags=none", f"{FORM}; charset=klingon"),
    ("parts without boundary", "--x\r\n", "multipart/form-data"),
    ("parts cut short", "--x\r\nContent-Disp", "multipart/form-data; boundary=x"),
    (
        "a file as a sign",
        '--x\r\nContent-Disposition: form-data; name="red_flags"; filename="a"\r\n'
        "\r\nrf-pe\r\n--x--\r\n",
        "multipart/form-data; boundary=x",
    ),
    (
        "five files",
        "".join(
            f'--x\r\nContent-Disposition: form-data; name="f{n}"; filename="a"\r\n'
            "\r\nhello\r\n"
            for n in range(5)
        )
        + "--x--\r\n",
        "multipart/form-data; boundary=x",
    ),
    (
        "base64 part",
        '--x\r\nContent-Disposition: form-data; name="pain"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\n!!!\r\n--x--\r\n",
        "multipart/form-data; boundary=x",
    ),
]


def test_a_caution_that_ends_like_a_sign_is_no_sign():
    """ "lupus-face" holds "s-face": only whole ids count in a post cut short."""
    body = "--x\r\nContent-Disposition: form-data; name=cautions\r\n\r\nlupus-face\r\n"
    kind = "multipart/form-data; boundary=x"
    path = "/routines/gen-self-feather-flare/feedback/"
    answer = post(path, body + "--x\r\nContent-Disp", kind)
    assert answer.level != "emergency"


@both
@pytest.mark.parametrize(
    ("body", "kind"), [b[1:] for b in BODIES], ids=[b[0] for b in BODIES]
)
def test_no_body_is_an_error_of_ours_and_none_is_a_green_light(path, body, kind):
    answer = post(path, body, kind)
    assert 400 <= answer.status < 500
    assert answer.clearance is None
    assert answer.level is None
    assert "999" in answer.source
    assert "112" in answer.source
    assert "911" in answer.source


@both
def test_an_odd_query_is_no_error(path):
    for query in ("?area=%00&step=x&practice=%ff", "?conditions=" + "x" * 5000, "?%00"):
        assert Client().get(path + query).status_code == 200


@both
def test_a_body_over_the_limit_is_refused_with_the_emergency_numbers(path):
    answer = post(path, SIGNS[path] + "&note=" + "x" * 65_536)
    assert answer.status == 413
    assert {"tel:999", "tel:112", "tel:911"} <= set(answer.links)


@both
def test_a_body_at_the_limit_is_read(path):
    sign = SIGNS[path] + "&note="
    answer = post(path, sign + "x" * (65_536 - len(sign)))
    assert answer.status == 200
    assert is_emergency(answer)


def test_a_long_note_is_asked_again_and_kept(visitor):
    note = "It was fine. " * 100
    response = visitor.post(FEEDBACK, GOOD | {"note": note})
    assert response.status_code == 422
    assert note.strip() in Page(response.content).one("textarea").words[0]
