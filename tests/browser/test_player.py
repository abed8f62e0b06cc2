"""The guided practice, as somebody with oil on their hands lives it."""

import re

import pytest
from playwright.sync_api import Page, expect

from .chromium import DESK
from .measures import focus, heights, too_small, too_wide
from .places import ROUTINE
from .playing import STEPS, Practice, address, pressure
from .test_axe import TAGS, findings


@pytest.fixture
def practice(page: Page) -> Practice:
    return Practice(page)


def feedback_of(page: Page) -> dict[str, str]:
    link = page.locator('a[data-act="feedback"]').get_attribute("href") or ""
    return dict(pair.split("=") for pair in link.split("?")[1].split("&"))


# The whole way -----------------------------------------------------------------------


def test_a_whole_practice_leads_to_how_it_was(practice, page):
    practice.begin()
    for number in range(1, STEPS + 1):
        assert practice.number == number
        expect(practice.step.locator("h2")).to_be_focused()
        practice.touch("next")
    expect(practice.end).to_have_text("That was the last step")
    assert set(feedback_of(page)) == {"ceiling", "minutes", "practice"}
    practice.touch("feedback")
    expect(page).to_have_url(re.compile(f"{ROUTINE}feedback/"))
    assert page.locator('[name="during"]:checked').count() == 0


def test_what_is_left_is_told(practice, page):
    practice.begin()
    expect(page.locator(".progress")).to_have_text("Step 1 of 7, about 10 minutes left")
    practice.to_step(7)
    expect(page.locator(".progress")).to_have_text("Step 7 of 7, about 1 minute left")


def test_only_one_step_is_in_sight(practice, page):
    practice.begin().to_step(2)
    assert page.locator(".screen:visible").count() <= 1
    expect(page.locator("h2:visible")).to_have_count(1)


def test_a_pause_is_seen_and_leaves_nobody_lost(practice, page):
    practice.begin().to_step(2).touch("pause")
    expect(page.locator(".progress")).to_have_text("Step 2 of 7, paused")
    expect(page.locator(".progress")).to_be_in_viewport()
    expect(practice.step.locator("h2")).to_be_focused()
    practice.touch("go-on")
    expect(page.locator(".progress")).to_contain_text("minutes left")


# Too much ----------------------------------------------------------------------------


def test_too_much_makes_it_softer_shorter_and_beside_the_place(practice, page):
    practice.begin().to_step(3)
    assert practice.pressure == 3
    practice.touch("too-much")
    expect(practice.eased).to_be_visible()
    expect(page.locator("#ease-title")).to_be_focused()
    expect(practice.eased).to_contain_text("beside the sore place")
    assert pressure(practice.eased) == 2
    expect(practice.eased.locator(".time")).to_have_text("1 minute")
    expect(practice.eased.locator(".was-time")).to_have_text("was 2 minutes")
    expect(page.locator("#said")).to_contain_text("softer, half as long")
    practice.touch("go-on")
    assert (practice.number, practice.pressure) == (3, 2)
    practice.touch("next")
    assert (practice.number, practice.pressure) == (4, 2)


def test_all_six_words_stand_clear_of_the_bars_on_a_phone(practice, page):
    practice.begin().touch("too-much")
    last = page.locator('.felt [data-felt="numb"]').bounding_box()
    bars = page.locator(".practice-slabs").bounding_box()
    assert last["y"] + last["height"] <= bars["y"]


def test_softer_is_promised_only_where_there_is_softer(practice, page):
    bar = page.locator('.practice-slabs [data-slab="next"]')
    practice.begin().touch("too-much")
    expect(bar).to_have_text("Go on, gently")
    practice.touch("go-on").to_step(3).touch("too-much")
    expect(bar).to_have_text("Go on, softer")


def test_six_words_and_no_number_ask_how_it_is_now(practice, page):
    practice.begin().touch("too-much")
    rows = page.locator(".felt [data-felt]").all_inner_texts()
    assert rows == [
        "Feels good",
        "Fine",
        "A bit sore",
        "Painful",
        "Sharp, burning or shooting",
        "I cannot feel it well",
    ]
    expect(page.locator(".felt input")).to_have_count(0)


