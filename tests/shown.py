"""What somebody without an account sees of the shipped site, fetched once.

Only for tests that change nothing in the database: the next test gets the same answer.
"""

from functools import cache
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.guidance.page import Page


@cache
def answer(path: str) -> Any:
    """The response to a first visit; ``queries`` says how many it took."""
    with CaptureQueriesContext(connection) as asked:
        response: Any = Client().get(path)
    response.queries = len(asked)
    # Nobody looks at these, and they hold half of the database.
    response.context = response.templates = response.wsgi_request = None
    return response


@cache
def page(path: str) -> Page:
    return Page(answer(path).content)
