"""The body as a map: front and back, its areas, and the places to keep off."""