def test_good_after_easing_brings_nothing_back(practice):
    practice.begin().to_step(3).touch("too-much").feels("good")
    assert (practice.number, practice.pressure) == (3, 2)


def test_too_much_three_times_ends_it(practice, page):
    practice.begin().to_step(3).touch("too-much").touch("too-much")
    expect(practice.eased).to_contain_text("Leave this place alone today")
    practice.touch("too-much")
    expect(practice.end).to_have_text("Ease off")
    expect(page.locator(".practice-end .why")).to_have_text(
        "It was too much three times."
    )
    told = feedback_of(page)
    assert (told["area"], told["step"]) == ("buttock", "3")
    assert (told["during"], told["eased"]) == ("uncomfortable", "no")


def test_painful_leaves_the_place_out_and_twice_stops_for_today(practice, page):
    practice.begin().to_step(3).touch("ask").feels("painful")
    expect(practice.eased).to_contain_text("Leave this place alone today")
    practice.touch("go-on")
    assert practice.number == 5
    practice.touch("ask").feels("painful")
    expect(practice.end).to_have_text("Stop for today")
    practice.touch("feedback")
    expect(page.locator('[name="during"]:checked')).to_have_value("painful")
    expect(page.locator('[name="area"]')).to_have_value("outer-hip")


@pytest.mark.parametrize("word", ["sharp", "numb"])
def test_sharp_or_numb_ends_it_with_the_card(practice, page, word):
    practice.begin().touch("too-much").feels(word)
    expect(practice.end).to_have_text("Stop for today")
    expect(page.locator('[data-act="undo"]')).to_be_hidden()
    expect(page.locator(".practice-slabs")).to_be_hidden()
    assert feedback_of(page)["during"] == word


def test_numb_where_the_check_knew_it_leaves_only_the_place_out(practice):
    practice.begin(numb="sacrum").touch("ask").feels("numb")
    expect(practice.eased).to_contain_text("Look at the skin")
    practice.touch("go-on")
    assert practice.number == 2


def test_a_warning_sign_leads_to_the_numbers_without_a_network(practice, page):
    practice.begin()
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    practice.touch("ask").touch("signs")
    page.locator("#signs details", has_text="bladder or bowel").locator(
        "summary"
    ).click()
    practice.touch("sign", sign="s-saddle")
    expect(practice.end).to_have_text("Call now")
    calls = page.locator('.practice-end a[href^="tel:"]')
    assert [call.get_attribute("href") for call in calls.all()] == [
        "tel:999",
        "tel:112",
        "tel:911",
    ]
    assert min(heights(page, '.practice-end a[href^="tel:"]')) >= 84
    assert page.locator("footer:visible, .slabs:visible").count() == 0
    page.context.set_offline(False)
    practice.touch("mistake")
    expect(practice.end).to_have_text("You have stopped")
    practice.touch("undo")
    assert practice.number == 1


def test_too_much_and_stop_work_where_the_network_drops_before_it_begins(
    practice, page, watch
):
    practice.open()
    page.context.set_offline(True)
    practice.touch("begin").to_step(3).touch("too-much")
    assert pressure(practice.eased) == 2
    practice.touch("go-on").touch("stop")
    expect(practice.end).to_have_text("You have stopped")
    practice.touch("undo").touch("too-much").touch("too-much")
    expect(practice.end).to_have_text("Ease off")
    kept = practice.stored()
    assert [each["how"] for each in kept["practices"]] == ["ended"]
    assert len(kept["reports"]) == 3
    assert set(feedback_of(page)) == {"ceiling", "minutes", "practice"}
    page.context.set_offline(False)
    watch.problems.clear()


