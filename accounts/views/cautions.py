from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from guidance.forms.last_time import GONE
from guidance.models import KeptCaution
from guidance.models.kept_cautions import OFFERED_FOR, forget_old_cautions
from guidance.models.recording import consent_of
from guidance.wording import wording

from .member import MemberRequest


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def cautions(request: MemberRequest) -> HttpResponse:
    """What lasts of the answers to the check: see it, delete one or all of it."""
    forget_old_cautions()
    mine = KeptCaution.objects.filter(user=request.user)
    if request.method == "POST":
        one = request.POST.get("caution", "")
        gone, _ = (mine.filter(caution=one) if one else mine).delete()
        messages.success(request, "Deleted." if gone else "It was deleted before.")
        return redirect("accounts:cautions")
    context = {
        "rows": [(row, _words(row)) for row in mine],
        "days": OFFERED_FOR.days,
        "consent": consent_of(request.user),
    }
    return render(request, "accounts/cautions.html", context)


def _words(row: KeptCaution) -> str:
    words = wording().cautions.get(row.caution)
    return words.ask if words else GONE
