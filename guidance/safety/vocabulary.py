"""The words that every rule shares. Values are the ones used on the wire."""

from enum import IntEnum, StrEnum


class Level(IntEnum):
    """How strong an advice is; a higher value is the more careful one."""

    CARRY_ON = 0
    EASE_OFF = 1
    STOP_TODAY = 2
    SEE_PROFESSIONAL = 3
    EMERGENCY = 4

    @property
    def slug(self) -> str:
        return self.name.lower()


class Urgency(IntEnum):
    """How soon somebody needs to be seen."""

    BOOK = 1
    SAME_DAY = 2
    EMERGENCY = 3

    @property
    def slug(self) -> str:
        return self.name.lower().replace("_", "-")


class During(StrEnum):
    """How the pressure itself felt, not the pain the person came with."""

    NONE = "none"
    COMFORTABLE = "comfortable"
    STRONG_OK = "strong_ok"
    UNCOMFORTABLE = "uncomfortable"
    PAINFUL = "painful"
    SHARP = "sharp"
    NUMB = "numb"


class Later(StrEnum):
    """How it felt at a check-in after the practice."""

    BETTER = "better"
    SAME = "same"
    SORE_FADING = "sore_fading"
    SORE_SAME = "sore_same"
    WORSE = "worse"


class Felt(StrEnum):
    """How a place feels in the middle of a practice."""

    GOOD = "good"
    FINE = "fine"
    SORE = "sore"
    PAINFUL = "painful"
    SHARP = "sharp"
    NUMB = "numb"


class Grade(StrEnum):
    """What a caution does to a practice (evidence: general-safety)."""

    ABSOLUTE = "absolute"
    LOCAL = "local"
    ASK_FIRST = "ask-first"
    ADAPT = "adapt"


class Outcome(IntEnum):
    """What a check ends in; a higher value is the stricter one."""

    GO = 0
    ADAPT = 1
    ASK_FIRST = 2
    NOT_TODAY = 3
    BOOK = 4
    SAME_DAY = 5
    EMERGENCY = 6

    @property
    def slug(self) -> str:
        return self.name.lower().replace("_", "-")


class Mode(StrEnum):
    """Who works: the person alone, or somebody beside them."""

    SELF = "self"
    PARTNER = "partner"