def test_without_a_network_the_switches_say_so_and_come_when_it_is_back(
    practice, page, watch
):
    practice.open()
    page.context.set_offline(True)
    practice.touch("switches")
    expect(page.get_by_text("They need a network once.")).to_be_visible()
    expect(page.locator('#switches [name="timer"]')).to_be_disabled()
    page.get_by_role("button", name="Done").click()
    page.context.set_offline(False)
    practice.touch("switches")
    expect(page.locator('#switches [name="timer"]')).to_be_enabled()
    expect(page.get_by_text("They need a network once.")).to_be_hidden()
    watch.problems.clear()


def test_once_it_runs_switches_list_and_answers_need_no_network(practice, page):
    practice.begin().to_step(3)
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    practice.touch("switches")
    expect(page.locator('#switches [name="timer"]')).to_be_enabled()
    page.get_by_role("button", name="Done").click()
    practice.touch("steps")
    expect(page.locator("#steps ol button").first).to_contain_text("done")
    page.keyboard.press("Escape")
    practice.touch("too-much").touch("stop")
    assert feedback_of(page)["during"] == "uncomfortable"


def test_a_sign_for_today_names_who_to_ring(practice, page):
    practice.begin().touch("ask").touch("signs")
    page.locator("#signs details", has_text="an arm, a leg").locator("summary").click()
    practice.touch("sign", sign="s-calf")
    expect(practice.end).to_have_text("Have this checked today")
    assert feedback_of(page)["symptoms"] == "s-calf"


def test_a_touch_anywhere_in_the_lower_half_is_too_much(open_page):
    page = open_page(has_touch=True, viewport=DESK)
    practice = Practice(page).begin().to_step(3)
    practice.wait()
    page.touchscreen.tap(300, 200)
    expect(practice.eased).to_be_hidden()
    page.touchscreen.tap(300, 700)
    expect(practice.eased).to_be_visible()


@pytest.mark.parametrize("key", [" ", "PageUp", "MediaPlayPause"])
def test_keys_of_pedals_and_headsets_ease_off(practice, page, key):
    practice.begin().to_step(3)
    practice.wait()
    page.evaluate(
        """(key) => ["keydown", "keyup"].forEach((type) =>
             document.activeElement.dispatchEvent(
               new KeyboardEvent(type, {key, bubbles: true})))""",
        key,
    )
    expect(practice.eased).to_be_visible()


def test_page_down_goes_on(practice, page):
    practice.begin()
    practice.wait()
    page.keyboard.press("PageDown")
    assert practice.number == 2


# Latency: from letting go to the changed page being painted.
_UNTIL_PAINTED = """() => new Promise((done) => {
  const button = document.querySelector('[data-act="too-much"]');
  button.addEventListener("click", (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now() - event.timeStamp);
      channel.port2.postMessage(0);
    });
  }, {once: true, capture: true});
})"""


def test_too_much_is_on_the_screen_within_100_ms(page, record_property):
    page.goto(address())
    page.get_by_role("button", name="Begin").click()
    eased = page.locator(".ease")
    page.wait_for_timeout(600)
    page.evaluate(f"void (window.painted = ({_UNTIL_PAINTED})())")
    page.locator('[data-act="too-much"]').click()
    milliseconds = page.evaluate("window.painted")
    record_property("milliseconds", milliseconds)
    print(f"too much: {milliseconds:.1f} ms")
    expect(eased).to_be_visible()
    assert milliseconds < 100


# Stop, slips, and going back -----------------------------------------------------------


def test_stop_asks_nothing_and_is_undone(practice, page):
    practice.begin().to_step(4).touch("stop")
    expect(practice.end).to_have_text("You have stopped")
    expect(page.get_by_role("button", name="Go on from step 4")).to_be_visible()
    practice.touch("undo")
    assert practice.number == 4


def test_a_second_touch_within_half_a_second_is_a_slip(practice, page):
    practice.begin()
    practice.wait()
    page.locator('[data-act="next"]').dblclick()
    assert practice.number == 2


def test_too_much_is_never_taken_for_a_slip_of_another_button(practice, page):
    practice.begin()
    practice.wait()
    page.locator('[data-act="next"]').click()
    page.locator('[data-act="too-much"]').click()
    expect(practice.eased).to_be_visible()


