import uuid as uuids

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from guidance.forms import FeedbackForm
from guidance.models import Practice
from guidance.models.recording import consent_of, too_many
from guidance.safety.symptoms import is_emergency
from guidance.views.signs import emergency_card, posted, symptom

from ..correcting import correction_form, keep_correction
from ..practices import practices_of
from .member import MemberRequest, status_of

FIRST = "Your answer is kept, and here is our advice."
KEPT = "Your correction is kept. Where two answers differ, the worse one counts."
NOT_KEPT = "We have not kept this, because you have not said yes to it."


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def correct(request: MemberRequest, uuid: uuids.UUID) -> HttpResponse:
    """Say anew how a practice was. Signs come first, as everywhere."""
    found = get_object_or_404(practices_of(request.user), uuid=uuid)
    given = posted(request) if request.method == "POST" else None
    form = correction_form(found, given)
    ticked = given.getlist("symptoms") if given else []
    if is_emergency(ticked):
        if form.is_valid():
            _keep(request, found, form)
        attrs = {"advice-level": "emergency", "urgency": "emergency"}
        signs = [symptom(id) for id in ticked if is_emergency([id])]
        back = found.get_absolute_url()
        return emergency_card(request, signs, attrs=attrs, back=back)
    if form.is_valid():
        messages.info(request, _keep(request, found, form))
        return redirect(found)
    context = {"practice": found, "form": form, "answered": found.feedback.exists()}
    return render(request, "accounts/correct.html", context, status=status_of(form))


def _keep(request: MemberRequest, practice: Practice, form: FeedbackForm) -> str:
    if consent_of(request.user) is None or too_many(request.user):
        return NOT_KEPT
    answered = practice.feedback.exists()
    keep_correction(practice, form)
    return KEPT if answered else FIRST
