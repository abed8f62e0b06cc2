"""Where each area and each place to keep off lies on the two figures.

Written for the onlooker's right half and mirrored, in body heights from the middle of the
shoulder line (see `silhouette`). On the trunk 1 cm is 1/170.
"""

from collections.abc import Callable
from functools import cache
from typing import Final, Literal

from guidance.figures.bodymap import silhouette as body
from guidance.figures.kinds import CannotDraw
from guidance.figures.paths import circle_points
from guidance.figures.points import Spot, mirror

View = Literal["front", "back"]
Outlines = tuple[list[Spot], ...]


def _oval(left: float, top: float, right: float, bottom: float) -> list[Spot]:
    middle = ((left + right) / 2, (top + bottom) / 2)
    return circle_points(middle, (right - left) / 2, (bottom - top) / 2)


def _both(*outlines: list[Spot]) -> Outlines:
    return (*outlines, *(mirror(outline) for outline in outlines))


def _head(*spots: Spot) -> list[Spot]:
    return body.head().points(spots)


def _on_hand(start: float, end: float) -> list[Spot]:
    half = 0.2 if start < 0.4 else 0.17
    return body.hand().points(_oval(start, -half, end, half))


SHOULDER_TOP: Final[list[Spot]] = [
    (0.034, -0.05),
    (0.06, -0.036),
    (0.098, -0.018),
    (0.116, 0.002),
    (0.09, 0.012),
    (0.05, -0.006),
    (0.03, -0.025),
]
UPPER_ARM: Final = body.UPPER_ARM_ROD.patch(0.12, 0.9, -0.9, 0.35)
FOREARM: Final = body.FOREARM_ROD.patch(0.14, 0.9, -0.85, 0.85)
OUTER_HIP: Final = _oval(0.079, 0.228, 0.11, 0.298)
THIGH_OUTER: Final = body.THIGH_ROD.patch(0.25, 0.8, -1.0, -0.5)

