"""Signs that a person may notice after a practice, each with one level.

A sign whose urgency depends on something is split: the plain id keeps the milder
level, each worse variant has an id of its own. "Within 24 hours" is same-day.
Ground: evidence pain-feedback (list S), red-flags, and the red flags of each
condition. The words stand in ``library/symptoms.toml``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from .vocabulary import Level, Urgency


@dataclass(frozen=True)
class Symptom:
    """One sign: how strong it is, how soon to be seen, and what that rests on.

    ``judgement`` is true when the row, or a part of it, is our own judgement.
    """

    id: str
    level: Level
    urgency: Urgency | None
    sources: tuple[str, ...]
    judgement: bool


#: What an unknown sign counts as: the careful answer.
UNKNOWN = (Level.SEE_PROFESSIONAL, Urgency.SAME_DAY)

# "J" among the sources marks our judgement.
_EMERGENCY = {
    "s-saddle": "ces-torbay ces-royalfree nhs-back-pain",
    "s-bladder": "ces-torbay ces-royalfree",
    "s-bothlegs": "nhs-back-pain",
    "s-face": "stroke-association",
    "s-speech": "stroke-association",
    "s-onesided": "stroke-association",
    "s-vision": "stroke-association",
    "s-worsthead": "stroke-association",
    "s-confused": "stroke-association sepsis-ukst",
    "s-seizure": "verywell-lupus-call nuh-aps",
    "s-meningitis": "sepsis-ukst J",
    "s-dizzy-neck": "ichd3-dissection rushton-2023 shariff-2023 crick-vad-2018",
    "s-neck-artery": "ichd3-dissection rushton-2023 shariff-2023 crick-vad-2018 J",
    "s-neckswell-breath": "nhs-goitre",
    "s-faint": "lopez-navarro-2021 J",
    "s-faint-lasting": "lopez-navarro-2021",
    "s-breath": "nhs-dvt asthmalung-pe nidirect-pe",
    "s-chest": "nhs-back-pain J",
    "s-cough-blood": "nhs-dvt asthmalung-pe nidirect-pe",
    "s-rib-breath": "mayo-massage J",
    "s-aaa": "nidirect-aaa",
    "s-weak-sudden": "stroke-association J",
    "s-weak-legs": "nhs-back-pain",
    "s-walk": "nhs-spondylosis",
    "s-knock-big": "nhs-back-pain",
    "s-darkurine": "cdc-rhabdo chen-rhabdo-2021 rhabdo-spa-2020",
    "s-tense-limb": "acs-teaching",
    "s-bruise-faint": "yari-haematoma J",
    "s-allergy": "nhs-anaphylaxis",
    "s-sepsis": "sepsis-ukst",
    "s-cold-drowsy": "myxedema-2011",
    "s-ad": "bycroft-2005 J",
    "s-pump": "henryford-itb medtronic-itb",
    "s-preg": "J",
    "s-suicide": "J",
}
_SAME_DAY = {
    "s-calf": "nhs-dvt",
    "s-weak": "finucane-2020 suh-2022 accessory-nerve-mayo J",
    "s-clumsy": "nhs-spondylosis",
    "s-electric": "zhang-pope-2015 J",
    "s-numb-spread": "suh-2022 accessory-nerve-mayo J",
    "s-ms-lasting": "msaa-relapse",
    "s-neckpain": "ichd3-dissection shariff-2023",
    "s-headache-severe": "ichd3-dissection shariff-2023",
    "s-scalp": "nidirect-gca aruk-gca J",
    "s-neckswell": "btf-lump nhs-goitre",
    "s-nearfaint-neck": "lopez-navarro-2021",
    "s-heartbeat": "J",
    "s-pulse-belly": "nidirect-aaa",
    "s-eye-red": "nass-uveitis",
    "s-eye-sight": "nice-ng220",
    "s-knock": "redflag-table-2006 J",
    "s-rib": "mayo-massage J",
    "s-hotjoint": "coakley-2006 wyevalley-flare",
    "s-night": "nhs-back-pain",
    "s-cancer-pain": "rnoh-mscc cruk-mscc",
    "s-bruise-big": "yari-haematoma J",
    "s-spots": "lfa-thrombocytopenia",
    "s-skin-hot": "puszko-2003 nhs-cellulitis",
    "s-skin-red": "puszko-2003",
    "s-urine": "verywell-lupus-call J",
    "s-fever-spine": "nhs-back-pain redflag-table-2006",
    "s-fever-immune": "riley-2021 myhealthlibrary-as-flare J",
    "s-fever-ms": "msaa-relapse",
    "s-spasm-lasting": "mstrust-spasticity mssociety-spasms J",
    "s-heat-lasting": "msaa-relapse J",
}
_BOOK = {
    "s-numb-lasting": "suh-2022 accessory-nerve-mayo J",
    "s-lump": "nccam-safety J",
    "s-hip": "gontero-2014 J",
    "s-cramps": "statpearls-hypothyroid-myopathy J",
}
_STOP = {
    "s-dizzy-mild": "J",
    "s-numb-brief": "suh-2022 accessory-nerve-mayo J",
    "s-numb-hours": "suh-2022 accessory-nerve-mayo J",
    "s-shoot": "suh-2022 accessory-nerve-mayo J",
    "s-headache-new": "ichd3-dissection J",
    "s-fever": "nccam-safety J",
    "s-rash": "nccam-safety J",
    "s-spasm": "mstrust-spasticity J",
    "s-heat": "msaa-relapse J",
}
_EASE = {"s-bruise-small": "J"}


def _rows(
    table: Mapping[str, str], level: Level, urgency: Urgency | None = None
) -> dict[str, Symptom]:
    return {
        sign: Symptom(
            sign,
            level,
            urgency,
            tuple(word for word in marks.split() if word != "J"),
            "J" in marks.split(),
        )
        for sign, marks in table.items()
    }


#: Every sign by its id, the most urgent first.
SYMPTOMS: Mapping[str, Symptom] = MappingProxyType(
    _rows(_EMERGENCY, Level.EMERGENCY, Urgency.EMERGENCY)
    | _rows(_SAME_DAY, Level.SEE_PROFESSIONAL, Urgency.SAME_DAY)
    | _rows(_BOOK, Level.SEE_PROFESSIONAL, Urgency.BOOK)
    | _rows(_STOP, Level.STOP_TODAY)
    | _rows(_EASE, Level.EASE_OFF)
)

#: Signs after which the neck is left alone until a specialist agrees
#: (evidence: pain-feedback, section 6; lopez-navarro-2021, ichd3-dissection).
NECK_SIGNS = frozenset(
    {
        "s-dizzy-neck",
        "s-neck-artery",
        "s-neckpain",
        "s-headache-new",
        "s-headache-severe",
        "s-faint",
        "s-faint-lasting",
        "s-nearfaint-neck",
        "s-neckswell",
        "s-neckswell-breath",
    }
)


def grade(sign: object) -> tuple[Level, Urgency | None]:
    """Level and urgency of one sign; an unknown one counts as same-day."""
    known = SYMPTOMS.get(sign) if isinstance(sign, str) else None
    return (known.level, known.urgency) if known else UNKNOWN


def worst(signs: Iterable[object]) -> tuple[Level, Urgency | None]:
    """The strongest level and urgency among ``signs``; none at all is no reason.

    Needs no other answer, so that signs can be read before anything is validated.
    """
    grades = [grade(sign) for sign in tidy(signs)]
    return max(grades, key=_weight, default=(Level.CARRY_ON, None))


def is_emergency(signs: Iterable[object]) -> bool:
    """Whether any of ``signs`` means: call the emergency number now."""
    return worst(signs)[0] is Level.EMERGENCY


def tidy(signs: Iterable[object]) -> frozenset[str]:
    """The ids in ``signs`` in one spelling, without blanks and the explicit "none".

    What is not even a word stays in as an unknown sign, so that nobody's answer is
    lost. A single word counts as one sign. Never raises.
    """
    return frozenset(_spell(sign) for sign in _listed(signs)) - {"", "none"}


def _listed(signs: object) -> list[object]:
    if signs is None or isinstance(signs, str):
        return [signs or ""]
    try:
        return list(signs)  # type: ignore[call-overload]
    except TypeError:
        return [signs]


def _spell(sign: object) -> str:
    return sign.strip().lower() if isinstance(sign, str) else "not-a-sign"


def _weight(graded: tuple[Level, Urgency | None]) -> tuple[int, int]:
    return graded[0], graded[1] or 0
