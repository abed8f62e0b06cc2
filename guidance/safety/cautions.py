"""Things about a person that stop, shape or soften a practice.

Every row of the evidence (general-safety, contraindication table) stands here under
its id. A row that reads "X; if Y absolute" is split: the id keeps its milder grade and
the worse variant has an id of its own, written just after it. "Absolute for legs" is
``local`` with the legs hidden by the table itself. The columns on tools, heat and
positions follow the rules under that table, the tool list and the routines' caps.
Conditions' own rows are in ``cautions_own``; words in ``library/cautions.toml``.
"""

from collections.abc import Mapping

from .caution import Caution, Tighter, by_id, row, stop, words
from .cautions_own import OWN
from .vocabulary import Grade

__all__ = ["CAUTIONS", "TIGHTER", "Caution", "Tighter", "asked_of_everybody"]

ABSOLUTE, LOCAL = Grade.ABSOLUTE, Grade.LOCAL
ASK_FIRST, ADAPT = Grade.ASK_FIRST, Grade.ADAPT

#: Bruises easily: open hands, no sustained press, no fists.
FRAGILE = "no-tools no-press"

_BLOOD = (
    stop("dvt-known", "mayo-massage nccam-safety bartsch-2021", "judged"),
    stop("dvt-signs", "nhs-dvt", "today same-day"),
    row("dvt-past", ASK_FIRST, 2, "calves, inner thighs", "lim-2009", "no-tools"),
    row(
        "dvt-risk",
        ASK_FIRST,
        2,
        "legs",
        "behera-2018 vte-deeptissue-2010 nidirect-pe",
        "today judged no-tools",
    ),
    row("legpain-unexplained", LOCAL, None, "legs", "pe-legmassage-ijcs", "today"),
    row("anticoag", ASK_FIRST, 2, "", "nccih-massage mayo-massage", FRAGILE),
    row("antiplatelet", ADAPT, 3, "", ""),
    row(
        "bleeding",
        ASK_FIRST,
        1,
        "",
        "mayo-massage nccih-massage yari-haematoma",
        FRAGILE,
    ),
    stop(
        "bleeding-unexplained",
        "mayo-massage nccih-massage lfa-thrombocytopenia",
        "today judged same-day",
    ),
)

_ILL_OR_SKIN = (
    stop("fever", "nccam-safety", "today judged"),
    stop("infection-spread", "gale-massage sepsis-ukst", "today"),
    stop("cellulitis", "puszko-2003 nhs-cellulitis", "today judged same-day"),
    row("skin-infectious", LOCAL, None, "affected area", "nccam-safety", "today"),
    # Absolute for a partner in the evidence; alone it would spread over the person.
    stop("skin-infectious-spread", "nccam-safety", "today judged"),
    row(
        "rash",
        LOCAL,
        None,
        "affected area",
        "nccam-safety arthritis-foundation",
        "today",
    ),
    stop("rash-widespread", "nccam-safety arthritis-foundation", "today"),
    row("eczema", LOCAL, 2, "patches", "gale-massage", cap_where="patches"),
    row(
        "wound",
        LOCAL,
        None,
        "area",
        "mayo-massage bartsch-2021 nccih-massage",
        "today judged",
    ),
    row("pressure-sore", LOCAL, None, "area", "puszko-2003", "today"),
    row("scar", LOCAL, 1, "scar", "nccam-safety", "judged"),
    row("surgery", ASK_FIRST, 2, "area, legs", "gale-massage", "today judged no-tools"),
)

_BONES = (
    row("spine-surgery", ASK_FIRST, 2, "spine", "", "no-tools"),
    row(
        "fracture",
        LOCAL,
        None,
        "area",
        "bartsch-2021 mayo-massage",
        "today no-tools no-heat",
    ),
    stop("fracture-suspected", "bartsch-2021 mayo-massage", "today judged same-day"),
    # The evidence hides spine and ribs from tools; here no tool is left at all.
    row(
        "osteoporosis",
        ADAPT,
        2,
        "",
        "nccam-safety rosociety-comp healthtalk-osteo",
        f"{FRAGILE} not-on-front",
    ),
    row(
        "osteoporosis-severe",
        ASK_FIRST,
        1,
        "spine, ribs",
        "mayo-massage arthritis-foundation",
        f"{FRAGILE} not-on-front",
    ),
    stop("sudden-pain-osteo", "redflag-table-2006", "today same-day"),
    stop("bone-disease", "bartsch-2021 macmillan-massage", "judged"),
)

_ILLNESSES = (
    row(
        # The evidence says feather-light and caps at gentle: the stricter stands.
        "cancer",
        ASK_FIRST,
        1,
        "named areas",
        "macmillan-massage nccih-massage",
        f"judged no-heat {FRAGILE}",
    ),
    row("chemo", ASK_FIRST, 1, "", "macmillan-massage", f"judged {FRAGILE}"),
    row("lump", LOCAL, None, "area", "nccam-safety", "today"),
    row("lymphoedema", ASK_FIRST, 1, "limb", "", f"{FRAGILE} no-heat"),
    row(
        "preg",
        ASK_FIRST,
        2,
        "belly, legs",
        "nccih-massage sutham-2020",
        "judged no-tools not-on-front",
    ),
    stop("preg-complic", "nccam-safety", "today judged same-day"),
    row("postpartum", ASK_FIRST, 2, "legs, belly", "sutham-2020", "judged no-tools"),
)