def test_nothing_happens_before_the_finger_is_lifted(practice, page):
    practice.begin()
    page.locator('[data-act="too-much"]').hover()
    page.mouse.down()
    page.wait_for_timeout(50)
    expect(practice.eased).to_be_hidden()
    page.mouse.up()
    expect(practice.eased).to_be_visible()


def test_all_steps_are_listed_and_lead_there(practice, page):
    practice.begin().to_step(2).touch("steps")
    rows = page.locator("#steps ol button")
    assert rows.count() == STEPS
    expect(rows.first).to_contain_text("done")
    practice.touch("go-to", key="6")
    assert practice.number == 6


def test_escape_closes_a_list_and_does_not_stop_the_practice(practice, page):
    practice.begin().touch("steps")
    page.keyboard.press("Escape")
    expect(page.locator("#steps")).to_be_hidden()
    expect(practice.step).to_have_count(1)


# What it looks like --------------------------------------------------------------------


def test_main_buttons_are_76_px_and_nothing_is_under_44(practice, page):
    practice.begin().to_step(3)
    assert min(heights(page, ".practice-slabs .slab")) >= 76
    assert too_small(page, 44) == []
    words = page.locator(".practice-slabs .slab").all_inner_texts()
    assert [each.strip() for each in words] == ["Too much", "Stop", "Next step"]
    practice.touch("too-much")
    assert too_small(page, 44) == []


@pytest.mark.parametrize("height", [740, 568, 400])
def test_the_slabs_stay_only_where_the_window_is_high(open_page, height):
    page = open_page(viewport={"width": 360, "height": height})
    Practice(page).begin().to_step(3)
    slabs = page.locator(".practice-slabs")
    expect(slabs).to_have_css("position", "static" if height == 400 else "sticky")


PHONES = (360, 740), (360, 640), (320, 568), (740, 360), (667, 375)


@pytest.mark.parametrize(("width", "height"), PHONES)
def test_too_much_stop_next_and_how_it_is_need_no_scrolling(open_page, width, height):
    page = open_page(viewport={"width": width, "height": height})
    practice = Practice(page).begin().to_step(3)
    for name in ("Too much", "Stop", "Next step"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=0.9)
    assert min(heights(page, ".practice-slabs .slab")) >= 76
    practice.touch("too-much")
    for name in ("Still too much", "Stop", "Go on, softer"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=0.9)


def test_on_a_phone_the_six_words_share_a_screen_with_the_slabs(practice, page):
    def over_the_slabs(selector: str) -> bool:
        words = page.locator(selector).all()
        assert len(words) >= 6
        top = page.locator(".practice-slabs").bounding_box()["y"]
        boxes = [each.bounding_box() for each in words]
        return all(box["y"] >= 0 and box["y"] + box["height"] <= top for box in boxes)

    practice.begin().to_step(3)
    expect(page.get_by_role("button", name="How is it?")).to_be_in_viewport(ratio=1)
    practice.touch("ask")
    assert over_the_slabs(".felt button:visible")
    assert min(heights(page, ".felt button:visible")) >= 56
    practice.touch("too-much")
    assert over_the_slabs(".felt [data-felt]")


SIZES = (320, 256), (360, 740), (740, 360), (768, 1024), (1280, 800)


def states(practice: Practice):
    yield "ready", practice.open()
    yield "step", practice.touch("begin").to_step(3)
    yield "asked", practice.touch("ask")
    yield "eased", practice.touch("too-much")
    yield "ended", practice.feels("sharp")


def test_nothing_runs_off_the_side(practice, page):
    for name, _ in states(practice):
        for width, height in SIZES:
            page.set_viewport_size({"width": width, "height": height})
            assert too_wide(page) == [], f"{name} at {width}"
        page.set_viewport_size({"width": 360, "height": 740})


