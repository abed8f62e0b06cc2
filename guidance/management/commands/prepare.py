from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser


class Command(BaseCommand):
    help = "Make ready to serve: migrations, library, static files. Safe to repeat."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-static", action="store_true")

    def handle(self, *, no_static: bool, **_: Any) -> None:
        call_command("migrate", interactive=False, verbosity=0)
        call_command("load_library")
        if not no_static:
            call_command("collectstatic", interactive=False, verbosity=0)
