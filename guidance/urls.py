from django.urls import path

from .views import (
    areas,
    check,
    claims,
    conditions,
    feedback,
    methods,
    pages,
    pictures,
    play,
    routines,
    rules,
)

app_name = "guidance"

urlpatterns = [
    path("", pages.home, name="home"),
    path("conditions/", conditions.condition_list, name="condition_list"),
    path("conditions/<slug:slug>/", conditions.condition, name="condition"),
    path("routines/", routines.routine_list, name="routine_list"),
    path("routines/<slug:slug>/", routines.routine, name="routine"),
    path("routines/<slug:slug>/check/", check.check, name="check"),
    path("routines/<slug:slug>/play/", play.play, name="play"),
    path("routines/<slug:slug>/feedback/", feedback.feedback, name="feedback"),
    path("areas/", areas.area_list, name="area_list"),
    path("areas/<slug:slug>/", areas.area, name="area"),
    path("techniques/", methods.technique_list, name="technique_list"),
    path("techniques/<slug:slug>/", methods.technique, name="technique"),
    path("tools/", methods.tool_list, name="tool_list"),
    path("tools/<slug:slug>/", methods.tool, name="tool"),
    path("pressure/", pages.pressure, name="pressure"),
    path("safety/", pages.safety, name="safety"),
    path("safety/red-flags/", pages.red_flags, name="red_flags"),
    path("safety/how-advice-works/", rules.how_advice_works, name="how_advice_works"),
    path("claims/", claims.claim_list, name="claim_list"),
    path("pictures/<slug:digest>.svg", pictures.picture, name="picture"),
    path("sources/", pages.source_list, name="source_list"),
    path("about/", pages.page, {"slug": "about"}, name="about"),
    path("privacy/", pages.page, {"slug": "privacy"}, name="privacy"),
    path("accessibility/", pages.page, {"slug": "accessibility"}, name="accessibility"),
    path("sitemap.xml", pages.sitemap, name="sitemap"),
    path("robots.txt", pages.robots, name="robots"),
    path("healthz/", pages.healthz, name="healthz"),
]
