"""The tables of the check, against rows typed by hand from the evidence."""

import tomllib
from pathlib import Path

import pytest

from guidance.safety.cautions import CAUTIONS, TIGHTER
from guidance.safety.places import (
    AREAS,
    PLACES,
    WHERE_NUMB,
    WHERE_TOLD,
    Told,
    areas_of,
    near,
    needs_avoid,
)
from guidance.safety.red_flags import RED_FLAGS, urgency_of
from guidance.safety.vocabulary import Urgency

LIBRARY = Path(__file__).resolve().parents[2] / "guidance" / "library"

CONDITIONS = {
    "ankylosing-spondylitis": "as-",
    "sacroiliac-joint-pain": "sij-",
    "multiple-sclerosis": "ms-",
    "back-and-neck-muscle-tension": "bnt-",
    "spinal-osteoarthritis": "soa-",
    "fibromyalgia": "fm-",
    "rheumatoid-arthritis": "ra-",
    "lupus": "lupus-",
    "hashimotos-thyroiditis": "hashi-",
}

# Every row of the contraindication table: id, grade, cap, hidden places.
GENERAL_SAFETY = """
dvt-known            absolute   -  all
dvt-signs            absolute   -  all
dvt-past             ask-first  2  calves, inner thighs
dvt-risk             ask-first  2  legs
legpain-unexplained  local      -  legs
anticoag             ask-first  2
antiplatelet         adapt      3
bleeding             ask-first  1
fever                absolute   -  all
infection-spread     absolute   -  all
cellulitis           absolute   -  all
skin-infectious      local      -  affected area
rash                 local      -  affected area
eczema               local      2  patches
wound                local      -  area
pressure-sore        local      -  area
scar                 local      1  scar
surgery              ask-first  2  area, legs
spine-surgery        ask-first  2  spine
fracture             local      -  area
osteoporosis         adapt      2
osteoporosis-severe  ask-first  1  spine, ribs
sudden-pain-osteo    absolute   -  all
bone-disease         absolute   -  all
cancer               ask-first  1  named areas
chemo                ask-first  1
lump                 local      -  area
lymphoedema          ask-first  1  limb
preg                 ask-first  2  belly, legs
preg-complic         absolute   -  all
postpartum           ask-first  2  legs, belly
heart                absolute   1  legs
heart-stable         ask-first  2  neck front
bp-high              absolute   -  all
oedema-both          local      -  legs
kidney-liver         ask-first  1  belly
varicose             local      2  veins
phlebitis            absolute   -  limb
aneurysm             absolute   -  all
arteries             ask-first  1  neck sides, neck front, legs
neuropathy           adapt      1
allodynia            adapt      1  area
skin-thin            adapt      2  forearms, shins
diabetes-site        local      -  site
pump-baclofen        local      -  pump, line
pacemaker            adapt      2  chest device
stim-tube            local      -  site
implant-joint        adapt      2  joint
implant-breast       local      -  chest
epilepsy             ask-first  2
hernia               local      -  hernia
glands               local      -  neck front
inflam               local      1  joint
myositis             ask-first  1  area
injury-72h           local      1  area
radiculopathy        ask-first  2  spine level
neck-fall            ask-first  -  neck
allergy              adapt      -
alcohol-drugs        absolute   -  all
mental-touch         ask-first  2
consent              absolute   -  all
unknown-pain         ask-first  -
"""

# The worse half of the rows that read "X; if Y ...".
WORSE_CAUTIONS = """
bleeding-unexplained    absolute   -  all
skin-infectious-spread  absolute   -  all
rash-widespread         absolute   -  all
fracture-suspected      absolute   -  all
varicose-severe         local      -  legs
neuropathy-sores        local      -  feet
pacemaker-electric      ask-first  2  chest device
"""

# Every row of the red-flag table with its milder urgency.
RED_FLAG_ROWS = """
rf-ces-saddle      emergency
rf-ces-bladder     emergency
rf-bothlegs        emergency
rf-cord            same-day
rf-footdrop        same-day
rf-stroke          emergency
rf-neckartery      emergency
rf-neckpain-only   same-day
rf-thunder         emergency
rf-meningitis      emergency
rf-faint-neck      same-day
rf-dvt             same-day
rf-pe              emergency
rf-chest           emergency
rf-aaa             same-day
rf-trauma          emergency
rf-fracture        same-day
rf-infection       same-day
rf-sepsis          emergency
rf-cellulitis      same-day
rf-cancer-history  same-day
rf-mscc            same-day
rf-weightloss      same-day
rf-night           same-day
rf-thoracic        same-day
rf-cough           book
rf-gca             same-day
rf-inflam          book
rf-hotjoint        same-day
rf-rhabdo          emergency
rf-compart         emergency
rf-bruise          same-day
rf-nerve           book
rf-fracture-after  same-day
rf-allergy         emergency
rf-ad              emergency
rf-itb             emergency
rf-optic           same-day
rf-preg            emergency
rf-suicide         emergency
"""

