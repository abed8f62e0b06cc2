"""Mutation testing of the rules: break one thing at a time, see whether a test notices.

``make mutate`` runs it on every module below; it is slow and no part of ``make test``.
All work happens in a copy in a temporary folder. Left out on purpose are mutants that
say nothing about the rules: those of type annotations and of decorators, and exotic
operators (``x | y`` to ``x << y``) that no import survives.
"""

import ast
import contextlib
import difflib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import hypothesis  # noqa: F401  imported once, before the forks
import pytest
from cosmic_ray.mutating import use_mutation
from cosmic_ray.plugins import get_operator
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import MutationSpec, WorkItem

ROOT = Path(__file__).resolve().parents[1]
SAFETY = Path("guidance/safety")
TESTS = "tests/safety/test_"

#: Each side of the core: its modules, its quick tests and its slow ones.
SIDES = {
    "advice": (
        "advice advice_row advice_rules advice_signs grid patterns report",
        "advice_mutants advice symptoms",
        "advice_laws",
    ),
    "screening": (
        "screening screening_answers screening_case screening_conditions "
        "screening_history adapting fits",
        "screening_mutants screening screening_words tables limits",
        "adapting screening_laws",
    ),
}
#: The operators that make mistakes such as people make.
KEPT = re.compile(
    r"core/(NumberReplacer|Replace(TrueWithFalse|FalseWithTrue|AndWithOr|OrWithAnd)"
    r"|AddNot|ReplaceUnaryOperator_Delete_\w+|ZeroIterationForLoop"
    r"|ReplaceComparisonOperator_(GtE_Gt|GtE_Lt|LtE_Lt|LtE_Gt|Lt_LtE|Lt_GtE|Gt_GtE"
    r"|Gt_LtE|Eq_NotEq|NotEq_Eq|Is_IsNot|IsNot_Is|In_NotIn|NotIn_In)"
    r"|ReplaceBinaryOperator_(BitOr_BitAnd|BitAnd_BitOr|Add_Sub|Sub_Add|Mul_Div"
    r"|Div_Mul|FloorDiv_Mul|Pow_Mul))"
)
CONFIG = """
[cosmic-ray]
module-path = [{paths}]
timeout = 120.0
excluded-modules = []
test-command = "none: every mutant is tested in a fork of this process"
[cosmic-ray.distributor]
name = "local"
"""
PYTEST = "[pytest]\naddopts = -x -q -p no:django -p no:cacheprovider\n"
ENOUGH = 0.95
#: Seconds after which a mutant that makes the tests hang counts as noticed.
LONGEST = 120


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="at most so many mutants a module")
    parser.add_argument("--only", nargs="*", default=[], help="names of modules")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        with contextlib.chdir(copy):
            sys.path.insert(0, str(copy))
            return _told(
                row
                for side in SIDES
                for row in _results(copy, side, chosen.only, chosen.sample)
            )


def _copied(folder: Path) -> Path:
    """The safety core and its tests, with settings that need no Django."""
    quiet = shutil.ignore_patterns("__pycache__", ".hypothesis")
    for part in (SAFETY, Path("guidance/library"), Path("tests/safety")):
        shutil.copytree(ROOT / part, folder / part, ignore=quiet)
    for package in ("guidance", "tests"):
        (folder / package / "__init__.py").touch()
    (folder / "pytest.ini").write_text(PYTEST)
    return folder


#: A mutant, whether a test noticed it, and what it changed.
Row = tuple[MutationSpec, bool, str]


def _results(
    copy: Path, side: str, only: list[str], sample: int | None
) -> Iterator[Row]:
    """Every mutant of one side with what became of it."""
    modules, quick, slow = (names.split() for names in SIDES[side])
    modules = [name for name in modules if not only or name in only]
    if not modules:
        return
    tests = [_files(quick), _files(slow)]
    config, session = copy / f"{side}.toml", copy / f"{side}.sqlite"
    paths = ", ".join(f'"{SAFETY / name}.py"' for name in modules)
    config.write_text(CONFIG.format(paths=paths))
    if _notices(tests):
        sys.exit("The tests fail before anything is broken.")
    sys.dont_write_bytecode = True
    tool = Path(sys.executable).parent / "cosmic-ray"
    subprocess.run([tool, "init", config, session], check=True)
    with use_db(session, WorkDB.Mode.open) as db:
        for item in _chosen(db, sample):
            yield _tried(item.mutations[0], tests)


def _files(names: list[str]) -> list[str]:
    return [f"{TESTS}{name}.py" for name in names]


def _tried(spec: MutationSpec, tests: list[list[str]]) -> Row:
    operator = get_operator(spec.operator_name)(**spec.operator_args)
    with use_mutation(spec.module_path, operator, spec.occurrence) as (was, now):
        killed = now is None or _notices(tests)
        changed = difflib.unified_diff(was.splitlines(), (now or "").splitlines(), n=0)
        return spec, killed, "\n".join(list(changed)[2:])


def _notices(tests: list[list[str]]) -> bool:
    """Whether a test fails, in a child that has imported none of the rules yet."""
    child = os.fork()
    if not child:
        signal.alarm(LONGEST)
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)
            os._exit(any(pytest.main(files) for files in tests))
    return os.waitpid(child, 0)[1] != 0


def _chosen(db: WorkDB, sample: int | None) -> list[WorkItem]:
    """The mutants that are tried: all that speak, or a fixed sample of each module."""
    kept: dict[Path, list[WorkItem]] = {}
    for item in db.pending_work_items:
        spec = item.mutations[0]
        if _speaks(spec):
            kept.setdefault(spec.module_path, []).append(item)
    for items in kept.values():
        items.sort(key=lambda each: _place(each.mutations[0]))
        random.Random(1).shuffle(items)  # noqa: S311
    return [item for items in kept.values() for item in items[:sample]]


def _place(spec: MutationSpec) -> tuple[tuple[int, int], str, int]:
    return spec.start_pos, spec.operator_name, spec.occurrence


def _speaks(spec: MutationSpec) -> bool:
    """Whether a mutant says something about the rules."""
    row, column = spec.start_pos
    line = spec.module_path.read_text().splitlines()[row - 1]
    inside = any(
        start <= spec.start_pos < end for start, end in _silent(spec.module_path)
    )
    separator = line[column:].startswith(("*,", "*)"))
    return bool(KEPT.fullmatch(spec.operator_name)) and not inside and not separator


def _silent(path: Path) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """From where to where annotations and decorators reach in a module."""
    for node in ast.walk(ast.parse(path.read_text())):
        parts = [getattr(node, "annotation", None), getattr(node, "returns", None)]
        parts += getattr(node, "decorator_list", [])
        for part in filter(None, parts):
            yield (
                (part.lineno, part.col_offset),
                (part.end_lineno, part.end_col_offset),
            )


def _told(rows: Iterable[Row]) -> int:
    total, killed = Counter[str](), Counter[str]()
    for spec, dead, change in rows:
        total[spec.module_path.stem] += 1
        killed[spec.module_path.stem] += dead
        if not dead:
            print(f"\n{spec.module_path.stem}: survived\n{change}", flush=True)
    for name in total:
        print(f"{name:24}{killed[name]:5} of {total[name]:5}")
    share = killed.total() / max(1, total.total())
    print(f"{'all':24}{killed.total():5} of {total.total():5}  {share:.1%}")
    return int(share < ENOUGH)


if __name__ == "__main__":
    sys.exit(main())
