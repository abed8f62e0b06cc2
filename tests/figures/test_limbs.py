"""Close-ups of arms, hands, legs and feet: every one the library uses is drawn and clean."""

import gzip

import pytest

from guidance.figures.closeups import draw_closeup
from guidance.figures.kinds import CannotDraw, Subject
from tests.figures.markup import problems, roles_in, texts
from tests.figures.used import name, used_subjects

LIMBS = (
    "hand-palm", "hand-back", "fingers", "forearm", "upper-arm", "thigh-front", "thigh-outer",
    "knee-front", "calf", "shin-outer", "foot-top", "foot-sole", "toes",
)  # fmt: skip
USED = used_subjects(*LIMBS)

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
    moving = {r for r in roles_in(draw_closeup(subject).markup) if r.startswith("m-")}
    assert len(moving & MOTION[subject.technique]) == 1


@pytest.mark.parametrize("subject", USED, ids=name)
def test_only_a_helper_has_the_second_skin(subject: Subject) -> None:
    roles = roles_in(draw_closeup(subject).markup)
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
            markup = draw_closeup(subject).markup
            if area == "calf" and subject.position == "chair-upright":
                continue
            assert words in texts(markup), name(subject)


def test_what_nobody_has_drawn_is_said() -> None:
    subject = Subject(
        mode="self", position="chair-upright", area="knee-front", side="both",
        technique="petrissage", tool="hands",
    )  # fmt: skip
    with pytest.raises(CannotDraw, match="kneecap"):
        draw_closeup(subject)
