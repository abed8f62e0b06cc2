"""How hard each area may be worked: typed from the evidence, not from the files."""

import tomllib
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parents[2] / "guidance" / "library"
WORDS = {"moderate": 3, "gentle": 2, "feather": 1}
CONDITIONS = {
    "ankylosing-spondylitis",
    "sacroiliac-joint-pain",
    "multiple-sclerosis",
    "back-and-neck-muscle-tension",
    "spinal-osteoarthritis",
    "fibromyalgia",
    "rheumatoid-arthritis",
    "lupus",
    "hashimotos-thyroiditis",
}
# Evidence, areas: the number outside the brackets, alone and with a partner.
AREA_MAXIMA = {
    "scalp": (2, 2),
    "forehead": (2, 2),
    "temples": (2, 1),
    "jaw": (2, 1),
    "skull-base": (2, 1),
    "neck-back": (2, 2),
    "shoulder-top": (3, 3),
    "shoulder-blade": (3, 2),
    "upper-back": (3, 3),
    "lower-back": (2, 3),
    "sacrum": (1, 1),
    "buttock": (3, 3),
    "outer-hip": (3, 2),
    "chest-front": (2, 0),
    "upper-arm": (3, 3),
    "forearm": (3, 3),
    "hand-palm": (3, 2),
    "hand-back": (2, 2),
    "fingers": (2, 1),
    "thigh-front": (3, 3),
    "thigh-outer": (3, 2),
    "thigh-back": (3, 2),
    "knee-front": (1, 1),
    "calf": (2, 2),
    "shin-outer": (2, 2),
    "foot-top": (2, 2),
    "foot-sole": (3, 3),
    "toes": (1, 1),
}
BOTH = ("self", "partner")
LEGS = ("thigh-front", "thigh-outer", "thigh-back", "knee-front", "calf", "shin-outer")


