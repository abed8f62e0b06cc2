"""The format of every file of the library, as frozen dataclasses."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from ..safety.routines import MAX_PRESSURE

Lines = tuple[str, ...]
Certainty = Literal["high", "moderate", "low", "very low", "none"]
Recalled = Literal["", "part", "all"]


@dataclass(frozen=True, kw_only=True)
class Source:
    id: str
    title: str
    kind: str
    verified: bool
    authors: str = ""
    year: int | None = None
    publisher: str = ""
    doi: str = ""
    url: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Region:
    slug: str
    name: str
    areas: Lines


@dataclass(frozen=True, kw_only=True)
class Area:
    slug: str
    name: str
    side: Literal["front", "back", "both"]
    muscles: str
    find: str
    max_self: int
    max_partner: int
    near: Lines
    note: str = ""
    sources: Lines = ()


@dataclass(frozen=True, kw_only=True)
class Zone:
    slug: str
    name: str
    what: str
    rule: Literal["never", "hold", "light"]
    why: str
    when: str = ""
    sources: Lines = ()
    judgement: bool = False


@dataclass(frozen=True, kw_only=True)
class Technique:
    slug: str
    name: str
    what: str
    how: Lines
    tempo: str
    min_pressure: int
    max_pressure: int
    good_for: Lines
    never_for: Lines
    shipped: bool
    other_name: str = ""
    sources: Lines = ()
    judgement: bool = False


@dataclass(frozen=True, kw_only=True)
class Pressure:
    level: int
    name: str
    like: str
    see: str
    who: str
    used: bool


@dataclass(frozen=True, kw_only=True)
class Tool:
    slug: str
    name: str
    what: str
    settings: str
    good_for: Lines
    never_for: Lines
    care: str
    max_pressure: int
    bare_hands: bool
    used: bool
    sources: Lines = ()
    judgement: bool = False


@dataclass(frozen=True, kw_only=True)
class Position:
    slug: str
    name: str
    what: str
    never_for: Lines = ()


@dataclass(frozen=True, kw_only=True)
class CapsByWord:
    """Areas by the most pressure they take; an area that is missing takes none."""

    moderate: Lines = ()
    gentle: Lines = ()
    feather: Lines = ()

    def by_area(self) -> dict[str, int]:
        rows = ((1, self.feather), (2, self.gentle), (3, self.moderate))
        return {area: level for level, areas in rows for area in areas}


@dataclass(frozen=True, kw_only=True)
class Caps:
    """Names and caps of one condition, with or without a page of its own."""

    slug: str
    name: str
    heat: Literal["allowed", "forbidden"]
    own: CapsByWord = field(metadata={"key": "self"})
    partner: CapsByWord
    also: Lines = ()
    misspellings: Lines = ()
    note: str = ""
    sources: Lines = ()


@dataclass(frozen=True, kw_only=True)
class Kind:
    name: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Where:
    """Places that take the same pressure: one cap alone, one with a partner."""

    name: str
    areas: Lines = ()
    #: lower than the caps, where most readers of the page need it lower
    at_most: int = MAX_PRESSURE
    keep_off: bool = False
    note: str = ""
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Claim:
    says: str
    about: Literal["benefit", "harm", "unknown"]
    certainty: Certainty
    studied: str
    sources: Lines = ()
    judgement: bool = False


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A sentence that readers meet elsewhere, and what the evidence says of it."""

    claim: str
    verdict: Literal["supported", "partly", "unsupported", "wrong"]
    why: str
    sources: Lines = ()
    judgement: bool = False


@dataclass(frozen=True, kw_only=True)
class Topic:
    """Judged sentences about one matter, heard of many conditions at once."""

    slug: str
    title: str
    conditions: Lines
    heard: tuple[Heard, ...]
    lead: str = ""


@dataclass(frozen=True, kw_only=True)
class MoreHelp:
    name: str
    text: str
    url: str
    source: str = ""