FRONT: Final[dict[str, Callable[[], Outlines]]] = {
    "scalp": lambda: (
        _head(
            (-0.33, -0.3),
            (-0.2, -0.47),
            (0, -0.51),
            (0.2, -0.47),
            (0.33, -0.3),
            (0, -0.36),
        ),
    ),
    "forehead": lambda: (
        _head(
            (-0.22, -0.22),
            (0, -0.32),
            (0.22, -0.22),
            (0.2, -0.1),
            (0, -0.12),
            (-0.2, -0.1),
        ),
    ),
    "temples": lambda: _both(
        _head((0.26, -0.16), (0.34, -0.18), (0.36, -0.02), (0.27, 0.0))
    ),
    "jaw": lambda: _both(_head((0.2, 0.12), (0.33, 0.1), (0.3, 0.26), (0.2, 0.34))),
    "shoulder-top": lambda: _both(SHOULDER_TOP),
    "chest-front": lambda: _both(_oval(0.036, 0.012, 0.096, 0.056)),
    "upper-arm": lambda: _both(UPPER_ARM),
    "forearm": lambda: _both(FOREARM),
    "hand-palm": lambda: _both(_on_hand(0.05, 0.5)),
    "fingers": lambda: _both(_on_hand(0.54, 0.98)),
    "outer-hip": lambda: _both(OUTER_HIP),
    "thigh-front": lambda: _both(body.THIGH_ROD.patch(0.3, 0.82, -0.42, 0.88)),
    "thigh-outer": lambda: _both(THIGH_OUTER),
    "knee-front": lambda: _both(_oval(0.032, 0.498, 0.088, 0.562)),
    "shin-outer": lambda: _both(body.SHANK_ROD.patch(0.18, 0.75, -0.9, -0.2)),
    "foot-top": lambda: _both(_oval(0.036, 0.775, 0.082, 0.812)),
    "toes": lambda: _both(_oval(0.03, 0.812, 0.098, 0.832)),
}
BACK: Final[dict[str, Callable[[], Outlines]]] = {
    "scalp": lambda: (
        _head(
            (-0.32, -0.25),
            (-0.18, -0.46),
            (0, -0.5),
            (0.18, -0.46),
            (0.32, -0.25),
            (0.3, 0.05),
            (0, 0.12),
            (-0.3, 0.05),
        ),
    ),
    "skull-base": lambda: _both(
        _head((0.04, 0.2), (0.2, 0.18), (0.26, 0.28), (0.2, 0.42), (0.05, 0.42))
    ),
    "neck-back": lambda: _both(_oval(0.007, -0.076, 0.032, -0.02)),
    "shoulder-top": lambda: _both(SHOULDER_TOP),
    "shoulder-blade": lambda: _both(_oval(0.052, 0.02, 0.1, 0.112)),
    "upper-back": lambda: _both(_oval(0.016, 0.006, 0.058, 0.168)),
    "lower-back": lambda: _both(_oval(0.016, 0.17, 0.056, 0.238)),
    "sacrum": lambda: (
        [
            (-0.036, 0.246),
            (0, 0.24),
            (0.036, 0.246),
            (0.02, 0.285),
            (0, 0.3),
            (-0.02, 0.285),
        ],
    ),
    "buttock": lambda: _both(_oval(0.032, 0.262, 0.084, 0.316)),
    "outer-hip": lambda: _both(OUTER_HIP),
    "upper-arm": lambda: _both(UPPER_ARM),
    "forearm": lambda: _both(FOREARM),
    "hand-back": lambda: _both(_on_hand(0.05, 0.5)),
    "fingers": lambda: _both(_on_hand(0.54, 0.98)),
    "thigh-outer": lambda: _both(THIGH_OUTER),
    "thigh-back": lambda: _both(body.THIGH_ROD.patch(0.36, 0.74, -0.5, 0.6)),
    "calf": lambda: _both(body.SHANK_ROD.patch(0.1, 0.6, -0.85, 0.85)),
    "foot-sole": lambda: _both(_oval(0.034, 0.8, 0.08, 0.832)),
}
ZONES_FRONT: Final[dict[str, Callable[[], Outlines]]] = {
    "eyes": lambda: _both(
        _head((0.06, -0.04), (0.15, -0.09), (0.24, -0.04), (0.15, 0.02))
    ),
    "front-of-neck": lambda: (_oval(-0.017, -0.072, 0.017, -0.012),),
    "side-of-neck": lambda: _both(
        [(0.02, -0.07), (0.036, -0.066), (0.042, -0.04), (0.07, -0.02), (0.02, -0.012)]
    ),
    "breast": lambda: _both(_oval(0.022, 0.062, 0.084, 0.112)),
    "breastbone-tip": lambda: (_oval(-0.017, 0.088, 0.017, 0.135),),
    "belly": lambda: (_oval(-0.062, 0.14, 0.062, 0.275),),
    "armpit": lambda: _both(_oval(0.094, 0.05, 0.12, 0.092)),
    "inner-arm": lambda: _both(body.UPPER_ARM_ROD.patch(0.5, 0.86, 0.4, 1.0)),
    "inner-elbow": lambda: _both(_oval(0.14, 0.165, 0.178, 0.195)),
    "wrist-front": lambda: _both(_oval(0.168, 0.3, 0.204, 0.325)),
    "groin": lambda: _both(
        [
            (0.008, 0.335),
            (0.05, 0.302),
            (0.094, 0.272),
            (0.07, 0.325),
            (0.03, 0.365),
            (0.008, 0.375),
        ]
    ),
    "outer-knee": lambda: _both(_oval(0.074, 0.558, 0.098, 0.584)),
    "shin-bone": lambda: _both(_oval(0.046, 0.58, 0.06, 0.74)),
}
ZONES_BACK: Final[dict[str, Callable[[], Outlines]]] = {
    "behind-jaw": lambda: _both(_head((0.3, 0.12), (0.38, 0.14), (0.33, 0.28), (0.27, 0.26))),
    "side-of-neck": lambda: _both([(0.034, -0.07), (0.04, -0.05), (0.058, -0.034), (0.035, -0.03)]),
    "spine": lambda: (_oval(-0.011, -0.07, 0.011, 0.27),),
    "lower-ribs": lambda: _both(_oval(0.058, 0.13, 0.094, 0.158)),
    "kidney-area": lambda: _both(_oval(0.057, 0.162, 0.086, 0.22)),
    "funny-bone": lambda: _both(_oval(0.133, 0.163, 0.155, 0.192)),
    "tailbone": lambda: (_oval(-0.012, 0.302, 0.012, 0.332),),
    "sit-bone": lambda: _both(_oval(0.014, 0.318, 0.068, 0.358)),
    "behind-knee": lambda: _both(_oval(0.032, 0.502, 0.088, 0.556)),
}  # fmt: skip

AREAS: Final = {"front": FRONT, "back": BACK}
KNOWN_AREAS: Final = frozenset({*FRONT, *BACK})
ZONES: Final = {"front": ZONES_FRONT, "back": ZONES_BACK}


@cache
def area(slug: str, view: View) -> Outlines:
    """The outlines of an area on one figure; none where that figure does not show it."""
    if slug not in KNOWN_AREAS:
        raise CannotDraw(f"no place on the map for the area {slug}")
    found = AREAS[view].get(slug)
    return found() if found else ()


@cache
def zone(slug: str, view: View) -> Outlines:
    """None for a place to keep off that has no fixed place, such as a hot joint."""
    found = ZONES[view].get(slug)
    return found() if found else ()
