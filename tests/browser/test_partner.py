"""Two people, one phone: one gives, one receives."""

import re

import pytest
from playwright.sync_api import Page, expect

from . import people
from .chromium import DESK
from .measures import too_small, too_wide
from .playing import Practice, address
from .test_axe import TAGS, findings

HANDS = "/routines/gen-partner-hands/"
#: Its six steps lie on: back of the hand, forearm, palm, back of the hand, fingers, palm.
QUESTION = "How is this for you?"


class Together(Practice):
    def open(self, **fields: str) -> "Together":
        self.page.goto(address(HANDS, **fields))
        return self

    def agree(self) -> "Together":
        for _ in range(2):
            self.wait()
            self.page.locator('[data-act="agree"][aria-pressed="false"]').first.click()
        return self

    def begin(self, **fields: str) -> "Together":
        self.open(**fields)
        self.agree().touch("begin")
        expect(self.page.locator(".practice-slabs")).to_be_visible()
        return self

    @property
    def question(self):  # type: ignore[no-untyped-def]
        return self.page.locator("#felt-title")


@pytest.fixture
def together(page: Page) -> Together:
    return Together(page)


# Before the first touch --------------------------------------------------------------


def test_both_agree_on_the_words_before_it_begins(together, page):
    together.open().touch("begin")
    expect(page.locator("#said")).to_contain_text("both of you")
    expect(page.locator(".needed")).to_be_in_viewport()
    expect(page.get_by_role("button", name="I give: I know the words")).to_be_focused()
    expect(page.locator(".practice-slabs")).to_be_hidden()
    together.touch("agree").touch("begin")
    receiver = page.get_by_role("button", name="I receive: I know the words")
    expect(receiver).to_be_focused()
    together.wait()
    page.keyboard.press("Enter")
    together.touch("begin")
    expect(page.locator(".practice-slabs")).to_be_visible()


def test_sore_hands_do_not_begin(together, page):
    together.open().agree()
    sore = page.locator("summary", has_text="Sore")
    sore.click()
    together.touch("begin")
    expect(page.locator(".practice-slabs")).to_be_hidden()
    expect(sore).to_be_focused()
    together.wait()
    page.get_by_role("link", name="Only rest my hands").click()
    expect(page).to_have_url(re.compile("still=yes"))


def test_a_practice_that_was_left_is_offered_before_all_that_two_read(together, page):
    together.begin().touch("next").touch("next")
    page.reload()
    resume = page.get_by_role("button", name="Continue")
    expect(resume).to_be_in_viewport()
    sore = page.locator("summary", has_text="Sore")
    sore.click()
    together.touch("continue")
    expect(page.locator(".practice-slabs")).to_be_hidden()
    expect(sore).to_be_focused()
    sore.click()
    together.touch("continue")
    assert together.number == 2


def test_the_lesson_is_open_until_it_was_read_and_can_be_opened_again(together, page):
    lesson = page.locator(".lesson")
    together.open().touch("read")
    expect(lesson).not_to_have_attribute("open", "")
    expect(page.locator("#hands-title")).to_be_focused()
    page.reload()
    expect(lesson).not_to_have_attribute("open", "")
    lesson.locator("summary").click()
    expect(page.get_by_text("Never crack, thrust or pull.")).to_be_visible()


# How is this for you? ----------------------------------------------------------------


def test_after_an_area_the_one_who_receives_is_asked(together, page):
    together.begin().touch("next")
    expect(together.question).to_have_text(QUESTION)
    expect(together.question).to_be_focused()
    assert together.number == 1
    expect(page.locator(".felt [data-felt]")).to_have_count(6)
    expect(page.locator(".felt input")).to_have_count(0)
    together.feels("good")
    assert together.number == 2
    expect(page.locator(".felt")).to_be_hidden()
    reports = together.stored()["reports"]
    assert [(each["felt"], each["area"]) for each in reports] == [("good", "hand-back")]


def test_the_question_holds_nobody_up(together):
    together.begin().touch("next").touch("next")
    assert together.number == 2
    assert together.stored()["reports"] == []


def test_a_bit_sore_makes_it_softer(together):
    together.begin().touch("next").feels("fine")
    assert together.pressure == 2
    together.touch("next").feels("sore")
    expect(together.eased).to_contain_text("beside the sore place")
    together.touch("go-on")
    assert (together.number, together.pressure) == (2, 1)


def test_painful_from_the_one_who_receives_leaves_the_place_out(together, page):
    together.begin().touch("next").feels("painful")
    expect(together.eased).to_contain_text("Leave this place alone today")
    together.touch("go-on")
    assert together.number == 2
    together.touch("next").feels("painful")
    expect(together.end).to_have_text("Stop for today")
    expect(page.locator(".swap")).to_be_hidden()


def test_at_the_end_they_are_asked_and_may_change_over(together, page):
    together.begin(skip="hand-back,forearm,fingers")
    assert page.locator(".practice-slabs").get_by_role("button").count() == 3
    together.touch("next")
    if together.number == 1:
        together.touch("next")
    expect(page.get_by_role("button", name="Finish")).to_be_visible()
    together.touch("next")
    expect(together.question).to_have_text(QUESTION)
    together.feels("good")
    expect(together.end).to_have_text("That was the last step")
    together.wait()
    page.locator(".practice-end").get_by_role("link", name="Swap roles").click()
    expect(page).to_have_url(re.compile(r"check/\?receiver=someone-else$"))
    expect(page.get_by_label("Somebody else’s")).to_be_checked()


