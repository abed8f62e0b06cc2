"""What the library must refuse, one thing broken at a time (design, section 5)."""

import pytest

from .files import Files

WALL = "routines/sij-self-buttock-wall.toml"
HIP = "routines/sij-partner-side-lying-hip.toml"
FEATHER = "routines/gen-self-feather-flare.toml"
SIJ = "conditions/sacroiliac-joint-pain.toml"


@pytest.fixture
def files(tmp_path) -> Files:
    return Files(tmp_path)


def assert_refused(files: Files, name: str, key: str, reason: str) -> None:
    """Some line names the file, the key and the reason."""
    problems = files.broken_rules()
    fits = [p for p in problems if p.startswith(f"{name}: {key}: ") and reason in p]
    assert fits, problems


@pytest.mark.parametrize(
    ("name", "old", "new", "key"),
    [
        (WALL, '"seed-sij"', '"NOT-THERE"', "sources"),
        (WALL, 'area = "outer-hip"', 'area = "NOT-THERE"', "steps[key 5].area"),
        (
            WALL,
            'technique = "petrissage"',
            'technique = "NOT-THERE"',
            "steps[key 6].technique",
        ),
        (
            WALL,
            'technique = "effleurage" }',
            'technique = "NOT-THERE" }',
            "steps[key 5].technique",
        ),
        (WALL, 'tool = "ball-wall"', 'tool = "NOT-THERE"', "steps[key 3].tool"),
        (WALL, 'tool = "ball-chair"', 'tool = "NOT-THERE"', "steps[key 3].tool"),
        (WALL, 'tools = ["hands"', 'tools = ["NOT-THERE", "hands"', "tools"),
        (
            WALL,
            'position = "wall-stand"',
            'position = "NOT-THERE"',
            "steps[key 3].position",
        ),
        (WALL, 'positions = ["chair', 'positions = ["NOT-THERE", "chair', "positions"),
        (WALL, 'conditions = ["', 'conditions = ["NOT-THERE", "', "conditions"),
        (WALL, '"preg-complic"', '"NOT-THERE"', "cautions"),
        (WALL, '"rf-ces-bladder"', '"NOT-THERE"', "stop_signs"),
        (WALL, "key = 2", 'key = 2\nskip_for = ["NOT-THERE"]', "steps[key 2].skip_for"),
        (SIJ, '"preg-complic"', '"NOT-THERE"', "cautions"),
        (SIJ, '"sij-self-buttock-wall"', '"NOT-THERE"', "routines"),
        ("areas.toml", 'near = ["eyes"', 'near = ["NOT-THERE"', "scalp.near"),
        ("claims.toml", '"furlan-2015"', '"NOT-THERE"', "claim[1].sources"),
    ],
)
def test_an_unknown_name_is_refused(files, name, old, new, key):
    files.change(name, old, new)
    assert_refused(files, name, key, "“NOT-THERE” is not known")


def test_an_unknown_red_flag_of_a_condition_is_refused(files):
    files.set(SIJ, "red_flags", '["rf-nonsense"]')
    assert_refused(files, SIJ, "red_flags", "“rf-nonsense” is not known")


def test_an_unknown_area_in_the_caps_is_refused(files):
    files.change("caps.toml", '"knee-front", "toes"', '"knee-front", "tail"')
    assert_refused(
        files,
        "caps.toml",
        "ankylosing-spondylitis.self.tail",
        "“tail” is not a known area",
    )


def test_a_page_for_a_condition_without_caps_is_refused(files):
    text = files.read(SIJ).replace('slug = "sacroiliac-joint-pain"', 'slug = "gout"', 1)
    files.write("conditions/gout.toml", text)
    assert_refused(files, "conditions/gout.toml", "slug", "“gout” is not known")


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('tool = "ball-wall"', 'tool = "percussion-gun"', "steps[key 3].tool"),
        (
            'technique = "friction-circles"',
            'technique = "tapotement"',
            "steps[key 3].technique",
        ),
    ],
)
def test_what_is_described_but_never_used_is_refused(files, old, new, key):
    files.change(WALL, old, new)
    assert_refused(files, WALL, key, "is not known")


