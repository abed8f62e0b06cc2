"""Every step has a picture: drawn once, light, told in words, still until asked."""

import gzip
import re

import pytest
from django.core.management import CommandError
from django.db.models import Count
from django.test import Client

from guidance.figures.roles import ROLES
from guidance.models import LibraryVersion, Picture, Routine, Step, StepPicture
from guidance.models.loading import load

from .files import Files
from .page import Page
from .public import ROUTINES

pytestmark = pytest.mark.django_db
WALL = "sij-self-buttock-wall"
THIGHS = "gen-self-thighs-20"
PARTNER = "sij-partner-side-lying-hip"
every_routine = pytest.mark.parametrize("slug", ROUTINES)


def page(path: str) -> Page:
    return Page(Client().get(path).content)


def drawn(step: Step, way: str = "usual") -> StepPicture:
    return step.pictures.get(way=way)


def step(slug: str, key: int) -> Step:
    return Step.objects.get(routine__slug=slug, key=key)


# Drawn when the library is loaded ------------------------------------------------


def test_every_step_has_its_picture_and_its_position():
    bare = Step.objects.filter(retired_at=None).exclude(
        pictures__in=StepPicture.objects.filter(
            way="usual", picture__isnull=False, scene__isnull=False
        )
    )
    assert [str(row) for row in bare] == []


def test_a_second_load_draws_nothing_anew(library):
    before = list(Picture.objects.values()), list(StepPicture.objects.values())
    version = LibraryVersion.current()
    load(library)
    after = list(Picture.objects.values()), list(StepPicture.objects.values())
    assert after == before
    assert LibraryVersion.current() == version


def test_steps_that_look_the_same_share_one_picture():
    shared = Picture.objects.annotate(uses=Count("steps")).filter(uses__gt=1)
    assert shared.exists()


def test_a_changed_tool_changes_the_picture_and_drops_the_old_one(tmp_path):
    files, old = Files(tmp_path), drawn(step(THIGHS, 3)).picture
    assert old.caption.startswith("Your own loose fist or forearm.")
    files.change(f"routines/{THIGHS}.toml", 'tool = "soft-fist"\n', 'tool = "hands"\n')
    files.bring_in()
    new = drawn(step(THIGHS, 3)).picture
    assert new.caption.startswith("Your own hand with flat fingers.")
    assert not Picture.objects.filter(pk=old.pk).exists()


def test_the_easier_way_has_a_picture_of_its_own_where_its_data_differ():
    wall = step(WALL, 3)
    assert drawn(wall).picture.title.endswith(", ball at the wall")
    assert drawn(wall, "easier").picture.title.endswith(", ball on a chair")


def test_an_easier_way_that_leads_elsewhere_has_no_picture():
    knee = step("gen-self-thighs-20", 5)
    assert knee.easier["do"].startswith("Leave the knees out")
    assert [row.way for row in knee.pictures.all()] == ["usual"]


def test_a_place_that_is_left_alone_is_shown_and_told_as_left_alone():
    neck = step("soa-partner-chair-lean", 6)
    assert neck.easier["do"] == "Leave the neck out. Rest your hands on the shoulders."
    easier = drawn(neck, "easier")
    assert easier.picture.title == "Left alone: back of the neck"
    assert "hands rest on the shoulders" in easier.picture.description
    assert easier.picture.caption.endswith("Leave the neck alone.")
    assert easier.scene is None


def test_a_step_that_sways_is_drawn_swaying_whatever_its_technique():
    towel = step("gen-self-one-handed-seated", 5)
    assert towel.technique.slug == "friction-circles"
    shown = drawn(towel).picture
    assert shown.title.startswith("A small sway: ")
    assert "A folded towel lies flat" in shown.description
    assert "small, slow sway" in shown.description


def test_a_step_may_be_drawn_as_another_technique(tmp_path):
    files = Files(tmp_path)
    files.change(f"routines/{PARTNER}.toml", '"stroke-along"', '"holding"')
    files.bring_in()
    waist = step(PARTNER, 3)
    assert waist.technique.slug == "effleurage"
    assert drawn(waist).picture.title.startswith("Still hands: ")


def test_a_step_may_be_drawn_as_a_variant_of_its_technique():
    down = drawn(step("gen-partner-sleep-slow-stroke", 2)).picture
    up = drawn(step("hashi-partner-back-feet-warm", 2)).picture
    assert down.title == up.title
    assert "slow stroke down" in down.description
    assert "slow stroke down" not in up.description
    assert down.markup != up.markup


