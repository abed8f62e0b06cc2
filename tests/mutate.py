"""Mutation testing of the rules: break one thing at a time, see whether a test notices.

``make mutate`` runs it on every module below; it is slow and no part of ``make test``.
All work happens in a copy in a temporary folder. Left out on purpose are mutants that
say nothing about the rules: those of type annotations and of decorators, and exotic
operators (``x | y`` to ``x << y``) that no import survives.
"""

import ast
import contextlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import (
    MutationSpec,
    TestOutcome,
    WorkerOutcome,
    WorkItem,
    WorkResult,
)

ROOT = Path(__file__).resolve().parents[1]
SAFETY = Path("guidance/safety")
TESTS = "tests/safety/test_"

#: Each side of the core: its modules, and its tests with the quick ones first.
SIDES = {
    "advice": (
        "advice advice_row advice_rules advice_signs grid patterns report",
        "advice advice_mutants symptoms advice_laws",
    ),
    "screening": (
        "screening screening_answers screening_case screening_conditions "
        "screening_history adapting fits",
        "screening screening_mutants screening_words tables limits adapting "
        "screening_laws",
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
test-command = "{python} -m pytest {tests}"
[cosmic-ray.distributor]
name = "local"
"""
PYTEST = "[pytest]\naddopts = -x -q -p no:django -p no:cacheprovider\n"
ENOUGH = 0.95


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, help="at most so many mutants a module")
    parser.add_argument("--only", nargs="*", default=[], help="names of modules")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        with contextlib.chdir(copy):
            rows = [
                row
                for side in SIDES
                for row in _results(copy, side, chosen.only, chosen.sample)
            ]
    return _told(rows)


def _copied(folder: Path) -> Path:
    """The safety core and its tests, with settings that need no Django."""
    quiet = shutil.ignore_patterns("__pycache__", ".hypothesis")
    for part in (SAFETY, Path("guidance/library"), Path("tests/safety")):
        shutil.copytree(ROOT / part, folder / part, ignore=quiet)
    for package in ("guidance", "tests"):
        (folder / package / "__init__.py").touch()
    (folder / "pytest.ini").write_text(PYTEST)
    return folder


Row = tuple[MutationSpec, WorkResult]


def _results(
    copy: Path, side: str, only: list[str], sample: int | None
) -> Iterator[Row]:
    """Every mutant of one side with what became of it."""
    modules, tests = (names.split() for names in SIDES[side])
    modules = [name for name in modules if not only or name in only]
    if not modules:
        return
    config, session = copy / f"{side}.toml", copy / f"{side}.sqlite"
    config.write_text(_config(modules, tests))
    _run(sys.executable, "-m", "pytest", *_files(tests))
    _run("cosmic-ray", "init", str(config), str(session))
    with use_db(session, WorkDB.Mode.open) as db:
        _skip(db, sample)
    _run("cosmic-ray", "exec", str(config), str(session))
    with use_db(session, WorkDB.Mode.open) as db:
        found = {item.job_id: item.mutations[0] for item in db.work_items}
        for job, result in db.results:
            if result.worker_outcome is not WorkerOutcome.SKIPPED:
                yield found[job], result


def _files(tests: list[str]) -> list[str]:
    return [path for name in tests if Path(path := f"{TESTS}{name}.py").exists()]


def _config(modules: list[str], tests: list[str]) -> str:
    paths = ", ".join(f'"{SAFETY / name}.py"' for name in modules)
    return CONFIG.format(
        paths=paths, python=sys.executable, tests=" ".join(_files(tests))
    )


def _run(*command: str) -> None:
    tool = Path(sys.executable).parent / command[0]
    found = str(tool) if tool.exists() else command[0]
    subprocess.run([found, *command[1:]], check=True)


def _skip(db: WorkDB, sample: int | None) -> None:
    """Mark what is left out, so that it is never run."""
    kept: dict[Path, list[WorkItem]] = {}
    left_out = []
    for item in db.pending_work_items:
        spec = item.mutations[0]
        if _speaks(spec):
            kept.setdefault(spec.module_path, []).append(item)
        else:
            left_out.append(item.job_id)
    for items in kept.values():
        items.sort(key=lambda each: (each.mutations[0].start_pos, each.job_id))
        random.Random(1).shuffle(items)  # noqa: S311
        left_out += [item.job_id for item in items[sample:]] if sample else []
    skipped = WorkResult(worker_outcome=WorkerOutcome.SKIPPED)
    db.set_multiple_results(left_out, skipped)


def _speaks(spec: MutationSpec) -> bool:
    """Whether a mutant says something about the rules."""
    inside = any(
        start <= spec.start_pos < end for start, end in _silent(spec.module_path)
    )
    return bool(KEPT.fullmatch(spec.operator_name)) and not inside


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


def _told(rows: list[Row]) -> int:
    total, killed = Counter[str](), Counter[str]()
    for spec, result in rows:
        total[spec.module_path.stem] += 1
        killed[spec.module_path.stem] += result.test_outcome is TestOutcome.KILLED
        if result.test_outcome is not TestOutcome.KILLED:
            print(f"\n{spec.operator_name} {result.test_outcome}\n{result.diff}")
    for name in total:
        print(f"{name:24}{killed[name]:5} of {total[name]:5}")
    share = killed.total() / max(1, total.total())
    print(f"{'all':24}{killed.total():5} of {total.total():5}  {share:.1%}")
    return int(share < ENOUGH)


if __name__ == "__main__":
    sys.exit(main())
