"""The page that shows every rule, against the tables and the evidence."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.test import Client

from guidance.models import Source
from guidance.safety import (
    RULES_VERSION,
    adapting,
    advice,
    cautions,
    easing,
    limits,
    programme_rules,
    red_flags,
    screening_rules,
    symptoms,
)
from guidance.safety.advice import Report, advise
from guidance.safety.vocabulary import Grade, Level, Outcome, Urgency
from guidance.wording import wording
from tests import shown

from .page import Element, Page

PATH = "/safety/how-advice-works/"
WORDS = wording()
pytestmark = pytest.mark.django_db

#: Every table, with the words that its rows have in the library.
TABLES = {
    "advice": (advice.RULES, lambda id: WORDS.advice[id]),
    "check": (screening_rules.RULES, lambda id: WORDS.screening[id]),
    "nothing left": ([screening_rules.NOTHING_LEFT], lambda id: WORDS.screening[id]),
    "steps": (adapting.FITS, lambda id: WORDS.screening[id]),
    "limits": (limits.LIMIT_RULES, lambda id: WORDS.screening[id]),
    "programmes": (
        programme_rules.PROGRAMME_RULES,
        lambda id: WORDS.screening[id],
    ),
    "inside": (easing.TABLE, lambda id: WORDS.screening[id]),
    "red flags": (red_flags.RED_FLAGS.values(), lambda id: WORDS.flags[id]),
    "cautions": (cautions.CAUTIONS.values(), lambda id: WORDS.cautions[id]),
    "symptoms": (symptoms.SYMPTOMS.values(), lambda id: WORDS.symptoms[id]),
}
ROWS = [(row, words) for rows, words in TABLES.values() for row in rows]

# Evidence: red-flags and general-safety, the rows marked as remembered; the red flags
# of rheumatoid arthritis, lupus, sacroiliac pain and Hashimoto's.
RECALLED = {
    "rf-preg",
    "rf-preg-early",
    "rf-allergy",
    "rf-ra-vasculitis",
    "rf-hashi-overactive",
    "lymphoedema",
    "diabetes-site",
    "implant-breast",
    "ms-trigeminal",
    "s-preg",
    "s-allergy",
    "s-heartbeat",
}
RECALLED_IN_PART = {
    "rf-neckartery",
    "rf-meningitis",
    "rf-chest",
    "rf-fracture",
    "rf-cellulitis",
    "rf-cellulitis-unwell",
    "rf-weightloss",
    "rf-inflam",
    "rf-ad",
    "rf-fever-immune",
    "rf-ra-neck",
    "rf-lupus-kidney",
    "cellulitis",
    "chemo",
    "preg",
    "neck-fall",
    "s-neck-artery",
    "s-meningitis",
    "s-chest",
    "s-ad",
    "s-electric",
    "s-urine",
    "s-skin-hot",
}

# Evidence: pain-feedback, section 5. The last two rows split "numb" by what is known.
CARRY_ON, EASE_OFF, STOP = "Carry on", "Ease off", "Stop for today"
BOOK = "Have this checked in the next two weeks"
GRID = {
    "Comfortable, or nothing special": [CARRY_ON, CARRY_ON, EASE_OFF, STOP, STOP],
    "Strong, but good": [CARRY_ON, CARRY_ON, EASE_OFF, STOP, STOP],
    "Uncomfortable, or not said": [EASE_OFF, EASE_OFF, EASE_OFF, STOP, STOP],
    "Painful": [EASE_OFF, STOP, STOP, STOP, BOOK],
    "Sharp, burning or electric": [STOP, STOP, STOP, BOOK, BOOK],
    "Numb, where you had told us so": [EASE_OFF, EASE_OFF, EASE_OFF, STOP, STOP],
    "Numb, and that is new": [STOP, STOP, STOP, STOP, STOP],
}


def fetch() -> Page:
    return Page(Client().get(PATH).content)


@pytest.fixture
def page() -> Page:
    return shown.page(PATH)


def row_of(page: Page, id: str) -> Element:
    return page.one(id=f"rule-{id}")


def tidy(text: str) -> str:
    return " ".join(text.split())


@contextmanager
def changed(row: Any, **fields: Any) -> Iterator[None]:
    """A row of a table with other values, for as long as the block lasts."""
    before = {name: getattr(row, name) for name in fields}
    for name, value in fields.items():
        object.__setattr__(row, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            object.__setattr__(row, name, value)


def test_every_rule_of_every_table_stands_on_the_page_exactly_once(page):
    shown = Counter(each.text for each in page.all("span", **{"class": "rule-id"}))
    assert shown == Counter(row.id for row, _ in ROWS)
    assert shown.total() > 400


@pytest.mark.parametrize("table", TABLES)
def test_a_rule_stands_with_its_words(page, table):
    rows, words = TABLES[table]
    for row in rows:
        text, said = row_of(page, row.id).text, words(row.id)
        for name in ("sign", "because", "label", "reason", "ask", "why"):
            assert tidy(getattr(said, name, "")) in text, (row.id, name)


def test_a_rule_says_what_follows(page):
    said = row_of(page, "B2").text
    assert "Your pain before was 7 or 8, and that is new or more than usual." in said
    assert "Stop for today." in said
    assert "No massage today." in said
    assert "Have this checked today." in row_of(page, "B1").text
    assert "No practice for 7 days." in row_of(page, "L7b").text
    assert "This routine is given up." in row_of(page, "H3").text
    assert "Have this checked today." in row_of(page, "pain-9-10").text
    assert "Ask first." in row_of(page, "caution-ask-first").text
    assert "The practice ends." in row_of(page, "ease-sharp").text


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("anticoag", ["At most gentle.", "Hands only, no tools.", "No long presses"]),
        ("dvt-past", ["At most gentle.", "Left out: calves and inner thighs."]),
        ("neuropathy", ["At most feather on the numb part.", "No warmth."]),
        ("injury-72h", ["At most feather on or beside the place you name."]),
        ("osteoporosis", ["At most gentle.", "Not lying on your front."]),
        ("dvt-signs", ["Have this checked today.", "Have no massage."]),
        ("consent", ["This closes routines with a partner."]),
        ("lupus-tired", ["Half the time.", "Only asked with lupus."]),
        ("wound", ["Left out: the place you name.", "We ask this every time."]),
    ],
)
def test_a_caution_says_its_cap_places_tools_and_warmth(page, id, expected):
    said = row_of(page, id).text
    assert [words for words in expected if words not in said] == []


def test_the_grid_is_the_grid_of_the_evidence(page):
    table = page.one("table")
    heads = [each.text for each in table.inside if each.get("scope") == "col"]
    assert heads == [
        "The pressure felt",
        "2 or more points lower",
        "The same, or 1 point lower",
        "1 point higher, or not known",
        "2 points higher",
        "3 or more points higher",
    ]
    rows = [each for each in table.inside if each.tag == "tr"][1:]
    shown = {
        row.inside[0].text: [each.text for each in row.inside if each.tag == "b"]
        for row in rows
    }
    assert shown == GRID
    assert all(row.inside[0].get("scope") == "row" for row in rows)


def test_each_level_says_what_it_leads_to(page):
    levels = {
        each.inside[0].text: each.inside[-1].text
        for each in page.one(id="levels").inside
        if each.tag == "div" and each.inside and each.inside[0].tag == "dt"
    }
    assert levels == {
        "Carry on": "The same pressure and time, or less.",
        "Ease off": "1 level lighter, but never under feather. Half the time.",
        "Stop for today": (
            "1 level lighter, but never under feather. Half the time. "
            "No practice for 48 hours. The place you worked on rests for 72 hours."
        ),
        BOOK: (
            "1 level lighter, but never under feather. Half the time. "
            "No practice until you tell us that a professional has agreed."
        ),
        "Have this checked today": (
            "1 level lighter, but never under feather. Half the time. "
            "No practice until you tell us that a professional has agreed."
        ),
        "Call now": (
            "1 level lighter, but never under feather. Half the time. "
            "No practice until you tell us that a professional has agreed."
        ),
    }


def test_every_source_linked_is_on_the_page_of_sources(page):
    named = {link for link in page.links if "#source-" in link}
    known = set(shown.page("/sources/").ids)
    assert len(named) > 80
    assert {link.removeprefix("/sources/#") for link in named} - known == set()


def test_every_rule_links_its_own_sources(page):
    for row, _ in ROWS:
        if not row.id.startswith("G-"):
            links = [
                each["href"] for each in row_of(page, row.id).inside if each.get("href")
            ]
            assert links == [f"/sources/#source-{each}" for each in row.sources], row.id


def test_a_source_has_its_year_and_what_is_only_remembered_says_so(page):
    assert "Boonstra AM, 2016" in row_of(page, "B1").text
    assert "(from memory)" in row_of(page, "rf-allergy").text
    assert "(from memory)" not in row_of(page, "rf-dvt").text


def test_what_is_our_judgement_says_so_and_nothing_else_does(page):
    remembered = RECALLED | RECALLED_IN_PART
    for row, _ in ROWS:
        if not row.id.startswith("G-"):
            said = "Our judgement, not tested." in row_of(page, row.id).text
            assert said is (row.judgement and row.id not in remembered), row.id


def test_what_is_only_remembered_is_not_called_our_judgement(page):
    for row, _ in ROWS:
        if not row.id.startswith("G-"):
            text = row_of(page, row.id).text
            whole = "From memory, not read again." in text
            part = "Part of it is from memory, not read again." in text
            assert whole is (row.id in RECALLED), row.id
            assert part is (row.id in RECALLED_IN_PART), row.id


def test_the_page_of_signs_says_what_is_only_remembered():
    found = {row.text for row in shown.page("/safety/red-flags/").all("li")}
    for words, ids in (
        ("From memory, not read again.", RECALLED),
        ("Part of it is from memory, not read again.", RECALLED_IN_PART),
    ):
        told = {WORDS.flags[id].sign for id in ids if id.startswith("rf-")}
        marked = [text for text in found if text.endswith(words)]
        assert len(marked) == len(told)
        assert all(any(text.startswith(sign) for text in marked) for sign in told)


def test_a_changed_rule_of_the_advice_changes_the_page():
    row = next(row for row in advice.RULES if row.id == "B4")
    report = Report(before=5, during="comfortable", after=5)
    assert advise(report).level is Level.CARRY_ON
    assert "Carry on." in row_of(fetch(), "B4").text
    with changed(row, level=Level.EMERGENCY, urgency=Urgency.EMERGENCY):
        assert advise(report).level is Level.EMERGENCY
        assert "Call now." in row_of(fetch(), "B4").text


def test_a_changed_cell_of_the_grid_changes_the_page():
    row = next(row for row in advice.RULES if row.id == "G-painful-same")
    with changed(row, level=Level.EASE_OFF):
        cell = row_of(fetch(), "G-painful-same")
    assert [each.text for each in cell.inside if each.tag == "b"] == ["Ease off"]


def test_a_changed_rule_of_the_check_changes_the_page():
    row = next(row for row in screening_rules.RULES if row.id == "pain-7-8")
    with changed(row, outcome=Outcome.EMERGENCY):
        assert "Call now." in row_of(fetch(), "pain-7-8").text
    assert "Not today." in row_of(fetch(), "pain-7-8").text


def test_a_changed_caution_changes_the_page():
    row = cautions.CAUTIONS["osteoporosis"]
    with changed(row, cap=1, no_heat=True):
        said = row_of(fetch(), "osteoporosis").text
    assert "At most feather." in said
    assert "No warmth." in said


def test_a_caution_of_another_grade_moves_to_another_heading():
    with changed(cautions.CAUTIONS["allergy"], grade=Grade.ABSOLUTE):
        text = fetch().one(id="cautions").text
    heads = [
        "When is there no massage at all?",
        WORDS.cautions["allergy"].ask,
        "When is one place left out?",
    ]
    assert sorted(heads, key=text.index) == heads


def test_a_changed_row_inside_a_practice_changes_the_page():
    row = next(row for row in easing.TABLE if row.id == "ease-sore")
    assert "Lighter here." in row_of(fetch(), "ease-sore").text
    with changed(row, effect=easing.END, times_anywhere=4):
        said = row_of(fetch(), "ease-sore").text
    assert "The practice ends." in said
    assert "the 4th time in this practice" in said


def test_headings_are_questions_and_every_link_on_the_page_goes_somewhere(page):
    heads = [each.text for each in page.all("h2") if each.text != "Index"]
    assert [each for each in heads if not each.endswith("?")] == ["On this page"]
    inside = {link[1:] for link in page.links if link.startswith("#")}
    assert inside <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_the_version_and_the_state_of_review_stand_at_the_top(page):
    assert f"Version {RULES_VERSION} of the rules." in page.text
    assert "No clinician has reviewed them yet." in page.text


def test_the_page_asks_the_database_little_and_no_more_when_it_grows(
    client, django_assert_max_num_queries
):
    with django_assert_max_num_queries(8) as few:
        client.get(PATH)
    for number in range(40):
        Source.objects.create(
            slug=f"more-{number}", title="More", kind="book", verified=True
        )
    with django_assert_max_num_queries(len(few.captured_queries)):
        client.get(PATH)


def test_the_page_stays_light(client):
    answer = client.get(PATH, headers={"accept-encoding": "gzip"})
    assert answer["Content-Encoding"] == "gzip"
    assert len(answer.content) < 60_000


@pytest.mark.parametrize("path", ["/safety/", "/sitemap.xml"])
def test_the_page_is_found_from(client, path):
    assert PATH in client.get(path).content.decode()


def test_an_advice_links_to_the_rules(client):
    answer = client.post(
        "/routines/sij-self-buttock-wall/feedback/",
        {"before": 3, "after": 3, "during": "comfortable", "symptoms": "none"},
    )
    assert PATH in Page(answer.content).links
