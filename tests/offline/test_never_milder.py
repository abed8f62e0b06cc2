"""Without a network nothing is milder than with one: the same cases through both."""

import json
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import timezone

from guidance.forms import CheckForm, FeedbackForm
from guidance.models import Routine
from guidance.models.kept_cautions import LASTING
from guidance.models.rules import routine_for_rules
from guidance.offline_packs import pack_of
from guidance.safety.advice import advise
from guidance.safety.cautions import CAUTIONS
from guidance.safety.offline import LEVELS, advice_tables, check_tables, code
from guidance.safety.places import AREAS
from guidance.safety.red_flags import RED_FLAGS
from guidance.safety.report import CONDITIONS
from guidance.safety.screening import screen
from guidance.safety.symptoms import SYMPTOMS
from guidance.safety.vocabulary import During, Outcome
from guidance.views.fetch import steps_of
from tests.node import NO_NODE, node

HERE = Path(__file__).parent
RULES = HERE.parents[1] / "static/js/offline/rules.js"
OUTCOMES = [outcome.slug for outcome in Outcome]
CASES = 500

Given = dict[str, list[str]]


def through_the_browsers_rules(cases: list[dict[str, Any]], folder: Path) -> Any:
    found = node()
    if found is None:
        pytest.skip(NO_NODE)
    file = folder / "cases.json"
    tables = {"check": check_tables(), "advice": advice_tables()}
    file.write_text(json.dumps({"tables": tables, "cases": cases}))
    done = subprocess.run(
        [found, str(HERE / "run.mjs"), str(RULES), str(file)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def posted(given: Given) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, values in given.items():
        data.setlist(name, values)
    return data


@pytest.fixture(scope="module")
def routines(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        rows = list(Routine.objects.published())
        packs = {row.slug: pack_of(row, timezone.now()) for row in rows}
    return {row.slug: row for row in rows}, packs


def some(dice: random.Random, ids: Any, often: float, most: int = 2) -> list[str]:
    if dice.random() > often:
        return ["none"]
    return dice.sample(sorted(ids), dice.randint(1, most))


def a_check(dice: random.Random) -> Given:
    """Mostly healthy days, so that what is let through is tried often."""
    return {
        "pain": [dice.choice(["", *map(str, range(11))])],
        "usual": dice.choice([[], ["yes"]]),
        "flare": dice.choice([["no"], ["no"], ["no"], ["yes"], []]),
        "red_flags": some(dice, RED_FLAGS, 0.05),
        "cautions": some(dice, CAUTIONS, 0.4),
        "unsure": some(dice, CAUTIONS, 0.05),
        "asked": some(dice, CAUTIONS, 0.3, most=40),
        "conditions": some(dice, CONDITIONS, 0.4),
        "avoid": some(dice, AREAS, 0.3),
        "numb": some(dice, AREAS, 0.15),
        "hands": some(dice, ["weak-grip", "sore-thumbs", "no-reach"], 0.1),
        "positions": some(dice, ["bed-prone", "wall-stand"], 0.1, most=1),
        "receiver": [dice.choice(["me", "someone-else"])],
    } | dice.choice([{}, {}, told_before(dice)])


def told_before(dice: random.Random) -> Given:
    """What a member's page offers again, answered in some way."""
    offered = dice.sample(sorted(LASTING), dice.randint(1, 3))
    return {
        "offered": offered,
        "offered_agreed": offered[: dice.randint(0, 2)],
        "last_time": [dice.choice(["yes", "yes", "no"])],
    }


def plain_days() -> list[Given]:
    calm = {"red_flags": ["none"], "cautions": ["none"], "flare": ["no"]}
    return [calm | {"pain": [str(pain)]} for pain in range(11)]


@pytest.mark.django_db
def test_the_check(routines, tmp_path):
    rows, packs = routines
    dice = random.Random(20261125)  # noqa: S311
    asked = [(slug, a_check(dice)) for slug in rows for _ in range(CASES // len(rows))]
    asked += [(slug, day) for slug in rows for day in plain_days()]
    cases = [
        {"kind": "check", "given": given, "pack": packs[slug]} for slug, given in asked
    ]
    answers = through_the_browsers_rules(cases, tmp_path)
    plans = {slug: routine_for_rules(row, steps_of(row)) for slug, row in rows.items()}
    let_through = 0
    for (slug, given), offline in zip(asked, answers, strict=True):
        form = CheckForm(posted(given), routine=rows[slug])
        assert form.is_valid(), (given, form.errors)
        online = screen(form.answers(), plans[slug], None, timezone.now())
        where = (slug, given, offline, online.outcome.slug, online.rules)
        assert OUTCOMES.index(offline["outcome"]) >= online.outcome, where
        if "way" not in offline:
            continue
        let_through += 1
        way = packs[slug]["ways"][offline["way"]]
        assert way["ceiling"] <= online.ceiling, where
        touched = set(way["areas"]) - set(offline["skip"])
        assert touched <= {step.area for step in online.steps}, where
    assert let_through > 300


@pytest.mark.django_db
def test_a_healthy_day_may_practise_without_a_network(routines, tmp_path):
    _, packs = routines
    day = plain_days()[2]
    answers = through_the_browsers_rules(
        [{"kind": "check", "given": day, "pack": pack} for pack in packs.values()],
        tmp_path,
    )
    assert {answer["outcome"] for answer in answers} <= {"go", "adapt"}
    assert all("way" in answer for answer in answers)


def test_earlier_advice_on_the_device_still_holds(routines, tmp_path):
    _, packs = routines
    pack = packs["sij-self-buttock-wall"]
    hours = 60 * 60 * 1000
    now = int(timezone.now().timestamp() * 1000)

    def outcome(**advice: int) -> dict[str, Any]:
        notes = {"advice": [advice]}
        return {"kind": "check", "given": plain_days()[1], "pack": pack, "notes": notes}

    answers = through_the_browsers_rules(
        [
            outcome(at=now - 71 * hours, code=LEVELS.index("stop_today")),
            outcome(at=now - 73 * hours, code=LEVELS.index("stop_today")),
            outcome(at=now - 900 * hours, code=LEVELS.index("book")),
            outcome(at=now - 900 * hours, code=LEVELS.index("same-day")),
            outcome(at=now - 24 * hours, code=LEVELS.index("ease_off")),
            outcome(at=now - 169 * hours, code=LEVELS.index("ease_off")),
        ],
        tmp_path,
    )
    assert [answer["outcome"] for answer in answers] == [
        "not-today",
        "adapt",
        "book",
        "same-day",
        "adapt",
        "adapt",
    ]
    ways = [answer.get("way") for answer in answers]
    assert ways == [None, "gentle", None, None, "gentle", "plain"]


def test_a_member_gets_the_gentle_way(routines, tmp_path):
    """Nobody can look at their limits: the lowest pressure is below all of them."""
    _, packs = routines
    pack = packs["bnt-self-wall-back"]
    case = {"kind": "check", "given": plain_days()[1], "pack": pack}
    (answer,) = through_the_browsers_rules(
        [case | {"notes": {"member": True}}], tmp_path
    )
    assert (answer["outcome"], answer["way"]) == ("adapt", "gentle")
    assert pack["ways"]["gentle"]["ceiling"] == 1


def a_report(dice: random.Random) -> Given:
    pain = ["", *map(str, range(11))]
    feels = ["", *(feel.value for feel in During)]
    return {
        "before": [dice.choice(pain)],
        "after": [dice.choice(pain)],
        "usual": dice.choice([[], ["yes"]]),
        "during": [dice.choice(feels)],
        "eased": dice.choice([[], ["yes"], ["no"]]),
        "symptoms": some(dice, SYMPTOMS, 0.4, most=3),
        "conditions": some(dice, CONDITIONS, 0.5, most=3),
        "cautions": some(dice, CAUTIONS, 0.2) if dice.random() < 0.3 else [],
        "area": [dice.choice(["", *AREAS])],
    }


@pytest.mark.django_db
def test_the_advice(routines, tmp_path):
    rows, packs = routines
    dice = random.Random(8)  # noqa: S311
    asked = [(slug, a_report(dice)) for slug in rows for _ in range(2 * CASES // 35)]
    cases = [
        {"kind": "advice", "given": given, "pack": packs[slug]} for slug, given in asked
    ]
    answers = through_the_browsers_rules(cases, tmp_path)
    same = 0
    for (slug, given), offline in zip(asked, answers, strict=True):
        form = FeedbackForm(
            posted(given), routine=rows[slug], member=False, ask_consent=False
        )
        assert form.is_valid(), form.errors
        online = advise(form.report())
        assert offline >= code(online), (slug, given, LEVELS[offline], online.rules)
        same += offline == code(online)
    # Careful, but not crying wolf: most of the time both say the same.
    assert same > 0.8 * len(asked)


def test_every_sign_alone_is_as_urgent_as_online(routines, tmp_path):
    _, packs = routines
    pack = packs["gen-self-hands"]
    calm = {"before": ["2"], "after": ["2"], "during": ["comfortable"]}
    cases = [
        {"kind": "advice", "given": calm | {"symptoms": [sign]}, "pack": pack}
        for sign in SYMPTOMS
    ]
    answers = through_the_browsers_rules(cases, tmp_path)
    for (sign, row), offline in zip(SYMPTOMS.items(), answers, strict=True):
        wanted = row.urgency.slug if row.urgency else row.level.slug
        assert offline >= LEVELS.index(wanted), sign


def test_an_unknown_sign_and_no_answer(routines, tmp_path):
    _, packs = routines
    pack = packs["gen-self-hands"]
    answers = through_the_browsers_rules(
        [
            {"kind": "advice", "given": {"symptoms": ["s-new"]}, "pack": pack},
            {"kind": "advice", "given": {"before": ["2"]}, "pack": pack},
            {"kind": "check", "given": {"red_flags": ["none"]}, "pack": pack},
            {"kind": "check", "given": {"red_flags": ["rf-new"]}, "pack": pack},
            {"kind": "check", "given": {"red_flags": ["rf-chest"]}, "pack": pack},
        ],
        tmp_path,
    )
    assert LEVELS[answers[0]] == "same-day"
    assert answers[1] == -1
    assert answers[2]["outcome"] == "incomplete"
    assert answers[3] == {"outcome": "incomplete", "signs": "same-day"}
    assert answers[4]["outcome"] == "emergency"