def test_the_receivers_part_in_turn(together, page):
    together.begin().wait()
    button = page.get_by_role("button", name="Show the receiver’s part")
    receiver = together.step.locator(".receiver")
    expect(together.step.locator(".giver")).to_be_visible()
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(receiver).to_be_visible()
    expect(together.step.locator(".giver")).to_be_hidden()
    expect(together.step.locator("ul.speech")).to_be_hidden()


def test_who_is_alone_is_asked_nothing_of_it(page):
    alone = Practice(page).begin().touch("next")
    assert alone.number == 2
    expect(page.locator(".felt")).to_be_hidden()


# Somebody else's body ----------------------------------------------------------------


def test_of_somebody_else_only_the_way_back_is_kept_and_nothing_after(together, page):
    together.begin(whose="other").touch("next").feels("sore")
    (kept,) = together.stored()["practices"]
    assert together.stored()["reports"] == []
    assert kept["someoneElse"] is True
    assert {"numb", "address"} & set(kept) == set()
    page.reload()
    expect(page.get_by_text("You were at step 1 of 6.")).to_be_visible()
    together.touch("continue")
    assert together.pressure == 1
    together.touch("stop")
    expect(together.end).to_have_text("You have stopped")
    assert together.stored() == {"practices": [], "reports": []}
    link = page.locator('a[data-act="feedback"]').get_attribute("href") or ""
    assert "receiver=someone-else" in link
    assert "practice=" not in link


def test_what_was_begun_on_somebody_else_is_not_gone_on_with_on_me(together, page):
    together.begin(whose="other").touch("next").touch("next")
    together.open()
    expect(page.get_by_role("button", name="Begin")).to_be_visible()
    expect(page.locator(".resume")).to_be_hidden()


def test_my_limits_are_for_my_body_only(together, page):
    people.sign_up(page, people.Person("ivy@example.org", "warm hands at nine"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    together.begin(whose="other")
    assert not [each for each in asked if "/bounds/" in each]
    together.begin()
    assert [each for each in asked if "/bounds/" in each]
    page.goto(address(HANDS, whose="other"))
    page.goto(f"{HANDS}feedback/?receiver=someone-else")
    expect(page.get_by_label("Somebody else’s")).to_be_checked()


# Rest --------------------------------------------------------------------------------


def test_who_stopped_because_it_hurt_is_told_to_rest_on_the_same_device(page):
    practice = Practice(page).begin().to_step(3)
    practice.touch("ask").feels("painful").touch("go-on")
    practice.touch("ask").feels("painful")
    expect(practice.end).to_have_text("Stop for today")
    practice.open()
    expect(page.locator(".rest")).to_contain_text("You stopped because it hurt.")
    expect(page.locator(".rest")).to_contain_text("(48 hours)")
    begin = page.get_by_role("button", name="Begin")
    expect(begin).not_to_have_class(re.compile("main"))
    expect(page.get_by_role("link", name="Do the check again")).to_be_visible()


def test_who_stopped_for_another_reason_is_not(page):
    practice = Practice(page).begin().touch("stop")
    expect(practice.end).to_have_text("You have stopped")
    practice.open()
    expect(page.get_by_role("button", name="Begin")).to_have_class(re.compile("main"))
    expect(page.locator(".rest")).to_be_hidden()


# For everybody -----------------------------------------------------------------------


def well(page: Page) -> None:
    assert findings(page, TAGS) == []
    assert too_small(page, 44) == []
    assert not too_wide(page)


# So high that no row lies half under the slabs, from where it can be scrolled.
@pytest.mark.parametrize("size", [{"width": 360, "height": 1600}, DESK])
def test_every_screen_is_well(together, page, size):
    page.set_viewport_size(size)
    together.open(whose="other")
    expect(page.locator(".lesson")).to_have_attribute("open", "")
    for each in page.locator(".hands summary").all():
        each.click()
    well(page)
    together.begin(whose="other")
    together.touch("part")
    well(page)
    together.touch("next")
    well(page)
    together.touch("stop")
    well(page)


def test_all_of_it_with_the_keyboard(together, page):
    together.open()
    for name in ("I give: I know the words", "I receive: I know the words", "Begin"):
        together.wait()
        page.get_by_role("button", name=name, exact=True).press("Enter")
    expect(page.locator(".practice-slabs")).to_be_visible()
    together.wait()
    page.keyboard.press("PageDown")
    expect(together.question).to_have_text(QUESTION)
    together.wait()
    page.get_by_role("button", name="Feels good").press("Enter")
    assert together.number == 2


def test_without_scripts_all_of_it_can_be_read(open_page):
    page = open_page(java_script_enabled=False)
    page.goto(address(HANDS, whose="other"))
    expect(page.get_by_text("Wash and warm your hands.")).to_be_visible()
    expect(page.get_by_text("“Softer”: one level lighter at once.")).to_be_visible()
    expect(page.get_by_role("button", name="I give: I know")).to_be_hidden()
    expect(page.get_by_role("link", name="Swap roles")).to_be_visible()
    expect(page.get_by_text("If you receive:").first).to_be_visible()
