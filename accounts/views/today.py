from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from guidance.forms.today import TodayForm
from guidance.models.body import flare_until
from guidance.models.checkins import due
from guidance.models.recording import consent_of
from guidance.models.rules import past_practices
from guidance.safety.waiting import waits
from guidance.views.check import UNTIL_SEEN
from guidance.wording import sentences

from ..checkin import CheckInForm
from ..practices import practices_of
from ..programmes import ways_of
from ..telling import told
from .member import MemberRequest
from .saved import saved_of

FIRST = 3


@never_cache
@require_safe
@login_required
def me(request: MemberRequest) -> HttpResponse:
    """What somebody most likely came for: their routines, and what we said last."""
    saved = saved_of(request.user)
    last = practices_of(request.user).first()
    asked = {"day", "energy"} <= request.GET.keys()
    today = TodayForm(request.GET if asked else None)
    answered = asked and today.is_valid()
    mine = [one.routine for one in saved]
    closed = waits(past_practices(request.user), timezone.now())
    context = {
        "closed": sentences(closed),
        "until_seen": bool(UNTIL_SEEN & set(closed)),
        "today": today,
        "rest_first": answered and today.rest_first(),
        "offers": today.offers(mine) if answered else [],
        "answered": answered,
        "saved": saved[:FIRST],
        "more": max(0, saved.count() - FIRST),
        "last": told(last) if last else None,
        "consent": consent_of(request.user),
        "due": due(practices_of(request.user)).first(),
        "checkin_form": CheckInForm(initial={"do": "check-in"}),
        "ways": ways_of(request.user),
        "flare_until": flare_until(request.user),
    }
    return render(request, "accounts/me.html", context)