def test_nothing_runs_off_the_side_with_large_text(open_page, large_text_browser):
    page = open_page(by=large_text_browser)
    for name, _ in states(Practice(page)):
        assert too_wide(page) == [], name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_at_any_point(open_page, theme):
    # So high that no row lies half under the slabs, from where it can be scrolled.
    page = open_page(color_scheme=theme, viewport={"width": 360, "height": 1600})
    practice = Practice(page)
    for name, _ in states(practice):
        assert findings(page, TAGS) == [], name
    practice.touch("signs")
    expect(page.locator("#signs")).to_be_visible()
    assert findings(page, TAGS) == []


def test_nothing_moves_by_itself(open_page):
    page = open_page(reduced_motion="reduce")
    for name, _ in states(Practice(page)):
        running = "document.getAnimations().filter((a) => a.playState === 'running')"
        assert page.evaluate(f"{running}.length") == 0, name


def test_in_forced_colours_too_much_has_the_thickest_edge(open_page):
    page = open_page(forced_colors="active")
    Practice(page).begin()
    edge = "e => parseFloat(getComputedStyle(e).borderTopWidth)"
    widths = [
        page.locator(f'.practice-slabs [data-slab="{name}"]').evaluate(edge)
        for name in ("too-much", "next")
    ]
    assert widths == [6, 3]


# Keyboard and readers ------------------------------------------------------------------


def test_the_whole_practice_by_keyboard_alone(practice, page):
    practice.open()
    walk_to(practice, "Begin")
    expect(practice.step.locator("h2")).to_be_focused()
    walk_to(practice, "Too much")
    assert focus(page)["id"] == "ease-title"
    walk_to(practice, "Feels good")
    walk_to(practice, "Stop")
    expect(practice.end).to_be_focused()
    walk_to(practice, "Go on from step 1")
    for _ in range(STEPS):
        walk_to(practice, "Finish" if practice.number == STEPS else "Next step")
    expect(practice.end).to_have_text("That was the last step")


def walk_to(practice: Practice, words: str) -> None:
    page = practice.page
    practice.wait()
    for _ in range(60):
        page.keyboard.press("Tab")
        at = focus(page)
        assert not at["fault"], at
        if at["words"].startswith(words):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"{words} is not reached")


def test_space_on_a_button_is_that_button(practice, page):
    practice.begin()
    practice.wait()
    page.locator('[data-act="next"]').focus()
    page.keyboard.press("Space")
    assert practice.number == 2


def test_too_much_and_stop_come_before_next_for_the_keyboard(practice, page):
    practice.begin()
    reached = []
    for _ in range(3):
        page.keyboard.press("Tab")
        reached.append(focus(page)["words"])
    assert reached == ["Too much", "Stop", "Next step"]


# Without a check, and without a script ---------------------------------------------------


def test_without_a_check_all_is_feather_and_it_says_so(practice, page):
    page.goto(f"{ROUTINE}play/")
    expect(page.get_by_role("heading", name="Do the check first")).to_be_visible()
    practice.touch("begin").to_step(3)
    assert practice.pressure == 1
    expect(page.locator('[data-act="longer"]')).to_be_hidden()


def test_a_softer_check_says_why_before_it_starts(practice, page):
    practice.open(ceiling="1")
    expect(page.get_by_role("heading", name="Lighter today, because")).to_be_visible()


def test_a_check_of_another_day_is_not_begun_with(practice, page):
    practice.open()
    page.evaluate("Date.prototype.toISOString = () => '2031-01-01T00:00:00.000Z'")
    practice.touch("begin")
    expect(page.get_by_text("Your check was for another day.")).to_be_visible()
    expect(page.locator(".practice-slabs")).to_be_hidden()


def test_the_readable_list_is_one_touch_away(practice, page):
    practice.open()
    page.get_by_role("link", name="Read all steps instead").click()
    assert page.locator(".list .screen:visible").count() == STEPS


def test_without_a_script_the_list_and_its_forms_are_there(open_page):
    page = open_page(java_script_enabled=False)
    page.goto(address())
    assert page.locator(".list .screen:visible").count() == STEPS
    assert page.locator(".begin:visible, .practice-slabs:visible").count() == 0
    page.locator("#step-3 button", has_text="Too much").click()
    expect(page.locator("#step-3")).to_contain_text("Ease off.")
