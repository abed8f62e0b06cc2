from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from guidance.content import ContentError, Library, check, read_library
from guidance.content.library import SHIPPED
from guidance.models.loading import SlugTaken, load


class Command(BaseCommand):
    help = "Check the library's files and bring the database in step with them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="only check; write nothing"
        )
        parser.add_argument(
            "--from", dest="root", default=str(SHIPPED), help="another folder of files"
        )

    def handle(self, *, root: str, check: bool, verbosity: int, **_: Any) -> None:
        library = self._sound_library(Path(root), editorial=check)
        if check:
            self.stdout.write("The library is sound.")
            return
        try:
            done = load(library)
        except SlugTaken as error:
            raise CommandError(f"Nothing was changed. {error}") from error
        if verbosity:
            self.stdout.write(f"Library: {done}.")
        for missing in done.undrawn:
            self.stderr.write(f"No picture yet. {missing}")

    def _sound_library(self, root: Path, *, editorial: bool) -> Library:
        try:
            library = read_library(root)
        except ContentError as error:
            raise CommandError(_explain(error.problems)) from error
        if problems := check(library, editorial=editorial):
            raise CommandError(_explain(problems))
        return library


def _explain(problems: list[Any]) -> str:
    listed = "\n".join(f"  {problem}" for problem in problems)
    return f"The library has problems; nothing was changed.\n{listed}"
