"""Rules in words: one line for each row of the tables that decide.

Nothing is decided here. What a row leads to is read from the row, what it says from
the library's words, so that the page cannot say something else than the rules do.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.urls import reverse
from django.utils.html import format_html

from ..models import Condition, Source
from ..safety import grid
from ..safety.advice_row import Rule as AdviceRule
from ..safety.caution import Caution, Tighter
from ..safety.easing import EaseRow
from ..safety.programme_rules import StepBack
from ..safety.red_flags import RedFlag
from ..safety.rows import Row
from ..safety.screening_rule import Rule as CheckRule
from ..safety.symptoms import Symptom
from ..safety.vocabulary import Level, Urgency
from ..templatetags.guidance import lower_first, pressure_word
from ..wording import advice_words, level_words, outcome_words, wording
from . import rule_words as said
from .recalled import recalled

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Line:
    """One rule: ``when`` it fires, its ``result``, what it ``says``, ``why``, grounds.

    ``result`` is empty where the heading above says it; ``mark`` is the slug of the
    level, or of the outcome, that it stands for. ``grounds`` are links to its sources;
    ``recalled`` says what was only remembered, and then stands for ``judgement``.
    """

    id: str
    when: str
    result: str = ""
    mark: str = ""
    says: str = ""
    why: str = ""
    grounds: tuple[str, ...] = ()
    judgement: bool = False
    recalled: str = ""


@dataclass(frozen=True)
class Group:
    """Lines under a heading."""

    heading: str
    lines: Sequence[Line]


def title(level: Level, urgency: Urgency | None = None) -> str:
    return level_words(level, urgency).title


def grouped(
    rows: Iterable[T], heading: Callable[[T], str], line: Callable[[T], Line]
) -> list[Group]:
    """Lines in groups, in the order in which the headings first appear."""
    found: dict[str, list[Line]] = {}
    for row in rows:
        found.setdefault(heading(row), []).append(line(row))
    return [Group(words, lines) for words, lines in found.items()]


def ground(source: Source, page: str) -> str:
    """A link to a source by its first author, or by who published it."""
    first = re.split(r",|;|\(| et al| and others", source.authors)[0].strip()
    if not first or first.startswith(("Authors not", "General", "Various")):
        first = re.split(r" \d| \(", source.publisher or source.title)[0]
    name = f"{first}, {source.year}" if source.year else first
    memory = "" if source.verified else " (from memory)"
    link = '<a href="{}#source-{}">{}</a>{}'
    return format_html(link, page, source.slug, name, memory)


class Writer:
    """Writes rows down as lines, with the names that the library has for things."""

    def __init__(self, *, named: bool = True) -> None:
        """``named``: with the names of sources and conditions, from the database."""
        page = reverse("guidance:source_list")
        rows = Source.objects.published() if named else ()
        self.grounds = {each.slug: ground(each, page) for each in rows}
        names = Condition.objects.values_list("slug", "name") if named else ()
        self.names = dict(names)

    def _based_on(self, slugs: Iterable[str]) -> tuple[str, ...]:
        """Links; a source that is no longer listed keeps its bare name."""
        return tuple(self.grounds.get(slug, slug) for slug in slugs)

    def _line(self, row: Row | RedFlag | Symptom | Caution, **words: str) -> Line:
        return Line(
            id=row.id,
            grounds=self._based_on(row.sources),
            judgement=row.judgement,
            **words,
        )

    def advice(self, row: AdviceRule) -> Line:
        words, result = advice_words(row.id), title(row.level, row.urgency)
        says = said.beyond(words.says, result)
        return self._line(
            row,
            when=words.when,
            result=result,
            mark=row.level.slug,
            says=" ".join(filter(None, [says, said.pause(row)])),
            why=words.why,
        )

    def check(self, row: CheckRule) -> Line:
        """A rule of the check; a quiet one only shapes steps and has no outcome."""
        if row.quiet:
            return self.plain(row)
        return self._told(row, outcome_words(row.outcome).title, row.outcome.slug)

    def plain(self, row: Row) -> Line:
        """A row that changes a step or a limit."""
        return self._told(row, "", "")

    def _told(self, row: Row, result: str, mark: str) -> Line:
        words = wording().screening[row.id]
        return self._line(
            row,
            when=words.when or words.why,
            result=result,
            mark=mark,
            says=said.beyond(words.says, result) if result else words.says,
            why=words.why if words.when else "",
        )

    def easing(self, row: EaseRow) -> Line:
        words = wording().screening[row.id]
        result, mark = said.EASED[row.effect]
        at_least = title(Level[row.level.upper()]) if row.level else ""
        after = f"The advice afterwards is at least “{at_least}”." if at_least else ""
        return self._line(
            row,
            when=said.ease_when(row),
            result=result,
            mark=mark,
            says=" ".join(filter(None, [words.says, after])),
            why=words.why,
        )

    def step_back(self, row: StepBack) -> Line:
        """A row that makes the next session of a programme less."""
        words = wording().screening[row.id]
        told = [words.says, *said.step_back(row)]
        return self._line(row, when=words.when, says=" ".join(told), why=words.why)

    def flag(self, row: RedFlag) -> Line:
        words = wording().flags[row.id]
        return self._line(
            row,
            when=words.sign,
            says=self._only(row.condition),
            why=words.because,
            recalled=recalled(words),
        )

    def symptom(self, row: Symptom) -> Line:
        words = wording().symptoms[row.id]
        return self._line(
            row, when=words.label, why=words.reason, recalled=recalled(words)
        )

    def caution(self, row: Caution) -> Line:
        words = wording().cautions[row.id]
        whom = f"Ask {words.ask_whom}." if words.ask_whom else ""
        told = [whom, *said.caution(row, words.action), self._only(row.condition)]
        return self._line(
            row,
            when=words.ask,
            result=title(Level.SEE_PROFESSIONAL, row.urgency) if row.urgency else "",
            mark=Level.SEE_PROFESSIONAL.slug if row.urgency else "",
            says=" ".join(filter(None, told)),
            why=words.why,
            recalled=recalled(words),
        )

    def _only(self, condition: str) -> str:
        name = self.names.get(condition, condition)
        return f"Only asked with {lower_first(name)}." if condition else ""

    def tighter(self, row: Tighter) -> str:
        """What a caution adds for somebody with a condition, as a sentence."""
        what = wording().cautions[row.caution].name
        cap = f"at most {pressure_word(row.cap)}" if row.cap is not None else ""
        hide = f"left out: {said.places(row.hide)}" if row.hide else ""
        told = said.listed(filter(None, [cap, hide]))
        return f"{self.names.get(row.condition, row.condition)}, with “{what}”: {told}."

    def grid(self) -> list[dict[str, object]]:
        """The rows of the grid: name, grounds, and a cell for each column."""
        cells = {row.id: row for row in grid.CELLS}
        return [self._grid_row(name, cells) for name in grid.GRID]

    def _grid_row(self, name: str, cells: dict[str, AdviceRule]) -> dict[str, object]:
        rows = [(each, cells[f"G-{name}-{each}"]) for each in grid.COLUMNS]
        told = [(said.GRID_COLUMNS[column], self.advice(row)) for column, row in rows]
        return {"name": said.GRID_ROWS[name], "cells": told, "ground": told[0][1]}
