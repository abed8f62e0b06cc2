from django.utils import timezone

from tests.people import make_routine, visitor


def save(client, slug="wall-ease", do="save"):
    return client.post(f"/me/saved/{slug}/", {"do": do}, follow=True)


def test_asks_before_it_saves(as_ana, routine):
    page = as_ana.get("/me/saved/wall-ease/")
    assert "Save this routine?" in page.text
    assert "It is not on your list yet." in page.text


def test_asking_saves_nothing(as_ana, ana, routine):
    as_ana.get("/me/saved/wall-ease/")
    assert ana.saved.count() == 0


def test_saves_and_shows_the_list(as_ana, ana, routine):
    page = save(as_ana)
    assert page.redirect_chain == [("/me/saved/", 302)]
    assert "“Wall ease” is saved." in page.text
    assert "/routines/wall-ease/check/" in page.text
    assert ana.saved.count() == 1


def test_saving_twice_is_saving_once(as_ana, ana, routine):
    save(as_ana)
    save(as_ana)
    assert ana.saved.count() == 1


def test_a_saved_routine_offers_to_be_removed(as_ana, routine):
    save(as_ana)
    assert "Remove it" in as_ana.get("/me/saved/wall-ease/").text


def test_removing_twice_is_removing_once(as_ana, ana, routine):
    save(as_ana)
    save(as_ana, do="remove")
    assert save(as_ana, do="remove").status_code == 200
    assert ana.saved.count() == 0


def test_removing_leaves_other_people_their_list(as_ana, ben, routine):
    ben.saved.create(routine=routine)
    save(as_ana)
    save(as_ana, do="remove")
    assert ben.saved.count() == 1


def test_a_post_that_says_nothing_does_what_the_page_offers(as_ana, ana, routine):
    as_ana.post("/me/saved/wall-ease/")
    assert ana.saved.count() == 1
    as_ana.post("/me/saved/wall-ease/")
    assert ana.saved.count() == 0


def test_an_unclear_answer_is_asked_again(as_ana, ana, routine):
    page = as_ana.post("/me/saved/wall-ease/", {"do": "burn"})
    assert page.status_code == 422
    assert "There is a problem" in page.text
    assert "<title>Error: " in page.text
    assert ana.saved.count() == 0


def test_an_unknown_routine_is_not_found(as_ana):
    assert as_ana.get("/me/saved/no-such-thing/").status_code == 404
    assert as_ana.post("/me/saved/no-such-thing/", {"do": "save"}).status_code == 404


def test_a_withdrawn_routine_cannot_be_saved(as_ana, ana, routine):
    routine.withdraw("A step was not safe.")
    page = save(as_ana)
    assert page.status_code == 410
    assert "A step was not safe." in page.text
    assert ana.saved.count() == 0


def test_a_withdrawn_routine_stays_listed_with_its_reason_and_without_start(
    as_ana, routine
):
    save(as_ana)
    routine.withdraw("A step was not safe.")
    page = as_ana.get("/me/saved/")
    assert "A step was not safe." in page.text
    assert "/routines/wall-ease/check/" not in page.text


def test_a_withdrawn_routine_can_be_removed(as_ana, ana, routine):
    save(as_ana)
    routine.withdraw("A step was not safe.")
    save(as_ana, do="remove")
    assert ana.saved.count() == 0


def test_a_retired_routine_is_said_to_be_gone(as_ana, routine):
    save(as_ana)
    routine.retired_at = timezone.now()
    routine.save()
    assert "no longer in our library" in as_ana.get("/me/saved/").text


def test_an_empty_list_says_how_to_fill_it(as_ana):
    page = as_ana.get("/me/saved/")
    assert "save it, and it waits here" in page.text
    assert 'href="/routines/"' in page.text


def test_the_list_takes_as_many_queries_for_one_as_for_many(
    as_ana, ana, django_assert_num_queries
):
    for number in range(12):
        ana.saved.create(routine=make_routine(f"routine-{number}"))
    with django_assert_num_queries(3):  # session, person, list
        as_ana.get("/me/saved/")


def test_the_list_is_only_read(as_ana):
    assert as_ana.post("/me/saved/").status_code == 405
    assert as_ana.put("/me/saved/wall-ease/").status_code == 405


def test_a_visitor_signs_in_first_and_comes_back(routine):
    page = visitor().get("/me/saved/wall-ease/")
    assert page.url == "/accounts/login/?next=/me/saved/wall-ease/"


def titles(page) -> list[str]:
    return [one.routine.title for one in page.context["saved"]]


def test_the_newest_is_on_top_and_can_be_moved(as_ana, routine):
    make_routine("chair-ease")
    make_routine("bed-ease")
    for slug in ("wall-ease", "chair-ease", "bed-ease"):
        save(as_ana, slug)
    assert titles(as_ana.get("/me/saved/")) == ["Bed ease", "Chair ease", "Wall ease"]
    page = save(as_ana, "wall-ease", do="up")
    assert titles(page) == ["Bed ease", "Wall ease", "Chair ease"]
    page = save(as_ana, "bed-ease", do="down")
    assert titles(page) == ["Wall ease", "Bed ease", "Chair ease"]


def test_at_an_end_nothing_moves(as_ana, routine):
    make_routine("chair-ease")
    save(as_ana)
    save(as_ana, "chair-ease")
    assert titles(save(as_ana, "chair-ease", do="up")) == ["Chair ease", "Wall ease"]
    assert titles(save(as_ana, "wall-ease", do="down")) == ["Chair ease", "Wall ease"]


def test_a_note_each(as_ana, ana, routine):
    save(as_ana)
    as_ana.post("/me/saved/wall-ease/", {"do": "note", "note": "Use the thick towel."})
    assert "Use the thick towel." in as_ana.get("/me/saved/").text


def test_a_note_that_is_too_long_is_kept_in_the_form(as_ana, ana, routine):
    save(as_ana)
    note = "soft " * 50
    page = as_ana.post("/me/saved/wall-ease/", {"do": "note", "note": note})
    assert page.status_code == 422
    assert note.strip() in page.text
    assert ana.saved.get().note == ""


def test_what_was_removed_can_be_put_back_with_its_note_and_place(as_ana, ana, routine):
    make_routine("chair-ease")
    save(as_ana)
    save(as_ana, "chair-ease")
    as_ana.post("/me/saved/wall-ease/", {"do": "note", "note": "Slowly."})
    page = save(as_ana, do="remove")
    assert "Undo: put “Wall ease” back" in page.text
    page = save(as_ana, do="undo")
    assert titles(page) == ["Chair ease", "Wall ease"]
    assert ana.saved.get(routine=routine).note == "Slowly."
    assert "Undo" not in page.text
