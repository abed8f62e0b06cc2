"""The head as a place to work on: scalp, temples, forehead, jaw, base of the skull."""
