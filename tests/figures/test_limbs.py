"""Close-ups of arms, hands, legs and feet: every one the library uses is drawn and clean."""

import gzip
from functools import cache

import pytest

from guidance.figures.closeups import draw_closeup
from guidance.figures.kinds import CannotDraw, Subject
from guidance.figures.points import is_inside
from tests.figures.markup import problems, roles_in, texts
from tests.figures.shapes import box, outlines, overlap, spots_in, with_role, word_boxes
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
# The muscle that is stretched or moved is marked; what moves it is elsewhere.
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
    "squeeze-release": {"m-squeeze", "m-press"},
    "thumb-press": {"m-press"},
}


@cache
def markup_of(subject: Subject) -> str:
    return draw_closeup(subject).markup


def test_the_library_works_on_limbs_in_many_ways() -> None:
    assert len(USED) > 100


@pytest.mark.parametrize("subject", USED, ids=name)
def test_every_used_subject_is_drawn_clean_and_light(subject: Subject) -> None:
    drawing = draw_closeup(subject)
    assert (drawing.width, drawing.height) == (400, 300)
    assert problems(drawing.markup) == []
    assert len(gzip.compress(drawing.markup.encode(), mtime=0)) < 4096


@pytest.mark.parametrize("subject", USED, ids=name)
def test_what_moves_moves_as_the_technique_says(subject: Subject) -> None:
    moving = {r for r in roles_in(markup_of(subject)) if r.startswith("m-")}
    assert len(moving & MOTION[subject.technique]) == 1


@pytest.mark.parametrize("subject", USED, ids=name)
def test_only_a_helper_has_the_second_skin(subject: Subject) -> None:
    roles = roles_in(markup_of(subject))
    assert ("f-skin2" in roles) == (subject.mode == "partner")


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ("upper-arm", "not the inner arm"),
        ("forearm", "not the inner elbow"),
        ("hand-palm", "not the wrist crease"),
        ("calf", "not behind the knee"),
        ("thigh-front", "not the inner thigh"),
        ("thigh-outer", "not the side of the knee"),
        ("shin-outer", "not on the shin bone"),
    ],
)
def test_hands_on_a_limb_show_what_is_left_alone(area: str, words: str) -> None:
    for subject in used_subjects(area):
        if subject.technique in ("effleurage", "petrissage", "squeeze-release"):
            markup = markup_of(subject)
            if area == "calf" and subject.position == "chair-upright":
                continue
            assert words in texts(markup), name(subject)


@pytest.mark.parametrize("subject", USED, ids=name)
def test_hand_and_mark_meet_the_marked_place(subject: Subject) -> None:
    markup = markup_of(subject)
    marked, moving = with_role(markup, "f-area"), with_role(markup, "m")
    if not marked:
        assert name(subject) in UNMARKED
        return
    if name(subject) in APART:
        return
    boxes = [box(group) for group in moving]
    assert any(overlap(box(place), b) for place in marked for b in boxes)


@pytest.mark.parametrize("subject", USED, ids=name)
def test_words_stay_in_the_frame_and_name_no_side(subject: Subject) -> None:
    markup = markup_of(subject)
    for left, top, right, bottom in word_boxes(markup):
        assert (left >= 0, top >= 0, right <= 400, bottom <= 300) == (True,) * 4
    assert not {"left", "right"} & set(texts(markup).split())


@pytest.mark.parametrize("subject", USED, ids=name)
def test_words_stand_beside_people_and_pillows(subject: Subject) -> None:
    markup = markup_of(subject)
    taken = outlines(
        markup, "f-skin", "f-skin2", "f-shirt", "f-shirt2", "f-trousers", "f-pillow"
    )
    for words in word_boxes(markup):
        over = [s for s in spots_in(words) if any(is_inside(s, o) for o in taken)]
        assert over == []


@pytest.mark.parametrize("subject", USED, ids=name)
def test_every_hatched_place_has_its_words(subject: Subject) -> None:
    markup = markup_of(subject)
    assert len(with_role(markup, "f-nogo-edge")) == len(
        with_role(markup, "f-nogo-words")
    )


def test_what_nobody_has_drawn_is_said() -> None:
    subject = Subject(
        mode="self", position="chair-upright", area="knee-front", side="both",
        technique="petrissage", tool="hands",
    )  # fmt: skip
    with pytest.raises(CannotDraw, match="kneecap"):
        draw_closeup(subject)
