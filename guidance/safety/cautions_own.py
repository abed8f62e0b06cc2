"""The cautions that one condition adds for itself (evidence: the condition's page).

A row of the general table is never repeated here: where both say something, the
general grade stands, or the stricter one.
"""

from collections.abc import Iterable
from dataclasses import replace

from .caution import Caution, row
from .vocabulary import Grade

ABSOLUTE, LOCAL = Grade.ABSOLUTE, Grade.LOCAL
ASK_FIRST, ADAPT = Grade.ASK_FIRST, Grade.ADAPT

FRAGILE = "no-tools no-press"

_AS = (
    # The only row that lifts anything. Whoever has ankylosing spondylitis counts as
    # fused or thin-boned until a doctor has told them otherwise, because the breaks in
    # such a spine are missed so often; this answer takes away those extra caps and no
    # other cap. It lifts nothing when it is only "not sure", or beside any row that
    # says fused, thin-boned or affected neck.
    row("as-not-fused", ADAPT, None, "", "bmc-as-sci-2022", "judged"),
    row(
        "as-fused",
        ASK_FIRST,
        2,
        "",
        "ijms-as-fracture-2017",
        f"judged {FRAGILE} not-on-front",
    ),
    row("as-neck", ASK_FIRST, 2, "neck", "esj-as-cervical-2011", "judged not-on-front"),
    row("as-tender-spots", LOCAL, None, "site", "", "today"),
)

_SIJ = (
    row("sij-inflammatory", ASK_FIRST, 2, "sacrum", "", "no-tools"),
    row("sij-pelvis", ASK_FIRST, 2, "sacrum, hip/groin", "", "no-tools"),
    row("sij-hypermobile", ASK_FIRST, 2, "", "", "half-time"),
    row("sij-preg-early", ADAPT, 1, "belly, legs", "", "no-tools not-on-front"),
)

_MS = (
    row(
        "ms-spasm-touch", ADAPT, 1, "", "mstrust-spasticity", f"today judged {FRAGILE}"
    ),
    row(
        "ms-spasm-worse",
        ASK_FIRST,
        1,
        "",
        "mstrust-spasticity mssociety-spasms",
        "today judged",
    ),
    row("ms-heat", ADAPT, None, "", "nmss-massage msaa-relapse", "no-heat"),
    row("ms-overheated", ABSOLUTE, None, "all", "msaa-relapse", "today judged no-heat"),
    row("ms-relapse", ASK_FIRST, 1, "", "msaa-relapse", "today judged half-time"),
    row("ms-relapse-over", ADAPT, 1, "", "", "half-time"),
    row("ms-steroids", ADAPT, 2, "", "puszko-2003", f"judged {FRAGILE}"),
    row("ms-trigeminal", LOCAL, None, "face", "", ""),
)

_BNT = (
    row("bnt-acute", ADAPT, 1, "", "", "today no-tools"),
    row("bnt-fall", ASK_FIRST, None, "", "redflag-table-2006", "today judged"),
    row("bnt-not-better", ASK_FIRST, None, "", ""),
)

_SOA = (
    row("soa-nerve", ASK_FIRST, 2, "spine", "nhs-spondylosis", "today judged"),
    row(
        "soa-stenosis",
        ADAPT,
        2,
        "",
        "nhs-inform-stenosis dorset-stenosis",
        "judged not-on-front-not-standing",
        cap_where="buttocks, legs",
    ),
    row("soa-over-75", ADAPT, 2, "", "", "no-tools"),
    row("soa-morning-stiff", ASK_FIRST, None, "", "nice-ng226", "judged"),
)

_FM = (
    row("fm-first-weeks", ADAPT, 1, "", "kalichman-2010", "judged"),
    row("fm-two-flares", ASK_FIRST, 1, "", "", "half-time"),
)

_RA = (
    row(
        "ra-neck",
        ASK_FIRST,
        None,
        "neck, shoulders",
        "arhpa-neck slater-2013",
        "judged not-on-front",
    ),
    row("ra-nodules", LOCAL, None, "site", "", ""),
    row("ra-tendons", LOCAL, None, "hands", "", ""),
    row("ra-lungs", ASK_FIRST, 2, "", "", "not-on-front"),
    row("ra-rub", ADAPT, None, "", "arthritis-foundation", "today judged no-heat"),
)

_LUPUS = (
    row("lupus-aps", ASK_FIRST, 2, "legs", "nuh-aps", f"judged {FRAGILE}"),
    row(
        "lupus-skin",
        LOCAL,
        None,
        "patches",
        "lfa-massage ueki-2005 berger-2012",
        "no-heat",
    ),
    row("lupus-face", LOCAL, None, "face", "lfa-massage ueki-2005", "today no-heat"),
    row("lupus-fingers", LOCAL, None, "hands", "nhs-raynauds", "today judged no-tools"),
    row("lupus-hip", LOCAL, None, "hip/groin", "gontero-2014", "judged"),
    row("lupus-organs", ASK_FIRST, 1, "", "", FRAGILE),
    row("lupus-tired", ADAPT, None, "", "", "today half-time"),
)

_HASHI = (
    row("hashi-levels", ASK_FIRST, 2, "", ""),
    row(
        "hashi-weak",
        ASK_FIRST,
        2,
        "",
        "statpearls-hypothyroid-myopathy",
        "judged no-press half-time",
    ),
    row("hashi-tender", ADAPT, 2, "", "", "today no-press half-time"),
    row("hashi-statin", ASK_FIRST, 2, "", "", "no-press"),
    row("hashi-thyroid-work", ASK_FIRST, None, "neck", "", ""),
    row("hashi-wrist", LOCAL, None, "wrists", "", ""),
    row("hashi-dry-skin", LOCAL, None, "patches", "", ""),
    row("hashi-unwell", ADAPT, 1, "", "", "today half-time"),
)


def _of(condition: str, rows: Iterable[Caution]) -> tuple[Caution, ...]:
    return tuple(replace(each, condition=condition) for each in rows)


#: Every condition's own rows.
OWN: tuple[Caution, ...] = (
    _of("ankylosing-spondylitis", _AS)
    + _of("sacroiliac-joint-pain", _SIJ)
    + _of("multiple-sclerosis", _MS)
    + _of("back-and-neck-muscle-tension", _BNT)
    + _of("spinal-osteoarthritis", _SOA)
    + _of("fibromyalgia", _FM)
    + _of("rheumatoid-arthritis", _RA)
    + _of("lupus", _LUPUS)
    + _of("hashimotos-thyroiditis", _HASHI)
)
