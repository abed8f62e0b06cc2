"""Rules about the conditions a person lives with (evidence: routines, section 2)."""

from datetime import timedelta

from .changes import Change
from .routines import BARE_HANDS
from .screening_case import AS_NOT_FUSED, Case
from .screening_rule import Rule
from .vocabulary import Outcome

NEW_TO_IT = timedelta(days=14)

AS = "ankylosing-spondylitis"
FIBROMYALGIA = "fibromyalgia"
LUPUS = "lupus"
#: Whoever ticks one of these has a fused, thin or affected spine whatever else is said.
FRAGILE_SPINE = (
    "as-fused",
    "as-neck",
    "osteoporosis",
    "osteoporosis-severe",
    "sudden-pain-osteo",
    "spine-surgery",
    "fracture",
    "fracture-suspected",
)
BESIDE_SPINE = frozenset({"upper-back", "lower-back", "sacrum"})
NECK = frozenset({"neck-back", "skull-base"})
BACK = BESIDE_SPINE | NECK | {"shoulder-blade"}
#: The one tool that fibromyalgia allows, and where.
SOFT_BALL, SOLE = "ball-chair", "foot-sole"


def _condition_caps(case: Case) -> Change:
    return Change(limits={area: case.cap(area) for area in case.areas})


def _nobody_knows(case: Case) -> frozenset[str]:
    return case.conditions - set(case.routine.condition_caps)


def _skipped_for(case: Case) -> frozenset[int]:
    steps = case.routine.steps
    return frozenset(step.key for step in steps if step.skip_for & case.conditions)


def _feather_for(case: Case) -> frozenset[str]:
    """Areas of the steps that stay at feather for one of the person's conditions."""
    steps = case.routine.steps
    return frozenset(step.area for step in steps if step.feather_for & case.conditions)


def _spine_unknown(case: Case) -> bool:
    """Fused, thin-boned or not known; only a sure answer lifts it."""
    lifted = AS_NOT_FUSED in case.answers.cautions - case.answers.unsure
    return case.has(AS) and (not lifted or case.said(*FRAGILE_SPINE))


def _fused_spine(case: Case) -> Change:
    """Still hands beside it, nothing on a neck that may be fused too (AS, section 9)."""
    limits = {"buttock": 2} | dict.fromkeys(NECK, 0)
    return Change(limits=limits, hold=BESIDE_SPINE, bare=BACK)


def _painless(case: Case) -> Change:
    sole = [step.tool for step in case.routine.steps if step.area == SOLE]
    easier = [s.easier.tool or s.tool for s in case.routine.steps if s.area == SOLE]
    soft = {*sole, *easier} <= BARE_HANDS | {SOFT_BALL}
    return Change(press=False, bare=case.areas - {SOLE} if soft else case.areas)


def _new_to_it(case: Case) -> bool:
    return not case.past or case.now - case.past[0].at < NEW_TO_IT


CONDITION_RULES = (
    Rule(
        id="condition-cap",
        when=lambda c: bool(c.conditions),
        then=_condition_caps,
        quiet=True,
        judgement=True,
    ),
    Rule(
        id="condition-unknown",
        when=lambda c: bool(_nobody_knows(c)),
        then=lambda c: Change(ceiling=1),
        judgement=True,
    ),
    Rule(
        id="routine-not-for",
        when=lambda c: c.has(*c.routine.not_for),
        outcome=Outcome.NOT_TODAY,
        offers=True,
        judgement=True,
    ),
    Rule(
        id="condition-skip",
        when=lambda c: bool(_skipped_for(c)),
        then=lambda c: Change(without=_skipped_for(c)),
        quiet=True,
        judgement=True,
    ),
    Rule(
        id="condition-feather",
        when=lambda c: bool(_feather_for(c)),
        then=lambda c: Change(limits=dict.fromkeys(_feather_for(c), 1)),
        quiet=True,
        judgement=True,
    ),
    Rule(
        id="condition-heat",
        when=lambda c: c.has(*c.routine.heat_forbidden_for),
        then=lambda c: Change(heat=False),
        quiet=True,
        sources=("msaa-relapse",),
    ),
    Rule(
        id="as-spine",
        when=_spine_unknown,
        then=_fused_spine,
        quiet=True,
        sources=("bmc-as-sci-2022", "ijms-as-fracture-2017"),
        judgement=True,
    ),
    Rule(
        id="not-on-front",
        when=lambda c: c.has(AS, "rheumatoid-arthritis"),
        then=lambda c: Change(positions=frozenset({"bed-prone"})),
        quiet=True,
        judgement=True,
    ),
    Rule(
        id="fm-painless",
        when=lambda c: c.has(FIBROMYALGIA),
        then=_painless,
        quiet=True,
        sources=("kalichman-2010",),
        judgement=True,
    ),
    Rule(
        id="fm-new",
        when=lambda c: c.has(FIBROMYALGIA) and _new_to_it(c),
        then=lambda c: Change(ceiling=1),
        quiet=True,
        sources=("kalichman-2010",),
        judgement=True,
    ),
    Rule(
        id="lupus-press",
        when=lambda c: c.has(LUPUS),
        then=lambda c: Change(press=False),
        quiet=True,
        sources=("lfa-massage",),
        judgement=True,
    ),
)
