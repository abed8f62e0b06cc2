from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import capfirst
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from guidance.models import Area, BodyMark
from guidance.models.body import flare_until

from ..body_forms import FlareForm, MarkForm
from ..limits import Place, limits_of, places_of
from .member import MemberRequest, status_of


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def limits(request: MemberRequest) -> HttpResponse:
    """Every place with its limit now; a flare is said and ended here."""
    user = request.user
    form = FlareForm(request.POST, user=user) if request.method == "POST" else None
    if form is not None and form.is_valid():
        messages.success(request, form.keep())
        return redirect("accounts:limits")
    context = {
        "regions": places_of(user),
        "flare_until": flare_until(user),
        "form": form or FlareForm(initial={"do": "flare"}, user=user),
    }
    return render(request, "accounts/limits.html", context, status=status_of(form))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def place(request: MemberRequest, slug: str) -> HttpResponse:
    """One place: why its limit is what it is, and what the person wants there."""
    user = request.user
    area = get_object_or_404(Area.objects.published(), slug=slug)
    mark = BodyMark.objects.filter(user=user, area=slug).first()
    form = MarkForm(request.POST, user=user) if request.method == "POST" else None
    if form is not None and form.is_valid():
        form.keep(area)
        messages.success(request, f"{capfirst(area.name)}: noted.")
        return redirect("accounts:limits")
    context = {
        "place": Place(area, limits_of(user)[slug], mark),
        "form": form or MarkForm(initial=_initial(mark), user=user),
    }
    return render(request, "accounts/limit.html", context, status=status_of(form))


def _initial(mark: BodyMark | None) -> dict[str, object]:
    if mark is None:
        return {"level": ""}
    return {"level": "" if mark.level is None else str(mark.level), "numb": mark.numb}
