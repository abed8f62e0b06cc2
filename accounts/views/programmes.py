from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from guidance.models import Enrolment, Programme
from guidance.models.enrolments import joined

from ..calendars import programme_calendar
from ..models import User
from ..programme_forms import ProgrammeForm
from ..programmes import way_of, ways_of
from .calendar import calendar_file
from .member import MemberRequest, status_of


@never_cache
@require_safe
@login_required
def programmes(request: MemberRequest) -> HttpResponse:
    """The programmes somebody follows, and those that they may join."""
    ways = ways_of(request.user)
    mine = [way.enrolment.programme_id for way in ways]
    context = {
        "ways": ways,
        "others": Programme.objects.published().exclude(pk__in=mine),
    }
    return render(request, "accounts/programmes.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def programme(request: MemberRequest, slug: str) -> HttpResponse:
    """One programme: join, what comes next, what it waits for, look back, leave."""
    user = request.user
    found = _programme(user, slug)
    form = ProgrammeForm(request.POST, user=user) if request.method == "POST" else None
    if form is not None and form.is_valid():
        messages.success(request, form.act(found))
        return redirect("accounts:programme", slug)
    enrolment = joined(user).filter(programme=found).first()
    context = {
        "programme": found,
        "way": way_of(enrolment) if enrolment else None,
        "form": form or ProgrammeForm(user=user),
    }
    return render(request, "accounts/programme.html", context, status=status_of(form))


@never_cache
@require_safe
@login_required
def calendar(request: MemberRequest, slug: str) -> HttpResponse:
    """The days of a programme that somebody follows, for their own calendar."""
    mine = joined(request.user)
    enrolment = get_object_or_404(mine, programme__slug=slug)
    return calendar_file(programme_calendar(enrolment), slug)


def _programme(user: User, slug: str) -> Programme:
    """One that is on the site, or one that the person has joined before."""
    known = Enrolment.objects.filter(user=user).values("programme")
    shown = Programme.objects.published() | Programme.objects.filter(pk__in=known)
    return get_object_or_404(shown, slug=slug)
