"""Each role in a drawing has a look, on a page and in a file that stands alone."""

import re
from pathlib import Path

from guidance.figures.alone import style_sheet
from guidance.figures.roles import DIRECTIONS, FILLS, LINES, MOTIONS, WORDS
from guidance.figures.tempo import LONGEST, STILL_BEAT, USUAL_BEAT

CSS = Path(__file__).parents[2] / "static" / "css"
DRAWN = FILLS | LINES | WORDS


def classes(text: str) -> set[str]:
    return set(re.findall(r"\.([a-z][a-z0-9-]*)", re.sub(r"/\*.*?\*/", "", text)))


def test_every_role_has_a_look_on_a_page():
    assert classes((CSS / "figures.css").read_text()) >= DRAWN


def test_every_role_has_a_look_in_a_file_of_its_own():
    assert classes(style_sheet()) >= DRAWN


def test_every_motion_and_direction_moves_when_movement_is_shown():
    known = classes((CSS / "movement.css").read_text())
    assert known >= MOTIONS | set(DIRECTIONS)


def test_every_usual_beat_has_its_class():
    known = classes((CSS / "movement.css").read_text())
    for seconds in {LONGEST, STILL_BEAT, *USUAL_BEAT.values()}:
        assert f"beat-{seconds}" in known


def test_a_file_of_its_own_has_no_comment_no_import_and_no_address():
    sheet = style_sheet()
    assert "/*" not in sheet
    assert "@import" not in sheet
    assert "url(" not in sheet


def test_both_sheets_draw_a_line_as_heavy():
    page, alone = (CSS / "figures.css").read_text(), style_sheet()
    for role in sorted(LINES):
        width = re.search(rf"\.{role} {{[^}}]*stroke-width: ([\d.]+)", page)
        same = re.search(rf"\.{role}{{[^}}]*stroke-width:([\d.]+)", alone)
        assert width is not None, role
        assert same is not None, role
        assert width[1] == same[1], role
