"""The Python driver: inside the sandbox, it hands a function its arguments and sends its answer.

Reads descriptor 0 wholly before any of the candidate's code runs: a nonce, then the arguments as tokens.
Writes one frame to descriptor 3: nonce, answer, nonce. Everything needed after the call is bound before it,
so that rebinding names elsewhere changes nothing. The last line, a call of `main`, is added for each problem.
"""

# mypy: ignore-errors

import linecache
import os
import sys
import traceback

OWN = "solution.py"


class Refused(Exception):
    """The function's answer cannot be carried; the text is a sentence for the candidate."""


def reader(kind):
    """A function that turns a list of tokens into values of a scalar type."""
    return {
        "int": lambda tokens: list(map(int, tokens)),
        "float": lambda tokens: list(map(float, tokens)),
        "bool": lambda tokens: [token == b"1" for token in tokens],
    }[kind]


def read_values(data, types):
    """The arguments, one a line; a line of text is cut by its lengths, any other split at its spaces."""
    values, at = [], 0
    for type_ in types:
        kind, depth = type_.replace("list[", "").rstrip("]"), type_.count("[")
        if kind == "str":
            value, at = read_text(data, at, depth)
        else:
            end = data.index(b"\n", at)
            value, _ = read_tokens(data[at:end].split(), 0, depth, reader(kind))
            at = end + 1
        values.append(value)
    return values


def read_tokens(tokens, at, depth, read):
    """One value without text; returns it and the place after it."""
    if depth == 0:
        return read(tokens[at : at + 1])[0], at + 1
    count, at = int(tokens[at]), at + 1
    if depth == 1:
        return read(tokens[at : at + count]), at + count
    values = []
    for _ in range(count):
        value, at = read_tokens(tokens, at, depth - 1, read)
        values.append(value)
    return values, at


def read_text(data, at, depth):
    """One value with text; returns it and the place after it."""
    end = at
    while data[end] not in b" \n":
        end += 1
    count, at = int(data[at:end]), end + 1
    if depth == 0:
        return data[at : at + count].decode(), at + count + 1
    values = []
    for _ in range(count):
        value, at = read_text(data, at, depth - 1)
        values.append(value)
    return values, at


def make_writer(
    type_,
    *,
    type=type,
    list=list,
    int=int,
    float=float,
    bool=bool,
    str=str,
    tuple=tuple,
    set=set,
    map=map,
    len=len,
    min=min,
    max=max,
    encode=str.encode,
    name_of=type.__dict__["__name__"].__get__,
    module_of=type.__dict__["__module__"].__get__,
    float_text=float.__repr__,
    int_text=int.__repr__,
    copy=list.copy,
    enumerate=enumerate,
    Refused=Refused,
    UnicodeEncodeError=UnicodeEncodeError,
    OverflowError=OverflowError,
):
    """A function that turns an answer of one declared type into tokens; exact built-in types only.

    It is one long closure on purpose: what it needs is bound here, out of reach of a candidate's rebinding.
    """
    kind, depth = type_.replace("list[", "").rstrip("]"), type_.count("[")
    exact = {"int": int, "float": float, "bool": bool, "str": str}[kind]
    words = "list of " * depth + kind
    hints = {
        "int": "Return a whole number of type int.",
        "float": "Return a float.",
        "bool": "Return True or False.",
        "str": "Return text of type str.",
    }

    def what(value):
        """The value's type, named by its own class and not by anything the class overrides."""
        cls = type(value)
        name, module = name_of(cls), module_of(cls)
        if module == "numpy":
            return f"a numpy {name}"
        return "None" if value is None else f"{'an' if name[:1] in 'aeiouAEIOU' else 'a'} {name[:60]}"

    def refuse(value, asked, place):
        """Raise the sentence on a value of the wrong type."""
        cls = type(value)
        where = f"Item {place} of the answer" if place else "The answer"
        if asked == "list":
            if cls is tuple:
                raise Refused(f"Return a list, not a tuple.{f' ({where}.)' if place else ''}")
            hint = " Turn it into a list with .tolist()." if module_of(cls) == "numpy" else " Return a list."
            raise Refused(f"{where} must be a {'list of ' * (depth - 1)}list of {kind}; it is {what(value)}.{hint}")
        hint = f" Turn it into a plain one with {kind}(...)." if module_of(cls) == "numpy" else f" {hints[kind]}"
        raise Refused(f"{where} must be {'an' if kind == 'int' else 'a'} {kind}; it is {what(value)}.{hint}")

    def scalar(value, place):
        """The token of one value; the place is for the sentence."""
        cls = type(value)
        if cls is not exact:
            if cls is int and exact is float:
                try:
                    return float_text(float(value))
                except OverflowError:
                    raise Refused("The answer is too large for a float.") from None
            refuse(value, kind, place)
        if exact is int:
            if not -(2**63) <= value < 2**63:
                raise Refused("The answer holds an int that does not fit into 64 bits.")
            return int_text(value)
        if exact is float:
            return float_text(value)
        if exact is bool:
            return "1" if value else "0"
        try:
            return f"{len(encode(value, 'utf-8'))} {value}"
        except UnicodeEncodeError:
            raise Refused("The answer holds half of a surrogate pair, which is not text.") from None

    def flat(values):
        """The tokens of a list of scalars; the common case of plain numbers without a loop of ours."""
        values = copy(values)
        kinds = set(map(type, values))
        if kinds == {exact} and exact is float:
            return " ".join([int_text(len(values)), *map(float_text, values)])
        if kinds == {exact} and exact is int and min(values) >= -(2**63) and max(values) < 2**63:
            return " ".join([int_text(len(values)), *map(int_text, values)])
        tokens = [scalar(value, place) for place, value in enumerate(values, 1)]
        return " ".join([int_text(len(values)), *tokens])

    def nested(value, levels, place):
        """The tokens of a value with so many lists around its scalars."""
        if levels == 0:
            return scalar(value, place)
        if type(value) is not list:
            refuse(value, "list", place)
        if levels == 1:
            return flat(value)
        value = copy(value)
        tokens = [nested(item, levels - 1, place) for place, item in enumerate(value, 1)]
        return " ".join([int_text(len(value)), *tokens])

    def write(value):
        """The answer's tokens as bytes; raises Refused."""
        if value is None:
            wanted = f"{'an' if words == 'int' else 'a'} {words}"
            raise Refused(f"The function returned nothing (None); it must return {wanted}.")
        return encode(nested(value, depth, 0), "utf-8")

    return write


