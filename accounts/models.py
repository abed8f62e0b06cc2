from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

from guidance.models import Practice, Routine


class UserManager(BaseUserManager["User"]):
    def create_user(
        self, email: str, password: str | None = None, **fields: Any
    ) -> "User":
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str, **fields: Any) -> "User":
        fields |= {"is_staff": True, "is_superuser": True}
        return self.create_user(email, password, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser, PermissionsMixin):
    """A person with an account: an e-mail address and a password, nothing else."""

    email = models.EmailField("e-mail", unique=True)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(default=timezone.now)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = []

    class Meta:
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="email_once_whatever_its_case",
                violation_error_message="There is an account with this e-mail already.",
            )
        ]

    def __str__(self) -> str:
        return self.email


class SavedRoutine(models.Model):
    """A routine on somebody's list. ``place`` orders it, the smallest first; a new one
    comes to the top. ``note`` is theirs alone."""

    user = models.ForeignKey(User, models.CASCADE, related_name="saved")
    routine = models.ForeignKey(Routine, models.CASCADE, related_name="+")
    saved_at = models.DateTimeField(default=timezone.now)
    place = models.IntegerField(default=0)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["place", "-saved_at"]
        constraints = [
            models.UniqueConstraint(fields=["user", "routine"], name="saved_once")
        ]

    def __str__(self) -> str:
        return f"{self.routine} of {self.user}"


class Preferences(models.Model):
    """How somebody wants the pages, on every device they sign in on. The values are
    those of ``guidance.forms.SettingsForm``. ``reminders``: a mail when a check-in is
    due."""

    user = models.OneToOneField(User, models.CASCADE, related_name="preferences")
    text = models.CharField(max_length=4, blank=True)
    contrast = models.CharField(max_length=4, blank=True)
    spacing = models.CharField(max_length=4, blank=True)
    few = models.CharField(max_length=4, blank=True)
    voice = models.CharField(max_length=4, blank=True)
    country = models.CharField(max_length=4, blank=True)
    reminders = models.BooleanField(default=False)

    class Meta:
        verbose_name_plural = "preferences"

    def __str__(self) -> str:
        return f"preferences of {self.user}"

    def for_device(self) -> dict[str, str]:
        """What a device keeps of it, so that a page is right before it is painted."""
        names = ("text", "contrast", "spacing", "few", "voice", "country")
        return {name: getattr(self, name) for name in names}


class Reminder(models.Model):
    """A mail about a check-in. The row is written first, so that no two runs send it."""

    practice = models.OneToOneField(Practice, models.CASCADE, related_name="reminder")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"reminder of {self.at:%d %B %Y}"
