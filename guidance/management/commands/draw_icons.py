from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from PIL import Image, ImageDraw, ImageFont

# The sun-print blue and the paper of the look, as sRGB.
BLUE, PAPER, SOFT = (5, 61, 96), (251, 246, 237), (201, 222, 236)
# Three dots that get smaller: centre and radius, as shares of the sign's width.
DOTS = ((0.20, 0.20), (0.58, 0.125), (0.86, 0.07))
# Drawn larger and scaled down, so that edges are smooth.
FINE = 4


class Command(BaseCommand):
    help = "Draw the icons and the social card anew into static/icons."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--font", help="a serif font file for the card")

    def handle(self, *, font: str | None, **_: Any) -> None:
        to = Path(settings.BASE_DIR) / "static" / "icons"
        for name, size in (
            ("icon-192", 192),
            ("icon-512", 512),
            ("apple-touch-icon", 180),
        ):
            icon(size).save(to / f"{name}.png", optimize=True)
        card(font).save(to / "social-card.png", optimize=True)


def _sign(draw: ImageDraw.ImageDraw, left: float, middle: float, width: float) -> None:
    """Pressure easing off: the mark of the product."""
    for centre, radius in DOTS:
        x, r = left + centre * width, radius * width
        draw.ellipse((x - r, middle - r, x + r, middle + r), fill=PAPER)


def _small(picture: Image.Image) -> Image.Image:
    size = (picture.width // FINE, picture.height // FINE)
    return picture.resize(size, Image.Resampling.LANCZOS)


def icon(size: int) -> Image.Image:
    """A square with the sign in its middle, safe for round masks."""
    side = size * FINE
    picture = Image.new("RGB", (side, side), BLUE)
    _sign(ImageDraw.Draw(picture), side * 0.18, side / 2, side * 0.66)
    return _small(picture)


def card(font: str | None) -> Image.Image:
    """What is shown where somebody shares an address: 1200 by 630 pixels."""
    width, height = 1200 * FINE, 630 * FINE
    picture = Image.new("RGB", (width, height), BLUE)
    draw = ImageDraw.Draw(picture)
    _sign(draw, width * 0.075, height * 0.24, width * 0.16)
    draw.text(
        (width * 0.078, height * 0.37), "Ease Off", PAPER, _font(font, height // 5)
    )
    line = "Gentle massage for bodies that hurt"
    draw.text((width * 0.08, height * 0.66), line, SOFT, _font(font, height // 12))
    return _small(picture)


def _font(path: str | None, size: int) -> Any:
    if path:
        return ImageFont.truetype(path, size)
    return ImageFont.load_default(size)
