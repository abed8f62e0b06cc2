"""The page of a routine and that of a condition: safety before technique."""

from datetime import date

import pytest

from guidance.models import Condition, Routine
from tests.shown import page

from .page import Page
from .public import ROUTINES

pytestmark = pytest.mark.django_db
SIJ = "/conditions/sacroiliac-joint-pain/"
every_routine = pytest.mark.parametrize("slug", ROUTINES)


def in_order(page: Page, *words: str) -> bool:
    """Whether the words come in this order in the main part of the page."""
    text = page.one("main").text
    places = [text.index(word) for word in words]
    return places == sorted(places)


@pytest.mark.parametrize(
    ("slug", "keys"),
    [
        ("sij-self-buttock-wall", [1, 2, 3, 4, 5, 6, 7]),
        ("sij-partner-side-lying-hip", [1, 2, 3, 4, 5, 6, 7]),
        ("gen-self-feather-flare", [1, 2, 3, 4, 5]),
        ("gen-partner-still-hands-flare", [1, 2, 3, 4, 5]),
    ],
)
def test_each_step_has_its_stable_place_in_order(slug, keys):
    ids = [id for id in page(f"/routines/{slug}/").ids if id.startswith("step-")]
    steps = [id for id in ids if id.removeprefix("step-").isdigit()]
    assert steps == [f"step-{key}" for key in keys]


@every_routine
def test_every_routine_says_that_pressure_must_not_hurt(slug):
    text = page(f"/routines/{slug}/").text
    assert "Pressure must not hurt. Asking for softer is always right." in text


@pytest.mark.parametrize(
    ("slug", "skip", "sign", "first_step"),
    [
        (
            "sij-self-buttock-wall",
            "You had a fall or a knock and nobody has checked you.",
            "Numb between the legs",
            "Lay a warm, flat hand over the bone",
        ),
        (
            "sij-partner-side-lying-hip",
            "Turning over in bed hurts sharply.",
            "Numb between the legs",
            "Lay one flat hand over the base of the spine",
        ),
    ],
)
def test_safety_comes_before_the_steps(slug, skip, sign, first_step):
    found = page(f"/routines/{slug}/")
    assert in_order(found, skip, first_step)
    assert in_order(found, "999", first_step)


@every_routine
def test_the_check_is_offered_before_the_steps(slug):
    found = page(f"/routines/{slug}/")
    places = [e.get("href") or e.get("id") for e in found.elements]
    assert places.index(f"/routines/{slug}/check/") < places.index("step-1")
    assert f"/routines/{slug}/play/" not in places[: places.index("step-1")]


@every_routine
def test_every_routine_says_that_no_clinician_has_reviewed_it(slug):
    text = page(f"/routines/{slug}/").text
    assert "No clinician has reviewed" in text
    assert "Written 20 November 2026" in text
    assert "20 November 2027" in text


def test_a_review_is_named_once_there_is_one(client):
    Routine.objects.filter(slug=ROUTINES[0]).update(
        reviewer_name="Ada Okoro",
        reviewer_role="physiotherapist",
        reviewed_on=date(2026, 12, 1),
    )
    content = client.get(f"/routines/{ROUTINES[0]}/").content
    main = Page(content).one("main").text
    assert "Reviewed by Ada Okoro, physiotherapist, on 1 December 2026" in main
    assert "No clinician has reviewed" not in main


def test_a_routine_tells_what_it_takes():
    main = page("/routines/sij-self-buttock-wall/").one("main").text
    for words in ("10 minutes", "7 steps", "a tennis ball in a long sock", "Just you"):
        assert words in main


def test_every_step_tells_how_it_feels_what_to_leave_and_an_easier_way():
    step = page("/routines/sij-self-buttock-wall/").one(id="step-3").text
    assert "A good ache, 3 of 10 or less" in step
    assert "Keep off the base of the spine, the tailbone" in step
    assert "Stay in the chair. Put a soft ball under" in step
    assert "moderate" in step
    assert "2 minutes" in step


def test_a_partner_routine_has_words_for_both_and_agreed_signals():
    found = page("/routines/sij-partner-side-lying-hip/")
    step = found.one(id="step-2").text
    assert "Do not push from the wrist." in step
    assert "You can say “smaller”, “keep going” or “just hold”." in step
    assert in_order(found, "Two taps, an open raised hand", "Sway it forward by")


def test_a_routine_ends_with_aftercare_and_the_way_to_say_how_it_was():
    found = page("/routines/sij-self-buttock-wall/")
    assert in_order(found, "Tip your pelvis slowly", "Do not sit straight down again.")
    assert "/routines/sij-self-buttock-wall/feedback/" in found.links


