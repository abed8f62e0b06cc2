"""Which answers the check takes, and how it says what is missing."""

import pytest
from django.test import Client

from .asking import FEATHER, FINE, HIP, ROUTINES, STILL, WALL, check, without, words
from .catalogue import CATALOGUE
from .page import Page
from .public import AREAS

pytestmark = pytest.mark.django_db

CONDITIONS = words(
    "ankylosing-spondylitis sacroiliac-joint-pain multiple-sclerosis "
    "back-and-neck-muscle-tension spinal-osteoarthritis fibromyalgia "
    "rheumatoid-arthritis lupus hashimotos-thyroiditis"
)
POSITIONS = words(
    "chair-upright chair-lean bed-edge recline bed-side bed-prone wall-stand"
)
# Evidence, general safety: the ids of the contraindication table; then each
# condition's own.
CAUTIONS = words(
    "dvt-known dvt-signs dvt-past dvt-risk legpain-unexplained anticoag antiplatelet "
    "bleeding bleeding-unexplained fever infection-spread cellulitis skin-infectious "
    "rash eczema wound pressure-sore scar surgery spine-surgery fracture "
    "fracture-suspected osteoporosis osteoporosis-severe sudden-pain-osteo "
    "bone-disease cancer chemo lump lymphoedema preg preg-complic postpartum heart "
    "heart-stable bp-high oedema-both kidney-liver varicose varicose-severe phlebitis "
    "aneurysm arteries neuropathy allodynia skin-thin medicine-patch injection-site "
    "pump-baclofen pacemaker stim-tube implant-joint implant-breast epilepsy hernia "
    "glands inflam myositis injury-72h radiculopathy neck-fall allergy alcohol-drugs "
    "mental-touch consent unknown-pain as-fused as-neck as-not-fused sij-inflammatory "
    "sij-pelvis sij-hypermobile ms-spasm-worse ms-relapse ms-heat bnt-fall bnt-acute "
    "soa-nerve soa-stenosis fm-two-flares fm-first-weeks ra-neck ra-nodules lupus-aps "
    "lupus-skin hashi-levels hashi-thyroid-work hashi-dry-skin"
)


#: Evidence, general safety: the rows graded absolute or ask-first, worse variants too.
CLOSE_EVERYTHING = words(
    "dvt-known dvt-signs dvt-past dvt-risk anticoag bleeding bleeding-unexplained fever "
    "infection-spread cellulitis skin-infectious-spread rash-widespread surgery "
    "spine-surgery fracture-suspected osteoporosis-severe sudden-pain-osteo "
    "bone-disease cancer chemo lymphoedema preg preg-complic postpartum heart "
    "heart-stable bp-high kidney-liver phlebitis aneurysm arteries epilepsy myositis "
    "radiculopathy neck-fall alcohol-drugs mental-touch unknown-pain"
)


@pytest.mark.parametrize("routine", CATALOGUE)
def test_whatever_closes_every_routine_is_asked_before_every_routine(routine):
    offered = {box["value"] for box in shown(routine).all("input", name="cautions")}
    assert set(CLOSE_EVERYTHING) <= offered


def shown(routine: str) -> Page:
    return Page(Client().get(f"/routines/{routine}/check/").content)


def errors(page: Page) -> str:
    return page.one(role="alert").text


def ticked(page: Page, name: str) -> set[str]:
    boxes = page.all("input", name=name)
    return {box["value"] for box in boxes if "checked" in box.attrs}


# What has to be answered ---------------------------------------------------------


def test_a_check_with_nothing_to_say_is_a_green_light():
    answer = check(FINE)
    assert (answer.status, answer.clearance, answer.ceiling) == (200, "go", "3")
    assert answer.skip == set()


@pytest.mark.parametrize("routine", ROUTINES)
def test_without_red_flags_there_is_no_answer(routine):
    answer = check(without(FINE, "red_flags"), routine)
    assert answer.status == 422
    assert answer.clearance is None


@pytest.mark.parametrize("routine", ROUTINES)
def test_without_cautions_and_unsure_there_is_no_answer(routine):
    answer = check(without(FINE, "cautions"), routine)
    assert answer.status == 422
    assert answer.clearance is None


@pytest.mark.parametrize("said", [{}, {"red_flags": "", "cautions": ""}])
def test_an_empty_check_is_no_green_light(said):
    answer = check(said)
    assert answer.status == 422
    assert answer.clearance is None


def test_unsure_alone_is_an_answer():
    answer = check(without(FINE, "cautions"), unsure="antiplatelet")
    assert answer.status == 200
    assert answer.clearance == "adapt"


@pytest.mark.parametrize("said", [{"unsure": "none"}, {"asked": "anticoag"}])
def test_cautions_are_not_answered_by_the_way(said):
    answer = check(without(FINE, "cautions"), **said)
    assert (answer.status, answer.clearance) == (422, None)


