"""Nothing of a practice is lost, and it never runs in two tabs at once."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect

from . import people
from .playing import Practice, address


@pytest.fixture
def practice(page: Page) -> Practice:
    return Practice(page)


def test_after_a_reload_it_goes_on_where_it_was_with_what_was_said(practice, page):
    practice.begin().to_step(3).touch("too-much").touch("go-on")
    page.reload()
    expect(page.get_by_text("You were at step 3 of 7.")).to_be_visible()
    expect(page.get_by_role("button", name="Begin")).to_be_hidden()
    practice.touch("continue")
    expect(page.locator(".practice-slabs")).to_be_visible()
    assert (practice.number, practice.pressure) == (3, 2)
    practice.touch("too-much").touch("too-much")
    expect(practice.end).to_have_text("Ease off")
    practices = practice.stored()["practices"]
    assert [each["how"] for each in practices] == ["ended"]


def test_or_it_is_begun_anew(practice, page):
    practice.begin().to_step(3)
    page.reload()
    practice.touch("afresh")
    expect(page.locator(".practice-slabs")).to_be_visible()
    assert practice.number == 1
    ended = sorted(each.get("how", "") for each in practice.stored()["practices"])
    assert ended == ["", "stopped"]


def test_an_ended_practice_is_not_offered_again(practice, page):
    practice.begin().touch("stop")
    page.reload()
    expect(page.get_by_role("button", name="Begin")).to_be_visible()
    expect(page.locator(".resume")).to_be_hidden()


def test_each_report_is_on_the_device_at_once(practice):
    practice.begin().to_step(3).touch("ask").feels("good").touch("too-much")
    stored = practice.stored()
    (kept,) = stored["practices"]
    said = sorted(stored["reports"], key=lambda each: each["at"])
    assert [(each["felt"], each["area"], each["step"]) for each in said] == [
        ("good", "buttock", 3),
        ("sore", "buttock", 3),
    ]
    assert {each["practice"] for each in said} == {kept["uuid"]}
    assert uuid.UUID(kept["uuid"]).version == 4
    assert kept["worked"] == {"sacrum": 1, "lower-back": 2, "buttock": 3}
    assert "endedAt" not in kept


def test_the_questions_carry_the_same_id(practice, page):
    practice.begin().touch("stop")
    (kept,) = practice.stored()["practices"]
    practice.touch("feedback")
    expect(page.locator('input[name="practice"]')).to_have_value(kept["uuid"])


def test_stopped_and_undone_it_is_open_again(practice):
    practice.begin().to_step(2).touch("stop")
    assert practice.stored()["practices"][0]["how"] == "stopped"
    practice.touch("undo")
    assert practice.stored()["practices"][0]["endedAt"] is None


def test_a_second_tab_says_so_and_may_take_over(practice, page):
    practice.begin().to_step(3)
    other = Practice(page.context.new_page()).open()
    expect(
        other.page.get_by_role("heading", name="This practice runs in another tab")
    ).to_be_visible()
    expect(other.page.locator(".practice-slabs")).to_be_hidden()
    other.touch("take-over")
    expect(other.page.locator(".practice-slabs")).to_be_visible()
    assert other.number == 3
    expect(page.locator(".taken")).to_be_visible()
    expect(page.locator(".practice-slabs")).to_be_hidden()
    expect(page.locator(".screen:visible")).to_have_count(0)
    other.touch("next")
    practice.touch("take-over")
    expect(page.locator(".practice-slabs")).to_be_visible()
    assert practice.number == 4
    assert len(practice.stored()["practices"]) == 1


def test_switches_are_off_at_first_and_remembered(practice, page):
    practice.open().touch("switches")
    boxes = page.locator("#switches input[type=checkbox]")
    assert boxes.count() >= 8
    assert page.locator("#switches input:checked").count() == 0
    for name in ("timer", "few", "listen"):
        box = page.locator(f'#switches [name="{name}"]')
        if box.is_visible() and name != "listen":
            box.check()
    page.get_by_role("button", name="Done").click()
    kept = page.evaluate("localStorage.getItem('ease-off-player')")
    assert kept == '{"timer":true,"few":true}'
    practice.begin()
    expect(page.locator(".clock")).to_have_text(re.compile("Get ready: [1-8]"))
    expect(practice.step.locator(".short")).to_have_text(
        "Rest a warm hand on the base of your spine. Breathe."
    )
    expect(practice.step.locator("ul.speech")).to_be_hidden()
    expect(practice.step.get_by_text("Keep off:")).to_be_visible()


def test_the_timer_says_change_sides_and_never_goes_on_by_itself(practice, page):
    page.clock.install()
    practice.open().touch("switches")
    page.locator('#switches [name="timer"]').check()
    page.get_by_role("button", name="Done").click()
    # The clock of the page is held here, so a touch is no slip only once it has run.
    page.clock.run_for(1_000)
    practice.touch("begin")
    page.clock.run_for(1_000)
    practice.touch("next")
    page.clock.run_for(9_000)
    expect(page.locator(".clock")).to_have_text(re.compile("0:5[89] left"))
    page.clock.run_for(30_000)
    expect(page.locator("#said")).to_have_text("Change sides.")
    page.clock.run_for(600_000)
    expect(page.locator(".clock")).to_contain_text("Time is up.")
    assert practice.number == 2
    expect(page.locator(".clock")).to_have_attribute("aria-live", "off")


# A member -------------------------------------------------------------------------------


@pytest.fixture
def members(open_page, member) -> Practice:
    return Practice(open_page(storage_state=member))


def test_a_members_own_limits_make_it_softer_before_it_starts(members):
    members.open()
    own = members.page.locator("#own-limits")
    expect(own).to_contain_text("Lighter, as your own limit says.")
    members.touch("begin")
    expect(members.page.locator(".practice-slabs")).to_be_visible()
    assert members.to_step(3).pressure == 2
    assert "limit" not in members.page.request.get(address()).text().split("<main")[0]


def test_where_they_cannot_be_loaded_it_says_so_and_keeps_to_the_check(members, watch):
    members.page.route("**/bounds/", lambda route: route.abort())
    members.open()
    own = members.page.locator("#own-limits")
    expect(own).to_contain_text("could not be loaded")
    members.touch("begin")
    expect(members.page.locator(".practice-slabs")).to_be_visible()
    assert members.to_step(3).pressure == 3
    watch.problems.clear()


def test_a_visitor_asks_for_nothing_personal(practice, page):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    practice.begin().to_step(2)
    assert not [url for url in asked if "/me/" in url]


def was_sent(answer) -> bool:
    return answer.request.method == "POST" and answer.url.endswith("/me/practices/")


def test_what_a_member_did_reaches_the_history(open_page, site):
    page = open_page()
    people.sign_up(page, people.Person("ole@example.org", "two soft hands at noon"))
    people.keep_feedback(page)
    practice = Practice(page).begin().to_step(3).touch("too-much")
    with page.expect_response(was_sent):
        practice.touch("stop")
    (kept,) = practice.stored()["practices"]
    assert kept["who"]
    assert kept["uuid"].replace("-", "") in site.everything_stored()
