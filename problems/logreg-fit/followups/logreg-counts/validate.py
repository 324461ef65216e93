"""Inputs of logreg-counts: there are visitors of both kinds."""


def validate(args):
    """Look for a visitor of each kind; with one kind alone the intercept would grow without end."""
    if not (args["back"].any() and args["away"].any()):
        return "back and away each need a number above 0."
    return True
