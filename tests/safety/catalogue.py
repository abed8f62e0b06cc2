"""A few routines, typed by hand from the catalogue, for the tests of the check."""

from collections.abc import Mapping
from dataclasses import replace

from guidance.safety.routines import Easier, Routine, Step
from guidance.safety.vocabulary import Mode

AS = "ankylosing-spondylitis"
BACK = "back-and-neck-muscle-tension"
FM = "fibromyalgia"
HASHI = "hashimotos-thyroiditis"
LUPUS = "lupus"
MS = "multiple-sclerosis"
RA = "rheumatoid-arthritis"
SIJ = "sacroiliac-joint-pain"
SOA = "spinal-osteoarthritis"
ALL_NINE = frozenset({AS, BACK, FM, HASHI, LUPUS, MS, RA, SIJ, SOA})

SELF_AREAS = {
    "scalp": 2,
    "neck-back": 2,
    "shoulder-top": 3,
    "shoulder-blade": 3,
    "upper-back": 3,
    "lower-back": 2,
    "buttock": 3,
    "chest-front": 2,
    "upper-arm": 3,
    "forearm": 3,
    "hand-palm": 3,
    "thigh-front": 3,
    "calf": 2,
    "foot-top": 2,
    "foot-sole": 3,
    "toes": 1,
}
PARTNER_AREAS = {
    "shoulder-top": 3,
    "shoulder-blade": 2,
    "upper-back": 3,
    "lower-back": 3,
    "sacrum": 1,
    "buttock": 3,
    "upper-arm": 3,
    "forearm": 3,
    "hand-palm": 2,
    "foot-top": 2,
    "scalp": 2,
}


def at_most(cap: int, areas: Mapping[str, int], **tighter: int) -> dict[str, int]:
    """Every area at ``cap``; keywords (``foot_sole=1``) set single areas."""
    named = {area.replace("_", "-"): level for area, level in tighter.items()}
    return {area: named.get(area, cap) for area in areas}


SELF_CAPS = {
    AS: at_most(
        3, SELF_AREAS, upper_back=2, lower_back=2, calf=2, scalp=1, neck_back=1
    ),
    BACK: at_most(3, SELF_AREAS),
    FM: at_most(2, SELF_AREAS),
    HASHI: at_most(3, SELF_AREAS),
    LUPUS: at_most(2, SELF_AREAS, thigh_front=1, calf=1, foot_top=1, foot_sole=1),
    MS: at_most(2, SELF_AREAS),
    RA: at_most(3, SELF_AREAS, hand_palm=2, calf=2, toes=1, neck_back=1),
    SIJ: at_most(3, SELF_AREAS),
    SOA: at_most(3, SELF_AREAS),
}
PARTNER_CAPS = {
    AS: at_most(2, PARTNER_AREAS, lower_back=1, sacrum=1, hand_palm=3, forearm=3),
    BACK: at_most(3, PARTNER_AREAS),
    FM: at_most(2, PARTNER_AREAS),
    HASHI: at_most(3, PARTNER_AREAS),
    LUPUS: at_most(2, PARTNER_AREAS, foot_top=1),
    MS: at_most(2, PARTNER_AREAS),
    RA: at_most(3, PARTNER_AREAS, hand_palm=2),
    SIJ: at_most(3, PARTNER_AREAS),
    SOA: at_most(3, PARTNER_AREAS),
}


def step(key: int, area: str, how: str, pressure: int, seconds: int, **more) -> Step:
    """``how`` is technique and tool, split by a space."""
    technique, tool = how.split()
    return Step(
        key=key,
        area=area,
        technique=technique,
        tool=tool,
        pressure=pressure,
        seconds=seconds,
        **more,
    )


