from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from icalendar import Calendar

from guidance.models import Practice

from ..calendars import checkin_calendar
from .member import MemberRequest


@never_cache
@require_safe
@login_required
def checkin(request: MemberRequest, uuid: str) -> HttpResponse:
    """A reminder for the day after a practice, for the person's own calendar."""
    practice = get_object_or_404(Practice.objects.of(request.user), uuid=uuid)
    day = timezone.localtime(practice.at).date()
    return calendar_file(checkin_calendar(practice), f"check-in-{day}")


def calendar_file(calendar: Calendar, name: str) -> HttpResponse:
    answer = HttpResponse(calendar.to_ical(), content_type="text/calendar")
    answer["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return answer