def test_a_tool_that_a_step_uses_must_be_listed(files):
    files.change(WALL, '"hands", "ball-wall", "soft-fist"', '"hands", "soft-fist"')
    assert_refused(files, WALL, "tools", "“ball-wall”")


# Ceilings ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "step", "reason"),
    [
        ("ceiling = 3", "ceiling = 2", 3, "is 3; the routine allows 2"),
        (
            'technique = "effleurage"\ntool = "hands"\npressure = 2',
            'technique = "effleurage"\ntool = "hands"\npressure = 3',
            2,
            "is 3; its area allows 2",
        ),
        (
            'technique = "slow-movement"\ntool = "hands"\npressure = 1',
            'technique = "slow-movement"\ntool = "hands"\npressure = 2',
            7,
            "is 2; its technique allows 1",
        ),
        (
            'tool = "soft-fist"\npressure = 2\nseconds = 60',
            'tool = "soft-fist"\npressure = 3\nseconds = 60',
            5,
            "is 3; its tool allows 2",
        ),
        (
            'conditions = ["sacroiliac-joint-pain"]',
            'conditions = ["sacroiliac-joint-pain", "lupus"]',
            6,
            "is 3; “lupus” allows 1",
        ),
        (
            'conditions = ["sacroiliac-joint-pain"]',
            'conditions = ["sacroiliac-joint-pain", "multiple-sclerosis"]',
            3,
            "is 3; “multiple-sclerosis” allows 2",
        ),
        (
            "pressure = 3\nseconds = 120",
            "pressure = 4\nseconds = 120",
            3,
            "is 4; Ease Off allows 3",
        ),
        ("pressure = 3\nseconds = 120", "pressure = 0\nseconds = 120", 3, "is 0"),
    ],
)
def test_a_step_above_a_ceiling_is_refused(files, old, new, step, reason):
    files.change(WALL, old, new)
    assert_refused(files, WALL, f"steps[key {step}].pressure", reason)


def test_a_partner_gets_no_more_than_the_area_takes_from_a_partner(files):
    files.change(
        HIP,
        "pressure = 2\nseconds = 80",
        "pressure = 3\nseconds = 80",
    )
    assert_refused(files, HIP, "steps[key 6].pressure", "its area allows 2")


def test_a_place_that_a_condition_closes_is_refused(files):
    files.change(
        WALL,
        'conditions = ["sacroiliac-joint-pain"]',
        'conditions = ["sacroiliac-joint-pain", "lupus"]',
    )
    assert_refused(files, WALL, "steps[key 5].pressure", "“lupus” does not allow")


def test_a_step_left_out_for_a_condition_need_not_keep_under_its_cap(files):
    files.change(FEATHER, "key = 1\n", 'key = 1\nskip_for = ["lupus"]\n')
    assert files.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        ('"chair-upright", pressure = 2', '"chair-upright", pressure = 4', 3),
        # A still hand never presses (evidence: techniques).
        (
            'only as far as you reach with ease.", pressure = 1',
            'only a little.", technique = "holding"',
            2,
        ),
        (
            'tool = "ball-chair", position = "chair-upright", pressure = 2',
            'tool = "soft-fist", position = "chair-upright", pressure = 3',
            3,
        ),
    ],
)
def test_an_easier_way_above_a_ceiling_is_refused(files, old, new, step):
    files.change(WALL, old, new)
    problems = files.broken_rules()
    assert any(p.startswith(f"{WALL}: steps[key {step}]") for p in problems), problems


