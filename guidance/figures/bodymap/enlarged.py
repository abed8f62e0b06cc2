"""Head, hands and foot, where the whole figure is too small to be hit or read."""

from dataclasses import replace
from typing import Final

from guidance.figures.bodymap import silhouette
from guidance.figures.bodymap.drawing import Place, made_place
from guidance.figures.paths import circle_points, merged, smooth, write
from guidance.figures.people import proportions as build
from guidance.figures.points import Placing, Spot, mirror

# --- the head from the front, eyes closed ------------------------------------------------

HEAD: Final = Placing((150, 128), size=218)
HAIR_LINE: Final[list[Spot]] = [
    (-0.33, -0.2),
    (-0.2, -0.31),
    (0, -0.34),
    (0.2, -0.31),
    (0.33, -0.2),
]
FEATURES: Final[list[list[Spot]]] = [
    HAIR_LINE,
    [(-0.2, -0.02), (-0.14, 0.01), (-0.08, -0.02)],
    [(0.2, -0.02), (0.14, 0.01), (0.08, -0.02)],
    [(0.02, 0.0), (0.045, 0.12), (0.0, 0.14)],
    [(-0.09, 0.25), (0.0, 0.265), (0.09, 0.25)],
]
ON_HEAD: Final[dict[str, list[list[Spot]]]] = {
    "scalp": [[(0.17, -0.33), (0.32, -0.24), (0.27, -0.4), (0, -0.5), (-0.27, -0.4), (-0.32, -0.24), (-0.17, -0.33), (0, -0.36)]],
    "forehead": [[(-0.2, -0.21), (0, -0.27), (0.2, -0.21), (0.18, -0.1), (0, -0.12), (-0.18, -0.1)]],
    "temples": [circle_points((0.3, -0.08), 0.055, 0.09), circle_points((-0.3, -0.08), 0.055, 0.09)],
    "jaw": [circle_points((0.25, 0.2), 0.07, 0.11), circle_points((-0.25, 0.2), 0.07, 0.11)],
}  # fmt: skip
NECK: Final[list[Spot]] = [
    (-0.2, 0.3, 1),
    (0.2, 0.3, 1),
    (0.2, 0.5),
    (0.4, 0.58, 1),
    (-0.4, 0.58, 1),
    (-0.2, 0.5),
]

# --- two hands, palm and back ------------------------------------------------------------

PALM: Final = Placing((14, 60), 0, 128)
BACK: Final = Placing((162, 60), 0, 128)
PALM_LINES: Final[list[list[Spot]]] = [
    [(0.5, -0.17), (0.46, 0.05), (0.5, 0.2)],
    [(0.18, -0.12), (0.3, 0.0), (0.2, 0.15)],
]
BACK_LINES: Final[list[list[Spot]]] = [
    [(0.28, -0.09), (0.46, -0.11)],
    [(0.28, 0.0), (0.48, 0.0)],
    [(0.28, 0.09), (0.46, 0.11)],
]
FINGER_LINES: Final[list[list[Spot]]] = [
    [(0.56, -0.09), (0.94, -0.07)],
    [(0.57, 0.01), (0.98, 0.01)],
    [(0.55, 0.11), (0.9, 0.1)],
]
IN_HAND: Final = circle_points((0.28, 0.0), 0.24, 0.19)
AT_FINGERS: Final = circle_points((0.76, 0.0), 0.2, 0.19)

# --- a foot from the side, and its sole --------------------------------------------------

FOOT: Final = Placing((78, 40), 0, 1500)
ON_FOOT: Final[dict[str, list[Spot]]] = {
    "foot-top": [(0.01, -0.008), (0.034, -0.003), (0.062, 0.014), (0.06, 0.028), (0.026, 0.02)],
    "toes": [(0.076, 0.017), (0.104, 0.026), (0.107, 0.041), (0.08, 0.043)],
"foot-sole": [(-0.03, 0.029), (0.02, 0.032), (0.072, 0.034), (0.08, 0.039), (0.02, 0.042), (-0.026, 0.042)],
}  # fmt: skip


def head() -> tuple[str, str, list[Place]]:
    """Outline, inner lines and places, in a frame of 300 by 250."""
    right_ear = HEAD.points(silhouette.EAR)
    outlines = [HEAD.points(silhouette.HEAD), HEAD.points(NECK), right_ear]
    body = write(merged([*outlines, mirror(right_ear, 150)]))
    found = [
        made_place(slug, [HEAD.points(outline) for outline in shapes])
        for slug, shapes in ON_HEAD.items()
    ]
    scalp = HEAD.point((0, -0.43))
    found[0] = replace(found[0], x=round(scalp[0]), y=round(scalp[1]))
    return body, _lines(HEAD, FEATURES), found


def hands() -> tuple[str, str, list[Place]]:
    """A palm and the back of a hand, in a frame of 300 by 100."""
    hand = build.HANDS["flat"]
    body = write(merged([PALM.points(hand), BACK.points(hand)]))
    lines = _lines(PALM, PALM_LINES) + _lines(BACK, BACK_LINES)
    for place in (PALM, BACK):
        lines += _lines(place, FINGER_LINES)
    fingers = [PALM.points(AT_FINGERS), BACK.points(AT_FINGERS)]
    return (
        body,
        lines,
        [
            made_place("hand-palm", [PALM.points(IN_HAND)]),
            made_place("hand-back", [BACK.points(IN_HAND)]),
            made_place("fingers", fingers),
        ],
    )


def foot() -> tuple[str, str, list[Place]]:
    """A foot from its outer side, in a frame of 300 by 120."""
    shank: list[Spot] = [
        (-0.026, -0.03, 1),
        (0.026, -0.03, 1),
        (0.024, -0.005),
        (-0.03, 0.0),
    ]
    body = write(merged([FOOT.points(build.FOOT), FOOT.points(shank)]))
    lines = _lines(FOOT, [[(0.085, 0.034), (0.1, 0.035)]])
    places = [made_place(slug, [FOOT.points(o)]) for slug, o in ON_FOOT.items()]
    return body, lines, places


def _lines(place: Placing, lines: list[list[Spot]]) -> str:
    return write([smooth(place.points(line), closed=False) for line in lines])
