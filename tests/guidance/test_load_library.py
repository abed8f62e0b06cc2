"""Files own content: what loading creates, changes, retires and leaves alone."""

from dataclasses import replace

import pytest
from django.core.management import CommandError, call_command

from guidance.models import (
    Area,
    Claim,
    Condition,
    Feedback,
    LibraryVersion,
    Practice,
    Pressure,
    Routine,
    Source,
    Step,
)
from guidance.models.loading import load
from tests.people import make_answer, make_practice, make_routine

from .files import Files

pytestmark = pytest.mark.django_db
WALL = "routines/sij-self-buttock-wall.toml"
SLUG = "sij-self-buttock-wall"
SIJ = "conditions/sacroiliac-joint-pain.toml"


@pytest.fixture
def files(tmp_path) -> Files:
    return Files(tmp_path)


def without_wall(library):
    kept = tuple(item for item in library.routines if item.slug != SLUG)
    return replace(library, routines=kept)


def everything() -> dict[str, object]:
    models = (Routine, Step, Condition, Claim, Area, Source, Pressure)
    return {
        model.__name__: list(model.objects.order_by("pk").values()) for model in models
    }


def test_the_first_load_creates_what_the_files_hold():
    assert Area.objects.count() == 28
    assert Condition.objects.count() == 9
    assert [row.name for row in Pressure.objects.all()] == [
        "feather",
        "gentle",
        "moderate",
        "firm",
        "very deep",
    ]
    wall = Routine.objects.get(slug=SLUG)
    assert wall.title == "Buttock and hip ease at the wall"
    assert (wall.mode, wall.minutes, wall.ceiling) == ("self", 10, 3)
    assert [step.key for step in wall.steps.all()] == [1, 2, 3, 4, 5, 6, 7]
    assert [c.slug for c in wall.conditions.all()] == ["sacroiliac-joint-pain"]


def test_caps_arrive_as_the_most_pressure_by_area():
    caps = Condition.objects.get(slug="rheumatoid-arthritis").caps
    assert caps["self"]["forearm"] == 3
    assert caps["self"]["neck-back"] == 1
    assert "neck-back" not in caps["partner"]


def test_a_second_load_changes_nothing(library):
    before, version = everything(), LibraryVersion.current()
    done = load(library)
    assert (done.created, done.updated, done.retired) == (0, 0, 0)
    assert everything() == before
    assert LibraryVersion.current() == version


def test_the_command_says_what_it_did(capsys):
    call_command("load_library")
    assert "0 created, 0 updated, 0 retired" in capsys.readouterr().out


def test_a_changed_sentence_is_brought_in_and_moves_the_version(files):
    version = LibraryVersion.current()
    files.change(WALL, "Walk for 3 to 5 minutes.", "Walk for 4 minutes.")
    files.load()
    assert Routine.objects.get(slug=SLUG).aftercare[0] == "Walk for 4 minutes."
    assert LibraryVersion.current() == version + 1


def test_a_changed_step_is_brought_in(files):
    pk = Step.objects.get(routine__slug=SLUG, key=7).pk
    files.change(WALL, "small and slow, 8 times.", "small and slow.")
    files.bring_in()
    step = Step.objects.get(routine__slug=SLUG, key=7)
    assert step.short == "Rock your pelvis forward and back, small and slow."
    assert step.pk == pk


def test_a_changed_claim_is_brought_in(files):
    files.change("claims.toml", "It does not need to hurt.", "It must not hurt.")
    files.bring_in()
    assert Claim.objects.filter(says__startswith="It must not hurt.").count() == 1
    assert not Claim.objects.filter(says__startswith="It does not need").exists()


def test_a_changed_list_of_sources_is_brought_in(files):
    files.change(WALL, 'sources = ["seed-sij", ', "sources = [")
    files.bring_in()
    slugs = {source.slug for source in Routine.objects.get(slug=SLUG).sources.all()}
    assert slugs == {"si-biologyinsights", "dalton-si", "holder-ball"}


def test_only_checking_writes_nothing(files):
    files.change(WALL, "Walk for 3 to 5 minutes.", "Walk for 4 minutes.")
    files.load("--check")
    assert Routine.objects.get(slug=SLUG).aftercare[0] == "Walk for 3 to 5 minutes."