def routine(slug: str, conditions: set[str] | frozenset[str], *steps: Step) -> Routine:
    partner = "partner" in slug
    return Routine(
        slug=slug,
        mode=Mode.PARTNER if partner else Mode.SELF,
        conditions=frozenset(conditions),
        ceiling=max(each.pressure for each in steps),
        steps=steps,
        area_caps=PARTNER_AREAS if partner else SELF_AREAS,
        condition_caps=PARTNER_CAPS if partner else SELF_CAPS,
        heat_forbidden_for=frozenset({MS}),
    )


HANDS_EASIER = Easier(tool="hands", technique="holding", pressure=1)

WALL = routine(
    "bnt-self-wall-back",
    {BACK},
    step(1, "shoulder-top", "slow-movement hands", 1, 30),
    step(
        2,
        "shoulder-top",
        "squeeze-release hands",
        3,
        80,
        needs=frozenset({"grip", "reach"}),
        easier=Easier(pressure=2),
    ),
    step(
        3,
        "upper-back",
        "friction-circles ball-wall",
        3,
        110,
        position="wall-stand",
        easier=Easier(tool="rolled-towel", position="chair-upright", pressure=2),
    ),
    step(
        4,
        "shoulder-blade",
        "sustained-press ball-wall",
        3,
        80,
        position="wall-stand",
        easier=Easier(tool="hands", technique="slow-movement", pressure=1),
    ),
    step(
        5,
        "lower-back",
        "effleurage soft-fist",
        2,
        80,
        needs=frozenset({"reach"}),
        easier=Easier(tool="hands", pressure=1, heat=True, suits=frozenset()),
    ),
    step(
        6,
        "buttock",
        "friction-circles ball-wall",
        3,
        110,
        position="wall-stand",
        easier=Easier(tool="ball-chair", position="chair-upright", pressure=2),
    ),
    step(7, "lower-back", "slow-movement hands", 1, 40),
)

MORNING = routine(
    "as-self-hips-shoulders-morning",
    {AS},
    step(1, "lower-back", "holding hands", 1, 40),
    step(2, "thigh-front", "effleurage hands", 2, 80),
    step(3, "thigh-front", "petrissage hands", 3, 80),
    step(4, "buttock", "friction-circles soft-fist", 2, 70),
    step(5, "shoulder-top", "squeeze-release hands", 2, 80),
    step(6, "chest-front", "friction-circles hands", 2, 60),
    step(7, "shoulder-blade", "slow-movement hands", 1, 40),
)

LEANING = routine(
    "as-partner-light-back-leaning",
    {AS},
    step(1, "upper-back", "holding hands", 1, 30, position="chair-lean"),
    step(2, "upper-back", "effleurage hands", 2, 120, position="chair-lean"),
    step(3, "shoulder-top", "petrissage hands", 2, 100, position="chair-lean"),
    step(
        4,
        "lower-back",
        "effleurage hands",
        1,
        80,
        position="chair-lean",
        easier=Easier(technique="holding"),
    ),
    step(5, "upper-arm", "squeeze-release hands", 2, 80, position="chair-lean"),
    step(6, "forearm", "effleurage hands", 2, 60, position="chair-lean"),
    step(7, "sacrum", "holding hands", 1, 30, position="chair-lean"),
)

SLOW = routine(
    "ms-self-hands-shoulders-thighs-slow",
    {MS},
    step(1, "hand-palm", "effleurage hands", 2, 60),
    step(2, "forearm", "squeeze-release hands", 2, 80),
    step(3, "shoulder-top", "squeeze-release hands", 2, 80),
    step(4, "thigh-front", "effleurage hands", 2, 120),
    step(5, "foot-sole", "friction-circles rolled-towel", 2, 60),
    step(
        6,
        "calf",
        "passive-stretch rolled-towel",
        2,
        80,
        easier=Easier(tool="hands", technique="slow-movement", pressure=1),
    ),
    step(7, "thigh-front", "holding hands", 1, 40, easier=Easier(heat=True)),
)

