"""A row of a rule table: what it is called and what it rests on."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Row:
    """The id of a rule and its ground.

    ``sources`` are ids of the library's sources; ``judgement`` marks a rule, or the
    exact number in it, that nobody has tested.
    """

    id: str
    sources: tuple[str, ...] = ()
    judgement: bool = False
