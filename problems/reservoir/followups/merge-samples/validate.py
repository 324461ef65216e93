"""Says whether each sample is as long as its machine would have made it."""


def validate(args):
    """Whether each list holds k letters, or all of its stream."""
    for sample, number in (("one", "n_one"), ("other", "n_other")):
        if len(args[sample]) != min(args["k"], args[number]):
            return f"{sample} must hold k letters, or {number} where that is less."
    return True
