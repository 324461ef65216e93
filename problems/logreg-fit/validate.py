"""Inputs of logreg-fit: there are visitors of both kinds."""


def validate(args):
    """Look for both labels; with one alone the intercept would grow without end."""
    if len(set(args["y"].tolist())) < 2:
        return "y needs at least one 0 and one 1."
    return True
