from django.urls import path, re_path

from .views import (
    bounds,
    calendar,
    cautions,
    consent,
    correcting,
    deletion,
    entrance,
    export,
    history,
    limits,
    programmes,
    report,
    saved,
    settings,
    sync,
    today,
    unsubscribe,
)

app_name = "accounts"

# allauth names and reverses its own addresses; the same addresses stand here first,
# with our forms and with 422 for a form that is refused.
_entrance = [
    path("accounts/login/", entrance.login, name="login"),
    path("accounts/logout/", entrance.logout, name="logout"),
    path("accounts/signup/", entrance.signup, name="signup"),
    path("accounts/reauthenticate/", entrance.reauthenticate, name="reauthenticate"),
    path("accounts/email/", entrance.email, name="email"),
    path("accounts/password/change/", entrance.change, name="change_password"),
    path("accounts/password/set/", entrance.set_password, name="set_password"),
    path("accounts/password/reset/", entrance.reset, name="reset_password"),
    re_path(
        r"^accounts/password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        entrance.reset_from_key,
        name="reset_password_from_key",
    ),
]

urlpatterns = [
    path("me/", today.me, name="me"),
    path("me/saved/", saved.saved, name="saved"),
    path("me/saved/<slug:slug>/", saved.save, name="save"),
    path("me/routines/<slug:slug>/bounds/", bounds.bounds, name="bounds"),
    path("me/history/", history.history, name="history"),
    path("me/practices/", sync.practices, name="practices"),
    path("me/practices/<uuid:uuid>/", history.practice, name="practice"),
    path("me/practices/<uuid:uuid>/correct/", correcting.correct, name="correct"),
    path("me/programmes/", programmes.programmes, name="programmes"),
    path("me/programmes/<slug:slug>/", programmes.programme, name="programme"),
    path(
        "me/programmes/<slug:slug>/calendar.ics",
        programmes.calendar,
        name="programme_calendar",
    ),
    path(
        "me/practices/<uuid:uuid>/check-in.ics",
        calendar.checkin,
        name="checkin_calendar",
    ),
    path("me/cautions/", cautions.cautions, name="cautions"),
    path("me/limits/", limits.limits, name="limits"),
    path("me/limits/<slug:slug>/", limits.place, name="limit"),
    path("me/report/", report.report, name="report"),
    path("me/export/", export.export, name="export"),
    path("me/export/<slug:kind>/", export.download, name="download"),
    path("me/settings/", settings.settings, name="settings"),
    path("me/consent/", consent.consent, name="consent"),
    path("me/delete/", deletion.delete, name="delete"),
    path(
        "accounts/reminders/off/<str:token>/",
        unsubscribe.unsubscribe,
        name="unsubscribe",
    ),
    path("accounts/deleted/", deletion.deleted, name="deleted"),
    *_entrance,
]
