"""Practice: plans, reviews, drills, projects, the map, and everything as one file."""
