from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from guidance.models import Routine
from guidance.views.fetch import answers_gone, routine_or_gone

from ..models import SavedRoutine, User
from ..saving import SaveForm, removed_title
from .member import MemberRequest, status_of


@never_cache
@require_safe
@login_required
def saved(request: MemberRequest) -> HttpResponse:
    context = {
        "saved": saved_of(request.user),
        "removed": removed_title(request.session),
    }
    return render(request, "accounts/saved.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@answers_gone
def save(request: MemberRequest, slug: str) -> HttpResponse:
    """Ask whether to save or remove a routine, and do it."""
    routine = _routine(request.user, slug)
    mine = saved_of(request.user).filter(routine=routine).first()
    note = {"note": mine.note} if mine else None
    form = SaveForm(_sent(request, "remove" if mine else "save"), initial=note)
    if form.is_valid():
        words = form.act(request.user, routine, request.session)
        messages.success(request, words)
        return redirect("accounts:saved")
    context = {"routine": routine, "mine": mine, "form": form}
    return render(request, "accounts/save.html", context, status=status_of(form))


def _sent(request: MemberRequest, offered: str) -> dict[str, str] | None:
    """What the button said; one that says nothing does what the page offers."""
    if request.method != "POST":
        return None
    return {**request.POST.dict(), "do": request.POST.get("do") or offered}


def saved_of(user: User) -> QuerySet[SavedRoutine]:
    """A person's saved routines in their own order."""
    return user.saved.select_related("routine")


def _routine(user: User, slug: str) -> Routine:
    """One that is on the site, or a saved one that has left it since; or 404, or 410."""
    mine = saved_of(user).filter(routine__slug=slug).first()
    return mine.routine if mine else routine_or_gone(slug)
