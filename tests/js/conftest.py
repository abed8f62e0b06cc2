import pytest

from .test_scripts import node


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if node() is None:
        loud = "NO NODE FOUND: the tests of the scripts did not run"
        terminalreporter.write_sep("!", loud, red=True, bold=True)
