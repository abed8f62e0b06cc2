"""An address gives exactly the steps that the check has cleared."""

from datetime import UTC, date, datetime
from urllib.parse import parse_qsl

import pytest

from guidance.clearance_address import address_of, read_address
from guidance.models import Routine
from guidance.models.rules import routine_for_rules
from guidance.safety.adapting import adapt
from guidance.safety.answers import Answers
from guidance.safety.screening import screen
from guidance.views.fetch import steps_of

from .asking import ROUTINES, words
from .public import AREAS
from .test_check_form import CAUTIONS, CONDITIONS, POSITIONS

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
CALM = {"pain": 2, "flare": False}


def plan_of(slug: str):
    routine = Routine.objects.get(slug=slug)
    return routine_for_rules(routine, steps_of(routine))


def comparable(steps):
    names = words("key area pressure seconds way tool position technique look")
    return [tuple(getattr(step, name) for name in names) for step in steps]


CASES = [
    *({"cautions": [c], "asked": [c], "avoid": ["forearm"]} for c in CAUTIONS),
    *({"conditions": [c]} for c in CONDITIONS),
    *({"conditions": [c, "lupus"], "pain": 5} for c in CONDITIONS),
    *({"avoid": [area]} for area in AREAS),
    *({"numb": [area]} for area in AREAS),
    *({"positions": [position]} for position in POSITIONS),
    *({"hands": [h]} for h in ("weak-grip", "sore-thumbs", "no-reach")),
    {"flare": None},
    {"pain": 8, "usual": True},
    {"pain": None, "usual": True},
    {"cautions": ["neuropathy"]},
    {"unsure": ["osteoporosis"], "hands": ["weak-grip"], "numb": ["sacrum"]},
]


@pytest.mark.parametrize("slug", ROUTINES)
def test_the_way_there_and_back_gives_the_same_steps(slug):
    plan, cleared = plan_of(slug), 0
    for said in CASES:
        clearance = screen(Answers(**(CALM | said)), plan, None, NOW)
        if not clearance.steps:
            continue
        cleared += 1
        query = dict(parse_qsl(address_of(clearance, plan, TODAY).query()))
        address = read_address(query, plan, TODAY)
        assert address is not None, said
        steps, _ = adapt(plan, address.bounds)
        assert comparable(steps) == comparable(clearance.steps), said
    assert cleared > 60


def test_an_address_says_only_what_is_changed():
    plan = plan_of("sij-self-buttock-wall")
    clearance = screen(Answers(**CALM), plan, None, NOW)
    query = address_of(clearance, plan, TODAY).query()
    assert query.startswith("on=2026-11-21&ceiling=3&minutes=10")
    for word in ("skip", "tools", "heat", "numb", "pos", "hands", "leave"):
        assert word not in query


@pytest.mark.parametrize("slug", ROUTINES)
def test_softer_never_gives_any_step_more(slug):
    plan = plan_of(slug)
    for said in CASES:
        clearance = screen(Answers(**(CALM | said)), plan, None, NOW)
        if not clearance.steps:
            continue
        address = address_of(clearance, plan, TODAY)
        for step in clearance.steps:
            softer, _ = adapt(plan, address.softer(plan, step.area).bounds)
            before = {each.key: each.pressure for each in clearance.steps}
            assert all(each.pressure <= before[each.key] for each in softer)
            total = sum(each.pressure for each in softer)
            assert total < sum(before.values())