@pytest.mark.parametrize("ceiling", [0, 4, 5])
def test_a_routine_that_allows_more_than_moderate_is_refused(files, ceiling):
    files.change(WALL, "ceiling = 3", f"ceiling = {ceiling}")
    assert_refused(files, WALL, "ceiling", f"is {ceiling}; no pressure here is above 3")


@pytest.mark.parametrize("key", ["max_self", "max_partner"])
def test_an_area_that_takes_more_than_moderate_is_refused(files, key):
    files.change("areas.toml", f"{key} = 2", f"{key} = 4")
    assert_refused(files, "areas.toml", f"scalp.{key}", "is 4")


def test_a_cap_above_what_the_area_takes_is_refused(files):
    files.change("caps.toml", '"buttock", "upper-arm"', '"sacrum", "upper-arm"')
    files.change("caps.toml", '"neck-back", "sacrum"', '"neck-back"')
    assert_refused(
        files,
        "caps.toml",
        "ankylosing-spondylitis.self.sacrum",
        "is above what the area itself takes",
    )


def test_heat_for_multiple_sclerosis_is_refused(files):
    files.change(FEATHER, "key = 4\n", "key = 4\nheat = true\n")
    assert_refused(files, FEATHER, "steps[key 4].heat", "multiple-sclerosis")


def test_heat_in_a_step_that_is_left_out_for_multiple_sclerosis_is_fine(files):
    files.change(
        FEATHER,
        "key = 4\n",
        'key = 4\nheat = true\nskip_for = ["multiple-sclerosis"]\n',
    )
    assert files.problems() == []


# Completeness --------------------------------------------------------------------


def test_an_area_without_neighbouring_no_go_zones_is_refused(files):
    files.change("areas.toml", 'near = ["eyes", "devices"]', "near = []")
    assert_refused(files, "areas.toml", "scalp.near", "no neighbouring no-go zone")


def test_an_area_outside_the_body_map_is_refused(files):
    files.change("areas.toml", 'areas = ["lower-back"]', "areas = []")
    assert_refused(files, "areas.toml", "region: lower-back", "exactly one")


@pytest.mark.parametrize("key", ["stop_signs", "aftercare", "skip_when"])
def test_a_routine_without_a_safety_list_is_refused(files, key):
    files.set(WALL, key, "[]")
    assert_refused(files, WALL, key, "is empty")


@pytest.mark.parametrize("key", ["stop_signs", "aftercare", "skip_when"])
def test_a_routine_whose_safety_list_is_missing_is_refused(files, key):
    files.set(WALL, key, "")
    assert_refused(files, WALL, key, "is missing")


def test_a_step_without_an_easier_way_is_refused(files):
    files.drop(WALL, "easier = ")
    assert_refused(files, WALL, "steps[key 1].easier", "is missing")


def test_an_easier_way_that_only_repeats_the_step_is_refused(files):
    files.change(
        WALL, '{ do = "Do only the half', '{ do = "Keep the movement small." } #'
    )
    assert_refused(files, WALL, "steps[key 7].easier.do", "is no easier")


@pytest.mark.parametrize("words", ["giver", "receiver"])
def test_a_partner_step_without_words_for_one_of_the_two_is_refused(files, words):
    files.drop(HIP, f"{words} = ")
    assert_refused(files, HIP, "steps[key 1].giver", "words for giver and receiver")


def test_a_partner_routine_without_signals_is_refused(files):
    before, _, after = files.read(HIP).partition("[signals]")
    files.write(HIP, before + after[after.index("[[steps]]") :])
    assert_refused(files, HIP, "signals", "is missing")


def test_a_claim_without_a_source_is_refused(files):
    files.change("claims.toml", 'sources = ["furlan-2015"]\n', "")
    assert_refused(files, "claims.toml", "claim[1].sources", "needs a source")


def test_a_claim_of_a_condition_without_a_source_is_refused(files):
    before, claim, after = files.read(SIJ).partition("[[claim]]")
    start, end = after.index("sources = "), after.index("\n", after.index("sources = "))
    files.write(SIJ, before + claim + after[:start] + after[end + 1 :])
    assert_refused(files, SIJ, "claim[1].sources", "needs a source")


