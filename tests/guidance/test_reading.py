"""Files that cannot be read: each is named with its key and the reason."""

import pytest

from .files import Files

WALL = "routines/sij-self-buttock-wall.toml"


@pytest.fixture
def files(tmp_path) -> Files:
    return Files(tmp_path)


def test_the_shipped_library_is_sound(files):
    assert files.refusal() == []


def test_broken_toml_is_named_with_its_line(files):
    files.change(WALL, 'mode = "self"', 'mode = "self')
    (problem,) = files.refusal()
    assert problem.startswith(f"{WALL}: file: is not valid TOML")
    assert "line 6" in problem


def test_a_file_that_is_not_utf_8_is_named(files):
    (files.root / WALL).write_bytes('title = "Käse"'.encode("latin-1"))
    (problem,) = files.problems()
    assert problem == f"{WALL}: file: is not UTF-8 text (byte 10)"


def test_a_missing_file_is_named(files):
    (files.root / "tools.toml").unlink()
    assert "tools.toml: file: is missing" in files.problems()


def test_a_folder_without_a_library_is_refused(tmp_path):
    files = Files(tmp_path)
    files.root = tmp_path
    assert "sources.toml: file: is missing" in files.problems()


def test_a_missing_key_is_named(files):
    files.drop(WALL, "title = ")
    assert files.problems() == [f"{WALL}: title: is missing; it is text in quotes"]


def test_an_unknown_key_is_named(files):
    files.change(WALL, "minutes = 10", 'minutes = 10\nspeed = "fast"')
    (problem,) = files.problems()
    assert problem.startswith(
        f"{WALL}: speed: is not a key that is known here; known are"
    )


def test_an_unknown_key_inside_a_step_is_named_with_its_step(files):
    files.change(WALL, "key = 3", "key = 3\nforce = 9")
    (problem,) = files.problems()
    where = f"{WALL}: steps[key 3].force: "
    assert problem.startswith(where + "is not a key that is known here")


def test_an_unknown_table_is_named(files):
    files.change("tools.toml", "[[tool]]", '[[tol]]\nslug = "x"\n\n[[tool]]')
    assert files.problems() == ["tools.toml: tol: is not a key that is known here"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "minutes = 10",
            'minutes = "ten"',
            "minutes: must be a whole number, not “ten”",
        ),
        (
            "minutes = 10",
            "minutes = true",
            "minutes: must be a whole number, not “True”",
        ),
        (
            "minutes = 10",
            "minutes = 10.5",
            "minutes: must be a whole number, not “10.5”",
        ),
        (
            "judgement = true",
            'judgement = "yes"',
            "judgement: must be true or false, not “yes”",
        ),
        (
            "written = 2026-11-20",
            'written = "today"',
            "written: must be a date such as 2026-11-20, not “today”",
        ),
        (
            'mode = "self"',
            'mode = "alone"',
            "mode: is “alone”; it must be one of “self”, “partner”",
        ),
        (
            'tools = ["hands", "ball-wall", "soft-fist"]',
            'tools = "hands"',
            "tools: must be a list, not “hands”",
        ),
    ],
)
def test_a_value_of_the_wrong_type_is_named(files, old, new, problem):
    files.change(WALL, old, new)
    assert files.problems() == [f"{WALL}: {problem}"]


def test_a_text_with_a_space_at_its_end_is_named(files):
    files.change(WALL, 'at the wall"', 'at the wall "')
    assert files.problems() == [
        f"{WALL}: title: has a space at its beginning or end",
    ]


def test_a_key_written_twice_is_refused(files):
    files.change(WALL, "minutes = 10", "minutes = 10\nminutes = 10")
    (problem,) = files.problems()
    assert problem.startswith(f"{WALL}: file: is not valid TOML")


def test_a_slug_unlike_the_files_name_is_refused(files):
    files.change("pages/about.toml", 'slug = "about"', 'slug = "abuot"')
    assert files.problems() == [
        "pages/about.toml: slug: must be “about”, like the file's name",
    ]


def test_an_address_that_is_no_slug_is_refused(files):
    name = "routines/Two words.toml"
    files.write(name, files.read(WALL).replace("sij-self-buttock-wall", "Two words", 1))
    assert any(line.startswith(f"{name}: slug") for line in files.problems())


def test_problems_in_two_files_are_both_named(files):
    files.drop(WALL, "title = ")
    files.change("pages/about.toml", "written = ", "writen = ")
    problems = files.refusal()
    assert files.problems() == problems
    assert f"{WALL}: title: is missing; it is text in quotes" in problems
    wanted = "is missing; it is a date such as 2026-11-20"
    assert f"pages/about.toml: written: {wanted}" in problems


def test_rules_broken_in_two_files_are_both_named(files):
    files.change(WALL, '"rf-ces-saddle"', '"rf-nonsense"')
    files.change("claims.toml", 'sources = ["furlan-2015"]', 'sources = ["nobody"]')
    claims, wall = files.refusal()
    assert files.problems() == [claims, wall]
    assert claims.startswith("claims.toml: claim[1].sources: “nobody” is not known")
    assert wall.startswith(f"{WALL}: stop_signs: “rf-nonsense” is not known")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (
            'area = "outer-hip"',
            'area = "hip"',
            "“hip” is not known; perhaps “outer-hip”",
        ),
        (
            'area = "outer-hip"',
            'area = "outer-hpi"',
            "“outer-hpi” is not known; perhaps “outer-hip”",
        ),
        (
            'tool = "ball-wall"',
            'tool = "xyz"',
            "“xyz” is not known; known are “ball-chair”, “ball-wall”, “hands”",
        ),
        (
            "minutes = 10",
            "minuets = 10",
            "is not a key that is known here; perhaps “minutes”",
        ),
    ],
)
def test_a_wrong_name_is_answered_with_a_right_one(files, old, new, reason):
    files.change(WALL, old, new)
    assert any(reason in problem for problem in files.problems())