def load(name: str) -> dict:
    with (LIBRARY / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@pytest.fixture(scope="module")
def conditions() -> dict[str, dict]:
    return {each["slug"]: each for each in load("caps")["condition"]}


@pytest.fixture(scope="module")
def cap(conditions):
    def find(condition: str, mode: str, area: str) -> int:
        lists = conditions[condition][mode]
        return max((WORDS[word] for word in lists if area in lists[word]), default=0)

    return find


def test_every_condition_is_there_once():
    slugs = [each["slug"] for each in load("caps")["condition"]]
    assert sorted(slugs) == sorted(CONDITIONS)


def test_the_maxima_of_the_areas_are_those_of_the_evidence():
    found = {
        area["slug"]: (area["max_self"], area["max_partner"])
        for area in load("areas")["area"]
    }
    assert found == AREA_MAXIMA


@pytest.mark.parametrize("mode", BOTH)
@pytest.mark.parametrize("condition", sorted(CONDITIONS))
def test_each_area_is_known_and_stands_in_one_list_of_a_mode(
    conditions, condition, mode
):
    lists = conditions[condition][mode]
    areas = [area for word in lists for area in lists[word]]
    assert set(lists) == set(WORDS)
    assert set(areas) <= set(AREA_MAXIMA)
    assert len(areas) == len(set(areas))


@pytest.mark.parametrize("mode", BOTH)
@pytest.mark.parametrize("condition", sorted(CONDITIONS))
def test_no_cap_is_above_the_maximum_of_its_area(cap, condition, mode):
    side = BOTH.index(mode)
    too_high = {
        area
        for area, maxima in AREA_MAXIMA.items()
        if cap(condition, mode, area) > maxima[side]
    }
    assert not too_high


@pytest.mark.parametrize("condition", sorted(CONDITIONS))
def test_the_chest_is_closed_to_a_partner(cap, condition):
    assert cap(condition, "partner", "chest-front") == 0


@pytest.mark.parametrize("mode", BOTH)
@pytest.mark.parametrize("condition", sorted(CONDITIONS))
def test_a_hand_only_rests_on_the_base_of_the_spine(cap, condition, mode):
    assert cap(condition, mode, "sacrum") == 1


@pytest.mark.parametrize("condition", ["multiple-sclerosis", "fibromyalgia", "lupus"])
@pytest.mark.parametrize("mode", BOTH)
def test_sensitive_bodies_never_get_more_than_gentle(cap, condition, mode):
    assert max(cap(condition, mode, area) for area in AREA_MAXIMA) == 2


@pytest.mark.parametrize("mode", BOTH)
@pytest.mark.parametrize("area", LEGS)
def test_legs_in_lupus_take_feather_only(cap, area, mode):
    assert cap("lupus", mode, area) == 1


@pytest.mark.parametrize("area", ["neck-back", "skull-base"])
@pytest.mark.parametrize(
    "condition", ["rheumatoid-arthritis", "ankylosing-spondylitis"]
)
def test_no_partner_touches_a_neck_that_may_be_loose_or_brittle(cap, condition, area):
    assert cap(condition, "partner", area) == 0
    assert cap(condition, "self", area) == 1


@pytest.mark.parametrize(
    ("condition", "mode", "area", "expected"),
    [
        ("ankylosing-spondylitis", "self", "buttock", 3),
        ("ankylosing-spondylitis", "partner", "buttock", 2),
        ("ankylosing-spondylitis", "self", "lower-back", 2),
        ("ankylosing-spondylitis", "partner", "lower-back", 1),
        ("ankylosing-spondylitis", "self", "upper-back", 2),
        ("ankylosing-spondylitis", "partner", "upper-back", 2),
        ("ankylosing-spondylitis", "self", "calf", 2),
        ("ankylosing-spondylitis", "partner", "calf", 2),
        ("ankylosing-spondylitis", "partner", "thigh-front", 2),
        ("ankylosing-spondylitis", "partner", "forearm", 3),
        ("ankylosing-spondylitis", "partner", "foot-sole", 3),
        ("sacroiliac-joint-pain", "self", "buttock", 3),
        ("sacroiliac-joint-pain", "self", "lower-back", 2),
        ("sacroiliac-joint-pain", "partner", "lower-back", 3),
        ("sacroiliac-joint-pain", "self", "calf", 2),
        ("sacroiliac-joint-pain", "partner", "calf", 2),
        ("back-and-neck-muscle-tension", "self", "neck-back", 2),
        ("back-and-neck-muscle-tension", "partner", "neck-back", 2),
        ("back-and-neck-muscle-tension", "self", "buttock", 3),
        ("spinal-osteoarthritis", "self", "upper-back", 2),
        ("spinal-osteoarthritis", "partner", "lower-back", 2),
        ("spinal-osteoarthritis", "self", "neck-back", 2),
        ("rheumatoid-arthritis", "self", "forearm", 3),
        ("rheumatoid-arthritis", "partner", "upper-arm", 3),
        ("rheumatoid-arthritis", "self", "hand-palm", 2),
        ("rheumatoid-arthritis", "self", "fingers", 1),
        ("rheumatoid-arthritis", "self", "calf", 2),
        ("rheumatoid-arthritis", "self", "foot-sole", 2),
        ("rheumatoid-arthritis", "partner", "toes", 1),
        ("hashimotos-thyroiditis", "self", "neck-back", 2),
        ("hashimotos-thyroiditis", "partner", "neck-back", 1),
        ("hashimotos-thyroiditis", "self", "shoulder-top", 3),
        ("multiple-sclerosis", "self", "thigh-front", 2),
        ("lupus", "self", "forearm", 2),
    ],
)
def test_a_place_takes_what_the_evidence_allows(cap, condition, mode, area, expected):
    assert cap(condition, mode, area) == expected


def test_heat_is_left_out_for_multiple_sclerosis(conditions):
    forbidden = {slug for slug, each in conditions.items() if each["heat"] != "allowed"}
    assert forbidden == {"multiple-sclerosis"}
    assert conditions["multiple-sclerosis"]["heat"] == "forbidden"


def test_no_search_word_leads_to_two_conditions(conditions):
    words = [
        word.lower()
        for each in conditions.values()
        for word in {each["name"], *each["also"], *each["misspellings"]}
    ]
    assert len(words) == len(set(words))


def test_each_condition_names_known_sources(conditions):
    known = {source["id"] for source in load("sources")["source"]}
    for each in conditions.values():
        assert each["sources"], each["slug"]
        assert set(each["sources"]) <= known