ROUND = routine(
    "fm-self-gentle-round",
    {FM},
    step(1, "hand-palm", "effleurage hands", 1, 60, position="recline"),
    step(2, "forearm", "effleurage hands", 2, 80, position="recline"),
    step(3, "shoulder-top", "holding hands", 1, 60, position="recline"),
    step(4, "scalp", "friction-circles hands", 1, 60, position="recline"),
    step(5, "thigh-front", "effleurage hands", 2, 80, position="recline"),
    step(6, "foot-top", "effleurage hands", 1, 60, position="recline"),
    step(7, "forearm", "holding hands", 1, 40, position="recline"),
)

FEET = routine(
    "gen-self-feet",
    {BACK, HASHI, FM, LUPUS, SOA, RA, SIJ},
    step(1, "foot-sole", "effleurage hands", 2, 60, needs=frozenset({"reach"})),
    step(2, "foot-sole", "friction-circles ball-chair", 2, 100),
    step(3, "foot-top", "effleurage hands", 2, 60),
    step(4, "toes", "effleurage hands", 1, 60),
    step(5, "calf", "squeeze-release hands", 2, 60, skip_for=frozenset({LUPUS})),
    step(6, "foot-sole", "holding hands", 1, 30, heat=True),
)

SWEDISH = routine(
    "bnt-partner-swedish-back",
    {BACK},
    step(
        1,
        "upper-back",
        "holding hands",
        1,
        30,
        position="bed-prone",
        easier=Easier(position="bed-side"),
    ),
    step(2, "upper-back", "effleurage hands", 2, 180, position="bed-prone"),
    step(3, "shoulder-top", "petrissage hands", 3, 120, position="bed-prone"),
    step(4, "shoulder-blade", "friction-circles hands", 2, 120, position="bed-prone"),
    step(
        5,
        "lower-back",
        "petrissage hands",
        3,
        120,
        position="bed-prone",
        needs=frozenset({"grip"}),
        easier=Easier(technique="effleurage", pressure=2),
    ),
    step(6, "buttock", "friction-circles hands", 2, 80, position="bed-prone"),
    step(
        9,
        "upper-back",
        "holding hands",
        1,
        30,
        position="bed-prone",
        easier=Easier(position="bed-side"),
    ),
)

FEATHER = routine(
    "gen-self-feather-flare",
    ALL_NINE,
    step(1, "hand-palm", "holding hands", 1, 60, position="recline"),
    step(2, "forearm", "effleurage hands", 1, 60, position="recline"),
    step(3, "scalp", "holding hands", 1, 40, position="recline"),
    step(4, "thigh-front", "holding hands", 1, 60, position="recline"),
    step(5, "chest-front", "holding hands", 1, 80, position="recline"),
)

BEDTIME = routine(
    "gen-self-sleep-hand-press",
    ALL_NINE,
    step(1, "hand-palm", "holding hands", 1, 60, position="recline"),
    step(
        5,
        "forearm",
        "palm-press hands",
        2,
        120,
        position="recline",
        feather_for=frozenset({FM, LUPUS}),
    ),
)

THIGHS = routine(
    "gen-self-thighs-20",
    {SOA, RA, BACK, SIJ, HASHI},
    step(1, "thigh-front", "effleurage hands", 2, 240),
    step(2, "thigh-front", "petrissage hands", 3, 240),
    step(3, "thigh-front", "friction-circles soft-fist", 3, 200),
    step(6, "thigh-front", "effleurage hands", 2, 160),
    step(7, "thigh-front", "slow-movement hands", 1, 60),
)

DESK = replace(
    routine(
        "gen-self-desk-neck-shoulders",
        {BACK, HASHI, SOA, FM, LUPUS, MS},
        step(2, "shoulder-top", "squeeze-release hands", 2, 80),
    ),
    not_for=frozenset({AS, RA}),
)

ROUTINES = {
    "desk": DESK,
    "wall": WALL,
    "morning": MORNING,
    "leaning": LEANING,
    "slow": SLOW,
    "round": ROUND,
    "feet": FEET,
    "swedish": SWEDISH,
    "feather": FEATHER,
    "thighs": THIGHS,
    "bedtime": BEDTIME,
}
