"""What stands below check.py or validate.py in its sandbox: it makes a bool and a sentence of what was said."""

# mypy: ignore-errors


def sandglass_said(said, name):
    """What the author's function gave back as (bool, sentence); raises TypeError where it is anything else."""
    if type(said) is str and name == "validate":
        return (False, said[:2000])
    if isinstance(said, tuple) and len(said) == 2 and type(said[1]) is str:
        verdict, sentence = said
    else:
        verdict, sentence = said, ""
    if type(verdict).__name__ not in ("bool", "bool_"):
        wanted = "True or a sentence" if name == "validate" else "True, False or a pair (bool, sentence)"
        raise TypeError(f"{name} must return {wanted}; it returned {said!r:.200}")
    return (bool(verdict), sentence[:2000].encode("utf-8", "replace").decode())
