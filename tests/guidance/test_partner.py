"""A practice for two: whose body it is, the words, the hands, and changing over."""

import re
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.test import Client
from django.utils import timezone

from guidance.content.readability import grade, one_of
from guidance.content.texts import sentences

from .asking import FINE, STILL, WALL, check
from .page import Page

pytestmark = pytest.mark.django_db
HANDS = "gen-partner-hands"


def play(routine: str = HANDS, **fields: str) -> Page:
    today = timezone.now().date().isoformat()
    said = {"on": today, "ceiling": "3"} | fields
    return Page(Client().get(f"/routines/{routine}/play/", said).content)


def link(page: Page, words: str) -> str:
    return next(each["href"] for each in page.all("a") if each.text == words)


def query(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query))


# Whose body --------------------------------------------------------------------------


def test_the_check_carries_that_it_is_somebody_elses_body():
    assert query(check(FINE, HANDS, receiver="someone-else").play)["whose"] == "other"


@pytest.mark.parametrize("receiver", ["me", ""])
def test_ones_own_body_is_not_mentioned(receiver):
    assert "whose" not in query(check(FINE, HANDS, receiver=receiver).play)


def test_the_practice_says_so_and_the_questions_know_it():
    page = play(whose="other")
    assert "This is for somebody else’s body." in page.text
    (feedback,) = {each for each in page.links if "/feedback/" in each}
    assert feedback.startswith(f"/routines/{HANDS}/feedback/?receiver=someone-else")
    assert "somebody else’s body" not in play().text


def test_softer_stays_somebody_elses_body():
    page = play(whose="other")
    kept = [each["value"] for each in page.all("input", name="whose")]
    assert len(kept) == 6
    assert set(kept) == {"other"}


@pytest.mark.parametrize("odd", ["", "me", "someone-else", "OTHER"])
def test_an_odd_value_counts_as_absent(odd):
    assert "somebody else’s body" not in play(whose=odd).text


def test_who_works_alone_works_on_themselves():
    page = play(WALL, whose="other")
    assert "somebody else’s body" not in page.text
    assert not page.all("input", name="whose")


def test_a_day_later_nothing_of_it_holds():
    yesterday = (timezone.now().date() - timedelta(days=1)).isoformat()
    assert "somebody else’s body" not in play(on=yesterday, whose="other").text


# The lesson and the words ------------------------------------------------------------


def test_the_words_and_the_sign_of_the_routine_are_there_to_agree_on():
    text = play().text
    assert "“Stop”: the hands lift within a second. Nobody asks why." in text
    assert "“Softer”: one level lighter at once." in text
    assert "“Stay”: the hands stop moving and rest." in text
    assert "Two taps, an open raised hand, or a squeeze of a soft ball." in text


@pytest.mark.parametrize(
    "said",
    [
        "Wash and warm your hands.",
        "Take off rings and watch.",
        "Lean; do not push.",
        "Use palms and forearms before thumbs.",
        "A thumb presses for 10 seconds at most.",
        "Watch the face and the breath.",
        "Ask for each place.",
        "Never on the spine, the front of the neck or the side of the neck.",
        "Never crack, thrust or pull.",
        "Stop means stop.",
        "our judgement, not tested",
    ],
)
def test_the_lesson_says(said):
    (lesson,) = play().all("details", **{"class": "lesson"})
    assert said in lesson.text


def test_the_lesson_is_easy_to_read_and_takes_two_minutes():
    (lesson,) = play().all("details", **{"class": "lesson"})
    lines = [each.text for each in lesson.inside if each.tag in ("li", "p")]
    said = [sentence for line in lines for sentence in sentences(line)]
    assert grade(said, one_of(["no such name"])) <= 6
    assert len(" ".join(said).split()) <= 2 * 200


def test_nobody_alone_is_shown_any_of_it():
    page = play(WALL)
    assert not page.all("details", **{"class": "lesson"})
    assert "Swap roles" not in page.text
    assert "Agree on these words" not in page.text


def test_the_first_time_may_be_five_minutes():
    brief = link(play("as-partner-light-back-leaning"), "take the 5-minute version")
    assert query(brief) == {"short": "yes"}


# The hands that give -----------------------------------------------------------------


def test_tired_hands_may_make_it_half_as_long():
    assert query(link(play(whose="other"), "Make it half as long")) == {
        "on": timezone.now().date().isoformat(),
        "ceiling": "2",
        "minutes": "5",
        "whose": "other",
    }


def test_sore_hands_rest_on_every_place_in_its_turn():
    address = link(play(whose="other"), "Only rest my hands")
    assert query(address) == {
        "on": timezone.now().date().isoformat(),
        "ceiling": "2",
        "minutes": "11",
        "still": "yes",
        "whose": "other",
    }
    still = Page(Client().get(address).content)
    assert [each["id"] for each in still.all("section", **{"class": "screen"})] == [
        f"step-{key}" for key in range(1, 7)
    ]
    (forearm,) = still.all("section", id="step-2")
    assert "Forearm Still hands" in forearm.text
    assert "Rest a flat, warm hand on this place. Do not press." in forearm.text
    assert "If you give: Sit or kneel well." in forearm.text
    assert "You can say “softer”, “stay” or “stop”." in forearm.text
    assert "pressure 1 of 5" in forearm.text
    assert "The hands that give only rest today." in still.text
    assert "Left out today" not in still.text
    assert "Only rest my hands" not in still.text


def test_without_a_check_the_hands_have_nothing_to_shorten():
    page = Page(Client().get(f"/routines/{HANDS}/play/").content)
    assert "Make it half as long" not in page.text
    assert "Agree on these words" in page.text


# Changing over -----------------------------------------------------------------------


@pytest.mark.parametrize(("whose", "next_one"), [("", "someone-else"), ("other", "me")])
def test_changing_over_starts_the_check_for_the_other_body(whose, next_one):
    address = link(play(whose=whose, skip="fingers", ceiling="1"), "Swap roles")
    assert address == f"/routines/{HANDS}/check/?receiver={next_one}"
    page = Page(Client().get(address).content)
    (chosen,) = [e for e in page.all("input", name="receiver") if "checked" in e.attrs]
    assert chosen["value"] == next_one
    ticked = [e for e in page.all("input") if "checked" in e.attrs]
    assert ticked == [chosen]


def test_an_odd_receiver_chooses_nobody():
    page = Page(Client().get(f"/routines/{STILL}/check/?receiver=x").content)
    assert not [e for e in page.all("input", name="receiver") if "checked" in e.attrs]


def test_each_part_is_under_the_step():
    page = play()
    givers = re.findall(r'<p class="giver"><b>If you give:</b>', page.source)
    receivers = re.findall(r'<p class="receiver"><b>If you receive:</b>', page.source)
    assert (len(givers), len(receivers)) == (6, 6)
