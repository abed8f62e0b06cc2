"""What a condition's page says of each place is what its caps allow, alone and not."""

import tomllib
from pathlib import Path

import pytest

from tests.shown import page

from .files import Files
from .public import CONDITIONS

LIBRARY = Path(__file__).parents[2] / "guidance" / "library"
SIJ = "conditions/sacroiliac-joint-pain.toml"
LEVELS = {"leave out": 0, "feather": 1, "gentle": 2, "moderate": 3}
#: A spine that nobody has called "not fused" counts as fused: gentle there (AS, 9).
LOWERED = {("ankylosing-spondylitis", "buttock"): (2, 2)}

#: Reading of the pages against the caps: place, alone, with a partner.
SHOWN = [
    ("rheumatoid-arthritis", "Top of the shoulders", 3, 2),
    ("rheumatoid-arthritis", "Front of the thigh", 3, 3),
    ("rheumatoid-arthritis", "Outer side and back of the thigh", 3, 2),
    ("rheumatoid-arthritis", "Buttocks", 3, 3),
    ("rheumatoid-arthritis", "Below the collarbone", 2, 0),
    ("rheumatoid-arthritis", "Toes", 1, 1),
    ("sacroiliac-joint-pain", "Front of the thigh", 3, 3),
    ("sacroiliac-joint-pain", "Outer thigh", 3, 2),
    ("sacroiliac-joint-pain", "Back of the thigh", 2, 2),
    ("ankylosing-spondylitis", "Upper arms and palms", 3, 2),
    ("ankylosing-spondylitis", "Buttocks and side of the hip", 2, 2),
    ("ankylosing-spondylitis", "Low back beside the spine", 2, 1),
    ("ankylosing-spondylitis", "Back of the neck", 1, 0),
    ("multiple-sclerosis", "Fingers", 2, 1),
    ("fibromyalgia", "Base of the skull", 2, 1),
    ("spinal-osteoarthritis", "Upper chest", 2, 0),
    ("spinal-osteoarthritis", "Back of the neck", 2, 1),
    ("back-and-neck-muscle-tension", "Around the shoulder blades", 3, 2),
    ("back-and-neck-muscle-tension", "Low back muscles", 2, 3),
    ("lupus", "Thighs, calves and shins", 1, 1),
    ("hashimotos-thyroiditis", "Jaw muscle", 2, 0),
]


def read(name: str) -> dict:
    with (LIBRARY / name).open("rb") as file:
        return tomllib.load(file)


def pressures(slug: str) -> dict[str, tuple[int, int]]:
    """Each place of a condition's page with the pair of pressures over it."""
    found, pair = {}, (0, 0)
    for element in page(f"/conditions/{slug}/").one("section", id="where").inside:
        if element.tag == "h3":
            ways = [level(span.text) for span in element.inside if said(span.text)]
            pair = (ways[0], ways[-1]) if ways else (0, 0)
        if element.tag == "li":
            name = next(bold for bold in element.inside if bold.tag == "b")
            found[name.text.removesuffix(".")] = pair
    return found


def said(words: str) -> bool:
    return words.startswith(("Alone", "Partner"))


def level(words: str) -> int:
    return next(number for word, number in LEVELS.items() if word in words)


@pytest.mark.django_db
@pytest.mark.parametrize(("slug", "name", "alone", "partner"), SHOWN)
def test_a_place_stands_under_the_pressure_it_takes(slug, name, alone, partner):
    assert pressures(slug)[name] == (alone, partner)


@pytest.mark.django_db
@pytest.mark.parametrize("slug", CONDITIONS)
def test_no_place_is_shown_with_other_caps_than_its_own(slug):
    (caps,) = (row for row in read("caps.toml")["condition"] if row["slug"] == slug)
    shown = pressures(slug)
    for row in read(f"conditions/{slug}.toml")["where"]:
        if row.get("keep_off"):
            assert shown[row["name"]] == (0, 0)
        for area in row.get("areas", []):
            allowed = tuple(
                next((LEVELS[w] for w in caps[mode] if area in caps[mode][w]), 0)
                for mode in ("self", "partner")
            )
            assert shown[row["name"]] == LOWERED.get((slug, area), allowed), area


def test_a_row_of_unlike_places_is_refused(tmp_path):
    files = Files(tmp_path)
    files.change(SIJ, 'areas = ["thigh-front"]', 'areas = ["thigh-front", "calf"]')
    (problem,) = files.broken_rules()
    assert problem == (
        f"{SIJ}: where “Front of the thigh”.areas: "
        "holds places with unlike caps: [(2, 2), (3, 3)]"
    )


def test_a_closed_place_may_not_look_open(tmp_path):
    files = Files(tmp_path)
    name = "conditions/lupus.toml"
    files.change(name, 'areas = ["fingers"]', 'areas = ["outer-hip"]')
    assert files.broken_rules() == [
        f"{name}: where “Fingers”.areas: is closed for this condition"
    ]


def test_a_row_is_a_place_to_work_or_a_place_to_keep_off(tmp_path):
    files = Files(tmp_path)
    files.change(SIJ, 'areas = ["sacrum"]\n', "")
    assert files.broken_rules() == [
        f"{SIJ}: where “Base of the spine”.areas: "
        "names areas or is keep_off, and never both"
    ]
