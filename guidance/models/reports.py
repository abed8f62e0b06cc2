"""What somebody said in the middle of a practice, place by place."""

from django.db import models

from .practices import Practice


class PressureReport(models.Model):
    """How one place felt at one moment. ``uuid`` is made by the client.

    ``felt`` is one of the words of ``safety.vocabulary.Felt``; an unknown word is kept
    as it came and counts as the worst of them.
    """

    practice = models.ForeignKey(Practice, models.CASCADE, related_name="reports")
    uuid = models.UUIDField()
    at = models.DateTimeField()
    step = models.PositiveSmallIntegerField(null=True, blank=True)
    area = models.CharField(max_length=80)
    felt = models.CharField(max_length=16)

    class Meta:
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["practice", "uuid"], name="report_once")
        ]

    def __str__(self) -> str:
        return f"{self.area}: {self.felt}"
