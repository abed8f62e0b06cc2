"""Posts to the two forms, as a browser without a CSRF token sends them."""

from typing import Any

from django.test import Client

from .page import Page

WALL, HIP = "sij-self-buttock-wall", "sij-partner-side-lying-hip"
FEATHER, STILL = "gen-self-feather-flare", "gen-partner-still-hands-flare"
ROUTINES = (WALL, HIP, FEATHER, STILL)

#: A day on which nothing speaks against massage.
FINE = {"pain": "2", "red_flags": "none", "cautions": "none", "flare": "no"}
#: A practice after which nothing is wrong.
GOOD = {"before": "4", "after": "4", "during": "comfortable", "symptoms": "none"}


def without(said: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in said.items() if name not in names}


def words(text: str) -> list[str]:
    return text.split()


class Answer(Page):
    """The page that came back, with what the contract says it carries."""

    def __init__(self, response: Any) -> None:
        super().__init__(response.content)
        self.response = response
        self.status = response.status_code

    @property
    def clearance(self) -> str | None:
        return self.data("clearance")

    @property
    def ceiling(self) -> str | None:
        return self.data("ceiling")

    @property
    def skip(self) -> set[str]:
        return set((self.data("skip") or "").split())

    @property
    def level(self) -> str | None:
        return self.data("advice-level")

    @property
    def urgency(self) -> str | None:
        return self.data("urgency")

    @property
    def play(self) -> str:
        """The address of the practice that the check leads to."""
        return next((link for link in self.links if "/play/?" in link), "")


def check(said: dict[str, Any], routine: str = WALL, **changed: Any) -> Answer:
    """Answer the check; ``changed`` fields replace those of ``said``."""
    return send(f"/routines/{routine}/check/", said | changed)


def feedback(said: dict[str, Any], routine: str = WALL, **changed: Any) -> Answer:
    return send(f"/routines/{routine}/feedback/", said | changed)


def send(path: str, said: dict[str, Any], client: Client | None = None) -> Answer:
    client = client or Client(enforce_csrf_checks=True)
    return Answer(client.post(path, said))
