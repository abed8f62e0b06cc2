from .areas import Area, NoGoZone, Region
from .body import Ability, BodyMark, Flare
from .checkins import CheckIn
from .conditions import Certainty, Claim, Condition, Heard, Topic
from .enrolments import Enrolment
from .kept_cautions import KeptCaution
from .library import LibraryVersion, Origin
from .methods import Position, Pressure, Technique, Tool
from .pages import Page
from .pictures import Picture, StepPicture
from .practices import Consent, Ending, Feedback, Practice
from .programmes import Programme
from .reports import PressureReport
from .routines import Effort, Hands, Mode, Routine, SideOrder, Step
from .sources import Source

__all__ = [
    "Ability",
    "Area",
    "BodyMark",
    "Certainty",
    "CheckIn",
    "Claim",
    "Condition",
    "Consent",
    "Effort",
    "Ending",
    "Enrolment",
    "Feedback",
    "Flare",
    "Hands",
    "Heard",
    "KeptCaution",
    "LibraryVersion",
    "Mode",
    "NoGoZone",
    "Origin",
    "Page",
    "Picture",
    "Position",
    "Practice",
    "Pressure",
    "PressureReport",
    "Programme",
    "Region",
    "Routine",
    "SideOrder",
    "Source",
    "Step",
    "StepPicture",
    "Technique",
    "Tool",
    "Topic",
]
