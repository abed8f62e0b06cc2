from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from ..report import report_of
from ..report_forms import ReportForm
from .member import MemberRequest, status_of


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def report(request: MemberRequest) -> HttpResponse:
    """One side of paper for a doctor. Posted, so that no question stands in an
    address; nothing is stored."""
    untouched = ReportForm.untouched()
    sent = request.POST if request.method == "POST" else None
    form = ReportForm(sent, initial=untouched)
    chosen = form.cleaned_data if form.is_valid() else untouched
    context = {
        "form": form,
        "chosen": chosen,
        "report": report_of(request.user, int(chosen["weeks"])),
        "today": timezone.now(),
    }
    return render(request, "accounts/report.html", context, status=status_of(form))
