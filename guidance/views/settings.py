from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..forms import SettingsForm
from .public import public_page


@public_page
def settings(request: HttpRequest) -> HttpResponse:
    """What somebody sets for this device; it never leaves the device."""
    return render(request, "guidance/settings.html", {"form": SettingsForm()})
