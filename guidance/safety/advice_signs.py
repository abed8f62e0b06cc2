"""Rows about signs, and what a condition or a caution adds to them.

Ground: evidence pain-feedback (list S, E1, P1, P2) and, for rows that begin with K,
the cautions, red flags and flares of each condition.
"""

from .advice_row import Rule, book, emergency, rule, same_day
from .report import Case
from .symptoms import SYMPTOMS, grade
from .vocabulary import During, Level, Urgency


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NECK_AREAS = _set("skull-base neck-back")
#: Only here a sharp pain surely does not come from the spine or the ribs.
AWAY_FROM_SPINE = _set(
    "scalp forehead temples jaw buttock outer-hip upper-arm forearm hand-palm "
    "hand-back fingers thigh-front thigh-outer thigh-back knee-front calf shin-outer "
    "foot-top foot-sole toes"
)
#: People who bleed easily or take something that thins the blood.
BLEEDS = _set("anticoag antiplatelet bleeding chemo kidney-liver lupus-aps")
THIN_BONES = _set(
    "osteoporosis osteoporosis-severe sudden-pain-osteo bone-disease spine-surgery "
    "fracture as-fused sij-inflammatory"
)
STEROIDS = _set("skin-thin ms-steroids")
CORD_SIGNS = _set("s-weak s-clumsy s-electric s-neckpain")
_NUMB = _set("s-numb-lasting s-numb-spread")
NECK_PAIN = _set("s-neckpain s-headache-new s-headache-severe")


def _worst_is(level: Level, urgency: Urgency | None, case: Case) -> bool:
    return any(
        grade(sign) == (level, urgency) and sign in SYMPTOMS for sign in case.symptoms
    )


def _unknown(case: Case) -> bool:
    return not case.symptoms <= SYMPTOMS.keys()


def _spondylitis(case: Case) -> bool:
    inflammatory = "sij-inflammatory" in case.cautions
    return "ankylosing-spondylitis" in case.conditions or inflammatory


def _fragile(case: Case) -> bool:
    """A thin or fused spine; with spondylitis fused unless they said otherwise."""
    if case.cautions & THIN_BONES:
        return True
    return _spondylitis(case) and "as-not-fused" not in case.cautions


def _sharp_in_fragile_spine(case: Case) -> bool:
    near = not case.areas or not case.areas <= AWAY_FROM_SPINE
    return case.during is During.SHARP and near and _fragile(case)


def _knock_to_fragile_spine(case: Case) -> bool:
    risk = _fragile(case) or _spondylitis(case) or bool(case.cautions & STEROIDS)
    return "s-knock" in case.symptoms and (risk or _arthritis(case))


def _arthritis(case: Case) -> bool:
    return "rheumatoid-arthritis" in case.conditions


def _lupus(case: Case) -> bool:
    return "lupus" in case.conditions


def _cord(case: Case) -> bool:
    prone = _arthritis(case) or _spondylitis(case)
    return prone and bool(case.symptoms & CORD_SIGNS)


def _dizzy_with_neck(case: Case) -> bool:
    neck = case.areas & NECK_AREAS or case.symptoms & NECK_PAIN
    return "s-dizzy-mild" in case.symptoms and bool(neck)


def _mark(case: Case) -> bool:
    bruise = "s-bruise-small" in case.symptoms
    if _lupus(case):
        return bruise or "s-rash" in case.symptoms
    return bruise and bool(case.cautions & BLEEDS)


def _feverish(case: Case) -> bool:
    prone = case.conditions & {"lupus", "sacroiliac-joint-pain"}
    return "s-fever" in case.symptoms and bool(prone or "chemo" in case.cautions)


def _lasting_numb(case: Case, condition: str) -> bool:
    return condition in case.conditions and "s-numb-lasting" in case.symptoms


SIGNS: tuple[Rule, ...] = (
    emergency("E1", lambda c: _worst_is(Level.EMERGENCY, Urgency.EMERGENCY, c), "J"),
    same_day(
        "P1", lambda c: _worst_is(Level.SEE_PROFESSIONAL, Urgency.SAME_DAY, c), "J"
    ),
    same_day("P1-unknown", _unknown, "J"),
    book("P2", lambda c: _worst_is(Level.SEE_PROFESSIONAL, Urgency.BOOK, c), "J"),
    rule(
        "S-stop", Level.STOP_TODAY, lambda c: _worst_is(Level.STOP_TODAY, None, c), "J"
    ),
    rule("S-ease", Level.EASE_OFF, lambda c: _worst_is(Level.EASE_OFF, None, c), "J"),
)

OWN: tuple[Rule, ...] = (
    emergency(
        "K-knock",
        _knock_to_fragile_spine,
        "bmc-as-sci-2022 ijms-as-fracture-2017 slater-2013 J",
    ),
    emergency("K-cord", _cord, "zhang-pope-2015 hartmann-2017 J"),
    emergency(
        "K-ra-numb",
        lambda c: _arthritis(c) and bool(c.symptoms & _NUMB),
        "zhang-pope-2015 dwp-ra-neck slater-2013 J",
    ),
    emergency("K-dizzy", _dizzy_with_neck, "ichd3-dissection shariff-2023 J"),
    same_day(
        "K-spine", _sharp_in_fragile_spine, "bmc-as-sci-2022 redflag-table-2006 J"
    ),
    same_day("K-fever", _feverish, "verywell-lupus-call cleveland-sacroiliitis J"),
    same_day(
        "K-lupus-numb", lambda c: _lasting_numb(c, "lupus"), "verywell-lupus-call"
    ),
    same_day("L8", lambda c: _lasting_numb(c, "multiple-sclerosis"), "msaa-relapse"),
    book("K-mark", _mark, "lfa-massage nccih-massage J"),
    book(
        "K-light-bruise",
        lambda c: "s-bruise-small" in c.symptoms and c.pressure == 1,
        "J",
    ),
)
