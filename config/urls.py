from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("guidance.urls")),
    path("", include("accounts.urls")),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
]

handler400 = "guidance.views.errors.bad_request"
handler403 = "guidance.views.errors.forbidden"
handler404 = "guidance.views.errors.not_found"
handler500 = "guidance.views.errors.server_error"
