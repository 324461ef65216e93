"""Inputs of folds-in-time: there are more different days than tests."""


def validate(args):
    """Compare the number of tests with that of different days."""
    if args["k"] >= len(set(args["days"])):
        return "k must be below the number of different days."
    return True
