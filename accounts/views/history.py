import uuid as uuids
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from guidance.models import Practice
from guidance.models.practices import PracticeQuerySet

from ..forms import DeletePracticeForm, SeenForm
from ..models import User
from ..telling import answers, summary, told
from .member import MemberRequest, status_of

PER_PAGE = 50


@never_cache
@require_safe
@login_required
def history(request: MemberRequest) -> HttpResponse:
    """All practices, the newest first, with what we said to each."""
    pages = Paginator(practices_of(request.user), PER_PAGE)
    page = pages.get_page(request.GET.get("page"))
    rows = [told(practice) for practice in page]
    context = {"page": page, "rows": rows, "summary": summary(pages.count, rows)}
    return render(request, "accounts/history.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def practice(request: MemberRequest, uuid: uuids.UUID) -> HttpResponse:
    """One practice: every answer to it, the advice, and what may be done with it."""
    found = _practice(request.user, uuid)
    form = _form(request)
    if form is not None and form.is_valid():
        messages.success(request, _done(found, form))
        return redirect("accounts:history" if found.pk is None else found)
    row = told(found)
    context = {
        "row": row,
        "answers": answers(found),
        "form": form,
        "seen_form": _shown(SeenForm, form, "seen") if row.waits else None,
        "delete_form": _shown(DeletePracticeForm, form, "delete"),
    }
    return render(request, "accounts/practice.html", context, status=status_of(form))


def practices_of(user: User) -> PracticeQuerySet:
    """A person's practices with all that a row tells, in a fixed number of queries."""
    mine = Practice.objects.of(user)
    return mine.select_related("routine").prefetch_related("feedback")


def _practice(user: User, uuid: uuids.UUID) -> Practice:
    return get_object_or_404(practices_of(user), uuid=uuid)


def _form(request: MemberRequest) -> forms.Form | None:
    """The form that was sent, by its button; the stricter one where that is unclear."""
    if request.method != "POST":
        return None
    kind = SeenForm if request.POST.get("do") == "seen" else DeletePracticeForm
    return kind(request.POST)


def _shown(kind: Any, sent: forms.Form | None, do: str) -> forms.Form:
    return sent if isinstance(sent, kind) else kind(initial={"do": do})


def _done(practice: Practice, form: forms.Form) -> str:
    if isinstance(form, SeenForm):
        practice.seen_at = practice.seen_at or timezone.now()
        practice.save(update_fields=["seen_at"])
        return "We noted that a professional has looked at this and agrees."
    practice.delete()
    return "The practice is deleted."
