"""A condition shows how its first two routines begin."""

import pytest
from django.test import Client

from guidance.models import Picture
from tests.shown import page

from .public import CONDITIONS

pytestmark = pytest.mark.django_db
#: A picture and its words are no heavier than a paragraph or two.
LIGHT = 5 * 1024


@pytest.mark.parametrize("slug", CONDITIONS)
def test_the_first_two_routines_show_their_first_position(slug):
    rows = page(f"/conditions/{slug}/").one("section", id="start").inside
    shown = [e for e in rows if e.tag == "li" and e.get("class") == "pictured"]
    images = [e for row in shown for e in row.inside if e.tag == "img"]
    assert len(shown) == len(images) == 2
    for image in images:
        assert image["loading"] == "lazy"
        assert image["alt"].startswith(("Sitting", "Lying", "Half lying", "Standing"))
        drawn = Client().get(image["src"])
        assert drawn["Content-Type"].startswith("image/svg+xml")
        assert Picture.objects.get(digest=image["src"][10:-4]).bytes < LIGHT


def test_a_picture_shows_how_the_routine_beside_it_begins():
    rows = page("/conditions/fibromyalgia/").one("section", id="start").inside
    first = next(e for e in rows if e.get("class") == "pictured")
    assert "Gentle all-round, lying or reclined" in first.text
    (image,) = (e for e in first.inside if e.tag == "img")
    assert image["alt"].startswith("Half lying")
