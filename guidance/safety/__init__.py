"""The safety core: pure rules, no Django, no clock, no database, no wording.

The caller passes the time and the person's answers; words live in the library and
are keyed by the ids used here.
"""

#: Stored with every result, so that an old answer can be read by the rules that gave it.
#: Raise it whenever a rule, a threshold, an urgency or a cap changes.
RULES_VERSION = "2026.11.6"