def test_a_routine_without_source_or_judgement_is_refused(files):
    files.set(WALL, "sources", "[]")
    files.drop(WALL, "judgement = true")
    assert_refused(files, WALL, "sources", "needs a source")


# The steps last 490 s and six changes of 15 s: 580 s, so 10 minutes.
@pytest.mark.parametrize("minutes", [9, 11])
def test_minutes_that_do_not_add_up_are_refused(files, minutes):
    files.change(WALL, "minutes = 10", f"minutes = {minutes}")
    assert_refused(files, WALL, "minutes", f"is {minutes}; its steps add up to 10")


def test_a_key_used_by_two_steps_is_refused(files):
    files.change(WALL, "key = 2", "key = 1")
    assert_refused(files, WALL, "steps[key 1].key", "more than once")


def test_two_areas_with_one_slug_are_refused(files):
    files.change("areas.toml", 'slug = "forehead"', 'slug = "scalp"')
    assert_refused(files, "areas.toml", "scalp", "2 times")


def test_a_review_before_the_writing_is_refused(files):
    files.change(WALL, "next_review = 2027-11-20", "next_review = 2026-11-20")
    assert_refused(files, WALL, "next_review", "after the date of writing")


def test_a_condition_page_must_say_when_not_to_massage(files):
    files.change(SIJ, '"When not to massage with', '"Massage with')
    assert_refused(files, SIJ, "title_when_not", "When not to massage")


def test_a_summary_of_two_sentences_is_refused(files):
    files.set(SIJ, "summary", '["One.", "Two."]')
    assert_refused(files, SIJ, "summary", "exactly 3")


def test_a_condition_cannot_list_a_routine_for_others(files):
    files.change(FEATHER, '"sacroiliac-joint-pain", ', "")
    assert_refused(files, SIJ, "routines", "does not serve this condition")


# Words of the safety core --------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("advice.toml", "rule.E1"),
        ("advice.toml", "level.carry_on"),
        ("screening.toml", "rule.flare"),
        ("outcomes.toml", "outcome.go"),
        ("red_flags.toml", "flag.rf-ces-saddle"),
        ("cautions.toml", "caution.anticoag"),
        ("symptoms.toml", "symptom.s-calf"),
    ],
)
def test_a_sentence_of_a_safety_rule_may_be_neither_missing_nor_left_over(
    files, name, id
):
    files.change(name, f"[{id}]", f"[{id}-old]")
    assert_refused(files, name, id, "has no words")
    assert_refused(files, name, f"{id}-old", "is not an id that the rules know")


def test_an_ask_first_caution_must_name_somebody_to_ask(files):
    before, head, after = files.read("cautions.toml").partition("[caution.anticoag]")
    start = after.index("ask_whom")
    files.write(
        "cautions.toml",
        before + head + after[:start] + after[after.index("\n", start) + 1 :],
    )
    assert_refused(files, "cautions.toml", "caution.anticoag.ask_whom", "is missing")


def test_a_sign_outside_every_group_is_refused(files):
    files.change("red_flags.toml", '"rf-ces-saddle", ', "")
    assert_refused(files, "red_flags.toml", "group: rf-ces-saddle", "exactly one group")


def test_a_source_on_which_nothing_rests_is_refused(files):
    row = '[[source]]\nid = "idle"\ntitle = "T"\nkind = "review"\nverified = true\n\n'
    files.write("sources.toml", row + files.read("sources.toml"))
    assert_refused(files, "sources.toml", "idle", "nothing here rests on it")


def test_a_condition_page_must_say_first_whom_it_is_for(files):
    files.change(SIJ, "This page is for adults with", "Adults have")
    assert_refused(files, SIJ, "what_it_is[1]", "must begin with “This page is for”")
