"""Allows steps that take arrays which are there already."""


def validate(args: dict) -> bool | str:
    """Whether each step takes arrays of the beginning or results of earlier steps."""
    for number, step in enumerate(args["steps"], len(args["shapes"])):
        if max(step) >= number:
            return f"The step whose result is array {number} takes array {max(step)}, which is not there yet."
    return True
