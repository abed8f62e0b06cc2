"""The way out of reminders from the mail itself: no sign-in, one tap (RFC 8058).

The address holds a signed number and can do this one thing. The answer is the same
whether the account still exists or not.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from ..models import Preferences
from ..unsubscribing import user_of


@csrf_exempt  # mail programs post here without a page, and all it does is to end mails
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows a button and changes nothing, as programs that scan mails open links."""
    user = user_of(token)
    if user is None:
        return render(request, "accounts/unsubscribe.html", {"odd": True}, status=404)
    if request.method == "POST":
        Preferences.objects.filter(user=user).update(reminders=False)
    context = {"done": request.method == "POST", "token": token}
    return render(request, "accounts/unsubscribe.html", context)