def test_a_routine_names_its_sources():
    found = page("/routines/sij-self-buttock-wall/")
    assert "We found no study of massage by yourself for this joint." in found.text
    assert any(link.startswith("/sources/#s") for link in found.links)


def test_no_routine_shows_more_than_moderate():
    for slug in ROUTINES:
        main = page(f"/routines/{slug}/").one("main").text
        assert "very deep" not in main
        assert "firm" not in main.replace("confirm", "").lower().split()


# The page of a condition ---------------------------------------------------------


def test_a_condition_begins_with_its_three_sentences():
    found = page(SIJ)
    assert found.heading == "Sacroiliac joint pain"
    assert in_order(
        found,
        "Gentle massage of the buttock and low back muscles may give you some comfort",
        "When not to massage",
    )


def test_a_condition_says_when_not_to_before_it_says_how():
    headings = [e.text for e in page(SIJ).elements if e.tag == "h2"]
    when_not = next(
        n for n, h in enumerate(headings) if h.startswith("When not to massage")
    )
    how = [n for n, h in enumerate(headings) if "start" in h or "feel" in h]
    assert how
    assert when_not < min(how)


def test_a_condition_puts_emergency_signs_before_its_routines():
    found = page(SIJ)
    assert in_order(found, "999", "Buttock and hip ease at the wall")
    assert in_order(found, "between your legs", "Buttock and hip ease at the wall")


def test_a_condition_says_how_sure_we_are_who_reviewed_it_and_when():
    text = page(SIJ).text
    assert "very low" in text
    assert "No clinician has reviewed" in text
    assert "Written 20 November 2026" in text
    assert "20 November 2027" in text


def test_a_condition_names_its_sources_with_addresses():
    found = page(SIJ)
    assert any(link.startswith("https://") for link in found.links)
    assert "Rubbing a leg that holds a blood clot can be deadly." in found.text


def test_a_condition_leads_to_its_routines_and_their_flare_variants():
    links = page(SIJ).links
    for slug in (
        "sij-self-buttock-wall",
        "sij-partner-side-lying-hip",
        "gen-self-feather-flare",
        "gen-partner-still-hands-flare",
        "gen-self-thighs-20",
    ):
        assert f"/routines/{slug}/" in links


def test_a_condition_judges_what_readers_may_have_read():
    text = page(SIJ).text
    assert "“Massage soothes the ligaments.” Not shown." in text
    assert "relieves psychogenic ischemia.” No, this is wrong." in text


def test_a_condition_without_a_page_of_its_own_answers_404(client):
    Condition.objects.filter(slug="lupus").update(written=None)
    assert client.get("/conditions/lupus/").status_code == 404
    assert "/conditions/lupus/" not in client.get("/conditions/").text


@pytest.mark.parametrize(
    "path",
    [
        "/routines/no-such/",
        "/routines/no-such/check/",
        "/routines/no-such/play/",
        "/routines/no-such/feedback/",
        "/conditions/no-such/",
        "/areas/no-such/",
        "/techniques/no-such/",
        "/tools/no-such/",
    ],
)
def test_an_unknown_slug_answers_404(client, path):
    assert client.get(path).status_code == 404


# Places, techniques, tools, pressure, signs --------------------------------------


def test_an_area_tells_its_limits_and_what_to_leave_alone():
    main = page("/areas/outer-hip/").one("main").text
    assert in_order(
        page("/areas/outer-hip/"), "By yourself", "moderate", "With a partner"
    )
    assert "leave alone" in main
    assert "/routines/sij-self-buttock-wall/" in page("/areas/outer-hip/").links


def test_an_area_that_is_closed_to_a_partner_says_so():
    main = page("/areas/chest-front/").one("main").text
    after = main.split("With a partner")[1]
    assert "leave out" in after.lower().split("muscles")[0]


def test_the_pressure_page_says_that_firm_and_very_deep_are_not_used():
    main = page("/pressure/").one("main").text
    for word in ("feather", "gentle", "moderate", "firm", "very deep"):
        assert word in main.lower()
    assert "never used" in main.lower() or "not used" in main.lower()


def test_the_signs_are_listed_with_how_soon_to_get_help():
    main = page("/safety/red-flags/").one("main").text
    assert "999" in main
    assert "Get help today" in main or "today" in main
    assert "Numb between the legs" in main


def test_every_source_says_whether_it_was_read():
    text = page("/sources/").one("main").text
    assert "Cherkin" in text or "cherkin" in text
    assert "memory" in text or "not checked" in text
