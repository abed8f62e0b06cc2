"""Static files: every name that a page asks for exists, hashed and compressed."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.test import Client, override_settings

from tests.guidance.page import Page
from tests.guidance.public import FORMS, KINDS

# One mark for all: the files are collected once for tests that run in a row.
pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]
#: The name of another module: imported at the start, or on demand.
IMPORTED = re.compile(r"(?:from\s*|import\s*|import\()[\"'](\.[^\"']+)[\"']")
REAL = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "config.static_files.HashedFiles"},
}


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    root = tmp_path_factory.mktemp("static")
    with override_settings(
        STORAGES=REAL,
        STATIC_ROOT=root,
        WHITENOISE_USE_FINDERS=False,
        WHITENOISE_AUTOREFRESH=False,
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
        yield root


@pytest.mark.parametrize("path", [*KINDS, *FORMS[:2], "/no-such/", "/accounts/login/"])
def test_every_file_that_a_page_asks_for_is_there(collected, path):
    page = Page(Client().get(path).content)
    asked = [
        e.get("href") or e.get("src") for e in page.all("link") + page.having("src")
    ]
    files = [name for name in asked if name.startswith("/static/")]
    assert files
    for name in files:
        assert (collected / name.removeprefix("/static/")).is_file(), name
        assert re.search(r"\.[0-9a-f]{8}\.", name), f"{name} has no hash"


def test_a_module_asks_for_other_modules_by_their_hashed_names(collected):
    modules = [
        path
        for path in (collected / "js").rglob("*.js")
        if re.search(r"\.[0-9a-f]{8}\.js$", path.name)
    ]
    assert modules
    for module in modules:
        for name in IMPORTED.findall(module.read_text()):
            assert re.search(r"\.[0-9a-f]{8}\.js$", name), f"{module.name}: {name}"
            assert (module.parent / name).resolve().is_file(), f"{module.name}: {name}"


def test_what_a_module_loads_later_has_a_hashed_name_too(collected):
    url = staticfiles_storage.url("js/player/later.js")
    text = (collected / url.removeprefix("/static/")).read_text()
    (settings,) = re.findall(r'import\("(\./settings[^"]+)"\)', text)
    assert re.fullmatch(r"\./settings\.[0-9a-f]{8}\.js", settings)
    assert (collected / "js/player" / settings).is_file()


def test_every_name_in_a_template_exists(collected):
    names = set()
    for template in (ROOT / "templates").rglob("*.html"):
        names |= set(
            re.findall(r"{% static \"([^\"]+\.\w+)\" %}", template.read_text())
        )
    assert names
    for name in names:
        assert staticfiles_storage.url(name).startswith("/static/")


def test_the_page_for_our_own_errors_asks_for_files_that_exist(collected):
    names = re.findall(r"/static/([^\"]+)", (ROOT / "templates/500.html").read_text())
    assert names
    for name in names:
        assert (collected / name).is_file(), name


def test_a_hashed_file_is_kept_for_ever_and_comes_compressed(collected):
    url = staticfiles_storage.url("css/base.css")
    response = Client().get(url, headers={"accept-encoding": "br"})
    assert response.status_code == 200
    assert "immutable" in response["Cache-Control"]
    assert response["Content-Encoding"] == "br"
    response.close()
