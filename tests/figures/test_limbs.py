"""Close-ups of arms, hands, legs and feet: every one the library uses is drawn and clean."""

import gzip
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from guidance.figures.closeups import draw_closeup
from guidance.figures.closeups.offers import OFFERS
from guidance.figures.kinds import CannotDraw, Mode, Subject
from tests.figures.markup import problems, roles_in, texts
from tests.figures.shapes import (
    box,
    outlines,
    overlap,
    readable,
    with_role,
)
from tests.figures.used import name, used_subjects

LIMBS = (
    "hand-palm", "hand-back", "fingers", "forearm", "upper-arm", "thigh-front", "thigh-outer",
    "knee-front", "calf", "shin-outer", "foot-top", "foot-sole", "toes",
)  # fmt: skip
USED = used_subjects(*LIMBS)

# The place is left out in the easier way, so nothing is marked.
UNMARKED = {
    "self chair-upright foot-top both holding hands",
    "self recline foot-top both holding hands",
    "self chair-upright knee-front both holding hands",
    "partner recline toes both holding hands",
    "partner recline calf both holding hands",
    "partner bed-side forearm both holding hands",
    "partner chair-lean forearm both holding hands",
}
# The muscle that is stretched is marked; what stretches it is elsewhere.
APART = {
    "partner recline calf both passive-stretch hands",
    "self chair-upright calf both passive-stretch hands",
    "self chair-upright calf both passive-stretch rolled-towel",
}
MOTION = {
    "effleurage": {"m-stroke", "m-circle"},
    "friction-circles": {"m-circle", "m-roll"},
    "holding": {"m-hold"},
    "palm-press": {"m-press"},
    "passive-stretch": {"m-stretch"},
    "petrissage": {"m-knead"},
    "slow-movement": {"m-move"},
    "squeeze-release": {"m-squeeze"},
    "thumb-press": {"m-press"},
}
BODIES = ("f-skin", "f-skin2", "f-shirt", "f-shirt2", "f-trousers", "f-pillow")


@cache
def markup_of(subject: Subject) -> str:
    return draw_closeup(subject).markup


def names(subjects: Iterable[Subject]) -> set[str]:
    """For sets that are to be empty: a failure then says which pictures are wrong."""
    return {name(subject) for subject in subjects}


def test_every_used_subject_is_drawn_in_one_frame() -> None:
    assert len(USED) > 100
    drawings = [draw_closeup(subject) for subject in USED]
    assert {(d.width, d.height) for d in drawings} == {(400, 300)}


def test_pictures_carry_known_roles_and_no_styles() -> None:
    assert {
        name(s): problems(markup_of(s)) for s in USED if problems(markup_of(s))
    } == {}


def test_each_picture_is_light() -> None:
    def heavy(subject: Subject) -> bool:
        return len(gzip.compress(markup_of(subject).encode(), mtime=0)) > 3500

    assert names(filter(heavy, USED)) == set()


def test_what_moves_moves_as_the_technique_says() -> None:
    def other(subject: Subject) -> bool:
        moving = {r for r in roles_in(markup_of(subject)) if r.startswith("m-")}
        return len(moving) != 1 or not moving <= MOTION[subject.technique]

    assert names(filter(other, USED)) == set()


def test_only_a_helper_has_the_second_skin() -> None:
    helped = {s for s in USED if "f-skin2" in roles_in(markup_of(s))}
    assert names(helped) == names(s for s in USED if s.mode == "partner")


def test_hand_and_mark_meet_the_marked_place() -> None:
    unmarked = {s for s in USED if not with_role(markup_of(s), "f-area")}
    assert names(unmarked) == UNMARKED
    missed = {s for s in set(USED) - unmarked if not meets(markup_of(s))}
    assert names(missed) <= APART


def meets(markup: str) -> bool:
    moving = [box(group) for group in with_role(markup, "m")]
    places = [box(place) for place in with_role(markup, "f-area")]
    return any(overlap(one, other) for one in moving for other in places)


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ("upper-arm", "not the inner arm"),
        ("forearm", "not the inner elbow"),
        ("hand-palm", "not the wrist crease"),
        ("thigh-front", "not the inner thigh"),
        ("thigh-outer", "not the side of the knee"),
        ("shin-outer", "not on the shin bone"),
    ],
)
def test_hands_on_a_limb_show_what_is_left_alone(area: str, words: str) -> None:
    worked = [
        s for s in used_subjects(area)
        if s.technique in ("effleurage", "petrissage", "squeeze-release")
    ]  # fmt: skip
    assert names(s for s in worked if words not in texts(markup_of(s))) == set()


def test_hands_on_a_calf_keep_off_the_back_of_the_knee() -> None:
    worked = [s for s in used_subjects("calf") if s.technique == "squeeze-release"]
    assert len(worked) == 3
    assert {texts(markup_of(s)) for s in worked} == {"not behind the knee"}


def test_every_hatched_place_has_its_words() -> None:
    def dumb(subject: Subject) -> bool:
        markup = markup_of(subject)
        words = with_role(markup, "f-nogo-words")
        return len(with_role(markup, "f-nogo-edge")) != len(words)

    assert names(filter(dumb, USED)) == set()


def test_words_stay_in_the_frame_and_off_people_and_pillows() -> None:
    def astray(subject: Subject) -> bool:
        markup = markup_of(subject)
        return not readable(markup, outlines(markup, *BODIES))

    assert names(filter(astray, USED)) == set()


def test_pictures_of_both_sides_name_none() -> None:
    assert {s.side for s in USED} == {"both", "either"}
    named = {s for s in USED if {"left", "right"} & set(texts(markup_of(s)).split())}
    assert names(named) == set()


def test_one_side_alone_is_refused() -> None:
    for subject in USED:
        with pytest.raises(CannotDraw, match="the left one"):
            draw_closeup(replace(subject, side="left"))


def test_whatever_is_not_offered_is_refused_and_whatever_is_offered_is_drawn() -> None:
    modes: tuple[Mode, ...] = ("self", "partner")
    positions = {s.position for s in USED} | {"bed-prone", "wall-stand"}
    tools = {s.tool for s in USED} | {"massage-cushion"}
    for area, mode, position in product(LIMBS, modes, positions):
        for technique, tool in product(MOTION, tools):
            subject = Subject(
                mode=mode, position=position, area=area, side="both", technique=technique, tool=tool
            )  # fmt: skip
            if any(offer.holds(subject) for offer in OFFERS[area]):
                assert problems(draw_closeup(subject).markup) == []
            else:
                with pytest.raises(CannotDraw, match=area):
                    draw_closeup(subject)
