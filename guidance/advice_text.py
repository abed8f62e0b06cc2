"""An advice in words: what happened, what to do now, what changes next time."""

from collections.abc import Iterable
from dataclasses import dataclass

from .content.schema import RuleWords
from .safety.advice import RULES, Level, Rule, Urgency
from .wording import advice_words, level_words

Fired = list[tuple[Rule, RuleWords]]

#: More facts than these make a lead too long to take in.
FACTS = 3


@dataclass(frozen=True)
class AdviceText:
    """What is said to the person; every list holds each sentence once."""

    title: str
    lead: str
    now: list[str]
    next_time: list[str]
    help_if: str


def fired_rules(ids: Iterable[str]) -> Fired:
    """The rules of these ids in the order of the table; one may have gone since."""
    wanted = set(ids)
    return [(rule, advice_words(rule.id)) for rule in RULES if rule.id in wanted]


def advice_text(
    level: Level, urgency: Urgency | None, ids: Iterable[str]
) -> AdviceText:
    words = level_words(level, urgency)
    fired = fired_rules(ids)
    # A milder rule adds no instruction to a stricter one.
    adding = [word for rule, word in fired if rule.level is level]
    return AdviceText(
        title=words.title,
        lead=" ".join([*_facts(level, fired), words.lead]),
        now=_once(words.now, *(word.now for word in adding)),
        next_time=_once(words.next_time, *(word.next_time for word in adding)),
        help_if=words.help_if,
    )


def _facts(level: Level, fired: Fired) -> list[str]:
    """What was said that matters: how it felt first, then what decided.

    Cells of the grid only repeat both. Pressure that hurt is always answered with its
    own "ease off", whatever else was said.
    """
    facts = []
    for rule, word in fired:
        if _is_feel(rule) and rule.level >= Level.EASE_OFF:
            facts.append(f"{word.when} {word.says}")
        elif rule.level is level and not _is_cell(rule) and not _is_quiet(rule):
            facts.append(word.when)
    return list(dict.fromkeys(facts))[:FACTS]


def _is_feel(rule: Rule) -> bool:
    return rule.id.startswith("D")


def _is_cell(rule: Rule) -> bool:
    return rule.id.startswith("G-")


def _is_quiet(rule: Rule) -> bool:
    """The pain somebody came with explains nothing where all is well."""
    return rule.id.startswith("B") and rule.level is Level.CARRY_ON


def _once(*groups: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(line for group in groups for line in group))
