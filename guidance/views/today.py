from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..forms.today import TodayForm
from .public import public_page


@public_page
def today(request: HttpRequest) -> HttpResponse:
    """Two questions, and what suits today. Nothing about a visitor is kept."""
    asked = {"day", "energy"} <= request.GET.keys()
    form = TodayForm(request.GET if asked else None, initial=request.GET.dict())
    answered = asked and form.is_valid()
    context = {
        "form": form,
        "answered": answered,
        "rest_first": answered and form.rest_first(),
        "offers": form.offers() if answered else [],
    }
    return render(request, "guidance/today.html", context)