def test_unsure_counts_as_yes():
    assert check(FINE, unsure="anticoag").clearance == "ask-first"
    assert check(FINE, unsure="dvt-known").clearance == "not-today"


def test_none_beside_an_id_is_ignored():
    assert check(FINE, red_flags=["none", "rf-dvt"]).clearance == "same-day"
    assert check(FINE, cautions=["none", "anticoag"]).clearance == "ask-first"
    assert check(FINE, cautions="none", unsure="anticoag").clearance == "ask-first"
    assert check(FINE, cautions=["fever", "none"]).clearance == "not-today"


@pytest.mark.parametrize(
    "name",
    words("usual unsure asked conditions avoid numb hands receiver positions"),
)
@pytest.mark.parametrize("routine", [WALL, HIP])
def test_every_other_field_may_be_blank(name, routine):
    answer = check(FINE, routine, **{name: ""})
    assert (answer.status, answer.clearance) == (200, "go")


def test_a_blank_beside_a_tick_of_cautions_is_no_mistake():
    assert check(FINE, cautions=["", "none"]).status == 200


@pytest.mark.parametrize("routine", ROUTINES)
@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("cautions", CAUTIONS),
        ("unsure", CAUTIONS),
        ("asked", CAUTIONS),
        ("avoid", AREAS),
        ("numb", AREAS),
        ("conditions", CONDITIONS),
        ("positions", POSITIONS),
        ("hands", ["weak-grip", "sore-thumbs", "no-reach"]),
    ],
)
def test_every_known_id_is_valid_on_every_routine(routine, name, values):
    answer = check(FINE, routine, **{name: values})
    assert answer.status == 200
    assert answer.clearance


@pytest.mark.parametrize("caution", CAUTIONS)
def test_each_known_caution_is_valid_alone(caution):
    assert check(FINE, FEATHER, cautions=caution).status == 200


@pytest.mark.parametrize("routine", [HIP, STILL])
@pytest.mark.parametrize("receiver", ["me", "someone-else", ""])
def test_a_partner_routine_may_be_for_either_of_the_two(routine, receiver):
    assert check(FINE, routine, receiver=receiver).clearance == "go"


# What cannot be read -------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pain", "11"),
        ("pain", "-1"),
        ("pain", "5.5"),
        ("pain", "bad"),
        ("pain", "１"),
        ("pain", "1" * 5000),
        ("flare", "perhaps"),
        ("cautions", "made-up"),
        ("cautions", "rf-dvt"),
        ("unsure", "made-up"),
        ("asked", "made-up"),
        ("conditions", "gout"),
        ("avoid", "elbow"),
        ("numb", "all over"),
        ("hands", "three"),
        ("positions", "hanging"),
        ("red_flags", "fine"),
        ("red_flags", "RF-CES-SADDLE"),
        ("red_flags", "\x00"),
        ("avoid", "buttock\x00"),
        ("pain", "\x00"),
    ],
)
def test_what_cannot_be_read_is_asked_again(name, value):
    answer = check(FINE, HIP, **{name: value})
    assert answer.status == 422
    assert answer.clearance is None
    assert answer.title.startswith("Error: ")
    assert errors(answer)


def test_whose_body_it_is_cannot_be_garbage():
    assert check(FINE, HIP, receiver="nobody").status == 422


def test_the_summary_has_the_focus_and_leads_to_the_fields():
    answer = check({"pain": "3"})
    summary = answer.one(role="alert")
    assert "autofocus" in summary.attrs
    assert summary["tabindex"] == "-1"
    links = [e["href"] for e in summary.inside if e.tag == "a"]
    assert len(links) == 2
    assert {link.removeprefix("#") for link in links} <= set(answer.ids)


def test_every_field_with_an_error_tells_it_beside_the_field():
    answer = check(FINE, HIP, pain="11")
    assert "Choose a number from 0 to 10." in errors(answer)
    assert answer.text.count("Choose a number from 0 to 10.") == 2


def test_what_was_typed_is_kept():
    said = {
        "pain": "6",
        "usual": "yes",
        "flare": "yes",
        "receiver": "someone-else",
        "avoid": ["buttock", "sacrum"],
        "cautions": ["anticoag"],
        "unsure": ["preg"],
        "hands": "weak-grip",
        "positions": "bed-side",
    }
    answer = check(said, HIP)
    assert answer.status == 422
    assert ticked(answer, "pain") == {"6"}
    assert ticked(answer, "usual") == {"yes"}
    assert ticked(answer, "flare") == {"yes"}
    assert ticked(answer, "receiver") == {"someone-else"}
    assert ticked(answer, "avoid") == {"buttock", "sacrum"}
    assert ticked(answer, "cautions") == {"anticoag"}
    assert ticked(answer, "unsure") == {"preg"}
    assert ticked(answer, "hands") == {"weak-grip"}
    assert ticked(answer, "positions") == {"bed-side"}


