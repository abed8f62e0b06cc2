"""What is said beside a sign or caution that was remembered and not read again."""

from typing import Protocol


class Remembered(Protocol):
    """Words of the library that say how much of them is only remembered."""

    @property
    def recalled(self) -> str: ...


_SAID = {
    "": "",
    "part": "Part of it is from memory, not read again.",
    "all": "From memory, not read again.",
}


def recalled(words: Remembered) -> str:
    return _SAID[words.recalled]