def test_what_nobody_can_draw_as_is_refused_by_name(tmp_path):
    files = Files(tmp_path)
    name = "routines/gen-partner-sleep-slow-stroke.toml"
    files.change(name, '"stroke-down"', '"stroke-dawn"')
    with pytest.raises(CommandError, match=r"drawn_as.*stroke-dawn.*stroke-down"):
        files.load()


def test_an_easier_way_that_only_words_tell_has_no_picture():
    lap = step("as-self-hips-shoulders-morning", 1)
    assert lap.easier["do"].startswith("Let your hands lie in your lap")
    assert [row.way for row in lap.pictures.all()] == ["usual"]


def test_a_step_that_takes_a_tool_both_ways_can_be_shown_as_a_hold():
    ball = drawn(step(WALL, 3), "hold").picture
    assert ball.title == "Still hands: upper outer buttock"


def test_the_beat_is_the_tempo_of_the_step():
    assert drawn(step("as-partner-light-back-leaning", 2)).beat == 9
    assert drawn(step("bnt-self-spot-press", 3)).beat == 20
    assert drawn(step(PARTNER, 2)).beat == 1


# What is in a picture ------------------------------------------------------------


def test_a_picture_weighs_no_more_than_6_kilobytes():
    heavy = {row.title: row.bytes for row in Picture.objects.filter(bytes__gt=6144)}
    assert heavy == {}


@every_routine
def test_all_pictures_of_a_routine_weigh_no_more_than_25_kilobytes(slug):
    content = Client().get(f"/routines/{slug}/").content.decode()
    plates = "".join(re.findall(r"<figure.*?</figure>", content, re.DOTALL))
    assert plates.count("<svg") >= Routine.objects.get(slug=slug).steps.count()
    assert len(gzip.compress(plates.encode())) <= 25 * 1024


def test_a_drawing_names_roles_and_carries_no_style_script_id_or_address():
    for shown in Picture.objects.all():
        assert set(re.findall(r"<([a-z]+)", shown.markup)) <= {
            "circle", "ellipse", "g", "line", "path", "polyline", "rect", "svg",
            "text", "tspan",
        }  # fmt: skip
        assert not re.search(r"\s(id|style|href|fill|stroke|on\w+)=", shown.markup)
        names = set(" ".join(re.findall(r'class="([^"]*)"', shown.markup)).split())
        assert names <= ROLES, shown.title


def test_no_two_pictures_are_told_in_the_same_words():
    told: dict[tuple[str, str], str] = {}
    for shown in Picture.objects.all():
        words = shown.title, shown.description
        assert told.setdefault(words, shown.markup) == shown.markup
        assert list(told).count(words) == 1
    assert len(told) == Picture.objects.count()


def test_words_tell_who_with_what_where_and_how_it_moves():
    jaw = drawn(step("gen-self-jaw-scalp", 2)).picture
    assert jaw.description.startswith("You lie back on pillows")
    assert "the jaw muscle" in jaw.description
    assert "Your own hand" in jaw.description
    assert "small, slow circles" in jaw.description


def test_words_tell_giver_from_receiver():
    hip = drawn(step(PARTNER, 2)).picture
    assert hip.description.startswith("The receiver lies on one side")
    assert "The giver’s flat hand rests on the side of the hip" in hip.description
    assert "sway to and fro" in hip.description


def test_words_tell_how_many_hands_are_seen():
    thigh = drawn(step(THIGHS, 1)).picture
    assert "Your own flat hands glide over the front of the thigh" in thigh.description
    assert "Dots show the light way back" in thigh.description
    foot = drawn(step("gen-self-feet", 1)).picture
    assert "Your own flat hand glides over the sole and heel" in foot.description
    assert "Dots" not in foot.description


def test_the_caption_says_what_to_keep_off():
    assert drawn(step(THIGHS, 1)).picture.caption == (
        "Your own flat hands. Not the inner thigh."
    )


def test_the_words_of_a_position_tell_where_the_giver_is():
    feet = drawn(step("gen-partner-feet", 1)).scene
    assert feet.title == "Half lying: top of the foot"
    assert feet.description == (
        "The receiver lies back on pillows, knees supported. "
        "The giver sits at the foot of the bed, with both hands at the top of the foot."
    )


