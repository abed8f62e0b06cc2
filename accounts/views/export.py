import json
from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.serializers.json import DjangoJSONEncoder
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from ..calendars import history_calendar
from ..exporting.fhir import bundle_of
from ..exporting.sheet import sheet_of
from ..exporting.tables import everything
from ..models import User
from .calendar import calendar_file
from .fresh import fresh_sign_in
from .member import MemberRequest


@never_cache
@require_safe
@login_required
@fresh_sign_in
def export(request: MemberRequest) -> HttpResponse:
    """What can be taken away, and in which form."""
    return render(request, "accounts/export.html")


@never_cache
@require_safe
@login_required
@fresh_sign_in
def download(request: MemberRequest, kind: str) -> HttpResponse:
    if kind not in FILES:
        raise Http404
    return FILES[kind](request.user)


def _everything(user: User) -> HttpResponse:
    return _json(everything(user), "application/json", "ease-off.json")


def _fhir(user: User) -> HttpResponse:
    return _json(bundle_of(user), "application/fhir+json", "ease-off-fhir.json")


def _table(user: User) -> HttpResponse:
    return _file(sheet_of(user), "text/csv; charset=utf-8", "ease-off.csv")


def _calendar(user: User) -> HttpResponse:
    return calendar_file(history_calendar(user), "ease-off")


FILES: dict[str, Callable[[User], HttpResponse]] = {
    "everything": _everything,
    "table": _table,
    "fhir": _fhir,
    "calendar": _calendar,
}


def _json(data: Any, kind: str, name: str) -> HttpResponse:
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)
    return _file(text, kind, name)


def _file(text: str, kind: str, name: str) -> HttpResponse:
    answer = HttpResponse(text, content_type=kind)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
