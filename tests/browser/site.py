"""The site as people get it: its own process, database and files, on a free port.

A process of its own keeps the ORM out of Playwright's thread (its event loop makes
Django refuse every query there), leaves the test database alone, and serves with the
real settings: the real server, the real headers, the built static files.
"""

import os
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
OURS = [
    "ALLOWED_HOSTS",
    "BEHIND_PROXY",
    "CONTACT_EMAIL",
    "DATABASE_URL",
    "DEBUG",
    "EMAIL_HOST",
    "HOST",
    "REDIS_URL",
    "SECRET_KEY",
    "WORKERS",
]
SECONDS_TO_START = 30


class Site:
    """Started with the shipped library loaded; ``address`` has no slash at its end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.manage("prepare")
        log = (self.folder / "server.log").open("wb")
        with log:
            self._server = subprocess.Popen(
                [sys.executable, "-m", "granian", *self._options()],
                cwd=ROOT,
                env=self._env(),
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait()

    def stop(self) -> None:
        if self._server is None:
            return
        self._server.terminate()
        self._server.wait(timeout=20)

    def manage(self, *words: str) -> None:
        done = subprocess.run(
            [sys.executable, "manage.py", *words],
            cwd=ROOT,
            env=self._env(),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr

    def counts(self) -> dict[str, int]:
        """How many rows each table holds."""
        with _closing(self.folder / "ease-off.sqlite3") as database:
            names = database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall()
            return {
                name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
                for (name,) in names
                if not name.startswith("sqlite_")
            }

    def everything_stored(self) -> str:
        """The whole database as text."""
        with _closing(self.folder / "ease-off.sqlite3") as database:
            return "\n".join(database.iterdump())

    def _options(self) -> list[str]:
        where = ["--host", "127.0.0.1", "--port", str(self.port)]
        return [
            "--interface",
            "wsgi",
            "--http",
            "1",
            "--no-ws",
            *where,
            "config.wsgi:application",
        ]

    def _env(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if key not in OURS}
        return kept | {
            "DATA_DIR": str(self.folder),
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PORT": str(self.port),
            "SITE_URL": self.address,
        }

    def _wait(self) -> None:
        last = time.monotonic() + SECONDS_TO_START
        while not _answers(f"{self.address}/healthz/"):
            told = (self.folder / "server.log").read_text()
            assert time.monotonic() < last, f"the site did not start:\n{told}"
            time.sleep(0.1)


class _closing:
    """A connection for reading that is closed at the end of the block."""

    def __init__(self, path: Path) -> None:
        self.database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def __enter__(self) -> sqlite3.Connection:
        return self.database

    def __exit__(self, *_: object) -> None:
        self.database.close()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _answers(address: str) -> bool:
    try:
        with urlopen(address, timeout=2) as answer:  # noqa: S310
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False
