"""Arms, hands, legs and feet as the parts that are worked on, each in a unit of its own."""
