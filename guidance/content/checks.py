"""What the library must refuse: rules that hold between its files.

Each check yields problems in words that an editor understands. The rules are those of
the design, section 5; the tables of the safety core are their measure.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from ..safety.adapting import FITS
from ..safety.advice import RULES
from ..safety.cautions import CAUTIONS
from ..safety.easing import TABLE
from ..safety.limits import LIMIT_RULES
from ..safety.red_flags import RED_FLAGS
from ..safety.routines import BARE_HANDS, CHANGE_OVER_SECONDS, MAX_PRESSURE
from ..safety.screening_rules import NOTHING_LEFT, RULES as SCREENING_RULES
from ..safety.symptoms import SYMPTOMS
from ..safety.vocabulary import Grade, Level, Outcome
from . import schema
from .library import Library
from .reading import Problem

#: More groups than these make a page too long for a minute (design, section 4).
MAX_GROUPS = 8

Check = Callable[[Library], Iterator[Problem]]


def check(library: Library) -> list[Problem]:
    """Everything that is wrong with a parsed library, in the order of its files."""
    found = [problem for rule in CHECKS for problem in rule(library)]
    return sorted(found, key=lambda problem: (problem.file, problem.key))


def _known(
    library: Library, item: object, key: str, used: Iterable[str], known: set[str]
) -> Iterator[Problem]:
    for name in used:
        if name and name not in known:
            yield Problem(library.file_of(item), key, f"“{name}” is not known")


def slugs(rows: Iterable[object]) -> set[str]:
    return {getattr(row, "slug", "") for row in rows}


def unique_slugs(library: Library) -> Iterator[Problem]:
    kinds: dict[str, Iterable[object]] = {
        "areas.toml": (*library.areas, *library.regions),
        "areas.toml zones": library.zones,
        "techniques.toml": library.techniques,
        "tools.toml": library.tools,
        "positions.toml": library.positions,
        "caps.toml": library.caps,
    }
    named = {
        file: [getattr(r, "slug", "") for r in rows] for file, rows in kinds.items()
    }
    # A region and an area may share a name: they have addresses of different kinds.
    named["areas.toml"] = [area.slug for area in library.areas]
    named["sources.toml"] = [source.id for source in library.sources]
    for file, names in named.items():
        for name, times in Counter(names).items():
            if times > 1:
                yield Problem(file, name, f"stands here {times} times")


def slugs_are_addresses(library: Library) -> Iterator[Problem]:
    items: tuple[schema.Condition | schema.Routine | schema.Page, ...]
    items = (*library.conditions, *library.routines, *library.pages)
    for item in items:
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", item.slug):
            reason = f"is “{item.slug}”; small letters, digits and hyphens only"
            yield Problem(library.file_of(item), "slug", reason)


def sources_exist(library: Library) -> Iterator[Problem]:
    known = {source.id for source in library.sources}
    for item, key, used in _citations(library):
        yield from _known(library, item, key, used, known)


def _citations(library: Library) -> Iterator[tuple[object, str, schema.Lines]]:
    plain = (library.areas, library.zones, library.techniques, library.tools)
    for row in (row for rows in plain for row in rows):
        yield row, f"{row.slug}.sources", row.sources
    for caps in library.caps:
        yield caps, f"{caps.slug}.sources", caps.sources
    for routine in library.routines:
        yield routine, "sources", routine.sources
    for item, key, statement in _statements(library):
        yield item, f"{key}.sources", statement.sources
    for condition in library.conditions:
        for help_ in condition.more_help:
            yield condition, f"more_help “{help_.name}”.source", (help_.source,)


def claims_have_sources(library: Library) -> Iterator[Problem]:
    for item, key, claim in _statements(library):
        said = claim.sources or claim.judgement
        if not said and getattr(claim, "certainty", "") != "none":
            reason = "a claim needs a source, or judgement = true"
            yield Problem(library.file_of(item), f"{key}.sources", reason)


def _statements(
    library: Library,
) -> Iterator[tuple[object, str, schema.Claim | schema.Heard]]:
    """Every claim and every judged sentence, with the item and key it stands at."""
    for number, claim in enumerate(library.claims, start=1):
        yield claim, f"claim[{number}]", claim
    for condition in library.conditions:
        for number, claim in enumerate(condition.claim, start=1):
            yield condition, f"claim[{number}]", claim
        for number, heard in enumerate(condition.heard, start=1):
            yield condition, f"heard[{number}]", heard


def regions_hold_every_area(library: Library) -> Iterator[Problem]:
    times = Counter(area for region in library.regions for area in region.areas)
    for slug in slugs(library.areas) | times.keys():
        if times[slug] != 1 or slug not in slugs(library.areas):
            reason = f"stands in {times[slug]} regions; each area stands in exactly one"
            yield Problem("areas.toml", f"region: {slug}", reason)


def areas_name_their_zones(library: Library) -> Iterator[Problem]:
    zones = slugs(library.zones)
    for area in library.areas:
        file = library.file_of(area)
        if not area.near:
            yield Problem(file, f"{area.slug}.near", "names no neighbouring no-go zone")
        yield from _known(library, area, f"{area.slug}.near", area.near, zones)
        for mode in ("self", "partner"):
            level = getattr(area, f"max_{mode}")
            if not 0 <= level <= MAX_PRESSURE:
                yield Problem(file, f"{area.slug}.max_{mode}", _too_high(level))


def caps_fit_areas(library: Library) -> Iterator[Problem]:
    areas = {area.slug: area for area in library.areas}
    for caps in library.caps:
        for mode, by_word in (("self", caps.own), ("partner", caps.partner)):
            listed = [*by_word.moderate, *by_word.gentle, *by_word.feather]
            for slug, times in Counter(listed).items():
                key = f"{caps.slug}.{mode}.{slug}"
                file = library.file_of(caps)
                if slug not in areas:
                    yield Problem(file, key, f"“{slug}” is not a known area")
                elif times > 1:
                    yield Problem(file, key, "stands under more than one level")
                elif by_word.by_area()[slug] > getattr(areas[slug], f"max_{mode}"):
                    yield Problem(file, key, "is above what the area itself takes")


def _too_high(level: int) -> str:
    return f"is {level}; no pressure here is above {MAX_PRESSURE} or below 0"


def conditions_are_known(library: Library) -> Iterator[Problem]:
    named = slugs(library.caps)
    routines = {routine.slug: routine for routine in library.routines}
    flags, cautions = set(library.wording.flags), set(library.wording.cautions)
    areas = slugs(library.areas)
    for condition in library.conditions:
        yield from _known(library, condition, "slug", (condition.slug,), named)
        yield from _known(
            library, condition, "routines", condition.routines, set(routines)
        )
        yield from _known(library, condition, "red_flags", condition.red_flags, flags)
        yield from _known(library, condition, "cautions", condition.cautions, cautions)
        for where in condition.where:
            key = f"where “{where.name}”.areas"
            yield from _known(library, condition, key, where.areas, areas)
        yield from _condition_form(library.file_of(condition), condition)
        for slug in condition.routines:
            served = routines[slug].conditions if slug in routines else ()
            if slug in routines and condition.slug not in served:
                reason = f"“{slug}” does not serve this condition"
                yield Problem(library.file_of(condition), "routines", reason)


def _condition_form(file: str, condition: schema.Condition) -> Iterator[Problem]:
    if len(condition.summary) != 3:
        yield Problem(file, "summary", "must hold exactly 3 sentences")
    if not condition.title_when_not.startswith(
        ("When not to massage", "Do not massage")
    ):
        reason = "must begin with “When not to massage” or “Do not massage”"
        yield Problem(file, "title_when_not", reason)
    for number, line in enumerate(condition.do_not, start=1):
        if not line.lower().startswith("do not"):
            yield Problem(file, f"do_not[{number}]", "must begin with “do not”")
    yield from _dates(file, condition.written, condition.next_review)


def _dates(file: str, written: date, next_review: date) -> Iterator[Problem]:
    if next_review <= written:
        yield Problem(file, "next_review", "must come after the date of writing")


def routines_are_complete(library: Library) -> Iterator[Problem]:
    for routine in library.routines:
        file = library.file_of(routine)
        for key in ("stop_signs", "aftercare", "skip_when", "steps", "conditions"):
            if not getattr(routine, key):
                yield Problem(file, key, "is empty; a routine cannot do without it")
        if routine.mode == "partner" and routine.signals is None:
            yield Problem(file, "signals", "is missing; a partner routine needs them")
        if not 1 <= routine.ceiling <= MAX_PRESSURE:
            yield Problem(file, "ceiling", _too_high(routine.ceiling))
        if not 0 <= routine.effort <= 3:
            yield Problem(file, "effort", "must be from 0 to 3")
        if not routine.sources and not routine.judgement:
            yield Problem(file, "sources", "needs a source, or judgement = true")
        if routine.minutes != (minutes := minutes_of(routine)):
            reason = f"is {routine.minutes}; its steps add up to {minutes}"
            yield Problem(file, "minutes", reason)
        yield from _dates(file, routine.written, routine.next_review)
        yield from _steps_are_complete(file, routine)


def minutes_of(routine: schema.Routine) -> int:
    """Seconds of the steps, and 15 s from one to the next, rounded up to minutes."""
    moves = max(len(routine.steps) - 1, 0) * CHANGE_OVER_SECONDS
    return -(-(sum(step.seconds for step in routine.steps) + moves) // 60)


def _steps_are_complete(file: str, routine: schema.Routine) -> Iterator[Problem]:
    for key, times in Counter(step.key for step in routine.steps).items():
        if times > 1:
            yield Problem(file, f"steps[key {key}].key", "is used more than once")
    for step in routine.steps:
        where = f"steps[key {step.key}]"
        if not 5 <= step.seconds <= 600:
            yield Problem(file, f"{where}.seconds", "must be from 5 to 600")
        if len(step.short.split()) > 12:
            yield Problem(file, f"{where}.short", "is longer than 12 words")
        if not step.do:
            yield Problem(file, f"{where}.do", "says nothing")
        if step.easier.do in step.do:
            yield Problem(file, f"{where}.easier.do", "is no easier than the step")
        if routine.mode == "partner" and not (step.giver and step.receiver):
            reason = "a partner step needs words for giver and receiver"
            yield Problem(file, f"{where}.giver", reason)


def routines_use_what_is_known(library: Library) -> Iterator[Problem]:
    conditions, positions = slugs(library.caps), slugs(library.positions)
    techniques = {row.slug for row in library.techniques if row.shipped}
    tools = {row.slug for row in library.tools if row.used}
    areas = slugs(library.areas)
    flags, cautions = set(library.wording.flags), set(library.wording.cautions)
    for routine in library.routines:
        wanted: tuple[tuple[str, Iterable[str], set[str]], ...] = (
            ("conditions", routine.conditions, conditions),
            ("positions", routine.positions, positions),
            ("tools", routine.tools, tools),
            ("stop_signs", routine.stop_signs, flags),
            ("cautions", routine.cautions, cautions),
        )
        for step in routine.steps:
            where = f"steps[key {step.key}]"
            easier = step.easier
            wanted += (
                (f"{where}.area", (step.area,), areas),
                (f"{where}.position", (step.position, easier.position), positions),
                (f"{where}.technique", (step.technique, easier.technique), techniques),
                (f"{where}.tool", (step.tool, easier.tool), tools),
                (f"{where}.skip_for", step.skip_for, conditions),
                (f"{where}.feather_for", step.feather_for, conditions),
            )
        for key, used, known in wanted:
            yield from _known(library, routine, key, used, known)
        undeclared = {step.tool for step in routine.steps} - set(routine.tools)
        for tool in undeclared - BARE_HANDS:
            reason = f"a step uses “{tool}”, which is not listed"
            yield Problem(library.file_of(routine), "tools", reason)


def steps_keep_under_every_ceiling(library: Library) -> Iterator[Problem]:
    for routine in library.routines:
        for step in routine.steps:
            where = f"steps[key {step.key}]"
            easier = step.easier
            ways = (
                (f"{where}.pressure", step.pressure, step.technique, step.tool),
                (
                    f"{where}.easier.pressure",
                    step.pressure if easier.pressure is None else easier.pressure,
                    easier.technique or step.technique,
                    easier.tool or step.tool,
                ),
            )
            for key, pressure, technique, tool in ways:
                limits = _limits(library, routine, step, technique, tool)
                for name, limit in limits.items():
                    if not 1 <= pressure <= limit:
                        reason = f"is {pressure}; {name} allows {limit} at most"
                        yield Problem(library.file_of(routine), key, reason)


def _limits(
    library: Library,
    routine: schema.Routine,
    step: schema.Step,
    technique: str,
    tool: str,
) -> dict[str, int]:
    """Every ceiling over one way of a step, by what an editor calls it."""
    limits = {"the routine": routine.ceiling, "Ease Off": MAX_PRESSURE}
    for area in library.areas:
        if area.slug == step.area:
            limits["its area"] = getattr(area, f"max_{routine.mode}")
    for found in library.techniques:
        if found.slug == technique:
            limits["its technique"] = found.max_pressure
    for thing in library.tools:
        if thing.slug == tool:
            limits["its tool"] = thing.max_pressure
    return limits | _condition_limits(library, routine, step)


def _condition_limits(
    library: Library, routine: schema.Routine, step: schema.Step
) -> dict[str, int]:
    """The cap of each condition the step is meant for; none listed means none."""
    by_slug = {caps.slug: caps for caps in library.caps}
    limits = {}
    for slug in routine.conditions:
        if slug in by_slug and slug not in step.skip_for:
            caps = by_slug[slug]
            by_word = caps.own if routine.mode == "self" else caps.partner
            limits[f"“{slug}”"] = by_word.by_area().get(step.area, 0)
    return limits


def no_heat_where_it_is_forbidden(library: Library) -> Iterator[Problem]:
    cold = {caps.slug for caps in library.caps if caps.heat == "forbidden"}
    for routine in library.routines:
        for step in routine.steps:
            hurt = (cold & set(routine.conditions)) - set(step.skip_for)
            if (step.heat or step.easier.heat) and hurt:
                yield Problem(
                    library.file_of(routine),
                    f"steps[key {step.key}].heat",
                    f"heat is forbidden for {', '.join(sorted(hurt))}",
                )


def wording_fits_the_tables(library: Library) -> Iterator[Problem]:
    """Every id of the safety core has words, and no words are left over."""
    words = library.wording
    pairs: tuple[tuple[str, str, set[str], Iterable[str]], ...] = (
        ("red_flags.toml", "flag", set(words.flags), RED_FLAGS),
        ("cautions.toml", "caution", set(words.cautions), CAUTIONS),
        ("symptoms.toml", "symptom", set(words.symptoms), SYMPTOMS),
        ("advice.toml", "rule", set(words.advice), [rule.id for rule in RULES]),
        ("advice.toml", "level", set(words.levels), [one.slug for one in Level]),
        ("screening.toml", "rule", set(words.screening), _screening_ids()),
        ("outcomes.toml", "outcome", set(words.outcomes), [o.slug for o in Outcome]),
    )
    for file, key, worded, table in pairs:
        for id in set(table) - worded:
            yield Problem(file, f"{key}.{id}", "has no words, but the rules know it")
        for id in worded - set(table):
            yield Problem(file, f"{key}.{id}", "is not an id that the rules know")
    for id, caution in words.cautions.items():
        ask_first = id in CAUTIONS and CAUTIONS[id].grade is Grade.ASK_FIRST
        if ask_first and not caution.ask_whom:
            reason = "is missing: readers need to know whom to ask"
            yield Problem("cautions.toml", f"caution.{id}.ask_whom", reason)


def _screening_ids() -> set[str]:
    """Every rule of the check, of limits and of what happens inside a practice."""
    tables = (SCREENING_RULES, (NOTHING_LEFT,), FITS, LIMIT_RULES, TABLE)
    return {row.id for table in tables for row in table}


def groups_hold_every_sign(library: Library) -> Iterator[Problem]:
    words = library.wording
    flags = [flag for group in words.flag_groups for flag in group.flags]
    signs = [sign for group in words.symptom_groups for sign in group.symptoms]
    cautions = [id for group in words.caution_groups for id in group.cautions]
    rows = (
        ("red_flags.toml", flags, set(words.flags), len(words.flag_groups)),
        ("symptoms.toml", signs, set(words.symptoms), len(words.symptom_groups)),
        ("cautions.toml", cautions, set(words.cautions), len(words.caution_groups)),
    )
    for file, grouped, known, groups in rows:
        if groups > MAX_GROUPS:
            yield Problem(file, "group", f"there are {groups}; {MAX_GROUPS} at most")
        for id, times in Counter([*grouped, *known]).items():
            if times != 2 or id not in known:
                reason = "must stand in exactly one group, and have words"
                yield Problem(file, f"group: {id}", reason)


CHECKS: tuple[Check, ...] = (
    wording_fits_the_tables,
    groups_hold_every_sign,
    unique_slugs,
    slugs_are_addresses,
    sources_exist,
    claims_have_sources,
    regions_hold_every_area,
    areas_name_their_zones,
    caps_fit_areas,
    conditions_are_known,
    routines_are_complete,
    routines_use_what_is_known,
    steps_keep_under_every_ceiling,
    no_heat_where_it_is_forbidden,
)
