"""Path text turned back into points, to ask where things lie in a picture."""

import re

from tests.figures.markup import tree

Point = tuple[float, float]
_TOKEN = re.compile(r"[Mclz]|-?\d*\.?\d+")


def outlines(markup: str, role: str) -> list[list[Point]]:
    """The corners of every sub-path of the elements with this role."""
    found: list[list[Point]] = []
    for e in tree(markup).iter("path"):
        if role in e.get("class", "").split():
            found += _sub_paths(e.get("d", ""))
    return found


def _sub_paths(text: str) -> list[list[Point]]:
    """Only the commands that our own pictures write: M, and relative c and l."""
    paths: list[list[Point]] = []
    command, numbers = "", list[float]()
    for token in _TOKEN.findall(text):
        if token.isalpha():
            command, numbers = token, []
            continue
        numbers.append(float(token))
        if len(numbers) == (6 if command == "c" else 2):
            x, y = numbers[-2:]
            if command == "M":
                paths.append([(x, y)])
            else:
                here = paths[-1][-1]
                paths[-1].append((here[0] + x, here[1] + y))
            numbers = []
    return paths


def middle(outline: list[Point]) -> Point:
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
