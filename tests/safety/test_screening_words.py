"""Every rule of the check, limits, easing and programmes has words; none is spare."""

import re
import tomllib
from pathlib import Path

import pytest

import guidance
from guidance.safety.adapting import FITS
from guidance.safety.easing import TABLE
from guidance.safety.limits import LIMIT_RULES
from guidance.safety.programme_rules import PROGRAMME_RULES
from guidance.safety.screening_rules import NOTHING_LEFT, RULES

FILE = Path(guidance.__file__).parent / "library" / "screening.toml"
WORDS = tomllib.loads(FILE.read_text(encoding="utf-8"))["rule"]
PROGRAMMES = [row.id for row in PROGRAMME_RULES]
TABLES = (*RULES, NOTHING_LEFT, *FITS, *LIMIT_RULES, *TABLE)
IDS = [*(row.id for row in TABLES), *PROGRAMMES]
BANNED = re.compile(r"\b(cure|toxins?|boosts?|should|no pain no gain)\b", re.IGNORECASE)


def test_every_rule_has_words_and_no_words_are_spare():
    assert set(WORDS) == set(IDS)
    assert len(IDS) == len(set(IDS))


@pytest.mark.parametrize("rule", IDS)
def test_words_are_short_whole_sentences(rule):
    when = {"when"} if rule in PROGRAMMES else set()
    assert set(WORDS[rule]) == {"says", "why"} | when
    for text in WORDS[rule].values():
        assert text.endswith(".")
        assert not BANNED.search(text)
        for sentence in re.split(r"(?<=[.!?]) ", text):
            assert len(sentence.split()) <= 20, sentence
