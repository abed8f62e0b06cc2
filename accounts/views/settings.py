from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from ..settings_forms import MySettingsForm, settings_of
from .member import MemberRequest, status_of


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def settings(request: MemberRequest) -> HttpResponse:
    """How somebody wants the pages and the check, on every device of theirs."""
    sent = request.POST if request.method == "POST" else None
    now = settings_of(request.user)
    form = MySettingsForm(sent, initial=now, user=request.user)
    if form.is_valid():
        form.keep(request.user)
        messages.success(request, "Your settings are kept.")
        return redirect("accounts:settings")
    context = {"form": form}
    return render(request, "accounts/settings.html", context, status=status_of(form))
