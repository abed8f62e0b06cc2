"""Every programme, typed by hand from the evidence (programmes, section 3)."""

#: slug: title, conditions, weeks in all, days to look back, sources
PROGRAMMES = {
    "gentle-start-2-weeks": ("Gentle two-week starter", "all", 2, [14]),
    "spasm-four-in-six-weeks": ("Four sessions over six weeks", "BNT", 6, [42]),
    "fm-six-weeks": ("Kind touch for six weeks", "FM", 6, [42]),
    "neck-partner-12-weeks": ("Neck and shoulders with a partner", "BNT", 12, [28, 84]),
    "low-back-10-weeks": (
        "Ten weeks for a long-standing low back",
        "BNT",
        10,
        [28, 70],
    ),
    "ra-arms-4-weeks": ("Daily arms and hands", "RA", 4, [28]),
    "ms-six-weeks": ("Calm legs and hands", "MS", 6, [42]),
    "thighs-8-weeks": (
        "Front-of-thigh self-massage",
        "SOA RA BNT SIJ HAS",
        8,
        [28, 56],
    ),
    "as-4-weeks": ("Loosen, then stretch", "AS", 4, [28]),
    "sleep-2-weeks": ("Wind down for two weeks", "all", 2, [14]),
    "steady-6-weeks": ("Steady and gentle", "SIJ LUP HAS SOA", 6, [28, 42]),
}

#: slug: a row for each run of weeks: first, last, cap, per cent of the seconds, sessions.
#: The cap of a condition is 0; @self and @partner stand for the condition's own routine.
WEEKS = {
    "gentle-start-2-weeks": [
        (1, 1, 1, 50, "3 gen-self-hands, 2 gen-self-sleep-hand-press"),
        (2, 2, 2, 75, "3 @self, 2 gen-self-sleep-hand-press"),
    ],
    "spasm-four-in-six-weeks": [
        (1, 6, 2, 100, "2 bnt-self-wall-back, 5 gen-self-desk-neck-shoulders"),
    ],
    "fm-six-weeks": [
        (1, 1, 1, 50, "3 fm-self-gentle-round, 2 gen-self-sleep-hand-press"),
        (2, 2, 1, 75, "4 fm-self-gentle-round, 1 fm-partner-gentle-back-arms"),
        (3, 3, 2, 75, "4 fm-self-gentle-round, 1 fm-partner-gentle-back-arms"),
        (4, 6, 2, 100, "4 fm-self-gentle-round, 2 fm-partner-gentle-back-arms"),
    ],
    "neck-partner-12-weeks": [
        (1, 1, 2, 25, "2 gen-partner-neck-shoulder-30, 7 gen-self-desk-neck-shoulders"),
        (2, 2, 2, 50, "3 gen-partner-neck-shoulder-30, 7 gen-self-desk-neck-shoulders"),
        (3, 3, 3, 50, "3 gen-partner-neck-shoulder-30, 7 gen-self-desk-neck-shoulders"),
        (
            4,
            12,
            3,
            100,
            "3 gen-partner-neck-shoulder-30, 7 gen-self-desk-neck-shoulders",
        ),
    ],
    "low-back-10-weeks": [
        (1, 2, 2, 75, "1 bnt-partner-swedish-back, 2 bnt-self-wall-back"),
        (3, 10, 3, 100, "1 bnt-partner-swedish-back, 3 bnt-self-wall-back"),
    ],
    "ra-arms-4-weeks": [
        (1, 1, 2, 50, "7 ra-self-arm-hand, 1 ra-partner-hands-forearms"),
        (2, 4, 3, 100, "7 ra-self-arm-hand, 1 ra-partner-hands-forearms"),
    ],
    "ms-six-weeks": [
        (1, 1, 1, 50, "3 ms-self-hands-shoulders-thighs-slow, 1 gen-partner-hands"),
        (
            2,
            6,
            2,
            100,
            "3 ms-self-hands-shoulders-thighs-slow, 2 ms-partner-evening-legs",
        ),
    ],
    "thighs-8-weeks": [
        (
            first,
            last,
            cap,
            share,
            "2 gen-self-thighs-20, 3 soa-self-chair-back, 1 soa-partner-chair-lean",
        )
        for first, last, cap, share in [(1, 1, 2, 50), (2, 2, 3, 75), (3, 8, 3, 100)]
    ],
    "as-4-weeks": [
        (1, 1, 1, 50, "4 as-self-hips-shoulders-morning"),
        (
            2,
            2,
            2,
            100,
            "5 as-self-hips-shoulders-morning, 1 as-partner-light-back-leaning",
        ),
        (
            3,
            4,
            3,
            100,
            "5 as-self-hips-shoulders-morning, 2 as-partner-light-back-leaning",
        ),
    ],
    "sleep-2-weeks": [
        (1, 1, 2, 75, "7 gen-self-sleep-hand-press"),
        (2, 2, 2, 100, "5 gen-self-sleep-hand-press, 2 gen-partner-sleep-slow-stroke"),
    ],
    "steady-6-weeks": [
        (1, 2, 2, 50, "2 @self"),
        (3, 6, 0, 100, "3 @self, 2 @self, 1 @partner"),
    ],
}

#: condition: its own routine alone, and with a partner
OWN = {
    "ankylosing-spondylitis": (
        "as-self-hips-shoulders-morning",
        "as-partner-light-back-leaning",
    ),
    "sacroiliac-joint-pain": ("sij-self-buttock-wall", "sij-partner-side-lying-hip"),
    "multiple-sclerosis": (
        "ms-self-hands-shoulders-thighs-slow",
        "ms-partner-evening-legs",
    ),
    "back-and-neck-muscle-tension": ("bnt-self-wall-back", "bnt-partner-swedish-back"),
    "spinal-osteoarthritis": ("soa-self-chair-back", "soa-partner-chair-lean"),
    "fibromyalgia": ("fm-self-gentle-round", "fm-partner-gentle-back-arms"),
    "rheumatoid-arthritis": ("ra-self-arm-hand", "ra-partner-hands-forearms"),
    "lupus": ("lupus-self-hands-shoulders-kind", "lupus-partner-calm-clothed"),
    "hashimotos-thyroiditis": ("hashi-self-warm-limbs", "hashi-partner-back-feet-warm"),
}