def test_no_words_begin_with_the_word_image():
    for shown in Picture.objects.all():
        assert not re.match(r"(image|picture|drawing) of", shown.description.lower())
        assert shown.title
        assert shown.description.endswith(".")


def test_words_in_a_drawing_are_told_too():
    labelled = Picture.objects.filter(markup__contains="f-nogo-words")
    assert labelled.exists()
    for shown in labelled:
        assert "Words in it: “" in shown.description


# On the pages --------------------------------------------------------------------


@every_routine
def test_each_step_of_a_routine_stands_beside_its_own_picture(slug):
    found = page(f"/routines/{slug}/")
    for row in Step.objects.filter(routine__slug=slug, retired_at=None):
        look = found.one(id=f"step-{row.key}")
        plates = [e for e in look.inside if e.tag == "svg"]
        assert plates[-1]["aria-labelledby"] == (
            f"picture-{row.key}-title picture-{row.key}-text"
        )
        assert plates[-1]["role"] == "img"


@pytest.mark.parametrize("page_of", ["/routines/{}/", "/routines/{}/play/"])
@every_routine
def test_ids_are_unique_and_each_picture_is_named_by_ids_that_exist(slug, page_of):
    found = page(page_of.format(slug))
    assert len(found.ids) == len(set(found.ids))
    for plate in found.all("svg", role="img"):
        assert set(plate["aria-labelledby"].split()) <= set(found.ids)


def test_the_position_is_shown_once_at_the_set_up_and_where_it_changes():
    found = page(f"/routines/{WALL}/")
    shown = [i for i in found.ids if re.fullmatch(r"position-[\w-]+-title", i)]
    # Steps 1 and 2 sit, steps 3 and 4 stand at the wall, 5 to 7 sit again.
    assert shown == [f"position-{WALL}-title", "position-3-title"]


def test_pictures_lie_still_until_somebody_asks():
    for path in (f"/routines/{WALL}/", f"/routines/{WALL}/play/"):
        found = page(path)
        assert found.having("data-movement") == []
        assert "beat-20" in found.source or "beat-2" in found.source


def test_nothing_on_a_page_with_pictures_is_styled_in_place():
    for slug in (WALL, PARTNER):
        found = page(f"/routines/{slug}/")
        assert found.having("style") == []
        assert found.all("style") == []


def test_the_practice_shows_the_easier_way_where_that_is_what_is_left():
    found = page(f"/routines/{WALL}/play/")
    titles = {e["id"]: e.text for e in found.all("title") if e.get("id")}
    assert titles["picture-3-title"] == "Still hands: upper outer buttock"


# As files ------------------------------------------------------------------------


@pytest.fixture
def address() -> str:
    return drawn(step(WALL, 3)).picture.get_absolute_url()


def test_a_picture_is_a_file_that_stands_alone(client, address):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/svg+xml; charset=utf-8"
    text = response.content.decode()
    assert text.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "<title" in text
    assert "<desc" in text
    assert "prefers-color-scheme" in text


def test_a_picture_is_kept_for_ever_and_sets_no_cookie(client, address):
    response = client.get(address, headers={"accept-encoding": "br"})
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Encoding"] == "br"
    assert not response.cookies
    again = client.get(
        address,
        headers={"accept-encoding": "br", "if-none-match": response["ETag"]},
    )
    assert again.status_code == 304
    assert "immutable" in again["Cache-Control"]


def test_a_file_may_use_its_own_style_sheet_and_nothing_else(client, address):
    policy = client.get(address)["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "style-src 'sha256-" in policy
    assert "unsafe-inline" not in policy


def test_an_unknown_picture_is_not_found(client):
    response = client.get("/pictures/0123456789abcdef0123.svg")
    assert response.status_code == 404
    assert "immutable" not in response.get("Cache-Control", "")


# All of them ---------------------------------------------------------------------


def test_the_gallery_shows_every_picture_with_its_words():
    found = page("/about/pictures/")
    shown = {image["src"]: image for image in found.all("img")}
    rows = Picture.objects.all()
    assert set(shown) == {row.get_absolute_url() for row in rows}
    assert {image["loading"] for image in shown.values()} == {"lazy"}
    text = found.text
    for row in rows:
        assert shown[row.get_absolute_url()]["alt"] == row.title
        assert row.description in text


def test_the_gallery_is_found_from_the_page_about_us_and_from_the_index():
    assert "/about/pictures/" in page("/about/").links
    assert "/about/pictures/" in page("/").links
