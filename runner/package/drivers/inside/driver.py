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


def words_of(type_):
    """A type as a person reads it, with its article: "a list of int", "an int or None"."""
    if type(type_) is str:
        return f"an {type_}" if type_ == "int" else f"a {type_}"
    if own_types and type_[0] in own_types.words:  # noqa: F821 - of arguments.py
        return own_types.words[type_[0]]  # noqa: F821
    if type_[0] in records:  # noqa: F821
        return f"{'an' if type_[0][0] in 'AEIO' else 'a'} {type_[0]}"
    inner = [words_of(one).split(" ", 1)[1] for one in type_[1:]]
    if type_[0] == "tuple":
        return f"a tuple ({', '.join(inner)})"
    if type_[0] in ("tree", "lnode"):
        return f"a {'TreeNode' if type_[0] == 'tree' else 'ListNode'} or None"
    if type_[0] == "opt":
        return f"{words_of(type_[1])} or None"
    return f"a dict from {inner[0]} to {inner[1]}" if type_[0] == "map" else f"a list of {inner[0]}"


def all_words(type_):
    """The words of a type and of those inside it."""
    inner = [] if type(type_) is str else type_[1:]
    return {type_: words_of(type_), **{key: words for one in inner for key, words in all_words(one).items()}}


def make_writer(
    type_,
    nodes,
    *,
    type=type,
    list=list,
    int=int,
    float=float,
    bool=bool,
    str=str,
    tuple=tuple,
    dict=dict,
    set=set,
    map=map,
    zip=zip,
    len=len,
    min=min,
    max=max,
    encode=str.encode,
    name_of=type.__dict__["__name__"].__get__,
    module_of=type.__dict__["__module__"].__get__,
    float_text=float.__repr__,
    int_text=int.__repr__,
    quoted=str.__repr__,
    copy=list.copy,
    pairs_of=dict.items,
    enumerate=enumerate,
    getattr=getattr,
    AttributeError=AttributeError,
    Refused=Refused,
    UnicodeEncodeError=UnicodeEncodeError,
    OverflowError=OverflowError,
):
    """A function that turns an answer of one declared type into tokens; exact built-in types only.

    One long closure on purpose: what it needs is bound here, out of reach of rebinding. A place is (place, key, shape).
    """
    exact = {"int": int, "float": float, "bool": bool, "str": str, "list": list, "tuple": tuple, "map": dict}
    words, own = all_words(type_), own_types  # noqa: F821 - of arguments.py
    fields, classes = records, records and records.classes  # noqa: F821 - of arguments.py
    write_own, plain_of = (own.writers, own.plain) if own else ({}, None)
    hints = {
        "int": "Return a whole number of type int.",
        "float": "Return a float.",
        "bool": "Return True or False.",
        "str": "Return text of type str.",
        "list": "Return a list.",
        "tuple": "Return a tuple.",
        "map": "Return a dict.",
    }

    def what(value):
        """The value's type, named by its own class and not by anything the class overrides."""
        cls = type(value)
        name, module = name_of(cls), module_of(cls)
        if module == "numpy":
            return f"a numpy {name}"
        return "None" if value is None else f"{'an' if name[:1] in 'aeiouAEIOU' else 'a'} {name[:60]}"

    def where(place):
        """A place in words: the item by its number in lists alone, else in brackets as a program would write it."""
        numbers, keys, shapes = [], [], {"list"}
        while place:
            place, key, shape = place
            text = quoted(key[:40]) if type(key) is str else int_text(key)
            keys, shapes = [f".{key}" if shape == "record" else f"[{text}]", *keys], {shape, *shapes}
            numbers = [key, *numbers]
        if shapes == {"list"}:
            return f"Item {', '.join([int_text(key + 1) for key in numbers])} of the answer" if keys else "The answer"
        return "result" + "".join(keys)

    def refuse(value, type_, place, wanted):
        """Raise the sentence on a value of the wrong type."""
        kind = type_ if type(type_) is str else type_[0]
        cls, at = type(value), where(place)
        if (kind == "list" and cls is tuple) or (kind == "tuple" and cls is list):
            raise Refused(f"Return a {kind}, not a {name_of(cls)}.{f' ({at}.)' if place else ''}")
        hint = hints[kind]
        if module_of(cls) == "numpy":
            way = {"list": "a list with .tolist()", "tuple": "a tuple", "map": "a dict"}.get(kind)
            hint = f"Turn it into {way}." if way else f"Turn it into a plain one with {kind}(...)."
        raise Refused(f"{at} must be {wanted}; it is {what(value)}. {hint}")

    def scalar(value, kind, place, wanted):
        """The token of one value; the place and what is wanted are for the sentence."""
        cls = type(value)
        if cls is not exact[kind] and plain_of:
            value = plain_of(value)
            cls = type(value)
        if cls is not exact[kind]:
            if cls is int and kind == "float":
                try:
                    return float_text(float(value))
                except OverflowError:
                    raise Refused("The answer is too large for a float.") from None
            refuse(value, kind, place, wanted)
        if kind == "int":
            if not -(2**63) <= value < 2**63:
                raise Refused("The answer holds an int that does not fit into 64 bits.")
            return int_text(value)
        if kind != "str":
            return float_text(value) if kind == "float" else "1" if value else "0"
        try:
            return f"{len(encode(value, 'utf-8'))} {value}"
        except UnicodeEncodeError:
            raise Refused("The answer holds half of a surrogate pair, which is not text.") from None

    def plain(values, kind):
        """The tokens of numbers without a loop of ours, or None where something needs a closer look."""
        kinds = set(map(type, values))
        if kinds == {float} and kind == "float":
            return map(float_text, values)
        if kinds == {int} and kind == "int" and min(values) >= -(2**63) and max(values) < 2**63:
            return map(int_text, values)

    def items(values, item, place):
        """The tokens of a list; the common cases of numbers, and of tuples of one kind of them, are quick."""
        values = copy(values)
        flat = values
        if item[0] == "tuple" and set(map(type, values)) == {tuple} and set(map(len, values)) == {len(item) - 1}:
            flat = [one for value in values for one in value] if set(item[1:]) == {item[1]} else values
        tokens = plain(flat, item if flat is values else item[1])
        if tokens is None:
            tokens = [value_of(value, item, (place, at, "list")) for at, value in enumerate(values)]
        return " ".join([int_text(len(values)), *tokens])

    def pairs(values, type_, place):
        """The tokens of a dict, each key before its value."""
        tokens = []
        for key, value in [*pairs_of(values)]:
            tokens += [scalar(key, type_[1], place, f"{words[type_]}, so each key {words[type_[1]]}")]
            tokens += [value_of(value, type_[2], (place, key, "map"))]
        return " ".join([int_text(len(tokens) // 2), *tokens])

    def record(value, type_, place, wanted):
        """The tokens of a record's fields."""
        name, names, tokens = type_[0], fields[type_[0]], []
        if type(value) is not classes[name]:
            made = f"{name}({', '.join(names)})"
            raise Refused(f"{where(place)} must be {wanted}; it is {what(value)}. Make one with {made}.")
        for field, kind in zip(names, type_[1:], strict=True):
            try:
                one = getattr(value, field)
            except AttributeError:
                raise Refused(f"{where(place)} is {words[type_]} without {field}.") from None
            tokens.append(value_of(one, kind, (place, field, "record")))
        return " ".join(tokens)

    def value_of(value, type_, place, wanted=None):
        """The tokens of one value."""
        wanted = wanted or words[type_]
        if type(type_) is str:
            return scalar(value, type_, place, wanted)
        shape = type_[0]
        if shape == "opt":
            return "0" if value is None else f"1 {value_of(value, type_[1], place, wanted)}"
        if shape in fields:
            return record(value, type_, place, wanted)
        if shape in write_own:
            return write_own[shape](value, type_, place, where, what, Refused)
        if shape == "tree":
            rows = nodes.tree(value, refused)
            tokens = [f"{scalar(one, type_[1], place, words[type_[1]])} {left} {right}" for one, left, right in rows]
            return " ".join([int_text(len(rows)), *tokens])
        if shape == "lnode":
            return items(nodes.linked(value, refused), type_[1], place)
        if type(value) is not exact[shape]:
            refuse(value, type_, place, wanted)
        if shape == "list":
            return items(value, type_[1], place)
        if shape == "map":
            return pairs(value, type_, place)
        if len(value) != len(type_) - 1:
            raise Refused(f"{where(place)} must be {wanted}; it is a tuple of {len(value)}.")
        inner = enumerate(zip(value, type_[1:], strict=True))
        return " ".join([value_of(one, kind, (place, at, "tuple")) for at, (one, kind) in inner])

    def refused(value, name):
        """What to raise on a node of another class, or where there is no end to them."""
        if name is None:
            return Refused("The answer has more than 4 million nodes; does one lead back to an earlier one?")
        return Refused(f"The answer must be made of {name}; one node is {what(value)}.")

    def write(value):
        """The answer's tokens as bytes; raises Refused."""
        if value is None and type_[0] not in ("opt", "tree", "lnode"):
            raise Refused(f"The function returned nothing (None); it must return {words[type_]}.")
        return encode(value_of(value, type_, ()), "utf-8")

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


def load(source, nodes):
    """Run the candidate's file as the module `solution` and return its names, to which the nodes are adapted."""
    module = type(sys)("solution")
    module.__file__ = OWN
    sys.modules["solution"] = module
    text = source.decode("utf-8", "replace")
    linecache.cache[OWN] = (len(text), None, text.splitlines(True), OWN)
    if records:  # noqa: F821 - of arguments.py
        records.offer(module.__dict__)  # noqa: F821
    exec(compile(source, OWN, "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - this is what it is for
    if records:  # noqa: F821
        records.adopt(module.__dict__)  # noqa: F821
    if nodes is not None:
        nodes.adopt(module.__dict__)
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


def own_file():
    """The candidate's file as bytes."""
    with open(os.path.join(os.path.dirname(__file__), OWN), "rb") as file:
        return file.read()


def main(read_values, name, params, returns, nodes=None, play=None):
    """Read the arguments, call the candidate's function, send its answer, leave; `play` is what calls a class."""
    stdout, stderr = sys.stdout, sys.stderr
    settrace, setprofile, finish, put = sys.settrace, sys.setprofile, leave, send
    show, tell, code_of, fill = explain, say, exit_code, filled  # noqa: F821 - of arguments.py
    Failed, Stop, Closed, refused, can_call = BaseException, SystemExit, OSError, Refused, callable
    write = bytes if play else make_writer(returns, nodes)
    seal = own_types.seal if own_types else bytes  # noqa: F821 - of arguments.py
    nonce, _, body = read_all(0).partition(b"\n")
    values = read_values(body, params, nodes)
    del body
    source = own_file()
    code, answered = 1, False
    try:
        function = load(source, nodes).get(name)
        if not can_call(function):
            tell(f"Define a {'class' if play else 'function'} named {name}.", stderr)
            finish(1, stdout, stderr)
        answer = play(function, fill(values, params), stderr) if play else function(*fill(values, params))
        answered = True
    except refused as refusal:
        tell(refusal, stderr)
    except Stop as stop:
        code = code_of(stop.code, stderr)
    except Failed as error:
        show(error, stderr)
    settrace(None)
    setprofile(None)
    if not answered:
        finish(code, stdout, stderr)
    try:
        put(b"%s\n%s\n%s\n" % (nonce, seal(write(answer)), nonce))
        code = 0
    except refused as refusal:
        tell(refusal, stderr)
    except Closed:
        tell("The answer could not be sent: its channel was closed.", stderr)
    except Failed as error:
        show(error, stderr)
    finish(code, stdout, stderr)
