"""One page that finds things: public, by GET, the same for everybody who asks the same."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..models import Condition, Region
from ..search import Found, search
from .public import public_page
from .signs import flags_by_urgency

#: Ways in for somebody who does not know what to type: other people's words.
EXAMPLES = ("stiff neck", "sore thumbs", "bad back", "sleep", "flare", "blood thinners")


@public_page
def search_page(request: HttpRequest) -> HttpResponse:
    typed = request.GET.get("q", "")
    found = search(typed) if typed.strip() else Found("")
    context = {
        "found": found,
        "examples": EXAMPLES,
        **flags_by_urgency(found.flags),
    }
    if not found.groups:
        context["regions"] = Region.objects.published()
        context["conditions"] = Condition.objects.with_page()
    return render(request, "guidance/search.html", context)
