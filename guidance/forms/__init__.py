"""The forms of the public site: filters, the check, the pain feedback.

Signs (red flags and symptoms) are read by the views before any of this runs.
"""

from .check import CheckForm
from .feedback import FELT, FeedbackForm
from .filters import RoutineFilterForm
from .settings import SettingsForm

__all__ = ["FELT", "CheckForm", "FeedbackForm", "RoutineFilterForm", "SettingsForm"]
