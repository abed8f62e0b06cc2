"""Which files make the library, and what is read from each."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from . import programme, schema
from .reading import ContentError, Problem, Reader
from .style import Banned, HouseStyle, Phrase, ShortNames, Spelling, Term

T = TypeVar("T")

#: Where the shipped files stand.
SHIPPED = Path(__file__).resolve().parent.parent / "library"


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The words of the safety core, by the ids of its tables."""

    flag_groups: tuple[schema.FlagGroup, ...]
    flags: dict[str, schema.FlagWords]
    caution_groups: tuple[schema.CautionGroup, ...]
    cautions: dict[str, schema.CautionWords]
    symptom_groups: tuple[schema.SymptomGroup, ...]
    symptoms: dict[str, schema.SymptomWords]
    advice: dict[str, schema.RuleWords]
    levels: dict[str, schema.LevelWords]
    screening: dict[str, schema.RuleWords]
    outcomes: dict[str, schema.OutcomeWords]


@dataclass(frozen=True, kw_only=True)
class Library:
    """Everything that is shipped, parsed. ``files`` says where an item came from."""

    sources: tuple[schema.Source, ...]
    regions: tuple[schema.Region, ...]
    areas: tuple[schema.Area, ...]
    zones: tuple[schema.Zone, ...]
    techniques: tuple[schema.Technique, ...]
    pressures: tuple[schema.Pressure, ...]
    tools: tuple[schema.Tool, ...]
    positions: tuple[schema.Position, ...]
    caps: tuple[schema.Caps, ...]
    claims: tuple[schema.Claim, ...]
    topics: tuple[schema.Topic, ...]
    conditions: tuple[schema.Condition, ...]
    routines: tuple[schema.Routine, ...]
    pages: tuple[schema.Page, ...]
    programmes: tuple[programme.Programme, ...]
    own_routines: tuple[programme.OwnRoutines, ...]
    search: schema.Search
    wording: Wording
    house_style: HouseStyle
    files: dict[int, str] = field(default_factory=dict, compare=False)

    def file_of(self, item: object) -> str:
        return self.files.get(id(item), "library")


class _Files:
    """Opens file after file and keeps the problems of all of them together."""

    def __init__(self, root: Path, reader: type[Reader] = Reader) -> None:
        self.root = root
        self.reader = reader
        self.problems: list[Problem] = []
        self.origin: dict[int, str] = {}

    def rows(self, name: str, **wanted: type) -> tuple[tuple[object, ...], ...]:
        """The arrays of tables of one file, in the order they are asked for."""
        reader = self.reader(self.root / name, self.root)
        table = reader.table()
        _refuse_unknown(reader, table, set(wanted))
        found: tuple[tuple[object, ...], ...] = tuple(
            reader.rows(table, key, cls) for key, cls in wanted.items()
        )
        for row in (row for rows in found for row in rows):
            self.origin[id(row)] = name
        self.problems += reader.problems
        return found

    def folder(self, name: str, cls: type[T]) -> tuple[T, ...]:
        """Every file of a folder as one item, named for its slug."""
        items = []
        for path in sorted((self.root / name).glob("*.toml")):
            reader = self.reader(path, self.root)
            table = reader.table()
            item = reader.record(table, cls) if table else None
            if item is not None and getattr(item, "slug", "") != path.stem:
                reader.add("slug", f"must be “{path.stem}”, like the file's name")
            self.problems += reader.problems
            if item is not None:
                self.origin[id(item)] = reader.name
                items.append(item)
        return tuple(items)

    def words(self, name: str, **wanted: type) -> dict[str, dict[str, object]]:
        """The tables by id of one file, and its ``group`` rows where it has them."""
        reader = self.reader(self.root / name, self.root)
        table = reader.table()
        _refuse_unknown(reader, table, set(wanted) | {"group"})
        found: dict[str, dict[str, object]] = {
            key: reader.named(table, key, cls) for key, cls in wanted.items()
        }
        self.problems += reader.problems
        return found

    def groups(self, name: str, cls: type[T]) -> tuple[T, ...]:
        reader = self.reader(self.root / name, self.root)
        rows = reader.rows(reader.table(), "group", cls)
        self.problems += reader.problems
        return rows


def _refuse_unknown(reader: Reader, table: dict[str, object], known: set[str]) -> None:
    for key in table.keys() - known:
        reader.add(key, "is not a key that is known here")


