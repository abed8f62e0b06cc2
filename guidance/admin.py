"""What an organisation does to the library: withdraw, and write rows of its own.

A shipped row belongs to its file; here it can be read, withdrawn and signed off, and
nothing else. Practices and feedback are not here: nobody reads them but their person.
"""

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.http import HttpRequest

from .models import (
    Area,
    Condition,
    LibraryVersion,
    NoGoZone,
    Page,
    Position,
    Programme,
    Routine,
    Source,
    Step,
    Technique,
    Tool,
)
from .models.library import Item, Origin

#: Fields of a shipped row that belong to people and not to its file.
OURS = (
    "withdrawn_at",
    "withdrawn_reason",
    "reviewer_name",
    "reviewer_role",
    "reviewed_on",
)


class ItemAdmin(admin.ModelAdmin):
    list_display = ["slug", "__str__", "origin", "retired_at"]
    list_filter = ["origin"]
    search_fields = ("slug",)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        if obj is None or obj.origin == Origin.LOCAL:
            return []
        fields = [*self.model._meta.fields, *self.model._meta.many_to_many]
        return [f.name for f in fields if f.name not in OURS]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """A row is retired or withdrawn, never deleted: history points at it."""
        return False

    def save_model(
        self, request: HttpRequest, obj: Item, form: Any, change: bool
    ) -> None:
        if not change:
            obj.origin = Origin.LOCAL
        with transaction.atomic():
            super().save_model(request, obj, form, change)
            LibraryVersion.move()


class StepInline(admin.StackedInline):
    model = Step
    extra = 0

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return obj is None or obj.origin == Origin.LOCAL

    has_add_permission = has_change_permission

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Routine)
class RoutineAdmin(ItemAdmin):
    list_display = ["slug", "title", "mode", "minutes", "origin", "withdrawn_at"]
    list_filter = ["origin", "mode", "withdrawn_at"]
    inlines = (StepInline,)


@admin.register(Condition)
class ConditionAdmin(ItemAdmin):
    list_display = ["slug", "name", "written", "next_review", "origin", "withdrawn_at"]


@admin.register(Programme)
class ProgrammeAdmin(ItemAdmin):
    list_display = ["slug", "title", "length", "next_review", "origin", "withdrawn_at"]


for model in (Area, NoGoZone, Page, Position, Source, Technique, Tool):
    admin.site.register(model, ItemAdmin)
