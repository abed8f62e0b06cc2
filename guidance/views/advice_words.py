"""An advice in words: what happened, what to do now, what changes next time."""

import math
from typing import Any

from ..content.schema import RuleWords
from ..models import Routine
from ..safety.advice import RULES, Advice, Level, Rule
from ..wording import advice_words, level_words

Fired = list[tuple[Rule, RuleWords]]

#: More facts than these make a lead too long to take in.
FACTS = 3


def told(advice: Advice, routine: Routine) -> dict[str, Any]:
    """What the page of an advice says, as its template reads it."""
    words = level_words(advice.level, advice.urgency)
    fired = [(rule, advice_words(rule.id)) for rule in RULES if rule.id in advice.rules]
    # A milder rule adds no instruction to a stricter one.
    adding = [word for rule, word in fired if rule.level is advice.level]
    return {
        "level": advice.level.slug,
        "urgency": advice.urgency.slug if advice.urgency else "",
        "title": words.title,
        "lead": " ".join([*_facts(advice, fired), words.lead]),
        "pressure": _pressure(advice, routine),
        "minutes": _minutes(advice, routine),
        "now": _lines(words.now, *(word.now for word in adding)),
        "next_time": _lines(words.next_time, *(word.next_time for word in adding)),
        "help_if": words.help_if,
        "locked_until_seen": math.isinf(advice.effects.lock_hours),
        "rules": [_row(rule, word) for rule, word in fired],
    }


def _facts(advice: Advice, fired: Fired) -> list[str]:
    """What was said that matters: how it felt first, then what decided.

    Cells of the grid only repeat both. Pressure that hurt is always answered with its
    own "ease off", whatever else was said.
    """
    facts = []
    for rule, word in fired:
        if _is_feel(rule) and rule.level >= Level.EASE_OFF:
            facts.append(f"{word.when} {word.says}")
        elif rule.level is advice.level and not _is_cell(rule) and not _is_quiet(rule):
            facts.append(word.when)
    return list(dict.fromkeys(facts))[:FACTS]


def _is_feel(rule: Rule) -> bool:
    return rule.id.startswith("D")


def _is_cell(rule: Rule) -> bool:
    return rule.id.startswith("G-")


def _is_quiet(rule: Rule) -> bool:
    """The pain somebody came with explains nothing where all is well."""
    return rule.id.startswith("B") and rule.level is Level.CARRY_ON


def _pressure(advice: Advice, routine: Routine) -> dict[str, int]:
    softer = max(1, routine.ceiling + advice.effects.pressure_step)
    return {"now": softer, "was": routine.ceiling}


def _minutes(advice: Advice, routine: Routine) -> dict[str, int]:
    fewer = math.ceil(routine.minutes * advice.effects.time_factor)
    return {"now": max(1, fewer), "was": routine.minutes}


def _row(rule: Rule, word: RuleWords) -> dict[str, Any]:
    return {
        "when": word.when,
        "says": word.says,
        "why": word.why,
        "judgement": rule.judgement,
        "sources": rule.sources,
    }


def _lines(*groups: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(line for group in groups for line in group))
