"""Every public page of the shipped library, typed by hand."""

from .catalogue import CATALOGUE
from .programmes import PROGRAMMES

AREAS = [
    "scalp",
    "forehead",
    "temples",
    "jaw",
    "skull-base",
    "neck-back",
    "shoulder-top",
    "shoulder-blade",
    "upper-back",
    "lower-back",
    "sacrum",
    "buttock",
    "outer-hip",
    "chest-front",
    "upper-arm",
    "forearm",
    "hand-palm",
    "hand-back",
    "fingers",
    "thigh-front",
    "thigh-outer",
    "thigh-back",
    "knee-front",
    "calf",
    "shin-outer",
    "foot-top",
    "foot-sole",
    "toes",
]
ROUTINES = list(CATALOGUE)
TECHNIQUES = [
    "effleurage",
    "petrissage",
    "squeeze-release",
    "friction-circles",
    "sustained-press",
    "palm-press",
    "thumb-press",
    "swedish",
    "holding",
    "gentle-rocking",
    "passive-stretch",
    "slow-movement",
    "check-in",
    "tapotement",
]
TOOLS = [
    "hands",
    "soft-fist",
    "ball-wall",
    "ball-chair",
    "ball-floor",
    "foam-roller",
    "rolled-towel",
    "handheld-vibe",
    "percussion-gun",
    "massage-cushion",
    "massage-chair",
    "lotion",
    "oil",
]

CONDITIONS = [
    "ankylosing-spondylitis",
    "sacroiliac-joint-pain",
    "multiple-sclerosis",
    "back-and-neck-muscle-tension",
    "spinal-osteoarthritis",
    "fibromyalgia",
    "rheumatoid-arthritis",
    "lupus",
    "hashimotos-thyroiditis",
]

SINGLE = [
    "/",
    "/conditions/",
    "/routines/",
    "/areas/",
    "/techniques/",
    "/tools/",
    "/programmes/",
    "/flares/",
    "/find-a-therapist/",
    "/pressure/",
    "/safety/",
    "/safety/red-flags/",
    "/safety/how-advice-works/",
    "/claims/",
    "/search/",
    "/sources/",
    "/about/",
    "/about/pictures/",
    "/privacy/",
    "/accessibility/",
    "/settings/",
]
INDEXED = [
    *SINGLE,
    *(f"/conditions/{slug}/" for slug in CONDITIONS),
    *(f"/routines/{slug}/" for slug in ROUTINES),
    *(f"/areas/{slug}/" for slug in AREAS),
    *(f"/techniques/{slug}/" for slug in TECHNIQUES),
    *(f"/tools/{slug}/" for slug in TOOLS),
    *(f"/programmes/{slug}/" for slug in PROGRAMMES),
]
PLAYS = [f"/routines/{slug}/play/" for slug in ROUTINES]
#: All of them, with those that search engines need not see.
PAGES = [*INDEXED, *PLAYS]
#: One page of every kind.
KINDS = [
    *SINGLE,
    "/conditions/sacroiliac-joint-pain/",
    "/routines/sij-self-buttock-wall/",
    "/routines/sij-partner-side-lying-hip/",
    "/routines/sij-self-buttock-wall/play/",
    "/areas/buttock/",
    "/techniques/effleurage/",
    "/tools/ball-wall/",
    "/programmes/steady-6-weeks/",
]
#: The pages with the two forms, which are no public pages.
FORMS = [
    f"/routines/{slug}/{page}/" for slug in ROUTINES for page in ("check", "feedback")
]
