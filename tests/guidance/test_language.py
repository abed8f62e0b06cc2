"""How the library has to speak: one sentence broken at a time."""

from dataclasses import fields, replace

import pytest

from guidance.content import Library
from guidance.content.checks import language
from guidance.content.schema import Heard
from guidance.content.texts import sentences, texts_of

WALL = "routines/sij-self-buttock-wall.toml"
SIJ = "conditions/sacroiliac-joint-pain.toml"
RULES = (
    language.words_are_ours,
    language.spelling_is_british,
    language.nothing_is_said_twice,
    language.no_step_goes_near_the_throat,
    language.medical_words_are_explained,
)


class Editor:
    """Changes one text of the library in memory and asks what is wrong with it."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def change(self, kind: str, slug: str, **texts: object) -> None:
        rows = getattr(self.library, kind)
        (old,) = [row for row in rows if row.slug == slug]
        new = replace(old, **texts)
        kept = tuple(new if row is old else row for row in rows)
        files = self.library.files | {id(new): self.library.file_of(old)}
        self.library = replace(self.library, files=files, **{kind: kept})

    def problems(self, *rules) -> list[str]:
        texts, style = texts_of(self.library), self.library.house_style
        return [str(p) for rule in rules or RULES for p in rule(texts, style)]

    def say(self, words: str) -> list[str]:
        """What is wrong when the page of a condition says this of how it feels."""
        self.change("conditions", "sacroiliac-joint-pain", feel=(words,))
        return self.problems()

    def aftercare(self, words: str) -> None:
        self.change("routines", "sij-self-buttock-wall", aftercare=(words,))

    def step(self, **texts: object) -> list[str]:
        """What is wrong when the last step of a routine says this."""
        slug = "sij-self-buttock-wall"
        (routine,) = [row for row in self.library.routines if row.slug == slug]
        *steps, last = routine.steps
        self.change("routines", slug, steps=(*steps, replace(last, **texts)))
        return self.problems()


def only(rows: tuple, *slugs: str) -> tuple:
    return tuple(row for row in rows if row.slug in slugs)


@pytest.fixture
def editor(library) -> Editor:
    """A few pages are enough to break a rule on, and quicker to read than all."""
    rows = {
        f.name: ()
        for f in fields(library)
        if isinstance(getattr(library, f.name), tuple)
    }
    rows["conditions"] = only(library.conditions, "sacroiliac-joint-pain")
    rows["routines"] = only(library.routines, "sij-self-buttock-wall")
    rows["tools"] = only(library.tools, "massage-chair")
    wording = replace(library.wording, **{f.name: () for f in fields(library.wording)})
    return Editor(replace(library, wording=wording, **rows))


def test_the_shipped_library_speaks_as_it_has_to(library):
    rules = (*RULES, language.sentences_are_short)
    assert Editor(library).problems(*rules) == []


@pytest.mark.parametrize(
    "words",
    [
        "This cures the joint.",
        "It flushes toxins out.",
        "It will boost your mood.",
        "No pain, no gain.",
        "You should breathe.",
        "It is a MIRACLE.",
        "Many sufferers like it.",
    ],
)
def test_a_word_that_is_not_ours_is_refused(editor, words):
    (problem,) = editor.say(words)
    assert problem.startswith(f"{SIJ}: feel[1]: says “")


def test_the_message_tells_what_to_say_instead(editor):
    (problem,) = editor.say("You should breathe.")
    assert problem == (
        f"{SIJ}: feel[1]: says “should”; say it as an action (“Ask first”), "
        "or as what may happen (“may”)"
    )


def test_what_others_say_may_be_quoted(editor):
    assert editor.say("There is no “good pain”, and nothing gets a “boost”.") == []


def test_a_sentence_that_is_judged_is_quoted_as_it_was_said(editor):
    quoted = Heard(claim="It cures and boosts.", verdict="wrong", why="It does not.")
    editor.change("conditions", "sacroiliac-joint-pain", heard=(quoted,))
    assert editor.problems() == []


@pytest.mark.parametrize("words", ["Shoulder to shoulder.", "The curer of hams."])
def test_a_word_that_only_looks_alike_is_fine(editor, words):
    assert editor.say(words) == []


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("Mind the colored skin.", "colour"),
        ("Relax at the center.", "centre"),
        ("Organize a chair.", "organis"),
        ("Turn toward the wall.", "towards"),
        ("Choose a program here.", "programme"),
    ],
)
def test_american_spelling_is_refused(editor, american, british):
    (problem,) = editor.say(american)
    assert problem.startswith(f"{SIJ}: feel[1]: says “")
    assert british in problem


def test_british_spelling_is_fine(editor):
    words = "Choose a programme, turn towards the centre and organise the colours."
    assert editor.say(words) == []


def test_long_sentences_are_refused_by_their_mean_and_the_longest_is_shown(editor):
    long = f"Sit {'and sit ' * 300}still."
    editor.change("tools", "massage-chair", what=long)
    (problem,) = editor.problems(language.sentences_are_short)
    assert problem.startswith("tools.toml: slug massage-chair.what: ")
    assert "words on average, 20 at most; the longest is “Sit and sit" in problem


def test_a_sentence_on_two_pages_is_refused_and_both_places_are_named(editor):
    editor.aftercare("Ask again tomorrow at noon.")
    (problem,) = editor.say("Ask again tomorrow at noon.")
    assert problem == (
        f"{WALL}: aftercare[1]: “Ask again tomorrow at noon.” "
        f"stands in {SIJ} (feel[1]) too"
    )


def test_a_set_phrase_may_stand_on_many_pages(editor):
    editor.aftercare("This is an emergency.")
    assert editor.problems() == []


@pytest.mark.parametrize(
    "words",
    [
        "Stroke the side of the neck.",
        "Rest a hand on your throat.",
        "Circle over the sides of your neck.",
    ],
)
def test_no_step_may_name_the_throat_as_a_place(editor, words):
    (problem,) = editor.step(do=(words,))
    assert problem.startswith(f"{WALL}: steps[key 7].do[1]: names “")


def test_a_step_may_say_to_keep_off_the_throat(editor):
    assert editor.step(avoid="Keep off the throat.") == []


def test_a_medical_word_needs_plain_words_before_it(editor):
    (problem,) = editor.say("Myositis is something else.")
    assert problem == (
        f"{SIJ}: feel[1]: says “myositis” first; "
        "write it as “inflamed muscle (myositis)”"
    )


def test_a_medical_word_in_brackets_may_be_used_again(editor):
    words = "Inflamed muscle (myositis) is something else. Myositis is rare."
    assert editor.say(words) == []


def test_texts_are_found_in_every_kind_of_file(library):
    found = {text.file.split("/")[0].split(":")[0] for text in texts_of(library)}
    assert found == {
        "areas.toml",
        "caps.toml",
        "claims.toml",
        "conditions",
        "pages",
        "positions.toml",
        "programmes",
        "routines",
        "sources.toml",
        "techniques.toml",
        "tools.toml",
        "wording",
    }


def test_a_text_knows_its_place(library):
    text = next(t for t in texts_of(library) if t.file == WALL and t.step)
    assert text.key == "steps[key 1].title"
    assert text.page == WALL


def test_sentences_end_where_they_end():
    words = "Stop. “Softer”: one level lighter at once. Use 1.5 cm, or 2 at most! Go on"
    assert sentences(words) == [
        "Stop.",
        "“Softer”: one level lighter at once.",
        "Use 1.5 cm, or 2 at most!",
        "Go on",
    ]
