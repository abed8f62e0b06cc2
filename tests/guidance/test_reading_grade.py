"""Everybody can read a page, and follow a step (grade 7 and 6 at most)."""

from dataclasses import fields, replace

import pytest

from guidance.content.checks.reading_grade import texts_are_easy_to_read
from guidance.content.readability import grade, one_of
from guidance.content.texts import sentences, texts_of
from tests.shown import page

from .page import Page
from .public import INDEXED

BLOCKS = {"p", "li", "dd", "td"}

HARD = (
    "Administering continuous longitudinal compression mobilises superficial "
    "connective tissue, facilitating considerable physiological relaxation throughout "
    "individually sensitised musculature, particularly following uncomfortable "
    "repetitive occupational activities necessitating extraordinary concentration."
)
NOBODY = one_of(["no such name"])


def with_routine(library, **texts):
    """A library of one changed routine and nothing else."""
    rows = {field.name: getattr(library, field.name) for field in fields(library)}
    none = {name: () for name, row in rows.items() if isinstance(row, tuple)}
    words = {field.name: () for field in fields(library.wording)}
    routine = next(r for r in library.routines if r.slug == "sij-self-buttock-wall")
    new = replace(routine, **texts)
    files = {id(new): "routines/sij-self-buttock-wall.toml"}
    none |= {"routines": (new,), "wording": replace(library.wording, **words)}
    return replace(library, files=files, **none)


def refusals(library) -> list[str]:
    texts, style = texts_of(library), library.house_style
    return [str(problem) for problem in texts_are_easy_to_read(texts, style)]


def test_the_shipped_library_is_easy_to_read(library):
    assert refusals(library) == []


def test_a_hard_page_is_refused_with_its_place_and_its_hardest_sentence(library):
    (problem,) = refusals(with_routine(library, setup=(HARD,) * 12))
    assert problem.startswith("routines/sij-self-buttock-wall.toml: setup[1]: ")
    assert "7 at most" in problem
    assert "the hardest sentence is “Administering continuous" in problem


def test_a_hard_step_is_refused_though_its_page_is_easy(library):
    routine = next(r for r in library.routines if r.slug == "sij-self-buttock-wall")
    first, *others = routine.steps
    steps = (replace(first, do=(*first.do, HARD)), *others)
    (problem,) = refusals(with_routine(library, steps=steps))
    assert problem.startswith("routines/sij-self-buttock-wall.toml: steps[key 1].do[")
    assert "6 at most" in problem


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        # 0.39 x words + 11.8 x syllables / words - 15.59, by hand
        ("The cat sat on the mat.", -1.45),
        ("Breathe slowly and let your shoulders settle.", 4.00),
    ],
)
def test_the_grade_is_that_of_flesch_and_kincaid(sentence, years):
    assert grade([sentence], NOBODY) == pytest.approx(years, abs=0.01)


def test_the_name_of_a_condition_counts_as_one_short_word():
    names = one_of(["ankylosing spondylitis", "arthritis"])
    long = grade(["Ankylosing spondylitis hurts in the night."], names)
    assert long == grade(["It hurts in the night."], names)


def test_marks_inside_a_sentence_do_not_make_it_two():
    assert grade(["Rest: sit down; then wait."], NOBODY) == grade(
        ["Rest sit down then wait."], NOBODY
    )


def read_aloud(page: Page) -> list[str]:
    """The sentences of a page, without the titles that others gave their papers."""
    lists = [e for e in page.having("id") if e["id"].startswith("source")]
    titles = {id(part) for row in lists for part in (row, *row.inside)}
    blocks = [e for e in page.one("main").inside if e.tag in BLOCKS]
    whole = [e for e in blocks if not any(part.tag in BLOCKS for part in e.inside)]
    said = [s for e in whole if id(e) not in titles for s in sentences(e.text)]
    return [s for s in said if len(s.split()) >= 3]


@pytest.mark.django_db
@pytest.mark.parametrize("path", INDEXED)
def test_every_page_is_easy_to_read_as_it_is_shown(path, library):
    names = one_of(n for row in library.house_style.short for n in row.names)
    said = read_aloud(page(path))
    if said:
        assert grade(said, names) <= 7
        assert sum(len(s.split()) for s in said) / len(said) <= 20
