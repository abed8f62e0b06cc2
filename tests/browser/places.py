"""Every kind of page, and how one gets there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from playwright.sync_api import Page

ROUTINE = "/routines/sij-self-buttock-wall/"
PARTNER = "/routines/gen-partner-still-hands-flare/"
WITHDRAWN = "sij-partner-side-lying-hip"

Answers = Mapping[str, str]

HEALTHY_DAY = {"pain": "2", "flare": "no", "red_flags": "none", "cautions": "none"}
GOOD_PRACTICE = {
    "before": "5",
    "after": "4",
    "during": "comfortable",
    "symptoms": "none",
}


@dataclass(frozen=True)
class Place:
    """A page: its address, what is posted to it, and a sign that it is the one."""

    name: str
    path: str
    shows: str = "main h1"
    status: int = 200
    post: Answers = field(default_factory=dict)
    then: str = ""
    member: bool = False

    def __str__(self) -> str:
        return self.name

    def visit(self, page: Page) -> None:
        """Go there, post or follow what is to be, and see that it is the place."""
        answer = page.goto(self.path)
        if self.post:
            answer = post(page, self.path, self.post)
        if self.then:
            page.locator(self.then).first.click()
            page.wait_for_load_state("load")
        assert answer is not None
        assert answer.status == self.status, f"{self} answered {answer.status}"
        assert page.locator(self.shows).count(), f"{self} shows no {self.shows}"


def post(page: Page, path: str, answers: Answers):  # type: ignore[no-untyped-def]
    """Send a form from the page as the browser would."""
    with page.expect_navigation() as navigation:
        page.evaluate(
            """([path, answers]) => {
              const form = document.createElement("form");
              form.method = "post";
              form.action = path;
              for (const [name, value] of Object.entries(answers)) {
                const input = document.createElement("input");
                [input.type, input.name, input.value] = ["hidden", name, value];
                form.append(input);
              }
              document.body.append(form);
              form.submit();
            }""",
            [path, dict(answers)],
        )
    return navigation.value


def checked(outcome: str, **answers: str) -> Place:
    return Place(
        f"check answer {outcome}",
        f"{ROUTINE}check/",
        f'[data-clearance="{outcome}"]',
        post=HEALTHY_DAY | answers,
    )


def advised(level: str, urgency: str = "", **answers: str) -> Place:
    shows = f'[data-advice-level="{level}"]'
    return Place(
        f"advice {level} {urgency}".strip(),
        f"{ROUTINE}feedback/",
        shows + (f'[data-urgency="{urgency}"]' if urgency else ""),
        post=GOOD_PRACTICE | answers,
    )


def mine(name: str, path: str, **more: str) -> Place:
    return Place(name, path, member=True, **more)  # type: ignore[arg-type]


PUBLIC = (
    Place("home", "/"),
    Place("condition list", "/conditions/"),
    Place("condition", "/conditions/sacroiliac-joint-pain/"),
    Place("routine list", "/routines/"),
    Place("routine list filtered", "/routines/?mode=self&minutes=10"),
    Place("routine", ROUTINE),
    Place("partner routine", PARTNER),
    Place("areas", "/areas/"),
    Place("area", "/areas/sacrum/"),
    Place("techniques", "/techniques/"),
    Place("technique", "/techniques/holding/"),
    Place("tools", "/tools/"),
    Place("tool", "/tools/ball-wall/"),
    Place("pressure", "/pressure/"),
    Place("safety", "/safety/"),
    Place("red flags", "/safety/red-flags/"),
    Place("how advice works", "/safety/how-advice-works/"),
    Place("claims", "/claims/"),
    Place("search", "/search/"),
    Place("search with results", "/search/?q=fibromialgia"),
    Place("search for a sign", "/search/?q=numb+between+legs", ".notice.urgent"),
    Place("search without results", "/search/?q=qqqq"),
    Place("sources", "/sources/"),
    Place("about", "/about/"),
    Place("pictures", "/about/pictures/"),
    Place("privacy", "/privacy/"),
    Place("accessibility", "/accessibility/"),
    Place("settings", "/settings/"),
)

PRACTICE = (
    Place("check", f"{ROUTINE}check/"),
    Place("partner check", f"{PARTNER}check/"),
    Place("check with errors", f"{ROUTINE}check/", ".alert", 422, {"pain": "4"}),
    Place("play without clearance", f"{ROUTINE}play/"),
    Place(
        "play with clearance",
        f"{ROUTINE}check/",
        ".screen .slab",
        post=HEALTHY_DAY,
        then="text=Start the routine",
    ),
    Place("feedback", f"{ROUTINE}feedback/"),
    Place("feedback with errors", f"{ROUTINE}feedback/", ".alert", 422, {"after": "4"}),
)

ANSWERS = (
    checked("go"),
    checked("adapt", flare="yes"),
    checked("ask-first", cautions="anticoag"),
    checked("not-today", cautions="fever"),
    checked("book", red_flags="rf-back-worse"),
    checked("same-day", red_flags="rf-dvt"),
    checked("emergency", red_flags="rf-ces-saddle"),
    advised("carry_on"),
    advised("ease_off", during="uncomfortable"),
    advised("stop_today", during="painful", eased="no"),
    advised("see_professional", "book", symptoms="s-lump"),
    advised("see_professional", "same-day", symptoms="s-calf"),
    advised("emergency", "emergency", symptoms="s-saddle"),
)

ENTRANCE = (
    Place("sign in", "/accounts/login/"),
    Place("sign in with errors", "/accounts/login/", then="main button.main"),
    Place("sign up", "/accounts/signup/"),
    Place("reset", "/accounts/password/reset/"),
    Place("a cut link out of mails", "/accounts/reminders/off/x/", status=404),
    Place("account deleted", "/accounts/deleted/"),
)

MINE = (
    mine("your page", "/me/"),
    mine("saved routines", "/me/saved/"),
    mine("save a routine", "/me/saved/gen-self-feather-flare/"),
    mine("remove a routine", "/me/saved/sij-self-buttock-wall/"),
    mine("history", "/me/history/"),
    mine("practice", "/me/history/", then="main table a"),
    mine("report", "/me/report/"),
    mine("settings of an account", "/me/settings/"),
    mine("passkeys and second step", "/accounts/2fa/"),
    mine("consent", "/me/consent/"),
    mine("what lasts", "/me/cautions/"),
    mine("a check that offers what lasts", f"{ROUTINE}check/"),
    mine("limits", "/me/limits/"),
    mine("one limit", "/me/limits/forearm/"),
    mine("programmes", "/me/programmes/"),
    mine("one programme", "/me/programmes/sleep-2-weeks/"),
    mine("take your data", "/me/export/"),
    mine("delete account", "/me/delete/"),
    mine("e-mail", "/accounts/email/"),
    mine("change password", "/accounts/password/change/"),
    mine("sessions", "/accounts/sessions/"),
    mine("sign out", "/accounts/logout/"),
)

WRONG = (
    Place("no such page", "/nowhere/", status=404),
    Place("withdrawn", f"/routines/{WITHDRAWN}/", status=410),
)

ALL = PUBLIC + PRACTICE + ANSWERS + ENTRANCE + MINE + WRONG
BY_NAME = {place.name: place for place in ALL}
