"""How advice works: every rule, written from the tables that decide."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ..safety import (
    RULES_VERSION,
    advice_rules,
    advice_signs,
    patterns,
    screening_answers as answers,
)
from ..safety.advice import Report, advise
from ..safety.cautions import CAUTIONS, TIGHTER
from ..safety.easing import TABLE
from ..safety.fits import FITS
from ..safety.limits import LIMIT_RULES
from ..safety.programme_rules import GOING_ON, MAIN_SESSIONS, PAUSES, STEP_BACKS
from ..safety.red_flags import RED_FLAGS, RedFlag
from ..safety.screening_conditions import CONDITION_RULES
from ..safety.screening_history import HISTORY_RULES
from ..safety.screening_rules import NOTHING_LEFT
from ..safety.symptoms import SYMPTOMS
from ..safety.vocabulary import Grade, Urgency
from ..wording import wording
from . import rule_words as said
from .public import public_page
from .rule_lines import Group, Writer, grouped, title

#: A report for each level, to show what the level leads to.
_PLAIN: dict[str, Any] = {"before": 3, "after": 3}
EXAMPLES = (
    Report(**_PLAIN, during="comfortable"),
    Report(**_PLAIN, during="uncomfortable"),
    Report(**_PLAIN, during="sharp"),
    Report(**_PLAIN, during="comfortable", symptoms=("s-lump",)),
    Report(**_PLAIN, during="comfortable", symptoms=("s-calf",)),
    Report(**_PLAIN, during="comfortable", symptoms=("s-chest",)),
)


@public_page
def how_advice_works(request: HttpRequest) -> HttpResponse:
    writer = Writer()
    context = {
        "version": RULES_VERSION,
        "levels": [_level(report) for report in EXAMPLES],
        **_after(writer),
        **_before(writer),
        "inside": [writer.easing(row) for row in TABLE],
        "limits": [writer.plain(row) for row in LIMIT_RULES],
        **programme_lines(writer),
    }
    return render(request, "guidance/how_advice_works.html", context)


def programme_lines(writer: Writer) -> dict[str, object]:
    """What makes a programme go on, and what makes it less."""
    return {
        "going_on": [writer.plain(row) for row in GOING_ON],
        "step_backs": [writer.step_back(row) for row in STEP_BACKS],
        "programme_pauses": [writer.plain(row) for row in PAUSES],
        "main_sessions": [writer.plain(row) for row in MAIN_SESSIONS],
    }


def _level(report: Report) -> dict[str, object]:
    found = advise(report)
    return {
        "title": title(found.level, found.urgency),
        "slug": found.level.slug,
        "effects": said.effects(found.effects),
    }


def _after(writer: Writer) -> dict[str, object]:
    """What is looked at after a practice."""
    return {
        "symptoms": grouped(
            SYMPTOMS.values(), lambda row: title(row.level, row.urgency), writer.symptom
        ),
        "signs": [writer.advice(row) for row in advice_signs.SIGNS],
        "own": [writer.advice(row) for row in advice_signs.OWN],
        "pain_before": [writer.advice(row) for row in advice_rules.BEFORE],
        "columns": said.GRID_COLUMNS.values(),
        "grid": writer.grid(),
        "during": [writer.advice(row) for row in advice_rules.DURING],
        "change": [writer.advice(row) for row in advice_rules.AFTER],
        "unread": [writer.advice(row) for row in advice_rules.SPOILED],
        "later": [writer.advice(row) for row in advice_rules.LATER],
        "patterns": [
            writer.advice(row) for row in (*patterns.PATTERNS, *patterns.IN_A_ROW)
        ],
    }


def _before(writer: Writer) -> dict[str, object]:
    """What is looked at before a practice."""
    return {
        "flag_rules": [writer.check(row) for row in answers.SIGNS],
        "flags": [_flags(writer, urgency) for urgency in reversed(Urgency)],
        "pain": [writer.check(row) for row in answers.PAIN],
        "caution_rules": [writer.check(row) for row in answers.CAUTION_RULES],
        "cautions": [_cautions(writer, grade) for grade in Grade],
        "tighter": [writer.tighter(row) for row in TIGHTER],
        "body": [writer.check(row) for row in answers.PERSON],
        "conditions": [writer.check(row) for row in CONDITION_RULES],
        "history": [writer.check(row) for row in HISTORY_RULES],
        "steps": [writer.plain(row) for row in (*FITS, NOTHING_LEFT)],
    }


def _flags(writer: Writer, urgency: Urgency) -> dict[str, object]:
    """The warning signs of one urgency, by the group that asks for them."""
    asked = {
        id: group.question for group in wording().flag_groups for id in group.flags
    }
    rows = [row for row in RED_FLAGS.values() if row.urgency is urgency]

    def question(row: RedFlag) -> str:
        return asked.get(row.id, "")

    return {
        "heading": wording().outcomes[urgency.slug].title,
        "groups": grouped(rows, question, writer.flag),
    }


def _cautions(writer: Writer, grade: Grade) -> Group:
    rows = [row for row in CAUTIONS.values() if row.grade is grade]
    return Group(said.GRADES[grade], [writer.caution(row) for row in rows])
