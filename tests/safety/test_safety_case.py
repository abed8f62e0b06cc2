"""The safety case names nothing that is not there, and its sums are right."""

import re
from pathlib import Path

from guidance.safety.advice import RULES
from guidance.safety.cautions import CAUTIONS
from guidance.safety.fits import FITS
from guidance.safety.red_flags import RED_FLAGS
from guidance.safety.screening_rules import RULES as CHECK_RULES
from guidance.safety.symptoms import SYMPTOMS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "safety-case.md").read_text()
HAZARDS = re.split(r"^### ", TEXT, flags=re.M)[1:]
SCORE = re.compile(r"Severity ([1-5]), likelihood ([1-5]): (\d+)\.")


def named_tests() -> set[str]:
    return set(re.findall(r"`(tests/[\w/]+\.py(?:::\w+)?)`", TEXT))


def test_every_test_that_is_named_exists():
    assert len(named_tests()) > 60
    for name in named_tests():
        path, _, test = name.partition("::")
        assert (ROOT / path).exists(), name
        assert not test or f"def {test}(" in (ROOT / path).read_text(), name


def test_every_module_that_is_named_exists():
    modules = set(re.findall(r"`([\w/]+\.(?:py|js|toml))`", TEXT)) - named_tests()
    found = {
        str(path)
        for part in ("guidance", "accounts", "static", "tests")
        for path in (ROOT / part).rglob("*.*")
    }
    missing = [m for m in modules if not any(path.endswith(f"/{m}") for path in found)]
    assert missing == []


def test_there_are_at_least_25_hazards_with_every_part():
    assert len(HAZARDS) >= 25
    parts = ("Cause", "Effect", "Before", "Controls", "Tests", "After", "What remains")
    for hazard in HAZARDS:
        assert [part for part in parts if f"**{part}.**" not in hazard] == []


def test_the_sums_are_right_and_no_control_makes_it_worse():
    for hazard in HAZARDS:
        scores = [tuple(map(int, each)) for each in SCORE.findall(hazard)]
        assert [s * likely == risk for s, likely, risk in scores] == [True, True]
        (*_, before), (*_, after) = scores
        assert after <= before


def test_nothing_that_is_not_acceptable_remains_and_what_is_high_is_told():
    after = {hazard[:3]: int(SCORE.findall(hazard)[1][2]) for hazard in HAZARDS}
    assert max(after.values()) < 15
    told = re.search(r"Still high after all controls: (.+)\. A clinician", TEXT)
    assert told
    high = [id for id, risk in after.items() if risk >= 10]
    assert told.group(1).split(", ") == high


def test_it_says_plainly_who_has_not_signed_it():
    assert "No clinical safety officer has accepted it." in TEXT
    assert "Nobody with a clinical licence has signed any of it." in TEXT
    assert "Severities and likelihoods are our judgement" in TEXT


def test_every_rule_that_is_named_exists():
    tables = (RULES, CHECK_RULES, FITS, RED_FLAGS.values(), SYMPTOMS.values())
    known = {row.id for rows in (*tables, CAUTIONS.values()) for row in rows}
    named = re.findall(
        r"`((?:rf|s|K|fit|lupus|as|pain|dvt|pump)-[\w-]+|[A-Z]\d\w?)`", TEXT
    )
    assert len(named) > 40
    assert [id for id in named if id not in known] == []
