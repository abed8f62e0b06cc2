"""Settings as a whole, each time in a process of its own."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).parents[2]
SECRET = "a-secret-for-tests-only-" * 4


def run(*command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python with nothing in its environment but ``variables``."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=kept | {"PYTHONDONTWRITEBYTECODE": "1"} | variables,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def settings(tmp_path: Path, *names: str, **variables: str) -> list[object]:
    """The values of settings under an environment."""
    code = f"import json; from config import settings as s; print(json.dumps([s.{', s.'.join(names)}], default=str))"
    done = run("-c", code, DATA_DIR=str(tmp_path), **variables)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_without_any_variable_it_is_a_safe_site_on_this_machine(tmp_path):
    names = ("DEBUG", "SITE_URL", "ALLOWED_HOSTS", "SECURE_SSL_REDIRECT", "HTTPS")
    assert settings(tmp_path, *names) == [
        False,
        "http://localhost:8000",
        ["localhost", "127.0.0.1", "[::1]"],
        False,
        False,
    ]


def test_https_brings_secure_cookies_and_hsts(tmp_path):
    names = (
        "SESSION_COOKIE_SECURE",
        "CSRF_COOKIE_SECURE",
        "SECURE_SSL_REDIRECT",
        "SECURE_HSTS_SECONDS",
        "ALLOWED_HOSTS",
        "CSRF_TRUSTED_ORIGINS",
    )
    url = "https://easeoff.example"
    found = settings(tmp_path, *names, SITE_URL=url, SECRET_KEY=SECRET)
    assert found == [True, True, True, 31536000, ["easeoff.example"], [url]]


def test_a_proxy_is_trusted_only_where_it_is_named(tmp_path):
    name = "ALLAUTH_TRUSTED_PROXY_COUNT"
    assert settings(tmp_path, name) == [0]
    assert settings(tmp_path, name, BEHIND_PROXY="1") == [1]


def test_everything_that_is_kept_stands_in_the_data_folder(tmp_path):
    names = (
        "STATIC_ROOT",
        "MEDIA_ROOT",
        "EMAIL_FILE_PATH",
        "DATABASES['default']['NAME']",
    )
    for place in settings(tmp_path, *names):
        assert Path(str(place)).is_relative_to(tmp_path)
    assert (tmp_path / "secret-key").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("SITE_URL", "example.org"),
        ("DEBUG", "perhaps"),
        ("SECRET_KEY", "short"),
        ("DATABASE_URL", "mysql://a/b"),
        ("REDIS_URL", "http://cache"),
        ("EMAIL_PORT", "0"),
        ("EMAIL_USE_TLS", "x"),
        ("BEHIND_PROXY", "2"),
    ],
)
def test_a_bad_value_stops_the_start_with_a_sentence(tmp_path, name, value):
    done = run("-c", "import config.settings", DATA_DIR=str(tmp_path), **{name: value})
    assert done.returncode != 0
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("django.core.exceptions.ImproperlyConfigured: ")
    assert name in last


def test_every_variable_that_is_read_is_listed_for_those_who_run_it():
    listed = {
        line.split("=")[0]
        for line in (ROOT / ".env.example").read_text().splitlines()
        if line and not line.startswith("#")
    }
    source = (ROOT / "config" / "settings.py").read_text()
    read = {
        part.split('"')[0]
        for part in source.split("env.")[1:]
        for part in part.split('("')[1:2]
    }
    assert read <= listed
    assert {"PORT", "SITE_URL", "DATABASE_URL"} <= read


def test_the_deploy_check_is_clean_with_https(tmp_path):
    done = run(
        "manage.py",
        "check",
        "--deploy",
        "--fail-level",
        "WARNING",
        DATA_DIR=str(tmp_path),
        SITE_URL="https://easeoff.example",
        SECRET_KEY=SECRET,
    )
    assert done.returncode == 0, done.stderr


def test_sqlite_really_runs_in_wal_mode(tmp_path):
    code = (
        "import django; django.setup()\n"
        "from django.db import connection as c\n"
        "for name in ('journal_mode', 'synchronous', 'foreign_keys'):\n"
        "    print(c.cursor().execute(f'PRAGMA {name}').fetchone()[0])\n"
    )
    done = run(
        "-c", code, DATA_DIR=str(tmp_path), DJANGO_SETTINGS_MODULE="config.settings"
    )
    assert done.stdout.split() == ["wal", "1", "1"], done.stderr
    with sqlite3.connect(tmp_path / "ease-off.sqlite3") as file:
        assert file.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    file.close()


@pytest.mark.django_db
def test_migrations_are_in_step_with_the_models():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_imports_point_one_way():
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [tool, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_start_from_nothing_serves_the_library(tmp_path):
    """What ``make run`` prepares, twice, and what it then answers."""
    given = {"DATA_DIR": str(tmp_path)}
    for _ in range(2):
        done = run("manage.py", "prepare", **given)
        assert done.returncode == 0, done.stderr
    assert "0 created, 0 updated, 0 retired" in done.stdout
    code = (
        "import django; django.setup()\n"
        "from django.test import Client\n"
        "client = Client(headers={'host': 'localhost'})\n"
        "for path in ('/', '/healthz/', '/no-such/', '/accounts/signup/'):\n"
        "    print(client.get(path).status_code)\n"
    )
    done = run(
        "-W", "error", "-c", code, **given, DJANGO_SETTINGS_MODULE="config.settings"
    )
    assert done.stdout.split() == ["200", "200", "404", "200"], done.stderr
