import uuid as uuids
from contextlib import suppress
from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import DatabaseError
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from guidance.advice_text import AdviceText, advice_text
from guidance.models import Practice
from guidance.models.recording import consent_of, record_checkin
from guidance.safety.symptoms import is_emergency
from guidance.views.signs import emergency_card, posted, symptom

from ..chart import chart_of
from ..checkin import CheckInForm, checkin_advice
from ..forms import DeletePracticeForm, SeenForm
from ..helping import helping_of
from ..history_filter import HistoryFilter
from ..models import User
from ..practices import practices_of
from ..telling import answers, checkins, summary, told
from .member import MemberRequest, status_of

PER_PAGE = 50
FORMS: dict[str, type[forms.Form]] = {"seen": SeenForm, "check-in": CheckInForm}


@never_cache
@require_safe
@login_required
def history(request: MemberRequest) -> HttpResponse:
    """All practices, the newest first, with what we said to each."""
    chosen = HistoryFilter(request.GET, user=request.user)
    pages = Paginator(chosen.of(practices_of(request.user)), PER_PAGE)
    page = pages.get_page(request.GET.get("page"))
    rows = [told(practice) for practice in page]
    context = {
        "page": page,
        "rows": rows,
        "summary": summary(pages.count, rows),
        "filter": chosen,
        "numbers": chosen.shows_numbers(),
        "chart": chart_of(rows) if chosen.shows_numbers() else None,
        "helping": helping_of(request.user),
    }
    return render(request, "accounts/history.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def practice(request: MemberRequest, uuid: uuids.UUID) -> HttpResponse:
    """One practice: every answer to it, the advice, and what may be done with it."""
    found = _practice(request.user, uuid)
    given = posted(request) if request.method == "POST" else None
    form = _form(given)
    if is_emergency(given.getlist("symptoms") if given else ()):
        return _emergency(request, found, form)
    passing = None
    if form is not None and form.is_valid():
        passing = _answer_only(found, form)
        if passing is None:
            messages.success(request, _done(found, form))
            return redirect("accounts:history" if found.pk is None else found)
    row = told(found)
    context = {
        "row": row,
        "answers": answers(found),
        "form": form,
        "checkins": checkins(found),
        "passing": passing,
        "checkin_form": _shown(CheckInForm, form, "check-in"),
        "seen_form": _shown(SeenForm, form, "seen") if row.waits else None,
        "delete_form": _shown(DeletePracticeForm, form, "delete"),
    }
    return render(request, "accounts/practice.html", context, status=status_of(form))


def _practice(user: User, uuid: uuids.UUID) -> Practice:
    return get_object_or_404(practices_of(user), uuid=uuid)


def _form(given: QueryDict | None) -> forms.Form | None:
    """The form that was sent, by its button; the stricter one where that is unclear."""
    if given is None:
        return None
    return FORMS.get(given.get("do", ""), DeletePracticeForm)(given)


def _answer_only(practice: Practice, form: forms.Form) -> AdviceText | None:
    """The advice for a check-in that may not be kept, as no consent stands."""
    if not isinstance(form, CheckInForm) or consent_of(practice.user) is not None:
        return None
    advice = checkin_advice(practice, form.record())
    return advice_text(advice.level, advice.urgency, advice.rules)


def _emergency(
    request: MemberRequest, practice: Practice, form: forms.Form | None
) -> HttpResponse:
    """The card first; the answer is kept beside it where it can be read."""
    ids = [id for id in posted(request).getlist("symptoms") if is_emergency([id])]
    standing = consent_of(request.user) is not None
    if standing and isinstance(form, CheckInForm) and form.is_valid():
        with suppress(DatabaseError):
            _done(practice, form)
    attrs = {"advice-level": "emergency", "urgency": "emergency"}
    back = practice.get_absolute_url()
    return emergency_card(request, map(symptom, ids), attrs=attrs, back=back)


def _shown(kind: Any, sent: forms.Form | None, do: str) -> forms.Form:
    return sent if isinstance(sent, kind) else kind(initial={"do": do})


def _done(practice: Practice, form: forms.Form) -> str:
    if isinstance(form, SeenForm):
        practice.seen_at = practice.seen_at or timezone.now()
        practice.save(update_fields=["seen_at"])
        return "We noted that a professional has looked at this and agrees."
    if isinstance(form, CheckInForm):
        said = form.record()
        record_checkin(
            practice=practice, said=said, advice=checkin_advice(practice, said)
        )
        return "Thank you. Your answer is kept, and here is our advice."
    practice.delete()
    return "The practice is deleted."