@dataclass(frozen=True, kw_only=True)
class Condition:
    slug: str
    written: date
    next_review: date
    summary: Lines
    certainty: Certainty
    certainty_note: str
    title_when_not: str
    what_it_is: Lines
    how_it_works: Lines
    will_not_do: Lines
    feel: Lines
    risks: Lines
    with_partner: Lines
    in_a_flare: Lines
    do: Lines
    do_not: Lines
    other_help: Lines
    if_you_do_nothing: Lines
    quality_of_life: Lines
    unknown: Lines
    questions: Lines
    cautions: Lines
    red_flags: Lines
    routines: Lines
    kind: tuple[Kind, ...] = ()
    where: tuple[Where, ...]
    claim: tuple[Claim, ...]
    heard: tuple[Heard, ...] = ()
    more_help: tuple[MoreHelp, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EasierWay:
    do: str
    tool: str = ""
    position: str = ""
    technique: str = ""
    pressure: int | None = None
    #: whether this way brings warmth, such as a warm pack; unsaid: as the step does
    heat: bool | None = None
    #: False where the words lead elsewhere than tool, position and technique tell
    drawn: bool = True
    #: as in the step
    drawn_as: str = ""


@dataclass(frozen=True, kw_only=True)
class Step:
    key: int
    title: str
    area: str
    side: Literal["left", "right", "both", "either", "middle"]
    position: str
    technique: str
    tool: str
    pressure: int
    seconds: int
    tempo: str
    do: Lines
    short: str
    feel: str
    avoid: str
    easier: EasierWay
    #: what the picture shows where the words tell another motion than the technique's
    #: usual one: another technique, or a variant that the drawing code knows
    drawn_as: str = ""
    giver: str = ""
    receiver: str = ""
    needs: tuple[Literal["grip", "thumbs", "reach"], ...] = ()
    skip_for: Lines = ()
    #: conditions for which the check keeps the step at feather
    feather_for: Lines = ()
    heat: bool = False


@dataclass(frozen=True, kw_only=True)
class Signals:
    stop: str
    softer: str
    stay: str
    no_speech: str


@dataclass(frozen=True, kw_only=True)
class Routine:
    slug: str
    title: str
    mode: Literal["self", "partner"]
    conditions: Lines
    goal: str
    lead: str
    minutes: int
    written: date
    next_review: date
    positions: Lines
    position_words: str
    setup: Lines
    you_need: Lines
    effort: int
    effort_note: str
    hands: Literal["light", "some", "strong"]
    hands_note: str
    tools: Lines
    ceiling: int
    frequency: str
    skip_when: Lines
    stop_signs: Lines
    aftercare: Lines
    evidence: str
    cautions: Lines
    steps: tuple[Step, ...]
    sources: Lines = ()
    judgement: bool = False
    side_order: Literal["", "per-side", "no-turn"] = ""
    signals: Signals | None = None
    #: conditions with which the check refuses this routine
    not_for: Lines = ()
    #: keys of the steps that make a version of five minutes
    short_version: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Link:
    text: str
    href: str


@dataclass(frozen=True, kw_only=True)
class Section:
    heading: str
    paragraphs: Lines = ()
    bullets: Lines = field(default=(), metadata={"key": "list"})
    links: tuple[Link, ...] = ()
    slug: str = ""
    sources: Lines = ()
    judgement: bool = False
    claim: tuple[Claim, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Page:
    slug: str
    title: str
    written: date
    next_review: date
    summary: Lines
    section: tuple[Section, ...]


# Search: what people type, and where it leads ------------------------------------


@dataclass(frozen=True, kw_only=True)
class SearchWord:
    """Lay words and abbreviations for items, each named as ``kind:slug``."""

    say: Lines
    means: Lines


@dataclass(frozen=True, kw_only=True)
class SearchSign:
    """Words that bring up red flags first: anywhere, or only when nothing else stands."""

    say: Lines
    flags: Lines
    alone: Lines = ()


@dataclass(frozen=True, kw_only=True)
class Spelling:
    us: str
    uk: str


@dataclass(frozen=True, kw_only=True)
class SearchPage:
    """A page that stands by itself, by the name of its address."""

    name: str
    title: str
    text: str
    say: Lines = ()


@dataclass(frozen=True, kw_only=True)
class Search:
    words: tuple[SearchWord, ...]
    signs: tuple[SearchSign, ...]
    spellings: tuple[Spelling, ...]
    pages: tuple[SearchPage, ...]


# Words of the safety core, by the ids of its tables ------------------------------


@dataclass(frozen=True, kw_only=True)
class FlagGroup:
    slug: str
    name: str
    question: str
    flags: Lines


@dataclass(frozen=True, kw_only=True)
class CautionGroup:
    slug: str
    question: str
    cautions: Lines


@dataclass(frozen=True, kw_only=True)
class SymptomGroup:
    slug: str
    question: str
    symptoms: Lines


@dataclass(frozen=True, kw_only=True)
class FlagWords:
    sign: str
    because: str
    act: Lines
    say: str = ""
    #: how much of it was only remembered, and has not been read again
    recalled: Recalled = ""
    #: who else is right, where a page lists the sign under whom to call
    beside: str = ""


@dataclass(frozen=True, kw_only=True)
class CautionWords:
    name: str
    ask: str
    action: Lines
    why: str
    ask_whom: str = ""
    recalled: Recalled = ""


@dataclass(frozen=True, kw_only=True)
class SymptomWords:
    label: str
    reason: str
    say: str = ""
    do: Lines = ()
    do_not: Lines = ()
    recalled: Recalled = ""


@dataclass(frozen=True, kw_only=True)
class RuleWords:
    says: str
    why: str
    when: str = ""
    now: Lines = ()
    next_time: Lines = ()


@dataclass(frozen=True, kw_only=True)
class UrgencyWords:
    """What a level says instead when it is known how soon somebody is needed."""

    title: str
    lead: str
    now: Lines = ()


@dataclass(frozen=True, kw_only=True)
class LevelWords:
    title: str
    lead: str
    now: Lines = ()
    next_time: Lines = ()
    help_if: str = ""
    same_day: UrgencyWords | None = field(default=None, metadata={"key": "same-day"})
    book: UrgencyWords | None = None


@dataclass(frozen=True, kw_only=True)
class OutcomeWords:
    title: str
    lead: str
    todo: Lines = ()
