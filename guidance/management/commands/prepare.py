import hashlib
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from guidance.models.kept_cautions import forget_old_cautions


class Command(BaseCommand):
    help = "Make ready to serve: migrations, library, static files. Safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-static", action="store_true")

    def handle(self, *, no_static: bool, **_: Any) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        call_command("load_library")
        forget_old_cautions()
        if not no_static:
            collect_if_changed()


def collect_if_changed() -> None:
    """Compressing takes seconds, so it is done only when a file has changed."""
    kept = Path(settings.STATIC_ROOT) / ".collected"
    now = _fingerprint()
    if kept.is_file() and kept.read_text() == now:
        return
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    kept.write_text(now)


def _fingerprint() -> str:
    found = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            state = Path(storage.path(name)).stat()
            found.update(f"{name} {state.st_size} {state.st_mtime_ns}\n".encode())
    return found.hexdigest()
