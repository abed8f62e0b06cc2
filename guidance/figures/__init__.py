"""Draws what a step shows, from the step's own data, when the library is loaded."""
