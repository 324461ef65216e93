"""Practice: what a learner plans, recalls, explains and solves, and what is worth doing next."""
