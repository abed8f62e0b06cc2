from typing import Any

from django.core.management.base import BaseCommand

from accounts.reminding import send_reminders


class Command(BaseCommand):
    help = "Send a mail to those who asked for one, for each check-in that is due."

    def handle(self, *args: Any, **options: Any) -> None:
        sent = send_reminders()
        if options["verbosity"]:
            self.stdout.write(f"{sent} sent.")
