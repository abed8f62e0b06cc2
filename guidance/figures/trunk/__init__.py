"""Back, chest, hips and neck as places to work on, in real centimetres."""
