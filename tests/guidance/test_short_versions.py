"""Five minutes are enough: which steps, and how the check and the practice keep to them."""

import pytest
from django.test import Client

from .asking import FINE, Answer
from .files import Files
from .page import Page
from .public import CONDITIONS
from .test_checks import assert_refused

pytestmark = pytest.mark.django_db
WALL = "sij-self-buttock-wall"
FILE = f"routines/{WALL}.toml"

#: routine: its steps, and their seconds with 15 s from one to the next, added by hand
SHORT = {
    "as-self-hips-shoulders-morning": ([1, 2, 5, 7], 285),
    "as-partner-light-back-leaning": ([1, 2, 6, 7], 285),
    "sij-self-buttock-wall": ([1, 3, 5, 7], 295),
    "sij-partner-side-lying-hip": ([1, 3, 7], 230),
    "ms-self-hands-shoulders-thighs-slow": ([1, 4, 7], 250),
    "ms-partner-evening-legs": ([1, 3, 7], 250),
    "bnt-self-wall-back": ([1, 2, 5, 7], 275),
    "bnt-partner-swedish-back": ([1, 2, 9], 270),
    "soa-self-chair-back": ([1, 2, 3, 7], 285),
    "soa-partner-chair-lean": ([1, 2, 7], 210),
    "fm-self-gentle-round": ([1, 2, 3, 7], 285),
    "fm-partner-gentle-back-arms": ([1, 2, 7], 250),
    "ra-self-arm-hand": ([1, 4, 7], 280),
    "ra-partner-hands-forearms": ([1, 2, 6, 7], 285),
    "lupus-self-hands-shoulders-kind": ([1, 2, 3, 7], 265),
    "lupus-partner-calm-clothed": ([1, 2, 6], 230),
    "hashi-self-warm-limbs": ([1, 4, 5, 7], 295),
    "hashi-partner-back-feet-warm": ([1, 2, 7], 240),
}
every_short = pytest.mark.parametrize("slug", SHORT)


@pytest.fixture
def files(tmp_path) -> Files:
    return Files(tmp_path)


def check(slug: str, **said) -> Answer:
    return Answer(Client().post(f"/routines/{slug}/check/", FINE | said))


def steps(page: Page) -> list[int]:
    ids = [id.removeprefix("step-") for id in page.ids if id.startswith("step-")]
    return [int(id) for id in ids if id.isdigit()]


def test_the_shipped_ones_are_those_typed_here(library):
    found = {r.slug: list(r.short_version) for r in library.routines if r.short_version}
    assert found == {slug: keys for slug, (keys, _) in SHORT.items()}


@every_short
def test_the_steps_take_five_minutes_at_most(library, slug):
    keys, seconds = SHORT[slug]
    routine = next(each for each in library.routines if each.slug == slug)
    taken = [step.seconds for step in routine.steps if step.key in keys]
    assert sum(taken) + 15 * (len(taken) - 1) == seconds <= 300


@pytest.mark.parametrize("condition", CONDITIONS)
def test_every_condition_offers_one_alone_and_one_with_a_partner(condition):
    links = Page(Client().get(f"/conditions/{condition}/").content).links
    short = [link.split("/")[2] for link in links if link.endswith("/check/?short=yes")]
    assert len(short) == len(set(short)) >= 2
    assert any("-self-" in slug for slug in short)
    assert any("-partner-" in slug for slug in short)
    assert set(short) <= set(SHORT)


def test_the_page_names_the_steps_and_says_whose_judgement_it_is():
    page = Page(Client().get(f"/routines/{WALL}/").content)
    text = page.text
    assert f"/routines/{WALL}/check/?short=yes" in page.links
    assert "Only 5 minutes? Take step 1, 3, 5 and 7." in text
    assert "Which steps make the short version is our judgement, not tested." in text


def test_a_routine_without_one_offers_none():
    page = Page(Client().get("/routines/gen-self-feather-flare/").content)
    assert not [link for link in page.links if "short=yes" in link]


@every_short
def test_the_check_leads_to_those_steps_and_no_other(slug):
    answer = check(slug, short="yes")
    assert answer.clearance in {"go", "adapt"}
    assert "short=yes" in answer.play
    practice = Page(Client().get(answer.play).content)
    assert steps(practice) == SHORT[slug][0]
    assert "The 5-minute version:" in practice.text
    assert "Left out today" not in practice.text


def test_the_check_keeps_in_mind_that_it_is_for_five_minutes():
    page = Page(Client().get(f"/routines/{WALL}/check/?short=yes").content)
    assert page.one("input", name="short")["value"] == "yes"
    plain = Page(Client().get(f"/routines/{WALL}/check/").content)
    assert not plain.all("input", name="short")
    wrong = Answer(Client().post(f"/routines/{WALL}/check/", {"short": "yes"}))
    assert wrong.status == 422
    assert wrong.one("input", name="short")["value"] == "yes"


def test_without_asking_for_it_the_whole_routine_is_there():
    practice = Page(Client().get(check(WALL).play).content)
    assert steps(practice) == [1, 2, 3, 4, 5, 6, 7]


def test_the_answers_shape_the_short_version_too():
    answer = check(WALL, short="yes", pain="6", avoid="buttock")
    practice = Page(Client().get(answer.play).content)
    assert steps(practice) == [1, 5]
    assert answer.ceiling == "1"


def test_a_flare_is_not_made_longer_by_it():
    answer = check("ra-self-arm-hand", short="yes", flare="yes")
    practice = Page(Client().get(answer.play).content)
    assert answer.ceiling == "1"
    assert steps(practice) == [1, 4, 7]


def test_too_much_stays_inside_the_short_version():
    practice = Page(Client().get(check(WALL, short="yes").play).content)
    forms = [f for f in practice.all("form") if "/play/" in (f.get("action") or "")]
    assert forms
    for form in forms:
        fields = {e.get("name"): e.get("value") for e in form.inside if e.get("name")}
        assert fields["short"] == "yes"


def test_a_short_version_that_is_not_there_counts_as_absent():
    slug = "gen-self-feather-flare"
    answer = check(slug, short="yes")
    assert "short" not in answer.play
    practice = Page(Client().get(f"/routines/{slug}/play/?short=yes").content)
    assert steps(practice) == [1, 2, 3, 4, 5]
    odd = Page(Client().get(f"/routines/{WALL}/play/?short=perhaps").content)
    assert steps(odd) == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("[1, 3, 9]", "names steps that are not there: 9"),
        ("[3, 1]", "in the order of the routine"),
        ("[1, 1]", "once"),
        ("[1]", "keep at least 2"),
        ("[1, 2, 3, 4, 5, 6, 7]", "must leave steps out"),
        ("[3, 4, 6]", "takes 330 seconds"),
    ],
)
def test_a_short_version_that_cannot_be_is_refused(files, new, reason):
    files.change(FILE, "short_version = [1, 3, 5, 7]", f"short_version = {new}")
    assert_refused(files, FILE, "short_version", reason)


def test_a_condition_without_one_is_refused(files):
    for slug in ("sij-self-buttock-wall", "sij-partner-side-lying-hip"):
        files.drop(f"routines/{slug}.toml", "short_version")
    file = "conditions/sacroiliac-joint-pain.toml"
    assert_refused(files, file, "routines", "each condition needs one")
