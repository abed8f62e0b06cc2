"""When not to massage: signs by what they are about, each with whom to call."""

import pytest

from guidance.models import Source
from guidance.templatetags.guidance import lower_first, source_name
from tests.shown import page

from .public import CONDITIONS

pytestmark = pytest.mark.django_db
EMERGENCY = "Call 999, 112 or 911 now if any of this is new"
TODAY = (
    "Ring your doctor or an urgent care line today if any of this is new "
    "(in the UK: 111)"
)
#: The most signs that stand together without a heading.
READABLE = 6


def lists(slug: str) -> dict[str, dict[str, list[str]]]:
    """The signs of a condition's page: by whom to call, then by what they are about."""
    found: dict[str, dict[str, list[str]]] = {}
    about: list[str] = []
    for element in page(f"/conditions/{slug}/").one("section", id="when-not").inside:
        if element.tag == "h3":
            groups = found.setdefault(element.text, {})
            about = []
        if element.tag == "h4":
            about = groups.setdefault(element.text, [])
        if element.tag == "li":
            about.append(element.text)
    return found


@pytest.mark.parametrize("slug", CONDITIONS)
def test_the_emergency_comes_first_and_no_list_is_long(slug):
    found = lists(slug)
    assert list(found)[:2] == [EMERGENCY, TODAY]
    for groups in (found[EMERGENCY], found[TODAY]):
        assert len(groups) > 3
        assert all(len(signs) <= READABLE for signs in groups.values())


def test_signs_stand_under_what_they_are_about():
    groups = lists("ankylosing-spondylitis")[EMERGENCY]
    assert groups["Chest, breath and swelling"] == [
        "Sudden shortness of breath, chest pain that is worse when you breathe in, "
        "coughing up blood, collapse or a racing heart",
        "Chest pain or pressure, pain that spreads to an arm or the jaw, or a cold "
        "sweat, with or without back pain",
    ]


def test_who_thinks_of_ending_life_reads_of_a_crisis_line_and_of_company():
    mood = lists("fibromyalgia")[EMERGENCY]["Other urgent signs"]
    assert "Thoughts of ending your life" in mood[-1]
    assert "A crisis line is right too. Ask somebody to stay with you." in mood[-1]


def test_every_emergency_names_the_emergency_number_first():
    rows = page("/safety/red-flags/").one("section", id="emergency").inside
    signs = [row.text for row in rows if row.tag == "li"]
    assert len(signs) > 25
    for sign in signs:
        assert "999, 112 or 911" in sign, sign


def test_reasons_fold_under_what_they_ask_for():
    found = page("/conditions/rheumatoid-arthritis/").one("section", id="when-not")
    titles = [e.text.partition(":")[0] for e in found.inside if e.tag == "summary"]
    assert titles == [
        "No massage at all",
        "Ask first",
        "Leave this place out",
        "Do it differently",
    ]
    (ask,) = (e for e in found.inside if e.tag == "details" and "Ask first:" in e.text)
    assert "Ask first." not in ask.text
    assert f"{len([e for e in ask.inside if e.tag == 'dt'])} reasons" in ask.text


def test_no_name_of_a_condition_frightens():
    opening = page("/conditions/spinal-osteoarthritis/").text.partition("On this page")
    assert "People also look for: spondylosis" in opening[0]
    assert "wear and tear" not in opening[0].lower()


@pytest.mark.parametrize(
    ("authors", "year", "name"),
    [
        ("Day RO", 1987, "Source: Day, 1987"),
        ("England BR, Smith BJ", 2022, "Source: England and others, 2022"),
        ("Lim et al.", 2009, "Source: Lim and others, 2009"),
        ("NHS", None, "Source: NHS, no date given"),
        ("Gialelis J (Massage Magazine, 2 pages)", 2011, "Source: Gialelis, 2011"),
        ("UK Sepsis Trust (via NHS)", None, "Source: UK Sepsis Trust, no date given"),
    ],
)
def test_a_source_is_called_by_who_wrote_it_and_when(authors, year, name):
    assert source_name(Source(slug="x", authors=authors, year=year)) == name


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Hashimoto's thyroiditis", "Hashimoto's thyroiditis"),
        ("MS relapse", "MS relapse"),
        ("Lupus", "lupus"),
    ],
)
def test_a_name_keeps_its_capital_inside_a_sentence(name, inside):
    assert lower_first(name) == inside


def test_a_source_without_a_date_says_so():
    found = page("/conditions/multiple-sclerosis/").one("section", id="sources")
    rows = [e.text for e in found.inside if e.tag == "li"]
    undated = [row for row in rows if "(no date given)" in row]
    assert len(undated) == 7
    assert all("(" in row for row in rows)


def test_a_no_go_zone_ends_its_sentences_with_one_dot():
    assert ".." not in page("/safety/").text
