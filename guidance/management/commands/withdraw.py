from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from guidance.models import Condition, LibraryVersion, Programme, Routine

#: As much as the column holds.
MOST = 300


class Command(BaseCommand):
    help = (
        "Take a routine, condition or programme off the site at once, or put it back."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("slug")
        parser.add_argument("--reason", default="", help="readers see this sentence")
        parser.add_argument("--undo", action="store_true", help="put it back")

    def handle(self, *, slug: str, reason: str, undo: bool, **_: Any) -> None:
        if not undo and not reason.strip():
            raise CommandError("Readers need a reason: --reason “…”.")
        if len(reason.strip()) > MOST:
            raise CommandError(f"The reason is too long: {MOST} characters at most.")
        with transaction.atomic():
            item = _find(slug)
            if undo:
                item.restore()
            else:
                item.withdraw(reason.strip())
            LibraryVersion.move()
        self.stdout.write(f"“{slug}” is {'back' if undo else 'withdrawn'}.")


def _find(slug: str) -> Routine | Condition | Programme:
    for model in (Routine, Condition, Programme):
        if item := model.objects.filter(slug=slug).first():
            return item
    raise CommandError(f"No routine, condition or programme is called “{slug}”.")
