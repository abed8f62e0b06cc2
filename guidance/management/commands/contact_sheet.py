from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.template.loader import render_to_string

from guidance.models import Picture

SHEETS = ("base", "components", "figures", "movement")


class Command(BaseCommand):
    help = "Write every picture of the loaded library on one page, to look at them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="the HTML file to write")
        parser.add_argument(
            "--matching", default="", help="only pictures whose title holds these words"
        )

    def handle(self, *, file: Path, matching: str, **_: Any) -> None:
        folder = Path(settings.BASE_DIR) / "static" / "css"
        shown = Picture.objects.filter(title__icontains=matching).defer("file")
        context = {
            "pictures": shown,
            "css": "\n".join((folder / f"{name}.css").read_text() for name in SHEETS),
        }
        file.write_text(render_to_string("guidance/contact_sheet.html", context))
        self.stdout.write(f"{len(shown)} pictures are in {file}.")
