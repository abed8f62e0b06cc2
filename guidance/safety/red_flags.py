"""Signs that end everything until somebody has looked at them.

The table is the red-flag page of the evidence and each condition's own signs. A sign
whose urgency depends on something is split: the id of the evidence keeps its milder
urgency and each worse variant has an id of its own, written just before it.
Words live in ``library/red_flags.toml`` under the same ids.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .vocabulary import Urgency

BOOK, SAME_DAY, EMERGENCY = Urgency.BOOK, Urgency.SAME_DAY, Urgency.EMERGENCY

AS = "ankylosing-spondylitis"
SIJ = "sacroiliac-joint-pain"
MS = "multiple-sclerosis"
BACK = "back-and-neck-muscle-tension"
FIBRO = "fibromyalgia"
RA = "rheumatoid-arthritis"
LUPUS = "lupus"
HASHI = "hashimotos-thyroiditis"


@dataclass(frozen=True, kw_only=True)
class RedFlag:
    """One sign, answered with yes or no.

    ``order`` is its place on the page. ``judgement`` is true where the sign, or how
    urgent we make it, rests on our judgement or on memory rather than on something
    read. ``condition`` is the only condition whose people are asked, or empty.
    """

    id: str
    urgency: Urgency
    order: int
    sources: tuple[str, ...] = ()
    judgement: bool = False
    condition: str = ""


#: id, urgency, sources (spaces between), part of it our judgement, condition
_Row = tuple[str, Urgency, str, bool, str]


def _sign(
    id: str, urgency: Urgency, sources: str = "", judged: bool = False, only: str = ""
) -> _Row:
    return (id, urgency, sources, judged or not sources, only)


#: Every row of the evidence page, in its order (evidence: red-flags).
_GENERAL: tuple[_Row, ...] = (
    _sign("rf-ces-saddle", EMERGENCY, "ces-torbay ces-royalfree nhs-back-pain"),
    _sign("rf-ces-bladder", EMERGENCY, "ces-torbay ces-royalfree"),
    _sign("rf-bothlegs", EMERGENCY, "nhs-back-pain"),
    _sign("rf-cord-walking", EMERGENCY, "nhs-spondylosis"),
    _sign("rf-cord", SAME_DAY, "nhs-spondylosis"),
    _sign("rf-footdrop-bladder", EMERGENCY, "finucane-2020", judged=True),
    # Sudden weakness is an emergency in the feedback table, which ranks higher.
    _sign("rf-weak-sudden", EMERGENCY, "finucane-2020 stroke-association", judged=True),
    _sign("rf-footdrop", SAME_DAY, "finucane-2020", judged=True),
    _sign("rf-stroke", EMERGENCY, "stroke-association"),
    _sign(
        "rf-neckartery",
        EMERGENCY,
        "ichd3-dissection rushton-2023 shariff-2023 crick-vad-2018",
    ),
    _sign("rf-neckpain-only", SAME_DAY, "ichd3-dissection shariff-2023"),
    _sign("rf-thunder", EMERGENCY, "stroke-association"),
    _sign("rf-meningitis", EMERGENCY, "sepsis-ukst", judged=True),
    _sign("rf-faint-neck-lasting", EMERGENCY, "lopez-navarro-2021"),
    _sign("rf-faint-neck", SAME_DAY, "lopez-navarro-2021"),
    _sign("rf-dvt", SAME_DAY, "nhs-dvt"),
    _sign("rf-pe", EMERGENCY, "nhs-dvt asthmalung-pe nidirect-pe"),
    _sign("rf-chest", EMERGENCY, "nhs-back-pain", judged=True),
    _sign("rf-aaa-sudden", EMERGENCY, "nidirect-aaa"),
    _sign("rf-aaa", SAME_DAY, "nidirect-aaa", judged=True),
    _sign("rf-trauma", EMERGENCY, "nhs-back-pain"),
    # The evidence on flares makes any knock an emergency for a fragile spine.
    _sign("rf-spine-knock", EMERGENCY, "bmc-as-sci-2022 hartmann-2017"),
    _sign("rf-fracture", SAME_DAY, "redflag-table-2006", judged=True),
    _sign(
        "rf-infection-unwell",
        EMERGENCY,
        "nhs-back-pain redflag-table-2006 sepsis-ukst",
    ),
    _sign("rf-infection", SAME_DAY, "nhs-back-pain redflag-table-2006 sepsis-ukst"),
    _sign("rf-sepsis", EMERGENCY, "sepsis-ukst"),
    _sign("rf-cellulitis-unwell", EMERGENCY, "puszko-2003 nhs-cellulitis", judged=True),
    _sign("rf-cellulitis", SAME_DAY, "puszko-2003 nhs-cellulitis", judged=True),
    _sign("rf-cancer-history", SAME_DAY, "rnoh-mscc cruk-mscc"),
    _sign("rf-mscc-weak", EMERGENCY, "rnoh-mscc cruk-mscc", judged=True),
    _sign("rf-mscc", SAME_DAY, "rnoh-mscc cruk-mscc", judged=True),
    _sign("rf-weightloss", SAME_DAY, "nhs-back-pain", judged=True),
    _sign("rf-night", SAME_DAY, "nhs-back-pain"),
    _sign("rf-thoracic", SAME_DAY, "nhs-back-pain"),
    _sign("rf-cough-strong", SAME_DAY, "nhs-back-pain", judged=True),
    _sign("rf-cough", BOOK, "nhs-back-pain", judged=True),
    _sign("rf-gca-sight", EMERGENCY, "nidirect-gca aruk-gca", judged=True),
    _sign("rf-gca", SAME_DAY, "nidirect-gca aruk-gca", judged=True),
    _sign("rf-inflam", BOOK, "nice-ng226 nice-ng65", judged=True),
    _sign(
        "rf-hotjoint",
        SAME_DAY,
        "arthritis-foundation coakley-2006 wyevalley-flare",
        judged=True,
    ),
    _sign("rf-rhabdo", EMERGENCY, "cdc-rhabdo chen-rhabdo-2021 rhabdo-spa-2020"),
    _sign("rf-compart", EMERGENCY, "acs-teaching"),
    _sign("rf-bruise-faint", EMERGENCY, "yari-haematoma", judged=True),
    _sign("rf-bruise", SAME_DAY, "yari-haematoma", judged=True),
    _sign("rf-nerve-weak", SAME_DAY, "suh-2022 accessory-nerve-mayo", judged=True),
    # Numbness that spreads is same-day in the feedback table.
    _sign("rf-nerve-spreading", SAME_DAY, "suh-2022", judged=True),
    _sign("rf-nerve", BOOK, "suh-2022 accessory-nerve-mayo", judged=True),
    _sign("rf-fracture-after-breathless", EMERGENCY, "mayo-massage", judged=True),
    _sign("rf-fracture-after", SAME_DAY, "mayo-massage", judged=True),
    _sign("rf-allergy", EMERGENCY, "nhs-anaphylaxis", judged=True),
    _sign("rf-ad", EMERGENCY, "bycroft-2005", judged=True),
    _sign("rf-itb", EMERGENCY, "henryford-itb medtronic-itb"),
    _sign("rf-optic", SAME_DAY, "nice-ng220"),
    _sign("rf-preg", EMERGENCY),
    _sign("rf-suicide", EMERGENCY),
)

#: The conditions' own signs. What several conditions share carries no condition.
_OF_CONDITIONS: tuple[_Row, ...] = (
    _sign("rf-seizure", EMERGENCY, "nuh-aps verywell-lupus-call"),
    _sign("rf-red-eye", SAME_DAY, "nass-uveitis"),
    _sign("rf-fever-immune", SAME_DAY, "riley-2021 myhealthlibrary-as-flare", True),
    _sign("rf-throat-breath", EMERGENCY, "nhs-goitre"),
    _sign("rf-throat-swelling", SAME_DAY, "ernst-2003 bindra-2006", judged=True),
    _sign("rf-throat-lump", BOOK, "btf-lump nhs-goitre"),
    _sign("rf-preg-early", SAME_DAY),
    _sign("rf-as-change", EMERGENCY, "bmc-as-sci-2022 hartmann-2017", only=AS),
    _sign("rf-as-cord", EMERGENCY, "bmc-as-sci-2022 hartmann-2017", only=AS),
    _sign("rf-as-pain", SAME_DAY, "ijms-as-fracture-2017", judged=True, only=AS),
    _sign("rf-sij-infection", SAME_DAY, "cleveland-sacroiliitis", only=SIJ),
    _sign("rf-sij-preg-pain", BOOK, "elht-pgp", only=SIJ),
    _sign("rf-ms-relapse", SAME_DAY, "nice-ng220 msaa-relapse", True, MS),
    _sign("rf-ms-fever", SAME_DAY, "msaa-relapse", only=MS),
    _sign("rf-ms-spasm", SAME_DAY, "mstrust-spasticity mssociety-spasms", True, MS),
    _sign("rf-back-worse", BOOK, judged=True, only=BACK),
    _sign("rf-fm-new", BOOK, judged=True, only=FIBRO),
    _sign("rf-ra-neck", EMERGENCY, "zhang-pope-2015 dwp-ra-neck slater-2013", True, RA),
    _sign("rf-ra-vasculitis", SAME_DAY, judged=True, only=RA),
    _sign("rf-lupus-kidney", SAME_DAY, "verywell-lupus-call", True, LUPUS),
    _sign("rf-lupus-swelling", SAME_DAY, "verywell-lupus-call", only=LUPUS),
    _sign("rf-lupus-bruise", SAME_DAY, "lfa-thrombocytopenia", only=LUPUS),
    _sign("rf-lupus-confusion", SAME_DAY, "verywell-lupus-call", only=LUPUS),
    _sign("rf-lupus-numb", SAME_DAY, "verywell-lupus-call", only=LUPUS),
    _sign("rf-lupus-new", BOOK, "lfa-when-to-call", only=LUPUS),
    _sign("rf-hashi-crisis", EMERGENCY, "myxedema-2011", only=HASHI),
    _sign("rf-hashi-overactive", SAME_DAY, judged=True, only=HASHI),
    _sign("rf-hashi-weak", BOOK, "statpearls-hypothyroid-myopathy", only=HASHI),
)


def _flags(rows: Iterable[_Row]) -> dict[str, RedFlag]:
    return {
        id: RedFlag(
            id=id,
            urgency=urgency,
            order=order,
            sources=tuple(sources.split()),
            judgement=judged,
            condition=only,
        )
        for order, (id, urgency, sources, judged, only) in enumerate(rows, start=1)
    }


#: Every sign by its id, in page order.
RED_FLAGS: Mapping[str, RedFlag] = _flags(_GENERAL + _OF_CONDITIONS)


def urgency_of(ids: Iterable[str]) -> Urgency | None:
    """The most urgent of the signs given; ``None`` when there is no sign among them.

    An unknown id that begins with ``rf-`` counts as same-day: somebody ticked a sign
    and we no longer know which. Anything else (``none``) is no sign.
    """
    return max(filter(None, map(_urgency, ids)), default=None)


def _urgency(id: str) -> Urgency | None:
    if id in RED_FLAGS:
        return RED_FLAGS[id].urgency
    return SAME_DAY if id.startswith("rf-") else None