def read_library(root: Path = SHIPPED, reader: type[Reader] = Reader) -> Library:
    """Parse every file; ContentError names all that cannot be read."""
    files = _Files(root, reader)
    (sources,) = files.rows("sources.toml", source=schema.Source)
    regions, areas, zones = files.rows(
        "areas.toml", region=schema.Region, area=schema.Area, zone=schema.Zone
    )
    techniques, pressures = files.rows(
        "techniques.toml", technique=schema.Technique, pressure=schema.Pressure
    )
    (tools,) = files.rows("tools.toml", tool=schema.Tool)
    (positions,) = files.rows("positions.toml", position=schema.Position)
    claims, topics = files.rows("claims.toml", claim=schema.Claim, topic=schema.Topic)
    (caps,) = files.rows("caps.toml", condition=schema.Caps)
    (own,) = files.rows("own_routines.toml", own=programme.OwnRoutines)
    library = Library(
        sources=sources,  # type: ignore[arg-type]
        regions=regions,  # type: ignore[arg-type]
        areas=areas,  # type: ignore[arg-type]
        zones=zones,  # type: ignore[arg-type]
        techniques=techniques,  # type: ignore[arg-type]
        pressures=pressures,  # type: ignore[arg-type]
        tools=tools,  # type: ignore[arg-type]
        positions=positions,  # type: ignore[arg-type]
        caps=caps,  # type: ignore[arg-type]
        claims=claims,  # type: ignore[arg-type]
        topics=topics,  # type: ignore[arg-type]
        conditions=files.folder("conditions", schema.Condition),
        routines=files.folder("routines", schema.Routine),
        pages=files.folder("pages", schema.Page),
        programmes=files.folder("programmes", programme.Programme),
        own_routines=own,  # type: ignore[arg-type]
        search=_search(files),
        wording=_wording(files),
        house_style=_house_style(files),
        files=files.origin,
    )
    if files.problems:
        raise ContentError(files.problems)
    return library


def _house_style(files: _Files) -> HouseStyle:
    banned, spelling, phrase, short, term = files.rows(
        "house_style.toml",
        banned=Banned,
        spelling=Spelling,
        phrase=Phrase,
        short=ShortNames,
        term=Term,
    )
    return HouseStyle(
        banned=banned,  # type: ignore[arg-type]
        spelling=spelling,  # type: ignore[arg-type]
        phrase=phrase,  # type: ignore[arg-type]
        short=short,  # type: ignore[arg-type]
        term=term,  # type: ignore[arg-type]
    )


def read_wording(root: Path = SHIPPED) -> Wording:
    """Only the words of the safety core."""
    files = _Files(root)
    wording = _wording(files)
    if files.problems:
        raise ContentError(files.problems)
    return wording


def read_search(root: Path = SHIPPED) -> schema.Search:
    """Only what people type when they search."""
    files = _Files(root)
    search = _search(files)
    if files.problems:
        raise ContentError(files.problems)
    return search


def _search(files: _Files) -> schema.Search:
    words, signs, spellings, pages = files.rows(
        "search.toml",
        word=schema.SearchWord,
        sign=schema.SearchSign,
        spelling=schema.Spelling,
        page=schema.SearchPage,
    )
    return schema.Search(
        words=words,  # type: ignore[arg-type]
        signs=signs,  # type: ignore[arg-type]
        spellings=spellings,  # type: ignore[arg-type]
        pages=pages,  # type: ignore[arg-type]
    )


def _wording(files: _Files) -> Wording:
    flags = files.words("red_flags.toml", flag=schema.FlagWords)
    cautions = files.words("cautions.toml", caution=schema.CautionWords)
    symptoms = files.words("symptoms.toml", symptom=schema.SymptomWords)
    advice = files.words("advice.toml", rule=schema.RuleWords, level=schema.LevelWords)
    screening = files.words("screening.toml", rule=schema.RuleWords)
    outcomes = files.words("outcomes.toml", outcome=schema.OutcomeWords)
    return Wording(
        flag_groups=files.groups("red_flags.toml", schema.FlagGroup),
        flags=flags["flag"],  # type: ignore[arg-type]
        caution_groups=files.groups("cautions.toml", schema.CautionGroup),
        cautions=cautions["caution"],  # type: ignore[arg-type]
        symptom_groups=files.groups("symptoms.toml", schema.SymptomGroup),
        symptoms=symptoms["symptom"],  # type: ignore[arg-type]
        advice=advice["rule"],  # type: ignore[arg-type]
        levels=advice["level"],  # type: ignore[arg-type]
        screening=screening["rule"],  # type: ignore[arg-type]
        outcomes=outcomes["outcome"],  # type: ignore[arg-type]
    )
