"""From the row of a programme to the plan that the safety core reads."""

from collections.abc import Collection
from typing import Any

from ..safety.programmes import MainSession, Programme as Plan, Session, Week
from ..safety.routines import MAX_PRESSURE
from .programmes import Programme


def plan_for_rules(programme: Programme, conditions: Collection[str]) -> Plan:
    """The programme as it is for somebody who lives with ``conditions``.

    Where a week says "your own routine", it is that of the first of their conditions
    which the programme serves. A week without a cap leaves it to the conditions' caps.
    """
    return Plan(
        slug=programme.slug,
        weeks=tuple(
            _week(week, conditions)
            for week in programme.weeks
            for _ in range(week["first"], week["last"] + 1)
        ),
        main=tuple(
            MainSession(day=main["day"], routine=main["routine"], cap=main["cap"])
            for main in programme.main
        ),
        reviews=tuple(programme.review_days),
        swaps={
            slug: frozenset(swap["routines"])
            for swap in programme.swaps
            for slug in swap["of"]
        },
    )


def _week(week: dict[str, Any], conditions: Collection[str]) -> Week:
    cap = MAX_PRESSURE if week["cap"] is None else week["cap"]
    own = [level for slug, level in week["caps"].items() if slug in conditions]
    return Week(
        cap=min([cap, *own]),
        factor=week["share"] / 100,
        sessions=tuple(
            _session(session, conditions)
            for session in week["sessions"]
            if not session["only_for"] or set(session["only_for"]) & set(conditions)
        ),
    )


def _session(session: dict[str, Any], conditions: Collection[str]) -> Session:
    share = session["share"]
    return Session(
        routine=_routine(session, conditions),
        times=session["times"],
        factor=None if share is None else share / 100,
    )


def _routine(session: dict[str, Any], conditions: Collection[str]) -> str:
    chosen = session["by_condition"]
    mine = [routine for slug, routine in chosen.items() if slug in conditions]
    if mine:
        return str(mine[0])
    return session["routine"] or str(next(iter(chosen.values())))
