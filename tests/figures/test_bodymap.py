"""The map shows every area and every fixed place to keep off, large enough to be hit."""

import tomllib
from pathlib import Path

import pytest

from guidance.figures.bodymap import care, maps, places
from guidance.figures.bodymap.places import View
from guidance.figures.kinds import CannotDraw
from guidance.figures.points import bounds

from .shapes import points

LIBRARY = Path(__file__).parents[2] / "guidance" / "library"
DATA = tomllib.loads((LIBRARY / "areas.toml").read_text())
AREAS = {area["slug"]: area for area in DATA["area"]}
REGIONS = {region["slug"]: region["areas"] for region in DATA["region"]}
ZONES = {zone["slug"]: zone for zone in DATA["zone"]}
VIEWS: tuple[View, ...] = ("front", "back")

#: Typed by hand: what has no place of its own on a body, or the place of something else.
WITHOUT_A_PLACE = {
    "varicose",
    "clot-leg",
    "hot-joint",
    "ra-neck",
    "as-spine",
    "numb-skin",
    "skin-lesion",
    "devices",
    "lymph",
}


@pytest.mark.parametrize("slug", AREAS)
def test_every_area_is_on_the_figures_that_its_data_names(slug: str) -> None:
    shown = {view for view in VIEWS if places.area(slug, view)}
    side = AREAS[slug]["side"]
    assert shown >= ({"front", "back"} if side == "both" else {side})


def test_every_place_to_keep_off_is_shown_unless_it_has_no_fixed_place() -> None:
    shown = {slug for slug in ZONES if any(places.zone(slug, view) for view in VIEWS)}
    assert set(ZONES) - shown == WITHOUT_A_PLACE


@pytest.mark.parametrize("slug", AREAS)
@pytest.mark.parametrize("view", VIEWS)
def test_what_has_a_left_and_a_right_is_on_both(slug: str, view: View) -> None:
    middles = [round(sum(bounds(o)[::2]), 6) for o in places.area(slug, view)]
    assert sorted(middles) == sorted(-m for m in middles)


def test_hands_keep_off_the_spine_wherever_they_work() -> None:
    spine = bounds(places.zone("spine", "back")[0])[2]
    for slug in ("neck-back", "upper-back", "lower-back", "shoulder-blade"):
        for outline in places.area(slug, "back"):
            left, _, right, _ = bounds(outline)
            assert min(abs(left), abs(right)) * 170 > 1, (
                f"{slug} is a finger from the middle"
            )
            assert min(abs(left), abs(right)) >= spine * 0.6


@pytest.mark.parametrize("region", REGIONS)
def test_every_area_of_a_region_is_enlarged_for_it(region: str) -> None:
    drawn = {p.slug for m in maps.region_maps(region) for p in m.places}
    assert drawn == set(REGIONS[region])


def test_a_region_that_nobody_has_drawn_has_no_pieces() -> None:
    assert maps.region_maps("left-wing") == ()


def test_an_area_that_is_on_no_figure_fails() -> None:
    with pytest.raises(CannotDraw, match="wing"):
        maps.area_map(("wing",))


def test_the_lines_of_the_cover_lead_to_rows_of_one_height() -> None:
    drawn = maps.cover_map(tuple(REGIONS))
    levels = [int(p.path.split()[-1].split("H")[0]) for p in drawn.places]
    assert levels == [40, 120, 200, 280, 360, 440, 520, 600]
    assert drawn.height == 640


def test_a_region_without_a_spot_fails() -> None:
    with pytest.raises(CannotDraw, match="left-wing"):
        maps.cover_map(("left-wing",))


def test_the_light_map_says_each_half_once() -> None:
    levels = ((), ("sacrum",), ("calf",))
    front, back = care.care_figures(levels, ("neck-back",), ("spine",))
    assert marks(front.middle) == marks(front.half) == [0, 0, 0]
    assert marks(back.half) == [0, 0, 1], "one calf, mirrored by the page"
    assert marks(back.middle) == [0, 1, 0], "the sacrum lies across the middle"
    assert back.half.off.count("M") == 1
    assert back.middle.off.count("M") == 1
    assert back.middle.hatch


def marks(side: care.Side) -> list[int]:
    return [path.count("M") for _, path in side.levels]


def test_the_spine_stays_a_narrow_strip_in_the_light_map() -> None:
    """Wider, it would forbid the muscle beside it, where hands may work."""
    _, back = care.care_figures(((), (), ()), (), ("spine",))
    across = [x for x, _ in points(back.middle.off)]
    assert max(across) - min(across) <= 6
