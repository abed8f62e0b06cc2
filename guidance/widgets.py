"""Inputs for sore hands: large tiles and rows that work without a script."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms

NONE_OF_THESE = "none"

Option = dict[str, Any]


class TileSelect(forms.RadioSelect):
    """0 to 10 as the keys of a telephone; an empty value is "Not sure"."""

    template_name = "patient/widgets/tiles.html"
    words: ClassVar[dict[str, str]] = {
        "0": "none",
        "3": "mild",
        "5": "medium",
        "7": "bad",
        "10": "worst",
    }

    def create_option(
        self, name: str, value: Any, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        return option | {"word": self.words.get(str(value), "")}

    def format_value(self, value: Any) -> list[str]:
        """Leave every tile open until somebody has chosen one, "Not sure" too."""
        return [] if value is None else super().format_value(value)


class GroupedCheckboxes(forms.CheckboxSelectMultiple):
    """Boxes in rows; groups open on demand, "None of these" stands alone at the end.

    A group is ``(question, [(id, sign), ...])`` among the choices, as Django has
    it. A group with a tick inside arrives open, so that no answer is hidden.
    """

    template_name = "patient/widgets/grouped_checkboxes.html"

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        groups = context["widget"]["optgroups"]
        context["widget"] |= {
            "groups": [_group(title, options) for title, options, _ in groups],
            "lone": _lone([o for _, options, _ in groups for o in options]),
        }
        return context


def _group(title: str | None, options: list[Option]) -> dict[str, Any]:
    rows = [option for option in options if option["value"] != NONE_OF_THESE]
    return {
        "title": title,
        "rows": rows,
        "open": any(option["selected"] for option in rows),
    }


def _lone(options: Iterable[Option]) -> Option | None:
    return next((o for o in options if o["value"] == NONE_OF_THESE), None)