def test_a_tick_for_which_the_page_has_no_box_is_kept_too():
    answer = check(without(FINE, "red_flags"), WALL, cautions="as-fused")
    assert answer.status == 422
    kept = [e for e in answer.all("input") if e.get("value") == "as-fused"]
    assert kept, "a caution is lost when the form comes back"


def test_a_sign_that_was_ticked_is_told_although_the_form_comes_back():
    answer = check({"red_flags": "rf-dvt"})
    assert answer.status == 422
    assert "today" in answer.one("main").text
    assert "999" in answer.text


def test_what_was_typed_cannot_break_out_of_the_page():
    answer = check(FINE, avoid='"><script>alert(1)</script>')
    assert answer.status == 422
    assert "<script>alert" not in answer.source


# The page that asks --------------------------------------------------------------


@pytest.mark.parametrize("routine", ROUTINES)
def test_the_check_asks_in_at_most_8_groups(routine):
    page = Page(Client().get(f"/routines/{routine}/check/").content)
    names = [
        d
        for d in page.all("details")
        if any(e.get("name") == "red_flags" for e in d.inside)
    ]
    assert 1 <= len(names) <= 8


@pytest.mark.parametrize("routine", ROUTINES)
def test_every_emergency_and_same_day_sign_is_asked(routine):
    page = Page(Client().get(f"/routines/{routine}/check/").content)
    asked = {box["value"] for box in page.all("input", name="red_flags")}
    expected = (
        "rf-ces-saddle rf-ces-bladder rf-bothlegs rf-cord rf-footdrop rf-stroke "
        "rf-neckartery rf-thunder rf-meningitis rf-faint-neck rf-dvt rf-pe rf-chest "
        "rf-aaa rf-trauma rf-fracture rf-infection rf-sepsis rf-cellulitis "
        "rf-cancer-history rf-mscc rf-weightloss rf-night rf-thoracic rf-gca "
        "rf-hotjoint rf-rhabdo rf-compart rf-bruise rf-allergy rf-ad rf-itb rf-optic "
        "rf-preg rf-suicide"
    )
    assert set(expected.split()) <= asked
    assert "none" in asked


# Evidence: red-flags. What stands here is an emergency, or can be one; somebody who
# opens no line has only these words to go by.
NAMED = {
    "rf-ces-saddle": ["numb between the legs"],
    "rf-ces-bladder": ["bladder or bowel"],
    "rf-bothlegs": ["both legs"],
    "rf-weak-sudden": ["weakness"],
    "rf-cord-walking": ["clumsy hands", "unsteady walking"],
    "rf-cord": ["clumsy hands", "unsteady walking"],
    "rf-stroke": ["drooping face", "odd speech", "confusion"],
    "rf-thunder": ["sudden headache"],
    "rf-seizure": ["a fit"],
    "rf-neckartery": ["neck pain", "dizziness"],
    "rf-faint-neck-lasting": ["fainting"],
    "rf-ra-neck": ["neck pain", "electric shocks"],
    "rf-pe": ["short breath", "collapse", "racing heart"],
    "rf-allergy": ["swollen face"],
    "rf-dvt": ["one swollen, hot or sore limb"],
    "rf-spine-knock": ["fall or knock"],
    "rf-compart": ["rock-hard limb"],
    "rf-rhabdo": ["dark urine"],
    "rf-cough-strong": ["pain on coughing"],
    "rf-mscc": ["cancer now or ever"],
    "rf-itb": ["medicine pump"],
}


@pytest.mark.parametrize("sign", NAMED)
def test_a_line_names_what_it_covers_before_it_is_opened(sign):
    page = Page(Client().get(f"/routines/{WALL}/check/").content)
    [line] = [
        next(e for e in each.inside if e.tag == "summary").text.lower()
        for each in page.all("details")
        if any(e.get("value") == sign for e in each.inside)
    ]
    assert [words for words in NAMED[sign] if words not in line] == []


def test_signs_are_never_prefilled():
    page = Page(Client().get(f"/routines/{WALL}/check/?red_flags=none").content)
    assert ticked(page, "red_flags") == set()


def test_signs_are_asked_as_new_changed_and_not_yet_examined():
    text = Page(Client().get(f"/routines/{WALL}/check/").content).text
    assert "new or changed for you" in text
    assert "examined" in text


def test_whose_body_is_asked_only_where_two_take_part():
    alone = Page(Client().get(f"/routines/{WALL}/check/").content)
    together = Page(Client().get(f"/routines/{HIP}/check/").content)
    assert not alone.all("input", name="receiver")
    assert {b["value"] for b in together.all("input", name="receiver")} == {
        "me",
        "someone-else",
    }


def test_the_scale_goes_from_0_to_10_and_has_a_way_out():
    page = Page(Client().get(f"/routines/{WALL}/check/").content)
    values = [box["value"] for box in page.all("input", name="pain")]
    assert values == [*words("0 1 2 3 4 5 6 7 8 9 10"), ""]
