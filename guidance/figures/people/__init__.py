"""Whole people as joints, outlines and places on them."""
