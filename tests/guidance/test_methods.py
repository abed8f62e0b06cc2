"""Techniques and tools: all of the evidence, each with when never (techniques, 2 and 3)."""

import pytest
from django.test import Client

from .page import Page
from .public import TECHNIQUES, TOOLS

pytestmark = pytest.mark.django_db

#: What each technique is never for, a few words of every part of the evidence.
NEVER = {
    "effleurage": ["rash skin", "varicose veins", "clot", "front of the neck"],
    "petrissage": [
        "joints, bone",
        "numb skin",
        "spasm",
        "recent tear",
        "steroids",
        "lupus",
    ],
    "squeeze-release": ["joints, bone", "numb skin", "spasm", "recent tear", "lupus"],
    "friction-circles": [
        "hot or swollen joints",
        "tendons",
        "eyes",
        "neck",
        "elbow",
        "knee",
    ],
    "sustained-press": [
        "fibromyalgia and lupus",
        "ankylosing spondylitis",
        "blood thinners",
        "bones are thin",
        "numb places",
    ],
    "palm-press": [
        "spine",
        "ribs",
        "kidney",
        "ankylosing spondylitis",
        "blood thinners",
    ],
    "thumb-press": ["blood thinners", "pregnancy"],
    "swedish": ["any place or person"],
    "holding": ["does not want touch", "broken skin", "spasm"],
    "gentle-rocking": [
        "fused or broken spine",
        "neck",
        "pregnancy",
        "dizziness",
        "spasticity",
    ],
    "passive-stretch": ["neck or spine", "rheumatoid", "lupus", "replaced hip or knee"],
    "slow-movement": ["fast twists"],
    "check-in": ["a sign that says stop"],
    "tapotement": [
        "spasticity",
        "kidney",
        "thin bones",
        "lupus",
        "pregnancy",
        "fibromyalgia",
    ],
}
TOOL_NEVER = {
    "hands": ["open sores, infection or a rash"],
    "soft-fist": ["bone"],
    "ball-wall": [
        "spine",
        "kidney",
        "neck",
        "thin bones",
        "ankylosing spondylitis",
        "fibromyalgia",
        "numb skin",
        "balance",
    ],
    "ball-chair": ["standing on the ball", "numb feet", "thin bones", "fibromyalgia"],
    "ball-floor": ["any of the conditions here, except muscle tension"],
    "foam-roller": [
        "open wounds",
        "low back, neck",
        "ankylosing",
        "pregnancy",
        "thinners",
    ],
    "rolled-towel": ["hard wedge under the spine"],
    "handheld-vibe": [
        "neck and head",
        "numb skin",
        "possible clot",
        "metal",
        "pacemaker",
        "patch",
        "anaemia",
        "hard exercise",
    ],
    "percussion-gun": [
        "strokes",
        "spine, bone",
        "lupus",
        "blood thinners",
        "pacemaker",
        "urine",
    ],
    "massage-cushion": [
        "necklaces",
        "sleeping on it",
        "neck setting",
        "pacemaker",
        "easy bruising",
    ],
    "massage-chair": [
        "fused spine",
        "implants",
        "pregnancy",
        "varicose",
        "blood thinners",
        "numb skin",
        "get out alone",
    ],
    "lotion": ["nut", "perfumes", "menthol", "between the toes", "barefoot"],
    "oil": ["nut", "perfumes", "between the toes", "barefoot"],
}


def page(path: str) -> Page:
    return Page(Client().get(path).content)


def never(found: Page) -> str:
    """The words under "Never for"."""
    lists = [each for each in found.all("ul") if "crosses" in each.get("class")]
    return " ".join(each.text for each in lists)


def test_nothing_of_the_evidence_is_left_out():
    assert set(NEVER) == set(TECHNIQUES)
    assert set(TOOL_NEVER) == set(TOOLS)


@pytest.mark.parametrize("slug", NEVER)
def test_a_technique_says_when_never(slug):
    said = never(page(f"/techniques/{slug}/"))
    assert [words for words in NEVER[slug] if words not in said] == []


@pytest.mark.parametrize("slug", TOOL_NEVER)
def test_a_tool_says_when_never(slug):
    said = never(page(f"/tools/{slug}/"))
    assert [words for words in TOOL_NEVER[slug] if words not in said] == []


def test_drumming_is_told_but_never_used(library):
    assert "Not used here" in page("/techniques/tapotement/").text
    used = {step.technique for r in library.routines for step in r.steps}
    assert "tapotement" not in used


@pytest.mark.parametrize(
    "slug", ["ball-floor", "foam-roller", "handheld-vibe", "percussion-gun"]
)
def test_a_safety_card_is_no_tool_of_any_routine(library, slug):
    assert "Not used here" in page(f"/tools/{slug}/").text
    used = {tool for routine in library.routines for tool in routine.tools}
    assert slug not in used


@pytest.mark.parametrize(
    "words",
    [
        "Hard rubbing across a muscle",
        "Rolling a fold of skin",
        "Elbows, knees or feet as tools",
        "walking on a back",
        "Cracking, twisting or jerking a joint",
        "Cupping, and scraping",
        "Massage of the belly",
        "inside the mouth",
        "Sitting astride",
        "Working through a T-shirt is always a good choice.",
        "Hardly any of them has been tested.",
    ],
)
def test_the_list_says_what_is_not_taught_and_how_exact_it_is(words):
    assert words in page("/techniques/").text
