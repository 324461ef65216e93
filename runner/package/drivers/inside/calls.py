"""How the Python driver plays the calls of a class: all are read ahead, and each result is written after its call."""

# mypy: ignore-errors


def read_calls(source, methods):
    """The calls, each the number of its method and a list of its arguments; a method is its name and its types."""
    quick = {"int": int, "float": float, "bool": b"1".__eq__}
    plain = [[quick.get(kind) for kind in kinds] for _, *kinds in methods]
    calls, tokens = [], source.tokens if type(source) is Tokens else None  # noqa: F821 - of the file before this one
    for _ in range(source.count()):
        number = source.count()
        turn = plain[number]
        if tokens is None or None in turn:
            args = [read_value(source, kind) for kind in methods[number][1:]]  # noqa: F821 - as above
        else:
            start = source.at
            source.at += len(turn)
            args = [one(token) for one, token in zip(turn, tokens[start : source.at])]  # noqa: B905 - equally long
        calls.append((number, args))
    return calls


def make_player(methods, nodes, *, getattr=getattr, enumerate=enumerate, len=len, repr=repr, type=type):
    """A function that makes an object, calls its methods, and returns what they gave as tokens.

    A method is its name and the type of what it gives, None for nothing. What raises is named by its call.
    """
    names = [name for name, _ in methods]
    writes = [kind and make_writer(kind, nodes) for _, kind in methods]  # noqa: F821 - of the file after this one
    refused, failed, tell, can_call = Refused, BaseException, say, callable  # noqa: F821 - as above

    def shown(number, args):
        """A call as people write it; what cannot be shown is left out."""
        try:
            text = ", ".join([repr(one) for one in args])
        except failed:
            text = "…"
        return f"{names[number]}({text if len(text) <= 80 else text[:80] + '…'})"

    def play(made, values, stderr):
        """The trace of the calls, which come last; raises what the candidate's methods raise."""
        *given, calls = values
        own = made(*given)
        for name in names:
            if not can_call(getattr(own, name, None)):
                raise refused(f"Define a method named {name}.")
        parts = [b"%d" % len(calls)]
        for at, (number, args) in enumerate(calls, 1):
            try:
                answer = getattr(own, names[number])(*args)
                if writes[number]:
                    parts.append(writes[number](answer))
            except refused as refusal:
                raise refused(f"Call {at}, {shown(number, args)}: {refusal}") from None
            except failed:
                tell(f"In call {at}, {shown(number, args)}:", stderr)
                raise
        return b" ".join(parts)

    return play
