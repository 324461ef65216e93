"""Inputs of boost-yes-or-no: there are parcels of both kinds."""


def validate(args):
    """Look for both labels; with one alone the log odds at the beginning would have no end."""
    if len(set(args["y"].tolist())) < 2:
        return "y needs at least one 0 and one 1."
    return True
