"""What the close-ups of limbs can show: by whom, in which positions, with what.

A picture that shows something else than its step misleads. So whatever is not listed here
is not drawn at all, however near a picture that exists comes to it.
"""

from dataclasses import dataclass
from typing import Final

from guidance.figures.kinds import CannotDraw, Mode, Subject

Work = tuple[str, str]
"""A technique and a tool."""


@dataclass(frozen=True)
class Offer:
    """Every one of these works is drawn in every one of these positions."""

    mode: Mode
    positions: tuple[str, ...]
    works: tuple[Work, ...]

    def holds(self, subject: Subject) -> bool:
        work = (subject.technique, subject.tool)
        return (
            subject.mode == self.mode
            and subject.position in self.positions
            and work in self.works
        )


def _by_hand(*techniques: str) -> tuple[Work, ...]:
    return tuple((technique, "hands") for technique in techniques)


SITTING: Final = ("chair-upright",)
LYING: Final = ("recline",)
ON_SIDE: Final = ("bed-side",)
ANY_SEAT: Final = ("chair-upright", "recline")
AT_ARMS_LENGTH: Final = ("chair-upright", "chair-lean", "recline", "bed-side")

OFFERS: Final[dict[str, tuple[Offer, ...]]] = {
    "hand-palm": (
        Offer("partner", AT_ARMS_LENGTH, _by_hand("effleurage", "friction-circles", "thumb-press", "holding")),
        Offer("self", ANY_SEAT, _by_hand(
            "effleurage", "friction-circles", "thumb-press", "holding", "palm-press", "squeeze-release",
        )),
        Offer("self", ANY_SEAT, (("holding", "soft-fist"),)),
    ),
    "hand-back": (
        Offer("partner", AT_ARMS_LENGTH, _by_hand("effleurage", "holding")),
        Offer("self", ANY_SEAT, _by_hand("effleurage", "thumb-press")),
    ),
    "fingers": (
        Offer("partner", AT_ARMS_LENGTH, _by_hand("effleurage", "holding")),
        Offer("self", ANY_SEAT, _by_hand("effleurage", "squeeze-release", "holding")),
    ),
    "forearm": (
        Offer("partner", AT_ARMS_LENGTH, _by_hand("effleurage", "squeeze-release")),
        Offer("partner", ("bed-side", "chair-lean"), _by_hand("holding")),
        Offer("self", ANY_SEAT, _by_hand("effleurage")),
        Offer("self", LYING, _by_hand("holding")),
        Offer("self", SITTING, _by_hand("squeeze-release", "palm-press")),
        Offer("self", SITTING, (("palm-press", "soft-fist"), ("friction-circles", "ball-chair"))),
    ),
    "upper-arm": (
        Offer("partner", ("chair-upright", "chair-lean", "bed-side"), _by_hand("effleurage", "squeeze-release")),
        Offer("self", SITTING, _by_hand("friction-circles")),
    ),
    "thigh-front": (
        Offer("partner", LYING, _by_hand("effleurage", "holding")),
        Offer("self", ANY_SEAT, _by_hand("effleurage", "friction-circles", "petrissage", "holding")),
        Offer("self", SITTING, (
            ("effleurage", "soft-fist"), ("friction-circles", "soft-fist"), ("palm-press", "soft-fist"),
            ("squeeze-release", "soft-fist"), ("slow-movement", "hands"),
        )),
    ),
    "thigh-outer": (
        Offer("partner", ON_SIDE, _by_hand("effleurage", "holding")),
        Offer("self", SITTING, (*_by_hand("effleurage", "petrissage"), ("effleurage", "soft-fist"))),
    ),
    "knee-front": (Offer("self", SITTING, _by_hand("effleurage", "holding")),),
    "calf": (
        Offer("partner", ("recline", "bed-side"), _by_hand("effleurage", "squeeze-release")),
        Offer("partner", LYING, _by_hand("holding", "passive-stretch")),
        Offer("self", ("bed-edge",), _by_hand("effleurage")),
        Offer("self", SITTING, _by_hand("squeeze-release", "slow-movement", "passive-stretch")),
        Offer("self", SITTING, (("passive-stretch", "rolled-towel"),)),
    ),
    "shin-outer": (Offer("partner", LYING, _by_hand("effleurage", "holding")),),
    "foot-top": (
        Offer("partner", LYING, _by_hand("effleurage", "holding")),
        Offer("partner", ON_SIDE, _by_hand("holding")),
        Offer("self", ANY_SEAT, _by_hand("effleurage", "holding")),
    ),
    "foot-sole": (
        Offer("partner", LYING, _by_hand("holding", "palm-press", "thumb-press")),
        Offer("partner", ON_SIDE, _by_hand("holding", "palm-press")),
        Offer("self", SITTING, _by_hand("effleurage", "holding", "slow-movement")),
        Offer("self", SITTING, (("friction-circles", "ball-chair"), ("friction-circles", "rolled-towel"))),
    ),
    "toes": (
        Offer("partner", LYING, _by_hand("effleurage", "holding")),
        Offer("self", SITTING, _by_hand("effleurage", "slow-movement")),
    ),
}  # fmt: skip


def refuse_one_side(subject: Subject) -> None:
    """Pictures of limbs stand for both sides: none says whose left or right it shows."""
    if subject.side not in ("both", "either"):
        raise CannotDraw(
            f"{subject.area}: nobody has drawn the {subject.side} one alone"
        )


def refuse_what_is_not_drawn(subject: Subject) -> None:
    """Says no to a limb that nobody has drawn at work in this way."""
    offers = OFFERS.get(subject.area)
    if offers is None:
        return
    refuse_one_side(subject)
    if not any(offer.holds(subject) for offer in offers):
        parts = (subject.mode, subject.position, subject.technique, subject.tool)
        raise CannotDraw(f"{subject.area}: nobody has drawn {', '.join(parts)}")