WORSE_RED_FLAGS = """
rf-cord-walking               emergency
rf-footdrop-bladder           emergency
rf-weak-sudden                emergency
rf-faint-neck-lasting         emergency
rf-aaa-sudden                 emergency
rf-spine-knock                emergency
rf-infection-unwell           emergency
rf-cellulitis-unwell          emergency
rf-mscc-weak                  emergency
rf-cough-strong               same-day
rf-gca-sight                  emergency
rf-bruise-faint               emergency
rf-nerve-weak                 same-day
rf-nerve-spreading            same-day
rf-fracture-after-breathless  emergency
"""

RED_FLAGS_OF_CONDITIONS = """
rf-seizure           emergency
rf-red-eye           same-day
rf-fever-immune      same-day
rf-throat-breath     emergency
rf-throat-swelling   same-day
rf-throat-lump       book
rf-preg-early        same-day
rf-as-change         emergency  ankylosing-spondylitis
rf-as-cord           emergency  ankylosing-spondylitis
rf-as-pain           same-day   ankylosing-spondylitis
rf-sij-infection     same-day   sacroiliac-joint-pain
rf-sij-preg-pain     book       sacroiliac-joint-pain
rf-ms-relapse        same-day   multiple-sclerosis
rf-ms-fever          same-day   multiple-sclerosis
rf-ms-spasm          same-day   multiple-sclerosis
rf-back-worse        book       back-and-neck-muscle-tension
rf-fm-new            book       fibromyalgia
rf-ra-neck           emergency  rheumatoid-arthritis
rf-ra-vasculitis     same-day   rheumatoid-arthritis
rf-lupus-kidney      same-day   lupus
rf-lupus-swelling    same-day   lupus
rf-lupus-bruise      same-day   lupus
rf-lupus-confusion   same-day   lupus
rf-lupus-numb        same-day   lupus
rf-lupus-new         book       lupus
rf-hashi-crisis      emergency  hashimotos-thyroiditis
rf-hashi-overactive  same-day   hashimotos-thyroiditis
rf-hashi-weak        book       hashimotos-thyroiditis
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(maxsplit=3) for line in table.strip().splitlines()]


def words(name: str) -> dict:
    return tomllib.loads((LIBRARY / name).read_text(encoding="utf-8"))


# --- Cautions -----------------------------------------------------------------------


@pytest.mark.parametrize("expected", rows(GENERAL_SAFETY + WORSE_CAUTIONS.lstrip()))
def test_caution_has_the_grade_cap_and_places_of_the_evidence(expected):
    id, grade, cap, *hidden = expected
    caution = CAUTIONS[id]
    hide = {word.strip() for word in hidden[0].split(",")} if hidden else set()
    assert caution.grade == grade
    assert caution.cap == (None if cap == "-" else int(cap))
    assert caution.hide == hide
    assert caution.condition == ""


def test_nothing_general_stands_in_the_table_but_not_here():
    typed = {row[0] for row in rows(GENERAL_SAFETY + WORSE_CAUTIONS.lstrip())}
    general = {id for id, caution in CAUTIONS.items() if not caution.condition}
    # three more come from the page on flares
    assert general - typed == {"medicine-patch", "injection-site", "autoimmune-several"}


def test_caps_lie_between_1_and_3():
    assert {caution.cap for caution in CAUTIONS.values()} == {None, 1, 2, 3}


@pytest.mark.parametrize(
    ("id", "where"),
    [
        ("eczema", "patches"),
        ("varicose", "veins"),
        ("inflam", "joint"),
        ("injury-72h", "area"),
        ("neuropathy", "numb part"),
    ],
)
def test_cap_holds_only_near_the_place(id, where):
    assert CAUTIONS[id].cap_where == {where}


def test_every_other_general_cap_holds_everywhere():
    placed = {id for id, c in CAUTIONS.items() if c.cap_where and not c.condition}
    assert placed == {"eczema", "varicose", "inflam", "injury-72h", "neuropathy"}


@pytest.mark.parametrize("id", ["anticoag", "bleeding", "chemo", "osteoporosis"])
def test_whoever_bruises_or_breaks_easily_gets_open_hands_only(id):
    assert CAUTIONS[id].no_tools
    assert CAUTIONS[id].no_press


@pytest.mark.parametrize(
    "id",
    ["dvt-past", "neuropathy", "preg", "pacemaker", "pump-baclofen", "spine-surgery"],
)
def test_no_device_comes_near(id):
    assert CAUTIONS[id].no_tools


@pytest.mark.parametrize(
    "id",
    [
        "neuropathy",
        "ms-heat",
        "pump-baclofen",
        "medicine-patch",
        "inflam",
        "injury-72h",
        "lupus-skin",
        "ra-rub",
    ],
)
def test_no_heat(id):
    assert CAUTIONS[id].no_heat


@pytest.mark.parametrize(
    "id",
    [
        "dvt-signs",
        "cellulitis",
        "sudden-pain-osteo",
        "phlebitis",
        "bleeding-unexplained",
        "fracture-suspected",
        "preg-complic",
    ],
)
def test_somebody_has_to_look_today(id):
    assert CAUTIONS[id].urgency is Urgency.SAME_DAY
    assert CAUTIONS[id].today


def test_only_absolute_rows_are_urgent():
    urgent = {c.grade for c in CAUTIONS.values() if c.urgency}
    assert urgent == {"absolute"}


@pytest.mark.parametrize(
    "id", ["preg", "osteoporosis", "ra-neck", "as-fused", "soa-stenosis"]
)
def test_lying_on_the_front_is_out(id):
    assert "bed-prone" in CAUTIONS[id].positions_out


def test_only_one_row_is_for_partners_alone():
    assert [id for id, c in CAUTIONS.items() if c.partner_only] == ["consent"]


def test_not_fused_asks_nothing_and_caps_nothing():
    row = CAUTIONS["as-not-fused"]
    assert row.grade == "adapt"
    assert (row.cap, row.hide, row.positions_out) == (None, frozenset(), frozenset())
    assert not any([row.no_tools, row.no_heat, row.no_press, row.half_time])


@pytest.mark.parametrize("id", ["fever", "alcohol-drugs", "dvt-signs", "allodynia"])
def test_what_changes_from_day_to_day_is_asked_every_time(id):
    assert CAUTIONS[id].today


@pytest.mark.parametrize("id", ["anticoag", "preg", "osteoporosis", "pacemaker"])
def test_what_lasts_is_offered_again(id):
    assert not CAUTIONS[id].today


def test_rows_of_conditions_carry_the_condition_in_their_id():
    own = {id: c.condition for id, c in CAUTIONS.items() if c.condition}
    assert set(own.values()) == set(CONDITIONS)
    assert all(id.startswith(CONDITIONS[slug]) for id, slug in own.items())


def test_lupus_makes_blood_thinners_feather_light():
    caps = {(t.condition, t.caution): t.cap for t in TIGHTER if t.cap}
    assert caps == {
        ("lupus", "anticoag"): 1,
        ("lupus", "bleeding"): 1,
        ("lupus", "skin-thin"): 1,
    }


# --- Red flags ----------------------------------------------------------------------

ALL_RED_FLAG_ROWS = rows(
    RED_FLAG_ROWS + WORSE_RED_FLAGS.lstrip() + RED_FLAGS_OF_CONDITIONS.lstrip()
)


@pytest.mark.parametrize("expected", ALL_RED_FLAG_ROWS)
def test_red_flag_has_the_urgency_of_the_evidence(expected):
    id, urgency, *condition = expected
    assert RED_FLAGS[id].urgency.slug == urgency
    assert RED_FLAGS[id].condition == (condition[0] if condition else "")


def test_no_red_flag_is_left_untyped():
    assert set(RED_FLAGS) == {row[0] for row in ALL_RED_FLAG_ROWS}


def test_red_flags_stand_in_the_order_of_the_page():
    assert [flag.order for flag in RED_FLAGS.values()] == list(range(1, 84))


def test_the_most_urgent_sign_wins():
    assert urgency_of(["rf-cough", "rf-dvt"]) is Urgency.SAME_DAY
    assert urgency_of(["rf-dvt", "rf-pe", "rf-cough"]) is Urgency.EMERGENCY
    assert urgency_of(["rf-cough"]) is Urgency.BOOK


def test_no_sign_has_no_urgency():
    assert urgency_of([]) is None
    assert urgency_of(["none"]) is None


def test_an_unknown_sign_needs_somebody_today():
    assert urgency_of(["rf-from-an-older-page"]) is Urgency.SAME_DAY
    assert urgency_of(["rf-from-an-older-page", "rf-chest"]) is Urgency.EMERGENCY


# --- Places -------------------------------------------------------------------------


def test_there_are_28_areas():
    assert len(AREAS) == len(set(AREAS)) == 28


def test_hide_words_are_known():
    used = {word for c in CAUTIONS.values() for word in c.hide | c.cap_where}
    assert used <= set(PLACES)


def test_places_name_known_areas_only():
    named = [place for place in PLACES.values() if not isinstance(place, Told)]
    assert frozenset().union(*named) == set(AREAS)


@pytest.mark.parametrize(
    ("word", "areas"),
    [
        ("calves", "calf"),
        ("feet", "foot-top foot-sole toes"),
        ("hands", "hand-palm hand-back fingers"),
        ("neck", "skull-base neck-back"),
        ("ribs", "upper-back shoulder-blade chest-front"),
        ("spine", "skull-base neck-back upper-back lower-back sacrum"),
        (
            "legs",
            "thigh-front thigh-outer thigh-back knee-front calf shin-outer"
            " foot-top foot-sole toes",
        ),
        ("neck front", ""),
        ("belly", ""),
        ("inner thighs", ""),
    ],
)
def test_hide_word_means_these_areas(word, areas):
    assert areas_of([word]) == set(areas.split())


@pytest.mark.parametrize(
    "word",
    ["site", "area", "patches", "scar", "veins", "limb", "joint", "hernia", "pump"],
)
def test_some_places_only_the_person_can_name(word):
    assert PLACES[word] is WHERE_TOLD
    assert needs_avoid([word])
    assert areas_of([word]) == set()


def test_numb_parts_are_told_in_their_own_field():
    assert PLACES["numb part"] is WHERE_NUMB
    assert not needs_avoid(["numb part", "legs"])


def test_an_unknown_word_hides_everything():
    assert areas_of(["somewhere"]) == set(AREAS)


def test_near_a_knee_lie_thigh_calf_and_shin():
    knee = "knee-front thigh-front thigh-outer thigh-back calf shin-outer"
    assert near(["knee-front"]) <= set(knee.split())
    assert {"thigh-front", "calf", "shin-outer"} <= near(["knee-front"])


@pytest.mark.parametrize("area", AREAS)
def test_every_area_touches_another_and_both_ways(area):
    beside = near([area])
    assert area in beside
    assert len(beside) > 1
    assert all(area in near([other]) for other in beside)


# --- Words --------------------------------------------------------------------------


@pytest.mark.parametrize("table", [CAUTIONS, RED_FLAGS], ids=["cautions", "red flags"])
def test_every_row_has_a_source_or_says_that_it_is_our_judgement(table):
    assert all(row.sources or row.judgement for row in table.values())


@pytest.mark.parametrize("table", [CAUTIONS, RED_FLAGS], ids=["cautions", "red flags"])
def test_every_source_stands_in_the_library(table):
    known = {source["id"] for source in words("sources.toml")["source"]}
    assert {id for row in table.values() for id in row.sources} <= known


def test_every_red_flag_has_words_and_no_words_lack_a_red_flag():
    assert set(words("red_flags.toml")["flag"]) == set(RED_FLAGS)


def test_every_caution_has_words_and_no_words_lack_a_caution():
    assert set(words("cautions.toml")["caution"]) == set(CAUTIONS)


@pytest.mark.parametrize("id", RED_FLAGS)
def test_red_flag_says_what_to_do_and_what_to_say(id):
    flag = words("red_flags.toml")["flag"][id]
    assert flag["sign"]
    assert flag["act"]
    assert flag["because"].startswith("This needs ")
    assert ("say" in flag) == (RED_FLAGS[id].urgency is not Urgency.BOOK)


def test_every_emergency_names_the_three_numbers_or_the_way_to_them():
    flags = words("red_flags.toml")["flag"]
    emergencies = [id for id, f in RED_FLAGS.items() if f.urgency is Urgency.EMERGENCY]
    silent = [
        id for id in emergencies if "999, 112 or 911" not in " ".join(flags[id]["act"])
    ]
    assert silent == []


@pytest.mark.parametrize("id", CAUTIONS)
def test_caution_says_what_changes_why_and_whom_to_ask(id):
    caution = words("cautions.toml")["caution"][id]
    assert caution["name"]
    assert caution["ask"]
    assert caution["action"]
    assert caution["why"].endswith(".")
    assert ("ask_whom" in caution) == (CAUTIONS[id].grade == "ask-first")


def test_labels_of_cautions_differ():
    labels = [each["ask"] for each in words("cautions.toml")["caution"].values()]
    assert len(labels) == len(set(labels))


def test_at_most_8_groups_cover_every_red_flag_once():
    groups = words("red_flags.toml")["group"]
    listed = [id for group in groups for id in group["flags"]]
    assert len(groups) <= 8
    assert sorted(listed) == sorted(RED_FLAGS)


def test_every_group_is_told_in_a_line_that_can_be_read_at_once():
    for group in words("red_flags.toml")["group"]:
        assert 8 <= len(group["question"].split()) <= 22


def test_every_group_lists_its_most_urgent_signs_first():
    for group in words("red_flags.toml")["group"]:
        urgencies = [RED_FLAGS[id].urgency for id in group["flags"]]
        assert urgencies == sorted(urgencies, reverse=True)
