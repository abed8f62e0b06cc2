"""Readers of environment variables: a bad value stops the start with a sentence."""

import stat

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import env

NAME = "EASE_OFF_TEST"


@pytest.fixture
def given(monkeypatch):
    def give(value: str) -> None:
        monkeypatch.setenv(NAME, value)

    return give


def test_a_text_falls_back_to_its_default(given):
    assert env.text(NAME, "default") == "default"
    given("  ")
    assert env.text(NAME, "default") == "default"
    given(" hello ")
    assert env.text(NAME, "default") == "hello"


@pytest.mark.parametrize("word", ["1", "true", "Yes", " ON "])
def test_a_switch_is_on(given, word):
    given(word)
    assert env.flag(NAME) is True


@pytest.mark.parametrize("word", ["0", "false", "No", "off"])
def test_a_switch_is_off(given, word):
    given(word)
    assert env.flag(NAME, default=True) is False


def test_a_switch_that_is_not_set_keeps_its_default():
    assert env.flag(NAME) is False
    assert env.flag(NAME, default=True) is True


@pytest.mark.parametrize("word", ["2", "maybe", "tru"])
def test_a_switch_that_is_neither_is_refused(given, word):
    given(word)
    with pytest.raises(
        ImproperlyConfigured, match=rf"{NAME} is “{word}”\. Write 1 or 0\."
    ):
        env.flag(NAME)


@pytest.mark.parametrize(
    ("value", "number"), [("1", 1), ("8000", 8000), ("65535", 65535)]
)
def test_a_number_is_read(given, value, number):
    given(value)
    assert env.whole(NAME, 5, low=1, high=65535) == number


@pytest.mark.parametrize(
    "value", ["0", "65536", "-1", "8e3", "80.5", "port", "８０", "²"]
)
def test_a_number_out_of_its_bounds_is_refused(given, value):
    given(value)
    with pytest.raises(ImproperlyConfigured, match="whole number from 1 to 65535"):
        env.whole(NAME, 5, low=1, high=65535)


def test_a_list_has_commas(given):
    given("a.example, b.example,,")
    assert env.words(NAME) == ["a.example", "b.example"]
    given(" , ")
    assert env.words(NAME, default=["c"]) == ["c"]


@pytest.mark.parametrize(
    "value",
    [
        "https://example.org",
        "http://localhost:8000",
        "https://[::1]:8000",
        "https://a.b/",
    ],
)
def test_an_address_is_read_without_its_slash(given, value):
    given(value)
    assert env.site_url(NAME, "") == value.rstrip("/")


@pytest.mark.parametrize(
    "value",
    [
        "example.org",
        "ftp://example.org",
        "https://",
        "https://example.org/path",
        "https://example.org?q=1",
        "https://example.org#top",
        "https://me:secret@example.org",
        "https://example.org:port",
        "https://example.org:99999",
        "https://[::1",
        "https://exa mple.org",
    ],
)
def test_an_address_with_anything_more_or_less_is_refused(given, value):
    given(value)
    with pytest.raises(ImproperlyConfigured, match=r"https://example\.org"):
        env.site_url(NAME, "")


# The database --------------------------------------------------------------------


def test_without_an_address_there_is_sqlite_in_a_file(tmp_path):
    found = env.database(NAME, tmp_path / "here.sqlite3")
    assert found["ENGINE"] == "django.db.backends.sqlite3"
    assert found["NAME"] == str(tmp_path / "here.sqlite3")


def test_sqlite_waits_its_turn_and_lets_readers_through(tmp_path):
    options = env.database(NAME, tmp_path / "here.sqlite3")["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert options["timeout"] == 10
    assert "journal_mode=WAL" in options["init_command"]


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_postgresql_is_read_from_its_address(given, tmp_path, scheme):
    given(f"{scheme}://ana:p%40ss@db.example:5433/ease")
    found = env.database(NAME, tmp_path / "unused")
    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert (found["USER"], found["PASSWORD"]) == ("ana", "p@ss")
    assert (found["HOST"], found["PORT"], found["NAME"]) == ("db.example", 5433, "ease")
    assert (found["CONN_MAX_AGE"], found["CONN_HEALTH_CHECKS"]) == (60, True)


@pytest.mark.parametrize("value", ["mysql://a/b", "nonsense", "/a/file", "redis://x"])
def test_another_database_is_refused(given, tmp_path, value):
    given(value)
    with pytest.raises(ImproperlyConfigured, match="postgres:// or sqlite:///"):
        env.database(NAME, tmp_path / "unused")


def test_a_database_whose_port_is_no_number_is_refused(given, tmp_path):
    given("postgres://ana:pass@db.example:port/ease")
    with pytest.raises(ImproperlyConfigured, match=NAME):
        env.database(NAME, tmp_path / "unused")


def test_a_refused_database_does_not_show_its_password(given, tmp_path):
    given("mysql://ana:hidden@db.example/ease")
    with pytest.raises(ImproperlyConfigured) as refused:
        env.database(NAME, tmp_path / "unused")
    assert "hidden" not in str(refused.value)


# The secret ----------------------------------------------------------------------


def test_a_secret_is_made_once_and_only_its_owner_reads_it(tmp_path):
    keep = tmp_path / "new" / "secret-key"
    first = env.secret(NAME, keep)
    assert len(first) >= 50
    assert env.secret(NAME, keep) == first
    assert stat.S_IMODE(keep.stat().st_mode) == 0o600


def test_two_sites_have_two_secrets(tmp_path):
    assert env.secret(NAME, tmp_path / "a") != env.secret(NAME, tmp_path / "b")


def test_a_secret_that_is_given_is_used_and_not_written(given, tmp_path):
    given("x" * 50)
    assert env.secret(NAME, tmp_path / "key") == "x" * 50
    assert not (tmp_path / "key").exists()


def test_a_short_secret_is_refused(given, tmp_path):
    given("x" * 49)
    with pytest.raises(ImproperlyConfigured, match="too short"):
        env.secret(NAME, tmp_path / "key")


@pytest.mark.parametrize("kept", ["", "cut-short"])
def test_a_secret_file_that_was_cut_short_is_refused(tmp_path, kept):
    keep = tmp_path / "key"
    keep.write_text(kept)
    with pytest.raises(ImproperlyConfigured, match="empty or cut short"):
        env.secret(NAME, keep)


def test_a_folder_that_cannot_be_written_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ImproperlyConfigured, match="cannot be written"):
        env.secret(NAME, tmp_path / "file" / "key")