def own_frames(report, left=8):
    """Leave only the candidate's own lines in a traceback, and in those it came from."""
    report.stack[:] = [frame for frame in report.stack if frame.filename == OWN]
    for earlier in (report.__cause__, report.__context__):
        if earlier is not None and left:
            own_frames(earlier, left - 1)


def explain(error, stderr):
    """Print an exception as Python would, without our frames; never raises."""
    try:
        report = traceback.TracebackException(type(error), error, error.__traceback__, compact=True)
        own_frames(report)
        stderr.write("".join(report.format()))
    except BaseException:
        say("An exception was raised, and printing it failed.", stderr)


def load(source):
    """Run the candidate's file as the module `solution` and return its names."""
    module = type(sys)("solution")
    module.__file__ = OWN
    sys.modules["solution"] = module
    text = source.decode("utf-8", "replace")
    linecache.cache[OWN] = (len(text), None, text.splitlines(True), OWN)
    exec(compile(source, OWN, "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - this is what it is for
    return module.__dict__


def leave(code, stdout, stderr, *, exit=os._exit):
    """Flush what was printed and end at once: no exit handler, thread or destructor runs after this."""
    for stream in (sys.stdout, stdout, sys.stderr, stderr):
        try:
            if stream is not None:
                stream.flush()
        except BaseException:
            code = code or 1
    exit(code)


def say(sentence, stderr):
    """Tell the candidate a sentence, unless they have closed the stream."""
    try:
        stderr.write(f"{sentence}\n")
        stderr.flush()
    except BaseException:
        return


def exit_code(value, stderr):
    """What the interpreter makes of `sys.exit(value)`."""
    if value is None:
        return 0
    if type(value) is int:
        return value & 0xFF
    say(value if type(value) is str else "The program ended itself.", stderr)
    return 1


def read_all(fd):
    """Everything from a descriptor."""
    os.lseek(fd, 0, os.SEEK_SET)
    chunks = []
    while chunk := os.read(fd, 1 << 24):
        chunks.append(chunk)
    return b"".join(chunks)


def send(frame, *, channel=3, write=os.write, close=os.close, memoryview=memoryview):
    """Write the frame and close the channel, so that nothing can follow by chance."""
    view = memoryview(frame)
    while view:
        view = view[write(channel, view) :]
    close(channel)


def main(name, params, returns):
    """Read the arguments, call the candidate's function, send its answer, leave."""
    stdout, stderr = sys.stdout, sys.stderr
    settrace, setprofile, finish, put = sys.settrace, sys.setprofile, leave, send
    show, tell, code_of = explain, say, exit_code
    write, Failed, Stop, Closed, refused = make_writer(returns), BaseException, SystemExit, OSError, Refused
    can_call = callable
    nonce, _, body = read_all(0).partition(b"\n")
    values = read_values(body, params)
    del body
    with open(os.path.join(os.path.dirname(__file__), OWN), "rb") as file:
        source = file.read()
    code, answered = 1, False
    try:
        function = load(source).get(name)
        if not can_call(function):
            tell(f"Define a function named {name}.", stderr)
            finish(1, stdout, stderr)
        answer = function(*values)
        answered = True
    except Stop as stop:
        code = code_of(stop.code, stderr)
    except Failed as error:
        show(error, stderr)
    settrace(None)
    setprofile(None)
    if not answered:
        finish(code, stdout, stderr)
    try:
        tokens = write(answer)
        put(b"%s\n%s\n%s\n" % (nonce, tokens, nonce))
        code = 0
    except refused as refusal:
        tell(refusal, stderr)
    except Closed:
        tell("The answer could not be sent: its channel was closed.", stderr)
    except Failed as error:
        show(error, stderr)
    finish(code, stdout, stderr)
