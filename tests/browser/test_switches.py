"""Each switch of the guided practice, and what the browser is asked to do by it."""

import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .playing import Practice

LISTENING = (Path(__file__).parent / "listening.js").read_text()
#: The third step of the wall routine.
TITLE = "Upper outer buttock, with the ball"
SHORT_FIRST = "Rest a warm hand on the base of your spine. Breathe."


class Switched(Practice):
    """A practice in a browser that writes down what is asked of it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        page.add_init_script(LISTENING)
        self.held = False

    def hold_the_clock(self) -> "Switched":
        """From now on only the test moves the time of the page, and a touch a second."""
        self.page.clock.install()
        self.open()
        self.page.clock.pause_at(time.time() + 30)
        self.held = True
        return self

    def wait(self) -> None:
        if self.held:
            self.page.clock.run_for(1_000)
        else:
            super().wait()

    def switch(self, *names: str, on: bool = True) -> "Switched":
        self.touch("switches")
        for name in names:
            self.box(name).set_checked(on)
        self.wait()
        self.page.get_by_role("button", name="Done").click()
        return self

    def box(self, name: str):  # type: ignore[no-untyped-def]
        return self.page.locator(f'#switches [name="{name}"]')

    def state(self, name: str) -> str:
        box = self.page.locator(f'[name="{name}"]')
        row = self.page.locator("#switches .choices > div").filter(has=box)
        return row.locator(".state").text_content() or ""

    def seen(self, what: str) -> Any:
        return self.page.evaluate(f"JSON.parse(JSON.stringify(window.seen.{what}))")

    @property
    def spoken(self) -> list[dict[str, Any]]:
        return [each for each in self.seen("spoken") if each["text"]]


def comes_true(page: Page, expression: str) -> None:
    for _ in range(100):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {expression}")


@pytest.fixture
def practice(page: Page) -> Switched:
    return Switched(page)


@pytest.fixture
def timed(practice: Switched) -> Switched:
    return practice.hold_the_clock()


def test_with_nothing_switched_on_nothing_is_asked_of_the_browser(timed, page):
    timed.touch("begin")
    page.clock.run_for(120_000)
    timed.touch("next").touch("too-much").touch("stop")
    for what in ("spoken", "buzzed", "tones", "flashes", "locks", "ears"):
        assert [each for each in timed.seen(what) if each != {"text": ""}] == []


# Voice -------------------------------------------------------------------------------


def test_the_voice_reads_the_step_calmly_in_its_own_words(practice, page):
    practice.open().switch("voice")
    assert practice.spoken == []
    practice.touch("begin").to_step(3)
    last = practice.spoken[-1]
    assert (last["rate"], last["lang"]) == (0.85, "en-GB")
    assert last["text"].startswith(TITLE)
    assert "moderate" in last["text"]
    assert "Put the ball on the muscle under your back pocket." in last["text"]
    practice.touch("too-much")
    eased = page.locator(".ease .speech").inner_text()
    assert practice.spoken[-1]["text"] == eased
    practice.touch("stop")
    assert practice.spoken[-1]["text"] == "You have stopped"


def test_a_voice_is_chosen_from_those_that_speak_english(practice, page):
    practice.open().touch("switches")
    chosen = page.locator('#switches [name="which"]')
    expect(chosen).to_be_hidden()
    practice.box("voice").check()
    assert chosen.locator("option").all_inner_texts() == [
        "The browser's own",
        "Ada",
        "Bea",
    ]
    chosen.select_option("bea")
    page.get_by_role("button", name="Done").click()
    practice.touch("begin")
    assert practice.spoken[-1]["voice"] == "Bea"
    assert practice.spoken[-1]["lang"] == "en-US"


def test_switched_off_the_voice_is_quiet_at_once(practice):
    practice.open().switch("voice").touch("begin")
    practice.switch("voice", on=False)
    assert practice.seen("spoken")[-1]["text"] == ""
    said = len(practice.spoken)
    practice.touch("next")
    assert len(practice.spoken) == said


def test_with_fewer_words_the_voice_says_fewer(practice):
    practice.open().switch("voice", "few").touch("begin")
    assert SHORT_FIRST in practice.spoken[-1]["text"]


def test_what_was_switched_on_holds_the_next_time_from_the_start(practice, page):
    practice.open().switch("voice", "few")
    page.reload()
    practice.touch("begin")
    expect(practice.step.locator(".short")).to_be_visible()
    assert SHORT_FIRST in practice.spoken[-1]["text"]


# Bell, vibration, flash ---------------------------------------------------------------


def test_bell_vibration_and_flash_come_with_the_timer_and_rarely(timed, page):
    timed.switch("timer", "bell", "vibration", "flash", "voice")
    timed.touch("begin").touch("next")
    page.clock.run_for(7_000)
    assert (timed.seen("buzzed"), timed.seen("tones")) == ([], [])
    page.clock.run_for(1_500)
    assert timed.seen("buzzed") == [300]
    assert [tone["hertz"] for tone in timed.seen("tones")] == [528]
    assert timed.spoken[-1]["text"] == "Begin now."
    expect(page.locator(".practice-head")).to_have_class("practice-head on-blue flash")
    page.clock.run_for(1_200)
    expect(page.locator(".practice-head")).to_have_class("practice-head on-blue")
    page.clock.run_for(29_500)
    assert timed.spoken[-1]["text"] == "Change sides."
    page.clock.run_for(30_000)
    assert timed.spoken[-1]["text"] == "Time is up."
    assert timed.seen("buzzed") == [300, 300, [300, 200, 300]]
    assert len(timed.seen("tones")) == 3
    page.clock.run_for(600_000)
    assert len(timed.seen("flashes")) == 3


def test_however_many_cues_come_it_flashes_once_in_three_seconds(timed, page):
    timed.switch("flash").touch("begin")
    cue = """async () => (await import("/static/js/player/senses.js")).cue("go")"""
    for _ in range(20):
        page.evaluate(cue)
        page.clock.run_for(250)
    first, second = timed.seen("flashes")
    assert second - first >= 3_000


def test_with_less_motion_the_flash_is_a_frame_and_no_change_of_light(open_page):
    page = open_page(reduced_motion="reduce")
    practice = Switched(page)
    practice.hold_the_clock().switch("timer", "flash").touch("begin")
    head = page.locator(".practice-head")
    colour = "e => getComputedStyle(e).backgroundColor"
    before = head.evaluate(colour)
    page.clock.run_for(8_300)
    expect(head).to_have_class("practice-head on-blue flash")
    assert head.evaluate(colour) == before
    assert "6px" in head.evaluate("e => getComputedStyle(e).boxShadow")
    assert page.evaluate("document.getAnimations().length") == 0


def test_without_less_motion_the_flash_turns_light(timed, page):
    timed.switch("timer", "flash").touch("begin")
    head = page.locator(".practice-head")
    colour = "e => getComputedStyle(e).backgroundColor"
    before = head.evaluate(colour)
    page.clock.run_for(8_300)
    assert head.evaluate(colour) != before
    assert page.evaluate("document.getAnimations().length") == 0


# The screen --------------------------------------------------------------------------

_SEEN_AGAIN = "document.dispatchEvent(new Event('visibilitychange'))"


def test_the_screen_is_held_while_a_practice_is_on_and_got_back(practice, page):
    practice.open().switch("awake")
    assert practice.seen("locks") == []
    practice.touch("begin")
    assert [lock["kind"] for lock in practice.seen("locks")] == ["screen"]
    assert practice.state("awake") == "It is on."
    page.evaluate("window.seen.locks[0].release()")
    assert practice.state("awake") == "Not held just now."
    page.evaluate(_SEEN_AGAIN)
    assert len(practice.seen("locks")) == 2
    assert practice.state("awake") == "It is on."
    practice.touch("stop")
    assert page.evaluate("window.seen.locks[1].released") is True
    assert practice.state("awake") == ""
    practice.touch("undo")
    assert len(practice.seen("locks")) == 3


def test_where_the_browser_refuses_the_screen_it_says_what_else_helps(practice, page):
    practice.open()
    page.evaluate("window.refuse = true")
    practice.touch("begin").switch("awake")
    assert practice.state("awake").startswith("This browser said no.")


# Listening ---------------------------------------------------------------------------


def test_softer_is_too_much_once_for_each_time_it_is_said(practice, page):
    practice.begin().to_step(3).switch("listen")
    assert practice.state("listen") == "Listening."
    page.evaluate("window.say('this is nice')")
    expect(practice.eased).to_be_hidden()
    page.evaluate("window.say('softer')")
    expect(practice.eased).to_be_visible()
    page.evaluate("window.say('softer please')")
    assert [each["felt"] for each in practice.stored()["reports"]] == ["sore"]
    page.evaluate("window.say('softer please', 'too much')")
    assert len(practice.stored()["reports"]) == 2


def test_stop_ends_it_and_the_ear_is_closed(practice, page):
    practice.begin().switch("listen")
    page.evaluate("window.say('stop')")
    expect(practice.end).to_have_text("You have stopped")
    assert page.evaluate("window.seen.ears.at(-1).on") is False
    expect(practice.box("listen")).not_to_be_checked()


def test_the_voice_of_the_page_is_not_taken_for_the_person(practice, page):
    practice.begin().switch("listen")
    page.evaluate("speechSynthesis.speaking = true")
    page.evaluate("window.say('go on, softer')")
    expect(practice.eased).to_be_hidden()


def test_where_the_browser_does_not_let_us_listen_it_says_so(practice, page):
    practice.begin().switch("listen")
    page.evaluate("window.seen.ears[0].onerror({error: 'not-allowed'})")
    expect(practice.box("listen")).not_to_be_checked()
    assert practice.state("listen") == "This browser does not let us listen."


# The button of a headset -------------------------------------------------------------


def test_the_button_of_a_headset_is_too_much_only_while_a_practice_is_on(
    practice, page
):
    practice.begin().to_step(3).switch("headset")
    comes_true(page, "typeof window.seen.keys.pause === 'function'")
    page.evaluate("window.seen.keys.pause()")
    expect(practice.eased).to_be_visible()
    practice.touch("stop")
    comes_true(page, "window.seen.keys.pause === null")


# What a browser cannot do -------------------------------------------------------------

_POOR = """
delete window.speechSynthesis;
delete window.AudioContext;
delete window.SpeechRecognition;
delete window.webkitSpeechRecognition;
for (const name of ["vibrate", "wakeLock", "mediaSession"]) delete Navigator.prototype[name];
"""


def test_what_the_browser_cannot_do_is_not_offered_and_it_says_so(page):
    page.add_init_script(_POOR)
    practice = Practice(page).open().touch("switches")
    expect(page.locator("#switches .cannot")).to_have_text(
        "This browser cannot do: Voice, Bell, Vibration, Screen stays on,"
        " Headset button, Listen."
    )
    shown = page.locator("#switches input:visible")
    names = shown.evaluate_all("all => all.map((each) => each.name)")
    assert names == ["timer", "flash", "movement", "few"]
    page.get_by_role("button", name="Done").click()
    practice.touch("begin").to_step(2).touch("too-much").touch("stop")
    expect(practice.end).to_have_text("You have stopped")
