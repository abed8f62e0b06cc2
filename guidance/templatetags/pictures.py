"""Plates: the picture of a step, and that of a whole position."""

from typing import Any

from django import template

from ..models import Picture, StepPicture

register = template.Library()


@register.inclusion_tag("components/picture.html")
def picture(drawn: StepPicture | None, key: str) -> dict[str, Any]:
    """What the hands do; nothing where nobody has drawn it. `key` is the id's own."""
    if drawn is None or drawn.picture is None:
        return {}
    return _plate(drawn.picture, f"picture-{key}") | {"beat": drawn.beat}


@register.inclusion_tag("components/picture.html")
def position_picture(scene: Picture | None, key: str) -> dict[str, Any]:
    """How to sit, lie or stand, and where a helper is."""
    return _plate(scene, f"position-{key}") if scene else {}


def _plate(shown: Picture, key: str) -> dict[str, Any]:
    return {"picture": shown, "key": key}