_HEART = (
    # "Absolute unless cardiology agrees" stays absolute: an agreement for such a heart
    # belongs with a professional's hands, not with this app.
    row("heart", ABSOLUTE, 1, "legs", "gale-massage nccam-safety", "judged"),
    row(
        "heart-stable", ASK_FIRST, 2, "neck front", "nccam-safety arthritis-foundation"
    ),
    stop("bp-high", "arthritis-foundation", "today judged"),
    row("oedema-both", LOCAL, None, "legs", "", "today no-heat"),
    row("kidney-liver", ASK_FIRST, 1, "belly", "gale-massage yari-haematoma", FRAGILE),
    row(
        "varicose",
        LOCAL,
        2,
        "veins",
        "werner-varicose macmillan-massage",
        "no-tools",
        cap_where="veins",
    ),
    # "Nothing there or further down the leg": nobody has to say where.
    row(
        "varicose-severe",
        LOCAL,
        None,
        "legs",
        "werner-varicose macmillan-massage",
        "no-tools",
    ),
    row("phlebitis", ABSOLUTE, None, "limb", "gale-massage", "today same-day"),
    stop("aneurysm", "nidirect-aaa", "judged"),
    row(
        "arteries",
        ASK_FIRST,
        1,
        "neck sides, neck front, legs",
        "lopez-navarro-2021 macmillan-massage",
        "not-on-front",
    ),
)

_FEELING = (
    row(
        "neuropathy",
        ADAPT,
        1,
        "",
        "nccam-safety",
        "no-tools no-heat",
        cap_where="numb part",
    ),
    row("neuropathy-sores", LOCAL, None, "feet", "nccam-safety", "today no-heat"),
    row("allodynia", ADAPT, 1, "area", "nhs-fibromyalgia", f"today {FRAGILE}"),
    row(
        "skin-thin",
        ADAPT,
        2,
        "forearms, shins",
        "puszko-2003 nccam-safety",
        FRAGILE,
    ),
)

_DEVICES = (
    row("diabetes-site", LOCAL, None, "site", "", "no-heat"),
    row("medicine-patch", LOCAL, None, "site", "prescriber-heat-patch", "no-heat"),
    row(
        "injection-site",
        LOCAL,
        None,
        "site",
        "prescriber-heat-patch",
        "today judged no-heat",
    ),
    row(
        "pump-baclofen",
        LOCAL,
        None,
        "pump, line",
        "medtronic-itb",
        "no-heat no-tools not-on-front",
    ),
    # Hands may go on. An electric device needs a yes of its own.
    row("pacemaker", ADAPT, 2, "chest device", "scauk-magnets", "no-tools"),
    row("pacemaker-electric", ASK_FIRST, 2, "chest device", "scauk-magnets"),
    row("stim-tube", LOCAL, None, "site", "macmillan-massage", "no-tools not-on-front"),
    row("implant-joint", ADAPT, 2, "joint", "", "no-tools"),
    row("implant-breast", LOCAL, None, "chest", "", "not-on-front"),
)

_OTHER = (
    row("epilepsy", ASK_FIRST, 2, "", "", "no-tools"),
    row("hernia", LOCAL, None, "hernia", "gale-massage", "not-on-front"),
    row("glands", LOCAL, None, "neck front", "gale-massage ernst-2003"),
    row(
        "inflam",
        LOCAL,
        1,
        "joint",
        "arthritis-foundation gale-massage",
        "today no-heat",
        cap_where="joint",
    ),
    row("myositis", ASK_FIRST, 1, "area", "nccam-safety bartsch-2021", FRAGILE),
    row(
        "injury-72h",
        LOCAL,
        1,
        "area",
        "bartsch-2021",
        "today judged no-heat",
        cap_where="area",
    ),
    row("radiculopathy", ASK_FIRST, 2, "spine level", "nhs-spondylosis", "today"),
    row("neck-fall", ASK_FIRST, None, "neck", "yin-2014", "judged not-on-front"),
    row("allergy", ADAPT, None, "", "nccam-safety mayo-massage"),
    stop("alcohol-drugs", "", "today"),
    row("mental-touch", ASK_FIRST, 2, "", "nccam-safety gale-massage"),
    stop("consent", "", "today partner-only"),
    row("unknown-pain", ASK_FIRST, None, "", "mayo-massage", "today"),
    row("autoimmune-several", ASK_FIRST, None, "", ""),
)

#: Every caution by its id: the general ones first, then each condition's own.
CAUTIONS: Mapping[str, Caution] = by_id(
    _BLOOD
    + _ILL_OR_SKIN
    + _BONES
    + _ILLNESSES
    + _HEART
    + _FEELING
    + _DEVICES
    + _OTHER
    + OWN
)

#: Only a device with current asks for it; the routines with one name it.
_OF_A_DEVICE = frozenset({"pacemaker-electric"})


def asked_of_everybody(*, partner: bool) -> tuple[str, ...]:
    """What stops a practice, or waits for a professional's yes, wherever hands work.

    The grades "absolute" and "ask-first" close every routine (evidence: general-safety,
    "How to read the grade"), so every check asks for them, whichever areas it is about.
    """
    return tuple(
        each.id
        for each in CAUTIONS.values()
        if each.grade in {ABSOLUTE, ASK_FIRST}
        and not each.condition
        and (partner or not each.partner_only)
        and each.id not in _OF_A_DEVICE
    )


#: Where a condition's caps make a general caution stricter (evidence: routines,
#: section 2, all of it our judgement).
TIGHTER: tuple[Tighter, ...] = (
    Tighter(condition="lupus", caution="anticoag", cap=1),
    Tighter(condition="lupus", caution="bleeding", cap=1),
    Tighter(condition="lupus", caution="skin-thin", cap=1),
    Tighter(condition="lupus", caution="dvt-past", hide=words("legs")),
)
