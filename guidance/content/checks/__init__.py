"""What the library must refuse: rules that hold between its files.

Each check yields problems in words that an editor understands. The rules are those of
the design, section 5; the tables of the safety core are their measure.
"""

from ..library import Library
from ..reading import Problem
from ..texts import texts_of
from .areas import (
    areas_name_their_zones,
    caps_fit_areas,
    regions_hold_every_area,
    rows_of_places_take_one_pressure,
)
from .ceilings import no_heat_where_it_is_forbidden, steps_keep_under_every_ceiling
from .common import Check
from .conditions import conditions_are_known
from .language import (
    Rule,
    medical_words_are_explained,
    no_step_goes_near_the_throat,
    nothing_is_said_twice,
    sentences_are_short,
    spelling_is_british,
    words_are_ours,
)
from .names import slugs_are_addresses, unique_slugs
from .programmes import programmes_are_sound
from .reading_grade import texts_are_easy_to_read
from .routines import routines_are_complete, routines_use_what_is_known
from .searching import search_leads_to_what_is_known
from .short_versions import short_versions_fit
from .sources import claims_have_sources, sources_are_used, sources_exist
from .tables import groups_hold_every_sign, wording_fits_the_tables
from .topics import topics_are_complete

CHECKS: tuple[Check, ...] = (
    wording_fits_the_tables,
    groups_hold_every_sign,
    unique_slugs,
    slugs_are_addresses,
    sources_exist,
    sources_are_used,
    claims_have_sources,
    regions_hold_every_area,
    areas_name_their_zones,
    caps_fit_areas,
    rows_of_places_take_one_pressure,
    conditions_are_known,
    topics_are_complete,
    search_leads_to_what_is_known,
    routines_are_complete,
    routines_use_what_is_known,
    steps_keep_under_every_ceiling,
    no_heat_where_it_is_forbidden,
    programmes_are_sound,
    short_versions_fit,
)

#: Asked about the texts of all files, which are gathered once for all of these.
LANGUAGE: tuple[Rule, ...] = (
    words_are_ours,
    spelling_is_british,
    sentences_are_short,
    nothing_is_said_twice,
    no_step_goes_near_the_throat,
    medical_words_are_explained,
)

#: Takes seconds and keeps nobody safe, so it waits until an editor asks.
EDITORIAL: tuple[Rule, ...] = (texts_are_easy_to_read,)


def check(library: Library, *, editorial: bool = True) -> list[Problem]:
    """Everything that is wrong with a parsed library, in the order of its files.

    ``editorial`` False leaves out how easy the texts are to read.
    """
    texts, style = texts_of(library), library.house_style
    rules = LANGUAGE + EDITORIAL if editorial else LANGUAGE
    found = [problem for rule in CHECKS for problem in rule(library)]
    found += [problem for rule in rules for problem in rule(texts, style)]
    return sorted(found, key=lambda problem: (problem.file, problem.key))
