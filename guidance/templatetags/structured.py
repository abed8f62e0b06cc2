"""Structured data of a page, written where its template asks for it."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from .. import structured

register = template.Library()


@register.simple_tag(takes_context=True)
def structured_data(context: template.Context, item: Any) -> SafeString:
    """Describe the item that the page is about; a routine with the steps shown."""
    steps = context.get("steps") or ()
    return structured.json_ld(item, context["request"].path, steps)


@register.simple_tag
def structured_site() -> SafeString:
    """Describe the site and its search."""
    return structured.website()
