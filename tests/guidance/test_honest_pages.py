"""Pages say what they rest on, what is only remembered, and every part of the picture."""

import pytest

from guidance.models import Condition, Routine, Source
from tests.shown import page

from .page import Page
from .public import CONDITIONS, ROUTINES

pytestmark = pytest.mark.django_db
RECALLED = "From memory, not read again"
#: What readers of a condition need, by the headings that they look for.
PARTS = (
    "Which places, and how softly?",
    "How does it feel when it is right?",
    "What can go wrong",
    "Where do I start?",
    "Do not",
    "Can someone do it for me?",
    "What about a flare?",
    "What is it?",
    "How massage may help",
    "What it will not do",
    "What else may help?",
    "If you do nothing",
    "Day to day",
    "What can I ask my care team?",
    "What may help",
    "What may harm",
    "What was not studied",
    "What nobody knows yet",
    "Is it true that ...?",
    "Where can I get more help?",
    "Sources",
)


def headings(found: Page) -> list[str]:
    return [e.text for e in found.elements if e.tag in {"h2", "h3"}]


@pytest.mark.parametrize("slug", CONDITIONS)
def test_a_condition_has_every_part(slug):
    shown = headings(page(f"/conditions/{slug}/"))
    assert [part for part in PARTS if part not in shown] == []
    (when_not,) = [
        text
        for text in shown
        if text.startswith(("When not to massage", "Do not massage"))
    ]
    assert shown.index(when_not) <= 1


@pytest.mark.parametrize("slug", CONDITIONS)
def test_benefit_and_harm_get_equal_room(slug):
    claims = Condition.objects.get(slug=slug).claims
    benefits = claims.filter(about="benefit").count()
    harms = claims.filter(about="harm").count()
    assert min(benefits, harms) >= 4
    assert max(benefits, harms) <= 2 * min(benefits, harms)


@pytest.mark.parametrize("slug", CONDITIONS)
def test_a_condition_lists_its_sources_and_marks_what_is_only_remembered(slug):
    condition = Condition.objects.get(slug=slug)
    statements = [*condition.claims.all(), *condition.heard.all()]
    used = {source for row in statements for source in row.sources.all()}
    shown = page(f"/conditions/{slug}/")
    listed = shown.all("ol", **{"class": "sources-short"})[0].inside
    for source in used:
        address = f"/sources/#s{source.pk}"
        (row,) = [e for e in listed if e.tag == "li" and e.inside[0]["href"] == address]
        assert source.title in row.text
        assert (RECALLED in row.text) is not source.verified


@pytest.mark.parametrize("slug", ROUTINES)
def test_a_routine_marks_what_is_only_remembered(slug):
    shown = page(f"/routines/{slug}/")
    for source in Routine.objects.get(slug=slug).sources.all():
        row = shown.one("li", id=f"source-{source.slug}").text
        assert ("From memory, not read again" in row) is not source.verified


def test_the_list_of_sources_marks_what_is_only_remembered():
    shown = page("/sources/")
    for source in Source.objects.published():
        row = shown.one("li", id=f"source-{source.slug}").text
        assert ("Recalled only" in row) is not source.verified


@pytest.mark.parametrize("slug", ROUTINES)
def test_what_no_study_stands_behind_says_so(slug):
    told = page(f"/routines/{slug}/").one("section", id="know").text
    assert told.count("not tested") == 1 or not Routine.objects.get(slug=slug).judgement