def test_one_bad_file_changes_nothing(files):
    before, version = everything(), LibraryVersion.current()
    files.change(WALL, "Walk for 3 to 5 minutes.", "Walk for 4 minutes.")
    files.change("pages/about.toml", "written = ", "writen = ")
    with pytest.raises(CommandError, match="nothing was changed"):
        files.load()
    assert everything() == before
    assert LibraryVersion.current() == version


# What vanishes -------------------------------------------------------------------


def test_a_routine_that_vanishes_is_retired_and_history_stays(library, ana):
    wall = Routine.objects.get(slug=SLUG)
    practice = make_practice(ana, wall)
    make_answer(practice, step=3)
    done = load(without_wall(library))
    assert done.retired == 1
    wall.refresh_from_db()
    assert wall.retired_at is not None
    assert wall.steps.count() == 7
    assert Practice.objects.get().routine == wall
    assert Feedback.objects.get().step == 3


@pytest.mark.parametrize("page", ["", "check/", "play/", "feedback/"])
def test_the_pages_of_a_retired_routine_are_gone_from_the_site(library, client, page):
    load(without_wall(library))
    assert client.get(f"/routines/{SLUG}/{page}").status_code == 404


def test_no_page_links_to_a_retired_routine(library, client):
    load(without_wall(library))
    for path in (
        "/",
        "/routines/",
        "/areas/buttock/",
        "/tools/ball-wall/",
        "/techniques/petrissage/",
        "/conditions/sacroiliac-joint-pain/",
        "/sitemap.xml",
    ):
        assert SLUG not in client.get(path).content.decode(), path


def test_a_routine_that_vanished_can_come_back(library, client):
    load(without_wall(library))
    done = load(library)
    assert (done.created, done.updated) == (0, 1)
    assert client.get(f"/routines/{SLUG}/").status_code == 200


def test_retiring_moves_the_version_once(library):
    version = LibraryVersion.current()
    load(without_wall(library))
    load(without_wall(library))
    assert LibraryVersion.current() == version + 1


def test_a_step_that_vanishes_is_retired_and_no_longer_shown(files, client):
    text = files.read(WALL)
    start, end = text.index("[[steps]]\nkey = 6"), text.index("[[steps]]\nkey = 7")
    files.write(WALL, text[:start] + text[end:])
    files.change(WALL, "minutes = 10", "minutes = 9")
    files.bring_in()
    assert Step.objects.get(routine__slug=SLUG, key=6).retired_at is not None
    page = client.get(f"/routines/{SLUG}/").content.decode()
    assert 'id="step-6"' not in page
    assert 'id="step-7"' in page


def test_a_condition_without_its_page_still_bounds_what_is_allowed(library, client):
    load(replace(library, conditions=()))
    assert client.get("/conditions/sacroiliac-joint-pain/").status_code == 404
    assert Condition.objects.get(slug="sacroiliac-joint-pain").caps["self"]


# What belongs to people ----------------------------------------------------------


def test_withdrawn_stays_withdrawn_over_a_load(library, files):
    Routine.objects.get(slug=SLUG).withdraw("A reader was hurt.")
    load(library)
    files.change(WALL, "Walk for 3 to 5 minutes.", "Walk for 4 minutes.")
    files.bring_in()
    wall = Routine.objects.get(slug=SLUG)
    assert wall.withdrawn_reason == "A reader was hurt."
    assert wall.withdrawn_at is not None
    assert wall.aftercare[0] == "Walk for 4 minutes."


def test_a_reviewer_stays_over_a_load(library):
    Routine.objects.filter(slug=SLUG).update(reviewer_name="A. Clinician")
    load(library)
    assert Routine.objects.get(slug=SLUG).reviewer_name == "A. Clinician"


def test_rows_of_the_organisation_itself_are_left_alone(library):
    make_routine("our-own", origin="local")
    done = load(library)
    assert done.retired == 0
    assert Routine.objects.get(slug="our-own").retired_at is None


def test_a_local_row_with_the_slug_of_a_file_is_refused_with_a_sentence(files):
    Routine.objects.filter(slug=SLUG).update(origin="local")
    version = LibraryVersion.current()
    files.change("pages/about.toml", "title = ", 'title = "Other" # ')
    with pytest.raises(CommandError) as refused:
        files.load()
    assert str(refused.value).startswith("Nothing was changed.")
    assert f"“{SLUG}”" in str(refused.value)
    assert "another slug" in str(refused.value)
    assert LibraryVersion.current() == version
