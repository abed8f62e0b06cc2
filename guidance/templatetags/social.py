"""Says a part of a page again, for the cards that other sites show of it."""

from django import template
from django.template.loader_tags import BLOCK_CONTEXT_KEY, BlockContext
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag(takes_context=True)
def again(context: template.Context, name: str) -> SafeString:
    """What the block called ``name`` holds on this page."""
    blocks: BlockContext = context.render_context[BLOCK_CONTEXT_KEY]
    with context.push():
        return blocks.get_block(name).nodelist.render(context)
