"""The roles that a path in a picture can play; the style sheet gives each its colour.

A path names roles and nothing else, so that one drawing serves light, dark, high contrast,
forced colours and print. A path with no fill role is not filled, one with no line role is
not stroked: the style sheet starts from `fill: none; stroke: none` for the whole picture.
"""

from typing import Final

# What is filled. The 2 is the person who helps: own skin, hair, shirt and trousers.
FILLS: Final = frozenset(
    {
        "f-paper",  # the ground of the picture, where something has to be wiped out
        "f-skin",
        "f-skin2",
        "f-hair",
        "f-hair2",
        "f-shirt",
        "f-shirt2",
        "f-trousers",
        "f-trousers2",
        "f-soft",  # bed, seat
        "f-firm",  # chair frame, wall, table
        "f-pillow",  # pillow, towel
        "f-ball",
        "f-shoe",
        "f-area",  # the pale patch to work on
        "f-tip",  # heads and dots of motion marks
    }
)

# What is stroked. Widths belong to a frame of 400 by 300.
LINES: Final = frozenset(
    {
        # The outline of a filled part, also of several that melt together as one path:
        # 5.2 wide and painted before the fill (paint-order: stroke), so half of it shows.
        "f-edge",
        "f-line",  # an open line inside an outline, as heavy as its edge: 2.6 wide
        "f-fine",  # nails, knuckles, folds, the edge of a nail: 1.5 wide, quieter
        "f-rim",  # pale, under the edge of an area: 6.4 wide
        "f-area-edge",  # over its rim: 2.4 wide, dark
        "f-mark",  # the way a hand goes: 5 wide
        "f-dots",  # the light way back, and what stays still: 3.5 wide, dotted
        "f-halo",  # pale, under marks: 9 wide
        "f-ghost",  # where a part will be after a movement: 2.4 wide, dashed
        "f-nogo",  # hatch and leader of a place to leave alone: 1.8 wide
        "f-nogo-edge",  # its edge: 2 wide, dashed
    }
)

# Text: 23 high, which is 17 pixels on the smallest phone, anchored by its own attributes.
WORDS: Final = frozenset({"f-words", "f-nogo-words"})

# One moving thing each: the hand or body part together with its own mark.
MOTIONS: Final = frozenset(
    {
        "m",
        "m-stroke",
        "m-circle",
        "m-knead",
        "m-squeeze",
        "m-hold",
        "m-press",
        "m-rock",
        "m-roll",
        "m-stretch",
        "m-move",
    }
)

# Which way a moving thing sets out, as seen on the page: n is up, e is right.
DIRECTIONS: Final = ("to-e", "to-se", "to-s", "to-sw", "to-w", "to-nw", "to-n", "to-ne")

ROLES: Final = FILLS | LINES | WORDS | MOTIONS | frozenset(DIRECTIONS)
