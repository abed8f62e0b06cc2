"""What a first visit weighs, byte for byte as the server sends it."""

import re
from urllib.parse import urljoin

import brotli
import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client, override_settings

from tests.guidance.page import Page
from tests.guidance.public import CONDITIONS, KINDS

# One mark for all: the files are collected once for tests that run in a row.
pytestmark = pytest.mark.django_db

KB = 1024
#: Tables of everything, and the drawings of a whole routine: read by few, once.
HEAVY = {
    "/sources/": 34 * KB,
    "/safety/how-advice-works/": 30 * KB,
    "/claims/": 22 * KB,
    "/routines/sij-self-buttock-wall/": 20 * KB,
    "/routines/sij-self-buttock-wall/play/": 21 * KB,
}
_IMPORT = re.compile(r"""(?:from|import)\s*["'](\.[^"']+)["']""")


class Visit:
    """All files of one page as somebody gets them who was never here."""

    def __init__(self, path: str) -> None:
        self.sizes: dict[str, int] = {}
        self.html, text = self._get(path)
        page = Page(text)
        links = page.all("link")
        sheets = [each["href"] for each in links if each["rel"] == "stylesheet"]
        icons = [each["href"] for each in links if each["rel"] in {"icon", "manifest"}]
        images = [each["src"] for each in page.all("img")]
        scripts = [each["src"] for each in page.all("script") if each.get("src")]
        self.css = sum(self._get(url)[0] for url in sheets)
        self.other = sum(self._get(url)[0] for url in [*icons, *images])
        self.js = self._with_imports(scripts)

    @property
    def whole(self) -> int:
        return self.html + self.css + self.js + self.other

    def _get(self, url: str) -> tuple[int, str]:
        answer = Client().get(url, headers={"accept-encoding": "br"})
        assert answer.status_code == 200, url
        sent = b"".join(answer) if answer.streaming else answer.content
        packed = answer.get("Content-Encoding") == "br"
        return len(sent), (brotli.decompress(sent) if packed else sent).decode()

    def _with_imports(self, scripts: list[str]) -> int:
        found: dict[str, int] = {}
        waiting = list(scripts)
        while waiting:
            url = waiting.pop()
            if url not in found:
                found[url], text = self._get(url)
                waiting += [urljoin(url, name) for name in _IMPORT.findall(text)]
        return sum(found.values())


@pytest.fixture(scope="module", autouse=True)
def collected(tmp_path_factory):
    """The files as they are served: joined, hashed, compressed."""
    with override_settings(
        STORAGES={
            "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
            "staticfiles": {"BACKEND": "config.static_files.HashedFiles"},
        },
        STATIC_ROOT=tmp_path_factory.mktemp("static"),
        WHITENOISE_USE_FINDERS=False,
        WHITENOISE_AUTOREFRESH=False,
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
        yield


@pytest.mark.parametrize("slug", CONDITIONS)
def test_the_first_visit_to_a_condition_is_light(slug):
    visit = Visit(f"/conditions/{slug}/")
    assert visit.html <= 14 * KB
    assert visit.css <= 14 * KB
    assert visit.js <= 12 * KB
    assert visit.whole <= 60 * KB


@pytest.mark.parametrize("path", [p for p in KINDS if p != "/about/pictures/"])
def test_no_kind_of_page_is_heavy(path):
    visit = Visit(path)
    assert visit.html <= HEAVY.get(path, 18 * KB)
    assert visit.css <= 14 * KB
    assert visit.js <= (20 if path.endswith("/play/") else 12) * KB
    assert visit.whole <= 60 * KB


def test_no_text_in_a_module_runs_over_lines():
    """Its indents are taken away when it is collected."""
    for module in (settings.BASE_DIR / "static" / "js").rglob("*.js"):
        lines = [line.split("//")[0] for line in module.read_text().splitlines()]
        assert [line for line in lines if line.count("`") % 2] == [], module.name


def test_every_page_asks_for_one_sheet_and_those_for_paper_and_contrast():
    page = Page(Client().get("/conditions/lupus/").content)
    sheets = [e for e in page.all("link") if e["rel"] == "stylesheet"]
    assert [e.get("media") for e in sheets] == [
        "",
        "print",
        "(prefers-contrast: more)",
    ]
