"""Paints a person in profile part by part, from the far leg to the near sleeve.

Each function gives its part already in the picture, so that furniture and the other person
can come between two parts.
"""

from guidance.figures.people import proportions as build
from guidance.figures.people.person import Person
from guidance.figures.rods import Rod
from guidance.figures.sketch import Part, Sketch, Spots


def far_leg(person: Person) -> Sketch:
    sketch = Sketch()
    if person.pose.far_leg:
        sketch.layer(*_leg_parts(person, far=True))
    return person.placed(sketch)


def near_leg(person: Person) -> Sketch:
    sketch = Sketch()
    trunk = Rod(person.pose.trunk_axis(), build.PELVIS_HALVES)
    pelvis = Part(person.look.trousers, trunk.outline(-0.06, 0.2, cap_start=True))
    sketch.layer(*_leg_parts(person, far=False), pelvis)
    return person.placed(sketch)


def head(person: Person) -> Sketch:
    sketch = Sketch()
    place, look = person.head_placing(), person.look
    sketch.layer(
        Part(look.skin, person.neck().outline()),
        Part(look.skin, place.points(build.SIDE_HEAD)),
        Part(look.hair, place.points(build.SIDE_HAIR)),
    )
    sketch.stroke("f-fine", place.points(build.EAR))
    return person.placed(sketch)


def shirt(person: Person) -> Sketch:
    sketch = Sketch()
    sketch.layer(Part(person.look.shirt, person.trunk().outline(0.1, 0.96)))
    return person.placed(sketch)


def arm(person: Person, far: bool = False) -> Sketch:
    """The near sleeve has no rim at the shoulder: a closed one draws a ball joint."""
    sketch = Sketch()
    if (person.pose.far_arm if far else person.pose.near_arm) is None:
        return sketch
    sleeve = _sleeve(person, far)
    skin = _arm_parts(person, far)
    if far:
        sketch.layer(*skin, Part(person.look.shirt, sleeve.outline(0, 0.5)))
        return person.placed(sketch)
    sketch.layer(*skin)
    cover = Part(person.look.shirt, sleeve.outline(-0.02, 0.5, cap_start=True))
    sketch.layer(cover, rim="")
    sketch.stroke("f-line", _sleeve_line(sleeve))
    return person.placed(sketch)


def lower_arm(person: Person, far: bool = False) -> Sketch:
    """Forearm and hand alone, for an arm whose upper half is behind the body."""
    sketch = Sketch()
    sketch.layer(*_arm_parts(person, far)[1:])
    return person.placed(sketch)


def hand(person: Person, far: bool = False) -> Sketch:
    sketch = Sketch()
    sketch.layer(_arm_parts(person, far)[2])
    return person.placed(sketch)


def body(person: Person) -> Sketch:
    """Near leg, head and shirt: what lies between the far limbs and the near arm."""
    sketch = near_leg(person)
    sketch.add(head(person))
    sketch.add(shirt(person))
    return sketch


def _sleeve(person: Person, far: bool) -> Rod:
    return Rod(person.upper_arm(far).axis, build.SLEEVE_HALVES)


def _sleeve_line(sleeve: Rod) -> Spots:
    left, right = sleeve.at(0.5, -1), sleeve.at(0.5, 1)
    return [
        sleeve.at(0.22, -1),
        (left[0], left[1], 1),
        (right[0], right[1], 1),
        sleeve.at(0.22, 1),
    ]


def _arm_parts(person: Person, far: bool) -> list[Part]:
    hand = build.HANDS[person.arm_of(far).hand]
    outlines = [
        person.upper_arm(far).outline(0.3, 1, cap_end=True),
        person.forearm(far).outline(cap_start=True),
        person.hand_placing(far).points(hand),
    ]
    return [Part(person.look.skin, outline) for outline in outlines]


def _leg_parts(person: Person, far: bool) -> list[Part]:
    foot = person.foot_placing(far).points(build.FOOT)
    look = person.look
    parts = [
        Part(look.skin if person.barefoot else "f-shoe", foot),
        Part(look.trousers, person.shank(far).outline(0, 0.93)),
        Part(look.trousers, person.thigh(far).outline(cap_start=True, cap_end=True)),
    ]
    if person.barefoot:
        ankle = person.shank(far).outline(0.8, 1.0)
        parts.insert(0, Part(look.skin, ankle))
    return parts
